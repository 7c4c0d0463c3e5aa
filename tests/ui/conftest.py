"""What the tests of the design system share: the fonts, a theme of each kind, a way to read pixels."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from common.ui.app_shell import dress
from common.ui.theme import Theme
from common.ui.tokens import PaletteName, Surface


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    dress(qapp)
    return qapp


@pytest.fixture
def kiosk() -> Theme:
    return Theme(surface=Surface.KIOSK)


@pytest.fixture
def desk() -> Theme:
    return Theme(surface=Surface.DESK)


@pytest.fixture
def board() -> Theme:
    return Theme(PaletteName.BOARD, surface=Surface.DISPLAY)


@pytest.fixture
def contrast() -> Theme:
    return Theme(PaletteName.HIGH_CONTRAST, surface=Surface.KIOSK, large_text=True)


Painted = Callable[[QWidget], QImage]


@pytest.fixture
def painted() -> Painted:
    """A widget on nothing: where it paints nothing, the picture is transparent."""

    def paint(widget: QWidget) -> QImage:
        picture = QImage(widget.size(), QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        widget.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        return picture

    return paint


def close_to(seen: QColor, wanted: QColor, tolerance: int = 12) -> bool:
    """Whether two colours are the same but for smoothing."""
    pairs = zip(seen.getRgb(), wanted.getRgb(), strict=True)
    return all(abs(int(a) - int(b)) <= tolerance for a, b in pairs)  # type: ignore[call-overload]
