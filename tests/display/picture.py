"""Reads a window's pixels: where an ink stands, and nothing but what was painted."""

from __future__ import annotations

from PIL import Image, ImageChops
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

TOLERANCE = 24


def picture_of(widget: QWidget) -> Image.Image:
    shot = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombuffer(
        "RGB", (shot.width(), shot.height()), bytes(shot.constBits()), "raw", "RGB", shot.bytesPerLine(), 1
    )


def _distance(picture: Image.Image, colour: QColor) -> Image.Image:
    plain = Image.new("RGB", picture.size, (colour.red(), colour.green(), colour.blue()))
    channels = ImageChops.difference(picture, plain).split()
    return ImageChops.lighter(ImageChops.lighter(channels[0], channels[1]), channels[2])


def ink_box(picture: Image.Image, colour: QColor, within: QRect) -> QRect:
    """The smallest rectangle around every pixel of that colour; empty when there is none."""
    part = picture.crop((within.left(), within.top(), within.right() + 1, within.bottom() + 1))
    mask = _distance(part, colour).point(lambda far: 255 if far <= TOLERANCE else 0)
    return _box(mask, within)


def painted_box(picture: Image.Image, ground: QColor, within: QRect) -> QRect:
    """The smallest rectangle around everything that is not the ground."""
    part = picture.crop((within.left(), within.top(), within.right() + 1, within.bottom() + 1))
    mask = _distance(part, ground).point(lambda far: 255 if far > TOLERANCE else 0)
    return _box(mask, within)


def _box(mask: Image.Image, within: QRect) -> QRect:
    found = mask.getbbox()
    if found is None:
        return QRect()
    left, top, right, bottom = found
    return QRect(within.left() + left, within.top() + top, right - left, bottom - top)
