"""Which counter, and what it serves: services and their order, moving over, closed by a supervisor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from counter.desk.desk import Stage
from tests.journeys.conftest import Sit
from tests.journeys.officers import Mall, Officer

Key = Qt.Key
At = Callable[..., Officer]
Ctrl = Qt.KeyboardModifier.ControlModifier


def confirm(officer: Officer) -> None:
    QTest.keyClick(officer.window.focusWidget(), Key.Key_Return, Ctrl)
    officer.settle()


def test_a_counter_is_opened_for_some_services_in_an_order(mall: Mall, sit: Sit) -> None:
    sari = sit()
    sari.sign_in()
    sari.until(sari.window.choose.isVisible)
    sari.write("2")
    sari.keys(Key.Key_F5, Key.Key_2, Key.Key_Down, Key.Key_Plus)
    confirm(sari)
    sari.wait_for(Stage.READY)
    opened = mall.last("counter_opened")
    assert (opened["services"], opened["in_order"]) == (["A2", "A1"], True)
    mall.ticket("A1")
    mall.ticket("A2")
    sari.wait_in_line(2)
    sari.call()
    assert sari.desk.leg is not None
    assert sari.desk.leg.service == "A2"


def test_the_services_of_an_open_counter_are_changed(mall: Mall, sari: Officer) -> None:
    mall.ticket("A2")
    sari.wait_in_line(1)
    sari.keys(Key.Key_F12, Key.Key_Tab, Key.Key_Tab, Key.Key_Return, Key.Key_Down, Key.Key_Space)
    confirm(sari)
    sari.wait_in_line(0)
    assert mall.last("counter_opened")["services"] == ["A1"]
    assert sari.desk.stage is Stage.READY


def test_an_officer_who_is_elsewhere_comes_over(mall: Mall, sari: Officer, sit: Sit) -> None:
    other = sit("pc-2")
    other.sign_in()
    other.open("2")
    assert other.desk.stage is Stage.CHOOSING
    assert other.control("desk.move.yes").accessibleName() == "Pindah ke Loket 2"
    other.keys(Key.Key_Return)
    other.wait_for(Stage.READY)
    sari.wait_for(Stage.CHOOSING)
    sari.until(lambda: sari.desk.notice is not None)
    assert sari.window.notice.caption == "Loket 1 ditutup karena Anda pindah ke loket lain."
    closed = mall.last("counter_closed")
    assert (closed["counter"], closed["reason"]) == ("1", "moved")


def test_who_stays_keeps_the_counter(mall: Mall, sari: Officer, sit: Sit) -> None:
    other = sit("pc-2")
    other.sign_in()
    other.open("2")
    other.keys(Key.Key_Escape)
    assert other.window.questions.dialog is None
    assert other.desk.stage is Stage.CHOOSING
    assert sari.desk.stage is Stage.READY


def test_a_counter_with_a_number_in_hand_is_not_left_behind(mall: Mall, sari: Officer, sit: Sit) -> None:
    code = mall.ticket()
    sari.wait_in_line(1)
    sari.serve()
    other = sit("pc-2")
    other.sign_in()
    other.open("2")
    other.keys(Key.Key_Return)
    other.settle()
    assert other.window.notice.caption == f"Loket 1 masih menangani nomor {code}."
    assert sari.desk.stage is Stage.SERVING


def test_a_supervisor_closes_the_counter_and_the_desk_says_so(mall: Mall, sari: Officer) -> None:
    code = mall.ticket()
    sari.wait_in_line(1)
    sari.serve()
    mall.ask.done("close_counter", counter="1", force=True)
    sari.wait_for(Stage.CHOOSING)
    assert sari.window.notice.caption == (
        f"Penyelia menutup Loket 1. {code} ditunda dan dapat dilanjutkan loket lain."
    )


def test_after_a_restart_the_desk_finds_its_counter_and_its_pause(mall: Mall, sit: Sit) -> None:
    token = mall.token()
    first = sit("pc-7", token)
    first.sign_in()
    first.open("1")
    first.wait_for(Stage.READY)
    first.keys(Key.Key_F9, Key.Key_1, Key.Key_Return)
    first.wait_for(Stage.PAUSED)
    first.leave()
    second = sit("pc-7b", token)
    second.sign_in()
    second.wait_for(Stage.PAUSED)
    second.keys(Key.Key_F9)
    second.wait_for(Stage.READY)
