"""The large ticket: the number that is called, and the counter it leads to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.language import Language
from common.ui.lettering import CENTRE, advance, draw_line, elided, fitted
from common.ui.painting import Outline, fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.ticket_card import Stub, StubSide, TicketShape, draw_ticket
from display.board import ShownCall
from display.marks import draw_centred_icon

LONGEST_USUAL_CODE = len("W-088")


class Shape(Enum):
    """How the ticket lies: beside an info card, alone, or below the banner of a lost link."""

    WIDE = auto()
    TALL = auto()
    STALE = auto()


@dataclass(frozen=True, slots=True)
class _Measures:
    """Design px within the ticket: middles of lines, sizes of letters."""

    paper: float
    label_y: float
    number_y: float
    number_size: float
    to_y: float
    place_y: float
    place_size: float
    where_y: float
    inset: float = 64


_WIDE = _Measures(
    paper=1040,
    label_y=58,
    number_y=217,
    number_size=276,
    to_y=58,
    place_y=174,
    place_size=168,
    where_y=313,
)
_TALL = _Measures(
    paper=430,
    label_y=82,
    number_y=264,
    number_size=284,
    to_y=75,
    place_y=207,
    place_size=208,
    where_y=360,
)
_STALE = _Measures(
    paper=393,
    label_y=74,
    number_y=245,
    number_size=271,
    to_y=0,
    place_y=101,
    place_size=133,
    where_y=213,
)
WIDE_PAPER_OFFLINE = 1195
"""Offline codes are wider; their capitals stay as high, so the perforation moves."""


class CurrentCall(ThemedWidget):
    """Paints one call. `show_call(None)` says that nobody was called yet."""

    def __init__(self, theme: Theme, language: Language, shape: Shape, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._shape = shape
        self._shown: ShownCall | None = None
        self._as_of = ""
        self._beats_left = 0
        self._is_flashing = False
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._on_beat)
        language.changed.connect(self.update)

    @property
    def shown(self) -> ShownCall | None:
        return self._shown

    @property
    def is_flashing(self) -> bool:
        """Whether the paper is gold at this moment."""
        return self._is_flashing

    def set_shape(self, shape: Shape) -> None:
        self._shape = shape
        self.update()

    def show_call(self, shown: ShownCall | None, as_of: str = "") -> None:
        """`as_of`: from when the call is, for a ticket that is no longer live."""
        if (shown, as_of) != (self._shown, self._as_of):
            self._shown, self._as_of = shown, as_of
            self._describe()
            self.update()

    def flash(self) -> None:
        """Paper mori/emas, five times at 2.5 Hz. A second call starts it again."""
        self._beats_left = 2 * int(self.theme.tokens.number("duration_ms", "call_flash_count"))
        self._beat.start(self.theme.duration("call_flash_period") // 2)
        self._on_beat()

    def _on_beat(self) -> None:
        self._beats_left -= 1
        self._is_flashing = self._beats_left > 0 and not self._is_flashing
        if self._beats_left <= 0:
            self._beat.stop()
        self.update()

    def _describe(self) -> None:
        shown = self._shown
        if shown is None:
            self.setAccessibleName(self._language.text("board.empty.title"))
        else:
            self.setAccessibleName(f"{shown.call.code}, {self._place(shown)}, {self._where(shown)}")

    def _measures(self) -> _Measures:
        return {Shape.WIDE: _WIDE, Shape.TALL: _TALL, Shape.STALE: _STALE}[self._shape]

    def _ticket(self) -> TicketShape:
        theme, measures = self.theme, self._measures()
        paper = measures.paper
        if self._shape is Shape.WIDE and self._has_long_code():
            paper = WIDE_PAPER_OFFLINE
        is_wide = self._shape is Shape.WIDE
        notch = theme.number("notch_radius", "display_with_media" if is_wide else "display")
        side = StubSide.RIGHT if is_wide else StubSide.BELOW
        return TicketShape(side, theme.f(paper), theme.number("radius", "display_ticket"), notch)

    def _has_long_code(self) -> bool:
        return self._shown is not None and len(self._shown.call.code) > LONGEST_USUAL_CODE

    def _place(self, shown: ShownCall) -> str:
        return self._language.text("board.counter", counter=shown.call.counter)

    def _where(self, shown: ShownCall) -> str:
        key = "board.where.short" if self._shape is Shape.WIDE else "board.where"
        booth = shown.booth
        return self._language.text(key, booth=booth.name, zone=booth.zone, floor=booth.floor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            is_stale = self._shape is Shape.STALE
            stub = Stub.STALE if is_stale else Stub.CALLED if self._shown else Stub.PLAIN
            paper, tail = draw_ticket(
                painter, self.theme, QRectF(self.rect()), self._ticket(), stub, flash=self._is_flashing
            )
            if self._shown is None:
                self._paint_empty(painter, paper, tail)
            else:
                self._paint_paper(painter, paper, self._shown)
                self._paint_stub(painter, tail, self._shown)

    def _inks(self) -> tuple[QColor, QColor]:
        """Of the number and of the words on the paper."""
        p = self.theme.palette
        if self._shape is Shape.STALE:
            return p.text_stale, p.text_muted
        if self._is_flashing:
            return p.number_on_flash, p.number_on_flash
        return p.ticket_number, p.ticket_number

    def _paint_paper(self, painter: QPainter, paper: QRectF, shown: ShownCall) -> None:
        theme, measures = self.theme, self._measures()
        number_ink, word_ink = self._inks()
        x = paper.x() + theme.f(measures.inset)
        y = paper.y() + theme.f(measures.label_y)
        icon = "history" if self._shape is Shape.STALE or not shown.is_now else "bell-ring"
        draw_centred_icon(painter, icon, QPointF(x + theme.f(22), y), theme.f(46), word_ink)
        face = self._label_font()
        pill_width = self._paint_calls(painter, paper, y, shown) if self._shape is not Shape.STALE else 0.0
        room = paper.right() - theme.f(measures.inset) - x - theme.f(64) - pill_width
        draw_line(
            painter, QPointF(x + theme.f(64), y), elided(face, self._label(shown), room), face, word_ink
        )
        self._paint_number(painter, paper, shown.call.code, number_ink)

    def _label_font(self) -> QFont:
        return self.theme.font(42 if self._shape is Shape.WIDE else 46, 700)

    def _label(self, shown: ShownCall) -> str:
        if self._shape is Shape.STALE:
            return self._language.text("board.last_call.at", time=self._as_of)
        return self._language.text("board.called_now" if shown.is_now else "board.last_call")

    def _paint_calls(self, painter: QPainter, paper: QRectF, y: float, shown: ShownCall) -> float:
        """The pill that counts repeated calls; its width."""
        if shown.call.calls < 2:
            return 0.0
        theme = self.theme
        text = self._language.text("board.call_number", calls=shown.call.calls)
        face = theme.font(38, 700)
        width, height = advance(face, text) + theme.f(56), theme.f(62)
        right = paper.right() - theme.f(64)
        box = QRectF(right - width, y - height / 2, width, height)
        ink = self._inks()[1]
        fill_rounded(painter, box, height / 2, None, Outline(ink, theme.f(3)))
        draw_line(painter, box.center(), text, face, ink, CENTRE)
        return width + theme.f(24)

    def _paint_number(self, painter: QPainter, paper: QRectF, code: str, ink: QColor) -> None:
        theme, measures = self.theme, self._measures()
        margin = theme.f(48)
        room = paper.width() - 2 * margin
        face = fitted(theme.number_font(measures.number_size), code, room, theme.f(60))
        y = paper.y() + theme.f(measures.number_y)
        if self._shape is Shape.WIDE:
            draw_line(painter, QPointF(paper.x() + margin, y), code, face, ink)
        else:
            draw_line(painter, QPointF(paper.center().x(), y), code, face, ink, CENTRE)

    def _paint_stub(self, painter: QPainter, tail: QRectF, shown: ShownCall) -> None:
        theme, measures = self.theme, self._measures()
        is_stale = self._shape is Shape.STALE
        ink = theme.palette.text_stale if is_stale else theme.palette.on_ticket_stub
        inset = theme.f(56 if self._shape is Shape.WIDE else 64)
        x, room = tail.x() + inset, tail.width() - inset - theme.f(48)
        if measures.to_y:
            face = theme.font(42, 700, spacing_em=0.0)
            to = self._language.text("board.please_go")
            draw_line(painter, QPointF(x, tail.y() + theme.f(measures.to_y)), to, face, ink)
        place = self._place(shown)
        face = fitted(theme.font(measures.place_size, 800), place, room, theme.f(60))
        draw_line(painter, QPointF(x, tail.y() + theme.f(measures.place_y)), place, face, ink)
        y = tail.y() + theme.f(measures.where_y)
        if self._shape is not Shape.WIDE:
            draw_centred_icon(painter, "map-pin", QPointF(x + theme.f(26), y), theme.f(52), ink)
            x, room = x + theme.f(70), room - theme.f(70)
        self._paint_where(painter, QPointF(x, y), room, shown, ink)

    def _paint_where(
        self, painter: QPainter, at: QPointF, room: float, shown: ShownCall, ink: QColor
    ) -> None:
        theme = self.theme
        text, smallest = self._where(shown), theme.f(36)
        face = fitted(theme.font(45, 700), text, room, smallest)
        if advance(face, text) > room:
            # The zone stands on every sign; the booth's name does not go without its end.
            text = shown.booth.name
            face = fitted(theme.font(45, 700), text, room, smallest)
        draw_line(painter, at, elided(face, text, room), face, ink)

    def _paint_empty(self, painter: QPainter, paper: QRectF, tail: QRectF) -> None:
        theme = self.theme
        for box, key, size in ((paper, "board.empty.title", 88), (tail, "board.empty.advice", 52)):
            text = self._language.text(key)
            face = fitted(theme.font(size, 800 if size > 60 else 700), text, box.width() - theme.f(96), 12)
            draw_line(painter, box.center(), text, face, theme.palette.ticket_number, CENTRE)
