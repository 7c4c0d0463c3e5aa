"""Who sits here: user, password, Enter. The same card for the desk and for the dashboard."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import PrimaryButton
from common.ui.canvas import painting_on
from common.ui.field import TextField
from common.ui.kawung import Fade, draw_mark, draw_pattern
from common.ui.language import Language
from common.ui.lettering import draw_block, draw_line, elided
from common.ui.painting import draw_icon_at
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget, retheme
from common.ui.ticket_card import Stub, StubSide, TicketShape, draw_ticket, ticket_path
from counter.language_choice import LanguageChoice

WIDTH, HEIGHT, PAPER = 960.0, 500.0, 560.0
BELOW = 72.0
"""What the language keys take under the card."""
PAD = 48.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInFace:
    """What the card says. `why_not` blocks the key; `here` and `where` tell the place, where it has one."""

    title: str = ""
    lead: str = ""
    user: str = ""
    password: str = ""
    go: str = ""
    why_not: str = ""
    error: str = ""
    site: str = ""
    tagline: str = ""
    here: str = ""
    where: str = ""


class SignInCard(ThemedWidget):
    """A ticket whose paper is the form and whose stub says where one is. Fills its page, under `head` px.

    `area` begins the names of what can be pressed: `desk.sign_in.go`.
    """

    asked = Signal(str, str)
    """With the user and the password, both not empty."""

    def __init__(
        self, theme: Theme, language: Language, area: str, parent: QWidget, *, head: float = 0.0
    ) -> None:
        super().__init__(theme, parent)
        self._face = SignInFace()
        self._given, self._head = theme, head
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.user = TextField(theme, "", "user", self)
        self.user.line.setObjectName(f"{area}.sign_in.user")
        self.password = TextField(theme, "", "lock", self, secret=True)
        self.password.line.setObjectName(f"{area}.sign_in.password")
        self.go = PrimaryButton(theme, "", "", self, key_cap="Enter", text_size=26)
        self.go.setObjectName(f"{area}.sign_in.go")
        self.languages = LanguageChoice(theme, language, area, self)
        self.user.line.returnPressed.connect(self.password.line.setFocus)
        self.password.line.returnPressed.connect(self._sign_in)
        self.go.clicked.connect(self._sign_in)

    @property
    def face(self) -> SignInFace:
        return self._face

    def show_face(self, face: SignInFace) -> None:
        self._face = face
        self.user.line.setAccessibleName(face.user)
        self.password.line.setAccessibleName(face.password)
        self.go.set_caption(face.go)
        if face.why_not:
            if self.go.hasFocus():
                self.password.line.setFocus()
            self.go.block(face.why_not)
        else:
            self.go.unblock()
        self.setAccessibleDescription(face.error)
        self.update()

    def begin(self) -> None:
        """The card has come up."""
        (self.password if self.user.line.text() else self.user).line.setFocus()

    def ask_again(self) -> None:
        """The password was not right: another one, please."""
        self.password.line.clear()
        self.password.line.setFocus()

    def forget(self) -> None:
        """No password stays behind a page that is not shown."""
        self.password.line.clear()

    def _sign_in(self) -> None:
        user, password = self.user.line.text().strip(), self.password.line.text()
        if not user:
            self.user.line.setFocus()
        elif not password:
            self.password.line.setFocus()
        else:
            self.asked.emit(user, password)

    # --- where it stands, how it looks

    def _card(self) -> QRectF:
        f = self.theme.f
        head = self._given.f(self._head)
        top = head + (self.height() - head - f(HEIGHT + BELOW)) / 2
        return QRectF((self.width() - f(WIDTH)) / 2, top, f(WIDTH), f(HEIGHT)).toRect().toRectF()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def theme_changed(self) -> None:
        self._given = self.theme
        self._fit()

    def _fit(self) -> None:
        """On a low page the whole card is drawn smaller."""
        given = self._given
        share = min(1.0, (self.height() / given.scale - self._head) / (HEIGHT + BELOW + 16))
        self.theme = given if share >= 1 or share <= 0 else given.with_(scale=given.scale * share)
        for part in (self.user, self.password, self.go, self.languages):
            if part.theme.scale != self.theme.scale:
                retheme(part, self.theme)
        self._place()

    def _place(self) -> None:
        f, card = self.theme.f, self._card()
        wide = f(PAPER - 2 * PAD)
        x = card.x() + f(PAD)
        for field, y in ((self.user, 158), (self.password, 250)):
            field.setGeometry(QRectF(x, card.y() + f(y), wide, f(56)).toRect())
        self.go.setGeometry(QRectF(x, card.y() + f(380), wide, f(80)).toRect())
        left = card.center().x() - self.languages.width() / 2
        self.languages.move(round(left), round(card.bottom() + f(20)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, card = self.theme, self._card()
        f = theme.f
        shape = TicketShape(StubSide.RIGHT, f(PAPER), theme.number("radius", "desk_ticket"), f(16))
        with painting_on(self) as painter:
            paper, stub = draw_ticket(painter, theme, card, shape, Stub.SERVING)
            painter.save()
            painter.setClipPath(ticket_path(card, shape))
            painter.setClipRect(stub, Qt.ClipOperation.IntersectClip)
            draw_pattern(painter, theme, stub, cell=64, line_width=1.4, fade=Fade((0.2, 0.35), (0.95, 1.0)))
            painter.restore()
            self._paint_form(painter, paper)
            self._paint_site(painter, stub)

    def _paint_form(self, painter: QPainter, paper: QRectF) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        f = theme.f
        x = paper.x() + f(PAD)
        draw_line(painter, QPointF(x, paper.y() + f(58)), face.title, theme.font(36, 800), p.text_brand)
        draw_line(painter, QPointF(x, paper.y() + f(98)), face.lead, theme.font(16, 500), p.text_muted)
        caption = theme.font(15, 600)
        for text, y in ((face.user, 144), (face.password, 236)):
            draw_line(painter, QPointF(x, paper.y() + f(y)), text, caption, p.text)
        if face.error:
            side, top = f(22), paper.y() + f(328)
            draw_icon_at(painter, "circle-alert", QRectF(x, top, side, side), p.error_solid)
            box = QRectF(x + f(32), top, f(PAPER - 2 * PAD - 32), 0)
            draw_block(painter, box, face.error, theme.font(16, 700), p.on_error_fill, max_lines=2)

    def _paint_site(self, painter: QPainter, stub: QRectF) -> None:
        theme, face = self.theme, self._face
        p, f = theme.palette, theme.f
        if not face.site:
            return
        x, ink = stub.x() + f(44), p.on_ticket_stub_serving
        room = stub.width() - f(80)
        draw_mark(painter, theme, QRectF(x, stub.y() + f(44), f(72), f(72)), on_tile=False)
        box = QRectF(x, stub.y() + f(146), room, 0)
        y = draw_block(painter, box, face.site, theme.font(34, 800), ink, max_lines=3)
        line = theme.font(18, 500)
        tagline = elided(line, face.tagline, room)
        draw_line(painter, QPointF(x, box.y() + y + f(18)), tagline, line, p.on_primary_muted)
        if face.here:
            here = theme.font(26, 800)
            at = QPointF(x, stub.bottom() - f(86))
            draw_line(painter, at, elided(here, face.here, room), here, p.accent)
            at = QPointF(x, stub.bottom() - f(54))
            draw_line(painter, at, elided(line, face.where, room), line, ink)
