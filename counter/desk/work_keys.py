"""The keys below the large one: what each would do now, or why it cannot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from common.domain.words import BreakReason
from common.ui.action_key import ActionKey
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from counter.desk.desk import Desk
from counter.desk.keys import Keys
from counter.desk.phrases import Phrases
from counter.desk.standing import Stage

BREAK_ICONS = {
    BreakReason.SHORT: "coffee",
    BreakReason.PRAYER: "moon-star",
    BreakReason.MEAL: "alarm-clock",
    BreakReason.MEETING: "users",
    BreakReason.TECHNICAL: "wrench",
}


def allow(key: Pressable, why_not: str, instead: QWidget) -> None:
    """Let a key be pressed, or say why it cannot; `instead` takes the focus that it had."""
    if not why_not:
        if not key.isEnabled():
            key.unblock()
        return
    if key.hasFocus():
        # Qt would hand the focus to the next key, and the next Space would press it.
        instead.setFocus()
    if key.isEnabled() or key.reason != why_not:
        key.block(why_not)


class WorkKeys:
    """Eight keys; while the counter pauses, its reasons stand in their place."""

    def __init__(self, theme: Theme, desk: Desk, phrases: Phrases, page: QWidget) -> None:
        self._theme = theme
        self._desk = desk
        self._phrases = phrases
        self._page = page
        self.recall = self._key("recall", "rotate-ccw", Keys.RECALL)
        self.no_show = self._key("no_show", "user-x", Keys.NO_SHOW)
        self.transfer = self._key("transfer", "arrow-right-left", Keys.TRANSFER)
        self.park = self._key("park", "clock-arrow-up", Keys.PARK)
        self.pause = self._key("pause", "coffee", Keys.PAUSE)
        self.cancel = self._key("cancel", "circle-x", Keys.CANCEL)
        self.aside = self._key("aside", "tickets", Keys.ASIDE)
        self.close = self._key("close", "log-out", Keys.CLOSE)
        self.by_key: dict[Keys, ActionKey] = {
            Keys.RECALL: self.recall,
            Keys.NO_SHOW: self.no_show,
            Keys.TRANSFER: self.transfer,
            Keys.PARK: self.park,
            Keys.PAUSE: self.pause,
            Keys.CANCEL: self.cancel,
            Keys.ASIDE: self.aside,
            Keys.CLOSE: self.close,
        }
        self.reasons = {one: self._reason(one) for one in BreakReason}

    def _key(self, name: str, icon: str, key: Keys) -> ActionKey:
        made = ActionKey(self._theme, "", icon, self._page, key_cap=key.cap)
        made.setObjectName(f"desk.{name}")
        return made

    def _reason(self, reason: BreakReason) -> ActionKey:
        made = ActionKey(self._theme, "", BREAK_ICONS[reason], self._page, checkable=True)
        made.setObjectName(f"desk.pause.{reason.value}")
        made.clicked.connect(lambda _=False: self._desk.take_break(reason))
        return made

    @property
    def shown(self) -> Sequence[ActionKey]:
        """The keys of the moment, in their order."""
        is_paused = self._desk.stage is Stage.PAUSED
        return tuple(self.reasons.values()) if is_paused else tuple(self.by_key.values())

    def refresh(self) -> None:
        """Words, hints and reasons of the moment."""
        shown = self.shown
        for key in (*self.by_key.values(), *self.reasons.values()):
            key.setVisible(key in shown)
        if self._desk.stage is Stage.PAUSED:
            self._show_reasons()
        else:
            self._show_calls()
            self._show_moves()
            self._show_house()

    # --- why not

    def _away(self) -> str:
        """What stops every key."""
        if not self._desk.is_fresh:
            return self._phrases.text("desk.needs_link")
        return self._phrases.text("desk.sending.short") if self._desk.is_slow else ""

    def _not_called(self) -> str:
        """What stops the keys of a number that is called and not yet served."""
        say, stage = self._phrases.text, self._desk.stage
        no_ticket = {
            Stage.READY: say("desk.why_not.no_ticket"),
            Stage.SERVING: say("desk.why_not.serving"),
        }
        return self._away() or no_ticket.get(stage, "")

    def _show(self, key: ActionKey, word: str, hint: str, why_not: str) -> None:
        key.set_caption(word)
        key.set_hint(hint)
        allow(key, why_not, self._page)

    def _show_calls(self) -> None:
        desk, say, why = self._desk, self._phrases.text, self._not_called()
        leg, wait_s = desk.leg, desk.recall_in_s
        hint = say("desk.key.recall.hint", number=1 if leg is None else leg.calls + 1)
        soon = "" if not wait_s else say("operations.why_not.recall", wait=wait_s)
        self._show(self.recall, say("desk.key.recall"), hint, why or soon)
        calls = desk.policy.calls_before_no_show
        too_soon = "" if desk.can_say_no_show else say("desk.why_not.calls", calls)
        self._show(self.no_show, say("desk.key.no_show"), say("desk.key.no_show.hint"), why or too_soon)
        self._show(self.cancel, say("desk.key.cancel"), say("desk.key.cancel.hint"), why)

    def _show_moves(self) -> None:
        desk, say = self._desk, self._phrases.text
        nobody = say("desk.why_not.no_ticket") if desk.stage is Stage.READY else ""
        why = self._away() or nobody
        self._show(self.transfer, say("operations.key.transfer"), say("operations.key.transfer.hint"), why)
        self._show(self.park, say("operations.key.park"), say("operations.key.park.hint"), why)

    def _show_house(self) -> None:
        desk, say, away = self._desk, self._phrases.text, self._away()
        busy = "" if desk.stage is Stage.READY else say("desk.why_not.finish_first")
        self._show(self.pause, say("operations.key.pause"), say("operations.key.pause.hint"), away or busy)
        aside = desk.aside
        hint = say("operations.key.aside.hint", parked=len(aside.parked), missed=len(aside.missed))
        nobody = "" if len(aside) else say("operations.why_not.aside")
        self._show(self.aside, say("operations.key.aside"), hint, away or nobody)
        self._show(self.close, say("desk.key.close"), say("operations.key.close.hint"), away or busy)

    def _show_reasons(self) -> None:
        desk, say, pause = self._desk, self._phrases.text, self._desk.on_break
        for reason, key in self.reasons.items():
            limit_s = desk.policy.break_limit_s.get(reason, 0)
            is_now = pause is not None and pause.reason is reason
            hint = self._phrases.language.say.minutes(round(limit_s / 60)) if limit_s else ""
            if is_now and pause is not None:
                hint = say("operations.break.until", time=self._phrases.time(pause.until))
            key.setChecked(is_now)
            self._show(key, say(f"operations.break.reason.{reason.value}"), hint, self._away())
