"""The roster: when each counter opens, for what, and when its officer rests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from random import Random

from common.domain.commands import Origin
from common.domain.site import Booth, Counter, Site
from common.domain.words import BreakReason, OfficerId, ServiceCode, StationKey
from common.simulate.officer import Duty, Rest
from common.simulate.plan import BREAK_MIN, CLOSES_MIN, HOUR_S, MINUTE_S, OPENS_MIN, OVERTIME_MIN, Habits

LATE, LATE_S = 0.08, (20 * MINUTE_S, 50 * MINUTE_S)
EARLY, EARLY_S = 0.04, 14.5 * HOUR_S
"""The share of officers who go home early, and when."""
FEW_SERVICES, BY_PREFERENCE = 0.35, 0.2
MEAL_S = (30 * MINUTE_S, 45 * MINUTE_S)
SHORT_S = (4 * MINUTE_S, 10 * MINUTE_S)


def duties_of(site: Site, day: date, habits: Habits, dice: Random) -> Iterator[Duty]:
    """One duty a counter, in the order of the site."""
    for booth in site.booths:
        counters = site.counters_of[booth.code]
        for place, counter in enumerate(counters):
            services, in_order = _serves(site, booth, place, len(counters), dice)
            rests = _rests(place, dice, has_break=_has_break(site, booth, day))
            duty = _duty(counter, place, len(counters), habits, dice)
            yield replace(
                duty,
                services=services,
                in_order=in_order,
                rests=tuple(sorted(rests, key=lambda rest: rest.from_s)),
            )


def _has_break(site: Site, booth: Booth, day: date) -> bool:
    """Whether the hours themselves have a break on that day."""
    return any(len(site.plan(service, day).spans) > 1 for service in site.services_of[booth.code])


def _duty(counter: Counter, place: int, of: int, habits: Habits, dice: Random) -> Duty:
    """A counter for all services whose officer never rests."""
    late_s = dice.uniform(*LATE_S) if dice.random() < LATE else dice.uniform(-3 * MINUTE_S, 10 * MINUTE_S)
    leaves_early = of > 1 and place > 0 and dice.random() < EARLY
    return Duty(
        counter=counter.code,
        booth=counter.booth,
        origin=Origin(station=StationKey(f"D{counter.code}"), officer=OfficerId(f"o{counter.code}")),
        services=None,
        in_order=False,
        opens_s=OPENS_MIN * MINUTE_S + late_s,
        closes_s=EARLY_S if leaves_early else CLOSES_MIN * MINUTE_S,
        leaves_s=EARLY_S if leaves_early else (CLOSES_MIN + OVERTIME_MIN) * MINUTE_S,
        pace=dice.lognormvariate(-(habits.officer_spread**2) / 2, habits.officer_spread),
        rests=(),
    )


def _serves(
    site: Site, booth: Booth, place: int, of: int, dice: Random
) -> tuple[tuple[ServiceCode, ...] | None, bool]:
    """Mostly everything; the last of several counters may serve a few services, the first prefer some."""
    codes = [service.code for service in site.services_of[booth.code]]
    if of > 1 and place == of - 1 and dice.random() < FEW_SERVICES:
        return tuple(codes[: max(1, len(codes) // 2)]), False
    if of > 1 and place == 0 and dice.random() < BY_PREFERENCE:
        return tuple(dice.sample(codes, len(codes))), True
    return None, False


def _rests(place: int, dice: Random, *, has_break: bool) -> Iterator[Rest]:
    begins_s, ends_s = (minute * MINUTE_S for minute in BREAK_MIN)
    if has_break:
        reason = BreakReason.PRAYER if dice.random() < 0.6 else BreakReason.MEAL
        yield Rest(begins_s, reason, 0.0, until_s=ends_s + dice.uniform(-2 * MINUTE_S, 5 * MINUTE_S))
    else:  # in turns, so that the booth is never empty where it has two
        turn_s = (place % 2) * MEAL_S[1] + dice.uniform(0, 5 * MINUTE_S)
        yield Rest(begins_s + turn_s, BreakReason.MEAL, dice.uniform(*MEAL_S))
    for earliest_h, latest_h, share in ((9.0, 11.0, 0.6), (13.75, 15.25, 0.5)):
        if dice.random() < share:
            from_s = dice.uniform(earliest_h, latest_h) * HOUR_S
            yield Rest(from_s, BreakReason.SHORT, dice.uniform(*SHORT_S))
