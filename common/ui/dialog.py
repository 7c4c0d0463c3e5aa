"""A question over the page: scrim, hem, card. The page behind cannot be reached until it is answered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from common.ui.canvas import painting_on
from common.ui.kawung import draw_hem, hem_height
from common.ui.painting import Outline, fill_rounded, rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.tokens import Surface


class DialogCard(ThemedWidget):
    """The white sheet with the hem on top."""

    def corner(self) -> float:
        """Corner radius in real px."""
        return self.theme.number("radius", "dialog" if self.theme.surface is Surface.KIOSK else "desk_ticket")

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme
        box = QRectF(self.rect())
        with painting_on(self) as painter:
            outline = Outline(theme.palette.border_control, theme.border()) if theme.high_contrast else None
            fill_rounded(painter, box, self.corner(), theme.palette.surface, outline)
            if not theme.high_contrast:
                painter.setClipPath(rounded(box, self.corner()))
                draw_hem(painter, theme, QRectF(0, 0, box.width(), hem_height(theme)))


class Dialog(ThemedWidget):
    """Covers its parent while shown. Put the content into `body`; `card_size` is design px, height 0 fits it.
    `middle` is where the card's middle lies in the height: lower on a kiosk, within reach.

    Tab stays inside. Escape does nothing by itself: an answer is always a button.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, width: float, height: float = 0.0, *, middle: float = 0.5
    ) -> None:
        super().__init__(theme, parent)
        self._width = width
        self._height = height
        self._middle = middle
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = DialogCard(theme, self)
        self.body = QVBoxLayout(self.card)
        self.theme_changed()
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Cover the page and take the keys; the first control inside gets the focus."""
        self._cover()
        self.show()
        self.raise_()
        first = next((w for w in self.card.findChildren(QWidget) if self._takes_focus(w)), None)
        (first or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def theme_changed(self) -> None:
        theme = self.theme
        self.card.theme = theme
        pad = theme.px(56 if theme.surface is Surface.KIOSK else 28)
        self.body.setContentsMargins(pad, round(hem_height(theme)) + pad, pad, pad)
        self.body.setSpacing(theme.px(24 if theme.surface is Surface.KIOSK else 14))
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._cover()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            painter.fillRect(self.rect(), self.theme.palette.scrim)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's own signature
        inside = [w for w in self.card.findChildren(QWidget) if self._takes_focus(w)]
        if not inside:
            return True
        current = self.focusWidget()
        at = inside.index(current) if current in inside else -1 if next else 0
        inside[(at + (1 if next else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _takes_focus(self, widget: QWidget) -> bool:
        return (
            bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            and widget.isEnabled()
            and not widget.isHidden()
        )

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self._place()

    def _place(self) -> None:
        width = min(self.theme.px(self._width), self.width())
        wanted = self.theme.px(self._height) if self._height else self.body.totalHeightForWidth(width)
        if wanted <= 0:
            wanted = self.body.sizeHint().height()
        height = min(wanted, self.height())
        top = round(self.height() * self._middle - height / 2)
        top = max(0, min(top, self.height() - height))
        self.card.setGeometry((self.width() - width) // 2, top, width, height)
