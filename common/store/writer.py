"""The one thread that writes: it takes what waits, decides it in memory, commits it together, then answers.

While one commit waits for the disk the next batch gathers, so many clients share one fsync. Nothing is
answered or published before its commit. When a commit fails, nobody knows whether it was kept: memory is
thrown away and built anew from the log, and the senders are told to ask again with the same ids.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from common.contract.events import Recorded, event_from, frame
from common.contract.refusals import HubBusy, Internal, StoreFailed
from common.domain.commands import READS_DIRECTORY
from common.domain.site import Site
from common.domain.snapshot import Snapshot, snapshot_of
from common.domain.state import QueueState
from common.runtime.clock import Clock
from common.store import answers, log
from common.store.answers import Outcome, Stored
from common.store.draft import Draft, Submission
from common.store.engine import is_fault, is_in_doubt, settle
from common.store.replay import Memory, rebuild
from common.store.staff import read_directory
from common.store.store import Store

__all__ = ["Delivered", "Outcome", "Stored", "Submission", "Writer"]

T = TypeVar("T")
Reply = Callable[[Outcome], None]

_logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Delivered:
    """What one commit brought. `frames` and `events` tell the same; `sequence` is the log's last event.

    `site` is the site after it; None where nothing was committed. `changes_who_may`: officers or stations.
    """

    sequence: int
    replies: list[tuple[Reply, Outcome]]
    frames: list[bytes]
    events: list[Recorded]
    site: Site | None = None
    changes_who_may: bool = False


class _Job(Generic[T]):
    """Other work for the writer's thread, and the future of whoever waits for it."""

    __slots__ = ("_work", "future")

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self.future: Future[T] = Future()

    def run(self) -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            self.future.set_result(self._work())
        except Exception as error:  # noqa: BLE001 - it belongs to whoever waits
            self.future.set_exception(error)

    def refuse(self) -> None:
        if self.future.set_running_or_notify_cancel():
            self.future.set_exception(StoreFailed())


class Writer:
    """Owns the hub's only write connection. `submit`, `snapshot`, `execute` and `tick` from any thread.

    `deliver` is called once for each commit, in the writer's thread, after the commit. `stopped` is
    called there too, when the store failed for good: the hub has to end and be started anew.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        deliver: Callable[[Delivered], None],
        *,
        queue_limit: int = 4096,
        batch: int = 256,
        stopped: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._deliver = deliver
        self._queue_limit = queue_limit
        self._batch = batch
        self._stopped = stopped
        self._queue: SimpleQueue[Submission | _Job[Any]] = SimpleQueue()
        self._door = threading.Lock()
        """Held to put something into the queue and to close it, so that nothing is lost between the two."""
        self._is_open = False
        self._connection: Connection
        self._memory: Memory
        self._sequence = 0
        self._ticks = False
        """A tick waits in the queue."""
        self._is_over = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)

    @property
    def depth(self) -> int:
        """How many submissions and jobs wait."""
        return self._queue.qsize()

    @property
    def sequence(self) -> int:
        """The last event that is committed."""
        return self._sequence

    @property
    def is_running(self) -> bool:
        """False before `start`, after `stop`, and when the store failed for good."""
        return self._is_open

    def start(self) -> None:
        """Build the memory from the log, here, and begin. What goes wrong is raised."""
        self._connection = self._store.connect_writer()
        try:
            # What a hub before this one could not sync may be readable, and still not on the disk.
            settle(self._connection)
            self._remember()
        except BaseException:
            self._connection.close()
            raise
        self._is_open = True
        self._thread.start()

    def stop(self, timeout: float) -> bool:
        """Take nothing more, carry out what was taken, end. False if that is not done within `timeout` s."""
        with self._door:
            if self._is_open:
                self._is_open = False
                self._queue.put(_Job(self._end))
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def submit(self, submission: Submission) -> None:
        """Give a command to the writer; its `reply` goes out with a later `deliver`.

        Raises `HubBusy` when too many wait, `StoreFailed` when the writer does not run.
        """
        if self._queue.qsize() >= self._queue_limit:
            raise HubBusy
        self._put(submission)

    def snapshot(self) -> Future[Snapshot]:
        """The open day as it is committed, taken between two batches."""
        return self.read(snapshot_of)

    def read(self, look: Callable[[QueueState, int], T]) -> Future[T]:
        """What `look` makes of the state and its sequence between two batches, in the writer's thread.

        It must be quick and keep nothing that changes: the state goes on.
        """
        return self._soon(lambda: look(self._memory.state, self._memory.sequence))

    def execute(self, work: Callable[[Connection], T]) -> Future[T]:
        """Run another write in a transaction of its own, between two batches."""
        return self._soon(lambda: self._transact(work))

    def tick(self) -> None:
        """See what time alone brings. Does nothing while the last tick still waits, or when not running."""
        with self._door:
            if self._is_open and not self._ticks:
                self._ticks = True
                self._queue.put(_Job(self._tick))

    def _put(self, item: Submission | _Job[Any]) -> None:
        with self._door:
            if not self._is_open:
                raise StoreFailed
            self._queue.put(item)

    def _soon(self, work: Callable[[], T]) -> Future[T]:
        job = _Job(work)
        self._put(job)
        return job.future

    # -- in the writer's thread ----------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while not self._is_over:
                batch, job = self._gather()
                if batch:
                    self._serve(batch)
                if job is not None:
                    self._do(job)
        finally:
            self._shut()

    def _do(self, job: _Job[Any]) -> None:
        if self._is_over:
            job.refuse()  # the memory it would work on holds what was never kept
        else:
            job.run()

    def _gather(self) -> tuple[list[Submission], _Job[Any] | None]:
        """Wait for something, then take what else is there: commands up to the next job or the limit."""
        item = self._queue.get()
        batch: list[Submission] = []
        while isinstance(item, Submission):
            batch.append(item)
            if len(batch) == self._batch:
                return batch, None
            try:
                item = self._queue.get_nowait()
            except Empty:
                return batch, None
        return batch, item

    def _serve(self, batch: list[Submission]) -> None:
        if self._is_over:
            self._fail(batch)
            return
        try:
            delivered = self._commit(batch)
        except Exception as error:  # noqa: BLE001 - whatever it is, memory no longer stands for the log
            self._after(error, batch)
        else:
            self._hand_over(delivered)

    def _commit(self, batch: list[Submission]) -> Delivered:
        memory = self._memory
        draft = Draft(memory, self._clock.now())
        with self._connection.begin():
            known = answers.find(self._connection, [one.command.command_id for one in batch])
            draft.elapse()
            if any(type(one.command) in READS_DIRECTORY for one in batch):
                # Stations are also let in from outside, by `antrean token`.
                memory.state.directory = read_directory(self._connection)
            outcomes = draft.take(batch, known)
            draft.write(self._connection)
        self._sequence = memory.sequence
        replies = [(one.reply, outcome) for one, outcome in zip(batch, outcomes, strict=True)]
        return Delivered(
            memory.sequence, replies, draft.frames, draft.events, memory.state.site, draft.changes_who_may
        )

    def _after(self, error: Exception, batch: list[Submission]) -> None:
        if is_fault(error):
            _logger.error("a commit failed: %s", error)
            self._recover(error)
            self._fail(batch)
            return
        _logger.error("a bug while %d commands were carried out", len(batch), exc_info=error)
        self._recover(error)
        if len(batch) > 1:
            # Each in a transaction of its own, so that only the offending one fails.
            for one in batch:
                self._serve([one])
        else:
            self._reply_all(batch, Internal())

    def _recover(self, error: Exception) -> None:
        """Build memory anew from the log; where that fails too, the writer is over."""
        known = self._sequence
        try:
            if is_in_doubt(error):
                self._connect_anew()
            self._remember()
            self._tell_since(known)
        except Exception:
            _logger.critical("the store failed for good", exc_info=True)
            self._is_over = True

    def _connect_anew(self) -> None:
        self._connection.invalidate()
        self._connection.close()
        self._store.drop_readers()
        self._connection = self._store.connect_writer()
        settle(self._connection)

    def _remember(self) -> None:
        # Read apart from the write connection: nobody's lock stands in a reader's way.
        with self._store.reader() as connection:
            self._memory = rebuild(connection)
        self._sequence = self._memory.sequence

    def _tell_since(self, known: int) -> None:
        """Publish what was kept although its commit seemed to fail: no reader of the feed may miss it."""
        with self._store.reader() as connection:
            rows = log.read_after(connection, known, self._sequence - known)
        frames = [frame(row.sequence, row.name, row.data) for row in rows]
        events = [Recorded(row.sequence, event_from(row.name, row.data)) for row in rows]
        self._hand_over(Delivered(self._sequence, [], frames, events, self._memory.state.site))

    def _transact(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._connection.begin():
                return work(self._connection)
        except DBAPIError as error:
            if is_fault(error):
                self._recover(error)
            raise

    def _tick(self) -> None:
        self._ticks = False
        self._serve([])

    def _end(self) -> None:
        self._is_over = True

    def _fail(self, batch: list[Submission]) -> None:
        self._reply_all(batch, StoreFailed())

    def _reply_all(self, batch: list[Submission], outcome: Outcome) -> None:
        self._hand_over(Delivered(self._sequence, [(one.reply, outcome) for one in batch], [], []))

    def _hand_over(self, delivered: Delivered) -> None:
        if not delivered.replies and not delivered.frames:
            return
        try:
            self._deliver(delivered)
        except Exception:
            # It is committed all the same: who waits asks again, who reads the feed sees the gap.
            _logger.exception("a bug while a commit was delivered")

    def _shut(self) -> None:
        with self._door:
            is_unexpected, self._is_open = self._is_open, False
        while not self._queue.empty():
            batch, job = self._gather()
            self._fail(batch)
            if job is not None:
                self._do(job)
        self._connection.close()
        if is_unexpected:
            self._stopped()
