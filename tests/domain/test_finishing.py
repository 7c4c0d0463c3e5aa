"""How a service ends: its outcome, what was handed over, a note from the site's list."""

from __future__ import annotations

import pytest

from common.domain.commands import Delivered, Finish, Recall, Undo
from common.domain.commands.calls import MAX_DELIVERED, MAX_QUANTITY
from common.domain.site import Policy
from common.domain.words import Outcome, ServiceCode, Status
from tests.domain.law import A1, A2, B1, ONE, THREE, Law, a_site

NOTES = Policy(notes=("Legalisir kurang", "Arsip fisik"))


def _served(policy: Policy = NOTES) -> Law:
    """Counter 1 serves the first number."""
    law = Law(a_site(policy))
    law.line_up()
    law.open()
    law.call()
    law.start()
    return law


@pytest.mark.parametrize("outcome", list(Outcome))
def test_the_outcome_is_kept(outcome: Outcome) -> None:
    law = _served()
    law.send(Finish, counter=ONE, outcome=outcome)
    leg = law.leg(law.state.by_code["A-001"])
    broken_off = outcome is Outcome.CANCELLED
    assert (leg.outcome, leg.status) == (outcome, Status.CANCELLED if broken_off else Status.COMPLETED)
    assert law.state.tally(A1).completed == (0 if broken_off else 1)


def test_what_was_handed_over_is_kept_with_how_often() -> None:
    law = _served()
    delivered = (Delivered(A1, 3), Delivered(A2))
    law.send(Finish, counter=ONE, delivered=delivered, note="Arsip fisik")
    leg = law.leg(law.state.by_code["A-001"])
    assert (leg.delivered, leg.note) == (delivered, "Arsip fisik")
    assert leg.delivered[1].quantity == 1


def test_taken_back_nothing_was_handed_over() -> None:
    law = _served()
    law.send(Finish, counter=ONE, delivered=(Delivered(A1),), note="Arsip fisik")
    law.send(Undo, counter=ONE)
    leg = law.leg(law.state.by_code["A-001"])
    assert (leg.delivered, leg.note, leg.outcome, leg.ended_at) == ((), "", None, None)


def test_a_booth_hands_over_its_own_services_only() -> None:
    law = _served()
    refused = law.refuse(Finish(command_id=law.id(), counter=ONE, delivered=(Delivered(A1), Delivered(B1))))
    assert (refused.code, refused.data) == ("service_not_of_booth", {"counter": "1", "service": "B1"})


def test_a_note_is_one_of_the_sites() -> None:
    law = _served()
    refused = law.refuse(Finish(command_id=law.id(), counter=ONE, note="Bu Sari, 0812…"))
    assert (refused.code, refused.data) == ("unknown_note", {"code": "A-001"})
    assert _served(Policy()).refused(Finish, counter=ONE, note="Arsip fisik") == "unknown_note"


@pytest.mark.parametrize("quantity", [0, -1, MAX_QUANTITY + 1])
def test_a_quantity_is_a_number_of_papers(quantity: int) -> None:
    with pytest.raises(ValueError, match="quantity: 1 to 999"):
        Delivered(A1, quantity)
    assert Delivered(A1, MAX_QUANTITY).quantity == 999


def test_so_many_services_at_most_are_handed_over() -> None:
    law = Law()
    most = tuple(Delivered(ServiceCode(f"S{number}")) for number in range(MAX_DELIVERED))
    assert len(Finish(command_id=law.id(), delivered=most).delivered) == 12
    with pytest.raises(ValueError, match="delivered: at most 12"):
        Finish(command_id=law.id(), delivered=(*most, Delivered(A1)))


def test_each_service_is_handed_over_once_with_its_quantity() -> None:
    with pytest.raises(ValueError, match="each service once"):
        Finish(command_id=Law().id(), delivered=(Delivered(A1, 2), Delivered(A1)))


# -- calling again -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("after_s", "retry_after_s"), [(0, 5), (0.5, 5), (3, 2), (4.9, 1)])
def test_a_number_is_not_called_again_at_once(after_s: float, retry_after_s: int) -> None:
    law = Law()
    law.line_up()
    law.open()
    law.call()
    law.wait(after_s)
    refused = law.refuse(Recall(command_id=law.id(), counter=ONE))
    assert (refused.code, refused.data) == (
        "recall_too_soon",
        {"code": "A-001", "retry_after_s": retry_after_s},
    )
    law.wait(retry_after_s)
    law.send(Recall, counter=ONE)
    assert law.refused(Recall, counter=ONE) == "recall_too_soon"


def test_the_interval_is_the_policys() -> None:
    law = Law(a_site(Policy(recall_interval_s=0)))
    law.line_up("B1")
    law.open(THREE)
    law.call(THREE)
    for calls in (2, 3, 4):
        law.send(Recall, counter=THREE)
        assert law.leg(law.state.in_hand[THREE]).calls == calls
