"""The writer when the store or our own code fails: one offender, an unknown outcome, or the end."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from common.contract.refusals import StoreFailed
from common.domain.commands import Command, ConfirmPrint, IssueTicket
from common.domain.words import CommandId, ServiceCode
from common.runtime.clock import ManualClock
from common.store import engine
from common.store.engine import StoreUnsafe, is_fault, is_in_doubt, settle
from common.store.store import Store
from common.store.writer import Outcome, Stored
from tests.store.hall import PATIENCE_S, Hall

if sys.platform != "win32":
    import resource

BUG = "a bug while 1 commands were carried out"
A_BATCH_OF_BUGS = r"a bug while \d commands were carried out"
FAILED = "a commit failed"
FOR_GOOD = "the store failed for good"
posix = pytest.mark.skipif(os.name != "posix", reason="limits of file sizes are POSIX")


def _ticket(name: str, service: str = "A1") -> IssueTicket:
    # Long enough that a commit of a few needs new pages.
    token = name.ljust(120, "t")
    return IssueTicket(command_id=CommandId(name), service=ServiceCode(service), tracking_token=token)


def _code(outcome: Outcome) -> str:
    return "stored" if isinstance(outcome, Stored) else outcome.code


@dataclass(frozen=True, slots=True, kw_only=True)
class Strange(Command):
    """A command that the law does not know: a bug of ours, made to order."""

    name: ClassVar[str] = "strange"


@contextmanager
def no_file_grows_past(size: int) -> Iterator[None]:
    """Every write behind `size` fails; SQLite takes it for a failed disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


# -- bugs --------------------------------------------------------------------------------------------------


@pytest.mark.expect_log(BUG)
def test_a_bug_is_answered_internal_and_tried_again_by_a_repeat(hall: Hall) -> None:
    command = Strange(command_id=CommandId("odd"))
    hall.issue()
    assert _code(hall.send(command, body=b"f")()) == "internal"
    assert _code(hall.send(command, body=b"f")()) == "internal"
    hall.issue()
    assert hall.writer.snapshot().result(PATIENCE_S).last_number == {"A": 2}


@pytest.mark.expect_log(A_BATCH_OF_BUGS)
def test_one_bug_in_a_batch_harms_no_one_else(hall: Hall) -> None:
    let_go = hall.held()
    answers = [
        hall.send(_ticket("one")),
        hall.send(Strange(command_id=CommandId("odd")), body=b"f"),
        hall.send(_ticket("two")),
    ]
    let_go()
    assert [_code(answer()) for answer in answers] == ["stored", "internal", "stored"]
    snapshot = hall.writer.snapshot().result(PATIENCE_S)
    assert [leg.code for leg in snapshot.legs] == ["A-001", "A-002"]
    assert snapshot.sequence == 3


@pytest.mark.expect_log(A_BATCH_OF_BUGS)
def test_a_number_that_the_table_has_already_is_never_given_twice(hall: Hall) -> None:
    # What the law would never do, done by hand: the backstop has to hold.
    taken = hall.issue("B1")

    def plant(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE legs SET series = 'A' WHERE leg_id = ?", (taken,))

    hall.writer.execute(plant).result(PATIENCE_S)
    let_go = hall.held()
    answers = [hall.send(_ticket("one", "B1")), hall.send(_ticket("two", "A1"))]
    let_go()
    assert [_code(answer()) for answer in answers] == ["stored", "internal"]


@pytest.mark.expect_log(BUG)
def test_a_leg_that_is_missing_from_its_table_is_noticed(hall: Hall) -> None:
    leg_id = hall.issue()
    hall.writer.execute(lambda connection: connection.exec_driver_sql("DELETE FROM legs")).result(PATIENCE_S)
    confirm = ConfirmPrint(command_id=CommandId("confirm"), leg_id=leg_id)
    assert hall.refused(confirm) == "internal"


@pytest.mark.expect_log("a bug while 0 commands were carried out")
def test_a_bug_in_what_time_brings_is_logged_and_the_writer_goes_on(hall: Hall, clock: ManualClock) -> None:
    hall.issue()
    hall.writer.execute(lambda connection: connection.exec_driver_sql("DELETE FROM legs")).result(PATIENCE_S)
    clock.advance(121)
    hall.writer.tick()
    assert len(hall.writer.snapshot().result(PATIENCE_S).legs) == 1
    assert hall.writer.is_running


# -- a store that fails for a while ------------------------------------------------------------------------


def _fill(connection: Connection) -> None:
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def _make_room(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA max_page_count = 1000000")


@pytest.mark.expect_log(FAILED)
def test_a_full_disk_is_refused_and_a_repeat_is_carried_out_once(hall: Hall) -> None:
    hall.done(_ticket("kept"))
    hall.writer.execute(_fill).result(PATIENCE_S)
    let_go = hall.held()
    many = [hall.send(_ticket(f"t{number}")) for number in range(100)]
    let_go()
    assert {_code(answer()) for answer in many} == {"store_failed"}
    assert hall.writer.sequence == 2
    hall.writer.execute(_make_room).result(PATIENCE_S)
    again = [hall.send(_ticket(f"t{number}")) for number in range(100)]
    assert {_code(answer()) for answer in again} == {"stored"}
    snapshot = hall.writer.snapshot().result(PATIENCE_S)
    assert [leg.number for leg in snapshot.legs] == list(range(1, 102))


@posix
@pytest.mark.expect_log(FAILED)
def test_after_an_unknown_outcome_memory_is_what_the_log_says(hall: Hall) -> None:
    hall.done(_ticket("kept"))
    wal = hall.store.path.with_name(hall.store.path.name + "-wal")
    let_go = hall.held()
    answers = [hall.send(_ticket(f"t{number}")) for number in range(250)]
    with no_file_grows_past(max(wal.stat().st_size, hall.store.path.stat().st_size)):
        let_go()
        assert {_code(answer()) for answer in answers} == {"store_failed"}
        hall.writer.snapshot().result(PATIENCE_S)
    again = [hall.send(_ticket(f"t{number}")) for number in range(250)]
    assert {_code(answer()) for answer in again} == {"stored"}
    snapshot = hall.writer.snapshot().result(PATIENCE_S)
    assert [leg.number for leg in snapshot.legs] == list(range(1, 252))


@pytest.mark.expect_log(FAILED)
def test_a_lock_that_another_program_holds_too_long_is_survived(
    store: Store, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "WRITER_PRAGMAS", {**engine.WRITER_PRAGMAS, "busy_timeout": 50})
    patient = Store.open(store.path)
    hall = Hall(patient, clock)
    hall.writer.start()
    with store.write():
        assert hall.refused(_ticket("one")) == "store_failed"
    hall.done(_ticket("one"))
    assert hall.writer.stop(PATIENCE_S)
    patient.close()


def test_a_fault_in_another_write_is_told_to_whoever_asked(hall: Hall) -> None:
    hall.done(_ticket("kept"))

    def fill_and_write(connection: Connection) -> None:
        _fill(connection)
        connection.exec_driver_sql("CREATE TABLE large AS SELECT zeroblob(1000000)")

    with pytest.raises(OperationalError, match="full"):
        hall.writer.execute(fill_and_write).result(PATIENCE_S)
    hall.writer.execute(_make_room).result(PATIENCE_S)
    hall.done(_ticket("next"))


@pytest.mark.expect_log(BUG)
def test_what_the_log_holds_beyond_what_the_writer_knew_is_published(
    hall: Hall, store: Store, clock: ManualClock
) -> None:
    # As after a commit that was kept though it seemed to fail; here someone else wrote it.
    hall.done(_ticket("one"))
    other = Hall(store, clock)
    other.writer.start()
    other.done(_ticket("two"))
    assert other.writer.stop(PATIENCE_S)
    assert hall.refused(_ticket("three")) == "internal"
    hall.done(_ticket("three"))
    told = [one.sequence for delivered in hall.delivered for one in delivered.events]
    frames = [frame for delivered in hall.delivered for frame in delivered.frames]
    assert told == [1, 2, 3, 4]
    assert b'"leg_id":"two"' in frames[2]
    assert [leg.code for leg in hall.writer.snapshot().result(PATIENCE_S).legs] == ["A-001", "A-002", "A-003"]


# -- a store that fails for good ---------------------------------------------------------------------------


@posix
@pytest.mark.expect_log(FAILED)
@pytest.mark.expect_log(FOR_GOOD)
def test_when_the_log_cannot_be_settled_the_writer_ends_and_says_so(hall: Hall) -> None:
    hall.done(_ticket("kept"))
    let_go = hall.held()
    answers = [hall.send(_ticket(f"t{number}")) for number in range(10)]
    snapshot = hall.writer.snapshot()
    given_up = hall.writer.execute(lambda _: None)
    assert given_up.cancel()
    later = hall.send(_ticket("later"))
    with no_file_grows_past(4096):
        let_go()
        assert {_code(answer()) for answer in answers} == {"store_failed"}
        assert hall.stopped.wait(PATIENCE_S)
    assert _code(later()) == "store_failed"
    with pytest.raises(StoreFailed):
        snapshot.result(PATIENCE_S)
    with pytest.raises(StoreFailed):
        hall.send(_ticket("after the end"[:5]))
    assert not hall.writer.is_running


@posix
@pytest.mark.expect_log(A_BATCH_OF_BUGS)
@pytest.mark.expect_log(FAILED)
@pytest.mark.expect_log(FOR_GOOD)
def test_a_store_that_fails_for_good_amid_single_commits_fails_the_rest_too(hall: Hall) -> None:
    let_go = hall.held()
    answers = [hall.send(Strange(command_id=CommandId("odd")), body=b"f")]
    answers += [hall.send(_ticket(f"t{number}")) for number in range(3)]
    with no_file_grows_past(4096):
        let_go()
        codes = [_code(answer()) for answer in answers]
        assert hall.stopped.wait(PATIENCE_S)
    assert codes == ["internal", "store_failed", "store_failed", "store_failed"]


@posix
@pytest.mark.expect_log(FAILED)
@pytest.mark.expect_log(FOR_GOOD)
def test_what_was_acknowledged_before_the_end_is_there_after_it(
    hall: Hall, store: Store, clock: ManualClock
) -> None:
    kept = [f"k{number}" for number in range(20)]
    for name in kept:
        hall.done(_ticket(name))
    let_go = hall.held()
    hall.send(_ticket("unknown"))
    with no_file_grows_past(4096):
        let_go()
        assert hall.stopped.wait(PATIENCE_S)
    again = Hall(store, clock)
    again.writer.start()
    numbers = [int(again.done(_ticket(name)).result.split(b"-")[1][:3]) for name in [*kept, "unknown"]]
    assert numbers == list(range(1, 22))
    assert again.writer.stop(PATIENCE_S)


# -- what is a fault ---------------------------------------------------------------------------------------


def test_settling_waits_for_no_reader_for_ever(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "WRITER_PRAGMAS", {**engine.WRITER_PRAGMAS, "busy_timeout": 50})
    impatient = Store.open(store.path)
    with store.reader() as reader:
        reader.exec_driver_sql("SELECT count(*) FROM site").scalar()
        with impatient.write() as connection:
            connection.exec_driver_sql("UPDATE site SET name = 'another'")
        with impatient.connect_writer() as connection, pytest.raises(StoreUnsafe, match="reads for too long"):
            settle(connection)
    with impatient.connect_writer() as connection:
        settle(connection)
    impatient.close()


def test_a_bug_of_ours_is_not_a_fault_of_the_store() -> None:
    assert not is_fault(KeyError("no such command"))
    assert not is_in_doubt(KeyError("no such command"))
