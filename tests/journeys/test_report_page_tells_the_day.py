"""A supervisor reads a day that is over, on a real hub, and takes it home in files."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from common.contract.reports import REPORTS, DayFigures, ReportName
from common.runtime.clock import ManualClock
from common.store.store import FILE_NAME, Store
from common.ui.app_shell import dress
from counter.supervisor.export.saving import Format
from counter.supervisor.reports.report_desk import Standing
from counter.supervisor.reports.report_page import ReportPage
from tests.hub.living import LiveHub, Premises, serving
from tests.journeys.supervisors import Supervisor
from tests.store.hall import PATIENCE_S, Hall
from tests.store.sample_day import EIGHT, MONDAY, SampleDay

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[LiveHub]:
    """The morning after the day whose figures were reckoned by hand."""
    premises = Premises.make(tmp_path / "data")
    clock = ManualClock(EIGHT)
    store = Store.open(premises.data / FILE_NAME)
    hall = Hall(store, clock)
    hall.writer.start()
    day = SampleDay(hall, clock)
    day.play()
    day.next_morning()
    assert hall.writer.stop(PATIENCE_S)
    store.close()
    with serving(premises, clock=clock) as hub:
        yield hub


@pytest.fixture
def at_the_dashboard(
    qtbot: QtBot, qapp: QApplication, hub: LiveHub, tmp_path: Path
) -> Iterator[Callable[[str], tuple[Supervisor, ReportPage]]]:
    dress(qapp)
    there: list[Supervisor] = []

    def sit(login: str) -> tuple[Supervisor, ReportPage]:
        supervisor = Supervisor(qtbot, hub.url, hub.tokens["supervisor"], tmp_path / "dashboard")
        there.append(supervisor)
        supervisor.sign_in(login)
        supervisor.press("dashboard.page.reports")
        page = supervisor.window.here
        assert isinstance(page, ReportPage)
        supervisor.until(lambda: page.desk.figures is not None)
        return supervisor, page

    yield sit
    for supervisor in there:
        supervisor.leave()


def look_at_monday(supervisor: Supervisor, page: ReportPage) -> None:
    """From … to …: the same day twice."""
    supervisor.press("reports.period")
    menu = supervisor.window.findChild(QMenu, "reports.period.menu")
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    menu.close()
    for field in ("first", "last"):
        line = supervisor.control(f"reports.days.{field}")
        assert isinstance(line, QLineEdit)
        line.clear()
        QTest.keyClicks(line, f"{MONDAY:%d/%m/%Y}")
    supervisor.press("reports.days.go")
    supervisor.until(lambda: page.desk.standing is Standing.READY)
    assert page.desk.figures is not None
    assert (page.desk.figures.scope.from_date, page.desk.figures.scope.to_date) == (MONDAY, MONDAY)


def figures(page: ReportPage) -> dict[str, str]:
    return {face.title: face.value for face in (card.face_shown for card in page.cards)}


def test_the_four_figures_are_those_of_the_hub_and_of_the_hand(
    hub: LiveHub, at_the_dashboard: Callable[[str], tuple[Supervisor, ReportPage]]
) -> None:
    ibu, page = at_the_dashboard("ibu")
    look_at_monday(ibu, page)
    told = hub.ask.get(f"/v1/reports/{ReportName.DAY_FIGURES}", params={"from_date": MONDAY.isoformat()})
    report = REPORTS[ReportName.DAY_FIGURES].validate_json(told.content)
    assert isinstance(report, DayFigures)
    assert page.desk.figures is not None
    assert page.desk.figures.total == report.total
    # Waits of 5, 5, 10, 10 and 22 minutes; four were served, one of the five did not come.
    assert figures(page) == {
        "Dilayani": "4",
        "Waktu tunggu": "10",
        "Tingkat layanan": "100",
        "Tidak hadir": "20,0",
    }
    assert page.cards[1].face_shown.detail == "P90 22 · rata-rata 10 mnt"
    assert [bar.count for bar in page.words.histogram().bars] == [0, 2, 2, 0, 1, 0, 0, 0]
    table = page.tables.view.model
    assert [table.text(row, 0) for row in range(table.rowCount())] == ["A · Dukcapil", "B · Imigrasi"]


@pytest.mark.parametrize("kind", Format)
def test_the_day_goes_into_a_file(
    at_the_dashboard: Callable[[str], tuple[Supervisor, ReportPage]], tmp_path: Path, kind: Format
) -> None:
    ibu, page = at_the_dashboard("ibu")
    look_at_monday(ibu, page)
    ibu.press(f"reports.save.{kind.name.lower()}")
    assert page.dialog is not None
    path = tmp_path / f"senin.{kind.value}"
    page.dialog.fileSelected.emit(str(path))
    page.dialog.reject()
    ibu.until(lambda: not page.file.is_busy)
    assert page.head.face.told == f"Disimpan: {path.name}"
    CHECKS[kind](path)


def _is_workbook(path: Path) -> None:
    book = load_workbook(path)
    sheet = book["Menurut prioritas"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(row for row in rows if "Selesai dilayani" in row)
    everyone = next(row for row in rows if row[0] == "Semua")
    told = dict(zip(head, everyone, strict=True))
    assert (told["Nomor antrean"], told["Selesai dilayani"], told["Tidak hadir"]) == (6, 4, 1)
    assert told["Tingkat layanan"] == 1
    assert "Kunjungan ke beberapa layanan" in book.sheetnames


def _is_zip(path: Path) -> None:
    with zipfile.ZipFile(path) as files:
        assert files.testzip() is None
        assert any("A · Dukcapil" in files.read(name).decode("utf-8-sig") for name in files.namelist())


def _is_pdf(path: Path) -> None:
    assert path.read_bytes().startswith(b"%PDF-")


CHECKS = {Format.XLSX: _is_workbook, Format.CSV: _is_zip, Format.PDF: _is_pdf}


def test_the_head_of_an_agency_reads_the_own_booth_only(
    at_the_dashboard: Callable[[str], tuple[Supervisor, ReportPage]],
) -> None:
    kepala, page = at_the_dashboard("kepala")
    look_at_monday(kepala, page)
    assert not page.head.booth.isVisible()
    assert page.desk.figures is not None
    assert page.desk.figures.scope.booths == ("B",)
    # Of booth B: the second leg of A-005 was served; B-001 was never called.
    assert figures(page)["Dilayani"] == "1"
    table = page.tables.view.model
    assert [table.text(row, 0)[0] for row in range(table.rowCount())] == ["B"]
