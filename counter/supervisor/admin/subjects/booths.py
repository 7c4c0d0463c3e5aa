"""Agencies and their booths."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from common.contract.site_rules import mistakes_in
from common.domain.commands import Command, RemoveBooth, SetBooth
from common.domain.site import Booth
from common.domain.words import BoothCode, CommandId
from counter.supervisor.admin.fields import Form, Group, Text
from counter.supervisor.admin.record import NEW, Change, Deed, DeedKind, Record, Scene, Subject
from counter.supervisor.admin.subjects.ordered import moved, order_deeds

_NAMES = ("code", "name", "agency", "zone", "floor", "summary", "summary_en", "hours")


class Booths(Subject):
    key = "booths"
    icon = "store"
    is_ordered = True
    blames: ClassVar[Mapping[str, str]] = {"code_taken": "code"}

    def records(self, scene: Scene) -> list[Record]:
        site = scene.site
        return [
            Record(
                booth.code,
                booth.name,
                self.say(
                    "admin.booth.about",
                    zone=booth.zone,
                    floor=booth.floor,
                    services=len(site.services_of[booth.code]),
                    counters=len(site.counters_of[booth.code]),
                ),
                mark=booth.code,
            )
            for booth in site.booths
        ]

    def kinds(self) -> tuple[tuple[str, str], ...]:
        return (("booth", self.say("admin.booth.add")),)

    def form(self, scene: Scene, key: str) -> Form:
        say, is_new = self.say, key.startswith(NEW)
        code_hint = say("admin.booth.code.hint" if is_new else "admin.code.fixed")
        return (
            Group(
                "",
                (
                    Text(
                        key="code",
                        word=say("admin.booth.code"),
                        hint=code_hint,
                        half=True,
                        fixed=not is_new,
                        upper=True,
                    ),
                    Text(key="name", word=say("admin.booth.name"), half=True),
                    Text(key="agency", word=say("admin.booth.agency")),
                    Text(key="zone", word=say("admin.booth.zone"), half=True),
                    Text(key="floor", word=say("admin.booth.floor"), half=True),
                ),
            ),
            Group(
                say("admin.booth.kiosk"),
                (
                    Text(key="summary", word=say("admin.booth.summary"), tag="ID"),
                    Text(key="summary_en", word=say("admin.booth.summary"), tag="EN"),
                ),
                lead=say("admin.booth.kiosk.lead"),
            ),
            Group(
                say("admin.hours"),
                (
                    self.words.week(
                        "hours", say("admin.hours"), inherits=say("admin.week.site"), of=scene.site.hours
                    ),
                ),
                lead=say("admin.booth.hours.lead"),
            ),
        )

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        if key.startswith(NEW):
            return dict.fromkeys(_NAMES, "") | {"hours": None}
        booth = scene.site.booth_by_code.get(BoothCode(key))
        return None if booth is None else {name: getattr(booth, name) for name in _NAMES}

    def change(self, _scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        booth = Booth(**told)
        command = SetBooth(command_id=command_id, booth=booth, is_new=key.startswith(NEW))
        return Change(command, booth.code, mistakes_in(booth))

    def deeds(self, scene: Scene, key: str) -> tuple[Deed, ...]:
        codes = [str(booth.code) for booth in scene.site.booths]
        remove = Deed(DeedKind.REMOVE, "trash-2", self.say("admin.remove"))
        return () if key not in codes else (*order_deeds(codes, key, self.say), remove)

    def command_of(self, scene: Scene, key: str, deed: DeedKind, command_id: CommandId) -> Command:
        code = BoothCode(key)
        if deed is DeedKind.REMOVE:
            return RemoveBooth(command_id=command_id, code=code)
        place = moved([one.code for one in scene.site.booths], code, deed)
        return SetBooth(command_id=command_id, booth=scene.site.booth_by_code[code], place=place)
