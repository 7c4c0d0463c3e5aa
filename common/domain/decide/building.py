"""A supervisor closes a booth, opens it again, tells the lobby something."""

from __future__ import annotations

from datetime import datetime

from common.domain.commands import Announce, CloseBooth, Origin, ReopenBooth
from common.domain.decide.find import require_own
from common.domain.errors import BadReturnTime, SupervisorOnly, UnknownBooth
from common.domain.events import Announced, BoothReopened, BoothShut, Event
from common.domain.state import QueueState
from common.domain.words import BoothCode


def _booth(state: QueueState, code: BoothCode, origin: Origin) -> BoothCode:
    require_own(code, origin)
    if code not in state.site.booth_by_code:
        raise UnknownBooth(booth=code)
    return code


def close_booth(state: QueueState, command: CloseBooth, at: datetime, origin: Origin) -> tuple[Event, ...]:
    booth = _booth(state, command.booth, origin)
    _require_future(state, command.until, at)
    now = state.closure_of(booth, at)
    if now is not None and (now.reason, now.until) == (command.reason, command.until):
        return ()
    return (BoothShut(at=at, booth=booth, reason=command.reason, until=command.until),)


def reopen_booth(state: QueueState, command: ReopenBooth, at: datetime, origin: Origin) -> tuple[Event, ...]:
    booth = _booth(state, command.booth, origin)
    return () if state.closure_of(booth, at) is None else (BoothReopened(at=at, booth=booth),)


def announce(state: QueueState, command: Announce, at: datetime, origin: Origin) -> tuple[Event, ...]:
    if origin.booths:
        # The lobby is everyone's: the head of one agency does not speak there.
        raise SupervisorOnly(command=command.name)
    _require_future(state, command.until, at)
    present = state.announcement
    now = (present.text, present.until) if present is not None and present.holds(at) else ("", None)
    text = command.text.strip()
    if (text, command.until if text else None) == now:
        return ()
    return (Announced(at=at, text=text, until=command.until if text else None),)


def _require_future(state: QueueState, until: datetime | None, at: datetime) -> None:
    if until is not None and until <= at:
        raise BadReturnTime(return_at=state.site.local(until).isoformat())
