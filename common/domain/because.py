"""Why a number was called: a reason code with its data, stored in the event and said in one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Reason(StrEnum):
    """The rules of the calling law, by which a number can be picked."""

    APPOINTMENT_DUE = "appointment_due"
    APPOINTMENT_EARLY = "appointment_early"
    """Not due yet, and nobody else waits."""
    FIRST_COME = "first_come"
    PRIORITY_TURN = "priority_turn"
    ORDINARY_TURN = "ordinary_turn"
    WAITED_LONGEST = "waited_longest"
    CHOSEN = "chosen"
    RESUMED = "resumed"


@dataclass(frozen=True, slots=True)
class Because:
    """`data` holds numbers and codes only; the sentence is in the translations."""

    code: Reason
    data: dict[str, str | int] = field(default_factory=dict)
