"""The list changes row by row and never resets."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from common.ui.list_model import ItemRole, ListModel


@dataclass(frozen=True)
class Row:
    code: str
    waited: int


def _model() -> ListModel[Row]:
    return ListModel(key=lambda row: row.code, text=lambda row: f"{row.code} {row.waited}")


def _rows(*codes: str) -> list[Row]:
    return [Row(code, 0) for code in codes]


lists = st.lists(
    st.builds(Row, st.sampled_from("ABCDEFGHIJ"), st.integers(0, 2)),
    unique_by=lambda row: row.code,
    max_size=8,
)


def test_it_passes_qts_own_inspection(qtmodeltester: ModelTester) -> None:
    model = _model()
    qtmodeltester.check(model)
    for rows in (_rows("A", "B", "C"), _rows("C", "A"), _rows("D", "C", "B", "A"), [], _rows("Z")):
        model.set_items(rows)
        qtmodeltester.check(model)


@given(steps=st.lists(lists, min_size=1, max_size=5))
@settings(max_examples=150)
def test_it_becomes_any_list_without_reset_and_keeps_hold_of_rows(steps: list[list[Row]]) -> None:
    model = _model()
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    mirror: list[str] = []

    def insert(_parent: QModelIndex, first: int, last: int) -> None:
        mirror[first:first] = [model.item(row).code for row in range(first, last + 1)]

    def remove(_parent: QModelIndex, first: int, last: int) -> None:
        del mirror[first : last + 1]

    def reorder() -> None:
        codes = [one.code for one in model.items]
        assert sorted(codes) == sorted(mirror)
        mirror[:] = codes

    model.rowsInserted.connect(insert)
    model.rowsRemoved.connect(remove)
    model.layoutChanged.connect(reorder)
    for rows in steps:
        held = {
            model.item(row).code: QPersistentModelIndex(model.index(row)) for row in range(model.rowCount())
        }
        model.set_items(rows)
        assert list(model.items) == rows
        assert mirror == [row.code for row in rows]
        for code, index in held.items():
            assert index.isValid() == (code in mirror)
            assert not index.isValid() or model.item(index.row()).code == code
    assert not resets


def test_only_what_changed_is_told(qtbot: QtBot) -> None:
    model = _model()
    model.set_items(_rows("A", "B", "C"))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.set_items([Row("A", 0), Row("B", 7), Row("C", 0)])
    assert changed == [1]
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        model.set_items(list(model.items))


def test_a_long_list_is_told_in_few_words() -> None:
    model = _model()
    told: list[str] = []
    model.rowsInserted.connect(lambda *_: told.append("in"))
    model.rowsRemoved.connect(lambda *_: told.append("out"))
    model.layoutChanged.connect(lambda *_: told.append("order"))
    rows = [Row(str(number), 0) for number in range(1500)]
    model.set_items(rows)
    assert told == ["in"]
    told.clear()
    model.set_items([*rows[3:300], rows[1], *rows[300:], Row("new", 0)])
    assert told == ["out", "out", "order", "in"]


def test_rows_answer_for_themselves() -> None:
    model = _model()
    model.set_items([Row("A", 3)])
    index = model.index(0)
    assert model.data(index) == model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "A 3"
    assert model.data(index, ItemRole) == Row("A", 3)
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(index) == 0
    assert (model.row_of("A"), model.row_of("Z")) == (0, None)


def test_two_rows_with_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="one key"):
        _model().set_items(_rows("A", "A"))
