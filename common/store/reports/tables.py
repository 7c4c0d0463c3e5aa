"""The reports by service, booth, counter and officer."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from common.contract.reports import (
    BoothRow,
    BreakRow,
    Breaks,
    ByBooth,
    ByCounter,
    ByOfficer,
    ByService,
    CounterRow,
    OfficerRow,
    ServiceRow,
)
from common.domain.kpi import Spread, longest_line, whole
from common.domain.words import BoothCode, BreakReason, CounterCode, OfficerId, ServiceCode
from common.store.reports.asked import Asked, placed
from common.store.reports.book import Book
from common.store.reports.sums import FigureSum, HourSum, WorkSum, by_place, ended_at_posts, times

_LAST = 1 << 30


def by_service(asked: Asked, books: Iterable[Book]) -> ByService:
    sums: defaultdict[tuple[ServiceCode, BoothCode], FigureSum] = defaultdict(FigureSum)
    total = FigureSum()
    for book in books:
        runs = asked.runs(book)
        total.add(book, runs)
        for place, together in by_place(runs):
            sums[place.service, place.booth].add(book, together)
    order = placed([service.code for service in asked.site.services])
    rows = [
        _service_row(asked, service, booth, sums[service, booth])
        for service, booth in sorted(sums, key=lambda key: (order.get(key[0], _LAST), key))
    ]
    return ByService(scope=asked.scope, rows=tuple(rows), total=total.figures(asked.scope.target_s))


def _service_row(asked: Asked, code: ServiceCode, booth: BoothCode, found: FigureSum) -> ServiceRow:
    known = asked.site.service_by_code.get(code)
    target_s = None if known is None else known.target_service_s
    return ServiceRow(
        service=code,
        booth=booth,
        figures=found.figures(asked.scope.target_s),
        service_target_s=target_s,
        within_service_target=0 if target_s is None else found.service_within(target_s),
    )


class _BoothSum:
    def __init__(self) -> None:
        self.figures = FigureSum()
        self.hours = HourSum()
        self.waiting_most = 0


def by_booth(asked: Asked, books: Iterable[Book]) -> ByBooth:
    sums: defaultdict[BoothCode, _BoothSum] = defaultdict(_BoothSum)
    total = FigureSum()
    for book in books:
        runs = asked.runs(book)
        total.add(book, runs)
        for booth in {run.booth for run in runs}:
            own = [run for run in runs if run.booth == booth]
            sums[booth].figures.add(book, own)
            most, _ = longest_line(book.spells_of(own))
            sums[booth].waiting_most = max(sums[booth].waiting_most, most)
        posts = asked.posts(book)
        for post in posts.values():
            sums[post.booth].hours.add(post)
        for pause in book.breaks:
            if pause.post in posts:
                sums[posts[pause.post].booth].hours.add_over(pause.over_s)
    order = placed([booth.code for booth in asked.site.booths])
    rows = [
        BoothRow(
            booth=booth,
            figures=sums[booth].figures.figures(asked.scope.target_s),
            hours=sums[booth].hours.hours(),
            waiting_most=sums[booth].waiting_most,
        )
        for booth in sorted(sums, key=lambda code: (order.get(code, _LAST), code))
    ]
    return ByBooth(scope=asked.scope, rows=tuple(rows), total=total.figures(asked.scope.target_s))


class _Work:
    """Work by counter or by officer, and of all."""

    def __init__(self, asked: Asked, *, by_officer: bool) -> None:
        self._asked = asked
        self._by_officer = by_officer
        self.sums: defaultdict[tuple[str | None, str], WorkSum] = defaultdict(WorkSum)
        self.total = WorkSum()
        self.breaks: Counter[str | None] = Counter()
        self.breaks_over: Counter[str | None] = Counter()

    def add(self, book: Book) -> None:
        posts = self._asked.posts(book)
        keys = {
            place: (post.officer, "") if self._by_officer else (post.counter, post.booth)
            for place, post in posts.items()
        }
        for place, post in posts.items():
            self.sums[keys[place]].add_post(post)
            self.total.add_post(post)
        for pause in book.breaks:
            if pause.post in keys:
                key = keys[pause.post]
                self.breaks[key[0]] += 1
                self.breaks_over[key[0]] += pause.over_s > 0
                self.sums[key].hours.add_over(pause.over_s)
                self.total.hours.add_over(pause.over_s)
        for place, ended in ended_at_posts(book).items():
            if place in keys:
                self.sums[keys[place]].add_ended(ended)
                self.total.add_ended(ended)


def by_counter(asked: Asked, books: Iterable[Book]) -> ByCounter:
    found = _Work(asked, by_officer=False)
    for book in books:
        found.add(book)
    order = placed([counter.code for counter in asked.site.counters])
    target_s = asked.scope.target_s
    rows = [
        CounterRow(
            counter=CounterCode(key[0] or ""), booth=BoothCode(key[1]), work=found.sums[key].work(target_s)
        )
        for key in sorted(found.sums, key=lambda key: (order.get(key[0] or "", _LAST), key[0] or "", key[1]))
    ]
    return ByCounter(scope=asked.scope, rows=tuple(rows), total=found.total.work(target_s))


def by_officer(asked: Asked, books: Iterable[Book]) -> ByOfficer:
    found = _Work(asked, by_officer=True)
    for book in books:
        found.add(book)
    target_s = asked.scope.target_s
    rows = [
        OfficerRow(
            officer=None if key[0] is None else OfficerId(key[0]),
            name=asked.names.get(key[0] or "", key[0] or ""),
            work=found.sums[key].work(target_s),
            break_count=found.breaks[key[0]],
            breaks_over=found.breaks_over[key[0]],
        )
        for key in found.sums
    ]
    rows.sort(key=lambda row: (row.officer is None, row.name.casefold(), row.officer or ""))
    return ByOfficer(scope=asked.scope, rows=tuple(rows), total=found.total.work(target_s))


def breaks(asked: Asked, books: Iterable[Book]) -> Breaks:
    taken: defaultdict[BreakReason, Spread] = defaultdict(Spread)
    over_count: Counter[BreakReason] = Counter()
    over: defaultdict[BreakReason, float] = defaultdict(float)
    hours = HourSum()
    for book in books:
        posts = asked.posts(book)
        for post in posts.values():
            hours.add(post)
        for pause in book.breaks:
            if pause.post in posts:
                taken[pause.reason].add((whole(pause.taken_s),))
                over_count[pause.reason] += pause.over_s > 0
                over[pause.reason] += pause.over_s
                hours.add_over(pause.over_s)
    rows = [
        BreakRow(
            reason=reason,
            taken=times(taken[reason]),
            over_count=over_count[reason],
            over_s=round(over[reason], 3),
        )
        for reason in BreakReason
        if reason in taken
    ]
    return Breaks(scope=asked.scope, rows=tuple(rows), hours=hours.hours())
