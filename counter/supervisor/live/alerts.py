"""What a supervisor should look at now. Derived from the state: an alert is there while its cause is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from common.domain.site import Booth, Service
from common.domain.state import QueueState
from common.domain.words import BreakReason, CounterCode, StationKey
from counter.supervisor.live.booths import LATE, BoothLine, stranded_services
from counter.supervisor.live.counters import CounterLine, CounterStage
from counter.supervisor.live.day import Day, joined
from counter.supervisor.live.figures import Share

NO_SHOW_PERCENT = 15.0
ENOUGH_CALLS = 20
"""Below this many numbers a share of no-shows says nothing."""
CROWD = 10
"""More who wait for each open counter than this are a long queue; with 8 minutes each that is 80 minutes."""

Key = str


class AlertKind(StrEnum):
    """Why."""

    LINK = "link"
    STATION = "station"
    NO_COUNTER = "no_counter"
    WAIT = "wait"
    QUEUE = "queue"
    BREAK = "break"
    NO_SHOW = "no_show"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """`key` is the same as long as it is the same cause; `since` is None where only seeing it tells."""

    kind: AlertKind
    is_grave: bool
    booth: Booth | None = None
    service: Service | None = None
    counter: CounterCode | None = None
    station: StationKey | None = None
    reason: BreakReason | None = None
    waiting: int = 0
    counters: int = 0
    longest_s: float = 0.0
    no_show: Share | None = None
    since: datetime | None = None

    @property
    def key(self) -> Key:
        booth = "" if self.booth is None else self.booth.code
        service = "" if self.service is None else self.service.code
        return f"{self.kind.value}.{booth}.{service}.{self.counter or self.station or ''}".rstrip(".")


def alerts_of(
    state: QueueState,
    day: Day,
    booths: Iterable[BoothLine],
    counters: Iterable[CounterLine],
    now: datetime,
) -> list[Alert]:
    """Everything that is so at `now`, in no order."""
    found: list[Alert] = []
    lines = list(booths)
    if len(lines) > 1 and not state.counters and not any(line.waiting for line in lines):
        # Before the first counter opens one sentence says as much as thirty.
        if any(_gives_numbers(state, line.booth, now) for line in lines):
            found.append(Alert(kind=AlertKind.NO_COUNTER, is_grave=False))
        return found
    for line in lines:
        found += _of_booth(state, day, line, now)
    for one in counters:
        found += _of_counter(one, now)
    return found


def link_alert(since: datetime | None) -> Alert:
    """The board itself is not live."""
    return Alert(kind=AlertKind.LINK, is_grave=True, since=since)


def missing_stations(
    seen: Collection[StationKey], present: frozenset[StationKey] | None, at_counters: Collection[StationKey]
) -> list[Alert]:
    """Stations that were on the line since this board looks on, and are not now.

    Those of counters are told of by their counter. Whether a printer has paper the hub does not know.
    """
    if present is None:
        return []
    gone = sorted(set(seen) - present - set(at_counters))
    return [Alert(kind=AlertKind.STATION, is_grave=False, station=key) for key in gone]


def dated(alerts: Iterable[Alert], seen: Mapping[Key, datetime]) -> list[Alert]:
    """With the moment each was first seen where its cause names none; the link first, then the grave ones,
    then the oldest.
    """
    told = [alert if alert.since is not None else replace(alert, since=seen[alert.key]) for alert in alerts]
    return sorted(
        told,
        key=lambda one: (one.kind is not AlertKind.LINK, not one.is_grave, one.since, one.key),
    )


def _of_booth(state: QueueState, day: Day, line: BoothLine, now: datetime) -> Iterator[Alert]:
    stranded = stranded_services(state, day, line.booth)
    yield from _unserved(state, day, line, stranded, now)
    # Who waits where no counter is open is told of by that alert already.
    queues = day.queues(line.booth.code)
    served = joined(queue for code, queue in queues.items() if all(code != one.code for one in stranded))
    longest_s, target_s = served.longest_s(now), state.site.policy.wait_target_s
    if longest_s is not None and longest_s >= target_s:
        yield Alert(
            kind=AlertKind.WAIT,
            is_grave=longest_s >= LATE * target_s,
            booth=line.booth,
            longest_s=longest_s,
            since=now - timedelta(seconds=longest_s - target_s),
        )
    if line.open_counters and served.count > CROWD * line.open_counters:
        yield Alert(
            kind=AlertKind.QUEUE,
            is_grave=False,
            booth=line.booth,
            waiting=served.count,
            counters=line.open_counters,
        )
    share = line.no_show
    if share is not None and share.whole >= ENOUGH_CALLS and share.percent > NO_SHOW_PERCENT:
        yield Alert(kind=AlertKind.NO_SHOW, is_grave=False, booth=line.booth, no_show=share)


def _unserved(
    state: QueueState, day: Day, line: BoothLine, stranded: list[Service], now: datetime
) -> Iterator[Alert]:
    """Somebody waits and no open counter serves it; or, less grave, a number can be had for nobody's
    counter.
    """
    queues = day.queues(line.booth.code)
    if not line.open_counters:
        if stranded or _gives_numbers(state, line.booth, now):
            queue = joined(queues.values())
            yield Alert(
                kind=AlertKind.NO_COUNTER,
                is_grave=bool(stranded),
                booth=line.booth,
                waiting=queue.count,
                longest_s=queue.longest_s(now) or 0.0,
            )
        return
    for service in state.site.services_of[line.booth.code]:
        if state.open_counters(service.code):
            continue
        queue = queues[service.code]
        if queue.count or _is_given(state, service, now):
            yield Alert(
                kind=AlertKind.NO_COUNTER,
                is_grave=bool(queue.count),
                booth=line.booth,
                service=service,
                waiting=queue.count,
                longest_s=queue.longest_s(now) or 0.0,
            )


def _gives_numbers(state: QueueState, booth: Booth, now: datetime) -> bool:
    return any(_is_given(state, service, now) for service in state.site.services_of[booth.code])


def _is_given(state: QueueState, service: Service, now: datetime) -> bool:
    """A kiosk gives a number for it now, and it is no hour of rest, when counters may be closed."""
    if not service.takes_tickets or state.closure_of(service.booth, now) is not None:
        return False
    opening = state.site.opening(service, now)
    return opening.is_open and opening.break_until is None


def _of_counter(line: CounterLine, now: datetime) -> Iterator[Alert]:
    session = line.session
    if session is None:
        return
    if line.stage is CounterStage.AWAY:
        yield Alert(
            kind=AlertKind.STATION,
            is_grave=line.leg is not None or line.waiting > 0,
            counter=line.counter.code,
            station=session.station,
            waiting=line.waiting,
        )
    elif line.stage is CounterStage.OVERDUE and session.on_break is not None:
        until = session.on_break.until
        yield Alert(
            kind=AlertKind.BREAK,
            is_grave=line.waiting > 0,
            counter=line.counter.code,
            reason=session.on_break.reason,
            longest_s=(now - until).total_seconds(),
            since=until,
        )
