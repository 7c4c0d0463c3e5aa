"""A place with nothing in it, and a place that failed: icon, what happened, what to do, perhaps a button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.lettering import CENTRE, block_height, draw_block
from common.ui.painting import draw_dot_icon
from common.ui.spoken import spoken
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.tokens import Surface


class PlaceState(ThemedWidget):
    """What stands where content would be. `acted` is emitted when the button is pressed."""

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        advice: str,
        parent: QWidget | None = None,
        *,
        action: str = "",
        action_icon: str = "rotate-ccw",
        failed: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self._title = title
        self._advice = advice
        self._failed = failed
        self.button = SecondaryButton(theme, action, action_icon, self, strong=True)
        self.button.clicked.connect(self.acted)
        self.button.setHidden(not action)
        self._describe()

    def tell(self, title: str, advice: str, action: str = "") -> None:
        """Say something else; without `action` the button is gone."""
        if (title, advice, action) == (self._title, self._advice, self.button.caption):
            return
        self._title, self._advice = title, advice
        self.button.set_caption(action)
        self.button.setHidden(not action)
        self._describe()
        self._place()
        self.update()

    def theme_changed(self) -> None:
        self._place()

    def sizeHint(self) -> QSize:
        unit = self._unit()
        return QSize(round(unit * 22), round(self._block_height(unit * 22) + unit * 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        p = self.theme.palette
        unit = self._unit()
        room = self._room()
        top = (self.height() - self._block_height(room)) / 2
        disc = unit * 3.6
        fill, ink = (p.error_solid, p.on_error_solid) if self._failed else (p.icon_tint, p.icon)
        draw_dot_icon(painter, QPointF(self.width() / 2, top + disc / 2), disc, self._icon, fill, ink)
        left = (self.width() - room) / 2
        title, body = self._fonts()
        y = top + disc + unit * 0.9
        y += draw_block(painter, QRectF(left, y, room, 0), self._title, title, p.text, CENTRE)
        y += unit * 0.35
        draw_block(painter, QRectF(left, y, room, 0), self._advice, body, p.text_muted, CENTRE)

    def _unit(self) -> float:
        """The body text's size in real px: everything here follows it."""
        if self.theme.surface is Surface.KIOSK:
            return self.theme.f(self.theme.type_style("body").size)
        return self.theme.f(44 if self.theme.surface is Surface.DISPLAY else 17)

    def _fonts(self) -> tuple[QFont, QFont]:
        unit = self._unit() / self.theme.scale
        return self.theme.font(unit * 1.5, 800), self.theme.font(unit, 500)

    def _room(self) -> float:
        return min(self.width() - 2 * self._unit(), self._unit() * 26)

    def _block_height(self, room: float) -> float:
        unit = self._unit()
        title, body = self._fonts()
        height = unit * (3.6 + 0.9 + 0.35)
        height += block_height(title, self._title, room) + block_height(body, self._advice, room)
        if not self.button.isHidden():
            height += unit * 1.2 + self.button.sizeHint().height()
        return height

    def _place(self) -> None:
        if self.button.isHidden():
            return  # the board has no buttons, nor letters for them
        hint = self.button.sizeHint()
        bottom = (self.height() + self._block_height(self._room())) / 2
        width = min(hint.width(), self.width())
        self.button.setGeometry(
            (self.width() - width) // 2, round(bottom - hint.height()), width, hint.height()
        )

    def _describe(self) -> None:
        self.setAccessibleName(spoken(self._title, self._advice))


class EmptyState(PlaceState):
    """Nothing here, and that is no fault."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        advice: str,
        parent: QWidget | None = None,
        *,
        action: str = "",
    ) -> None:
        super().__init__(theme, icon, title, advice, parent, action=action, action_icon="")


class ErrorState(PlaceState):
    """It failed: what happened, what to do, and a way to try again."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        advice: str,
        parent: QWidget | None = None,
        *,
        action: str = "",
    ) -> None:
        super().__init__(theme, icon, title, advice, parent, action=action, failed=True)
