"""What can be done next at one desk, beside calling: take back, bring back, go on, send on."""

from __future__ import annotations

import math
from dataclasses import dataclass

from common.domain.leg import Leg
from common.domain.session import Break, CounterSession
from common.domain.site import Policy
from common.domain.words import CounterCode, OfficerId, ServiceCode
from counter.desk.aside import Aside, aside_of
from counter.desk.standing import Pace, Standing, pace_of

NO_POLICY = Policy()


@dataclass(frozen=True, slots=True)
class Undoable:
    """What was ended here last, and for how many seconds more it can be taken back."""

    leg: Leg
    left_s: int


@dataclass(frozen=True, slots=True)
class Present:
    """A colleague at an open counter of the same booth."""

    counter: CounterCode
    officer: OfficerId | None
    services: tuple[ServiceCode, ...]
    is_on_break: bool


class Outlook(Standing):
    """Read from the link's state, like everything that stands."""

    _aside: Aside | None = None

    @property
    def policy(self) -> Policy:
        site = self.site
        return NO_POLICY if site is None else site.policy

    @property
    def recall_in_s(self) -> int:
        """Seconds until the number may be called again."""
        leg = self.leg
        if leg is None or leg.last_called_at is None:
            return 0
        left_s = self.policy.recall_interval_s - (self.now - leg.last_called_at).total_seconds()
        return max(0, math.ceil(left_s))

    # --- take back

    @property
    def undoable(self) -> Undoable | None:
        """The finish or the no-show that can still be taken back here."""
        session, state = self.session, self.state
        if session is None or state is None or self.leg is not None or session.on_break is not None:
            return None
        leg_id = state.undoable.get(session.counter)
        leg = None if leg_id is None else state.legs.get(leg_id)
        if leg is None or leg.ended_at is None:
            return None
        left_s = self.policy.undo_within_s - (self.now - leg.ended_at).total_seconds()
        return Undoable(leg, min(self.policy.undo_within_s, math.ceil(left_s))) if left_s > 0 else None

    def after(self, leg: Leg) -> Leg | None:
        """The next leg of a visit whose `leg` is over."""
        state = self.state
        present = None if state is None else state.legs.get(state.by_code.get(leg.code, leg.leg_id))
        return present if present is not None and present.from_leg == leg.leg_id else None

    # --- bring back

    @property
    def aside(self) -> Aside:
        """Who of this booth is out of the line and can come back."""
        session, state = self.session, self.state
        if session is None or state is None:
            return Aside()
        if self._aside is None:
            self._aside = aside_of(state, session.booth, self.now)
        return self._aside

    def _forget(self) -> None:
        super()._forget()
        self._aside = None

    def reinstate_left_s(self, leg: Leg) -> float:
        """How long a missed number can still come back."""
        gone_s = 0 if leg.ended_at is None else self._since(leg.ended_at)
        return max(0, self.policy.reinstate_within_s - gone_s)

    def find_any(self, typed: str) -> Leg | None:
        """The present leg of a whole code, wherever it stands."""
        state, wanted = self.state, typed.strip().upper()
        leg_id = None if state is None else state.by_code.get(wanted)
        return None if leg_id is None or state is None else state.legs.get(leg_id)

    # --- the pause

    @property
    def on_break(self) -> Break | None:
        session = self.session
        return None if session is None else session.on_break

    @property
    def break_s(self) -> int:
        """How long the pause lasts already."""
        pause = self.on_break
        return 0 if pause is None else self._since(pause.since)

    @property
    def break_limit_s(self) -> int:
        """How long it may last."""
        pause = self.on_break
        return 0 if pause is None else round((pause.until - pause.since).total_seconds())

    @property
    def break_pace(self) -> Pace:
        return pace_of(self.break_s, self.break_limit_s)

    # --- colleagues

    @property
    def colleagues(self) -> list[Present]:
        """Who else is at an open counter of this booth, by the counter's number."""
        session, state = self.session, self.state
        if session is None or state is None:
            return []
        others = [one for one in state.counters.values() if one.booth == session.booth]
        others.sort(key=lambda one: (len(one.counter), one.counter))
        return [
            Present(one.counter, one.officer, one.services, one.on_break is not None)
            for one in others
            if one.counter != session.counter
        ]

    def mine_elsewhere(self, counter: CounterCode) -> bool:
        """Whether the officer has `counter` open at another computer."""
        state, officer = self.state, self.officer
        held: CounterSession | None = None if state is None else state.counters.get(counter)
        return held is not None and officer is not None and held.officer == officer.id
