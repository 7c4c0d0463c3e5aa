"""The tables of a site file, as pydantic models: what may stand in each, and what is right."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from common.domain.calendar import ClosureKind, SpecialKind
from common.domain.hours import Span, in_order
from common.domain.site import FeeKind, Requirement

MAX_TEXT = 160


def _plain(text: str) -> str:
    # These words are printed and shown: a control character would reach the printer as a command.
    if any(unicodedata.category(letter)[0] == "C" for letter in text):
        raise ValueError("must have no control characters")
    return text


def _time_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise ValueError(
            "must be a time zone: Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT)"
        ) from None
    return name


def _code(shape: str, says: str) -> AfterValidator:
    def check(code: str) -> str:
        if not re.fullmatch(shape, code):
            raise ValueError(f"must be {says}")
        return code

    return AfterValidator(check)


def _requirement(written: object) -> object:
    if not isinstance(written, str):
        return written
    name, _, note = written.partition("|")
    if not name.strip():
        raise ValueError('must be a paper to bring, such as "KK lama | asli"')
    return Requirement(_plain(name.strip()), _plain(note.strip()))


_CLOCK = r"(\d{1,2})[.:](\d{2})"
_SPAN = re.compile(rf"{_CLOCK}\s*[-–]\s*{_CLOCK}")


def _span(written: str) -> Span:
    found = _SPAN.fullmatch(written.strip())
    if found is None:
        raise ValueError('must be hours such as "08.00-15.00"')
    hour, minute, to_hour, to_minute = (int(part) for part in found.groups())
    if max(minute, to_minute) > 59:
        raise ValueError("must have minutes from 00 to 59")
    try:
        return Span(hour * 60 + minute, to_hour * 60 + to_minute)
    except ValueError:
        raise ValueError("must open before it closes, between 00.00 and 24.00") from None


def _day(written: object) -> object:
    """A day's spans from `"08.00-15.00"`, or from a list of them with the breaks between."""
    texts = [written] if isinstance(written, str) else written
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise ValueError('must be "08.00-15.00", or ["08.00-11.30", "13.00-14.00"] with a break')
    spans = tuple(_span(text) for text in texts)
    if not in_order(spans):
        raise ValueError("must have its hours in order, with a break between them")
    return spans


Text = Annotated[
    str,
    StringConstraints(strict=True, strip_whitespace=True, min_length=1, max_length=MAX_TEXT),
    AfterValidator(_plain),
]
BoothLetter = Annotated[str, _code(r"[A-Z]{1,2}", "one or two capital letters")]
ServiceName = Annotated[str, _code(r"[A-Z0-9][A-Z0-9-]{0,23}", "capital letters, digits and -, at most 24")]
CounterSign = Annotated[str, _code(r"[A-Z0-9]{1,4}", 'what its sign says, in quotes, such as "12"')]
Login = Annotated[str, _code(r"[a-z][a-z0-9.]{1,31}", "small letters, digits and dots")]
Word = Annotated[str, _code(r"[a-z][a-z0-9_-]{0,31}", "small letters, digits, - and _")]
DayHours = Annotated[tuple[Span, ...], BeforeValidator(_day)]
Seconds = Annotated[int, Field(strict=True, gt=0, le=24 * 3600)]
CutOff = Annotated[int, Field(strict=True, ge=0, le=12 * 60)]
Count = Annotated[int, Field(strict=True, gt=0, le=100_000)]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SiteHead(_Form):
    code: Word
    name: Text
    tagline: Text = "Mal Pelayanan Publik"
    time_zone: Annotated[str, AfterValidator(_time_zone)]
    hours: str | None = None
    ticker: tuple[Text, ...] = ()
    sample: bool = Field(default=False, strict=True)


class PolicyForm(_Form):
    """None: the law's own default."""

    priority_classes: tuple[Word, ...] | None = None
    ordinary_per_priority: Count | None = None
    ceiling_s: Seconds | None = None
    confirm_within_s: Seconds | None = None
    calls_before_no_show: Count | None = None
    wait_target_s: Seconds | None = None


class HoursForm(_Form):
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


class ServiceForm(_Form):
    code: ServiceName
    name: Text
    name_en: Text
    requirements: tuple[Annotated[Requirement, BeforeValidator(_requirement)], ...] = ()
    fee: Text
    fee_kind: FeeKind = FeeKind.FREE
    processing_time: Text
    product: Text
    quota: Count | None = None
    hours: str | None = None
    cutoff_min: CutOff | None = None
    series: Annotated[str, _code(r"[A-Z]{1,3}", "one to three capital letters")] | None = None
    expected_service_s: Seconds = 480
    target_service_s: Seconds = 600
    takes_tickets: bool = Field(default=True, strict=True)


class BoothForm(_Form):
    code: BoothLetter
    name: Text
    agency: Text
    zone: Text
    floor: Text
    summary: Text
    summary_en: Text
    hours: str | None = None
    counters: tuple[CounterSign, ...]
    service: tuple[ServiceForm, ...] = Field(min_length=1)


class _ScopedForm(_Form):
    """Without `booths` and `services` it is for the whole site."""

    name: Text
    booths: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    note: Annotated[str, StringConstraints(strict=True, max_length=MAX_TEXT), AfterValidator(_plain)] = ""


class ClosureForm(_ScopedForm):
    """A day without numbers."""

    day: date
    kind: ClosureKind = ClosureKind.LOCAL


class SeasonForm(_ScopedForm):
    """Days from `first` to `last`, with the named hours."""

    first: date
    last: date
    hours: str


class SpecialDayForm(_ScopedForm):
    """A date with hours of its own."""

    day: date
    hours: Annotated[DayHours, Field(min_length=1)]
    kind: SpecialKind = SpecialKind.OPENED
    cutoff_min: CutOff | None = None


class OfficerForm(_Form):
    login: Login
    name: Text
    role: Literal["counter", "supervisor"] = "counter"
    booths: tuple[str, ...] = ()


class SiteForm(_Form):
    """The whole file."""

    site: SiteHead
    policy: PolicyForm = PolicyForm()
    hours: dict[str, HoursForm]
    booth: tuple[BoothForm, ...] = Field(min_length=1)
    closure: tuple[ClosureForm, ...] = ()
    season: tuple[SeasonForm, ...] = ()
    special_day: tuple[SpecialDayForm, ...] = ()
    officer: tuple[OfficerForm, ...] = ()
