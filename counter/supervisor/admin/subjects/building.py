"""The building: what it is called, when it is open, and what runs in the lobby's ticker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from common.contract.site_rules import mistakes_in
from common.domain.calendar import Calendar
from common.domain.commands import SetSite
from common.domain.site import Site
from common.domain.words import CommandId
from counter.supervisor.admin.fields import Field, Form, Group, Lines, Option, Pick, Text, YesNo
from counter.supervisor.admin.record import Change, Record, Scene, Subject

ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
NAME, HOURS, TICKER = "name", "hours", "ticker"


@dataclass(frozen=True, slots=True)
class _Part:
    """One record: some of the site's own values."""

    icon: str
    about: Callable[[Site], str]
    names: tuple[str, ...]


class Building(Subject):
    key = "building"
    icon = "building-2"
    blames: ClassVar[Mapping[str, str]] = {"in_use": "code"}

    def _parts(self) -> dict[str, _Part]:
        return {
            NAME: _Part(
                "building-2", lambda site: site.name, ("name", "tagline", "code", "time_zone", "is_sample")
            ),
            HOURS: _Part("clock", lambda site: self.words.week_short(site.hours), ("hours",)),
            TICKER: _Part(
                "megaphone",
                lambda site: self.say("admin.building.ticker.lines", len(site.ticker)),
                ("ticker",),
            ),
        }

    def records(self, scene: Scene) -> list[Record]:
        return [
            Record(key, self.say(f"admin.building.{key}"), part.about(scene.site), icon=part.icon)
            for key, part in self._parts().items()
            if key != HOURS  # these stand with the calendar
        ]

    def form(self, scene: Scene, key: str) -> Form:
        say = self.say
        fields: tuple[Field, ...]
        match key:
            case "name":
                fields = self._names(scene.site)
            case "hours":
                hint = say("admin.building.hours.hint")
                fields = (self.words.week("hours", say("admin.building.hours"), hint=hint),)
            case _:
                fields = (
                    Lines(
                        key="ticker",
                        word=say("admin.building.ticker"),
                        hint=say("admin.building.ticker.hint"),
                        add=say("admin.add_line"),
                        example=say("admin.building.ticker.example"),
                    ),
                )
        return (Group("", fields),)

    def _names(self, site: Site) -> tuple[Field, ...]:
        say = self.say
        zones = (*ZONES, *([site.time_zone] if site.time_zone not in ZONES else []))
        zone_words = {zone: say(f"admin.zone.{zone.rpartition('/')[2].lower()}") for zone in ZONES}
        return (
            Text(key="name", word=say("admin.building.title"), hint=say("admin.building.title.hint")),
            Text(key="tagline", word=say("admin.building.tagline")),
            Text(
                key="code", word=say("admin.building.code"), hint=say("admin.building.code.hint"), half=True
            ),
            Pick(
                key="time_zone",
                word=say("admin.building.zone"),
                half=True,
                options=tuple(Option(zone, zone_words.get(zone, zone)) for zone in zones),
            ),
            YesNo(
                key="is_sample",
                word=say("admin.building.sample"),
                yes=say("admin.building.sample.yes"),
                no=say("admin.building.sample.no"),
            ),
        )

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        part = self._parts().get(key)
        return None if part is None else {name: getattr(scene.site, name) for name in part.names}

    def change(self, scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        site = replace(scene.site, **told)
        command = SetSite(
            command_id=command_id,
            code=site.code,
            title=site.name,
            tagline=site.tagline,
            time_zone=site.time_zone,
            hours=site.hours,
            ticker=site.ticker,
            is_sample=site.is_sample,
        )
        head = replace(site, booths=(), services=(), counters=(), calendar=Calendar())
        return Change(command, key, mistakes_in(head))
