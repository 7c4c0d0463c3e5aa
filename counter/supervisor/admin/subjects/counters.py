"""Counters: what stands on their signs, and whose they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from common.contract.site_rules import mistakes_in
from common.domain.commands import Command, RemoveCounter, SetCounter
from common.domain.site import Counter
from common.domain.words import BoothCode, CommandId, CounterCode
from counter.supervisor.admin.fields import Form, Group, Pick, Text
from counter.supervisor.admin.record import NEW, Change, Deed, DeedKind, Record, Scene, Subject
from counter.supervisor.admin.subjects.ordered import moved, order_deeds


class Counters(Subject):
    key = "counters"
    icon = "monitor"
    is_ordered = True
    blames: ClassVar[Mapping[str, str]] = {"code_taken": "code", "unknown_booth": "booth", "in_use": "booth"}

    def records(self, scene: Scene) -> list[Record]:
        booths = scene.site.booth_by_code
        return [
            Record(
                one.code,
                self.say("admin.counter.name", code=one.code),
                booths[one.booth].name,
                mark=one.booth,
            )
            for one in scene.site.counters
        ]

    def kinds(self) -> tuple[tuple[str, str], ...]:
        return (("counter", self.say("admin.counter.add")),)

    def form(self, scene: Scene, key: str) -> Form:
        say, is_new = self.say, key.startswith(NEW)
        code = Text(
            key="code",
            word=say("admin.counter.code"),
            hint=say("admin.counter.code.hint" if is_new else "admin.code.fixed"),
            fixed=not is_new,
            upper=True,
        )
        booth = Pick(
            key="booth", word=say("admin.booth"), options=self.words.booths(scene.site), make=BoothCode
        )
        return (Group("", (code, booth)),)

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        if key.startswith(NEW):
            return {"code": "", "booth": ""}
        counter = scene.site.counter_by_code.get(CounterCode(key))
        return None if counter is None else {"code": counter.code, "booth": counter.booth}

    def change(self, _scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        counter = Counter(**told)
        command = SetCounter(command_id=command_id, counter=counter, is_new=key.startswith(NEW))
        return Change(command, counter.code, mistakes_in(counter))

    def deeds(self, scene: Scene, key: str) -> tuple[Deed, ...]:
        counter = scene.site.counter_by_code.get(CounterCode(key))
        if counter is None:
            return ()
        codes = [str(one.code) for one in scene.site.counters_of[counter.booth]]
        remove = Deed(DeedKind.REMOVE, "trash-2", self.say("admin.remove"))
        return (*order_deeds(codes, key, self.say), remove)

    def command_of(self, scene: Scene, key: str, deed: DeedKind, command_id: CommandId) -> Command:
        code = CounterCode(key)
        if deed is DeedKind.REMOVE:
            return RemoveCounter(command_id=command_id, code=code)
        counter = scene.site.counter(code)
        place = moved([one.code for one in scene.site.counters_of[counter.booth]], code, deed)
        return SetCounter(command_id=command_id, counter=counter, place=place)
