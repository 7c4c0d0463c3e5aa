"""A hand at a window: it presses what a person would press, by name, and nothing that is not there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget


def button(window: QWidget, name: str) -> QAbstractButton | None:
    """A button that is to be seen and can be pressed."""
    for found in window.findChildren(QAbstractButton, name):
        if found.isVisibleTo(window) and found.isEnabled():
            return found
    return None


def buttons(window: QWidget, prefix: str) -> list[QAbstractButton]:
    """All such buttons whose name begins so."""
    return [
        one
        for one in window.findChildren(QAbstractButton)
        if one.objectName().startswith(prefix) and one.isVisibleTo(window) and one.isEnabled()
    ]


def press(window: QWidget, name: str) -> bool:
    """Press with the finger; False when there is nothing to press."""
    target = button(window, name)
    if target is not None:
        tap(target)
    return target is not None


def tap(target: QAbstractButton) -> None:
    """One press in the middle of a button."""
    middle = QPoint(target.width() // 2, target.height() // 2)
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def type_into(window: QWidget, name: str, text: str) -> bool:
    """Type a line of text; False when its field is not there."""
    holder = window.findChild(QWidget, name)
    line = holder if isinstance(holder, QLineEdit) else None
    if line is None and holder is not None:
        line = holder.findChild(QLineEdit)
    if line is None or not line.isVisibleTo(window):
        return False
    line.clear()
    QTest.keyClicks(line, text)
    return True


def key(window: QWidget, code: Qt.Key) -> None:
    """One key, wherever the focus is in that window."""
    focused: QWidget | None = window.focusWidget()
    QTest.keyClick(window if focused is None else focused, code)
