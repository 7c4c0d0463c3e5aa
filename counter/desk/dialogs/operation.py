"""What the questions of operations have in common: a title, what is asked, one way on and one way back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.plain_text import PlainText
from common.ui.pressable import Pressable
from common.ui.theme import Theme
from counter.desk.desk import IN_HAND, Desk
from counter.desk.dialog import BUTTON_HEIGHT, DeskDialog
from counter.desk.dialogs.choice_group import ChoiceGroup
from counter.desk.phrases import Phrases
from counter.desk.standing import Stage


@dataclass(frozen=True, slots=True)
class Scene:
    """What every question needs."""

    theme: Theme
    desk: Desk
    phrases: Phrases
    parent: QWidget


class OperationDialog(DeskDialog):
    """Made anew for each question. It closes by itself when what it asks makes no sense any more.

    A digit chooses in `groups`, Enter on the large key does it, Escape goes back.
    """

    def __init__(self, scene: Scene, name: str, width: float, stages: Iterable[Stage]) -> None:
        super().__init__(scene.theme, scene.parent, width)
        self.setObjectName(f"desk.{name}")
        self.desk = scene.desk
        self.phrases = scene.phrases
        self.name = name
        self.stages = frozenset(stages)
        self.groups: list[ChoiceGroup[Any]] = []
        leg = scene.desk.leg if self.stages & IN_HAND else None
        self._leg_id = None if leg is None else leg.leg_id
        self.go = PrimaryButton(scene.theme, "", "", self.card, disc=False, text_size=22)
        self.go.setObjectName(f"desk.{name}.go")
        self.go.clicked.connect(self._go)
        self.back = SecondaryButton(
            scene.theme, scene.phrases.text("desk.back"), "", self.card, key_cap="Esc"
        )
        self.back.setObjectName(f"desk.{name}.back")
        self.back.clicked.connect(self.close_dialog)

    # --- for those who make one

    def say(self, key: str, count: int | None = None, **values: object) -> str:
        return self.phrases.text(f"operations.{key}", count, **values)

    def heading(self, text: str) -> PlainText:
        return PlainText(self.theme, text, 26, 800, self.card)

    def label(self, text: str) -> PlainText:
        return PlainText(self.theme, text, 17, 800, self.card)

    def note(self, name: str) -> PlainText:
        """A sentence that says what will happen."""
        made = PlainText(self.theme, "", 16, 600, self.card, colour="text_muted")
        made.setObjectName(f"desk.{self.name}.{name}")
        return made

    def group(self, made: ChoiceGroup[Any]) -> ChoiceGroup[Any]:
        """Let the group's keys be obeyed."""
        made.changed.connect(self.refresh)
        self.groups.append(made)
        return made

    def ways(self, *between: QWidget) -> QLayout:
        """The large key, others, and the way back."""
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(12))
        for button, share in ((self.go, 3), *((one, 2) for one in between), (self.back, 1)):
            button.setFixedHeight(self.theme.px(BUTTON_HEIGHT))
            button.raise_()  # Tab goes by the order of the stack: as they stand
            row.addWidget(button, share)
        return row

    def allow(self, key: Pressable, why_not: str) -> None:
        """Let a key be pressed, or say why it cannot."""
        if not why_not:
            key.unblock()
            return
        if key.hasFocus():
            self.setFocus()
        key.block(why_not)

    def to_go(self) -> None:
        """The large key is next, if it can be pressed."""
        if self.go.isEnabled():
            self.go.setFocus(Qt.FocusReason.TabFocusReason)

    def act(self) -> None:
        """What the large key does; the dialog is closed already."""
        raise NotImplementedError

    # --- what the window asks

    def holds(self, desk: Desk) -> bool:
        leg = desk.leg
        is_same = self._leg_id is None or (leg is not None and leg.leg_id == self._leg_id)
        return desk.is_fresh and desk.stage in self.stages and is_same

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_plain(event) and any(group.press(event.text()) for group in self.groups):
            self.chosen()
            event.accept()
            return
        super().keyPressEvent(event)

    def chosen(self) -> None:
        """A digit has chosen something."""
        self.to_go()

    @staticmethod
    def _is_plain(event: QKeyEvent) -> bool:
        return bool(event.text()) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

    def _go(self) -> None:
        self.close_dialog()
        self.act()
