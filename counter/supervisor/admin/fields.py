"""What a form holds: fields that turn a value into what stands in an input, and back.

An input holds text, a yes or no, or a list of texts, exactly as it was typed: nothing is lost because it
cannot be read. `read` raises `Unreadable` with the sentence that says what to do about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from common.domain.hours import WeekHours
from common.domain.site import Requirement
from counter.supervisor.admin.clock_text import read_day, read_spans, spans_text

Written = str | bool | tuple[str, ...]
Values = Mapping[str, Written]
WEEK_DAYS = 7
PAPER_MARK = " | "
MOST = 10**9
"""Beyond all that any rule allows."""


class Unreadable(Exception):
    """What was typed is no value; `key` is a sentence, with its data."""

    def __init__(self, key: str, **data: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.data = data


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """`word` is its label, `hint` says what it does. `half` shares its row with the next half; what is
    `fixed` is shown and not changed.
    """

    key: str
    word: str
    hint: str = ""
    half: bool = False
    fixed: bool = False

    def read(self, written: Written) -> Any:
        """The value; raises `Unreadable`."""
        return written

    def write(self, value: Any) -> Written:
        """What stands in the input for a value."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Field):
    """One line. `tag` tells the language of a pair; `example` stands in it while it is empty; None is written
    as nothing where it is `optional`.
    """

    tag: str = ""
    example: str = ""
    optional: bool = False
    upper: bool = False

    def read(self, written: Written) -> str | None:
        text = str(written).strip()
        text = text.upper() if self.upper else text
        return None if self.optional and not text else text

    def write(self, value: str | None) -> str:
        return value or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Field):
    """A number in a `unit` of so many (`factor`) of the value's: minutes of seconds.

    `empty` says what nothing means, where the value may be None.
    """

    unit: str = ""
    factor: int = 1
    empty: str = ""

    def read(self, written: Written) -> int | None:
        text = str(written).strip().replace(",", ".")
        if not text and self.empty:
            return None
        whole, colon, rest = text.partition(":")
        try:
            value = float(whole) * self.factor + (int(rest) if colon else 0)
        except ValueError:
            raise Unreadable("admin.wrong.number", given=str(written).strip()) from None
        if not value.is_integer() or abs(value) > MOST:
            raise Unreadable("admin.wrong.number", given=str(written).strip())
        return int(value)

    def write(self, value: int | None) -> str:
        """Minutes that are not whole are written as `8:20`."""
        if value is None:
            return ""
        whole, rest = divmod(value, self.factor)
        return f"{whole}:{rest:02}" if rest else str(whole)


@dataclass(frozen=True, slots=True)
class Option:
    """One of several. `mark` is the letter before the word, if there is one."""

    value: str
    word: str
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick(Field):
    """One of a closed list; `make` turns its text into the value."""

    options: tuple[Option, ...]
    make: Callable[[str], Any] = str

    def read(self, written: Written) -> Any:
        if not any(one.value == written for one in self.options):
            raise Unreadable("admin.wrong.choose")
        return self.make(str(written))

    def write(self, value: Any) -> str:
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class PickMany(Field):
    """Some of a closed list, kept in its order; `none` says what nothing chosen means."""

    options: tuple[Option, ...]
    none: str = ""

    def read(self, written: Written) -> tuple[str, ...]:
        chosen = written if isinstance(written, tuple) else ()
        known = [one.value for one in self.options if one.value in chosen]
        return (*known, *(one for one in chosen if one not in known))

    def write(self, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(str(one) for one in value)


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNo(Field):
    """`yes` and `no` say what each means."""

    yes: str
    no: str
    reverse: bool = False
    """The value's yes is the screen's no: `disabled` is shown as "active"."""

    def read(self, written: Written) -> bool:
        return bool(written) is not self.reverse

    def write(self, value: bool) -> bool:  # noqa: FBT001 - the value itself
        return value is not self.reverse


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Field):
    """A date; shown with its weekday."""

    def read(self, written: Written) -> date:
        day = read_day(str(written))
        if day is None:
            raise Unreadable("admin.wrong.day", given=str(written).strip())
        return day

    def write(self, value: date | None) -> str:
        return "" if value is None else f"{value:%d/%m/%Y}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayHours(Field):
    """The hours of one day: `08.00-11.30, 13.00-15.00`."""

    def read(self, written: Written) -> Any:
        spans = _spans(str(written), self.word)
        if not spans:
            raise Unreadable("admin.wrong.no_hours")
        return spans

    def write(self, value: Any) -> str:
        return spans_text(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Week(Field):
    """Seven days and the cut-off: eight texts. Nothing at all means `inherits`, where that is said; `from_`
    is the week that would hold then.
    """

    days: tuple[str, ...]
    inherits: str = ""
    from_: tuple[str, ...] = ()
    cutoff: str = ""
    minutes: str = ""
    closed: str = ""
    copy: str = ""
    own: str = ""

    def read(self, written: Written) -> WeekHours | None:
        if not isinstance(written, tuple) or not written:
            return None
        spans = tuple(_spans(text, day) for text, day in zip(written, self.days, strict=False))
        cutoff = Number(key="", word=self.cutoff).read(written[WEEK_DAYS])
        if cutoff is None or not 0 <= cutoff <= 12 * 60:
            raise Unreadable("admin.wrong.cutoff")
        return WeekHours(days=spans, cutoff_min=cutoff)

    def write(self, value: WeekHours | None) -> tuple[str, ...]:
        return () if value is None else week_texts(value)


def week_texts(week: WeekHours) -> tuple[str, ...]:
    """Seven days as text, and the cut-off."""
    return (*(spans_text(spans) for spans in week.days), str(week.cutoff_min))


def _spans(text: str, day: str) -> Any:
    spans, fault = read_spans(text)
    if fault:
        raise Unreadable(f"site_file.{fault}", field=day, given=text.strip())
    return spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(Field):
    """An ordered list of texts. `second` gives each line a second text beside it: papers to bring."""

    add: str
    example: str = ""
    second: str = ""

    def read(self, written: Written) -> Any:
        lines = [one for one in written if one.strip()] if isinstance(written, tuple) else []
        if not self.second:
            return tuple(one.strip() for one in lines)
        return tuple(Requirement(*halves(one)) for one in lines)

    def write(self, value: Any) -> tuple[str, ...]:
        if not self.second:
            return tuple(value)
        return tuple(f"{one.name}{PAPER_MARK}{one.note}" if one.note else one.name for one in value)


def halves(line: str) -> tuple[str, str]:
    """A paper to bring, and in which form."""
    name, _, note = line.partition(PAPER_MARK.strip())
    return name.strip(), note.strip()


@dataclass(frozen=True, slots=True)
class Group:
    """Fields under one heading; `example` says in a sentence what the values that stand there mean."""

    word: str
    fields: tuple[Field, ...]
    lead: str = ""
    example: Callable[[Mapping[str, Any]], str] | None = field(default=None, compare=False)


Form = tuple[Group, ...]


def fields_of(form: Form) -> Iterator[Field]:
    for group in form:
        yield from group.fields


def read_all(form: Form, values: Values) -> tuple[dict[str, Any], dict[str, Unreadable]]:
    """Every value that can be read, and what is wrong with the others."""
    told: dict[str, Any] = {}
    wrong: dict[str, Unreadable] = {}
    for one in fields_of(form):
        try:
            told[one.key] = one.read(values[one.key])
        except Unreadable as trouble:
            wrong[one.key] = trouble
    return told, wrong


def written_of(form: Form, told: Mapping[str, Any]) -> dict[str, Written]:
    """What stands in the inputs for these values."""
    return {one.key: one.write(told[one.key]) for one in fields_of(form)}
