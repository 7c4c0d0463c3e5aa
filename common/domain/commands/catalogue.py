"""The configuration: what the site is, who works in it and with what. Values are sent whole.

`place` is where something stands among its like, from 0: a booth among the booths, a service or a counter
among those of its booth. None: where it stands now, or at the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from common.domain.calendar import Calendar
from common.domain.commands.command import Command
from common.domain.directory import OfficerEntry, Role
from common.domain.hours import WeekHours
from common.domain.site import Booth, Counter, Policy, Service, Site, TicketText
from common.domain.words import BoothCode, CounterCode, OfficerId, ServiceCode, StationKey


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSite(Command):
    """Say what the building is called, where it is, when it is open, and what runs in the ticker.

    `code` and `time_zone` stay as they are on a day on which numbers were given.
    """

    name: ClassVar[str] = "set_site"
    code: str
    title: str
    """The building's name; `name` is the command's own."""
    tagline: str
    time_zone: str
    hours: WeekHours
    ticker: tuple[str, ...] = ()
    is_sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed(Command):
    """`is_new`: refuse where the code is there already, instead of replacing what has it."""

    place: int | None = None
    is_new: bool = False

    def __post_init__(self) -> None:
        Command.__post_init__(self)
        if self.place is not None and self.place < 0:
            raise ValueError("place: 0 or more")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBooth(_Placed):
    """Add a booth, change it, or move it."""

    name: ClassVar[str] = "set_booth"
    booth: Booth


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveBooth(Command):
    """Take a booth away with its services and counters; refused on a day on which it was used."""

    name: ClassVar[str] = "remove_booth"
    code: BoothCode


@dataclass(frozen=True, slots=True, kw_only=True)
class SetService(_Placed):
    """Add a service, change it, or move it. Counters that serve all of its booth serve a new one too."""

    name: ClassVar[str] = "set_service"
    service: Service


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveService(Command):
    """Take a service away; refused on a day on which its numbers were given."""

    name: ClassVar[str] = "remove_service"
    code: ServiceCode


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCounter(_Placed):
    """Add a counter, change it, or move it."""

    name: ClassVar[str] = "set_counter"
    counter: Counter


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveCounter(Command):
    """Take a counter away; refused while it is open."""

    name: ClassVar[str] = "remove_counter"
    code: CounterCode


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPolicy(Command):
    """Set the rules; they hold from the next call, number or moment on."""

    name: ClassVar[str] = "set_policy"
    policy: Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCalendar(Command):
    """Set closures, seasons and special days."""

    name: ClassVar[str] = "set_calendar"
    calendar: Calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTicketText(Command):
    """Set the site's own lines on the paper ticket."""

    name: ClassVar[str] = "set_ticket_text"
    text: TicketText


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSite(Command):
    """Make the site what `site` says, in one step or not at all. Officers who are not named stay."""

    name: ClassVar[str] = "import_site"
    site: Site
    officers: tuple[OfficerEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOfficer(Command):
    """Add an officer, who is then given a password, or change one. Nobody is removed: disable them."""

    name: ClassVar[str] = "set_officer"
    officer: OfficerEntry
    is_new: bool = False
    """Refuse where the login is there already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddStation(Command):
    """Let a station in, which is then given a token, or change what it may do."""

    name: ClassVar[str] = "add_station"
    key: StationKey
    role: Role
    counter: CounterCode | None = None

    def __post_init__(self) -> None:
        Command.__post_init__(self)
        if self.counter is not None and self.role is not Role.COUNTER:
            raise ValueError("counter: only a station of role counter serves one")


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeStation(Command):
    """Shut a station out; it is cut off within seconds."""

    name: ClassVar[str] = "revoke_station"
    key: StationKey


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetPassword(Command):
    """The hub's own: an officer is given a new password, which is no part of this."""

    name: ClassVar[str] = "reset_password"
    officer: OfficerId


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueToken(Command):
    """The hub's own: a station is given a new token, which is no part of this."""

    name: ClassVar[str] = "issue_token"
    key: StationKey


SITE_COMMANDS: tuple[type[Command], ...] = (
    SetSite,
    SetBooth,
    RemoveBooth,
    SetService,
    RemoveService,
    SetCounter,
    RemoveCounter,
    SetPolicy,
    SetCalendar,
    SetTicketText,
    ImportSite,
)
DIRECTORY_COMMANDS: tuple[type[Command], ...] = (SetOfficer, AddStation, RevokeStation)
CATALOGUE_COMMANDS = SITE_COMMANDS + DIRECTORY_COMMANDS
INNER_COMMANDS: tuple[type[Command], ...] = (ResetPassword, IssueToken)
"""Made by the hub together with a secret; never taken from the wire."""
READS_DIRECTORY = frozenset({ImportSite, *DIRECTORY_COMMANDS, *INNER_COMMANDS})
"""For these the state must hold the directory of this moment."""
