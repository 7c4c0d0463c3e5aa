"""What a service costs, how long it takes, what is left today, what to bring (UU 25/2009 art. 21)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from common.domain.site import Requirement
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import Run, advance, draw_baseline, draw_line, draw_runs, elided, fitted, wrap
from common.ui.painting import draw_dot_icon, draw_icon_at
from common.ui.theme import Theme

LOOSE, ROW, TIGHT = 112.0, 84.0, 56.0
TWO_LINES = 108.0
"""Heights of a row, in design px."""


@dataclass(frozen=True, slots=True)
class ServiceFact:
    """'Biaya' over 'Gratis'."""

    icon: str
    caption: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFace:
    """`more` says that so many papers found no room."""

    facts: tuple[ServiceFact, ...]
    title: str
    papers: tuple[Requirement, ...]
    nothing: str
    hint: str
    more: Callable[[int], str]


class ServiceCard(Card):
    """Painted as one: every line finds its place by the room there is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._face: ServiceFace | None = None

    def show_service(self, face: ServiceFace) -> None:
        self._face = face
        words = [f"{fact.caption}: {fact.value}" for fact in face.facts]
        words += [face.title, *(_spoken(paper) for paper in face.papers), face.hint]
        self.setAccessibleName(". ".join(word for word in words if word))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._face is None:
            return
        theme = self.theme
        inner = self.face().adjusted(theme.f(44), theme.f(32), -theme.f(44), -theme.f(26))
        with painting_on(self) as painter:
            top = self._paint_facts(painter, inner, self._face.facts)
            self._paint_papers(
                painter, QRectF(inner.x(), top, inner.width(), inner.bottom() - top), self._face
            )

    # --- facts

    def _paint_facts(self, painter: QPainter, inner: QRectF, facts: tuple[ServiceFact, ...]) -> float:
        theme, p = self.theme, self.theme.palette
        caption, value = theme.font(29, 500), theme.role_font("card_title")
        gap, icon = theme.f(64), theme.f(38)
        wanted = [
            max(advance(value, f.value), icon + theme.f(14) + advance(caption, f.caption)) for f in facts
        ]
        widths = _share(wanted, inner.width() - gap * (len(facts) - 1))
        lines = [
            wrap(fitted(value, f.value, w, theme.f(28)), f.value, w, 2)
            for f, w in zip(facts, widths, strict=True)
        ]
        most = max(len(each) for each in lines)
        step = theme.f(46)
        bottom = inner.y() + theme.f(56) + step * most
        x = inner.x()
        for index, (fact, width) in enumerate(zip(facts, widths, strict=True)):
            middle = inner.y() + theme.f(20)
            draw_icon_at(painter, fact.icon, QRectF(x, middle - icon / 2, icon, icon), p.icon)
            draw_line(painter, QPointF(x + icon + theme.f(14), middle), fact.caption, caption, p.text_muted)
            face = fitted(value, fact.value, width, theme.f(28))
            for row, line in enumerate(lines[index]):
                draw_line(painter, QPointF(x, inner.y() + theme.f(76) + row * step), line, face, p.text)
            x += width
            if index < len(facts) - 1:
                painter.fillRect(QRectF(x + gap / 2, inner.y(), theme.f(2), bottom - inner.y()), p.divider)
            x += gap
        painter.fillRect(QRectF(inner.x(), bottom + theme.f(24), inner.width(), theme.f(2)), p.divider)
        return bottom + theme.f(26)

    # --- papers

    def _paint_papers(self, painter: QPainter, room: QRectF, face: ServiceFace) -> None:
        theme, p = self.theme, self.theme.palette
        title = theme.role_font("card_title")
        draw_line(painter, QPointF(room.x(), room.y() + theme.f(50)), face.title, title, p.text)
        hint_top = room.bottom() - theme.f(50)
        rows = QRectF(room.x(), room.y() + theme.f(86), room.width(), hint_top - room.y() - theme.f(86))
        if face.papers:
            self._paint_rows(painter, rows, face)
        else:
            draw_line(
                painter,
                QPointF(rows.x(), rows.y() + theme.f(36)),
                face.nothing,
                theme.role_font("body"),
                p.text,
            )
        icon = theme.f(38)
        middle = hint_top + theme.f(26)
        draw_icon_at(painter, "info", QRectF(room.x(), middle - icon / 2, icon, icon), p.icon)
        small = theme.font(30, 500)
        words = fitted(small, face.hint, room.width() - icon - theme.f(16), theme.f(28))
        at = QPointF(room.x() + icon + theme.f(16), middle)
        draw_line(
            painter, at, elided(words, face.hint, room.width() - icon - theme.f(16)), words, p.text_muted
        )

    def _paint_rows(self, painter: QPainter, rows: QRectF, face: ServiceFace) -> None:
        theme, p = self.theme, self.theme.palette
        indent = theme.f(76)
        shown, heights = self._heights(face.papers, rows)
        y = rows.y()
        for paper, high in zip(shown, heights, strict=True):
            middle = y + high / 2
            disc = min(theme.f(52), high - theme.f(8))
            centre = QPointF(rows.x() + theme.f(26), middle)
            draw_dot_icon(painter, centre, disc, "file-check", p.ok_fill, p.on_ok_fill)
            self._paint_paper(painter, QRectF(rows.x() + indent, y, rows.width() - indent, high), paper)
            y += high
            if paper is not shown[-1]:
                painter.fillRect(QRectF(rows.x(), y - theme.f(1), rows.width(), theme.f(2)), p.row_line)
        left_out = len(face.papers) - len(shown)
        if left_out:
            said = face.more(left_out)
            draw_line(painter, QPointF(rows.x() + indent, y + theme.f(28)), said, theme.font(30, 600), p.text)

    def _paint_paper(self, painter: QPainter, box: QRectF, paper: Requirement) -> None:
        theme, p = self.theme, self.theme.palette
        name, note = self._fonts()
        middle = box.center().y()
        one_line = self._one_line(paper)
        if one_line <= box.width() or box.height() < theme.f(TWO_LINES):
            runs = [Run(elided(name, paper.name, box.width()), name, p.text)]
            rest = box.width() - advance(name, runs[0].text)
            if paper.note and rest > theme.f(120):
                runs.append(Run(elided(note, f" · {paper.note}", rest), note, p.text_muted))
            draw_runs(painter, QPointF(box.x(), middle + theme.f(13)), runs)
            return
        draw_baseline(
            painter,
            QPointF(box.x(), middle - theme.f(9)),
            elided(name, paper.name, box.width()),
            name,
            p.text,
        )
        at = QPointF(box.x(), middle + theme.f(36))
        draw_baseline(painter, at, elided(note, paper.note, box.width()), note, p.text_muted)

    def _fonts(self) -> tuple[QFont, QFont]:
        return self.theme.font(34, 700), self.theme.font(31, 500)

    def _one_line(self, paper: Requirement) -> float:
        name, note = self._fonts()
        return advance(name, paper.name) + (advance(note, f" · {paper.note}") if paper.note else 0.0)

    def _heights(
        self, papers: tuple[Requirement, ...], rows: QRectF
    ) -> tuple[tuple[Requirement, ...], list[float]]:
        """Comfortable rows where they fit, tight ones where not; what is left over is counted, not cut."""
        theme = self.theme
        room = rows.width() - theme.f(76)
        wanted = [
            theme.f(TWO_LINES if paper.note and self._one_line(paper) > room else ROW) for paper in papers
        ]
        spare = rows.height() - sum(wanted)
        if spare >= 0:
            more = min(theme.f(LOOSE - ROW), spare / len(papers))
            return papers, [high + more for high in wanted]
        tight = max(theme.f(TIGHT), min(theme.f(ROW), rows.height() / len(papers)))
        fit = int(rows.height() // tight)
        shown = (
            papers if fit >= len(papers) else papers[: max(1, int((rows.height() - theme.f(TIGHT)) // tight))]
        )
        return shown, [tight] * len(shown)


def _spoken(paper: Requirement) -> str:
    return f"{paper.name}, {paper.note}" if paper.note else paper.name


def _share(wanted: list[float], room: float) -> list[float]:
    """What each column asks for and a part of what is over; the greedy ones give way when it is too much."""
    over = room - sum(wanted)
    if over >= 0:
        return [width + over / len(wanted) for width in wanted]
    fair = room / len(wanted)
    small = [width for width in wanted if width <= fair]
    rest = (room - sum(small)) / max(1, len(wanted) - len(small))
    return [width if width <= fair else rest for width in wanted]
