"""Whether a service gives numbers at this moment: its hours, and whether a supervisor closed its booth."""

from __future__ import annotations

from datetime import datetime, timedelta

from common.domain.hours import ClosedReason, Opening
from common.domain.site import Service
from common.domain.state import QueueState


def opening_now(state: QueueState, service: Service, now: datetime) -> Opening:
    """`Site.opening`, or why the booth was closed and when the service opens again after that."""
    site = state.site
    closure = state.closure_of(service.booth, now)
    # Nobody may have told a screen yet that the day is over, and with it the closure.
    if closure is None or site.business_date(closure.at) != site.business_date(now):
        return site.opening(service, now)
    midnight = site.local(now).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    end = midnight if closure.until is None else min(site.local(closure.until), midnight)
    then = site.opening(service, end)
    return Opening(
        is_open=False,
        reason=ClosedReason.BOOTH_SHUT,
        shut=closure.reason,
        reopens_at=end if then.is_open else then.reopens_at,
    )
