"""Kiosks, counter PCs, displays and dashboards: who is let in, and who is on the line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import ValidationError

from common.contract.site_mistakes import mistakes_of
from common.contract.site_words import StationWords
from common.contract.wire import DirectoryStation
from common.domain.commands import AddStation, Command, RevokeStation
from common.domain.directory import Role
from common.domain.words import CommandId, CounterCode, StationKey
from common.ui.pill import Tone
from counter.supervisor.admin.fields import Form, Group, Option, Pick, Text
from counter.supervisor.admin.record import NEW, Change, Deed, DeedKind, Misfit, Record, Scene, Subject
from counter.supervisor.admin.words import ROLE_ICONS


class Stations(Subject):
    """Keys are the stations' own."""

    key = "stations"
    icon = "monitor-check"
    needs_directory = True
    blames: ClassVar[Mapping[str, str]] = {"code_taken": "key", "unknown_counter": "counter"}

    def records(self, scene: Scene) -> list[Record]:
        return (
            [] if scene.directory is None else [self._record(scene, one) for one in scene.directory.stations]
        )

    def _record(self, scene: Scene, station: DirectoryStation) -> Record:
        say = self.say
        if station.revoked_at is not None:
            pill, tone, icon = say("admin.station.revoked"), Tone.QUIET, "lock"
        elif station.key in scene.stations:
            pill, tone, icon = say("admin.station.connected"), Tone.OK, "wifi"
        else:
            pill, tone, icon = say("admin.station.away"), Tone.WARN, "wifi-off"
        about = [self.say(f"admin.role.station.{station.role.value}")]
        if station.counter is not None:
            about.append(say("admin.counter.name", code=station.counter))
        if station.version:
            about.append(station.version)
        return Record(
            station.key,
            station.key,
            " · ".join(about),
            icon=ROLE_ICONS[station.role],
            pill=pill,
            tone=tone,
            pill_icon=icon,
        )

    def kinds(self) -> tuple[tuple[str, str], ...]:
        return (("station", self.say("admin.station.add")),)

    def form(self, scene: Scene, key: str) -> Form:
        say, is_new = self.say, key.startswith(NEW)
        roles = tuple(Option(one.value, say(f"admin.role.station.{one.value}")) for one in Role)
        counters = tuple(
            Option(one.code, say("admin.counter.name", code=one.code), one.booth)
            for one in scene.site.counters
        )
        every = Option("", say("admin.station.any_counter"))
        return (
            Group(
                "",
                (
                    Text(
                        key="key",
                        word=say("admin.station.key"),
                        hint=say("admin.station.key.hint" if is_new else "admin.code.fixed"),
                        fixed=not is_new,
                    ),
                    Pick(key="role", word=say("admin.station.role"), half=True, options=roles, make=Role),
                    Pick(
                        key="counter",
                        word=say("admin.station.counter"),
                        hint=say("admin.station.counter.hint"),
                        half=True,
                        options=(every, *counters),
                        make=_counter,
                    ),
                ),
                lead=say("admin.station.new.lead") if is_new else "",
            ),
        )

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        if key.startswith(NEW):
            return {"key": "", "role": Role.COUNTER, "counter": None}
        found = _station(scene, key)
        return None if found is None else {"key": found.key, "role": found.role, "counter": found.counter}

    def change(self, scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        if told["counter"] is not None and told["role"] is not Role.COUNTER:
            raise Misfit("counter", "admin.wrong.counter_of_role")
        if key.startswith(NEW) and _station(scene, told["key"]) is not None:
            raise Misfit("key", "admin.wrong.station_there")
        command = AddStation(command_id=command_id, **told)
        try:
            StationWords.model_validate({"key": told["key"]})
        except ValidationError as trouble:
            return Change(command, told["key"], tuple(mistakes_of(trouble, told, StationWords)))
        return Change(command, told["key"])

    def deeds(self, scene: Scene, key: str) -> tuple[Deed, ...]:
        station = _station(scene, key)
        if station is None:
            return ()
        gone = self.say("admin.station.revoked") if station.revoked_at is not None else ""
        return (
            Deed(DeedKind.TOKEN, "key-round", self.say("admin.token.new"), gone),
            Deed(DeedKind.REVOKE, "lock", self.say("admin.station.revoke"), gone),
        )

    def command_of(self, _scene: Scene, key: str, _deed: DeedKind, command_id: CommandId) -> Command:
        return RevokeStation(command_id=command_id, key=StationKey(key))


def _counter(code: str) -> CounterCode | None:
    return CounterCode(code) if code else None


def _station(scene: Scene, key: str) -> DirectoryStation | None:
    stations = () if scene.directory is None else scene.directory.stations
    return next((one for one in stations if one.key == key), None)
