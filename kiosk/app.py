"""Puts a kiosk together. Everything that touches the world is handed in, so that the demo and the tests
build the same window around their own hub, printer and clock.
"""

from __future__ import annotations

from dataclasses import dataclass

from common.client.hub_link import HubLink
from common.client.pending_command import PendingCommand
from common.domain.commands import IssueTicket, VoidPrint
from common.domain.words import LegId
from common.runtime.clock import Clock
from common.ui.background import Background
from common.ui.language import Language
from common.ui.theme import Theme
from common.ui.tokens import Surface
from kiosk.idle import Patience
from kiosk.paper import PaperPrinter, Printer
from kiosk.ports import Ports, Queues, Sender
from kiosk.screens.page import Dress
from kiosk.ticket_flow import TicketFlow
from kiosk.window import KioskWindow

AREAS = ("kiosk", "ticket", "refusals")
"""The sentences a kiosk needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskOptions:
    """What a site chooses for one kiosk."""

    name: str = ""
    """Stands on the ticket: 'Kios 2'."""
    outlet: str = ""
    """Where the slip comes out, as people say it; empty: below the screen."""
    tracking: str = ""
    """Public address to which a ticket's token is added; empty: there is none yet."""
    locked: bool = False
    patience: Patience | None = None


def build_window(
    queues: Queues,
    sender: Sender,
    printer: Printer | None,
    *,
    background: Background,
    language: Language,
    clock: Clock,
    theme: Theme | None = None,
    options: KioskOptions | None = None,
) -> KioskWindow:
    """The window of one kiosk on a link that someone else starts and stops.

    `language` must have loaded `AREAS`. Without a `printer` every ticket is one without paper.
    """
    chosen = options or KioskOptions()
    dress_theme = theme or Theme(surface=Surface.KIOSK)
    print_it = PaperPrinter(
        printer, background, language, queues, kiosk=chosen.name, tracking=chosen.tracking
    )
    ports = Ports(queues=queues, sender=sender, print_it=print_it, clock=clock)
    flow = TicketFlow(ports, language, chosen.patience or patience_of(dress_theme))
    dress = Dress(theme=dress_theme, language=language, flow=flow, outlet=chosen.outlet)
    window = KioskWindow(dress, clock, tracking=chosen.tracking, locked=chosen.locked)
    flow.setParent(window)
    if isinstance(queues, HubLink):
        queues.link_changed.connect(lambda _: window.say_why(queues.reason))
    return window


def patience_of(theme: Theme) -> Patience:
    """The design's durations."""
    return Patience(
        idle_s=theme.duration("kiosk_idle") / 1000,
        answer_s=theme.duration("kiosk_idle_countdown") / 1000,
        done_s=theme.duration("kiosk_done_return") / 1000,
        more_time=float(theme.duration("kiosk_idle_factor_more_time")),
    )


def give_back(sender: Sender, recovered: tuple[PendingCommand, ...]) -> None:
    """An earlier run of this kiosk ended before these were answered; whoever asked is gone.

    A number that is still given now is given back; confirmations and voids go on as they are.
    """
    for pending in recovered:
        if not isinstance(pending.command, IssueTicket):
            continue
        leg_id = LegId(pending.command_id)

        def void(_result: object, leg_id: LegId = leg_id) -> None:
            sender.send(VoidPrint(command_id=sender.new_command_id(), leg_id=leg_id))

        pending.answered.connect(void)
