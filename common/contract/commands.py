"""Commands on the wire: one adapter for each of the domain's command classes."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import fields
from hashlib import sha256
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import AfterValidator, TypeAdapter, ValidationError

from common.contract.refusals import Malformed, UnknownCommand
from common.domain.commands import COMMANDS, Command

MAX_TEXT = 128


def _plain(command: Command) -> Command:
    """No command carries long text or control characters: it would end in logs, tickets and screens."""
    for field in fields(command):
        value = getattr(command, field.name)
        for text in value if isinstance(value, tuple) else (value,):
            if not isinstance(text, str):
                continue
            if len(text) > MAX_TEXT:
                raise ValueError(f"{field.name}: longer than {MAX_TEXT} characters")
            if any(unicodedata.category(letter)[0] == "C" for letter in text):
                raise ValueError(f"{field.name}: control characters")
    return command


ADAPTERS: Mapping[str, TypeAdapter[Command]] = MappingProxyType(
    {
        kind.name: TypeAdapter(Annotated[kind, AfterValidator(_plain)])  # type: ignore[arg-type]
        for kind in COMMANDS
    }
)


def parse_command(name: str, body: Any) -> Command:
    """A command from its wire body (a JSON object); raises `UnknownCommand`, `Malformed`."""
    adapter = ADAPTERS.get(name)
    if adapter is None:
        raise UnknownCommand(command=name[:MAX_TEXT])
    if not isinstance(body, dict):
        raise Malformed(command=name, field="", detail="the body is a JSON object")
    known = adapter_fields(name)
    for key in body:
        if key not in known:
            raise Malformed(command=name, field=str(key)[:MAX_TEXT], detail="no such field")
    try:
        return adapter.validate_python(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise Malformed(command=name, field=place, detail=first["msg"]) from None


_FIELDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {kind.name: frozenset(field.name for field in fields(kind)) for kind in COMMANDS}
)


def adapter_fields(name: str) -> frozenset[str]:
    """The field names that a command may have."""
    return _FIELDS[name]


def command_json(command: Command) -> bytes:
    """The command's body as canonical JSON."""
    return ADAPTERS[command.name].dump_json(command)


def command_body(command: Command) -> dict[str, Any]:
    """The command's body as plain JSON values; what is not set is left out."""
    body: dict[str, Any] = ADAPTERS[command.name].dump_python(command, mode="json", exclude_none=True)
    return body


def fingerprint(command: Command) -> bytes:
    """Equal for equal commands however their JSON was written; 16 bytes."""
    return sha256(command.name.encode() + b"\0" + command_json(command)).digest()[:16]
