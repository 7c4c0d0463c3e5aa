"""The tables of a site file, as pydantic models: `site_words.py`, and how a file writes the rest."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator, Field

from common.contract.site_words import (
    BoothWords,
    ClosureWords,
    CounterSign,
    CutOff,
    Flag,
    OfficerWords,
    PolicyWords,
    SeasonWords,
    ServiceWords,
    SiteWords,
    SpecialDayWords,
    TicketWords,
    Words,
    wrong,
)
from common.domain.hours import Span, in_order

_CLOCK = r"(\d{1,2})[.:](\d{2})"
_SPAN = re.compile(rf"{_CLOCK}\s*[-–]\s*{_CLOCK}")
DAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
"""Seven days from Monday."""


def _span(written: str) -> Span:
    found = _SPAN.fullmatch(written.strip())
    if found is None:
        raise wrong("hours_shape")
    hour, minute, to_hour, to_minute = (int(part) for part in found.groups())
    if max(minute, to_minute) > 59:
        raise wrong("hours_minutes")
    try:
        return Span(hour * 60 + minute, to_hour * 60 + to_minute)
    except ValueError:
        raise wrong("hours_backwards") from None


def _day(written: object) -> object:
    """A day's spans from `"08.00-15.00"`, or from a list of them with the breaks between."""
    texts = [written] if isinstance(written, str) else written
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise wrong("hours_list")
    spans = tuple(_span(text) for text in texts)
    if not in_order(spans):
        raise wrong("hours_order")
    return spans


DayHours = Annotated[tuple[Span, ...], BeforeValidator(_day)]


class SiteHead(SiteWords):
    hours: str | None = None
    sample: Flag = False


class HoursForm(Words):
    """A week; a day that is not named is closed."""

    senin: DayHours = ()
    selasa: DayHours = ()
    rabu: DayHours = ()
    kamis: DayHours = ()
    jumat: DayHours = ()
    sabtu: DayHours = ()
    minggu: DayHours = ()
    cutoff_min: CutOff = 30

    def days(self) -> tuple[tuple[Span, ...], ...]:
        """Seven days from Monday."""
        return (self.senin, self.selasa, self.rabu, self.kamis, self.jumat, self.sabtu, self.minggu)


class ServiceForm(ServiceWords):
    hours: str | None = None


class BoothForm(BoothWords):
    hours: str | None = None
    counters: tuple[CounterSign, ...] = ()
    service: tuple[ServiceForm, ...] = ()


class ClosureForm(ClosureWords):
    """A day without numbers."""


class SeasonForm(SeasonWords):
    """Days from `first` to `last`, with the named hours."""

    hours: str


class SpecialDayForm(SpecialDayWords):
    """A date with hours of its own."""

    hours: Annotated[DayHours, Field(min_length=1)]


class OfficerForm(OfficerWords):
    """Someone who works here; without a password."""


class SiteForm(Words):
    """The whole file."""

    site: SiteHead
    ticket: TicketWords = TicketWords()
    policy: PolicyWords = PolicyWords()
    hours: dict[str, HoursForm] = Field(default_factory=dict)
    booth: tuple[BoothForm, ...] = Field(min_length=1)
    closure: tuple[ClosureForm, ...] = ()
    season: tuple[SeasonForm, ...] = ()
    special_day: tuple[SpecialDayForm, ...] = ()
    officer: tuple[OfficerForm, ...] = ()
