"""What a day's events tell of legs beside what their rows keep."""

from __future__ import annotations

from datetime import timedelta

from common.domain.commands import CallTicket, Cancel, NoShow, Park, Recall, Reinstate, Resume, Transfer
from common.domain.leg_story import Cancelled, LegStory, ReasonKind, WaitedAgain
from common.domain.words import CancelReason, ChosenReason, LegId, ParkReason, TransferReason
from tests.domain.law import A2, KIOSK, ONE, TUESDAY, Law


def _told(law: Law) -> LegStory:
    story = LegStory()
    for event in law.log:
        story.take(event)
    return story


def _after(seconds: float) -> object:
    return TUESDAY + timedelta(seconds=seconds)


def _called(law: Law) -> LegId:
    leg_id = law.line_up()
    law.open()
    law.call()
    return leg_id


def test_recalls_and_pauses_are_counted() -> None:
    law = Law()
    leg_id = _called(law)
    for _ in range(2):
        law.wait(5)
        law.send(Recall, counter=ONE)
    for reason in (ParkReason.PAYING, ParkReason.PAYING, ParkReason.COPYING):
        law.send(Park, counter=ONE, reason=reason)
        law.send(Resume, counter=ONE, leg_id=leg_id)
    story = _told(law)
    assert (story.recalls, story.parks) == ({leg_id: 2}, {leg_id: 3})
    assert story.reasons == {
        (leg_id, ReasonKind.CALL, "first_come"): 1,
        (leg_id, ReasonKind.CALL, "resumed"): 3,
        (leg_id, ReasonKind.PARK, "paying"): 2,
        (leg_id, ReasonKind.PARK, "copying"): 1,
    }
    assert (story.waited_again(), story.cancelled) == ([], {})


def test_a_chosen_call_and_a_transfer_tell_their_reasons() -> None:
    law = Law()
    law.open()
    leg_id = law.line_up()
    law.send(CallTicket, counter=ONE, leg_id=leg_id, reason=ChosenReason.SPECIAL_NEED)
    law.send(Transfer, counter=ONE, service=A2, reason=TransferReason.LOAD)
    assert _told(law).reasons == {
        (leg_id, ReasonKind.CALL, "chosen"): 1,
        (leg_id, ReasonKind.CHOSEN, "special_need"): 1,
        (leg_id, ReasonKind.TRANSFER, "load"): 1,
    }


def test_who_came_back_into_the_line_waited_again_until_the_call() -> None:
    law = Law()
    leg_id = _called(law)
    law.send(NoShow, counter=ONE)
    law.wait(10)
    law.send(Reinstate, leg_id=leg_id)
    assert _told(law).waited_again() == [WaitedAgain(leg_id, _after(10), None)]  # type: ignore[arg-type]
    law.wait(30)
    law.call()
    law.send(Park, counter=ONE, reason=ParkReason.PAYING, return_at=law.now + timedelta(seconds=60))
    law.wait(60)
    law.wait(7)
    law.send(Transfer, leg_id=leg_id, service=A2, reason=TransferReason.LOAD)
    assert _told(law).waited_again() == [
        WaitedAgain(leg_id, _after(10), _after(40)),  # type: ignore[arg-type]
        WaitedAgain(leg_id, _after(100), _after(107)),  # type: ignore[arg-type]
    ]


def test_how_a_number_was_given_up_and_whether_in_the_line_again() -> None:
    law = Law()
    first = _called(law)
    law.send(Cancel, counter=ONE)
    second = _called(law)
    law.send(Park, counter=ONE, reason=ParkReason.PAYING)
    law.send(Resume, leg_id=second)
    law.send(Cancel, KIOSK, leg_id=second)
    story = _told(law)
    assert story.cancelled == {
        first: Cancelled(CancelReason.OFFICER, in_line=False),
        second: Cancelled(CancelReason.CITIZEN, in_line=True),
    }
