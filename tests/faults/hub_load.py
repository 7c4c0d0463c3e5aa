"""Many clients at one hub, which never give a command up: sent again with its id until it is answered."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from pydantic_core import from_json

from common.contract.site_file import SiteFile, load_site_file
from common.contract.wire import Role
from common.domain.site import Site
from common.hub.seed import DEMO_SITE, seed
from common.hub.token import let_in
from common.runtime.assets import asset
from common.store.catalogue import load_site
from common.store.log import LogRow, head, read_after, verify
from common.store.store import FILE_NAME, Store
from tests.hub.living import new_id

Body = dict[str, Any]


def demo_premises(data: Path) -> dict[str, str]:
    """The demo site, and a token for each role."""
    site = load_site_file(asset(*DEMO_SITE), always_open=True).site
    seed(data, SiteFile(site, ()), "nobody signs in")
    return {role.value: let_in(data, role) for role in Role}


@dataclass
class Crowd:
    """What the clients did, and what they were told."""

    url: str
    tokens: dict[str, str]
    answers: dict[str, Any] = field(default_factory=dict)
    """Every acknowledged command: its result by its id."""
    sent_again: int = 0
    going: bool = True
    _enough: int = 0
    _reached: asyncio.Event = field(default_factory=asyncio.Event)

    async def more_answers(self, number: int) -> None:
        """Wait until so many more commands were acknowledged."""
        self._enough = len(self.answers) + number
        self._reached.clear()
        async with asyncio.timeout(60):
            await self._reached.wait()

    def client(self, role: str) -> httpx.AsyncClient:
        head = {"Authorization": f"Bearer {self.tokens[role]}"}
        return httpx.AsyncClient(base_url=self.url, headers=head, timeout=5, trust_env=False)

    async def ask(self, client: httpx.AsyncClient, name: str, **body: Any) -> Any:
        """Send until it is answered. What is known of an unanswered command is only its id."""
        command_id = body["command_id"] = new_id()
        while True:
            try:
                answer = await client.post(f"/v1/commands/{name}", json=body)
            except httpx.TransportError:
                self.sent_again += 1
                await asyncio.sleep(0.02)
                continue
            if answer.status_code == 200:
                result = self.answers[command_id] = answer.json()["result"]
                if len(self.answers) >= self._enough:
                    self._reached.set()
                return result
            assert answer.status_code in {409, 503}, answer.text
            if answer.status_code == 409:
                return None
            self.sent_again += 1

    async def kiosk(self, service: str) -> None:
        async with self.client("kiosk") as client:
            while self.going:
                ticket = await self.ask(client, "issue_ticket", service=service)
                await self.ask(client, "confirm_print", leg_id=ticket["leg_id"])

    async def desk(self, counter: str) -> None:
        async with self.client("counter") as client:
            await self.ask(client, "open_counter", counter=counter)
            while self.going:
                if await self.ask(client, "call_next", counter=counter) is not None:
                    await self.ask(client, "start_service", counter=counter)
                    await self.ask(client, "finish", counter=counter)

    async def work(self, site: Site, kiosks: int, desks: int) -> None:
        """Kiosks and desks at the same booths, so that they meet; until `going` ends."""
        counters = [counter.code for counter in site.counters][:desks]
        booths = {site.counter(code).booth for code in counters}
        services = [one.code for one in site.services if one.booth in booths and one.takes_tickets]
        async with asyncio.TaskGroup() as group:
            for number in range(kiosks):
                group.create_task(self.kiosk(services[number % len(services)]))
            for code in counters:
                group.create_task(self.desk(code))


def site_of(data: Path) -> Site:
    store = Store.open(data / FILE_NAME)
    with store.reader() as connection:
        site = load_site(connection)
    store.close()
    return site


def log_of(data: Path) -> list[LogRow]:
    """The whole log, after its chain was computed anew."""
    store = Store.open(data / FILE_NAME)
    with store.reader() as connection:
        last = head(connection)
        assert verify(connection, 1, last.sequence) == last
        rows = read_after(connection, 0, last.sequence)
    store.close()
    assert [row.sequence for row in rows] == list(range(1, len(rows) + 1))
    return rows


def check(rows: list[LogRow], answers: dict[str, Any]) -> Counter[str]:
    """No code twice, no leg called twice, no gap in a series, nothing acknowledged and lost."""
    told = Counter(row.name for row in rows)
    numbers: dict[str, list[int]] = defaultdict(list)
    issued: dict[str, str] = {}
    called: Counter[str] = Counter()
    in_log: set[str] = set()
    for row in rows:
        data = from_json(row.data)
        if row.command_id is not None:
            in_log.add(row.command_id)
        if row.name == "ticket_issued":
            assert row.command_id not in issued, "one command made two tickets"
            issued[str(row.command_id)] = data["code"]
            numbers[data["series"]].append(data["number"])
        if row.name == "leg_called":
            called[data["leg_id"]] += 1
    for series, taken in numbers.items():
        assert taken == list(range(1, len(taken) + 1)), f"series {series} has a gap or a number twice"
    assert len(set(issued.values())) == len(issued)
    assert not [leg for leg, times in called.items() if times > 1]
    for command_id, result in answers.items():
        if result is None or "is_open" in result:
            continue  # nobody waited; the counter was open already
        assert command_id in in_log, "acknowledged, and not in the log"
        if command_id in issued:
            assert result["code"] == issued[command_id]
    return told
