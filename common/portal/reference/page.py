"""The portal's one page: what it has of each site, and the latest events. Numbers and counts, never a name.

The words stand in `web/words.*.toml`, the shape in `web/*.html`. What comes from outside enters the page
in one place, `fill`, and is escaped there; only what `fill` made itself may hold markup.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial
from html import escape
from pathlib import Path
from string import Template
from types import MappingProxyType
from typing import Any
from urllib.parse import unquote

from common.domain.words import Status
from common.portal.payloads import SOURCE_PREFIX
from common.portal.reference.records import EventView, SiteView
from common.runtime.assets import asset
from common.runtime.version import VERSION

_WEB = Path(__file__).with_name("web")
_SVG = "image/svg+xml"
STATIC = MappingProxyType(
    {
        "page.css": (_WEB / "page.css", "text/css"),
        "mark.svg": (_WEB / "mark.svg", _SVG),
        "kawung.svg": (_WEB / "kawung.svg", _SVG),
    }
    | {
        name: (asset("fonts", name), "font/ttf")
        for name in (
            "PlusJakartaSans-Medium.ttf",
            "PlusJakartaSans-Bold.ttf",
            "PlusJakartaSans-ExtraBold.ttf",
        )
    }
)
LANGUAGES = ("id", "en")
_ZONES = {7: "WIB", 8: "WITA", 9: "WIT"}
_NOTHING = "–"
_SEAL_LETTERS = 12
_ALWAYS_SHOWN = (Status.WAITING, Status.CALLED, Status.SERVING, Status.COMPLETED, Status.NO_SHOW)


class Markup(str):
    """Text that `fill` made: it is not escaped again."""

    __slots__ = ()


def fill(template: Template, **values: str) -> Markup:
    """The template with its values; whatever is not `Markup` is escaped."""
    return Markup(
        template.substitute(
            {name: value if isinstance(value, Markup) else escape(value) for name, value in values.items()}
        )
    )


class Page:
    """Reads its templates and words once."""

    def __init__(self) -> None:
        self._templates = {
            name: Template((_WEB / f"{name}.html").read_text(encoding="utf-8"))
            for name in ("page", "site", "tally", "latest", "row", "empty")
        }
        self._words = {language: _Words(language) for language in LANGUAGES}

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

    def _site(self, words: _Words, place: int, site: SiteView) -> Markup:
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
            seal=site.last_hash[:_SEAL_LETTERS] or _NOTHING,
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

    def _latest(self, words: _Words, latest: Sequence[EventView]) -> Markup:
        row = partial(fill, self._templates["row"])
        rows = (
            row(
                time=words.moment(event.time),
                site=_site_name(event.source),
                event=words.event(event.name),
                number=event.code or _NOTHING,
                booth=event.booth or _NOTHING,
                counter=event.counter or _NOTHING,
                sequence=_NOTHING if event.sequence is None else words.number(event.sequence),
            )
            for event in latest
        )
        heads = ("time", "site", "event", "number", "booth", "counter", "sequence")
        return fill(
            self._templates["latest"],
            rows=Markup("".join(rows)),
            **words.some(*(f"{head}_head" for head in heads)),
        )


class _Words:
    """The words of one language, and how it writes numbers and moments."""

    def __init__(self, language: str) -> None:
        self.language = language
        with (_WEB / f"words.{language}.toml").open("rb") as file:
            self._table: dict[str, Any] = tomllib.load(file)

    def __getitem__(self, key: str) -> str:
        return str(self._table[key])

    def some(self, *keys: str) -> dict[str, str]:
        return {key: self[key] for key in keys}

    def said(self, key: str, **data: str) -> str:
        return self[key].format(**data)

    def status(self, status: Status) -> str:
        return str(self._table["status"][status])

    def event(self, name: str) -> str:
        """What happened; for a kind that is not ours its own name."""
        return str(self._table["event"].get(name, name))

    def number(self, value: int) -> str:
        return f"{value:,}".replace(",", self["thousands"])

    def day(self, day: date) -> str:
        return self.said(
            "date",
            weekday=self._table["weekdays"][day.weekday()],
            day=str(day.day),
            month=self._table["months"][day.month - 1],
            year=str(day.year),
        )

    def tickets_title(self, day: date | None) -> str:
        return self["tickets_title_no_day"] if day is None else self.said("tickets_title", day=self.day(day))

    def moment(self, time: str) -> str:
        """Day, month and clock on the site's own wall, with its zone."""
        moment = _parsed(time)
        return _NOTHING if moment is None else f"{moment:%d/%m} {self._clock(moment)}"

    def full_moment(self, time: str) -> str:
        """The whole date and the clock on the site's own wall, with its zone."""
        moment = _parsed(time)
        return _NOTHING if moment is None else f"{self.day(moment.date())}, {self._clock(moment)}"

    def _clock(self, moment: datetime) -> str:
        clock = self.said("clock", h=f"{moment:%H}", m=f"{moment:%M}", s=f"{moment:%S}")
        return f"{clock} {_zone(moment.utcoffset() or timedelta())}"


def _parsed(time: str) -> datetime | None:
    try:
        return datetime.fromisoformat(time)
    except ValueError:
        return None


def _zone(offset: timedelta) -> str:
    hours = offset.total_seconds() / 3600
    return _ZONES.get(int(hours), f"UTC{hours:+g}") if hours == int(hours) else f"UTC{hours:+g}"


def _site_name(source: str) -> str:
    return unquote(source.removeprefix(SOURCE_PREFIX))
