"""Memory from the log: only the open day is read, however long the history is."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from common.contract.events import event_from
from common.domain.evolve import evolve
from common.domain.state import QueueState
from common.store import log
from common.store.catalogue import load_site
from common.store.tables import days, events


@dataclass(slots=True)
class Memory:
    """What the writer knows: the open day's queues and the end of the log they stand at."""

    state: QueueState
    sequence: int
    hash: bytes


def rebuild(connection: Connection) -> Memory:
    """Read the site and the open day's events; raises `catalogue.SiteMissing`.

    The site's tables stand at the end of the log already, so what the day's events say of the site is not
    said again: a booth would be moved twice.
    """
    site = load_site(connection)
    state = QueueState(site=site)
    newest = select(days.c.first_sequence).order_by(days.c.business_date.desc()).limit(1)
    first = connection.execute(newest).scalar_one_or_none() or 1
    query = (
        select(events.c.name, events.c.data)
        .where(events.c.sequence >= first)
        .order_by(events.c.sequence)
        .execution_options(yield_per=1000)
    )
    for name, data in connection.execute(query):
        evolve(state, event_from(name, data))
        state.site = site
    head = log.head(connection)
    return Memory(state=state, sequence=head.sequence, hash=head.hash)
