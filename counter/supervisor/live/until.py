"""Until when something holds: a few spans, or the day's end."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from common.ui.theme import Theme
from counter.supervisor.sheet import Choices
from counter.supervisor.wording import DashboardWords

SPANS_MIN = (15, 30, 60, 120)
DAY_END = 0


def until_choices(
    theme: Theme, parent: QWidget, words: DashboardWords, name: str, chosen: int
) -> Choices[int]:
    """Minutes from now; `DAY_END` is none."""
    sentences = {minutes: words.language.say.minutes(minutes) for minutes in SPANS_MIN}
    sentences[DAY_END] = words.text("dashboard.until.day_end")
    return Choices(theme, parent, f"{name}.until", sentences, columns=5, chosen=chosen)


def until_moment(minutes: int | None, now: datetime) -> datetime | None:
    """The end of a span that begins now."""
    return now + timedelta(minutes=minutes) if minutes else None
