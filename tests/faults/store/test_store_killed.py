"""`kill -9` under load: what was acknowledged is there, what was not is asked for again and made once."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults.store.aftermath import ask_again, assert_whole, what_is_lost
from tests.faults.store.conftest import Run

KILLS = 20


@pytest.mark.timeout(300)  # twenty programs are started
def test_killed_twenty_times_under_load_nothing_is_lost_and_nothing_is_made_twice(
    store_file: Path, run: Run
) -> None:
    chance = random.Random(20)
    sent: dict[str, str] = {}
    kept: dict[str, tuple[int, str]] = {}
    for number in range(KILLS):
        running = run(store_file, "--run", f"r{number:02d}")
        running.wait_until_kept(chance.randrange(1, 150))
        running.kill()
        sent |= running.sent
        kept |= running.kept
    assert len(kept) > KILLS
    assert what_is_lost(store_file, kept) == set()
    assert_whole(store_file)
    ask_again(store_file, sent, kept)
    assert_whole(store_file)
