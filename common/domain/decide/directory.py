"""Who works here and with which stations. The state's directory is read anew for each of these commands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from common.domain.commands import Command, Origin
from common.domain.commands.catalogue import AddStation, IssueToken, ResetPassword, RevokeStation, SetOfficer
from common.domain.directory import Directory, OfficerEntry, StationEntry
from common.domain.errors import (
    CodeTaken,
    LastSupervisor,
    OwnStation,
    UnknownBooth,
    UnknownCounter,
    UnknownOfficer,
    UnknownStation,
)
from common.domain.events import Event
from common.domain.events.catalogue import (
    OfficerPasswordReset,
    OfficerSet,
    StationAdded,
    StationRevoked,
    StationTokenIssued,
)
from common.domain.site import Site
from common.domain.state import QueueState
from common.domain.words import OfficerId

Events = tuple[Event, ...]


def officers_set(state: QueueState, site: Site, entries: tuple[OfficerEntry, ...], at: datetime) -> Events:
    """What has to be said so that the officers are as `entries` tell, in a building that is `site`."""
    after = Directory(dict(state.directory.officers), state.directory.stations)
    events: list[Event] = []
    for entry in entries:
        for booth in entry.booths:
            if booth not in site.booth_by_code:
                raise UnknownBooth(booth=booth)
        officer = after.officer_of(entry.login) or OfficerId(entry.login)
        if officer in after.officers and after.officers[officer].login != entry.login:
            raise CodeTaken(what="officer", code=entry.login)
        if after.officers.get(officer) == entry:
            continue
        after.officers[officer] = entry
        events.append(
            OfficerSet(at=at, officer=officer, role=entry.role, booths=entry.booths, disabled=entry.disabled)
        )
    if state.directory.supervisors() and not after.supervisors():
        raise LastSupervisor
    return tuple(events)


def _set_officer(state: QueueState, command: SetOfficer, at: datetime, _: Origin) -> Events:
    if command.is_new and state.directory.officer_of(command.officer.login) is not None:
        raise CodeTaken(what="officer", code=command.officer.login)
    return officers_set(state, state.site, (command.officer,), at)


def _add_station(state: QueueState, command: AddStation, at: datetime, origin: Origin) -> Events:
    if command.counter is not None and command.counter not in state.site.counter_by_code:
        raise UnknownCounter(counter=command.counter)
    entry = StationEntry(key=command.key, role=command.role, counter=command.counter)
    if state.directory.stations.get(command.key) == entry:
        return ()
    if command.key == origin.station:
        raise OwnStation(station=command.key)
    return (StationAdded(at=at, key=command.key, role=command.role, counter=command.counter),)


def _revoke_station(state: QueueState, command: RevokeStation, at: datetime, origin: Origin) -> Events:
    station = _station(state, command.key)
    if command.key == origin.station:
        raise OwnStation(station=command.key)
    return () if station.revoked else (StationRevoked(at=at, key=command.key),)


def _reset_password(state: QueueState, command: ResetPassword, at: datetime, _: Origin) -> Events:
    if command.officer not in state.directory.officers:
        raise UnknownOfficer(officer=command.officer)
    return (OfficerPasswordReset(at=at, officer=command.officer),)


def _issue_token(state: QueueState, command: IssueToken, at: datetime, origin: Origin) -> Events:
    if _station(state, command.key).revoked:
        raise UnknownStation(station=command.key)
    if command.key == origin.station:
        raise OwnStation(station=command.key)
    return (StationTokenIssued(at=at, key=command.key),)


def _station(state: QueueState, key: Any) -> StationEntry:
    station = state.directory.stations.get(key)
    if station is None:
        raise UnknownStation(station=key)
    return station


DECIDE: dict[type[Command], Callable[[QueueState, Any, datetime, Origin], Events]] = {
    SetOfficer: _set_officer,
    AddStation: _add_station,
    RevokeStation: _revoke_station,
    ResetPassword: _reset_password,
    IssueToken: _issue_token,
}
