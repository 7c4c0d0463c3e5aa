"""The store file: made once, opened again, migrated, locked, and safe or not opened at all."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

from common.runtime.clock import ManualClock
from common.store import engine, migrations
from common.store.engine import StoreUnsafe, open_engine
from common.store.migrations import StoreNewer
from common.store.store import HubAlreadyRunning, Store, StoreExists, StoreMissing
from common.store.tables import metadata
from tests.store.hall import Hall

PROJECT = Path(__file__).resolve().parents[2]


def test_a_new_store_has_every_table_as_the_code_knows_it(store: Store) -> None:
    with store.write() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_newest_revision_is_the_one_that_opens_without_alembic() -> None:
    folder = str(Path(migrations.__file__).parent)
    assert ScriptDirectory(folder).get_heads() == [migrations.REVISION]


def test_opening_a_store_that_is_up_to_date_does_not_load_alembic(store: Store) -> None:
    program = (
        "import sys; from pathlib import Path; from common.store.store import Store\n"
        f"Store.open(Path({str(store.path)!r})).close(); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=PROJECT, check=False).returncode == 0


def test_the_log_id_stays_and_differs_from_store_to_store(store: Store, tmp_path: Path) -> None:
    again = Store.open(store.path)
    other = Store.create(tmp_path / "other" / "antrean.db")
    assert again.log_id == store.log_id
    assert other.log_id != store.log_id
    again.close()
    other.close()


def test_a_store_is_not_made_over_another(store: Store) -> None:
    with pytest.raises(StoreExists):
        Store.create(store.path)


def test_a_store_whose_making_was_cut_off_can_be_made_again(tmp_path: Path) -> None:
    path = tmp_path / "antrean.db"
    path.touch()
    with pytest.raises(StoreMissing):
        Store.open(path)
    Store.create(path).close()
    Store.open(path).close()


def test_no_store_no_hub(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match="antrean seed"):
        Store.open(tmp_path / "antrean.db")
    assert not (tmp_path / "antrean.db").exists()


def test_a_file_that_is_no_database_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "antrean.db"
    path.write_bytes(b"these are not the bytes of a database" * 100)
    with pytest.raises(StoreMissing):
        Store.open(path)


def test_a_store_of_a_newer_version_is_refused_and_left_alone(store: Store) -> None:
    with store.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreNewer, match="9999"):
        Store.open(store.path)


def test_a_store_of_an_older_version_is_brought_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    # The baseline has nothing before it: pretend that the program knows a later step than it has.
    monkeypatch.setattr(migrations, "REVISION", "0002")
    Store.open(store.path).close()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_the_folder_of_the_store_is_private(store: Store) -> None:
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("writer", [True, False])
def test_every_connection_has_what_it_must_promise(store: Store, writer: bool) -> None:
    opened = open_engine(store.path, writer=writer)
    with opened.connect() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in engine.PRAGMAS}
    opened.dispose()
    assert found == {
        "busy_timeout": 5000,
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }


def test_a_pragma_that_is_not_taken_is_unsafe(tmp_path: Path) -> None:
    # A database in memory has no write-ahead log, whatever is asked for.
    opened = open_engine(Path(":memory:"), writer=True)
    with pytest.raises(StoreUnsafe, match="journal_mode"):
        opened.connect()


def test_a_pragma_that_the_database_does_not_know_is_unsafe(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "READER_PRAGMAS", {"no_such_pragma": 1})
    opened = open_engine(store.path, writer=False)
    with pytest.raises(StoreUnsafe, match="no_such_pragma"):
        opened.connect()


def test_a_reader_cannot_write(store: Store) -> None:
    with store.reader() as connection, pytest.raises(OperationalError, match="readonly"):
        connection.exec_driver_sql("DELETE FROM site")


def test_a_reader_sees_one_moment(store: Store) -> None:
    with store.reader() as reader:
        before = reader.exec_driver_sql("SELECT count(*) FROM stations").scalar()
        with store.write() as writer:
            writer.exec_driver_sql(
                "INSERT INTO stations (key, role, token_hash, added_at) VALUES ('K1', 'kiosk', x'00', 0)"
            )
        assert reader.exec_driver_sql("SELECT count(*) FROM stations").scalar() == before
    with store.reader() as reader:
        assert reader.exec_driver_sql("SELECT count(*) FROM stations").scalar() == 1


def test_a_write_that_raises_leaves_nothing(store: Store) -> None:
    def half_of_it() -> None:
        with store.write() as connection:
            connection.exec_driver_sql("DELETE FROM counters")
            connection.exec_driver_sql("DELETE FROM booths")  # services still stand in them

    with pytest.raises(IntegrityError):
        half_of_it()
    with store.reader() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM counters").scalar() == 3


def test_the_log_is_append_only_in_the_database_itself(store: Store, clock: ManualClock) -> None:
    hall = Hall(store, clock)
    hall.writer.start()
    hall.issue()
    hall.writer.stop(20)
    for statement in ("UPDATE events SET data = x'00'", "DELETE FROM events"):
        with pytest.raises(DatabaseError, match="append-only"), store.write() as connection:
            connection.exec_driver_sql(statement)


def test_a_second_hub_is_refused_until_the_first_lets_go(store: Store) -> None:
    store.lock_for_hub()
    second = Store.open(store.path)
    with pytest.raises(HubAlreadyRunning, match=str(os.getpid())):
        second.lock_for_hub()
    store.close()
    second.lock_for_hub()
    second.close()


def test_the_lock_of_a_killed_hub_is_gone(store: Store) -> None:
    program = (
        "import sys, time; from pathlib import Path; from common.store.store import Store\n"
        f"store = Store.open(Path({str(store.path)!r})); store.lock_for_hub()\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(HubAlreadyRunning, match=str(process.pid)):
            store.lock_for_hub()
        process.kill()
        process.wait()
    store.lock_for_hub()


def test_the_lock_is_a_file_of_its_own(store: Store) -> None:
    # A second handle on the database file would drop SQLite's own locks when it is closed.
    store.lock_for_hub()
    assert (store.path.parent / "hub.lock").exists()
    with sqlite3.connect(store.path) as outsider:
        assert outsider.execute("SELECT count(*) FROM site").fetchone() == (1,)
    outsider.close()
