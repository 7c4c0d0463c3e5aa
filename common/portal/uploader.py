"""Brings the log to the portal: every event, in order, once.

    READ ──▶ SEND ──▶ SETTLE ──▶ READ …        what is behind the cursor; one request; what the answer settles

The cursor stands in the hub's store and moves only over events whose ids the portal echoed. So the
process may end at any moment of any stage: the next one reads behind the cursor, sends the same bytes
under the same `Idempotency-Key`, and the portal knows every event by its id. Whatever is not an answer
about events (a broken connection, a captive portal's page, 400, 404, 409, 500) moves nothing and is tried
again with a growing pause.

An event that the portal refuses is parked where a supervisor sees it, and the others go on. An event on
which the portal breaks (500 for this one, again and again) is found by sending in halves, steps aside
(`suspects.py`), and is parked when it is certain that no outage is to blame.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import CancelledError
from random import Random
from threading import Event, Lock, Thread
from typing import ClassVar

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from common.domain.errors import Refusal, Unreachable
from common.portal.batch import MAX_BYTES, MAX_EVENTS, Batch, Outgoing, outgoing_of, pack
from common.portal.health import Condition, Tally, UploadHealth, UploadStage, UploadState
from common.portal.ledger import (
    ReadsLog,
    RunsJobs,
    Settlement,
    cursor_of,
    last_delivered,
    parked_count,
    parked_rows,
    settle,
)
from common.portal.pace import Pace
from common.portal.payloads import Sender
from common.portal.receipt import Meaning, Rejection, Verdict, judge
from common.portal.suspects import Suspects
from common.portal.transport import CERTIFICATE, NO_CONNECTION, TIMED_OUT, PortalTransport
from common.portal.work import WorkList
from common.runtime.clock import Clock
from common.store.log import read_after

logger = logging.getLogger(__name__)

_STORE = "store"
_NOTHING_SENT = frozenset({NO_CONNECTION, CERTIFICATE})
_SMALL_BATCH = 20_000


class Uploader:
    """One per hub. `start`, `wake`, `reconfigure`, `retry_parked`, `stop` and `health` from any thread."""

    def __init__(
        self,
        *,
        log: ReadsLog,
        writer: RunsJobs,
        transport: PortalTransport,
        sender: Sender,
        clock: Clock,
        pace: Pace | None = None,
        random: Random | None = None,
    ) -> None:
        self._log = log
        self._writer = writer
        self._transport = transport
        self._next_transport: PortalTransport | None = None
        self._sender = sender
        self._clock = clock
        self._pace = pace or Pace()
        self._random = random or Random()  # noqa: S311 - it spreads pauses and guards nothing
        self._thread = Thread(target=self._run, name="portal-upload", daemon=True)
        self._switching = Lock()
        self._stopping = Event()
        self._news = Event()
        self._resume = Event()
        self._retry_wanted = False
        self._is_idle = False
        self._tally = Tally()
        self._begin()

    def _begin(self) -> None:
        self._condition = Condition(self._clock)
        self._stage = UploadStage.READ
        self._work = WorkList(0)
        self._is_loaded = False
        self._landmark: Batch | None = None
        self._settlement: Settlement | None = None
        self._suspects = Suspects(self._pace, self._random, self._clock)
        self._max_bytes = MAX_BYTES
        self._refused_in_row = 0

    # -- from any thread -------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin, in a thread that never keeps the process alive: it may be cut off at any moment."""
        self._thread.start()

    def introduce(self, sender: Sender) -> None:
        """Go on in the name of `sender`: the site's code or zone was changed. From any thread."""
        self._sender = sender

    def wake(self) -> None:
        """There are new events. Costs nothing, and never shortens a pause that the portal needs."""
        self._news.set()

    def reconfigure(self, transport: PortalTransport) -> None:
        """Go on with other settings, at once, also after an alarm."""
        with self._switching:
            self._next_transport = transport
            self._transport.abort()
        self._hurry()

    def retry_parked(self) -> None:
        """Send what is parked once more, after somebody mended the portal."""
        self._retry_wanted = True
        self._hurry()

    def stop(self, timeout: float = 3.0) -> bool:
        """Break off what is under way. False if the thread has not ended within `timeout` seconds.

        Stop the uploader before the hub's writer.
        """
        with self._switching:
            self._stopping.set()
            self._transport.abort()
        self._hurry()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _hurry(self) -> None:
        self._resume.set()
        self._news.set()

    def health(self) -> UploadHealth:
        """How it goes now; reads memory only."""
        tally, condition = self._tally, self._condition
        oldest = tally.oldest_at
        age_s = 0.0 if oldest is None else (self._clock.now() - oldest).total_seconds()
        return UploadHealth(
            state=UploadState.STOPPED if self._stopping.is_set() else condition.state,
            stage=self._stage,
            cursor=tally.cursor,
            lag_events=max(0, self._writer.sequence - tally.cursor),
            lag_s=max(0.0, age_s),
            parked=tally.parked,
            accepted=tally.accepted,
            duplicates=tally.duplicates,
            last_error=condition.last_error,
            last_error_at=condition.last_error_at,
            last_receipt_at=tally.last_receipt_at,
        )

    # -- in the uploader's thread ----------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                pause_s = self.step()
            except Exception:
                # The edge of the thread. The next try begins at the cursor, as a new process would.
                logger.exception("a bug stopped the upload to the portal")
                self._begin()
                pause_s = self._halt("internal")
            self._pause(pause_s)
        self._transport.close()

    def _pause(self, pause_s: float) -> None:
        if pause_s <= 0:
            return
        if not self._is_idle:
            self._resume.wait(pause_s)
        elif self._news.wait(pause_s):
            self._resume.wait(self._pace.linger_s)
        self._resume.clear()

    def step(self) -> float:
        """Do one stage; returns the seconds to rest before the next."""
        self._is_idle = False
        self._switch()
        if self._settlement is not None:
            return self._settle(self._settlement)
        batch = self._work.current
        if batch is None:
            return self._read()
        if self._landmark is not None and self._suspects.needs_sign_of_life(batch):
            return self._look_for_life(self._landmark)
        return self._send(batch)

    def _switch(self) -> None:
        with self._switching:
            if self._next_transport is not None:
                self._transport.close()
                self._transport, self._next_transport = self._next_transport, None
                self._begin()

    def _read(self) -> float:
        self._stage = UploadStage.READ
        self._news.clear()
        try:
            with self._log.reader() as connection:
                self._load(connection)
                rows = read_after(connection, self._work.read_to, MAX_EVENTS)
                parked = parked_rows(connection, self._transport.portal) if self._retry_wanted else []
        except SQLAlchemyError as trouble:
            return self._store_failed(trouble)
        self._retry_wanted = False
        events, inside = outgoing_of(rows, self._sender)
        again, _ = outgoing_of(parked, self._sender)
        self._work.add(pack(events, self._max_bytes), rows[-1].sequence if rows else self._work.read_to)
        self._work.add_again(pack(again, self._max_bytes, again=True))
        self._tally.oldest_at = self._work.oldest_at
        if inside:
            for sequence, reason in inside.items():
                logger.error("event %d (%s) stays inside: %s", sequence, reason.name, reason.code)
            kept = {sequence: Rejection(reason.code, reason.name) for sequence, reason in inside.items()}
            return self._settle(Settlement(self._work.cursor, kept))
        if self._work.current is None:
            return self._idle()
        self._stage = UploadStage.SEND
        return 0.0

    def _idle(self) -> float:
        due_s = self._suspects.next_due_s(self._work)
        self._condition.rests(waits_for_suspects=due_s is not None)
        self._suspects.bring_back(self._work)
        pause_s = self._pace.idle_s if due_s is None else due_s
        # A new event ends this pause and no other.
        self._is_idle = pause_s > 0
        return pause_s

    def _load(self, connection: Connection) -> None:
        if self._is_loaded:
            return
        portal = self._transport.portal
        self._work = WorkList(cursor_of(connection, portal))
        self._tally.cursor = self._work.read_to
        self._tally.parked = parked_count(connection, portal)
        rows = last_delivered(connection, portal, self._work.read_to)
        self._remember(outgoing_of(rows, self._sender)[0])
        self._is_loaded = True

    def _remember(self, delivered: Sequence[Outgoing]) -> None:
        """The portal has these for certain: asked about the last, it can show that it lives."""
        if delivered:
            self._landmark = Batch((delivered[-1],))

    def _send(self, batch: Batch) -> float:
        self._stage = UploadStage.SEND
        self._condition.sends()
        verdict = self._ask(batch)
        if self._is_called_off():
            return 0.0
        return self._courses[verdict.meaning](self, batch, verdict)

    def _is_called_off(self) -> bool:
        """The request was broken off from another thread."""
        return self._stopping.is_set() or self._next_transport is not None

    def _ask(self, batch: Batch) -> Verdict:
        try:
            reply = self._transport.post(batch.body, batch.key)
        except Unreachable as trouble:
            meaning = Meaning.UNSENT if trouble.detail in _NOTHING_SENT else Meaning.FAILED
            return Verdict(meaning, trouble.detail)
        return judge(reply, batch.ids, self._clock.now())

    def _look_for_life(self, landmark: Batch) -> float:
        """Ask about an event that the portal has, before the next failure is held against another."""
        verdict = self._ask(landmark)
        if self._is_called_off():
            return 0.0
        if verdict.meaning is Meaning.RECEIPT:
            self._suspects.portal_lives()
            return 0.0
        if verdict.meaning is Meaning.LOCKED_OUT:
            return self._halt(verdict.code)
        return self._wait_out(landmark, verdict)

    # -- what each answer leads to ---------------------------------------------------------------------------

    def _received(self, batch: Batch, verdict: Verdict) -> float:
        taken = verdict.accepted | verdict.duplicates
        self._tally.accepted += len(verdict.accepted)
        self._tally.duplicates += len(verdict.duplicates)
        if taken:
            self._remember([event for event in batch.events if event.id in taken])
            self._refused_in_row = 0
            self._tally.last_receipt_at = self._clock.now()
            self._max_bytes = min(MAX_BYTES, self._max_bytes + self._max_bytes // 8 + 1)
        return self._answered(batch, taken, verdict.rejected)

    def _answered(self, batch: Batch, taken: Collection[str], refused: Mapping[str, Rejection]) -> float:
        settled = {*taken, *refused}
        parked = {batch.ids[event].sequence: why for event, why in refused.items()}
        for sequence, why in parked.items():
            logger.error("event %d is parked, the portal does not take it: %s", sequence, why.code)
        delivered = [batch.ids[event].sequence for event in taken] if batch.again else []
        self._suspects.answered(settled)
        self._work.settle(settled)
        self._suspects.bring_back(self._work)
        self._tally.oldest_at = self._work.oldest_at
        self._condition.goes_on()
        return self._settle(Settlement(self._work.cursor, parked, delivered))

    def _too_large(self, batch: Batch, verdict: Verdict) -> float:
        if len(batch) > 1:
            self._max_bytes = len(batch.body) // 2
        return self._narrow_down(batch, Rejection("too_large", verdict.code))

    def _refused(self, batch: Batch, verdict: Verdict) -> float:
        return self._narrow_down(batch, Rejection("refused", verdict.code))

    def _narrow_down(self, batch: Batch, why: Rejection) -> float:
        if len(batch) > 1:
            self._work.split()
            return 0.0
        self._refused_in_row += 1
        pause_s = self._answered(batch, (), {batch.first.id: why})
        if self._refused_in_row > self._pace.refusals_in_row:
            return self._halt("refuses_everything")
        return pause_s

    def _wait_out(self, _: Batch, verdict: Verdict) -> float:
        self._condition.is_hindered(verdict.code)
        return max(self._backoff(), self._pace.obeyed(verdict.wait_s or 0.0, self._random))

    def _locked_out(self, _: Batch, verdict: Verdict) -> float:
        return self._halt(verdict.code)

    def _no_verdict(self, batch: Batch, verdict: Verdict) -> float:
        if self._suspects.fails_alone(batch):
            self._condition.stumbles(verdict.code)
        else:
            self._condition.is_hindered(verdict.code)
        if verdict.code == TIMED_OUT and len(batch) > 1:
            # A portal that is slow, or a thin line, needs less at once.
            self._max_bytes = max(_SMALL_BATCH, len(batch.body) // 2)
        if self._suspects.failed(self._work, batch, self._condition.failures):
            return self._answered(batch, (), {batch.first.id: Rejection("portal_broke", verdict.code)})
        return self._backoff()

    _courses: ClassVar[Mapping[Meaning, Callable[[Uploader, Batch, Verdict], float]]] = {
        Meaning.RECEIPT: _received,
        Meaning.TOO_LARGE: _too_large,
        Meaning.REFUSED: _refused,
        Meaning.WAIT: _wait_out,
        Meaning.UNSENT: _wait_out,
        Meaning.LOCKED_OUT: _locked_out,
        Meaning.FAILED: _no_verdict,
    }

    def _backoff(self) -> float:
        return self._pace.backoff(self._condition.failures, self._random)

    def _halt(self, code: str) -> float:
        self._condition.is_halted(code)
        return self._pace.halt_s

    def _store_failed(self, trouble: BaseException) -> float:
        logger.debug("the store failed the upload: %r", trouble)
        self._condition.is_hindered(_STORE)
        return self._backoff()

    # -- settling --------------------------------------------------------------------------------------------

    def _settle(self, settlement: Settlement) -> float:
        """Keep what an answer settled; until that is done nothing else is sent."""
        self._stage = UploadStage.SETTLE
        self._settlement = settlement
        portal, now = self._transport.portal, self._clock.now()
        try:
            future = self._writer.execute(lambda connection: settle(connection, portal, settlement, now))
            self._tally.parked = future.result(self._pace.settle_s)
        except (Refusal, SQLAlchemyError, TimeoutError, CancelledError) as trouble:
            return self._store_failed(trouble)
        self._tally.cursor = settlement.cursor
        self._settlement = None
        self._stage = UploadStage.SEND
        if self._condition.trouble == _STORE:
            self._condition.goes_on()
        return 0.0
