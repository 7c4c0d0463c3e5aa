"""Hours and calendar: weeks, seasons with hours of their own, special days, and days without numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any, ClassVar

from common.contract.holidays import ESTIMATED
from common.contract.site_rules import mistakes_in
from common.domain.calendar import Closure, ClosureKind, Season, SpecialDay, SpecialKind
from common.domain.commands import Command, SetCalendar
from common.domain.site import Site
from common.domain.words import CommandId
from common.ui.pill import Tone
from counter.supervisor.admin.clock_text import spans_text
from counter.supervisor.admin.fields import (
    Day,
    DayHours,
    Field,
    Form,
    Group,
    Number,
    Option,
    Pick,
    PickMany,
    Text,
)
from counter.supervisor.admin.record import NEW, Change, Deed, DeedKind, Misfit, Record, Scene, Subject
from counter.supervisor.admin.subjects.weeks import Weeks
from counter.supervisor.admin.words import AdminWords

Entry = Closure | Season | SpecialDay
CLOSURE, SEASON, SPECIAL = "closure", "season", "special"
_KINDS: dict[str, tuple[str, type[Any]]] = {
    SEASON: ("seasons", Season),
    SPECIAL: ("special_days", SpecialDay),
    CLOSURE: ("closures", Closure),
}
_SCOPE: dict[str, Any] = {"booths": (), "services": (), "note": ""}
_FRESH: dict[str, dict[str, Any]] = {
    CLOSURE: {"day": None, "name": "", "kind": ClosureKind.LOCAL, **_SCOPE},
    SEASON: {"name": "", "first": None, "last": None, **_SCOPE},
    SPECIAL: {
        "day": None,
        "name": "",
        "kind": SpecialKind.OPENED,
        "spans": (),
        "cutoff_min": None,
        **_SCOPE,
    },
}


class CalendarDays(Subject):
    key = "calendar"
    icon = "calendar-check"
    blames: ClassVar[Mapping[str, str]] = {"unknown_booth": "booths", "unknown_service": "services"}

    def __init__(self, words: AdminWords) -> None:
        super().__init__(words)
        self._weeks = Weeks(words)

    # --- the list

    def records(self, scene: Scene) -> list[Record]:
        found = self._weeks.records(scene)
        for kind in (SEASON, SPECIAL, CLOSURE):
            entries = sorted(_entries(scene.site, kind).items(), key=lambda one: _first(one[1]))
            found += [self._record(scene.site, key, entry) for key, entry in entries]
        return found

    def _record(self, site: Site, key: str, entry: Entry) -> Record:
        say, words = self.say, self.words
        long, short = words.language.say.date_long, words.language.say.date_short
        scope = "" if not entry.booths + entry.services else words.scope(site, entry.booths, entry.services)
        pill, tone, icon = "", Tone.QUIET, ""
        match entry:
            case Season():
                facts = [f"{short(entry.first)} – {short(entry.last)}", words.week_short(entry.hours)]
                chapter, icon = say("admin.calendar.seasons"), "moon-star"
            case SpecialDay():
                facts = [long(entry.day), spans_text(entry.spans)]
                chapter, icon = say("admin.calendar.special_days"), "calendar-check"
            case Closure():
                facts = [long(entry.day)]
                chapter, icon = say("admin.calendar.closures", year=entry.day.year), "calendar-x-2"
                pill = words.closure_kind(entry.kind)
                if entry.note == ESTIMATED:
                    pill, tone = say("admin.calendar.estimated"), Tone.WARN
        about = " · ".join(one for one in (scope, *facts) if one)
        pill_icon = "triangle-alert" if tone is Tone.WARN else "calendar-x-2"
        return Record(
            key,
            entry.name,
            about,
            icon=icon,
            chapter=chapter,
            pill=pill,
            tone=tone,
            pill_icon=pill_icon if pill else "",
        )

    def kinds(self) -> tuple[tuple[str, str], ...]:
        return tuple((kind, self.say(f"admin.calendar.add.{kind}")) for kind in (CLOSURE, SEASON, SPECIAL))

    # --- the form

    def form(self, scene: Scene, key: str) -> Form:
        if self._weeks.knows(key):
            return self._weeks.form(scene, key)
        kind, say = _kind(key), self.say
        part = {CLOSURE: self._closure, SEASON: self._season, SPECIAL: self._special}[kind]
        fields_, lead = part(scene.site), say(f"admin.calendar.{kind}.lead")
        return (Group("", fields_, lead=lead), Group(say("admin.scope"), self._scope(scene.site)))

    def _scope(self, site: Site) -> tuple[Field, ...]:
        say = self.say
        return (
            PickMany(
                key="booths",
                word=say("admin.scope.booths"),
                options=self.words.booths(site),
                none=say("admin.scope.all"),
            ),
            PickMany(
                key="services",
                word=say("admin.scope.services"),
                options=self.words.services(site),
                none=say("admin.scope.all_services"),
            ),
            Text(key="note", word=say("admin.calendar.note"), hint=say("admin.calendar.note.hint")),
        )

    def _closure(self, _site: Site) -> tuple[Field, ...]:
        say = self.say
        kinds = tuple(Option(one.value, self.words.closure_kind(one)) for one in ClosureKind)
        return (
            Text(key="name", word=say("admin.calendar.name"), example=say("admin.calendar.closure.example")),
            Day(key="day", word=say("admin.calendar.day"), half=True),
            Pick(key="kind", word=say("admin.calendar.kind"), half=True, options=kinds, make=ClosureKind),
        )

    def _season(self, _site: Site) -> tuple[Field, ...]:
        say = self.say
        return (
            Text(key="name", word=say("admin.calendar.name"), example=say("admin.calendar.season.example")),
            Day(key="first", word=say("admin.calendar.first"), half=True),
            Day(key="last", word=say("admin.calendar.last"), half=True),
            self.words.week("hours", say("admin.hours")),
        )

    def _special(self, _site: Site) -> tuple[Field, ...]:
        say = self.say
        kinds = tuple(Option(one.value, say(f"admin.calendar.{one.value}")) for one in SpecialKind)
        return (
            Text(key="name", word=say("admin.calendar.name"), example=say("admin.calendar.special.example")),
            Day(key="day", word=say("admin.calendar.day"), half=True),
            DayHours(key="spans", word=say("admin.hours"), half=True),
            Pick(key="kind", word=say("admin.calendar.who"), options=kinds, make=SpecialKind),
            Number(
                key="cutoff_min",
                word=say("admin.service.cutoff"),
                unit=say("admin.unit.before_closing"),
                empty=say("admin.service.cutoff.empty"),
            ),
        )

    # --- values

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        if self._weeks.knows(key):
            return self._weeks.told(scene, key)
        if key.startswith(NEW):
            fresh = _FRESH[key.removeprefix(NEW)]
            return fresh | ({"hours": scene.site.hours} if key == NEW + SEASON else {})
        entry = _entries(scene.site, _kind(key)).get(key)
        return None if entry is None else {one.name: getattr(entry, one.name) for one in fields(entry)}

    def change(self, scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        if self._weeks.knows(key):
            return self._weeks.change(scene, key, told, command_id)
        kind = _kind(key)
        if kind == SEASON and told["last"] < told["first"]:
            raise Misfit("last", "admin.wrong.last_before_first")
        name, make = _KINDS[kind]
        entry: Entry = make(**told)
        # Where it stands: of two that mean the same day, the one that was written last holds.
        entries = _entries(scene.site, kind)
        entries[key] = entry
        kept = list(entries.values())
        parts: dict[str, Any] = {name: tuple(kept)}
        calendar = replace(scene.site.calendar, **parts)
        command = SetCalendar(command_id=command_id, calendar=calendar)
        after = _keyed(kind, kept)
        here = next(one for one, value in after.items() if value is entry)
        return Change(command, here, mistakes_in(entry))

    def deeds(self, _scene: Scene, key: str) -> tuple[Deed, ...]:
        if self._weeks.knows(key) or key.startswith(NEW):
            return ()
        return (Deed(DeedKind.REMOVE, "trash-2", self.say("admin.remove")),)

    def command_of(self, scene: Scene, key: str, _deed: DeedKind, command_id: CommandId) -> Command:
        kind = _kind(key)
        entries = _entries(scene.site, kind)
        entries.pop(key, None)
        parts: dict[str, Any] = {_KINDS[kind][0]: tuple(entries.values())}
        calendar = replace(scene.site.calendar, **parts)
        return SetCalendar(command_id=command_id, calendar=calendar)


def _kind(key: str) -> str:
    return key.removeprefix(NEW).partition(":")[0]


def _first(entry: Entry) -> date:
    return entry.first if isinstance(entry, Season) else entry.day


def _entries(site: Site, kind: str) -> dict[str, Entry]:
    return _keyed(kind, getattr(site.calendar, _KINDS[kind][0]))


def _keyed(kind: str, entries: Iterable[Entry]) -> dict[str, Entry]:
    """By day and scope: an entry keeps its key while its name or hours change."""
    found: dict[str, Entry] = {}
    for entry in entries:
        base = f"{kind}:{_first(entry)}:{'+'.join((*entry.booths, *entry.services))}"
        key, number = base, 2
        while key in found:
            key, number = f"{base}#{number}", number + 1
        found[key] = entry
    return found
