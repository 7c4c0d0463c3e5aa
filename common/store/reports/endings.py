"""The reports of how services and visits ended."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable
from datetime import datetime, time, timedelta

from common.contract.reports import (
    MOST_VISITS,
    DeliveredRow,
    OutcomeRow,
    Outcomes,
    ReasonRow,
    VisitCount,
    VisitLeg,
    VisitRow,
    Visits,
)
from common.domain.kpi import Spread
from common.domain.leg_story import ReasonKind
from common.domain.words import ServiceCode
from common.store.reports.asked import Asked
from common.store.reports.book import NONE, OUTCOMES, STATUS_OF, Book, Fate, LongVisit, Run
from common.store.reports.sums import slices, times


def outcomes(asked: Asked, books: Iterable[Book]) -> Outcomes:
    ended: Counter[int] = Counter()
    legs_with: Counter[ServiceCode] = Counter()
    quantity: Counter[ServiceCode] = Counter()
    reasons: Counter[tuple[str, str]] = Counter()
    for book in books:
        for begin, end in slices(asked.runs(book)):
            ended.update(book.legs["outcome"][begin:end])
        numbers = asked.run_numbers(book)
        for given in book.delivered:
            if given.run in numbers:
                legs_with[given.service] += given.legs
                quantity[given.service] += given.quantity
        for reason in book.reasons:
            if reason.run in numbers:
                reasons[reason.kind, reason.code] += reason.count
    del ended[0]
    whole = ended.total()
    return Outcomes(
        scope=asked.scope,
        ended=whole,
        outcomes=tuple(
            OutcomeRow(outcome=OUTCOMES[place - 1], count=count, share=count / whole)
            for place, count in ended.most_common()
        ),
        delivered=tuple(
            DeliveredRow(service=service, legs=legs_with[service], quantity=count)
            for service, count in quantity.most_common()
        ),
        reasons=tuple(
            ReasonRow(kind=ReasonKind(kind), code=code, count=count)
            for (kind, code), count in reasons.most_common()
        ),
    )


def visits(asked: Asked, books: Iterable[Book]) -> Visits:
    stays: defaultdict[int, Spread] = defaultdict(Spread)
    counts: Counter[int] = Counter()
    newest: deque[tuple[Book, LongVisit]] = deque(maxlen=MOST_VISITS)
    many = 0
    for book in books:
        runs = asked.runs(book)
        for begin, end in slices(runs):
            _count_stays(book, slice(begin, end), counts, stays)
        own = _begun_in(book, runs)
        many += len(own)
        newest.extend((book, visit) for visit in own)
    whole = Spread()
    for spread in stays.values():
        whole.add_spread(spread)
    return Visits(
        scope=asked.scope,
        counts=tuple(
            VisitCount(legs=legs, visits=counts[legs], stay=times(stays[legs])) for legs in sorted(counts)
        ),
        stay=times(whole),
        rows=tuple(_visit_row(asked, book, visit) for book, visit in reversed(newest)),
        left_out=many - len(newest),
    )


def _count_stays(book: Book, cut: slice, counts: Counter[int], stays: defaultdict[int, Spread]) -> None:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for legs, stay_s in zip(book.legs["visit_legs"][cut], book.legs["stay_s"][cut], strict=True):
        if legs and stay_s != NONE:
            found[legs].append(stay_s)
    for legs, seconds in found.items():
        counts[legs] += len(seconds)
        stays[legs].add(seconds)


def _begun_in(book: Book, runs: list[Run]) -> list[LongVisit]:
    """The visits of several legs whose first leg is in one of the runs, by their first arrival."""
    cuts = list(slices(runs))
    own = [visit for visit in book.visits if any(begin <= visit.legs[0] < end for begin, end in cuts)]
    arrived = book.legs["arrived_s"]
    return sorted(own, key=lambda visit: arrived[visit.legs[0]])


def _visit_row(asked: Asked, book: Book, visit: LongVisit) -> VisitRow:
    legs = tuple(_visit_leg(asked, book, place) for place in visit.legs)
    last_s = max(max(book.legs["ended_s"][place], book.legs["arrived_s"][place]) for place in visit.legs)
    return VisitRow(
        business_date=book.day,
        code=visit.code,
        stay_s=last_s - book.legs["arrived_s"][visit.legs[0]],
        waiting_s=sum(leg.waiting_s or 0 for leg in legs),
        service_s=sum(leg.service_s or 0 for leg in legs),
        legs=legs,
    )


def _visit_leg(asked: Asked, book: Book, place: int) -> VisitLeg:
    midnight = datetime.combine(book.day, time(), asked.site.zone)
    run = next(run for run in book.runs if run.begin <= place < run.end)

    def moment(name: str) -> datetime | None:
        second = book.legs[name][place]
        return None if second == NONE else midnight + timedelta(seconds=second)

    def seconds(name: str) -> float | None:
        value = book.legs[name][place]
        return None if value == NONE else float(value)

    return VisitLeg(
        service=run.service,
        booth=run.booth,
        status=STATUS_OF[Fate(book.legs["fate"][place])],
        arrived_at=midnight + timedelta(seconds=book.legs["arrived_s"][place]),
        first_called_at=moment("called_s"),
        started_at=moment("started_s"),
        ended_at=moment("ended_s"),
        waiting_s=seconds("wait_s"),
        service_s=seconds("service_s"),
    )
