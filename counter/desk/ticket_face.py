"""What the ticket of the desk says, ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass

from common.ui.pill import Tone
from common.ui.ticket_card import Stub


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the stub: an icon before it, or a value at its right."""

    text: str
    value: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A title with what stands under it."""

    title: str
    icon: str = ""
    lines: tuple[Line, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Gauge:
    """A service against its target: shares of the bar, words at its marks, and how it stands."""

    share: float
    target_share: float
    target: str
    end: str
    icon: str
    word: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class TicketFace:
    """`timer` stands large on the stub; sections follow it. A face without a `code` says `lead` instead."""

    stub: Stub
    pill: str
    pill_tone: Tone
    pill_icon: str = ""
    lead: str = ""
    advice: str = ""
    code: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    badges: tuple[tuple[str, str], ...] = ()
    """Icon and word of what must be known of who comes, beside the pill."""
    timer_title: str = ""
    timer: str = ""
    gauge: Gauge | None = None
    sections: tuple[Section, ...] = ()
    is_stale: bool = False

    @property
    def is_serving(self) -> bool:
        return self.stub is Stub.SERVING
