"""A full disk is refused, not corrupted; when there is room again the same ids are carried out once."""

from __future__ import annotations

from tests.faults.powercut.disk import Disk
from tests.faults.store.aftermath import ask_again, assert_whole, what_is_lost
from tests.faults.store.conftest import Run

NAME = "antrean.db"


def test_a_full_disk_refuses_and_goes_on_when_there_is_room_again(disk: Disk, run: Run) -> None:
    running = run(disk.data / NAME, "--run", "r", environ=disk.environ())
    running.wait_until_kept(50)
    full = disk.trouble("enospc")
    running.wait_until_failed()
    full.unlink()
    failed = set(running.failed)
    running.wait_until_kept(len(running.kept) + 100)
    assert running.end() == 0
    assert failed & set(running.sent) <= set(running.kept)
    assert what_is_lost(disk.data / NAME, running.kept) == set()
    assert_whole(disk.data / NAME)
    ask_again(disk.data / NAME, running.sent, running.kept)
