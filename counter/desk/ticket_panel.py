"""The ticket in the middle of the desk: the number, what it is for, and on the stub why, or for how long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import (
    advance,
    block_height,
    draw_block,
    draw_line,
    elided,
    fitted,
    fitted_block,
    is_cut,
)
from common.ui.painting import draw_icon_at, fill_rounded
from common.ui.pill import Pill, Tone
from common.ui.plain_text import plain_tip
from common.ui.spoken import spoken
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.ticket_card import Stub, StubSide, TicketShape, draw_ticket
from counter.desk.stub import CAP, LOW, paint_stub
from counter.desk.ticket_face import TicketFace

STUB_WIDTH = 324.0
STUB_WIDTH_SERVING = 344.0
STUB_SHARE = 0.41
"""Of a narrow ticket the stub takes no more than this."""
PAD = 36.0
LINE = 20.0
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
        self.setToolTip("")
        if (before.pill, before.pill_tone, before.pill_icon) != (face.pill, face.pill_tone, face.pill_icon):
            self.pill.show_state(face.pill, face.pill_tone, face.pill_icon)
        if (before.code, before.pill, before.lead) != (face.code, face.pill, face.lead):
            facts = [f"{name} {value}" for name, value in face.facts]
            why = [section.text for section in face.sections]
            who = [word for _, word in face.badges]
            self.setAccessibleName(spoken(face.pill, face.lead, face.code, *who, *facts, *why))
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
        stub_width = min(stub_width, STUB_SHARE * self.width())
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
            elif face.is_serving and not self._stands_over_facts(paper):
                self._paint_serving(painter, paper)
            else:
                self._paint_called(painter, paper)
            self._paint_badges(painter, paper)
            paint_stub(painter, theme, stub, face)

    def _stands_over_facts(self, paper: QRectF) -> bool:
        """Whether the number of a service is larger over its facts than beside them."""
        theme = self.theme
        return paper.width() < theme.f(430) and paper.height() >= theme.f(236)

    def _place(self) -> None:
        theme, size = self.theme, self.pill.sizeHint()
        top = 24 if self._face.is_serving else 32
        if self.height() < theme.f(LOW):
            top = 14
        left = 32 if self._face.is_serving else PAD
        self.pill.setGeometry(theme.px(left), theme.px(top), size.width(), size.height())

    def _paint_badges(self, painter: QPainter, paper: QRectF) -> None:
        """Beside the pill, as far as there is room: a word gives way to its icon, a number never does."""
        theme, p = self.theme, self.theme.palette
        font, side, pad, gap = theme.font(15, 700), theme.f(18), theme.f(10), theme.f(6)
        x, box = self.pill.geometry().right() + theme.f(12), self.pill.geometry()
        room = paper.right() - theme.f(18) - x
        words = [word for _, word in self._face.badges]

        def wide(word: str) -> float:
            return 2 * pad + side + theme.f(6) + advance(font, word) if word else side + theme.f(12)

        while sum(wide(word) + gap for word in words) - gap > room:
            longest = max((word for word in words if not word[:1].isdigit()), key=len, default="")
            numbers = [word for word in words if " " in word]
            if longest:
                words[words.index(longest)] = ""
            elif numbers:
                words[words.index(numbers[0])] = numbers[0].split()[0]
            else:
                break
        for (icon, _), word in zip(self._face.badges, words, strict=True):
            face = QRectF(x, box.y(), wide(word), box.height())
            fill_rounded(painter, face, face.height() / 2, p.surface_info)
            at = QRectF(x + (pad if word else theme.f(6)), face.center().y() - side / 2, side, side)
            draw_icon_at(painter, icon, at, p.text_brand)
            draw_line(painter, QPointF(at.right() + theme.f(6), face.center().y()), word, font, p.text_brand)
            x += face.width() + gap

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
        else:
            self._paint_lead_beside(painter, paper)
        top = self._paint_facts(painter, QRectF(left, 0, room, paper.height())) - theme.f(14)
        above = theme.f(160) if tall else self.pill.geometry().bottom() + theme.f(8)
        size = theme.type_style("ticket_number").size if tall else 118.0
        size = min(size, (top - above) / (CAP * theme.scale))
        number = fitted(theme.number_font(size), face.code, room, theme.f(28))
        middle = theme.f(224 + (high - 424) * 0.5) if tall else (above + top) / 2
        draw_line(painter, QPointF(left - theme.f(4), middle), face.code, number, self._number_ink())

    def _paint_lead_beside(self, painter: QPainter, paper: QRectF) -> None:
        """On a low ticket the word over the number stands beside the pill, where there is room."""
        theme, box = self.theme, self.pill.geometry()
        lead, x = theme.font(18, 500), box.right() + theme.f(16)
        if not self._face.badges and x + advance(lead, self._face.lead) <= paper.right() - theme.f(24):
            at = QPointF(x, QRectF(box).center().y())
            draw_line(painter, at, self._face.lead, lead, theme.palette.text_muted)

    def _paint_facts(self, painter: QPainter, box: QRectF) -> float:
        """Along the lower edge: the service, then the times; a service that is too long for its place in the
        row, and every service on a low ticket, stands over the times. Returns where they begin.
        """
        theme, facts = self.theme, self._face.facts
        small, strong = theme.font(15, 500), theme.role_font("fact", tabular=True)
        gap = theme.f(28)
        times = sum(max(advance(small, n), advance(strong, v)) + gap for n, v in facts[1:])
        room = box.width() - times
        name, value = facts[0]
        bottom = box.bottom() - theme.f(67.5)
        is_low = box.height() < theme.f(300)
        if not is_low and room >= theme.f(150) and not is_cut(theme.font(17, 700), value, room, 2):
            x = box.x()
            font, lines = self._fit(strong, value, room, 2, 15)
            top = bottom - theme.f(LINE / 2) * (len(lines) - 1)
            x += self._paint_fact(painter, QPointF(x, top), name, (font, lines)) + gap
            for name, value in facts[1:]:
                x += self._paint_fact(painter, QPointF(x, top), name, (strong, [value])) + gap
            return top - theme.f(8)
        x, y = box.x(), box.bottom() - theme.f(29)
        line_font = theme.font(17, 700, tabular=True)
        for name, value in self._fitting(facts[1:], small, line_font, box.width()):
            x += draw_line(painter, QPointF(x, y), f"{name} ", small, theme.palette.text_muted) + theme.f(5)
            x += draw_line(painter, QPointF(x, y), value, line_font, theme.palette.text)
            x += theme.f(22)
        font, lines = self._fit(strong, facts[0][1], box.width(), 2, 15)
        for line in reversed(lines):
            y -= theme.f(LINE + 3)
            draw_line(painter, QPointF(box.x(), y), line, font, theme.palette.text)
        return y - theme.f(8)

    def _fitting(
        self, facts: Sequence[tuple[str, str]], small: QFont, strong: QFont, room: float
    ) -> list[tuple[str, str]]:
        """Those that stand side by side; the last says where the number came from and stays."""
        left, gap = list(facts), self.theme.f(27)
        while len(left) > 1:
            wide = sum(advance(small, f"{name} ") + advance(strong, value) + gap for name, value in left)
            if wide - self.theme.f(22) <= room:
                break
            del left[-2]
        return left

    def _fit(
        self, font: QFont, text: str, room: float, lines: int, smallest: float
    ) -> tuple[QFont, list[str]]:
        """Font and lines of a value; one that is cut for all that stands whole in the tooltip."""
        made, shown = fitted_block(font, text, room, lines, self.theme.f(smallest))
        if " ".join(shown) != text:
            self.setToolTip(plain_tip(text))
        return made, shown

    def _paint_fact(self, painter: QPainter, at: QPointF, name: str, value: tuple[QFont, list[str]]) -> float:
        """A word and under it the value's lines. Returns the width they took."""
        theme, p = self.theme, self.theme.palette
        small, (strong, lines) = theme.font(15, 500), value
        wide = draw_line(painter, at, name, small, p.text_muted)
        for row, line in enumerate(lines):
            y = at.y() + theme.f(23 + LINE * row)
            wide = max(wide, draw_line(painter, QPointF(at.x(), y), line, strong, p.text))
        return wide

    def _paint_serving(self, painter: QPainter, paper: QRectF) -> None:
        theme, face = self.theme, self._face
        high = paper.height() / theme.scale
        is_low = high < LOW
        middle = theme.f(142 + (high - 222) * 0.6 if not is_low else 19.5 + high / 2)
        left = self._facts_left(paper)
        room = left - theme.f(28) - theme.f(44)
        size = theme.type_style("ticket_number_serving").size
        number = fitted(theme.number_font(size), face.code, room, theme.f(28))
        draw_line(painter, QPointF(theme.f(29), middle), face.code, number, self._number_ink())
        strong = theme.role_font("fact", tabular=True)
        wide = paper.right() - theme.f(18) - left
        if is_low:
            self._paint_facts_alone(painter, QPointF(left, middle), wide)
            return
        blocks = [(name, self._fit(strong, value, wide, 3, 14)) for name, value in face.facts[:2]]
        steps = [theme.f(33 + LINE * len(lines)) for _, (_, lines) in blocks]
        lowest = paper.bottom() - theme.f(14) - sum(steps) + theme.f(20)
        y = min(middle - theme.f(46), lowest)
        for (name, value), step in zip(blocks, steps, strict=True):
            self._paint_fact(painter, QPointF(left, y), name, value)
            y += step

    def _paint_facts_alone(self, painter: QPainter, middle: QPointF, wide: float) -> None:
        """Without the word over them, round `middle`: the service, then when its citizen came."""
        theme, p, facts = self.theme, self.theme.palette, self._face.facts
        font, lines = self._fit(theme.font(17, 700), facts[0][1], wide, 3, 14)
        y = middle.y() - theme.f(LINE / 2) * len(lines)
        for row, line in enumerate(lines):
            draw_line(painter, QPointF(middle.x(), y + theme.f(LINE) * row), line, font, p.text)
        at, small = QPointF(middle.x(), y + theme.f(LINE) * len(lines)), theme.font(15, 500, tabular=True)
        for name, value in facts[1:2]:
            draw_line(painter, at, f"{name} {value}", small, p.text_muted)

    def _facts_left(self, paper: QRectF) -> float:
        """As far right as the longest fact can stand on three lines."""
        theme = self.theme
        furthest = max(theme.f(342), paper.width() * 0.66)
        small = theme.font(15, 700)
        for left in (furthest, paper.width() * 0.6):
            wide = paper.right() - theme.f(18) - left
            if not any(is_cut(small, value, wide, 3) for _, value in self._face.facts[:2]):
                return left
        return paper.width() * 0.56

    def _paint_words(self, painter: QPainter, paper: QRectF) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        low = paper.height() < theme.f(300)
        left, room = theme.f(PAD), paper.width() - theme.f(2 * PAD)
        title, body = theme.font(30 if low else 40, 800), theme.font(17 if low else 20, 500)
        high = block_height(title, face.lead, room, 2) + block_height(body, face.advice, room) + theme.f(10)
        above = self.pill.geometry().bottom() + theme.f(10)
        y = max(above, min(paper.height() * 0.4, (above + paper.height() - theme.f(16) - high) / 2))
        y = y if low else paper.height() * 0.4
        y += draw_block(painter, QRectF(left, y, room, 0), face.lead, title, p.text_brand, max_lines=2)
        draw_block(painter, QRectF(left, y + theme.f(10), room, 0), face.advice, body, p.text_muted)
