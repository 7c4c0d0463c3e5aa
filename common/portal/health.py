"""What the uploader tells about itself, for `/metrics` and the supervisor."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from common.runtime.clock import Clock

logger = logging.getLogger(__name__)


class UploadStage(StrEnum):
    """Where the uploader is in its work; each stage can be taken up again after any failure."""

    READ = "read"
    SEND = "send"
    SETTLE = "settle"


class UploadState(StrEnum):
    """How it goes."""

    RESTING = "resting"
    """Everything is with the portal."""
    SENDING = "sending"
    BACKING_OFF = "backing_off"
    """The portal or the store does not do its part; it is tried again soon."""
    HALTED = "halted"
    """An alarm: somebody must change something. It is tried again seldom."""
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadHealth:
    """One look at the uploader. `lag_s` is the age of the oldest event that waits to leave."""

    state: UploadState
    stage: UploadStage
    cursor: int
    lag_events: int
    lag_s: float
    parked: int
    accepted: int
    duplicates: int
    last_error: str | None
    last_error_at: datetime | None
    last_receipt_at: datetime | None


@dataclass(slots=True)
class Tally:
    """What the uploader's thread counts and others read, each value by itself."""

    cursor: int = 0
    oldest_at: datetime | None = None
    parked: int = 0
    accepted: int = 0
    duplicates: int = 0
    last_receipt_at: datetime | None = None


class Condition:
    """How it goes. An outage is logged once, and its end once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.state = UploadState.RESTING
        self.trouble: str | None = None
        self.failures = 0
        """Requests in a row that settled nothing."""
        self.last_error: str | None = None
        self.last_error_at: datetime | None = None

    def rests(self, *, waits_for_suspects: bool) -> None:
        self.state = UploadState.BACKING_OFF if waits_for_suspects else UploadState.RESTING

    def sends(self) -> None:
        if self.trouble is None:
            self.state = UploadState.SENDING

    def goes_on(self) -> None:
        """Something was settled."""
        if self.trouble is not None:
            logger.info("the upload to the portal goes on")
        self.trouble = None
        self.failures = 0
        self.state = UploadState.SENDING

    def stumbles(self, code: str) -> None:
        """One event failed while others go through."""
        self._fails(UploadState.BACKING_OFF, code)

    def is_hindered(self, code: str) -> None:
        """Nothing goes through."""
        self._fails(UploadState.BACKING_OFF, code)
        self._tell(logging.WARNING, code)

    def is_halted(self, code: str) -> None:
        """Nothing will go through until somebody changes something."""
        self._fails(UploadState.HALTED, code)
        self._tell(logging.ERROR, code)

    def _fails(self, state: UploadState, code: str) -> None:
        self.state = state
        self.failures += 1
        self.last_error, self.last_error_at = code, self._clock.now()

    def _tell(self, level: int, code: str) -> None:
        if self.trouble != code:
            logger.log(level, "the upload to the portal does not go on: %s", code)
        self.trouble = code
