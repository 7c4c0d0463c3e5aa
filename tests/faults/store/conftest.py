"""Programs that can be stopped at any instant, on disks that can lose their power."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from common.store.store import Store
from tests.faults.powercut import disk as power
from tests.store.hall import PATIENCE_S, new_store

PROJECT = Path(__file__).resolve().parents[3]


class Running:
    """`writer_under_load` with what it has said so far."""

    def __init__(self, store: Path, *arguments: str, environ: dict[str, str] | None = None) -> None:
        self.sent: dict[str, str] = {}
        """Service by id."""
        self.kept: dict[str, tuple[int, str]] = {}
        """Sequence and code by id."""
        self.failed: set[str] = set()
        self._said = threading.Condition()
        self._ready = self._stopped = self._ended = False
        command = [sys.executable, "-m", "tests.faults.store.writer_under_load", str(store), *arguments]
        self._process = subprocess.Popen(
            command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environ
        )
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith(b"\n"):
                with self._said:
                    self._take(line.decode().split())
                    self._said.notify_all()
        with self._said:
            self._ended = True
            self._said.notify_all()

    def _take(self, words: list[str]) -> None:
        match words:
            case ["sent", command_id, service]:
                self.sent[command_id] = service
            case ["kept", command_id, sequence, code]:
                self.kept[command_id] = (int(sequence), code)
            case ["failed", command_id]:
                self.failed.add(command_id)
            case ["ready"]:
                self._ready = True
            case ["stopped"]:
                self._stopped = True

    def _wait(self, until: Callable[[], bool]) -> None:
        with self._said:
            assert self._said.wait_for(lambda: until() or self._ended, PATIENCE_S)
            assert until(), "the program ended"

    def wait_until_kept(self, count: int) -> None:
        """Until that many were acknowledged since the beginning."""
        self._wait(lambda: len(self.kept) >= count)

    def wait_until_failed(self) -> None:
        self._wait(lambda: bool(self.failed))

    def wait_until_stopped(self) -> None:
        self._wait(lambda: self._stopped)

    def freeze(self) -> tuple[dict[str, str], dict[str, tuple[int, str]]]:
        """Stop it between two instructions; returns what a client knows by then."""
        self._process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, self._process.pid, os.WSTOPPED | os.WNOWAIT)
        # What was said in the last moment may still stand in the pipe: then the client knows a little less.
        with self._said:
            return dict(self.sent), dict(self.kept)

    def go_on(self) -> None:
        self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        self._process.kill()
        self._wait_for_end()

    def end(self) -> int:
        assert self._process.stdin is not None
        self._process.stdin.close()
        return self._wait_for_end()

    def _wait_for_end(self) -> int:
        code = self._process.wait(PATIENCE_S)
        self._listener.join(PATIENCE_S)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        return code

    @property
    def is_over(self) -> bool:
        return self._process.returncode is not None


Run = Callable[..., Running]


@pytest.fixture
def run() -> Iterator[Run]:
    """Start `writer_under_load`; whatever still runs at the end is killed."""
    started: list[Running] = []

    def begin(store: Path, *arguments: str, environ: dict[str, str] | None = None) -> Running:
        started.append(Running(store, *arguments, environ=environ))
        return started[-1]

    yield begin
    for one in started:
        if not one.is_over:
            one.kill()


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if sys.platform != "linux" or shutil.which("cc") is None:
        pytest.skip("the shim needs Linux and a C compiler")
    return power.build(tmp_path_factory.mktemp("shim"))


@pytest.fixture
def disk(tmp_path: Path, shim: Path) -> power.Disk:
    """A disk with the small site's store."""
    new_store(tmp_path / "data").close()
    return power.Disk(tmp_path / "data", tmp_path / "notes", shim)


@pytest.fixture
def store_file(tmp_path: Path) -> Path:
    store: Store = new_store(tmp_path / "data")
    store.close()
    return store.path
