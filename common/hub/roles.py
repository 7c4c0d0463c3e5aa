"""Which role may send which command.

A kiosk gives numbers and takes them back; a counter calls and serves (and may let a citizen in whose
paper did not come); a display only looks. A supervisor may do all of it, and so may an integrator: the
building's own software, which is trusted with a token by the supervisor.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from types import MappingProxyType

from common.contract.refusals import Forbidden
from common.contract.wire import Role
from common.domain.commands import (
    CATALOGUE_COMMANDS,
    COMMANDS,
    Announce,
    Cancel,
    CloseBooth,
    Command,
    ConfirmPrint,
    InHand,
    IssueTicket,
    ReopenBooth,
    VoidPrint,
)
from common.domain.site import Site
from common.domain.words import BoothCode, CounterCode
from common.store.access import Station

_EVERYTHING = frozenset(kind.name for kind in COMMANDS)
_HOUSE = frozenset(kind.name for kind in (CloseBooth, ReopenBooth, Announce))
"""What concerns a whole booth or the lobby."""

_CONFIGURATION = frozenset(kind.name for kind in CATALOGUE_COMMANDS)
"""What the site is and who may: for supervisors of the whole house."""

ANYWHERE = frozenset({Role.SUPERVISOR, Role.INTEGRATOR})
"""Who may act at a counter that another station opened."""

MAY_SEND: Mapping[Role, frozenset[str]] = MappingProxyType(
    {
        Role.KIOSK: frozenset(kind.name for kind in (IssueTicket, ConfirmPrint, VoidPrint, Cancel)),
        Role.COUNTER: _EVERYTHING - {IssueTicket.name} - _HOUSE - _CONFIGURATION,
        Role.DISPLAY: frozenset(),
        Role.SUPERVISOR: _EVERYTHING,
        Role.INTEGRATOR: _EVERYTHING - _CONFIGURATION,
    }
)

MAY_SIGN_IN: Mapping[Role, frozenset[Role]] = MappingProxyType(
    {
        Role.COUNTER: frozenset({Role.COUNTER, Role.SUPERVISOR}),
        Role.SUPERVISOR: frozenset({Role.SUPERVISOR}),
    }
)
"""Which officers a station takes. Its rights are its own; who signs in lends only a name."""


def permit(command: Command, station: Station, booths: Collection[BoothCode], site: Site) -> Command:
    """The command as `station` may send it; raises `Forbidden`.

    `booths` are those of the officer who is signed in; none named: all.
    """
    if command.name not in MAY_SEND[station.role]:
        raise Forbidden(role=station.role.value, command=command.name)
    if station.counter is not None:
        command = _at(station, command)
    if booths and command.name in _CONFIGURATION:
        raise Forbidden(role=station.role.value, command=command.name)
    if booths:
        counter = site.counter_by_code.get(getattr(command, "counter", None) or CounterCode(""))
        if counter is not None and counter.booth not in booths:
            raise Forbidden(role=station.role.value, command=command.name, counter=counter.code)
    return command


def _at(station: Station, command: Command) -> Command:
    """A station that stands at a counter acts there only."""
    counter = getattr(command, "counter", None)
    if isinstance(command, InHand) and counter is None:
        # Named by its ticket alone: the law then checks that the ticket is in hand here.
        return replace(command, counter=station.counter)
    if counter is not None and counter != station.counter:
        raise Forbidden(role=station.role.value, command=command.name, counter=counter)
    return command
