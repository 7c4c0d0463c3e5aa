"""All fields of a form, one under the other, in a place that scrolls."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from common.ui.pill import Tone
from common.ui.plain_text import PlainText
from common.ui.scroll_look import scroll_look
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.supervisor.admin.editor import Editor
from counter.supervisor.admin.fields import Field, Form, Group, fields_of, read_all
from counter.supervisor.admin.form_row import Callout, FieldView, written_text
from counter.supervisor.admin.words import AdminWords

PAD = 22.0


class FormView(ThemedWidget):
    """Shows an `Editor`; what is typed goes to it. The fields are made anew only for another form."""

    typed = Signal(str, object)

    def __init__(self, theme: Theme, words: AdminWords, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._words = words
        self._form: Form = ()
        self._editor: Editor | None = None
        self._is_fixed = False
        self._title = ""
        self.views: dict[str, FieldView] = {}
        self._examples: list[tuple[Group, Callout]] = []
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(self.focusPolicy())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.area)
        self.theme_changed()

    def theme_changed(self) -> None:
        # On the bar alone: a style sheet over the fields makes each of them cost twice as much.
        self.area.verticalScrollBar().setStyleSheet(scroll_look(self.theme))
        self.area.viewport().setAutoFillBackground(False)
        self._build(self._form)
        if self._editor is not None:
            self.show_editor(self._editor, is_fixed=self._is_fixed)

    # --- what is shown

    def show_editor(self, editor: Editor | None, *, is_fixed: bool) -> None:
        self._editor, self._is_fixed = editor, is_fixed
        form = () if editor is None else editor.form
        if _shape(form) != _shape(self._form):
            self._build(form)
        elif form != self._form:
            self._renew(form)
        if editor is None:
            return
        told, wrong = read_all(form, editor.values)
        for key, view in self.views.items():
            view.show_written(editor.values[key], is_fixed=is_fixed)
            view.mark(is_changed=editor.is_changed(key))
            view.say_error(editor.errors.get(key, ""))
            view.say_theirs(self._theirs(editor, view.field))
        for group, callout in self._examples:
            self._say_example(group, callout, told, set(wrong))

    def _theirs(self, editor: Editor, field: Field) -> str:
        if field.key not in editor.theirs:
            return ""
        now = written_text(field, editor.theirs[field.key], self._words)
        return self._words.text("admin.theirs.now", now=now)

    def _say_example(
        self, group: Group, callout: Callout, told: Mapping[str, object], wrong: set[str]
    ) -> None:
        """Where something cannot be read, or is out of all measure, there is no example."""
        if group.example is None or wrong & {field.key for field in group.fields}:
            callout.hide()
            return
        callout.text.say(group.example(told))
        callout.show()

    def go_to_fault(self, editor: Editor) -> None:
        """The first field with something wrong takes the keys."""
        for key, view in self.views.items():
            if key in editor.errors:
                view.input.first().setFocus()
                # What is wrong was said just now: it has its place only once this is over.
                QTimer.singleShot(0, view, partial(self._bring_into_sight, view))
                return

    def _bring_into_sight(self, view: FieldView) -> None:
        self.area.ensureWidgetVisible(view.error or view)

    def begin(self) -> None:
        """To the top; the first field that can be changed takes the keys."""
        self.area.verticalScrollBar().setValue(0)
        for view in self.views.values():
            if view.input.isEnabled():
                view.input.first().setFocus()
                return

    def to_top(self) -> None:
        self.area.verticalScrollBar().setValue(0)

    # --- how it is made

    def _renew(self, form: Form) -> None:
        """The same fields of another record: what is there stays."""
        self._form = form
        self._examples = [
            (group, one) for group, (_, one) in zip(_telling(form), self._examples, strict=True)
        ]
        for field in fields_of(form):
            self.views[field.key].renew(field)

    def _build(self, form: Form) -> None:
        """All anew. The focus stays with its field, where that is still there."""
        focused = self._focused()
        self._form, self.views, self._examples = form, {}, []
        content = QWidget()
        box = QVBoxLayout(content)
        pad = self.theme.px(PAD)
        box.setContentsMargins(pad, self.theme.px(6), pad, pad)
        box.setSpacing(self.theme.px(16))
        for place, group in enumerate(form):
            if place:
                box.addSpacing(self.theme.px(6))
            self._add_group(box, group, content)
        box.addStretch(1)
        before = self.area.takeWidget()  # set over it, it would be gone while a theme goes round its children
        self.area.setWidget(content)
        content.setAutoFillBackground(False)  # which `setWidget` has turned on
        if before is not None:
            before.hide()
            before.deleteLater()
        if focused in self.views:
            self.views[focused].input.first().setFocus()

    def _focused(self) -> str:
        for key, view in self.views.items():
            if any(one.hasFocus() for one in view.findChildren(QWidget)):
                return key
        return ""

    def _add_group(self, box: QVBoxLayout, group: Group, content: QWidget) -> None:
        theme = self.theme
        if group.word:
            box.addWidget(PlainText(theme, group.word, 17, 800, content))
        if group.lead:
            box.addWidget(PlainText(theme, group.lead, 15, 500, content, colour="text_muted"))
        if group.example is not None:
            callout = Callout(theme, "info", Tone.INFO, content)
            self._examples.append((group, callout))
            box.addWidget(callout)
        for fields in rows_of(group):
            row = QHBoxLayout()
            row.setSpacing(theme.px(14))
            for field in fields:
                view = FieldView(theme, field, self._words, content)
                view.typed.connect(self.typed)
                self.views[field.key] = view
                row.addWidget(view, 1, Qt.AlignmentFlag.AlignTop)
            if fields[0].half and len(fields) == 1:
                row.addStretch(1)
            box.addLayout(row)


def rows_of(group: Group) -> list[tuple[Field, ...]]:
    """Two halves that follow each other share a row."""
    rows: list[tuple[Field, ...]] = []
    has_room = False
    for field in group.fields:
        if field.half and has_room:
            rows[-1] = (*rows[-1], field)
            has_room = False
        else:
            rows.append((field,))
            has_room = field.half
    return rows


def _shape(form: Form) -> list[tuple[object, ...]]:
    """What a form's widgets are made for."""
    return [
        (group.word, group.lead, type(field), field.key, field.word, field.half)
        for group in form
        for field in group.fields
    ]


def _telling(form: Form) -> list[Group]:
    return [group for group in form if group.example is not None]
