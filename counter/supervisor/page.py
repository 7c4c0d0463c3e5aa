"""What stands right of the rail: one page at a time, each a widget with an entry on the rail.

For people who add a page: write a `Page` in a room of its own (`counter/supervisor/<room>/`), give
`counter/supervisor/app.py` a `PageEntry` for it in `PAGES`, and put its sentences into an area named in
`AREAS`. A page is made when it is first turned to and thrown away when the officer leaves, so that nobody
finds what another one has typed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from common.contract.wire import Officer
from common.ui.language import Language
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.actions import Actions
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.link import DashboardLink, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """What every page is given. `folder` holds small things of this station's own; None: not kept."""

    dashboard: Dashboard
    link: DashboardLink
    actions: Actions
    run: Run
    language: Language
    folder: Path | None = None


class Page(ThemedWidget):
    """All that is right of the rail. Overrides what it needs."""

    def turned_to(self) -> None:
        """It is on the screen now."""

    def turned_away(self) -> None:
        """Another page is, or the officer leaves."""

    def may_leave(self) -> bool:
        """False keeps it on the screen: something is not saved, and the page asks about it."""
        return True


def everyone(_officer: Officer) -> bool:
    """For whoever may sign in at a dashboard."""
    return True


def whole_building(officer: Officer) -> bool:
    """Not for the head of one agency."""
    return not officer.booths


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A place of the rail. `word` is the key of its sentence; `key` ends its object's name."""

    key: str
    icon: str
    word: str
    make: Callable[[Workplace, Theme, QWidget], Page]
    for_whom: Callable[[Officer], bool] = everyone
