"""The simulated site: agencies, booths with one counter or several, services of different length."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from common.domain.hours import Span, WeekHours
from common.domain.site import Booth, Counter, Policy, Service, Site
from common.domain.words import BoothCode, CounterCode, ServiceCode
from common.simulate.plan import BREAK_MIN, CLOSES_MIN, CUTOFF_MIN, FRIDAY, MINUTE_S, OPENS_MIN, Plan

AGENCIES = (
    "Disdukcapil", "DPMPTSP", "Imigrasi", "Polres", "Samsat", "Bapenda", "KPP Pratama", "BPN", "Kemenag",
    "Pengadilan Negeri", "Pengadilan Agama", "Kejaksaan", "BPJS Kesehatan", "BPJS Ketenagakerjaan", "PLN",
    "PDAM", "Disnaker", "Dinas Kesehatan", "Dinas Sosial", "Dinas Pendidikan", "Dinas Perhubungan",
    "Dinas Lingkungan Hidup", "Dinas PUPR", "Dinas Koperasi", "Bank Daerah", "Taspen", "Pos Indonesia",
    "Bea Cukai", "BNN", "BPOM",
)  # fmt: skip
WORK_MIN, FRIDAY_WORK_MIN = 430, 390
"""What a counter works on the mean, breaks and late openings taken off."""
AROUND_S = 50.0
"""Calls, walks and presses around each service, no-shows included."""
SHORTEST_S, LONGEST_S = 60.0, 12 * MINUTE_S
THROUGH_BREAK = 3
"""Every third booth works through the break, its officers eating in turns."""


@dataclass(frozen=True, slots=True)
class Mall:
    """The site, and what it does not know of itself: each service's true mean and its share of the people."""

    site: Site
    mean_s: dict[ServiceCode, float]
    asked: dict[ServiceCode, float]


def letters(place: int) -> str:
    """A, B, … Z, AA, AB, …"""
    text = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


ONE_SPAN = (Span(OPENS_MIN, CLOSES_MIN),)
TWO_SPANS = (Span(OPENS_MIN, BREAK_MIN[0]), Span(BREAK_MIN[1], CLOSES_MIN))
WITH_BREAK = WeekHours(days=(ONE_SPAN,) * 4 + (TWO_SPANS, (), ()), cutoff_min=CUTOFF_MIN)
THROUGH = WeekHours(days=(ONE_SPAN,) * 5 + ((), ()), cutoff_min=CUTOFF_MIN)


def counters_of(booths: int, counters: int) -> list[int]:
    """How many counters each booth has: a few have many, most have one or two."""
    sizes = [1] * booths
    for _ in range(counters - booths):
        # The one that is shortest of what its rank gives it: 1, 0.7, 0.58, 0.5, …
        neediest = max(range(booths), key=lambda place: ((place + 1) ** -0.5) / sizes[place])
        sizes[neediest] += 1
    return sizes


def build_mall(plan: Plan) -> Mall:
    """The site of `plan`; the same for the same seed."""
    dice = Random(f"{plan.seed}/mall")  # noqa: S311 - a simulation, no secrets
    sizes = counters_of(plan.booths, plan.counters)
    codes = [BoothCode(letters(place)) for place in range(plan.booths)]
    offered = {code: [ServiceCode(f"{code}{one + 1}") for one in range(dice.randint(2, 4))] for code in codes}
    mean_s, asked = _services(plan, dice, dict(zip(codes, sizes, strict=True)), offered)
    numbers = iter(range(1, plan.counters + 1))
    site = Site(
        code="SIM",
        name="MPP Simulasi",
        tagline="",
        time_zone="Asia/Jakarta",
        booths=tuple(_booth(place, code) for place, code in enumerate(codes)),
        services=tuple(
            Service(
                code=code,
                booth=booth,
                name=f"Layanan {code}",
                # What a standard says is not what it takes.
                expected_service_s=round(mean_s[code] * dice.uniform(0.85, 1.35)),
            )
            for booth in codes
            for code in offered[booth]
        ),
        counters=tuple(
            Counter(code=CounterCode(str(next(numbers))), booth=booth)
            for booth, size in zip(codes, sizes, strict=True)
            for _ in range(size)
        ),
        hours=WITH_BREAK,
        policy=Policy(
            ordinary_per_priority=plan.ordinary_per_priority, ceiling_s=round(plan.ceiling_min * MINUTE_S)
        ),
        is_sample=True,
    )
    return Mall(site, mean_s, asked)


def _booth(place: int, code: BoothCode) -> Booth:
    name = AGENCIES[place] if place < len(AGENCIES) else f"Instansi {place + 1}"
    hours = THROUGH if place % THROUGH_BREAK == THROUGH_BREAK - 1 else None
    return Booth(
        code=code, name=name, agency=name, zone="Timur" if place % 2 else "Barat", floor="1", hours=hours
    )


def _services(
    plan: Plan, dice: Random, sizes: dict[BoothCode, int], offered: dict[BoothCode, list[ServiceCode]]
) -> tuple[dict[ServiceCode, float], dict[ServiceCode, float]]:
    """Each service's mean time and its share of the people, so that every booth has about `plan.load`."""
    rough = {code: dice.uniform(0.5, 1.7) for codes in offered.values() for code in codes}
    within = {code: dice.uniform(0.4, 1.6) for code in rough}
    asked: dict[ServiceCode, float] = {}
    for booth, codes in offered.items():
        whole = sum(within[code] for code in codes)
        mean = sum(rough[code] * within[code] for code in codes) / whole
        share = sizes[booth] * dice.uniform(0.85, 1.08) / mean
        asked.update({code: share * within[code] / whole for code in codes})
    total = sum(asked.values())
    work_min = FRIDAY_WORK_MIN if plan.day.weekday() == FRIDAY.weekday() else WORK_MIN
    work_s = plan.load * plan.counters * work_min * MINUTE_S / plan.tickets - AROUND_S
    scale = work_s * total / sum(asked[code] * rough[code] for code in rough)
    mean_s = {code: min(max(rough[code] * scale, SHORTEST_S), LONGEST_S) for code in rough}
    return mean_s, {code: share / total for code, share in asked.items()}
