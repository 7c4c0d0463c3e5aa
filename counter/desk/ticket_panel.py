"""The ticket in the middle of the desk: the number, what it is for, and on the stub why, or for how long."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import advance, draw_block, draw_line, elided, fitted
from common.ui.pill import Pill, Tone
from common.ui.spoken import spoken
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.ticket_card import Stub, StubSide, TicketShape, draw_ticket
from counter.desk.stub import paint_stub
from counter.desk.ticket_face import TicketFace

STUB_WIDTH = 324.0
STUB_WIDTH_SERVING = 344.0
PAD = 36.0
TALL = 360.0
"""From this height there is room for the word over the number."""


class TicketPanel(ThemedWidget):
    """Paints a `TicketFace`; the pill is a widget of its own, for screen readers and for tests."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = TicketFace(Stub.NEXT, "", Tone.OK)
        self.pill = Pill(theme, "", Tone.OK, self, size=16)
        self.pill.setObjectName("desk.state")

    @property
    def face(self) -> TicketFace:
        return self._face

    def show_face(self, face: TicketFace) -> None:
        if face == self._face:
            return
        before, self._face = self._face, face
        if (before.pill, before.pill_tone, before.pill_icon) != (face.pill, face.pill_tone, face.pill_icon):
            self.pill.show_state(face.pill, face.pill_tone, face.pill_icon)
        if (before.code, before.pill, before.lead) != (face.code, face.pill, face.lead):
            facts = [f"{name} {value}" for name, value in face.facts]
            why = [section.text for section in face.sections]
            self.setAccessibleName(spoken(face.pill, face.lead, face.code, *facts, *why))
        self._place()
        self.update()

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, face = self.theme, self._face
        stub_width = theme.f(STUB_WIDTH_SERVING if face.is_serving else STUB_WIDTH)
        shape = TicketShape(
            StubSide.RIGHT,
            self.width() - stub_width,
            theme.number("radius", "desk_ticket"),
            theme.f(14) if face.is_serving else theme.number("notch_radius", "desk"),
        )
        with painting_on(self) as painter:
            paper, stub = draw_ticket(painter, theme, QRectF(self.rect()), shape, face.stub)
            if not face.code:
                self._paint_words(painter, paper)
            elif face.is_serving:
                self._paint_serving(painter, paper)
            else:
                self._paint_called(painter, paper)
            paint_stub(painter, theme, stub, face)

    def _place(self) -> None:
        theme, size = self.theme, self.pill.sizeHint()
        top = 24 if self._face.is_serving else 32
        left = 32 if self._face.is_serving else PAD
        self.pill.setGeometry(theme.px(left), theme.px(top), size.width(), size.height())

    def _number_ink(self) -> QColor:
        p = self.theme.palette
        return p.text_stale if self._face.is_stale else p.ticket_number

    def _paint_called(self, painter: QPainter, paper: QRectF) -> None:
        theme, face = self.theme, self._face
        high = paper.height() / theme.scale
        left, room = theme.f(PAD), paper.width() - theme.f(2 * PAD) + theme.f(12)
        tall = high >= TALL
        if tall:
            lead = theme.font(22, 500)
            at = QPointF(left, theme.f(125 + (high - 424) * 0.25))
            draw_line(painter, at, elided(lead, face.lead, room), lead, theme.palette.text_muted)
        size = theme.type_style("ticket_number").size if tall else 118.0
        number = fitted(theme.number_font(size), face.code, room, theme.f(40))
        middle = theme.f(224 + (high - 424) * 0.5 if tall else 0.505 * high)
        draw_line(painter, QPointF(left - theme.f(4), middle), face.code, number, self._number_ink())
        bottom = theme.f(high - 67.5)
        x = left
        for name, value in face.facts:
            x += self._paint_fact(painter, QPointF(x, bottom), name, value, paper.right() - x) + theme.f(28)

    def _paint_fact(self, painter: QPainter, at: QPointF, name: str, value: str, room: float) -> float:
        theme, p = self.theme, self.theme.palette
        small, strong = theme.font(15, 500), theme.role_font("fact", tabular=True)
        shown = elided(strong, value, min(room - theme.f(20), theme.f(300)))
        draw_line(painter, at, name, small, p.text_muted)
        draw_line(painter, QPointF(at.x(), at.y() + theme.f(23)), shown, strong, p.text)
        return max(advance(small, name), advance(strong, shown))

    def _paint_serving(self, painter: QPainter, paper: QRectF) -> None:
        theme, face = self.theme, self._face
        high = paper.height() / theme.scale
        middle = theme.f(142 + (high - 222) * 0.6)
        facts_left = max(theme.f(342), paper.width() * 0.66)
        room = facts_left - theme.f(28) - theme.f(44)
        size = theme.type_style("ticket_number_serving").size
        number = fitted(theme.number_font(size), face.code, room, theme.f(28))
        draw_line(painter, QPointF(theme.f(29), middle), face.code, number, self._number_ink())
        y = middle - theme.f(46)
        for name, value in face.facts[:2]:
            self._paint_fact(painter, QPointF(facts_left, y), name, value, paper.right() - facts_left)
            y += theme.f(53)

    def _paint_words(self, painter: QPainter, paper: QRectF) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        left, room = theme.f(PAD), paper.width() - theme.f(2 * PAD)
        title, body = theme.font(40, 800), theme.font(20, 500)
        y = paper.height() * 0.4
        y += draw_block(painter, QRectF(left, y, room, 0), face.lead, title, p.text_brand, max_lines=2)
        draw_block(painter, QRectF(left, y + theme.f(10), room, 0), face.advice, body, p.text_muted)
