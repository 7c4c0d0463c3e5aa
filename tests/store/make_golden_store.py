"""Makes the store of this version for `tests/data/stores/`: `python -m tests.store.make_golden_store`.

One is made for each released revision, by that version, named after it and never changed afterwards. What
stands in it is written down in `test_golden_stores.py`.
"""

from __future__ import annotations

import gzip
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from common.contract.wire import Role
from common.domain.words import OfficerId, StationKey
from common.runtime.clock import ManualClock
from common.store import access, migrations
from tests.store.hall import Hall, new_store
from tests.store.whole_day import WholeDay, whole_site

STORES = Path(__file__).resolve().parents[1] / "data" / "stores"


def make(folder: Path) -> Path:
    """A day with every kind of event, whose waiting go on the next morning; stations, an officer and a
    session. Returns the closed file.
    """
    clock = ManualClock(datetime(2026, 7, 13, 2, 0, tzinfo=UTC))
    store = new_store(folder, whole_site())
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
    WholeDay(hall.done, clock.advance, hall.id).play()
    clock.instant = datetime(2026, 7, 14, 1, 0, tzinfo=UTC)
    hall.open("1")
    hall.wait_in_line("A2")
    hall.call("1")
    clock.instant = datetime(2026, 7, 14, 2, 59, 30, tzinfo=UTC)
    hall.issue("B1")
    hall.writer.stop(20)
    store.close()
    return store.path


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        data = make(Path(folder)).read_bytes()
    (STORES / f"{migrations.REVISION}.db.gz").write_bytes(gzip.compress(data, 9, mtime=0))
