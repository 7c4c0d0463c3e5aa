"""A Theme: one palette, one surface, one scale. It is passed to widgets; there is no global one."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QFont

from common.ui.fonts import font
from common.ui.tokens import Palette, PaletteName, Surface, Tokens, TypeStyle, shipped_tokens

DESIGN_SIZE = {
    Surface.KIOSK: (1080, 1920),
    Surface.DISPLAY: (1920, 1080),
    Surface.DESK: (1280, 800),
    Surface.MINI: (320, 96),
    Surface.DASHBOARD: (1440, 900),
}


class Theme:
    """What a widget needs to know about its looks. Immutable: a change of looks is a new Theme (see
    `retheme`).

    `scale` maps design px to real px. All sizes handed to the methods are design px.
    """

    def __init__(
        self,
        palette: PaletteName = PaletteName.LIGHT,
        scale: float = 1.0,
        *,
        surface: Surface = Surface.KIOSK,
        large_text: bool = False,
        tokens: Tokens | None = None,
    ) -> None:
        self.tokens = tokens or shipped_tokens()
        self.palette_name = palette
        self.palette: Palette = self.tokens.palette(palette)
        self.surface = surface
        self.scale = scale
        self.large_text = large_text and surface is Surface.KIOSK
        self._fonts: dict[tuple[float, int, bool, float | None], QFont] = {}

    @classmethod
    def fitting(
        cls,
        surface: Surface,
        width: float,
        height: float,
        palette: PaletteName = PaletteName.LIGHT,
        *,
        large_text: bool = False,
    ) -> Theme:
        """The theme whose design size just fits into a window; a kiosk lying on its side is known by its
        shape.
        """
        design_w, design_h = DESIGN_SIZE[surface]
        if surface is Surface.KIOSK and width > height:
            design_w, design_h = design_h, design_w
        scale = min(width / design_w, height / design_h)
        return cls(palette, scale, surface=surface, large_text=large_text)

    @property
    def high_contrast(self) -> bool:
        """Whether bands and shadows are left out and borders are heavy."""
        return self.palette_name is PaletteName.HIGH_CONTRAST

    @property
    def at_desk(self) -> bool:
        """Whether somebody sits before it with a keyboard: the desk, the mini mode, the dashboard."""
        return self.surface in {Surface.DESK, Surface.MINI, Surface.DASHBOARD}

    def with_(
        self,
        *,
        palette: PaletteName | None = None,
        scale: float | None = None,
        large_text: bool | None = None,
    ) -> Theme:
        """The same theme but for what is given."""
        return Theme(
            self.palette_name if palette is None else palette,
            self.scale if scale is None else scale,
            surface=self.surface,
            large_text=self.large_text if large_text is None else large_text,
            tokens=self.tokens,
        )

    def colour(self, name: str) -> QColor:
        """A colour of the dye chart by name, for drawings that are the same in every palette."""
        return self.tokens.colour(name)

    def f(self, design: float) -> float:
        """Real px, unrounded: for painting."""
        return design * self.scale

    def px(self, design: float) -> int:
        """Real px, rounded: for layouts."""
        return round(design * self.scale)

    def size(self, width: float, height: float) -> QSizeF:
        """A size in real px."""
        return QSizeF(self.f(width), self.f(height))

    def number(self, *path: str) -> float:
        """A token that is a length, scaled, e.g. `number("radius", "kiosk_tile")`."""
        return self.f(self.tokens.number(*path))

    def duration(self, name: str) -> int:
        """Milliseconds."""
        return int(self.tokens.number("duration_ms", name))

    def border(self, name: str = "control") -> float:
        """Pen width of a border; high contrast makes every border heavy."""
        return self.number("border", "high_contrast" if self.high_contrast else name)

    def smallest(self) -> float:
        """The smallest text of this surface (in large text: the smallest large one), in real px."""
        return self.f(self.tokens.smallest(self.surface, large=self.large_text))

    def type_style(self, role: str) -> TypeStyle:
        """Size and weight of a role of this surface's type scale."""
        return self.tokens.type_style(self.surface, role, large=self.large_text)

    def font(
        self, size: float, weight: int = 500, *, tabular: bool = False, spacing_em: float | None = None
    ) -> QFont:
        """A font of `size` design px; large sizes are set tight as the type scale says.

        The same object each time: copy it before changing it.
        """
        wanted = (size, weight, tabular, spacing_em)
        made = self._fonts.get(wanted)
        if made is None:
            if spacing_em is None:
                spacing_em = self._spacing_em(size, weight)
            made = font(self.f(size), weight, tabular=tabular, letter_spacing_px=spacing_em * self.f(size))
            self._fonts[wanted] = made
        return made

    def _spacing_em(self, size: float, weight: int) -> float:
        spacing = self.tokens.group("letter_spacing_em")
        if size >= spacing["huge_from_px"]:
            return spacing["huge"]
        if size >= spacing["large_from_px"]:
            return spacing["large"]
        if size >= spacing["heading_from_px"] and weight >= spacing["heading_from_weight"]:
            return spacing["heading"]
        return 0.0

    def role_font(self, role: str, *, tabular: bool = False) -> QFont:
        """The font of a role of this surface's type scale, e.g. `role_font("title")`."""
        style = self.type_style(role)
        return self.font(style.size, style.weight, tabular=tabular)

    def number_font(self, size: float, weight: int = 800) -> QFont:
        """The font of a ticket number: tabular and set tighter than words."""
        return self.font(
            size, weight, tabular=True, spacing_em=self.tokens.number("letter_spacing_em", "number")
        )
