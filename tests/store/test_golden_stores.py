"""The store of every released revision opens, is brought up, and goes on."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from common.domain.words import Status
from common.runtime.clock import ManualClock
from common.store import log, migrations
from common.store.store import Store
from tests.store.hall import PATIENCE_S, Hall
from tests.store.make_golden_store import STORES

GOLDEN = sorted(STORES.glob("*.db.gz"))
FIRST_KINDS = frozenset(
    [
        "day_opened",
        "ticket_issued",
        "print_confirmed",
        "print_voided",
        "leg_called",
        "leg_no_show",
        "leg_cancelled",
        "service_started",
        "service_finished",
        "counter_opened",
        "counter_closed",
    ]
)
ALL_KINDS = FIRST_KINDS | frozenset(
    [
        "leg_added",
        "leg_recalled",
        "leg_undone",
        "leg_parked",
        "leg_returned",
        "leg_transferred",
        "priority_changed",
        "visit_planned",
        "break_began",
        "break_ended",
        "booth_shut",
        "booth_reopened",
        "announced",
        "site_set",
        "booth_set",
        "booth_removed",
        "service_set",
        "service_removed",
        "counter_set",
        "counter_removed",
        "policy_set",
        "calendar_set",
        "ticket_text_set",
        "officer_set",
        "officer_password_reset",
        "station_added",
        "station_revoked",
        "station_token_issued",
    ]
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What its maker left in a store, at ten o'clock of its second day."""

    kinds: frozenset[str]
    last_number: Mapping[str, int]
    legs: Mapping[str, str]
    """The present leg of each number that is not missed, and where it stands."""
    next_number: int
    """Of the next number at booth A."""


FACTS = {
    "0001": Facts(
        kinds=FIRST_KINDS,
        last_number={"A": 5, "B": 2},
        legs={"A-003": "waiting", "B-001": "called", "A-005": "printing"},
        next_number=6,
    ),
    "0005": Facts(
        kinds=ALL_KINDS,
        last_number={"A": 2, "B": 1},
        legs={
            "A-001": "waiting",
            "A-002": "waiting",
            "A-004": "waiting",
            "A-005": "called",
            "A-008": "waiting",
            "B-001": "printing",
        },
        next_number=3,
    ),
}


def test_there_is_a_golden_store_of_every_released_revision_and_of_the_last() -> None:
    names = {file.name.removesuffix(".db.gz") for file in GOLDEN}
    assert names == set(FACTS)
    assert {"0001", migrations.REVISION} <= names <= migrations.known_revisions()


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda file: file.name)
def test_a_store_of_that_revision_opens_and_goes_on(golden: Path, tmp_path: Path) -> None:
    facts = FACTS[golden.name.removesuffix(".db.gz")]
    path = tmp_path / "antrean.db"
    path.write_bytes(gzip.decompress(golden.read_bytes()))
    store = Store.open(path)
    with store.reader() as connection:
        end = log.head(connection)
        assert log.verify(connection, 1, end.sequence) == end
        assert {row.name for row in log.read_after(connection, 0, 1000)} >= facts.kinds
    hall = Hall(store, ManualClock(datetime(2026, 7, 14, 3, 0, tzinfo=UTC)))
    hall.writer.start()
    snapshot = hall.writer.snapshot().result(PATIENCE_S)
    assert (snapshot.business_date.isoformat(), snapshot.last_number) == ("2026-07-14", facts.last_number)
    legs = {leg.code: leg.status.value for leg in snapshot.legs if leg.status is not Status.NO_SHOW}
    assert legs == facts.legs
    hall.id = iter([f"golden{number}" for number in range(9)])  # type: ignore[assignment]
    hall.wait_in_line("A1")
    assert hall.writer.snapshot().result(PATIENCE_S).last_number["A"] == facts.next_number
    assert hall.writer.stop(PATIENCE_S)
    store.close()
