"""ESC/POS read back, one command at a time: a stream may be handed over in any pieces."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

LF, DLE, ESC, GS = 0x0A, 0x10, 0x1B, 0x1D


class Kind(Enum):
    """What one piece of the stream is. `FOREIGN` is anything this project never sends."""

    TEXT = auto()
    LINE_FEED = auto()
    RESET = auto()
    CODE_PAGE = auto()
    ALIGN = auto()
    BOLD = auto()
    SIZE = auto()
    INVERT = auto()
    SPACING = auto()
    SPACING_DEFAULT = auto()
    FEED = auto()
    CUT = auto()
    PICTURE = auto()
    SYMBOL = auto()
    STATUS_REQUEST = auto()
    RECEIPT_REQUEST = auto()
    DRAWER = auto()
    FOREIGN = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One command or one run of letters; `data` is what follows the command's own bytes."""

    kind: Kind
    raw: bytes
    data: bytes


_FIXED: dict[bytes, tuple[Kind, int]] = {
    b"\x1b@": (Kind.RESET, 0),
    b"\x1bt": (Kind.CODE_PAGE, 1),
    b"\x1ba": (Kind.ALIGN, 1),
    b"\x1bE": (Kind.BOLD, 1),
    b"\x1b3": (Kind.SPACING, 1),
    b"\x1b2": (Kind.SPACING_DEFAULT, 0),
    b"\x1bd": (Kind.FEED, 1),
    b"\x1bp": (Kind.DRAWER, 3),
    b"\x1d!": (Kind.SIZE, 1),
    b"\x1dB": (Kind.INVERT, 1),
    b"\x1dr": (Kind.RECEIPT_REQUEST, 1),
    b"\x10\x04": (Kind.STATUS_REQUEST, 1),
    b"\x10\x14": (Kind.DRAWER, 3),
    b"\x10\x05": (Kind.FOREIGN, 1),
}
_CUT_WITH_FEED = frozenset(b"ABahg")


def first_token(stream: bytes) -> Token | None:
    """The token `stream` begins with, or None while its end has not arrived."""
    if not stream:
        return None
    lead = stream[0]
    if lead >= 0x20:
        end = next((i for i, byte in enumerate(stream) if byte < 0x20), len(stream))
        return Token(Kind.TEXT, stream[:end], stream[:end])
    if lead == LF:
        return Token(Kind.LINE_FEED, stream[:1], b"")
    if lead not in (DLE, ESC, GS):
        return Token(Kind.FOREIGN, stream[:1], b"")
    if len(stream) < 2:
        return None
    return _command(stream)


def _command(stream: bytes) -> Token | None:
    name = stream[:2]
    if name == b"\x1dV":
        return _cut(stream)
    if name == b"\x1dv":
        return _picture(stream)
    if name == b"\x1d(":
        return _symbol(stream)
    kind, size = _FIXED.get(name, (Kind.FOREIGN, 0))
    return _token(kind, stream, 2, size)


def _token(kind: Kind, stream: bytes, head: int, size: int) -> Token | None:
    if len(stream) < head + size:
        return None
    return Token(kind, stream[: head + size], stream[head : head + size])


def _cut(stream: bytes) -> Token | None:
    if len(stream) < 3:
        return None
    return _token(Kind.CUT, stream, 2, 2 if stream[2] in _CUT_WITH_FEED else 1)


def _picture(stream: bytes) -> Token | None:
    if len(stream) < 8:
        return None
    rows = int.from_bytes(stream[6:8], "little")
    return _token(Kind.PICTURE, stream, 4, 4 + int.from_bytes(stream[4:6], "little") * rows)


def _symbol(stream: bytes) -> Token | None:
    if len(stream) < 5:
        return None
    size = int.from_bytes(stream[3:5], "little")
    return _token(Kind.SYMBOL if stream[2:3] == b"k" else Kind.FOREIGN, stream, 5, size)
