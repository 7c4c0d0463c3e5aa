"""The portal's first page: what it has of each site, and the latest events. Numbers and counts, never a name.

The words stand in `web/words.*.toml`, the shape in `web/*.html`. What comes from outside enters the page
in one place, `fill`, and is escaped there; only what `fill` made itself may hold markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from types import MappingProxyType
from urllib.parse import unquote

from common.domain.words import Status
from common.portal.payloads import SOURCE_PREFIX
from common.portal.reference.records import EventView, SiteView
from common.portal.reference.template import WEB, Markup, fill, read_template
from common.portal.reference.words import LANGUAGES, NOTHING, Words
from common.runtime.assets import asset
from common.runtime.version import VERSION

_SVG = "image/svg+xml"
STATIC = MappingProxyType(
    {
        "page.css": (WEB / "page.css", "text/css"),
        "ticket.css": (WEB / "ticket.css", "text/css"),
        "mark.svg": (WEB / "mark.svg", _SVG),
        "kawung.svg": (WEB / "kawung.svg", _SVG),
    }
    | {
        name: (asset("fonts", name), "font/ttf")
        for name in (
            "PlusJakartaSans-Medium.ttf",
            "PlusJakartaSans-Bold.ttf",
            "PlusJakartaSans-ExtraBold.ttf",
        )
    }
    | {
        name: (WEB / name, "font/woff2")
        for name in ("PlusJakartaSans-Medium.latin.woff2", "PlusJakartaSans-ExtraBold.latin.woff2")
    }
)
_SEAL_LETTERS = 12
_ALWAYS_SHOWN = (Status.WAITING, Status.CALLED, Status.SERVING, Status.COMPLETED, Status.NO_SHOW)


class Page:
    """Reads its templates and words once."""

    def __init__(self) -> None:
        self._templates = {
            name: read_template(name) for name in ("page", "site", "tally", "latest", "row", "empty")
        }
        self._words = {language: Words(language) for language in LANGUAGES}

    def render(self, sites: Sequence[SiteView], latest: Sequence[EventView], *, language: str) -> str:
        """The whole page; in Indonesian for a language that is not known."""
        words = self._words.get(language, self._words[LANGUAGES[0]])
        if sites:
            shown = Markup("".join(self._site(words, place, site) for place, site in enumerate(sites)))
        else:
            shown = fill(self._templates["empty"], title=words["nothing_title"], text=words["nothing_text"])
        return fill(
            self._templates["page"],
            lang=words.language,
            sites=shown,
            latest=self._latest(words, latest),
            latest_note=words.said("latest_note", count=words.number(len(latest))),
            footer=words.said("footer", version=VERSION),
            **words.some(
                "product", "tagline", "title", "lead", "latest_title", "other_lang", "other_language"
            ),
        )

    def _site(self, words: Words, place: int, site: SiteView) -> Markup:
        missing = site.last_sequence - site.events
        is_complete = missing <= 0
        counts = [(status, site.tickets.get(status, 0)) for status in Status]
        return fill(
            self._templates["site"],
            anchor=f"site-{place}",
            name=_site_name(site.source),
            source=site.source,
            state="complete" if is_complete else "missing",
            sign="✓" if is_complete else "!",
            state_text=words["complete"]
            if is_complete
            else words.said("missing", count=words.number(missing)),
            received=words.number(site.events),
            last_time=words.full_moment(site.last_time),
            sequence=words.number(site.last_sequence),
            seal=site.last_hash[:_SEAL_LETTERS] or NOTHING,
            tickets_title=words.tickets_title(site.business_date),
            tally=Markup(
                "".join(
                    fill(
                        self._templates["tally"],
                        status=status,
                        label=words.status(status),
                        count=words.number(n),
                    )
                    for status, n in counts
                    if n or status in _ALWAYS_SHOWN
                )
            ),
            **words.some("received_label", "last_time_label", "sequence_label", "seal_label"),
        )

    def _latest(self, words: Words, latest: Sequence[EventView]) -> Markup:
        row = partial(fill, self._templates["row"])
        rows = (
            row(
                time=words.moment(event.time),
                site=_site_name(event.source),
                event=words.event(event.name),
                number=event.code or NOTHING,
                booth=event.booth or NOTHING,
                counter=event.counter or NOTHING,
                sequence=NOTHING if event.sequence is None else words.number(event.sequence),
            )
            for event in latest
        )
        heads = ("time", "site", "event", "number", "booth", "counter", "sequence")
        return fill(
            self._templates["latest"],
            rows=Markup("".join(rows)),
            **words.some(*(f"{head}_head" for head in heads)),
        )


def _site_name(source: str) -> str:
    return unquote(source.removeprefix(SOURCE_PREFIX))
