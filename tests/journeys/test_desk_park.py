"""A ticket is put aside and comes back."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt

from common.domain.words import Status
from counter.desk.desk import Stage
from tests.journeys.officers import Mall, Officer

Key = Qt.Key


def test_who_fetches_papers_is_put_aside_and_called_back_here(mall: Mall, sari: Officer) -> None:
    code = mall.ticket()
    sari.wait_in_line(1)
    sari.serve()
    sari.keys(Key.Key_F8, Key.Key_1, Key.Key_Return)
    sari.wait_for(Stage.READY)
    parked = mall.last("leg_parked")
    assert (parked["reason"], parked["return_at"]) == ("fetching_documents", None)
    assert "1 ditunda" in sari.says("desk.aside")
    sari.keys(Key.Key_F11, Key.Key_Return, Key.Key_Return)
    sari.wait_for(Stage.CALLED)
    assert sari.code == code
    assert mall.last("leg_called")["because"]["code"] == "resumed"  # type: ignore[index]
    assert "setelah ditunda" in sari.window.work.ticket.accessibleName()
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.SERVING)


def test_a_return_time_is_kept_with_the_number(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    sari.wait_in_line(1)
    sari.call()
    before = sari.desk.now
    sari.keys(Key.Key_F8, Key.Key_3, Key.Key_Plus, Key.Key_Plus, Key.Key_Return)
    sari.wait_for(Stage.READY)
    parked = mall.last("leg_parked")
    back = datetime.fromisoformat(str(parked["return_at"]))
    assert timedelta(minutes=19) < back - before < timedelta(minutes=22)
    sari.keys(Key.Key_F11)
    row = sari.window.findChild(object, "desk.aside.list").current
    assert row.fact == f"kembali {sari.window._phrases.time(back)}"


def test_a_parked_number_goes_back_into_the_line(mall: Mall, sari: Officer) -> None:
    code = mall.ticket()
    sari.wait_in_line(1)
    sari.call()
    sari.keys(Key.Key_F8, Key.Key_2, Key.Key_Return)
    sari.wait_for(Stage.READY)
    sari.keys(Key.Key_F11, Key.Key_Return, Key.Key_Tab, Key.Key_Return)
    sari.settle()
    sari.wait_in_line(1)
    assert mall.events()[-1][0] == "leg_returned"
    assert sari.desk.waiting[0].leg.code == code


def test_a_parked_number_is_found_by_typing_it_among_the_chosen(mall: Mall, sari: Officer) -> None:
    code = mall.ticket()
    mall.ticket()
    sari.wait_in_line(2)
    sari.call()
    sari.keys(Key.Key_F8, Key.Key_1, Key.Key_Return)
    sari.wait_for(Stage.READY)
    sari.keys(Key.Key_F5)
    sari.write("1")
    assert sari.control("desk.chosen.go").accessibleName() == f"Panggil {code} ke sini"
    sari.keys(Key.Key_Return, Key.Key_Return)
    sari.wait_for(Stage.CALLED)
    assert sari.code == code
    leg = sari.desk.leg
    assert leg is not None
    assert leg.status is Status.CALLED
