"""Any table of a report on the screen: values as people read them, sorted by what they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from common.ui.theme import Theme
from common.ui.tokens import Surface
from counter.supervisor.export.document import Column, Kind, Table, Words
from counter.supervisor.measures import DESIGN
from counter.supervisor.reports.columns_fit import fit_columns
from counter.supervisor.reports.table_model import TableModel
from counter.supervisor.reports.table_view import TableView

WORDS = Words(language="id", about="", formulas="", page="", point=",", group=".", empty="")
TABLE = Table(
    title="Per gerai",
    columns=(Column("Gerai", Kind.TEXT), Column("Nomor"), Column("Tunggu rata-rata", Kind.DURATION)),
    rows=(("Polres", 9, 60), ("Disdukcapil", 1234, None), ("bPJS", 100, 3725.2)),
    total=("Semua", 1343, 1892),
)


@pytest.fixture
def model() -> TableModel:
    model = TableModel()
    model.show_table(TABLE, WORDS, keep_order=False)
    return model


def names(model: TableModel) -> list[object]:
    return [row[0] for row in model.rows]


def test_values_are_written_as_in_the_file_and_nothing_is_a_dash(model: TableModel) -> None:
    assert [model.text(1, column) for column in range(3)] == ["Disdukcapil", "1.234", "–"]
    assert model.text(2, 2) == "1:02:05"
    assert model.data(model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == "Nomor: 9"


def test_figures_are_sorted_by_size_the_largest_first(model: TableModel) -> None:
    model.turn(1)
    assert names(model) == ["Disdukcapil", "bPJS", "Polres"]
    model.turn(1)
    assert names(model) == ["Polres", "bPJS", "Disdukcapil"]


def test_words_are_sorted_from_a_whatever_their_case(model: TableModel) -> None:
    model.turn(0)
    assert names(model) == ["bPJS", "Disdukcapil", "Polres"]


def test_what_was_not_measured_stands_last_either_way(model: TableModel) -> None:
    model.turn(2)
    assert names(model) == ["bPJS", "Polres", "Disdukcapil"]
    model.turn(2)
    assert names(model) == ["Polres", "bPJS", "Disdukcapil"]


def test_the_total_is_no_row(model: TableModel) -> None:
    assert model.rowCount() == 3
    assert [model.total(column) for column in range(3)] == ["Semua", "1.343", "0:31:32"]


def test_newer_figures_keep_the_order_that_was_chosen(qtbot: QtBot) -> None:
    view = TableView(Theme.fitting(Surface.DASHBOARD, *DESIGN), None)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show_table(TABLE, WORDS)
    view.turn(1)
    newer = Table(title=TABLE.title, columns=TABLE.columns, rows=(("Polres", 2000, 1), *TABLE.rows[1:]))
    view.show_table(newer, WORDS)
    assert names(view.model) == ["Polres", "Disdukcapil", "bPJS"]
    other = Table(title="Waktu loket", columns=TABLE.columns, rows=TABLE.rows)
    view.show_table(other, WORDS)
    assert names(view.model) == ["Polres", "Disdukcapil", "bPJS"]
    assert view.model.sorted_by is None


def test_a_heading_sorts_and_so_does_enter(qtbot: QtBot) -> None:
    view = TableView(Theme.fitting(Surface.DASHBOARD, *DESIGN), None)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    view.show_table(TABLE, WORDS)
    where = view.headings.sectionViewportPosition(1) + 10
    QTest.mouseClick(view.headings.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where, 10))
    assert names(view.model)[0] == "Disdukcapil"
    view.grid.setCurrentIndex(view.model.index(0, 0))
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert names(view.model)[0] == "bPJS"
    assert view.accessibleName() == "Semua, Nomor 1.343, Tunggu rata-rata 0:31:32"


def test_columns_fill_the_room_or_go_past_it(model: TableModel) -> None:
    wide = fit_columns(model, lambda text: 10.0 * len(text), lambda text: 10.0 * len(text), pad=5, room=2000)
    assert sum(wide) == pytest.approx(2000)
    tight = fit_columns(model, lambda text: 10.0 * len(text), lambda text: 10.0 * len(text), pad=5, room=100)
    assert tight[2] >= 10 * len("rata-rata")
    assert sum(tight) > 100
