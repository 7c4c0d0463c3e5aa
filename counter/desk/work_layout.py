"""Where the parts of the work page stand: from below the keys and the large key, which are always there; the
ticket takes what is left, and while somebody is served shares it with the outcomes and, where there is room,
the visit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from common.ui.card import MARGIN as SHADOW
from counter.desk.grid import Grid

KEY_GAP = 12.0
ONE_ROW = 5
"""More keys than this stand in two rows."""
VISIT = 186.0
TICKET_WITH_VISIT = 222.0
OUTCOMES = 52.0


@dataclass(frozen=True, slots=True)
class WorkParts:
    """What is placed; `keys` in their order, from the left."""

    banner: QWidget
    ticket: QWidget
    visit: QWidget
    outcomes: QWidget
    primary: QWidget
    keys: Sequence[QWidget]
    queue: QWidget


@dataclass(frozen=True, slots=True)
class WorkMode:
    """What decides who is there. `is_serving`: the outcome is still open."""

    is_offline: bool
    is_serving: bool


def lay_out(parts: WorkParts, grid: Grid, mode: WorkMode) -> None:
    """Place everything; the visit is shown or hidden, everything else by the page itself."""
    margin, work = grid.margin, grid.work_width
    top = grid.offline_top if mode.is_offline else grid.top
    parts.banner.setGeometry(grid.box(margin, grid.top, grid.width - 2 * margin, grid.banner_height))
    keys_top = _place_keys(parts.keys, grid)
    high = (78.0 if grid.is_low else 109.0) - (5.0 if mode.is_offline else 0.0)
    primary_top = keys_top - (10.0 if grid.is_low else 19.0) - high
    parts.primary.setGeometry(grid.box(margin, primary_top, work, high))
    bottom = primary_top - (12.0 if grid.is_low else 17.0)
    _place_ticket(parts, grid, mode, top, bottom)
    parts.queue.setGeometry(_card(grid, grid.queue_left, top, grid.queue_width, grid.bottom - top))


def _card(grid: Grid, x: float, y: float, width: float, height: float) -> QRect:
    """A card keeps its shadow inside its own rectangle."""
    grow = 2 * SHADOW
    return grid.box(x - SHADOW, y - SHADOW, width + grow, height + grow)


def _place_keys(keys: Sequence[QWidget], grid: Grid) -> float:
    """Returns where they begin."""
    rows = 1 if len(keys) <= ONE_ROW else 2
    gap = 7.0 if rows == 2 else 0.0
    high = (48.0 if grid.is_low else 50.0) if rows == 2 else (78.0 if grid.is_low else 107.0)
    top = grid.height - (12.0 if grid.is_low else 17.0) - rows * high - gap
    columns = -(-len(keys) // rows)
    wide = (grid.work_width - KEY_GAP * (columns - 1)) / columns
    for place, key in enumerate(keys):
        row, column = divmod(place, columns)
        x, y = grid.margin + column * (wide + KEY_GAP), top + row * (high + gap)
        key.setGeometry(grid.box(x, y, wide, high))
    return top


def _place_ticket(parts: WorkParts, grid: Grid, mode: WorkMode, top: float, bottom: float) -> None:
    margin, work, gap = grid.margin, grid.work_width, 12.0 if grid.is_low else 16.0
    room = bottom - top
    shows_visit = mode.is_serving and not mode.is_offline and room >= TICKET_WITH_VISIT + VISIT + gap
    parts.visit.setVisible(shows_visit)
    if not mode.is_serving:
        parts.ticket.setGeometry(grid.box(margin, top, work, room))
        return
    if not shows_visit:
        row = bottom - OUTCOMES
        parts.ticket.setGeometry(grid.box(margin, top, work, row - gap - top))
        parts.outcomes.setGeometry(_card(grid, margin, row, work, OUTCOMES))
        return
    second = bottom - VISIT
    parts.ticket.setGeometry(grid.box(margin, top, work, second - gap - top))
    left = (work - gap) * 410 / 828
    parts.visit.setGeometry(_card(grid, margin, second, left, VISIT))
    parts.outcomes.setGeometry(_card(grid, margin + left + gap, second, work - gap - left, VISIT))
