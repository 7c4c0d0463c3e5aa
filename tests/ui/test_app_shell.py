"""The application's shell: Qt's words in our log, windows that are locked, pictures of windows."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QSize, Qt, QtMsgType
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from common.ui.app_shell import (
    KIOSK_LOCK,
    WALL_LOCK,
    Lock,
    bug_reporter,
    dress,
    grab,
    say_in_log,
    show_locked,
)
from common.ui.theme import Theme
from common.ui.tokens import PaletteName, Surface
from tests.conftest import Start


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (QtMsgType.QtDebugMsg, logging.DEBUG),
        (QtMsgType.QtInfoMsg, logging.INFO),
        (QtMsgType.QtWarningMsg, logging.WARNING),
        (QtMsgType.QtCriticalMsg, logging.ERROR),
    ],
)
def test_what_qt_says_stands_in_the_log(
    kind: QtMsgType, level: int, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "qt"):
        say_in_log(kind, QMessageLogContext(), "kabel lepas")
    assert [(record.levelno, "kabel lepas" in record.getMessage()) for record in caplog.records] == [
        (level, True)
    ]


def test_the_application_wears_our_font(qapp: QApplication) -> None:
    dress(qapp)
    assert qapp.font().family() == "Plus Jakarta Sans"


def test_a_kiosk_window_has_no_frame_no_pointer_and_stays_on_top(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_locked(window, KIOSK_LOCK)
    flags = window.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert not flags & Qt.WindowType.WindowCloseButtonHint
    assert window.isFullScreen()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor


def test_a_wall_leaves_other_windows_alone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_locked(window, WALL_LOCK)
    assert window.isFullScreen()
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_a_window_for_trying_has_the_size_asked_for(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_locked(window, Lock.NONE, QSize(540, 960))
    assert window.size() == QSize(540, 960)
    assert not window.isFullScreen()


def test_a_picture_of_a_window_is_written_with_its_folders(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(64, 48)
    file = tmp_path / "out" / "window.png"
    grab(window, file)
    assert QImage(str(file)).size() == QSize(64, 48)
    with pytest.raises(OSError, match="cannot write"):
        grab(window, tmp_path)


@pytest.mark.parametrize(
    ("surface", "size", "scale"),
    [
        (Surface.KIOSK, (1080, 1920), 1.0),
        (Surface.KIOSK, (1920, 1080), 1.0),
        (Surface.KIOSK, (540, 1000), 0.5),
        (Surface.DISPLAY, (3840, 2160), 2.0),
        (Surface.DESK, (1280, 1024), 1.0),
    ],
)
def test_a_theme_fits_its_window(surface: Surface, size: tuple[int, int], scale: float) -> None:
    theme = Theme.fitting(surface, *size)
    assert theme.scale == pytest.approx(scale)
    assert theme.px(100) == round(100 * scale)


def test_only_the_kiosk_has_large_text() -> None:
    assert Theme(surface=Surface.KIOSK, large_text=True).large_text
    assert not Theme(surface=Surface.DESK, large_text=True).large_text
    dressed = Theme(surface=Surface.KIOSK).with_(
        palette=PaletteName.HIGH_CONTRAST, large_text=True, scale=0.5
    )
    assert (dressed.high_contrast, dressed.large_text, dressed.scale) == (True, True, 0.5)
    assert dressed.border() == pytest.approx(2.0)


def test_an_application_is_made_dressed(start: Start) -> None:
    """In a process of its own: there is one QApplication per process, and the tests have theirs."""
    said = (
        "from common.ui.app_shell import make_application;"
        "a = make_application(['kiosk'], 'antrean-kiosk');"
        "print(a.applicationName(), a.font().family(), a.style().name())"
    )
    process = start([sys.executable, "-c", said], cwd=Path.cwd())
    out, _ = process.communicate(timeout=30)
    assert out.strip() == "antrean-kiosk Plus Jakarta Sans fusion"
    assert process.returncode == 0


@pytest.mark.expect_log("a bug")
def test_what_escapes_a_slot_stands_in_the_log_and_is_told(caplog: pytest.LogCaptureFixture) -> None:
    told: list[BaseException] = []
    error = ValueError("tak terduga")
    bug_reporter(told.append)(ValueError, error, None)
    bug_reporter(None)(ValueError, error, None)
    assert told == [error]
    assert "tak terduga" in caplog.text


def test_ctrl_c_is_no_bug(capsys: pytest.CaptureFixture[str]) -> None:
    told: list[BaseException] = []
    bug_reporter(told.append)(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
