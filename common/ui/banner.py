"""What happened and what to do, across the page: the link banner, the error banner, the hint."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from common.ui.canvas import painting_on
from common.ui.lettering import (
    RIGHT,
    advance,
    block_height,
    draw_block,
    draw_line,
    fitted,
)
from common.ui.painting import Outline, draw_dot_icon, draw_icon_at, fill_rounded
from common.ui.spoken import spoken
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.tokens import Surface


class BannerKind(StrEnum):
    """How grave it is; the words always say it too."""

    ERROR = "error"
    WARN = "warn"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class _Measures:
    """One surface's sizes, in design px."""

    height: float
    radius: float
    pad: float
    disc: float
    gap: float
    title: tuple[float, int]
    advice: tuple[float, int]


_MEASURES = {
    Surface.KIOSK: _Measures(204, 32, 38, 116, 32, (52, 800), (32, 500)),
    Surface.DISPLAY: _Measures(176, 34, 44, 108, 36, (60, 800), (44, 500)),
    Surface.DESK: _Measures(104, 20, 28, 60, 22, (24, 800), (17, 500)),
}


def _title_step(title: QFont, body: QFont) -> float:
    return title.pixelSize() * 1.2 + body.pixelSize() * 0.2


class Banner(ThemedWidget):
    """A tint, a border, a round icon, a title (what happened) and advice (what to do).

    `aside` is a pair at the right, e.g. ('Mencoba lagi', '4 detik'). `trailing` is an icon on a dark disc at
    the right, e.g. the arrow to the paper slot; such a hint has its own icon without a disc (`plain_icon`).
    """

    def __init__(
        self,
        theme: Theme,
        kind: BannerKind,
        icon: str,
        title: str,
        advice: str = "",
        parent: QWidget | None = None,
        *,
        aside: tuple[str, str] | None = None,
        trailing: str = "",
        plain_icon: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self._kind = kind
        self._icon = icon
        self._title = title
        self._advice = advice
        self._aside = aside
        self._trailing = trailing
        self._plain_icon = plain_icon
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._describe()

    @property
    def title(self) -> str:
        """What happened."""
        return self._title

    @property
    def advice(self) -> str:
        """What to do."""
        return self._advice

    def tell(self, title: str, advice: str = "", aside: tuple[str, str] | None = None) -> None:
        """Say something else."""
        if (title, advice, aside) == (self._title, self._advice, self._aside):
            return
        self._title, self._advice, self._aside = title, advice, aside
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        m = self._measures()
        height = m.height if self._advice or not self._plain_icon else m.height * 0.7
        return self.theme.size(600, height).toSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for advice on two lines where the width asks for it."""
        theme, m = self.theme, self._measures()
        taken = theme.f(2 * m.pad + m.disc + m.gap)
        words = self._words_height(max(1.0, width - taken - self._right_width()))
        return max(self.sizeHint().height(), round(words + theme.f(m.pad * 0.8)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, m = self.theme, self._measures()
        fill, border, mark, ink, muted = self._colours()
        box = QRectF(self.rect())
        outline = None if border == fill else Outline(border, theme.f(2 if theme.at_desk else 3))
        with painting_on(self) as painter:
            fill_rounded(painter, box, theme.f(m.radius), fill, outline)
            disc = theme.f(m.disc * self._icon_share())
            centre = QPointF(box.x() + theme.f(m.pad) + disc / 2, box.center().y())
            if self._plain_icon:
                icon = QRectF(centre.x() - disc / 2, centre.y() - disc / 2, disc, disc)
                draw_icon_at(painter, self._icon, icon, mark)
            else:
                on_mark = theme.palette.page if theme.high_contrast else theme.palette.on_error_solid
                draw_dot_icon(painter, centre, disc, self._icon, mark, on_mark)
            x = centre.x() + disc / 2 + theme.f(m.gap)
            right = self._paint_right(painter, box, muted, ink)
            self._paint_words(painter, QRectF(x, box.y(), right - x, box.height()), ink, muted)

    def _icon_share(self) -> float:
        if not self._plain_icon:
            return 1.0
        return 0.72 if self.theme.large_text else 0.56

    def _measures(self) -> _Measures:
        return _MEASURES.get(self.theme.surface, _MEASURES[Surface.DESK])

    def _colours(self) -> tuple[QColor, QColor, QColor, QColor, QColor]:
        """Fill, border, mark, title and advice."""
        p = self.theme.palette
        if self._kind is BannerKind.ERROR:
            return p.banner, p.banner_border, p.banner_mark, p.on_banner, p.on_banner_muted
        if self._kind is BannerKind.WARN:
            strong = p.warn_border if self.theme.high_contrast else p.on_warn_fill
            return (
                p.warn_fill,
                p.warn_border,
                strong,
                p.on_banner if self._plain_icon else p.on_warn_fill,
                p.on_banner,
            )
        return p.surface_info, p.border_selected, p.border_selected, p.text, p.text_muted

    def _fonts(self) -> tuple[QFont, QFont]:
        """Of the title and of the advice."""
        theme, m = self.theme, self._measures()
        size, weight = m.title if not self._plain_icon else (m.title[0] * 0.74, 800)
        if theme.large_text and self._plain_icon:
            size, weight = theme.type_style("body").size, 700
        body = theme.role_font("body") if theme.large_text else theme.font(*m.advice)
        return theme.font(size, weight), body

    def _words_height(self, room: float) -> float:
        title, body = self._fonts()
        if not self._advice:
            return block_height(title, self._title, room, 2)
        return _title_step(title, body) + block_height(body, self._advice, room, 2)

    def _right_width(self) -> float:
        """What stands at the right takes this, with its gap."""
        theme, m = self.theme, self._measures()
        if self._trailing:
            return theme.f(m.disc * 0.76 + m.gap)
        if self._aside is None:
            return 0.0
        small, strong = self._aside_fonts()
        return max(advance(small, self._aside[0]), advance(strong, self._aside[1])) + theme.f(m.gap)

    def _aside_fonts(self) -> tuple[QFont, QFont]:
        theme, m = self.theme, self._measures()
        return theme.font(m.advice[0] - 1, 500), theme.font(m.title[0] * 0.84, 800, tabular=True)

    def _paint_words(self, painter: QPainter, room: QRectF, ink: QColor, muted: QColor) -> None:
        title, body = self._fonts()
        if not self._advice:
            high = block_height(title, self._title, room.width(), 2)
            box = QRectF(room.x(), room.center().y() - high / 2, room.width(), high)
            draw_block(painter, box, self._title, title, ink, max_lines=2)
            return
        title = fitted(title, self._title, room.width(), self.theme.smallest())
        high_body = block_height(body, self._advice, room.width(), 2)
        step = _title_step(title, body)
        top = room.center().y() - (step + high_body) / 2
        draw_line(painter, QPointF(room.x(), top + step / 2), self._title, title, ink)
        box = QRectF(room.x(), top + step, room.width(), high_body)
        draw_block(painter, box, self._advice, body, muted, max_lines=2)

    def _paint_right(self, painter: QPainter, box: QRectF, muted: QColor, ink: QColor) -> float:
        """Paint what stands at the right; returns where the words must end."""
        theme, p, m = self.theme, self.theme.palette, self._measures()
        right, middle = box.right() - theme.f(m.pad), box.center().y()
        if self._trailing:
            disc = theme.f(m.disc * 0.76)
            fill, on = (p.accent, p.on_accent) if theme.high_contrast else (p.ticket_mark, p.accent)
            draw_dot_icon(
                painter, QPointF(right - disc / 2, middle), disc, self._trailing, fill, on, stroke=2.8
            )
        elif self._aside is not None:
            small, strong = self._aside_fonts()
            above, below = (QPointF(right, middle + small.pixelSize() * share) for share in (-0.8, 0.7))
            draw_line(painter, above, self._aside[0], small, muted, RIGHT)
            draw_line(painter, below, self._aside[1], strong, ink, RIGHT)
        return right - self._right_width()

    def _describe(self) -> None:
        self.setAccessibleName(spoken(self._title, self._advice, *(self._aside or ())))
