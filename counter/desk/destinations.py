"""Where a ticket can be sent: a service of any booth, a colleague's counter, a colleague; found by typing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from common.domain.leg import Leg
from common.domain.site import Booth, Service, Site
from common.domain.words import CounterCode, OfficerId, ServiceCode
from counter.desk.outlook import Present


@dataclass(frozen=True, slots=True)
class Destination:
    """One of the three; `service` None keeps the service."""

    service: ServiceCode | None = None
    counter: CounterCode | None = None
    officer: OfficerId | None = None


def service_matches(site: Site, service: Service, typed: str) -> bool:
    """Whether every typed word stands in the names of the service, its booth or its agency."""
    booth = site.booth_by_code[service.booth]
    return _matches((service.name, service.name_en, booth.code, booth.name, booth.agency), typed)


def _matches(names: Iterable[str], typed: str) -> bool:
    text = " ".join(names).casefold()
    return all(word in text for word in typed.casefold().split())


def services_to(site: Site, leg: Leg, typed: str, *, but: Iterable[ServiceCode] = ()) -> list[Service]:
    """The services that a ticket can go to: first those of its own booth, then the others, booth by booth."""
    left_out = {leg.service, *but}
    booths = sorted(site.booths, key=lambda booth: _near(booth, leg))
    return [
        service
        for booth in booths
        for service in site.services_of[booth.code]
        if service.takes_tickets and service.code not in left_out and service_matches(site, service, typed)
    ]


def _near(booth: Booth, leg: Leg) -> bool:
    return booth.code != leg.booth


def colleagues_to(colleagues: Iterable[Present], typed: str) -> list[Destination]:
    """First their counters, then they themselves, wherever they sit."""
    found = [one for one in colleagues if _matches((one.counter, one.officer or ""), typed)]
    counters = [Destination(counter=one.counter) for one in found]
    return counters + [Destination(officer=one.officer) for one in found if one.officer is not None]
