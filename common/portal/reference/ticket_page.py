"""The page behind the QR of a ticket: the number, where it stands, and from when that is known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from common.domain.words import Status
from common.portal.reference.template import Markup, fill, read_template
from common.portal.reference.tracking import EXPIRED, TrackedTicket
from common.portal.reference.words import LANGUAGES, NOTHING, Words
from common.runtime.assets import asset

_ICON_OF: Mapping[str, str] = MappingProxyType(
    {
        Status.PRINTING: "printer",
        Status.WAITING: "hourglass",
        Status.CALLED: "bell-ring",
        Status.SERVING: "user-check",
        Status.PARKED: "pause",
        Status.TRANSFERRED: "arrow-right-left",
        Status.COMPLETED: "check",
        Status.NO_SHOW: "user-x",
        Status.CANCELLED: "circle-x",
        Status.VOID: "circle-x",
        EXPIRED: "calendar-x-2",
    }
)
_NO_ANSWER_ICON = "circle-question-mark"


class TicketPage:
    """Reads its templates, words and icons once."""

    def __init__(self) -> None:
        self._templates = {
            name: read_template(name)
            for name in ("ticket", "ticket-standing", "ticket-quiet", "ticket-as-of", "ticket-none")
        }
        self._words = {language: Words(language) for language in LANGUAGES}
        self._icons = {name: _icon(name) for name in {*_ICON_OF.values(), _NO_ANSWER_ICON}}

    def render(self, ticket: TrackedTicket, language: str) -> str:
        """The ticket; in Indonesian for a language that is not known."""
        words = self._in(language)
        title, advice = words.standing(ticket.standing, ticket.counter or NOTHING)
        # The dash of the printed number, which is as wide as its digits.
        code = ticket.code.replace("-", NOTHING)
        card = fill(
            self._templates["ticket-standing"],
            code_label=words["code_label"],
            code=code,
            size=_size(code),
            day="" if ticket.business_date is None else words.day(ticket.business_date),
            state="quiet" if ticket.is_quiet else ticket.standing,
            icon=self._icons[_ICON_OF[ticket.standing]],
            title=title,
            # An old call is not said as if it were a new one.
            advice=words["quiet_standing"] if ticket.is_quiet else advice,
        )
        return self._page(words, f"{code} · {title}", Markup(card + self._as_of(words, ticket)))

    def unknown(self, language: str) -> str:
        """For a token that nobody was given, or whose ticket has not come here yet."""
        return self._none(language, "unknown")

    def unavailable(self, language: str) -> str:
        """For a moment in which the portal cannot look."""
        return self._none(language, "unavailable")

    def _none(self, language: str, why: str) -> str:
        words = self._in(language)
        title, advice = words[f"{why}_title"], words[f"{why}_advice"]
        icon = self._icons[_NO_ANSWER_ICON]
        return self._page(
            words, title, fill(self._templates["ticket-none"], icon=icon, title=title, advice=advice)
        )

    def _as_of(self, words: Words, ticket: TrackedTicket) -> Markup:
        known_at = ticket.known_at
        if not ticket.is_quiet:
            clock = NOTHING if known_at is None else words.clock(known_at)
            return fill(self._templates["ticket-as-of"], text=words.said("as_of", clock=clock))
        return fill(
            self._templates["ticket-quiet"],
            title=words["quiet_never"] if known_at is None else _since(words, known_at, ticket.asked_at),
            advice=words["quiet_advice"],
        )

    def _page(self, words: Words, title: str, body: Markup) -> str:
        return fill(
            self._templates["ticket"],
            lang=words.language,
            title=title,
            body=body,
            tagline=words["ticket_tagline"],
            footer=words["ticket_footer"],
            **words.some("product", "other_lang", "other_language"),
        )

    def _in(self, language: str) -> Words:
        return self._words.get(language, self._words[LANGUAGES[0]])


def _since(words: Words, known_at: datetime, asked_at: datetime) -> str:
    is_today = known_at.date() == asked_at.astimezone(known_at.tzinfo).date()
    moment = words.clock(known_at) if is_today else words.day_and_clock(known_at)
    return words.said("quiet_since_clock" if is_today else "quiet_since_day", moment=moment)


def _size(code: str) -> str:
    """Which of the sizes of a number fits the paper: an offline code is longer."""
    return "long" if len(code) > 6 else "usual"


def _icon(name: str) -> Markup:
    """An icon of the product's set, as it stands in a page."""
    svg = asset("icons", f"{name}.svg").read_text(encoding="utf-8")
    return Markup(" ".join(svg[svg.index("<svg") :].split()).replace("<svg", '<svg aria-hidden="true"', 1))
