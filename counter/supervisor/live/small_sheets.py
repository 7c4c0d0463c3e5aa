"""Questions with one answer: another priority, and whether something shall really be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from common.domain.commands import ChangePriority, Command
from common.domain.leg import Leg
from common.domain.site import Policy
from common.domain.words import ORDINARY
from common.ui.theme import Theme
from counter.supervisor.actions import Actions
from counter.supervisor.live.counter_words import CounterWords
from counter.supervisor.sheet import Choices, Sheet
from counter.supervisor.wording import DashboardWords


class PrioritySheet(Sheet):
    """The place in the line stays; whose turn it is is another."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        actions: Actions,
        words: CounterWords,
        leg: Leg,
        policy: Policy,
    ) -> None:
        super().__init__(theme, parent, actions, words, "dashboard.priority")
        self._leg = leg
        self.head(
            words.text("dashboard.priority.title", code=leg.code), words.text("dashboard.priority.lead")
        )
        classes = {one: words.priority(one) for one in (ORDINARY, *policy.priority_classes)}
        self.classes = Choices(
            theme,
            self.card,
            "dashboard.priority",
            classes,
            chosen=leg.priority_class,
            changed=self._follow,
        )
        self.body.addLayout(self.classes.grid)
        self.go.clicked.connect(self._change)
        self.first = self.classes.keys[leg.priority_class]
        self.finish(words.text("dashboard.priority.go"), "accessibility")

    def refresh(self) -> str:
        if self.classes.chosen == self._leg.priority_class:
            return self.words.text("dashboard.priority.same")
        return ""

    def _change(self) -> None:
        chosen = self.classes.chosen
        if chosen is not None:
            self.ask(
                ChangePriority(command_id=self.acts.new_id(), leg_id=self._leg.leg_id, priority_class=chosen)
            )


class ConfirmSheet(Sheet):
    """What will be done and what it costs whom; only then it is done."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        actions: Actions,
        words: DashboardWords,
        question: tuple[str, str, str],
        icon: str,
        make: Callable[[], Command],
    ) -> None:
        """`question` is title, consequence, and the word on the key."""
        super().__init__(theme, parent, actions, words, "dashboard.confirm")
        self.head(*question[:2])
        self.go.clicked.connect(lambda: self.ask(make()))
        self.finish(question[2], icon)
