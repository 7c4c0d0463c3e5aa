from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from common.runtime.single_instance import AlreadyRunning, only_one

HOLD = """
import sys
from pathlib import Path
from common.runtime.single_instance import only_one
with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_second_copy_is_refused_and_told_who_holds(tmp_path: Path) -> None:
    file = tmp_path / "hub" / "hub.lock"
    with only_one(file), pytest.raises(AlreadyRunning) as refused, only_one(file):
        pass

    assert refused.value.pid == os.getpid()
    assert str(file) in str(refused.value)


def test_free_again_when_the_first_ends(tmp_path: Path) -> None:
    file = tmp_path / "hub.lock"
    with only_one(file):
        pass
    with only_one(file):
        assert file.read_text() == str(os.getpid())


def test_a_process_that_was_killed_leaves_no_lock(tmp_path: Path) -> None:
    file = tmp_path / "hub.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyRunning) as refused, only_one(file):
            pass
        assert refused.value.pid == first.pid
        first.send_signal(signal.SIGKILL)
        first.wait(10)
    with only_one(file):
        pass
