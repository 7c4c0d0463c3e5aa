"""XLSX: a sheet that says what it is about, and one for each table. Numbers are numbers, times are times."""

from __future__ import annotations

import io
import re
from datetime import date, datetime, time
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]

from counter.supervisor.export.cells import text_of
from counter.supervisor.export.document import Column, Document, Kind, Table, Value

DAY_S = 86400
_FORMATS = {
    Kind.COUNT: "#,##0",
    Kind.DECIMAL: "#,##0.00",
    Kind.DURATION: "[h]:mm:ss",
    Kind.SHARE: "0.0%",
    Kind.DATE: "dd/mm/yyyy",
    Kind.TIME: "hh:mm",
    Kind.TEXT: "@",
}
_WIDEST = 48
_NARROWEST = 9
_MOST_TITLE = 31
"""Excel's own limits of a sheet's name."""
_NOT_IN_TITLE = re.compile(r"[\[\]:*?/\\']")
_SAFE = {
    "in_memory": True,
    # Text stays text: a service called "=1+1" is no formula.
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "remove_timezone": True,
}


class _Book:
    def __init__(self, document: Document, out: io.BytesIO) -> None:
        self._document = document
        self._book = xlsxwriter.Workbook(out, _SAFE)
        base = {"font_name": "Plus Jakarta Sans", "font_size": 10, "valign": "top"}
        self._title = self._book.add_format({**base, "bold": True, "font_size": 15, "font_color": "#0B3A6F"})
        self._name = self._book.add_format({**base, "bold": True})
        self._text = self._book.add_format({**base, "text_wrap": True})
        self._heading = self._book.add_format(
            {**base, "bold": True, "text_wrap": True, "font_color": "#FFFFFF", "bg_color": "#0B3A6F"}
        )
        self._cells = {kind: self._book.add_format({**base, "num_format": f}) for kind, f in _FORMATS.items()}
        self._totals = {
            kind: self._book.add_format({**base, "num_format": f, "bold": True, "top": 1})
            for kind, f in _FORMATS.items()
        }
        self._titles: set[str] = set()
        self._book.set_properties({"title": document.title, "company": document.site})

    def write(self) -> None:
        self._about()
        for table in self._document.tables:
            self._table(table)
        self._book.close()

    def _about(self) -> None:
        document = self._document
        sheet = self._book.add_worksheet(self._free_title(document.words.about))
        sheet.write_string(0, 0, document.title, self._title)
        sheet.write_string(1, 0, document.site, self._name)
        at = 3
        for name, said in document.facts:
            sheet.write_string(at, 0, name, self._name)
            sheet.write_string(at, 1, said, self._text)
            at += 1
        sheet.write_string(at + 1, 0, document.words.formulas, self._name)
        for place, (name, said) in enumerate(document.formulas, at + 2):
            sheet.write_string(place, 0, name, self._text)
            sheet.write_string(place, 1, said, self._text)
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 90)
        sheet.set_portrait()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)

    def _table(self, table: Table) -> None:
        sheet = self._book.add_worksheet(self._free_title(table.title))
        for place, column in enumerate(table.columns):
            sheet.write_string(0, place, column.title, self._heading)
            sheet.set_column(place, place, self._width(table, place, column))
        for number, row in enumerate(table.rows, 1):
            self._row(sheet, number, row, table.columns, self._cells)
        if table.total is not None:
            self._row(sheet, len(table.rows) + 1, table.total, table.columns, self._totals)
        if table.rows:
            sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        else:
            sheet.write_string(1, 0, self._document.words.empty, self._text)
        sheet.freeze_panes(1, 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)

    def _row(
        self,
        sheet: Any,
        number: int,
        row: tuple[Value, ...],
        columns: tuple[Column, ...],
        formats: dict[Kind, Any],
    ) -> None:
        for place, (value, column) in enumerate(zip(row, columns, strict=True)):
            shape = formats[column.kind]
            if value is None:
                sheet.write_blank(number, place, None, shape)
            elif isinstance(value, str):
                sheet.write_string(number, place, value, shape)
            elif isinstance(value, date | datetime | time):
                sheet.write_datetime(number, place, value, shape)
            elif column.kind is Kind.DURATION:
                sheet.write_number(number, place, value / DAY_S, shape)
            else:
                sheet.write_number(number, place, value, shape)

    def _width(self, table: Table, place: int, column: Column) -> float:
        words = self._document.words
        longest = max(
            (len(text_of(row[place], column.kind, words)) for row in table.rows), default=_NARROWEST
        )
        heading = max(map(len, column.title.split()), default=0)
        return min(_WIDEST, max(_NARROWEST, longest, heading) + 2)

    def _free_title(self, title: str) -> str:
        """A name that Excel takes and no other sheet has."""
        plain = _NOT_IN_TITLE.sub(" ", title).strip() or "-"
        found, number = plain[:_MOST_TITLE], 1
        while found.lower() in self._titles:
            number += 1
            tail = f" {number}"
            found = plain[: _MOST_TITLE - len(tail)] + tail
        self._titles.add(found.lower())
        return found


def xlsx(document: Document) -> bytes:
    """The whole workbook."""
    out = io.BytesIO()
    _Book(document, out).write()
    return out.getvalue()
