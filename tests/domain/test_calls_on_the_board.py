"""The calls that the hall sees: who is called or served, or was; never who was put aside or sent on."""

from __future__ import annotations

from typing import Any

import pytest

from common.domain.commands import Cancel, CloseCounter, Command, NoShow, Park, Reinstate, Resume, Transfer
from common.domain.words import ParkReason, TransferReason
from tests.domain.law import A2, KIOSK, ONE, SUPERVISOR, TWO, Law


def _board(law: Law) -> list[tuple[str, str]]:
    return [(call.code, call.counter) for call in law.state.recent_calls]


def _two_called() -> Law:
    law = Law()
    for counter in (ONE, TWO):
        law.line_up()
        law.open(counter)
        law.call(counter)
    assert _board(law) == [("A-002", TWO), ("A-001", ONE)]
    return law


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        (Park, {"counter": ONE, "reason": ParkReason.PAYING}),
        (Transfer, {"counter": ONE, "service": A2, "reason": TransferReason.LOAD}),
        (Cancel, {"counter": ONE}),
        (CloseCounter, {"counter": ONE, "force": True}),
    ],
)
def test_who_is_put_aside_sent_on_or_gone_is_no_longer_shown(
    kind: type[Command], more: dict[str, Any]
) -> None:
    law = _two_called()
    law.send(kind, SUPERVISOR, **more)
    assert _board(law) == [("A-002", TWO)]


def test_who_is_served_or_was_missed_stays_among_the_last_calls() -> None:
    law = _two_called()
    law.start(ONE)
    law.finish(ONE)
    law.send(NoShow, counter=TWO)
    assert _board(law) == [("A-002", TWO), ("A-001", ONE)]
    law.send(Reinstate, leg_id=law.state.by_code["A-002"])
    assert _board(law) == [("A-001", ONE)]


def test_who_comes_back_is_shown_where_it_is_called_then() -> None:
    law = _two_called()
    leg_id = law.state.in_hand[ONE]
    law.send(Park, counter=ONE, reason=ParkReason.PAYING)
    law.send(Resume, leg_id=leg_id, counter=ONE)
    assert _board(law) == [("A-001", ONE), ("A-002", TWO)]


def test_who_waits_and_goes_away_takes_no_call_along() -> None:
    law = _two_called()
    law.send(Cancel, KIOSK, leg_id=law.line_up())
    assert _board(law) == [("A-002", TWO), ("A-001", ONE)]
