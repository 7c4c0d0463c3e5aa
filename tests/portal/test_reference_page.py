from __future__ import annotations

import tomllib
from datetime import date
from html.parser import HTMLParser
from string import Template

import pytest

from common.domain.events import EVENTS
from common.domain.words import Status
from common.portal.reference.page import STATIC, Page
from common.portal.reference.records import EventView, SiteView
from common.portal.reference.template import WEB, Markup, fill
from common.portal.reference.words import LANGUAGES

HOSTILE = "<script>alert(1)</script>\"'>&$title ${lead} <img src=x onerror=y>"


class Reader(HTMLParser):
    """What a browser would see: its tags and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        assert self.open == [], "every tag is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in {"meta", "link", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(" ".join(data.split()))


def site(**changes: object) -> SiteView:
    values: dict[str, object] = {
        "source": "urn:antrean-mpp:site:SKM",
        "events": 1234,
        "last_sequence": 1234,
        "last_hash": "ab" * 32,
        "last_time": "2026-07-14T09:41:28+07:00",
        "business_date": date(2026, 7, 14),
        "tickets": {"waiting": 5, "completed": 1000},
    }
    return SiteView(**(values | changes))  # type: ignore[arg-type]


def event(**changes: object) -> EventView:
    values: dict[str, object] = {
        "source": "urn:antrean-mpp:site:SKM",
        "name": "leg_called",
        "time": "2026-07-14T09:41:28+07:00",
        "sequence": 1234,
        "code": "A-012",
        "booth": "A",
        "counter": "3",
    }
    return EventView(**(values | changes))  # type: ignore[arg-type]


def words_of(*sites: SiteView, latest: tuple[EventView, ...] = (), language: str = "id") -> list[str]:
    return Reader(Page().render(sites, latest, language=language)).words


def test_a_site_is_shown_with_its_counts() -> None:
    words = words_of(site(), latest=(event(),))
    for said in (
        "SKM",
        "1.234",
        "Lengkap",
        "Selasa, 14 Juli 2026, 09.41.28 WIB",
        "Nomor antrean, Selasa, 14 Juli 2026",
        "1.000",
        "Menunggu",
        "abababababab",
        "A-012",
        "Dipanggil",
        "14/07 09.41.28 WIB",
    ):
        assert said in words, said


def test_it_speaks_english_too() -> None:
    words = words_of(site(), latest=(event(),), language="en")
    assert {"Complete", "1,234", "Tuesday 14 July 2026, 09:41:28 WIB", "Being served"} <= set(words)


def test_missing_events_are_told() -> None:
    assert "3 kejadian belum diterima" in words_of(site(events=1231))


@pytest.mark.parametrize(
    ("time", "shown"),
    [
        ("2026-07-14T10:41:28+08:00", "14/07 10.41.28 WITA"),
        ("2026-07-14T11:41:28+09:00", "14/07 11.41.28 WIT"),
        ("2026-07-14T02:41:28Z", "14/07 02.41.28 UTC+0"),
        ("2026-07-14T08:11:28+05:30", "14/07 08.11.28 UTC+5.5"),
        ("", "–"),
        ("nonsense", "–"),
    ],
)
def test_times_stand_on_the_sites_own_wall(time: str, shown: str) -> None:
    assert shown in words_of(site(), latest=(event(time=time),))


def test_whatever_comes_from_outside_is_text() -> None:
    hostile = site(source="urn:antrean-mpp:site:" + HOSTILE, last_hash=HOSTILE, last_time=HOSTILE)
    row = event(source=HOSTILE, name=HOSTILE, code=HOSTILE, booth=HOSTILE, counter=HOSTILE)
    quiet = Reader(Page().render([site()], [event()], language="id"))
    loud = Reader(Page().render([hostile], [row], language="id"))
    assert loud.tags == quiet.tags
    assert loud.attributes == quiet.attributes
    assert HOSTILE in " ".join(loud.words)


def test_only_markup_of_ours_is_not_escaped() -> None:
    assert fill(Template("$a $b"), a="<b>", b=Markup("<i>")) == "&lt;b&gt; <i>"


def test_nothing_yet_is_said_kindly() -> None:
    assert "Belum ada kejadian" in words_of()


def test_a_site_without_a_day_or_an_hour() -> None:
    words = words_of(site(business_date=None, last_time="", last_hash="", tickets={}))
    assert {"Nomor antrean", "–", "0"} <= set(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_there_in_every_language(language: str) -> None:
    tables = {one: tomllib.loads((WEB / f"words.{one}.toml").read_text()) for one in LANGUAGES}
    assert tables[language].keys() == tables["id"].keys()
    assert set(tables[language]["event"]) == {kind.name for kind in EVENTS}
    assert set(tables[language]["status"]) == {status.value for status in Status}


def test_every_file_of_the_page_is_there() -> None:
    for path, _ in STATIC.values():
        assert path.is_file()
