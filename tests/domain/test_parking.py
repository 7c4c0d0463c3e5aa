"""Putting a ticket aside, and bringing it back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from common.domain.because import Because, Reason
from common.domain.commands import Cancel, NoShow, Park, Recall, Reinstate, Resume, TakeBreak, Transfer
from common.domain.events import LegParked, LegReturned
from common.domain.results import LegResult
from common.domain.site import Policy
from common.domain.words import BreakReason, ParkReason, Place, ReturnCause, Status, TransferReason
from tests.domain.law import A1, A2, DESK_TWO, ONE, THREE, TWO, Law, a_site

WHY = ParkReason.FETCHING_DOCUMENTS


def _parked(law: Law, *, served_s: float | None = None, **more: object) -> str:
    """Counter 1 calls the next, perhaps serves for a while, and puts it aside."""
    law.open()
    law.call()
    leg_id = law.state.in_hand[ONE]
    if served_s is not None:
        law.start()
        law.wait(served_s)
    law.send(Park, counter=ONE, reason=WHY, **more)
    return leg_id


def test_a_parked_ticket_is_aside_and_the_counter_is_free() -> None:
    law = Law()
    leg_id = law.line_up()
    law.line_up()
    assert _parked(law) == leg_id
    assert law.log[-1] == LegParked(at=law.now, leg_id=leg_id, counter=ONE, reason=WHY, return_at=None)
    leg = law.leg(leg_id)
    assert (leg.status, leg.counter, leg.parked_by, leg.park_reason, leg.parked_at) == (
        Status.PARKED,
        None,
        ONE,
        WHY,
        law.now,
    )
    assert law.in_line("A1") == ["A-002"]
    assert law.called() == "A-002"


def test_only_what_is_in_hand_is_parked() -> None:
    law = Law()
    waiting = law.line_up()
    law.open()
    assert law.refused(Park, counter=ONE, reason=WHY) == "nothing_called"
    assert law.refused(Park, leg_id=waiting, reason=WHY) == "nothing_called"
    law.call()
    assert law.refused(Park, DESK_TWO, counter=ONE, reason=WHY) == "not_your_counter"


@pytest.mark.parametrize("ahead", [timedelta(0), timedelta(seconds=-1), timedelta(hours=15)])
def test_a_return_time_lies_ahead_and_on_the_same_day(ahead: timedelta) -> None:
    law = Law()  # 09.00 WIB: midnight is 15 hours away
    law.line_up()
    law.open()
    law.call()
    assert law.refused(Park, counter=ONE, reason=WHY, return_at=law.now + ahead) == "bad_return_time"


def test_the_refused_return_time_is_said_on_the_sites_clock() -> None:
    law = Law()
    law.line_up()
    law.open()
    law.call()
    refused = law.refuse(Park(command_id=law.id(), counter=ONE, reason=WHY, return_at=law.now))
    assert refused.data == {"return_at": "2026-07-14T09:00:00+07:00"}


def test_who_is_parked_until_a_time_comes_back_by_then() -> None:
    law = Law()
    law.line_up()
    back = law.now + timedelta(minutes=10)
    leg_id = _parked(law, return_at=back)
    rank_at = law.leg(leg_id).rank_at
    assert law.wait(599) == ()
    assert law.wait(1) == (LegReturned(at=back, leg_id=leg_id, cause=ReturnCause.TIME, rank_at=rank_at),)
    leg = law.leg(leg_id)
    assert (leg.status, leg.returned, leg.calls, leg.return_at) == (Status.WAITING, True, 0, None)
    assert law.wait(600) == ()


def test_a_parked_ticket_without_a_time_stays_aside() -> None:
    law = Law()
    law.line_up()
    leg_id = _parked(law)
    assert law.wait(8 * 3600) == ()
    assert law.leg(leg_id).status is Status.PARKED


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (Place.ARRIVAL, ["A-001", "A-002", "A-003", "A-004"]),
        (Place.AFTER_SOME, ["A-002", "A-003", "A-001", "A-004"]),
        (Place.LAST, ["A-002", "A-003", "A-004", "A-001"]),
    ],
)
@pytest.mark.parametrize("by_time", [False, True])
def test_the_policy_says_where_who_was_parked_stands(place: Place, line: list[str], by_time: bool) -> None:
    law = Law(a_site(Policy(parked_place=place, return_after=2)))
    for _ in range(4):
        law.line_up()
        law.wait(1)
    back = law.now + timedelta(seconds=60) if by_time else None
    leg_id = _parked(law, return_at=back)
    law.wait(60)
    if not by_time:
        law.send(Resume, leg_id=leg_id)
    assert law.in_line("A1") == line


def test_resumed_at_a_counter_it_is_called_there_with_how_long_it_was_aside() -> None:
    law = Law()
    law.line_up()
    leg_id = _parked(law)
    first_call = law.leg(leg_id).first_called_at
    law.wait(90.7)
    law.open(TWO)
    answer = law.answer(Resume(command_id=law.id(), leg_id=leg_id, counter=TWO))  # type: ignore[arg-type]
    assert getattr(answer, "code", None) == "A-001"
    leg = law.leg(leg_id)
    assert (leg.status, leg.counter, leg.officer) == (Status.CALLED, TWO, "budi")
    assert leg.because == Because(Reason.RESUMED, {"parked_s": 90})
    assert (leg.first_called_at, leg.last_called_at, leg.calls) == (first_call, law.now, 1)


def test_a_resumed_ticket_does_not_come_back_a_second_time() -> None:
    law = Law()
    law.line_up()
    leg_id = _parked(law, return_at=law.now + timedelta(minutes=5))
    law.send(Resume, leg_id=leg_id, counter=ONE)
    law.start()
    assert law.wait(600) == ()
    assert law.leg(leg_id).status is Status.SERVING


@pytest.mark.parametrize("kind", [Cancel, Transfer])
def test_what_ends_while_aside_does_not_come_back(kind: type) -> None:
    law = Law()
    law.line_up()
    leg_id = _parked(law, return_at=law.now + timedelta(minutes=5))
    more = {"service": A2, "reason": TransferReason.WRONG_SERVICE} if kind is Transfer else {}
    law.send(kind, leg_id=leg_id, **more)
    assert law.wait(600) == ()


def test_resuming_needs_a_counter_that_can_call_it() -> None:
    law = Law()
    law.line_up()
    law.line_up()
    leg_id = _parked(law)

    def resume(counter: str | None = ONE) -> str:
        return law.refused(Resume, leg_id=leg_id, counter=counter)

    assert resume(TWO) == "counter_not_open"
    law.open(THREE)
    assert resume(THREE) == "service_not_of_booth"
    law.send(TakeBreak, counter=ONE, reason=BreakReason.SHORT)
    assert resume() == "counter_on_break"
    law.open(TWO)
    law.call(TWO)
    assert resume(TWO) == "counter_busy"
    law.send(Resume, leg_id=leg_id)
    assert resume(None) == "not_parked"
    assert law.refused(Resume, leg_id="nobody") == "unknown_ticket"


def test_the_time_aside_is_no_time_of_service() -> None:
    law = Law()
    law.line_up()
    leg_id = _parked(law, served_s=100)
    started_at = law.leg(leg_id).started_at
    law.wait(1000)
    law.send(Resume, leg_id=leg_id, counter=ONE)
    law.wait(20)  # until they stand at the counter again
    law.start()
    law.wait(200)
    law.finish()
    leg = law.leg(leg_id)
    assert (leg.started_at, leg.parked_s, leg.service_s()) == (started_at, 1020, 300)
    assert (leg.parked_at, leg.park_reason) == (None, None)
    assert law.state.tally(A1).recent_service_s == (300,)


def test_times_aside_add_up() -> None:
    law = Law()
    law.line_up()
    leg_id = _parked(law, served_s=10)
    for aside in (100, 50):
        law.wait(aside)
        law.send(Resume, leg_id=leg_id)
        law.call()
        law.start()
        law.wait(10)
        if aside == 100:
            law.send(Park, counter=ONE, reason=WHY)
    law.finish()
    assert (law.leg(leg_id).parked_s, law.leg(leg_id).service_s()) == (150, 30)


def test_who_was_put_aside_before_the_service_began_has_all_of_it() -> None:
    law = Law()
    law.line_up()
    leg_id = _parked(law)
    law.wait(500)
    law.send(Resume, leg_id=leg_id, counter=ONE)
    law.start()
    law.wait(60)
    law.finish()
    assert (law.leg(leg_id).parked_s, law.leg(leg_id).service_s()) == (0, 60)


@pytest.mark.parametrize("kind", [Cancel, Transfer])
def test_a_service_that_ends_while_aside_ended_when_it_was_put_aside(kind: type) -> None:
    law = Law()
    law.line_up()
    leg_id = _parked(law, served_s=100)
    law.wait(1000)
    more = {"service": A2, "reason": TransferReason.WRONG_SERVICE} if kind is Transfer else {}
    law.send(kind, leg_id=leg_id, **more)
    assert law.leg(leg_id).parked_s == 1000
    assert law.leg(leg_id).service_s() == 100


def test_missed_after_a_pause_and_reinstated_the_pause_goes_on() -> None:
    law = Law()
    law.line_up()
    leg_id = _parked(law, served_s=100)
    law.wait(50)
    law.send(Resume, leg_id=leg_id, counter=ONE)
    law.wait(10)
    law.send(NoShow, counter=ONE)
    law.wait(40)
    law.send(Reinstate, leg_id=leg_id)
    law.call()
    law.start()
    law.wait(5)
    law.finish()
    assert (law.leg(leg_id).parked_s, law.leg(leg_id).service_s()) == (100, 105)


def test_time_aside_keeps_no_counter_busy() -> None:
    law = Law()
    law.line_up()
    law.line_up()
    leg_id = _parked(law)
    law.wait(1000)
    law.send(Resume, leg_id=leg_id, counter=ONE)
    law.wait(5)
    law.send(Recall, counter=ONE)
    law.wait(20)
    law.start()
    law.wait(40)
    law.finish()
    assert law.state.tally(A1).recent_hold_s == (0, 60)


def test_a_parked_ticket_answers_where_it_stands() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open()
    law.call()
    park = Park(command_id=law.id(), counter=ONE, reason=WHY)
    assert law.answer(park) == LegResult(leg_id=leg_id, code="A-001", status=Status.PARKED)
    resume = Resume(command_id=law.id(), leg_id=leg_id)
    assert law.answer(resume) == LegResult(leg_id=leg_id, code="A-001", status=Status.WAITING)


def test_a_return_time_has_its_offset() -> None:
    law = Law()
    with pytest.raises(ValueError, match="return_at"):
        Park(command_id=law.id(), reason=WHY, return_at=law.now.replace(tzinfo=None))
