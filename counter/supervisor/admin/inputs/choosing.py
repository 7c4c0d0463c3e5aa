"""Which input a field gets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from common.ui.theme import Theme
from counter.supervisor.admin.clock_text import read_day
from counter.supervisor.admin.fields import (
    Day,
    DayHours,
    Field,
    Lines,
    Number,
    Pick,
    PickMany,
    Text,
    Week,
    YesNo,
)
from counter.supervisor.admin.inputs.choice_input import SelectInput, YesNoInput
from counter.supervisor.admin.inputs.input import Input
from counter.supervisor.admin.inputs.line_input import LineInput
from counter.supervisor.admin.inputs.lines_input import LinesInput
from counter.supervisor.admin.inputs.many_input import ManyInput
from counter.supervisor.admin.inputs.week_input import WeekInput
from counter.supervisor.admin.words import AdminWords

Make = Callable[[Theme, QWidget, Any, AdminWords], Input]


def input_for(theme: Theme, field: Field, words: AdminWords, parent: QWidget) -> Input:
    """The input of a field."""
    return _MAKE[type(field)](theme, parent, field, words)


def _text(theme: Theme, parent: QWidget, field: Text, _words: AdminWords) -> Input:
    return LineInput(theme, parent, placeholder=field.example)


def _number(theme: Theme, parent: QWidget, field: Number, _words: AdminWords) -> Input:
    unit = field.unit
    return LineInput(
        theme, parent, placeholder=field.empty, suffix=lambda _: unit, longest=12, is_bare=bool(field.empty)
    )


def _day(theme: Theme, parent: QWidget, _field: Day, words: AdminWords) -> Input:
    example = words.text("admin.day.example")
    return LineInput(theme, parent, placeholder=example, suffix=partial(_weekday, words), longest=12)


def _weekday(words: AdminWords, text: str) -> str:
    day = read_day(text)
    return "" if day is None else words.language.say.weekday(day)


def _day_hours(theme: Theme, parent: QWidget, _field: DayHours, words: AdminWords) -> Input:
    return LineInput(theme, parent, placeholder=words.text("admin.day_hours.example"), longest=160)


def _many(theme: Theme, parent: QWidget, field: PickMany, words: AdminWords) -> Input:
    said = (field.none, words.text("admin.choose_more"), words.text("admin.search"))
    return ManyInput(theme, parent, field.options, said)


def _lines(theme: Theme, parent: QWidget, field: Lines, words: AdminWords) -> Input:
    say = words.text
    return LinesInput(
        theme, parent, field, (say("admin.order.up"), say("admin.order.down"), say("admin.remove"))
    )


_MAKE: dict[type[Field], Make] = {
    Text: _text,
    Number: _number,
    Day: _day,
    DayHours: _day_hours,
    Week: lambda theme, parent, field, _: WeekInput(theme, parent, field),
    YesNo: lambda theme, parent, field, _: YesNoInput(theme, parent, field.yes, field.no),
    Pick: lambda theme, parent, field, words: SelectInput(
        theme, parent, field.options, words.text("admin.choose")
    ),
    PickMany: _many,
    Lines: _lines,
}
