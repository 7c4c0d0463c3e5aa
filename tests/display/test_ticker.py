"""The line below: slow enough to read, never a call, still when it fits."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from common.ui.language import Language
from common.ui.theme import Theme
from common.ui.tokens import PaletteName, Surface
from display.ticker import FRAME_MS, Ticker
from tests.display.conftest import Hang
from tests.display.lobby import Lobby

FASTEST_PX_S = 120
MANY = ["Ambil nomor sampai pukul 14.30 WIB", "Imigrasi melayani setiap Rabu", "Bebas pungutan liar"] * 3


def ticker(qtbot: QtBot, language: Language, sentences: list[str], width: int = 1728) -> Ticker:
    line = Ticker(Theme(PaletteName.BOARD, surface=Surface.DISPLAY), language)
    qtbot.addWidget(line)
    line.resize(width, 72)
    line.tell(sentences)
    line.show()
    line.grab()
    return line


def test_it_passes_no_faster_than_120_px_a_second(qtbot: QtBot, language: Language) -> None:
    line = ticker(qtbot, language, MANY)
    watch = QElapsedTimer()
    watch.start()
    before = line._offset
    qtbot.waitUntil(lambda: line._offset > before + 45)
    assert (line._offset - before) / (watch.elapsed() + 2 * FRAME_MS) * 1000 <= FASTEST_PX_S
    assert line.theme.tokens.number("speed_px_s", "ticker") <= FASTEST_PX_S


def test_it_does_not_leap_after_a_hiccup(qtbot: QtBot, language: Language) -> None:
    line = ticker(qtbot, language, MANY)
    line._frames.stop()
    before = line._offset
    qtbot.waitUntil(lambda: line._since.elapsed() > 400)
    line._move()
    assert line._offset - before <= FASTEST_PX_S * 4 * FRAME_MS / 1000


def test_a_line_that_fits_stands_still(qtbot: QtBot, language: Language) -> None:
    line = ticker(qtbot, language, ["Bebas pungutan liar"])
    with qtbot.waitSignal(line._frames.timeout):
        pass
    assert line._offset == 0


def test_it_goes_round_without_a_gap(qtbot: QtBot, language: Language) -> None:
    line = ticker(qtbot, language, MANY)
    assert line._strip is not None
    width = line._strip.deviceIndependentSize().width()
    line._offset = width - 1
    line._since.restart()
    qtbot.waitUntil(lambda: line._offset < width / 2)


def test_the_same_sentences_go_on_where_they_are(qtbot: QtBot, language: Language) -> None:
    line = ticker(qtbot, language, MANY)
    line._offset = 300.0
    line.tell(MANY)
    assert line._offset == 300.0
    line.tell(MANY[:5])
    assert line._offset == 0


def test_a_line_that_nobody_sees_does_not_work(qtbot: QtBot, language: Language) -> None:
    line = ticker(qtbot, language, MANY)
    line.hide()
    assert not line._frames.isActive()


def test_it_carries_what_the_site_says_and_never_a_call(lobby: Lobby, hang: Hang) -> None:
    window = hang()
    called = lobby.call("1", "2", "5")
    assert window._ticker.accessibleName() == ". ".join(lobby.site.ticker)
    assert not any(code in window._ticker.accessibleName() for code in called)
