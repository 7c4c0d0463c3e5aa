"""Painted text: always plain, never cut without saying so.

Text goes through `QPainter.drawText` without mnemonics, so '&' and '<' are shown as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

LEFT = Qt.AlignmentFlag.AlignLeft
CENTRE = Qt.AlignmentFlag.AlignHCenter
RIGHT = Qt.AlignmentFlag.AlignRight
_UNBOUNDED = 1_000_000


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one font and colour."""

    text: str
    font: QFont
    colour: QColor


def advance(font: QFont, text: str) -> float:
    """The width of one line, without the letter spacing that Qt adds after the last letter."""
    return QFontMetricsF(font).horizontalAdvance(text) - (font.letterSpacing() if text else 0.0)


def cap_height(font: QFont) -> float:
    """Height of a capital letter."""
    return QFontMetricsF(font).capHeight()


def line_height(font: QFont) -> float:
    """Distance of two lines in a wrapped text: tight for titles, open for reading."""
    return font.pixelSize() * (1.1 if font.pixelSize() >= 48 else 1.3)


def wrap(font: QFont, text: str, width: float, max_lines: int = 0) -> list[str]:
    """Break a text at spaces. With `max_lines` the last line is elided; ask `is_cut` to say so."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            trial = f"{line} {word}" if line else word
            if line and advance(font, trial) > width:
                lines.append(line)
                line = word
            else:
                line = trial
        lines.append(line)
    if max_lines and len(lines) > max_lines:
        rest = " ".join(lines[max_lines - 1 :])
        lines = [*lines[: max_lines - 1], elided(font, rest, width)]
    return [elided(font, line, width) for line in lines]


def elided(font: QFont, text: str, width: float) -> str:
    """The text, or as much of it as fits with an ellipsis."""
    if advance(font, text) <= width + 0.5:
        return text
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, width))


def is_cut(font: QFont, text: str, width: float, max_lines: int = 1) -> bool:
    """Whether painting the text this way would leave words out; the caller then sets a tooltip."""
    return " ".join(wrap(font, text, width, max_lines)) != " ".join(text.split("\n"))


def fitted(font: QFont, text: str, width: float, smallest_px: float) -> QFont:
    """The font, made smaller until the text fits on one line, but never smaller than `smallest_px`."""
    wide = advance(font, text)
    if wide <= width or not text:
        return font
    shrink = max(smallest_px / font.pixelSize(), width / wide)
    made = QFont(font)
    made.setPixelSize(max(1, int(font.pixelSize() * shrink)))
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, font.letterSpacing() * shrink)
    return made


def fitted_block(
    font: QFont, text: str, width: float, max_lines: int, smallest_px: float
) -> tuple[QFont, list[str]]:
    """The font, made smaller until the text fits into so many lines, and the lines. What does not fit even at
    `smallest_px` ends in an ellipsis.
    """
    made = font
    while is_cut(made, text, width, max_lines) and made.pixelSize() - 1 >= smallest_px:
        shrink = (made.pixelSize() - 1) / made.pixelSize()
        spacing = made.letterSpacing() * shrink
        made = QFont(made)
        made.setPixelSize(made.pixelSize() - 1)
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return made, wrap(made, text, width, max_lines)


def draw_baseline(
    painter: QPainter, at: QPointF, text: str, font: QFont, colour: QColor, align: Qt.AlignmentFlag = LEFT
) -> float:
    """One line whose baseline starts (or is centred, or ends) at `at`. Returns its width."""
    width = advance(font, text)
    offset = width if align == RIGHT else width / 2 if align == CENTRE else 0.0
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(at.x() - offset, at.y()), text)
    return width


def draw_line(
    painter: QPainter, at: QPointF, text: str, font: QFont, colour: QColor, align: Qt.AlignmentFlag = LEFT
) -> float:
    """One line whose capitals have their middle at `at`. Returns its width."""
    return draw_baseline(painter, QPointF(at.x(), centred_baseline(font, at.y())), text, font, colour, align)


def draw_runs(painter: QPainter, at: QPointF, runs: Sequence[Run], align: Qt.AlignmentFlag = LEFT) -> float:
    """A line of several fonts on one baseline. Returns its width."""
    width = sum(advance(run.font, run.text) for run in runs)
    x = at.x() - (width if align == RIGHT else width / 2 if align == CENTRE else 0.0)
    for run in runs:
        painter.setFont(run.font)
        painter.setPen(run.colour)
        painter.drawText(QPointF(x, at.y()), run.text)
        x += QFontMetricsF(run.font).horizontalAdvance(run.text)
    return width


def emphasised(text: str, strong: str, plain_run: Run, strong_run: Run) -> list[Run]:
    """Split a sentence around the value that stands out in it, wherever the language puts it."""
    if not strong or strong not in text:
        return [Run(text, plain_run.font, plain_run.colour)]
    before, after = text.split(strong, 1)
    runs = [
        Run(before, plain_run.font, plain_run.colour),
        Run(strong, strong_run.font, strong_run.colour),
        Run(after, plain_run.font, plain_run.colour),
    ]
    return [run for run in runs if run.text]


def draw_block(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
    max_lines: int = 0,
    leading: float = 0.0,
) -> float:
    """A wrapped text from the top of `rect`; `leading` is in em. Returns the height it took."""
    lines = wrap(font, text, rect.width(), max_lines)
    step = leading * font.pixelSize() or line_height(font)
    metrics = QFontMetricsF(font)
    first = rect.y() + (step - metrics.height()) / 2 + metrics.ascent()
    x = rect.x() if align == LEFT else rect.center().x() if align == CENTRE else rect.right()
    for index, line in enumerate(lines):
        draw_baseline(painter, QPointF(x, first + index * step), line, font, colour, align)
    return step * len(lines)


def block_height(font: QFont, text: str, width: float, max_lines: int = 0, leading: float = 0.0) -> float:
    """The height `draw_block` will take."""
    step = leading * font.pixelSize() or line_height(font)
    return step * len(wrap(font, text, width, max_lines))


def centred_baseline(font: QFont, centre_y: float) -> float:
    """The baseline of a line whose box has its middle at `centre_y`: capitals sit a hair below it."""
    return centre_y + cap_height(font) / 2 + 0.03 * font.pixelSize()
