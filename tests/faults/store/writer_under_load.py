"""A hub's writer under load, as a program that can be killed, cut off and started again.

Says on stdout, one line each, what a client would know: `sent ID SERVICE` before a number is asked for,
`kept ID SEQUENCE CODE` when it was acknowledged, `failed ID` when the store failed (it is asked for again
later), `stopped` when the writer gave up; `ready` once, when it serves. Ends when stdin is closed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
from pathlib import Path

from common.contract.commands import fingerprint
from common.domain.commands import CallNext, Cancel, Command, ConfirmPrint, IssueTicket, OpenCounter, Origin
from common.domain.words import CommandId, CounterCode, LegId, ServiceCode, StationKey
from common.runtime.clock import SystemClock
from common.store import engine, writer
from common.store.store import Store
from common.store.writer import Delivered, Outcome, Stored, Submission, Writer

SERVICES = ("A1", "A2", "B1")
COUNTERS = ("1", "2", "3")
CLIENTS = 12
AGAIN_S = 0.05


class Load:
    """Clients that ask for the next thing as soon as the last was answered."""

    def __init__(self, store: Store, run: str) -> None:
        self._run = run
        self._made = 0
        self._lines: list[str] = []
        self._failed: list[tuple[Command, str]] = []
        self.over = threading.Event()
        self.writer = Writer(store, SystemClock(), self._deliver, stopped=self._gave_up)

    def begin(self) -> None:
        for number in range(CLIENTS):
            self._issue(SERVICES[number % len(SERVICES)])
        for counter in COUNTERS:
            self._ask(OpenCounter(command_id=self._id(), counter=CounterCode(counter)), counter)

    def again(self) -> None:
        """Ask once more for what failed, with the same ids."""
        failed, self._failed = self._failed, []
        for command, about in failed:
            self._ask(command, about)

    def _id(self) -> CommandId:
        self._made += 1
        return CommandId(f"{self._run}-{self._made:08d}")

    def _issue(self, service: str) -> None:
        command = IssueTicket(command_id=self._id(), service=ServiceCode(service), tracking_token="t" * 22)
        say([f"sent {command.command_id} {service}"])
        self._ask(command, service)

    def _ask(self, command: Command, about: str) -> None:
        origin = Origin(station=StationKey("load"))
        submission = Submission(
            command, origin, fingerprint(command), lambda outcome: self._answered(command, about, outcome)
        )
        if self.writer.is_running:
            self.writer.submit(submission)

    def _answered(self, command: Command, about: str, outcome: Outcome) -> None:
        if not isinstance(outcome, Stored):
            if outcome.code == "store_failed":
                self._lines.append(f"failed {command.command_id}")
                self._failed.append((command, about))
            return
        if isinstance(command, IssueTicket):
            code = json.loads(outcome.result)["code"]
            self._lines.append(f"kept {command.command_id} {outcome.sequence} {code}")
            self._ask(ConfirmPrint(command_id=self._id(), leg_id=LegId(command.command_id)), about)
        elif isinstance(command, ConfirmPrint):
            self._issue(about)
        elif isinstance(command, CallNext) and outcome.result != b"null":
            self._ask(Cancel(command_id=self._id(), counter=CounterCode(about)), about)
        elif isinstance(command, CallNext | Cancel | OpenCounter):
            self._ask(CallNext(command_id=self._id(), counter=CounterCode(about)), about)

    def _deliver(self, delivered: Delivered) -> None:
        for reply, outcome in delivered.replies:
            reply(outcome)
        lines, self._lines = self._lines, []
        say(lines)

    def _gave_up(self) -> None:
        say(["stopped"])
        self.over.set()


def say(lines: list[str]) -> None:
    if lines:
        os.write(1, "".join(f"{line}\n" for line in lines).encode())


def main() -> int:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("store", type=Path)
    arguments.add_argument("--run", required=True, help="begins the ids of this run")
    arguments.add_argument("--synchronous", type=int, default=2)
    arguments.add_argument("--without-settling", action="store_true")
    given = arguments.parse_args()
    # The controls: the same program with the protection off.
    engine.WRITER_PRAGMAS = {**engine.WRITER_PRAGMAS, "synchronous": given.synchronous}
    if given.without_settling:
        writer.settle = lambda _: None
    load = Load(Store.open(given.store), given.run)
    load.writer.start()
    say(["ready"])
    load.begin()
    threading.Thread(target=lambda: (sys.stdin.read(), load.over.set()), daemon=True).start()
    while not load.over.wait(AGAIN_S):
        load.again()
    return 0


if __name__ == "__main__":
    sys.exit(main())
