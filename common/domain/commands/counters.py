"""A counter opens, pauses, changes what it serves, closes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from common.domain.commands.command import Command
from common.domain.words import BreakReason, CounterCode, ServiceCode


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCounter(Command):
    """Begin to serve at a counter, all services of its booth unless some are named.

    `move`: the officer leaves the counter they are at elsewhere, which closes it.
    """

    name: ClassVar[str] = "open_counter"
    counter: CounterCode
    services: tuple[ServiceCode, ...] | None = None
    in_order: bool = False
    """The services are named in order of preference: the second is called when nobody waits for the first."""
    move: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignServices(Command):
    """Change what an open counter serves; None: all services of its booth."""

    name: ClassVar[str] = "assign_services"
    counter: CounterCode
    services: tuple[ServiceCode, ...] | None = None
    in_order: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseCounter(Command):
    """Stop serving at a counter.

    `force` is a supervisor's: who is called goes back into the line, who is being served is parked.
    """

    name: ClassVar[str] = "close_counter"
    counter: CounterCode
    force: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBreak(Command):
    """Pause a counter that has nobody in hand."""

    name: ClassVar[str] = "take_break"
    counter: CounterCode
    reason: BreakReason


@dataclass(frozen=True, slots=True, kw_only=True)
class EndBreak(Command):
    """Go on after a break."""

    name: ClassVar[str] = "end_break"
    counter: CounterCode
