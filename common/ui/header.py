"""Who and where: mark, site, clock with its zone, date."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from common.runtime.clock import Clock
from common.runtime.wording import zone_name
from common.ui.canvas import painting_on
from common.ui.kawung import draw_mark
from common.ui.language import Language
from common.ui.lettering import RIGHT, Run, advance, draw_line, draw_runs, elided, wrap
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.tokens import Surface

_HEIGHTS = {Surface.KIOSK: 132.0, Surface.DISPLAY: 88.0}


class SiteHeader(ThemedWidget):
    """The head of the kiosk and of the board; it keeps its own time by the injected clock.

    `on_hero` is the welcome page: everything white on indigo, the mark without its tile. The zone is a key
    such as `Asia/Jakarta`. Margins are inside: give it the full width.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        site: str,
        zone: str,
        parent: QWidget | None = None,
        *,
        line: str = "",
        on_hero: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._clock = clock
        self._site = site
        self._zone = zone
        self._line = line
        self._on_hero = on_hero
        self._shown = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        language.changed.connect(self.update)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._on_tick)
        self._on_tick()

    def name_site(self, site: str, zone: str) -> None:
        """The site was renamed, or lies in another zone."""
        if (site, zone) != (self._site, self._zone):
            self._site, self._zone = site, zone
            self._on_tick()
            self.update()

    def set_line(self, line: str) -> None:
        """The line under the site's name."""
        if line != self._line:
            self._line = line
            self.update()

    def name_right(self) -> float:
        """Where the site's name ends on the board, from the header's left, in real px."""
        theme = self.theme
        left = theme.number("space", "display_margin_x") + theme.f(72 + 22)
        return left + advance(theme.font(44, 800, spacing_em=-0.01), self._site)

    def sizeHint(self) -> QSize:
        large = self.theme.large_text or self.theme.high_contrast
        height = 212.0 if large else _HEIGHTS.get(self.theme.surface, 68)
        return self.theme.size(600, height).toSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting_on(self) as painter:
            if self.theme.surface is Surface.DISPLAY:
                self._paint_board(painter)
            elif self.theme.large_text or self.theme.high_contrast:
                self._paint_large(painter)
            else:
                self._paint_kiosk(painter)

    def _on_tick(self) -> None:
        """Look again at the next full second: a wall clock that jumps is then wrong for a second only."""
        shown = self._words()
        if shown != self._shown:
            self._shown = shown
            self.update()
        self._tick.start(1005 - self._clock.now().microsecond // 1000)

    def _words(self) -> tuple[str, str, str]:
        now = self._clock.now()
        say = self._language.say
        day = now.astimezone(ZoneInfo(self._zone)).date()
        date = say.date_short(day) if self.theme.large_text else say.date_long(day)
        return say.time_short(now, self._zone), zone_name(self._zone, now), date

    def _inks(self) -> tuple[QColor, QColor, QColor]:
        """Site name, quiet lines, clock."""
        p = self.theme.palette
        if self._on_hero and not self.theme.high_contrast:
            return p.on_primary, p.on_primary_muted, p.on_primary
        return p.text_brand, p.text_muted, p.text

    def _paint_kiosk(self, painter: QPainter) -> None:
        theme = self.theme
        name_ink, quiet, clock_ink = self._inks()
        left, right = (
            theme.number("space", "kiosk_margin"),
            self.width() - theme.number("space", "kiosk_margin"),
        )
        middle = theme.f(64)
        side = theme.f(88)
        mark = QRectF(left, middle - side / 2, side, side)
        draw_mark(painter, theme, mark, on_tile=not self._on_hero)
        x = mark.right() + theme.f(24)
        time, zone, day = self._words()
        small = theme.font(28, 500)
        clock = theme.font(44, 800, tabular=True, spacing_em=-0.01)
        if self._on_hero:
            clock = theme.font(56, 800, tabular=True, spacing_em=-0.02)
            runs = [Run(time, clock, clock_ink), Run(f" {zone}", theme.font(36, 700), clock_ink)]
        else:
            runs = [Run(f"{time} {zone}", clock, clock_ink)]
        draw_runs(painter, QPointF(right, middle + theme.f(1)), runs, RIGHT)
        draw_line(painter, QPointF(right, middle + theme.f(26)), day, small, quiet, RIGHT)
        room = right - max(theme.f(290), advance(small, day)) - theme.f(24) - x
        name = theme.font(36, 700)
        if advance(name, self._site) > room:
            self._paint_long_name(painter, QPointF(x, middle), room, name_ink)
            return
        up = theme.f(16) if self._line else 0.0
        draw_line(painter, QPointF(x, middle - up), self._site, name, name_ink)
        if self._line:
            draw_line(
                painter, QPointF(x, middle + theme.f(21)), elided(small, self._line, room), small, quiet
            )

    def _paint_long_name(self, painter: QPainter, left_middle: QPointF, room: float, ink: QColor) -> None:
        """On two lines; the line under it gives way."""
        name = self.theme.font(32, 700)
        lines = wrap(name, self._site, room, 2)
        for index, line in enumerate(lines):
            y = left_middle.y() + self.theme.f(38) * (index - (len(lines) - 1) / 2)
            draw_line(painter, QPointF(left_middle.x(), y), line, name, ink)

    def _paint_large(self, painter: QPainter) -> None:
        theme = self.theme
        name_ink, quiet, clock_ink = self._inks()
        left, right = theme.f(48), self.width() - theme.f(48)
        middle = theme.f(84)
        side = theme.f(110)
        draw_mark(
            painter, theme, QRectF(left, middle - side / 2, side, side), on_tile=not theme.high_contrast
        )
        time, zone, day = self._words()
        clock = theme.font(72, 800, tabular=True, spacing_em=-0.02)
        runs = [Run(time, clock, clock_ink), Run(f" {zone}", theme.font(46, 700), clock_ink)]
        wide = draw_runs(painter, QPointF(right, theme.f(84)), runs, RIGHT)
        small = theme.font(42, 600)
        draw_line(painter, QPointF(right, theme.f(126)), day, small, quiet, RIGHT)
        wide = max(wide, advance(small, day))
        name = theme.font(44, 700)
        x = left + side + theme.f(30)
        lines = wrap(name, self._site, right - wide - theme.f(40) - x, 2)
        for index, line in enumerate(lines):
            y = middle + theme.f(56) * (index - (len(lines) - 1) / 2)
            draw_line(painter, QPointF(x, y), line, name, name_ink)
        if theme.high_contrast:
            rule = QRectF(left, self.height() - theme.f(4), right - left, theme.f(4))
            painter.fillRect(rule, theme.palette.border_control)

    def _paint_board(self, painter: QPainter) -> None:
        theme, p = self.theme, self.theme.palette
        margin = theme.number("space", "display_margin_x")
        left, right = margin, self.width() - margin
        middle = self.height() / 2
        side = theme.f(72)
        draw_mark(painter, theme, QRectF(left, middle - side / 2, side, side), on_tile=False)
        time, zone, day = self._words()
        clock = theme.role_font("clock", tabular=True)
        runs = [Run(time, clock, p.text), Run(f" {zone}", theme.font(40, 700, spacing_em=0.0), p.text)]
        baseline = middle + theme.f(24)
        wide = draw_runs(painter, QPointF(right, baseline), runs, RIGHT)
        meta = theme.font(36, 500)
        day_right = right - wide - theme.f(42)
        draw_line(painter, QPointF(day_right, middle), day, meta, p.text_muted, RIGHT)
        x = left + side + theme.f(22)
        room = day_right - advance(meta, day) - theme.f(40) - x
        name = theme.font(44, 800, spacing_em=-0.01)
        draw_line(painter, QPointF(x, middle + theme.f(1)), elided(name, self._site, room), name, p.text)
