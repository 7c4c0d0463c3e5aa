"""The mini mode: what it says in each state, and that it works by mouse alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from common.client.link import LinkReason, LinkState
from common.domain.commands import CallNext, Finish, Recall, StartService
from common.domain.errors import CounterTaken
from common.domain.words import BreakReason
from common.runtime.clock import ManualClock
from common.ui.language import Language
from common.ui.mini_frame import MiniTone
from counter.desk.desk import Desk, Stage
from counter.desk.desk_window import DeskWindow
from counter.desk.mini_window import MiniWindow
from tests.counter.hall import Counter, Hall

Settled = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def small(qtbot: QtBot, window: DeskWindow, open_desk: Desk, hall: Hall) -> MiniWindow:
    """Three people wait; the officer has left the screen to another program."""
    for _ in range(3):
        hall.issue()
    qtbot.waitUntil(lambda: len(open_desk.waiting) == 3)
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.mini.isVisible)
    return window.mini


@pytest.fixture
def seen(small: MiniWindow, open_desk: Desk) -> Callable[[], tuple[str, str, str, str]]:
    """Number, line, key and why it cannot be pressed, a second later."""

    def look() -> tuple[str, str, str, str]:
        open_desk._tick()
        face = small.face
        return face.number, face.line, face.word, face.why_not

    return look


def click(small: MiniWindow, name: str) -> None:
    key = small.findChild(QWidget, f"desk.mini.{name}")
    assert isinstance(key, QWidget)
    QTest.mouseClick(key, LEFT)


def test_a_visit_from_the_corner(
    small: MiniWindow,
    seen: Callable[[], tuple[str, str, str, str]],
    counter: Counter,
    clock: ManualClock,
    settled: Settled,
) -> None:
    assert seen() == ("A-001", "3 menunggu", "Panggil", "")
    click(small, "primary")
    settled()
    clock.advance(18)
    assert seen() == ("A-001", "00:18 · 1×", "Mulai", "")
    click(small, "recall")
    settled()
    assert seen() == ("A-001", "00:00 · 2×", "Mulai", "")
    click(small, "primary")
    settled()
    clock.advance(401)
    assert seen() == ("A-001", "06:41 / 10", "Selesai", "")
    click(small, "primary")
    settled()
    assert [type(one) for one in counter.sent[-4:]] == [CallNext, Recall, StartService, Finish]
    clock.advance(1)
    assert seen() == ("A-001", "selesai", "Urungkan", "")
    assert small.face.cap == "4 detik"
    clock.advance(5)
    assert seen() == ("A-002", "2 menunggu", "Panggil", "")


def test_what_was_finished_is_taken_back(
    small: MiniWindow, open_desk: Desk, clock: ManualClock, settled: Settled
) -> None:
    for _ in range(3):
        click(small, "primary")
        settled()
    open_desk._tick()
    assert small.face.does_undo
    click(small, "primary")
    settled()
    assert open_desk.stage is Stage.SERVING


@pytest.mark.parametrize(
    ("after_s", "tone", "line"),
    [
        (599, MiniTone.PLAIN, "09:59 / 10"),
        (725, MiniTone.OVER, "12:05 lewat"),
        (992, MiniTone.FAR_OVER, "16:32 jauh lewat"),
    ],
)
def test_amber_at_the_target_red_at_one_and_a_half(
    small: MiniWindow,
    seen: Callable[[], tuple[str, str, str, str]],
    clock: ManualClock,
    settled: Settled,
    after_s: float,
    tone: MiniTone,
    line: str,
) -> None:
    for _ in range(2):
        click(small, "primary")
        settled()
    clock.advance(after_s)
    assert seen()[1] == line
    assert small.frame.tone is tone


def test_an_empty_queue_says_so_on_the_key(
    qtbot: QtBot, window: DeskWindow, open_desk: Desk, counter: Counter
) -> None:
    window.become_mini()
    assert (window.mini.face.number, window.mini.face.line) == ("0", "menunggu")
    assert window.mini.primary.reason == "Antrean kosong"
    before = len(counter.sent)
    click(window.mini, "primary")
    assert len(counter.sent) == before


class TestWithoutALink:
    def test_the_key_says_why(self, qtbot: QtBot, small: MiniWindow, hall: Hall) -> None:
        hall.go_down()
        qtbot.waitUntil(lambda: small.primary.reason == "Perlu koneksi")
        assert (small.face.number, small.face.line) == ("A-001", "terputus")
        assert small.frame.tone is MiniTone.LOST
        hall.come_up()
        qtbot.waitUntil(small.primary.isEnabled)

    def test_a_stall_is_told_from_a_loss(self, qtbot: QtBot, small: MiniWindow, hall: Hall) -> None:
        hall.set_link(LinkState.STALE, LinkReason.SILENT)
        qtbot.waitUntil(lambda: small.face.line == "tersendat")

    def test_a_service_can_be_finished(
        self, qtbot: QtBot, small: MiniWindow, hall: Hall, open_desk: Desk, settled: Settled
    ) -> None:
        for _ in range(2):
            click(small, "primary")
            settled()
        hall.go_down()
        qtbot.waitUntil(lambda: small.face.line == "00:00 · terputus")
        click(small, "primary")
        assert open_desk.is_finish_kept
        assert small.face.line == "tersimpan"


def test_the_pause_runs_down(
    small: MiniWindow,
    seen: Callable[[], tuple[str, str, str, str]],
    open_desk: Desk,
    clock: ManualClock,
    settled: Settled,
) -> None:
    open_desk.take_break(BreakReason.MEAL)
    settled()
    limit_s = open_desk.break_limit_s
    clock.advance(limit_s - 682)
    assert seen()[0] == "11:22"
    assert small.face.word == "Lanjut"
    clock.advance(700)
    assert seen()[0] == "00:00"
    assert small.frame.tone is MiniTone.OVER
    click(small, "primary")
    settled()
    assert open_desk.stage is Stage.READY


def test_what_was_not_done_is_a_dot_with_words(
    qtbot: QtBot, small: MiniWindow, counter: Counter, settled: Settled
) -> None:
    assert "ganda" in small.toolTip()
    counter.refuses.append(CounterTaken(counter="3"))
    click(small, "primary")
    settled()
    assert "sedang dipakai di komputer lain" in small.toolTip()
    assert "sedang dipakai di komputer lain" in small.accessibleName()


def test_it_takes_no_focus_and_stays_on_top(small: MiniWindow) -> None:
    flags = small.windowFlags()
    for flag in (
        Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.WindowDoesNotAcceptFocus,
        Qt.WindowType.FramelessWindowHint,
    ):
        assert flags & flag
    assert small.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert (small.width(), small.height()) == (320, 96)
    assert small.primary.focusPolicy() is small.recall.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_double_click_brings_the_desk_back(qtbot: QtBot, small: MiniWindow, window: DeskWindow) -> None:
    assert window.isMinimized()
    QTest.mouseDClick(small, LEFT, pos=QPoint(60, 48))
    qtbot.waitUntil(lambda: not small.isVisible())
    assert not window.isMinimized()


def test_a_desk_that_was_restored_from_the_task_bar_ends_it(small: MiniWindow, window: DeskWindow) -> None:
    window.showNormal()
    assert not small.isVisible()


def test_a_counter_that_closed_brings_the_desk_back(
    qtbot: QtBot, small: MiniWindow, window: DeskWindow, open_desk: Desk
) -> None:
    open_desk.close_counter()
    qtbot.waitUntil(lambda: not small.isVisible())
    assert window.choose.isVisible()


def test_only_an_open_counter_has_it(qtbot: QtBot, window: DeskWindow, hall: Hall) -> None:
    hall.come_up()
    qtbot.waitUntil(window.sign_in.isVisible)
    window.become_mini()
    assert not window.mini.isVisible()
    assert window.head.mini.isHidden()


def test_its_corner_is_remembered(qtbot: QtBot, open_desk: Desk, language: Language, tmp_path: Path) -> None:
    file = tmp_path / "counter" / "mini.json"
    first = MiniWindow(open_desk, language, file)
    qtbot.addWidget(first)
    first.show()
    QTest.mousePress(first, LEFT, pos=QPoint(10, 40))
    QTest.mouseMove(first, QPoint(10 - first.x(), 40 - first.y()))
    QTest.mouseRelease(first, LEFT, pos=QPoint(10, 40))
    assert first.pos() == QPoint(0, 0)
    second = MiniWindow(open_desk, language, file)
    qtbot.addWidget(second)
    second.show()
    assert second.pos() == first.pos()


def test_the_language_changes_it_too(small: MiniWindow, language: Language) -> None:
    language.set_language("en")
    assert (small.primary.caption, small.face.line) == ("Call", "3 waiting")
