"""One site as people write it down: a TOML file with booths, services, hours, closures and officers.

    [site]                      what the building is called, where it is, and its hours
    [ticket]                    lines of its own on the paper ticket
    [policy]                    the rules a site may set, each with a default
    [hours.biasa]               a named week: senin = "08.00-15.00"
    [[booth]]                   a booth and its counters; hours of its own where the site's do not hold
    [[booth.service]]           … and what it offers: requirements = ["KK lama | asli"]
    [[closure]]                 a day without numbers
    [[season]]                  days from first to last with a named week of their own: Ramadan
    [[special_day]]             a date with hours of its own: kind = "opened" or "shortened"
    [[officer]]                 who works here; passwords are never in this file

`assets/seed/` holds an example; `site_writer.py` writes one. All mistakes are collected, each with its line,
so that a file is mended in one go.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from pydantic import ValidationError

from common.contract.site_calendar import calendar_mistakes, calendar_of
from common.contract.site_form import BoothForm, HoursForm, ServiceForm, SiteForm
from common.contract.site_mistakes import Loc, Mistake, Step, mistakes_of, near
from common.contract.site_words import PolicyWords
from common.contract.toml_lines import TomlLines
from common.domain.calendar import Calendar
from common.domain.directory import OfficerEntry as OfficerEntry  # noqa: PLC0414 - a word of the file too
from common.domain.hours import ALWAYS, WeekHours
from common.domain.site import Booth, Counter, Policy, Service, Site, TicketText
from common.domain.words import BoothCode, CounterCode, SeriesCode, ServiceCode

MAX_BYTES = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SiteFile:
    """What a site file says."""

    site: Site
    officers: tuple[OfficerEntry, ...]


class BadSite(ValueError):
    """The text cannot be used as a site; it is refused whole, with everything that is wrong."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(map(str, self.mistakes)))


class BadSiteFile(BadSite):
    """The file cannot be used. Each mistake is one sentence: where, what, and what to do."""

    def __init__(self, file: Path, mistakes: Iterable[Mistake]) -> None:
        super().__init__(mistakes)
        self.file = file

    def __str__(self) -> str:
        return "\n".join(f"{self.file}: {mistake}" for mistake in self.mistakes)


def load_site_file(path: Path, *, always_open: bool) -> SiteFile:
    """Read a site; raises `BadSiteFile` with every mistake found.

    `always_open` is for demonstrations and load tests, which also run at night and on Sundays and take
    hundreds of numbers of one service: all hours become `ALWAYS`, the calendar and quotas are dropped.
    """
    try:
        return read_site(path.read_bytes(), always_open=always_open)
    except OSError as trouble:
        unreadable = Mistake("unreadable", data={"detail": trouble.strerror or ""})
        raise BadSiteFile(path, [unreadable]) from trouble
    except BadSite as bad:
        raise BadSiteFile(path, bad.mistakes) from bad


def read_site(content: bytes, *, always_open: bool = False) -> SiteFile:
    """The site that the bytes of a file tell; raises `BadSite` with every mistake, each with its line."""
    form = _form(content)
    mistakes = list(_mistakes(form))
    if mistakes:
        raise BadSite(_in_order(mistakes, content.decode("utf-8-sig")))
    return SiteFile(_site(form, always_open=always_open), _officers(form))


_SYNTAX = re.compile(r"(?P<detail>.*?) \(at (?:line (?P<line>\d+), column \d+|end of document)\)")


def _form(content: bytes) -> SiteForm:
    if len(content) > MAX_BYTES:
        raise BadSite([Mistake("too_large", data={"limit": MAX_BYTES // 1024})])
    try:
        text = content.decode("utf-8-sig")
        document = tomllib.loads(text)
    except UnicodeDecodeError as trouble:
        raise BadSite([Mistake("not_utf8")]) from trouble
    except tomllib.TOMLDecodeError as trouble:
        said = _SYNTAX.fullmatch(str(trouble))
        line = said["line"] if said else None
        at = len(text.splitlines()) if line is None else int(line)
        detail = said["detail"] if said else str(trouble)
        raise BadSite([Mistake("not_toml", data={"detail": detail}, line=at)]) from trouble
    try:
        return SiteForm.model_validate(document)
    except ValidationError as trouble:
        raise BadSite(_in_order(mistakes_of(trouble, document, SiteForm), text)) from trouble


def _in_order(mistakes: list[Mistake], text: str) -> list[Mistake]:
    """Each with its line, from the top of the file; what is of the whole file first."""
    lines = TomlLines(text)
    placed = [mistake.at_line(lines.of(mistake.loc)) for mistake in mistakes]
    return sorted(placed, key=lambda mistake: mistake.line or 0)


# --- what only the whole file can show


def _mistakes(form: SiteForm) -> Iterator[Mistake]:
    yield from _twice(form)
    if form.site.hours is not None:
        yield from _hours_mistakes(form, form.site.hours, (Step("site"),), ("site", "hours"))
    for index, booth in enumerate(form.booth):
        yield from _booth_mistakes(form, booth, index)
    yield from _order_mistakes(form)
    yield from calendar_mistakes(form)
    booths = {booth.code for booth in form.booth}
    for index, officer in enumerate(form.officer):
        for place, code in enumerate(officer.booths):
            if code not in booths:
                step, loc = Step("officer", officer.login), ("officer", index, "booths", place)
                yield _unknown("unknown_booth", code, booths, (step,), loc)


def _unknown(code: str, name: str, known: Iterable[str], place: tuple[Step, ...], loc: Loc) -> Mistake:
    which, data = near(code, name, known)
    return Mistake(which, place, str(loc[-1]), data, loc)


def _booth_mistakes(form: SiteForm, booth: BoothForm, index: int) -> Iterator[Mistake]:
    here, at = (Step("booth", booth.code),), ("booth", index)
    if booth.hours is not None:
        yield from _hours_mistakes(form, booth.hours, here, (*at, "hours"))
    elif form.site.hours is None:
        yield Mistake("hours_missing", here, "hours", loc=(*at, "hours"))
    letters = {other.code for other in form.booth} - {booth.code}
    known = {service.code for other in form.booth for service in other.service}
    for which, service in enumerate(booth.service):
        place, loc = (*here, Step("service", service.code)), (*at, "service", which)
        if service.hours is not None:
            yield from _hours_mistakes(form, service.hours, place, (*loc, "hours"))
        if service.series is not None and service.series in letters:
            data = {"series": service.series}
            yield Mistake("series_taken", place, "series", data, (*loc, "series"))
        for entry, code in enumerate(service.after):
            if code not in known:
                yield _unknown("unknown_service", code, known, place, (*loc, "after", entry))


def _hours_mistakes(form: SiteForm, hours: str, place: tuple[Step, ...], loc: Loc) -> Iterator[Mistake]:
    if hours not in form.hours:
        yield _unknown("unknown_hours", hours, form.hours, place, loc)


def _order_mistakes(form: SiteForm) -> Iterator[Mistake]:
    """Services that wait for each other: no visit could begin."""
    order = {service.code: service.after for booth in form.booth for service in booth.service}
    try:
        TopologicalSorter(order).prepare()
    except CycleError as circle:
        named: str = circle.args[1][0]
        for booth_at, booth in enumerate(form.booth):
            for at, service in enumerate(booth.service):
                if service.code == named:
                    place = (Step("booth", booth.code), Step("service", named))
                    yield Mistake(
                        "after_itself", place, "after", loc=("booth", booth_at, "service", at, "after")
                    )


def _twice(form: SiteForm) -> Iterator[Mistake]:
    """Codes that stand there more than once, the second time they do."""
    seen: set[tuple[str, str]] = set()
    for kind, code, loc in _codes(form):
        if (kind, code) in seen:
            yield Mistake("twice", (Step(kind, code),), "code", loc=loc)
        seen.add((kind, code))


def _codes(form: SiteForm) -> Iterator[tuple[str, str, Loc]]:
    for index, booth in enumerate(form.booth):
        yield "booth", booth.code, ("booth", index, "code")
    for index, booth in enumerate(form.booth):
        for at, service in enumerate(booth.service):
            yield "service", service.code, ("booth", index, "service", at, "code")
    for index, booth in enumerate(form.booth):
        for at, counter in enumerate(booth.counters):
            yield "counter", counter, ("booth", index, "counters", at)
    for index, officer in enumerate(form.officer):
        yield "officer", officer.login, ("officer", index, "login")


# --- the form as the law's own values


def _site(form: SiteForm, *, always_open: bool) -> Site:
    def week(name: str) -> WeekHours:
        return ALWAYS if always_open else _week(form.hours[name])

    pairs = [(booth, service) for booth in form.booth for service in booth.service]
    services = tuple(_service(booth, service, week, always_open=always_open) for booth, service in pairs)
    return Site(
        code=form.site.code,
        name=form.site.name,
        tagline=form.site.tagline,
        time_zone=form.site.time_zone,
        booths=tuple(_booth(booth, week) for booth in form.booth),
        services=services,
        counters=tuple(
            Counter(code=CounterCode(code), booth=BoothCode(booth.code))
            for booth in form.booth
            for code in booth.counters
        ),
        hours=ALWAYS if form.site.hours is None else week(form.site.hours),
        calendar=Calendar() if always_open else calendar_of(form, week),
        policy=policy_of(form.policy),
        ticker=form.site.ticker,
        ticket_text=TicketText(header=form.ticket.header, footer=form.ticket.footer),
        is_sample=form.site.sample,
    )


def _week(hours: HoursForm) -> WeekHours:
    return WeekHours(days=hours.days(), cutoff_min=hours.cutoff_min)


def _booth(booth: BoothForm, week: Callable[[str], WeekHours]) -> Booth:
    return Booth(
        code=BoothCode(booth.code),
        name=booth.name,
        agency=booth.agency,
        zone=booth.zone,
        floor=booth.floor,
        summary=booth.summary,
        summary_en=booth.summary_en,
        hours=None if booth.hours is None else week(booth.hours),
    )


def _service(
    booth: BoothForm, service: ServiceForm, week: Callable[[str], WeekHours], *, always_open: bool
) -> Service:
    own_hours = service.hours is not None and not always_open
    return Service(
        code=ServiceCode(service.code),
        booth=BoothCode(booth.code),
        name=service.name,
        name_en=service.name_en,
        requirements=service.requirements,
        fee=service.fee,
        fee_kind=service.fee_kind,
        processing_time=service.processing_time,
        product=service.product,
        quota=None if always_open else service.quota,
        hours=week(service.hours) if service.hours is not None and own_hours else None,
        cutoff_min=None if always_open else service.cutoff_min,
        series=None if service.series is None else SeriesCode(service.series),
        expected_service_s=service.expected_service_s,
        target_service_s=service.target_service_s,
        takes_tickets=service.takes_tickets,
        after=tuple(ServiceCode(code) for code in service.after),
    )


def policy_of(words: PolicyWords) -> Policy:
    """What is set; the law's own default for the rest."""
    told = {name: value for name in PolicyWords.model_fields if (value := getattr(words, name)) is not None}
    if "break_limit_s" in told:
        told["break_limit_s"] = Policy().break_limit_s | told["break_limit_s"]
    return Policy(**told)


def _officers(form: SiteForm) -> tuple[OfficerEntry, ...]:
    return tuple(
        OfficerEntry(
            login=officer.login,
            name=officer.name,
            role=officer.role,
            booths=tuple(BoothCode(code) for code in officer.booths),
            disabled=officer.disabled,
        )
        for officer in form.officer
    )
