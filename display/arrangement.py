"""How the calls lie on the board, in design px of 1920x1080.

The current call's capitals are never lower than 18 % of the height, whatever its code: the ticket that
holds a longer code is wider, or lies across the board with its place below.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from common.ui.lettering import advance
from common.ui.theme import Theme
from common.ui.ticket_card import StubSide

DESIGN = (1920, 1080)
SMALLEST_NUMBER = 264
"""The font whose capitals are 18 % of the height, with a px to spare: 0.745 x 264 = 197 > 194.4."""


class Layout(Enum):
    """What stands beside the calls: an info card and the ticker, or more calls."""

    INFO = auto()
    CALLS = auto()


class Shape(Enum):
    """How the ticket lies: beside an info card, upright beside more calls, across the board for a long
    code; and the latter two below the banner of a lost link.
    """

    WIDE = auto()
    TALL = auto()
    LONG = auto()
    LONG_CALLS = auto()
    STALE = auto()
    STALE_LONG = auto()


STALE_SHAPES = (Shape.STALE, Shape.STALE_LONG)


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketMeasures:
    """Within the ticket: the perforation, middles of lines, sizes of letters."""

    side: StubSide
    paper: float
    label_y: float
    number_y: float
    number_size: float = 276
    margin: float = 48
    """Left and right of the number."""
    inset: float = 64
    is_centred: bool = False
    to_y: float | None
    place_y: float
    place_size: float
    where_y: float
    where_span: tuple[float, float]
    """From where to where the booth's name and its zone may stand."""
    where_beside: bool = False
    """They stand at the right of the counter, not below it."""
    has_pin: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RowMeasures:
    """Where the earlier calls stand, column by column."""

    x: float
    y: float
    width: float
    height: float
    step: float
    count: int
    columns: int = 1
    has_arrow: bool = False
    size: int
    """The font of the number."""

    def place(self, index: int) -> tuple[float, float, float, float]:
        """x, y, width and height of one row; the newest is at the top, then they go on to the right."""
        lines = self.count // self.columns
        column, line = divmod(index, lines)
        x = self.x + column * (self.width + 24)
        return (x, self.y + line * self.step, self.width, self.height)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """One shape of the board."""

    box: tuple[float, float, float, float]
    ticket: TicketMeasures
    rows: RowMeasures
    for_long_names: TicketMeasures | None = None
    """A smaller counter leaves room for a booth's name that needs it."""
    earlier: tuple[float, float] | None = None
    """Left and middle of the word over the earlier calls."""


_WIDE = TicketMeasures(
    side=StubSide.RIGHT,
    paper=1040,
    label_y=58,
    number_y=217,
    to_y=58,
    place_y=174,
    place_size=168,
    where_y=313,
    where_span=(256, 346),
    has_pin=False,
)
_WIDE_LONG_NAME = replace(_WIDE, place_y=152, place_size=132, where_span=(222, 348))
_LONG = TicketMeasures(
    side=StubSide.BELOW,
    paper=340,
    label_y=60,
    number_y=208,
    to_y=50,
    place_y=146,
    place_size=156,
    where_y=116,
    where_span=(28, 204),
    where_beside=True,
)
_STALE = TicketMeasures(
    side=StubSide.BELOW,
    paper=393,
    label_y=74,
    number_y=245,
    number_size=271,
    is_centred=True,
    to_y=None,
    place_y=101,
    place_size=133,
    where_y=213,
    where_span=(164, 251),
)
_TALL = TicketMeasures(
    side=StubSide.BELOW,
    paper=430,
    label_y=82,
    number_y=264,
    number_size=284,
    is_centred=True,
    to_y=75,
    place_y=207,
    place_size=208,
    where_y=360,
    where_span=(304, 414),
)
_STALE_LONG = TicketMeasures(
    side=StubSide.BELOW,
    paper=288,
    label_y=48,
    number_y=178,
    number_size=SMALLEST_NUMBER,
    to_y=None,
    place_y=58,
    place_size=100,
    where_y=58,
    where_span=(8, 108),
    where_beside=True,
)
WIDER_PAPER, WIDER_MARGIN = 1195, 32
"""Where a code is a little longer than usual, the perforation moves."""

ARRANGEMENTS = {
    Shape.WIDE: Arrangement(
        box=(96, 152, 1728, 364),
        ticket=_WIDE,
        for_long_names=_WIDE_LONG_NAME,
        rows=RowMeasures(x=96, y=538, width=936, height=96, step=106, count=4, has_arrow=True, size=92),
    ),
    Shape.TALL: Arrangement(
        box=(96, 162, 1000, 864),
        ticket=_TALL,
        rows=RowMeasures(x=1128, y=162, width=696, height=160, step=176, count=5, size=107),
    ),
    Shape.LONG: Arrangement(
        box=(96, 152, 1728, 572),
        ticket=_LONG,
        rows=RowMeasures(
            x=96, y=746, width=852, height=96, step=108, count=4, columns=2, has_arrow=True, size=92
        ),
    ),
    Shape.LONG_CALLS: Arrangement(
        box=(96, 152, 1728, 572),
        ticket=_LONG,
        rows=RowMeasures(x=96, y=746, width=852, height=132, step=148, count=4, columns=2, size=107),
    ),
    Shape.STALE: Arrangement(
        box=(96, 368, 1000, 658),
        ticket=_STALE,
        rows=RowMeasures(x=1128, y=476, width=696, height=124, step=142, count=4, size=94),
        earlier=(1128, 418),
    ),
    Shape.STALE_LONG: Arrangement(
        box=(96, 362, 1728, 404),
        ticket=_STALE_LONG,
        rows=RowMeasures(x=96, y=836, width=852, height=90, step=100, count=4, columns=2, size=84),
        earlier=(96, 802),
    ),
}
MOST_ROWS = max(each.rows.count for each in ARRANGEMENTS.values())


def code_width(theme: Theme, code: str) -> float:
    """Design px of a code in the smallest font that the current call may have."""
    return advance(theme.number_font(SMALLEST_NUMBER), code) / theme.scale


def shape_for(theme: Theme, layout: Layout, code: str, *, is_live: bool) -> Shape:
    """The shape in which `code` keeps its height."""
    width = code_width(theme, code)
    if not is_live:
        return Shape.STALE if width <= 1000 - 2 * _STALE.margin else Shape.STALE_LONG
    if layout is Layout.CALLS:
        return Shape.TALL if width <= 1000 - 2 * _TALL.margin else Shape.LONG_CALLS
    return Shape.WIDE if width <= WIDER_PAPER - 2 * WIDER_MARGIN else Shape.LONG


def paper_of(theme: Theme, shape: Shape, code: str) -> tuple[float, float]:
    """Where the ticket is perforated, and the margins of its number."""
    measures = ARRANGEMENTS[shape].ticket
    if shape is Shape.WIDE and code_width(theme, code) > measures.paper - 2 * measures.margin:
        return WIDER_PAPER, WIDER_MARGIN
    return measures.paper, measures.margin
