"""CSV: one file a table, and one that says what they are about, in one ZIP.

UTF-8 with a byte order mark, or Excel reads it in the machine's code page. The separator is the semicolon
with a decimal comma in Indonesian, the comma with a decimal point in English: Excel splits a CSV by the
list separator of Windows' region, and with Indonesia's that is the semicolon (as everywhere where the comma
is the decimal sign), so a file with commas would open as one column.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile

from counter.supervisor.export.cells import number, text_of
from counter.supervisor.export.document import Document, Kind, Table, Value, Words

BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_STILL = (1980, 1, 1, 0, 0, 0)
"""The files' own time: the same report gives the same file."""


def guarded(text: str) -> str:
    """Text that a sheet would take for a formula, kept from it (OWASP, CSV injection)."""
    return "'" + text if text.startswith(_FORMULA) else text


def separator(words: Words) -> str:
    return ";" if words.point == "," else ","


def csv_text(rows: list[list[str]], words: Words) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=separator(words), lineterminator="\r\n").writerows(rows)
    return BOM + out.getvalue()


def table_rows(table: Table, words: Words) -> list[list[str]]:
    """The table as text: headings, rows, and the total."""
    kinds = [column.kind for column in table.columns]
    rows = [*table.rows, table.total] if table.total is not None else table.rows
    return [
        [guarded(column.title) for column in table.columns],
        *([_cell(value, kind, words) for value, kind in zip(row, kinds, strict=True)] for row in rows),
    ]


def _cell(value: Value, kind: Kind, words: Words) -> str:
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, int) and kind is Kind.COUNT:
        return str(value)  # without group signs, which a sheet reads as decimals
    if isinstance(value, int | float) and kind in (Kind.COUNT, Kind.DECIMAL):
        return number(value, 2, words).replace(words.group, "")
    return text_of(value, kind, words)


def about_rows(document: Document) -> list[list[str]]:
    """What the tables are about, and how their figures are reckoned."""
    told = [(document.title, document.site), *document.facts, ("", ""), *document.formulas]
    return [[guarded(name), guarded(said)] for name, said in told]


def csv_zip(document: Document) -> bytes:
    """All tables in one ZIP."""
    out, words = io.BytesIO(), document.words
    files = [(words.about, about_rows(document))]
    files += [(table.title, table_rows(table, words)) for table in document.tables]
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, (title, rows) in enumerate(files):
            name = f"{place}-{_plain(title)}.csv"
            archive.writestr(
                zipfile.ZipInfo(name, _STILL), csv_text(rows, words).encode(), zipfile.ZIP_DEFLATED
            )
    return out.getvalue()


def _plain(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "tabel"
