"""The desk at every size of window: nothing is cut off, nothing overlaps, the large key and the ticket are
always there.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from common.domain.site import Site
from counter.desk.desk import Desk, Stage
from counter.desk.desk_window import SMALLEST, DeskWindow
from counter.desk.grid import READABLE, Grid, desk_theme
from counter.desk.work_layout import WorkMode, WorkParts, lay_out
from tests.counter.conftest import settle
from tests.counter.hall import Hall

AT_150 = (853, 533)
SIZES = [SMALLEST, AT_150, (960, 600), (1024, 768), (1280, 800), (1366, 768), (1920, 1080), (2560, 1080)]
LONG = "Surat Izin Praktik tenaga medis dan tenaga kesehatan warga negara asing"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("keys", [4, 5, 8])
@pytest.mark.parametrize(
    "mode", [WorkMode(is_offline=o, is_serving=s) for o in (True, False) for s in (True, False)]
)
def test_the_parts_share_the_window(qtbot: QtBot, size: tuple[int, int], keys: int, mode: WorkMode) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(*size)
    banner, ticket, visit, outcomes, primary, queue, *made = [QWidget(page) for _ in range(6 + keys)]
    parts = WorkParts(banner, ticket, visit, outcomes, primary, made, queue)
    lay_out(parts, Grid.over(desk_theme(*size), *size), mode)
    shown = [parts.ticket, parts.primary, *parts.keys]
    shown += [parts.banner] if mode.is_offline else []
    shown += [parts.outcomes] if mode.is_serving else []
    shown += [parts.visit] if not parts.visit.isHidden() else []
    shade = round(6 * desk_theme(*size).scale) + 1
    boxes = [_face(one, shade if one in (parts.outcomes, parts.visit) else 0) for one in shown]
    boxes.append(_face(parts.queue, shade))
    assert all(page.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert parts.primary.height() >= 0.1 * size[1]
    assert parts.ticket.height() >= 0.2 * size[1]


def _face(widget: QWidget, shade: int) -> QRect:
    """Without the shadow."""
    return widget.geometry().adjusted(shade, shade, -shade, -shade)


def test_at_150_percent_letters_are_larger_than_at_100() -> None:
    assert desk_theme(1280, 800).scale == 1.0
    assert desk_theme(*AT_150).scale * 1.5 > 1.25
    assert all(desk_theme(*size).scale >= 0.77 for size in SIZES)
    assert desk_theme(1088, 680).scale == pytest.approx(READABLE)


class TestLongNames:
    @pytest.fixture
    def site(self, site: Site) -> Site:
        services = tuple(replace(one, name=LONG) if one.code == "KK" else one for one in site.services)
        return replace(site, services=services)

    @pytest.mark.parametrize("size", [AT_150, (1280, 800)])
    def test_a_long_service_is_never_cut_on_the_ticket(
        self, qtbot: QtBot, window: DeskWindow, open_desk: Desk, hall: Hall, size: tuple[int, int]
    ) -> None:
        window.resize(*size)
        hall.issue("KK")
        ticket = window.work.ticket
        for stage in (Stage.READY, Stage.CALLED, Stage.SERVING):
            qtbot.waitUntil(lambda stage=stage: open_desk.stage is stage)  # type: ignore[misc]
            qtbot.waitUntil(lambda: LONG in [value for _, value in ticket.face.facts])
            ticket.grab()
            assert ticket.toolTip() == "", stage
            open_desk.primary()
            settle(qtbot, open_desk)

    @pytest.mark.usefixtures("open_desk")
    def test_one_that_is_cut_for_all_that_stands_whole_in_the_tooltip(
        self, qtbot: QtBot, window: DeskWindow, hall: Hall
    ) -> None:
        hall.issue("KK")
        ticket = window.work.ticket
        qtbot.waitUntil(lambda: bool(ticket.face.code))
        ticket.show_face(replace(ticket.face, facts=(("Layanan", f"{LONG} " * 4), ("Datang", "09.41"))))
        ticket.grab()
        assert LONG in ticket.toolTip()

    @pytest.mark.usefixtures("open_desk")
    def test_the_head_says_all_services_in_its_tooltip(self, window: DeskWindow) -> None:
        assert LONG in window.head.toolTip()


@pytest.mark.usefixtures("open_desk")
def test_keys_of_a_narrow_head_show_their_icons_alone(window: DeskWindow) -> None:
    window.resize(*AT_150)
    assert window.head.mini.caption == window.head.help.caption == ""
    assert window.head.mini.accessibleName() == "Mini"
    assert window.head.help.accessibleName() == "Bantuan"
    window.resize(1280, 800)
    assert (window.head.mini.caption, window.head.help.caption) == ("Mini", "Bantuan")
    assert "Ctrl+M" in window.head.mini.toolTip()


@pytest.mark.parametrize("size", SIZES)
def test_the_sign_in_fits(qtbot: QtBot, window: DeskWindow, hall: Hall, size: tuple[int, int]) -> None:
    window.resize(*size)
    hall.come_up()
    qtbot.waitUntil(window.sign_in.isVisible)
    page = window.sign_in
    card = page._card()
    assert card.top() >= window.head.geometry().bottom() - 1
    for part in (page.user, page.password, page.go, page.languages):
        assert page.rect().contains(part.geometry())
    assert not page.languages.geometry().intersects(card.toRect())
