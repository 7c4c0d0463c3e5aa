"""The desk's window, used by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from common.client.link import LinkReason, LinkState
from common.domain.commands import CallTicket, Cancel, CloseCounter, Finish
from common.domain.errors import CounterTaken
from common.domain.words import ChosenReason, Outcome
from common.runtime.clock import ManualClock
from common.ui.language import Language
from common.ui.list_model import AnyIndex
from counter.desk.desk import Desk, Stage
from counter.desk.desk_window import DeskWindow
from counter.desk.queue_row import QueueRow
from tests.counter.hall import PASSWORD, Counter, Hall, open_counter

Settled = Callable[[], None]
Key = Qt.Key


def press(window: DeskWindow, *keys: Key) -> None:
    """Keys as they come from a keyboard: to whatever has the focus."""
    for key in keys:
        QTest.keyClick(window.focusWidget() or window, key)


def write(window: DeskWindow, text: str) -> None:
    QTest.keyClicks(window.focusWidget() or window, text)


def control(window: DeskWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


@pytest.fixture
def at_work(window: DeskWindow, open_desk: Desk) -> DeskWindow:
    """Counter 3 is open, three people wait."""
    return window


@pytest.fixture
def three(hall: Hall, at_work: DeskWindow, open_desk: Desk, qtbot: QtBot) -> DeskWindow:
    for _ in range(3):
        hall.issue()
    qtbot.waitUntil(lambda: len(open_desk.waiting) == 3 and at_work.work.primary.isEnabled())
    return at_work


def test_sign_in_choose_and_open_by_keys(qtbot: QtBot, hall: Hall, window: DeskWindow, desk: Desk) -> None:
    hall.come_up()
    qtbot.waitUntil(window.sign_in.isVisible)
    assert window.focusWidget() is control(window, "desk.sign_in.user")
    write(window, "ratna")
    press(window, Key.Key_Return)
    write(window, PASSWORD)
    press(window, Key.Key_Return)
    qtbot.waitUntil(window.choose.isVisible)
    write(window, "12")
    assert window.focusWidget() is control(window, "desk.counter.12")
    press(window, Key.Key_Right, Key.Key_Left, Key.Key_Return)
    qtbot.waitUntil(window.work.isVisible)
    assert desk.session is not None
    assert desk.session.counter == "12"
    assert window.head.face.title == "Loket 12"


def test_a_wrong_password_is_said_and_can_be_typed_anew(
    qtbot: QtBot, hall: Hall, window: DeskWindow, desk: Desk
) -> None:
    hall.come_up()
    qtbot.waitUntil(window.sign_in.isVisible)
    write(window, "ratna")
    press(window, Key.Key_Return)
    write(window, "salah")
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.notice is not None)
    assert "kata sandi salah" in window.sign_in.accessibleDescription()
    assert window.focusWidget() is window.sign_in.password.line
    assert window.sign_in.password.line.text() == ""


def test_the_password_does_not_stay_behind(qtbot: QtBot, hall: Hall, window: DeskWindow) -> None:
    hall.come_up()
    qtbot.waitUntil(window.sign_in.isVisible)
    write(window, "ratna")
    press(window, Key.Key_Tab)
    write(window, PASSWORD)
    press(window, Key.Key_Return)
    qtbot.waitUntil(window.choose.isVisible)
    assert window.sign_in.password.line.text() == ""


def test_the_large_key_is_pressed_by_space_and_by_its_function_key(
    three: DeskWindow, open_desk: Desk, settled: Settled
) -> None:
    words = []
    for key in (Key.Key_F2, Key.Key_Space, Key.Key_F4, Key.Key_Return):
        words.append(three.work.primary.caption)
        press(three, key)
        settled()
    assert words == ["Panggil berikutnya", "Mulai layani", "Selesai", "Panggil berikutnya"]
    assert open_desk.stage is Stage.CALLED


def test_keys_of_another_stage_do_nothing(
    three: DeskWindow, open_desk: Desk, counter: Counter, settled: Settled
) -> None:
    before = len(counter.sent)
    press(three, Key.Key_F3, Key.Key_F4, Key.Key_F6, Key.Key_F10, Key.Key_1)
    assert len(counter.sent) == before
    press(three, Key.Key_F2)
    settled()
    press(three, Key.Key_F2, Key.Key_F5, Key.Key_F6, Key.Key_F12)
    assert len(counter.sent) == before + 1
    assert open_desk.stage is Stage.CALLED


def test_blocked_keys_say_why(
    three: DeskWindow, open_desk: Desk, clock: ManualClock, settled: Settled
) -> None:
    work = three.work
    assert work.keys.recall.reason == "Belum ada nomor"
    press(three, Key.Key_F2)
    settled()
    assert work.keys.no_show.reason == "Setelah 2 panggilan"
    assert work.keys.close.reason == "Selesaikan dulu"
    assert work.keys.recall.reason == "Tunggu 5 detik"
    clock.advance(5)
    open_desk.ticked.emit()
    press(three, Key.Key_F3)
    settled()
    assert work.keys.no_show.isEnabled()
    press(three, Key.Key_F4)
    settled()
    assert work.keys.cancel.reason == "Sudah dilayani"
    assert open_desk.stage is Stage.SERVING


def test_digits_choose_the_outcome(
    three: DeskWindow, counter: Counter, open_desk: Desk, settled: Settled
) -> None:
    press(three, Key.Key_F2)
    settled()
    press(three, Key.Key_F4)
    settled()
    press(three, Key.Key_3)
    assert three.work.outcomes.choices[Outcome.WRONG_SERVICE].isChecked()
    press(three, Key.Key_2, Key.Key_F4)
    settled()
    last = counter.sent[-1]
    assert isinstance(last, Finish)
    assert last.outcome is Outcome.DOCUMENTS_MISSING


def test_a_chosen_number_is_called_by_keys(
    three: DeskWindow, counter: Counter, open_desk: Desk, settled: Settled
) -> None:
    press(three, Key.Key_F5)
    write(three, "2")
    press(three, Key.Key_Return, Key.Key_1, Key.Key_4, Key.Key_Return)
    settled()
    last = counter.sent[-1]
    assert isinstance(last, CallTicket)
    assert last.reason is ChosenReason.SUPERVISOR_REQUEST
    assert open_desk.leg is not None
    assert open_desk.leg.code == "A-002"
    assert three.findChild(QWidget, "desk.chosen.go") is None


def test_the_row_under_the_cursor_is_the_number_that_is_asked_for(
    three: DeskWindow, open_desk: Desk, counter: Counter, settled: Settled
) -> None:
    queue = three.work.queue.list
    queue.setFocus()
    press(three, Key.Key_Down)
    assert [index.row() for index in queue.selectedIndexes()] == [1]
    press(three, Key.Key_Return, Key.Key_1, Key.Key_Return)
    settled()
    assert open_desk.leg is not None
    assert open_desk.leg.code == "A-002"


def test_a_number_that_does_not_wait_cannot_be_asked_for(three: DeskWindow, counter: Counter) -> None:
    before = len(counter.sent)
    press(three, Key.Key_F5)
    write(three, "77")
    press(three, Key.Key_Return)
    go = control(three, "desk.chosen.go")
    assert not go.isEnabled()
    assert "tidak sedang menunggu" in control(three, "desk.chosen.found").accessibleName()
    press(three, Key.Key_Escape)
    assert len(counter.sent) == before
    assert three.focusWidget() is three.work.primary


def test_a_question_ends_when_it_makes_no_sense_any_more(qtbot: QtBot, three: DeskWindow, hall: Hall) -> None:
    press(three, Key.Key_F5)
    assert three.findChild(QWidget, "desk.chosen.go") is not None
    hall.go_down()
    qtbot.waitUntil(lambda: three.findChild(QWidget, "desk.chosen.go") is None)


def test_a_number_is_cancelled_after_a_question(
    three: DeskWindow, counter: Counter, open_desk: Desk, settled: Settled
) -> None:
    press(three, Key.Key_F2)
    settled()
    press(three, Key.Key_F10, Key.Key_Escape)
    assert open_desk.stage is Stage.CALLED
    press(three, Key.Key_F10, Key.Key_Return)
    settled()
    assert isinstance(counter.sent[-1], Cancel)
    assert open_desk.stage is Stage.READY


def test_the_counter_is_closed_after_a_question(
    qtbot: QtBot, three: DeskWindow, counter: Counter, open_desk: Desk
) -> None:
    press(three, Key.Key_F12, Key.Key_Return)
    qtbot.waitUntil(three.sign_in.isVisible)
    assert isinstance(counter.sent[-1], CloseCounter)
    assert three.focusWidget() is three.sign_in.user.line


def test_the_focus_comes_back_to_the_large_key_and_no_other_key_is_pressed_in_between(
    qtbot: QtBot, three: DeskWindow, counter: Counter, open_desk: Desk, settled: Settled
) -> None:
    counter.is_held = True
    press(three, Key.Key_Space)
    qtbot.waitUntil(lambda: open_desk.is_slow)
    assert not three.work.primary.isEnabled()
    before = len(counter.sent)
    press(three, Key.Key_Space, Key.Key_Return, Key.Key_F3)
    assert len(counter.sent) == before
    counter.release()
    settled()
    qtbot.waitUntil(three.work.primary.hasFocus)


def test_a_held_key_is_one_press(three: DeskWindow, counter: Counter, settled: Settled) -> None:
    none = Qt.KeyboardModifier.NoModifier
    before = len(counter.sent)
    for repeats in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_F2, none, "", repeats)
        QCoreApplication.sendEvent(three, event)
        settled()
    assert len(counter.sent) == before + 1


def test_a_refusal_is_said_beside_the_large_key_and_goes_by_escape(
    qtbot: QtBot, three: DeskWindow, counter: Counter, settled: Settled
) -> None:
    counter.refuses.append(CounterTaken(counter="3"))
    press(three, Key.Key_F2)
    settled()
    notice, primary = three.notice, three.work.primary
    assert notice.isVisible()
    assert notice.caption == "Loket 3 sedang dipakai di komputer lain."
    assert not notice.geometry().intersects(primary.geometry())
    press(three, Key.Key_Escape)
    assert not notice.isVisible()


class TestOffline:
    def test_the_banner_says_since_when_and_keys_say_why(
        self, qtbot: QtBot, three: DeskWindow, hall: Hall
    ) -> None:
        hall.go_down()
        qtbot.waitUntil(three.work.banner.isVisible)
        assert three.work.banner.title == "Koneksi ke pusat antrean terputus sejak 09.41"
        assert "4 detik" in three.work.banner.accessibleName()
        assert three.work.primary.reason == "Perlu koneksi ke pusat antrean"
        assert three.work.keys.recall.reason == "Perlu koneksi"
        assert not three.work.queue.call_chosen.isVisible()
        assert three.head.link.text == "Terputus"
        hall.come_up()
        qtbot.waitUntil(lambda: not three.work.banner.isVisible())
        assert three.work.primary.isEnabled()

    def test_what_is_served_can_be_finished(
        self, qtbot: QtBot, three: DeskWindow, hall: Hall, open_desk: Desk, settled: Settled
    ) -> None:
        press(three, Key.Key_F2)
        settled()
        press(three, Key.Key_F4)
        settled()
        hall.go_down()
        qtbot.waitUntil(three.work.banner.isVisible)
        assert three.work.outcomes.isVisible()
        press(three, Key.Key_2, Key.Key_F4)
        assert open_desk.is_finish_kept
        assert three.work.primary.reason == "Tersimpan, dikirim saat tersambung"
        assert three.work.ticket.face.pill == "Selesai, tersimpan"
        hall.come_up()
        qtbot.waitUntil(lambda: open_desk.stage is Stage.READY)

    def test_a_stall_is_told_from_a_loss(self, qtbot: QtBot, three: DeskWindow, hall: Hall) -> None:
        hall.set_link(LinkState.STALE, LinkReason.SILENT)
        qtbot.waitUntil(three.work.banner.isVisible)
        assert "tersendat" in three.work.banner.title
        assert three.head.link.text == "Koneksi tersendat"

    def test_a_desk_that_was_turned_away_asks_for_a_person(
        self, qtbot: QtBot, window: DeskWindow, hall: Hall
    ) -> None:
        hall.set_link(LinkState.LOST, LinkReason.UNAUTHORISED)
        qtbot.waitUntil(lambda: "tidak diterima" in window.connecting.accessibleName())


class TestChoosing:
    @pytest.fixture
    def choosing(self, qtbot: QtBot, hall: Hall, window: DeskWindow, desk: Desk) -> DeskWindow:
        hall.elsewhere(open_counter("1"))
        hall.come_up()
        desk.sign_in("ratna", PASSWORD)
        qtbot.waitUntil(window.choose.isVisible)
        return window

    def test_every_counter_is_there_with_who_has_it(self, choosing: DeskWindow, hall: Hall) -> None:
        assert hall.site is not None
        assert list(choosing.choose.tiles) == [one.code for one in hall.site.counters]
        assert control(choosing, "desk.counter.1").accessibleName() == "1. Disdukcapil. dipakai"
        assert control(choosing, "desk.counter.3").accessibleName() == "3. Disdukcapil"

    def test_a_counter_that_is_taken_is_refused_in_words(
        self, choosing: DeskWindow, settled: Settled
    ) -> None:
        write(choosing, "1")
        press(choosing, Key.Key_Return)
        settled()
        assert choosing.notice.isVisible()
        assert choosing.notice.caption == "Loket 1 sedang dipakai di komputer lain."

    def test_digits_that_continue_no_number_begin_a_new_one(self, choosing: DeskWindow) -> None:
        write(choosing, "5")
        assert choosing.focusWidget() is control(choosing, "desk.counter.5")
        write(choosing, "3")
        assert choosing.focusWidget() is control(choosing, "desk.counter.53")
        write(choosing, "7")
        assert choosing.focusWidget() is control(choosing, "desk.counter.7")

    def test_arrows_go_by_rows(self, choosing: DeskWindow) -> None:
        press(choosing, Key.Key_Down)
        assert choosing.focusWidget() is control(choosing, "desk.counter.9")
        press(choosing, Key.Key_Up, Key.Key_Right)
        assert choosing.focusWidget() is control(choosing, "desk.counter.2")

    def test_the_counter_of_this_pc_comes_first(
        self, qtbot: QtBot, hall: Hall, counter: Counter, clock: ManualClock, language: Language
    ) -> None:
        desk = Desk(hall, counter, clock, preferred="12", settle_s=0)
        window = DeskWindow(desk, language)
        desk.setParent(window)
        window.show()
        hall.come_up()
        desk.sign_in("ratna", PASSWORD)
        qtbot.waitUntil(window.choose.isVisible)
        first = control(window, "desk.counter.12")
        assert first is window.choose.first
        assert window.focusWidget() is first
        press(window, Key.Key_Return)
        qtbot.waitUntil(lambda: desk.stage is Stage.READY)
        window.close()
        window.deleteLater()

    def test_a_pc_bound_to_a_counter_offers_no_other(
        self, qtbot: QtBot, hall: Hall, window: DeskWindow, desk: Desk
    ) -> None:
        hall.bound = "3"
        hall.come_up()
        desk.sign_in("ratna", PASSWORD)
        qtbot.waitUntil(window.choose.isVisible)
        assert not window.choose.tiles
        press(window, Key.Key_Return)
        qtbot.waitUntil(lambda: desk.stage is Stage.READY)

    def test_leaving_signs_out(self, qtbot: QtBot, choosing: DeskWindow) -> None:
        press(choosing, Key.Key_F12)
        qtbot.waitUntil(choosing.sign_in.isVisible)


def test_the_language_changes_everything_at_once(
    three: DeskWindow, language: Language, open_desk: Desk
) -> None:
    press(three, Key.Key_F1)
    assert control(three, "desk.help.dialog").isVisible()
    control(three, "desk.language.en").click()  # type: ignore[attr-defined]
    assert three.work.primary.caption == "Call next"
    assert three.head.face.title == "Counter 3"
    assert three.work.ticket.face.pill == "Ready to call"
    press(three, Key.Key_F1)
    assert three.findChild(QWidget, "desk.help.dialog") is None or three.questions.dialog is None


@pytest.mark.parametrize("size", [(960, 600), (1024, 768), (1366, 768), (1920, 1080), (2560, 1080)])
def test_nothing_overlaps_at_any_size(three: DeskWindow, size: tuple[int, int]) -> None:
    three.resize(*size)
    work = three.work
    parts = [work.ticket, work.primary, *work.keys.by_key.values()]
    for place, one in enumerate(parts):
        assert three.rect().contains(one.geometry()), one.objectName()
        for other in parts[place + 1 :]:
            assert not one.geometry().intersects(other.geometry()), (one.objectName(), other.objectName())
    face = work.queue.face().toRect().translated(work.queue.pos())
    assert not any(face.intersects(one.geometry()) for one in parts)


class CountingRow(QueueRow):
    painted = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.painted += 1
        super().paint(painter, option, index)


def test_a_full_hall_paints_no_more_than_is_seen(
    qtbot: QtBot, three: DeskWindow, hall: Hall, open_desk: Desk
) -> None:
    queue = three.work.queue
    rows = CountingRow(queue._look, queue._phrases, queue.list)
    queue.list.setItemDelegate(rows)
    for _ in range(1500):
        hall.issue()
    qtbot.waitUntil(lambda: queue.model.rowCount() == 1503)
    rows.painted = 0
    queue.list.viewport().repaint()
    assert 0 < rows.painted < 12
    queue.list.setFocus()
    press(three, Key.Key_End)
    assert queue.chosen is not None
    assert queue.chosen.leg.code == "A-1503"
    press(three, Key.Key_F2)
    qtbot.waitUntil(lambda: open_desk.stage is Stage.CALLED)


def test_a_row_keeps_its_cursor_while_the_line_moves(
    qtbot: QtBot, three: DeskWindow, hall: Hall, open_desk: Desk, settled: Settled
) -> None:
    queue = three.work.queue
    queue.list.setFocus()
    press(three, Key.Key_End)
    press(three, Key.Key_F2)
    settled()
    hall.issue()
    qtbot.waitUntil(lambda: queue.model.rowCount() == 3)
    assert queue.chosen is not None
    assert queue.chosen.leg.code == "A-003"
