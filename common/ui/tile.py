"""Tiles and rows to press: a booth, an action, a line of a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from common.ui.badge import draw_badge
from common.ui.lettering import (
    RIGHT,
    Run,
    advance,
    block_height,
    centred_baseline,
    draw_baseline,
    draw_block,
    draw_line,
    draw_runs,
    elided,
    emphasised,
    fitted,
    is_cut,
    wrap,
)
from common.ui.painting import Outline, Plate, draw_disabled, draw_dot_icon, draw_icon_at, draw_plate
from common.ui.plain_text import plain_tip
from common.ui.pressable import Pressable
from common.ui.spoken import spoken
from common.ui.theme import Theme

_TITLE_LEADING = 1.15


@dataclass(frozen=True, slots=True)
class Fact:
    """A line with an icon, in which `strong` (a part of `text`) stands out: '12' in '12 menunggu'."""

    icon: str
    text: str
    strong: str = ""


@dataclass(frozen=True, slots=True)
class BoothFace:
    """What a booth tile shows. A closed booth has no facts but says why and when it opens again."""

    letter: str
    name: str
    services: str
    facts: tuple[Fact, ...] = ()
    closed: str = ""
    reopens: str = ""


class Tile(Pressable):
    """The white, raised plate that tiles and rows share."""

    def corner(self) -> float:
        return self.theme.number("radius", "kiosk_tile")

    def drop(self) -> float:
        return 0.0 if self.theme.high_contrast else self.theme.number("shadow", "tile", "dy")

    def _paint_plate(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> QRectF:
        p = self.theme.palette
        if not self.isEnabled():
            face = rect.adjusted(0, 0, 0, -self.drop())
            draw_disabled(painter, self.theme, face, self.corner())
            return face
        outline = Outline(p.border_control, self.theme.border())
        plate = Plate(
            self.corner(), p.pressed if pressed else p.surface, p.shadow_control, self.drop(), outline
        )
        return draw_plate(painter, rect, plate, pressed=pressed)

    def _runs(self, fact: Fact, size: float, plain: QColor, strong: QColor) -> list[Run]:
        weight = 700 if self.theme.large_text else 600
        return emphasised(
            fact.text,
            fact.strong,
            Run("", self.theme.font(size, weight), plain),
            Run("", self.theme.font(size, 800 if self.theme.large_text else 700, tabular=True), strong),
        )


class BoothTile(Tile):
    """A booth of the kiosk: letter, name, what it serves, how many wait and how long."""

    def __init__(self, theme: Theme, face: BoothFace, parent: QWidget | None = None) -> None:
        self._face = face
        super().__init__(theme, face.name, parent)
        self.set_face(face)

    @property
    def face(self) -> BoothFace:
        """What is shown."""
        return self._face

    def set_face(self, face: BoothFace) -> None:
        """Show other numbers, or another booth."""
        self._face = face
        self.set_caption(face.name)
        if face.closed:
            self.block(spoken(face.closed, face.reopens))
        else:
            self.unblock()

    def spoken(self) -> str:
        face = self._face
        return spoken(face.letter, face.name, face.services, *(fact.text for fact in face.facts))

    def sizeHint(self) -> QSize:
        return self.theme.size(472, 346 if not self.theme.large_text else 258).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        face = self._paint_plate(painter, rect, pressed=pressed)
        if self.theme.large_text:
            self._paint_large(painter, face)
            return
        theme, p = self.theme, self.theme.palette
        open_ = self.isEnabled()
        spare = max(0.0, face.height() - theme.f(346))
        left, right = face.x() + theme.f(32), face.right() - theme.f(32)
        badge = QRectF(left, face.y() + theme.f(30), theme.f(84), theme.f(84))
        draw_badge(painter, theme, badge, self._face.letter, closed=not open_)
        x = badge.right() + theme.f(22)
        ink = p.text if open_ else p.disabled_text
        cut = self._paint_name(painter, QPointF(x, badge.center().y()), right - x, ink)
        services = theme.font(theme.type_style("label").size, 500)
        lines = wrap(services, self._face.services, right - left, 2)
        quiet = p.text_muted if open_ else p.disabled_text
        for index, line in enumerate(lines):
            y = face.y() + theme.f(169 + 34 * index - (17 if len(lines) > 1 else 0)) + spare * 0.25
            draw_baseline(painter, QPointF(left, y), line, services, quiet)
        cut = cut or is_cut(services, self._face.services, right - left, 2)
        self.setToolTip(plain_tip(spoken(self._face.name, self._face.services)) if cut else "")
        rule = face.y() + theme.f(204) + spare * 0.5
        painter.fillRect(QRectF(left, rule, right - left, theme.f(2)), p.divider)
        if open_:
            self._paint_facts(painter, left, face.y() + spare * 0.75)
        else:
            self._paint_closed(painter, left, right, face.y() + spare * 0.75)

    def _paint_name(self, painter: QPainter, at: QPointF, room: float, ink: QColor) -> bool:
        """The name on one line, a little smaller, or on two; returns whether words had to be left out."""
        theme = self.theme
        name = fitted(theme.role_font("agency"), self._face.name, room, theme.f(34))
        if advance(name, self._face.name) <= room:
            draw_line(painter, at, self._face.name, name, ink)
            return False
        small = theme.font(32, 800)
        lines = wrap(small, self._face.name, room, 2)
        step = theme.f(38)
        for index, line in enumerate(lines):
            y = at.y() + step * (index - (len(lines) - 1) / 2)
            draw_line(painter, QPointF(at.x(), y), line, small, ink)
        return is_cut(small, self._face.name, room, 2)

    def _paint_facts(self, painter: QPainter, left: float, top: float) -> None:
        theme, p = self.theme, self.theme.palette
        side = theme.f(34)
        for index, fact in enumerate(self._face.facts[:2]):
            middle = top + theme.f(251 + 47 * index)
            draw_icon_at(painter, fact.icon, QRectF(left, middle - side / 2, side, side), p.icon)
            runs = self._runs(fact, theme.type_style("label").size, p.text_muted, p.text)
            at = QPointF(left + theme.f(46), centred_baseline(runs[0].font, middle))
            draw_runs(painter, at, runs)

    def _paint_closed(self, painter: QPainter, left: float, right: float, top: float) -> None:
        theme, p = self.theme, self.theme.palette
        side = theme.f(42)
        middle = top + theme.f(274)
        draw_icon_at(painter, "calendar-x-2", QRectF(left, middle - side / 2, side, side), p.disabled_text)
        x = left + theme.f(56)
        room = right - x
        size = theme.type_style("label").size
        smallest = theme.smallest()
        for text, weight, down in ((self._face.closed, 700, 253), (self._face.reopens, 500, 294)):
            font = fitted(theme.font(size, weight), text, room, smallest)
            at = QPointF(x, top + theme.f(down))
            draw_line(painter, at, elided(font, text, room), font, p.text)

    def _paint_large(self, painter: QPainter, face: QRectF) -> None:
        theme, p = self.theme, self.theme.palette
        open_ = self.isEnabled()
        left, right = face.x() + theme.f(30), face.right() - theme.f(20)
        badge = QRectF(left, face.y() + theme.f(24), theme.f(80), theme.f(80))
        draw_badge(painter, theme, badge, self._face.letter, closed=not open_, letter_share=0.68)
        x = badge.right() + theme.f(24)
        name = fitted(theme.role_font("tile_title"), self._face.name, right - x, theme.f(42))
        at = QPointF(x, badge.center().y())
        draw_line(painter, at, elided(name, self._face.name, right - x), name, p.text)
        closed = (Fact("calendar-x-2", self._face.closed), Fact("", self._face.reopens))
        size = theme.type_style("body").size
        side = theme.f(46)
        for index, fact in enumerate(self._face.facts[:2] if open_ else closed):
            middle = face.y() + theme.f(147 + 66 * index)
            if fact.icon:
                draw_icon_at(painter, fact.icon, QRectF(left, middle - side / 2, side, side), p.icon)
            font = fitted(theme.font(size, 700), fact.text, right - left - theme.f(64), theme.f(42))
            at = QPointF(left + theme.f(64), middle)
            draw_line(painter, at, elided(font, fact.text, right - at.x()), font, p.text)


class ActionTile(Tile):
    """An action of the home page: icon on a tint, title, perhaps a line under it. `flat` sets the icon
    beside.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        icon: str,
        parent: QWidget | None = None,
        *,
        subtitle: str = "",
        flat: bool = False,
    ) -> None:
        self._icon = icon
        self._subtitle = subtitle
        self._flat = flat
        super().__init__(theme, title, parent)

    def spoken(self) -> str:
        return spoken(self.caption, self._subtitle)

    def sizeHint(self) -> QSize:
        return self.theme.size(472, 137 if self._flat else 237).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        face = self._paint_plate(painter, rect, pressed=pressed)
        if self._flat:
            self._paint_flat(painter, face)
        elif self._subtitle:
            self._paint_two_lines(painter, face)
        else:
            self._paint_title_below(painter, face)

    def _title_font(self, smaller: float) -> QFont:
        style = self.theme.type_style("tile_title")
        spacing = self.theme.tokens.number("letter_spacing_em", "heading")
        return self.theme.font(style.size - smaller, style.weight, spacing_em=spacing)

    def _ink(self) -> QColor:
        p = self.theme.palette
        return p.text if self.isEnabled() else p.disabled_text

    def _paint_title(self, painter: QPainter, room: QRectF, title: QFont) -> None:
        """The title on up to two lines from the top of `room`."""
        draw_block(painter, room, self.caption, title, self._ink(), max_lines=2, leading=_TITLE_LEADING)

    def _paint_flat(self, painter: QPainter, face: QRectF) -> None:
        pad, disc = self.theme.f(30), self.theme.f(84)
        self._paint_disc(painter, QPointF(face.x() + pad + disc / 2, face.center().y()), disc)
        x = face.x() + pad + disc + self.theme.f(24)
        room = face.right() - self.theme.f(20) - x
        title = self._title_font(2)
        high = block_height(title, self.caption, room, 2, _TITLE_LEADING)
        self._paint_title(painter, QRectF(x, face.center().y() - high / 2, room, high), title)

    def _paint_two_lines(self, painter: QPainter, face: QRectF) -> None:
        theme = self.theme
        pad, disc = theme.f(30), theme.f(80)
        self._paint_disc(painter, QPointF(face.x() + pad + disc / 2, face.y() + theme.f(26) + disc / 2), disc)
        room = face.width() - 2 * pad
        title = fitted(self._title_font(0), self.caption, room, theme.smallest())
        small = theme.font(theme.type_style("label").size, 500)
        first, second = elided(title, self.caption, room), elided(small, self._subtitle, room)
        draw_baseline(painter, QPointF(face.x() + pad, face.y() + theme.f(159)), first, title, self._ink())
        below = QRectF(face.x() + pad, face.y() + theme.f(172), room, theme.f(60))
        draw_block(painter, below, second, small, theme.palette.text_muted, max_lines=1)
        whole = (first, second) == (self.caption, self._subtitle)
        self.setToolTip("" if whole else plain_tip(self.spoken()))

    def _paint_title_below(self, painter: QPainter, face: QRectF) -> None:
        """A title alone stands at the bottom; a low tile is a size smaller throughout."""
        theme = self.theme
        low = face.height() < theme.f(210)
        disc, top, foot = (
            (theme.f(68), theme.f(22), theme.f(19)) if low else (theme.f(80), theme.f(26), theme.f(28))
        )
        pad = theme.f(30)
        self._paint_disc(painter, QPointF(face.x() + pad + disc / 2, face.y() + top + disc / 2), disc)
        room = face.width() - 2 * pad
        title = self._title_font(6 if low else 4)
        high = block_height(title, self.caption, room, 2, _TITLE_LEADING)
        self._paint_title(painter, QRectF(face.x() + pad, face.bottom() - foot - high, room, high), title)

    def _paint_disc(self, painter: QPainter, centre: QPointF, diameter: float) -> None:
        p = self.theme.palette
        draw_dot_icon(painter, centre, diameter, self._icon, p.icon_tint, p.icon)


class ListRow(Tile):
    """A line of a list: letter, title and subtitle, facts at the right, and where it leads."""

    def __init__(
        self,
        theme: Theme,
        letter: str,
        title: str,
        parent: QWidget | None = None,
        *,
        subtitle: str = "",
        facts: Sequence[Fact] = (),
    ) -> None:
        self._letter = letter
        self._subtitle = subtitle
        self._facts = tuple(facts)
        super().__init__(theme, title, parent)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Other numbers."""
        self._facts = tuple(facts)
        self._describe()
        self.update()

    def spoken(self) -> str:
        return spoken(self._letter, self.caption, self._subtitle, *(fact.text for fact in self._facts))

    def corner(self) -> float:
        return self.theme.f(26)

    def sizeHint(self) -> QSize:
        return self.theme.size(968, 160 if self.theme.large_text else 121).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        face = self._paint_plate(painter, rect, pressed=pressed)
        theme, p = self.theme, self.theme.palette
        open_ = self.isEnabled()
        ink = p.text if open_ else p.disabled_text
        low = face.height() < theme.f(110)
        pad = theme.f(20 if low else 24)
        side = min(theme.f(76), face.height() - theme.f(28))
        middle = face.center().y()
        badge = QRectF(face.x() + pad, middle - side / 2, side, side)
        draw_badge(painter, theme, badge, self._letter, closed=not open_)
        arrow = theme.f(38 if low else 46)
        arrow_x = face.right() - theme.f(24 if low else 29) - arrow
        if open_:
            draw_icon_at(painter, "chevron-right", QRectF(arrow_x, middle - arrow / 2, arrow, arrow), p.icon)
        stretch = 1.42 if theme.large_text else 1.0
        step = theme.f(36 if low else 40) * stretch
        facts_left = self._paint_facts(painter, QPointF(arrow_x - theme.f(23), middle), step)
        x = badge.right() + pad
        room = facts_left - theme.f(20) - x
        smallest = theme.smallest()
        style = theme.type_style("button")
        title = fitted(theme.font(style.size - (4 if low else 0), style.weight), self.caption, room, smallest)
        small = theme.font(theme.type_style("label").size, 500)
        second = self._subtitle if open_ else (self.reason or self._subtitle)
        up = theme.f(19) * stretch if second else 0.0
        cut_title, cut_second = elided(title, self.caption, room), elided(small, second, room)
        draw_line(painter, QPointF(x, middle - up), cut_title, title, ink)
        if second:
            draw_line(painter, QPointF(x, middle + theme.f(20) * stretch), cut_second, small, p.text_muted)
        whole = (cut_title, cut_second) == (self.caption, second)
        self.setToolTip("" if whole else plain_tip(spoken(self.caption, second)))

    def _paint_facts(self, painter: QPainter, end: QPointF, step: float) -> float:
        """Paint the facts so that they end at the point `end`; returns where they begin."""
        theme, p = self.theme, self.theme.palette
        side, gap = theme.f(32), theme.f(12)
        right = left = end.x()
        count = len(self._facts[:2])
        for index, fact in enumerate(self._facts[:2]):
            y = end.y() + step * (index - (count - 1) / 2)
            runs = self._runs(fact, theme.type_style("label").size, p.text_muted, p.text)
            width = sum(advance(run.font, run.text) for run in runs)
            draw_runs(painter, QPointF(right, centred_baseline(runs[0].font, y)), runs, RIGHT)
            x = right - width - gap - side
            draw_icon_at(painter, fact.icon, QRectF(x, y - side / 2, side, side), p.text_muted)
            left = min(left, x)
        return left
