"""A finger: finds a control by its name on the glass and presses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.ticket_flow import Screen
from kiosk.window import KioskWindow


def control(window: QWidget, name: str) -> QAbstractButton:
    """The visible control of that name; there must be exactly one."""
    found = [
        one for one in window.findChildren(QAbstractButton) if one.objectName() == name and one.isVisible()
    ]
    assert len(found) == 1, f"{name}: {len(found)} on the glass"
    return found[0]


def press(window: QWidget, *names: str) -> None:
    for name in names:
        QTest.mouseClick(control(window, name), Qt.MouseButton.LeftButton)


def controls(window: QWidget) -> list[QAbstractButton]:
    """Everything on the glass that can be pressed."""
    return [one for one in window.findChildren(QAbstractButton) if one.isVisible()]


def said(window: QWidget) -> str:
    """What a screen reader finds on the glass."""
    return " | ".join(one.accessibleName() for one in window.findChildren(QWidget) if one.isVisible())


def screen(window: KioskWindow) -> Screen:
    return window.flow.screen
