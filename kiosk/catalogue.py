"""What the kiosk can offer at this moment: booths, services, and the ones most people come for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from common.domain.estimate import WaitRange, wait_range
from common.domain.hours import Opening
from common.domain.opening import opening_now
from common.domain.site import Booth, Service, Site
from common.domain.state import QueueState
from common.domain.words import BoothCode, ServiceCode

ENOUGH_ASKED = 3
"""With fewer services asked for today, nothing can honestly be called the most asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceOffer:
    """One service now. `left` counts today's numbers where there is a quota."""

    service: Service
    opening: Opening
    left: int | None
    waiting: int
    wait: WaitRange | None
    issued: int

    @property
    def exhausted(self) -> bool:
        return self.left == 0

    @property
    def can_be_taken(self) -> bool:
        return self.opening.is_open and self.service.takes_tickets and not self.exhausted


@dataclass(frozen=True, slots=True, kw_only=True)
class BoothOffer:
    """One booth now; `wait` is that of the service most people ask for."""

    booth: Booth
    services: tuple[ServiceOffer, ...]
    waiting: int
    wait: WaitRange | None

    @property
    def is_open(self) -> bool:
        return any(offer.opening.is_open and offer.service.takes_tickets for offer in self.services)

    @property
    def exhausted(self) -> bool:
        """Open, but every quota is used up."""
        return self.is_open and not any(offer.can_be_taken for offer in self.services)

    @property
    def takes_tickets(self) -> bool:
        return any(offer.service.takes_tickets for offer in self.services)

    @property
    def opening(self) -> Opening | None:
        """Of the service that opens first; None for a booth without services."""
        openings = [offer.opening for offer in self.services]
        return min(openings, key=_opens_at, default=None)


def _opens_at(opening: Opening) -> tuple[int, float]:
    if opening.is_open:
        return (0, 0.0)
    if opening.reopens_at is None:
        return (2, 0.0)
    return (1, opening.reopens_at.timestamp())


def service_offer(state: QueueState, service: Service, now: datetime) -> ServiceOffer:
    issued = state.tally(service.code).issued
    return ServiceOffer(
        service=service,
        opening=opening_now(state, service, now),
        left=None if service.quota is None else max(0, service.quota - issued),
        waiting=state.line.count((service.code,)),
        wait=wait_range(state, service.code, now),
        issued=issued,
    )


def booth_offer(site: Site, state: QueueState, booth: Booth, now: datetime) -> BoothOffer:
    offers = tuple(service_offer(state, one, now) for one in site.services_of[booth.code])
    first = most_asked(offers)
    return BoothOffer(
        booth=booth,
        services=offers,
        waiting=state.waiting_count(booth.code),
        wait=None if first is None else first.wait,
    )


def booth_offers(site: Site, state: QueueState, now: datetime) -> tuple[BoothOffer, ...]:
    """All booths in the order of the site, which is the order of their letters."""
    return tuple(booth_offer(site, state, booth, now) for booth in site.booths)


def most_asked(offers: tuple[ServiceOffer, ...]) -> ServiceOffer | None:
    """The one that is chosen beforehand: most asked today among those that give a number, else the first."""
    return max(offers, key=lambda offer: (offer.can_be_taken, offer.issued), default=None)


@dataclass(frozen=True, slots=True)
class Popular:
    """A short list. `by_demand` is False while too little was asked today to say what is popular."""

    offers: tuple[ServiceOffer, ...]
    by_demand: bool


def popular(site: Site, state: QueueState, now: datetime, limit: int) -> Popular:
    """The services most people took a number for today, filled up with the first service of other booths."""
    offers = [service_offer(state, service, now) for service in site.services]
    open_now = [offer for offer in offers if offer.can_be_taken]
    asked = sorted((offer for offer in open_now if offer.issued), key=lambda offer: -offer.issued)
    if len(asked) >= min(ENOUGH_ASKED, limit):
        return Popular(tuple(asked[:limit]), by_demand=True)
    seen: set[BoothCode] = set()
    firsts: list[ServiceOffer] = []
    for offer in open_now:
        if offer.service.booth not in seen:
            seen.add(offer.service.booth)
            firsts.append(offer)
    return Popular(tuple(firsts[:limit]), by_demand=False)


@dataclass(frozen=True, slots=True)
class Day:
    """The building's day: open until, numbers until; or when it opens again (site's local time)."""

    is_open: bool
    last_number_at: datetime | None = None
    closes_at: datetime | None = None
    reopens_at: datetime | None = None


def day_of(site: Site, now: datetime) -> Day:
    """Across all services that give numbers."""
    openings = [site.opening(service, now) for service in site.services if service.takes_tickets]
    last = [one.last_number_at for one in openings if one.is_open and one.last_number_at is not None]
    closes = [one.closes_at for one in openings if one.is_open and one.closes_at is not None]
    reopens = [one.reopens_at for one in openings if one.reopens_at is not None]
    return Day(
        is_open=any(one.is_open for one in openings),
        last_number_at=max(last, default=None),
        closes_at=max(closes, default=None),
        reopens_at=min(reopens, default=None),
    )


def is_always_open(day: Day) -> bool:
    """Open around the clock: there is no closing to tell of."""
    if not day.is_open or day.closes_at is None or day.last_number_at is None:
        return False
    return (day.closes_at.hour, day.closes_at.minute) == (0, 0) and day.closes_at == day.last_number_at


def find_offer(offers: tuple[ServiceOffer, ...], code: ServiceCode) -> ServiceOffer | None:
    return next((offer for offer in offers if offer.service.code == code), None)
