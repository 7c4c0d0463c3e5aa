"""The sections, one under the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.lettering import draw_line, elided, fitted
from common.ui.painting import draw_icon_at, fill_rounded
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.admin.faces import SectionFace

KEY, STEP = 46.0, 50.0


class SectionKey(Pressable):
    """White with a golden mark where one is."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget) -> None:
        self._icon = icon
        self.is_here = False
        super().__init__(theme, "", parent)

    def show_place(self, word: str, *, is_here: bool) -> None:
        self.set_caption(word)
        if is_here is not self.is_here:
            self.is_here = is_here
            self.update()

    def corner(self) -> float:
        return self.theme.f(12)

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        f = theme.f
        if self.is_here:
            fill_rounded(painter, rect, self.corner(), p.surface)
            mark = QRectF(rect.x() + f(1), rect.center().y() - f(12), f(4), f(24))
            fill_rounded(painter, mark, f(2), p.accent)
        elif pressed or self.underMouse():
            fill_rounded(painter, rect, self.corner(), p.pressed)
        side = f(20)
        ink = p.text_brand if self.is_here else p.text_muted
        draw_icon_at(
            painter, self._icon, QRectF(rect.x() + f(12), rect.center().y() - side / 2, side, side), ink
        )
        x = rect.x() + f(42)
        room = rect.right() - f(6) - x
        font = fitted(theme.font(15.5, 800 if self.is_here else 600), self.caption, room, theme.smallest())
        text = p.text if self.is_here else p.text_muted
        draw_line(painter, QPointF(x, rect.center().y()), elided(font, self.caption, room), font, text)


class SectionList(ThemedWidget):
    """`turned` with a section's key."""

    turned = Signal(str)

    def __init__(self, theme: Theme, sections: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """`sections` are keys and icons."""
        super().__init__(theme, parent)
        self.keys: dict[str, SectionKey] = {}
        for name, icon in sections:
            key = SectionKey(theme, icon, self)
            key.setObjectName(f"admin.section.{name}")
            key.clicked.connect(partial(self._press, name))
            self.keys[name] = key

    def _press(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.turned.emit(name)

    def show_faces(self, faces: Sequence[SectionFace], here: str) -> None:
        for face in faces:
            self.keys[face.key].show_place(face.word, is_here=face.key == here)

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f = self.theme.f
        for place, key in enumerate(self.keys.values()):
            key.setGeometry(QRectF(0, f(STEP * place), self.width(), f(KEY)).toRect())
