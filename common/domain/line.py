"""The waiting line: for each service two rows, priority and ordinary, each in order of rank."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from common.domain.leg import Leg, Rank
from common.domain.words import ServiceCode

Row = list[Leg]


def _rank(leg: Leg) -> Rank:
    return leg.rank


class WaitingLine:
    """Who waits, ready to be asked for the first of a class without walking the whole hall."""

    __slots__ = ("_rows",)

    def __init__(self, legs: Iterable[Leg] = ()) -> None:
        self._rows: dict[tuple[ServiceCode, bool], Row] = {}
        for leg in legs:
            self.add(leg)

    def add(self, leg: Leg) -> None:
        """Put a leg at the place its rank gives it."""
        row = self._rows.setdefault((leg.service, leg.is_priority), [])
        if not row or row[-1].rank < leg.rank:
            row.append(leg)  # nearly always: who comes last stands last
        else:
            insort(row, leg, key=_rank)

    def remove(self, leg: Leg) -> None:
        """Take a leg out; one that does not stand here is left alone."""
        row = self._rows.get((leg.service, leg.is_priority), [])
        place = bisect_left(row, leg.rank, key=_rank)
        if place < len(row) and row[place].leg_id == leg.leg_id:
            del row[place]

    def first(self, services: Iterable[ServiceCode], *, priority: bool) -> Leg | None:
        """The one who came first among those services and that class."""
        heads = [row[0] for service in services if (row := self._rows.get((service, priority)))]
        return min(heads, key=_rank) if heads else None

    def of(self, services: Iterable[ServiceCode]) -> list[Leg]:
        """Everyone who waits for those services, by rank."""
        found = [leg for s in services for p in (True, False) for leg in self._rows.get((s, p), ())]
        return sorted(found, key=_rank)

    def count(self, services: Iterable[ServiceCode]) -> int:
        """How many wait for those services."""
        return sum(len(self._rows.get((s, p), ())) for s in services for p in (True, False))

    def ahead(self, services: Iterable[ServiceCode], rank: Rank) -> dict[ServiceCode, int]:
        """How many wait before `rank`, service by service."""
        return {
            service: sum(
                bisect_left(self._rows.get((service, p), ()), rank, key=_rank) for p in (True, False)
            )
            for service in services
        }

    def __iter__(self) -> Iterator[Leg]:
        for row in self._rows.values():
            yield from row

    def __len__(self) -> int:
        return sum(len(row) for row in self._rows.values())
