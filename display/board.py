"""What the board shows: the call of the moment, the calls before it, and how true that is.

Calls are queued: each is shown for a while before the next takes its place, none is dropped, none
overlaps another. A recall moves up and makes no second row; a number that is called elsewhere later stands
there only, and one that left its counter (put aside, sent on, cancelled, back in the line) stands nowhere:
whoever reads it would go there in vain. Who was served or missed stays to be read. What is announced is
news: a call that the board hears of late (an outage, a new snapshot) is shown in its place, without a sound.
"""

from __future__ import annotations

import logging
from collections import deque
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from common.client.link import LinkReason, LinkState
from common.client.watched_link import WatchedLink
from common.contract.events import Recorded
from common.domain.events import (
    DayOpened,
    LegCalled,
    LegCancelled,
    LegParked,
    LegRecalled,
    LegReturned,
    LegTransferred,
)
from common.domain.site import Booth, Site
from common.domain.state import Call
from common.domain.words import LegId, Status

ROWS = 6
HOLD_MS = 3000
"""A call keeps the large ticket at least this long while others wait for it."""
REPEAT_MS = 8000
NEWS_S = 15.0
"""A call that is older than this when the board hears of it is not announced any more."""
DATE_LOOK_MS = 60_000
LOOK_AGAIN_S = 3600.0
"""An announcement that holds for longer is looked at again after this: a timer knows no months."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ShownCall:
    """A call with the booth it leads to; `is_now` until the service has begun."""

    call: Call
    booth: Booth
    is_now: bool


class Board(QObject):
    """The view model of one display. `zone` limits it to the booths of one zone."""

    changed = Signal()
    """Draw anew."""
    called = Signal(object)
    """With the `ShownCall` that is announced now: chime and highlight."""

    def __init__(
        self,
        link: WatchedLink,
        *,
        zone: str = "",
        hold_ms: int = HOLD_MS,
        repeat_ms: int = REPEAT_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._zone = zone
        self._waiting: deque[Call] = deque()
        self._shown: list[Call] = []
        self._lost_at: datetime | None = None
        self._hold = QTimer(self, singleShot=True, interval=hold_ms)
        self._hold.timeout.connect(self._announce_next)
        self._repeat = QTimer(self, singleShot=True, interval=repeat_ms)
        self._repeat.timeout.connect(self._announce_again)
        self._date = QTimer(self, interval=DATE_LOOK_MS)
        self._date.timeout.connect(self.changed)
        self._date.start()
        self._announced = QTimer(self, singleShot=True)
        self._announced.timeout.connect(self._watch_announcement)
        link.link_changed.connect(self._link_changed)
        link.state_loaded.connect(self._load)
        link.events_arrived.connect(self._take)
        self._load()

    @property
    def site(self) -> Site | None:
        return self._link.site

    @property
    def link(self) -> LinkState:
        return self._link.link

    @property
    def reason(self) -> LinkReason | None:
        """Why the link is not fresh."""
        return self._link.reason

    @property
    def is_live(self) -> bool:
        """Whether what is shown is so at this moment."""
        return self._link.link is LinkState.FRESH

    @property
    def as_of(self) -> datetime | None:
        """From when the numbers are."""
        return self._link.last_heard

    @property
    def is_of_today(self) -> bool:
        """Whether `as_of` lies in the service day of this moment."""
        site, as_of = self.site, self.as_of
        return site is None or as_of is None or _same_day(site, as_of, self._link.hub_now())

    @property
    def current(self) -> ShownCall | None:
        """The call on the large ticket."""
        calls = self._calls()
        return self._dress(calls[0]) if calls else None

    @property
    def recent(self) -> list[ShownCall]:
        """The calls before it, newest first."""
        return [shown for call in self._calls()[1:] if (shown := self._dress(call)) is not None]

    @property
    def sentences(self) -> tuple[str, ...]:
        """What passes by below. An announcement stands alone while it holds: nobody waits for it to come
        round.
        """
        text = self.announcement
        if text or self.site is None:
            return (text,) if text else ()
        return self.site.ticker

    @property
    def announcement(self) -> str:
        """A supervisor's text for the lobby, while it holds; empty for none."""
        state = self._link.state
        told = None if state is None else state.announcement
        return told.text if told is not None and told.holds(self._link.hub_now()) else ""

    @property
    def waiting(self) -> int:
        """Calls that are still to be announced."""
        return len(self._waiting)

    def _calls(self) -> list[Call]:
        """Newest first. While the link is not live nothing is announced, so what waited for that is shown."""
        calls = self._shown
        if not self.is_live:
            for call in self._waiting:
                calls = _on_top(call, calls)
        return calls

    def _dress(self, call: Call) -> ShownCall | None:
        state = self._link.state
        booth = None if state is None else state.site.booth_by_code.get(call.booth)
        if state is None or booth is None:
            return None
        leg = state.legs.get(call.leg_id)
        return ShownCall(call, booth, leg is not None and leg.status is Status.CALLED)

    def _is_ours(self, call: Call) -> bool:
        site = self._link.site
        booth = None if site is None else site.booth_by_code.get(call.booth)
        return booth is not None and self._zone in ("", booth.zone)

    # --- what is heard

    def _load(self) -> None:
        """A new state: show what was called lately, announce nothing of it."""
        state = self._link.state
        self._forget()
        if state is not None:
            self._shown = [call for call in state.recent_calls if self._is_ours(call)][: ROWS + 1]
            self._check_zone(state.site)
        self._watch_announcement()

    def _forget(self) -> None:
        self._waiting.clear()
        self._shown = []
        self._hold.stop()
        self._repeat.stop()

    def _check_zone(self, site: Site) -> None:
        if self._zone and all(booth.zone != self._zone for booth in site.booths):
            _log.error("no booth stands in this display's zone", extra={"zone": self._zone})

    def _link_changed(self, _link: object) -> None:
        if not self.is_live:
            self._lost_at = self._lost_at or self._link.last_heard
        elif self._lost_at is not None:
            away_s = (self._link.hub_now() - self._lost_at).total_seconds()
            self._lost_at = None
            if away_s > NEWS_S:
                self._put_up_silently()
            self._go_on()
        self.changed.emit()

    def _put_up_silently(self) -> None:
        while self._waiting:
            self._shown = _on_top(self._waiting.popleft(), self._shown)

    def _take(self, recorded: list[Recorded]) -> None:
        for one in recorded:
            if isinstance(one.event, DayOpened):
                self._forget()
            elif isinstance(one.event, LegCalled | LegRecalled):
                self._hear(one.event)
            elif isinstance(one.event, LegParked | LegReturned | LegTransferred | LegCancelled):
                self._drop(one.event.leg_id)
        self._go_on()
        self._watch_announcement()

    def _watch_announcement(self) -> None:
        """Draw anew, and again when the announcement is over."""
        state = self._link.state
        told = None if state is None else state.announcement
        if told is not None and told.until is not None:
            left_s = (told.until - self._link.hub_now()).total_seconds()
            if left_s > 0:
                self._announced.start(int(min(left_s, LOOK_AGAIN_S) * 1000) + 1)
        self.changed.emit()

    def _hear(self, event: LegCalled | LegRecalled) -> None:
        state = self._link.state
        leg = None if state is None else state.legs.get(event.leg_id)
        if leg is None:
            return
        call = Call(
            leg_id=leg.leg_id,
            code=leg.code,
            counter=event.counter,
            booth=leg.booth,
            calls=event.calls if isinstance(event, LegRecalled) else 1,
            at=event.at,
        )
        if not self._is_ours(call):
            return
        if (self._link.hub_now() - call.at).total_seconds() > NEWS_S:
            self._shown = _on_top(call, self._shown)
        else:
            self._queue(call)

    def _drop(self, leg_id: LegId) -> None:
        if self._shown and self._shown[0].leg_id == leg_id:
            # The repetition was its own, not that of the call below.
            self._repeat.stop()
        self._shown = [call for call in self._shown if call.leg_id != leg_id]
        self._waiting = deque(call for call in self._waiting if call.leg_id != leg_id)

    def _queue(self, call: Call) -> None:
        for place, waiting in enumerate(self._waiting):
            if waiting.leg_id == call.leg_id:
                # Called again before the hall has heard the first: one announcement says both.
                self._waiting[place] = call
                return
        self._waiting.append(call)

    # --- what is announced

    def _go_on(self) -> None:
        if not self._hold.isActive():
            self._announce_next()

    def _announce_next(self) -> None:
        if not self._waiting or not self.is_live:
            return
        self._shown = _on_top(self._waiting.popleft(), self._shown)
        self._hold.start()
        self._repeat.start()
        self._tell()

    def _announce_again(self) -> None:
        shown = self.current
        if shown is not None and shown.is_now and not self._waiting and self.is_live:
            self._tell()

    def _tell(self) -> None:
        shown = self.current
        if shown is not None:
            self.called.emit(shown)
        self.changed.emit()


def _on_top(call: Call, calls: list[Call]) -> list[Call]:
    return [call, *(other for other in calls if other.code != call.code)][: ROWS + 1]


def _same_day(site: Site, one: datetime, other: datetime) -> bool:
    return site.business_date(one) == site.business_date(other)
