"""What the doctor looks at beyond the machine: the printer and the hub."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime

import requests

from common.cli.finding import Finding, State
from common.domain.errors import Refusal
from common.printing.job import TicketPrinter
from common.printing.settings import PrinterSettings
from common.printing.status import PrinterState
from common.runtime.assets import asset
from common.runtime.clock import Clock

_PATIENCE_S = 5.0
_CLOCKS_APART_S = 60.0

_PRINTER_TROUBLE = {
    PrinterState.PAPER_OUT: "Put in a new roll.",
    PrinterState.COVER_OPEN: "Close the cover.",
    PrinterState.ERROR: "Switch the printer off and on; look for jammed paper at the knife.",
    PrinterState.OFFLINE: "Press its feed button, or switch it off and on.",
    PrinterState.UNKNOWN: "It does not answer: look at power, cable and address. "
    'A printer that never answers needs printer_proof = "delivery".',
}


def look_at_printer(url: str, clock: Clock) -> Finding:
    try:
        printer = TicketPrinter(PrinterSettings(url=url), fonts=asset("fonts"), clock=clock)
    except Refusal as refusal:
        return Finding(
            "Printer", State.WRONG, f"{url}: cannot be understood", f"Mend its {refusal.data.get('part')}."
        )
    try:
        status = printer.status()
    finally:
        printer.close()
    if status.can_print:
        near = status.state is PrinterState.NEAR_END
        return Finding(
            "Printer",
            State.LOOK if near else State.OK,
            f"{url}: {status.state}",
            "Have a new roll ready." if near else "",
        )
    return Finding("Printer", State.WRONG, f"{url}: {status.state}", _PRINTER_TROUBLE[status.state])


def look_at_hub(url: str, now: datetime) -> Finding:
    """Whether the hub answers, and whether both clocks agree."""
    try:
        answer = requests.get(f"{url.rstrip('/')}/healthz", timeout=_PATIENCE_S, allow_redirects=False)
    except requests.RequestException as trouble:
        return Finding(
            "Hub",
            State.WRONG,
            f"{url}: {type(trouble).__name__}",
            "Is it running, and does it listen on the network?",
        )
    if answer.status_code != requests.codes.ok:
        return Finding("Hub", State.WRONG, f"{url}: HTTP {answer.status_code}", "Look into the hub's log.")
    apart_s = _seconds_apart(answer.headers.get("Date", ""), now)
    if apart_s > _CLOCKS_APART_S:
        return Finding(
            "Hub", State.LOOK, f"{url}: well, but the clocks are {apart_s:.0f} s apart", "Set both by NTP."
        )
    return Finding("Hub", State.OK, f"{url}: answers in {answer.elapsed.total_seconds() * 1000:.0f} ms")


def _seconds_apart(date: str, now: datetime) -> float:
    try:
        return abs((parsedate_to_datetime(date) - now).total_seconds())
    except (ValueError, TypeError):
        return 0.0
