"""Cyclic garbage that holds QObjects is freed on the GUI thread, whoever allocates."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from common.ui.garbage import LOOK_MS, GarbageCollector


class Cycle:
    """Lost, but only the collector can tell; says in which thread it went."""

    def __init__(self, gone_in: list[QThread]) -> None:
        self.me = self
        self.timer = QTimer()
        weakref.finalize(self.timer, lambda: gone_in.append(QThread.currentThread()))


def allocate() -> list[list[int]]:
    """So much that an automatic collection would run here."""
    return [[number] for number in range(50_000)]


def test_what_another_thread_allocates_frees_nothing_of_the_gui(qtbot: QtBot) -> None:
    owner = QObject()
    GarbageCollector(owner)
    gone_in: list[QThread] = []
    Cycle(gone_in)
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert gone_in == []
    kept = allocate()
    qtbot.waitUntil(lambda: bool(gone_in), timeout=10 * LOOK_MS)
    assert gone_in == [QThread.currentThread()]
    assert kept


def test_the_automatic_collection_is_off(qtbot: QtBot) -> None:
    owner = QObject()
    GarbageCollector(owner)
    assert not gc.isenabled()
