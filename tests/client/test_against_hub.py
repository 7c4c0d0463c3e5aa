"""The client and the real hub, in two processes: nothing is lost, nothing is done twice."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from common.client.backoff import Backoff
from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.client.journal import Journal
from common.client.link import LinkReason, LinkState
from common.client.outbox import Outbox
from common.contract.wire import CommandMessage
from common.domain.commands import CallNext, ConfirmPrint, IssueTicket, OpenCounter
from common.domain.results import TicketResult
from common.domain.words import CommandId, CounterCode, ServiceCode, Status
from common.runtime.clock import SystemClock
from common.ui.background import Background

KK = ServiceCode("KK")
ONE = CounterCode("1")
PASSWORD = "rahasia-sekali"
SOON_MS = 15_000
KILLS = 4

outage = pytest.mark.expect_log("the link to the hub is down")


class SkippingClock(SystemClock):
    """Runs as the machine's, and can be moved ahead."""

    ahead_s = 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self.ahead_s)

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead_s


def say(*words: object) -> str:
    """What a program of ours prints."""
    command = [sys.executable, "-m", *map(str, words)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


class CountingLink(HubLink):
    """Counts how often each command was sent."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.sent: Counter[str] = Counter()

    def post(self, message: CommandMessage) -> bool:
        went = super().post(message)
        self.sent[message.body["command_id"]] += went
        return went


class RealHub:
    def __init__(self, start, data: Path) -> None:
        self._start = start
        self._data = data
        self._port = "0"
        self.url = ""
        self.process: subprocess.Popen[str]

    def begin(self) -> None:
        """On the port of last time, when there was one."""
        self.process = self._start(
            [sys.executable, "-m", "common.hub", "--data", self._data, "--port", self._port]
        )
        assert self.process.stdout is not None
        ready = json.loads(self.process.stdout.readline())
        self.url = ready["url"]
        self._port = self.url.rpartition(":")[2].strip("/")

    def die(self) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("hub")
    say("common.hub.seed", "--data", data, "--password", PASSWORD)
    return data


@pytest.fixture(scope="module")
def token(seeded: Path) -> str:
    return say("common.hub.token", "--data", seeded, "--role", "supervisor")


@pytest.fixture
def hub(start, seeded: Path) -> Iterator[RealHub]:
    hub = RealHub(start, seeded)
    hub.begin()
    yield hub
    hub.process.send_signal(signal.SIGCONT)


@pytest.fixture
def clock() -> SkippingClock:
    return SkippingClock()


@pytest.fixture
def link(qapp, hub: RealHub, token: str, clock: SkippingClock) -> Iterator[CountingLink]:
    link = CountingLink(hub.url, token, clock=clock, backoff=Backoff(base_s=0.05, cap_s=0.2))
    yield link
    link.stop()


@pytest.fixture
def commands(link: HubLink, tmp_path: Path, clock: SkippingClock) -> Iterator[Commands]:
    outbox = Outbox(Journal(tmp_path / "outbox.jsonl"))
    background = Background()
    commands = Commands(link, outbox, background.run, clock=clock, backoff=Backoff(base_s=0.05, cap_s=0.2))
    yield commands
    commands.stop()
    background.close()
    outbox.close()


@pytest.fixture
def sequences(link: HubLink) -> list[int]:
    """Of every event that was announced."""
    seen: list[int] = []
    link.events_arrived.connect(lambda events: seen.extend(one.sequence for one in events))
    return seen


def go_up(qtbot: QtBot, link: HubLink) -> int:
    with qtbot.waitSignal(link.welcomed, timeout=SOON_MS):
        link.start()
    return link.sequence


def result_of(qtbot: QtBot, pending):
    with qtbot.waitSignal(pending.answered, timeout=SOON_MS) as answered:
        pass
    return answered.args[0]


def a_ticket(commands: Commands) -> IssueTicket:
    return IssueTicket(command_id=commands.new_command_id(), service=KK)


def test_a_number_is_taken_confirmed_and_called(qtbot, link, commands, sequences) -> None:
    began = go_up(qtbot, link)
    ticket = result_of(qtbot, commands.send(a_ticket(commands)))
    assert isinstance(ticket, TicketResult)
    confirm = ConfirmPrint(command_id=commands.new_command_id(), leg_id=ticket.leg_id)
    assert result_of(qtbot, commands.send(confirm)).status is Status.WAITING
    opened = OpenCounter(command_id=commands.new_command_id(), counter=ONE)
    assert result_of(qtbot, commands.send(opened)).is_open
    call = commands.send(CallNext(command_id=commands.new_command_id(), counter=ONE), only_while_fresh=True)
    assert result_of(qtbot, call).code == ticket.code
    qtbot.waitUntil(lambda: link.sequence >= (call.sequence or 0), timeout=SOON_MS)
    assert link.state is not None
    assert link.state.in_hand[ONE] == ticket.leg_id
    assert sequences == list(range(began + 1, link.sequence + 1))


@outage
@pytest.mark.alone
def test_an_officer_stays_signed_in_when_the_link_breaks(qtbot, hub, link) -> None:
    go_up(qtbot, link)
    with qtbot.waitSignal(link.sign_in("dewi", "salah").refused, timeout=SOON_MS) as refused:
        pass
    assert refused.args[0].code == "sign_in_failed"
    with qtbot.waitSignal(link.sign_in("dewi", PASSWORD).answered, timeout=SOON_MS):
        pass
    assert link.officer is not None
    assert link.officer.name == "Dewi Anggraini"
    link._socket._socket.abort()
    qtbot.waitUntil(lambda: link.link is LinkState.FRESH and link.is_welcomed, timeout=SOON_MS)
    assert link.officer.name == "Dewi Anggraini"
    with qtbot.waitSignal(link.sign_out().answered, timeout=SOON_MS):
        pass
    assert link.officer is None


@outage
@pytest.mark.alone
def test_a_command_that_a_killed_hub_never_read_makes_one_ticket_after_its_return(
    qtbot, hub, link, commands, sequences
) -> None:
    began = go_up(qtbot, link)
    first = result_of(qtbot, commands.send(a_ticket(commands)))
    qtbot.waitUntil(lambda: link.sequence > began, timeout=SOON_MS)
    hub.process.send_signal(signal.SIGSTOP)
    pending = commands.send(a_ticket(commands))
    qtbot.waitUntil(lambda: pending.command_id in commands._in_flight, timeout=SOON_MS)
    with qtbot.waitSignal(link.link_changed, timeout=SOON_MS):
        hub.die()
    assert link.link is LinkState.LOST
    meanwhile = commands.send(a_ticket(commands))
    hub.begin()
    second = result_of(qtbot, pending)
    qtbot.waitUntil(lambda: commands.waiting == 0, timeout=SOON_MS)
    assert (second.leg_id, meanwhile.is_over) == (pending.command_id, True)
    assert int(second.code[-3:]) == int(first.code[-3:]) + 1
    qtbot.waitUntil(lambda: link.sequence >= (meanwhile.sequence or 0), timeout=SOON_MS)
    assert sequences == list(range(began + 1, link.sequence + 1))


@outage
@pytest.mark.alone
@pytest.mark.timeout(300)
def test_a_hub_killed_under_load_loses_and_doubles_nothing(qtbot, hub, link, commands, sequences) -> None:
    began = go_up(qtbot, link)
    assert link.state is not None
    before = link.state.tally(KK).issued
    codes: dict[CommandId, str] = {}
    kill_at = [7 + 23 * number for number in range(KILLS)]
    total = kill_at[-1] + 20

    def send_one() -> None:
        pending = commands.send(a_ticket(commands))
        pending.answered.connect(answered)

    def answered(result: TicketResult) -> None:
        codes[CommandId(result.leg_id)] = result.code
        if len(codes) in kill_at:
            hub.die()  # the others are on their way
        if len(codes) + commands.waiting < total:
            send_one()

    for _ in range(10):
        send_one()
    for reached in kill_at:
        qtbot.waitUntil(lambda: len(codes) >= reached, timeout=SOON_MS)  # noqa: B023
        hub.begin()
    qtbot.waitUntil(lambda: len(codes) == total, timeout=SOON_MS)
    assert max(link.sent.values()) > 1, "no command was asked twice: the test proved nothing"
    numbers = sorted(int(code[-3:]) for code in codes.values())
    assert numbers == list(range(before + 1, before + 1 + total))
    qtbot.waitUntil(lambda: link.state.tally(KK).issued == before + total, timeout=SOON_MS)
    assert sequences == list(range(began + 1, link.sequence + 1))


@outage
@pytest.mark.alone
def test_a_frozen_hub_makes_the_link_stale_then_lost_and_fresh_again(
    qtbot, hub, link, commands, clock, sequences
) -> None:
    began = go_up(qtbot, link)
    states: list[LinkState] = []
    link.link_changed.connect(states.append)
    hub.process.send_signal(signal.SIGSTOP)
    # What is already on its way is heard before time is moved.
    with qtbot.assertNotEmitted(link.link_changed, wait=300):
        pass
    clock.ahead_s += 5
    qtbot.waitUntil(lambda: link.link is LinkState.STALE, timeout=SOON_MS)
    heard = link.last_heard
    clock.ahead_s += 10
    qtbot.waitUntil(lambda: link.link is LinkState.LOST, timeout=SOON_MS)
    assert link.reason is LinkReason.SILENT
    assert link.last_heard == heard
    pending = commands.send(a_ticket(commands))
    hub.process.send_signal(signal.SIGCONT)
    ticket = result_of(qtbot, pending)
    assert ticket.leg_id == pending.command_id
    assert states == [LinkState.STALE, LinkState.LOST, LinkState.FRESH]
    qtbot.waitUntil(lambda: link.sequence >= (pending.sequence or 0), timeout=SOON_MS)
    assert sequences == list(range(began + 1, link.sequence + 1))


@outage
def test_a_token_that_the_hub_does_not_know_is_told(qtbot, hub, clock) -> None:
    link = HubLink(hub.url, "nobody", clock=clock, backoff=Backoff(base_s=0.05, cap_s=0.2))
    link.start()
    qtbot.waitUntil(lambda: link.reason is LinkReason.UNAUTHORISED, timeout=SOON_MS)
    assert link.link is LinkState.LOST
    link.stop()
