"""How good the link to the hub is, and since when: what every screen shows."""

from __future__ import annotations

import logging
from enum import StrEnum

from common.contract.wire import STALE_AFTER_S
from common.runtime.clock import Clock

LOST_AFTER_S = 3 * STALE_AFTER_S
"""Silence after which a link is taken for dead, torn down and made anew."""

_log = logging.getLogger(__name__)


class LinkState(StrEnum):
    """Fresh: what is shown is so. Stale: it was so a moment ago. Lost: nobody knows."""

    CONNECTING = "connecting"
    FRESH = "fresh"
    STALE = "stale"
    LOST = "lost"


class LinkReason(StrEnum):
    """Why the link is not fresh."""

    SILENT = "silent"
    UNREACHABLE = "unreachable"
    CLOSED = "closed"
    GARBLED = "garbled"
    UNAUTHORISED = "unauthorised"
    PROTOCOL_MISMATCH = "protocol_mismatch"
    TLS = "tls"
    STOPPED = "stopped"


NEEDS_A_PERSON = frozenset(
    {LinkReason.UNAUTHORISED, LinkReason.PROTOCOL_MISMATCH, LinkReason.TLS, LinkReason.GARBLED}
)
"""Waiting does not mend these."""


class LinkWatch:
    """Draws the link's state from what was heard and when. An outage is logged once, its recovery once."""

    def __init__(
        self, clock: Clock, *, stale_after_s: float = STALE_AFTER_S, lost_after_s: float = LOST_AFTER_S
    ) -> None:
        self._clock = clock
        self._stale_after_s = stale_after_s
        self._lost_after_s = lost_after_s
        self._heard_at = clock.monotonic()
        self._outage_at: float | None = None
        self._told: set[LinkReason] = set()
        self.state = LinkState.CONNECTING
        self.reason: LinkReason | None = None

    def heard(self) -> None:
        """A message came over a link that was welcomed."""
        self._heard_at = self._clock.monotonic()
        if self.state is not LinkState.FRESH:
            self._recovered()
        self.state, self.reason = LinkState.FRESH, None

    def closed(self, reason: LinkReason) -> None:
        """The link is gone, or could not be made."""
        self.state, self.reason = LinkState.LOST, reason
        self._outage(reason)

    def look(self) -> None:
        """Draw what silence means by now."""
        if self.state not in (LinkState.FRESH, LinkState.STALE):
            return
        silent_s = self._clock.monotonic() - self._heard_at
        if silent_s >= self._lost_after_s:
            self.closed(LinkReason.SILENT)
        elif silent_s >= self._stale_after_s:
            self.state, self.reason = LinkState.STALE, LinkReason.SILENT
            self._outage(LinkReason.SILENT)

    def _outage(self, reason: LinkReason) -> None:
        first = self._outage_at is None
        if first:
            self._outage_at = self._clock.monotonic()
        if reason is LinkReason.STOPPED:
            return
        if first or (reason in NEEDS_A_PERSON and reason not in self._told):
            self._told.add(reason)
            _log.warning("the link to the hub is down", extra={"reason": reason.value})

    def _recovered(self) -> None:
        if self._outage_at is None:
            _log.info("the link to the hub is up")
            return
        down_s = self._clock.monotonic() - self._outage_at
        _log.info("the link to the hub is up again", extra={"down_s": round(down_s, 1)})
        self._outage_at = None
        self._told.clear()
