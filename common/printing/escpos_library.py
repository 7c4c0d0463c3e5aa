"""The one door to python-escpos, opened at the first job and not at import.

Its import (0.4 s) writes a cache into a new temporary folder and leaves it there, and gives the root
logger a handler of its own; both are undone here. Of the library only `Dummy` is used: it
makes bytes. Its transports and its status calls are not (see `status` and `transports`).
"""

from __future__ import annotations

import logging
import os
import shutil
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from escpos.printer import Dummy

_FONTS = {"0": {"name": "Font A", "columns": 48}, "1": {"name": "Font B", "columns": 64}}
_FEATURES = {"bitImageRaster": True, "paperFullCut": True, "paperPartCut": True, "qrCode": True}


def bytes_maker(width: int, encoding: str, page: int) -> Dummy:
    """An empty `Dummy` for paper of `width` dots that knows `encoding` as code page number `page`.

    A profile of our own: the library's default one has no width, which makes it print to stdout.
    """
    dummy_type, profile_type = _classes()
    profile = profile_type()
    profile.profile_data = {
        "name": "Antrean",
        "codePages": {str(page): encoding.upper()},
        "features": _FEATURES,
        "fonts": _FONTS,
        "media": {"dpi": 203, "width": {"pixels": width}},
    }
    profile.features = _FEATURES
    return dummy_type(profile=profile)


@cache
def _classes() -> tuple[type[Dummy], type[Any]]:
    root = logging.getLogger()
    handlers = list(root.handlers)
    from escpos import capabilities  # noqa: PLC0415
    from escpos.printer import Dummy  # noqa: PLC0415

    for handler in root.handlers[:]:
        if handler not in handlers and type(handler) is logging.StreamHandler:
            root.removeHandler(handler)
    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
    return Dummy, capabilities.Profile
