"""The programs under measurement, each a real process of its own."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


@dataclass(slots=True)
class Surroundings:
    """Where stores lie and what every measured program runs with."""

    folder: Path
    environment: dict[str, str]

    def new_folder(self) -> Path:
        return Path(tempfile.mkdtemp(dir=self.folder))

    def output_of(self, *arguments: str) -> str:
        """What a short program prints."""
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=ROOT,
            env=self.environment,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        return done.stdout.strip()

    @contextlib.contextmanager
    def serving(self, *arguments: str) -> Iterator[tuple[dict[str, Any], int, float]]:
        """A server: its ready line, its process id, and the seconds it took to be ready."""
        began = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            if not line:
                raise RuntimeError(f"{arguments} ended before it was ready")
            yield json.loads(line), process.pid, time.perf_counter() - began
        finally:
            process.terminate()
            process.wait(30)
            process.stdout.close()

    def new_site(self) -> Path:
        """A seeded store, open at any hour."""
        folder = self.new_folder()
        self.output_of("-m", "common.hub.seed", "--data", str(folder))
        return folder

    def token(self, folder: Path, role: str) -> str:
        return self.output_of("-m", "common.hub.token", "--data", str(folder), "--role", role)

    def hub(self, folder: Path) -> contextlib.AbstractContextManager[tuple[dict[str, Any], int, float]]:
        return self.serving("-m", "common.hub", "--data", str(folder), "--port", "0")


def rss_mib(pid: int) -> float:
    """Resident memory of a process."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 2**20, 1)


def build_fixed_fsync(folder: Path) -> Path:
    """Compile the fixed-latency fsync."""
    library = folder / "fixed_fsync.so"
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O2", "-o", str(library), str(HERE / "fixed_fsync.c")], check=True
    )
    return library
