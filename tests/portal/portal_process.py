"""The reference portal as a process of its own."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from common.runtime.paths import project_root

Start = Callable[..., "subprocess.Popen[str]"]


class PortalProcess:
    """Started when made; it may be killed and begun again on the same folder and port."""

    def __init__(self, start: Start, folder: Path, *options: str) -> None:
        self._start = start
        self._folder = folder
        self._options = options
        self._port = 0
        self.token = ""
        self.begin()

    def begin(self) -> dict[str, Any]:
        """Start it; returns its first line once it serves."""
        self.process = self._start(
            [
                *(sys.executable, "-m", "common.portal.reference"),
                *("--data", self._folder, "--port", str(self._port), *self._options),
            ],
            cwd=project_root(),
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the portal ended before it served"
        ready: dict[str, Any] = json.loads(line)
        self.url = str(ready["url"])
        self._port = urlsplit(self.url).port or 0
        self.token = ready.get("token", self.token)
        return ready

    def kill(self) -> None:
        """As a power cut would, for the process."""
        self.process.kill()
        self.process.wait()

    def ask(
        self, path: str, body: bytes | None = None, token: str | None = None
    ) -> tuple[int, dict[str, Any]]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)
        headers = {
            "Authorization": f"Bearer {self.token if token is None else token}",
            "Content-Type": "application/cloudevents-batch+json",
        }
        try:
            connection.request("GET" if body is None else "POST", path, body, headers)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def sequences(self, source: str) -> list[int]:
        """The sequences it has of a site, by order of arrival."""
        found: list[int] = []
        after: int | None = 0
        while after is not None:
            status, page = self.ask(f"/v1/sites/{quote(source)}/events?after={after}&limit=1000")
            assert status == 200, page
            found += [int(event["sequence"]) for event in page["events"]]
            after = page["next"]
        assert len(found) == page["count"]
        return found
