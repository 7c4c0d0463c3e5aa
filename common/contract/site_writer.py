"""A site and its officers as the TOML file that `site_file.py` reads: in the order in which people look.

What is read back is the site that was written: `read_site(write_site(site, officers)) == (site, officers)`
for a site whose services and counters stand in the order of their booths. Passwords are never written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeAlias

import tomlkit
from tomlkit.items import AoT, Array, Table

from common.contract.site_form import DAYS
from common.contract.site_mistakes import AREA
from common.contract.site_words import PolicyWords
from common.domain.calendar import Closure, Season, SpecialDay
from common.domain.directory import OfficerEntry
from common.domain.hours import Span, WeekHours
from common.domain.site import Booth, Policy, Requirement, Service, Site, TicketText
from common.domain.words import BoothCode
from common.runtime.sentences import Sentences

Entry: TypeAlias = Closure | Season | SpecialDay
ONE_LINE = 72
"""A list that would be longer stands over several lines."""


def write_site(site: Site, officers: Iterable[OfficerEntry] = (), *, language: str = "id") -> str:
    """The whole file, with headings in `language`. Takes a tenth of a second: not on the GUI thread.

    An officer whose booths are all gone is written as disabled: none would mean all.
    """
    weeks = _Weeks(site)
    say = Sentences.load(language, (AREA,)).text
    document = tomlkit.document()
    _remark(document, site.name)
    _remark(document, say(f"{AREA}.heading.file"))
    document.add("site", _head(site, weeks))
    if site.ticket_text != TicketText():
        document.add("ticket", _ticket(site.ticket_text))
    _chapter(document, say(f"{AREA}.heading.policy"))
    document.add("policy", _policy(site.policy))
    _chapter(document, say(f"{AREA}.heading.hours"))
    document.add("hours", weeks.tables())
    _chapter(document, say(f"{AREA}.heading.booth"))
    document.add("booth", _tables(_booth(booth, site, weeks) for booth in site.booths))
    for name, tables in (*_days(site, weeks), ("officer", [_officer(one, site) for one in officers])):
        if tables:
            _chapter(document, say(f"{AREA}.heading.{name}"))
            document.add(name, _tables(tables))
    return tomlkit.dumps(document)


def _chapter(document: tomlkit.TOMLDocument, text: str) -> None:
    document.add(tomlkit.nl())
    _remark(document, text)


def _remark(document: tomlkit.TOMLDocument, text: str) -> None:
    # A name may hold what ends a comment: it is written as people may read it, in one line.
    document.add(tomlkit.comment(" ".join(text.split())))


def _days(site: Site, weeks: _Weeks) -> Iterator[tuple[str, list[Table]]]:
    calendar = site.calendar
    chapters: tuple[tuple[str, tuple[Entry, ...]], ...] = (
        ("closure", calendar.closures),
        ("season", calendar.seasons),
        ("special_day", calendar.special_days),
    )
    for name, entries in chapters:
        yield name, [_day(entry, weeks) for entry in entries]


def _tables(tables: Iterable[Table]) -> AoT:
    found = tomlkit.aot()
    for table in tables:
        found.append(table)
    return found


def _table(values: Mapping[str, Any]) -> Table:
    """What is None is left out: it stands for itself."""
    table = tomlkit.table()
    for name, value in values.items():
        if value is not None:
            table.add(name, value)
    return table


def _list(texts: Iterable[str]) -> Array:
    said = [str(text) for text in texts]
    array = tomlkit.array()
    array.extend(said)
    return array.multiline(len(said) > 1 and sum(map(len, said)) + 4 * len(said) > ONE_LINE)


def _head(site: Site, weeks: _Weeks) -> Table:
    return _table(
        {
            "code": site.code,
            "name": site.name,
            "tagline": site.tagline,
            "time_zone": site.time_zone,
            "hours": weeks.name_of(site.hours),
            "sample": True if site.is_sample else None,
            "ticker": _list(site.ticker) if site.ticker else None,
        }
    )


def _ticket(text: TicketText) -> Table:
    return _table({"header": _list(text.header), "footer": _list(text.footer)})


def _policy(policy: Policy) -> Table:
    return _table({name: _plain(getattr(policy, name)) for name in PolicyWords.model_fields})


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return _list(value)
    if isinstance(value, dict):
        inline = tomlkit.inline_table()
        inline.update({str(key): inner for key, inner in value.items()})
        return inline
    return value.value if isinstance(value, StrEnum) else value


def _booth(booth: Booth, site: Site, weeks: _Weeks) -> Table:
    table = _table(
        {
            "code": booth.code,
            "name": booth.name,
            "agency": booth.agency,
            "zone": booth.zone,
            "floor": booth.floor,
            "summary": booth.summary,
            "summary_en": booth.summary_en,
            "hours": weeks.name_of(booth.hours),
            "counters": _list(counter.code for counter in site.counters_of[booth.code]),
        }
    )
    services = site.services_of[booth.code]
    if services:
        table.add("service", _tables(_service(service, weeks) for service in services))
    return table


def _service(service: Service, weeks: _Weeks) -> Table:
    return _table(
        {
            "code": service.code,
            "name": service.name,
            "name_en": service.name_en,
            "requirements": _list(_paper(one) for one in service.requirements)
            if service.requirements
            else None,
            "fee": service.fee,
            "fee_kind": service.fee_kind.value,
            "processing_time": service.processing_time,
            "product": service.product,
            "quota": service.quota,
            "hours": weeks.name_of(service.hours),
            "cutoff_min": service.cutoff_min,
            "series": service.series,
            "expected_service_s": service.expected_service_s,
            "target_service_s": service.target_service_s,
            "takes_tickets": None if service.takes_tickets else False,
            "after": _list(service.after) if service.after else None,
        }
    )


def _paper(paper: Requirement) -> str:
    return f"{paper.name} | {paper.note}" if paper.note else paper.name


def _day(entry: Entry, weeks: _Weeks) -> Table:
    values: dict[str, Any]
    match entry:
        case Closure():
            values = {"day": entry.day, "name": entry.name, "kind": entry.kind.value}
        case Season():
            values = {"name": entry.name, "first": entry.first, "last": entry.last}
            values["hours"] = weeks.name_of(entry.hours)
        case SpecialDay():
            values = {"day": entry.day, "name": entry.name, "kind": entry.kind.value}
            values |= {"hours": _list(map(_span, entry.spans)), "cutoff_min": entry.cutoff_min}
    scope = {
        "booths": _list(entry.booths) if entry.booths else None,
        "services": _list(entry.services) if entry.services else None,
        "note": entry.note or None,
    }
    return _table(values | scope)


def _officer(officer: OfficerEntry, site: Site) -> Table:
    booths: list[BoothCode] = [code for code in officer.booths if code in site.booth_by_code]
    is_without = bool(officer.booths) and not booths
    return _table(
        {
            "login": officer.login,
            "name": officer.name,
            "role": officer.role.value,
            "booths": _list(booths) if booths else None,
            "disabled": True if officer.disabled or is_without else None,
        }
    )


def _span(span: Span) -> str:
    def clock(minute: int) -> str:
        return f"{minute // 60:02}.{minute % 60:02}"

    return f"{clock(span.opens_min)}-{clock(span.closes_min)}"


class _Weeks:
    """Names for the weeks of a site: one for each week, told by who has it first."""

    def __init__(self, site: Site) -> None:
        self._names: dict[WeekHours, str] = {}
        self._add(site.hours, "umum")
        for booth in site.booths:
            self._add(booth.hours, f"gerai-{booth.code}")
        for service in site.services:
            self._add(service.hours, f"layanan-{service.code}")
        for season in site.calendar.seasons:
            self._add(season.hours, season.name)

    def _add(self, week: WeekHours | None, wanted: str) -> None:
        if week is None or week in self._names:
            return
        base = re.sub(r"[^a-z0-9]+", "-", wanted.lower()).strip("-") or "jam"
        taken = set(self._names.values())
        name, number = base, 2
        while name in taken:
            name, number = f"{base}-{number}", number + 1
        self._names[week] = name

    def name_of(self, week: WeekHours | None) -> str | None:
        return None if week is None else self._names[week]

    def tables(self) -> Table:
        """Each week under its name."""
        tables = tomlkit.table(is_super_table=True)
        for week, name in self._names.items():
            tables.add(name, self._week(week))
        return tables

    def _week(self, week: WeekHours) -> Table:
        days = {
            day: _span(spans[0]) if len(spans) == 1 else _list(map(_span, spans))
            for day, spans in zip(DAYS, week.days, strict=True)
            if spans
        }
        return _table({**days, "cutoff_min": week.cutoff_min})
