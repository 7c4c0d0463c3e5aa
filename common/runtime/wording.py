"""Dates, times, durations and numbers as people read them, in the words of a `Sentences`.

Needs the area `ui` loaded. Times are aware datetimes; they are turned into the zone that is given.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from common.runtime.sentences import Sentences

_ZONE_NAMES = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Ujung_Pandang": "WITA",
    "Asia/Jayapura": "WIT",
}


def zone_name(zone: str, moment: datetime) -> str:
    """WIB, WITA or WIT for a zone key; a zone outside Indonesia has the name it uses at that moment."""
    return _ZONE_NAMES.get(zone) or moment.astimezone(ZoneInfo(zone)).strftime("%Z")


class Wording:
    """How one language writes a moment, a span and a number."""

    def __init__(self, sentences: Sentences) -> None:
        self._sentences = sentences

    def weekday(self, day: date) -> str:
        """'Selasa'"""
        return self._sentences.text(f"ui.weekday.{day.isoweekday()}")

    def date_long(self, day: date) -> str:
        """'Selasa, 14 Juli 2026'"""
        return self._sentences.text(
            "ui.date.long",
            weekday=self.weekday(day),
            day=day.day,
            month=self._sentences.text(f"ui.month.{day.month}"),
            year=day.year,
        )

    def date_short(self, day: date) -> str:
        """'14 Juli 2026'"""
        month = self._sentences.text(f"ui.month.{day.month}")
        return self._sentences.text("ui.date.short", day=day.day, month=month, year=day.year)

    def time_short(self, moment: datetime, zone: str) -> str:
        """'09.41', on the site's clock"""
        local = moment.astimezone(ZoneInfo(zone))
        return self._sentences.text("ui.time.short", hour=f"{local:%H}", minute=f"{local:%M}")

    def time_long(self, moment: datetime, zone: str) -> str:
        """'09.41.02', on the site's clock"""
        local = moment.astimezone(ZoneInfo(zone))
        return self._sentences.text(
            "ui.time.long", hour=f"{local:%H}", minute=f"{local:%M}", second=f"{local:%S}"
        )

    def time_zoned(self, moment: datetime, zone: str) -> str:
        """'09.41 WIB'"""
        return f"{self.time_short(moment, zone)} {zone_name(zone, moment)}"

    def minutes(self, count: int) -> str:
        """'22 menit'"""
        return self._sentences.text("ui.duration.minutes", count)

    def minutes_short(self, count: int) -> str:
        """'22 mnt'"""
        return self._sentences.text("ui.duration.minutes_short", count)

    def seconds(self, count: int) -> str:
        """'4 detik'"""
        return self._sentences.text("ui.duration.seconds", count)

    def minutes_range(self, low: int, high: int) -> str:
        """'20–35 menit'"""
        return self._sentences.text("ui.duration.range", low=low, high=high)

    def minutes_and_seconds(self, seconds: int) -> str:
        """'1 menit 48 detik'; parts that are nothing are left out"""
        minutes, rest = divmod(max(0, seconds), 60)
        parts = [self.minutes(minutes)] if minutes else []
        if rest or not minutes:
            parts.append(self.seconds(rest))
        return " ".join(parts)

    def timer(self, seconds: int) -> str:
        """'06:41', from an hour on '1:06:41'"""
        minutes, rest = divmod(max(0, seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"

    def number(self, value: float, decimals: int = 0) -> str:
        """'1.234,5' in Indonesian, '1,234.5' in English"""
        english = f"{value:,.{decimals}f}"
        point = self._sentences.text("ui.number.point")
        group = self._sentences.text("ui.number.group")
        return "".join({",": group, ".": point}.get(sign, sign) for sign in english)

    def percent(self, value: float, decimals: int = 1) -> str:
        """'4,1%'"""
        return f"{self.number(value, decimals)}%"
