"""Taking a number: who gets which, when none is given, and what becomes of one that was never printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from common.domain.calendar import Calendar, Closure
from common.domain.commands import ConfirmPrint, IssueTicket, VoidPrint
from common.domain.events import PrintConfirmed, PrintVoided, TicketIssued
from common.domain.hours import Span, WeekHours
from common.domain.leg import code_of
from common.domain.results import LegResult, TicketResult
from common.domain.site import Site
from common.domain.words import (
    CommandId,
    ConfirmedBy,
    LegId,
    SeriesCode,
    ServiceCode,
    Status,
    VoidReason,
)
from tests.domain.law import ELDERLY, KIOSK, TUESDAY, Law, a_site


def _issue(law: Law, service: str = "A1", **more: str) -> IssueTicket:
    return IssueTicket(command_id=law.id(), service=ServiceCode(service), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("number", "code"), [(1, "A-001"), (12, "A-012"), (999, "A-999"), (1000, "A-1000")])
def test_a_code_has_three_digits_and_grows_but_never_wraps(number: int, code: str) -> None:
    assert code_of(SeriesCode("A"), number) == code


def test_one_series_counts_all_services_of_a_booth() -> None:
    law = Law()
    codes = [law.leg(law.issue(service)).code for service in ("A1", "A2", "A1", "B1", "A2")]
    assert codes == ["A-001", "A-002", "A-003", "P-001", "A-004"]


def test_a_number_is_told_with_who_waits_before_it() -> None:
    law = Law()
    law.line_up()
    command = _issue(law, tracking_token="random")
    answer = law.answer(command, KIOSK)
    assert answer == TicketResult(
        leg_id=LegId(command.command_id),
        code="A-002",
        business_date=date(2026, 7, 14),
        status=Status.PRINTING,
        tracking_token="random",
        ahead=1,
        estimate=None,
    )


def test_what_is_issued_names_the_kiosk_and_its_own_ids() -> None:
    law = Law()
    command = _issue(law)
    (issued,) = law.do(command, KIOSK)
    assert isinstance(issued, TicketIssued)
    assert issued.leg_id == issued.visit_id == command.command_id
    assert (issued.station, issued.booth, issued.at) == ("K1", "A", TUESDAY)


def test_an_unknown_service_is_refused() -> None:
    law = Law()
    assert law.refuse(_issue(law, "Z9")).code == "unknown_service"


def test_a_priority_class_must_be_one_of_the_sites() -> None:
    law = Law()
    assert law.refuse(_issue(law, priority_class="vip")).code == "unknown_priority_class"
    assert law.leg(law.issue("A1", ELDERLY)).is_priority


def test_the_quota_of_the_day_is_kept_and_begins_anew_tomorrow() -> None:
    law = Law()
    for _ in range(5):
        law.issue("B1")
    refused = law.refuse(_issue(law, "B1"))
    assert (refused.code, refused.data) == ("quota_exhausted", {"service": "B1", "quota": 5})
    law.wait(24 * 3600)
    law.issue("B1")


def test_a_service_that_only_informs_gives_no_numbers() -> None:
    law = Law()
    refused = law.refuse(_issue(law, "C1"))
    assert (refused.code, refused.data["reason"]) == ("booth_closed", "no_tickets")


def _with_hours(closures: tuple[Closure, ...] = ()) -> Site:
    """Booth A: 08.00 to 15.00 with the last number at 14.30, closed at weekends."""
    site = a_site()
    hours = WeekHours(days=((Span(480, 720), Span(780, 900)),) * 5 + ((), ()), cutoff_min=30)
    booths = tuple(replace(booth, hours=hours) if booth.code == "A" else booth for booth in site.booths)
    return replace(site, booths=booths, calendar=Calendar(closures=closures))


@pytest.mark.parametrize(
    ("hour", "minute", "reason", "reopens"),
    [
        (7, 59, "before_hours", "2026-07-14T08:00:00+07:00"),
        (14, 30, "after_cutoff", "2026-07-15T08:00:00+07:00"),
    ],
)
def test_outside_its_hours_a_booth_says_when_it_opens(
    hour: int, minute: int, reason: str, reopens: str
) -> None:
    law = Law(_with_hours(), datetime(2026, 7, 14, hour - 7, minute, tzinfo=UTC))
    refused = law.refuse(_issue(law))
    assert refused.code == "booth_closed"
    assert (refused.data["reason"], refused.data["reopens_at"]) == (reason, reopens)


def test_a_holiday_is_named() -> None:
    law = Law(_with_hours((Closure(date(2026, 7, 14), "Cuti bersama"),)))
    refused = law.refuse(_issue(law))
    assert (refused.data["reason"], refused.data["holiday"]) == ("holiday", "Cuti bersama")


def test_through_the_noon_break_numbers_are_given() -> None:
    law = Law(_with_hours(), datetime(2026, 7, 14, 5, 30, tzinfo=UTC))
    law.issue()


def test_a_confirmed_print_enters_the_queue() -> None:
    law = Law()
    leg_id = law.issue()
    assert law.state.waiting_count(law.leg(leg_id).booth) == 0
    law.wait(10)
    command = ConfirmPrint(command_id=law.id(), leg_id=leg_id, by=ConfirmedBy.SCREEN)
    answer = law.answer(command, KIOSK)
    assert answer == LegResult(leg_id=leg_id, code="A-001", status=Status.WAITING)
    confirmed = law.log[-1]
    assert isinstance(confirmed, PrintConfirmed)
    assert confirmed.by is ConfirmedBy.SCREEN
    assert [leg.leg_id for leg in law.state.waiting_of(law.leg(leg_id).booth)] == [leg_id]
    assert (law.leg(leg_id).arrived_at, law.leg(leg_id).confirmed_at) == (TUESDAY, law.now)


def test_a_print_is_confirmed_once() -> None:
    law = Law()
    leg_id = law.line_up()
    refused = law.refuse(ConfirmPrint(command_id=law.id(), leg_id=leg_id))
    assert (refused.code, refused.data) == ("not_printing", {"code": "A-001", "status": "waiting"})


def test_a_print_that_failed_is_void_and_its_number_is_not_given_again() -> None:
    law = Law()
    leg_id = law.issue()
    answer = law.answer(VoidPrint(command_id=law.id(), leg_id=leg_id), KIOSK)
    assert answer == LegResult(leg_id=leg_id, code="A-001", status=Status.VOID)
    assert law.refuse(ConfirmPrint(command_id=law.id(), leg_id=leg_id)).code == "ticket_void"
    assert law.leg(law.issue()).code == "A-002"


def test_an_unknown_ticket_is_refused() -> None:
    law = Law()
    assert law.refuse(ConfirmPrint(command_id=law.id(), leg_id=LegId("no such"))).code == "unknown_ticket"


def test_a_print_that_nobody_confirms_is_void_after_two_minutes() -> None:
    law = Law()
    first = law.issue()
    law.wait(60)
    second = law.issue()
    assert law.wait(59) == ()
    (voided,) = law.wait(1)
    assert voided == PrintVoided(at=law.now, leg_id=first, reason=VoidReason.UNCONFIRMED)
    assert law.leg(second).status is Status.PRINTING


@pytest.mark.parametrize("bad", ["", "a b", "x" * 65, "é", 'a"b'])
def test_an_id_is_a_plain_word(bad: str) -> None:
    with pytest.raises(ValueError, match="command_id"):
        IssueTicket(command_id=CommandId(bad), service=ServiceCode("A1"))
