"""What stands on the kiosk's paper: the site's own lines among it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from common.domain.site import Site, TicketText
from common.domain.words import ORDINARY, LegId
from common.printing.layout import Footer, Masthead, compose
from common.ui.language import Language
from kiosk.app import AREAS
from kiosk.paper import ticket_of
from kiosk.phrases import Phrases
from kiosk.ports import NumberTaken
from tests.kiosk.building import sample_site


@pytest.fixture
def site() -> Site:
    return sample_site()


def blocks(site: Site) -> tuple[Masthead, Footer]:
    language = Language(AREAS)
    number = NumberTaken(
        code="A-001",
        leg_id=LegId("t-1"),
        taken_at=datetime(2026, 7, 14, 2, tzinfo=UTC),
        ahead=0,
        estimate=None,
        tracking_token="t",
    )
    ticket = ticket_of(
        site,
        site.services[0],
        number,
        Phrases(language),
        priority_class=ORDINARY,
        kiosk="K1",
        tracking="",
        is_copy=False,
    )
    layout = compose(ticket, language.sentences)
    (head,) = (block for block in layout if isinstance(block, Masthead))
    (foot,) = (block for block in layout if isinstance(block, Footer))
    return head, foot


def test_without_lines_of_its_own_the_paper_says_that_nothing_is_to_be_paid(site: Site) -> None:
    head, foot = blocks(site)
    assert head.tagline == site.tagline
    assert len(foot.lines) == 2


def test_the_sites_own_lines_stand_under_its_name_and_at_the_end(site: Site) -> None:
    text = TicketText(header=("Jl. Merdeka 1", "0274 555 000"), footer=("Ada keluhan? Hubungi SP4N-LAPOR!",))
    head, foot = blocks(replace(site, ticket_text=text))
    assert head.tagline == f"{site.tagline} · Jl. Merdeka 1 · 0274 555 000"
    assert foot.lines[1:] == ("Ada keluhan? Hubungi SP4N-LAPOR!",)
