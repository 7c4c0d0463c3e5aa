"""The home page's main action: the card with the kawung, a ticket on it, and the golden arrow."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from common.ui.kawung import Fade, draw_pattern
from common.ui.lettering import CENTRE, draw_baseline, draw_line, fitted, wrap
from common.ui.painting import Plate, draw_dot_icon, draw_plate, rounded
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from common.ui.ticket_card import Stub, StubSide, TicketShape, draw_ticket

_TILT = -8.0
_TICKET = (262.0, 286.0)
"""Design px of the drawn ticket at scale 1."""


class HeroTile(Pressable):
    """Indigo and large. Wide, the ticket stands at the right; tall, below the words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._eyebrow = ""
        self._subtitle = ""
        self._ticket = ("", "")
        super().__init__(theme, "", parent)

    def say(self, title: str, subtitle: str, *, eyebrow: str, ticket: tuple[str, str]) -> None:
        """`ticket` is caption and code of the drawn ticket; `eyebrow` is shown on the tall card."""
        self._subtitle = subtitle
        self._eyebrow = eyebrow
        self._ticket = ticket
        self.set_caption(title)

    def spoken(self) -> str:
        return ". ".join(part for part in (self.caption, self._subtitle) if part)

    def corner(self) -> float:
        return self.theme.number("radius", "kiosk_card")

    def drop(self) -> float:
        return 0.0 if self.theme.high_contrast else self.theme.number("shadow", "cta_kiosk", "dy")

    def sizeHint(self) -> QSize:
        return self.theme.size(968, 391).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        fill = p.primary_pressed if pressed else p.primary
        plate = Plate(self.corner(), fill, p.primary_edge, self.drop())
        face = draw_plate(painter, rect, plate, pressed=pressed)
        tall = face.width() < 1.3 * face.height()
        painter.save()
        painter.setClipPath(rounded(face, self.corner()))
        fade = Fade((0.0, 0.0), (0.7, 1.0)) if tall else Fade((0.35, 0.0), (0.9, 0.0))
        painter.translate(face.topLeft())
        draw_pattern(painter, theme, QRectF(0, 0, face.width(), face.height()), fade=fade)
        painter.restore()
        if tall:
            self._paint_tall(painter, face)
        else:
            self._paint_wide(painter, face)

    def _paint_wide(self, painter: QPainter, face: QRectF) -> None:
        theme = self.theme
        grow = min(1.2, face.height() / theme.f(391))
        left = face.x() + theme.f(52)
        ticket_x = face.right() - theme.f(64) - theme.f(290) * grow
        size = theme.type_style("hero").size * min(1.0, grow)
        self._paint_words(painter, QPointF(left, face.center().y()), size, ticket_x - left - theme.f(24))
        middle = QPointF(ticket_x + theme.f(130) * grow, face.center().y() - theme.f(4))
        self._paint_ticket(painter, middle, grow)
        disc = theme.f(118) * min(1.2, grow)
        at = QPointF(face.right() - theme.f(40) - disc / 2, face.center().y() + theme.f(96) * grow)
        self._paint_arrow(painter, at, disc)

    def _paint_tall(self, painter: QPainter, face: QRectF) -> None:
        theme, p = self.theme, self.theme.palette
        left, room = face.x() + theme.f(60), face.width() - theme.f(120)
        lead = theme.role_font("lead")
        at = QPointF(left, face.y() + theme.f(80))
        draw_line(
            painter, at, self._eyebrow, fitted(lead, self._eyebrow, room, theme.f(28)), p.on_primary_muted
        )
        lines_end = self._paint_title(
            painter, QPointF(left, face.y() + theme.f(178)), theme.type_style("hero").size * 1.3, room
        )
        at = QPointF(left, lines_end - theme.f(12))
        draw_line(
            painter, at, self._subtitle, fitted(lead, self._subtitle, room, theme.f(28)), p.on_primary_muted
        )
        grow = min(1.15, face.height() / theme.f(757) * 1.1)
        ticket = QPointF(face.right() - theme.f(258), face.bottom() - theme.f(196) * grow)
        self._paint_ticket(painter, ticket, grow)
        disc = theme.f(148)
        self._paint_arrow(painter, QPointF(left + disc / 2, face.bottom() - theme.f(134)), disc)

    def _paint_words(self, painter: QPainter, left_middle: QPointF, size: float, room: float) -> None:
        theme, p = self.theme, self.theme.palette
        title = theme.font(size, 800)
        lines = wrap(title, self.caption, room, 3)
        step = title.pixelSize() * 1.05
        lead = theme.role_font("lead")
        total = step * len(lines) + theme.f(62)
        top = left_middle.y() - total / 2
        end = self._paint_title(painter, QPointF(left_middle.x(), top + step / 2), size, room)
        at = QPointF(left_middle.x(), end + theme.f(6))
        draw_line(
            painter, at, self._subtitle, fitted(lead, self._subtitle, room, theme.f(28)), p.on_primary_muted
        )

    def _paint_title(self, painter: QPainter, first_middle: QPointF, size: float, room: float) -> float:
        """Returns the middle of the line that would follow."""
        title = self.theme.font(size, 800)
        step = title.pixelSize() * 1.05
        y = first_middle.y()
        for line in wrap(title, self.caption, room, 3):
            draw_line(painter, QPointF(first_middle.x(), y), line, title, self.theme.palette.on_primary)
            y += step
        return y

    def _paint_ticket(self, painter: QPainter, middle: QPointF, grow: float) -> None:
        theme = self.theme
        width, height = theme.f(_TICKET[0]) * grow, theme.f(_TICKET[1]) * grow
        box = QRectF(-width / 2, -height / 2, width, height)
        shape = TicketShape(StubSide.BELOW, height * 0.66, theme.f(26) * grow, theme.f(11) * grow)
        painter.save()
        painter.translate(middle)
        painter.rotate(_TILT)
        paper, stub = draw_ticket(painter, theme, box, shape, Stub.CALLED)
        self._write_ticket(painter, paper, stub, grow)
        painter.restore()

    def _write_ticket(self, painter: QPainter, paper: QRectF, stub: QRectF, grow: float) -> None:
        theme, p = self.theme, self.theme.palette
        caption, code = self._ticket
        small = fitted(theme.font(29 * grow, 600), caption, paper.width() * 0.84, theme.f(20))
        x = paper.center().x()
        draw_line(painter, QPointF(x, paper.y() + theme.f(48) * grow), caption, small, p.text_muted, CENTRE)
        number = fitted(theme.number_font(76 * grow), code, paper.width() * 0.84, theme.f(30))
        baseline = paper.y() + theme.f(150) * grow
        draw_baseline(painter, QPointF(x, baseline), code, number, p.ticket_number, CENTRE)
        for share, down, alpha in ((0.72, 0.42, 1.0), (0.42, 0.68, 0.55)):
            ink = p.on_ticket_stub
            line = QRectF(
                stub.x() + stub.width() * 0.14,
                stub.y() + stub.height() * down,
                stub.width() * share,
                theme.f(10) * grow,
            )
            path = QPainterPath()
            path.addRoundedRect(line, line.height() / 2, line.height() / 2)
            painter.setOpacity(alpha)
            painter.fillPath(path, ink)
        painter.setOpacity(1.0)

    def _paint_arrow(self, painter: QPainter, centre: QPointF, disc: float) -> None:
        p = self.theme.palette
        ring = disc + 2 * self.theme.f(8)
        painter.setPen(p.primary)
        painter.setBrush(p.primary)
        painter.drawEllipse(centre, ring / 2, ring / 2)
        draw_dot_icon(painter, centre, disc, "arrow-right", p.accent, p.on_accent)
