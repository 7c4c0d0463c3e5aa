"""HTTP as uvicorn speaks it, with an end to the head of a request.

httptools takes a head of any length and copies it anew with every piece that comes: a single connection
without a token could keep the hub busy for ever (measured: 190 MB of one header were taken for a minute).
"""

from __future__ import annotations

import asyncio
from typing import Literal

MAX_HEAD = 32 * 1024
"""Bytes of a request line and its headers."""


def http_protocol() -> type[asyncio.Protocol] | Literal["h11"]:
    """Httptools where it is installed; else h11, which has such a limit of its own."""
    try:
        from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol  # noqa: PLC0415 - not on Windows
    except ImportError:
        return "h11"

    class BoundedHttp(HttpToolsProtocol):
        _head_bytes = 0
        """What came since the last whole request, while no head is complete."""
        _is_head = True

        def data_received(self, data: bytes) -> None:
            if self._is_head:
                self._head_bytes += len(data)
            super().data_received(data)
            if self._is_head and self._head_bytes > MAX_HEAD:
                self.transport.abort()

        def on_headers_complete(self) -> None:
            self._is_head = False
            super().on_headers_complete()

        def on_message_complete(self) -> None:
            self._is_head, self._head_bytes = True, 0
            super().on_message_complete()

    return BoundedHttp
