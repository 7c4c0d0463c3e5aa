"""How a service ends: the outcome, what was handed over, a note."""

from __future__ import annotations

from PySide6.QtCore import Qt

from counter.desk.desk import Stage
from tests.journeys.officers import Mall, Officer

Key = Qt.Key


def test_one_key_finishes_with_its_own_service_handed_over_once(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    sari.wait_in_line(1)
    sari.serve()
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.READY)
    finished = mall.last("service_finished")
    assert finished["outcome"] == "completed"
    assert finished["delivered"] == [{"service": "A1", "quantity": 1}]
    assert finished["note"] == ""


def test_plus_counts_and_nothing_is_handed_over_where_papers_are_missing(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    mall.ticket()
    sari.wait_in_line(2)
    sari.serve()
    sari.keys(Key.Key_Plus, Key.Key_Plus, Key.Key_F4)
    sari.wait_for(Stage.READY)
    assert mall.last("service_finished")["delivered"] == [{"service": "A1", "quantity": 3}]
    sari.serve()
    sari.keys(Key.Key_2, Key.Key_F4)
    sari.wait_for(Stage.READY)
    finished = mall.last("service_finished")
    assert (finished["outcome"], finished["delivered"]) == ("documents_missing", [])


def test_the_whole_form_takes_other_services_and_a_note(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    sari.wait_in_line(1)
    sari.serve()
    sari.keys(Key.Key_5, Key.Key_Down, Key.Key_Plus, Key.Key_6, Key.Key_F4)
    sari.wait_for(Stage.READY)
    finished = mall.last("service_finished")
    assert finished["delivered"] == [{"service": "A1", "quantity": 1}, {"service": "A2", "quantity": 1}]
    assert finished["note"] == "Diambil nanti"
