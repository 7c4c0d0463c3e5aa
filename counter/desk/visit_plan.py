"""The order in which a visit goes to its further stops, as the law would lead it."""

from __future__ import annotations

from collections.abc import Sequence

from common.domain.itinerary import next_stop
from common.domain.site import Site
from common.domain.words import ServiceCode


def in_visiting_order(site: Site, stops: Sequence[ServiceCode]) -> list[ServiceCode]:
    """Every stop after those that it needs before it."""
    left, ordered = tuple(stops), []
    while left:
        first, left = next_stop(site, left)
        ordered.append(first)
    return ordered
