"""The waiting line: for each service its rows (appointments, priority, ordinary), each in order of rank.

A leg that is kept for one counter or officer stands in a row of its own, because not everyone may call it.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from heapq import merge
from itertools import islice

from common.domain.leg import ANYONE, Leg, Rank, Target
from common.domain.words import ServiceCode

Row = list[Leg]
Reach = Callable[[ServiceCode, Target], bool]
"""Whether whoever asks may call a leg of that service that is kept for that counter or officer."""


class Kind(Enum):
    """The rows of a service, as the calling law tells them apart."""

    APPOINTMENT = 0
    PRIORITY = 1
    ORDINARY = 2


_Key = tuple[Kind, Target]


def everyone(_service: ServiceCode, _target: Target) -> bool:
    """The reach of one who only looks."""
    return True


def kind_of(leg: Leg) -> Kind:
    if leg.appointment_at is not None:
        return Kind.APPOINTMENT
    return Kind.PRIORITY if leg.is_priority else Kind.ORDINARY


def _rank(leg: Leg) -> Rank:
    return leg.rank


class WaitingLine:
    """Who waits, ready to be asked for the first of a kind without walking the whole hall."""

    __slots__ = ("_rows",)

    def __init__(self, legs: Iterable[Leg] = ()) -> None:
        self._rows: dict[ServiceCode, dict[_Key, Row]] = {}
        for leg in legs:
            self.add(leg)

    def add(self, leg: Leg) -> None:
        """Put a leg at the place its rank gives it."""
        row = self._rows.setdefault(leg.service, {}).setdefault((kind_of(leg), leg.target), [])
        if not row or row[-1].rank < leg.rank:
            row.append(leg)  # nearly always: who comes last stands last
        else:
            insort(row, leg, key=_rank)

    def remove(self, leg: Leg) -> None:
        """Take a leg out; one that does not stand here is left alone."""
        rows = self._rows.get(leg.service, {})
        key = (kind_of(leg), leg.target)
        row = rows.get(key, [])
        place = bisect_left(row, leg.rank, key=_rank)
        if place < len(row) and row[place].leg_id == leg.leg_id:
            del row[place]
            if not row and leg.target != ANYONE:
                del rows[key]  # targets come and go all day

    def first(self, kind: Kind, services: Iterable[ServiceCode], reach: Reach = everyone) -> Leg | None:
        """The first in rank of a kind among those services that `reach` allows."""
        best: Leg | None = None
        for service in services:
            for (of_kind, target), row in self._rows.get(service, {}).items():
                if of_kind is not kind or not row or (target != ANYONE and not reach(service, target)):
                    continue
                if best is None or row[0].rank < best.rank:
                    best = row[0]
        return best

    def in_rank(self, services: Iterable[ServiceCode]) -> Iterator[Leg]:
        """Who waits for those services, by rank, as far as one asks."""
        rows = [row for service in services for row in self._rows.get(service, {}).values()]
        return merge(*rows, key=_rank)

    def rows_of(self, service: ServiceCode) -> Iterator[tuple[Kind, Target, Sequence[Leg]]]:
        """The rows of a service as they stand, each by rank."""
        for (kind, target), row in self._rows.get(service, {}).items():
            yield kind, target, row

    def of(self, services: Iterable[ServiceCode]) -> list[Leg]:
        """Everyone who waits for those services, by rank."""
        return list(self.in_rank(services))

    def nth(self, service: ServiceCode, place: int) -> Leg | None:
        """The one at that place (from 1) of a service; None where the line is shorter."""
        return next(islice(self.in_rank((service,)), place - 1, None), None)

    def count(self, services: Iterable[ServiceCode]) -> int:
        """How many wait for those services."""
        return sum(len(row) for service in services for row in self._rows.get(service, {}).values())

    def ahead(self, services: Iterable[ServiceCode], rank: Rank) -> dict[ServiceCode, int]:
        """How many wait before `rank`, service by service."""
        return {
            service: sum(bisect_left(row, rank, key=_rank) for row in self._rows.get(service, {}).values())
            for service in services
        }

    def __iter__(self) -> Iterator[Leg]:
        for rows in self._rows.values():
            for row in rows.values():
                yield from row

    def __len__(self) -> int:
        return sum(len(row) for rows in self._rows.values() for row in rows.values())
