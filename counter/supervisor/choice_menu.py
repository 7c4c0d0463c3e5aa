"""A key that shows a choice, and the menu it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from common.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class MenuLine:
    """One line; `do` runs when it is chosen. Without words it is a rule between groups."""

    word: str = ""
    do: Callable[[], None] | None = None
    is_now: bool = False


def open_menu(theme: Theme, lines: Sequence[MenuLine], under: QWidget, name: str) -> QMenu:
    """Open a menu below a key. It is thrown away when it closes."""
    p = theme.palette
    menu = QMenu(under)
    menu.setObjectName(name)
    menu.setStyleSheet(
        f"QMenu {{ background: {p.surface.name()}; color: {p.text.name()};"
        f" border: {theme.px(2)}px solid {p.border_selected.name()}; padding: {theme.px(6)}px; }}"
        f"QMenu::item {{ padding: {theme.px(9)}px {theme.px(18)}px {theme.px(9)}px {theme.px(30)}px; }}"
        f"QMenu::item:selected {{ background: {p.pressed.name()}; color: {p.text_brand.name()}; }}"
        f"QMenu::separator {{ height: {max(1, theme.px(1))}px; background: {p.divider.name()};"
        f" margin: {theme.px(6)}px; }}"
    )
    menu.setFont(theme.font(15, 600))
    for line in lines:
        if not line.word:
            menu.addSeparator()
            continue
        action = menu.addAction(line.word.replace("&", "&&"))
        action.setCheckable(line.is_now)
        action.setChecked(line.is_now)
        if line.do is not None:
            action.triggered.connect(lambda _=False, do=line.do: do())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.setMinimumWidth(under.width())
    menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
    return menu
