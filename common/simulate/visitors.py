"""Who comes on that day, when and for what; settled before the day begins: no rule changes who came."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate, pairwise
from random import Random
from zoneinfo import ZoneInfo

from common.domain.words import ORDINARY, PriorityClass, ServiceCode
from common.simulate.mall import Mall
from common.simulate.plan import ARRIVALS_A_MINUTE, HOUR_S, MINUTE_S, Habits, Plan

CLASSES = tuple(
    PriorityClass(name) for name in ("elderly", "disability", "pregnant", "with_child", "priority")
)
CLASS_WEIGHTS = (5, 1, 2, 3, 1)
PATIENCE_S = HOUR_S
SEVERAL = (2, 2, 2, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """One person with one number. Times are seconds after midnight, or after what goes before."""

    number: int
    comes_s: float
    service: ServiceCode
    then: tuple[ServiceCode, ...]
    priority_class: PriorityClass
    appointment_s: float | None
    prints: bool
    patience_s: float | None
    becomes: PriorityClass | None
    """The class that somebody gives this number while it waits."""


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The day's beginning on the site's wall clock, as the log says it: in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def arrivals(count: int, dice: Random) -> list[float]:
    """`count` moments of a day whose crowd is `ARRIVALS_A_MINUTE`, in order."""
    points = [(hour * HOUR_S, rate) for hour, rate in ARRIVALS_A_MINUTE]
    areas = [(b - a) * (low + high) / 2 for (a, low), (b, high) in pairwise(points)]
    reached = list(accumulate(areas))
    found = []
    for _ in range(count):
        part = bisect_left(reached, dice.random() * reached[-1])
        (begins, low), (ends, high) = points[part], points[part + 1]
        while True:  # by rejection under the line from low to high
            at = dice.uniform(begins, ends)
            if dice.random() * max(low, high) <= low + (high - low) * (at - begins) / (ends - begins):
                break
        found.append(at)
    return sorted(found)


def visitors_of(plan: Plan, mall: Mall, habits: Habits) -> Iterator[Visitor]:
    """Everyone, in the order of their coming."""
    dice = Random(f"{plan.seed}/visitors")  # noqa: S311 - a simulation, no secrets
    services = list(mall.asked)
    weights = list(mall.asked.values())
    for number, comes_s in enumerate(arrivals(plan.tickets, dice), start=1):
        service, *then = dice.choices(services, weights, k=1)
        if dice.random() < habits.several_services:
            others = [code for code in services if code != service]
            then = dice.sample(others, dice.choice(SEVERAL) - 1) if len(others) > 2 else others[:1]
        is_priority = dice.random() < habits.priority
        has_appointment = dice.random() < habits.appointment
        offset_s = dice.uniform(-10 * MINUTE_S, 30 * MINUTE_S)
        yield Visitor(
            number=number,
            comes_s=comes_s,
            service=service,
            then=tuple(then),
            priority_class=dice.choices(CLASSES, CLASS_WEIGHTS)[0] if is_priority else ORDINARY,
            appointment_s=comes_s + offset_s if has_appointment else None,
            prints=dice.random() >= habits.unprinted,
            patience_s=dice.expovariate(1 / PATIENCE_S) if dice.random() < habits.impatient else None,
            becomes=CLASSES[0] if dice.random() < habits.class_corrected else None,
        )


def moment(start: datetime, seconds: float) -> datetime:
    """`seconds` after `start`, to the millisecond, so that times are short to read."""
    return start + timedelta(milliseconds=round(seconds * 1000))
