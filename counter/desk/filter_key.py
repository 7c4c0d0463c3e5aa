"""What the waiting list shows, and the way to choose it: a key that opens a menu."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from common.ui.lettering import RIGHT, advance, draw_line, elided, fitted
from common.ui.painting import Outline, draw_icon_at, fill_rounded
from common.ui.pressable import Pressable
from common.ui.spoken import spoken
from common.ui.theme import Theme
from counter.desk.queue_filter import QueueFilter


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """A line of the menu: the filter, its word, and how many it would show."""

    filter: QueueFilter
    word: str
    count: int


class FilterKey(Pressable):
    """A funnel, what is listed, and how many of all; on a tint while somebody is left out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._count = ""
        self._is_active = False
        super().__init__(theme, "", parent)
        self.setObjectName("desk.filter")

    def show_filter(self, word: str, count: str, *, is_active: bool) -> None:
        """`count` says how many of how many; empty where all are shown."""
        if (count, is_active) != (self._count, self._is_active):
            self._count, self._is_active = count, is_active
            self._describe()
            self.update()
        self.set_caption(word)

    def spoken(self) -> str:
        return spoken(self.caption, self._count)

    def corner(self) -> float:
        return self.theme.f(12)

    def sizeHint(self) -> QSize:
        return self.theme.size(328, 38).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        fill = p.surface_selected if pressed or self._is_active else p.surface_sunken
        frame = Outline(p.border_selected, theme.f(2)) if self._is_active else None
        fill_rounded(painter, rect, self.corner(), fill, frame)
        side, middle = theme.f(18), rect.center().y()
        x = rect.x() + theme.f(12)
        ink = p.text_brand if self._is_active else p.text_muted
        draw_icon_at(painter, "list-filter", QRectF(x, middle - side / 2, side, side), ink)
        x += side + theme.f(9)
        right = rect.right() - theme.f(12) - side
        draw_icon_at(painter, "chevron-down", QRectF(right, middle - side / 2, side, side), ink)
        right -= theme.f(8)
        if self._count:
            small = theme.font(14, 600, tabular=True)
            draw_line(painter, QPointF(right, middle), self._count, small, ink, RIGHT)
            right -= advance(small, self._count) + theme.f(10)
        self._paint_word(painter, QPointF(x, middle), right - x, ink)

    def _paint_word(self, painter: QPainter, at: QPointF, room: float, ink: QColor) -> None:
        theme = self.theme
        font = fitted(theme.font(15, 700), self.caption, room, theme.f(14))
        draw_line(painter, at, elided(font, self.caption, room), font, ink)


def filter_menu(theme: Theme, choices: list[FilterChoice], now: QueueFilter, parent: QWidget) -> QMenu:
    """A menu of all choices, the present one checked; each action carries its `QueueFilter` as data."""
    p = theme.palette
    menu = QMenu(parent)
    menu.setObjectName("desk.filter.menu")
    menu.setStyleSheet(
        f"QMenu {{ background: {p.surface.name()}; color: {p.text.name()};"
        f" border: {theme.px(2)}px solid {p.border_selected.name()}; padding: {theme.px(6)}px; }}"
        f"QMenu::item {{ padding: {theme.px(9)}px {theme.px(18)}px {theme.px(9)}px {theme.px(30)}px; }}"
        f"QMenu::item:selected {{ background: {p.pressed.name()}; color: {p.text_brand.name()}; }}"
    )
    menu.setFont(theme.font(15, 600))
    for choice in choices:
        words = choice.word.replace("&", "&&")
        action = menu.addAction(f"{words}\t{choice.count}")
        action.setData(choice.filter)
        action.setCheckable(True)
        action.setChecked(choice.filter == now)
        if choice.filter == now:
            menu.setActiveAction(action)
    return menu
