"""The page as it is used: by keys, by presses, and with the hub gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from common.client.link import LinkReason, LinkState
from common.ui.language import Language
from counter.supervisor.admin.admin_page import AdminPage
from counter.supervisor.admin.editor import Standing
from counter.supervisor.admin.inputs.choice_input import SelectInput, YesNoInput
from counter.supervisor.admin.inputs.line_input import LineInput
from counter.supervisor.admin.inputs.lines_input import LinesInput
from counter.supervisor.admin.inputs.many_input import ManyInput
from counter.supervisor.admin.inputs.many_popup import ManyPopup
from counter.supervisor.admin.inputs.week_input import WeekInput
from counter.supervisor.admin.proposal import Stage
from counter.supervisor.admin.record import DeedKind
from counter.supervisor.dashboard_window import DashboardWindow
from tests.counter_supervisor.admin.house import SECRET, House
from tests.counter_supervisor.office import HEAD


def turn(page: AdminPage, section: str) -> None:
    page.sections.keys[section].click()
    assert page.desk.subject.key == section


def line(page: AdminPage, key: str) -> LineInput:
    found = page.form.view.views[key].input
    assert isinstance(found, LineInput)
    return found


def write(page: AdminPage, key: str, text: str) -> None:
    field = line(page, key).line
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def press(where: QWidget, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(where, key, how)


def settle(qtbot: QtBot, page: AdminPage) -> None:
    qtbot.waitUntil(lambda: page.desk.editor is None or not page.desk.editor.is_sending)


def sheet(page: AdminPage) -> QWidget:
    found = page._sheet
    assert found is not None
    return found


def test_the_head_of_an_agency_has_no_administration(house: House, window: DashboardWindow) -> None:
    house.become(HEAD)
    assert "admin" not in window.rail.places


def test_a_form_is_filled_and_saved_by_keys_alone(
    qtbot: QtBot, house: House, window: DashboardWindow, page: AdminPage
) -> None:
    turn(page, "booths")
    window.activateWindow()
    write(page, "name", "Dinas Dukcapil")
    press(line(page, "name").line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.desk.editor is not None and page.desk.editor.standing is Standing.SAVED)
    assert house._truth.site.booths[0].name == "Dinas Dukcapil"


def test_escape_takes_back_what_was_typed(page: AdminPage) -> None:
    turn(page, "booths")
    write(page, "name", "Lain")
    press(page, Qt.Key.Key_Escape)
    assert line(page, "name").line.text() == "Disdukcapil"


def test_tab_goes_from_field_to_field(window: DashboardWindow, page: AdminPage) -> None:
    turn(page, "booths")
    window.activateWindow()
    first = line(page, "name").line
    first.setFocus()
    press(first, Qt.Key.Key_Tab)
    assert line(page, "agency").line.hasFocus()


def test_the_first_fault_takes_the_keys(page: AdminPage) -> None:
    turn(page, "services")
    page.form.view.views["quota"].input.show_written("")
    write(page, "quota", "banyak")
    page.form.save.click()
    error = page.form.view.views["quota"].error
    assert error is not None
    assert "banyak" in error.text.whole
    assert line(page, "quota").line.hasFocus()


def test_leaving_asks_before_anything_is_lost(house: House, window: DashboardWindow, page: AdminPage) -> None:
    turn(page, "booths")
    write(page, "name", "Lain")
    page.records.opened.emit("B")
    question = sheet(page)
    assert page.desk.editor is not None
    assert page.desk.editor.key == "A"
    question.back.click()  # type: ignore[attr-defined] # a Sheet
    assert line(page, "name").line.text() == "Lain"
    window.turn_to("live")
    assert window.here is page
    sheet(page).go.click()  # type: ignore[attr-defined] # a Sheet
    assert not page.desk.is_unsaved
    window.turn_to("live")
    assert window.here is not page
    assert house.sent == []


def test_nothing_is_removed_without_a_word(qtbot: QtBot, house: House, page: AdminPage) -> None:
    turn(page, "services")
    gone = page.desk.records[0].key
    page.form.deeds[DeedKind.REMOVE].click()
    assert house.sent == []
    sheet(page).go.click()  # type: ignore[attr-defined] # a Sheet
    qtbot.waitUntil(lambda: page.desk.records[0].key != gone)
    assert page._sheet is None


def test_a_removal_that_is_refused_says_why_on_the_sheet(qtbot: QtBot, house: House, page: AdminPage) -> None:
    house.open("1")
    turn(page, "counters")
    page.form.deeds[DeedKind.REMOVE].click()
    question = sheet(page)
    question.go.click()  # type: ignore[attr-defined] # a Sheet
    qtbot.waitUntil(lambda: "dipakai" in question.error.whole)  # type: ignore[attr-defined] # a Sheet
    assert page.desk.records[0].key == "1"


def test_without_the_hub_everything_can_be_read_and_nothing_changed(house: House, page: AdminPage) -> None:
    turn(page, "booths")
    write(page, "name", "Lain")
    house.set_link(LinkState.LOST, LinkReason.CLOSED)
    assert not line(page, "name").isEnabled()
    assert line(page, "name").line.text() == "Lain"
    assert not page.form.save.isEnabled()
    assert "hub" in page.form.save.reason
    assert not page.records.add.isVisible()
    house.set_link(LinkState.FRESH)
    assert line(page, "name").isEnabled()
    assert page.form.save.isEnabled()


def test_a_password_is_shown_once_and_copied(qtbot: QtBot, house: House, page: AdminPage) -> None:
    turn(page, "officers")
    qtbot.waitUntil(lambda: page.desk.editor is not None)
    page.desk.select("hana")
    page.form.deeds[DeedKind.PASSWORD].click()
    question = sheet(page)
    assert house.secrets == []
    question.go.click()  # type: ignore[attr-defined] # a Sheet
    secret = question.secret.line  # type: ignore[attr-defined] # a SecretSheet
    qtbot.waitUntil(lambda: secret.text() == SECRET)
    question.copy.click()  # type: ignore[attr-defined] # a SecretSheet
    assert QGuiApplication.clipboard().text() == SECRET
    question.back.click()  # type: ignore[attr-defined] # a Sheet
    assert secret.text() == ""
    assert house.secrets == [("password", "hana")]
    qtbot.waitUntil(lambda: not any(one.pill == "Belum ada sandi" for one in page.desk.records))


def test_a_token_that_cannot_be_made_says_why(qtbot: QtBot, house: House, page: AdminPage) -> None:
    turn(page, "stations")
    qtbot.waitUntil(lambda: page.desk.editor is not None)
    page.form.deeds[DeedKind.TOKEN].click()
    house.set_link(LinkState.LOST, LinkReason.CLOSED)
    question = sheet(page)
    question.go.click()  # type: ignore[attr-defined] # a Sheet
    assert question.error.isVisible()  # type: ignore[attr-defined] # a Sheet
    assert house.secrets == []


def test_another_language_says_the_form_anew_and_keeps_what_was_typed(
    page: AdminPage, language: Language
) -> None:
    turn(page, "booths")
    write(page, "name", "Lain")
    language.set_language("en")
    assert page.form.view.views["name"].label.whole == "Short name"
    assert line(page, "name").line.text() == "Lain"
    assert page.form.save.caption == "Save"


def test_a_window_of_another_size_keeps_what_was_typed(window: DashboardWindow, page: AdminPage) -> None:
    turn(page, "booths")
    write(page, "name", "Lain")
    window.resize(1280, 800)
    assert line(page, "name").line.text() == "Lain"


# --- inputs


def test_one_of_a_list_is_chosen_from_a_menu(page: AdminPage) -> None:
    turn(page, "counters")
    booth = page.form.view.views["booth"].input
    assert isinstance(booth, SelectInput)
    booth._choose("B")
    assert page.desk.editor is not None
    assert page.desk.editor.values["booth"] == "B"
    assert booth.key.caption == "DPMPTSP"


def test_yes_and_no_are_keys_with_words(page: AdminPage) -> None:
    turn(page, "services")
    takes = page.form.view.views["takes_tickets"].input
    assert isinstance(takes, YesNoInput)
    takes.keys[False].click()
    assert page.desk.editor is not None
    assert page.desk.editor.values["takes_tickets"] is False


def test_few_choices_are_chips_and_the_example_follows(page: AdminPage) -> None:
    turn(page, "rules")
    classes = page.form.view.views["priority_classes"].input
    assert isinstance(classes, ManyInput)
    classes.chips[0].click()
    assert page.desk.editor is not None
    assert "priority" not in page.desk.editor.values["priority_classes"]  # type: ignore[operator] # texts
    write(page, "ordinary_per_priority", "7")
    ((_, callout),) = page.form.view._examples
    assert "1 prioritas : 7 umum" in callout.text.whole
    write(page, "ordinary_per_priority", "x")
    assert callout.isHidden()


def test_many_choices_are_looked_through_by_keys(page: AdminPage) -> None:
    turn(page, "services")
    after = page.form.view.views["after"].input
    assert isinstance(after, ManyInput)
    after.chips[-1].click()
    popup = page.window().findChild(ManyPopup)
    assert popup is not None
    QTest.keyClicks(popup.search.line, "akta")
    press(popup.search.line, Qt.Key.Key_Return)
    assert page.desk.editor is not None
    chosen = page.desk.editor.values["after"]
    assert isinstance(chosen, tuple)
    assert len(chosen) == 1
    press(popup.search.line, Qt.Key.Key_Escape)
    assert popup.isHidden()
    after.chips[0].click()
    assert page.desk.editor.values["after"] == ()


def test_lines_are_added_moved_and_dropped(page: AdminPage) -> None:
    turn(page, "ticket")
    lines = page.form.view.views["header"].input
    assert isinstance(lines, LinesInput)
    lines.add.click()
    QTest.keyClicks(lines.rows[0].text.line, "Satu")
    press(lines.rows[0].text.line, Qt.Key.Key_Return)
    QTest.keyClicks(lines.rows[1].text.line, "Dua")
    assert page.desk.editor is not None
    assert page.desk.editor.values["header"] == ("Satu", "Dua")
    lines.rows[1].up.click()
    assert page.desk.editor.values["header"] == ("Dua", "Satu")
    lines.rows[0].remove.click()
    assert page.desk.editor.values["header"] == ("Satu",)


def test_a_week_is_the_buildings_or_its_own(page: AdminPage) -> None:
    turn(page, "booths")
    week = page.form.view.views["hours"].input
    assert isinstance(week, WeekInput)
    assert page.desk.editor is not None
    assert page.desk.editor.values["hours"] == ()
    assert not week.lines[0].isEnabled()
    week.inherit[True].click()
    week.lines[0].line.setText("09.00-12.00")
    week.copy.click()
    own = page.desk.editor.values["hours"]
    assert isinstance(own, tuple)
    assert own[:5] == ("09.00-12.00",) * 5
    week.inherit[False].click()
    assert page.desk.editor.values["hours"] == ()


def test_a_day_that_cannot_be_read_takes_the_keys_and_its_fault_is_in_sight(
    qtbot: QtBot, page: AdminPage
) -> None:
    turn(page, "booths")
    view = page.form.view.views["hours"]
    week = view.input
    assert isinstance(week, WeekInput)
    week.inherit[True].click()
    week.lines[5].line.setText("8-12")
    page.form.save.click()
    assert week.lines[5].line.hasFocus()
    assert view.error is not None
    assert "Sabtu" in view.error.text.whole
    qtbot.waitUntil(lambda: view.error is not None and not view.error.visibleRegion().isEmpty())


def test_the_ticket_is_shown_as_it_is_printed(qtbot: QtBot, page: AdminPage) -> None:
    turn(page, "ticket")
    qtbot.waitUntil(lambda: page.preview.paper.picture.width() > 100)
    before = page.preview._shown
    lines = page.form.view.views["footer"].input
    assert isinstance(lines, LinesInput)
    lines.add.click()
    QTest.keyClicks(lines.rows[0].text.line, "Layanan gratis")
    qtbot.waitUntil(lambda: page.preview._shown != before)
    assert page.preview._shown is not None
    assert page.preview._shown.footer == ("Layanan gratis",)


# --- files


def test_the_whole_site_goes_out_and_comes_in_again(qtbot: QtBot, page: AdminPage, tmp_path: Path) -> None:
    turn(page, "exchange")
    qtbot.waitUntil(page.exchange.keys["export"].isEnabled)
    path = tmp_path / "semua.toml"
    page.exchanging.export_to(path)
    qtbot.waitUntil(path.exists)
    assert "semua.toml" in page.exchange.done.text.whole
    page.exchanging.import_from(path)
    assert page.desk.proposal is not None
    assert page.desk.proposal.stage is Stage.SAME
    assert page.proposal.about.whole.startswith("Tidak ada perubahan")
    page.proposal.close_key.click()
    assert page.desk.proposal is None


def test_a_file_that_cannot_be_written_says_so(qtbot: QtBot, page: AdminPage, tmp_path: Path) -> None:
    turn(page, "exchange")
    qtbot.waitUntil(page.exchange.keys["export"].isEnabled)
    page.exchanging.export_to(tmp_path / "no folder" / "semua.toml")
    assert page.exchange.fault.isVisible()


def test_which_file_is_asked_without_holding_up_the_window(qtbot: QtBot, page: AdminPage) -> None:
    turn(page, "exchange")
    qtbot.waitUntil(page.exchange.keys["import"].isEnabled)
    page.exchange.keys["import"].click()
    dialog = page.findChild(QWidget, "admin.file")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_a_years_holidays_are_looked_at_in_the_forms_place(qtbot: QtBot, page: AdminPage) -> None:
    turn(page, "calendar")
    page.exchanging.take_year(2027)
    assert page.proposal.isVisible()
    assert not page.form.isVisible()
    assert len(page.proposal.lines) > 20
    page.proposal.accept.click()
    proposal = page.desk.proposal
    assert proposal is not None
    qtbot.waitUntil(lambda: proposal.stage is Stage.DONE)
    assert any("2027" in one.chapter for one in page.desk.records)
    page.records.opened.emit("hours")
    assert page.form.isVisible()


@pytest.mark.parametrize("size", [(1440, 900), (1280, 800), (960, 600)])
def test_every_section_stands_in_windows_of_every_size(
    qtbot: QtBot, window: DashboardWindow, page: AdminPage, size: tuple[int, int]
) -> None:
    window.resize(*size)
    for section in page.sections.keys:
        turn(page, section)
        right = page.form.geometry().right()
        assert right <= page.width()
        assert page.sections.keys[section].geometry().bottom() <= page.sections.height()
        assert page.form.view.area.horizontalScrollBar().maximum() == 0
