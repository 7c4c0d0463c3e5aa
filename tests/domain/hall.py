"""A hall for random play: its site, its stations and officers, and what they may be told to do."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from common.domain.commands import Origin
from common.domain.site import Counter, Policy, Service, Site
from common.domain.words import (
    ORDINARY,
    BoothCode,
    BreakReason,
    CounterCode,
    DayEnd,
    OfficerId,
    PersonRef,
    Place,
    ServiceCode,
    StationKey,
)
from tests.domain.law import ELDERLY, a_site

COUNTERS = tuple(CounterCode(str(number)) for number in range(1, 8))
"""1 to 4 of booth A, 5 and 6 of booth B, 7 of booth C."""
SERVICES = tuple(ServiceCode(code) for code in ("A1", "A2", "A3", "B1", "B2", "C1"))
BOOTHS = tuple(BoothCode(code) for code in ("A", "B", "C"))
OFFICERS = tuple(OfficerId(f"officer{number}") for number in range(1, 8))
SUPERVISOR = Origin(station=StationKey("S1"), officer=OfficerId("supervisor"), anywhere=True)
AGENCY_HEAD = Origin(
    station=StationKey("S2"), officer=OfficerId("head"), anywhere=True, booths=(BoothCode("A"),)
)
KIOSKS = (Origin(station=StationKey("K1")), Origin(station=StationKey("K2")))


def a_hall() -> Site:
    """Three booths with seven counters; A3 comes after A1, B2 has a series of its own, C1 takes tickets."""
    site = a_site()
    booths = (*site.booths[:2], replace(site.booths[2], name="Bank"))
    return replace(
        site,
        booths=booths,
        services=(
            _service("A1", "A"),
            _service("A2", "A"),
            _service("A3", "A", after=(ServiceCode("A1"),)),
            _service("B1", "B", quota=12),
            _service("B2", "B", series="P"),
            _service("C1", "C", after=(ServiceCode("B1"),)),
        ),
        counters=tuple(Counter(code=code, booth=_booth_of(code)) for code in COUNTERS),
        policy=Policy(ceiling_s=900, notes=("legalisir",)),
    )


def _service(code: str, booth: str, **more: Any) -> Service:
    return Service(code=ServiceCode(code), booth=BoothCode(booth), name=code, **more)


def _booth_of(counter: CounterCode) -> BoothCode:
    number = int(counter)
    return BoothCode("A" if number <= 4 else "B" if number <= 6 else "C")


def desk(counter: CounterCode, officer: int) -> Origin:
    """The station that stands at a counter, with whom of the officers is signed in there."""
    return Origin(station=StationKey(f"D{counter}"), officer=OFFICERS[(int(counter) - 1 + officer) % 7])


WHO = ("own",) * 8 + ("other", "supervisor", "head")
"""Who sends a command on a counter: mostly the station that opened it."""
CLASSES = (ORDINARY, ORDINARY, ELDERLY)
PERSONS = (None, None, None, PersonRef("p1"), PersonRef("p2"))
OFFERED = (
    *(None,) * 4,
    *(("A1",), ("A2", "A1"), ("A3", "A1", "A2")),
    *(("B1",), ("B2", "B1"), ("C1",), ("A1", "B1")),
)
PLACES = (None, *Place)
MINUTES = (None, None, None, -1, 1, 5, 30, 45, 24 * 60)


def some_stops(chance: Random) -> tuple[ServiceCode, ...]:
    return tuple(chance.sample(SERVICES, chance.choice((0, 0, 1, 1, 2, 3))))


def a_policy(chance: Random) -> Policy:
    return Policy(
        ordinary_per_priority=chance.randint(0, 3),
        ceiling_s=chance.choice((300, 900, 2700)),
        recall_interval_s=chance.choice((0, 5)),
        no_show_after_calls=chance.choice((0, 1, 2)),
        no_show_after_s=chance.choice((0, 30)),
        undo_within_s=chance.choice((0, 5, 60)),
        reinstate_within_s=chance.choice((60, 7200, 7200)),
        appointment_lead_s=chance.choice((0, 300)),
        parked_place=chance.choice(list(Place)),
        transferred_place=chance.choice(list(Place)),
        reinstated_place=chance.choice(list(Place)),
        return_after=chance.randint(0, 3),
        tickets_per_person=chance.choice((0, 2)),
        tickets_per_minute=chance.choice((0, 0, 6)),
        day_end=chance.choice(list(DayEnd)),
        notes=chance.choice(((), ("legalisir",))),
        break_limit_s={BreakReason.SHORT: 600},
    )
