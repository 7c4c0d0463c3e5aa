"""The questions of the operations: by keys, in words, and gone when they make no sense any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from common.domain.commands import (
    CloseCounter,
    Finish,
    NoShow,
    Origin,
    Park,
    Reinstate,
    Resume,
    SetPolicy,
    TakeBreak,
    Transfer,
)
from common.domain.words import (
    BreakReason,
    OfficerId,
    Outcome,
    ParkReason,
    Place,
    ServiceCode,
    StationKey,
    Status,
    TransferReason,
)
from common.runtime.clock import ManualClock
from common.ui.language import Language
from counter.desk.desk import Desk, Stage
from counter.desk.desk_window import DeskWindow
from counter.desk.dialogs.operation import OperationDialog
from counter.desk.keys import Keys
from counter.desk.phrases import Phrases
from tests.counter.hall import THREE, Counter, Hall, open_counter

Settled = Callable[[], None]
Key = Qt.Key


def press(window: DeskWindow, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def write(window: DeskWindow, text: str) -> None:
    QTest.keyClicks(window.focusWidget() or window, text)


def control(window: DeskWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


@pytest.fixture
def called(qtbot: QtBot, hall: Hall, window: DeskWindow, open_desk: Desk, settled: Settled) -> DeskWindow:
    """A-001 is called, two more wait."""
    for _ in range(3):
        hall.issue()
    qtbot.waitUntil(window.work.primary.isEnabled)
    press(window, Key.Key_F2)
    settled()
    return window


def test_every_closed_list_has_its_words(language: Language, desk: Desk) -> None:
    phrases = Phrases(language, desk)
    for code in ("id", "en"):
        language.set_language(code)
        for name, choices in (("transfer", TransferReason), ("park", ParkReason), ("break", BreakReason)):
            for one in choices:
                assert phrases.text(f"operations.{name}.reason.{one.value}")
        for status in Status:
            assert f"operations.leg.{status.value}" in language.sentences
        assert desk.policy.priority_classes
        for kind in desk.policy.priority_classes:
            assert f"operations.class.{kind}" in language.sentences


def test_without_a_link_each_key_says_why(called: DeskWindow, hall: Hall, qtbot: QtBot) -> None:
    hall.go_down()
    qtbot.waitUntil(called.work.banner.isVisible)
    reasons = {key.reason for key in called.work.keys.by_key.values()}
    assert reasons == {"Perlu koneksi"}
    press(called, Key.Key_F7, Key.Key_F8, Key.Key_F9, Key.Key_F11)
    assert called.questions.dialog is None


def test_the_form_is_filled_in_without_a_link_too(
    called: DeskWindow, hall: Hall, counter: Counter, open_desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    press(called, Key.Key_F4)
    settled()
    hall.go_down()
    qtbot.waitUntil(called.work.banner.isVisible)
    press(called, Key.Key_5, Key.Key_Plus, Key.Key_Plus, Key.Key_F4)
    assert open_desk.is_finish_kept
    hall.come_up()
    settled()
    last = counter.sent[-1]
    assert isinstance(last, Finish)
    assert [(one.service, one.quantity) for one in last.delivered] == [("KK", 3)]


def test_a_question_closes_when_its_number_is_gone(
    called: DeskWindow, hall: Hall, open_desk: Desk, qtbot: QtBot
) -> None:
    press(called, Key.Key_F7)
    assert isinstance(called.questions.dialog, OperationDialog)
    leg = open_desk.leg
    assert leg is not None
    hall.do(NoShow(command_id=hall.new_id(), leg_id=leg.leg_id, counter=THREE))
    qtbot.waitUntil(lambda: called.questions.dialog is None)


def test_a_question_closes_when_the_link_is_lost(called: DeskWindow, hall: Hall, qtbot: QtBot) -> None:
    press(called, Key.Key_F8)
    assert called.questions.dialog is not None
    hall.go_down()
    qtbot.waitUntil(lambda: called.questions.dialog is None)


def test_a_ticket_is_sent_on_by_keys_alone(called: DeskWindow, counter: Counter, settled: Settled) -> None:
    press(called, Key.Key_F7)
    write(called, "paspor")
    press(called, Key.Key_Down, Key.Key_Return, Key.Key_2, Key.Key_7, Key.Key_Return)
    settled()
    last = counter.sent[-1]
    assert isinstance(last, Transfer)
    assert last.reason is TransferReason.NEXT_STEP
    assert last.place is Place.AFTER_SOME
    assert last.service is not None
    assert last.to_counter is None


def test_the_usual_place_is_left_to_the_policy(
    called: DeskWindow, counter: Counter, settled: Settled
) -> None:
    press(called, Key.Key_F7)
    write(called, "imigrasi")
    press(called, Key.Key_Return, Key.Key_1, Key.Key_Return)
    settled()
    last = counter.sent[-1]
    assert isinstance(last, Transfer)
    assert last.place is None


def test_only_who_is_there_and_serves_it_is_offered(called: DeskWindow, hall: Hall, qtbot: QtBot) -> None:
    hall.elsewhere(open_counter("4"))
    hall.elsewhere(open_counter("9"))
    qtbot.waitUntil(lambda: len(called.desk.colleagues) == 1)
    press(called, Key.Key_F7)
    write(called, "petugas-station")
    rows = called.questions.dialog.search.list.rows.items  # type: ignore[union-attr]
    assert [row.title for row in rows] == ["Loket 4", "Petugas petugas-station-4"]


def test_a_typed_return_time_must_lie_ahead(
    called: DeskWindow, counter: Counter, open_desk: Desk, settled: Settled
) -> None:
    press(called, Key.Key_F8, Key.Key_1, *[Key.Key_Plus] * 4)
    go = control(called, "desk.park.go")
    write(called, "09.30")
    assert not go.isEnabled()
    called.findChild(QWidget, "desk.park.at").clear()  # type: ignore[attr-defined]
    write(called, "10.15")
    press(called, Key.Key_Return, Key.Key_Return)
    settled()
    last = counter.sent[-1]
    assert isinstance(last, Park)
    assert last.return_at is not None
    assert open_desk.site is not None
    assert open_desk.site.local(last.return_at).strftime("%H.%M") == "10.15"


def test_a_pause_is_begun_by_its_digit(
    window: DeskWindow, open_desk: Desk, counter: Counter, settled: Settled
) -> None:
    press(window, Key.Key_F9, Key.Key_3)
    assert control(window, "desk.break.go").hasFocus()
    press(window, Key.Key_Return)
    settled()
    last = counter.sent[-1]
    assert isinstance(last, TakeBreak)
    assert last.reason is BreakReason.MEAL
    assert window.work.pause.isVisible()
    assert not window.work.ticket.isVisible()


def test_who_is_aside_comes_back_by_keys(
    called: DeskWindow, counter: Counter, open_desk: Desk, clock: ManualClock, settled: Settled
) -> None:
    press(called, Key.Key_F8, Key.Key_1, Key.Key_Return)
    settled()
    press(called, Key.Key_F2)
    settled()
    clock.advance(6)
    open_desk.ticked.emit()
    press(called, Key.Key_F3)
    settled()
    press(called, Key.Key_F6)
    settled()
    press(called, Key.Key_F11, Key.Key_Down, Key.Key_Return, Key.Key_Return)
    settled()
    assert isinstance(counter.sent[-1], Reinstate)
    press(called, Key.Key_F11, Key.Key_Return, Key.Key_Return)
    settled()
    last = counter.sent[-1]
    assert isinstance(last, Resume)
    assert last.counter == THREE
    assert open_desk.stage is Stage.CALLED


def test_the_seconds_to_undo_run_out(
    called: DeskWindow, hall: Hall, open_desk: Desk, clock: ManualClock, settled: Settled
) -> None:
    press(called, Key.Key_F4)
    settled()
    press(called, Key.Key_F4)
    settled()
    assert called.work.toast.isVisible()
    assert called.work.toast.accessibleName() == "A-001 selesai"
    clock.advance(6)
    open_desk.changed.emit()
    assert not called.work.toast.isVisible()


def test_another_outcome_hands_nothing_over(called: DeskWindow, counter: Counter, settled: Settled) -> None:
    press(called, Key.Key_F4)
    settled()
    assert called.work.outcomes.fewer.isVisible()
    press(called, Key.Key_2)
    assert not called.work.outcomes.fewer.isVisible()
    press(called, Key.Key_F4)
    settled()
    last = counter.sent[-1]
    assert isinstance(last, Finish)
    assert (last.outcome, last.delivered) == (Outcome.DOCUMENTS_MISSING, ())


def test_the_note_is_absent_where_the_site_has_none(called: DeskWindow, hall: Hall, settled: Settled) -> None:
    assert hall.site is not None
    rules = replace(hall.site.policy, notes=())
    hall.do(
        SetPolicy(command_id=hall.new_id(), policy=rules), Origin(station=StationKey("S1"), anywhere=True)
    )
    press(called, Key.Key_F4)
    settled()
    press(called, Key.Key_5)
    dialog = called.questions.dialog
    assert dialog is not None
    assert not dialog.notes.buttons  # type: ignore[attr-defined]


def test_a_supervisor_who_closes_the_counter_closes_the_question_too(
    called: DeskWindow, hall: Hall, qtbot: QtBot
) -> None:
    press(called, Key.Key_F7)
    supervisor = Origin(station=StationKey("dashboard-1"), officer=OfficerId("ibu"), anywhere=True)
    hall.do(CloseCounter(command_id=hall.new_id(), counter=THREE, force=True), supervisor)
    qtbot.waitUntil(called.choose.isVisible)
    assert called.questions.dialog is None
    assert called.notice.caption == "Penyelia menutup Loket 3. A-001 kembali ke tempatnya di antrean."


def test_help_names_every_key(window: DeskWindow, open_desk: Desk) -> None:
    press(window, Key.Key_F1)
    dialog = window.questions.dialog
    assert dialog is not None
    said = " ".join(one.accessibleName() for one in dialog.findChildren(QWidget))
    for key in Keys:
        if key is not Keys.HELP:
            assert f"{key.cap}" in said, key


def test_the_search_goes_by_booth_agency_and_either_language(called: DeskWindow) -> None:
    press(called, Key.Key_F7)
    search = called.questions.dialog.search  # type: ignore[union-attr]
    for typed in ("passport", "Imigrasi", "c paspor"):
        search.field.line.setText(typed)
        assert search.current is not None, typed
    search.field.line.setText("tidak ada yang begini")
    assert search.current is None
    assert search.nobody.isVisible()


def test_a_leg_that_goes_elsewhere_is_not_offered_its_own_service(called: DeskWindow, hall: Hall) -> None:
    press(called, Key.Key_F7)
    rows = called.questions.dialog.search.list.rows.items  # type: ignore[union-attr]
    leg = called.desk.leg
    assert leg is not None
    offered = {row.key.service for row in rows}
    assert ServiceCode(leg.service) not in offered
