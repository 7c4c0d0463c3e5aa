"""What a supervisor should look at now. Derived from the state: an alert is there while its cause is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from common.domain.site import Booth, Service
from common.domain.state import QueueState
from counter.supervisor.booths import LATE, BoothLine, stranded_services
from counter.supervisor.figures import Share, longest_wait_s

NO_SHOW_PERCENT = 15.0
ENOUGH_CALLS = 20
"""Below this many numbers a share of no-shows says nothing."""


class AlertKind(StrEnum):
    """Why."""

    LINK = "link"
    NO_COUNTER = "no_counter"
    WAIT = "wait"
    NO_SHOW = "no_show"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """`key` is the same as long as it is the same cause; `since` is None where only seeing it tells."""

    kind: AlertKind
    is_grave: bool
    booth: Booth | None = None
    service: Service | None = None
    waiting: int = 0
    longest_s: float = 0.0
    no_show: Share | None = None
    since: datetime | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        booth = "" if self.booth is None else self.booth.code
        return (self.kind.value, booth, "" if self.service is None else self.service.code)


def alerts_of(state: QueueState, lines: list[BoothLine], now: datetime) -> list[Alert]:
    """Everything that is so at `now`, in no order."""
    found: list[Alert] = []
    for line in lines:
        found += _of_booth(state, line, now)
    return found


def link_alert(since: datetime | None) -> Alert:
    """The board itself is not live."""
    return Alert(kind=AlertKind.LINK, is_grave=True, since=since)


def dated(alerts: list[Alert], seen: Mapping[tuple[str, str, str], datetime]) -> list[Alert]:
    """With the moment each was first seen where its cause names none; the link first, then the grave ones,
    then the oldest.
    """
    told = [alert if alert.since is not None else replace(alert, since=seen[alert.key]) for alert in alerts]
    return sorted(
        told,
        key=lambda one: (one.kind is not AlertKind.LINK, not one.is_grave, one.since, one.key),
    )


def _of_booth(state: QueueState, line: BoothLine, now: datetime) -> Iterator[Alert]:
    stranded = stranded_services(state, line.booth)
    if stranded and not line.open_counters:
        yield _no_counter(state, line.booth, None, stranded, now)
    elif stranded:
        for service in stranded:
            yield _no_counter(state, line.booth, service, [service], now)
    # Who waits where no counter is open is told of by that alert already.
    served = [s.code for s in state.site.services_of[line.booth.code] if s not in stranded]
    longest_s = longest_wait_s(state.line.of(served), now)
    target_s = state.site.policy.wait_target_s
    if longest_s is not None and longest_s >= target_s:
        yield Alert(
            kind=AlertKind.WAIT,
            is_grave=longest_s >= LATE * target_s,
            booth=line.booth,
            longest_s=longest_s,
            since=now - timedelta(seconds=longest_s - target_s),
        )
    share = line.no_show
    if share is not None and share.whole >= ENOUGH_CALLS and share.percent > NO_SHOW_PERCENT:
        yield Alert(kind=AlertKind.NO_SHOW, is_grave=False, booth=line.booth, no_show=share)


def _no_counter(
    state: QueueState, booth: Booth, service: Service | None, stranded: list[Service], now: datetime
) -> Alert:
    """Without a `service` it is the whole booth."""
    waiting = state.line.of(one.code for one in stranded)
    return Alert(
        kind=AlertKind.NO_COUNTER,
        is_grave=True,
        booth=booth,
        service=service,
        waiting=len(waiting),
        longest_s=longest_wait_s(waiting, now) or 0.0,
    )
