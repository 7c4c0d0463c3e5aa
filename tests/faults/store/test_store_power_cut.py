"""The power goes: the disk keeps what it was told to keep, and forgets the rest."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

from tests.faults.powercut.disk import Disk
from tests.faults.store.aftermath import ask_again, assert_whole, what_is_lost
from tests.faults.store.conftest import Run

CUTS = 40
NAME = "antrean.db"


def _cuts(disk: Disk, run: Run, tmp_path: Path, *arguments: str) -> list[set[str]]:
    """Cut the power again and again; what each cut lost of what was acknowledged."""
    chance = random.Random(25)
    running = run(disk.data / NAME, "--run", "r", *arguments, environ=disk.environ())
    lost: list[set[str]] = []
    for number in range(CUTS):
        running.wait_until_kept(len(running.kept) + chance.randrange(1, 60))
        sent, kept = running.freeze()
        after = disk.cut(tmp_path / f"after{number}") / NAME
        lost.append(what_is_lost(after, kept))
        assert_whole(after)
        if number == CUTS - 1 and not lost[-1]:
            ask_again(after, sent, kept)
            assert_whole(after)
        running.go_on()
    running.kill()
    return lost


def test_a_power_cut_loses_nothing_that_was_acknowledged(disk: Disk, run: Run, tmp_path: Path) -> None:
    assert _cuts(disk, run, tmp_path) == [set()] * CUTS


def test_control_without_full_synchronisation_a_power_cut_loses(disk: Disk, run: Run, tmp_path: Path) -> None:
    lost = _cuts(disk, run, tmp_path, "--synchronous", "1")
    assert sum(1 for ids in lost if ids) > CUTS // 2


def test_one_failed_sync_is_survived_and_a_later_power_cut_loses_nothing(
    disk: Disk, run: Run, tmp_path: Path
) -> None:
    running = run(disk.data / NAME, "--run", "r", environ=disk.environ())
    running.wait_until_kept(100)
    disk.trouble("eio-once")
    running.wait_until_failed()
    running.wait_until_kept(len(running.kept) + 200)
    _, kept = running.freeze()
    after = disk.cut(tmp_path / "after") / NAME
    running.kill()
    assert what_is_lost(after, kept) == set()
    assert_whole(after)


def _end_and_begin_again(disk: Disk, run: Run, tmp_path: Path, *arguments: str) -> set[str]:
    """Syncs fail until the hub gives up; a new hub works on, then the power goes. What was lost?"""
    first = run(disk.data / NAME, "--run", "a", environ=disk.environ())
    first.wait_until_kept(100)
    trouble = disk.trouble("eio")
    first.wait_until_stopped()
    first.kill()  # it cannot tidy up behind itself
    trouble.unlink()
    # Someone looks at the store meanwhile, so that no connection is the last one, whose closing settles too.
    watcher = sqlite3.connect(disk.data / NAME)
    watcher.execute("SELECT count(*) FROM events").fetchone()
    second = run(disk.data / NAME, "--run", "b", *arguments, environ=disk.environ())
    second.wait_until_kept(100)
    _, kept = second.freeze()
    after = disk.cut(tmp_path / "after") / NAME
    second.kill()
    watcher.close()
    lost = what_is_lost(after, {**first.kept, **kept})
    assert_whole(after)
    return lost


def test_after_a_disk_that_could_not_sync_a_new_hub_loses_nothing(
    disk: Disk, run: Run, tmp_path: Path
) -> None:
    assert _end_and_begin_again(disk, run, tmp_path) == set()


def test_control_a_new_hub_that_does_not_settle_the_log_loses(disk: Disk, run: Run, tmp_path: Path) -> None:
    assert _end_and_begin_again(disk, run, tmp_path, "--without-settling")
