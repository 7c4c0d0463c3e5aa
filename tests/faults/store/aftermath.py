"""What must be true of a store after anything happened to the hub that wrote it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

from sqlalchemy import select

from common.domain.commands import IssueTicket
from common.domain.words import CommandId, ServiceCode
from common.runtime.clock import SystemClock
from common.store import log
from common.store.store import Store
from common.store.tables import commands, events, legs
from common.store.writer import Stored
from tests.store.hall import Hall

Kept = Mapping[str, tuple[int, str]]
"""Sequence and code by command id, as they were acknowledged."""


def what_is_lost(path: Path, kept: Kept) -> set[str]:
    """The acknowledged ids that the store does not know as they were acknowledged."""
    store = Store.open(path)
    with store.reader() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        rows = connection.execute(select(commands.c.command_id, commands.c.sequence, commands.c.answer))
        found = {row.command_id: row.sequence for row in rows if b'"code":"' in row.answer}
        codes = {row.leg_id: row.code for row in connection.execute(select(legs.c.leg_id, legs.c.code))}
    store.close()
    return {
        one for one, (sequence, code) in kept.items() if (found.get(one), codes.get(one)) != (sequence, code)
    }


def assert_whole(path: Path) -> None:
    """The log holds together and tells what the tables tell; no number is given twice or left out."""
    store = Store.open(path)
    with store.reader() as connection:
        end = log.head(connection)
        assert log.verify(connection, 1, end.sequence) == end
        issued = (
            connection.execute(select(events.c.command_id).where(events.c.name == "ticket_issued"))
            .scalars()
            .all()
        )
        assert max(Counter(issued).values(), default=1) == 1
        rows = connection.execute(
            select(legs.c.leg_id, legs.c.business_date, legs.c.series, legs.c.number).order_by(
                legs.c.business_date, legs.c.series, legs.c.number
            )
        ).all()
        assert {row.leg_id for row in rows} == set(issued)
        for _, series in groupby(rows, key=lambda row: (row.business_date, row.series)):
            numbers = [row.number for row in series]
            assert numbers == list(range(1, len(numbers) + 1))
    store.close()


def _ticket(command_id: str, service: str) -> IssueTicket:
    return IssueTicket(
        command_id=CommandId(command_id), service=ServiceCode(service), tracking_token="t" * 22
    )


def ask_again(path: Path, sent: Mapping[str, str], kept: Kept) -> None:
    """Every client asks again with the same ids: the same answers, and no second number."""
    store = Store.open(path)
    hall = Hall(store, SystemClock())
    hall.writer.start()
    waiting = list(sent.items())
    while waiting:
        batch, waiting = waiting[:500], waiting[500:]
        answers = {one: hall.send(_ticket(one, service)) for one, service in batch}
        for one, answer in answers.items():
            outcome = answer()
            assert isinstance(outcome, Stored), (one, outcome)
            if one in kept:
                sequence, code = kept[one]
                assert outcome.sequence == sequence
                assert f'"code":"{code}"'.encode() in outcome.result
    assert hall.writer.stop(60)
    with store.reader() as connection:
        found = connection.execute(select(legs.c.leg_id)).scalars().all()
    assert sorted(found) == sorted(sent)
    store.close()
