"""What may stand in a site's values: lengths, shapes and ranges, in one place.

A site file and the commands that change a site are held to these same models; a file adds to them how it
writes hours, counters and papers to bring (`site_form.py`).
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from common.domain.calendar import ClosureKind, SpecialKind
from common.domain.directory import OFFICER_ROLES, Role
from common.domain.site import FeeKind, Requirement
from common.domain.words import BreakReason, DayEnd, Place

MAX_TEXT = 160
MAX_NOTE = 128
"""As much text as any command carries."""
MAX_LINES = 50
MAX_DAYS = 2000


def wrong(code: str, **data: Any) -> PydanticCustomError:
    """What a validator raises: the code of a sentence (`site_file.<code>`), and its values."""
    return PydanticCustomError(code, code, data)


def _breaks(category: str) -> bool:
    return category[0] == "C" or category in {"Zl", "Zp"}


def plain(text: str) -> str:
    # These words are printed and shown: a control character would reach the printer as a command.
    if any(_breaks(unicodedata.category(letter)) for letter in text):
        raise wrong("control_characters")
    return text


def _time_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones, a name as long as none
        raise wrong("time_zone") from None
    return name


def _shape(code: str, shape: str) -> AfterValidator:
    def check(text: str) -> str:
        if not re.fullmatch(shape, text):
            raise wrong(code)
        return text

    return AfterValidator(check)


def _requirement(written: object) -> object:
    """From `"KK lama | asli"`, or as it is."""
    if not isinstance(written, str):
        return written
    name, _, note = written.partition("|")
    return Requirement(name.strip(), note.strip())


def _requirement_in_order(paper: Requirement) -> Requirement:
    name, note = paper.name.strip(), paper.note.strip()
    if not name or "|" in name:
        raise wrong("requirement")
    for text in (plain(name), plain(note)):
        if len(text) > MAX_TEXT:
            raise wrong("too_long", limit=MAX_TEXT)
    return Requirement(name, note)


def _officers_role(role: Role) -> Role:
    if role not in OFFICER_ROLES:
        raise wrong("not_one_of", expected=", ".join(OFFICER_ROLES))
    return role


Text = Annotated[
    str,
    StringConstraints(strict=True, strip_whitespace=True, min_length=1, max_length=MAX_TEXT),
    AfterValidator(plain),
]
Remark = Annotated[
    str,
    StringConstraints(strict=True, strip_whitespace=True, max_length=MAX_TEXT),
    AfterValidator(plain),
]
Note = Annotated[
    str,
    StringConstraints(strict=True, strip_whitespace=True, min_length=1, max_length=MAX_NOTE),
    AfterValidator(plain),
]
Lines = Annotated[tuple[Text, ...], Field(max_length=MAX_LINES)]
BoothLetter = Annotated[str, _shape("booth_code", r"[A-Z]{1,2}")]
ServiceName = Annotated[str, _shape("service_code", r"[A-Z0-9][A-Z0-9-]{0,23}")]
CounterSign = Annotated[str, _shape("counter_code", r"[A-Z0-9]{1,4}")]
Series = Annotated[str, _shape("series_code", r"[A-Z]{1,3}")]
Login = Annotated[str, _shape("login", r"[a-z][a-z0-9.]{1,31}")]
StationName = Annotated[str, _shape("station_key", r"[0-9A-Za-z._:-]{1,64}")]
Word = Annotated[str, _shape("word", r"[a-z][a-z0-9_-]{0,31}")]
Zone = Annotated[str, AfterValidator(_time_zone)]
Seconds = Annotated[int, Field(strict=True, gt=0, le=24 * 3600)]
SomeSeconds = Annotated[int, Field(strict=True, ge=0, le=24 * 3600)]
CutOff = Annotated[int, Field(strict=True, ge=0, le=12 * 60)]
Count = Annotated[int, Field(strict=True, gt=0, le=100_000)]
Few = Annotated[int, Field(strict=True, ge=0, le=1_000)]
Flag = Annotated[bool, Field(strict=True)]
Paper = Annotated[Requirement, BeforeValidator(_requirement), AfterValidator(_requirement_in_order)]
OfficersRole = Annotated[Role, AfterValidator(_officers_role)]


class Words(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, from_attributes=True)


class SiteWords(Words):
    code: Word
    name: Text
    tagline: Text = "Mal Pelayanan Publik"
    time_zone: Zone
    ticker: Lines = ()


class TicketWords(Words):
    header: Lines = ()
    footer: Lines = ()


class PolicyWords(Words):
    """None: the law's own default."""

    priority_classes: Annotated[tuple[Word, ...], Field(max_length=MAX_LINES)] | None = None
    ordinary_per_priority: Count | None = None
    ceiling_s: Seconds | None = None
    confirm_within_s: Seconds | None = None
    wait_target_s: Seconds | None = None
    calls_before_no_show: Count | None = None
    recall_interval_s: SomeSeconds | None = None
    no_show_after_calls: Few | None = None
    no_show_after_s: SomeSeconds | None = None
    reinstate_within_s: SomeSeconds | None = None
    undo_within_s: SomeSeconds | None = None
    appointment_lead_s: SomeSeconds | None = None
    appointment_early_s: SomeSeconds | None = None
    appointment_late_s: SomeSeconds | None = None
    parked_place: Place | None = None
    transferred_place: Place | None = None
    reinstated_place: Place | None = None
    return_after: Count | None = None
    break_limit_s: dict[BreakReason, Seconds] | None = None
    notes: Annotated[tuple[Note, ...], Field(max_length=MAX_LINES)] | None = None
    tickets_per_person: Few | None = None
    tickets_per_minute: Few | None = None
    day_end: DayEnd | None = None


class BoothWords(Words):
    code: BoothLetter
    name: Text
    agency: Text
    zone: Text
    floor: Text
    summary: Text
    summary_en: Text


class ServiceWords(Words):
    code: ServiceName
    name: Text
    name_en: Text
    requirements: Annotated[tuple[Paper, ...], Field(max_length=MAX_LINES)] = ()
    fee: Text
    fee_kind: FeeKind = FeeKind.FREE
    processing_time: Text
    product: Text
    quota: Count | None = None
    cutoff_min: CutOff | None = None
    series: Series | None = None
    expected_service_s: Seconds = 480
    target_service_s: Seconds = 600
    takes_tickets: Flag = True
    after: tuple[str, ...] = ()


class CounterWords(Words):
    code: CounterSign


class WeekWords(Words):
    cutoff_min: CutOff = 30


class ScopedWords(Words):
    """Without `booths` and `services` it is for the whole site."""

    name: Text
    booths: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    note: Remark = ""


class ClosureWords(ScopedWords):
    """A day without numbers."""

    day: date
    kind: ClosureKind = ClosureKind.LOCAL


class SeasonWords(ScopedWords):
    """Days from `first` to `last`."""

    first: date
    last: date


class SpecialDayWords(ScopedWords):
    """A date with hours of its own."""

    day: date
    kind: SpecialKind = SpecialKind.OPENED
    cutoff_min: CutOff | None = None


class OfficerWords(Words):
    login: Login
    name: Note
    role: OfficersRole = Role.COUNTER
    booths: tuple[str, ...] = ()
    disabled: Flag = False


class StationWords(Words):
    key: StationName
