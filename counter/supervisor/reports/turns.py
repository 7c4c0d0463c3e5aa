"""Tabs on the top edge of a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QWidget

from common.contract.reports import ReportName
from common.ui.theme import Theme
from counter.supervisor.live.tab import Tab

LEFT, TOP, HIGH = 10.0, 6.0, 44.0


class Turns(QObject):
    """Not a widget: `place` puts its tabs on the card. `turned` with the name that was pressed."""

    turned = Signal(object)

    def __init__(self, theme: Theme, card: QWidget, names: Sequence[ReportName]) -> None:
        super().__init__(card)
        self.tabs: dict[ReportName, Tab] = {}
        for name in names:
            tab = self.tabs[name] = Tab(theme, card)
            tab.setObjectName(f"reports.tab.{name.value}")
            tab.clicked.connect(lambda _=False, one=name: self.turned.emit(one))

    def show_words(self, words: dict[ReportName, str], here: ReportName) -> None:
        for name, tab in self.tabs.items():
            tab.show_tab(words[name], is_here=name is here)

    def place(self, theme: Theme, face: QRectF) -> float:
        """Gives the right edge of the last one, in real px."""
        f = theme.f
        x = face.x() + f(LEFT)
        for tab in self.tabs.values():
            wide = tab.sizeHint().width()
            tab.setGeometry(QRectF(x, face.y() + f(TOP), wide, f(HIGH)).toRect())
            x += wide
        return x
