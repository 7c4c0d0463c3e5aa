"""The load client: HTTP keep-alive and WebSocket spoken directly over asyncio.

Every side of a comparison is driven by the same few lines, and they cost tens of microseconds, so
that the servers are measured and not the client.
"""

from __future__ import annotations

import asyncio
import base64
import os
import struct
from collections import deque
from typing import cast
from urllib.parse import urlsplit


class Connection(asyncio.Protocol):
    """One TCP connection with requests in flight answered in order."""

    def __init__(self) -> None:
        self.buffer = bytearray()
        self.waiting: deque[asyncio.Future[bytes]] = deque()
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def connection_lost(self, exc: Exception | None) -> None:
        for future in self.waiting:
            if not future.done():
                future.set_exception(exc or ConnectionResetError("closed by the server"))

    def expect(self) -> asyncio.Future[bytes]:
        if self.transport.is_closing():
            raise ConnectionResetError("closed by the server")
        future = asyncio.get_running_loop().create_future()
        self.waiting.append(future)
        return future

    def resolve(self, message: bytes) -> None:
        if not self.waiting:
            return  # events may come together with the welcome
        future = self.waiting.popleft()
        if not future.done():
            future.set_result(message)


class HttpConnection(Connection):
    """HTTP/1.1 with keep-alive; answers carry Content-Length."""

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = bytes(self.buffer[:end])
            at = head.lower().find(b"content-length:")
            line_end = head.find(b"\r\n", at)
            length = int(head[at + 15 : line_end if line_end >= 0 else len(head)])
            if len(self.buffer) < end + 4 + length:
                return
            body = bytes(self.buffer[end + 4 : end + 4 + length])
            del self.buffer[: end + 4 + length]
            if b"connection: close" in head.lower():
                self.transport.close()
            self.resolve(head.split(b" ", 2)[1] + b" " + body)

    async def post(self, host: str, path: str, token: str, body: bytes) -> bytes:
        """The body of a 200 answer; anything else raises. A server that hangs up is dialled again."""
        if self.transport.is_closing():
            name, port = host.split(":")
            loop = asyncio.get_running_loop()
            await loop.create_connection(lambda: self, name, int(port))
        future = self.expect()
        self.transport.write(
            (
                f"POST {path} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n"
                f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
            ).encode()
            + body
        )
        answer = await future
        if not answer.startswith(b"200 "):
            raise RuntimeError(answer.decode())
        return answer[4:]


class SocketConnection(Connection):
    """A WebSocket (RFC 6455): masked text frames out, unfragmented text frames in."""

    def __init__(self) -> None:
        super().__init__()
        self.is_open = False
        self.on_message = self.resolve

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        if not self.is_open:
            end = self.buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            head = bytes(self.buffer[:end])
            del self.buffer[: end + 4]
            self.is_open = True
            self.resolve(head)
        while (frame := self._frame()) is not None:
            opcode, payload = frame
            if opcode == 1:
                if not payload.startswith(b'{"type":"heartbeat"'):
                    self.on_message(payload)
            elif opcode == 9:
                self._write(0xA, payload)
            elif opcode == 8:
                self.transport.close()

    def _frame(self) -> tuple[int, bytes] | None:
        buffer = self.buffer
        if len(buffer) < 2:
            return None
        length, start = buffer[1] & 0x7F, 2
        if length == 126:
            if len(buffer) < 4:
                return None
            (length,), start = struct.unpack_from(">H", buffer, 2), 4
        elif length == 127:
            if len(buffer) < 10:
                return None
            (length,), start = struct.unpack_from(">Q", buffer, 2), 10
        if len(buffer) < start + length:
            return None
        frame = buffer[0] & 0x0F, bytes(buffer[start : start + length])
        del buffer[: start + length]
        return frame

    def _write(self, opcode: int, payload: bytes) -> None:
        size = len(payload)
        head = bytes([0x80 | opcode]) + (
            bytes([0x80 | size]) if size < 126 else bytes([0x80 | 126]) + struct.pack(">H", size)
        )
        # A zero mask is a mask: the bytes go out as they are, and the frame is a legal one.
        self.transport.write(head + b"\0\0\0\0" + payload)

    def send(self, message: bytes) -> None:
        self._write(1, message)

    async def ask(self, message: bytes) -> bytes:
        """Send one message and wait for the next one that comes."""
        future = self.expect()
        self.send(message)
        return await future


def address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    return parts.hostname, parts.port


async def open_http(url: str) -> HttpConnection:
    _, connection = await asyncio.get_running_loop().create_connection(HttpConnection, *address(url))
    return connection


async def open_station(url: str, token: str, *, feed: bool) -> SocketConnection:
    """A station that has been welcomed."""
    host, port = address(url)
    _, connection = await asyncio.get_running_loop().create_connection(SocketConnection, host, port)
    key = base64.b64encode(os.urandom(16)).decode()
    upgraded = connection.expect()
    connection.transport.write(
        (
            f"GET /v1/station HTTP/1.1\r\nHost: {host}:{port}\r\nAuthorization: Bearer {token}\r\n"
            f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: {key}\r\n\r\n"
        ).encode()
    )
    head = await upgraded
    if b" 101 " not in head.split(b"\r\n", 1)[0]:
        raise RuntimeError(head.decode())
    hello = b'{"type":"hello","protocol":1,"feed":%b}' % (b"true" if feed else b"false")
    welcome = await connection.ask(hello)
    if b'"welcome"' not in welcome[:40]:
        raise RuntimeError(welcome[:300].decode())
    return connection
