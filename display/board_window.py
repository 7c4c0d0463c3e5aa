"""The window on the lobby's wall."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.client.link import NEEDS_A_PERSON
from common.domain.site import Site
from common.runtime.clock import Clock
from common.ui.banner import Banner, BannerKind
from common.ui.canvas import painting_on
from common.ui.header import SiteHeader
from common.ui.kawung import Hem
from common.ui.language import Language
from common.ui.lettering import draw_line
from common.ui.pill import Pill, Tone
from common.ui.states import EmptyState
from common.ui.theme import Theme
from common.ui.themed import retheme
from common.ui.tokens import PaletteName, Surface
from display.arrangement import ARRANGEMENTS, DESIGN, MOST_ROWS, STALE_SHAPES, Layout, Shape, shape_for
from display.board import Board, ShownCall
from display.call_row import CallRow, row_letters
from display.chime import Chime
from display.current_call import CurrentCall
from display.info_card import InfoCard
from display.marks import draw_centred_icon
from display.ticker import Ticker


class BoardWindow(QWidget):
    """Everything is placed on a canvas of 1920x1080 that is scaled and centred."""

    def __init__(
        self, board: Board, language: Language, clock: Clock, chime: Chime, layout: Layout = Layout.INFO
    ) -> None:
        super().__init__()
        self.setObjectName("board")
        self._board = board
        self._language = language
        self._clock = clock
        self._chime = chime
        self._layout = layout
        self._may_close = True
        self.theme = Theme.fitting(Surface.DISPLAY, *DESIGN, PaletteName.BOARD)
        self._hem = Hem(self.theme, self)
        self._header: SiteHeader | None = None
        self._sample = Pill(self.theme, "", Tone.QUIET, self, icon="info", size=32)
        self.current = CurrentCall(self.theme, language, Shape.WIDE, self)
        self.current.setObjectName("board.current")
        self.rows = [CallRow(self.theme, language, Shape.WIDE, self) for _ in range(MOST_ROWS)]
        for place, row in enumerate(self.rows):
            row.setObjectName(f"board.row.{place}")
        self._info = InfoCard(self.theme, language, self)
        self._ticker = Ticker(self.theme, language, self)
        self._banner = Banner(self.theme, BannerKind.ERROR, "wifi-off", "", "", self)
        self._banner.setObjectName("board.banner")
        self._connecting = EmptyState(self.theme, "history", "", "", self)
        self._connecting.setObjectName("board.connecting")
        board.changed.connect(self.refresh)
        board.called.connect(self._announce)
        language.changed.connect(self.refresh)
        self.refresh()

    def set_closable(self, *, may_close: bool) -> None:
        """A board on the wall is closed by its service only, never from its window."""
        self._may_close = may_close

    # --- what is shown

    @property
    def shape(self) -> Shape:
        """How the calls lie at this moment."""
        shown = self._board.current
        code = "" if shown is None else shown.call.code
        return shape_for(self.theme, self._layout, code, is_live=self._board.is_live)

    def refresh(self) -> None:
        """Show what the board says now."""
        site = self._board.site
        is_known = site is not None and self._board.as_of is not None
        if site is not None and self._header is None:
            self._header = SiteHeader(
                self.theme, self._language, self._clock, site.name, site.time_zone, self
            )
            self._header.show()
        elif site is not None and self._header is not None:
            self._header.name_site(site.name, site.time_zone)
        shape = self.shape
        self._say(shape)
        self._show_calls(shape)
        self._connecting.setVisible(not is_known)
        self._sample.setVisible(site is not None and site.is_sample)
        self.current.setVisible(is_known)
        self._info.setVisible(is_known and shape is Shape.WIDE)
        self._ticker.setVisible(is_known and shape in (Shape.WIDE, Shape.LONG))
        self._banner.setVisible(is_known and shape in STALE_SHAPES)
        if site is not None:
            self._ticker.tell(self._board.sentences, is_urgent=bool(self._board.announcement))
        self._place()
        self.update()

    def _say(self, shape: Shape) -> None:
        say = self._language.text
        self._sample.show_state(say("board.sample"), Tone.QUIET, "info")
        needs_a_person = self._board.reason in NEEDS_A_PERSON
        waiting = "board.turned_away" if needs_a_person else "board.connecting"
        self._connecting.tell(say(f"{waiting}.title"), say(f"{waiting}.advice"))
        site, as_of = self._board.site, self._board.as_of
        if shape in STALE_SHAPES and site is not None and as_of is not None:
            self._banner.tell(self._lost_since(site, as_of), say("board.lost.advice"))

    def _lost_since(self, site: Site, as_of: datetime) -> str:
        say = self._language
        time = say.say.time_zoned(as_of, site.time_zone)
        if self._board.is_of_today:
            return say.text("board.lost.title", time=time)
        day = say.say.date_short(site.business_date(as_of))
        return say.text("board.lost.title.on", date=day, time=time)

    def _show_calls(self, shape: Shape) -> None:
        count = ARRANGEMENTS[shape].rows.count
        current, recent = self._board.current, self._board.recent[:count]
        self.current.set_shape(shape)
        self.current.show_call(current, self._called_at(current) if shape in STALE_SHAPES else "")
        is_known = self._board.as_of is not None
        letters = row_letters(self.theme, self._language, shape, recent)
        for place, row in enumerate(self.rows):
            row.set_shape(shape, letters)
            row.show_call(recent[place] if place < len(recent) else None)
            row.setVisible(is_known and place < count)

    def _called_at(self, shown: ShownCall | None) -> str:
        site = self._board.site
        if shown is None or site is None:
            return ""
        return self._language.say.time_short(shown.call.at, site.time_zone)

    def _announce(self, _shown: ShownCall) -> None:
        self.refresh()
        self._chime.ring()
        self.current.flash()

    # --- where it stands

    def _canvas(self) -> QRectF:
        scale = self.theme.scale
        width, height = DESIGN[0] * scale, DESIGN[1] * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _box(self, x: float, y: float, width: float, height: float) -> QRect:
        scale, canvas = self.theme.scale, self._canvas()
        left, top = canvas.x() + x * scale, canvas.y() + y * scale
        return QRectF(left, top, width * scale, height * scale).toRect()

    def _place(self) -> None:
        shape = self.shape
        self._hem.setGeometry(0, 0, self.width(), self._hem.height())
        if self._header is not None:
            self._header.setGeometry(self._box(0, 54, DESIGN[0], 88))
            name = self._header.name_right()
            pill = self._sample.sizeHint()
            top = self._header.y() + (self._header.height() - pill.height()) // 2
            self._sample.setGeometry(
                self._header.x() + round(name + self.theme.f(28)), top, pill.width(), pill.height()
            )
        arrangement = ARRANGEMENTS[shape]
        self.current.setGeometry(self._box(*arrangement.box))
        for place, row in enumerate(self.rows[: arrangement.rows.count]):
            row.setGeometry(self._box(*arrangement.rows.place(place)))
        self._info.setGeometry(self._box(1060, 538, 764, 414))
        self._ticker.setGeometry(self._box(96, 966, 1728, 72))
        self._banner.setGeometry(self._box(96, 162, 1728, 176))
        self._connecting.setGeometry(self._box(260, 240, 1400, 640))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = Theme.fitting(Surface.DISPLAY, self.width(), self.height(), PaletteName.BOARD)
        if theme.scale != self.theme.scale:
            self.theme = theme
            retheme(self, theme)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), self.theme.palette.page)
            earlier = ARRANGEMENTS[self.shape].earlier
            if earlier is not None and self._board.as_of is not None:
                self._paint_earlier(painter, *earlier)

    def _paint_earlier(self, painter: QPainter, left: float, middle: float) -> None:
        theme = self.theme
        box = QRectF(self._box(left, middle - 50, 696, 100))
        y, ink = box.center().y(), theme.palette.text_muted
        draw_centred_icon(painter, "history", QPointF(box.x() + theme.f(22), y), theme.f(46), ink)
        word = self._language.text("board.earlier")
        draw_line(painter, QPointF(box.x() + theme.f(66), y), word, theme.font(42, 700, spacing_em=0.0), ink)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()
