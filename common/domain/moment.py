"""The moment that the law reckons with."""

from __future__ import annotations

from datetime import datetime

from common.domain.state import QueueState


def moment(state: QueueState, now: datetime) -> datetime:
    """`now`, but never before what the log has already seen: a clock set back makes no negative wait."""
    return max(now, state.last_at)
