"""Who may: officers and stations, as the law needs to know them. Names stay here, out of every event.

The store reads them for a command that changes them. They are no part of a snapshot: stations do not have
them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from common.domain.words import BoothCode, CounterCode, OfficerId, StationKey


class Role(StrEnum):
    """What a station's token lets it do, or an officer's sign-in."""

    KIOSK = "kiosk"
    COUNTER = "counter"
    DISPLAY = "display"
    SUPERVISOR = "supervisor"
    INTEGRATOR = "integrator"


OFFICER_ROLES = (Role.COUNTER, Role.SUPERVISOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerEntry:
    """Someone who works here; `booths` empty means every booth. Passwords are never in it."""

    login: str
    name: str
    role: Role = Role.COUNTER
    booths: tuple[BoothCode, ...] = ()
    disabled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StationEntry:
    """A kiosk, counter PC, display, dashboard or other software. `counter`: the only one it may serve."""

    key: StationKey
    role: Role
    counter: CounterCode | None = None
    revoked: bool = False


@dataclass(slots=True)
class Directory:
    """Everyone who is known, also who is disabled or revoked."""

    officers: dict[OfficerId, OfficerEntry] = field(default_factory=dict)
    stations: dict[StationKey, StationEntry] = field(default_factory=dict)

    def officer_of(self, login: str) -> OfficerId | None:
        """Who signs in as `login`."""
        return next((key for key, entry in self.officers.items() if entry.login == login), None)

    def supervisors(self) -> set[OfficerId]:
        """Who can sign in and change everything."""
        return {
            key
            for key, entry in self.officers.items()
            if entry.role is Role.SUPERVISOR and not entry.disabled and not entry.booths
        }
