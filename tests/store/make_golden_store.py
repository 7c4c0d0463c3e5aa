"""Makes the store of this version for `tests/data/stores/`: `python -m tests.store.make_golden_store NAME`.

One is made for each released revision, by that version, and never changed afterwards.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from common.contract.wire import Role
from common.domain.commands import Cancel, NoShow
from common.domain.words import CounterCode, OfficerId, StationKey
from common.runtime.clock import ManualClock
from common.store import access
from tests.store.hall import DESK, Hall, new_store

STORES = Path(__file__).resolve().parents[1] / "data" / "stores"


def make(folder: Path) -> Path:
    """Two days with every kind of event, stations, an officer and a session; returns the closed file."""
    clock = ManualClock(datetime(2026, 7, 13, 2, 0, tzinfo=UTC))
    store = new_store(folder)
    with store.write() as connection:
        access.add_station(connection, "K1", Role.KIOSK, clock.now())
        access.add_officer(
            connection,
            access.OfficerRecord(
                id=OfficerId("sari"), login="sari", name="Sari", role=Role.COUNTER, password_hash="none"
            ),
        )
        access.open_session(connection, OfficerId("sari"), StationKey("D1"), clock.now())
    hall = Hall(store, clock)
    hall.writer.start()
    for _ in range(2):
        hall.open("1")
        hall.open("3")
        for service in ("A1", "A2", "B1", "A1"):
            hall.wait_in_line(service)
            clock.advance(60)
        hall.serve("1")
        hall.call("1")
        hall.done(NoShow(command_id=next(hall.id), counter=CounterCode("1")), DESK)
        hall.done(Cancel(command_id=next(hall.id), leg_id=hall.wait_in_line("B1")))
        hall.issue("A1")
        clock.advance(180)
        hall.call("3")
        hall.issue("A2")
        clock.advance(24 * 3600)
    clock.advance(-24 * 3600)
    hall.writer.stop(20)
    store.close()
    return store.path


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        data = make(Path(folder)).read_bytes()
    (STORES / f"{sys.argv[1]}.db.gz").write_bytes(gzip.compress(data, 9, mtime=0))
