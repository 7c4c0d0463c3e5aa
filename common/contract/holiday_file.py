"""A list of holidays as a table file: `tanggal,nama,jenis,catatan`.

As spreadsheets write it: UTF-8 with or without a byte order mark, columns in any order apart by `,`, `;` or
a tab, days as 2027-03-10 or 10/03/2027. `jenis` is national, collective or local, or nasional, cuti bersama,
lokal; `catatan` may be left out. A bad file is refused whole, with what is wrong in each line.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from common.domain.calendar import Closure, ClosureKind

DAY, NAME, KIND, NOTE = COLUMNS = ("tanggal", "nama", "jenis", "catatan")
KINDS = {
    "national": ClosureKind.NATIONAL,
    "nasional": ClosureKind.NATIONAL,
    "libur nasional": ClosureKind.NATIONAL,
    "collective": ClosureKind.COLLECTIVE,
    "cuti bersama": ClosureKind.COLLECTIVE,
    "bersama": ClosureKind.COLLECTIVE,
    "local": ClosureKind.LOCAL,
    "lokal": ClosureKind.LOCAL,
}
MAX_BYTES = 256 * 1024
MAX_TEXT = 160
YEARS = range(2010, 2101)
_SEPARATORS = ",;\t"
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_LOCAL = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})")
_FORMULA = ("=", "+", "-", "@")


class Wrong(StrEnum):
    """What is wrong with a line; the sentence is `holidays.file.<value>`, with the line and the value."""

    TOO_LARGE = "too_large"
    NOT_UTF8 = "not_utf8"
    NOT_A_TABLE = "not_a_table"
    NO_COLUMN = "no_column"
    NOTHING_IN_IT = "nothing_in_it"
    TOO_MANY_CELLS = "too_many_cells"
    BAD_DAY = "bad_day"
    BAD_YEAR = "bad_year"
    NO_NAME = "no_name"
    TOO_LONG = "too_long"
    CONTROL_CHARACTER = "control_character"
    BAD_KIND = "bad_kind"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Mistake:
    """`line` counts from 1, the header included; `value` is what stands there, as far as it tells."""

    line: int
    wrong: Wrong
    value: str = ""


class BadHolidayFile(ValueError):
    """Nothing of the file was taken; `mistakes` are all there are, in the order of lines."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("; ".join(f"{one.line}: {one.wrong.value} {one.value}" for one in self.mistakes))


class _Refused(Exception):
    """One line's fault, on its way to the list."""

    def __init__(self, wrong: Wrong, value: str = "") -> None:
        super().__init__(wrong)
        self.wrong, self.value = wrong, value


def read_holidays(data: bytes) -> tuple[Closure, ...]:
    """The closures of a file, by day; raises `BadHolidayFile`."""
    if len(data) > MAX_BYTES:
        raise BadHolidayFile([Mistake(1, Wrong.TOO_LARGE, str(MAX_BYTES // 1024))])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        line = data[: trouble.start].count(b"\n") + 1
        raise BadHolidayFile([Mistake(line, Wrong.NOT_UTF8)]) from trouble
    found: list[Closure] = []
    mistakes: list[Mistake] = []
    lines: dict[date, int] = {}
    for line, cells in _rows(text):
        try:
            closure = _closure(cells, lines)
        except _Refused as refused:
            mistakes.append(Mistake(line, refused.wrong, refused.value))
            continue
        lines[closure.day] = line
        found.append(closure)
    if not found and not mistakes:
        mistakes.append(Mistake(1, Wrong.NOTHING_IN_IT))
    if mistakes:
        raise BadHolidayFile(mistakes)
    return tuple(sorted(found, key=lambda one: one.day))


def _rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each line that has something in it, as cells by column; too many cells stand under `""`."""
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        head = [name.strip().lower() for name in next(reader, [])]
        missing = [name for name in (DAY, NAME, KIND) if name not in head]
        if missing:
            raise BadHolidayFile([Mistake(1, Wrong.NO_COLUMN, name) for name in missing])
        for row in reader:
            cells = [cell.strip() for cell in row]
            if any(cells):
                yield (
                    reader.line_num,
                    {**dict(zip(head, cells, strict=False)), "": "".join(cells[len(head) :])},
                )
    except csv.Error as trouble:
        raise BadHolidayFile([Mistake(reader.line_num, Wrong.NOT_A_TABLE)]) from trouble


def _closure(cells: dict[str, str], lines: dict[date, int]) -> Closure:
    if cells[""]:
        raise _Refused(Wrong.TOO_MANY_CELLS, cells[""])
    day = _day(cells.get(DAY, ""))
    if day in lines:
        raise _Refused(Wrong.TWICE, str(lines[day]))
    name = _text(cells.get(NAME, ""))
    if not name:
        raise _Refused(Wrong.NO_NAME)
    written = cells.get(KIND, "")
    kind = KINDS.get(" ".join(written.lower().split()))
    if kind is None:
        raise _Refused(Wrong.BAD_KIND, written)
    return Closure(day, name, kind=kind, note=_text(cells.get(NOTE, "")))


def _day(written: str) -> date:
    found = _ISO.fullmatch(written) or _LOCAL.fullmatch(written)
    if found is None:
        raise _Refused(Wrong.BAD_DAY, written)
    try:
        day = date(*(int(found[part]) for part in ("year", "month", "day")))
    except ValueError:
        raise _Refused(Wrong.BAD_DAY, written) from None
    if day.year not in YEARS:
        raise _Refused(Wrong.BAD_YEAR, written)
    return day


def _text(written: str) -> str:
    if written.startswith("'") and written[1:].startswith(_FORMULA):
        written = written[1:]
    if len(written) > MAX_TEXT:
        raise _Refused(Wrong.TOO_LONG, written)
    # These words are shown and printed: a control character would reach the printer as a command.
    if any(unicodedata.category(letter)[0] == "C" for letter in written):
        raise _Refused(Wrong.CONTROL_CHARACTER, written)
    return written


def write_holidays(closures: Iterable[Closure]) -> bytes:
    """The closures of the whole site as such a file; with a byte order mark, for Excel's sake."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(COLUMNS)
    for one in sorted(closures, key=lambda one: one.day):
        if not one.services and not one.booths:
            table.writerow((one.day.isoformat(), _cell(one.name), one.kind.value, _cell(one.note)))
    return text.getvalue().encode("utf-8-sig")


def _cell(text: str) -> str:
    """A spreadsheet must not take a name for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
