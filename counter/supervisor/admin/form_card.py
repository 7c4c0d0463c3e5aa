"""The card with the form: whose it is, what can be done, the fields, and whether it is saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from common.ui.badge import draw_badge
from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import draw_line, elided, fitted, wrap
from common.ui.painting import draw_dot_icon, draw_icon_at, fill_rounded
from common.ui.pill import Tone, tone_colours
from common.ui.plain_text import PlainText, plain_tip
from common.ui.states import EmptyState
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.admin.faces import FormFace, NoticeFace
from counter.supervisor.admin.form_view import FormView
from counter.supervisor.admin.record import Deed, DeedKind
from counter.supervisor.admin.words import AdminWords
from counter.supervisor.icon_key import IconKey

HEAD, FOOT = 76.0, 78.0
PAD, DEED = 22.0, 40.0


class NoticeStrip(ThemedWidget):
    """`chosen` with the place of the key that was pressed."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._tone = Tone.WARN
        self.text = PlainText(theme, "", 15, 600, self)
        self.text.setObjectName("admin.notice")
        self.keys = [SecondaryButton(theme, "", "", self) for _ in range(2)]
        self._box = QHBoxLayout(self)
        self._box.addWidget(self.text, 1)
        for place, key in enumerate(self.keys):
            key.setObjectName(f"admin.notice.{place}")
            key.clicked.connect(partial(self._press, place))
            self._box.addWidget(key)
        self.theme_changed()

    def _press(self, place: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.chosen.emit(place)

    def theme_changed(self) -> None:
        px = self.theme.px
        self._box.setContentsMargins(px(16), px(10), px(12), px(10))
        self._box.setSpacing(px(10))

    def show_face(self, face: NoticeFace | None) -> None:
        self.setVisible(face is not None)
        if face is None:
            return
        self._tone = face.tone
        self.text.say(face.text)
        self.text.set_colour("on_error_fill" if face.tone is Tone.ERROR else "on_warn_fill")
        for place, key in enumerate(self.keys):
            key.setVisible(place < len(face.keys))
            if place < len(face.keys):
                key.set_caption(face.keys[place])
                hint = key.sizeHint()
                key.setFixedSize(hint.width() - self.theme.px(24), self.theme.px(40))
        self.update()

    def high(self, width: int) -> int:
        """What it needs."""
        return 0 if self.isHidden() else max(self.theme.px(60), self._box.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, _ = tone_colours(self.theme, self._tone)
        with painting_on(self) as painter:
            fill_rounded(painter, QRectF(self.rect()), self.theme.f(12), fill)


class FormCard(Card):
    """`deed` with a `DeedKind`."""

    deed = Signal(object)

    def __init__(self, theme: Theme, words: AdminWords, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("admin.form")
        self._face = FormFace()
        self.view = FormView(theme, words, self)
        self.strip = NoticeStrip(theme, self)
        self.deeds: dict[DeedKind, IconKey | SecondaryButton] = {}
        self.save = PrimaryButton(theme, "", "", self, disc=False, text_size=17)
        self.save.setObjectName("admin.save")
        self.cancel = SecondaryButton(theme, "", "", self)
        self.cancel.setObjectName("admin.cancel")
        self.empty = EmptyState(theme, "list-filter", "", "", self)

    def show_face(self, face: FormFace) -> None:
        if face == self._face:
            return
        self._show_deeds(face)
        self._face = face
        self.setAccessibleName(face.title)
        self.strip.show_face(face.notice)
        self.save.set_caption(face.save)
        self.cancel.set_caption(face.cancel)
        if face.why_not:
            self.save.block(face.why_not)
        elif not self.save.isEnabled():
            self.save.unblock()
        self.cancel.setEnabled(face.can_cancel)
        has_form = bool(face.title)
        for one in (self.view, self.save, self.cancel):
            one.setVisible(has_form)
        self.empty.setVisible(not has_form)
        self._place()
        self.update()

    def _show_deeds(self, face: FormFace) -> None:
        wanted = [(deed.kind, deed.icon) for deed in face.deeds]
        if wanted != [(deed.kind, deed.icon) for deed in self._face.deeds]:
            for key in self.deeds.values():
                key.hide()
                key.deleteLater()
            self.deeds = {}
            for deed in face.deeds:
                key = self._deed_key(deed)
                key.setObjectName(f"admin.deed.{deed.kind.value}")
                key.clicked.connect(partial(self._press, deed.kind))
                key.show()
                self.deeds[deed.kind] = key
        for deed in face.deeds:
            key = self.deeds[deed.kind]
            said = f"{deed.word}: {deed.why_not}" if deed.why_not else deed.word
            if isinstance(key, IconKey):
                key.say(said)
            else:
                key.set_caption(deed.word)
                key.setToolTip(plain_tip(said))
            if deed.why_not:
                key.block(deed.why_not)
            elif not key.isEnabled():
                key.unblock()

    def _deed_key(self, deed: Deed) -> IconKey | SecondaryButton:
        """What is known by its sign alone is a sign."""
        if deed.kind in {DeedKind.PASSWORD, DeedKind.TOKEN, DeedKind.REVOKE}:
            return SecondaryButton(self.theme, deed.word, deed.icon, self)
        return IconKey(self.theme, deed.icon, self)

    def _press(self, kind: DeedKind, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.deed.emit(kind)

    # --- where it stands

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f, box = self.theme.f, self.face()
        right = box.right() - f(PAD)
        for key in reversed(self.deeds.values()):
            wide = f(DEED) if isinstance(key, IconKey) else key.sizeHint().width() - f(56)
            key.setGeometry(QRectF(right - wide, box.y() + f(18), wide, f(DEED)).toRect())
            right -= wide + f(8)
        top = box.y() + f(HEAD)
        strip = self.strip.high(round(box.width() - f(2 * PAD)))
        if strip:
            self.strip.setGeometry(
                QRectF(box.x() + f(PAD), top + f(10), box.width() - f(2 * PAD), strip).toRect()
            )
            top += strip + f(12)
        bottom = box.bottom() - f(FOOT)
        self.view.setGeometry(QRectF(box.x(), top + f(6), box.width() - f(6), bottom - top - f(6)).toRect())
        self.empty.setGeometry(box.toRect())
        high = f(50)
        y = box.bottom() - f(FOOT / 2) - high / 2
        wide = f(226.0)
        self.save.setGeometry(QRectF(box.right() - f(PAD) - wide, y, wide, high).toRect())
        back = f(104)
        left = self.save.x() - f(12) - back
        self.cancel.setGeometry(QRectF(left, y, back, f(46)).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        face = self._face
        if not face.title:
            return
        box, f, p = self.face(), self.theme.f, self.theme.palette
        with painting_on(self) as painter:
            painter.fillRect(QRectF(box.x(), box.y() + f(HEAD), box.width(), f(1)), p.divider)
            painter.fillRect(QRectF(box.x(), box.bottom() - f(FOOT), box.width(), f(1)), p.divider)
            self._paint_head(painter, box)
            self._paint_status(painter, box)

    def _paint_head(self, painter: QPainter, box: QRectF) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        f = theme.f
        tile = QRectF(box.x() + f(PAD), box.y() + f(18), f(DEED), f(DEED))
        if face.mark:
            draw_badge(painter, theme, tile, face.mark)
        else:
            draw_dot_icon(painter, tile.center(), tile.width(), face.icon, p.icon_tint, p.icon)
        x = tile.right() + f(14)
        right = min((key.x() for key in self.deeds.values()), default=box.right() - f(PAD))
        room = right - f(12) - x
        title = fitted(theme.font(19, 800), face.title, room, f(15))
        y = box.y() + f(28 if face.about else 38)
        draw_line(painter, QPointF(x, y), elided(title, face.title, room), title, p.text)
        small = theme.font(15, 500)
        about = elided(small, face.about, room)
        draw_line(painter, QPointF(x, box.y() + f(51)), about, small, p.text_muted)

    def _paint_status(self, painter: QPainter, box: QRectF) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        f, middle = theme.f, box.bottom() - theme.f(FOOT / 2)
        if not face.status:
            return
        ink = p.text_muted if face.status_tone is Tone.QUIET else tone_colours(theme, face.status_tone)[1]
        side = f(20)
        draw_icon_at(painter, face.status_icon, QRectF(box.x() + f(PAD), middle - side / 2, side, side), ink)
        x = box.x() + f(PAD + 28)
        room = self.cancel.x() - f(12) - x
        font = theme.font(15, 700)
        lines = wrap(font, face.status, room, 2)
        step = font.pixelSize() * 1.25
        for place, line in enumerate(lines):
            y = middle + (place - (len(lines) - 1) / 2) * step
            draw_line(painter, QPointF(x, y), line, font, ink)
