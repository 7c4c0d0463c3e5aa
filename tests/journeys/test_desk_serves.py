"""An officer serves a hall from the keyboard, on the real hub in its own process."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from common.domain.words import Status
from counter.desk.desk import Stage
from tests.journeys.conftest import Sit
from tests.journeys.officers import SOON_MS, Mall, Officer

Key = Qt.Key
outage = pytest.mark.expect_log("the link to the hub is down")


def test_a_ticket_is_called_again_served_and_finished_by_keys_alone(mall: Mall, sari: Officer) -> None:
    code = mall.ticket()
    sari.wait_in_line(1)
    sari.keys(Key.Key_F2)
    sari.wait_for(Stage.CALLED)
    sari.keys(Key.Key_F3)
    sari.settle()
    leg = sari.desk.leg
    assert leg is not None
    assert (leg.code, leg.calls) == (code, 2)
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.SERVING)
    sari.keys(Key.Key_2, Key.Key_F4)
    sari.wait_for(Stage.READY)
    names = [name for name, _ in mall.events()]
    assert names[-4:] == ["leg_called", "leg_recalled", "service_started", "service_finished"]
    assert mall.events()[-1][1]["outcome"] == "documents_missing"


def test_who_does_not_come_is_let_go_after_two_calls(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    sari.wait_in_line(1)
    sari.keys(Key.Key_F2)
    sari.wait_for(Stage.CALLED)
    sari.keys(Key.Key_F6)
    assert not sari.desk.is_busy
    sari.keys(Key.Key_F3)
    sari.settle()
    sari.keys(Key.Key_F6)
    sari.wait_for(Stage.READY)
    assert mall.events()[-1][0] == "leg_no_show"


def test_a_double_press_calls_one_number(mall: Mall, sari: Officer) -> None:
    mall.ticket()
    mall.ticket()
    sari.wait_in_line(2)
    sari.keys(Key.Key_F2, Key.Key_F2, Key.Key_Space)
    sari.wait_for(Stage.CALLED)
    assert [name for name, _ in mall.events()].count("leg_called") == 1
    assert len(sari.desk.waiting) == 1


def test_a_chosen_number_is_called_with_its_reason(mall: Mall, sari: Officer) -> None:
    for _ in range(3):
        mall.ticket()
    sari.wait_in_line(3)
    sari.keys(Key.Key_F5)
    sari.write("3")
    sari.keys(Key.Key_Return, Key.Key_3, Key.Key_Return)
    sari.wait_for(Stage.CALLED)
    name, called = mall.events()[-1]
    assert name == "leg_called"
    assert called["because"] == {"code": "chosen", "data": {"reason": "missed_call"}}
    assert sari.desk.leg is not None
    assert sari.desk.leg.code == "A-003"


def test_two_desks_are_never_at_one_counter(mall: Mall, sari: Officer, sit: Sit) -> None:
    other = sit("pc-2")
    other.sign_in("tono")
    other.open("1")
    assert other.desk.stage is Stage.CHOOSING
    assert other.window.notice.caption == "Loket 1 sedang dipakai di komputer lain."
    assert other.window.notice.isVisible()
    other.open("2")
    other.wait_for(Stage.READY)
    assert sari.desk.session is not None
    assert [one.counter for one in sari.desk.others] == ["2"]


def test_a_counter_of_another_booth_is_not_for_this_officer(mall: Mall, sit: Sit) -> None:
    budi = sit()
    budi.sign_in("budi")
    budi.open("1")
    assert budi.desk.stage is Stage.CHOOSING
    assert budi.window.notice.caption.startswith("Akun atau komputer ini tidak untuk Loket 1.")
    budi.open("3")
    budi.wait_for(Stage.READY)


def test_a_pc_that_stands_at_a_counter_opens_it_with_one_key(mall: Mall, sit: Sit) -> None:
    officer = sit(token=mall.token("2"))
    officer.sign_in()
    officer.keys(Key.Key_Return)
    officer.wait_for(Stage.READY)
    assert officer.window.head.face.title == "Loket 2"


def test_a_wrong_password_is_told_in_words(qtbot: QtBot, mall: Mall, sit: Sit) -> None:
    officer = sit()
    officer.sign_in(password="salah")
    assert officer.desk.stage is Stage.SIGNED_OUT
    assert officer.window.sign_in.accessibleDescription() == "Nama pengguna atau kata sandi salah."
    for _ in range(5):
        officer.sign_in(password="salah")
    assert officer.window.sign_in.accessibleDescription().startswith("Terlalu banyak percobaan. Coba lagi")


def test_closing_frees_the_counter_for_others(mall: Mall, sari: Officer, sit: Sit) -> None:
    sari.keys(Key.Key_F12, Key.Key_Return)
    sari.wait_for(Stage.SIGNED_OUT)
    other = sit("pc-2")
    other.sign_in()
    other.open("1")
    other.wait_for(Stage.READY)


@outage
def test_a_service_that_ends_while_the_hub_is_dead_is_finished_once_when_it_is_back(
    qtbot: QtBot, mall: Mall, sari: Officer
) -> None:
    mall.ticket()
    sari.wait_in_line(1)
    sari.keys(Key.Key_F2)
    sari.wait_for(Stage.CALLED)
    sari.keys(Key.Key_F4)
    sari.wait_for(Stage.SERVING)
    mall.kill()
    qtbot.waitUntil(sari.window.work.banner.isVisible, timeout=SOON_MS)
    assert "terputus sejak" in sari.window.work.banner.title
    sari.keys(Key.Key_F4, Key.Key_F4)
    assert sari.desk.is_finish_kept
    mall.open()
    sari.wait_for(Stage.READY)
    assert [name for name, _ in mall.events()].count("service_finished") == 1


@outage
def test_a_kept_finish_outlives_the_program(qtbot: QtBot, mall: Mall, sit: Sit) -> None:
    token = mall.token()
    first = sit("pc-9", token)
    first.sign_in()
    first.open("1")
    code = mall.ticket()
    first.wait_in_line(1)
    first.keys(Key.Key_F2)
    first.wait_for(Stage.CALLED)
    first.keys(Key.Key_F4)
    first.wait_for(Stage.SERVING)
    mall.kill()
    qtbot.waitUntil(first.window.work.banner.isVisible, timeout=SOON_MS)
    first.keys(Key.Key_F4)
    outbox = mall.premises.data.parent / "pc-9" / "outbox.jsonl"
    qtbot.waitUntil(lambda: '"finish"' in outbox.read_text(encoding="utf-8"), timeout=SOON_MS)
    first.leave()
    second = sit("pc-9", token)
    mall.open()
    second.wait_for(Stage.SIGNED_OUT)
    second.sign_in()
    second.wait_for(Stage.READY)
    state = second.link.state
    assert state is not None
    assert state.legs[state.by_code[code]].status is Status.COMPLETED
    assert [name for name, _ in mall.events()].count("service_finished") == 1
