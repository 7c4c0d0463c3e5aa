"""What the board shows: the call of the moment, the calls before it, and how true that is.

Calls are queued: each is shown for a while before the next takes its place, none is dropped, none
overlaps another. A recall moves up and makes no second row.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from common.client.link import LinkReason, LinkState
from common.contract.events import Recorded
from common.domain.events import DayOpened, LegCalled, LegRecalled
from common.domain.site import Booth, Site
from common.domain.state import Call, QueueState
from common.domain.words import LegId, Status

ROWS = 6
HOLD_MS = 3000
"""A call keeps the large ticket at least this long while others wait for it."""


class BoardLink(Protocol):
    """What the board needs of `common.client.hub_link.HubLink`."""

    link_changed: SignalInstance
    state_loaded: SignalInstance
    events_arrived: SignalInstance

    @property
    def link(self) -> LinkState: ...
    @property
    def reason(self) -> LinkReason | None: ...
    @property
    def state(self) -> QueueState | None: ...
    @property
    def site(self) -> Site | None: ...
    @property
    def last_heard(self) -> datetime | None: ...


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
        link: BoardLink,
        *,
        zone: str = "",
        hold_ms: int = HOLD_MS,
        repeat_ms: int = 8000,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._zone = zone
        self._waiting: deque[Call] = deque()
        self._shown: list[Call] = []
        self._hold = QTimer(self, singleShot=True, interval=hold_ms)
        self._hold.timeout.connect(self._announce_next)
        self._repeat = QTimer(self, singleShot=True, interval=repeat_ms)
        self._repeat.timeout.connect(self._announce_again)
        link.link_changed.connect(self.changed)
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
    def current(self) -> ShownCall | None:
        """The call on the large ticket."""
        return self._dress(self._shown[0]) if self._shown else None

    @property
    def recent(self) -> list[ShownCall]:
        """The calls before it, newest first."""
        return [shown for call in self._shown[1:] if (shown := self._dress(call)) is not None]

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

    def _load(self) -> None:
        """A new state: show what was called lately, announce nothing of it."""
        state = self._link.state
        calls: Iterable[Call] = () if state is None else state.recent_calls
        self._waiting.clear()
        self._hold.stop()
        self._repeat.stop()
        self._shown = [call for call in calls if self._is_ours(call)][: ROWS + 1]
        self.changed.emit()

    def _take(self, recorded: list[Recorded]) -> None:
        for one in recorded:
            event = one.event
            if isinstance(event, LegCalled | LegRecalled):
                calls = event.calls if isinstance(event, LegRecalled) else 1
                self._queue(event.leg_id, calls)
            elif isinstance(event, DayOpened):
                self._load()
        if self._waiting and not self._hold.isActive():
            self._announce_next()
        self.changed.emit()

    def _queue(self, leg_id: LegId, calls: int) -> None:
        state = self._link.state
        leg = None if state is None else state.legs.get(leg_id)
        if leg is None or leg.counter is None or leg.last_called_at is None:
            return
        call = Call(
            leg_id=leg_id,
            code=leg.code,
            counter=leg.counter,
            booth=leg.booth,
            calls=calls,
            at=leg.last_called_at,
        )
        if not self._is_ours(call):
            return
        for place, waiting in enumerate(self._waiting):
            if waiting.leg_id == leg_id:
                # Called again before the hall has heard the first: one announcement says both.
                self._waiting[place] = call
                return
        self._waiting.append(call)

    def _announce_next(self) -> None:
        if not self._waiting:
            return
        call = self._waiting.popleft()
        earlier = [shown for shown in self._shown if shown.leg_id != call.leg_id]
        self._shown = [call, *earlier][: ROWS + 1]
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
