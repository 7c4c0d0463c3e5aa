"""What every tour needs: where its pictures go, and the window that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from common.demo.album import Album
from common.demo.director import Until, after
from common.demo.processes import Server
from common.demo.stations import Station
from common.demo.tour.crowd import Building
from common.ui.language import LANGUAGES, Language

SETTLE_S = 0.35
"""For a page's change and a ticket's flash to come to rest before a picture."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One window at one scale in one building; its pictures are named `<prefix>-<language>-<state>.png`."""

    album: Album
    prefix: str
    size: QSize
    windows: list[QWidget] = field(default_factory=list)
    """Kept until the station has closed: what it still says is for somebody."""

    def show(self, window: QWidget) -> None:
        self.windows.append(window)
        window.resize(self.size)
        window.show()

    def pictures(self, window: QWidget, language: Language, state: str) -> Iterator[Until]:
        """The same state in every language; Indonesian stands again at the end."""
        for code in reversed(LANGUAGES):
            language.set_language(code)
            yield after(SETTLE_S)
            self.album.take(window, f"{self.prefix}-{code}-{state}")

    def opened(
        self,
        window: QWidget,
        language: Language,
        state: str,
        *,
        open_it: Callable[[], None],
        close_it: Callable[[], None],
    ) -> Iterator[Until]:
        """Something over the page, opened anew in each language: it is made in the one of the moment."""
        for code in reversed(LANGUAGES):
            language.set_language(code)
            yield after(SETTLE_S)
            open_it()
            yield after(SETTLE_S)
            self.album.take(window, f"{self.prefix}-{code}-{state}")
            close_it()
            yield after(SETTLE_S / 2)


Scenes = Callable[[Stop, Building, Station, Server, bool], Iterator[Until]]


@dataclass(frozen=True, slots=True)
class Surface:
    """A kind of window: the station it needs, and what is to be seen of it."""

    station: str
    scenes: Scenes
