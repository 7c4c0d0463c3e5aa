"""Fifty clients take numbers while twenty counters call: every number once, every leg called once."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.conftest import Start
from tests.faults.hub_load import Crowd, check, demo_premises, log_of, site_of
from tests.hub.living import PATIENCE_S, start_hub


def test_fifty_clients_and_twenty_counters_at_once(tmp_path: Path, start: Start) -> None:
    tokens = demo_premises(tmp_path / "data")
    site = site_of(tmp_path / "data")
    hub = start_hub(start, tmp_path / "data")
    crowd = Crowd(hub.url, tokens)

    async def run() -> None:
        work = asyncio.ensure_future(crowd.work(site, kiosks=50, desks=20))
        await crowd.more_answers(3000)
        crowd.going = False
        await work

    asyncio.run(run())
    hub.process.terminate()
    assert hub.process.wait(PATIENCE_S) == 0
    told = check(log_of(tmp_path / "data"), crowd.answers)
    assert crowd.sent_again == 0
    assert told["ticket_issued"] > 500
    assert told["leg_called"] > 100
    assert told["print_confirmed"] == told["ticket_issued"]
