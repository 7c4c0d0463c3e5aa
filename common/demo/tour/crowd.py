"""A building in the middle of its day, or one where nobody has come yet, written straight into a store.

The day is told by the real law through the real store, with a clock that runs ahead of the hands: people
have waited as long as their tickets say. A hub that starts on the folder goes on from there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from sqlalchemy import Connection

from common.contract.commands import fingerprint
from common.contract.site_file import SiteFile, load_site_file
from common.contract.wire import Role
from common.domain.commands import (
    CallNext,
    Command,
    ConfirmPrint,
    Finish,
    IssueTicket,
    NoShow,
    OpenCounter,
    Origin,
    Park,
    Recall,
    StartService,
    TakeBreak,
)
from common.domain.site import Counter, Policy, Site
from common.domain.words import (
    ORDINARY,
    BreakReason,
    CommandId,
    CounterCode,
    LegId,
    OfficerId,
    Outcome,
    ParkReason,
    PriorityClass,
    ServiceCode,
    StationKey,
    Status,
)
from common.hub.seed import seed
from common.runtime.assets import asset
from common.store import access
from common.store.draft import Draft, Submission
from common.store.replay import Memory, rebuild
from common.store.store import Store

SEED_SITE = ("seed", "mpp-kota-sukamaju.toml")
COUNTERS = 60
WAITING = 1500
MINUTES = 100
"""How long the doors have been open."""
NOTES = ("Berkas dititipkan", "Menunggu tanda tangan", "Diarahkan ke bank")
DESK, SUPERVISOR = "meja-1", "penyelia-1"
"""The stations that the tour looks at."""
OFFICER, AT = "ratna", CounterCode("3")
"""Whose desk it is, and which counter that station has opened."""


@dataclass(frozen=True, slots=True)
class Building:
    """A data folder that a hub can start on, and the tokens of the stations that come to it."""

    data: Path
    password: str
    tokens: dict[str, str]


def prepare(data: Path, now: datetime, *, crowded: bool) -> Building:
    """Write the store of a building as it stands at `now`."""
    chosen = load_site_file(asset(*SEED_SITE), always_open=True)
    site = replace(_with_sixty_counters(chosen.site), policy=_policy(chosen.site.policy))
    officers = tuple(one for one in chosen.officers if one.login in {OFFICER, "dewi"})
    password = "loket-contoh"  # noqa: S105 - for a folder that is thrown away
    path = seed(data, SiteFile(site, officers), password)
    store = Store.open(path)
    try:
        with store.write() as connection:
            tokens = {
                DESK: access.add_station(connection, DESK, Role.COUNTER, now),
                SUPERVISOR: access.add_station(connection, SUPERVISOR, Role.SUPERVISOR, now),
            }
            if crowded:
                _Day(connection, rebuild(connection), now).tell()
    finally:
        store.close()
    return Building(data, password, tokens)


def _with_sixty_counters(site: Site) -> Site:
    busy = [booth for booth in site.booths if any(s.takes_tickets for s in site.services_of[booth.code])]
    more = COUNTERS - len(site.counters)
    added = [
        Counter(code=CounterCode(str(len(site.counters) + number + 1)), booth=busy[number % len(busy)].code)
        for number in range(more)
    ]
    return replace(site, counters=(*site.counters, *added))


def _policy(policy: Policy) -> Policy:
    return replace(policy, notes=NOTES, no_show_after_calls=0)


class _Day:
    """Tells the day minute by minute."""

    def __init__(self, connection: Connection, memory: Memory, until: datetime) -> None:
        self._connection = connection
        self._memory = memory
        self._now = until - timedelta(minutes=MINUTES)
        self._until = until
        self._random = Random(7)  # noqa: S311 - people who come and go, not secrets
        self._ids = (CommandId(f"tour-{number:06d}") for number in count(1))
        state = memory.state
        self._services = [one.code for one in state.site.services if one.takes_tickets]
        open_booths = {state.site.service(code).booth for code in self._services}
        self._counters = [one for one in state.site.counters if one.booth in open_booths]

    def tell(self) -> None:
        """From the opening of the counters to this minute."""
        for counter in self._counters:
            self._open(counter.code)
        for minute in range(MINUTES):
            self._now = self._until - timedelta(minutes=MINUTES - minute)
            self._arrivals(minute)
            for counter in self._counters:
                self._work(counter.code, minute)
        self._now = self._until - timedelta(seconds=20)
        self._last_minute()

    def _open(self, counter: CounterCode) -> None:
        self._do(lambda at: OpenCounter(command_id=at, counter=counter), counter)

    def _arrivals(self, minute: int) -> None:
        line = self._memory.state.line
        missing = WAITING * (minute + 1) // MINUTES - len(line)
        for _ in range(max(0, missing)):
            self._now += timedelta(milliseconds=700)
            self._arrive(self._random.choice(self._services))

    def _arrive(self, service: ServiceCode) -> None:
        chance = self._random.random()
        priority = PriorityClass("elderly") if chance < 0.08 else PriorityClass("disability")
        leg = next(self._ids)
        self._send(
            IssueTicket(
                command_id=leg,
                service=service,
                priority_class=priority if chance < 0.12 else ORDINARY,
                party_size=4 if chance > 0.97 else 1,
                representative=0.93 < chance < 0.97,
                tracking_token=f"tur-{leg}",
            ),
            Origin(station=StationKey("kios-1")),
        )
        self._send(
            ConfirmPrint(command_id=next(self._ids), leg_id=LegId(leg)), Origin(station=StationKey("kios-1"))
        )

    def _work(self, counter: CounterCode, minute: int) -> None:
        state = self._memory.state
        session, leg = state.counters[counter], state.leg_at(counter)
        if session.on_break is not None:
            return
        if leg is None:
            if self._random.random() < 0.01 and minute > MINUTES // 2 and counter != AT:
                reason = self._random.choice(list(BreakReason))
                self._do(lambda at: TakeBreak(command_id=at, counter=counter, reason=reason), counter)
            else:
                self._do(lambda at: CallNext(command_id=at, counter=counter), counter)
        elif leg.status is Status.CALLED:
            if self._random.random() < 0.08:
                self._do(lambda at: NoShow(command_id=at, counter=counter), counter)
            else:
                self._do(lambda at: StartService(command_id=at, counter=counter), counter)
        elif self._random.random() < 0.02:
            why = self._random.choice(list(ParkReason)[:4])
            self._do(lambda at: Park(command_id=at, counter=counter, reason=why), counter)
        elif self._random.random() < 0.13:
            outcome = self._random.choices(list(Outcome)[:2], [9, 1])[0]
            self._do(lambda at: Finish(command_id=at, counter=counter, outcome=outcome), counter)

    def _last_minute(self) -> None:
        """The desk that is looked at stands ready; someone is called a second time elsewhere."""
        leg = self._memory.state.leg_at(AT)
        if leg is not None and leg.status is Status.CALLED:
            self._do(lambda at: StartService(command_id=at, counter=AT), AT)
        if self._memory.state.leg_at(AT) is not None:
            self._do(lambda at: Finish(command_id=at, counter=AT), AT)
        called = [one for one, leg_id in self._memory.state.in_hand.items() if self._is_called(leg_id)]
        for counter in called[:3]:
            self._recall(counter)

    def _recall(self, counter: CounterCode) -> None:
        self._do(lambda at: Recall(command_id=at, counter=counter), counter)

    def _is_called(self, leg_id: LegId) -> bool:
        return self._memory.state.legs[leg_id].status is Status.CALLED

    def _do(self, make: Callable[[CommandId], Command], counter: CounterCode) -> None:
        station = DESK if counter == AT else f"meja-loket-{counter}"
        officer = OFFICER if counter == AT else f"petugas-{counter}"
        self._send(make(next(self._ids)), Origin(station=StationKey(station), officer=OfficerId(officer)))

    def _send(self, command: Command, origin: Origin) -> None:
        draft = Draft(self._memory, self._now)
        draft.elapse()
        draft.take([Submission(command, origin, fingerprint(command), _nobody)], {})
        draft.write(self._connection)


def _nobody(_outcome: object) -> None:
    """Nobody waits for an answer."""


__all__ = ["AT", "DESK", "OFFICER", "SUPERVISOR", "Building", "prepare"]
