"""What is to be seen of the dashboard: every page of the rail, as a supervisor turns to them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QWidget

from common.client.link import LinkState
from common.demo.director import Until, after
from common.demo.hand import press, type_into
from common.demo.mall import SUPERVISOR as LOGIN
from common.demo.processes import Server
from common.demo.stations import Station
from common.demo.tour.crowd import SUPERVISOR, Building
from common.demo.tour.visit import SETTLE_S, Stop, Surface
from common.ui.language import Language
from counter.supervisor.app import AREAS, make_dashboard
from counter.supervisor.reports.report_desk import Standing
from counter.supervisor.reports.report_page import ReportPage

Shots = Iterator[Until]
RAIL = "dashboard.page."
PLACES = ("dashboard.tab.", "admin.section.", "reports.tab.")
"""What a page turns to inside."""


def scenes(stop: Stop, building: Building, station: Station, hub: Server, crowded: bool) -> Shots:  # noqa: FBT001, ARG001
    """The whole round in one building."""
    language = Language(AREAS)
    window = make_dashboard(station.link, station.commands, station.background.run, language)
    stop.show(window)
    field = "dashboard.sign_in.user"
    yield Until("the supervisor's sign-in", lambda: _is_there(window, field))
    yield from stop.pictures(window, language, "sign-in")
    type_into(window, field, LOGIN)
    type_into(window, "dashboard.sign_in.password", building.password)
    press(window, "dashboard.sign_in.go")
    yield Until("the rail", lambda: bool(_pages(window)))
    yield after(2 * SETTLE_S)
    for name in _pages(window):
        press(window, name)
        yield from _settled(window)
        yield from stop.pictures(window, language, name.removeprefix(RAIL))
        for place in _keys(window, PLACES):
            press(window, place)
            yield from _settled(window)
            yield from stop.pictures(window, language, place.replace(".", "-"))
    press(window, _pages(window)[0])
    hub.process.terminate()
    yield Until("the dashboard to notice", lambda: station.link.link is LinkState.LOST, 30)
    yield from stop.pictures(window, language, "hub-lost")
    window.hide()


def _pages(window: QWidget) -> list[str]:
    """The places of the rail that this supervisor has."""
    return _keys(window, (RAIL,))


def _keys(window: QWidget, prefixes: tuple[str, ...]) -> list[str]:
    keys = window.findChildren(QAbstractButton)
    return [one.objectName() for one in keys if one.objectName().startswith(prefixes) and one.isVisible()]


def _settled(window: QWidget) -> Shots:
    """The page has turned, and whatever it asked of the hub has come."""
    yield after(2 * SETTLE_S)
    page = window.findChild(ReportPage)
    if page is not None and page.isVisible():
        yield Until("the figures", lambda: page.desk.standing is Standing.READY, 60)
        yield after(SETTLE_S)


def _is_there(window: QWidget, name: str) -> bool:
    found = window.findChild(QWidget, name)
    return found is not None and found.isVisible()


SURFACE = Surface(station=SUPERVISOR, scenes=scenes)
