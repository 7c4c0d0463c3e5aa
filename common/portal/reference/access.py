"""The token that a hub must bring. Only its hash is needed to check it."""

from __future__ import annotations

import hmac
import os
import secrets
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from common.runtime.paths import make_private

TOKEN_FILE = "portal-token"  # noqa: S105 - the name of a file
HASH_FILE = "portal-token.sha256"


class TokenRefused(ValueError):
    """The text cannot be a token."""


@dataclass(frozen=True, slots=True)
class Access:
    """`token` is known only where the portal made it itself: then somebody has to be told."""

    token_hash: bytes
    token: str | None = None

    def admits(self, token: str) -> bool:
        return hmac.compare_digest(_hash(token), self.token_hash)


def settle_token(data: Path, given: str = "") -> Access:
    """The token of this data folder: the given one from now on, else the one it has, else a new one.

    A given token is kept as its hash only. One that is made here is also kept as it is, in a file that only
    this user can read, because the hub's administrator has to learn it.
    """
    make_private(data)
    plain, hashed = data / TOKEN_FILE, data / HASH_FILE
    if given:
        if not given.isascii() or not given.isprintable() or len(given.split()) != 1:
            raise TokenRefused("a token is one word of letters, digits and signs")
        _write(hashed, _hash(given).hex())
        plain.unlink(missing_ok=True)
        return Access(_hash(given))
    if plain.exists():
        token = plain.read_text(encoding="ascii").strip()
        return Access(_hash(token), token)
    if hashed.exists():
        return Access(bytes.fromhex(hashed.read_text(encoding="ascii").strip()))
    token = secrets.token_urlsafe(32)
    _write(plain, token)
    return Access(_hash(token), token)


def _hash(token: str) -> bytes:
    # A token is 256 random bits: a slow hash would protect nothing and let anyone keep the portal busy.
    return sha256(token.encode()).digest()


def _write(file: Path, text: str) -> None:
    """Whole or not at all, and never readable by others, not even for a moment."""
    beside = file.with_name(file.name + ".new")
    beside.unlink(missing_ok=True)
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as out:
        out.write(text + "\n")
        out.flush()
        os.fsync(out.fileno())
    beside.replace(file)
