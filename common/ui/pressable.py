"""The painted button that every button, tile and row is made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from common.ui.canvas import painting_on
from common.ui.painting import draw_focus
from common.ui.theme import Theme
from common.ui.themed import Themed
from common.ui.tokens import Surface


class Pressable(Themed, QAbstractButton):
    """A button painted by its subclass: mouse, touch, Space, Enter and Return press it.

    Its text is plain: '&' is a letter, never a shortcut. `block(reason)` disables it and says why, in words
    on the button and to screen readers.
    """

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._caption = ""
        self._reason = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_caption(text)
        self._describe()

    @property
    def caption(self) -> str:
        """The words on the button."""
        return self._caption

    def set_caption(self, text: str) -> None:
        """Change the words. (QAbstractButton.setText would read '&' as a shortcut.)"""
        if text == self._caption:
            return
        self._caption = text
        self._describe()
        self.updateGeometry()
        self.update()

    @property
    def reason(self) -> str:
        """Why the button cannot be pressed; empty while it can."""
        return self._reason

    def block(self, reason: str) -> None:
        """Disable, saying why."""
        if reason == self._reason and not self.isEnabled():
            return
        self._reason = reason
        self.setEnabled(False)
        self._describe()
        self.update()

    def unblock(self) -> None:
        """Enable again."""
        self._reason = ""
        self.setEnabled(True)
        self._describe()
        self.update()

    def spoken(self) -> str:
        """What a screen reader says for the button; subclasses with more words add them."""
        return self._caption

    def corner(self) -> float:
        """Corner radius in real px, also of the focus ring."""
        return self.theme.number("radius", "l")

    def drop(self) -> float:
        """How far the face moves down when pressed, in real px."""
        return 0.0

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        """Paint everything but the focus ring."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        pressed = self.isDown() and self.isEnabled()
        with painting_on(self) as painter:
            self.paint_button(painter, rect, pressed=pressed)
            if self.hasFocus() and self.isEnabled():
                face = rect.adjusted(0, 0, 0, -self.drop())
                if pressed:
                    face.translate(0, self.drop())
                draw_focus(painter, self.theme, face, self.corner())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.update()

    def minimumSizeHint(self) -> QSize:
        if self.theme.surface is Surface.KIOSK:
            side = round(self.theme.number("space", "kiosk_touch_min"))
            return QSize(side, side)
        return self.theme.size(32, 32).toSize()

    def _describe(self) -> None:
        self.setAccessibleName(self.spoken())
        self.setAccessibleDescription(self._reason)
