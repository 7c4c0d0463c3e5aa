"""What stands on the stub of the desk's ticket: a timer, a gauge, sections with lines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from common.ui.lettering import CENTRE, RIGHT, advance, draw_block, draw_line, elided, fitted
from common.ui.painting import Outline, draw_icon_at, fill_rounded
from common.ui.pill import Tone
from common.ui.theme import Theme
from common.ui.ticket_card import Stub, stub_colours
from counter.desk.ticket_face import Gauge, Line, Section, TicketFace

PAD = 32.0
CAP = 0.745
"""Height of a capital, in em (look.md)."""
LOW = 190.0
"""Below this height the parts of a gauge are drawn together."""


def paint_stub(painter: QPainter, theme: Theme, stub: QRectF, face: TicketFace) -> None:
    """Everything on the stub, from its top; lines that have no room are left out."""
    inner = stub.adjusted(theme.f(PAD + (2 if face.stub is Stub.NEXT else 4)), 0, -theme.f(PAD), 0)
    if face.gauge is not None:
        _paint_gauge(painter, theme, stub, face, face.gauge)
        return
    y = stub.y() + theme.f(46)
    if face.timer:
        y = _paint_timer(painter, theme, inner, face)
    for number, section in enumerate(face.sections):
        if section.title and (number or face.timer):
            y += _paint_rule(painter, theme, inner, y, face.stub)
        y = _paint_section(painter, theme, inner, y, section, face.stub)


def _inks(theme: Theme, stub: Stub) -> tuple[QColor, QColor]:
    """Title and text."""
    ink = stub_colours(theme, stub).text
    return (theme.palette.text_brand if stub is Stub.NEXT else ink), ink


def _paint_timer(painter: QPainter, theme: Theme, inner: QRectF, face: TicketFace) -> float:
    title, ink = _inks(theme, face.stub)
    high = inner.height() / theme.scale
    draw_line(painter, QPointF(inner.x(), theme.f(48)), face.timer_title, theme.font(18, 700), title)
    style = theme.type_style("timer")
    font = fitted(theme.font(style.size, style.weight, tabular=True), face.timer, inner.width(), theme.f(30))
    draw_line(painter, QPointF(inner.x(), theme.f(107.5)), face.timer, font, ink)
    return theme.f(162 if high > 360 else 150)


def _paint_rule(painter: QPainter, theme: Theme, inner: QRectF, y: float, stub: Stub) -> float:
    line = stub_colours(theme, stub).perforation
    painter.fillRect(QRectF(inner.x(), y + theme.f(15), inner.width(), theme.f(1)), line)
    return theme.f(50)


def _paint_section(
    painter: QPainter, theme: Theme, inner: QRectF, y: float, section: Section, stub: Stub
) -> float:
    title_ink, ink = _inks(theme, stub)
    x = inner.x()
    if not section.title:
        # A sentence that closes what stands above it.
        box = QRectF(x, y + theme.f(8), inner.width(), 0)
        fits = box.y() + theme.f(40) <= inner.bottom()
        return y + (
            draw_block(painter, box, section.text, theme.font(15, 600), ink, max_lines=3) if fits else 0
        )
    if section.icon:
        side = theme.f(22)
        draw_icon_at(painter, section.icon, QRectF(x, y - side / 2, side, side), title_ink)
        x += theme.f(32)
    heading = theme.font(18, 800 if stub is Stub.NEXT else 700)
    draw_line(painter, QPointF(x, y), elided(heading, section.title, inner.right() - x), heading, title_ink)
    y += theme.f(19)
    if section.text:
        box = QRectF(inner.x(), y, inner.width(), 0)
        y += draw_block(painter, box, section.text, theme.font(16, 500), ink, max_lines=4, leading=1.5)
        y += theme.f(3)
    for line in section.lines:
        if y + theme.f(32) > inner.bottom():
            break
        y += theme.f(32 if line.icon else 29)
        middle = y - theme.f(19 if line.icon else 16)
        _paint_line(painter, theme, inner, middle, line, ink)
    return y + theme.f(3)


def _paint_line(painter: QPainter, theme: Theme, inner: QRectF, y: float, line: Line, ink: QColor) -> None:
    x, icon = inner.x(), bool(line.icon)
    strong, plain = theme.font(16, 700), theme.font(16, 600 if icon else 500, tabular=icon)
    if icon:
        side = theme.f(22)
        draw_icon_at(painter, line.icon, QRectF(x, y - side / 2, side, side), ink)
        x += theme.f(32)
    shown = elided(strong, line.value, inner.width() * 0.7)
    if shown:
        draw_line(painter, QPointF(inner.right(), y), shown, strong, ink, RIGHT)
    room = inner.right() - x - (advance(strong, shown) + theme.f(10) if shown else 0)
    draw_line(painter, QPointF(x, y), elided(plain, line.text, room), plain, ink)


@dataclass(frozen=True, slots=True)
class _GaugePlaces:
    """Where the parts of a gauge have their middle (the track its upper edge), from the top of the stub."""

    title: float
    timer: float
    track: float
    size: float
    """The timer's, at most."""
    pace_below: float | None = None
    """Where the pace stands if it finds no room beside the title; None: the title gives way."""

    @classmethod
    def on(cls, high: float) -> _GaugePlaces:
        """For a stub of that height in design px."""
        if high < LOW:
            return cls(title=26, timer=high / 2 - 2, track=high - 45, size=(high - 114) / CAP)
        shift = (high - 222) / 2
        below = high - 24 if shift > 18 else None
        return cls(36 + shift * 0.4, 100.5 + shift, 163 + shift, 1000, below)


def _paint_gauge(painter: QPainter, theme: Theme, stub: QRectF, face: TicketFace, gauge: Gauge) -> None:
    """Serving: the timer, and a bar that ends at one and a half times the target."""
    inner = stub.adjusted(theme.f(36), 0, -theme.f(30), 0)
    places = _GaugePlaces.on(stub.height() / theme.scale)
    ink = theme.palette.on_ticket_stub_serving
    y, title = theme.f(places.title), theme.font(18, 700)
    is_narrow = advance(title, face.timer_title) + _pace_width(theme, gauge) > inner.width()
    below = places.pace_below if is_narrow else None
    if not is_narrow or below is not None:
        draw_line(painter, QPointF(inner.x(), y), face.timer_title, title, ink)
    at = QPointF(inner.right(), y if below is None else theme.f(below))
    _paint_pace(painter, theme, at, gauge, ink)
    style = theme.type_style("timer")
    large = theme.font(min(style.size, places.size), style.weight, tabular=True)
    font = fitted(large, face.timer, inner.width(), theme.f(30))
    draw_line(painter, QPointF(inner.x(), theme.f(places.timer)), face.timer, font, ink)
    track = QRectF(inner.x(), theme.f(places.track), inner.width(), theme.f(12))
    _paint_track(painter, theme, track, gauge, ink)


def _paint_track(painter: QPainter, theme: Theme, track: QRectF, gauge: Gauge, ink: QColor) -> None:
    p = theme.palette
    faint = QColor(ink)
    faint.setAlphaF(0.16)
    fill_rounded(painter, track, track.height() / 2, faint)
    done = QRectF(track.x(), track.y(), max(track.height(), track.width() * gauge.share), track.height())
    late = gauge.tone is Tone.ERROR_SOLID
    frame = Outline(ink, theme.f(2)) if late else None
    fill_rounded(painter, done, track.height() / 2, p.error_solid if late else p.accent, frame)
    mark = track.x() + track.width() * gauge.target_share
    painter.fillRect(QRectF(mark - theme.f(1.5), track.y() - theme.f(4), theme.f(3), theme.f(20)), ink)
    small = theme.font(15, 500, tabular=True)
    below = track.bottom() + theme.f(16)
    draw_line(painter, QPointF(mark, below), gauge.target, small, ink, CENTRE)
    draw_line(painter, QPointF(track.right(), below), gauge.end, small, ink, RIGHT)


def _pace_width(theme: Theme, gauge: Gauge) -> float:
    """With the pill that it may stand on, and a gap before it."""
    return advance(theme.font(15, 600), gauge.word) + theme.f(20 + 6 + 36)


def _paint_pace(painter: QPainter, theme: Theme, right: QPointF, gauge: Gauge, ink: QColor) -> None:
    """Icon and word; past the target they stand on a solid pill, so that nobody needs to see the colour."""
    p = theme.palette
    font = theme.font(15, 600)
    side, wide = theme.f(20), advance(font, gauge.word)
    icon_ink, word_ink = p.accent, ink
    left = right.x() - wide - side - theme.f(6)
    if gauge.tone is not Tone.OK:
        pad, high = theme.f(12), theme.f(31)
        left -= pad
        late = gauge.tone is Tone.ERROR_SOLID
        fill = p.error_solid if late else p.accent
        word_ink = icon_ink = p.on_error_solid if late else p.on_accent
        box = QRectF(left - pad, right.y() - high / 2, wide + side + theme.f(6) + 2 * pad, high)
        fill_rounded(painter, box, high / 2, fill, Outline(ink, theme.f(1.5)) if late else None)
    draw_icon_at(painter, gauge.icon, QRectF(left, right.y() - side / 2, side, side), icon_ink)
    draw_line(painter, QPointF(left + side + theme.f(6), right.y()), gauge.word, font, word_ink)
