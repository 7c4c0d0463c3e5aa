"""The counter pauses: why, since when, and how long it may still last; in the place of the ticket."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.buttons import SecondaryButton
from common.ui.canvas import painting_on
from common.ui.card import MARGIN, Card
from common.ui.lettering import CENTRE, draw_block, draw_line, elided, fitted
from common.ui.painting import draw_icon_at
from common.ui.pill import Pill, Tone
from common.ui.spoken import spoken
from common.ui.theme import Theme
from counter.desk.desk import Desk
from counter.desk.keys import Keys
from counter.desk.phrases import Phrases
from counter.desk.standing import Pace

RING, STROKE = 228.0, 20.0
TALL = 380.0
"""From this height everything stands as drawn; lower, the ring and the lines draw together."""
_TONES = {Pace.WITHIN: Tone.WARN, Pace.OVER: Tone.WARN, Pace.LATE: Tone.ERROR_SOLID}


@dataclass(frozen=True, slots=True)
class BreakFace:
    """What the panel says. `share` of the limit is left; `facts` are icon and sentence."""

    pill: str = ""
    tone: Tone = Tone.WARN
    icon: str = "pause"
    title: str = ""
    lines: tuple[str, ...] = ()
    number: str = ""
    unit: str = ""
    share: float = 0.0
    pace: Pace = Pace.WITHIN
    facts: tuple[tuple[str, str], ...] = ()
    close: str = ""
    why_not_close: str = ""


def break_face(desk: Desk, phrases: Phrases) -> BreakFace:
    """The present pause in words; empty where there is none."""
    pause, say = desk.on_break, phrases.text
    if pause is None:
        return BreakFace()
    pace, limit_s = desk.break_pace, desk.break_limit_s
    left_s = limit_s - desk.break_s
    limit = phrases.language.say.minutes(round(limit_s / 60))
    is_over = pace is not Pace.WITHIN
    icon = "pause" if not is_over else phrases.pace(pace)[0]
    return BreakFace(
        pill=say("operations.break.over" if is_over else "operations.break.pill"),
        tone=_TONES[pace],
        icon=icon,
        title=say(f"operations.break.reason.{pause.reason.value}"),
        lines=_lines(desk, phrases),
        number=phrases.timer(left_s) if left_s >= 0 else f"+{phrases.timer(-left_s)}",
        unit=say("operations.break.beyond" if is_over else "operations.break.of", limit=limit),
        share=max(0.0, min(1.0, left_s / limit_s)) if limit_s else 0.0,
        pace=pace,
        facts=_facts(desk, phrases),
        close=say("desk.key.close"),
        why_not_close="" if desk.is_fresh else say("desk.needs_link"),
    )


def _lines(desk: Desk, phrases: Phrases) -> tuple[str, ...]:
    pause, say = desk.on_break, phrases.text
    if pause is None:
        return ()
    since, until = phrases.time(pause.since), phrases.time(pause.until)
    return (say("operations.break.since", since=since, until=until), say("operations.break.lobby"))


def _facts(desk: Desk, phrases: Phrases) -> tuple[tuple[str, str], ...]:
    say, count = phrases.text, len(desk.waiting)
    longest = phrases.language.say.minutes(desk.longest_wait_s // 60)
    waiting = say("operations.break.people", count, longest=longest) if count else say("desk.queue.empty")
    others = [one.counter for one in desk.colleagues if not one.is_on_break]
    if not others:
        return (("users", waiting), ("triangle-alert", say("operations.break.alone")))
    names = ", ".join(others)
    return (("users", waiting), ("user-check", say("operations.break.on", len(others), counters=names)))


class BreakPanel(Card):
    """Its key closes the counter from the pause."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._face = BreakFace()
        self.pill = Pill(theme, "", Tone.WARN, self, size=16, icon="pause")
        self.pill.setObjectName("desk.state.break")
        self.close_key = SecondaryButton(theme, "", "log-out", self, key_cap=Keys.CLOSE.cap)
        self.close_key.setObjectName("desk.break.close")

    @property
    def face_shown(self) -> BreakFace:
        return self._face

    def show_face(self, face: BreakFace) -> None:
        if face == self._face:
            return
        self._face = face
        self.pill.show_state(face.pill, face.tone, face.icon)
        self.close_key.set_caption(face.close)
        if face.why_not_close:
            self.close_key.block(face.why_not_close)
        else:
            self.close_key.unblock()
        facts = [text for _, text in face.facts]
        self.setAccessibleName(spoken(face.pill, face.title, *face.lines, *facts))
        self._place()
        self.update()

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _is_tall(self) -> bool:
        return self.face().height() >= self.theme.f(TALL)

    def _place(self) -> None:
        f, size, face = self.theme.f, self.pill.sizeHint(), self.face()
        top = f(MARGIN + (32 if self._is_tall() else 20))
        self.pill.setGeometry(round(f(MARGIN + 36)), round(top), size.width(), size.height())
        wide = self.close_key.sizeHint().width() - f(20)
        x = face.right() - f(28) - wide
        self.close_key.setGeometry(QRectF(x, top - f(4), wide, f(44)).toRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, face = self.theme, self.face()
        ring = theme.f(RING if self._is_tall() else 176)
        left = face.x() + theme.f(68 if self._is_tall() else 36)
        middle = face.y() + theme.f(96 if self._is_tall() else 70) + ring / 2
        middle = max(middle, face.center().y() + theme.f(30 if self._is_tall() else 22))
        with painting_on(self) as painter:
            self._paint_ring(painter, QRectF(left, middle - ring / 2, ring, ring))
            x = left + ring + theme.f(72 if self._is_tall() else 36)
            self._paint_words(painter, QPointF(x, middle), face.right() - theme.f(24) - x)

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        theme, p, face = self.theme, self.theme.palette, self._face
        width = theme.f(STROKE) * box.width() / theme.f(RING)
        ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        over = {Pace.OVER: p.accent, Pace.LATE: p.error_solid}.get(face.pace)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(over or p.track, width))
        painter.drawEllipse(ring)
        if face.share > 0:
            painter.setPen(QPen(p.primary, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(ring, 90 * 16, -round(face.share * 360 * 16))
        room = ring.width() - 1.7 * width
        number = fitted(theme.number_font(52), face.number, room, theme.f(18))
        centre = ring.center()
        draw_line(painter, centre - QPointF(0, theme.f(10)), face.number, number, p.text_brand, CENTRE)
        unit = fitted(theme.font(16, 600), face.unit, room, theme.smallest())
        draw_line(painter, centre + QPointF(0, theme.f(32)), face.unit, unit, p.text_muted, CENTRE)

    def _paint_words(self, painter: QPainter, at: QPointF, room: float) -> None:
        """Title, two lines and the facts, centred upon the ring's middle."""
        theme, p, face = self.theme, self.theme.palette, self._face
        tall = self._is_tall()
        title = fitted(theme.font(52 if tall else 38, 800), face.title, room, theme.f(24))
        body = theme.font(20 if tall else 17, 500)
        y = at.y() - theme.f(112 if tall else 84)
        box = QRectF(at.x(), y, room, 0)
        y += draw_block(painter, box, face.title, title, p.text, max_lines=1) + theme.f(6)
        for line in face.lines:
            y += draw_block(painter, QRectF(at.x(), y, room, 0), line, body, p.text_muted, max_lines=2)
            y += theme.f(2)
        y += theme.f(26 if tall else 16)
        fact, side = theme.font(17, 600), theme.f(22)
        for icon, text in face.facts:
            draw_icon_at(painter, icon, QRectF(at.x(), y - side / 2, side, side), p.icon)
            x = at.x() + theme.f(34)
            font = fitted(fact, text, room - theme.f(34), theme.smallest())
            draw_line(painter, QPointF(x, y), elided(font, text, room - theme.f(34)), font, p.text)
            y += theme.f(34 if tall else 28)
