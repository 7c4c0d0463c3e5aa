"""What the day came to: endings, waits by class and booth, the law's keeping, the estimate's error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from common.domain import events as told
from common.domain.events import Event
from common.domain.words import ORDINARY, BoothCode, LegId, VisitId
from common.simulate.audit import EXAMPLES, Audit, Auditor
from common.simulate.day import Day
from common.simulate.measures import EstimateError, Kept, Spread, estimate_error, spread

QUARTER_S = 15 * 60
MOST_ERROR = 0.25
"""The median absolute error of the estimate, as a share of the wait."""
LEAST_WITHIN = 0.7
"""The share of waits that lie in the range on the ticket."""
ENDINGS: dict[type[Event], str] = {
    told.ServiceFinished: "finished",
    told.LegNoShow: "no_show",
    told.LegTransferred: "transferred",
    told.LegCancelled: "cancelled",
    told.PrintVoided: "void",
}


@dataclass(slots=True)
class _Leg:
    booth: BoothCode
    kind: str
    arrived_at: datetime
    visit: VisitId
    called_at: datetime | None = None
    ending: str = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """One day in numbers."""

    tickets: int
    legs: int
    events: int
    busiest_minute: int
    peak_a_minute: float
    """Numbers a minute in the busiest quarter of an hour."""
    endings: dict[str, int]
    waits: dict[str, Spread]
    booths: list[tuple[str, str, int, Spread]]
    audit: Audit
    estimate: EstimateError
    log_hash: str
    refused: dict[str, int] = field(default_factory=dict)

    @property
    def broken(self) -> list[str]:
        """What does not hold, in words; empty on a good day."""
        rules = self.audit.rules.items()
        found = [f"{name}: {len(rule.violations)} violations" for name, rule in rules if rule.violations]
        error = self.estimate
        if error.measured and error.median_absolute > MOST_ERROR:
            found.append(f"estimate: median absolute error {error.median_absolute:.0%} of the wait")
        if error.promised and error.within < LEAST_WITHIN:
            found.append(f"estimate: {error.within:.0%} of the waits lie in the range")
        if self.endings.get("open"):
            found.append(f"{self.endings['open']} numbers were never ended")
        return found


def figures_of(day: Day) -> Figures:
    """Read the day's log."""
    legs = _read(day.events)
    waits: dict[str, list[float]] = {"ordinary": [], "priority": [], "appointment": []}
    by_booth: dict[BoothCode, list[float]] = {booth.code: [] for booth in day.site.booths}
    for leg in legs.values():
        if leg.called_at is not None:
            waited_s = (leg.called_at - leg.arrived_at).total_seconds()
            waits[leg.kind].append(waited_s)
            by_booth[leg.booth].append(waited_s)
    every = [waited_s for some in waits.values() for waited_s in some]
    issued = [event for event in day.events if isinstance(event, told.TicketIssued)]
    minutes = Counter(event.at.replace(second=0, microsecond=0) for event in issued)
    quarters = Counter(event.at.timestamp() // QUARTER_S for event in issued)
    return Figures(
        tickets=len(issued),
        legs=len(legs),
        events=len(day.events),
        busiest_minute=max(minutes.values(), default=0),
        peak_a_minute=round(max(quarters.values(), default=0) / QUARTER_S * 60, 1),
        endings=dict(sorted(Counter(leg.ending for leg in legs.values()).items())),
        waits={name: spread(some) for name, some in (*waits.items(), ("all", every))},
        booths=[
            (booth.code, booth.name, len(day.site.counters_of[booth.code]), spread(by_booth[booth.code]))
            for booth in day.site.booths
        ],
        audit=Auditor(day.site).read(day.events),
        estimate=_estimate(day, legs),
        log_hash=day.log_hash,
        refused=dict(sorted(day.refused.items())),
    )


def _read(events: Sequence[Event]) -> dict[LegId, _Leg]:
    legs: dict[LegId, _Leg] = {}
    for event in events:
        if isinstance(event, told.TicketIssued | told.LegAdded):
            kind = "ordinary" if event.priority_class == ORDINARY else "priority"
            if isinstance(event, told.TicketIssued) and event.appointment_at is not None:
                kind = "appointment"
            legs[event.leg_id] = _Leg(event.booth, kind, event.at, event.visit_id)
        elif isinstance(event, told.LegCalled):
            leg = legs[event.leg_id]
            leg.called_at = leg.called_at or event.at
        elif isinstance(event, told.LegUndone | told.LegReturned):
            legs[event.leg_id].ending = "open"
        elif type(event) in ENDINGS and isinstance(event, told.LegEvent):
            legs[event.leg_id].ending = _ending(event)
    return legs


def _ending(event: told.LegEvent) -> str:
    if isinstance(event, told.ServiceFinished):
        return event.outcome.value
    if isinstance(event, told.LegCancelled):
        return f"cancelled: {event.reason.value}"
    return ENDINGS[type(event)]


def _estimate(day: Day, legs: dict[LegId, _Leg]) -> EstimateError:
    kept: list[Kept] = []
    without = 0
    for leg_id, promise in day.promises.items():
        called_at = legs[leg_id].called_at
        if promise.point_s is None or promise.from_min is None or promise.to_min is None:
            without += 1
        elif called_at is not None:
            actual_s = (called_at - legs[leg_id].arrived_at).total_seconds()
            kept.append(Kept(promise.point_s, promise.from_min, promise.to_min, actual_s))
    return estimate_error(kept, without)


def as_json(day: Day, figures: Figures) -> dict[str, Any]:
    """Everything of the day, nothing of the machine it was reckoned on."""
    plan = day.plan
    audit = figures.audit
    return {
        "plan": {**asdict(plan), "day": plan.day.isoformat()},
        "tickets": figures.tickets,
        "legs": figures.legs,
        "events": figures.events,
        "log_hash": figures.log_hash,
        "busiest_minute": figures.busiest_minute,
        "peak_a_minute": figures.peak_a_minute,
        "endings": figures.endings,
        "waits": {name: asdict(some) for name, some in figures.waits.items()},
        "booths": [
            {"booth": code, "name": name, "counters": counters, **asdict(some)}
            for code, name, counters, some in figures.booths
        ],
        "law": {
            "calls": audit.calls,
            "by_reason": dict(sorted(audit.by_reason.items())),
            **{
                name: {
                    "checked": rule.checked,
                    "violations": len(rule.violations),
                    "examples": [asdict(one) for one in rule.violations[:EXAMPLES]],
                }
                for name, rule in audit.rules.items()
            },
        },
        "estimate": asdict(figures.estimate),
        "refused": figures.refused,
        "broken": figures.broken,
    }
