"""How wide the columns of a table are: as its words need, then shared out."""

from __future__ import annotations

from collections.abc import Callable

from counter.supervisor.reports.table_model import TableModel

MOST_MEASURED = 120
"""Rows whose words are measured; longer words further down are elided."""
WIDEST, WIDEST_LATER = 0.24, 0.14
"""The first column of words, and any other, take no more than this of the room while others want it."""
MOST_GROWTH = 3.0
"""How much wider than its words a column of figures becomes where there is room."""


def fit_columns(
    model: TableModel,
    cell: Callable[[str], float],
    heading: Callable[[str], float],
    *,
    pad: float,
    room: float,
) -> list[float]:
    """Real px for each column. They fill the room where their words allow, and go past it where not."""
    widths = [_needed(model, column, cell, heading) + pad for column in range(model.columnCount())]
    for column, wide in enumerate(widths):
        if model.is_text(column) and sum(widths) > room:
            least = room * (WIDEST_LATER if column else WIDEST)
            widths[column] = min(wide, max(least, wide - (sum(widths) - room)))
    left = room - sum(widths)
    if left <= 0 or not widths:
        return widths
    figures = [column for column in range(len(widths)) if not model.is_text(column)]
    share = left / max(1, len(figures))
    for column in figures:
        grown = min(share, widths[column] * (MOST_GROWTH - 1))
        widths[column] += grown
        left -= grown
    widths[0] += left
    return widths


def _needed(
    model: TableModel,
    column: int,
    cell: Callable[[str], float],
    heading: Callable[[str], float],
) -> float:
    texts = {model.text(row, column) for row in range(min(model.rowCount(), MOST_MEASURED))}
    texts.add(model.total(column))
    return max(_two_lines(model.columns[column].title, heading), *(cell(text) for text in texts))


def _two_lines(title: str, heading: Callable[[str], float]) -> float:
    """The least width at which a heading stands on two lines."""
    words = title.split(" ")
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return min((max(heading(first), heading(rest)) for first, rest in cuts), default=heading(title))
