"""The slim scroll bar of the desk and the dashboard: Qt draws it, from the theme's colours."""

from __future__ import annotations

from common.ui.theme import Theme


def scroll_look(theme: Theme) -> str:
    """A style sheet for a scroll area: no frame, no ground of its own, a slim bar that can be seen."""
    width, radius = theme.px(8), theme.px(4)
    handle = theme.palette.border_control.name()
    track = theme.palette.surface_sunken.name()
    return (
        "QAbstractScrollArea { background: transparent; border: none; }"
        f"QScrollBar:vertical {{ width: {width}px; background: {track}; border-radius: {radius}px; }}"
        f"QScrollBar::handle:vertical {{ background: {handle}; border-radius: {radius}px;"
        f" min-height: {theme.px(36)}px; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
    )
