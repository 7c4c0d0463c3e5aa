"""Commands that change the configuration are held to the words of a site file, and brought into their form.

Text is stripped as it is in a file. What does not fit is a `Mistake` with the field's name; `parse_command`
refuses the command with the first, a screen asks `mistakes_in` before it sends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, get_args, get_type_hints

from pydantic import BaseModel, ValidationError

from common.contract.refusals import Malformed
from common.contract.site_mistakes import Loc, Mistake, mistakes_of
from common.contract.site_words import (
    MAX_DAYS,
    BoothWords,
    ClosureWords,
    CounterWords,
    OfficerWords,
    PolicyWords,
    SeasonWords,
    ServiceWords,
    SiteWords,
    SpecialDayWords,
    StationWords,
    TicketWords,
    WeekWords,
)
from common.domain.calendar import Calendar, Closure, Season, SpecialDay
from common.domain.commands import (
    CATALOGUE_COMMANDS,
    AddStation,
    Command,
    ImportSite,
    SetBooth,
    SetCalendar,
    SetCounter,
    SetOfficer,
    SetPolicy,
    SetService,
    SetSite,
    SetTicketText,
)
from common.domain.directory import OfficerEntry
from common.domain.hours import WeekHours
from common.domain.site import Booth, Counter, Policy, Service, Site, TicketText

T = TypeVar("T")
Value = (
    Booth
    | Service
    | Counter
    | Policy
    | Calendar
    | Closure
    | Season
    | SpecialDay
    | TicketText
    | OfficerEntry
    | WeekHours
    | Site
)
RULED: frozenset[str] = frozenset(kind.name for kind in CATALOGUE_COMMANDS)
"""Commands whose texts are looked at here."""

_WORDS: Mapping[type[Any], type[BaseModel]] = {
    Booth: BoothWords,
    Service: ServiceWords,
    Counter: CounterWords,
    Policy: PolicyWords,
    Closure: ClosureWords,
    Season: SeasonWords,
    SpecialDay: SpecialDayWords,
    TicketText: TicketWords,
    OfficerEntry: OfficerWords,
    WeekHours: WeekWords,
    Site: SiteWords,
}


class _Rules:
    """Brings values into their form and gathers what does not fit."""

    def __init__(self) -> None:
        self.mistakes: list[Mistake] = []

    def fit(self, value: T, *at: str | int) -> T:
        """`value`, and what stands in it, as it is to be kept."""
        if isinstance(value, tuple):
            return tuple(self.fit(one, *at, place) for place, one in enumerate(value))  # type: ignore[return-value]
        if not isinstance(value, (*_WORDS, Calendar)):
            return value
        changed = {
            one.name: self.fit(inner, *at, one.name)
            for one in fields(value)  # type: ignore[arg-type] # each of them is a dataclass
            if isinstance(inner := getattr(value, one.name), (tuple, *_WORDS, Calendar))
        }
        if isinstance(value, Calendar):
            self._limit(value, at)
        else:
            changed |= self.words(_WORDS[type(value)], value, *at)
        return replace(value, **changed)  # type: ignore[type-var]

    def words(self, model: type[BaseModel], value: object, *at: str | int) -> dict[str, Any]:
        """The fields that `model` knows, as it wants them."""
        try:
            fitted = model.model_validate(value)
        except ValidationError as trouble:
            self.mistakes += [_below(one, at) for one in mistakes_of(trouble, value, model)]
            return {}
        return {
            name: getattr(fitted, name) for name in model.model_fields if getattr(fitted, name) is not None
        }

    def _limit(self, calendar: Calendar, at: Loc) -> None:
        for name in ("closures", "seasons", "special_days"):
            if len(getattr(calendar, name)) > MAX_DAYS:
                self.mistakes.append(Mistake("too_many", (), name, {"limit": MAX_DAYS}, (*at, name)))


def _below(mistake: Mistake, at: Loc) -> Mistake:
    return replace(mistake, loc=(*at, *mistake.loc))


def mistakes_in(value: Value) -> tuple[Mistake, ...]:
    """What in a value does not fit, each with the field's `name` and `loc`; empty: it may be sent.

    What only the whole site can show (a code that is taken, a booth that is not there) is the hub's to say.
    """
    rules = _Rules()
    rules.fit(value)
    return tuple(rules.mistakes)


def checked(command: Command) -> Command:
    """The command in its form; raises `Malformed` for the first thing that does not fit."""
    rules = _Rules()
    fitted = _FITS.get(type(command), _as_it_is)(rules, command)
    if rules.mistakes:
        mistake = rules.mistakes[0]
        field = ".".join(str(part) for part in mistake.loc)
        raise Malformed(command=command.name, field=field[:128], detail=str(mistake)[:256])
    return fitted


def stranger_in(kind: type[Any], body: Any) -> str | None:
    """The place of the first name in `body` that `kind`, or what stands in it, does not have.

    A rule whose name is mistyped would otherwise be set to its default, and nobody would be told.
    """
    if not is_dataclass(kind) or not isinstance(body, dict):
        return None
    hints = _hints(kind)
    for name, value in body.items():
        if name not in hints:
            return str(name)
        for place, inner in _each(value):
            for part in _parts(hints[name]):
                below = stranger_in(part, inner)
                if below is not None:
                    return f"{name}{place}.{below}"
    return None


@cache
def _hints(kind: type[Any]) -> Mapping[str, Any]:
    known = {one.name for one in fields(kind)}
    return {name: hint for name, hint in get_type_hints(kind).items() if name in known}


def _each(value: Any) -> Iterator[tuple[str, Any]]:
    """A value, or those of a list with their places."""
    if isinstance(value, list):
        yield from ((f".{place}", one) for place, one in enumerate(value))
    else:
        yield "", value


def _parts(hint: Any) -> Iterator[type[Any]]:
    """The dataclasses that may stand there."""
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
    for inner in get_args(hint):
        yield from _parts(inner)


def _as_it_is(_: _Rules, command: Command) -> Command:
    return command


def _values(*names: str) -> Callable[[_Rules, Any], Command]:
    def fit(rules: _Rules, command: Any) -> Command:
        fitted: Command = replace(
            command, **{name: rules.fit(getattr(command, name), name) for name in names}
        )
        return fitted

    return fit


def _set_site(rules: _Rules, command: SetSite) -> SetSite:
    said = {name: getattr(command, "title" if name == "name" else name) for name in SiteWords.model_fields}
    words = rules.words(SiteWords, said)
    if "name" in words:
        words["title"] = words.pop("name")
    return replace(command, hours=rules.fit(command.hours, "hours"), **words)


def _add_station(rules: _Rules, command: AddStation) -> AddStation:
    return replace(command, **rules.words(StationWords, {"key": command.key}))


_FITS: Mapping[type[Command], Callable[[_Rules, Any], Command]] = {
    SetSite: _set_site,
    SetBooth: _values("booth"),
    SetService: _values("service"),
    SetCounter: _values("counter"),
    SetPolicy: _values("policy"),
    SetCalendar: _values("calendar"),
    SetTicketText: _values("text"),
    ImportSite: _values("site", "officers"),
    SetOfficer: _values("officer"),
    AddStation: _add_station,
}
