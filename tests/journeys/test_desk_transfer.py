"""A ticket is sent elsewhere: the same number, a new leg."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from counter.desk.desk import Stage
from tests.journeys.officers import Mall, Officer

Key = Qt.Key
At = Callable[..., Officer]


def test_to_a_service_of_another_booth(mall: Mall, sari: Officer, at: At) -> None:
    budi = at("3", "budi")
    code = mall.ticket()
    sari.wait_in_line(1)
    sari.serve()
    sari.keys(Key.Key_F7)
    sari.write("pasp")
    told = sari.says("desk.transfer.told")
    assert told == f"Sampaikan: nomor {code} tetap. Silakan menuju Gerai B · Imigrasi · lantai 2, zona Barat."
    sari.keys(Key.Key_Return, Key.Key_2, Key.Key_Return)
    sari.wait_for(Stage.READY)
    assert mall.last("leg_transferred")["reason"] == "next_step"
    budi.wait_in_line(1)
    assert budi.call() == code
    assert ("Dari", "Gerai A") in budi.window.work.ticket.face.facts


def test_to_a_colleague_at_another_counter(mall: Mall, sari: Officer, at: At) -> None:
    tono = at("2", "tono")
    code = mall.ticket()
    sari.wait_in_line(1)
    sari.call()
    sari.until(lambda: len(sari.desk.colleagues) == 1)
    sari.keys(Key.Key_F7)
    sari.write("2")
    sari.keys(Key.Key_Return, Key.Key_4, Key.Key_Return)
    sari.wait_for(Stage.READY)
    added = mall.last("leg_added")
    assert (added["for_counter"], added["service"]) == ("2", "A1")
    tono.wait_in_line(1)
    assert len(sari.desk.waiting) == 0
    assert tono.call() == code


def test_to_an_officer_and_last_in_the_line(mall: Mall, sari: Officer, at: At) -> None:
    tono = at("2", "tono")
    mall.ticket()
    sari.wait_in_line(1)
    sari.call()
    sari.until(lambda: len(sari.desk.colleagues) == 1)
    sari.keys(Key.Key_F7)
    sari.write("tono")
    sari.keys(Key.Key_Down, Key.Key_Return, Key.Key_3, Key.Key_8, Key.Key_Return)
    sari.wait_for(Stage.READY)
    added, moved = mall.last("leg_added"), mall.last("leg_transferred")
    assert (added["for_officer"], moved["reason"]) == ("tono", "specialist")
    tono.wait_in_line(1)
    assert tono.call()


def test_nothing_is_sent_without_a_reason(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    sari.wait_in_line(1)
    sari.call()
    sari.keys(Key.Key_F7)
    go = sari.control("desk.transfer.go")
    assert not go.isEnabled()
    sari.write("tak ada yang begini")
    assert not go.isEnabled()
    sari.keys(Key.Key_Escape)
    assert sari.desk.stage is Stage.CALLED
    assert "leg_transferred" not in [name for name, _ in mall.events()]
