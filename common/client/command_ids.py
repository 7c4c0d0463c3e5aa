"""Ids of commands: UUID version 7 (RFC 9562 section 5.7), made by the sender before it sends."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from uuid import UUID

from common.domain.words import CommandId
from common.runtime.clock import Clock

COUNTER_BITS = 12


class CommandIds:
    """Ordered by time, so that the hub's index grows at its end; unique by 62 random bits besides.

    Within a millisecond, or when the clock was set back, `rand_a` counts (RFC 9562 section 6.2, method 1).
    """

    def __init__(self, clock: Clock, random_bits: Callable[[int], int] = secrets.randbits) -> None:
        self._clock = clock
        self._random_bits = random_bits
        self._last_ms = -1
        self._count = 0

    def new(self) -> CommandId:
        """An id that no one else has."""
        now_ms = int(self._clock.now().timestamp() * 1000)
        if now_ms > self._last_ms:
            self._last_ms = now_ms
            # The upper bit stays free, so that there is room to count.
            self._count = self._random_bits(COUNTER_BITS - 1)
        else:
            self._count += 1
            if self._count >> COUNTER_BITS:
                self._last_ms += 1
                self._count = 0
        tail = self._random_bits(62)
        value = (self._last_ms & (1 << 48) - 1) << 80 | 7 << 76 | self._count << 64 | 0b10 << 62 | tail
        return CommandId(str(UUID(int=value)))
