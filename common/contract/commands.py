"""Commands on the wire: one adapter for each of the domain's command classes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from hashlib import sha256
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter, ValidationError

from common.contract.refusals import Malformed, UnknownCommand
from common.contract.site_rules import RULED, checked, stranger_in
from common.domain.commands import COMMANDS, INNER_COMMANDS, Command

MAX_TEXT = 128


_KINDS: Mapping[str, type[Command]] = MappingProxyType({kind.name: kind for kind in COMMANDS})
_FIELDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {kind.name: frozenset(field.name for field in fields(kind)) for kind in COMMANDS}
)
ADAPTERS: Mapping[str, TypeAdapter[Command]] = MappingProxyType(
    {kind.name: TypeAdapter(kind) for kind in COMMANDS}
)
_WRITERS: Mapping[str, TypeAdapter[Command]] = MappingProxyType(
    {**ADAPTERS, **{kind.name: TypeAdapter(kind) for kind in INNER_COMMANDS}}
)
"""The hub's own commands are written like the others, and never read."""


def _require_plain(name: str, body: dict[str, Any]) -> None:
    """No command carries long text or control characters: it would end in logs, tickets and screens.

    The configuration's texts are longer, lie deeper, and are held to rules of their own (`site_rules`).
    """
    known = _FIELDS[name]
    for field, value in body.items():
        if field not in known:
            raise Malformed(command=name, field=str(field)[:MAX_TEXT], detail="no such field")
        if name in RULED:
            continue
        for text in value if isinstance(value, list) else (value,):
            if isinstance(text, str) and not (text.isprintable() and len(text) <= MAX_TEXT):
                detail = f"plain text of at most {MAX_TEXT} characters"
                raise Malformed(command=name, field=field, detail=detail)


def parse_command(name: str, body: Any) -> Command:
    """A command from its wire body (a JSON object); raises `UnknownCommand`, `Malformed`."""
    adapter = ADAPTERS.get(name)
    if adapter is None:
        raise UnknownCommand(command=name[:MAX_TEXT])
    if not isinstance(body, dict):
        raise Malformed(command=name, field="", detail="the body is a JSON object")
    _require_plain(name, body)
    if name in RULED:
        stranger = stranger_in(_KINDS[name], body)
        if stranger is not None:
            raise Malformed(command=name, field=stranger[:MAX_TEXT], detail="no such field")
    try:
        command: Command = adapter.validator.validate_python(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise Malformed(command=name, field=place, detail=first["msg"]) from None
    return checked(command) if name in RULED else command


def command_json(command: Command) -> bytes:
    """The command's body as canonical JSON."""
    return _WRITERS[command.name].serializer.to_json(command)


def command_body(command: Command) -> dict[str, Any]:
    """The command's body as plain JSON values; what is not set is left out."""
    body: dict[str, Any] = ADAPTERS[command.name].dump_python(command, mode="json", exclude_none=True)
    return body


def fingerprint(command: Command) -> bytes:
    """Equal for equal commands however their JSON was written; 16 bytes."""
    return sha256(command.name.encode() + b"\0" + command_json(command)).digest()[:16]
