"""What stands on the paper. No field for a name or a NIK exists, so none can be printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Estimate:
    """An honest range of waiting, in whole minutes."""

    min_minutes: int
    max_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """One numbered slip, in the language of the citizen who took it.

    `issued_at` is aware and shown on the clock of `time_zone` (a key such as Asia/Jakarta), with the
    zone's name. `zone` and `floor` are bare names ("1"); the words around them are sentences.
    What is not known (an offline kiosk knows no queue) is None and leaves no gap on the paper.
    """

    site: str
    tagline: str
    code: str
    service: str
    booth: str
    zone: str
    floor: str
    issued_at: datetime
    time_zone: str
    priority: str
    kiosk: str
    ahead: int | None = None
    estimate: Estimate | None = None
    requirements: tuple[str, ...] = ()
    tracking_url: str | None = None
    is_copy: bool = False
    notices: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.issued_at.tzinfo is None:
            raise ValueError("issued_at must be aware: the ticket shows the site's time")
