"""The ticket: paper, notches, perforation, and a stub that says what to do next.

Notches are real holes: whatever lies under the card shows through them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import CENTRE, LEFT, RIGHT, draw_line, fitted
from common.ui.painting import rounded
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget


class Stub(StrEnum):
    """What the stub says by its colour (and always by its words too)."""

    CALLED = "called"
    SERVING = "serving"
    NEXT = "next"
    PLAIN = "plain"
    STALE = "stale"


class StubSide(StrEnum):
    """Where the stub hangs."""

    BELOW = "below"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class StubColours:
    """Colours of a stub and of what is written on it; `mark` is the round spot of an icon."""

    fill: QColor
    text: QColor
    mark: QColor
    on_mark: QColor
    perforation: QColor


@dataclass(frozen=True, slots=True)
class TicketShape:
    """Geometry in real px; `paper` is the length of the paper before the perforation."""

    side: StubSide
    paper: float
    radius: float
    notch: float

    def split(self, rect: QRectF) -> tuple[QRectF, QRectF]:
        """The paper and the stub."""
        if self.side is StubSide.BELOW:
            edge = rect.y() + self.paper
            return QRectF(rect.topLeft(), QPointF(rect.right(), edge)), QRectF(
                QPointF(rect.x(), edge), rect.bottomRight()
            )
        edge = rect.x() + self.paper
        return QRectF(rect.topLeft(), QPointF(edge, rect.bottom())), QRectF(
            QPointF(edge, rect.y()), rect.bottomRight()
        )

    def perforation(self, rect: QRectF) -> tuple[QPointF, QPointF]:
        """Both ends of the perforated line, notch centre to notch centre."""
        if self.side is StubSide.BELOW:
            edge = rect.y() + self.paper
            return QPointF(rect.x(), edge), QPointF(rect.right(), edge)
        edge = rect.x() + self.paper
        return QPointF(edge, rect.y()), QPointF(edge, rect.bottom())


def stub_colours(theme: Theme, stub: Stub) -> StubColours:
    """The colours of one state."""
    p = theme.palette
    if stub is Stub.CALLED:
        return StubColours(p.ticket_stub, p.on_ticket_stub, p.ticket_mark, p.ticket_stub, p.perforation)
    if stub is Stub.SERVING:
        faint = QColor(p.on_ticket_stub_serving)
        faint.setAlphaF(0.7)
        return StubColours(p.ticket_stub_serving, p.on_ticket_stub_serving, p.accent, p.on_accent, faint)
    if stub is Stub.NEXT:
        faint = QColor(p.ticket_number)
        faint.setAlphaF(0.4)
        return StubColours(p.ticket_stub_next, p.on_ticket_stub_next, p.primary, p.on_primary, faint)
    if stub is Stub.STALE:
        return StubColours(
            QColor(Qt.GlobalColor.transparent), p.text_stale, p.border_stale, p.page, p.border_stale
        )
    return StubColours(p.ticket, p.text, p.primary, p.on_primary, p.perforation)


def ticket_path(rect: QRectF, shape: TicketShape) -> QPainterPath:
    """The outline of a ticket: a rounded sheet less its two notches."""
    sheet = rounded(rect, shape.radius)
    holes = QPainterPath()
    for centre in shape.perforation(rect):
        holes.addEllipse(centre, shape.notch, shape.notch)
    return sheet.subtracted(holes)


def draw_ticket(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    shape: TicketShape,
    stub: Stub,
    *,
    flash: bool = False,
) -> tuple[QRectF, QRectF]:
    """Paint an empty ticket and return its paper and its stub."""
    colours = stub_colours(theme, stub)
    path = ticket_path(rect, shape)
    paper, tail = shape.split(rect)
    if stub is Stub.STALE or theme.high_contrast:
        painter.save()
        if stub is not Stub.STALE:
            _fill_halves(painter, path, paper, tail, theme.palette.ticket, colours.fill)
        width = theme.border() if theme.high_contrast else theme.f(3)
        painter.setClipPath(path)
        edge = theme.palette.border_stale if stub is Stub.STALE else theme.palette.border_control
        painter.strokePath(path, QPen(edge, 2 * width))
        painter.restore()
    else:
        sheet = theme.palette.ticket_flash if flash else theme.palette.ticket
        _fill_halves(painter, path, paper, tail, sheet, colours.fill)
    _draw_perforation(painter, theme, rect, shape, colours.perforation)
    return paper, tail


def _fill_halves(
    painter: QPainter, path: QPainterPath, paper: QRectF, tail: QRectF, sheet: QColor, stub: QColor
) -> None:
    """Each half is its own path, so that no colour shines through at the rounded corners."""
    for half, colour in ((paper, sheet), (tail, stub)):
        box = QPainterPath()
        box.addRect(half)
        painter.fillPath(path.intersected(box), colour)


def _draw_perforation(
    painter: QPainter, theme: Theme, rect: QRectF, shape: TicketShape, colour: QColor
) -> None:
    start, end = shape.perforation(rect)
    width = theme.f(3 if theme.surface.value != "desk" else 4)
    on, off = (theme.number("perforation", key) for key in ("on", "off"))
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([on / width, off / width])
    inset = shape.notch + theme.f(16)
    across = QPointF(inset, 0) if shape.side is StubSide.BELOW else QPointF(0, inset)
    painter.save()
    painter.setPen(pen)
    painter.drawLine(start + across, end - across)
    painter.restore()


class TicketCard(ThemedWidget):
    """A ticket with two places for content: `paper` and `stub`, plain widgets to put layouts or labels in.

    `paper_length`, `radius` and `notch` are design px; the perforation moves with `set_paper_length`.
    """

    def __init__(
        self,
        theme: Theme,
        side: StubSide,
        paper_length: float,
        stub: Stub,
        parent: QWidget | None = None,
        *,
        radius: float | None = None,
        notch: float | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._side = side
        self._paper_length = paper_length
        self._stub = stub
        self._radius = radius
        self._notch = notch
        self._flashing = False
        self._beats_left = 0
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._on_beat)
        self.paper = QWidget(self)
        self.stub = QWidget(self)

    @property
    def state(self) -> Stub:
        """What the stub says."""
        return self._stub

    @property
    def flashing(self) -> bool:
        """Whether the paper is gold at this moment."""
        return self._flashing

    def set_state(self, stub: Stub) -> None:
        """Change what the stub says."""
        if stub is not self._stub:
            self._stub = stub
            self.update()

    def set_paper_length(self, paper_length: float) -> None:
        """Move the perforation, e.g. for a long offline code."""
        self._paper_length = paper_length
        self._place()
        self.update()

    def flash(self) -> None:
        """Paper mori/emas, five times at 2.5 Hz: look here now. A second call starts again."""
        self._beats_left = 2 * int(self.theme.tokens.number("duration_ms", "call_flash_count"))
        self._beat.start(self.theme.duration("call_flash_period") // 2)
        self._on_beat()

    def shape(self) -> TicketShape:
        """The geometry in real px."""
        theme = self.theme
        name = theme.surface.value
        radius_token = {"kiosk": "kiosk_card", "display": "display_ticket"}.get(name, "desk_ticket")
        notch_token = name if name in {"kiosk", "display"} else "desk"
        return TicketShape(
            self._side,
            theme.f(self._paper_length),
            theme.f(self._radius) if self._radius is not None else theme.number("radius", radius_token),
            theme.f(self._notch) if self._notch is not None else theme.number("notch_radius", notch_token),
        )

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            draw_ticket(
                painter, self.theme, QRectF(self.rect()), self.shape(), self._stub, flash=self._flashing
            )

    def _place(self) -> None:
        paper, stub = self.shape().split(QRectF(self.rect()))
        self.paper.setGeometry(paper.toRect())
        self.stub.setGeometry(stub.toRect())

    def _on_beat(self) -> None:
        self._beats_left -= 1
        self._flashing = self._beats_left > 0 and not self._flashing
        if self._beats_left <= 0:
            self._beat.stop()
        self.update()


class TicketNumber(ThemedWidget):
    """A ticket code, as large as asked and never wider than its place: offline codes shrink to fit.

    Capitals are centred in the height. Read out by screen readers letter by letter as `accessibleName`.
    """

    def __init__(
        self,
        theme: Theme,
        code: str,
        size: float,
        parent: QWidget | None = None,
        *,
        align: Qt.AlignmentFlag = LEFT,
        smallest: float = 24.0,
    ) -> None:
        super().__init__(theme, parent)
        self._code = code
        self._size = size
        self._align = align
        self._smallest = smallest
        self._colour: QColor | None = None
        self.setAccessibleName(code)

    @property
    def code(self) -> str:
        """The code shown."""
        return self._code

    def set_code(self, code: str) -> None:
        """Show another ticket."""
        self._code = code
        self.setAccessibleName(code)
        self.update()

    def set_colour(self, colour: QColor | None) -> None:
        """Another colour than the ticket number's, e.g. stale or on a flash; None goes back."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return self.theme.size(self._size * 3.4, self._size).toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        width = float(self.width())
        face = fitted(self.theme.number_font(self._size), self._code, width, self.theme.f(self._smallest))
        x = {LEFT: 0.0, CENTRE: width / 2, RIGHT: width}[self._align]
        with painting_on(self) as painter:
            draw_line(
                painter,
                QPointF(x, self.height() / 2),
                self._code,
                face,
                self._colour or self.theme.palette.ticket_number,
                self._align,
            )
