"""Title, what the figures are about, and the keys: period, booth, files."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.lettering import RIGHT, advance, draw_line, elided
from common.ui.pill import Pill, Tone
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.export.saving import Format
from counter.supervisor.reports.faces import HeadFace

HEIGHT = 84.0
KEY, KEYS_Y, GAP = 42.0, 21.0, 12.0
WIDEST = 220.0
FORMATS = {Format.XLSX: "file-spreadsheet", Format.PDF: "file-text", Format.CSV: "download"}
WORDS = {Format.XLSX: "Excel", Format.PDF: "PDF", Format.CSV: "CSV"}
"""Names of formats, the same in every language."""


class Head(ThemedWidget):
    """As wide as the cards below it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = HeadFace()
        self.period = SecondaryButton(theme, "", "calendar-days", self, trailing="chevron-down")
        self.period.setObjectName("reports.period")
        self.booth = SecondaryButton(theme, "", "store", self, trailing="chevron-down")
        self.booth.setObjectName("reports.booth")
        self.stale = Pill(theme, "", Tone.WARN, self, size=14.5)
        self.stale.setObjectName("reports.stale")
        self.stale.hide()
        self.files: dict[Format, SecondaryButton] = {}
        for kind, icon in FORMATS.items():
            key = self.files[kind] = SecondaryButton(theme, WORDS[kind], icon, self)
            key.setObjectName(f"reports.save.{kind.name.lower()}")

    @property
    def face(self) -> HeadFace:
        return self._face

    def show_face(self, face: HeadFace) -> None:
        if face == self._face:
            return
        self._face = face
        self.period.set_caption(face.period)
        self.booth.set_caption(face.booth)
        self.booth.setVisible(not face.booth_is_fixed)
        self.stale.show_state(face.stale, Tone.WARN)
        self.stale.setVisible(bool(face.stale))
        for key in self.files.values():
            if face.saving:
                key.block(face.saving)
            elif not key.isEnabled():
                key.unblock()
        self.setAccessibleName(f"{face.title}. {face.about}. {face.told}")
        self._place()
        self.update()

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f = self.theme.f
        x = float(self.width())
        for key in reversed(list(self.files.values())):
            x -= self._put(key, x, key.sizeHint().width() - f(64)) + f(GAP)
        x -= f(GAP)
        for key in (self.booth, self.period):
            if key is self.period or not self._face.booth_is_fixed:
                x -= self._put(key, x, min(f(WIDEST), key.sizeHint().width() - f(98))) + f(GAP)
        size = self.stale.sizeHint()
        y = f(KEYS_Y + KEY / 2) - size.height() / 2
        self.stale.setGeometry(round(x - size.width()), round(y), size.width(), size.height())

    def _put(self, key: QWidget, right: float, width: float) -> float:
        f = self.theme.f
        key.setGeometry(QRectF(right - width, f(KEYS_Y), width, f(KEY)).toRect())
        return width

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        f = theme.f
        left = self.stale if face.stale else self.period
        room = left.x() - f(16)
        with painting_on(self) as painter:
            self._line(painter, face.title, f(33), room, theme.role_font("page_title"), muted=False)
            small = theme.font(15, 500)
            told = theme.font(14.5, 600)
            taken = 0.0
            if face.told:
                ink = p.on_error_fill if face.told_is_bad else p.on_ok_fill
                text = elided(told, face.told, self.width() * 0.55)
                draw_line(painter, QPointF(self.width() - f(2), f(75)), text, told, ink, RIGHT)
                taken = advance(told, text) + f(16)
            y = f(59) if advance(small, face.about) <= room else f(75)
            self._line(painter, face.about, y, self.width() - taken if y > f(60) else room, small, muted=True)

    def _line(self, painter: QPainter, text: str, y: float, room: float, font: QFont, *, muted: bool) -> None:
        p = self.theme.palette
        ink = p.text_muted if muted else p.text
        draw_line(painter, QPointF(0, y), elided(font, text, room), font, ink)
