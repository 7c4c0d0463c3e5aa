"""What was pressed a moment ago is taken back: a finish and a no-show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from counter.desk.desk import Stage
from tests.journeys.officers import Mall, Officer

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier


def undo(officer: Officer) -> None:
    officer.until(officer.window.work.toast.isVisible)
    QTest.keyClick(officer.window, Key.Key_Z, Ctrl)
    officer.settle()


def test_a_finish_is_taken_back_and_the_service_goes_on(mall: Mall, sari: Officer) -> None:
    code = mall.ticket()
    sari.wait_in_line(1)
    sari.serve()
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.READY)
    assert sari.window.work.toast.accessibleName() == f"{code} selesai"
    undo(sari)
    sari.wait_for(Stage.SERVING)
    assert sari.code == code
    assert not sari.window.work.toast.isVisible()
    assert mall.events()[-1][0] == "leg_undone"
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.READY)
    assert [name for name, _ in mall.events()].count("service_finished") == 2


def test_a_no_show_is_taken_back_and_the_number_is_called_again(mall: Mall, sari: Officer) -> None:
    code = mall.ticket()
    sari.wait_in_line(1)
    sari.call()
    sari.keys(Key.Key_F3)
    sari.settle()
    sari.keys(Key.Key_F6)
    sari.wait_for(Stage.READY)
    assert sari.window.work.toast.accessibleName() == f"{code} tidak hadir"
    undo(sari)
    sari.wait_for(Stage.CALLED)
    assert sari.code == code
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.SERVING)


def test_calling_the_next_ends_the_offer(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    mall.ticket()
    sari.wait_in_line(2)
    sari.serve()
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.READY)
    assert sari.window.work.toast.isVisible()
    sari.call()
    assert not sari.window.work.toast.isVisible()
    QTest.keyClick(sari.window, Key.Key_Z, Ctrl)
    assert not sari.desk.is_busy
