"""What a finger, an eye and a keyboard find: sizes, gaps, letters, focus, and no way out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from common.client.link import LinkState
from common.printing.outcome import PrintOutcome, Reason, Result
from common.ui.plain_text import PlainText
from kiosk.ticket_flow import Screen
from kiosk.window import KioskWindow
from tests.kiosk.building import Building, PaperTray
from tests.kiosk.conftest import LYING, STANDING, OpenKiosk
from tests.kiosk.presses import control, controls, press, screen

MM_A_PX = 0.248
"""21.5 inches, 1080 x 1920."""
TOUCH_PX, GAP_PX = 81, 12
CAP_EM, SMALLEST_CAP_MM = 0.745, 4.8

Stop = tuple[str, QWidget]


def _walk(qtbot, building: Building, tray: PaperTray, window: KioskWindow, clock) -> Iterator[Stop]:
    """Every page with what the sample site brings to its limits; dialogs stand for themselves."""
    for service, count in (("KK", 22), ("SKCK", 9), ("BPJS-KES", 7), ("NIB", 4), ("PAJAK-KENDARAAN", 12)):
        building.queue_up(service, count)
    yield "welcome", window
    press(window, "kiosk.help")
    yield "help", window.help
    press(window, "kiosk.help.close", "kiosk.start")
    yield "home", window
    press(window, "kiosk.take_ticket")
    yield "booths", window
    clock.advance(46)
    qtbot.waitUntil(window.still_here.isVisible)
    yield "still here", window.still_here
    press(window, "kiosk.idle.yes")
    window.flow.turn_page(3)
    yield "booths with long names", window
    window.flow.turn_page(-3)
    for booth, service in (("A", "AKTA-LAHIR"), ("B", "SIP-MEDIS"), ("D", "SIM")):
        press(window, f"kiosk.booth.{booth}", f"kiosk.service.{service}")
        yield f"service {service}", window
        press(window, "kiosk.dock.back")
    building.set_link(LinkState.LOST)
    yield "booths without a hub", window
    press(window, "kiosk.booth.B")
    yield "service without a hub", window
    building.set_link(LinkState.FRESH)
    tray.next = [
        PrintOutcome(Result.NOT_PRINTED, Reason.PAPER_OUT),
        PrintOutcome(Result.UNKNOWN, Reason.BROKEN_OFF),
    ]
    press(window, "kiosk.service.SIP-MEDIS", "kiosk.print")
    qtbot.waitUntil(lambda: screen(window) is Screen.NOT_PRINTED)
    yield "not printed", window
    press(window, "kiosk.print_again")
    qtbot.waitUntil(lambda: not window.flow.is_busy)
    yield "perhaps printed", window
    press(window, "kiosk.without_paper")
    qtbot.waitUntil(lambda: screen(window) is Screen.DONE)
    yield "done without paper", window
    press(window, "kiosk.done", "kiosk.start", "kiosk.take_ticket", "kiosk.booth.B", "kiosk.print")
    qtbot.waitUntil(lambda: screen(window) is Screen.DONE)
    yield "done", window
    press(window, "kiosk.nothing_came_out")
    yield "nothing came out", window
    press(window, "kiosk.dock.home", "kiosk.start", "kiosk.take_ticket", "kiosk.booth.B")
    building.holds = True
    press(window, "kiosk.print")
    qtbot.waitUntil(lambda: screen(window) is Screen.WORKING)
    yield "working", window
    building.give_up()
    building.holds = False
    yield "no number", window


@pytest.fixture
def walk(qtbot, building: Building, tray: PaperTray, clock) -> Callable[[KioskWindow], Iterator[Stop]]:
    return lambda window: _walk(qtbot, building, tray, window, clock)


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def gap(one: QRect, other: QRect) -> int:
    """Between two controls; negative where they overlap."""
    across = max(other.left() - one.right() - 1, one.left() - other.right() - 1)
    down = max(other.top() - one.bottom() - 1, one.top() - other.bottom() - 1)
    return max(across, down)


def complaints(name: str, part: QWidget, scale: float = 1.0) -> list[str]:
    """What a finger would complain about."""
    found = []
    places = {one.objectName(): place(one) for one in controls(part)}
    window = part.window().rect()
    for control_name, box in places.items():
        if min(box.width(), box.height()) < TOUCH_PX * scale - 1:
            found.append(f"{name}: {control_name} is {box.width()} x {box.height()}")
        if not window.contains(box):
            found.append(f"{name}: {control_name} leaves the window")
    for (one, box), (other, beside) in combinations(places.items(), 2):
        if gap(box, beside) < GAP_PX * scale - 1:
            found.append(f"{name}: {one} and {other} are {gap(box, beside)} px apart")
    return found


def illegible(name: str, part: QWidget) -> list[str]:
    """What an eye would complain about: too small, or cut."""
    found = []
    for label in part.findChildren(PlainText):
        if not label.isVisible() or not label.whole:
            continue
        if label.font().pixelSize() * CAP_EM * MM_A_PX < SMALLEST_CAP_MM:
            found.append(f"{name}: '{label.whole}' is small: {label.font().pixelSize()} px")
        if label.text() != label.whole:
            found.append(f"{name}: '{label.whole}' is cut")
        if label.wordWrap() and label.heightForWidth(label.width()) > label.height() + 2:
            found.append(f"{name}: '{label.whole}' needs {label.heightForWidth(label.width())} px")
    return found


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("size", [STANDING, LYING], ids=["standing", "lying"])
def test_every_page_is_for_fingers_and_eyes(open_kiosk: OpenKiosk, walk, language, size, code) -> None:
    language.set_language(code)
    window = open_kiosk(size)
    wrong: list[str] = []
    for name, part in walk(window):
        wrong += complaints(name, part) + illegible(name, part)
    assert not wrong, "\n".join(["", *wrong])


@pytest.mark.parametrize("size", [(768, 1366), (720, 1280), (1080, 1440), (1366, 768), (1280, 1024)])
def test_other_panels_bring_no_overlap(open_kiosk: OpenKiosk, walk, size) -> None:
    window = open_kiosk(size)
    scale = window.theme.scale
    wrong: list[str] = []
    for name, part in walk(window):
        wrong += complaints(name, part, scale)
    assert not wrong, "\n".join(["", *wrong])


def test_every_control_has_a_name_for_tests_and_one_for_people(open_kiosk: OpenKiosk, walk) -> None:
    window = open_kiosk()
    wrong = [
        f"{name}: {one.objectName() or one}"
        for name, part in walk(window)
        for one in controls(part)
        if not one.objectName().startswith("kiosk.") or not one.accessibleName()
    ]
    assert not wrong, "\n".join(["", *wrong])


def test_a_kiosk_that_is_turned_is_laid_out_anew(open_kiosk: OpenKiosk) -> None:
    window = open_kiosk(STANDING)
    press(window, "kiosk.start", "kiosk.take_ticket")
    window.resize(*LYING)
    assert not complaints("turned", window)
    press(window, "kiosk.dock.help")
    assert window.help.isVisible()


def test_sample_data_says_so_on_every_page(open_kiosk: OpenKiosk, walk) -> None:
    window = open_kiosk()
    for name, _ in walk(window):
        tags = [one for one in window.findChildren(QWidget) if one.accessibleName() == "data contoh"]
        assert [one for one in tags if one.isVisible()], name


# --- keyboard


def test_the_keyboard_alone_takes_a_ticket(qtbot, open_kiosk: OpenKiosk, building) -> None:
    window = open_kiosk()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def go_to(name: str) -> None:
        for _ in range(40):
            focus = QApplication.focusWidget()
            if focus is not None and focus.objectName() == name:
                QTest.keyClick(focus, Qt.Key.Key_Return)
                return
            QTest.keyClick(focus or window, Qt.Key.Key_Tab)
        pytest.fail(f"{name} is not reached by Tab")

    for name in ("kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print"):
        go_to(name)
    qtbot.waitUntil(lambda: screen(window) is Screen.DONE)
    assert len(building.legs) == 1


def test_arrows_move_between_controls(qtbot, open_kiosk: OpenKiosk) -> None:
    window = open_kiosk()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first = control(window, "kiosk.start")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is not first
    assert QApplication.focusWidget() in controls(window)


def test_a_finger_leaves_no_focus_ring(open_kiosk: OpenKiosk) -> None:
    window = open_kiosk()
    press(window, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.priority.yes")
    assert not any(one.hasFocus() for one in controls(window))


# --- no way out


def test_a_locked_kiosk_does_not_close(open_kiosk: OpenKiosk) -> None:
    window = open_kiosk(locked=True)
    assert not window.close()
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    window.finish()
    assert not window.isVisible()


def test_a_window_of_a_demo_may_close(open_kiosk: OpenKiosk) -> None:
    window = open_kiosk()
    assert window.close()


def test_there_are_no_context_menus(open_kiosk: OpenKiosk) -> None:
    window = open_kiosk()
    middle = window.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, window.mapToGlobal(middle))
    QApplication.sendEvent(window, event)
    assert QApplication.activePopupWidget() is None
    assert not window.acceptDrops()


def test_every_touch_counts_as_somebody_there(open_kiosk: OpenKiosk, clock) -> None:
    window = open_kiosk()
    press(window, "kiosk.start", "kiosk.take_ticket")
    clock.advance(40)
    QTest.mousePress(control(window, "kiosk.booth.C"), Qt.MouseButton.LeftButton)
    clock.advance(40)
    window.flow.idle.look()
    assert not window.still_here.isVisible()
    clock.advance(40)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    clock.advance(40)
    window.flow.idle.look()
    assert not window.still_here.isVisible()


def test_the_question_covers_what_lies_under_it(qtbot, open_kiosk: OpenKiosk, clock) -> None:
    window = open_kiosk()
    press(window, "kiosk.start", "kiosk.take_ticket")
    clock.advance(46)
    qtbot.waitUntil(window.still_here.isVisible)
    under = window.childAt(place(control(window, "kiosk.booth.A")).center())
    assert under is window.still_here or window.still_here.isAncestorOf(under)


def test_feedback_of_a_press_is_painted_at_once(open_kiosk: OpenKiosk) -> None:
    window = open_kiosk()
    press(window, "kiosk.start")
    hero = control(window, "kiosk.take_ticket")
    before = hero.grab().toImage()
    QTest.mousePress(hero, Qt.MouseButton.LeftButton)
    assert hero.grab().toImage() != before
    QApplication.sendEvent(hero, QEvent(QEvent.Type.Leave))
    hero.setDown(False)
