"""What the uploader tells about itself, for `/metrics` and the supervisor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    last_error: str | None = None
    last_error_at: datetime | None = None
    last_receipt_at: datetime | None = None
