"""The legs of one number have places of their own, whatever was taken back in between."""

from __future__ import annotations

from common.domain.commands import ConfirmPrint, Finish, IssueTicket, Transfer, Undo
from common.domain.events import LegAdded
from common.domain.words import LegId, ServiceCode, TransferReason
from tests.domain.law import KIOSK, ONE, Law

A1, B1 = ServiceCode("A1"), ServiceCode("B1")


def _in_service(law: Law) -> LegId:
    """A visit to A1, then B1, that stands at counter 1."""
    command = IssueTicket(command_id=law.id(), service=A1, then=(B1,))
    law.do(command, KIOSK)
    law.do(ConfirmPrint(command_id=law.id(), leg_id=LegId(command.command_id)), KIOSK)
    law.open(ONE)
    law.call(ONE)
    law.start(ONE)
    return LegId(command.command_id)


def _parts(law: Law) -> list[int]:
    return [event.part for event in law.log if isinstance(event, LegAdded)]


def test_a_finish_that_was_undone_does_not_take_the_place_of_the_next_leg() -> None:
    law = Law()
    _in_service(law)
    law.finish(ONE)
    law.do(Undo(command_id=law.id(), counter=ONE))
    law.finish(ONE)
    assert _parts(law) == [2, 3]


def test_neither_does_a_transfer_after_it() -> None:
    law = Law()
    _in_service(law)
    law.do(Finish(command_id=law.id(), counter=ONE))
    law.do(Undo(command_id=law.id(), counter=ONE))
    law.do(Transfer(command_id=law.id(), counter=ONE, reason=TransferReason.WRONG_SERVICE, service=B1))
    assert _parts(law) == [2, 3]
