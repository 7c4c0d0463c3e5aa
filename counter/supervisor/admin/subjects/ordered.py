"""Records whose order people see at the kiosk: one place up, one place down."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from counter.supervisor.admin.record import Deed, DeedKind


def order_deeds(codes: Sequence[str], code: str, say: Callable[..., str]) -> tuple[Deed, ...]:
    """Up and down, as far as there is a place."""
    first, last = say("admin.order.first"), say("admin.order.last")
    return (
        Deed(DeedKind.EARLIER, "arrow-up", say("admin.order.up"), first if code == codes[0] else ""),
        Deed(DeedKind.LATER, "arrow-down", say("admin.order.down"), last if code == codes[-1] else ""),
    )


def moved(codes: Sequence[str], code: str, deed: DeedKind) -> int:
    """The place of a record one step on."""
    step = -1 if deed is DeedKind.EARLIER else 1
    return max(0, min(len(codes) - 1, codes.index(code) + step))
