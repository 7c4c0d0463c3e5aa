"""One ticket, as who holds its paper may see it: the number and where it stands, nothing of a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, select

from common.domain.words import ENDED, Status
from common.portal.reference.tables import sites, tickets

QUIET = timedelta(seconds=60)
"""After so long without an event nobody can say that the page is as things are."""
EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedTicket:
    code: str
    status: Status
    counter: str
    """Where the last event of the ticket was; "" where it had no counter."""
    business_date: date | None
    site_date: date | None
    """The last service day that the portal knows of the site."""
    known_at: datetime | None
    """The site's last event, on the site's own wall: all that is shown is from then."""
    asked_at: datetime

    @property
    def standing(self) -> str:
        """The status; `expired` for a number of an earlier day that was not ended on its own."""
        is_over = self.status in ENDED
        return EXPIRED if not is_over and self.is_of_earlier_day else self.status.value

    @property
    def is_of_earlier_day(self) -> bool:
        if self.business_date is None:
            return False
        # A site that fell silent overnight has not told of its new day; the calendar there has.
        zone = self.known_at.tzinfo if self.known_at else None
        calendar = self.asked_at.astimezone(zone).date() if zone else self.business_date
        return max(self.site_date or calendar, calendar) > self.business_date

    @property
    def is_over(self) -> bool:
        return self.standing == EXPIRED or self.status in ENDED

    @property
    def is_quiet(self) -> bool:
        """Nothing was heard of the site for a while, and the ticket may stand elsewhere by now."""
        is_recent = self.known_at is not None and self.asked_at - self.known_at <= QUIET
        return not self.is_over and not is_recent


def find_ticket(connection: Connection, tracking_token: str, now: datetime) -> TrackedTicket | None:
    """The ticket of that token, by its index; the latest, should a visit have several."""
    query = (
        select(
            tickets.c.code,
            tickets.c.status,
            tickets.c.counter,
            tickets.c.business_date,
            sites.c.business_date.label("site_date"),
            sites.c.last_time,
        )
        .join(sites, sites.c.source == tickets.c.source)
        .where(tickets.c.tracking_token == tracking_token)
        .order_by(tickets.c.business_date.desc(), tickets.c.sequence.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return TrackedTicket(
        code=row.code,
        status=Status(row.status),
        counter=row.counter,
        business_date=row.business_date,
        site_date=row.site_date,
        known_at=datetime.fromisoformat(row.last_time) if row.last_time else None,
        asked_at=now,
    )
