"""Every place of a TOML text is found on its line."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from common.contract.toml_lines import Loc, TomlLines
from common.runtime.assets import asset

TEXT = '''# a comment with [brackets] and a "quote
title = "a = b # no comment"
"quoted key" = 1
dotted.inner = 2

[[booth]]
code = "A"
list = [
    "one", # of [many]
    """two
lines""",
    { name = "in line", other = 1 },
    # nothing
    'three',
]
text = """
[not a table]
code = "no"
"""

  [[booth.service]]
  code = "S1"
  [[booth.service]]
  code = "S2"
[booth.more]
x = []

[[booth]] # the second
code = 'B'
[[booth.service]]
code = "S3"

[hours.biasa]
senin = ["08.00-11.30",
         "13.00-14.00"]
'''


@pytest.mark.parametrize(
    ("loc", "line"),
    [
        (("title",), 2),
        (("quoted key",), 3),
        (("dotted", "inner"), 4),
        (("booth", 0), 6),
        (("booth", 0, "code"), 7),
        (("booth", 0, "list"), 8),
        (("booth", 0, "list", 0), 9),
        (("booth", 0, "list", 1), 10),
        (("booth", 0, "list", 2), 12),
        (("booth", 0, "list", 3), 14),
        (("booth", 0, "text"), 16),
        (("booth", 0, "service", 0, "code"), 22),
        (("booth", 0, "service", 1, "code"), 24),
        (("booth", 0, "more", "x"), 26),
        (("booth", 1), 28),
        (("booth", 1, "code"), 29),
        (("booth", 1, "service", 0), 30),
        (("booth", 1, "service", 0, "code"), 31),
        (("hours", "biasa", "senin", 1), 35),
        (("booth", 1, "service", 0, "fee"), 30),
        (("nothing",), None),
    ],
)
def test_a_place_is_on_its_line_or_on_that_of_its_table(loc: Loc, line: int | None) -> None:
    tomllib.loads(TEXT)
    assert TomlLines(TEXT).of(loc) == line


def _places(value: Any, loc: Loc = ()) -> Iterator[tuple[Loc, Any]]:
    entries = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, inner in entries:
        yield (*loc, key), inner
        yield from _places(inner, (*loc, key))


def test_everything_in_the_sample_is_on_the_line_that_says_it() -> None:
    text = asset("seed", "mpp-kota-sukamaju.toml").read_text(encoding="utf-8")
    lines, said = TomlLines(text), text.splitlines()
    looked_at = 0
    for loc, value in _places(tomllib.loads(text)):
        line = lines.of(loc)
        if loc == ("hours",):
            continue  # only its weeks have a line
        assert line is not None, loc
        if isinstance(loc[-1], str) and not isinstance(value, dict | list):
            assert said[line - 1].lstrip().startswith(f"{loc[-1]} ="), (loc, line)
            looked_at += 1
        elif isinstance(value, str):
            assert value in said[line - 1], (loc, line)
            looked_at += 1
    assert looked_at > 500


def test_windows_line_ends_count_once() -> None:
    assert TomlLines(TEXT.replace("\n", "\r\n")).of(("booth", 1, "code")) == 29
