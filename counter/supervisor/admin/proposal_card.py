"""The card that stands in the form's place while something is looked at before it is made so."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from common.ui.badge import draw_badge
from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import advance, block_height, draw_block, draw_line, elided, fitted, wrap
from common.ui.list_model import AnyIndex, ItemRole, ListModel
from common.ui.painting import draw_dot_icon, draw_icon_at, fill_rounded
from common.ui.pill import Tone, tone_colours
from common.ui.plain_text import PlainText
from common.ui.scroll_look import scroll_look
from common.ui.spoken import spoken
from common.ui.theme import Theme
from counter.supervisor.admin.proposal import Proposal, ProposalLine, Stage
from counter.supervisor.admin.words import AdminWords

HEAD, FOOT, PAD = 100.0, 78.0, 22.0
CHAPTER, TILE = 36.0, 30.0

_TONES = {
    Stage.READING: ("loader-circle", Tone.QUIET),
    Stage.FAULTY: ("circle-x", Tone.ERROR),
    Stage.SAME: ("circle-check", Tone.QUIET),
    Stage.READY: ("info", Tone.QUIET),
    Stage.SENDING: ("loader-circle", Tone.QUIET),
    Stage.DONE: ("circle-check", Tone.OK),
    Stage.REFUSED: ("circle-x", Tone.ERROR),
}


@dataclass(frozen=True, slots=True)
class _Row:
    """A line with its place, which is its key."""

    place: int
    line: ProposalLine
    begins: bool


class _Look(QStyledItemDelegate):
    """Badge or icon; title and every line of its detail; what becomes of it at the right."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme
        self._view = view

    def _room(self, line: ProposalLine) -> float:
        """For the words."""
        f = self.theme.f
        pill = advance(self.theme.font(14, 700), line.pill) + f(36) if line.pill else 0.0
        return self._view.viewport().width() - f(PAD + TILE + 14 + PAD) - pill

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: _Row = index.data(ItemRole)
        theme, f = self.theme, self.theme.f
        room = self._room(row.line)
        high = block_height(theme.font(15.5, 700), row.line.title, room) + f(18)
        if row.line.detail:
            high += block_height(theme.font(14, 500), row.line.detail, room) + f(2)
        return QSize(100, round(max(high, f(52)) + (f(CHAPTER) if row.begins else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: _Row = index.data(ItemRole)
        theme, p, f = self.theme, self.theme.palette, self.theme.f
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if row.begins:
            at = QPointF(box.x() + f(PAD), box.y() + f(CHAPTER - 14))
            draw_line(painter, at, row.line.chapter, theme.font(14, 800), p.text_muted)
            box.setTop(box.y() + f(CHAPTER))
        painter.fillRect(QRectF(box.x(), box.bottom() - f(1), box.width(), f(1)), p.row_line)
        self._paint(painter, row.line, box)
        painter.restore()

    def _paint(self, painter: QPainter, line: ProposalLine, box: QRectF) -> None:
        theme, p, f = self.theme, self.theme.palette, self.theme.f
        tile = QRectF(box.x() + f(PAD), box.y() + f(10), f(TILE), f(TILE))
        if line.mark:
            draw_badge(painter, theme, tile, line.mark)
        else:
            is_fault = line.icon == "circle-alert"
            fill, ink = (p.error_fill, p.on_error_fill) if is_fault else (p.icon_tint, p.icon)
            draw_dot_icon(painter, tile.center(), tile.width(), line.icon, fill, ink)
        x, room = tile.right() + f(14), self._room(line)
        y = box.y() + f(9)
        title = theme.font(15.5, 700)
        if not line.detail and len(wrap(title, line.title, room)) == 1:
            y = box.y() + f(16)
        y += draw_block(painter, QRectF(x, y, room, 0), line.title, title, p.text)
        if line.detail:
            small = theme.font(14, 500)
            draw_block(painter, QRectF(x, y + f(2), room, 0), line.detail, small, p.text_muted)
        if line.pill:
            fill, ink = tone_colours(theme, line.tone)
            font = theme.font(14, 700)
            wide = advance(font, line.pill) + f(24)
            pill = QRectF(box.right() - f(PAD) - wide, box.y() + f(13), wide, f(26))
            fill_rounded(painter, pill, pill.height() / 2, fill)
            draw_line(painter, QPointF(pill.x() + f(12), pill.center().y()), line.pill, font, ink)


class ProposalCard(Card):
    """Shows a `Proposal`; its keys are for the page."""

    def __init__(self, theme: Theme, words: AdminWords, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("admin.proposal")
        self._words = words
        self._title = ""
        self._status: tuple[str, str, Tone] = ("", "info", Tone.QUIET)
        self.about = PlainText(theme, "", 15, 500, self, colour="text_muted")
        self.about.setObjectName("admin.proposal.about")
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.model: ListModel[_Row] = ListModel(
            lambda row: row.place, lambda row: spoken(row.line.pill, row.line.title, row.line.detail), self
        )
        self.view = QListView(self)
        self.view.setObjectName("admin.proposal.lines")
        self.view.setModel(self.model)
        self._look = _Look(theme, self.view)
        self.view.setItemDelegate(self._look)
        self.view.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.viewport().setAutoFillBackground(False)
        self.accept = PrimaryButton(theme, "", "", self, disc=False, text_size=17)
        self.accept.setObjectName("admin.proposal.accept")
        self.close_key = SecondaryButton(theme, "", "", self)
        self.close_key.setObjectName("admin.proposal.close")
        self.theme_changed()

    @property
    def lines(self) -> list[ProposalLine]:
        return [row.line for row in self.model.items]

    def show_proposal(self, proposal: Proposal, *, is_live: bool) -> None:
        say, stage = self._words.text, proposal.stage
        self._title = proposal.title
        self.setAccessibleName(proposal.title)
        self.about.say(proposal.outcome.about)
        chapter, rows = "", []
        for place, line in enumerate(proposal.outcome.lines):
            rows.append(_Row(place, line, bool(line.chapter) and line.chapter != chapter))
            chapter = line.chapter
        self.model.set_items(rows)
        icon, tone = _TONES[stage]
        status = say(f"admin.proposal.{stage.name.lower()}")
        if stage is Stage.REFUSED and proposal.notice is not None:
            status = self._words.refusal(proposal.notice)
        self._status = (status, icon, tone)
        self.accept.set_caption(say("admin.proposal.accept"))
        can_accept = stage in {Stage.READY, Stage.REFUSED} and is_live
        if can_accept:
            if not self.accept.isEnabled():
                self.accept.unblock()
        else:
            self.accept.block("" if is_live else say("admin.why_not.offline"))
        self.accept.setVisible(stage not in {Stage.FAULTY, Stage.SAME, Stage.DONE})
        self.close_key.set_caption(say("admin.cancel" if can_accept else "admin.secret.close"))
        self.close_key.setEnabled(stage is not Stage.SENDING)
        self._place()
        self.update()

    # --- where it stands

    def theme_changed(self) -> None:
        self._look.theme = self.theme
        self.view.setStyleSheet(scroll_look(self.theme))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.view.scheduleDelayedItemsLayout()

    def _place(self) -> None:
        f, box = self.theme.f, self.face()
        self.about.setGeometry(
            QRectF(box.x() + f(PAD), box.y() + f(46), box.width() - f(2 * PAD), f(48)).toRect()
        )
        top, bottom = box.y() + f(HEAD + 2), box.bottom() - f(FOOT)
        self.view.setGeometry(QRectF(box.x(), top, box.width() - f(4), bottom - top).toRect())
        wide, back, y = f(180), f(110), box.bottom() - f(FOOT / 2 + 25)
        right = box.right() - f(PAD)
        if not self.accept.isHidden():
            self.accept.setGeometry(QRectF(right - wide, y, wide, f(50)).toRect())
            right -= wide + f(12)
        self.close_key.setGeometry(QRectF(right - back, y, back, f(46)).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, p, f, box = self.theme, self.theme.palette, self.theme.f, self.face()
        with painting_on(self) as painter:
            painter.fillRect(QRectF(box.x(), box.y() + f(HEAD), box.width(), f(1)), p.divider)
            painter.fillRect(QRectF(box.x(), box.bottom() - f(FOOT), box.width(), f(1)), p.divider)
            room = box.width() - f(2 * PAD)
            font = fitted(theme.font(19, 800), self._title, room, f(15))
            at = QPointF(box.x() + f(PAD), box.y() + f(28))
            draw_line(painter, at, elided(font, self._title, room), font, p.text)
            self._paint_status(painter, box)

    def _paint_status(self, painter: QPainter, box: QRectF) -> None:
        theme, f = self.theme, self.theme.f
        text, icon, tone = self._status
        ink = theme.palette.text_muted if tone is Tone.QUIET else tone_colours(theme, tone)[1]
        middle, side = box.bottom() - f(FOOT / 2), f(20)
        draw_icon_at(painter, icon, QRectF(box.x() + f(PAD), middle - side / 2, side, side), ink)
        x = box.x() + f(PAD + 28)
        font = theme.font(15, 700)
        lines = wrap(font, text, self.close_key.x() - f(12) - x, 2)
        for place, line in enumerate(lines):
            y = middle + (place - (len(lines) - 1) / 2) * font.pixelSize() * 1.25
            draw_line(painter, QPointF(x, y), line, font, ink)
