"""What each part of the live board says, in words: plain values that views show and compare."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.leg import Leg
from common.domain.words import Status
from common.ui.pill import Tone
from counter.supervisor.live.booths import Condition
from counter.supervisor.live.counters import CounterStage


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadFace:
    """Title, day and size of the building; how good the link is; the time."""

    title: str = ""
    about: str = ""
    link: str = ""
    link_tone: Tone = Tone.OK
    clock: str = ""
    zone: str = ""
    sample: str = ""
    full_screen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureFace:
    """One card: a number, its unit, a second number, and the formula of the first."""

    key: str
    title: str
    value: str
    unit: str
    detail: str
    formula: str
    since: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothFace:
    """One line of the booths. `bar` is its share of the longest line, 0 to 1."""

    code: str
    name: str
    why_closed: str
    """Under the name: why and until when a supervisor closed it."""
    open_counters: int
    counters: int
    waiting: str
    bar: float
    instead: str
    """Stands where the waiting would be: when the closed booth opens again."""
    longest: str
    median: str
    p90: str
    parked: str
    no_show: str
    condition: Condition
    word: str
    spoken: str

    @property
    def key(self) -> str:
        return self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterFace:
    """One line of the counters. `is_urgent` tints it."""

    code: str
    booth: str
    name: str
    officer: str
    stage: CounterStage
    word: str
    detail: str
    ticket: str
    since: str
    services: str
    waiting: str
    is_urgent: bool
    spoken: str

    @property
    def key(self) -> str:
        return self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFace:
    """One line of the numbers. What is worked out from `leg` is worked out when it is painted."""

    leg: Leg

    @property
    def key(self) -> str:
        return self.leg.leg_id

    @property
    def status(self) -> Status:
        return self.leg.status


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertFace:
    """One alert; `quiet` says how it was seen to, and is empty while nobody has."""

    key: str
    icon: str
    is_grave: bool
    title: str
    where: str
    detail: str
    time: str
    quiet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TickerFace:
    """What the lobby's ticker says; `text` is empty for nothing. `write` is empty for who may not."""

    title: str = ""
    text: str = ""
    until: str = ""
    none: str = ""
    write: str = ""
    remove: str = ""
