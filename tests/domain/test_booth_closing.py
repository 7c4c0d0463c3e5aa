"""A supervisor closes a booth, opens it again, and tells the lobby something."""

from __future__ import annotations

from datetime import timedelta

import pytest

from common.domain.commands import Announce, CloseBooth, IssueTicket, Origin, ReopenBooth
from common.domain.events import Announced, BoothReopened, BoothShut
from common.domain.state import Announcement, BoothClosure
from common.domain.words import BoothCloseReason, StationKey
from tests.domain.law import A1, A2, B1, KIOSK, ONE, SUPERVISOR, TUESDAY, A, B, Law

DOWN = BoothCloseReason.SYSTEM_DOWN
HEAD_OF_A = Origin(station=StationKey("S2"), anywhere=True, booths=(A,))


@pytest.mark.parametrize("reason", list(BoothCloseReason))
def test_a_closed_booth_gives_no_numbers_and_says_why(reason: BoothCloseReason) -> None:
    law = Law()
    assert law.send(CloseBooth, SUPERVISOR, booth=A, reason=reason) == (
        BoothShut(at=law.now, booth=A, reason=reason, until=None),
    )
    for service in (A1, A2):
        refused = law.refuse(IssueTicket(command_id=law.id(), service=service), KIOSK)
        assert (refused.code, refused.data["booth"], refused.data["service"], refused.data["reason"]) == (
            "booth_closed",
            "A",
            service,
            reason.value,
        )
    law.issue("B1")


def test_who_waits_is_still_served() -> None:
    law = Law()
    law.line_up()
    law.send(CloseBooth, SUPERVISOR, booth=A, reason=DOWN)
    law.open()
    assert law.called() == "A-001"


def test_it_ends_at_its_time() -> None:
    law = Law()
    law.send(CloseBooth, SUPERVISOR, booth=A, reason=DOWN, until=law.now + timedelta(minutes=30))
    refused = law.refuse(IssueTicket(command_id=law.id(), service=A1), KIOSK)
    assert refused.data["reopens_at"] == "2026-07-14T09:30:00+07:00"
    law.wait(1799)
    assert law.refused(IssueTicket, KIOSK, service=A1) == "booth_closed"
    law.wait(1)
    law.issue("A1")
    assert law.send(ReopenBooth, SUPERVISOR, booth=A) == ()


def test_a_visit_to_a_closed_booth_is_refused_whole() -> None:
    law = Law()
    law.send(CloseBooth, SUPERVISOR, booth=B, reason=DOWN)
    assert law.refused(IssueTicket, KIOSK, service=A1, then=(B1,)) == "booth_closed"


def test_it_opens_again_on_command() -> None:
    law = Law()
    assert law.send(ReopenBooth, SUPERVISOR, booth=A) == ()
    law.send(CloseBooth, SUPERVISOR, booth=A, reason=DOWN)
    assert law.send(ReopenBooth, SUPERVISOR, booth=A) == (BoothReopened(at=law.now, booth=A),)
    assert law.state.closed_booths == {}
    law.issue("A1")


def test_the_same_twice_changes_nothing_and_another_reason_or_time_does() -> None:
    law = Law()
    soon = law.now + timedelta(minutes=5)
    assert len(law.send(CloseBooth, SUPERVISOR, booth=A, reason=DOWN)) == 1
    assert law.send(CloseBooth, SUPERVISOR, booth=A, reason=DOWN) == ()
    assert len(law.send(CloseBooth, SUPERVISOR, booth=A, reason=DOWN, until=soon)) == 1
    assert len(law.send(CloseBooth, SUPERVISOR, booth=A, reason=BoothCloseReason.FULL, until=soon)) == 1
    law.wait(301)
    assert law.state.closure_of(A, law.now) is None


@pytest.mark.parametrize("before", [timedelta(0), timedelta(seconds=1)])
def test_a_time_lies_ahead(before: timedelta) -> None:
    law = Law()
    until = law.now - before
    assert law.refused(CloseBooth, SUPERVISOR, booth=A, reason=DOWN, until=until) == "bad_return_time"
    assert law.refused(Announce, SUPERVISOR, text="Halo", until=until) == "bad_return_time"


def test_a_time_has_its_offset() -> None:
    law, naive = Law(), TUESDAY.replace(tzinfo=None)
    with pytest.raises(ValueError, match="until"):
        CloseBooth(command_id=law.id(), booth=A, reason=DOWN, until=naive)
    with pytest.raises(ValueError, match="until"):
        Announce(command_id=law.id(), text="Halo", until=naive)


def test_a_booth_is_one_of_the_sites_and_of_the_officers() -> None:
    law = Law()
    for kind, more in ((CloseBooth, {"reason": DOWN}), (ReopenBooth, {})):
        assert law.refused(kind, SUPERVISOR, booth="Z", **more) == "unknown_booth"
        assert law.refused(kind, HEAD_OF_A, booth=B, **more) == "not_your_booth"
    law.send(CloseBooth, HEAD_OF_A, booth=A, reason=DOWN)


def test_a_new_day_opens_what_was_closed_for_the_day_only() -> None:
    law = Law()
    noon_tomorrow = law.now + timedelta(hours=27)
    law.send(CloseBooth, SUPERVISOR, booth=A, reason=DOWN)
    law.send(CloseBooth, SUPERVISOR, booth=B, reason=BoothCloseReason.EVENT, until=noon_tomorrow)
    law.wait(24 * 3600)
    law.issue("A1")
    assert law.log[-2] == BoothShut(at=law.now, booth=B, reason=BoothCloseReason.EVENT, until=noon_tomorrow)
    assert law.refused(IssueTicket, KIOSK, service=B1) == "booth_closed"
    law.wait(3 * 3600)
    law.issue("B1")


def test_what_ended_in_the_night_is_not_said_again() -> None:
    law = Law()
    law.send(CloseBooth, SUPERVISOR, booth=A, reason=DOWN, until=law.now + timedelta(hours=24))
    law.send(Announce, SUPERVISOR, text="Listrik padam", until=law.now + timedelta(hours=24))
    assert len(law.wait(24 * 3600)) == 1


# -- the ticker --------------------------------------------------------------------------------------------


def test_a_text_for_the_ticker_holds_until_its_time() -> None:
    law = Law()
    until = law.now + timedelta(minutes=10)
    assert law.send(Announce, SUPERVISOR, text="  Loket 1 pindah  ", until=until) == (
        Announced(at=law.now, text="Loket 1 pindah", until=until),
    )
    said = law.state.announcement
    assert said == Announcement(text="Loket 1 pindah", at=law.now, until=until)
    assert said is not None
    assert said.holds(until - timedelta(seconds=1))
    assert not said.holds(until)


def test_an_empty_text_takes_it_away() -> None:
    law = Law()
    assert law.send(Announce, SUPERVISOR, text="") == ()
    law.send(Announce, SUPERVISOR, text="Halo")
    assert law.send(Announce, SUPERVISOR, text="Halo") == ()
    (gone,) = law.send(Announce, SUPERVISOR, text=" ", until=law.now + timedelta(hours=1))
    assert gone == Announced(at=law.now, text="", until=None)
    assert law.state.announcement is None


def test_the_same_text_until_the_same_time_is_said_once() -> None:
    law = Law()
    until = law.now + timedelta(minutes=10)
    assert len(law.send(Announce, SUPERVISOR, text="Halo", until=until)) == 1
    assert law.send(Announce, SUPERVISOR, text="Halo", until=until) == ()
    assert len(law.send(Announce, SUPERVISOR, text="Halo")) == 1


def test_a_text_that_is_over_is_said_anew() -> None:
    law = Law()
    law.send(Announce, SUPERVISOR, text="Halo", until=law.now + timedelta(minutes=1))
    assert len(law.send(Announce, SUPERVISOR, text="Halo", until=law.now + timedelta(minutes=2))) == 1
    law.wait(120)
    assert law.send(Announce, SUPERVISOR, text="") == ()
    assert len(law.send(Announce, SUPERVISOR, text="Halo")) == 1


def test_a_text_for_tomorrow_too_stands_there_tomorrow() -> None:
    law = Law()
    until = law.now + timedelta(days=2)
    law.send(Announce, SUPERVISOR, text="Libur Jumat", until=until)
    law.wait(24 * 3600)
    assert law.state.announcement == Announcement(text="Libur Jumat", at=law.now, until=until)
    law.send(Announce, SUPERVISOR, text="Hari ini saja")
    law.wait(24 * 3600)
    assert law.state.announcement is None


def test_a_closure_holds_up_to_its_time_and_not_at_it() -> None:
    closure = BoothClosure(booth=A, reason=DOWN, at=TUESDAY, until=TUESDAY + timedelta(seconds=1))
    assert closure.holds(TUESDAY)
    assert not closure.holds(TUESDAY + timedelta(seconds=1))
    law = Law()
    law.open(ONE)
    law.state.closed_booths[A] = closure
    assert law.state.closure_of(B, TUESDAY) is None
