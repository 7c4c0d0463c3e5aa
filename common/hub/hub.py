"""The parts of a running hub, and the two ways through it: commands in, commits out."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Protocol

from common.contract.commands import fingerprint, parse_command
from common.contract.events import frame
from common.contract.refusals import Unauthorised
from common.contract.snapshot import SITE
from common.domain.commands import Command, IssueTicket, Origin
from common.domain.site import Site
from common.hub.access import Access, Pass
from common.hub.administration import Administration
from common.hub.feed import Feed
from common.hub.queries import Queries
from common.hub.roles import ANYWHERE, permit
from common.hub.sign_in import Session, SignIns
from common.hub.snapshots import Snapshots
from common.hub.tally import Tally
from common.runtime.clock import Clock
from common.store.access import Station
from common.store.log import read_after
from common.store.store import Store
from common.store.writer import Delivered, Outcome, Submission, Writer

TRACKING_BYTES = 12
Reply = Callable[[Command, float, Outcome], None]
"""Called in the loop's thread with the command, when it came in (`Clock.monotonic`), and its outcome."""


class Connected(Protocol):
    """A station on the line, as housekeeping sees it."""

    @property
    def held(self) -> Pass: ...

    @property
    def version(self) -> str: ...

    def beat(self, frame: bytes) -> None: ...

    def revoke(self) -> None: ...


@dataclass(slots=True, eq=False)
class Hub:
    """Made by `app.py`; lives in the event loop's thread."""

    store: Store
    writer: Writer
    clock: Clock
    site: Site
    site_json: bytes
    feed: Feed
    access: Access
    sign_ins: SignIns
    snapshots: Snapshots
    tally: Tally
    queries: Queries
    administration: Administration
    who_may_changed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set with a commit that changed officers or stations; whoever is no longer let in is cut at once."""
    roster: dict[Connected, None] = field(default_factory=dict)

    def send(self, name: str, body: Any, station: Station, session: Session | None, reply: Reply) -> None:
        """Give a command to the writer; what the contract or the roles refuse is raised."""
        received = self.clock.monotonic()
        command = parse_command(name, body)
        mark = fingerprint(command)
        officer = None if session is None else session.at_work(self.clock.now())
        booths = () if session is None else session.booths
        command = permit(command, station, booths, self.site)
        if isinstance(command, IssueTicket) and not command.tracking_token:
            command = replace(command, tracking_token=secrets.token_urlsafe(TRACKING_BYTES))
        origin = Origin(
            station=station.key, officer=officer, anywhere=station.role in ANYWHERE, booths=tuple(booths)
        )
        self.writer.submit(Submission(command, origin, mark, partial(reply, command, received)))

    async def report(
        self, name: str, params: Mapping[str, Any], station: Station, session: Session | None
    ) -> bytes:
        """A report as JSON; an officer with booths gets those only. To look on is no work: it does not
        keep the session alive.
        """
        if session is not None and session.is_over(self.clock.now()):
            raise Unauthorised(session="ended")
        booths = () if session is None else session.booths
        return await self.queries.ask(name, params, station, booths, self.site)

    def delivered(self, commit: Delivered) -> None:
        """One commit is done: answer who asked, then tell everyone."""
        if commit.site is not None and commit.site is not self.site:
            self.site = commit.site
            self.site_json = SITE.dump_json(commit.site)
        if commit.changes_who_may:
            self.who_may_changed.set()
        try:
            for reply, outcome in commit.replies:
                reply(outcome)
        finally:
            self.feed.commit(commit.frames, commit.sequence)

    async def log_after(self, sequence: int, limit: int) -> list[bytes]:
        """Events from the log, as they stand in the feed."""
        return await asyncio.to_thread(self._read_log, sequence, limit)

    def _read_log(self, sequence: int, limit: int) -> list[bytes]:
        with self.store.reader() as connection:
            rows = read_after(connection, sequence, limit)
        return [frame(row.sequence, row.name, row.data) for row in rows]

    def stations(self) -> Iterator[Connected]:
        """Who is on the line now; safe against those who leave meanwhile."""
        return iter(list(self.roster))
