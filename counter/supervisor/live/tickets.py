"""The numbers of today that are not over, or can come back: found by code, listed by need."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from common.domain.leg import Leg
from common.domain.state import QueueState
from common.domain.words import BoothCode
from counter.supervisor.live.day import Day


def tickets(state: QueueState, day: Day, booths: Collection[BoothCode]) -> list[Leg]:
    """Those of `booths`: who waits longest first, then those put aside, missed, in hand."""
    waiting = sorted((leg for leg in state.line if leg.booth in booths), key=lambda leg: leg.rank)
    aside = [state.legs[one] for booth in booths for one in day.parked(booth)]
    missed = [state.legs[one] for booth in booths for one in day.missed(booth)]
    at_hand = [state.legs[one] for one in state.in_hand.values() if state.legs[one].booth in booths]
    rest = [*sorted(aside, key=_rank), *sorted(missed, key=_rank), *sorted(at_hand, key=_rank)]
    return [*waiting, *rest]


def _rank(leg: Leg) -> tuple[object, int]:
    return leg.rank


def find(state: QueueState, typed: str, booths: Collection[BoothCode]) -> Leg | None:
    """The one number that is meant by what was typed: `a12`, `A-012`, `a 012`; None where it is not one."""
    wanted = _key(typed)
    if not wanted:
        return None
    found = [state.legs[one] for code, one in state.by_code.items() if _key(code) == wanted]
    return found[0] if len(found) == 1 and found[0].booth in booths else None


def _key(code: str) -> str:
    """Letters together, the last number without its noughts: A-012 is found by a12, A-K2-003 by ak2-3."""
    parts: list[str] = []
    for part in _parts(code):
        if parts and parts[-1].isalpha() and part.isalpha():
            parts[-1] += part
        else:
            parts.append(part)
    if not parts or not parts[-1].isdecimal():
        return ""
    return ".".join([*parts[:-1], str(int(parts[-1]))])


def _parts(code: str) -> Iterator[str]:
    """Runs of letters and of digits."""
    run = ""
    for sign in code.upper():
        if not sign.isalnum():
            yield from [run] if run else []
            run = ""
        elif run and run[-1].isdecimal() != sign.isdecimal():
            yield run
            run = sign
        else:
            run += sign
    yield from [run] if run else []
