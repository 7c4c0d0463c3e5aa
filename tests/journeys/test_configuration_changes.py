"""The supervisor changes the building while desk and board are at work: both follow, nobody starts anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from common.client.backoff import Backoff
from common.client.hub_link import HubLink
from common.contract.snapshot import SITE
from common.runtime.clock import SystemClock
from common.ui.app_shell import dress
from common.ui.language import Language
from display.app import AREAS, make_board
from display.board_window import BoardWindow
from tests.journeys.officers import SOON_MS, Mall, Officer

SERVICE = {
    "code": "A9",
    "booth": "A",
    "name": "Kartu Identitas Anak",
    "name_en": "Child identity card",
    "fee": "Gratis",
    "processing_time": "1 hari",
    "product": "KIA",
}


class Silent:
    def ring(self) -> None:
        """No sound."""


@pytest.fixture
def board(qtbot: QtBot, qapp: QApplication, mall: Mall) -> Iterator[BoardWindow]:
    dress(qapp)
    clock = SystemClock()
    token = mall.premises.tokens["display"]
    link = HubLink(mall.url, token, clock=clock, backoff=Backoff(base_s=0.05, cap_s=0.2))
    window = make_board(link, Language(AREAS), clock, Silent())
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show()
    link.start()
    yield window
    link.stop()


def test_desk_and_board_follow_a_building_that_changes(
    qtbot: QtBot, mall: Mall, sit: Callable[..., Officer], board: BoardWindow
) -> None:
    officer = sit()
    officer.sign_in()
    officer.open("1")
    qtbot.waitUntil(lambda: board._board.site is not None, timeout=SOON_MS)
    mall.ask.done("set_service", service=SERVICE, is_new=True)
    code = mall.ticket("A9")
    officer.wait_in_line(1)
    assert officer.call() == code
    officer.serve()
    assert officer.desk.site is not None
    assert "A9" in officer.desk.site.service_by_code
    assert officer.link.sequence > 0
    assert [name for name, _ in mall.events()].count("counter_opened") == 2, "the counter serves it too"
    qtbot.waitUntil(
        lambda: board._board.site is not None and "A9" in board._board.site.service_by_code, timeout=SOON_MS
    )


def test_a_renamed_building_has_its_new_name_on_the_board(
    qtbot: QtBot, mall: Mall, board: BoardWindow
) -> None:
    qtbot.waitUntil(lambda: board._header is not None, timeout=SOON_MS)
    site = SITE.validate_python(mall.ask.get("/v1/catalogue").json())
    mall.ask.done(
        "set_site",
        code="skm",
        title="MPP Baru",
        tagline="Mal Pelayanan Publik",
        time_zone=site.time_zone,
        hours=SITE.dump_python(site, mode="json")["hours"],
        ticker=["Selamat datang"],
    )
    header = board._header
    assert header is not None
    qtbot.waitUntil(lambda: header._site == "MPP Baru", timeout=SOON_MS)
    assert board._board.site is not None
    assert board._board.site.ticker == ("Selamat datang",)
