"""Who works here. Nobody is removed: who leaves is disabled, so that the reports keep their names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from common.contract.site_rules import mistakes_in
from common.contract.wire import DirectoryOfficer
from common.domain.commands import SetOfficer
from common.domain.directory import OFFICER_ROLES, OfficerEntry, Role
from common.domain.words import CommandId
from common.ui.pill import Tone
from counter.supervisor.admin.fields import Form, Group, Option, Pick, PickMany, Text, YesNo
from counter.supervisor.admin.record import NEW, Change, Deed, DeedKind, Record, Scene, Subject

_NAMES = ("login", "name", "role", "booths", "disabled")


class Officers(Subject):
    """Keys are logins."""

    key = "officers"
    icon = "users"
    needs_directory = True
    blames: ClassVar[Mapping[str, str]] = {
        "code_taken": "login",
        "unknown_booth": "booths",
        "last_supervisor": "role",
    }

    def records(self, scene: Scene) -> list[Record]:
        return (
            [] if scene.directory is None else [self._record(scene, one) for one in scene.directory.officers]
        )

    def _record(self, scene: Scene, officer: DirectoryOfficer) -> Record:
        role = "agency_head" if officer.role is Role.SUPERVISOR and officer.booths else officer.role.value
        scope = self.words.scope(scene.site, officer.booths, ())
        pill, tone, icon = "", Tone.QUIET, ""
        if officer.disabled:
            pill, icon = self.say("admin.officer.disabled"), "lock"
        elif not officer.has_password:
            pill, tone, icon = self.say("admin.officer.no_password"), Tone.WARN, "key-round"
        return Record(
            officer.login,
            officer.name,
            f"{self.say(f'admin.role.{role}')} · {scope}",
            icon="layout-dashboard" if officer.role is Role.SUPERVISOR else "user",
            pill=pill,
            tone=tone,
            pill_icon=icon,
        )

    def kinds(self) -> tuple[tuple[str, str], ...]:
        return (("officer", self.say("admin.officer.add")),)

    def form(self, scene: Scene, key: str) -> Form:
        say, is_new = self.say, key.startswith(NEW)
        roles = tuple(Option(one.value, self.words.role(one)) for one in OFFICER_ROLES)
        return (
            Group(
                "",
                (
                    Text(key="name", word=say("admin.officer.name")),
                    Text(
                        key="login",
                        word=say("admin.officer.login"),
                        hint=say("admin.officer.login.hint" if is_new else "admin.code.fixed"),
                        half=True,
                        fixed=not is_new,
                    ),
                    Pick(key="role", word=say("admin.officer.role"), half=True, options=roles, make=Role),
                    PickMany(
                        key="booths",
                        word=say("admin.officer.booths"),
                        hint=say("admin.officer.booths.hint"),
                        options=self.words.booths(scene.site),
                        none=say("admin.scope.all"),
                    ),
                    YesNo(
                        key="disabled",
                        word=say("admin.officer.active"),
                        yes=say("admin.officer.active.yes"),
                        no=say("admin.officer.active.no"),
                        reverse=True,
                    ),
                ),
                lead=say("admin.officer.new.lead") if is_new else "",
            ),
        )

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        if key.startswith(NEW):
            return {"login": "", "name": "", "role": Role.COUNTER, "booths": (), "disabled": False}
        found = officer_of(scene, key)
        return None if found is None else {name: getattr(found, name) for name in _NAMES}

    def change(self, _scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        entry = OfficerEntry(**told)
        command = SetOfficer(command_id=command_id, officer=entry, is_new=key.startswith(NEW))
        return Change(command, entry.login, mistakes_in(entry))

    def deeds(self, scene: Scene, key: str) -> tuple[Deed, ...]:
        officer = officer_of(scene, key)
        if officer is None:
            return ()
        word = "admin.password.again" if officer.has_password else "admin.password.new"
        why_not = self.say("admin.password.disabled") if officer.disabled else ""
        return (Deed(DeedKind.PASSWORD, "key-round", self.say(word), why_not),)


def officer_of(scene: Scene, login: str) -> DirectoryOfficer | None:
    officers = () if scene.directory is None else scene.directory.officers
    return next((one for one in officers if one.login == login), None)
