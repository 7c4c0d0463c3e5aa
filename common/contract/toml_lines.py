"""On which line of a TOML text something stands. The text is known to be TOML: `tomllib` has read it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

Loc = tuple[str | int, ...]

_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_KEYS})[ \t]*\]\]?")
_ENTRY = re.compile(rf"[ \t]*({_KEYS})[ \t]*=")
_TOKEN = re.compile(
    r'''"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[\[\]{},\n]|[^"'#\[\]{},\n]+''',
    re.DOTALL,
)


class TomlLines:
    """Line numbers by the place in the document, as pydantic tells it: `("booth", 3, "fee")`."""

    def __init__(self, text: str) -> None:
        self._lines: dict[Loc, int] = {}
        self._counts: dict[Loc, int] = {}
        self._read(text)

    def of(self, loc: Loc) -> int | None:
        """The line of that place, or of the nearest table around it; None for the whole file."""
        for length in range(len(loc), 0, -1):
            line = self._lines.get(loc[:length])
            if line is not None:
                return line
        return None

    def _read(self, text: str) -> None:
        table: Loc = ()
        line, start = 1, 0
        while start < len(text):
            header = _HEADER.match(text, start)
            entry = None if header else _ENTRY.match(text, start)
            if header:
                table = self._open(header, line)
                start = header.end()
            elif entry:
                loc = table + _keys(entry[1])
                self._lines.setdefault(loc, line)
                start, line = self._value(text, entry.end(), loc, line)
            end = text.find("\n", start)
            start = len(text) if end < 0 else end + 1
            line += 1

    def _open(self, header: re.Match[str], line: int) -> Loc:
        *above, last = _keys(header[2])
        table: Loc = ()
        for key in above:
            table = self._latest((*table, key))
        table = (*table, last)
        if header[1] == "[[":
            count = self._counts.get(table, -1) + 1
            self._counts[table] = count
            self._lines.setdefault(table, line)
            table = (*table, count)
        self._lines.setdefault(table, line)
        return table

    def _latest(self, table: Loc) -> Loc:
        """Within an array of tables its last one is meant."""
        return (*table, self._counts[table]) if table in self._counts else table

    def _value(self, text: str, start: int, loc: Loc, line: int) -> tuple[int, int]:
        """Where the value ends and on which line; the entries of a list are noted on the way."""
        depth, entry, is_new = 0, 0, False
        for token in _TOKEN.finditer(text, start):
            piece = token[0]
            if piece == "\n":
                if depth == 0:
                    return token.start(), line
                line += 1
                continue
            if is_new and piece.strip() and piece[0] not in "#],}":
                self._lines.setdefault((*loc, entry), line)
                is_new = False
            if piece in "[{":
                depth += 1
                is_new = depth == 1 and piece == "["
            elif piece in "]}":
                depth -= 1
            elif piece == "," and depth == 1:
                entry, is_new = entry + 1, True
            else:
                line += piece.count("\n")
        return len(text), line


def _keys(written: str) -> tuple[str, ...]:
    """The parts of a dotted key."""

    def parts(table: dict[str, Any]) -> Iterator[str]:
        for key, inner in table.items():
            yield key
            if isinstance(inner, dict):
                yield from parts(inner)

    return tuple(parts(tomllib.loads(f"{written} = 0")))
