"""The hub's events put together to the day's queues: each once, in order, none left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from common.contract.events import Recorded, recorded_from
from common.contract.wire import Welcome
from common.domain.evolve import evolve
from common.domain.site import Site
from common.domain.snapshot import state_from
from common.domain.state import QueueState


class MissedEvents(Exception):
    """The feed does not go on where this station stands: resume."""


class Feed:
    """A station's copy of the queues, by the same `evolve` as the hub's own."""

    def __init__(self) -> None:
        self.state: QueueState | None = None
        self.sequence = 0
        """The last event that `state` has seen."""
        self._log_id = ""
        self._goes_on = False
        self._promised = 0
        self._owed = 0
        self._at_last_beat = 0

    @property
    def site(self) -> Site | None:
        """The site as far as the events were heard."""
        return None if self.state is None else self.state.site

    @property
    def resume_after(self) -> int | None:
        """What to ask the hub for: the events after this one, or a snapshot."""
        return self.sequence if self._goes_on else None

    @property
    def missed(self) -> bool:
        """Events are known to be missing."""
        return self._owed > self.sequence

    def welcome(self, welcome: Welcome) -> bool:
        """Take the hub's first word; True when the state is a new one.

        Raises `MissedEvents` when the hub goes on with a log that is not ours (another hub, a restored
        backup): the next hello then asks for a snapshot.
        """
        self._promised = self._owed = 0
        if welcome.snapshot is not None and welcome.site is not None:
            self.state = state_from(welcome.site, welcome.snapshot)
            self.sequence = welcome.snapshot.sequence
            self._log_id = welcome.log_id
            self._goes_on = True
        elif self.state is None or welcome.log_id != self._log_id or welcome.sequence < self.sequence:
            self.start_over()
            raise MissedEvents
        return welcome.snapshot is not None

    def take(self, items: Iterable[Mapping[str, Any]]) -> list[Recorded]:
        """Apply what is new and give it back; stops before a gap, and then `missed` tells it."""
        taken: list[Recorded] = []
        for item in items:
            sequence: int = item["sequence"]
            if sequence <= self.sequence:
                continue
            if self.state is None or sequence != self.sequence + 1:
                self._owed = sequence
                break
            recorded = recorded_from(item)
            evolve(self.state, recorded.event)
            self.sequence = sequence
            taken.append(recorded)
        return taken

    def heartbeat(self, sequence: int) -> None:
        """`sequence` is the hub's last event. It may still be on its way at this beat, not at the next."""
        if self.sequence == self._at_last_beat:
            self._owed = max(self._owed, self._promised)
        self._promised = sequence
        self._at_last_beat = self.sequence

    def start_over(self) -> None:
        """Ask for a snapshot next time; until it is here, what is known stays."""
        self._goes_on = False
