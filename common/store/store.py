"""The store file of one hub: made, opened, migrated, locked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection, Engine, inspect, select
from sqlalchemy.exc import DatabaseError

from common.runtime.paths import make_private
from common.runtime.single_instance import AlreadyRunning, only_one
from common.store import migrations, tables
from common.store.engine import open_engine

FILE_NAME = "antrean.db"
LOCK_NAME = "hub.lock"


class StoreMissing(RuntimeError):
    """There is no store where one was expected."""


class StoreExists(RuntimeError):
    """There is a store already where one was to be made."""


class HubAlreadyRunning(RuntimeError):
    """Another hub works on this store."""


class Store:
    """One store. Use from any thread; each connection from one thread at a time."""

    def __init__(self, path: Path, log_id: str, readers: Engine, writers: Engine) -> None:
        self.path = path
        self.log_id = log_id
        """Made once with the store: tells a log from every other, also from one begun anew."""
        self._readers = readers
        self._writers = writers
        self._held = ExitStack()

    @classmethod
    def create(cls, path: Path) -> Store:
        """Make a new store at `path`; raises `StoreExists`."""
        make_private(path.parent)
        writers = open_engine(path, writer=True)
        with writers.begin() as connection:
            if inspect(connection).get_table_names():
                raise StoreExists(f"{path} holds a store already")
            migrations.upgrade(connection)
            connection.execute(tables.store.insert(), {"id": 1, "log_id": str(uuid4())})
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open the store at `path` and bring its tables up to date.

        Raises `StoreMissing`, `migrations.StoreNewer`, `engine.StoreUnsafe`.
        """
        if not path.is_file():
            raise StoreMissing(f"{path}: there is no store; `antrean seed` makes one")
        writers = open_engine(path, writer=True)
        try:
            with writers.begin() as connection:
                migrations.bring_up(connection)
                log_id = connection.execute(select(tables.store.c.log_id)).scalar_one()
        except migrations.NotAStore as trouble:
            raise StoreMissing(f"{path}: {trouble}") from trouble
        except DatabaseError as trouble:
            raise StoreMissing(f"{path}: cannot be read as a store ({trouble.orig})") from trouble
        return cls(path, log_id, open_engine(path, writer=False), writers)

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        """A connection that sees one moment of the store and cannot write. Keep it short: the WAL waits."""
        with self._readers.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One short transaction of a process that is not the hub, or of a hub that has not begun.

        Committed at the end, rolled back on any exception. In the hub use `Writer.execute`.
        """
        with self._writers.begin() as connection:
            yield connection

    def connect_writer(self) -> Connection:
        """A new connection that may write, for the one thread that keeps it and closes it."""
        return self._writers.connect()

    def lock_for_hub(self) -> None:
        """Keep every other hub away from this store until `close`, or until the process ends.

        Raises `HubAlreadyRunning`. The lock is a file of its own beside the store.
        """
        try:
            self._held.enter_context(only_one(self.path.parent / LOCK_NAME))
        except AlreadyRunning as trouble:
            raise HubAlreadyRunning(str(trouble)) from trouble

    def drop_readers(self) -> None:
        """Close the readers' idle connections, so that the next ones look at the files afresh."""
        self._readers.dispose()

    def close(self) -> None:
        """Close what is idle and let go of the hub's lock."""
        self._readers.dispose()
        self._writers.dispose()
        self._held.close()
