"""What the doctor found: one line of its table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """`look` works, but somebody should know; `wrong` does not work."""

    OK = "ok"
    LOOK = "look"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """`do` says what to do about it, in words of the person who looks after the machine."""

    what: str
    state: State
    found: str
    do: str = ""
