"""What a supervisor should look at, one card each: seen to, put off, or still waiting for somebody."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.language import Language
from common.ui.lettering import CENTRE, advance, draw_line
from common.ui.painting import draw_icon_at
from common.ui.scroll_look import scroll_look
from common.ui.states import EmptyState
from common.ui.theme import Theme
from counter.supervisor.choice_menu import MenuLine, open_menu
from counter.supervisor.live.alert_book import SNOOZES_MIN
from counter.supervisor.live.alert_card import CARD, STEP, AlertCard, QuietKey
from counter.supervisor.live.faces import AlertFace

HEAD = 58.0
INSET = 16.0


class AlertsPanel(Card):
    """`accepted` and `woken` are emitted with an alert's key, `snoozed` also with the minutes."""

    accepted = Signal(str)
    snoozed = Signal(str, int)
    woken = Signal(str)
    opened = Signal(str)
    """With the key of an alert whose card was pressed: go to what it is about."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("dashboard.alerts")
        self._language = language
        self._count = 0
        self.shows_quiet = False
        self._faces: tuple[list[AlertFace], list[AlertFace]] = ([], [])
        self.cards: list[AlertCard] = []
        self.quiet = QuietKey(theme, "", self)
        self.quiet.setObjectName("dashboard.alerts.quiet")
        self.quiet.clicked.connect(self._turn)
        self.none = EmptyState(theme, "circle-check", "", "", self)
        self.none.setObjectName("dashboard.alerts.none")
        self._area = QScrollArea(self)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._inside = QWidget()
        self._area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self.theme_changed()

    def show_alerts(self, faces: list[AlertFace], quiet: list[AlertFace]) -> None:
        self._faces = (faces, quiet)
        say = self._language.text
        if not quiet or len(faces) > self._count:
            self.shows_quiet = False  # what is new is not to be missed
        key = "dashboard.alerts.back" if self.shows_quiet else "dashboard.alerts.quiet"
        self.quiet.set_caption(say(key, count=len(quiet)))
        self.quiet.setVisible(bool(quiet))
        self._show(quiet if self.shows_quiet else faces)
        self.none.tell(say("dashboard.alerts.none"), say("dashboard.alerts.none.about"))
        if len(faces) != self._count:
            self._count = len(faces)
            self.update()

    def _show(self, faces: list[AlertFace]) -> None:
        is_more = len(self.cards) != len(faces)
        while len(self.cards) < len(faces):
            self.cards.append(self._card())
        while len(self.cards) > len(faces):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        for card, face in zip(self.cards, faces, strict=True):
            card.show_face(face, self._language)
        self.none.setVisible(not faces)
        self._area.setVisible(bool(faces))
        if is_more:
            self._place()
        self._place_key()

    def _card(self) -> AlertCard:
        card = AlertCard(self.theme, self._inside)
        card.accept.clicked.connect(lambda: self._pressed(card))
        card.snooze.clicked.connect(lambda: self._ask_how_long(card))
        card.clicked.connect(lambda: self.opened.emit(card.key))
        card.show()
        return card

    def _pressed(self, card: AlertCard) -> None:
        if card.face is not None and card.face.quiet:
            self.woken.emit(card.key)
        else:
            self.accepted.emit(card.key)

    def _ask_how_long(self, card: AlertCard) -> None:
        key, say = card.key, self._language.say
        lines = [
            MenuLine(say.minutes(minutes), partial(self.snoozed.emit, key, minutes))
            for minutes in SNOOZES_MIN
        ]
        open_menu(self.theme, lines, card.snooze, "dashboard.snooze.menu")

    def _turn(self) -> None:
        self.shows_quiet = not self.shows_quiet
        self.show_alerts(*self._faces)

    def theme_changed(self) -> None:
        self._area.setStyleSheet(scroll_look(self.theme))
        self._place()
        self._place_key()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._place_key()

    def _place_key(self) -> None:
        f, box = self.theme.f, self.face()
        wide = self.quiet.sizeHint().width()
        self.quiet.setGeometry(QRectF(box.right() - f(10) - wide, box.y() + f(14), wide, f(34)).toRect())

    def _place(self) -> None:
        f, box = self.theme.f, self.face()
        room = QRectF(
            box.x() + f(INSET), box.y() + f(HEAD), box.width() - f(INSET + 6), box.height() - f(HEAD + 14)
        )
        self._area.setGeometry(room.toRect())
        self.none.setGeometry(room.toRect())
        width = box.width() - f(2 * INSET)
        self._inside.resize(round(width), round(f(STEP) * len(self.cards)))
        for place, card in enumerate(self.cards):
            card.setGeometry(QRectF(0, f(STEP) * place, width, f(CARD)).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting_on(self) as painter:
            self._paint_head(painter)

    def _paint_head(self, painter: QPainter) -> None:
        theme, p, box = self.theme, self.theme.palette, self.face()
        f, y = theme.f, box.y() + theme.f(31)
        side = f(22)
        x = box.x() + f(20)
        draw_icon_at(painter, "bell-ring", QRectF(x, y - side / 2, side, side), p.icon)
        title = theme.role_font("section")
        word = self._language.text("dashboard.alerts")
        draw_line(painter, QPointF(x + f(32), y), word, title, p.text)
        if not self._count:
            return
        centre = QPointF(x + f(32) + advance(title, word) + f(24), y)
        painter.setPen(p.primary)
        painter.setBrush(p.primary)
        painter.drawEllipse(centre, f(13), f(13))
        draw_line(painter, centre, str(self._count), theme.font(15, 800), p.on_primary, CENTRE)
