"""What a sheet does with a press: once, with its reason when it cannot be, gone when the state shows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from common.client.link import LinkState
from common.domain.words import BoothCode, CounterCode, Status
from common.ui.language import Language
from counter.supervisor.live.live_board import Shown
from counter.supervisor.live.live_page import LivePage
from counter.supervisor.sheet import Sheet
from tests.counter_supervisor.office import HEAD, Office


def open_sheet(page: LivePage) -> Sheet:
    sheet = page.sheets.open_now
    assert sheet is not None
    return sheet


@pytest.fixture
def closing(office: Office, page: LivePage) -> Sheet:
    """Counter 1, with A-001 called, shall be closed."""
    office.open("1", "2")
    office.queue_up("KK", 2)
    office.call("1")
    page.sheets.counter(CounterCode("1"))
    page.sheets._close_counter(CounterCode("1"))
    return open_sheet(page)


def test_it_is_gone_when_the_state_shows_what_was_asked(
    qtbot: QtBot, office: Office, page: LivePage, closing: Sheet
) -> None:
    closing.go.click()
    assert not closing.go.isEnabled()
    assert closing.go.reason == "Sedang dikerjakan…"
    qtbot.waitUntil(lambda: page.sheets.open_now is None)
    assert "1" not in office.state.counters
    assert office.leg("A-001").status is Status.WAITING


def test_a_second_press_is_no_second_command(qtbot: QtBot, page: LivePage, closing: Sheet) -> None:
    closing.go.click()
    assert not page.sheets._actions.send(closing._sent)
    qtbot.waitUntil(lambda: page.sheets.open_now is None)


def test_it_tells_anew_when_what_it_costs_is_another(
    qtbot: QtBot, office: Office, page: LivePage, closing: Sheet
) -> None:
    assert "kembali ke tempatnya" in closing.lead.whole
    office.begin("1")
    page.board.refresh()
    assert "ditunda" in closing.lead.whole
    office.finish("1")
    page.board.refresh()
    assert "Tidak ada nomor" in closing.lead.whole
    closing.go.click()
    qtbot.waitUntil(lambda: page.sheets.open_now is None)


def test_a_refusal_stands_on_it_and_it_stays(qtbot: QtBot, office: Office, page: LivePage) -> None:
    office.queue_up("KK")
    leg = office.leg("A-001")
    page.board.refresh()
    page.sheets.ticket(leg.leg_id)
    page.sheets._for_ticket("cancel", leg.leg_id)
    office.open("1")
    office.call("1")
    office.begin("1")
    sheet = open_sheet(page)
    sheet.go.click()
    qtbot.waitUntil(lambda: bool(sheet.error.whole))
    assert sheet.isVisible()
    assert sheet.go.isEnabled()
    assert office.leg("A-001").status is Status.SERVING


def test_without_the_hub_it_says_so_and_sends_nothing(office: Office, page: LivePage, closing: Sheet) -> None:
    office.set_link(LinkState.LOST)
    closing.go.click()
    assert closing.error.whole
    assert not page.sheets._actions.is_busy
    assert "1" in office.state.counters


def test_what_was_refused_before_does_not_stand_on_the_next(
    office: Office, page: LivePage, closing: Sheet
) -> None:
    office.set_link(LinkState.LOST)
    closing.go.click()
    page.sheets.booth(BoothCode("A"))
    assert open_sheet(page).error.whole == ""


def test_the_way_back_has_the_keys_where_it_costs_somebody_something(closing: Sheet) -> None:
    assert closing.back.hasFocus()
    QTest.keyClick(closing, Qt.Key.Key_Escape)
    assert closing.isHidden()


def test_there_is_one_sheet_at_a_time(page: LivePage, closing: Sheet) -> None:
    page.sheets.announce()
    assert closing.isHidden()
    assert open_sheet(page) is not closing


def test_an_empty_announcement_cannot_be_sent(page: LivePage) -> None:
    page.sheets.announce()
    sheet = open_sheet(page)
    assert sheet.go.reason == "Tulis teksnya dahulu"
    line = sheet.findChild(QWidget, "dashboard.announce.text")
    QTest.keyClicks(line, "   ")
    assert not sheet.go.isEnabled()
    QTest.keyClicks(line, "Halo")
    assert sheet.go.isEnabled()


def test_the_head_of_an_agency_announces_nothing(office: Office, page: LivePage) -> None:
    assert not page.ticker.write.isHidden()
    office.become(HEAD)
    page = page.window().here
    assert page.ticker.write.isHidden()


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("size", [(1440, 900), (1280, 800), (1280, 720)], ids=str)
def test_every_sheet_fits_its_window(
    office: Office, page: LivePage, language: Language, code: str, size: tuple[int, int]
) -> None:
    language.set_language(code)
    page.window().resize(*size)
    office.open("1", "2", "3", "4")
    office.queue_up("KK", 2)
    page.board.refresh()
    leg = office.leg("A-001")
    for ask in (
        lambda: page.sheets.open_line(Shown.TICKETS, leg.leg_id),
        lambda: page.sheets._for_ticket("transfer", leg.leg_id),
        lambda: page.sheets._for_ticket("priority", leg.leg_id),
        lambda: page.sheets.open_line(Shown.COUNTERS, "1"),
        lambda: page.sheets.open_line(Shown.BOOTHS, "A"),
        page.sheets.announce,
    ):
        ask()
        sheet = open_sheet(page)
        assert sheet.body.sizeHint().height() <= page.window().height(), sheet.objectName()
        assert not sheet.grab().isNull()
