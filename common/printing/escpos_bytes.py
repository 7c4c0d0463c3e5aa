"""A layout as the bytes of one print job. The only commands in them are ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PIL import Image, ImageChops

from common.printing.escpos_library import bytes_maker
from common.printing.native import native_bytes
from common.printing.raster import render
from common.printing.settings import Cut, Mode, PrinterSettings

if TYPE_CHECKING:
    from common.printing.layout import Layout
    from common.printing.typeface import Typeface

_BAND_ROWS = 128
"""Rows in one `GS v 0`: small printers begin before the whole picture has come."""

_REAL_TIME = re.compile(rb"\x10(?=[\x04\x05\x14])")
_ONE_DOT_MORE = b"\x18"
_TEAR_LINES = 6


def job_bytes(layout: Layout, settings: PrinterSettings, typeface: Typeface) -> bytes:
    """Everything the printer gets for one ticket, cut included."""
    if settings.mode is Mode.NATIVE:
        body = native_bytes(layout, settings.width_dots, settings.code_page)
    else:
        body = picture_bytes(render(layout, settings.width_dots, typeface))
    return body + job_ending(settings)


def picture_bytes(picture: Image.Image) -> bytes:
    """A 1-bit picture (0 is ink) as `GS v 0` in bands, after a reset of the printer."""
    printer = bytes_maker(picture.width, "cp437", 0)
    printer.hw("INIT")
    printer.image(_without_real_time_commands(picture), fragment_height=_BAND_ROWS)
    output: bytes = printer.output
    return output


def job_ending(settings: PrinterSettings) -> bytes:
    """The cut, or the feed to the tear bar."""
    printer = bytes_maker(settings.width_dots, "cp437", 0)
    if settings.cut is Cut.PARTIAL:
        printer.cut(feed=False)
    elif settings.cut is Cut.FULL:
        printer.cut(mode="FULL")
    else:
        printer.print_and_feed(_TEAR_LINES)
    output: bytes = printer.output
    return output


def _without_real_time_commands(picture: Image.Image) -> Image.Image:
    """The same picture, a dot added wherever its bytes would read as DLE EOT, DLE ENQ or DLE DC4.

    Printers look for those three in everything they receive, pictures included: they would answer a
    question nobody asked, throw the job away, or open a drawer.
    """
    ink = _REAL_TIME.sub(_ONE_DOT_MORE, ImageChops.invert(picture).tobytes())
    return ImageChops.invert(Image.frombytes("1", picture.size, ink))
