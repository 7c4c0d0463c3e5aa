"""The large ticket: the number that is called, and the counter it leads to."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.language import Language
from common.ui.lettering import CENTRE, advance, draw_line, elided, fitted
from common.ui.painting import Outline, fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.ticket_card import Stub, TicketShape, draw_ticket
from display.arrangement import ARRANGEMENTS, STALE_SHAPES, Shape, TicketMeasures, paper_of
from display.board import ShownCall
from display.marks import draw_centred_icon
from display.where_to import WhereTo, where_to

PIN = 70
"""What the pin takes before the booth's name."""


@dataclass(frozen=True, slots=True)
class _StubWords:
    """What the stub says, and where."""

    measures: TicketMeasures
    place: str
    place_font: QFont
    place_at: QPointF
    where: WhereTo
    where_at: QPointF


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
        # Each beat is timed from the one before it: a timer that repeats makes up for a late one with an
        # early one, a coarse one is up to 5 % early (measured: 190 ms), and both are faster than 2.5 Hz.
        self._beat = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        language.changed.connect(self._describe)
        self._describe()

    @property
    def shown(self) -> ShownCall | None:
        return self._shown

    @property
    def is_flashing(self) -> bool:
        """Whether the paper is gold at this moment."""
        return self._is_flashing

    def set_shape(self, shape: Shape) -> None:
        if shape is not self._shape:
            self._shape = shape
            self._describe()
        if self._is_stale:
            self.stop_flashing()

    def show_call(self, shown: ShownCall | None, as_of: str = "") -> None:
        """`as_of`: from when the call is, for a ticket that is no longer live."""
        if (shown, as_of) != (self._shown, self._as_of):
            if shown is None or self._shown is None or shown.call.leg_id != self._shown.call.leg_id:
                self.stop_flashing()
            self._shown, self._as_of = shown, as_of
            self._describe()

    def flash(self) -> None:
        """Paper mori/emas, five times at 2.5 Hz. While it flashes already it goes on in step."""
        self._beats_left = 2 * int(self.theme.tokens.number("duration_ms", "call_flash_count"))
        if self._beat.isActive():
            self._beats_left += self._is_flashing
            return
        self._on_beat()

    def stop_flashing(self) -> None:
        """What is shown is no news any more."""
        self._beats_left = 0
        self._beat.stop()
        self._is_flashing = False
        self.update()

    def _on_beat(self) -> None:
        self._beats_left -= 1
        self._is_flashing = self._beats_left > 0 and not self._is_flashing
        if self._beats_left > 0:
            self._beat.start(self.theme.duration("call_flash_period") // 2)
        self.update()

    def _describe(self) -> None:
        shown = self._shown
        if shown is None:
            words = [self._language.text("board.empty.title"), self._language.text("board.empty.advice")]
        else:
            words = [self._label(shown), shown.call.code, self._place(shown), self._joined(shown)]
        self.setAccessibleName(", ".join(words))
        self.update()

    # --- what it says

    @property
    def _is_stale(self) -> bool:
        return self._shape in STALE_SHAPES

    def _label(self, shown: ShownCall) -> str:
        if self._is_stale:
            return self._language.text("board.last_call.at", time=self._as_of)
        return self._language.text("board.called_now" if shown.is_now else "board.last_call")

    def _place(self, shown: ShownCall) -> str:
        return self._language.text("board.counter", counter=shown.call.counter)

    def _where(self, shown: ShownCall) -> str:
        booth = shown.booth
        key = "board.zone" if self._shape is Shape.WIDE else "board.zone_and_floor"
        return self._language.text(key, zone=booth.zone, floor=booth.floor)

    def _joined(self, shown: ShownCall) -> str:
        return self._language.text("board.where", booth=shown.booth.name, place=self._where(shown))

    # --- how it looks

    def _measures(self) -> TicketMeasures:
        return ARRANGEMENTS[self._shape].ticket

    def _paper(self) -> tuple[float, float]:
        return paper_of(self.theme, self._shape, "" if self._shown is None else self._shown.call.code)

    def _ticket(self) -> TicketShape:
        theme, side = self.theme, self._measures().side
        is_wide = self._shape is Shape.WIDE
        notch = theme.number("notch_radius", "display_with_media" if is_wide else "display")
        return TicketShape(side, theme.f(self._paper()[0]), theme.number("radius", "display_ticket"), notch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            stub = Stub.STALE if self._is_stale else Stub.CALLED if self._shown else Stub.PLAIN
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
        if self._is_stale:
            return p.text_stale, p.text_muted
        if self._is_flashing:
            return p.number_on_flash, p.number_on_flash
        return p.ticket_number, p.ticket_number

    def _paint_paper(self, painter: QPainter, paper: QRectF, shown: ShownCall) -> None:
        theme, measures = self.theme, self._measures()
        number_ink, word_ink = self._inks()
        x = paper.x() + theme.f(measures.inset)
        y = paper.y() + theme.f(measures.label_y)
        icon = "history" if self._is_stale or not shown.is_now else "bell-ring"
        draw_centred_icon(painter, icon, QPointF(x + theme.f(20), y), theme.f(46), word_ink)
        pill_width = 0.0 if self._is_stale else self._paint_calls(painter, paper, y, shown)
        room = paper.right() - theme.f(measures.inset) - x - theme.f(56) - pill_width
        face = fitted(self._label_font(), self._label(shown), room, theme.smallest())
        label = elided(face, self._label(shown), room)
        draw_line(painter, QPointF(x + theme.f(56), y), label, face, word_ink)
        self._paint_number(painter, paper, shown.call.code, number_ink)

    def _label_font(self) -> QFont:
        is_wide = self._shape is Shape.WIDE
        return self.theme.font(42 if is_wide else 46, 700, spacing_em=0.0 if is_wide else -0.01)

    def _paint_calls(self, painter: QPainter, paper: QRectF, y: float, shown: ShownCall) -> float:
        """The pill that counts repeated calls; its width."""
        if shown.call.calls < 2:
            return 0.0
        theme = self.theme
        text = self._language.text("board.call_number", calls=shown.call.calls)
        face = theme.font(38, 700)
        width, height = advance(face, text) + theme.f(56), theme.f(62)
        box = QRectF(paper.right() - theme.f(64) - width, y - height / 2, width, height)
        ink = self._inks()[1]
        fill_rounded(painter, box, height / 2, None, Outline(ink, theme.f(3)))
        draw_line(painter, box.center(), text, face, ink, CENTRE)
        return width + theme.f(24)

    def _paint_number(self, painter: QPainter, paper: QRectF, code: str, ink: QColor) -> None:
        theme, measures = self.theme, self._measures()
        margin = theme.f(self._paper()[1])
        room = paper.width() - 2 * margin
        face = fitted(theme.number_font(measures.number_size), code, room, theme.smallest())
        y = paper.y() + theme.f(measures.number_y)
        if measures.is_centred:
            draw_line(painter, QPointF(paper.center().x(), y), code, face, ink, CENTRE)
        else:
            draw_line(painter, QPointF(paper.x() + margin, y), code, face, ink)

    def _paint_stub(self, painter: QPainter, tail: QRectF, shown: ShownCall) -> None:
        theme = self.theme
        ink = theme.palette.text_stale if self._is_stale else theme.palette.on_ticket_stub
        stub = self._stub(tail, shown)
        measures = stub.measures
        if measures.to_y is not None:
            at = QPointF(stub.place_at.x(), tail.y() + theme.f(measures.to_y))
            face = theme.font(42, 700, spacing_em=0.0)
            draw_line(painter, at, self._language.text("board.please_go"), face, ink)
        draw_line(painter, stub.place_at, stub.place, stub.place_font, ink)
        if measures.has_pin:
            pin = QPointF(stub.where_at.x() - theme.f(PIN - 26), tail.y() + theme.f(measures.where_y))
            draw_centred_icon(painter, "map-pin", pin, theme.f(52), ink)
        stub.where.draw(painter, stub.where_at, ink)

    def where(self) -> WhereTo | None:
        """The booth and its zone as they are written."""
        tail = self._ticket().split(QRectF(self.rect()))[1]
        return None if self._shown is None else self._stub(tail, self._shown).where

    def _stub(self, tail: QRectF, shown: ShownCall) -> _StubWords:
        arrangement = ARRANGEMENTS[self._shape]
        words = self._stub_words(arrangement.ticket, tail, shown)
        if not words.where.is_whole and arrangement.for_long_names is not None:
            return self._stub_words(arrangement.for_long_names, tail, shown)
        return words

    def _stub_words(self, measures: TicketMeasures, tail: QRectF, shown: ShownCall) -> _StubWords:
        theme = self.theme
        inset = theme.f(56 if self._shape is Shape.WIDE else 64)
        x, room = tail.x() + inset, tail.width() - inset - theme.f(48)
        place_at = QPointF(x, tail.y() + theme.f(measures.place_y))
        place_room = room * 0.55 if measures.where_beside else room
        face = fitted(theme.font(measures.place_size, 800), self._place(shown), place_room, theme.smallest())
        place = elided(face, self._place(shown), place_room)
        left = advance(face, place) + theme.f(96) if measures.where_beside else 0.0
        left += theme.f(PIN) if measures.has_pin else 0.0
        top, bottom = (theme.f(each) for each in measures.where_span)
        name, where = shown.booth.name, self._where(shown)
        found = where_to(theme, name, where, self._joined(shown), room - left, bottom - top)
        # Further lines keep within the span: they do not touch the counter above them.
        half = found.step * len(found.lines) / 2
        y = max(top + half, min(theme.f(measures.where_y), bottom - half))
        return _StubWords(measures, place, face, place_at, found, QPointF(x + left, tail.y() + y))

    def _paint_empty(self, painter: QPainter, paper: QRectF, tail: QRectF) -> None:
        theme = self.theme
        ink = theme.palette.text_stale if self._is_stale else theme.palette.ticket_number
        for box, key, size in ((paper, "board.empty.title", 88), (tail, "board.empty.advice", 52)):
            text, room = self._language.text(key), box.width() - theme.f(96)
            face = fitted(theme.font(size, 800 if size > 60 else 700), text, room, theme.smallest())
            draw_line(painter, box.center(), elided(face, text, room), face, ink, CENTRE)
