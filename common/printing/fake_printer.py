"""A printer that is not there: it listens on loopback, prints into memory and answers like the real one.

For the demo and the tests. It understands the stream (`escpos_tokens`), answers `DLE EOT` at once and
`GS r` in its turn, and can be put into every condition a real one gets into, also in mid-ticket.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections import deque
from enum import StrEnum
from types import TracebackType
from typing import Self

from common.printing.escpos_tokens import Kind, Token, first_token
from common.printing.status import Question

_TICK_S = 0.02
_BUFFER = 4096


class Condition(StrEnum):
    """How the printer is, or how it misbehaves."""

    OK = "ok"
    NEAR_END = "near_end"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    ERROR = "error"
    OFFLINE = "offline"
    MUTE = "mute"
    """Takes everything, prints it, never answers."""
    STALLED = "stalled"
    """Takes the connection and reads nothing."""
    NOISE = "noise"
    """Answers every question with two bytes of nonsense."""
    CLOSING = "closing"
    """Closes the connection as soon as a ticket begins to arrive."""
    NO_RECEIPT = "no_receipt"
    """Well in every way, but does not know `GS r`."""


_WELL = 0x12
_DIFFERENT: dict[Condition, dict[int, int]] = {
    Condition.NEAR_END: {Question.PAPER: 0x1E},
    Condition.PAPER_OUT: {Question.PRINTER: 0x1A, Question.OFFLINE_CAUSE: 0x32, Question.PAPER: 0x7E},
    Condition.COVER_OPEN: {Question.PRINTER: 0x1A, Question.OFFLINE_CAUSE: 0x16},
    Condition.ERROR: {Question.PRINTER: 0x1A, Question.OFFLINE_CAUSE: 0x52, Question.ERROR_CAUSE: 0x1A},
    Condition.OFFLINE: {Question.PRINTER: 0x1A},
}
_STOPPED = frozenset({Condition.PAPER_OUT, Condition.COVER_OPEN, Condition.ERROR, Condition.OFFLINE})
_HALTED = _STOPPED | {Condition.STALLED}
_NOISE = b"\xff\x00"
_RECEIPT, _RECEIPT_NEAR_END = b"\x00", b"\x03"


class FakePrinter:
    """Started by `start` or `with`; any thread may look at it and change its condition.

    Like a network printer it talks to one computer at a time, keeps what it could not print, and prints
    it when the paper is back.
    """

    def __init__(self, *, port: int = 0, seconds_a_ticket: float = 0.0) -> None:
        """`seconds_a_ticket` passes between the end of the ticket's data and its receipt."""
        self._wanted_port = port
        self._mechanism = Mechanism(seconds_a_ticket)
        self._stop = threading.Event()
        self._listener: socket.socket | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # A small buffer, so that a printer that reads nothing pushes back as soon as a real one.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)
        listener.bind(("127.0.0.1", self._wanted_port))
        listener.listen()
        listener.settimeout(_TICK_S)
        self._listener = listener
        self._thread = threading.Thread(
            target=self._accept, args=(listener,), name="fake-printer", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
        if self._listener is not None:
            self._listener.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        if self._listener is None:
            raise RuntimeError("the fake printer was not started")
        return f"tcp://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def condition(self) -> Condition:
        return self._mechanism.condition

    @condition.setter
    def condition(self, condition: Condition) -> None:
        self._mechanism.condition = condition

    def change_in_mid_ticket(self, condition: Condition, after: int = 200) -> None:
        """Fall into `condition` once `after` bytes of the next ticket have been printed."""
        self._mechanism.fall_into(condition, after)

    @property
    def jobs(self) -> list[bytes]:
        """The tickets that came out whole, in order, without the questions among them."""
        return self._mechanism.jobs(0, 0.0)

    def wait_for_jobs(self, count: int, limit_s: float = 5.0) -> list[bytes]:
        """The tickets, as soon as there are `count` of them, or what there is after `limit_s`."""
        return self._mechanism.jobs(count, limit_s)

    @property
    def unfinished(self) -> bytes:
        """What was printed of a ticket that has not come to its cut."""
        return self._mechanism.unfinished

    def _accept(self, listener: socket.socket) -> None:
        while not self._stop.is_set():
            with contextlib.suppress(TimeoutError):
                connection, _ = listener.accept()
                with connection, contextlib.suppress(ConnectionError):
                    self._serve(connection)

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(_TICK_S)
        stream = b""
        while not self._stop.is_set():
            if self.condition is Condition.STALLED:
                self._stop.wait(_TICK_S)
                continue
            piece: bytes | None = None
            with contextlib.suppress(TimeoutError):
                piece = connection.recv(_BUFFER)
            if piece:
                stream = self._mechanism.take(stream + piece)
            answer = self._mechanism.work()
            if self._mechanism.hangs_up():
                self._mechanism.lose_power()
                return
            if answer:
                connection.sendall(answer)
            if piece == b"":
                return


class Mechanism:
    """What is inside, whatever cable leads to it: the condition, the buffer and the paper."""

    def __init__(self, seconds_a_ticket: float) -> None:
        self._seconds_a_ticket = seconds_a_ticket
        self._lock = threading.RLock()
        self._finished = threading.Condition(self._lock)
        self._condition = Condition.OK
        self._falls_into: tuple[Condition, int] | None = None
        self._waiting: deque[Token] = deque()
        self._answers = b""
        self._current = b""
        self._jobs: list[bytes] = []
        self._busy_until = 0.0

    @property
    def condition(self) -> Condition:
        with self._lock:
            return self._condition

    @condition.setter
    def condition(self, condition: Condition) -> None:
        with self._lock:
            self._condition = condition

    def fall_into(self, condition: Condition, after: int) -> None:
        with self._lock:
            self._falls_into = (condition, after)

    def jobs(self, count: int, limit_s: float) -> list[bytes]:
        with self._finished:
            self._finished.wait_for(lambda: len(self._jobs) >= count, limit_s)
            return list(self._jobs)

    @property
    def unfinished(self) -> bytes:
        with self._lock:
            return self._current

    def take(self, stream: bytes) -> bytes:
        """Receive: questions in real time are answered, the rest waits its turn. Returns the torn end."""
        with self._lock:
            while (token := first_token(stream)) is not None:
                stream = stream[len(token.raw) :]
                if token.kind is Kind.STATUS_REQUEST:
                    self._answers += self._answer(token.data[0])
                else:
                    self._waiting.append(token)
        return stream

    def work(self) -> bytes:
        """Print what can be printed; returns the answers that are due."""
        with self._lock:
            while self._waiting and self._condition not in _HALTED and time.monotonic() >= self._busy_until:
                self._print(self._waiting.popleft())
                if self.hangs_up():
                    break
            answers, self._answers = self._answers, b""
        return b"" if self.condition is Condition.MUTE else answers

    def hangs_up(self) -> bool:
        with self._lock:
            return self._condition is Condition.CLOSING and bool(self._current)

    def lose_power(self) -> None:
        """What was received and not printed is gone."""
        with self._lock:
            self._waiting.clear()
            self._current = b""

    def _print(self, token: Token) -> None:
        if token.kind is Kind.RECEIPT_REQUEST:
            self._answers += self._receipt()
            return
        self._current += token.raw
        if self._falls_into is not None and len(self._current) >= self._falls_into[1]:
            self._condition, self._falls_into = self._falls_into[0], None
        if token.kind is Kind.CUT or (token.kind is Kind.FEED and not self._waits_for_cut()):
            self._jobs.append(self._current)
            self._current = b""
            self._busy_until = time.monotonic() + self._seconds_a_ticket
            self._finished.notify_all()

    def _waits_for_cut(self) -> bool:
        """A feed ends a ticket for the tear bar, unless more of it has already come."""
        return any(token.kind is not Kind.RECEIPT_REQUEST for token in self._waiting)

    def _answer(self, question: int) -> bytes:
        if self._condition is Condition.NOISE:
            return _NOISE
        different = _DIFFERENT.get(self._condition, {})
        return bytes([different.get(question, _WELL)])

    def _receipt(self) -> bytes:
        if self._condition is Condition.NO_RECEIPT:
            return b""
        if self._condition is Condition.NOISE:
            return _NOISE
        return _RECEIPT_NEAR_END if self._condition is Condition.NEAR_END else _RECEIPT
