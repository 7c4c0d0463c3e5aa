"""The waiting list is filtered by kind, by service, or by the digits of a number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from common.domain.commands import CallNext, NoShow, Recall, Reinstate
from common.domain.words import ServiceCode
from common.runtime.clock import ManualClock
from common.ui.language import Language
from counter.desk.desk import Desk, Stage
from counter.desk.desk_window import DeskWindow
from counter.desk.queue_filter import Only, QueueFilter
from counter.desk.queue_panel import QueuePanel
from counter.desk.standing import Pace
from tests.counter.hall import THREE, Hall

Settled = Callable[[], None]
Key = Qt.Key


@pytest.fixture
def queue(qtbot: QtBot, window: DeskWindow, open_desk: Desk, hall: Hall) -> QueuePanel:
    """A-001 … A-005 wait: the second with priority, the third for another service; A-006 came back."""
    for service, kind in (
        ("KK", "ordinary"),
        ("KK", "ordinary"),
        ("KK", "elderly"),
        ("AKTA-LAHIR", "ordinary"),
        ("KK", "ordinary"),
    ):
        hall.issue(service, kind)
    qtbot.waitUntil(lambda: window.work.queue.model.rowCount() == 5)
    return window.work.queue


def codes(queue: QueuePanel) -> list[str]:
    return [leg.code for leg in queue.model.items]


def test_only_one_kind_is_listed(queue: QueuePanel) -> None:
    queue.show_only(QueueFilter(Only.PRIORITY))
    assert codes(queue) == ["A-003"]
    assert queue.filter.caption == "Prioritas"
    assert queue.filter.accessibleName() == "Prioritas. 1 dari 5"
    assert queue.show_all()
    assert len(codes(queue)) == 5
    assert queue.filter.accessibleName() == "Semua yang menunggu"
    assert not queue.show_all()


def test_only_one_service_is_listed(queue: QueuePanel) -> None:
    queue.show_only(QueueFilter(service=ServiceCode("AKTA-LAHIR")))
    assert codes(queue) == ["A-004"]
    assert queue.filter.caption == "Akta Kelahiran"


def test_who_came_back_and_who_has_an_appointment(hall: Hall, clock: ManualClock) -> None:
    leg = hall._queues.legs[hall.issue()]
    later = replace(leg, appointment_at=clock.now())
    back = replace(leg, returned=True)
    legs = [leg, later, back]
    assert [one for one in legs if QueueFilter(Only.APPOINTMENT).lets_through(one)] == [later]
    assert [one for one in legs if QueueFilter(Only.RETURNED).lets_through(one)] == [back]
    assert [one for one in legs if QueueFilter().lets_through(one)] == legs


def test_a_reinstated_number_is_found_as_one_that_came_back(
    qtbot: QtBot, queue: QueuePanel, hall: Hall, clock: ManualClock
) -> None:
    hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
    clock.advance(60)
    hall.do(Recall(command_id=hall.new_id(), counter=THREE))
    clock.advance(60)
    leg_id = hall._queues.in_hand[THREE]
    hall.do(NoShow(command_id=hall.new_id(), counter=THREE))
    hall.do(Reinstate(command_id=hall.new_id(), leg_id=leg_id))
    queue.show_only(QueueFilter(Only.RETURNED))
    qtbot.waitUntil(lambda: len(codes(queue)) == 1)


def test_a_newcomer_is_listed_only_where_the_filter_lets_them(
    qtbot: QtBot, queue: QueuePanel, hall: Hall
) -> None:
    queue.show_only(QueueFilter(Only.PRIORITY))
    hall.issue("KK")
    hall.issue("KK", "elderly")
    qtbot.waitUntil(lambda: codes(queue) == ["A-003", "A-007"])


class TestDigits:
    def test_a_number_is_found_by_typing_it(
        self, window: DeskWindow, queue: QueuePanel, open_desk: Desk
    ) -> None:
        QTest.keyClicks(window.work.primary, "04")
        assert codes(queue) == ["A-004"]
        assert queue.filter.caption == "Nomor 04"
        assert window.focusWidget() is queue.list
        assert queue.chosen is not None
        assert queue.chosen.leg.code == "A-004"
        QTest.keyClick(queue.list, Key.Key_Backspace)
        assert len(codes(queue)) == 5
        assert open_desk.stage is Stage.READY

    def test_enter_asks_for_the_number_that_was_typed(self, window: DeskWindow, queue: QueuePanel) -> None:
        QTest.keyClicks(window, "4")
        QTest.keyClick(queue.list, Key.Key_Return)
        field = window.findChild(QWidget, "desk.chosen.number")
        assert field is not None
        assert field.text() == "A-004"  # type: ignore[attr-defined]

    def test_nobody_like_that_is_said_and_escape_shows_everyone(
        self, window: DeskWindow, queue: QueuePanel
    ) -> None:
        QTest.keyClicks(window, "77")
        assert codes(queue) == []
        assert queue.empty.isVisible()
        assert "Tidak ada yang cocok" in queue.empty.accessibleName()
        QTest.keyClick(window, Key.Key_Escape)
        assert len(codes(queue)) == 5
        assert queue.list.isVisible()

    def test_while_serving_digits_are_the_outcome_unless_the_list_has_the_focus(
        self, window: DeskWindow, queue: QueuePanel, open_desk: Desk, settled: Settled
    ) -> None:
        open_desk.call_next()
        settled()
        open_desk.start_service()
        settled()
        QTest.keyClicks(window.work.primary, "2")
        assert len(codes(queue)) == 4
        queue.list.setFocus()
        QTest.keyClicks(queue.list, "5")
        assert codes(queue) == ["A-005"]


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)  # no screen, no grab
def test_the_menu_says_how_many_each_filter_shows(window: DeskWindow, queue: QueuePanel) -> None:
    QTest.keyClick(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    menu = window.findChild(QMenu, "desk.filter.menu")
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert words[:4] == ["Semua yang menunggu\t5", "Prioritas\t1", "Kembali\t0", "Reservasi\t0"]
    assert "Akta Kelahiran\t1" in words
    assert [action.isChecked() for action in menu.actions()].index(True) == 0
    menu.actions()[1].trigger()
    menu.close()
    assert codes(queue) == ["A-003"]


def test_an_old_list_is_not_filtered(qtbot: QtBot, window: DeskWindow, queue: QueuePanel, hall: Hall) -> None:
    hall.go_down()
    qtbot.waitUntil(queue.filter.isHidden)
    QTest.keyClicks(window, "4")
    QTest.keyClick(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert len(codes(queue)) == 5
    assert window.findChild(QMenu, "desk.filter.menu") is None


@pytest.mark.parametrize(
    ("minutes", "pace"),
    [(0, Pace.WITHIN), (29, Pace.WITHIN), (30, Pace.OVER), (44, Pace.OVER), (45, Pace.LATE)],
)
def test_a_wait_is_amber_at_the_target_and_red_at_one_and_a_half(
    hall: Hall, open_desk: Desk, clock: ManualClock, minutes: int, pace: Pace
) -> None:
    leg = hall._queues.legs[hall.issue()]
    clock.advance(60 * minutes)
    assert open_desk.wait_pace(leg) is pace


def test_a_row_says_who_comes_with_the_number(
    queue: QueuePanel, window: DeskWindow, language: Language
) -> None:
    leg = queue.model.item(0)
    group = replace(leg, party_size=4, representative=True)
    assert queue._phrases.badges(group) == [("users", "4"), ("id-card", "Kuasa")]
    assert queue._phrases.badges(leg) == []
    language.set_language("en")
    assert queue._phrases.badges(group)[1][1] == "Rep."
