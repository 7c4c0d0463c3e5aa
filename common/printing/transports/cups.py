"""A raw CUPS queue, by the commands `lp`, `lpstat` and `cancel`.

CUPS tells no paper status. What it tells is whether a job has left the queue, and that is waited
for: a job that stays behind is cancelled, so that it does not come out tomorrow.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time

from common.printing.deadline import Deadline
from common.printing.transports.transport import Instruction, PrinterUnreachable

_REQUEST_ID = re.compile(rb"request id is (\S+)")
_POLL_S = 0.2
_CANCEL_S = 0.5


class CupsTransport:
    answers = False
    bounded = True  # a command that does not end is killed

    def __init__(self, queue: str) -> None:
        self._queue = queue

    def is_compatible(self) -> bool:
        return all(shutil.which(command) for command in ("lp", "lpstat", "cancel"))

    def install_instructions(self) -> Instruction:
        return Instruction("ticket.install_cups", {"queue": self._queue})

    def open(self, deadline: Deadline) -> None:
        if not self.is_compatible():
            raise PrinterUnreachable("printer", "the commands of cups-client are missing")
        self._run(["lpstat", "-p", self._queue], deadline)

    def send(self, data: bytes, deadline: Deadline) -> None:
        answer = self._run(["lp", "-d", self._queue, "-o", "raw", "-"], deadline, data)
        found = _REQUEST_ID.search(answer)
        if found is None:
            return
        job = found[1].decode("ascii", "replace")
        while job in self._pending(deadline):
            if deadline.remaining_s() < _POLL_S + _CANCEL_S:
                self._run(["cancel", job], deadline, sent=len(data))
                raise PrinterUnreachable("printer", "the job did not leave the queue", sent=len(data))
            time.sleep(_POLL_S)

    def read(self, count: int, deadline: Deadline) -> bytes:  # noqa: ARG002 - CUPS has no way back
        return b""

    def close(self) -> None:
        """Nothing is kept open between commands."""

    def _pending(self, deadline: Deadline) -> set[str]:
        lines = (
            self._run(["lpstat", "-o", self._queue], deadline, sent=1).decode("utf-8", "replace").splitlines()
        )
        return {line.split()[0] for line in lines if line.strip()}

    def _run(self, command: list[str], deadline: Deadline, data: bytes = b"", *, sent: int = 0) -> bytes:
        try:
            done = subprocess.run(
                command,
                input=data,
                capture_output=True,
                check=True,
                timeout=max(0.001, deadline.remaining_s()),
                env={**os.environ, "LC_ALL": "C"},  # the answers are read, so they must be English
            )
        except subprocess.TimeoutExpired as trouble:
            # `lp` may have queued the job before it was killed.
            raise PrinterUnreachable(
                "printer", f"{command[0]} did not end", sent=max(sent, len(data))
            ) from trouble
        except (OSError, subprocess.CalledProcessError) as trouble:
            raise PrinterUnreachable(
                "printer", f"{command[0]} failed: {_why(trouble)}", sent=sent
            ) from trouble
        return done.stdout


def _why(trouble: OSError | subprocess.CalledProcessError) -> str:
    if isinstance(trouble, subprocess.CalledProcessError):
        return str(trouble.stderr, "utf-8", "replace").strip()
    return str(trouble)
