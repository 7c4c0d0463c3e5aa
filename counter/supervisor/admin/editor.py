"""The form of one record: what was typed, until the hub has it.

A save is one command with an id of its own. While it is on its way nothing can be typed; refused, the form
says why; without the hub what was typed stays, and the same save is asked again with the same id.

A record that someone else changed meanwhile: fields that were not touched here follow by themselves; where
both were changed, the form says so and waits for a choice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, Signal

from common.contract.site_mistakes import Mistake
from common.domain.commands import Command
from counter.supervisor.actions import Actions
from counter.supervisor.admin.fields import (
    Field,
    Number,
    Pick,
    Unreadable,
    Values,
    Written,
    fields_of,
    read_all,
)
from counter.supervisor.admin.record import NEW, Change, Misfit, Scene, Subject, written_in
from counter.supervisor.dashboard import Notice


class Standing(Enum):
    """How the form stands to what the hub has."""

    SAME = auto()
    UNSAVED = auto()
    WRONG = auto()
    """Something in the form cannot be sent."""
    SENDING = auto()
    SAVED = auto()
    REFUSED = auto()
    UNREACHABLE = auto()
    GONE = auto()
    """The record was removed by someone else."""


class Editor(QObject):
    """Made anew for each record."""

    changed = Signal()
    saved = Signal(str)
    """With the record's key, which a new record has only now."""

    def __init__(
        self, subject: Subject, key: str, scene: Scene, acts: Actions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.subject = subject
        self.key = key
        self._scene = scene
        self._acts = acts
        self.form, base = written_in(subject, scene, key)
        self._base: Values = base or {}
        self._values: dict[str, Written] = dict(self._base)
        self.standing = Standing.SAME if base is not None else Standing.GONE
        self.errors: dict[str, str] = {}
        self.trouble: Notice | None = None
        """What the hub said that is about no one field."""
        self.theirs: dict[str, Written] = {}
        """Fields that were changed here and elsewhere, with what stands there now."""
        self.is_merged = False
        """Someone else's changes came in beside what was typed here."""
        self._sent: Change | None = None
        acts.changed.connect(self._follow)
        acts.done.connect(self._done)

    def close(self) -> None:
        """Nothing more comes here."""
        self._acts.changed.disconnect(self._follow)
        self._acts.done.disconnect(self._done)
        self.deleteLater()

    # --- what is

    @property
    def values(self) -> Values:
        return self._values

    @property
    def is_new(self) -> bool:
        return self.key.startswith(NEW)

    @property
    def is_dirty(self) -> bool:
        """Something would be lost by leaving."""
        return self.standing is not Standing.GONE and self._values != self._base

    @property
    def is_sending(self) -> bool:
        return self.standing is Standing.SENDING

    @property
    def is_slow(self) -> bool:
        return self.is_sending and self._acts.is_slow

    def is_changed(self, key: str) -> bool:
        return self._values.get(key) != self._base.get(key)

    # --- what is typed

    def put(self, key: str, written: Written) -> None:
        """Someone typed; what was wrong there is looked at again with the next save."""
        if self.is_sending or self._values.get(key) == written:
            return
        self._values[key] = written
        self.errors.pop(key, None)
        self.theirs.pop(key, None)
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        if self.standing is Standing.GONE:
            return
        if not self.is_dirty:
            self.errors, self.trouble = {}, None
            if self.standing is not Standing.SAVED:
                self.standing = Standing.SAME
        elif self.standing in {Standing.SAME, Standing.SAVED} or not (self.errors or self.trouble):
            self.standing = Standing.UNSAVED

    def revert(self) -> None:
        """Back to what the hub has."""
        if self.is_sending:
            return
        self._values = dict(self._base)
        self.errors, self.theirs, self.trouble, self._sent = {}, {}, None, None
        if self.standing is not Standing.GONE:
            self.standing = Standing.SAME
        self.changed.emit()

    # --- the save

    def save(self) -> bool:
        """Send what was typed; False where it cannot be sent, and the form says why."""
        if self.is_sending or self.theirs or self.standing is Standing.GONE:
            return False
        change = self._change()
        if change is None:
            self.standing = Standing.WRONG
            self.changed.emit()
            return False
        change = self._again(change)
        self._sent = change
        self.trouble = None
        self.standing = Standing.SENDING
        if not self._acts.send(change.command):
            notice = None if self._acts.is_busy else self._acts.notice
            self._stop(notice or Notice("unreachable"))
            return False
        self.changed.emit()
        return True

    def _change(self) -> Change | None:
        told, wrong = read_all(self.form, self._values)
        self.errors = {key: self._unreadable(trouble) for key, trouble in wrong.items()}
        if wrong and not self._stand_in(told, wrong):
            return None
        try:
            change = self.subject.change(self._scene, self.key, told, self._acts.new_id())
        except Misfit as misfit:
            self.errors.setdefault(misfit.field, self.subject.say(misfit.key))
            return None
        self.errors = self._mistakes(change.mistakes) | self.errors
        return None if self.errors else change

    def _stand_in(self, told: dict[str, Any], wrong: Mapping[str, Unreadable]) -> bool:
        """Look at the other fields too, with what stood before in place of what cannot be read."""
        kinds = {field.key: type(field) for field in fields_of(self.form)}
        if any(kinds[key] not in {Number, Pick} for key in wrong):
            return False  # without its days and hours a record cannot be looked at
        before = self.subject.told(self._scene, self.key) or {}
        told |= {key: before.get(key) for key in wrong}
        return True

    def _again(self, change: Change) -> Change:
        """The same save as one without an answer has the same id, so that it is not done twice."""
        sent = self._sent
        if self.standing is Standing.UNREACHABLE and sent is not None:
            command = replace(change.command, command_id=sent.command.command_id)
            if command == sent.command:
                return sent
        return change

    def _unreadable(self, trouble: Unreadable) -> str:
        return self.subject.say(trouble.key, None, **trouble.data)

    def _mistakes(self, mistakes: tuple[Mistake, ...]) -> dict[str, str]:
        """Each at its field; one that is at none stands at the first."""
        fields = {field.key: field for field in fields_of(self.form)}
        found: dict[str, str] = {}
        for mistake in mistakes:
            field = _field_of(mistake, fields)
            found.setdefault(field.key, self.subject.words.mistake(mistake, field.word))
        return found

    # --- its end

    def _follow(self) -> None:
        if not self.is_sending:
            return
        notice = self._acts.notice
        if self._acts.is_busy or notice is None:
            self.changed.emit()
        else:
            self._stop(notice)

    def _stop(self, notice: Notice) -> None:
        self.standing = Standing.UNREACHABLE if notice.code == "unreachable" else Standing.REFUSED
        field = self.subject.blames.get(notice.code)
        if field in self._values and self.standing is Standing.REFUSED:
            self.errors = {field: self.subject.words.refusal(notice)}
        else:
            self.trouble = notice
        self.changed.emit()

    def _done(self, command: Command) -> None:
        sent = self._sent
        if sent is None or command is not sent.command:
            return
        self._base = dict(self._values)
        self.key, self._sent = sent.key, None
        self.errors, self.trouble, self.is_merged = {}, None, False
        self.standing = Standing.SAVED
        self.saved.emit(self.key)
        self.changed.emit()

    # --- what others do

    def refresh(self, scene: Scene) -> None:
        """The site, or who works in it, is another."""
        self._scene = scene
        if self.is_sending:
            return
        form, now = written_in(self.subject, scene, self.key)
        if now is None:
            self.standing = Standing.GONE
        else:
            self.form = form
            if self.standing is Standing.GONE:
                self.standing = Standing.UNSAVED if self.is_dirty else Standing.SAME
            self._merge(now)
        self.changed.emit()

    def _merge(self, now: Values) -> None:
        for key, value in now.items():
            if value == self._base.get(key):
                continue
            if self._values.get(key) in {self._base.get(key), value}:
                self.is_merged = self.is_merged or self.is_dirty
                self._values[key] = value
            else:
                self.theirs[key] = value
        self._base = dict(now)
        self.theirs = {key: value for key, value in self.theirs.items() if value != self._values.get(key)}
        self._settle()

    def take_theirs(self) -> None:
        """Where both were changed, what stands there now is right."""
        self._values |= self.theirs
        self.keep_mine()

    def keep_mine(self) -> None:
        """Where both were changed, what was typed here is right."""
        self.theirs = {}
        self._settle()
        self.changed.emit()


def _field_of(mistake: Mistake, fields: Mapping[str, Field]) -> Field:
    path = [str(step) for step in mistake.loc]
    for name in (".".join(path[:2]), *path[:1]):
        if name in fields:
            return fields[name]
    return next(iter(fields.values()))
