"""One line: text, a number with its unit, a day with its weekday, hours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from common.ui.field import TextField
from common.ui.lettering import advance
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from counter.supervisor.admin.fields import Written
from counter.supervisor.admin.inputs.input import LINE, Input


class _UnitField(TextField):
    """A line that ends before the unit."""

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget) -> None:
        self.unit = PlainText(theme, "", 15, 500, None, colour="text_muted", wrap=False)
        super().__init__(theme, placeholder, "", parent)
        self.unit.setParent(self)
        self.unit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say_unit(self, text: str) -> None:
        if text != self.unit.whole:
            self.unit.say(text)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        f = self.theme.f
        wide = min(advance(self.unit.font(), self.unit.whole) + f(4), self.width() * 0.6)
        edge = self.theme.px(4)
        pad = f(16)
        self.unit.setGeometry(round(self.width() - pad - wide), edge, round(wide), self.height() - 2 * edge)
        room = self.width() - 2 * pad - (wide + f(8) if self.unit.whole else 0)
        self.line.setGeometry(round(pad), edge, round(room), self.height() - 2 * edge)


class LineInput(Input):
    """`suffix` says what stands behind the text: a unit, or the weekday of what was typed."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        placeholder: str = "",
        suffix: Callable[[str], str] | None = None,
        longest: int = 400,
        is_bare: bool = False,
    ) -> None:
        """`is_bare`: while nothing stands there, there is no suffix either."""
        super().__init__(theme, parent)
        self._suffix = suffix
        self._is_bare = is_bare
        self.field = _UnitField(theme, placeholder, self)
        self.field.setFixedHeight(theme.px(LINE))
        self.line = self.field.line
        self.line.setMaxLength(longest)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.field)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _: self._changed())
        self._say()

    def _changed(self) -> None:
        self._say()
        self.tell()

    def _say(self) -> None:
        if self._suffix is not None:
            is_silent = self._is_bare and not self.line.text()
            self.field.say_unit("" if is_silent else self._suffix(self.line.text()))

    def written(self) -> Written:
        return self.line.text()

    def put(self, written: Written) -> None:
        self.line.setText(str(written))
        self.line.setCursorPosition(0)

    def describe(self, words: str) -> None:
        self.line.setAccessibleName(words)

    def first(self) -> QWidget:
        return self.line
