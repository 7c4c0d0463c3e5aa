"""What a widget of ours does with its Theme."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from common.ui.theme import Theme


class Themed:
    """Mixed into a widget class: it wears a Theme, paints from `self.theme`, and overrides `theme_changed`
    where it keeps something made from the theme (a child's font, a fixed size).
    """

    theme: Theme

    def set_theme(self, theme: Theme) -> None:
        """Change the looks: palette, scale or text size."""
        self.theme = theme
        self.theme_changed()
        if isinstance(self, QWidget):
            self.updateGeometry()
            self.update()

    def theme_changed(self) -> None:
        """Remake what was made from the theme. Called after `self.theme` is the new one."""


class ThemedWidget(Themed, QWidget):
    """A plain widget that wears a Theme."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme


def retheme(root: QWidget, theme: Theme) -> None:
    """Give a new theme to a window and everything themed inside it."""
    if isinstance(root, Themed):
        root.set_theme(theme)
    for child in root.findChildren(QWidget):
        if isinstance(child, Themed):
            child.set_theme(theme)
