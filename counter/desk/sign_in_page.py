"""Who sits here: user, password, Enter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import PrimaryButton
from common.ui.canvas import painting_on
from common.ui.field import TextField
from common.ui.kawung import Fade, draw_mark, draw_pattern
from common.ui.lettering import draw_block, draw_line
from common.ui.painting import draw_icon_at
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.ticket_card import Stub, StubSide, TicketShape, draw_ticket, ticket_path
from counter.desk.desk import Desk
from counter.desk.grid import Grid
from counter.desk.language_choice import LanguageChoice
from counter.desk.phrases import Phrases
from counter.desk.standing import Stage

WIDTH, HEIGHT, PAPER = 960.0, 500.0, 560.0
PAD = 48.0


class SignInPage(ThemedWidget):
    """A ticket whose paper is the form and whose stub says where one is."""

    def __init__(self, theme: Theme, desk: Desk, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._desk = desk
        self._phrases = phrases
        self._was_busy = False
        self._error = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.user = TextField(theme, "", "user", self)
        self.user.line.setObjectName("desk.sign_in.user")
        self.password = TextField(theme, "", "lock", self, secret=True)
        self.password.line.setObjectName("desk.sign_in.password")
        self.go = PrimaryButton(theme, "", "", self, key_cap="Enter", text_size=26)
        self.go.setObjectName("desk.sign_in.go")
        self.languages = LanguageChoice(theme, phrases.language, self)
        self.user.line.returnPressed.connect(self.password.line.setFocus)
        self.password.line.returnPressed.connect(self._sign_in)
        self.go.clicked.connect(self._sign_in)

    def refresh(self) -> None:
        desk, say = self._desk, self._phrases.text
        if desk.stage is not Stage.SIGNED_OUT:
            self.password.line.clear()
            self._was_busy = False
            return
        self.user.line.setAccessibleName(say("desk.sign_in.user"))
        self.password.line.setAccessibleName(say("desk.sign_in.password"))
        self.go.set_caption(say("desk.sign_in.go"))
        self._allow()
        notice = desk.notice
        self._error = "" if notice is None else self._phrases.notice(notice)
        if self._was_busy and not desk.is_busy and notice is not None:
            self.password.line.clear()
            self.password.line.setFocus()
        self._was_busy = desk.is_busy
        self.setAccessibleDescription(self._error)
        self.update()

    def begin(self) -> None:
        """The page has come up."""
        (self.password if self.user.line.text() else self.user).line.setFocus()

    def _allow(self) -> None:
        desk, say = self._desk, self._phrases.text
        why_not = ""
        if not desk.is_fresh:
            why_not = say("desk.needs_hub")
        elif desk.is_busy:
            why_not = say("desk.sign_in.checking")
        if why_not:
            if self.go.hasFocus():
                self.password.line.setFocus()
            self.go.block(why_not)
        else:
            self.go.unblock()

    def _sign_in(self) -> None:
        user, password = self.user.line.text().strip(), self.password.line.text()
        if not user:
            self.user.line.setFocus()
        elif not password:
            self.password.line.setFocus()
        else:
            self._desk.sign_in(user, password)

    # --- where it stands, how it looks

    def _card(self) -> QRectF:
        grid = Grid.over(self.theme, self.width(), self.height())
        top = 87 + (grid.height - 87 - HEIGHT - 60) / 2
        return QRectF(grid.box((grid.width - WIDTH) / 2, top, WIDTH, HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def theme_changed(self) -> None:
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
        theme, p, say = self.theme, self.theme.palette, self._phrases.text
        f = theme.f
        x = paper.x() + f(PAD)
        draw_line(
            painter,
            QPointF(x, paper.y() + f(58)),
            say("desk.sign_in.title"),
            theme.font(36, 800),
            p.text_brand,
        )
        at = QPointF(x, paper.y() + f(98))
        draw_line(painter, at, say("desk.sign_in.lead"), theme.font(16, 500), p.text_muted)
        caption = theme.font(15, 600)
        for key, y in (("desk.sign_in.user", 144), ("desk.sign_in.password", 236)):
            draw_line(painter, QPointF(x, paper.y() + f(y)), say(key), caption, p.text)
        if self._error:
            side, top = f(22), paper.y() + f(328)
            draw_icon_at(painter, "circle-alert", QRectF(x, top, side, side), p.error_solid)
            box = QRectF(x + f(32), top, f(PAPER - 2 * PAD - 32), 0)
            draw_block(painter, box, self._error, theme.font(16, 700), p.on_error_fill, max_lines=2)

    def _paint_site(self, painter: QPainter, stub: QRectF) -> None:
        theme, site = self.theme, self._desk.site
        p, f = theme.palette, theme.f
        if site is None:
            return
        x, ink = stub.x() + f(44), p.on_ticket_stub_serving
        draw_mark(painter, theme, QRectF(x, stub.y() + f(44), f(72), f(72)), on_tile=False)
        box = QRectF(x, stub.y() + f(146), stub.width() - f(80), 0)
        y = draw_block(painter, box, site.name, theme.font(34, 800), ink, max_lines=3)
        line = theme.font(18, 500)
        draw_line(painter, QPointF(x, box.y() + y + f(18)), site.tagline, line, p.on_primary_muted)
        preferred = self._desk.preferred
        if preferred is None:
            return
        booth = site.booth_by_code[site.counter_by_code[preferred].booth]
        say = self._phrases.text
        at = QPointF(x, stub.bottom() - f(86))
        draw_line(painter, at, say("desk.counter", counter=preferred), theme.font(26, 800), p.accent)
        place = say("desk.place", booth=booth.name, zone=booth.zone)
        draw_line(painter, QPointF(x, stub.bottom() - f(54)), place, line, ink)
