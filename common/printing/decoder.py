"""Our print jobs read back as what a printer would do with them, for eyes and tests."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TypeAlias

from PIL import Image, ImageChops

from common.printing.escpos_tokens import Kind, Token, first_token
from common.printing.settings import CodePage

DEFAULT_SPACING = 30
_ALIGNMENTS = ("left", "center", "right")
_LEVELS = "LMQH"


@dataclass(frozen=True, slots=True)
class Style:
    """How letters come out."""

    align: str = "left"
    wide: int = 1
    high: int = 1
    bold: bool = False
    invert: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class LineEnd:
    """`spacing` is the least distance to the next line, in dots."""

    spacing: int
    align: str


@dataclass(frozen=True, slots=True)
class Picture:
    """`image` is 1-bit, 0 being ink."""

    image: Image.Image
    align: str


@dataclass(frozen=True, slots=True)
class QrCode:
    payload: str
    module: int
    level: str
    align: str


@dataclass(frozen=True, slots=True)
class Feed:
    lines: int


@dataclass(frozen=True, slots=True)
class CutOff:
    """`mode` is the number after `GS V`."""

    mode: int


@dataclass(frozen=True, slots=True)
class Foreign:
    """A command that no ticket holds: a drawer kick, a real-time command, an unknown byte."""

    raw: bytes


Event: TypeAlias = Text | LineEnd | Picture | QrCode | Feed | CutOff | Foreign


@dataclass(slots=True)
class _Printer:
    """The modes of a printer, as far as a ticket sets them."""

    style: Style = field(default_factory=Style)
    spacing: int = DEFAULT_SPACING
    encoding: str = CodePage.CP437.value
    module: int = 3
    level: str = "L"
    payload: str = ""


def tokens(data: bytes) -> list[Token]:
    """All of `data`; an end that is torn off is one foreign token."""
    found: list[Token] = []
    rest = data
    while rest:
        token = first_token(rest) or Token(Kind.FOREIGN, rest, b"")
        found.append(token)
        rest = rest[len(token.raw) :]
    return found


def decode(data: bytes) -> list[Event]:
    """What happens on the paper, in order."""
    printer = _Printer()
    events: list[Event] = []
    for token in tokens(data):
        event = _prints(token, printer)
        if event is not None:
            events.append(event)
    return events


def _prints(token: Token, printer: _Printer) -> Event | None:
    """The event of a token that leaves a trace on paper; the others change the printer's modes."""
    align = printer.style.align
    event: Event | None
    match token.kind:
        case Kind.TEXT:
            event = Text(token.data.decode(printer.encoding), printer.style)
        case Kind.LINE_FEED:
            event = LineEnd(printer.spacing, align)
        case Kind.PICTURE:
            event = Picture(_image(token.data), align)
        case Kind.SYMBOL:
            event = _symbol(token.data, printer)
        case Kind.FEED:
            event = Feed(token.data[0])
        case Kind.CUT:
            event = CutOff(token.data[0])
        case _:
            event = _sets(token, printer)
    return event


def _sets(token: Token, printer: _Printer) -> Foreign | None:
    value = token.data[0] if token.data else 0
    match token.kind:
        case Kind.RESET:
            printer.style, printer.spacing, printer.encoding = Style(), DEFAULT_SPACING, CodePage.CP437.value
        case Kind.CODE_PAGE:
            printer.encoding = {page.number: page.value for page in CodePage}[value]
        case Kind.ALIGN:
            printer.style = replace(printer.style, align=_ALIGNMENTS[value])
        case Kind.BOLD:
            printer.style = replace(printer.style, bold=bool(value))
        case Kind.SIZE:
            printer.style = replace(printer.style, wide=(value >> 4) + 1, high=(value & 0x0F) + 1)
        case Kind.INVERT:
            printer.style = replace(printer.style, invert=bool(value))
        case Kind.SPACING | Kind.SPACING_DEFAULT:
            printer.spacing = value if token.kind is Kind.SPACING else DEFAULT_SPACING
        case _:
            return Foreign(token.raw)
    return None


def _image(data: bytes) -> Image.Image:
    width = int.from_bytes(data[0:2], "little") * 8
    height = int.from_bytes(data[2:4], "little")
    return ImageChops.invert(Image.frombytes("1", (width, height), data[4:]))


def _symbol(data: bytes, printer: _Printer) -> QrCode | Foreign | None:
    """One step of `GS ( k`: size, level and payload are stored, the last step prints."""
    code, function, rest = data[0:1], data[1], data[2:]
    if code != b"1":
        return Foreign(data)
    match function:
        case 67:
            printer.module = rest[0]
        case 69:
            printer.level = _LEVELS[rest[0] - 48]
        case 80:
            printer.payload = rest[1:].decode()
        case 81:
            return QrCode(printer.payload, printer.module, printer.level, printer.style.align)
        case _:
            pass
    return None
