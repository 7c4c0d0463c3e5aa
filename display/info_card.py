"""Beside the calls: what to have in hand when one's number comes up."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.kawung import draw_mark, draw_pattern
from common.ui.language import Language
from common.ui.lettering import draw_block, draw_line, fitted
from common.ui.painting import rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from display.marks import draw_centred_icon

_ITEMS = (("id-card", "board.info.id_card"), ("users", "board.info.family_card"), ("copy", "board.info.copy"))


class InfoCard(ThemedWidget):
    """Words on cloth, the flower beside them."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        language.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self.theme, QRectF(self.rect())
        with painting_on(self) as painter:
            outline = rounded(box, theme.f(32))
            painter.setClipPath(outline)
            painter.fillRect(box, theme.tokens.colour("mori_50"))
            cloth = QRectF(box.right() - theme.f(296), box.y(), theme.f(296), box.height())
            painter.fillRect(cloth, theme.palette.hem)
            draw_pattern(painter, theme, cloth, cell=72, opacity=0.26)
            self._paint_mark(painter, cloth)
            self._paint_words(painter, box)

    def _paint_mark(self, painter: QPainter, cloth: QRectF) -> None:
        reach = self.theme.f(90)
        disc = QPainterPath()
        disc.addEllipse(cloth.center(), reach, reach)
        painter.fillPath(disc, self.theme.palette.hem)
        side = self.theme.f(150)
        centre = cloth.center()
        mark = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        draw_mark(painter, self.theme, mark, on_tile=False)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        theme = self.theme
        ink = theme.tokens.colour("nila_700")
        x, room = box.x() + theme.f(45), box.width() - theme.f(296 + 45 + 24)
        title = QRectF(x, box.y() + theme.f(38), room, theme.f(120))
        draw_block(
            painter, title, self._language.text("board.info.title"), theme.font(48, 800), ink, leading=1.1
        )
        side = theme.f(56)
        for place, (icon, key) in enumerate(_ITEMS):
            y = box.y() + theme.f(200 + 74 * place)
            tile = QRectF(x, y - side / 2, side, side)
            painter.fillPath(rounded(tile, theme.f(14)), ink)
            draw_centred_icon(painter, icon, tile.center(), theme.f(34), theme.tokens.colour("mori_0"))
            text = self._language.text(key)
            face = fitted(theme.font(42, 600), text, room - theme.f(77), theme.f(30))
            draw_line(painter, QPointF(x + theme.f(77), y), text, face, theme.tokens.colour("ink_900"))
