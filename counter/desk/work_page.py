"""The page of an open counter: ticket, large key, other keys, waiting list; offline, a banner above them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from common.client.link import LinkState
from common.ui.banner import Banner, BannerKind
from common.ui.buttons import PrimaryButton
from common.ui.card import MARGIN as SHADOW
from common.ui.lettering import advance
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from common.ui.toast import UndoToast
from counter.desk.break_panel import BreakPanel, break_face
from counter.desk.desk import Desk
from counter.desk.faces import queue_face, ticket_face, visit_moments
from counter.desk.grid import Grid
from counter.desk.keys import Keys
from counter.desk.outcome_card import OutcomeCard
from counter.desk.phrases import Phrases
from counter.desk.queue_panel import QueuePanel
from counter.desk.standing import Stage
from counter.desk.ticket_panel import TicketPanel
from counter.desk.visit_card import VisitCard
from counter.desk.work_keys import WorkKeys, allow
from counter.desk.work_layout import WorkMode, WorkParts, lay_out

_PRIMARY = {
    Stage.READY: ("desk.primary.call", "bell-ring", Keys.CALL),
    Stage.CALLED: ("desk.primary.start", "play", Keys.SERVE),
    Stage.SERVING: ("desk.primary.finish", "check", Keys.SERVE),
    Stage.PAUSED: ("operations.primary.go_on", "play", Keys.PAUSE),
}
TOAST = (284.0, 56.0)
"""As drawn; wider where it says where the visit goes on."""


class WorkPage(ThemedWidget):
    """Shows and forwards. `asked` comes with the key whose action needs a word more: a dialog."""

    asked = Signal(object)

    def __init__(self, theme: Theme, desk: Desk, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._desk = desk
        self._phrases = phrases
        self._shown_stage: Stage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.banner = Banner(theme, BannerKind.ERROR, "wifi-off", "", "", self)
        self.banner.setObjectName("desk.banner")
        self.ticket = TicketPanel(theme, self)
        self.ticket.setObjectName("desk.ticket")
        self.pause = BreakPanel(theme, self)
        self.pause.setObjectName("desk.break.panel")
        self.visit = VisitCard(theme, self)
        self.visit.setObjectName("desk.visit")
        self.outcomes = OutcomeCard(theme, phrases, self)
        self.primary = PrimaryButton(theme, "", "bell-ring", self, key_cap=Keys.CALL.cap)
        self.primary.setObjectName("desk.primary")
        self.keys = WorkKeys(theme, desk, phrases, self)
        self.queue = QueuePanel(theme, phrases, self)
        self.toast = UndoToast(theme, "", self)
        self.toast.key.setObjectName("desk.undo")
        self._offered: object = None
        self._connect()

    def _connect(self) -> None:
        desk = self._desk
        self.primary.clicked.connect(desk.primary)
        self.outcomes.chosen.connect(desk.choose_outcome)
        self.outcomes.counted.connect(self._count)
        self.outcomes.form.clicked.connect(lambda: self.asked.emit(Keys.FORM))
        self.visit.plan.clicked.connect(lambda: self.asked.emit(Keys.PLAN))
        self.keys.recall.clicked.connect(desk.recall)
        self.keys.no_show.clicked.connect(desk.no_show)
        asks = (Keys.TRANSFER, Keys.PARK, Keys.PAUSE, Keys.CANCEL, Keys.ASIDE, Keys.CLOSE)
        for key in asks:
            self.keys.by_key[key].clicked.connect(lambda _=False, one=key: self.asked.emit(one))
        self.pause.close_key.clicked.connect(lambda: self.asked.emit(Keys.CLOSE))
        self.queue.call_chosen.clicked.connect(lambda: self.asked.emit(Keys.CALL_CHOSEN))
        self.queue.picked.connect(lambda: self.asked.emit(Keys.CALL_CHOSEN))
        self.toast.undone.connect(desk.undo)

    def press(self, key: Keys) -> None:
        """A function key: as if its button were pressed, wherever the focus is."""
        target = self._target(key)
        if target is not None and target.isEnabled() and target.isVisible():
            target.click()

    def _target(self, key: Keys) -> Pressable | None:
        stage = self._desk.stage
        if key is _PRIMARY.get(stage, ("", "", None))[2]:
            return self.primary
        if stage is Stage.PAUSED:
            return self.pause.close_key if key is Keys.CLOSE else None
        if key is Keys.CALL_CHOSEN:
            return self.queue.call_chosen
        if key is Keys.FORM:
            return self.outcomes.form
        return self.keys.by_key.get(key)

    def count(self, text: str) -> bool:
        """Plus and minus: more or fewer of the service in hand were handed over."""
        by = {"+": 1, "=": 1, "-": -1}.get(text)
        if by is None or self._desk.stage is not Stage.SERVING:
            return False
        self._count(by)
        return True

    def _count(self, by: int) -> None:
        leg = self._desk.leg
        if leg is not None:
            self._desk.count_delivered(leg.service, by)

    def undo(self) -> None:
        """As if the toast's key were pressed."""
        if self.toast.isVisible():
            self.toast.key.click()

    # --- what is shown

    def refresh(self) -> None:
        """Everything anew."""
        desk, stage = self._desk, self._desk.stage
        if stage not in _PRIMARY:
            return
        had_focus = self.primary.hasFocus() or self.hasFocus() or stage is not self._shown_stage
        self._shown_stage = stage
        self._show_primary(stage)
        self._show_queue_key(stage)
        self._show_banner()
        is_serving, is_paused = stage is Stage.SERVING, stage is Stage.PAUSED
        self.ticket.setVisible(not is_paused)
        self.pause.setVisible(is_paused)
        self.outcomes.setVisible(is_serving and not desk.is_finish_kept)
        if is_serving:
            self.outcomes.show_form(desk.form)
            self._show_visit()
        self.queue.show_line(desk.waiting)
        self._show_toast()
        self.tick()
        self._place()
        if had_focus and self.isVisible():
            (self.primary if self.primary.isEnabled() else self).setFocus()

    def tick(self) -> None:
        """Only times have changed."""
        if self._desk.stage not in _PRIMARY:
            return
        if self._desk.stage is Stage.PAUSED:
            self.pause.show_face(break_face(self._desk, self._phrases))
        else:
            self.ticket.show_face(ticket_face(self._desk, self._phrases))
        self.keys.refresh()
        self.queue.show_face(queue_face(self._desk, self._phrases))
        self.queue.tick()
        if not self._desk.is_fresh:
            self._show_banner()

    def _show_visit(self) -> None:
        leg, phrases = self._desk.leg, self._phrases
        if leg is not None:
            waited = phrases.timer(int(leg.waited_s(self._desk.now)))
            title = phrases.text("desk.visit.title")
            self.visit.plan.set_caption(phrases.text("operations.plan.key"))
            moments = visit_moments(self._desk, phrases)
            self.visit.show_visit(title, (phrases.text("desk.visit.waited"), waited), moments)

    def _show_primary(self, stage: Stage) -> None:
        word, icon, key = _PRIMARY[stage]
        self.primary.set_caption(self._phrases.text(word))
        self.primary.set_icon(icon)
        self.primary.set_key_cap(key.cap)
        allow(self.primary, self._why_not_primary(stage), self)

    def _why_not_primary(self, stage: Stage) -> str:
        desk, say = self._desk, self._phrases.text
        if desk.is_finish_kept:
            return say("desk.kept")
        if not desk.is_fresh and stage is not Stage.SERVING:
            return say("desk.needs_hub")
        if desk.is_slow:
            return say("desk.sending")
        if stage is Stage.READY and not desk.waiting:
            return say("desk.empty.title")
        return ""

    def _show_queue_key(self, stage: Stage) -> None:
        desk, say = self._desk, self._phrases.text
        away = say("desk.needs_link") if not desk.is_fresh else ""
        away = away or (say("desk.sending.short") if desk.is_slow else "")
        busy = "" if stage is Stage.READY else say("desk.why_not.finish_first")
        if stage is Stage.PAUSED:
            busy = say("operations.why_not.paused")
        nobody = "" if desk.waiting or len(desk.aside) else say("desk.why_not.no_ticket")
        blocked = away or busy or nobody
        self.queue.call_chosen.set_caption(blocked or say("desk.call_chosen"))
        allow(self.queue.call_chosen, blocked, self)

    def _show_toast(self) -> None:
        """Offered once for each end; taken away when it can no longer be taken back."""
        desk, phrases = self._desk, self._phrases
        last = desk.undoable if desk.is_fresh else None
        if last is None:
            self.toast.withdraw()
            return
        offered = (last.leg.leg_id, last.leg.ended_at)
        if offered != self._offered and not desk.is_busy:
            self._offered = offered
            self.toast.key.set_caption(phrases.text("operations.undo"))
            self.toast.offer(phrases.ended(last.leg, desk.after(last.leg)), last.left_s)
            self._place_toast()

    def _show_banner(self) -> None:
        desk, say = self._desk, self._phrases.text
        self.banner.setVisible(not desk.is_fresh)
        if desk.is_fresh:
            return
        leg, at = desk.leg, self._phrases.time(desk.lost_at)
        kind = "stale" if desk.link is LinkState.STALE else "lost"
        advice = say("desk.offline.ready")
        if self._phrases.needs_a_person:
            advice = say("desk.turned_away.advice")
        elif desk.is_finish_kept and leg is not None:
            advice = say("desk.offline.kept", code=leg.code)
        elif desk.stage is Stage.SERVING and leg is not None:
            advice = say("desk.offline.serving", code=leg.code)
        elif leg is not None:
            advice = say("desk.offline.called", code=leg.code)
        self.banner.tell(say(f"desk.offline.{kind}", time=at), advice, self._next_try())

    def _next_try(self) -> tuple[str, str]:
        left, say = self._desk.next_try_s, self._phrases
        if left is None or left < 1:
            return say.text("desk.offline.retry"), say.text("desk.offline.now")
        return say.text("desk.offline.retry"), say.language.say.seconds(round(left))

    # --- where it stands

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def theme_changed(self) -> None:
        self._place()

    def _place(self) -> None:
        grid = Grid.over(self.theme, self.width(), self.height())
        desk = self._desk
        is_serving = desk.stage is Stage.SERVING and not desk.is_finish_kept
        parts = WorkParts(
            self.banner, self.ticket, self.visit, self.outcomes, self.primary, self.keys.shown, self.queue
        )
        lay_out(parts, grid, WorkMode(is_offline=not desk.is_fresh, is_serving=is_serving))
        grow = self.theme.px(SHADOW)
        self.pause.setGeometry(self.ticket.geometry().adjusted(-grow, -grow, grow, grow))
        self._place_toast()

    def _place_toast(self) -> None:
        """At the foot of the stub; as wide as its sentence needs."""
        theme, ticket = self.theme, self.ticket.geometry()
        edge = theme.px(20)
        words = advance(theme.font(16, 600), self.toast.accessibleName())
        wanted = round(words + theme.f(64)) + self.toast.key.sizeHint().width()
        wide = min(max(wanted, theme.px(TOAST[0])), ticket.width() - 2 * edge)
        high = theme.px(TOAST[1])
        self.toast.setGeometry(ticket.right() - edge - wide, ticket.bottom() - edge - high, wide, high)
