"""A visit to several services: in which order, by what each needs before it (`Service.after`)."""

from __future__ import annotations

from collections.abc import Sequence

from common.domain.site import Site
from common.domain.words import ServiceCode


def next_stop(site: Site, stops: Sequence[ServiceCode]) -> tuple[ServiceCode, tuple[ServiceCode, ...]]:
    """The first of `stops` (at least one) that needs none of the others before it, and the rest in order.

    What a service needs and this visit does not go to was done before: nobody is asked for it. Stops that
    need each other in a circle, which the configuration should not hold, are taken as they stand.
    """
    for place, code in enumerate(stops):
        if not set(site.service(code).after).intersection(stops):
            return code, (*stops[:place], *stops[place + 1 :])
    return stops[0], tuple(stops[1:])


def still_open(site: Site, failed: ServiceCode, stops: Sequence[ServiceCode]) -> tuple[ServiceCode, ...]:
    """What of `stops` can be had although `failed` came to nothing: all that needs it is dropped."""
    lost = {failed}
    left = list(stops)
    while blocked := [code for code in left if lost.intersection(site.service(code).after)]:
        lost.update(blocked)
        left = [code for code in left if code not in lost]
    return tuple(left)
