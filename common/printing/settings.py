"""What a kiosk knows about its printer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """Who draws the letters: the printer (small, fast jobs) or we (any printer, any letter)."""

    NATIVE = "native"
    RASTER = "raster"


class CodePage(StrEnum):
    """The printer's table of letters in native mode; the value is the Python codec."""

    CP437 = "cp437"
    CP858 = "cp858"

    @property
    def number(self) -> int:
        """The table's number in `ESC t n`."""
        return {CodePage.CP437: 0, CodePage.CP858: 19}[self]


class Cut(StrEnum):
    """What ends a ticket: the knife (`partial` leaves one point), or a feed up to the tear bar."""

    PARTIAL = "partial"
    FULL = "full"
    NONE = "none"


class Proof(StrEnum):
    """What counts as printed.

    `receipt`: the printer answered `GS r`, which stands behind the cut and is handled in its turn,
    so everything before it has been printed. `status`: the printer says, after the job, that all is
    well (for printers that do not answer `GS r`; real-time status may speak before the paper moved).
    `delivery`: the bytes were taken over. Only for devices that never answer: a file, a spooler.
    """

    RECEIPT = "receipt"
    STATUS = "status"
    DELIVERY = "delivery"


DOTS_OF_PAPER_MM = {80: 576, 58: 384}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterSettings:
    """`url` is one of the forms in `transports.address`; `width_dots` comes off the calibration page."""

    url: str
    width_dots: int = DOTS_OF_PAPER_MM[80]
    mode: Mode = Mode.NATIVE
    code_page: CodePage = CodePage.CP437
    cut: Cut = Cut.PARTIAL
    proof: Proof = Proof.RECEIPT

    def __post_init__(self) -> None:
        if self.width_dots % 8 or not 256 <= self.width_dots <= 832:
            raise ValueError("width_dots must be a multiple of 8 between 256 and 832")
