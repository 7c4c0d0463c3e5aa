"""A day with every kind of event goes up, and the reference portal tells each paper's holder the truth."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from common.domain.events import EVENTS
from common.portal.payloads import type_of
from common.portal.reference.database import database_url, open_database
from common.portal.reference.intake import read_items
from common.portal.reference.records import Records
from common.portal.reference.ticket_page import TicketPage
from common.portal.transport import PortalTransport
from common.portal.uploader import Uploader
from common.runtime.clock import ManualClock
from tests.portal.scripted_portal import TOKEN, ScriptedPortal
from tests.portal.small_hub import SmallHub
from tests.store.hall import PATIENCE_S, Hall, new_store
from tests.store.whole_day import NOTE, WholeDay, whole_site

PRIVATE = (NOTE, "sari", "ibu", "dewi", "pregnant", "elderly", "paying", "fetching_documents", "prayer", "K7")
"""Words of the day that tell of a person, or of how the building works inside."""


@pytest.fixture
def whole_hub(tmp_path: Path, clock: ManualClock) -> Iterator[SmallHub]:
    """After the day, and the next morning on which its waiting go on."""
    hall = Hall(new_store(tmp_path, whole_site()), clock)
    hall.writer.start()
    WholeDay(hall.done, clock.advance, hall.id).play()
    clock.advance(24 * 3600)
    hall.wait_in_line()
    assert hall.writer.stop(PATIENCE_S)
    hall.store.close()
    hub = SmallHub(tmp_path, clock)
    yield hub
    hub.close()


@pytest.fixture
def uploaded(whole_hub: SmallHub, portal: ScriptedPortal) -> ScriptedPortal:
    transport = PortalTransport(portal.url, TOKEN)
    uploader = Uploader(
        log=whole_hub.store,
        writer=whole_hub.writer,
        transport=transport,
        sender=whole_hub.sender,
        clock=whole_hub.clock,
        random=Random(1),
    )
    while uploader.step() == 0:
        pass
    uploader.stop()
    transport.close()
    return portal


def test_every_kind_of_event_arrives(whole_hub: SmallHub, uploaded: ScriptedPortal) -> None:
    assert uploaded.sequences == whole_hub.sequences
    sent = {event["type"] for request in uploaded.requests for event in request.events}
    assert sent == {type_of(kind.name) for kind in EVENTS}


def test_nothing_of_a_person_arrives_with_it(uploaded: ScriptedPortal) -> None:
    body = b"".join(request.body for request in uploaded.requests).decode()
    assert [word for word in PRIVATE if f'"{word}"' in body] == []


def test_every_paper_is_told_where_its_number_stands(
    tmp_path: Path, whole_hub: SmallHub, uploaded: ScriptedPortal, clock: ManualClock
) -> None:
    engine = open_database(database_url(tmp_path / "portal", ""))
    records = Records(engine, clock)
    incoming, rejected = read_items([event for request in uploaded.requests for event in request.events])
    assert not rejected
    records.take(incoming)
    legs = whole_hub.writer.snapshot().result(PATIENCE_S).legs
    tokens = {leg.tracking_token: leg for leg in sorted(legs, key=lambda leg: leg.part) if leg.tracking_token}
    assert len(tokens) > 3
    page = TicketPage()
    for token, leg in tokens.items():
        told = records.ticket(token)
        assert told is not None
        assert (told.code, told.standing) == (leg.code, leg.status.value)
        assert leg.code.replace("-", "–") in page.render(told, "id")
    engine.dispose()
