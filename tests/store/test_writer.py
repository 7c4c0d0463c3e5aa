"""The writer: one order, one answer for each id, nothing said before it is kept."""

from __future__ import annotations

from concurrent.futures import CancelledError
from datetime import timedelta

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from common.contract.refusals import HubBusy, StoreFailed
from common.domain.commands import (
    CallNext,
    CloseCounter,
    ConfirmPrint,
    Finish,
    IssueTicket,
    OpenCounter,
    Recall,
    StartService,
)
from common.domain.words import CommandId, CounterCode, LegId, ServiceCode, Status
from common.runtime.clock import ManualClock
from common.store import tables
from common.store.catalogue import SiteMissing
from common.store.store import Store
from common.store.tables import counter_sessions, days, legs
from common.store.writer import Delivered, Stored, Submission, Writer
from tests.store.hall import DESK, KIOSK, PATIENCE_S, Hall


def _ticket(name: str, service: str = "A1") -> IssueTicket:
    return IssueTicket(command_id=CommandId(name), service=ServiceCode(service), tracking_token=name)


def _row(hall: Hall, leg_id: str) -> dict[str, object]:
    with hall.store.reader() as connection:
        return dict(connection.execute(select(legs).where(legs.c.leg_id == leg_id)).mappings().one())


# -- one answer for each id --------------------------------------------------------------------------------


def test_a_repeat_gets_the_first_answer_and_makes_nothing(hall: Hall) -> None:
    first = hall.done(_ticket("one"))
    hall.issue()
    sequence = hall.writer.sequence
    assert hall.done(_ticket("one")) == first
    assert hall.writer.sequence == sequence


def test_a_repeat_of_a_refusal_is_refused_the_same_even_when_it_would_do_now(hall: Hall) -> None:
    call = CallNext(command_id=CommandId("call"), counter=CounterCode("1"))
    assert hall.refused(call, DESK) == "counter_not_open"
    hall.open()
    hall.wait_in_line()
    assert hall.refused(call, DESK) == "counter_not_open"
    hall.call()


def test_an_answer_outlives_the_hub(hall: Hall, store: Store, clock: ManualClock) -> None:
    first = hall.done(_ticket("one"))
    refused = hall.refused(_ticket("two", "Z9"))
    hall.writer.stop(PATIENCE_S)
    again = Hall(store, clock)
    again.writer.start()
    assert again.done(_ticket("one")) == first
    assert again.refused(_ticket("two", "Z9")) == refused
    assert again.writer.stop(PATIENCE_S)


def test_an_id_used_for_another_body_is_refused(hall: Hall) -> None:
    hall.done(_ticket("one"))
    assert hall.refused(_ticket("one", "B1")) == "command_id_reused"
    confirm = ConfirmPrint(command_id=CommandId("one"), leg_id=LegId("one"))
    assert hall.refused(confirm) == "command_id_reused"


def test_the_body_that_counts_is_the_one_that_was_sent(hall: Hall) -> None:
    # The hub's door adds a tracking token, another one each time.
    sent = IssueTicket(command_id=CommandId("one"), service=ServiceCode("A1"))
    body = b"fingerprint-16by"
    first = hall.send(_ticket("one"), body=body)()
    again = hall.send(
        IssueTicket(command_id=sent.command_id, service=sent.service, tracking_token="other"), body=body
    )()
    assert again == first


def test_repeats_in_one_batch_get_one_answer(hall: Hall) -> None:
    let_go = hall.held()
    answers = [hall.send(_ticket("one")) for _ in range(3)] + [hall.send(_ticket("one", "B1"))]
    let_go()
    first, second, third, other = (answer() for answer in answers)
    assert isinstance(first, Stored)
    assert first == second == third
    assert not isinstance(other, Stored)
    assert other.code == "command_id_reused"
    assert len(hall.writer.snapshot().result(PATIENCE_S).legs) == 1


# -- one commit for many -----------------------------------------------------------------------------------


def test_what_waits_is_committed_together_and_delivered_once(hall: Hall) -> None:
    let_go = hall.held()
    answers = [hall.send(_ticket(f"t{number}")) for number in range(20)]
    assert hall.writer.depth == 20
    let_go()
    for answer in answers:
        assert isinstance(answer(), Stored)
    (delivered,) = hall.delivered
    assert len(delivered.replies) == 20
    assert len(delivered.frames) == len(delivered.events) == 21  # the day, and twenty numbers
    assert delivered.sequence == hall.writer.sequence == 21


def test_a_batch_has_a_limit(store: Store, clock: ManualClock) -> None:
    hall = Hall(store, clock, batch=4)
    hall.writer.start()
    let_go = hall.held()
    answers = [hall.send(_ticket(f"t{number}")) for number in range(10)]
    let_go()
    for answer in answers:
        answer()
    assert [len(delivered.replies) for delivered in hall.delivered] == [4, 4, 2]
    assert hall.writer.stop(PATIENCE_S)


def test_numbers_come_in_the_order_of_arrival(hall: Hall) -> None:
    let_go = hall.held()
    answers = [hall.send(_ticket(f"t{number}")) for number in range(5)]
    let_go()
    results = [answer() for answer in answers]
    codes = [one.result.split(b'"code":"')[1][:5] for one in results if isinstance(one, Stored)]
    assert codes == [b"A-001", b"A-002", b"A-003", b"A-004", b"A-005"]


def test_a_full_queue_is_refused_at_the_door(store: Store, clock: ManualClock) -> None:
    hall = Hall(store, clock, queue_limit=3)
    hall.writer.start()
    let_go = hall.held()
    answers = [hall.send(_ticket(f"t{number}")) for number in range(3)]
    with pytest.raises(HubBusy):
        hall.send(_ticket("one too many"[:3]))
    let_go()
    for answer in answers:
        assert isinstance(answer(), Stored)
    assert hall.writer.stop(PATIENCE_S)


def test_one_refusal_in_a_batch_harms_no_one(hall: Hall) -> None:
    let_go = hall.held()
    good, bad, also_good = (hall.send(_ticket(name, service)) for name, service in
                            (("a", "A1"), ("b", "Z9"), ("c", "A1")))  # fmt: skip
    let_go()
    assert isinstance(good(), Stored)
    assert isinstance(also_good(), Stored)
    assert not isinstance(bad(), Stored)


# -- snapshots, other writes, ticks ------------------------------------------------------------------------


def test_a_snapshot_has_what_was_sent_before_it_and_nothing_after(hall: Hall) -> None:
    let_go = hall.held()
    before = hall.send(_ticket("before"))
    snapshot = hall.writer.snapshot()
    after = hall.send(_ticket("after"))
    let_go()
    before(), after()
    taken = snapshot.result(PATIENCE_S)
    assert [leg.leg_id for leg in taken.legs] == ["before"]
    assert taken.sequence == 2


def test_another_write_has_a_transaction_of_its_own(hall: Hall, clock: ManualClock) -> None:
    def move(connection: Connection) -> str:
        connection.execute(tables.upload.insert(), {"portal": "p", "cursor": 7, "moved_at": clock.now()})
        return "moved"

    assert hall.writer.execute(move).result(PATIENCE_S) == "moved"
    with hall.store.reader() as connection:
        assert connection.execute(select(tables.upload)).one() == ("p", 7, clock.now())


def test_another_write_that_raises_leaves_nothing_and_harms_no_one(hall: Hall, clock: ManualClock) -> None:
    def fail(connection: Connection) -> None:
        connection.execute(tables.upload.insert(), {"portal": "p", "cursor": 7, "moved_at": clock.now()})
        raise LookupError("changed its mind")

    with pytest.raises(LookupError):
        hall.writer.execute(fail).result(PATIENCE_S)
    with hall.store.reader() as connection:
        assert connection.execute(select(tables.upload)).all() == []
    hall.issue()


def test_another_write_that_the_tables_refuse_harms_no_one(hall: Hall) -> None:
    def contradict(connection: Connection) -> None:
        connection.exec_driver_sql("DELETE FROM booths")

    with pytest.raises(IntegrityError):
        hall.writer.execute(contradict).result(PATIENCE_S)
    hall.issue()


def test_a_write_that_nobody_waits_for_any_more_is_not_done(hall: Hall) -> None:
    done: list[int] = []
    let_go = hall.held()
    future = hall.writer.execute(lambda _: done.append(1))
    assert future.cancel()
    let_go()
    with pytest.raises(CancelledError):
        future.result(PATIENCE_S)
    hall.issue()
    assert done == []


def test_time_alone_voids_what_nobody_confirmed(hall: Hall, clock: ManualClock) -> None:
    leg_id = hall.issue()
    hall.writer.tick()
    assert hall.writer.snapshot().result(PATIENCE_S).legs[0].status is Status.PRINTING
    clock.advance(120)
    hall.writer.tick()
    assert hall.writer.snapshot().result(PATIENCE_S).legs == ()
    assert _row(hall, leg_id)["status"] == "void"
    assert hall.refused(ConfirmPrint(command_id=next(hall.id), leg_id=leg_id)) == "ticket_void"


def test_ticks_do_not_pile_up_and_say_nothing_when_nothing_happened(hall: Hall) -> None:
    hall.issue()
    delivered = len(hall.delivered)
    let_go = hall.held()
    for _ in range(100):
        hall.writer.tick()
    assert hall.writer.depth == 1
    let_go()
    hall.writer.snapshot().result(PATIENCE_S)
    assert len(hall.delivered) == delivered


# -- the tables that are read from the log -----------------------------------------------------------------


def test_a_leg_in_the_table_keeps_all_its_moments(hall: Hall, clock: ManualClock) -> None:
    began = clock.now()
    leg_id = hall.issue()
    steps = ["confirmed_at", "first_called_at", "started_at", "ended_at"]
    hall.open()
    clock.advance(1)
    hall.done(ConfirmPrint(command_id=next(hall.id), leg_id=leg_id))
    clock.advance(1)
    hall.call()
    row = _row(hall, leg_id)
    assert (row["status"], row["counter"], row["calls"]) == ("called", "1", 1)
    clock.advance(5)
    hall.done(Recall(command_id=next(hall.id), counter=CounterCode("1")), DESK)
    hall.done(StartService(command_id=next(hall.id), counter=CounterCode("1")), DESK)
    clock.advance(1)
    hall.done(Finish(command_id=next(hall.id), counter=CounterCode("1")), DESK)
    row = _row(hall, leg_id)
    assert row["arrived_at"] == began
    assert [row[step] for step in steps] == [began + timedelta(seconds=number) for number in (1, 2, 7, 8)]
    assert row["last_called_at"] == began + timedelta(seconds=7)
    assert (row["status"], row["outcome"], row["calls"]) == ("completed", "completed", 2)


def test_open_sessions_are_in_the_table_while_they_are_open(hall: Hall) -> None:
    def open_now() -> list[tuple[object, ...]]:
        with hall.store.reader() as connection:
            query = select(
                counter_sessions.c.counter, counter_sessions.c.services, counter_sessions.c.officer
            )
            return [tuple(row) for row in connection.execute(query)]

    hall.open("1")
    assert open_now() == [("1", ["A1", "A2"], "sari")]
    only = OpenCounter(command_id=next(hall.id), counter=CounterCode("1"), services=(ServiceCode("A2"),))
    hall.done(only, DESK)
    assert open_now() == [("1", ["A2"], "sari")]
    hall.done(CloseCounter(command_id=next(hall.id), counter=CounterCode("1")), DESK)
    assert open_now() == []


def test_one_commit_may_end_a_leg_and_call_the_next_at_the_same_counter(hall: Hall) -> None:
    # The table allows one leg in hand at each counter: the order of the events must be kept in it.
    hall.open()
    first, second = hall.wait_in_line(), hall.wait_in_line()
    hall.call()
    one = CounterCode("1")
    let_go = hall.held()
    answers = [
        hall.send(StartService(command_id=next(hall.id), counter=one), DESK),
        hall.send(Finish(command_id=next(hall.id), counter=one), DESK),
        hall.send(CallNext(command_id=next(hall.id), counter=one), DESK),
    ]
    let_go()
    for answer in answers:
        assert isinstance(answer(), Stored)
    assert (_row(hall, first)["status"], _row(hall, second)["status"]) == ("completed", "called")


# -- days and clocks ---------------------------------------------------------------------------------------


def test_a_new_day_ends_the_old_one_and_counts_from_one(hall: Hall, clock: ManualClock) -> None:
    waiting = hall.wait_in_line()
    hall.open()
    clock.advance(24 * 3600)
    hall.writer.tick()
    assert hall.writer.snapshot().result(PATIENCE_S).counters == ()
    assert _row(hall, waiting)["status"] == "cancelled"
    assert _row(hall, hall.issue())["code"] == "A-001"
    with hall.store.reader() as connection:
        firsts = connection.execute(select(days.c.first_sequence).order_by(days.c.business_date)).scalars()
        assert list(firsts) == [1, 7]


def test_the_day_is_the_sites_own(hall: Hall, clock: ManualClock) -> None:
    clock.advance(7 * 3600)  # 16.41 WIB is 09.41 UTC
    assert _row(hall, hall.issue())["business_date"].isoformat() == "2026-07-14"  # type: ignore[attr-defined]
    clock.advance(8 * 3600)  # 00.41 WIB, and still the 14th in UTC
    assert _row(hall, hall.issue())["business_date"].isoformat() == "2026-07-15"  # type: ignore[attr-defined]


@pytest.mark.parametrize("step_s", [-7200, -3 * 24 * 3600, -7 * 365 * 24 * 3600])
def test_a_clock_set_back_makes_no_negative_wait_and_no_number_twice(
    hall: Hall, clock: ManualClock, step_s: int
) -> None:
    first = hall.wait_in_line()
    hall.open()
    clock.step_wall(step_s)
    second = hall.wait_in_line()
    hall.call()
    rows = [_row(hall, first), _row(hall, second)]
    assert [row["code"] for row in rows] == ["A-001", "A-002"]
    assert rows[0]["business_date"] == rows[1]["business_date"]
    assert rows[0]["first_called_at"] >= rows[0]["arrived_at"]  # type: ignore[operator]
    assert rows[1]["arrived_at"] >= rows[0]["arrived_at"]  # type: ignore[operator]


def test_a_clock_set_back_over_a_restart_reuses_nothing(hall: Hall, store: Store, clock: ManualClock) -> None:
    hall.issue()
    hall.writer.stop(PATIENCE_S)
    clock.step_wall(-48 * 3600)
    again = Hall(store, clock)
    again.writer.start()
    again.done(_ticket("next"))
    assert _row(again, "next")["code"] == "A-002"
    assert again.writer.stop(PATIENCE_S)


# -- beginning and ending ----------------------------------------------------------------------------------


def test_a_writer_that_starts_again_knows_what_it_knew(hall: Hall, store: Store, clock: ManualClock) -> None:
    clock.advance(-24 * 3600)
    hall.wait_in_line("B1")
    clock.advance(24 * 3600)  # yesterday is history
    hall.wait_in_line("A1")
    hall.wait_in_line("A2")
    hall.issue("B1")
    hall.open("1")
    hall.open("3")
    hall.serve("1")
    hall.call("1")
    before = hall.writer.snapshot().result(PATIENCE_S)
    assert hall.writer.stop(PATIENCE_S)
    again = Hall(store, clock)
    again.writer.start()
    assert again.writer.sequence == before.sequence
    assert again.writer.snapshot().result(PATIENCE_S) == before
    assert again.writer.stop(PATIENCE_S)


def test_stopping_carries_out_what_was_taken_and_takes_no_more(hall: Hall) -> None:
    let_go = hall.held()
    answer = hall.send(_ticket("last"))
    assert not hall.writer.stop(0.01)  # it is still at work
    with pytest.raises(StoreFailed):
        hall.send(_ticket("too late"[:3]))
    with pytest.raises(StoreFailed):
        hall.writer.snapshot()
    hall.writer.tick()
    let_go()
    assert isinstance(answer(), Stored)
    assert hall.writer.stop(PATIENCE_S)
    assert hall.writer.stop(PATIENCE_S)
    assert not hall.writer.is_running
    assert not hall.stopped.is_set()


def test_a_writer_that_never_began_can_be_stopped(store: Store, clock: ManualClock) -> None:
    hall = Hall(store, clock)
    assert not hall.writer.is_running
    assert hall.writer.stop(PATIENCE_S)
    with pytest.raises(StoreFailed):
        hall.send(_ticket("one"))


def test_without_a_site_the_writer_does_not_begin(store: Store, clock: ManualClock) -> None:
    with store.write() as connection:
        connection.exec_driver_sql("DELETE FROM site")
    hall = Hall(store, clock)
    with pytest.raises(SiteMissing):
        hall.writer.start()
    assert not hall.writer.is_running


@pytest.mark.expect_log("a bug while a commit was delivered")
def test_a_bug_in_who_is_told_does_not_stop_the_writer(store: Store, clock: ManualClock) -> None:
    def deliver(delivered: Delivered) -> None:
        raise RuntimeError("the loop is closed")

    writer = Writer(store, clock, deliver)
    writer.start()
    writer.submit(Submission(_ticket("one"), KIOSK, b"f", lambda _: None))
    assert len(writer.snapshot().result(PATIENCE_S).legs) == 1
    assert writer.stop(PATIENCE_S)
