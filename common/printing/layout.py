"""The ticket composed once, before anybody asks how wide the paper is.

A layout is an ordered list of typed blocks holding finished sentences. `raster` draws it,
`native` writes it as printer text; neither knows what a ticket is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias
from zoneinfo import ZoneInfo

from common.printing.cleaning import clean
from common.printing.ticket import Estimate, Ticket
from common.runtime.sentences import Sentences
from common.runtime.wording import Wording

SENTENCE_AREAS = ("ticket", "ui")
"""What a `Sentences` must have loaded to compose a ticket."""


class Line(StrEnum):
    """How a rule across the paper is drawn."""

    SOLID = "solid"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True)
class Band:
    """The kawung hem at the head of the paper."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """The mark with the site's name and what it is."""

    name: str
    tagline: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""

    line: Line


@dataclass(frozen=True, slots=True)
class CopyMark:
    """Says that this paper repeats an earlier one."""

    word: str
    note: str


@dataclass(frozen=True, slots=True)
class Number:
    """The code, as large as the paper allows."""

    caption: str
    code: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What the number is for, and with whom."""

    text: str
    caption: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where to wait: white on black."""

    caption: str
    text: str


@dataclass(frozen=True, slots=True)
class Stat:
    """One figure under its caption."""

    caption: str
    value: str


@dataclass(frozen=True, slots=True)
class Stats:
    """One or two figures side by side."""

    items: tuple[Stat, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two short facts, at the left and the right edge."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """Papers to bring, each with an empty box."""

    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tracking:
    """The QR code, if there is an address to follow, and the sentences beside it."""

    url: str | None
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Footer:
    """What the paper is not, and what the site wants said."""

    lines: tuple[str, ...]


Block: TypeAlias = (
    Band
    | Masthead
    | Rule
    | CopyMark
    | Number
    | Heading
    | Place
    | Stats
    | Pair
    | Checklist
    | Tracking
    | Footer
)
Layout: TypeAlias = tuple[Block, ...]


def compose(ticket: Ticket, sentences: Sentences) -> Layout:
    """The ticket as blocks, top to bottom, in the language of `sentences` (`SENTENCE_AREAS`)."""
    return _Composer(ticket, sentences).blocks()


class _Composer:
    def __init__(self, ticket: Ticket, sentences: Sentences) -> None:
        self._ticket = ticket
        self._say = sentences.text
        self._wording = Wording(sentences)

    def blocks(self) -> Layout:
        ticket = self._ticket
        return (
            Band(),
            Masthead(clean(ticket.site), clean(ticket.tagline)),
            Rule(Line.SOLID),
            *self._copy_mark(),
            Number(self._say("ticket.number"), clean(ticket.code)),
            Heading(clean(ticket.service), clean(ticket.booth)),
            *self._place(),
            *self._stats(),
            self._moment(),
            Pair(clean(ticket.priority), clean(ticket.kiosk)),
            *self._checklist(),
            Rule(Line.DASHED),
            self._tracking(),
            Rule(Line.SOLID),
            self._footer(),
        )

    def _copy_mark(self) -> tuple[CopyMark, ...]:
        if not self._ticket.is_copy:
            return ()
        return (CopyMark(self._say("ticket.copy"), self._say("ticket.copy_note")),)

    def _place(self) -> tuple[Place, ...]:
        zone, floor = clean(self._ticket.zone), clean(self._ticket.floor)
        if zone and floor:
            text = self._say("ticket.zone_floor", zone=zone, floor=floor)
        elif zone:
            text = self._say("ticket.zone", zone=zone)
        elif floor:
            text = self._say("ticket.floor", floor=floor)
        else:
            return ()
        return (Place(self._say("ticket.wait_at"), text),)

    def _stats(self) -> tuple[Stats, ...]:
        items: list[Stat] = []
        if self._ticket.ahead is not None:
            items.append(Stat(self._say("ticket.ahead"), self._people(self._ticket.ahead)))
        if self._ticket.estimate is not None:
            items.append(Stat(self._say("ticket.estimate"), self._minutes(self._ticket.estimate)))
        return (Stats(tuple(items)),) if items else ()

    def _people(self, count: int) -> str:
        return self._say("ticket.people", count) if count else self._say("ticket.nobody")

    def _minutes(self, estimate: Estimate) -> str:
        if estimate.min_minutes == estimate.max_minutes:
            return self._wording.minutes(estimate.max_minutes)
        return self._say("ticket.minutes_range", min=estimate.min_minutes, max=estimate.max_minutes)

    def _moment(self) -> Pair:
        ticket = self._ticket
        day = ticket.issued_at.astimezone(ZoneInfo(ticket.time_zone)).date()
        return Pair(
            self._wording.date_long(day), self._wording.time_zoned(ticket.issued_at, ticket.time_zone)
        )

    def _checklist(self) -> tuple[Block, ...]:
        items = tuple(text for text in map(clean, self._ticket.requirements) if text)
        if not items:
            return ()
        return (Rule(Line.DASHED), Checklist(self._say("ticket.prepare"), items))

    def _tracking(self) -> Tracking:
        url = self._ticket.tracking_url
        if url is None:
            return Tracking(None, self._say("ticket.wait_for_call"), self._say("ticket.today_only"))
        return Tracking(clean(url), self._say("ticket.track"), self._say("ticket.today_and_wait"))

    def _footer(self) -> Footer:
        own = tuple(text for text in map(clean, self._ticket.notices) if text)
        return Footer((self._say("ticket.not_payment"), *(own or (self._say("ticket.no_levies"),))))
