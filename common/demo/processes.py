"""The hub and the portal of the demo, each a real process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from common.domain.errors import Unreachable
from common.runtime.paths import project_root

STOP_WITHIN_S = 10


@dataclass(slots=True)
class Server:
    """A running server with its own log file."""

    name: str
    process: subprocess.Popen[bytes]
    log: IO[bytes]
    ready: dict[str, Any]

    @property
    def url(self) -> str:
        return str(self.ready["url"])

    def stop(self) -> int:
        """End it the polite way; its exit status. One that does not listen is ended by force."""
        self.process.terminate()
        try:
            status = self.process.wait(STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()
        self.log.close()
        return status


def start(name: str, logs: Path, *arguments: str) -> Server:
    """Start a server and wait for its ready line; raises `Unreachable` when it ends before that."""
    logs.mkdir(parents=True, exist_ok=True)
    log = (logs / f"{name}.log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        cwd=project_root(),
        env=dict(os.environ),
        stdout=subprocess.PIPE,
        stderr=log,
    )
    line = process.stdout.readline() if process.stdout is not None else b""
    if not line:
        process.wait()
        log.close()
        raise Unreachable(name, f"it ended before it was ready; see {logs / f'{name}.log'}")
    return Server(name, process, log, json.loads(line))


def output_of(*arguments: str) -> str:
    """What a short program prints; raises `CalledProcessError` with its messages on stderr."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=project_root(),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return done.stdout.strip()


def make_token(data: Path, role: str, *, counter: str | None = None) -> str:
    """A bearer token for one station of the demo."""
    bound = ["--counter", counter] if counter is not None else []
    return output_of("common.hub.token", "--data", str(data), "--role", role, *bound)
