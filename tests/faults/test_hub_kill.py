"""The hub is killed under load, twenty times. What was acknowledged is there; nothing is there twice."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.conftest import Start
from tests.faults.hub_load import Crowd, check, demo_premises, log_of, site_of
from tests.hub.living import PATIENCE_S, HubProcess, free_port, start_hub

KILLS = 20
BETWEEN = 150
"""Commands that are acknowledged before the next kill."""


@pytest.mark.timeout(400)
def test_twenty_kills_under_load_lose_nothing_and_double_nothing(tmp_path: Path, start: Start) -> None:
    data, port = tmp_path / "data", free_port()
    tokens = demo_premises(data)
    site = site_of(data)
    crowd = Crowd(f"http://127.0.0.1:{port}", tokens)
    running: list[HubProcess] = [start_hub(start, data, port=port)]

    async def run() -> None:
        work = asyncio.ensure_future(crowd.work(site, kiosks=50, desks=20))
        for _ in range(KILLS):
            await crowd.more_answers(BETWEEN)
            killed = running.pop().process
            killed.kill()
            killed.wait(PATIENCE_S)
            running.append(await asyncio.to_thread(start_hub, start, data, port=port))
        await crowd.more_answers(BETWEEN)
        crowd.going = False
        await work

    asyncio.run(run())
    running[0].process.terminate()
    assert running[0].process.wait(PATIENCE_S) == 0
    told = check(log_of(data), crowd.answers)
    assert crowd.sent_again > KILLS, "the kills did not meet any command"
    assert told["print_confirmed"] + told["print_voided"] == told["ticket_issued"]


def test_the_check_notices_a_lost_and_a_doubled_ticket(tmp_path: Path, start: Start) -> None:
    """The control: a client that makes a new id for its retry has two tickets, and the check sees it."""
    data = tmp_path / "data"
    tokens = demo_premises(data)
    hub = start_hub(start, data)
    crowd = Crowd(hub.url, tokens)

    async def run() -> None:
        async with crowd.client("kiosk") as client:
            for _ in range(3):
                await crowd.ask(client, "issue_ticket", service="KK")

    asyncio.run(run())
    hub.process.terminate()
    hub.process.wait(PATIENCE_S)
    rows = log_of(data)
    check(rows, crowd.answers)
    with pytest.raises(AssertionError, match="not in the log"):
        check(rows, {**crowd.answers, "never": {"code": "A-009"}})
    with pytest.raises(AssertionError, match="two tickets"):
        check([*rows, rows[-1]], crowd.answers)
    with pytest.raises(AssertionError, match="gap"):
        check([row for row in rows if row is not rows[-2]], {})
