"""Limits against touts and stuck buttons: numbers per person and day, numbers per kiosk and minute."""

from __future__ import annotations

from datetime import timedelta

import pytest

from common.domain.commands import IssueTicket, Origin, VoidPrint
from common.domain.site import Policy
from common.domain.words import PersonRef, StationKey
from tests.domain.law import A1, KIOSK, TUESDAY, Law, a_site

RUDI, WATI = PersonRef("r-1"), PersonRef("w-1")
KIOSK_TWO = Origin(station=StationKey("K2"))


def _ask(law: Law, person: PersonRef | None = None, origin: Origin = KIOSK) -> str:
    """The id of the number, or the code of the refusal."""
    command = IssueTicket(command_id=law.id(), service=A1, person_ref=person)
    events = law.do(command, origin)
    return events[0].leg_id  # type: ignore[attr-defined,no-any-return]


def test_a_person_has_so_many_numbers_a_day() -> None:
    law = Law(a_site(Policy(tickets_per_person=2)))
    for _ in range(2):
        _ask(law, RUDI)
    refused = law.refuse(IssueTicket(command_id=law.id(), service=A1, person_ref=RUDI), KIOSK_TWO)
    assert (refused.code, refused.data) == ("person_limit", {"limit": 2})
    _ask(law, WATI)
    _ask(law, None)
    law.wait(24 * 3600)
    _ask(law, RUDI)


def test_a_number_that_was_never_printed_is_none_of_them() -> None:
    law = Law(a_site(Policy(tickets_per_person=1)))
    first = _ask(law, RUDI)
    law.send(VoidPrint, KIOSK, leg_id=first)
    _ask(law, RUDI)
    assert law.refused(IssueTicket, KIOSK, service=A1, person_ref=RUDI) == "person_limit"
    law.wait(120)  # nobody confirmed the print
    _ask(law, RUDI)


def test_without_a_limit_nobody_is_counted_out() -> None:
    law = Law()
    for _ in range(30):
        _ask(law, RUDI)


def test_a_kiosk_gives_so_many_numbers_a_minute() -> None:
    law = Law(a_site(Policy(tickets_per_minute=3)))
    for seconds in (0, 10, 20):
        law.wait(seconds)
        _ask(law)
    refused = law.refuse(IssueTicket(command_id=law.id(), service=A1), KIOSK)
    assert (refused.code, refused.data) == ("too_many_tickets", {"retry_after_s": 30})
    _ask(law, origin=KIOSK_TWO)
    law.wait(29)
    assert law.refused(IssueTicket, KIOSK, service=A1) == "too_many_tickets"
    law.wait(1)
    _ask(law)
    assert law.refuse(IssueTicket(command_id=law.id(), service=A1), KIOSK).data == {"retry_after_s": 10}


@pytest.mark.parametrize(("after_s", "retry_after_s"), [(0.4, 60), (58.6, 2), (59, 1), (59.9, 1)])
def test_who_waits_as_long_as_is_said_is_not_refused_again(after_s: float, retry_after_s: int) -> None:
    law = Law(a_site(Policy(tickets_per_minute=1)))
    _ask(law)
    law.wait(after_s)
    refused = law.refuse(IssueTicket(command_id=law.id(), service=A1), KIOSK)
    assert refused.data == {"retry_after_s": retry_after_s}
    law.wait(retry_after_s)
    _ask(law)


def test_a_limit_that_was_lowered_counts_what_was_given_before() -> None:
    law = Law(a_site(Policy(tickets_per_minute=3)))
    for _ in range(3):
        _ask(law)
        law.wait(1)
    law.state.site = a_site(Policy(tickets_per_minute=2))
    assert law.refuse(IssueTicket(command_id=law.id(), service=A1), KIOSK).data == {"retry_after_s": 58}


def test_a_person_limit_is_not_a_kiosks() -> None:
    law = Law(a_site(Policy(tickets_per_person=1, tickets_per_minute=100)))
    for number in range(100):
        _ask(law, PersonRef(f"p{number}"))
    assert law.refused(IssueTicket, KIOSK, service=A1, person_ref=PersonRef("new")) == "too_many_tickets"
    assert law.now == TUESDAY + timedelta(0)
