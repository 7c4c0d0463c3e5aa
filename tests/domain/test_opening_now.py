"""Whether numbers are given now: by the hours, and by a supervisor who closed the booth."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.commands import CloseBooth, IssueTicket, ReopenBooth
from common.domain.hours import ALWAYS, ClosedReason, Opening, Span, WeekHours
from common.domain.opening import opening_now
from common.domain.words import BoothCloseReason, BoothCode, ServiceCode
from tests.domain.law import Law, a_site

WIB = ZoneInfo("Asia/Jakarta")
OFFICE = WeekHours(days=((Span(480, 900),),) * 5 + ((), ()), cutoff_min=30)
A = BoothCode("A")


def _at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in July 2026; the 13th is a Monday."""
    return datetime(2026, 7, day, hour, minute, tzinfo=WIB)


def _law(hours: WeekHours = OFFICE) -> Law:
    return Law(replace(a_site(), hours=hours), _at(14, 9).astimezone(UTC))


def _close(
    law: Law, until: datetime | None = None, reason: BoothCloseReason = BoothCloseReason.SYSTEM_DOWN
) -> None:
    law.do(CloseBooth(command_id=law.id(), booth=A, reason=reason, until=until))


def _now(law: Law, service: str = "A1") -> Opening:
    return opening_now(law.state, law.state.site.service(ServiceCode(service)), law.now)


def test_a_booth_that_nobody_closed_is_open_by_its_hours() -> None:
    law = _law()
    assert _now(law) == law.state.site.opening(law.state.site.service(ServiceCode("A1")), law.now)


@pytest.mark.parametrize(
    ("until", "reopens"),
    [
        (_at(14, 10), _at(14, 10)),
        (_at(14, 14, 29), _at(14, 14, 29)),
        (_at(14, 14, 30), _at(15, 8)),  # no number is given any more then
        (None, _at(15, 8)),
        (_at(15, 12), _at(15, 12)),
        (_at(17, 20), _at(20, 8)),  # over days, and then a weekend
    ],
)
def test_a_closed_booth_says_why_and_when_it_gives_numbers_again(
    until: datetime | None, reopens: datetime
) -> None:
    law = _law()
    _close(law, until)
    found = _now(law)
    assert (found.is_open, found.reason, found.shut) == (
        False,
        ClosedReason.BOOTH_SHUT,
        BoothCloseReason.SYSTEM_DOWN,
    )
    assert found.reopens_at == reopens
    assert _now(law, "B1").is_open


def test_the_refusal_says_the_same_as_the_screen() -> None:
    law = _law()
    _close(law, reason=BoothCloseReason.NO_OFFICER)
    refused = law.refuse(IssueTicket(command_id=law.id(), service=ServiceCode("A1"), tracking_token="t"))
    assert (refused.code, refused.data["reason"]) == ("booth_closed", "no_officer")
    assert refused.data["reopens_at"] == _at(15, 8).isoformat()


def test_a_booth_that_is_opened_again_or_whose_time_has_come_gives_numbers() -> None:
    law = _law()
    _close(law)
    law.do(ReopenBooth(command_id=law.id(), booth=A))
    assert _now(law).is_open
    _close(law, law.now + timedelta(minutes=10))
    law.wait(10 * 60)
    assert _now(law).is_open


def test_a_booth_that_is_always_open_opens_at_midnight() -> None:
    law = _law(ALWAYS)
    _close(law)
    assert _now(law).reopens_at == _at(15, 0)


def test_a_closure_until_tomorrow_goes_on_over_midnight() -> None:
    law = _law()
    _close(law, _at(15, 12).astimezone(UTC))
    law.wait(24 * 3600)
    assert (_now(law).shut, _now(law).reopens_at) == (BoothCloseReason.SYSTEM_DOWN, _at(15, 12))
    law.wait(3 * 3600)
    assert _now(law).is_open


def test_a_screen_that_was_not_told_of_the_new_day_does_not_show_yesterdays_closure() -> None:
    law = _law()
    _close(law)
    law.now += timedelta(days=1)
    assert A in law.state.closed_booths
    assert _now(law).is_open


@given(st.integers(1, 3 * 24 * 60), st.integers(0, 24 * 60 - 1))
def test_a_closed_booth_gives_numbers_from_the_minute_it_says_and_not_before(
    closed_for: int, minute: int
) -> None:
    law = Law(replace(a_site(), hours=OFFICE), _at(14, 0).astimezone(UTC) + timedelta(minutes=minute))
    _close(law, law.now + timedelta(minutes=closed_for))
    reopens = _now(law).reopens_at
    assert reopens is not None
    before = reopens.astimezone(UTC) - timedelta(minutes=1)
    if before >= law.now:
        law.now = before
        assert not _now(law).is_open
    law.now = reopens.astimezone(UTC)
    law.elapse()
    assert _now(law).is_open
