"""One field of a form: its label, its input, what it does, and what is wrong with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from common.ui.canvas import painting_on
from common.ui.icon_view import IconView
from common.ui.painting import fill_rounded
from common.ui.pill import Tone, tone_colours
from common.ui.plain_text import PlainText
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.admin.fields import Field, Pick, PickMany, Text, Unreadable, Week, Written, YesNo
from counter.supervisor.admin.inputs.choosing import input_for
from counter.supervisor.admin.words import AdminWords


class Callout(ThemedWidget):
    """A sentence on a tint, with an icon."""

    def __init__(self, theme: Theme, icon: str, tone: Tone, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._tone = tone
        self.text = PlainText(theme, "", 15, 600, self, colour=_INKS[tone])
        box = QHBoxLayout(self)
        box.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        box.setSpacing(theme.px(10))
        self.icon = IconView(theme, icon, 20, self, colour=_INKS[tone])
        box.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.text, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, _ = tone_colours(self.theme, self._tone)
        with painting_on(self) as painter:
            fill_rounded(painter, QRectF(self.rect()), self.theme.f(12), fill)


_INKS = {
    Tone.INFO: "text_brand",
    Tone.WARN: "on_warn_fill",
    Tone.ERROR: "on_error_fill",
    Tone.OK: "on_ok_fill",
    Tone.QUIET: "text_muted",
}


class FieldView(ThemedWidget):
    """`typed` with the field's key and what stands there."""

    typed = Signal(str, object)

    def __init__(self, theme: Theme, field: Field, words: AdminWords, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.field = field
        self._is_marked = False
        label = f"{field.word} · {field.tag}" if isinstance(field, Text) and field.tag else field.word
        self.label = PlainText(theme, label, 15, 600, self, colour="text_muted")
        self.input = input_for(theme, field, words, self)
        self.input.setObjectName(f"admin.field.{field.key}")
        self.input.describe(label)
        self.input.typed.connect(partial(self.typed.emit, field.key))
        self.input.setEnabled(not field.fixed)
        self.hint = PlainText(theme, field.hint, 14, 500, self, colour="text_muted")
        self.hint.setVisible(bool(field.hint))
        self.error: Callout | None = None
        self.theirs: Callout | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(5))
        for one in (self.label, self.input, self.hint):
            self._box.addWidget(one)

    def renew(self, field: Field) -> None:
        """The same field of another record, or of another site."""
        if field != self.field:
            self.field = field
            self.hint.say(field.hint)
            self.hint.setVisible(bool(field.hint))
            self.input.renew(field)

    def show_written(self, written: Written, *, is_fixed: bool) -> None:
        self.input.show_written(written)
        enabled = not (self.field.fixed or is_fixed)
        if self.input.isEnabled() is not enabled:
            self.input.setEnabled(enabled)

    def say_error(self, text: str) -> None:
        self.error = self._say(self.error, text, "error", "circle-alert", Tone.ERROR)

    def say_theirs(self, text: str) -> None:
        self.theirs = self._say(self.theirs, text, "theirs", "users", Tone.WARN)

    def _say(self, callout: Callout | None, text: str, name: str, icon: str, tone: Tone) -> Callout | None:
        """Made when it is needed: few fields ever have one."""
        if callout is None and text:
            callout = Callout(self.theme, icon, tone, self)
            callout.setObjectName(f"admin.{name}.{self.field.key}")
            self._box.addWidget(callout)
        if callout is not None and callout.text.whole != text:
            callout.text.say(text)
            callout.setVisible(bool(text))
        return callout

    def mark(self, *, is_changed: bool) -> None:
        """What was changed and is not saved has its label in the brand's colour."""
        if is_changed is not self._is_marked:
            self._is_marked = is_changed
            self.label.set_colour("text_brand" if is_changed else "text_muted")


def written_text(field: Field, written: Written, words: AdminWords) -> str:
    """What stands in a field, in one line, for a comparison."""
    if isinstance(field, YesNo):
        return field.yes if written else field.no
    if isinstance(field, Pick):
        return next((one.word for one in field.options if one.value == written), str(written))
    if isinstance(field, PickMany):
        names = {one.value: one.word for one in field.options}
        chosen = written if isinstance(written, tuple) else ()
        return ", ".join(names.get(one, one) for one in chosen) or field.none or words.text("admin.nothing")
    if isinstance(field, Week):
        return _week_text(field, written, words)
    if isinstance(written, tuple):
        return " · ".join(one for one in written if one) or words.text("admin.nothing")
    return str(written) or words.text("admin.nothing")


def _week_text(field: Week, written: Written, words: AdminWords) -> str:
    try:
        week = field.read(written)
    except Unreadable:
        return ", ".join(str(one) for one in written) if isinstance(written, tuple) else ""
    if week is None:
        return field.inherits
    cutoff = f"{field.cutoff.lower()} {week.cutoff_min} {field.minutes}"
    return f"{words.week_short(week) or field.closed} · {cutoff}"
