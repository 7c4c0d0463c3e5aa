"""The keys of the desk: one table for what stands on the buttons, what the window obeys and what F1 says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt

from common.domain.words import ChosenReason, Outcome


@dataclass(frozen=True, slots=True)
class FunctionKey:
    """`cap` is what stands on the key."""

    key: Qt.Key
    cap: str


class Keys(Enum):
    """`FORM` and `PLAN` are digits: they count while somebody is served."""

    HELP = FunctionKey(Qt.Key.Key_F1, "F1")
    CALL = FunctionKey(Qt.Key.Key_F2, "F2")
    RECALL = FunctionKey(Qt.Key.Key_F3, "F3")
    SERVE = FunctionKey(Qt.Key.Key_F4, "F4")
    CALL_CHOSEN = FunctionKey(Qt.Key.Key_F5, "F5")
    NO_SHOW = FunctionKey(Qt.Key.Key_F6, "F6")
    TRANSFER = FunctionKey(Qt.Key.Key_F7, "F7")
    PARK = FunctionKey(Qt.Key.Key_F8, "F8")
    PAUSE = FunctionKey(Qt.Key.Key_F9, "F9")
    CANCEL = FunctionKey(Qt.Key.Key_F10, "F10")
    ASIDE = FunctionKey(Qt.Key.Key_F11, "F11")
    CLOSE = FunctionKey(Qt.Key.Key_F12, "F12")
    FORM = FunctionKey(Qt.Key.Key_5, "5")
    PLAN = FunctionKey(Qt.Key.Key_6, "6")

    @property
    def cap(self) -> str:
        return self.value.cap


WHILE_SERVING = {one.value.key: one for one in (Keys.FORM, Keys.PLAN)}
BY_KEY = {one.value.key: one for one in Keys if one not in WHILE_SERVING.values()}

DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6)

OUTCOMES = (Outcome.COMPLETED, Outcome.DOCUMENTS_MISSING, Outcome.WRONG_SERVICE, Outcome.CANCELLED)
"""By their digits, 1 to 4."""

REASONS = tuple(ChosenReason)
"""By their digits, 1 to 6."""


def digit_of(key: int) -> int | None:
    """0 for the key 1, and so on; None for a key that is no such digit."""
    return DIGITS.index(Qt.Key(key)) if key in DIGITS else None
