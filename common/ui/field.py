"""A line to type into."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from common.ui.canvas import painting_on
from common.ui.painting import Outline, draw_disabled, draw_icon_at, fill_rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.tokens import Surface


class TextField(ThemedWidget):
    """A frame with an icon and a `line` (a QLineEdit without frame). `secret` hides what is typed."""

    def __init__(
        self,
        theme: Theme,
        placeholder: str = "",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        secret: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self.line = _Line(self)
        self.line.setFrame(False)
        self.line.setAccessibleName(placeholder)
        self.line.setPlaceholderText(placeholder)
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.setFocusProxy(self.line)
        self.theme_changed()

    def set_placeholder(self, placeholder: str) -> None:
        """What to type, in words."""
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)

    def theme_changed(self) -> None:
        theme, p = self.theme, self.theme.palette
        kiosk = theme.surface is Surface.KIOSK
        self.line.setFont(
            theme.font(34 if kiosk else 16, 500) if not theme.large_text else theme.role_font("body")
        )
        palette = QPalette(self.line.palette())
        clear = QPalette.ColorRole.Base
        palette.setColor(clear, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, p.text)
        palette.setColor(QPalette.ColorRole.PlaceholderText, p.text_muted)
        palette.setColor(QPalette.ColorRole.Highlight, p.primary)
        palette.setColor(QPalette.ColorRole.HighlightedText, p.on_primary)
        self.line.setPalette(palette)
        self._place()

    def sizeHint(self) -> QSize:
        return self.theme.size(400, 116 if self.theme.surface is Surface.KIOSK else 52).toSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p = self.theme, self.theme.palette
        box = QRectF(self.rect())
        kiosk = theme.surface is Surface.KIOSK
        radius = theme.f(30 if kiosk else 14)
        with painting_on(self) as painter:
            if not self.isEnabled():
                draw_disabled(painter, theme, box, radius)
            elif self.line.hasFocus():
                width = theme.border("selected" if kiosk else "selected_desk")
                fill_rounded(painter, box, radius, p.surface, Outline(p.border_selected, width))
            else:
                width = theme.f(3) if kiosk and not theme.high_contrast else theme.border()
                fill_rounded(painter, box, radius, p.surface, Outline(p.border_control, width))
            if self._icon:
                side = self._icon_side()
                at = QRectF(self._pad(), box.center().y() - side / 2, side, side)
                draw_icon_at(painter, self._icon, at, p.icon)

    def _pad(self) -> float:
        return self.theme.f(36 if self.theme.surface is Surface.KIOSK else 16)

    def _icon_side(self) -> float:
        return self.theme.f(48 if self.theme.surface is Surface.KIOSK else 22)

    def _place(self) -> None:
        pad = self._pad()
        left = pad + (
            self._icon_side() + self.theme.f(20) * (self.theme.surface is Surface.KIOSK) if self._icon else 0
        )
        left += self.theme.f(8) if self._icon and self.theme.surface is not Surface.KIOSK else 0
        edge = self.theme.px(4)
        self.line.setGeometry(round(left), edge, round(self.width() - left - pad), self.height() - 2 * edge)


class _Line(QLineEdit):
    """Tells its frame to repaint when the focus comes or goes."""

    def __init__(self, frame: QWidget) -> None:
        super().__init__(frame)
        self._around = frame

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._around.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._around.update()
