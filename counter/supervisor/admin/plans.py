"""What a proposal is made of: a file of the whole site, a year's holidays, a file of holidays.

Plans are called off the GUI thread, perhaps several times; a file is read once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from common.contract.holiday_file import BadHolidayFile, read_holidays
from common.contract.holidays import ESTIMATED, holidays_of
from common.contract.site_file import BadSite, SiteFile, read_site
from common.domain.calendar import Calendar, Closure, merged
from common.domain.commands import Command, ImportSite, SetCalendar
from common.domain.site import Site
from common.domain.words import CommandId
from common.ui.pill import Tone
from counter.supervisor.admin.differences import Difference, Kind, differences, with_officers
from counter.supervisor.admin.proposal import Outcome, ProposalLine
from counter.supervisor.admin.record import Scene, Subject
from counter.supervisor.admin.words import AdminWords

_TONES = {Kind.ADDED: Tone.OK, Kind.CHANGED: Tone.INFO, Kind.REMOVED: Tone.ERROR, Kind.ORDER: Tone.QUIET}
MOST_FIELDS = 6


class SitePlan:
    """A site file: its mistakes, or what it would change."""

    def __init__(self, path: Path, words: AdminWords, subjects: Sequence[Subject]) -> None:
        self._path = path
        self._words = words
        self._subjects = subjects
        self._file: SiteFile | Outcome | None = None

    def __call__(self, scene: Scene) -> Outcome:
        if self._file is None:
            self._file = self._read()
        if isinstance(self._file, Outcome):
            return self._file
        return self._compare(scene, self._file)

    def _read(self) -> SiteFile | Outcome:
        say = self._words.text
        try:
            return read_site(self._path.read_bytes())
        except OSError as trouble:
            return _unreadable(self._words, trouble)
        except BadSite as bad:
            lines = tuple(
                ProposalLine(_begun(one.said(self._words.language.sentences)), icon="circle-alert")
                for one in bad.mistakes
            )
            return Outcome(say("admin.import.faulty", len(lines)), lines, is_faulty=True)

    def _compare(self, scene: Scene, file: SiteFile) -> Outcome:
        after = replace(scene, site=file.site, directory=with_officers(scene.directory, file.officers))
        found = differences(scene, after, self._subjects)
        say = self._words.text
        if not found:
            return Outcome(say("admin.import.same"))
        counts = {kind: sum(one.kind is kind for one in found) for kind in Kind}
        about = say(
            "admin.import.counts",
            added=counts[Kind.ADDED],
            changed=counts[Kind.CHANGED] + counts[Kind.ORDER],
            removed=counts[Kind.REMOVED],
        )
        return Outcome(about, tuple(map(self._line, found)), partial(_import, file))

    def _line(self, one: Difference) -> ProposalLine:
        say = self._words.text
        nothing = say("admin.nothing")
        told = [
            say("admin.import.field", field=field.word, before=field.before or nothing, after=field.after)
            for field in one.fields[:MOST_FIELDS]
        ]
        if len(one.fields) > MOST_FIELDS:
            told.append(say("admin.import.more", len(one.fields) - MOST_FIELDS))
        section = say(f"admin.section.{one.section}")
        return ProposalLine(
            one.title or say("admin.import.order"),
            "\n".join(told),
            mark=one.mark,
            icon=one.icon or "list-ordered",
            pill=say(f"admin.import.{one.kind.value}"),
            tone=_TONES[one.kind],
            chapter=section,
        )


def _begun(sentence: str) -> str:
    """As a sentence begins."""
    return sentence[:1].upper() + sentence[1:]


def _unreadable(words: AdminWords, trouble: OSError) -> Outcome:
    line = ProposalLine(trouble.strerror or str(trouble.errno), icon="circle-alert")
    return Outcome(words.text("admin.import.unreadable"), (line,), is_faulty=True)


def _import(file: SiteFile, command_id: CommandId) -> Command:
    return ImportSite(command_id=command_id, site=file.site, officers=file.officers)


class HolidayPlan:
    """Days of a year from the library, or of a file: what they would add, and which are not sure yet."""

    def __init__(self, words: AdminWords, read: Callable[[], tuple[Closure, ...]]) -> None:
        self._words = words
        self._read = read
        self._days: tuple[Closure, ...] | Outcome | None = None

    @classmethod
    def of_year(cls, words: AdminWords, year: int) -> HolidayPlan:
        return cls(words, partial(holidays_of, year))

    @classmethod
    def of_file(cls, words: AdminWords, path: Path) -> HolidayPlan:
        return cls(words, lambda: read_holidays(path.read_bytes()))

    def __call__(self, scene: Scene) -> Outcome:
        if self._days is None:
            self._days = self._take()
        if isinstance(self._days, Outcome):
            return self._days
        return self._compare(scene.site, self._days)

    def _take(self) -> tuple[Closure, ...] | Outcome:
        say = self._words.text
        try:
            return self._read()
        except OSError as trouble:
            return _unreadable(self._words, trouble)
        except BadHolidayFile as bad:
            lines = tuple(
                ProposalLine(
                    say(f"holidays.file.{one.wrong.value}", None, line=one.line, value=one.value),
                    icon="circle-alert",
                )
                for one in bad.mistakes
            )
            return Outcome(say("admin.import.faulty", len(lines)), lines, is_faulty=True)

    def _compare(self, site: Site, days: tuple[Closure, ...]) -> Outcome:
        say = self._words.text
        before = {one.day: one for one in site.closures if not one.booths and not one.services}
        after = merged(site.closures, days)
        lines = [self._line(one, before.get(one.day)) for one in days]
        told = {one.day for one in days}
        kept = {one.day for one in after if not one.booths and not one.services}
        gone = [one for day, one in before.items() if day not in kept and day not in told]
        lines += [self._gone(one) for one in gone]
        if after == site.closures:
            return Outcome(say("admin.holidays.same", len(days)), tuple(lines))
        estimated = sum(one.note == ESTIMATED for one in days)
        about = say("admin.holidays.about", len(days))
        if estimated:
            about = f"{about} {say('admin.holidays.estimated', estimated)}"
        calendar = replace(site.calendar, closures=after)
        return Outcome(about, tuple(lines), partial(_set_calendar, calendar))

    def _line(self, day: Closure, before: Closure | None) -> ProposalLine:
        say = self._words.text
        facts = [self._words.closure_kind(day.kind)]
        if before is None:
            pill, tone = say("admin.import.added"), Tone.OK
        elif before == day:
            pill, tone = say("admin.holidays.there"), Tone.QUIET
        else:
            pill, tone = say("admin.import.changed"), Tone.INFO
            facts.append(say("admin.holidays.before", name=before.name))
        if day.note == ESTIMATED:
            pill, tone = say("admin.calendar.estimated"), Tone.WARN
        when = self._words.language.say.date_long(day.day)
        return ProposalLine(day.name, " · ".join((when, *facts)), icon="calendar-x-2", pill=pill, tone=tone)

    def _gone(self, day: Closure) -> ProposalLine:
        when = self._words.language.say.date_long(day.day)
        pill = self._words.text("admin.import.removed")
        return ProposalLine(day.name, when, icon="calendar-x-2", pill=pill, tone=Tone.ERROR)


def _set_calendar(calendar: Calendar, command_id: CommandId) -> Command:
    return SetCalendar(command_id=command_id, calendar=calendar)
