"""What can be done next: take back, count, pause too long, come over, be closed by someone else."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from common.domain.commands import (
    CallNext,
    CloseCounter,
    Delivered,
    Finish,
    OpenCounter,
    Origin,
    StartService,
    TakeBreak,
)
from common.domain.words import BreakReason, CounterCode, OfficerId, Outcome, ServiceCode, StationKey
from common.runtime.clock import ManualClock
from common.ui.language import Language
from counter.desk.break_panel import break_face
from counter.desk.desk import Desk, Notice, Pace, Stage
from counter.desk.finish_form import FinishForm
from counter.desk.phrases import Phrases
from tests.counter.hall import PASSWORD, THREE, Counter, Hall

Settled = Callable[[], None]
SUPERVISOR = Origin(station=StationKey("dashboard-1"), officer=OfficerId("ibu"), anywhere=True)


def serve(hall: Hall) -> None:
    hall.issue()
    hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
    hall.do(StartService(command_id=hall.new_id(), counter=THREE))


def test_an_end_can_be_taken_back_for_the_seconds_of_the_policy(
    hall: Hall, open_desk: Desk, counter: Counter, clock: ManualClock, settled: Settled
) -> None:
    serve(hall)
    open_desk.finish()
    settled()
    assert open_desk.undoable is not None
    assert open_desk.undoable.left_s == 5
    clock.advance(4.2)
    assert open_desk.undoable.left_s == 1
    clock.advance(1)
    assert open_desk.undoable is None
    before = len(counter.sent)
    open_desk.undo()
    assert len(counter.sent) == before


def test_the_form_is_that_of_the_ticket_in_hand(hall: Hall, open_desk: Desk, settled: Settled) -> None:
    serve(hall)
    own = ServiceCode("KK")
    assert open_desk.form.delivered == (Delivered(own, 1),)
    open_desk.count_delivered(own, 2)
    open_desk.count_delivered(own, -1)
    assert open_desk.form.delivered == (Delivered(own, 2),)
    open_desk.choose_outcome(Outcome.WRONG_SERVICE)
    open_desk.count_delivered(own, 1)
    assert open_desk.form.delivered == ()
    open_desk.choose_outcome(Outcome.COMPLETED)
    assert open_desk.form.delivered == (Delivered(own, 2),)
    open_desk.finish()
    settled()
    serve(hall)
    assert open_desk.form.delivered == (Delivered(own, 1),)


def test_what_was_handed_over_stays_within_its_bounds() -> None:
    form = FinishForm(counts=((ServiceCode("A"), 998),))
    assert form.counted(ServiceCode("A"), 5).quantity(ServiceCode("A")) == 999
    assert form.counted(ServiceCode("A"), -2000).delivered == ()
    full = FinishForm(counts=tuple((ServiceCode(str(one)), 1) for one in range(12)))
    assert full.counted(ServiceCode("one more"), 1) == full
    assert full.with_note("Berkas diserahkan").note == "Berkas diserahkan"


def test_a_finish_says_the_whole_form(
    hall: Hall, open_desk: Desk, counter: Counter, settled: Settled
) -> None:
    serve(hall)
    open_desk.count_delivered(ServiceCode("KK"), 1)
    open_desk.finish()
    settled()
    last = counter.sent[-1]
    assert isinstance(last, Finish)
    assert (last.delivered, last.note) == ((Delivered(ServiceCode("KK"), 2),), "")


def test_a_pause_is_over_its_limit_first_amber_then_red(
    hall: Hall, open_desk: Desk, clock: ManualClock, language: Language, settled: Settled
) -> None:
    open_desk.take_break(BreakReason.SHORT)
    settled()
    phrases = Phrases(language, open_desk)
    said: list[tuple[str, Pace, str]] = []
    for step_s in (0, 599, 1, 300):
        clock.advance(step_s)
        face = break_face(open_desk, phrases)
        said.append((face.number, face.pace, face.pill))
    assert said == [
        ("10:00", Pace.WITHIN, "Jeda"),
        ("00:01", Pace.WITHIN, "Jeda"),
        ("00:00", Pace.OVER, "Lewat batas"),
        ("+05:00", Pace.LATE, "Lewat batas"),
    ]
    open_desk.primary()
    settled()
    assert open_desk.stage is Stage.READY
    assert break_face(open_desk, phrases).title == ""


def test_nobody_is_called_during_a_pause(
    hall: Hall, open_desk: Desk, counter: Counter, settled: Settled
) -> None:
    hall.issue()
    hall.do(TakeBreak(command_id=hall.new_id(), counter=THREE, reason=BreakReason.PRAYER))
    assert open_desk.stage is Stage.PAUSED
    open_desk.call_next()
    settled()
    assert open_desk.notice == Notice("refusals.counter_on_break", {"counter": "3"})


def test_the_own_counter_at_another_computer_is_taken_over(
    qtbot: QtBot, hall: Hall, desk: Desk, settled: Settled
) -> None:
    hall.come_up()
    desk.sign_in("ratna", PASSWORD)
    qtbot.waitUntil(lambda: desk.stage is Stage.CHOOSING)
    there = Origin(station=StationKey("counter-9"), officer=OfficerId("ratna"))
    hall.do(OpenCounter(command_id=hall.new_id(), counter=THREE), there)
    desk.open_counter(THREE)
    settled()
    offer = desk.move_offer
    assert offer is not None
    assert offer.left == THREE
    assert desk.notice is None
    desk.move_here(offer)
    settled()
    assert desk.stage is Stage.READY
    assert desk.move_offer is None


def test_who_stays_is_not_asked_again(qtbot: QtBot, hall: Hall, desk: Desk, settled: Settled) -> None:
    hall.come_up()
    desk.sign_in("ratna", PASSWORD)
    qtbot.waitUntil(lambda: desk.stage is Stage.CHOOSING)
    there = Origin(station=StationKey("counter-9"), officer=OfficerId("ratna"))
    hall.do(OpenCounter(command_id=hall.new_id(), counter=CounterCode("2")), there)
    desk.open_counter(THREE)
    settled()
    desk.stay()
    assert desk.move_offer is None
    assert desk.stage is Stage.CHOOSING


def test_the_desk_says_who_closed_its_counter(hall: Hall, open_desk: Desk) -> None:
    hall.issue()
    hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
    open_desk._refresh()
    hall.do(CloseCounter(command_id=hall.new_id(), counter=THREE, force=True), SUPERVISOR)
    assert open_desk.notice == Notice(
        "operations.closed.supervisor.returned", {"counter": "3", "code": "A-001"}
    )
    assert open_desk.stage is Stage.CHOOSING


def test_a_counter_that_was_closed_while_the_link_was_away_is_told_too(hall: Hall, open_desk: Desk) -> None:
    open_desk._refresh()
    hall.go_down()
    hall.blockSignals(True)
    hall.do(CloseCounter(command_id=hall.new_id(), counter=THREE), SUPERVISOR)
    hall.blockSignals(False)
    hall.come_up()
    open_desk._refresh()
    assert open_desk.notice == Notice("operations.closed.meanwhile", {"counter": "3"})


def test_closing_it_oneself_is_told_to_nobody(hall: Hall, open_desk: Desk, settled: Settled) -> None:
    open_desk.close_counter()
    settled()
    assert open_desk.stage is Stage.CHOOSING
    assert open_desk.notice is None
