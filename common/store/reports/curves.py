"""The reports over time: the day at a glance, half hours, weekdays, waits, days."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from common.contract.reports import (
    BIN_S,
    Bin,
    DayFigures,
    DayRow,
    Days,
    HalfHour,
    HalfHours,
    HeatCell,
    Heatmap,
    Histogram,
)
from common.domain.kpi import SLOT_S, Spread, line_by_slot, longest_line
from common.store.reports.asked import Asked
from common.store.reports.book import NO_SLOT, NONE, Book, Run
from common.store.reports.sums import FigureSum, HourSum, Sifted, slices, times

LAST_BIN_S = 2 * 3600
"""Longer waits than this share the last bin."""
_SLOTS = 86400 // SLOT_S


def _add_hours(hours: HourSum, asked: Asked, book: Book) -> None:
    posts = asked.posts(book)
    for post in posts.values():
        hours.add(post)
    for pause in book.breaks:
        if pause.post in posts:
            hours.add_over(pause.over_s)


def day_figures(asked: Asked, books: Iterable[Book]) -> DayFigures:
    total, ordinary, priority, hours = FigureSum(), FigureSum(), FigureSum(), HourSum()
    most, most_at = 0, None
    for book in books:
        runs = asked.runs(book)
        total.add(book, runs)
        ordinary.add(book, [run for run in runs if not run.priority])
        priority.add(book, [run for run in runs if run.priority])
        _add_hours(hours, asked, book)
        length, at_s = longest_line(book.spells_of(runs))
        if length > most and at_s is not None:
            most, most_at = length, _moment(asked, book.day, at_s)
    target_s = asked.scope.target_s
    return DayFigures(
        scope=asked.scope,
        total=total.figures(target_s),
        ordinary=ordinary.figures(target_s),
        priority=priority.figures(target_s),
        hours=hours.hours(),
        waiting_most=most,
        waiting_most_at=most_at,
    )


def _moment(asked: Asked, day: date, second: int) -> datetime:
    """A second of the local day, by the wall clock."""
    midnight = datetime.combine(day, time(), asked.site.zone)
    return midnight + timedelta(seconds=second)


class _Slots:
    """Counts per half hour."""

    def __init__(self) -> None:
        self.tickets: Counter[int] = Counter()
        self.entered: Counter[int] = Counter()
        self.called: Counter[int] = Counter()
        self.served: Counter[int] = Counter()
        self.most = [0] * _SLOTS
        self.waited_s = [0] * _SLOTS

    def add(self, book: Book, runs: list[Run]) -> None:
        legs = book.legs
        for begin, end in slices(runs):
            cut = slice(begin, end)
            arrived = legs["arrived_slot"][cut]
            self.entered.update(arrived)
            self.tickets.update(
                slot for slot, ticket in zip(arrived, legs["ticket"][cut], strict=True) if ticket
            )
            self.called.update(legs["called_slot"][cut])
            self.served.update(legs["served_slot"][cut])
        for slot, (most, waited_s) in enumerate(line_by_slot(book.spells_of(runs), _SLOTS)):
            self.most[slot] = max(self.most[slot], most)
            self.waited_s[slot] += waited_s

    def used(self) -> range:
        """From the first half hour in which anything happened to the last."""
        found = {*self.entered, *self.called, *self.served} - {NO_SLOT}
        found |= {slot for slot in range(_SLOTS) if self.most[slot]}
        return range(min(found), max(found) + 1) if found else range(0)


def half_hours(asked: Asked, books: Iterable[Book]) -> HalfHours:
    slots = _Slots()
    for book in books:
        slots.add(book, asked.runs(book))
    days = max(1, asked.scope.days)
    rows = [
        HalfHour(
            start=time(slot * SLOT_S // 3600, slot * SLOT_S % 3600 // 60),
            tickets=slots.tickets[slot],
            entered=slots.entered[slot],
            called=slots.called[slot],
            served=slots.served[slot],
            waiting_most=slots.most[slot],
            waiting_mean=round(slots.waited_s[slot] / SLOT_S / days, 2),
        )
        for slot in slots.used()
    ]
    return HalfHours(scope=asked.scope, rows=tuple(rows))


def heatmap(asked: Asked, books: Iterable[Book]) -> Heatmap:
    tickets: Counter[tuple[int, int]] = Counter()
    waits: defaultdict[tuple[int, int], Counter[int]] = defaultdict(Counter)
    days: Counter[int] = Counter()
    for book in books:
        weekday = book.day.isoweekday()
        days[weekday] += 1
        by_slot: defaultdict[int, list[int]] = defaultdict(list)
        for begin, end in slices(asked.runs(book)):
            cut = slice(begin, end)
            columns = (book.legs[name][cut] for name in ("arrived_slot", "ticket", "wait_s"))
            for slot, ticket, wait_s in zip(*columns, strict=True):
                if slot != NO_SLOT:
                    tickets[weekday, slot // 2] += ticket
                    by_slot[slot].append(wait_s)
        for slot, found in by_slot.items():
            waits[weekday, slot // 2].update(found)
    cells = [
        HeatCell(
            weekday=weekday,
            hour=hour,
            tickets=tickets[weekday, hour],
            days=days[weekday],
            waiting=times(_without_none(waits[weekday, hour])),
        )
        for weekday, hour in sorted(waits)
    ]
    return Heatmap(scope=asked.scope, cells=tuple(cells))


def _without_none(counts: Counter[int]) -> Spread:
    counts.pop(NONE, None)
    found = Spread()
    found.add_counts(counts)
    return found


def histogram(asked: Asked, books: Iterable[Book]) -> Histogram:
    waits = Sifted()
    for book in books:
        for begin, end in slices(asked.runs(book)):
            waits.add(book.legs["wait_s"][begin:end])
    spread = waits.spread()
    counts = spread.bins(BIN_S, LAST_BIN_S)
    bins = [
        Bin(from_s=place * BIN_S, to_s=(place + 1) * BIN_S if place + 1 < len(counts) else None, count=count)
        for place, count in enumerate(counts)
    ]
    return Histogram(
        scope=asked.scope,
        bins=tuple(bins),
        waiting=times(spread),
        within_target=spread.within(asked.scope.target_s),
    )


def days(asked: Asked, books: Iterable[Book]) -> Days:
    total = FigureSum()
    rows: list[DayRow] = []
    for book in books:
        runs = asked.runs(book)
        figures, hours = FigureSum(), HourSum()
        figures.add(book, runs)
        total.add(book, runs)
        _add_hours(hours, asked, book)
        rows.append(
            DayRow(
                business_date=book.day,
                figures=figures.figures(asked.scope.target_s),
                hours=hours.hours(),
                waiting_most=longest_line(book.spells_of(runs))[0],
            )
        )
    return Days(scope=asked.scope, rows=tuple(rows), total=total.figures(asked.scope.target_s))
