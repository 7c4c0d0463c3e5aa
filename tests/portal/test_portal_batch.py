from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.portal.batch import MAX_EVENTS, Batch, Outgoing, pack
from common.portal.pace import Pace
from common.portal.suspects import Suspects
from common.portal.work import WorkList
from common.runtime.clock import ManualClock

AT = datetime(2026, 7, 14, tzinfo=UTC)


def event(sequence: int, size: int = 8) -> Outgoing:
    return Outgoing(
        sequence, f"log:{sequence}", AT + timedelta(seconds=sequence), b'"' + b"x" * (size - 2) + b'"'
    )


def events(first: int, last: int) -> tuple[Outgoing, ...]:
    return tuple(event(sequence) for sequence in range(first, last + 1))


def sequences(batch: Batch | None) -> list[int]:
    return [] if batch is None else [one.sequence for one in batch.events]


@given(sizes=st.lists(st.integers(2, 400), max_size=60), max_bytes=st.integers(2, 900))
def test_packing_keeps_the_order_and_the_limits(sizes: list[int], max_bytes: int) -> None:
    outgoing = [event(place, size) for place, size in enumerate(sizes, start=1)]
    batches = pack(outgoing, max_bytes)
    assert [one for batch in batches for one in batch.events] == outgoing
    for batch in batches:
        assert len(batch.body) <= max_bytes or len(batch) == 1
        assert json.loads(batch.body) == ["x" * (len(one.body) - 2) for one in batch.events]


def test_a_batch_has_at_most_500_events() -> None:
    assert [len(batch) for batch in pack(events(1, 1001), 10**6)] == [MAX_EVENTS, MAX_EVENTS, 1]


def test_the_key_belongs_to_the_content() -> None:
    assert Batch(events(1, 3)).key == Batch(events(1, 3)).key
    assert Batch(events(1, 3)).key != Batch(events(1, 2)).key


def test_the_cursor_stops_before_the_first_that_is_not_settled() -> None:
    work = WorkList(10)
    assert (work.cursor, work.oldest_at) == (10, None)
    work.add([Batch(events(11, 13)), Batch(events(14, 15))], 15)
    assert (work.cursor, work.oldest_at) == (10, event(11).at)
    work.settle({"log:11", "log:13"})
    assert (sequences(work.current), work.cursor) == ([12], 11)
    work.settle({"log:12"})
    assert (sequences(work.current), work.cursor) == ([14, 15], 13)
    work.settle({"log:14", "log:15"})
    assert (work.current, work.cursor) == (None, 15)


def test_what_is_tried_again_does_not_hold_the_cursor_back() -> None:
    work = WorkList(10)
    work.add_again([Batch(events(3, 4), again=True)])
    assert (work.cursor, work.oldest_at) == (10, None)
    work.settle({"log:3"})
    assert work.current == Batch(events(4, 4), again=True)


def test_halves_are_sent_in_order() -> None:
    work = WorkList(0)
    work.add([Batch(events(1, 3)), Batch(events(4, 4))], 4)
    work.split()
    order = []
    while (batch := work.current) is not None:
        order.append(sequences(batch))
        work.settle(batch.ids)
    assert order == [[1], [2, 3], [4]]


@given(bad=st.sets(st.integers(1, 64), max_size=6))
def test_halving_finds_exactly_the_bad_events(bad: set[int]) -> None:
    work = WorkList(0)
    work.add([Batch(events(1, 64))], 64)
    found, requests = set(), 0
    while (batch := work.current) is not None:
        requests += 1
        if not bad & set(sequences(batch)):
            work.settle(batch.ids)
        elif len(batch) == 1:
            found.add(batch.first.sequence)
            work.settle(batch.ids)
        else:
            work.split()
    assert found == bad
    assert requests <= 1 + 2 * 6 * max(1, len(bad))


# -- finding the event on which a portal breaks

PACE = Pace(
    split_after=2,
    suspect_after=2,
    aside_after=2,
    most_aside=2,
    blame_after=4,
    backoff_s=1,
    backoff_cap_s=8,
)


@pytest.fixture
def suspects(clock: ManualClock) -> Suspects:
    return Suspects(PACE, Random(1), clock)


def singles(last: int) -> WorkList:
    work = WorkList(0)
    work.add([Batch(events(one, one)) for one in range(1, last + 1)], last)
    return work


def fail(suspects: Suspects, work: WorkList, failures: int = 9) -> bool:
    assert work.current is not None
    return suspects.failed(work, work.current, failures)


def fail_after_a_sign_of_life(suspects: Suspects, work: WorkList) -> bool:
    assert work.current is not None
    assert suspects.needs_sign_of_life(work.current)
    suspects.portal_lives()
    assert not suspects.needs_sign_of_life(work.current)
    return fail(suspects, work)


def step_aside(suspects: Suspects, work: WorkList) -> None:
    assert not fail(suspects, work)
    for _ in range(PACE.aside_after):
        assert not fail_after_a_sign_of_life(suspects, work)


def take(suspects: Suspects, work: WorkList) -> None:
    assert work.current is not None
    ids = set(work.current.ids)
    suspects.answered(ids)
    work.settle(ids)


def test_a_batch_that_fails_often_is_sent_in_halves(suspects: Suspects) -> None:
    work = WorkList(0)
    work.add([Batch(events(1, 4))], 4)
    assert not fail(suspects, work, failures=1)
    assert sequences(work.current) == [1, 2, 3, 4]
    assert not fail(suspects, work, failures=2)
    assert sequences(work.current) == [1, 2]


def test_an_event_that_fails_alone_is_suspected_and_then_a_sign_of_life_is_wanted(suspects: Suspects) -> None:
    work = singles(2)
    assert not fail(suspects, work, failures=1)
    assert not suspects.needs_sign_of_life(Batch(events(1, 1)))
    assert not fail(suspects, work, failures=2)
    assert suspects.needs_sign_of_life(Batch(events(1, 1)))
    assert not suspects.needs_sign_of_life(Batch(events(2, 2)))


def test_a_suspect_steps_aside_after_some_strikes_and_holds_up_only_the_cursor(suspects: Suspects) -> None:
    work = singles(3)
    step_aside(suspects, work)
    assert suspects.fails_alone(Batch(events(1, 1)))
    assert sequences(work.current) == [2]
    take(suspects, work)
    take(suspects, work)
    assert (work.current, work.cursor, work.oldest_at) == (None, 0, event(1).at)


def test_a_suspect_is_blamed_after_many_strikes(suspects: Suspects, clock: ManualClock) -> None:
    work = singles(9)
    step_aside(suspects, work)
    take(suspects, work)
    clock.advance(PACE.backoff_cap_s)
    suspects.bring_back(work)
    # What the others got is a sign of life too.
    assert not suspects.needs_sign_of_life(Batch(events(1, 1)))
    assert not fail(suspects, work)
    clock.advance(PACE.backoff_cap_s)
    suspects.bring_back(work)
    assert fail_after_a_sign_of_life(suspects, work)
    # It is still there, for the uploader to park.
    assert sequences(work.current) == [1]


def test_nobody_is_blamed_and_no_order_changed_while_the_portal_breaks_on_everything(
    suspects: Suspects, clock: ManualClock
) -> None:
    work = singles(5)
    for failures in range(1, 200):
        assert not fail(suspects, work, failures)
        clock.advance(60)
        suspects.bring_back(work)
        assert sequences(work.current) == [1]


def test_an_outage_costs_a_suspect_at_most_one_strike(suspects: Suspects, clock: ManualClock) -> None:
    work = singles(2)
    step_aside(suspects, work)
    take(suspects, work)
    for _ in range(50):
        clock.advance(PACE.backoff_cap_s)
        suspects.bring_back(work)
        assert not fail(suspects, work)


def test_only_so_many_step_aside(suspects: Suspects) -> None:
    work = singles(4)
    step_aside(suspects, work)
    step_aside(suspects, work)
    assert not fail(suspects, work)
    for _ in range(PACE.blame_after - 1):
        assert not fail_after_a_sign_of_life(suspects, work)
        assert sequences(work.current) == [3]
    assert fail_after_a_sign_of_life(suspects, work)


def test_a_suspect_that_is_taken_after_all_is_forgotten(suspects: Suspects, clock: ManualClock) -> None:
    work = singles(2)
    step_aside(suspects, work)
    take(suspects, work)
    clock.advance(60)
    suspects.bring_back(work)
    take(suspects, work)
    assert not suspects.fails_alone(Batch(events(1, 1)))
    assert suspects.next_due_s(work) is None
    assert work.cursor == 2


def test_a_suspect_is_tried_again_later_and_later(suspects: Suspects, clock: ManualClock) -> None:
    work = singles(1)
    assert suspects.next_due_s(work) is None
    step_aside(suspects, work)
    longest = 0.0
    for _ in range(40):
        due_s = suspects.next_due_s(work)
        assert due_s is not None
        longest = max(longest, due_s)
        suspects.bring_back(work)
        assert work.current is None
        clock.advance(due_s)
        suspects.bring_back(work)
        assert sequences(work.current) == [1]
        assert not fail(suspects, work)
    assert 1 < longest <= 8


# -- pauses


def test_pauses_grow_to_a_cap_and_are_spread() -> None:
    pace, random = Pace(backoff_s=1, backoff_cap_s=60), Random(1)
    for failures, highest in ((1, 1), (2, 2), (5, 16), (7, 60), (10**6, 60)):
        pauses = [pace.backoff(failures, random) for _ in range(300)]
        assert 0 <= min(pauses) < highest * 0.1
        assert highest * 0.9 < max(pauses) <= highest


def test_what_the_portal_asks_for_is_bounded_and_never_cut_short() -> None:
    pace, random = Pace(wait_cap_s=900), Random(1)
    assert all(30 <= pace.obeyed(30, random) <= 33 for _ in range(100))
    assert all(900 <= pace.obeyed(10**9, random) <= 990 for _ in range(100))
