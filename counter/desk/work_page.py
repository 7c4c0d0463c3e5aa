"""The page of an open counter: ticket, large key, four keys, waiting list; offline, a banner above them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from common.client.link import LinkState
from common.ui.action_key import ActionKey
from common.ui.banner import Banner, BannerKind
from common.ui.buttons import PrimaryButton
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
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
from counter.desk.work_layout import WorkMode, WorkParts, lay_out

_PRIMARY = {
    Stage.READY: ("desk.primary.call", "bell-ring", Keys.CALL),
    Stage.CALLED: ("desk.primary.start", "play", Keys.SERVE),
    Stage.SERVING: ("desk.primary.finish", "check", Keys.SERVE),
}


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
        self.visit = VisitCard(theme, self)
        self.visit.setObjectName("desk.visit")
        self.outcomes = OutcomeCard(theme, phrases.language, self)
        self.primary = PrimaryButton(theme, "", "bell-ring", self, key_cap=Keys.CALL.cap)
        self.primary.setObjectName("desk.primary")
        self.recall = self._key("recall", "rotate-ccw", Keys.RECALL)
        self.no_show = self._key("no_show", "user-x", Keys.NO_SHOW)
        self.cancel = self._key("cancel", "circle-x", Keys.CANCEL)
        self.close_key = self._key("close", "log-out", Keys.CLOSE)
        self.queue = QueuePanel(theme, phrases, self)
        keys = (self.recall, self.no_show, self.cancel, self.close_key)
        self._parts = WorkParts(
            self.banner, self.ticket, self.visit, self.outcomes, self.primary, keys, self.queue
        )
        self._connect()

    def _key(self, name: str, icon: str, key: Keys) -> ActionKey:
        made = ActionKey(self.theme, "", icon, self, key_cap=key.cap)
        made.setObjectName(f"desk.{name}")
        return made

    def _connect(self) -> None:
        desk = self._desk
        self.primary.clicked.connect(desk.primary)
        self.outcomes.chosen.connect(desk.choose_outcome)
        self.recall.clicked.connect(desk.recall)
        self.no_show.clicked.connect(desk.no_show)
        self.cancel.clicked.connect(lambda: self.asked.emit(Keys.CANCEL))
        self.close_key.clicked.connect(lambda: self.asked.emit(Keys.CLOSE))
        self.queue.call_chosen.clicked.connect(lambda: self.asked.emit(Keys.CALL_CHOSEN))
        self.queue.picked.connect(lambda: self.asked.emit(Keys.CALL_CHOSEN))

    def press(self, key: Keys) -> None:
        """A function key: as if its button were pressed, wherever the focus is."""
        target: Pressable | None = {
            Keys.RECALL: self.recall,
            Keys.NO_SHOW: self.no_show,
            Keys.CANCEL: self.cancel,
            Keys.CLOSE: self.close_key,
            Keys.CALL_CHOSEN: self.queue.call_chosen,
        }.get(key)
        if key in {Keys.CALL, Keys.SERVE}:
            target = self.primary if _PRIMARY.get(self._desk.stage, ("", "", None))[2] is key else None
        if target is not None and target.isEnabled() and target.isVisible():
            target.click()

    # --- what is shown

    def refresh(self) -> None:
        """Everything anew."""
        desk, stage = self._desk, self._desk.stage
        if stage not in _PRIMARY:
            return
        had_focus = self.primary.hasFocus() or self.hasFocus() or stage is not self._shown_stage
        self._shown_stage = stage
        self._show_primary(stage)
        self._show_keys(stage)
        self._show_banner()
        is_serving = stage is Stage.SERVING
        self.outcomes.setVisible(is_serving and not desk.is_finish_kept)
        if is_serving:
            self.outcomes.show_outcome(desk.outcome)
            self._show_visit()
        self.queue.show_line(desk.waiting)
        self.tick()
        self._place()
        if had_focus and self.isVisible():
            (self.primary if self.primary.isEnabled() else self).setFocus()

    def tick(self) -> None:
        """Only times have changed."""
        if self._desk.stage not in _PRIMARY:
            return
        self.ticket.show_face(ticket_face(self._desk, self._phrases))
        self.queue.show_face(queue_face(self._desk, self._phrases))
        self.queue.tick()
        if not self._desk.is_fresh:
            self._show_banner()

    def _show_visit(self) -> None:
        leg, phrases = self._desk.leg, self._phrases
        if leg is not None:
            waited = phrases.timer(int(leg.waited_s(self._desk.now)))
            title = phrases.text("desk.visit.title")
            moments = visit_moments(self._desk, phrases)
            self.visit.show_visit(title, (phrases.text("desk.visit.waited"), waited), moments)

    def _show_primary(self, stage: Stage) -> None:
        word, icon, key = _PRIMARY[stage]
        self.primary.set_caption(self._phrases.text(word))
        self.primary.set_icon(icon)
        self.primary.set_key_cap(key.cap)
        self._allow(self.primary, self._why_not_primary(stage))

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

    def _show_keys(self, stage: Stage) -> None:
        desk, say = self._desk, self._phrases.text
        in_hand = {Stage.READY: say("desk.why_not.no_ticket"), Stage.SERVING: say("desk.why_not.serving")}
        away = say("desk.needs_link") if not desk.is_fresh else ""
        away = away or (say("desk.sending.short") if desk.is_slow else "")
        why = away or in_hand.get(stage, "")
        leg, site = desk.leg, desk.site
        self.recall.set_caption(say("desk.key.recall"))
        self.recall.set_hint(say("desk.key.recall.hint", number=1 if leg is None else leg.calls + 1))
        self._allow(self.recall, why)
        calls = 0 if site is None else site.policy.calls_before_no_show
        too_soon = "" if desk.can_say_no_show else say("desk.why_not.calls", calls)
        self.no_show.set_caption(say("desk.key.no_show"))
        self.no_show.set_hint(say("desk.key.no_show.hint"))
        self._allow(self.no_show, why or too_soon)
        self.cancel.set_caption(say("desk.key.cancel"))
        self.cancel.set_hint(say("desk.key.cancel.hint"))
        self._allow(self.cancel, why)
        busy = "" if stage is Stage.READY else say("desk.why_not.finish_first")
        self.close_key.set_caption(say("desk.key.close"))
        self.close_key.set_hint(say("desk.key.close.hint"))
        self._allow(self.close_key, away or busy)
        nobody = "" if desk.waiting else say("desk.why_not.no_ticket")
        blocked = away or busy or nobody
        self.queue.call_chosen.set_caption(blocked or say("desk.call_chosen"))
        self._allow(self.queue.call_chosen, blocked)

    def _allow(self, key: Pressable, why_not: str) -> None:
        if not why_not:
            if not key.isEnabled():
                key.unblock()
            return
        if key.hasFocus():
            # Qt would hand the focus to the next key, and the next Space would press it.
            self.setFocus()
        if key.isEnabled() or key.reason != why_not:
            key.block(why_not)

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
        lay_out(self._parts, grid, WorkMode(is_offline=not desk.is_fresh, is_serving=is_serving))
