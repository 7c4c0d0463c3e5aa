"""Whatever happens between hub and portal: in the end every event is there, once.

A real store, writer and uploader; a real portal process (or one in memory); between them a proxy that
misbehaves. Each promise has its control: the same fault with the protection taken away must lose or double.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from common.portal import uploader as uploader_module
from common.portal.health import UploadState
from common.portal.ledger import cursor_of, parked_of
from common.portal.pace import Pace
from common.portal.receipt import Meaning, Verdict
from common.portal.transport import Limits, PortalTransport
from common.portal.uploader import Uploader
from common.runtime.clock import SystemClock
from common.runtime.paths import project_root
from common.store.log import head
from tests.portal.portal_process import PortalProcess, Start
from tests.portal.postgres import Postgres
from tests.portal.scripted_portal import (
    TOKEN,
    Answer,
    Received,
    Reply,
    ScriptedPortal,
    at_most,
    drops,
    raw,
    says,
    takes,
    takes_then_drops,
    through,
    through_then_drops,
    wait_until,
)
from tests.portal.small_hub import SmallHub

FAST = Pace(
    backoff_s=0.005,
    backoff_cap_s=0.02,
    wait_cap_s=0.02,
    halt_s=0.05,
    idle_s=0.05,
    linger_s=0.0,
    split_after=4,
)
IMPATIENT = Limits(connect_s=2, read_s=0.3, whole_s=0.6)
TROUBLE = "does not go on"
CAPTIVE = says(200, b"<html>Masuk ke WiFi</html>", Content_Type="text/html")

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[SmallHub]:
    hub = SmallHub(tmp_path / "hub", SystemClock())
    yield hub
    hub.close()


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    postgres = Postgres()
    postgres.start()
    yield postgres
    postgres.close()


@pytest.fixture
def proxy() -> Iterator[ScriptedPortal]:
    proxy = ScriptedPortal()
    yield proxy
    proxy.close()


def upload(
    hub: SmallHub, proxy: ScriptedPortal, token: str = TOKEN, limits: Limits | None = None
) -> Uploader:
    uploader = Uploader(
        log=hub.store,
        writer=hub.writer,
        transport=PortalTransport(proxy.url, token, limits=limits),
        sender=hub.sender,
        clock=hub.clock,
        pace=FAST,
        random=Random(1),
    )
    hub.uploader = uploader
    uploader.start()
    return uploader


def all_uploaded(hub: SmallHub, uploader: Uploader) -> Callable[[], bool]:
    return lambda: uploader.health().cursor == hub.writer.sequence


def stalls(portal: ScriptedPortal, request: Received) -> Any:
    """Slower than the hub waits; the portal takes it all the same."""
    portal.keep(request.events)
    portal.let_go.wait(0.5)


FAULTS: dict[str, Answer] = {
    "down": drops,
    "slow": stalls,
    "500": says(500, {"title": "no"}),
    "500 html": says(500, b"<h1>Internal Server Error</h1>", Content_Type="text/html"),
    "502": says(502, b"bad gateway", Content_Type="text/html"),
    "429": says(429, Retry_After="1"),
    "503": says(503, Retry_After="Tue, 14 Jul 2026 02:43:00 GMT"),
    "413": at_most(2),
    "422": says(422, {"title": "no"}),
    "401": says(401),
    "302": says(302, b"", Location="/login"),
    "400": says(400, {"title": "no"}),
    "404": says(404, b"not found"),
    "409": says(409, {"title": "no"}),
    "captive portal": CAPTIVE,
    "other json": says(200, {"status": "ok"}),
    "garbage": raw(b"\0\1\2\r\n\r\n"),
    "half an answer": raw(b'HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{"acc'),
    "commit, then drop": takes_then_drops,
}
# A 422 that stands alone is a verdict: it is left out where nothing may be parked.
NO_VERDICTS = [name for name in FAULTS if name != "422"]


@pytest.mark.expect_log(TROUBLE)
@pytest.mark.parametrize("name", [name for name in NO_VERDICTS if name != "413"])
def test_a_fault_that_lasts_and_then_ends_loses_nothing(
    hub: SmallHub, proxy: ScriptedPortal, name: str
) -> None:
    proxy.default = FAULTS[name]
    hub.issue(20)
    uploader = upload(hub, proxy, limits=IMPATIENT)
    proxy.wait_for(lambda: len(proxy.requests) >= 12)
    hub.issue(20)
    proxy.default = takes
    wait_until(all_uploaded(hub, uploader))
    assert uploader.stop(5)
    assert proxy.sequences == hub.sequences
    assert set(proxy.times_kept.values()) == {1}
    assert hub.read(lambda connection: parked_of(connection, proxy.url)) == []


@pytest.mark.expect_log(TROUBLE)
@pytest.mark.parametrize("seed", range(3))
def test_any_mixture_of_faults_loses_and_doubles_nothing(
    hub: SmallHub, proxy: ScriptedPortal, seed: int
) -> None:
    chance = Random(seed)

    def any_fault(portal: ScriptedPortal, request: Received) -> Any:
        if chance.random() < 0.3:
            return takes(portal, request)
        return FAULTS[chance.choice(NO_VERDICTS)](portal, request)

    proxy.default = any_fault
    uploader = upload(hub, proxy, limits=IMPATIENT)
    for _ in range(6):
        hub.issue(30)
    wait_until(all_uploaded(hub, uploader), timeout=90)
    assert uploader.stop(5)
    assert proxy.sequences == hub.sequences
    assert set(proxy.times_kept.values()) == {1}
    assert hub.read(lambda connection: parked_of(connection, proxy.url)) == []


# -- a real portal, killed after it committed and before it answered


@pytest.mark.expect_log(TROUBLE)
@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_portal_killed_after_its_commit_has_everything_once(
    hub: SmallHub,
    proxy: ScriptedPortal,
    start: Start,
    tmp_path: Path,
    database: str,
    request: pytest.FixtureRequest,
) -> None:
    options: tuple[str, ...] = ()
    if database == "postgresql":
        options = ("--database", request.getfixturevalue("postgres").new_database())
    portal = PortalProcess(start, tmp_path / "portal", *options)
    dies = through_then_drops(portal.url, afterwards=portal.kill)
    proxy.default = drops
    uploader = upload(hub, proxy, portal.token)
    for _ in range(3):
        hub.issue(150)
        proxy.script.append(dies)
        wait_until(lambda: portal.process.poll() is not None)
        proxy.default = drops
        portal.begin()
        proxy.default = through(portal.url)
        wait_until(all_uploaded(hub, uploader), timeout=40)
    assert uploader.health().duplicates > 0
    assert uploader.stop(5)
    assert portal.sequences(hub.sender.source) == hub.sequences


class ForgetfulPortal:
    """The control's portal: takes every event as if it had never seen it."""

    def __init__(self) -> None:
        self.kept: Counter[int] = Counter()

    def __call__(self, portal: ScriptedPortal, request: Received) -> Reply:
        self.kept.update(int(event["sequence"]) for event in request.events)
        return takes(portal, request)


@pytest.mark.expect_log(TROUBLE)
def test_control_a_portal_that_does_not_remember_ids_has_events_twice(
    hub: SmallHub, proxy: ScriptedPortal
) -> None:
    portal = ForgetfulPortal()

    def dies_after_commit(proxy: ScriptedPortal, request: Received) -> None:
        portal(proxy, request)

    proxy.default = portal
    proxy.script.append(dies_after_commit)
    hub.issue(20)
    uploader = upload(hub, proxy)
    wait_until(all_uploaded(hub, uploader))
    assert uploader.stop(5)
    assert max(portal.kept.values()) == 2


def _believes_any_success(reply: Any, ids: Any, now: Any) -> Verdict:
    if reply.status == 200:
        return Verdict(Meaning.RECEIPT, accepted=frozenset(ids))
    return Verdict(Meaning.FAILED, "x")


def test_control_an_uploader_that_believes_any_200_loses_events(
    hub: SmallHub, proxy: ScriptedPortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploader_module, "judge", _believes_any_success)
    proxy.script.append(CAPTIVE)
    hub.issue(20)
    uploader = upload(hub, proxy)
    wait_until(all_uploaded(hub, uploader))
    assert uploader.stop(5)
    assert proxy.sequences != hub.sequences


# -- the hub, killed at every stage


def sender(start: Start, path: Path, url: str) -> subprocess.Popen[str]:
    return start([sys.executable, "-m", "tests.faults.portal_sender", path, url, TOKEN], cwd=project_root())


@pytest.mark.parametrize("settles", [True, False], ids=["after the answer", "before the answer"])
def test_a_hub_killed_around_an_answer_sends_everything_once(
    tmp_path: Path, proxy: ScriptedPortal, start: Start, settles: bool
) -> None:
    hub = SmallHub(tmp_path / "hub", SystemClock())
    hub.issue(1200)
    sequences = hub.sequences
    hub.close()
    running: list[subprocess.Popen[str]] = []

    def kills(portal: ScriptedPortal, request: Received) -> Reply | None:
        reply = takes(portal, request)
        if settles:
            # The answer is on its way; when it arrives, the hub may or may not have settled it.
            portal.connection().sendall(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                + f"Content-Length: {len(reply.body)}\r\n\r\n".encode()
                + reply.body
            )
        running[-1].kill()
        return None

    proxy.script.extend([takes, kills, kills, kills])
    for _ in range(4):
        running.append(sender(start, hub.store.path, proxy.url))
        if proxy.script:
            running[-1].wait(60)
    proxy.wait_for(lambda: proxy.sequences == sequences, timeout=60)
    assert set(proxy.times_kept.values()) == {1}


# -- a hub restored from an old backup


@pytest.mark.expect_log("is parked, the portal does not take it: conflict")
def test_events_of_a_restored_hub_are_not_taken_for_repeats(
    tmp_path: Path, proxy: ScriptedPortal, start: Start
) -> None:
    """The copy counts on where the backup ended, under the same ids; the hash of the log tells them apart."""
    portal = PortalProcess(start, tmp_path / "portal")
    proxy.default = through(portal.url)
    hub = SmallHub(tmp_path / "hub", SystemClock(), ids="before")
    hub.issue(3)
    hub.close()
    shutil.copytree(tmp_path / "hub", tmp_path / "backup")
    for folder, count in (("hub", 2), ("backup", 4)):
        hub = SmallHub(tmp_path / folder, SystemClock(), ids=folder)
        hub.issue(count)
        uploader = upload(hub, proxy, portal.token)
        wait_until(all_uploaded(hub, uploader))
        hub.close()
    with hub.store.reader() as connection:
        parked = parked_of(connection, proxy.url)
        last = head(connection)
    assert [(one.sequence, one.code) for one in parked] == [(5, "conflict"), (6, "conflict")]
    assert portal.sequences(hub.sender.source) == [1, 2, 3, 4, 5, 6, 7, 8]
    # The end of the log is anchored: the portal holds its hash.
    _, page = portal.ask(f"/v1/sites/{hub.sender.source}/events")
    assert page["events"][-1]["chainhash"] == last.hash.hex()
    hub.store.close()


# -- a portal that comes back after a long time, on PostgreSQL, with more than one site


@pytest.mark.expect_log(TROUBLE)
def test_a_long_outage_is_caught_up_in_full_batches(
    hub: SmallHub, proxy: ScriptedPortal, start: Start, tmp_path: Path, postgres: Postgres
) -> None:
    portal = PortalProcess(start, tmp_path / "portal", "--database", postgres.new_database())
    proxy.default = drops
    uploader = upload(hub, proxy, portal.token)
    for _ in range(10):
        hub.issue(300)
    wait_until(lambda: uploader.health().state is UploadState.BACKING_OFF)
    assert uploader.health().lag_events == hub.writer.sequence
    assert uploader.health().lag_s > 0
    before = len(proxy.requests)
    proxy.default = through(portal.url)
    wait_until(all_uploaded(hub, uploader), timeout=60)
    assert len(proxy.requests) - before < 40
    assert uploader.stop(5)
    assert portal.sequences(hub.sender.source) == hub.sequences
    assert hub.read(lambda connection: cursor_of(connection, proxy.url)) == hub.writer.sequence
