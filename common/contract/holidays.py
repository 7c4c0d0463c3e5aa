"""Holidays of Indonesia by year, from the library `holidays`: national ones and *cuti bersama*.

The law is the yearly joint decree of three ministers (*SKB 3 Menteri*); the library follows it once it is
known there, and works out the days before that. For 2026 its answer is the decree's, day for day
(SKB 1497/2025, 2/2025 and 5/2025: 17 national, 8 collective); only names differ: it says "Hari Raya Natal"
where the decree says "Kelahiran Yesus Kristus". Islamic days hang on the sighting of the moon: what the
library only estimates has the note `ESTIMATED` and must be looked at by a person.
"""

from __future__ import annotations

from datetime import date

from common.domain.calendar import Closure, ClosureKind

COUNTRY = "ID"
ESTIMATED = "perkiraan"
"""The note of a day that is not sure yet, in the words of the site."""
_LABEL = f" ({ESTIMATED})"
YEARS = range(2010, 2078)
"""The library's tables of the moon end with 2077."""


def holidays_of(year: int) -> tuple[Closure, ...]:
    """Every holiday of `year` for the whole site, by day. Raises ValueError for a year outside `YEARS`.

    Takes a third of a second the first time: not for the GUI thread.
    """
    if year not in YEARS:
        raise ValueError(f"no holidays are known for {year}: choose a year from {YEARS[0]} to {YEARS[-1]}")
    # The library takes 0.35 s to load and is needed once a year.
    from holidays import GOVERNMENT, PUBLIC, country_holidays  # noqa: PLC0415

    def days(category: str) -> dict[date, str]:
        return dict(country_holidays(COUNTRY, years=year, categories=(category,), language="id"))

    national = days(PUBLIC)
    collective = {day: name for day, name in days(GOVERNMENT).items() if day not in national}
    found = [_closure(day, name, ClosureKind.NATIONAL) for day, name in national.items()]
    found += [_closure(day, name, ClosureKind.COLLECTIVE) for day, name in collective.items()]
    return tuple(sorted(found, key=lambda one: one.day))


def _closure(day: date, name: str, kind: ClosureKind) -> Closure:
    estimated = _LABEL in name
    return Closure(day, name.replace(_LABEL, ""), kind=kind, note=ESTIMATED if estimated else "")


def estimated(closures: tuple[Closure, ...]) -> tuple[Closure, ...]:
    """Those whose day is not sure yet."""
    return tuple(one for one in closures if one.note == ESTIMATED)


def is_settled(closures: tuple[Closure, ...]) -> bool:
    """Whether a year's list may be taken as it is: collective holidays are in it and no day is estimated."""
    return not estimated(closures) and any(one.kind is ClosureKind.COLLECTIVE for one in closures)
