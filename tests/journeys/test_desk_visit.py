"""One visit over two booths, with one paper; who comes for whom, and with how many."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from counter.desk.desk import Stage
from tests.journeys.officers import Mall, Officer

Key = Qt.Key
At = Callable[..., Officer]


def test_a_visit_goes_on_at_the_next_booth_by_itself(mall: Mall, sari: Officer, at: At) -> None:
    budi = at("3", "budi")
    code = mall.ticket("A1", then=["B1"])
    sari.wait_in_line(1)
    sari.serve()
    assert [one.is_coming for one in sari.window.work.visit._moments] == [False, True]
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.READY)
    toast = sari.window.work.toast.accessibleName()
    assert toast == f"{code} selesai · lanjut ke Gerai B · Imigrasi · lantai 2, zona Barat"
    budi.wait_in_line(1)
    assert budi.serve() == code
    moments = budi.window.work.visit._moments
    assert [(one.place, one.is_now) for one in moments] == [("KTP-el", False), ("Loket 3", True)]
    budi.keys(Key.Key_F4)
    budi.wait_for(Stage.READY)
    assert budi.window.work.toast.accessibleName() == f"{code} selesai"
    assert [name for name, _ in mall.events()].count("service_finished") == 2


def test_a_further_stop_is_planned_at_the_desk(mall: Mall, sari: Officer, at: At) -> None:
    budi = at("3", "budi")
    code = mall.ticket()
    sari.wait_in_line(1)
    sari.serve()
    sari.keys(Key.Key_6)
    sari.write("imigrasi")
    sari.keys(Key.Key_Return)
    QTest.keyClick(sari.window.focusWidget(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    sari.settle()
    assert mall.last("visit_planned")["then"] == ["B1"]
    assert sari.desk.stage is Stage.SERVING
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.READY)
    budi.wait_in_line(1)
    assert budi.call() == code


def test_a_planned_stop_is_taken_away_again(mall: Mall, sari: Officer) -> None:
    mall.ticket("A1", then=["B1"])
    sari.wait_in_line(1)
    sari.serve()
    sari.keys(Key.Key_6, Key.Key_Backspace)
    QTest.keyClick(sari.window.focusWidget(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    sari.settle()
    assert mall.last("visit_planned")["then"] == []


def test_a_finish_that_is_taken_back_takes_the_next_stop_back(mall: Mall, sari: Officer, at: At) -> None:
    budi = at("3", "budi")
    mall.ticket("A1", then=["B1"])
    sari.wait_in_line(1)
    sari.serve()
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.READY)
    budi.wait_in_line(1)
    QTest.keyClick(sari.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    sari.wait_for(Stage.SERVING)
    budi.wait_in_line(0)
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.READY)
    budi.wait_in_line(1)


def test_who_comes_for_another_and_with_how_many_stands_on_the_ticket(mall: Mall, sari: Officer) -> None:
    mall.ticket("A1", party_size=4, representative=True, priority_class="elderly")
    sari.wait_in_line(1)
    sari.call()
    words = [word for _, word in sari.window.work.ticket.face.badges]
    assert words == ["Lansia", "4 orang", "Kuasa"]
    assert "4 orang" in sari.window.work.ticket.accessibleName()
