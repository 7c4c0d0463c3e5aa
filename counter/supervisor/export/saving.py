"""A document into a file: whole or not at all, and a clear word when it does not go."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from counter.supervisor.export.csv_files import csv_zip
from counter.supervisor.export.document import Document
from counter.supervisor.export.pdf import pdf
from counter.supervisor.export.xlsx import xlsx


class Format(StrEnum):
    """What can be written; the value is the file's ending."""

    XLSX = "xlsx"
    CSV = "zip"
    PDF = "pdf"


MAKE: Mapping[Format, Callable[[Document], bytes]] = MappingProxyType(
    {Format.XLSX: xlsx, Format.CSV: csv_zip, Format.PDF: pdf}
)


class NotSaved(Exception):
    """The file could not be written, and nothing is left of the attempt. `reason` has its own sentence."""

    def __init__(self, reason: str, path: Path) -> None:
        super().__init__(f"{path.name}: {reason}")
        self.reason = reason
        """`export.not_saved.` + this: no_room, not_allowed, no_folder, failed."""
        self.path = path


_REASONS = {
    errno.ENOSPC: "no_room",
    errno.EDQUOT: "no_room",
    errno.EACCES: "not_allowed",
    errno.EPERM: "not_allowed",
    errno.EROFS: "not_allowed",
    errno.EISDIR: "not_allowed",
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
}


def file_name(document: Document, kind: Format) -> str:
    """A good name to begin with."""
    return f"{document.stem}.{kind.value}"


def save(document: Document, path: Path, kind: Format) -> Path:
    """Write the document; raises `NotSaved`. Takes a while: not on the GUI thread.

    A file that is there is replaced in one step, so it is the old one or the new one, never half of it.
    """
    path = path if path.suffix.lower() == f".{kind.value}" else path.with_name(f"{path.name}.{kind.value}")
    write_whole(path, MAKE[kind](document))
    return path


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in the place of what stands at `path`; raises `NotSaved`."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        try:
            with beside.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as trouble:
        raise NotSaved(_REASONS.get(trouble.errno or 0, "failed"), path) from trouble
