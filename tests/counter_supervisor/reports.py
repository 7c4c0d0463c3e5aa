"""One answer of each kind, small and a little awkward."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from common.contract.reports import (
    Bin,
    BoothRow,
    BreakRow,
    Breaks,
    ByBooth,
    ByCounter,
    ByOfficer,
    ByService,
    CounterRow,
    DayFigures,
    DayRow,
    Days,
    DeliveredRow,
    Figures,
    HalfHour,
    HalfHours,
    HeatCell,
    Heatmap,
    Histogram,
    Hours,
    OfficerRow,
    OutcomeRow,
    Outcomes,
    ReasonRow,
    Report,
    Scope,
    ServiceRow,
    Times,
    VisitCount,
    VisitLeg,
    VisitRow,
    Visits,
    Work,
)
from common.domain.leg_story import ReasonKind
from common.domain.words import (
    BoothCode,
    BreakReason,
    CounterCode,
    OfficerId,
    Outcome,
    ServiceCode,
    Status,
)

WIB = ZoneInfo("Asia/Jakarta")
MONDAY = date(2026, 7, 13)
SCOPE = Scope(
    from_date=MONDAY,
    to_date=date(2026, 7, 17),
    booths=(),
    services=(),
    target_s=1800,
    days=5,
    as_of=datetime(2026, 7, 17, 8, 0, tzinfo=UTC).astimezone(WIB),
    is_running=True,
)
WAITING = Times(count=5, mean_s=624.4, median_s=600, p90_s=1320, longest_s=1320)
SERVICE = Times(count=4, mean_s=705, median_s=660, p90_s=1200, longest_s=1200)
FIGURES = Figures(
    tickets=1234,
    entered=1300,
    people=1400,
    called=1200,
    served=1100,
    no_show=60,
    abandoned=40,
    waiting=WAITING,
    service=SERVICE,
    within_target=825,
    service_level=0.75,
    no_show_share=0.05,
    abandonment_share=4 / 130,
)
NOTHING = Figures()
HOURS = Hours(
    open_s=130_000, break_s=900, calling_s=360, serving_s=1620, idle_s=4920, break_over_s=300, occupancy=0.31
)
WORK = Work(calls=5, recalls=2, served=3, no_show=1, waiting=WAITING, service=SERVICE, hours=HOURS)
A, B = BoothCode("A"), BoothCode("B")


def _at(hour: int, minute: int) -> datetime:
    return datetime(2026, 7, 13, hour, minute, tzinfo=WIB)


def _leg(service: str, booth: BoothCode, arrived: datetime) -> VisitLeg:
    return VisitLeg(
        service=ServiceCode(service),
        booth=booth,
        status=Status.COMPLETED,
        arrived_at=arrived,
        first_called_at=arrived + timedelta(minutes=5),
        started_at=arrived + timedelta(minutes=5),
        ended_at=arrived + timedelta(minutes=10),
        waiting_s=300,
        service_s=300,
    )


def every_report(service: str = "KK") -> tuple[Report, ...]:
    """All twelve."""
    code = ServiceCode(service)
    return (
        DayFigures(
            scope=replace(SCOPE, to_date=MONDAY, days=1),
            total=FIGURES,
            ordinary=FIGURES,
            priority=NOTHING,
            hours=HOURS,
            waiting_most=12,
            waiting_most_at=_at(9, 30),
        ),
        HalfHours(
            scope=SCOPE,
            rows=(
                HalfHour(
                    start=time(8, 30),
                    tickets=3,
                    entered=3,
                    called=2,
                    served=1,
                    waiting_most=2,
                    waiting_mean=1.25,
                ),
            ),
        ),
        Heatmap(scope=SCOPE, cells=(HeatCell(weekday=1, hour=9, tickets=30, days=4, waiting=WAITING),)),
        Histogram(
            scope=SCOPE,
            bins=(Bin(from_s=0, to_s=300, count=4), Bin(from_s=300, to_s=None, count=1)),
            waiting=WAITING,
            within_target=4,
        ),
        ByService(
            scope=SCOPE,
            rows=(
                ServiceRow(
                    service=code, booth=A, figures=FIGURES, service_target_s=600, within_service_target=2
                ),
            ),
            total=FIGURES,
        ),
        ByBooth(
            scope=SCOPE,
            rows=(
                BoothRow(booth=A, figures=FIGURES, hours=HOURS, waiting_most=12),
                BoothRow(booth=B, figures=NOTHING, hours=Hours(), waiting_most=0),
            ),
            total=FIGURES,
        ),
        ByCounter(scope=SCOPE, rows=(CounterRow(counter=CounterCode("1"), booth=A, work=WORK),), total=WORK),
        ByOfficer(
            scope=SCOPE,
            rows=(
                OfficerRow(officer=OfficerId("sari"), name="=Sari", work=WORK, break_count=1, breaks_over=1),
                OfficerRow(officer=None, name="", work=Work(), break_count=0, breaks_over=0),
            ),
            total=WORK,
        ),
        Outcomes(
            scope=SCOPE,
            ended=4,
            outcomes=(OutcomeRow(outcome=Outcome.DOCUMENTS_MISSING, count=4, share=1.0),),
            delivered=(DeliveredRow(service=code, legs=2, quantity=3),),
            reasons=tuple(
                ReasonRow(kind=kind, code=word, count=1)
                for kind, word in (
                    (ReasonKind.CALL, "priority_turn"),
                    (ReasonKind.CHOSEN, "special_need"),
                    (ReasonKind.PARK, "paying"),
                    (ReasonKind.TRANSFER, "load"),
                    (ReasonKind.NOTE, "-1 lembar"),
                )
            ),
        ),
        Breaks(
            scope=SCOPE,
            rows=(BreakRow(reason=BreakReason.PRAYER, taken=WAITING, over_count=1, over_s=300),),
            hours=HOURS,
        ),
        Days(
            scope=SCOPE,
            rows=(DayRow(business_date=MONDAY, figures=FIGURES, hours=HOURS, waiting_most=12),),
            total=FIGURES,
        ),
        Visits(
            scope=SCOPE,
            counts=(VisitCount(legs=2, visits=1, stay=WAITING),),
            stay=WAITING,
            rows=(
                VisitRow(
                    business_date=MONDAY,
                    code="A-005",
                    stay_s=2400,
                    waiting_s=900,
                    service_s=1500,
                    legs=(_leg("KK", A, _at(9, 10)), _leg("NIB", B, _at(9, 20))),
                ),
            ),
            left_out=0,
        ),
    )


def many_days(count: int) -> Days:
    """A table that fills pages."""
    rows = tuple(
        DayRow(business_date=MONDAY + timedelta(days=place), figures=FIGURES, hours=HOURS, waiting_most=place)
        for place in range(count)
    )
    return Days(scope=SCOPE, rows=rows, total=FIGURES)
