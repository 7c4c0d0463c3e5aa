"""The page of key figures: head, four figures, charts, tables."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from common.contract.reports import Report
from common.ui.card import MARGIN as SHADOW
from common.ui.theme import Theme
from counter.supervisor.choice_menu import MenuLine, open_menu
from counter.supervisor.export.compose import compose
from counter.supervisor.export.document import Document
from counter.supervisor.export.saving import Format, file_name
from counter.supervisor.live.figure_card import FigureCard
from counter.supervisor.measures import CARDS_HEIGHT, CARDS_TOP, GAP, LEFT, Frame
from counter.supervisor.page import Page, Workplace
from counter.supervisor.reports.chart_cards import ChartCard, Stage, TitledCard
from counter.supervisor.reports.chart_room import ChartRoom
from counter.supervisor.reports.chart_words import ChartWords
from counter.supervisor.reports.head import HEIGHT as HEAD
from counter.supervisor.reports.head import Head
from counter.supervisor.reports.period import Preset
from counter.supervisor.reports.report_desk import TABLES, ReportDesk
from counter.supervisor.reports.report_file import ReportFile
from counter.supervisor.reports.sheets import DaysSheet, FormulaSheet
from counter.supervisor.reports.table_card import TableCard
from counter.supervisor.sheet import Sheet

CHARTS_TOP, CHARTS_HEIGHT = 240.0, 316.0
TABLES_TOP = CHARTS_TOP + CHARTS_HEIGHT + GAP
FOOT = 20.0
HISTOGRAM = 0.41
"""Its share of the second row."""


class ReportPage(Page):
    """Shows what its `desk` has; presses go back to it."""

    def __init__(self, workplace: Workplace, desk: ReportDesk, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("dashboard.reports")
        self._workplace = workplace
        self.desk = desk
        self.words = ChartWords(workplace.language, workplace.dashboard, desk)
        self.file = ReportFile(desk, workplace.run, self)
        self.sheet: Sheet | None = None
        self.dialog: QFileDialog | None = None
        self._document: tuple[Report, str, Document] | None = None
        self.head = Head(theme, self)
        self.cards = [FigureCard(theme, face, self) for face in self.words.figures()]
        self.charts = ChartCard(theme, self)
        self.histogram = TitledCard(theme, self)
        self.tables = TableCard(theme, self)
        self.instead = Stage(theme, self, "chart-column")
        self.instead.setObjectName("reports.instead")
        self.room = ChartRoom(self.charts, self.histogram, self.words)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        desk, head = self.desk, self.head
        desk.changed.connect(self.refresh)
        self.file.changed.connect(self._show_head)
        self._workplace.language.changed.connect(self.refresh)
        head.period.clicked.connect(self._choose_period)
        head.booth.clicked.connect(self._choose_booth)
        for kind, key in head.files.items():
            key.clicked.connect(lambda _=False, one=kind: self.ask_where(one))
        self.charts.turns.turned.connect(desk.show_chart)
        self.tables.turns.turned.connect(desk.show_table)
        self.tables.explained.connect(self._explain)
        for stage in (self.charts, self.histogram, self.tables, self.instead):
            stage.asked_again.connect(desk.ask_again)

    def turned_to(self) -> None:
        self.desk.shown(is_shown=True)
        if self.room.needs_loading:
            self._workplace.run(load_charts, self.room.open, self._no_charts, self)
        self.setFocus()

    def turned_away(self) -> None:
        self.desk.shown(is_shown=False)
        self.file.forget()
        if self.sheet is not None:
            self.sheet.close_sheet()
        if self.dialog is not None:
            self.dialog.reject()

    def _no_charts(self, trouble: Exception) -> None:
        """An installation without its parts is a bug, and said as one."""
        raise trouble

    # --- what is shown

    def refresh(self) -> None:
        """Show what the desk has now."""
        words, place = self.words, self.words.place()
        self._show_head()
        for card, face in zip(self.cards, words.figures(), strict=True):
            if card.face_shown != face:
                card.show_face(face)
        for stage in (self.charts, self.histogram, self.tables):
            stage.setVisible(place is None)
        self.instead.setVisible(place is not None)
        self.instead.show_only(None, place)
        if place is None:
            self.room.refresh(self.desk.chart)
            self._show_table()

    def _show_head(self) -> None:
        told = self.file.told
        text = "" if told is None else self.words.text(told[0], None, **told[1])
        face = self.words.head(told=text, told_is_bad=self.file.is_bad, is_saving=self.file.is_busy)
        self.head.show_face(face)

    def _show_table(self) -> None:
        desk, words, tables = self.desk, self.words, self.tables
        tables.turns.show_words({one: words.text(f"reports.table.{one.value}") for one in TABLES}, desk.table)
        tables.info.say(words.text("export.formulas"))
        document = self._document_of(desk.answer(desk.table))
        tables.show_document(document)
        face = words.part(desk.table)
        tables.show_only(tables.view, face)

    def _document_of(self, report: Report | None) -> Document | None:
        """Made once for each answer and language."""
        site, code = self._workplace.dashboard.site, self._workplace.language.code
        if report is None or site is None:
            return None
        known = self._document
        if known is None or known[0] is not report or known[1] != code:
            known = self._document = (
                report,
                code,
                compose([report], site, self._workplace.language.sentences),
            )
        return known[2]

    # --- what is pressed

    def _choose_period(self) -> None:
        desk, words = self.desk, self.words
        lines = [
            MenuLine(words.preset(one), partial(desk.choose_preset, one), is_now=one is desk.preset)
            for one in Preset
            if one is not Preset.OTHER
        ]
        lines += [
            MenuLine(),
            MenuLine(words.preset(Preset.OTHER), self._choose_days, is_now=desk.preset is Preset.OTHER),
        ]
        open_menu(self.theme, lines, self.head.period, "reports.period.menu")

    def _choose_days(self) -> None:
        self._open(
            DaysSheet(self.theme, self.window(), self._workplace.actions, self.words, self.desk),
        )

    def _choose_booth(self) -> None:
        desk, words = self.desk, self.words
        lines = [
            MenuLine(words.booth_key(None), partial(desk.choose_booth, None), is_now=desk.booth is None),
            MenuLine(),
        ]
        for booth in desk.booths:
            look = partial(desk.choose_booth, booth.code)
            lines.append(MenuLine(words.booth_name(booth.code), look, is_now=booth.code == desk.booth))
        open_menu(self.theme, lines, self.head.booth, "reports.booth.menu")

    def _explain(self) -> None:
        if self._document is None:
            return
        formulas = self._document[2].formulas
        actions = self._workplace.actions
        self._open(FormulaSheet(self.theme, self.window(), actions, self.words, formulas))

    def _open(self, sheet: Sheet) -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()
        self.sheet = sheet
        sheet.closed.connect(self._closed)
        sheet.open()

    def _closed(self) -> None:
        self.sheet = None

    # --- files

    def ask_where(self, kind: Format) -> None:
        """A name to begin with, in the folder of the last one; then it is written."""
        site, figures = self._workplace.dashboard.site, self.desk.figures
        if site is None or figures is None:
            return
        sentences, say = self._workplace.language.sentences, self.words.text
        name = file_name(compose([figures], site, sentences), kind)
        dialog = self.dialog = QFileDialog(self, say("reports.save.title"), str(_folder()))
        dialog.setObjectName("reports.where")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind.value)
        dialog.setNameFilter(f"{say(f'export.format.{kind.value}')} (*.{kind.value})")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.file.write(Path(path), kind, site, sentences))
        dialog.finished.connect(self._asked_where)
        dialog.open()

    def _asked_where(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    # --- where it stands

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        frame, s = Frame.over(self.theme, self.width(), self.height()), SHADOW
        width = frame.right - LEFT
        self.head.setGeometry(frame.box(LEFT, 0, width, HEAD))
        one = (width - GAP * (len(self.cards) - 1)) / len(self.cards)
        for place, card in enumerate(self.cards):
            x = LEFT + place * (one + GAP)
            card.setGeometry(frame.box(x - s, CARDS_TOP - s, one + 2 * s, CARDS_HEIGHT + 2 * s))
        right = round((width - GAP) * HISTOGRAM)
        left = width - GAP - right
        high = CHARTS_HEIGHT + 2 * s
        self.charts.setGeometry(frame.box(LEFT - s, CHARTS_TOP - s, left + 2 * s, high))
        self.histogram.setGeometry(frame.box(frame.right - right - s, CHARTS_TOP - s, right + 2 * s, high))
        below = frame.height - FOOT - TABLES_TOP
        self.tables.setGeometry(frame.box(LEFT - s, TABLES_TOP - s, width + 2 * s, below + 2 * s))
        whole = frame.height - FOOT - CHARTS_TOP
        self.instead.setGeometry(frame.box(LEFT - s, CHARTS_TOP - s, width + 2 * s, whole + 2 * s))


def _folder() -> Path:
    """Where people look for documents."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path(QDir.homePath())


def load_charts() -> ModuleType:
    """Pyqtgraph takes a while to load: not on the GUI thread."""
    from counter.supervisor.reports.charts import loading  # noqa: PLC0415 - see above

    return loading


def make_report_page(workplace: Workplace, theme: Theme, parent: QWidget) -> ReportPage:
    """With the figures of today."""
    desk = ReportDesk(workplace.dashboard, workplace.link)
    page = ReportPage(workplace, desk, theme, parent)
    desk.setParent(page)
    return page
