"""What is said at the end of a service: its outcome, what was handed over, a note of the site's list."""

from __future__ import annotations

from dataclasses import dataclass, replace

from common.domain.commands import Delivered
from common.domain.commands.calls import MAX_DELIVERED, MAX_QUANTITY
from common.domain.leg import Leg
from common.domain.words import LegId, Outcome, ServiceCode

Counts = tuple[tuple[ServiceCode, int], ...]


@dataclass(frozen=True, slots=True)
class FinishForm:
    """Of the leg `leg_id`. Untouched it says: completed, its own service once."""

    leg_id: LegId | None = None
    outcome: Outcome = Outcome.COMPLETED
    counts: Counts = ()
    note: str = ""

    def about(self, leg: Leg | None) -> FinishForm:
        """The form of `leg`: this one, or a new one for another leg."""
        if leg is None:
            return FinishForm()
        return self if leg.leg_id == self.leg_id else FinishForm(leg.leg_id, counts=((leg.service, 1),))

    def with_outcome(self, outcome: Outcome) -> FinishForm:
        return replace(self, outcome=outcome)

    def with_note(self, note: str) -> FinishForm:
        return replace(self, note=note)

    def quantity(self, service: ServiceCode) -> int:
        return dict(self.counts).get(service, 0)

    def counted(self, service: ServiceCode, more: int) -> FinishForm:
        """With so many more of a service; nothing is handed over where nothing was completed."""
        counts = dict(self.counts)
        if self.outcome is not Outcome.COMPLETED or (service not in counts and len(counts) >= MAX_DELIVERED):
            return self
        counts[service] = min(MAX_QUANTITY, max(0, counts.get(service, 0) + more))
        return replace(self, counts=tuple((code, count) for code, count in counts.items() if count))

    @property
    def delivered(self) -> tuple[Delivered, ...]:
        if self.outcome is not Outcome.COMPLETED:
            return ()
        return tuple(Delivered(code, count) for code, count in self.counts)
