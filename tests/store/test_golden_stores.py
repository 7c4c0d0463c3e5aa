"""The store of every released revision opens, is brought up, and goes on."""

from __future__ import annotations

import gzip
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


def test_there_is_a_golden_store_of_every_released_revision_and_of_the_last() -> None:
    names = {file.name.removesuffix(".db.gz") for file in GOLDEN}
    assert {"0001", migrations.REVISION} <= names <= migrations.known_revisions()


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda file: file.name)
def test_a_store_of_that_revision_opens_and_goes_on(golden: Path, tmp_path: Path) -> None:
    path = tmp_path / "antrean.db"
    path.write_bytes(gzip.decompress(golden.read_bytes()))
    store = Store.open(path)
    with store.reader() as connection:
        end = log.head(connection)
        assert log.verify(connection, 1, end.sequence) == end
        assert {row.name for row in log.read_after(connection, 0, 1000)} >= {
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
        }
    hall = Hall(store, ManualClock(datetime(2026, 7, 14, 3, 0, tzinfo=UTC)))
    hall.writer.start()
    snapshot = hall.writer.snapshot().result(PATIENCE_S)
    assert (snapshot.business_date.isoformat(), snapshot.last_number) == ("2026-07-14", {"A": 5, "B": 2})
    assert {leg.code: leg.status.value for leg in snapshot.legs if leg.status is not Status.NO_SHOW} == {
        "A-003": "waiting",
        "B-001": "called",
        "A-005": "printing",
    }
    hall.id = iter([f"golden{number}" for number in range(9)])  # type: ignore[assignment]
    hall.wait_in_line("A1")
    assert hall.writer.snapshot().result(PATIENCE_S).last_number["A"] == 6
    assert hall.writer.stop(PATIENCE_S)
    store.close()
