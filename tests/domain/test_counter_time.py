"""What became of the time of counters: always all of it, whatever the officers press."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from common.domain.because import Because, Reason
from common.domain.counter_time import CounterTime, Mode, Post
from common.domain.events import (
    BreakBegan,
    BreakEnded,
    CounterClosed,
    CounterOpened,
    Event,
    LegCalled,
    LegNoShow,
    LegParked,
    LegRecalled,
    LegUndone,
    ServiceFinished,
    ServiceStarted,
)
from common.domain.words import (
    BoothCode,
    BreakReason,
    CloseReason,
    CounterCode,
    LegId,
    OfficerId,
    Outcome,
    ParkReason,
    ServiceCode,
    StationKey,
    Status,
)

EIGHT = datetime(2026, 7, 13, 1, 0, tzinfo=UTC)
ENDS = datetime(2026, 7, 13, 17, 0, tzinfo=UTC)
ONE = CounterCode("1")
SARI, BUDI = OfficerId("sari"), OfficerId("budi")


def at(minute: float) -> datetime:
    return EIGHT + timedelta(minutes=minute)


def opened(minute: float, officer: OfficerId = SARI, counter: CounterCode = ONE) -> CounterOpened:
    return CounterOpened(
        at=at(minute),
        counter=counter,
        booth=BoothCode("A"),
        services=(ServiceCode("A1"),),
        station=StationKey("D1"),
        officer=officer,
    )


def called(minute: float, leg: str = "x") -> LegCalled:
    return LegCalled(at=at(minute), leg_id=LegId(leg), counter=ONE, because=Because(Reason.FIRST_COME))


def started(minute: float, leg: str = "x") -> ServiceStarted:
    return ServiceStarted(at=at(minute), leg_id=LegId(leg), counter=ONE)


def finished(minute: float, leg: str = "x") -> ServiceFinished:
    return ServiceFinished(at=at(minute), leg_id=LegId(leg), counter=ONE, outcome=Outcome.COMPLETED)


def closed(minute: float) -> CounterClosed:
    return CounterClosed(at=at(minute), counter=ONE, reason=CloseReason.OFFICER)


def minutes(time: CounterTime, now: float, officer: OfficerId = SARI) -> dict[str, float]:
    spent = time.told(at(now)).spent[Post(ONE, BoothCode("A"), officer)]
    return {mode.name.lower(): seconds / 60 for mode, seconds in spent.seconds.items() if seconds}


def fed(*events: Event) -> CounterTime:
    time = CounterTime(ENDS)
    for event in events:
        time.take(event)
    return time


def test_all_the_time_is_booked() -> None:
    time = fed(opened(0), called(5), started(7), finished(15), closed(20))
    assert minutes(time, 60) == {"idle": 10, "calling": 2, "serving": 8}


def test_what_goes_on_counts_until_now_and_may_be_asked_again() -> None:
    time = fed(opened(0), called(5), started(7))
    assert minutes(time, 10) == {"idle": 5, "calling": 2, "serving": 3}
    assert minutes(time, 10) == {"idle": 5, "calling": 2, "serving": 3}
    time.take(finished(12))
    assert minutes(time, 13) == {"idle": 6, "calling": 2, "serving": 5}


def test_a_break_is_told_with_what_is_too_long_of_it() -> None:
    pause = BreakBegan(at=at(10), counter=ONE, reason=BreakReason.PRAYER, until=at(30))
    time = fed(opened(0), pause)
    (so_far,) = time.told(at(25)).breaks
    assert (so_far.reason, so_far.taken_s, so_far.over_s) == (BreakReason.PRAYER, 900, 0)
    time.take(BreakEnded(at=at(35), counter=ONE))
    (taken,) = time.told(at(60)).breaks
    assert (taken.taken_s, taken.over_s) == (1500, 300)
    assert minutes(time, 60) == {"idle": 35, "break": 25}


def test_a_counter_that_closes_ends_its_break() -> None:
    pause = BreakBegan(at=at(10), counter=ONE, reason=BreakReason.MEAL, until=at(70))
    told = fed(opened(0), pause, closed(20)).told(at(60))
    assert [taken.taken_s for taken in told.breaks] == [600]


def test_a_parked_ticket_leaves_the_counter_free_and_counts_where_it_was() -> None:
    parked = LegParked(at=at(10), leg_id=LegId("x"), counter=ONE, reason=ParkReason.PAYING)
    time = fed(opened(0), called(0), started(2), parked, called(20), started(21), finished(25), closed(30))
    assert minutes(time, 60) == {"calling": 3, "serving": 12, "idle": 15}
    spent = time.told(at(60)).spent[Post(ONE, BoothCode("A"), SARI)]
    assert (spent.calls, spent.parks) == (2, 1)


def test_an_end_that_is_taken_back_goes_on() -> None:
    undone = LegUndone(at=at(10.05), leg_id=LegId("x"), counter=ONE, status=Status.SERVING)
    time = fed(opened(0), called(0), started(0), finished(10), undone, finished(12), closed(12))
    assert time.told(at(12)).spent[Post(ONE, BoothCode("A"), SARI)].seconds == {
        Mode.IDLE: 3,
        Mode.BREAK: 0,
        Mode.CALLING: 0,
        Mode.SERVING: 717,
    }


def test_another_officer_at_the_counter_is_booked_apart() -> None:
    recalled = LegRecalled(at=at(6), leg_id=LegId("x"), counter=ONE, calls=2)
    missing = LegNoShow(at=at(8), leg_id=LegId("x"), counter=ONE)
    time = fed(opened(0), called(5), recalled, missing, opened(10, BUDI), called(12, "y"))
    assert minutes(time, 15) == {"idle": 7, "calling": 3}
    assert minutes(time, 15, BUDI) == {"idle": 2, "calling": 3}
    assert time.holder == {
        LegId("x"): Post(ONE, BoothCode("A"), SARI),
        LegId("y"): Post(ONE, BoothCode("A"), BUDI),
    }


def test_a_counter_is_not_open_after_the_days_end() -> None:
    time = fed(opened(0), closed(24 * 60))
    assert minutes(time, 48 * 60) == {"idle": 16 * 60}


def test_what_is_said_of_a_counter_that_is_not_open_books_nothing() -> None:
    time = fed(called(0), started(1), finished(2), BreakEnded(at=at(3), counter=ONE), closed(4))
    assert time.told(at(5)).spent == {}


PRESSES = st.lists(st.tuples(st.integers(0, 30), st.sampled_from("ocsfpbeu")), max_size=60)


@given(PRESSES)
def test_whatever_is_pressed_the_parts_are_the_whole(presses: list[tuple[int, str]]) -> None:
    minute, since, open_s = 0, None, 0.0
    time = CounterTime(ENDS)
    made = {
        "o": opened,
        "c": called,
        "s": started,
        "f": finished,
        "p": lambda m: LegParked(at=at(m), leg_id=LegId("x"), counter=ONE, reason=ParkReason.PAYING),
        "b": lambda m: BreakBegan(at=at(m), counter=ONE, reason=BreakReason.SHORT, until=at(m + 10)),
        "e": lambda m: BreakEnded(at=at(m), counter=ONE),
        "u": closed,
    }
    for wait, press in presses:
        minute = min(minute + wait, 900)
        time.take(made[press](minute))
        if press == "o" and since is None:
            since = minute
        elif press == "u" and since is not None:
            open_s, since = open_s + (minute - since) * 60, None
    if since is not None:
        open_s += (900 - since) * 60
    assert sum(spent.open_s for spent in time.told(at(900)).spent.values()) == open_s
