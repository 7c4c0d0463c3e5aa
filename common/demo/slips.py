"""The printed ticket, kept as the printer got it and as it looks on paper."""

from __future__ import annotations

from pathlib import Path

from common.printing.slip import render
from common.printing.typeface import Typeface
from common.runtime.assets import asset

PAPER_DOTS = 576


def keep_slip(job: bytes, folder: Path) -> None:
    """Write `ticket.bin` and `ticket.png`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ticket.bin").write_bytes(job)
    render(job, PAPER_DOTS, Typeface(asset("fonts"))).save(folder / "ticket.png")
