"""The door off the GUI thread: results and errors come home, on the right thread, always."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from common.ui.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background(threads=2)
    yield made
    assert made.close()


def _never(error: Exception) -> None:
    raise AssertionError(error)


def test_work_is_done_elsewhere_and_its_result_comes_home(background: Background, qtbot: QtBot) -> None:
    seen: dict[str, int] = {}

    def work() -> str:
        seen["work"] = threading.get_ident()
        return "selesai"

    def done(result: str) -> None:
        seen["home"] = threading.get_ident()
        seen[result] = 1

    background.run(work, done, _never)
    qtbot.waitUntil(lambda: "selesai" in seen)
    assert seen["home"] == threading.get_ident() != seen["work"]


def test_an_error_is_delivered_with_its_trace(background: Background, qtbot: QtBot) -> None:
    errors: list[Exception] = []

    def work() -> None:
        raise LookupError("printer gone")

    background.run(work, lambda _result: pytest.fail("no result was due"), errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "printer gone"
    assert errors[0].__traceback__ is not None


def test_fifty_pieces_of_work_all_come_home(background: Background, qtbot: QtBot) -> None:
    numbers: list[int] = []
    for number in range(50):
        background.run(lambda number=number: number, numbers.append, _never)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(numbers) == 50)
    assert sorted(numbers) == list(range(50))


def test_a_result_for_a_closed_screen_is_dropped_not_called(
    background: Background, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    gate = threading.Event()
    owner = QObject()
    called: list[object] = []
    after: list[object] = []
    with caplog.at_level(logging.INFO, "common.ui.background"):
        background.run(gate.wait, called.append, _never, owner)
        owner.deleteLater()
        del owner
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gate.set()
        background.run(lambda: 1, after.append, _never)
        qtbot.waitUntil(lambda: "screen was closed" in caplog.text and bool(after))
    assert called == []


def test_closing_waits_for_what_runs(qtbot: QtBot) -> None:
    background = Background()
    gate = threading.Event()
    background.run(gate.wait, lambda _result: None, _never)
    assert not background.close(wait_ms=20)
    gate.set()
    assert background.close()


def test_it_lives_on_the_gui_thread(background: Background, qapp: QObject) -> None:
    assert background.thread() is qapp.thread() is QThread.currentThread()
