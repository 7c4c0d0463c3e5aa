"""One site as people write it down: a TOML file with booths, services, hours, closures and officers.

    [site]                      what the building is called, where it is, and its hours
    [policy]                    the rules a site may set, each with a default
    [hours.biasa]               a named week: senin = "08.00-15.00"
    [[booth]]                   a booth and its counters; hours of its own where the site's do not hold
    [[booth.service]]           … and what it offers: requirements = ["KK lama | asli"]
    [[closure]]                 a day without numbers
    [[season]]                  days from first to last with a named week of their own: Ramadan
    [[special_day]]             a date with hours of its own: kind = "opened" or "shortened"
    [[officer]]                 who works here; passwords are never in this file

`assets/seed/` holds an example. All mistakes are collected, so that a file is mended in one go.
"""

from __future__ import annotations

import difflib
import reprlib
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from common.contract.site_calendar import calendar_mistakes, calendar_of
from common.contract.site_form import BoothForm, HoursForm, ServiceForm, SiteForm
from common.contract.wire import Role
from common.domain.calendar import Calendar
from common.domain.hours import ALWAYS, WeekHours
from common.domain.site import Booth, Counter, Policy, Service, Site
from common.domain.words import BoothCode, CounterCode, PriorityClass, SeriesCode, ServiceCode

Mistakes = list[str]


@dataclass(frozen=True, slots=True)
class OfficerEntry:
    """Someone who works here; `booths` empty means every booth."""

    login: str
    name: str
    role: Role
    booths: tuple[BoothCode, ...]


@dataclass(frozen=True, slots=True)
class SiteFile:
    """What a site file says."""

    site: Site
    officers: tuple[OfficerEntry, ...]


class BadSiteFile(ValueError):
    """The file cannot be used. Each mistake is one sentence: where, what, and what to do."""

    def __init__(self, file: Path, mistakes: Iterable[str]) -> None:
        self.file = file
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(f"{file}: {mistake}" for mistake in self.mistakes))


def load_site_file(path: Path, *, always_open: bool) -> SiteFile:
    """Read a site; raises `BadSiteFile` with every mistake found.

    `always_open` is for demonstrations and load tests, which also run at night and on Sundays and take
    hundreds of numbers of one service: all hours become `ALWAYS`, the calendar and quotas are dropped.
    """
    form = _form(path)
    mistakes = list(_mistakes(form))
    if mistakes:
        raise BadSiteFile(path, mistakes)
    return SiteFile(_site(form, always_open=always_open), _officers(form))


def _form(path: Path) -> SiteForm:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as trouble:
        raise BadSiteFile(path, [f"cannot be read ({trouble.strerror}); check the path"]) from trouble
    except UnicodeDecodeError as trouble:
        raise BadSiteFile(path, ["is not UTF-8 text; save it as UTF-8"]) from trouble
    except tomllib.TOMLDecodeError as trouble:
        raise BadSiteFile(path, [f"is not TOML: {trouble}; mend that line"]) from trouble
    try:
        return SiteForm.model_validate(document)
    except ValidationError as trouble:
        raise BadSiteFile(path, [_sentence(document, one) for one in _innermost(trouble)]) from trouble


# --- what the form itself finds wrong


def _innermost(trouble: ValidationError) -> list[Mapping[str, Any]]:
    """Without what only follows: a booth whose one service is wrong also counts as having none."""
    found: list[Mapping[str, Any]] = [*trouble.errors(include_url=False)]
    above = {one["loc"][:length] for one in found for length in range(len(one["loc"]))}
    return [one for one in found if one["loc"] not in above]


def _sentence(document: Mapping[str, Any], error: Mapping[str, Any]) -> str:
    """One mistake of the form, with the place as a person would look for it."""
    place, name = _place(document, error["loc"])
    kind = error["type"]
    if kind == "missing":
        return f"{place}{name} is missing; add it"
    if kind == "extra_forbidden":
        return f"{place}{name} is not known here{_did_you_mean(name, _known_at(error['loc']))}"
    if kind == "too_short":
        return f"{place}{name} is empty; it needs at least one"
    said = str(error["msg"]).removeprefix("Value error, ")
    return f"{place}{name}: {said[:1].lower()}{said[1:]}, not {reprlib.repr(error['input'])}"


def _place(document: Mapping[str, Any], loc: tuple[str | int, ...]) -> tuple[str, str]:
    """`("booth", 3, "service", 1, "fee")` becomes `booth D, service SKCK: ` and `fee`."""
    parts: list[str] = []
    here: Any = document
    name = "the file"
    for step in loc:
        here = _inside(here, step)
        if not isinstance(step, int):
            name = step
            parts.append(step)
        elif isinstance(here, Mapping):
            known_as = here.get("code") or here.get("login") or here.get("name")
            parts[-1] = f"{parts[-1]} {known_as}" if known_as else f"{_nth(step)} {parts[-1]}"
        else:
            parts[-1] = name = f"{parts[-1]}, {_nth(step)} entry"
    place = ", ".join(parts[:-1])
    return (f"{place}: " if place else "", name)


def _inside(here: Any, step: str | int) -> Any:
    if isinstance(step, str) and isinstance(here, Mapping):
        return here.get(step)
    if isinstance(step, int) and isinstance(here, list) and step < len(here):
        return here[step]
    return None


def _nth(index: int) -> str:
    return f"{index + 1}{ {0: 'st', 1: 'nd', 2: 'rd'}.get(index, 'th') }"


def _known_at(loc: tuple[str | int, ...]) -> Iterable[str]:
    """The names that the table at `loc` may hold."""
    model: type[BaseModel] = SiteForm
    for step in loc[:-1]:
        if isinstance(step, str) and step in model.model_fields:
            model = next(iter(_models_in(model.model_fields[step].annotation)), model)
    return [field.alias or name for name, field in model.model_fields.items()]


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _models_in(inner)


def _did_you_mean(name: str, known: Iterable[str]) -> str:
    known = sorted(known)
    near = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]}?" if near else f"; known are {', '.join(known)}"


# --- what only the whole file can show


def _mistakes(form: SiteForm) -> Iterator[str]:
    services = [service for booth in form.booth for service in booth.service]
    yield from _twice("booth", (booth.code for booth in form.booth))
    yield from _twice("service", (service.code for service in services))
    yield from _twice("counter", (counter for booth in form.booth for counter in booth.counters))
    yield from _twice("officer", (officer.login for officer in form.officer))
    booths = {booth.code for booth in form.booth}
    if form.site.hours is not None:
        yield from _hours_mistakes(form, form.site.hours, "site")
    for booth in form.booth:
        yield from _booth_mistakes(form, booth, booths)
    yield from calendar_mistakes(form, _did_you_mean)
    for officer in form.officer:
        for code in officer.booths:
            if code not in booths:
                yield f"officer {officer.login}: no booth {code}{_did_you_mean(code, booths)}"


def _booth_mistakes(form: SiteForm, booth: BoothForm, booths: set[str]) -> Iterator[str]:
    if booth.hours is not None:
        yield from _hours_mistakes(form, booth.hours, f"booth {booth.code}")
    elif form.site.hours is None:
        yield f"booth {booth.code}: hours is missing; add it, or give [site] hours for all booths"
    for service in booth.service:
        place = f"booth {booth.code}, service {service.code}"
        if service.hours is not None:
            yield from _hours_mistakes(form, service.hours, place)
        if service.series is not None and service.series in booths - {booth.code}:
            yield f"{place}: series {service.series} is the letter of another booth; choose a free one"


def _hours_mistakes(form: SiteForm, hours: str, place: str) -> Iterator[str]:
    if hours not in form.hours:
        yield f"{place}: no [hours.{hours}]{_did_you_mean(hours, form.hours)}"


def _twice(what: str, codes: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            yield f"{what} {code} stands there twice; each {what} needs a code of its own"
        seen.add(code)


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
        policy=_policy(form),
        ticker=form.site.ticker,
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
    )


def _policy(form: SiteForm) -> Policy:
    """What the file sets; the law's own default for the rest."""
    told = form.policy.model_dump(exclude_none=True)
    if "priority_classes" in told:
        told["priority_classes"] = tuple(PriorityClass(name) for name in told["priority_classes"])
    return Policy(**told)


def _officers(form: SiteForm) -> tuple[OfficerEntry, ...]:
    return tuple(
        OfficerEntry(
            login=officer.login,
            name=officer.name,
            role=Role(officer.role),
            booths=tuple(BoothCode(code) for code in officer.booths),
        )
        for officer in form.officer
    )
