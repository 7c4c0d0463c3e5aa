"""The paper ticket of a number: composed in the citizen's language, printed off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from common.domain.site import Service, Site
from common.domain.words import ORDINARY, PriorityClass
from common.printing.outcome import PrintOutcome, Reason, Result
from common.printing.ticket import Estimate, Ticket
from common.runtime.sentences import Sentences
from common.ui.background import Background
from common.ui.language import Language
from kiosk.phrases import Phrases
from kiosk.ports import NumberTaken, Queues


class Printer(Protocol):
    """Blocks until the ticket's fate is known or its time is over; `TicketPrinter` is one."""

    def print_ticket(self, ticket: Ticket, sentences: Sentences) -> PrintOutcome: ...


def ticket_of(
    site: Site,
    service: Service,
    number: NumberTaken,
    phrases: Phrases,
    *,
    priority_class: PriorityClass,
    kiosk: str,
    tracking: str,
    is_copy: bool,
) -> Ticket:
    """What stands on the paper; `tracking` is the public address that a token is added to, or empty."""
    booth = site.booth_by_code[service.booth]
    wait = number.estimate
    word = "kiosk.ticket.ordinary" if priority_class == ORDINARY else "kiosk.ticket.priority"
    return Ticket(
        site=site.name,
        tagline=" · ".join((site.tagline, *site.ticket_text.header)),
        code=number.code,
        service=phrases.service(service),
        booth=booth.name,
        zone=booth.zone,
        floor=booth.floor,
        issued_at=number.taken_at,
        time_zone=site.time_zone,
        priority=phrases.text(word),
        kiosk=kiosk,
        ahead=number.ahead,
        estimate=None if wait is None else Estimate(wait.from_min, wait.to_min),
        requirements=tuple(paper.name for paper in service.requirements),
        tracking_url=f"{tracking}{number.tracking_token}" if tracking and number.tracking_token else None,
        is_copy=is_copy,
        notices=site.ticket_text.footer,
    )


class PaperPrinter:
    """Implements `PrintIt`. Without a printer every number is one without paper, and that is said."""

    def __init__(
        self,
        printer: Printer | None,
        background: Background,
        language: Language,
        queues: Queues,
        *,
        kiosk: str,
        tracking: str = "",
    ) -> None:
        self._printer = printer
        self._background = background
        self._language = language
        self._phrases = Phrases(language)
        self._queues = queues
        self._kiosk = kiosk
        self._tracking = tracking

    def __call__(
        self,
        number: NumberTaken,
        service: Service,
        priority_class: PriorityClass,
        *,
        is_copy: bool,
        done: Callable[[PrintOutcome], None],
        failed: Callable[[Exception], None],
        owner: QObject,
    ) -> None:
        site, printer = self._queues.site, self._printer
        if site is None or printer is None:
            nothing = PrintOutcome(Result.NOT_PRINTED, Reason.UNREACHABLE, detail="no printer is set up")
            self._background.run(lambda: nothing, done, failed, owner)
            return
        ticket = ticket_of(
            site,
            service,
            number,
            self._phrases,
            priority_class=priority_class,
            kiosk=self._kiosk,
            tracking=self._tracking,
            is_copy=is_copy,
        )
        sentences = self._language.sentences
        self._background.run(lambda: printer.print_ticket(ticket, sentences), done, failed, owner)
