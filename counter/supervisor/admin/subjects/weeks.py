"""Ordinary weeks: the building's, and those that a booth or a service has of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from common.contract.site_rules import mistakes_in
from common.domain.commands import SetBooth, SetService
from common.domain.words import BoothCode, CommandId, ServiceCode
from counter.supervisor.admin.fields import Form, Group
from counter.supervisor.admin.record import Change, Record, Scene
from counter.supervisor.admin.subjects.building import HOURS, Building
from counter.supervisor.admin.words import AdminWords

BOOTH, SERVICE = "booth:", "service:"


class Weeks:
    """A part of the calendar's section. Keys: `hours`, `booth:A`, `service:KK`."""

    def __init__(self, words: AdminWords) -> None:
        self._words = words
        self._building = Building(words)

    def knows(self, key: str) -> bool:
        return key == HOURS or key.startswith((BOOTH, SERVICE))

    def records(self, scene: Scene) -> list[Record]:
        words, site, chapter = self._words, scene.site, self._words.text("admin.calendar.weeks")
        found = [
            Record(
                HOURS,
                words.text("admin.building.hours"),
                words.week_short(site.hours),
                icon="clock",
                chapter=chapter,
            )
        ]
        for booth in site.booths:
            if booth.hours is not None:
                about = words.week_short(booth.hours)
                found.append(
                    Record(f"{BOOTH}{booth.code}", booth.name, about, mark=booth.code, chapter=chapter)
                )
        for service in site.services:
            if service.hours is not None:
                about = words.week_short(service.hours)
                name = words.name(service)
                found.append(
                    Record(f"{SERVICE}{service.code}", name, about, mark=service.booth, chapter=chapter)
                )
        return found

    def form(self, scene: Scene, key: str) -> Form:
        if key == HOURS:
            return self._building.form(scene, key)
        say, site = self._words.text, scene.site
        of, inherits = site.hours, say("admin.week.site")
        if key.startswith(SERVICE):
            service = site.service(ServiceCode(key.removeprefix(SERVICE)))
            of = site.booth_by_code[service.booth].hours or of
            inherits = say("admin.week.booth")
        week = self._words.week("hours", say("admin.hours"), inherits=inherits, of=of)
        return (Group("", (week,), lead=say("admin.booth.hours.lead")),)

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        if key == HOURS:
            return self._building.told(scene, key)
        if key.startswith(BOOTH):
            booth = scene.site.booth_by_code.get(BoothCode(key.removeprefix(BOOTH)))
            return None if booth is None else {"hours": booth.hours}
        service = scene.site.service_by_code.get(ServiceCode(key.removeprefix(SERVICE)))
        return None if service is None else {"hours": service.hours}

    def change(self, scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        if key == HOURS:
            return self._building.change(scene, key, told, command_id)
        if key.startswith(BOOTH):
            booth = replace(scene.site.booth_by_code[BoothCode(key.removeprefix(BOOTH))], **told)
            return Change(SetBooth(command_id=command_id, booth=booth), key, mistakes_in(booth))
        service = replace(scene.site.service(ServiceCode(key.removeprefix(SERVICE))), **told)
        return Change(SetService(command_id=command_id, service=service), key, mistakes_in(service))
