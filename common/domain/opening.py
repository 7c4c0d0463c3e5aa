"""Whether a service gives numbers at this moment: its hours, and whether a supervisor closed its booth."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from common.domain.hours import ClosedReason, Opening
from common.domain.site import Service
from common.domain.state import QueueState


def opening_now(state: QueueState, service: Service, now: datetime) -> Opening:
    """`Site.opening`, or why the booth was closed and when the service opens again after that."""
    site = state.site
    closure = state.closure_of(service.booth, now)
    if closure is None:
        return site.opening(service, now)
    end = closure.until
    if end is None:
        shut_on = site.business_date(closure.at)
        # Nobody may have told a screen yet that the day is over, and with it the closure.
        if shut_on != site.business_date(now):
            return site.opening(service, now)
        end = datetime.combine(shut_on + timedelta(days=1), time(), site.zone)
    then = site.opening(service, end)
    return Opening(
        is_open=False,
        reason=ClosedReason.BOOTH_SHUT,
        shut=closure.reason,
        reopens_at=site.local(end) if then.is_open else then.reopens_at,
    )
