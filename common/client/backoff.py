"""How long to wait before the next try: full jitter, so that a hundred stations do not come back at once.

wait = random between 0 and min(cap, base * 2^n)
(https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/)
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Backoff:
    """`chance` gives a number from 0 up to, but not including, 1."""

    base_s: float = 0.5
    cap_s: float = 10.0
    chance: Callable[[], float] = random.random
    tries: int = field(default=0, init=False)

    def next_s(self) -> float:
        """The wait before the next try, which is then counted."""
        # Past 2^16 the cap rules anyway, and a float stays a float.
        ceiling = min(self.cap_s, self.base_s * 2.0 ** min(self.tries, 16))
        self.tries += 1
        return self.chance() * ceiling

    def reset(self) -> None:
        self.tries = 0
