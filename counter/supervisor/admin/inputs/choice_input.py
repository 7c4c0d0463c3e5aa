"""One of several: side by side where there are two, else a key that opens a list."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from common.ui.badge import draw_badge
from common.ui.choice import ChoiceButton
from common.ui.lettering import draw_line, elided, fitted
from common.ui.painting import Outline, draw_disabled, draw_icon_at, fill_rounded
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from counter.supervisor.admin.fields import Field, Option, Pick, Written
from counter.supervisor.admin.inputs.input import LINE, Input
from counter.supervisor.choice_menu import MenuLine, open_menu


class SelectKey(Pressable):
    """Looks like a line to type into, with a chevron."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._mark = ""
        self._label = ""
        super().__init__(theme, "", parent)

    def show_choice(self, word: str, mark: str = "") -> None:
        self._mark = mark
        self.set_caption(word)
        self.update()

    def describe(self, words: str) -> None:
        self._label = words
        self._describe()

    def spoken(self) -> str:
        return f"{self._label}: {self.caption}" if self._label else self.caption

    def corner(self) -> float:
        return self.theme.f(14)

    def sizeHint(self) -> QSize:
        return self.theme.size(160, LINE).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        f, ink = theme.f, p.text
        if self.isEnabled():
            frame = Outline(p.border_control, theme.border("control_desk"))
            fill_rounded(painter, rect, self.corner(), p.pressed if pressed else p.surface, frame)
        else:
            draw_disabled(painter, theme, rect, self.corner())
            ink = p.disabled_text
        x, middle = rect.x() + f(16), rect.center().y()
        if self._mark:
            side = f(26)
            draw_badge(painter, theme, QRectF(x - f(4), middle - side / 2, side, side), self._mark)
            x += f(32)
        chevron = QRectF(rect.right() - f(34), middle - f(10), f(20), f(20))
        draw_icon_at(painter, "chevron-down", chevron, p.icon if self.isEnabled() else ink)
        room = chevron.x() - f(8) - x
        font = fitted(theme.font(16, 500), self.caption, room, theme.smallest())
        draw_line(painter, QPointF(x, middle), elided(font, self.caption, room), font, ink)


class SelectInput(Input):
    """A key that opens the list."""

    def __init__(self, theme: Theme, parent: QWidget, options: Sequence[Option], nothing: str) -> None:
        super().__init__(theme, parent)
        self._options = tuple(options)
        self._nothing = nothing
        self._chosen = ""
        self.key = SelectKey(theme, self)
        self.key.setFixedHeight(theme.px(LINE))
        self.key.clicked.connect(self._open)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.key)
        self.setFocusProxy(self.key)
        self._say()

    def renew(self, field: Field) -> None:
        if isinstance(field, Pick) and field.options != self._options:
            self._options = field.options
            self._say()

    def _open(self) -> None:
        lines = [
            MenuLine(
                f"{one.mark}  {one.word}" if one.mark else one.word,
                partial(self._choose, one.value),
                is_now=one.value == self._chosen,
            )
            for one in self._options
        ]
        open_menu(self.theme, lines, self.key, f"{self.objectName()}.menu")

    def _choose(self, value: str) -> None:
        self._chosen = value
        self._say()
        self.tell()

    def _say(self) -> None:
        found = next((one for one in self._options if one.value == self._chosen), None)
        self.key.show_choice(*((self._nothing,) if found is None else (found.word, found.mark)))

    def written(self) -> Written:
        return self._chosen

    def put(self, written: Written) -> None:
        self._chosen = str(written)
        self._say()

    def describe(self, words: str) -> None:
        self.key.describe(words)

    def first(self) -> QWidget:
        return self.key


class YesNoInput(Input):
    """Two keys, each saying what it means."""

    def __init__(self, theme: Theme, parent: QWidget, yes: str, no: str) -> None:
        super().__init__(theme, parent)
        self._is_yes = False
        self.keys = {value: ChoiceButton(theme, word, self) for value, word in ((True, yes), (False, no))}
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(10))
        for value, key in self.keys.items():
            key.setAutoExclusive(False)
            key.setFixedHeight(theme.px(LINE))
            key.clicked.connect(partial(self._choose, value))
            box.addWidget(key, 1)
        self._show()

    def _choose(self, value: bool, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self._is_yes = value
        self._show()
        self.tell()

    def _show(self) -> None:
        for value, key in self.keys.items():
            key.setChecked(value is self._is_yes)

    def written(self) -> Written:
        return self._is_yes

    def put(self, written: Written) -> None:
        self._is_yes = bool(written)
        self._show()

    def describe(self, words: str) -> None:
        for key in self.keys.values():
            key.setAccessibleName(f"{words}: {key.caption}")

    def first(self) -> QWidget:
        return self.keys[self._is_yes]
