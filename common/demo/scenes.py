"""What is to be seen in the demo, in order: a busy while, a printer without paper, a second language, a
quiet portal, and at last a hub that is gone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from common.client.link import LinkState
from common.demo.album import Album
from common.demo.citizen import is_shown
from common.demo.director import Until, after
from common.demo.hand import buttons, press, tap, type_into
from common.demo.mall import SUPERVISOR, Mall
from common.printing.fake_printer import Condition
from display.board_window import BoardWindow
from kiosk.ticket_flow import Screen
from kiosk.window import KioskWindow

SETTLE_S = 0.7
"""For the ticket's flash and the pages' change to come to rest before a picture."""


def busy(mall: Mall, album: Album, seconds: float) -> Iterator[Until]:
    """Citizens come and officers call, for so long; then everyone finishes what they have in hand."""
    for station in mall.stations:
        station.link.start()
    for board in mall.boards:
        album.take(board, f"{board.objectName()}-connecting")
    yield Until("the stations to be welcomed", lambda: all(s.link.state is not None for s in mall.stations))
    album.take(mall.boards[0], "board-empty")
    yield from _supervisor_signs_in(mall, album)
    until = time.monotonic() + seconds
    for citizens in mall.citizens:
        citizens.start()
    for officer in mall.officers:
        officer.start()
    yield Until("a call that rests on the boards", lambda: all(_rests(board) for board in mall.boards), 60)
    _picture_boards(mall, album, "called")
    yield Until("the end of the day", lambda: time.monotonic() >= until, seconds + 60)
    album.take(mall.dashboard, "dashboard")
    for citizens in mall.citizens:
        citizens.stop()
    yield Until("the last citizen to go", lambda: all(c.is_idle for c in mall.citizens), 60)
    yield Until("the boards to rest", lambda: not any(b.current.is_flashing for b in mall.boards))
    _picture_boards(mall, album, "busy")


def _supervisor_signs_in(mall: Mall, album: Album) -> Iterator[Until]:
    window = mall.dashboard
    yield Until("the supervisor's sign-in", lambda: is_shown(window, "dashboard.sign_in.user"))
    album.take(window, "dashboard-signed_out")
    type_into(window, "dashboard.sign_in.user", SUPERVISOR)
    type_into(window, "dashboard.sign_in.password", mall.password)
    press(window, "dashboard.sign_in.go")
    yield Until("the dashboard", lambda: is_shown(window, "dashboard.booths"))


def out_of_paper(mall: Mall, album: Album) -> Iterator[Until]:
    """The paper runs out in front of a citizen; it is refilled, and the same number is printed."""
    kiosk = mall.kiosk
    mall.printer.condition = Condition.PAPER_OUT
    yield from _walk_to(kiosk, Screen.SERVICE)
    press(kiosk, "kiosk.print")
    yield _screen(mall, Screen.NOT_PRINTED)
    yield after(SETTLE_S)
    album.take(kiosk, "kiosk-not-printed")
    mall.printer.condition = Condition.OK
    press(kiosk, "kiosk.print_again")
    yield _screen(mall, Screen.DONE)
    press(kiosk, "kiosk.done")
    yield _screen(mall, Screen.WELCOME)


def in_english(mall: Mall, album: Album) -> Iterator[Until]:
    """The same pages for someone who reads English, up to the print."""
    kiosk = mall.kiosk
    press(kiosk, "kiosk.language.en")
    for screen in (Screen.WELCOME, Screen.HOME, Screen.BOOTHS, Screen.SERVICE):
        yield from _walk_to(kiosk, screen)
        yield after(0.2)
        album.take(kiosk, f"kiosk-english-{screen.value}")
    press(kiosk, "kiosk.dock.home")
    yield Until("the kiosk to start over", lambda: kiosk.flow.screen is not Screen.SERVICE)


def still_here(mall: Mall, album: Album) -> Iterator[Until]:
    """Someone walks away from the kiosk on its side; it asks, and begins anew."""
    wide = mall.kiosk_wide
    yield from _walk_to(wide, Screen.BOOTHS)
    yield Until("the kiosk to ask", lambda: is_shown(wide, "kiosk.idle"))
    album.take(wide, "kiosk-landscape-still-here")
    press(wide, "kiosk.idle.end")
    yield Until("the kiosk to begin anew", lambda: wide.flow.screen is Screen.WELCOME)


def closing(mall: Mall) -> Iterator[Until]:
    """The officers finish who is in hand, and no number waits for its print."""
    yield Until("the last print to be confirmed", lambda: not _is_printing(mall))
    for officer in mall.officers:
        officer.stop()
    yield Until("the officers to finish", lambda: all(o.is_idle for o in mall.officers), 60)
    for officer in mall.officers:
        officer.halt()


def hub_lost(mall: Mall, album: Album, windows: dict[str, QWidget]) -> Iterator[Until]:
    """The hub ends; every window says so."""
    mall.hub.process.terminate()
    yield Until(
        "the stations to notice", lambda: all(s.link.link is LinkState.LOST for s in mall.stations), 30
    )
    yield after(SETTLE_S)
    for name, window in windows.items():
        album.take(window, f"{name}-lost")


def _is_printing(mall: Mall) -> bool:
    state = mall.stations[0].link.state
    return state is not None and bool(state.printing)


def _rests(board: BoardWindow) -> bool:
    """A number is called, and its flash is over."""
    shown = board.current.shown
    return shown is not None and shown.is_now and not board.current.is_flashing


def _picture_boards(mall: Mall, album: Album, moment: str) -> None:
    for layout, board in zip(("info", "calls"), mall.boards, strict=True):
        album.take(board, f"board-{layout}-{moment}")


def _screen(mall: Mall, screen: Screen) -> Until:
    return Until(f"the kiosk's page {screen.value}", lambda: mall.kiosk.flow.screen is screen, 30)


_WAY: dict[Screen, Callable[[QWidget], object]] = {
    Screen.WELCOME: lambda kiosk: press(kiosk, "kiosk.start"),
    Screen.HOME: lambda kiosk: press(kiosk, "kiosk.take_ticket"),
    Screen.BOOTHS: lambda kiosk: tap(buttons(kiosk, "kiosk.booth.")[0]),
}


def _walk_to(kiosk: KioskWindow, screen: Screen) -> Iterator[Until]:
    """From wherever the kiosk stands before it, page by page."""
    while kiosk.flow.screen is not screen:
        here = kiosk.flow.screen
        _WAY[here](kiosk)
        yield _left(kiosk, here)


def _left(kiosk: KioskWindow, here: Screen) -> Until:
    return Until(f"the kiosk to leave {here.value}", lambda: kiosk.flow.screen is not here)
