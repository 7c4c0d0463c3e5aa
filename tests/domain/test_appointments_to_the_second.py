"""An appointment is due at its second, not in the second before it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from common.domain.because import Because, Reason
from common.domain.commands import ConfirmPrint, IssueTicket
from common.domain.events import LegCalled
from common.domain.words import LegId, ServiceCode
from tests.domain.law import KIOSK, Law


@pytest.mark.parametrize(
    ("before_s", "code"), [(0.9, Reason.FIRST_COME), (0.0, Reason.APPOINTMENT_DUE)], ids=["before", "at"]
)
def test_a_walk_in_goes_first_until_the_appointment_is_due(before_s: float, code: Reason) -> None:
    law = Law()
    law.line_up()
    command = IssueTicket(
        command_id=law.id(), service=ServiceCode("A1"), appointment_at=law.now + timedelta(minutes=10)
    )
    law.do(command, KIOSK)
    law.do(ConfirmPrint(command_id=law.id(), leg_id=LegId(command.command_id)), KIOSK)
    law.open()
    law.wait(600 - before_s)
    (called,) = law.call()
    assert isinstance(called, LegCalled)
    assert called.because.code is code


def test_an_early_one_says_how_early_in_whole_seconds() -> None:
    law = Law()
    command = IssueTicket(
        command_id=law.id(), service=ServiceCode("A1"), appointment_at=law.now + timedelta(minutes=10)
    )
    law.do(command, KIOSK)
    law.do(ConfirmPrint(command_id=law.id(), leg_id=LegId(command.command_id)), KIOSK)
    law.open()
    law.wait(599.1)
    (called,) = law.call()
    assert isinstance(called, LegCalled)
    assert called.because == Because(Reason.APPOINTMENT_EARLY, {"before_s": 0})
