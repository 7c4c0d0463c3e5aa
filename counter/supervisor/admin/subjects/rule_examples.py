"""What the rules that stand in a form mean, said with their numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from common.domain.words import DayEnd, Place
from counter.supervisor.admin.clock_text import clock
from counter.supervisor.admin.words import AdminWords

_TEN = 10 * 60
_RETURNS = ("parked_place", "transferred_place", "reinstated_place")


class RuleExamples:
    """`short` stands in the list, `long` under the form."""

    def __init__(self, words: AdminWords) -> None:
        self._words = words
        self._say = words.text

    def short(self, key: str, told: Mapping[str, Any]) -> str:
        """One clause."""
        make: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
            "calling": self._calling_short,
            "missing": self._missing_short,
            "returning": lambda told: self._place(told["parked_place"], told["return_after"]),
            "appointments": self._late,
            "breaks": self._breaks,
            "limits": self._limits,
            "notes": lambda told: self._say("admin.example.notes", len(told["notes"])),
        }
        return make[key](told)

    def _calling_short(self, told: Mapping[str, Any]) -> str:
        ceiling = self._minutes(told["ceiling_s"])
        return self._say(
            "admin.example.calling.short", ordinary=told["ordinary_per_priority"], ceiling=ceiling
        )

    def _missing_short(self, told: Mapping[str, Any]) -> str:
        return self._say("admin.example.missing.short", calls=told["calls_before_no_show"])

    def _late(self, told: Mapping[str, Any]) -> str:
        return self._say("admin.example.appointments.short", late=self._minutes(told["appointment_late_s"]))

    def long(self, key: str, told: Mapping[str, Any]) -> str:
        """Whole sentences."""
        match key:
            case "calling":
                return self._say(
                    "admin.example.calling",
                    ordinary=told["ordinary_per_priority"],
                    ceiling=self._minutes(told["ceiling_s"]),
                    target=self._minutes(told["wait_target_s"]),
                )
            case "missing":
                return self._missing(told)
            case "returning":
                return " ".join(
                    self._say(
                        f"admin.example.returning.{name}", place=self._place(told[name], told["return_after"])
                    )
                    for name in _RETURNS
                )
            case "appointments":
                return self._appointments(told)
            case _:
                return self.short(key, told)

    def _minutes(self, seconds: int) -> str:
        say = self._words.language.say
        return say.minutes(seconds // 60) if seconds % 60 == 0 else say.minutes_and_seconds(seconds)

    def _missing(self, told: Mapping[str, Any]) -> str:
        first = self._say(
            "admin.example.missing.officer",
            calls=told["calls_before_no_show"],
            interval=self._words.language.say.seconds(told["recall_interval_s"]),
        )
        if not told["no_show_after_calls"]:
            return f"{first} {self._say('admin.example.missing.never')}"
        after = self._words.language.say.minutes_and_seconds(told["no_show_after_s"])
        own = self._say("admin.example.missing.own", calls=told["no_show_after_calls"], after=after)
        return f"{first} {own}"

    def _place(self, place: Place, after: int) -> str:
        return self._say(f"admin.example.place.{place.value}", after=after)

    def _appointments(self, told: Mapping[str, Any]) -> str:
        def at(seconds: int) -> str:
            return clock((_TEN + round(seconds / 60)) % (24 * 60))

        return self._say(
            "admin.example.appointments",
            time=clock(_TEN),
            early=at(-told["appointment_early_s"]),
            due=at(-told["appointment_lead_s"]),
            late=at(told["appointment_late_s"]),
        )

    def _breaks(self, told: Mapping[str, Any]) -> str:
        return ", ".join(
            self._say(
                "admin.example.breaks",
                reason=self._say(f"admin.break.{name.rpartition('.')[2]}").lower(),
                minutes=self._words.language.say.minutes_short(seconds // 60),
            )
            for name, seconds in told.items()
        )

    def _limits(self, told: Mapping[str, Any]) -> str:
        person, minute = told["tickets_per_person"], told["tickets_per_minute"]
        parts = [
            self._say("admin.example.limits.person", person) if person else "",
            self._say("admin.example.limits.minute", minute) if minute else "",
        ]
        said = "; ".join(part for part in parts if part) or self._say("admin.example.limits.none")
        ends = "carry" if told["day_end"] is DayEnd.CARRY else "cancel"
        return f"{said}. {self._say(f'admin.example.limits.{ends}')}"
