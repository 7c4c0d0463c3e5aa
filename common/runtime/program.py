"""What a program is called on the command line, for its own help page."""

from __future__ import annotations

import os

VARIABLE = "ANTREAN_PROG"


def program_name() -> str | None:
    """For `typer.Typer()(prog_name=program_name())`: "antrean hub", or nothing when it was not started so."""
    return os.environ.get(VARIABLE)
