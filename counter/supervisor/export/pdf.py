"""PDF: A4 with the site, the tables and the formulas; headings are repeated, pages are numbered.

Built by cursor, never from HTML: what stands in a cell is text, whatever it looks like. May run in any
thread of a program that has a QGuiApplication.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from common.ui.fonts import FAMILY
from counter.supervisor.export.cells import text_of
from counter.supervisor.export.document import Document, Kind, Table, Value

DPI = 300
POINT = DPI / 72
MARGIN_MM = 14
FOOT_PT = 24
WIDE = 8
"""A table of more columns turns the page."""
VERY_WIDE = 12
"""One of more than these is written smaller."""
INK, LINE, HEAD, STRIPE = "#1A1A1A", "#C9CED6", "#0B3A6F", "#F3F5F8"


def pdf(document: Document) -> bytes:
    """The whole file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(document, buffer)
    page = writer.pageLayout().paintRectPixels(DPI).size()
    foot = FOOT_PT * POINT
    text = _Text(document, QSizeF(page.width(), page.height() - foot)).document
    painter = QPainter(writer)
    pages = text.pageCount()
    for number in range(pages):
        if number:
            writer.newPage()
        _paint(painter, text, number)
        _foot(painter, document, QRectF(0, page.height() - foot, page.width(), foot), (number + 1, pages))
    painter.end()
    buffer.close()
    return bytes(data.data())


def _writer(document: Document, buffer: QBuffer) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    is_wide = any(len(table.columns) > WIDE for table in document.tables)
    turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setResolution(DPI)
    writer.setTitle(document.title)
    writer.setCreator(document.site)
    return writer


def _paint(painter: QPainter, text: QTextDocument, number: int) -> None:
    size = text.pageSize()
    painter.save()
    painter.translate(0, -number * size.height())
    shown = QAbstractTextDocumentLayout.PaintContext()
    shown.clip = QRectF(0, number * size.height(), size.width(), size.height())
    shown.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
    painter.setClipRect(shown.clip)
    text.documentLayout().draw(painter, shown)
    painter.restore()


def _foot(painter: QPainter, document: Document, place: QRectF, page: tuple[int, int]) -> None:
    painter.setFont(_font(8))
    painter.setPen(QColor("#595959"))
    number, pages = page
    words = document.words.page.format(page=number, pages=pages)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(place, int(bottom | Qt.AlignmentFlag.AlignLeft), f"{document.site} · {document.title}")
    painter.drawText(place, int(bottom | Qt.AlignmentFlag.AlignRight), words)


def _font(points: float, weight: int = 500) -> QFont:
    font = QFont(FAMILY)
    # Pixels of the file itself: points would be scaled by the screen's own density once more.
    font.setPixelSize(round(points * POINT))
    font.setWeight(QFont.Weight(weight))
    # No `tnum` here, as the screens have: Qt writes no letters for the digits that a feature chose, and
    # nobody could search the file, copy from it or have it read aloud.
    return font


class _Text:
    """The text document of a report."""

    def __init__(self, document: Document, page: QSizeF) -> None:
        self._words = document.words
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(_font(9))
        self.document.setPageSize(page)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.document.setDefaultTextOption(wrapping)
        self._cursor = QTextCursor(self.document)
        self._line(document.site, 9, 600, "#595959")
        self._line(document.title, 18, 800, HEAD, after=6)
        self._pairs("", document.facts)
        for table in document.tables:
            self._table(table)
        self._pairs(document.words.formulas, document.formulas)

    def _line(self, text: str, points: float, weight: int, colour: str, after: float = 0) -> None:
        block = QTextBlockFormat()
        block.setBottomMargin(after * POINT)
        self._cursor.setBlockFormat(block)
        self._cursor.insertText(text, self._shape(points, weight, colour))
        self._cursor.insertBlock(QTextBlockFormat())

    def _shape(self, points: float, weight: int = 500, colour: str = INK) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setFont(_font(points, weight))
        shape.setForeground(QBrush(QColor(colour)))
        return shape

    def _pairs(self, title: str, pairs: tuple[tuple[str, str], ...]) -> None:
        """Names and what is said of them, in two columns without lines."""
        heads = 1 if title else 0
        shape = self._table_shape()
        shape.setBorder(0)
        shape.setHeaderRowCount(heads)
        shape.setColumnWidthConstraints([_share(24), _share(76)])
        made = self._cursor.insertTable(len(pairs) + heads, 2, shape)
        if title:
            made.mergeCells(0, 0, 1, 2)
            self._put(made.cellAt(0, 0), title, self._shape(11, 700, HEAD))
        for number, (name, said) in enumerate(pairs, heads):
            self._put(made.cellAt(number, 0), name, self._shape(9, 600))
            self._put(made.cellAt(number, 1), said, self._shape(9))
        self._leave(made)

    def _table_shape(self) -> QTextTableFormat:
        shape = QTextTableFormat()
        # Qt leaves out an empty line beside a table.
        shape.setTopMargin(12 * POINT)
        shape.setCellPadding(2.5 * POINT)
        shape.setCellSpacing(0)
        shape.setBorder(0.5 * POINT)
        shape.setBorderBrush(QBrush(QColor(LINE)))
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setWidth(_share(100))
        return shape

    def _table(self, table: Table) -> None:
        rows = list(table.rows) + ([table.total] if table.total is not None else [])
        shape = self._table_shape()
        # The table's name is a row of its heading: on every page, and never without its first row.
        shape.setHeaderRowCount(2)
        shape.setColumnWidthConstraints(_widths(table))
        made = self._cursor.insertTable(len(rows) + 2 + (not rows), len(table.columns), shape)
        made.mergeCells(0, 0, 1, len(table.columns))
        self._put(made.cellAt(0, 0), table.title, self._shape(11, 700, HEAD))
        for place, column in enumerate(table.columns):
            cell = made.cellAt(1, place)
            self._paint_cell(cell, HEAD)
            self._put(
                cell, column.title, self._shape(7.5, 700, "#FFFFFF"), right=column.kind is not Kind.TEXT
            )
        for number, row in enumerate(rows):
            is_total = table.total is not None and number == len(rows) - 1
            self._row(made, number, row, table, is_total=is_total)
        if not rows:
            made.mergeCells(2, 0, 1, len(table.columns))
            self._put(made.cellAt(2, 0), self._words.empty, self._shape(8.5))
        self._leave(made)

    def _row(
        self, made: QTextTable, number: int, row: tuple[Value, ...], table: Table, *, is_total: bool
    ) -> None:
        shape = self._shape(_points(table), 700 if is_total else 500)
        for place, (value, column) in enumerate(zip(row, table.columns, strict=True)):
            cell = made.cellAt(number + 2, place)
            if is_total or number % 2:
                self._paint_cell(cell, "#E6EBF2" if is_total else STRIPE)
            said = text_of(value, column.kind, self._words)
            is_number = column.kind is not Kind.TEXT
            self._put(cell, said, shape, right=is_number, whole=is_number and not isinstance(row[place], str))

    def _paint_cell(self, cell: QTextTableCell, colour: str) -> None:
        shape = cell.format().toTableCellFormat()
        shape.setBackground(QBrush(QColor(colour)))
        cell.setFormat(shape)

    def _put(
        self,
        cell: QTextTableCell,
        text: str,
        shape: QTextCharFormat,
        *,
        right: bool = False,
        whole: bool = False,
    ) -> None:
        """`whole` text is never broken into lines: a number, a date."""
        cursor = cell.firstCursorPosition()
        block = QTextBlockFormat()
        block.setNonBreakableLines(whole)
        block.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        cursor.setBlockFormat(block)
        cursor.insertText(text, shape)

    def _leave(self, table: QTextTable) -> None:
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)


_LETTER = 0.155


def _points(table: Table) -> float:
    return 8.5 if len(table.columns) <= VERY_WIDE else 7.5


def _share(percent: float) -> QTextLength:
    return QTextLength(QTextLength.Type.PercentageLength, percent)


def _widths(table: Table) -> list[QTextLength]:
    """Text columns are wider than dates, and these than numbers; a heading's longest word fits on a line."""
    parts = [
        max(
            {Kind.TEXT: 3.0, Kind.DATE: 1.5}.get(column.kind, 1.1),
            _LETTER * max(map(len, column.title.split())),
        )
        for column in table.columns
    ]
    return [_share(100 * part / sum(parts)) for part in parts]
