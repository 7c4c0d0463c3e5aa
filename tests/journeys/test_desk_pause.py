"""A counter pauses with a reason, and goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt

from counter.desk.desk import Stage
from tests.journeys.officers import Mall, Officer

Key = Qt.Key


def test_a_pause_has_its_reason_its_limit_and_one_key_to_go_on(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    sari.wait_in_line(1)
    sari.keys(Key.Key_F9, Key.Key_2, Key.Key_Return)
    sari.wait_for(Stage.PAUSED)
    panel = sari.window.work.pause
    assert panel.isVisible()
    assert (panel.face_shown.title, panel.face_shown.unit) == ("Ibadah", "dari 20 menit")
    assert sari.window.work.primary.caption == "Lanjut melayani"
    sari.keys(Key.Key_F2, Key.Key_F5)
    assert sari.desk.stage is Stage.PAUSED
    sari.keys(Key.Key_F9)
    sari.wait_for(Stage.READY)
    assert [name for name, _ in mall.events()][-2:] == ["break_began", "break_ended"]
    assert sari.call()


def test_the_reason_of_a_pause_is_changed_while_it_lasts(mall: Mall, sari: Officer) -> None:
    sari.keys(Key.Key_F9, Key.Key_1, Key.Key_Return)
    sari.wait_for(Stage.PAUSED)
    sari.control("desk.pause.meal").click()  # type: ignore[attr-defined]
    sari.settle()
    assert mall.last("break_began")["reason"] == "meal"
    assert sari.window.work.pause.face_shown.title == "Makan siang"


def test_a_counter_is_closed_from_its_pause(mall: Mall, sari: Officer) -> None:
    sari.keys(Key.Key_F9, Key.Key_5, Key.Key_Return)
    sari.wait_for(Stage.PAUSED)
    sari.keys(Key.Key_F12, Key.Key_Return)
    sari.wait_for(Stage.SIGNED_OUT)
    assert mall.events()[-1][0] == "counter_closed"
    assert sari.desk.notice is None
