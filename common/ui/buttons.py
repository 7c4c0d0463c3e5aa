"""Primary and secondary buttons.

All sizes are design px of the theme's surface; a layout or a fixed height decides how tall a button is.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from common.ui.lettering import (
    LEFT,
    advance,
    centred_baseline,
    draw_baseline,
    draw_line,
    fitted,
    is_cut,
    line_height,
    wrap,
)
from common.ui.painting import (
    Outline,
    Plate,
    draw_disabled,
    draw_dot_icon,
    draw_icon_at,
    draw_key_cap,
    draw_plate,
)
from common.ui.plain_text import plain_tip
from common.ui.pressable import Pressable
from common.ui.spoken import spoken
from common.ui.theme import Theme
from common.ui.tokens import Surface

_BOLD = 2.8
"""Stroke of the marks that stand alone on a large button, of 24."""


class PrimaryButton(Pressable):
    """The one action of a screen: indigo, gold disc, the largest word.

    `disc` shows the icon on the gold disc, otherwise it stands plain beside the word. `arrow` sets everything
    to the left and an arrow to the right; without it the content is centred. `key_cap` names the function
    key.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        parent: QWidget | None = None,
        *,
        subtitle: str = "",
        key_cap: str = "",
        arrow: bool = False,
        disc: bool = True,
        text_size: float = 0.0,
    ) -> None:
        self._subtitle = subtitle
        self._icon = icon
        self._key_cap = key_cap
        self._arrow = arrow
        self._disc = disc
        self._text_size = text_size
        super().__init__(theme, text, parent)

    def set_icon(self, icon: str) -> None:
        """Another icon, e.g. when the desk's large button changes its word."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def set_subtitle(self, subtitle: str) -> None:
        """A second, smaller line; empty for none."""
        if subtitle == self._subtitle:
            return
        self._subtitle = subtitle
        self._describe()
        self.update()

    def set_key_cap(self, key_cap: str) -> None:
        """Another function key."""
        if key_cap != self._key_cap:
            self._key_cap = key_cap
            self.update()

    def spoken(self) -> str:
        return spoken(self.caption, self._subtitle)

    def corner(self) -> float:
        if self.theme.surface is Surface.KIOSK:
            return self.theme.number("radius", "kiosk_card")
        return self.theme.number("radius", "l")

    def drop(self) -> float:
        if self.theme.high_contrast:
            return 0.0
        kiosk = self.theme.surface in {Surface.KIOSK, Surface.DISPLAY}
        return self.theme.number("shadow", "cta_kiosk" if kiosk else "cta_desk", "dy")

    def sizeHint(self) -> QSize:
        return self.theme.size(400, 162 if self.theme.surface is Surface.KIOSK else 109).toSize()

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        p = self.theme.palette
        if not self.isEnabled():
            draw_disabled(painter, self.theme, rect, self.corner())
            self._paint_content(painter, rect, p.disabled_text)
            return
        fill = p.primary_pressed if pressed else p.primary
        face = draw_plate(
            painter, rect, Plate(self.corner(), fill, p.primary_edge, self.drop()), pressed=pressed
        )
        self._paint_content(painter, face, p.on_primary)

    def _title_font(self) -> QFont:
        size = self._text_size or self.theme.type_style("cta").size
        if self.theme.at_desk and self._second_line():
            size *= 0.84
        return self.theme.font(size, 800)

    def _second_font(self) -> QFont:
        return self.theme.role_font("body")

    def _second_line(self) -> str:
        return self._subtitle if self.isEnabled() else (self._reason or self._subtitle)

    def _paint_content(self, painter: QPainter, face: QRectF, colour: QColor) -> None:
        theme = self.theme
        kiosk = theme.surface is Surface.KIOSK
        disc = self._disc_size(face)
        lead = disc or (theme.f(60 if kiosk else 34) if self._icon else 0.0)
        gap = theme.f((35 if self._arrow else 26) if kiosk else 18) if self._icon else 0.0
        cap = theme.size(54, 37) if self._key_cap else QSizeF(0, 0)
        cap_gap = theme.f(21) if self._key_cap else 0.0
        arrow = face.height() * 0.37 if self._arrow else 0.0
        pad = theme.f(44 if kiosk else 28)
        room = face.width() - 2 * pad - lead - gap - cap_gap - cap.width() - arrow
        title = fitted(self._title_font(), self.caption, room, theme.smallest())
        words = self._words_width(title, room)
        x = face.x() + pad
        if not self._arrow:
            x = face.center().x() - (lead + gap + words + cap_gap + cap.width()) / 2
        middle = face.center().y()
        self._paint_lead(painter, QRectF(x, middle - lead / 2, lead, lead), colour, on_disc=disc > 0)
        x += lead + gap
        self._paint_words(painter, QRectF(x, face.y(), room, face.height()), title, colour)
        if self._key_cap:
            at = QPointF(x + words + cap_gap, middle - cap.height() / 2)
            draw_key_cap(painter, theme, QRectF(at, cap), self._key_cap, colour)
        if arrow:
            box = QRectF(face.right() - pad - arrow + theme.f(8), middle - arrow / 2, arrow, arrow)
            draw_icon_at(painter, "arrow-right", box, colour, stroke=_BOLD)

    def _disc_size(self, face: QRectF) -> float:
        if not (self._disc and self._icon and self.isEnabled()):
            return 0.0
        share = 0.6 if self._arrow or self.theme.surface is not Surface.KIOSK else 0.56
        return float(round(face.height() * share))

    def _words_width(self, title: QFont, room: float) -> float:
        second = self._second_line()
        wide = max(advance(title, self.caption), advance(self._second_font(), second) if second else 0.0)
        return min(wide, room)

    def _paint_lead(self, painter: QPainter, box: QRectF, colour: QColor, *, on_disc: bool) -> None:
        p = self.theme.palette
        if on_disc:
            fill, ink = (p.page, p.accent) if self.theme.high_contrast else (p.accent, p.on_accent)
            stroke = _BOLD if self._icon == "check" else None
            draw_dot_icon(painter, box.center(), box.width(), self._icon, fill, ink, stroke)
        elif self._icon:
            draw_icon_at(painter, self._icon, box, colour, stroke=_BOLD if self.isEnabled() else None)

    def _paint_words(self, painter: QPainter, box: QRectF, title: QFont, colour: QColor) -> None:
        middle = box.center().y()
        second = self._second_line()
        if not second:
            draw_line(painter, QPointF(box.x(), middle), self.caption, title, colour)
            return
        small = self._second_font()
        lines = wrap(small, second, box.width(), 2 if box.height() > 3.4 * small.pixelSize() else 1)
        muted = self.theme.palette.on_primary_muted if self.isEnabled() else colour
        step, leading = (title.pixelSize() + small.pixelSize()) * 0.62, small.pixelSize() * 1.15
        first = middle - (step + leading * (len(lines) - 1)) / 2 + title.pixelSize() * 0.03
        draw_line(painter, QPointF(box.x(), first), self.caption, title, colour)
        for index, line in enumerate(lines):
            draw_line(painter, QPointF(box.x(), first + step + index * leading), line, small, muted)
        self.setToolTip(plain_tip(second) if is_cut(small, second, box.width(), len(lines)) else "")


class SecondaryButton(Pressable):
    """White with a border. `raised` gives it the lower edge, `strong` the indigo border, `brand` the indigo
    word.

    The icon stands before the words, `trailing` after them; words wrap onto two lines where the height
    allows.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        parent: QWidget | None = None,
        *,
        trailing: str = "",
        key_cap: str = "",
        raised: bool = False,
        strong: bool = False,
        brand: bool = True,
        accent: bool = False,
    ) -> None:
        self._icon = icon
        self._trailing = trailing
        self._key_cap = key_cap
        self._raised = raised
        self._strong = strong
        self._brand = brand
        self._accent = accent
        super().__init__(theme, text, parent)

    def corner(self) -> float:
        if self.theme.surface is Surface.KIOSK:
            return self.theme.f(26)
        return self.theme.f(14)

    def drop(self) -> float:
        if not self._raised or self.theme.high_contrast:
            return 0.0
        kiosk = self.theme.surface is Surface.KIOSK
        return self.theme.number("shadow", "tile" if kiosk else "sec_desk", "dy")

    def sizeHint(self) -> QSize:
        theme = self.theme
        font = self._font()
        width = advance(font, self.caption) + theme.f(64)
        width += theme.f(52) * bool(self._icon) + theme.f(52) * bool(self._trailing)
        width += theme.f(56) * bool(self._key_cap)
        return QSize(round(width), round(theme.f(108 if theme.surface is Surface.KIOSK else 44)))

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        if not self.isEnabled():
            draw_disabled(painter, theme, rect, self.corner())
            self._paint_content(painter, rect, p.disabled_text, p.disabled_text)
            return
        if self._accent and theme.high_contrast:
            plate = Plate(self.corner(), p.primary, p.primary_edge, 0.0)
            ink = icon = p.on_primary
        else:
            border = p.border_selected if self._strong else p.border_control
            width = self._border_width()
            fill = p.pressed if pressed else p.surface
            plate = Plate(self.corner(), fill, p.shadow_control, self.drop(), Outline(border, width))
            ink, icon = (p.on_control, p.icon) if self._brand else (p.text, p.text)
        face = draw_plate(painter, rect, plate, pressed=pressed)
        self._paint_content(painter, face, ink, icon)

    def _paint_content(self, painter: QPainter, face: QRectF, ink: QColor, icon_colour: QColor) -> None:
        theme = self.theme
        kiosk = theme.surface is Surface.KIOSK
        side, gap = theme.f(44 if kiosk else 22), theme.f(20 if kiosk else 10)
        if theme.large_text:
            side = theme.f(50)
        pad = theme.f(20 if kiosk else 14)
        cap_h = theme.f(25)
        cap_w = cap_h * 1.42
        before = side + gap if self._icon else 0.0
        after = (side + gap if self._trailing else 0.0) + (cap_w + gap if self._key_cap else 0.0)
        room = face.width() - 2 * pad - before - after
        font = self._font()
        lines = self._lines(font, room, face.height())
        if len(lines) == 1:
            font = fitted(font, lines[0], room, theme.smallest())
        words = max(advance(font, line) for line in lines)
        x = face.center().x() - (before + words + after) / 2
        middle = face.center().y()
        if self._icon:
            draw_icon_at(painter, self._icon, QRectF(x, middle - side / 2, side, side), icon_colour)
        x += before
        step = font.pixelSize() * 1.2
        first = centred_baseline(font, middle - step * (len(lines) - 1) / 2)
        for index, line in enumerate(lines):
            draw_baseline(painter, QPointF(x, first + index * step), line, font, ink, LEFT)
        x += words + gap
        if self._key_cap:
            draw_key_cap(painter, theme, QRectF(x, middle - cap_h / 2, cap_w, cap_h), self._key_cap, ink)
            x += cap_w + gap
        if self._trailing:
            draw_icon_at(painter, self._trailing, QRectF(x, middle - side / 2, side, side), icon_colour)

    def _font(self) -> QFont:
        return self.theme.font(15, 700) if self.theme.at_desk else self.theme.role_font("button")

    def _border_width(self) -> float:
        theme = self.theme
        if theme.high_contrast:
            return theme.border()
        if self._strong:
            return theme.f(3 if theme.surface is Surface.KIOSK else 2)
        return theme.border("control" if self._raised or theme.surface is Surface.KIOSK else "control_desk")

    def _lines(self, font: QFont, room: float, height: float) -> list[str]:
        """One line; two where one is too narrow, two are not too high, and no word is too wide."""
        widest = max(advance(font, word) for word in self.caption.split(" "))
        if advance(font, self.caption) <= room or height < 2.4 * line_height(font) or widest > room:
            return [self.caption]
        return wrap(font, self.caption, room, 2)
