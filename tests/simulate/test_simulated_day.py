"""A small day: the same for the same seed, with everything that happens in a mall, and nothing lost."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from common.domain import events as told
from common.domain.words import BreakReason, CancelReason, Status
from common.simulate.day import Day, run_day
from common.simulate.figures import as_json, figures_of
from common.simulate.mall import build_mall, counters_of, letters
from common.simulate.plan import Habits, Plan
from common.simulate.table import table
from common.simulate.visitors import arrivals, visitors_of
from common.store.replay import rebuild
from common.store.store import FILE_NAME, Store
from tests.simulate.small_plan import SMALL


def _json(day: Day) -> str:
    return json.dumps(as_json(day, figures_of(day)), indent=2)


def test_the_same_seed_gives_the_same_bytes(small_day: Day, same_day: Day) -> None:
    assert small_day.log_hash == same_day.log_hash
    assert _json(small_day) == _json(same_day)


def test_another_seed_gives_another_day(small_day: Day, tmp_path: Path) -> None:
    other = run_day(replace(SMALL, seed=4, tickets=40), tmp_path)
    assert other.log_hash != small_day.log_hash


def test_everything_that_happens_in_a_mall_happens(small_day: Day) -> None:
    names = Counter(event.name for event in small_day.events)
    for kind in (
        *(told.TicketIssued, told.PrintConfirmed, told.PrintVoided, told.LegCalled, told.LegRecalled),
        *(told.ServiceStarted, told.ServiceFinished, told.LegNoShow, told.LegCancelled, told.LegParked),
        *(told.LegReturned, told.LegTransferred, told.LegAdded, told.LegUndone),
        *(told.CounterOpened, told.CounterClosed, told.BreakBegan, told.BreakEnded),
    ):
        assert names[kind.name], kind.name
    assert not small_day.refused


def test_the_law_was_kept(small_day: Day) -> None:
    audit = figures_of(small_day).audit
    assert audit.holds
    for name in ("ratio", "order", "because", "hands"):
        assert audit.rules[name].checked > 10, name


def test_every_number_is_ended(small_day: Day) -> None:
    figures = figures_of(small_day)
    assert figures.tickets == SMALL.tickets
    assert sum(figures.endings.values()) == figures.legs
    assert "open" not in figures.endings


def test_no_wall_time_stands_in_the_figures(small_day: Day) -> None:
    assert set(as_json(small_day, figures_of(small_day))) == {
        *("plan", "tickets", "legs", "events", "log_hash", "busiest_minute", "peak_a_minute"),
        *("endings", "waits", "booths", "law", "estimate", "refused", "broken"),
    }


def test_the_table_tells_what_the_file_tells(small_day: Day) -> None:
    figures = figures_of(small_day)
    text = "\n".join(table(figures))
    for heading in ("ENDINGS", "WAITS", "BOOTHS", "LAW", "WAITING ESTIMATE"):
        assert heading in text
    assert "everything holds" in text
    broken = replace(figures, endings={**figures.endings, "open": 2}, refused={"recall: recall_too_soon": 3})
    assert "DOES NOT HOLD  2 numbers were never ended" in "\n".join(table(broken))
    assert "recall_too_soon" in "\n".join(table(broken))


def test_the_store_holds_the_day_as_a_hub_would_find_it(tmp_path: Path) -> None:
    day = run_day(replace(SMALL, tickets=40), tmp_path)
    store = Store.open(tmp_path / FILE_NAME)
    try:
        with store.reader() as connection:
            memory = rebuild(connection)
    finally:
        store.close()
    assert memory.sequence == len(day.events)
    assert memory.hash.hex() == day.log_hash
    assert not memory.state.line
    assert not memory.state.counters


def test_nobody_who_still_waits_at_midnight_is_forgotten(tmp_path: Path) -> None:
    plan = replace(SMALL, tickets=120, counters=3, load=1.9)
    day = run_day(plan, tmp_path)
    left = [
        event
        for event in day.events
        if isinstance(event, told.LegCancelled) and event.reason is CancelReason.DAY_ENDED
    ]
    assert left
    assert "open" not in figures_of(day).endings


def test_a_day_in_which_nothing_goes_wrong(tmp_path: Path) -> None:
    habits = Habits(
        **dict.fromkeys(
            (
                *("priority", "appointment", "several_services", "unprinted", "no_show", "comes_late"),
                *("parked", "transferred", "impatient", "class_corrected", "undone", "chosen"),
                "documents_missing",
            ),
            0.0,
        )
    )
    day = run_day(replace(SMALL, tickets=60), tmp_path, habits)
    assert figures_of(day).endings == {Status.COMPLETED.value: 60}
    assert set(figures_of(day).audit.by_reason) <= {"first_come", "waited_longest"}


def test_on_a_monday_officers_eat_in_turns(tmp_path: Path) -> None:
    day = run_day(replace(SMALL, tickets=60, day=date(2026, 7, 20)), tmp_path)
    site = day.site
    noon = [site.local(event.at).hour for event in day.events if isinstance(event, told.LegCalled)]
    assert 12 in noon
    reasons = [event.reason for event in day.events if isinstance(event, told.BreakBegan)]
    assert BreakReason.MEAL in reasons
    assert BreakReason.PRAYER not in reasons


def test_people_come_as_the_curve_says() -> None:
    plan = Plan(seed=5)
    mall = build_mall(plan)
    people = list(visitors_of(plan, mall, Habits()))
    assert len(people) == 4000
    quarters = Counter(int(one.comes_s // 900) for one in people)
    assert 13 <= max(quarters.values()) / 15 <= 18
    assert max(quarters, key=lambda quarter: quarters[quarter]) in range(9 * 4, 10 * 4)
    noon = sum(1 for one in people if 11.75 <= one.comes_s / 3600 < 12.75)
    after = sum(1 for one in people if 13.0 <= one.comes_s / 3600 < 14.0)
    assert after > 2 * noon


def test_arrivals_are_in_order() -> None:
    found = arrivals(200, Random(1))
    assert found == sorted(found)


def test_booths_share_the_counters() -> None:
    sizes = counters_of(30, 60)
    assert (sum(sizes), min(sizes), len(sizes)) == (60, 1, 30)
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize(("place", "text"), [(0, "A"), (25, "Z"), (26, "AA"), (29, "AD"), (52, "BA")])
def test_booths_have_letters(place: int, text: str) -> None:
    assert letters(place) == text


@pytest.mark.parametrize(
    "wrong", [{"booths": 7}, {"booths": 0}, {"tickets": 0}, {"ceiling_min": 0}, {"ordinary_per_priority": 0}]
)
def test_a_plan_that_cannot_be_is_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="at least"):
        replace(SMALL, **wrong)
