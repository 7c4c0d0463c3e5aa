"""Reads settings from the command line, the environment and one TOML file, and says exactly what is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

PREFIX = "ANTREAN_"
Check = Callable[[Any], str | None]
"""Says what would be right, or nothing when the value is right."""


class SettingsError(ValueError):
    """The sentence names the file and line, the variable or the option, and what would be right."""


@dataclass(frozen=True, slots=True)
class Told:
    """A value somebody gave, and where, so that a wrong one can be found."""

    value: object
    where: str
    folder: Path | None = None


def setting(
    default: object = None,
    *,
    says: str,
    make: Callable[[], object] | None = None,
    check: Check | None = None,
    secret: bool = False,
) -> Any:
    """Declare one setting of a settings dataclass; a secret never shows in `repr`."""
    metadata = {"says": says, "check": check, "secret": secret}
    if make is not None:
        return field(default_factory=make, repr=not secret, metadata=metadata)
    return field(default=default, repr=not secret, metadata=metadata)


def from_file(file: Path, program: str, everyone: Mapping[str, type[DataclassInstance]]) -> dict[str, Told]:
    """What the file says for `program`: the top of the file is for all programs, `[kiosk]` for one."""
    try:
        text = file.read_text(encoding="utf-8")
        document = tomllib.loads(text)
    except OSError as trouble:
        raise SettingsError(f"{file}: cannot be read ({trouble.strerror})") from trouble
    except UnicodeDecodeError as trouble:
        raise SettingsError(f"{file}: is not UTF-8 text") from trouble
    except tomllib.TOMLDecodeError as trouble:
        raise SettingsError(f"{file}: {trouble}") from trouble
    sections = {"": {key: value for key, value in document.items() if not isinstance(value, dict)}}
    sections |= {key: value for key, value in document.items() if isinstance(value, dict)}
    told: dict[str, dict[str, Told]] = {}
    for section, entries in sections.items():
        known = _known(section, everyone, f"{file}, line {_line_of(text, section, None)}")
        for name, value in entries.items():
            where = f"{file}, line {_line_of(text, section, name)}: {name}"
            if name not in known:
                raise SettingsError(f"{where} is not a setting{_did_you_mean(name, known)}")
            told.setdefault(section, {})[name] = Told(value, where, file.parent)
    mine = {setting.name for setting in fields(everyone[program])}
    shared = {name: value for name, value in told.get("", {}).items() if name in mine}
    return shared | told.get(program, {})


def from_environ(environ: Mapping[str, str], names: set[str]) -> dict[str, Told]:
    return {
        name: Told(environ[PREFIX + name.upper()], PREFIX + name.upper())
        for name in names
        if PREFIX + name.upper() in environ
    }


def from_command_line(given: Mapping[str, object], names: set[str]) -> dict[str, Told]:
    """`None` means: not said. A name that is no setting is a mistake of the program itself."""
    unknown = set(given) - names
    if unknown:
        raise TypeError(f"not settings: {', '.join(sorted(unknown))}")
    return {
        name: Told(value, "--" + name.replace("_", "-")) for name, value in given.items() if value is not None
    }


def settle(program: type[DataclassInstance], told: Mapping[str, Told]) -> dict[str, Any]:
    """Turn what was told into the types the program declares."""
    hints = get_type_hints(program)
    checks: dict[str, Check | None] = {one.name: one.metadata.get("check") for one in fields(program)}
    settled: dict[str, Any] = {}
    for name, entry in told.items():
        value = _fit(hints[name], entry)
        check = checks[name]
        wrong = check(value) if check else None
        if wrong:
            raise SettingsError(f"{entry.where} must be {wrong}, not {entry.value!r}")
        settled[name] = value
    return settled


def _known(section: str, everyone: Mapping[str, type[DataclassInstance]], where: str) -> set[str]:
    if not section:
        return {one.name for program in everyone.values() for one in fields(program)}
    if section not in everyone:
        raise SettingsError(f"{where}: [{section}] is not a program{_did_you_mean(section, everyone)}")
    return {one.name for one in fields(everyone[section])}


def _did_you_mean(name: str, known: Mapping[str, object] | set[str]) -> str:
    import difflib  # noqa: PLC0415 - only needed when somebody mistyped

    near = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]}?" if near else f"; known are {', '.join(sorted(known))}"


def _line_of(text: str, section: str, name: str | None) -> int:
    """The line where `name` (or the head of the section itself) stands; tomllib does not tell."""
    here = ""
    for number, line in enumerate(text.splitlines(), start=1):
        head = re.match(r"\s*\[\s*([^\]]+?)\s*\]", line)
        if head:
            here = head[1].strip("\"'")
            if name is None and here == section:
                return number
        elif (
            name is not None and here == section and re.match(rf"\s*[\"']?{re.escape(name)}[\"']?\s*=", line)
        ):
            return number
    return 1


def _fit(hint: Any, told: Told) -> object:
    if get_origin(hint) in {Union, UnionType}:
        inner = next(option for option in get_args(hint) if option is not NoneType)
        return None if told.value == "" else _fit(inner, told)
    if get_origin(hint) is Literal:
        return _fit_choice(get_args(hint), told)
    if hint is Path:
        return _fit_path(told)
    if hint is str:
        if isinstance(told.value, str):
            return told.value
        raise SettingsError(f"{told.where} must be text in quotes, not {told.value!r}")
    return _fit_number(hint, told)


def _fit_choice(choices: tuple[object, ...], told: Told) -> object:
    for choice in choices:
        if str(choice) == str(told.value):
            return choice
    right = " or ".join(str(choice) for choice in choices)
    raise SettingsError(f"{told.where} must be {right}, not {told.value!r}")


def _fit_number(kind: type[int] | type[float], told: Told) -> int | float:
    try:
        return kind(str(told.value))
    except ValueError:
        right = "a whole number" if kind is int else "a number"
        raise SettingsError(f"{told.where} must be {right}, not {told.value!r}") from None


def _fit_path(told: Told) -> Path:
    if not isinstance(told.value, str | Path) or not str(told.value).strip():
        raise SettingsError(f"{told.where} must be a file or folder, not {told.value!r}")
    path = Path(told.value).expanduser()
    return told.folder / path if told.folder else path


def a_port(value: int) -> str | None:
    return None if 0 <= value <= 65535 else "between 0 and 65535"


def a_screen_size(value: float) -> str | None:
    return None if 5 <= value <= 120 else "between 5 and 120 inches"


def some_words(value: str) -> str | None:
    return None if value.strip() and len(value) <= 40 else "one to 40 letters"


def a_web_address(value: str) -> str | None:
    """Empty is allowed: the setting is then off."""
    if not value:
        return None
    try:
        parts = urlsplit(value)
        right = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        right = False
    if right and (parts.username or parts.password):
        return "an address without a password in it; the token has its own setting"
    return None if right else "an address such as http://10.0.0.5:8710"
