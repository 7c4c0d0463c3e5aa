"""The page of key figures: what is shown, pressed, and written into files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from common.client.link import LinkState
from common.contract.reports import ReportName
from common.runtime.clock import ManualClock
from common.ui.app_shell import dress
from common.ui.background import Background
from common.ui.language import Language
from counter.supervisor.app import AREAS, make_dashboard
from counter.supervisor.dashboard_window import DashboardWindow
from counter.supervisor.export.saving import Format
from counter.supervisor.reports.period import Preset
from counter.supervisor.reports.report_desk import CHARTS, TABLES
from counter.supervisor.reports.report_page import ReportPage
from tests.counter_supervisor.office import DEWI, HEAD
from tests.counter_supervisor.report_office import ReportOffice
from tests.display.lobby import sample_site

# A menu takes the keyboard, which the offscreen platform cannot give and says so.
pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
SOON_MS = 30_000
"""The first chart loads pyqtgraph."""


@pytest.fixture
def office(qapp: QApplication, clock: ManualClock) -> ReportOffice:
    return ReportOffice(sample_site(), clock)


@pytest.fixture
def window(qapp: QApplication, office: ReportOffice) -> Iterator[DashboardWindow]:
    dress(qapp)
    background = Background()
    window = make_dashboard(office, office, background.run, Language(AREAS))
    window.show()
    yield window
    background.close()
    window.close()
    window.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, office: ReportOffice, window: DashboardWindow) -> ReportPage:
    """Dewi has turned to it, and everything is there."""
    office.become(DEWI)
    return turn_to(qtbot, window)


def turn_to(qtbot: QtBot, window: DashboardWindow) -> ReportPage:
    window.turn_to("reports")
    page = window.here
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(lambda: not page.room.needs_loading, timeout=SOON_MS)
    qtbot.waitUntil(lambda: page.desk.figures is not None)
    return page


def control(page: ReportPage, name: str) -> QWidget:
    found = [one for one in page.window().findChildren(QWidget, name) if one.isVisible()]
    assert len(found) == 1, (name, found)
    return found[0]


def press(page: ReportPage, name: str) -> None:
    key = control(page, name)
    assert isinstance(key, QAbstractButton)
    assert key.isEnabled(), name
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)


def choose(page: ReportPage, menu: str, word: str) -> None:
    found = page.window().findChild(QMenu, menu)
    assert isinstance(found, QMenu)
    next(action for action in found.actions() if action.text() == word).trigger()
    found.close()


def test_the_page_stands_on_the_rail_and_asks_for_today(page: ReportPage, office: ReportOffice) -> None:
    assert [card.face_shown.value for card in page.cards] == ["1.100", "10", "75", "5,0"]
    assert page.desk.preset is Preset.TODAY
    assert {params.from_date for _, params in office.asked} == {page.desk.today}


def test_every_chart_says_its_figures(qtbot: QtBot, page: ReportPage) -> None:
    qtbot.waitUntil(lambda: bool(page.histogram.content) and page.histogram.content[0].isVisible())
    assert "target 30 menit" in control(page, "reports.chart.histogram").accessibleName()
    for name in CHARTS:
        press(page, f"reports.tab.{name.value}")
        qtbot.waitUntil(lambda one=name: page.desk.answer(one) is not None)
        qtbot.waitUntil(lambda one=name: page.charts.charts[one].isVisible())
        said = page.charts.charts[name].accessibleName()
        assert any(letter.isdigit() for letter in said), said
        assert page.grab().size() == page.size()


def test_every_table_is_there(qtbot: QtBot, page: ReportPage) -> None:
    for name in TABLES:
        press(page, f"reports.tab.{name.value}")
        qtbot.waitUntil(lambda one=name: page.desk.answer(one) is not None)
        assert page.tables.table is not None
        assert page.tables.view.isVisible()
        headings = [column.title for column in page.tables.table.columns]
        for mean in (one for one in headings if one.endswith("rata-rata")):
            kind = mean.removesuffix("rata-rata")
            assert {f"{kind}median", f"{kind}P90"} <= set(headings)


def test_a_report_of_several_tables_has_a_key_for_them(page: ReportPage) -> None:
    press(page, "reports.which")
    choose(page, "reports.which.menu", "Waktu loket")
    assert page.tables.table is not None
    assert page.tables.table.title == "Waktu loket"
    assert page.tables.view.model.rowCount() == 2


def test_a_period_is_chosen_by_one_press(qtbot: QtBot, page: ReportPage) -> None:
    press(page, "reports.period")
    choose(page, "reports.period.menu", "Bulan ini")
    assert page.desk.preset is Preset.MONTH
    qtbot.waitUntil(lambda: page.desk.figures is not None)
    assert page.head.face.period == "Bulan ini"


def test_other_days_are_typed_and_wrong_ones_say_why(qtbot: QtBot, page: ReportPage) -> None:
    press(page, "reports.period")
    choose(page, "reports.period.menu", "Dari … sampai …")
    first, last = control(page, "reports.days.first"), control(page, "reports.days.last")
    assert isinstance(first, QLineEdit)
    assert isinstance(last, QLineEdit)
    first.setText("17/07/2025")
    last.setText("13/07")
    assert not control(page, "reports.days.go").isEnabled()
    last.setText("13/07/2025")
    press(page, "reports.days.go")
    assert page.sheet is not None
    assert page.sheet.error.whole == "Hari pertama sesudah hari terakhir."
    first.setText("10/07/2025")
    press(page, "reports.days.go")
    assert page.sheet is None
    qtbot.waitUntil(lambda: page.desk.figures is not None)
    assert page.head.face.period == "10–13 Juli 2025"


def test_a_booth_is_chosen_among_the_own(qtbot: QtBot, page: ReportPage, office: ReportOffice) -> None:
    press(page, "reports.booth")
    choose(page, "reports.booth.menu", page.words.booth_name(office.site.booths[1].code))
    qtbot.waitUntil(lambda: page.desk.figures is not None)
    assert page.desk.figures.scope.booths == (office.site.booths[1].code,)


def test_the_head_of_an_agency_is_not_asked_which_booth(
    qtbot: QtBot, office: ReportOffice, window: DashboardWindow
) -> None:
    office.become(HEAD)
    page = turn_to(qtbot, window)
    assert not page.head.booth.isVisible()
    assert "reports.booth" not in [one.objectName() for one in page.findChildren(QWidget) if one.isVisible()]


def test_the_formulas_are_one_press_away(page: ReportPage) -> None:
    press(page, "reports.formulas")
    assert page.sheet is not None
    assert "Waktu tunggu: Panggilan pertama − kedatangan." in page.sheet.accessibleDescription()
    QTest.keyClick(page.sheet, Qt.Key.Key_Escape)
    assert page.sheet is None


def test_without_visits_the_page_says_so(qtbot: QtBot, page: ReportPage, office: ReportOffice) -> None:
    office.served = 0
    page.desk.ask_again()
    qtbot.waitUntil(page.instead.isVisible)
    assert page.instead.nothing.isVisible()
    assert not page.charts.isVisible()


def test_figures_of_a_hub_that_is_away_say_their_time(
    qtbot: QtBot, page: ReportPage, office: ReportOffice
) -> None:
    office.set_link(LinkState.LOST)
    page.desk.ask_again()
    assert page.head.stale.isVisible()
    assert page.charts.isVisible()
    office.set_link(LinkState.FRESH)
    qtbot.waitUntil(lambda: not page.head.stale.isVisible())


def test_another_language_says_everything_anew(page: ReportPage) -> None:
    page.words.language.set_language("en")
    assert page.head.face.title == "Performance report"
    assert page.cards[0].face_shown.unit == "numbers"
    assert page.tables.table is not None
    assert page.tables.table.columns[0].title == "Booth"


@pytest.mark.parametrize("kind", Format)
def test_a_file_is_written_beside_the_screen(
    qtbot: QtBot, page: ReportPage, tmp_path: Path, kind: Format
) -> None:
    press(page, f"reports.save.{kind.name.lower()}")
    assert page.dialog is not None
    path = tmp_path / f"laporan.{kind.value}"
    page.dialog.fileSelected.emit(str(path))
    page.dialog.reject()
    assert page.dialog is None
    qtbot.waitUntil(lambda: not page.file.is_busy, timeout=SOON_MS)
    assert page.head.face.told == f"Disimpan: laporan.{kind.value}"
    assert path.stat().st_size > 1000


def test_a_file_that_cannot_be_written_says_why(qtbot: QtBot, page: ReportPage, tmp_path: Path) -> None:
    press(page, "reports.save.xlsx")
    assert page.dialog is not None
    page.dialog.fileSelected.emit(str(tmp_path / "no" / "such" / "folder.xlsx"))
    page.dialog.reject()
    qtbot.waitUntil(lambda: not page.file.is_busy, timeout=SOON_MS)
    assert page.head.face.told_is_bad
    assert page.head.face.told == "Folder itu tidak ada lagi."


def test_nothing_is_asked_after_the_page_was_turned_away(
    qtbot: QtBot, page: ReportPage, window: DashboardWindow, office: ReportOffice
) -> None:
    window.turn_to("live")
    count = len(office.asked)
    page.desk.show_table(ReportName.BREAKS)
    assert len(office.asked) == count


def test_an_officer_who_leaves_while_figures_come_is_no_trouble(
    qtbot: QtBot, page: ReportPage, window: DashboardWindow, office: ReportOffice
) -> None:
    office.at_once = False
    page.desk.ask_again()
    office.become(None)
    qtbot.waitUntil(lambda: window.here is None)
    QApplication.sendPostedEvents()
    office.answer()
