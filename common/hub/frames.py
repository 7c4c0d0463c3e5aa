"""WebSocket frames as bytes, made once and written to many: a server's frames are never masked."""

from __future__ import annotations


def text_head(length: int) -> bytes:
    """The head of a whole text message of `length` bytes (RFC 6455 section 5.2)."""
    if length < 126:
        return bytes((0x81, length))
    if length < 1 << 16:
        return b"\x81\x7e" + length.to_bytes(2, "big")
    return b"\x81\x7f" + length.to_bytes(8, "big")


def text(message: bytes) -> bytes:
    """A whole text message."""
    return text_head(len(message)) + message
