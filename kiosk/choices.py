"""What a citizen has chosen so far, and what there is to choose from at this moment."""

from __future__ import annotations

from common.domain.words import BoothCode, PriorityClass, ServiceCode
from kiosk.catalogue import (
    BoothOffer,
    Popular,
    ServiceOffer,
    booth_offer,
    booth_offers,
    find_offer,
    most_asked,
    popular,
)
from kiosk.ports import Queues

BOOTHS_A_PAGE = 6
ASKED_FOR_PRIORITY = PriorityClass("priority")
"""Asked for without saying why; the site's policy must know the class, else the question is not put."""


class Choices:
    """Read by the screens, changed by the flow. Offers are drawn anew each time: the queue moves."""

    def __init__(self, queues: Queues) -> None:
        self._queues = queues
        self._booth: BoothCode | None = None
        self._service: ServiceCode | None = None
        self.page = 0
        self.priority = False

    # --- what there is

    @property
    def pages(self) -> int:
        site = self._queues.site
        return max(1, -(-len(site.booths) // BOOTHS_A_PAGE)) if site is not None else 1

    @property
    def booths(self) -> tuple[BoothOffer, ...]:
        """The booths of this page."""
        site, state = self._queues.site, self._queues.state
        if site is None or state is None:
            return ()
        first = self.page * BOOTHS_A_PAGE
        return booth_offers(site, state, self._queues.hub_now())[first : first + BOOTHS_A_PAGE]

    @property
    def booth(self) -> BoothOffer | None:
        """The chosen booth."""
        site, state = self._queues.site, self._queues.state
        if site is None or state is None or self._booth is None:
            return None
        booth = site.booth_by_code.get(self._booth)
        return None if booth is None else booth_offer(site, state, booth, self._queues.hub_now())

    @property
    def service(self) -> ServiceOffer | None:
        """The chosen service."""
        booth = self.booth
        if booth is None or self._service is None:
            return None
        return find_offer(booth.services, self._service)

    @property
    def asks_priority(self) -> bool:
        site = self._queues.site
        return site is not None and ASKED_FOR_PRIORITY in site.policy.priority_classes

    def popular(self, limit: int) -> Popular:
        site, state = self._queues.site, self._queues.state
        if site is None or state is None:
            return Popular((), by_demand=False)
        return popular(site, state, self._queues.hub_now(), limit)

    # --- what is chosen; each says whether anything changed

    def turn_page(self, by: int) -> bool:
        page = min(self.pages - 1, max(0, self.page + by))
        changed = page != self.page
        self.page = page
        return changed

    def choose_booth(self, code: BoothCode) -> bool:
        """The booth's most asked service is chosen beforehand: another one costs one tap more."""
        site = self._queues.site
        if site is None or code not in site.booth_by_code:
            return False
        self._booth = code
        booth = self.booth
        first = None if booth is None else most_asked(booth.services)
        self._service = None if first is None else first.service.code
        self.priority = False
        return True

    def choose_popular(self, code: ServiceCode) -> bool:
        site = self._queues.site
        service = None if site is None else site.service_by_code.get(code)
        if service is None:
            return False
        self._booth, self._service = service.booth, code
        self.priority = False
        return True

    def choose_service(self, code: ServiceCode) -> bool:
        booth = self.booth
        if booth is None or find_offer(booth.services, code) is None:
            return False
        self._service = code
        return True

    def set_priority(self, *, wanted: bool) -> None:
        self.priority = wanted and self.asks_priority

    def forget(self) -> None:
        """The next citizen begins with nothing."""
        self._booth = self._service = None
        self.page = 0
        self.priority = False
