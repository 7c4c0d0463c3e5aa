"""The words of the portal's pages, from `web/words.*.toml`, and how a language writes numbers and moments."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, timedelta
from typing import Any

from common.domain.words import Status
from common.portal.reference.template import WEB

LANGUAGES = ("id", "en")
NOTHING = "–"
_ZONES = {7: "WIB", 8: "WITA", 9: "WIT"}


class Words:
    """The words of one language, and how it writes numbers and moments."""

    def __init__(self, language: str) -> None:
        self.language = language
        with (WEB / f"words.{language}.toml").open("rb") as file:
            self._table: dict[str, Any] = tomllib.load(file)

    def __getitem__(self, key: str) -> str:
        return str(self._table[key])

    def some(self, *keys: str) -> dict[str, str]:
        return {key: self[key] for key in keys}

    def said(self, key: str, **data: str) -> str:
        return self[key].format(**data)

    def status(self, status: Status) -> str:
        return str(self._table["status"][status])

    def event(self, name: str) -> str:
        """What happened; for a kind that is not ours its own name."""
        return str(self._table["event"].get(name, name))

    def standing(self, name: str, counter: str) -> tuple[str, str]:
        """How a ticket stands, and what its holder is to do."""
        said = self._table["standing"][name]
        return said["title"].format(counter=counter), said["advice"].format(counter=counter)

    def number(self, value: int) -> str:
        return f"{value:,}".replace(",", self["thousands"])

    def day(self, day: date) -> str:
        return self.said(
            "date",
            weekday=self._table["weekdays"][day.weekday()],
            day=str(day.day),
            month=self._table["months"][day.month - 1],
            year=str(day.year),
        )

    def tickets_title(self, day: date | None) -> str:
        return self["tickets_title_no_day"] if day is None else self.said("tickets_title", day=self.day(day))

    def moment(self, time: str) -> str:
        """Day, month and clock on the site's own wall, with its zone."""
        moment = parsed(time)
        return NOTHING if moment is None else f"{moment:%d/%m} {self.clock(moment)}"

    def full_moment(self, time: str) -> str:
        """The whole date and the clock on the site's own wall, with its zone."""
        moment = parsed(time)
        return NOTHING if moment is None else self.day_and_clock(moment)

    def day_and_clock(self, moment: datetime) -> str:
        return f"{self.day(moment.date())}, {self.clock(moment)}"

    def clock(self, moment: datetime) -> str:
        clock = self.said("clock", h=f"{moment:%H}", m=f"{moment:%M}", s=f"{moment:%S}")
        return f"{clock} {_zone(moment.utcoffset() or timedelta())}"


def parsed(time: str) -> datetime | None:
    """The moment that an event's time says; None where it says none."""
    try:
        return datetime.fromisoformat(time)
    except ValueError:
        return None


def _zone(offset: timedelta) -> str:
    hours = offset.total_seconds() / 3600
    return _ZONES.get(int(hours), f"UTC{hours:+g}") if hours == int(hours) else f"UTC{hours:+g}"
