"""Who was not there when called came after all."""

from __future__ import annotations

from PySide6.QtCore import Qt

from counter.desk.desk import Stage
from tests.journeys.officers import Mall, Officer

Key = Qt.Key


def miss(sari: Officer) -> str:
    code = sari.call()
    sari.keys(Key.Key_F3)
    sari.settle()
    sari.keys(Key.Key_F6)
    sari.wait_for(Stage.READY)
    return code


def test_a_missed_number_is_put_back_into_the_line(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    sari.wait_in_line(1)
    code = miss(sari)
    assert "1 tidak hadir" in sari.says("desk.aside")
    sari.keys(Key.Key_F11)
    assert sari.control("desk.aside.go").accessibleName() == f"Kembalikan {code} ke antrean"
    sari.keys(Key.Key_Return, Key.Key_Return)
    sari.settle()
    sari.wait_in_line(1)
    returned = mall.last("leg_returned")
    assert returned["cause"] == "reinstated"
    assert sari.call() == code


def test_it_is_found_by_its_number_among_the_chosen(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    sari.wait_in_line(1)
    code = miss(sari)
    sari.keys(Key.Key_F5)
    sari.write(code)
    sari.keys(Key.Key_Return, Key.Key_Return)
    sari.settle()
    sari.wait_in_line(1)
    assert mall.events()[-1][0] == "leg_returned"
