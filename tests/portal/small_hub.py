"""The real store and the real writer of a very small site, so that the uploader reads a real log."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from common.contract.commands import fingerprint
from common.domain.commands import Command, ConfirmPrint, IssueTicket, Origin
from common.domain.site import Booth, Counter, Service, Site
from common.domain.words import BoothCode, CommandId, CounterCode, LegId, ServiceCode, StationKey
from common.portal.payloads import Sender
from common.portal.uploader import Uploader
from common.runtime.clock import Clock
from common.store.catalogue import save_site
from common.store.draft import Submission
from common.store.log import LogRow, read_after
from common.store.store import Store
from common.store.writer import Delivered, Stored, Writer

SITE = Site(
    code="SKM",
    name="MPP Kota Sukamaju",
    tagline="",
    time_zone="Asia/Jakarta",
    booths=(Booth(code=BoothCode("A"), name="Disdukcapil", agency="Disdukcapil", zone="Timur", floor="1"),),
    services=(Service(code=ServiceCode("A1"), booth=BoothCode("A"), name="KTP-el"),),
    counters=(Counter(code=CounterCode("1"), booth=BoothCode("A")),),
)
KIOSK = Origin(station=StationKey("kiosk-1"))
DESK = Origin(station=StationKey("desk-1"))


class SmallHub:
    """Issues numbers through the real law; goes on with a store that is there. `ids` begin every id."""

    def __init__(self, folder: Path, clock: Clock, *, ids: str = "t") -> None:
        path = folder / "antrean.db"
        if path.exists():
            self.store = Store.open(path)
        else:
            self.store = Store.create(path)
            with self.store.write() as connection:
                save_site(connection, SITE)
        self.clock = clock
        self.uploader: Uploader | None = None
        self._ids = ids
        self._issued = 0
        self.writer = Writer(self.store, clock, self._deliver)
        self.writer.start()
        self.sender = Sender(SITE.code, self.store.log_id, SITE.zone)

    def _deliver(self, delivered: Delivered) -> None:
        for reply, outcome in delivered.replies:
            reply(outcome)
        if self.uploader is not None:
            self.uploader.wake()

    def send(self, *commands: Command, origin: Origin = KIOSK) -> list[Any]:
        """Carry out commands; every one must be taken."""
        answers: list[Any] = [None] * len(commands)
        left = threading.Semaphore(0)
        for place, command in enumerate(commands):
            self.writer.submit(
                Submission(command, origin, fingerprint(command), self._into(answers, place, left))
            )
        for _ in commands:
            assert left.acquire(timeout=20)
        assert all(isinstance(answer, Stored) for answer in answers), answers
        return answers

    def _into(self, answers: list[Any], place: int, left: threading.Semaphore) -> Callable[[Any], None]:
        def reply(outcome: Any) -> None:
            answers[place] = outcome
            left.release()

        return reply

    def issue(self, count: int) -> list[LegId]:
        """`count` numbers taken, each one event (and one before the first: the day opens)."""
        ids = [f"{self._ids}-{self._issued + place:06d}" for place in range(count)]
        self._issued += count
        self.send(*(IssueTicket(command_id=CommandId(one), service=ServiceCode("A1")) for one in ids))
        return [LegId(one) for one in ids]

    def confirm(self, leg_id: LegId) -> None:
        self.send(ConfirmPrint(command_id=CommandId(f"c-{leg_id}"), leg_id=leg_id))

    def rows(self) -> list[LogRow]:
        with self.store.reader() as connection:
            return read_after(connection, 0, 100_000)

    def read(self, job: Callable[[Connection], Any]) -> Any:
        with self.store.reader() as connection:
            return job(connection)

    @property
    def sequences(self) -> list[int]:
        return [row.sequence for row in self.rows()]

    def event_id(self, sequence: int) -> str:
        return self.sender.event_id(sequence)

    def close(self) -> None:
        if self.uploader is not None:
            self.uploader.stop(5)
        self.writer.stop(5)
        self.store.close()
