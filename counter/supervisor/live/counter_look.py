"""One counter of the table, and one number."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from common.ui.badge import draw_badge
from common.ui.lettering import draw_line
from common.ui.painting import draw_icon_at
from common.ui.pill import Tone
from common.ui.theme import Theme
from counter.supervisor.live.counter_words import STATUS_ICONS, STATUS_TONES, CounterWords, Pace
from counter.supervisor.live.counters import CounterStage
from counter.supervisor.live.faces import CounterFace, TicketFace
from counter.supervisor.live.row_look import RowLook

NAME = 68.0
STATE, TICKET, SINCE, SERVICES, WAITING = 264.0, 568.0, 694.0, 760.0, 838.0
_ICONS = {
    CounterStage.AWAY: "wifi-off",
    CounterStage.OVERDUE: "alarm-clock",
    CounterStage.BREAK: "coffee",
    CounterStage.CALLING: "bell-ring",
    CounterStage.SERVING: "play",
    CounterStage.IDLE: "hourglass",
    CounterStage.CLOSED: "moon",
}
_TONES = {
    CounterStage.AWAY: Tone.ERROR_SOLID,
    CounterStage.OVERDUE: Tone.ERROR,
    CounterStage.BREAK: Tone.WARN,
    CounterStage.CALLING: Tone.BRAND,
    CounterStage.SERVING: Tone.OK,
    CounterStage.IDLE: Tone.INFO,
    CounterStage.CLOSED: Tone.QUIET,
}


class CounterLook(RowLook):
    """Counter, booth and officer; what it does and since when; the number in hand; what it serves."""

    heads = (
        ("counter", 20, False),
        ("condition", STATE, False),
        ("ticket", TICKET, False),
        ("since", SINCE, True),
        ("services", SERVICES, True),
        ("waiting", WAITING, True),
    )

    def ground(self, face: CounterFace) -> QColor | None:
        return self.theme.palette.error_fill if face.is_urgent else None

    def paint_face(self, painter: QPainter, face: CounterFace, box: QRectF) -> None:
        theme, p, y = self.theme, self.theme.palette, box.center().y()
        f, side = theme.f, theme.f(30)
        is_closed = face.stage is CounterStage.CLOSED
        badge = QRectF(f(20), y - side / 2, f(38), side)
        draw_badge(painter, theme, badge, face.code, closed=is_closed, dashed=is_closed)
        room, muted = self.x(STATE) - f(NAME) - f(10), p.text_muted
        name = f"{face.booth} {face.name}"
        lift = f(9) if face.officer else 0.0
        ink = muted if is_closed else p.text
        self.words(painter, QPointF(f(NAME), y - lift), name, room, ink)
        if face.officer:
            at = QPointF(f(NAME), y + f(10))
            self.words(painter, at, face.officer, room, muted, size=14, weight=500)
        left = self.x(STATE)
        right = self.pill(
            painter,
            left,
            y,
            f(170),
            face.word,
            _ICONS[face.stage],
            _TONES[face.stage],
            on_tint=face.is_urgent,
        )
        right += f(10)
        self.words(
            painter, QPointF(right, y), face.detail, self.x(TICKET) - right - f(8), muted, size=14, weight=500
        )
        strong = theme.number_font(17)
        draw_line(painter, QPointF(self.x(TICKET), y), face.ticket, strong, p.text_brand)
        for column, text in ((SINCE, face.since), (SERVICES, face.services), (WAITING, face.waiting)):
            self.figure(painter, column, y, text, ink)


CODE, SERVICE, STATUS, TIME = 20.0, 128.0, 458.0, 838.0


class TicketLook(RowLook):
    """Number, service, where it stands, how long."""

    heads = (
        ("ticket", CODE, False),
        ("service", SERVICE, False),
        ("condition", STATUS, False),
        ("since", TIME, True),
    )

    def __init__(self, theme: Theme, words: CounterWords) -> None:
        super().__init__(theme)
        self._words = words

    def paint_face(self, painter: QPainter, face: TicketFace, box: QRectF) -> None:
        theme, p, y = self.theme, self.theme.palette, box.center().y()
        f, words, leg = theme.f, self._words, face.leg
        draw_line(painter, QPointF(f(CODE), y), leg.code, theme.number_font(18), p.text_brand)
        x = f(SERVICE)
        if leg.is_priority:
            side = f(18)
            draw_icon_at(painter, "accessibility", QRectF(x - side - f(6), y - side / 2, side, side), p.icon)
        room = self.x(STATUS) - x - f(10)
        self.words(painter, QPointF(x, y), words.service(leg.service), room, p.text)
        tone = STATUS_TONES.get(leg.status, Tone.QUIET)
        left = self.x(STATUS)
        right = self.pill(painter, left, y, f(170), words.status(leg), STATUS_ICONS[leg.status], tone)
        right += f(10)
        end = self.x(TIME) - f(70)
        at = QPointF(right, y)
        detail = words.ticket_detail(leg)
        self.words(painter, at, detail, end - right, p.text_muted, size=14, weight=500)
        ink = {Pace.LATE: p.on_error_fill, Pace.LONG: p.on_warn_fill}.get(words.pace(leg), p.text)
        self.figure(painter, TIME, y, words.ticket_time(leg), ink)
