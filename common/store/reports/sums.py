"""Books added up into the measures of the contract, by slices that are counted in C."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from common.contract.reports import Figures, Hours, Times, Work
from common.domain import kpi
from common.domain.kpi import Spread
from common.store.reports.book import NO_POST, NONE, OPEN, Book, Fate, PostRow, Run

Slice = tuple[int, int]


def slices(runs: Iterable[Run]) -> Iterator[Slice]:
    """Runs that touch each other, as one."""
    begin = end = 0
    for run in runs:
        if run.begin != end:
            if end > begin:
                yield begin, end
            begin = run.begin
        end = run.end
    if end > begin:
        yield begin, end


def times(spread: Spread) -> Times:
    """Mean, median, P90 and the longest, together."""
    return Times(
        count=spread.count,
        mean_s=spread.mean(),
        median_s=spread.median(),
        p90_s=spread.p90(),
        longest_s=spread.longest(),
    )


class Sifted:
    """A spread whose values come from columns that also hold `NONE`."""

    __slots__ = ("_counts",)

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()

    def add(self, values: Iterable[int]) -> None:
        self._counts.update(values)

    def spread(self) -> Spread:
        found = Spread()
        found.add_counts({value: often for value, often in self._counts.items() if value != NONE})
        return found


class FigureSum:
    """`Figures` in the making."""

    def __init__(self) -> None:
        self._legs = 0
        self._fates: Counter[int] = Counter()
        self._sums: Counter[str] = Counter()
        self._waits = Sifted()
        self._served_waits = Sifted()
        self._services = Sifted()

    def add(self, book: Book, runs: Iterable[Run]) -> None:
        """Legs of a day; `runs` in the book's order."""
        legs = book.legs
        for begin, end in slices(runs):
            cut = slice(begin, end)
            self._legs += end - begin
            self._fates.update(legs["fate"][cut])
            for name in ("ticket", "people", "recalls", "parks"):
                self._sums[name] += sum(legs[name][cut])
            self._waits.add(legs["wait_s"][cut])
            self._served_waits.add(legs["served_wait_s"][cut])
            self._services.add(legs["service_s"][cut])

    def service_within(self, limit_s: int) -> int:
        """Served within a time of service."""
        return self._services.spread().within(limit_s)

    def figures(self, target_s: int) -> Figures:
        fates, sums = self._fates, self._sums
        waiting = self._waits.spread()
        served, called = fates[Fate.SERVED], waiting.count
        entered = self._legs - fates[Fate.VOID] - fates[Fate.PRINTING]
        within = self._served_waits.spread().within(target_s)
        return Figures(
            tickets=sums["ticket"],
            entered=entered,
            people=sums["people"],
            called=called,
            served=served,
            no_show=fates[Fate.NO_SHOW],
            abandoned=fates[Fate.ABANDONED],
            cancelled=fates[Fate.CANCELLED],
            transferred=fates[Fate.TRANSFERRED],
            carried=fates[Fate.CARRIED],
            open_legs=sum(fates[fate] for fate in OPEN),
            void=fates[Fate.VOID],
            recalls=sums["recalls"],
            parks=sums["parks"],
            waiting=times(waiting),
            service=times(self._services.spread()),
            within_target=within,
            service_level=kpi.service_level(within, served),
            no_show_share=kpi.no_show_share(fates[Fate.NO_SHOW], called),
            abandonment_share=kpi.abandonment_share(fates[Fate.ABANDONED], entered),
        )


class HourSum:
    """`Hours` in the making."""

    def __init__(self) -> None:
        self._break_s = self._calling_s = self._serving_s = self._idle_s = self._over_s = 0.0

    def add(self, post: PostRow) -> None:
        self._break_s += post.break_s
        self._calling_s += post.calling_s
        self._serving_s += post.serving_s
        self._idle_s += post.idle_s

    def add_over(self, over_s: float) -> None:
        self._over_s += over_s

    def hours(self) -> Hours:
        open_s = self._break_s + self._calling_s + self._serving_s + self._idle_s
        return Hours(
            open_s=round(open_s, 3),
            break_s=round(self._break_s, 3),
            calling_s=round(self._calling_s, 3),
            serving_s=round(self._serving_s, 3),
            idle_s=round(kpi.idle_s(open_s, self._break_s, self._calling_s, self._serving_s), 3),
            break_over_s=round(self._over_s, 3),
            occupancy=kpi.occupancy(self._serving_s, open_s, self._break_s),
        )


class WorkSum:
    """`Work` in the making: of one counter, of one officer, or of all."""

    def __init__(self) -> None:
        self.hours = HourSum()
        self._presses: Counter[str] = Counter()
        self._fates: Counter[int] = Counter()
        self._waits = Sifted()
        self._services = Sifted()

    def add_post(self, post: PostRow) -> None:
        self.hours.add(post)
        for name in ("calls", "recalls", "parks"):
            self._presses[name] += getattr(post, name)

    def add_ended(self, ended: Ended) -> None:
        """Legs that ended here on one day."""
        self._fates.update(ended.fates)
        self._waits.add(ended.served_waits)
        self._services.add(ended.services)

    def work(self, target_s: int) -> Work:
        waiting, service = self._waits.spread(), self._services.spread()
        served, calls = self._fates[Fate.SERVED], self._presses["calls"]
        within = waiting.within(target_s)
        return Work(
            calls=calls,
            recalls=self._presses["recalls"],
            served=served,
            no_show=self._fates[Fate.NO_SHOW],
            transferred=self._fates[Fate.TRANSFERRED],
            parks=self._presses["parks"],
            waiting=times(waiting),
            service=times(service),
            within_target=within,
            service_level=kpi.service_level(within, served),
            no_show_share=kpi.no_show_share(self._fates[Fate.NO_SHOW], calls),
            hours=self.hours.hours(),
        )


@dataclass(slots=True)
class Ended:
    """Legs that one post had last: their fates, and the times of those that were served."""

    fates: list[int] = field(default_factory=list)
    served_waits: list[int] = field(default_factory=list)
    services: list[int] = field(default_factory=list)


def ended_at_posts(book: Book) -> dict[int, Ended]:
    """By the post's place in the book. The times have `NONE` where nothing was served."""
    legs = book.legs
    found = [Ended() for _ in book.posts]
    columns = (legs[name] for name in ("post", "fate", "served_wait_s", "service_s"))
    for post, fate, wait_s, service_s in zip(*columns, strict=True):
        if post != NO_POST:
            ended = found[post]
            ended.fates.append(fate)
            ended.served_waits.append(wait_s)
            ended.services.append(service_s)
    return dict(enumerate(found))


def by_place(runs: Iterable[Run]) -> Iterator[tuple[Run, list[Run]]]:
    """Runs of one booth and service together."""
    ordered = sorted(runs, key=lambda run: (run.booth, run.service, run.begin))
    for _, found in groupby(ordered, key=lambda run: (run.booth, run.service)):
        together = list(found)
        yield together[0], together
