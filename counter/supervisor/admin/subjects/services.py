"""Services, each with what its service standard tells the citizen (UU 25/2009 art. 21)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from common.contract.site_rules import mistakes_in
from common.domain.commands import Command, RemoveService, SetService
from common.domain.site import FeeKind, Service, Site
from common.domain.words import BoothCode, CommandId, ServiceCode
from common.ui.pill import Tone
from counter.supervisor.admin.fields import (
    Field,
    Form,
    Group,
    Lines,
    Number,
    Option,
    Pick,
    PickMany,
    Text,
    YesNo,
)
from counter.supervisor.admin.record import NEW, Change, Deed, DeedKind, Record, Scene, Subject
from counter.supervisor.admin.subjects.ordered import moved, order_deeds

_NAMES = (
    "code",
    "booth",
    "name",
    "name_en",
    "requirements",
    "fee",
    "fee_kind",
    "processing_time",
    "product",
    "quota",
    "hours",
    "cutoff_min",
    "series",
    "expected_service_s",
    "target_service_s",
    "takes_tickets",
    "after",
)


class Services(Subject):
    key = "services"
    icon = "file-check"
    is_ordered = True
    blames: ClassVar[Mapping[str, str]] = {
        "code_taken": "code",
        "series_taken": "series",
        "after_itself": "after",
        "unknown_booth": "booth",
        "unknown_service": "after",
    }

    def records(self, scene: Scene) -> list[Record]:
        return [self._record(scene.site, one) for one in scene.site.services]

    def _record(self, site: Site, service: Service) -> Record:
        facts = [site.booth_by_code[service.booth].name, service.fee, service.processing_time]
        pill, tone, icon = "", Tone.QUIET, ""
        if not service.takes_tickets:
            pill, icon = self.say("admin.service.informs"), "info"
        elif service.quota is not None:
            pill, tone, icon = self.say("admin.service.quota.pill", quota=service.quota), Tone.INFO, "tickets"
        return Record(
            service.code,
            self.words.name(service),
            " · ".join(one for one in facts if one),
            mark=service.booth,
            pill=pill,
            tone=tone,
            pill_icon=icon,
        )

    def kinds(self) -> tuple[tuple[str, str], ...]:
        return (("service", self.say("admin.service.add")),)

    # --- the form

    def form(self, scene: Scene, key: str) -> Form:
        say = self.say
        return (
            Group("", self._head(scene.site, is_new=key.startswith(NEW))),
            Group(say("admin.service.standard"), self._standard(), lead=say("admin.service.standard.lead")),
            Group(say("admin.service.numbers"), self._numbers(scene.site, key)),
            Group(say("admin.service.durations"), self._durations()),
            Group(say("admin.hours"), self._hours(scene.site, key), lead=say("admin.service.hours.lead")),
        )

    def _head(self, site: Site, *, is_new: bool) -> tuple[Field, ...]:
        say = self.say
        hint = say("admin.service.code.hint" if is_new else "admin.code.fixed")
        return (
            Text(key="name", word=say("admin.service.name"), tag="ID"),
            Text(key="name_en", word=say("admin.service.name"), tag="EN"),
            Text(
                key="code",
                word=say("admin.service.code"),
                hint=hint,
                half=True,
                fixed=not is_new,
                upper=True,
            ),
            Pick(
                key="booth",
                word=say("admin.booth"),
                half=True,
                options=self.words.booths(site),
                make=BoothCode,
            ),
        )

    def _standard(self) -> tuple[Field, ...]:
        say = self.say
        kinds = tuple(Option(kind.value, say(f"admin.fee.{kind.value}")) for kind in FeeKind)
        return (
            Lines(
                key="requirements",
                word=say("admin.service.papers"),
                add=say("admin.service.papers.add"),
                example=say("admin.service.papers.example"),
                second=say("admin.service.papers.note"),
            ),
            Pick(key="fee_kind", word=say("admin.service.fee_kind"), half=True, options=kinds, make=FeeKind),
            Text(
                key="fee", word=say("admin.service.fee"), half=True, example=say("admin.service.fee.example")
            ),
            Text(
                key="processing_time",
                word=say("admin.service.time"),
                half=True,
                example=say("admin.service.time.example"),
            ),
            Text(key="product", word=say("admin.service.product"), half=True),
        )

    def _numbers(self, site: Site, key: str) -> tuple[Field, ...]:
        say = self.say
        others = tuple(one for one in self.words.services(site) if one.value != key)
        return (
            YesNo(
                key="takes_tickets",
                word=say("admin.service.takes"),
                yes=say("admin.service.takes.yes"),
                no=say("admin.service.takes.no"),
            ),
            Number(
                key="quota",
                word=say("admin.service.quota"),
                half=True,
                unit=say("admin.unit.numbers_a_day"),
                empty=say("admin.no_limit"),
            ),
            Text(
                key="series",
                word=say("admin.service.series"),
                half=True,
                example=say("admin.service.series.example"),
                optional=True,
                upper=True,
            ),
            PickMany(
                key="after",
                word=say("admin.service.after"),
                hint=say("admin.service.after.hint"),
                options=others,
                none=say("admin.service.after.none"),
            ),
        )

    def _durations(self) -> tuple[Field, ...]:
        say, unit = self.say, self.say("admin.unit.minutes")
        return (
            Number(
                key="expected_service_s",
                word=say("admin.service.expected"),
                hint=say("admin.service.expected.hint"),
                half=True,
                unit=unit,
                factor=60,
            ),
            Number(
                key="target_service_s",
                word=say("admin.service.target"),
                hint=say("admin.service.target.hint"),
                half=True,
                unit=unit,
                factor=60,
            ),
        )

    def _hours(self, site: Site, key: str) -> tuple[Field, ...]:
        say = self.say
        service = site.service_by_code.get(ServiceCode(key))
        booth = None if service is None else site.booth_by_code[service.booth]
        week = site.hours if booth is None or booth.hours is None else booth.hours
        return (
            self.words.week("hours", say("admin.hours"), inherits=say("admin.week.booth"), of=week),
            Number(
                key="cutoff_min",
                word=say("admin.service.cutoff"),
                unit=say("admin.unit.before_closing"),
                empty=say("admin.service.cutoff.empty"),
            ),
        )

    # --- values

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        service = scene.site.service_by_code.get(ServiceCode(key))
        if key.startswith(NEW):
            booths = scene.site.booths
            first = booths[0].code if len(booths) == 1 else BoothCode("")
            service = Service(code=ServiceCode(""), booth=first, name="")
        return None if service is None else {name: getattr(service, name) for name in _NAMES}

    def change(self, _scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        service = Service(**told)
        command = SetService(command_id=command_id, service=service, is_new=key.startswith(NEW))
        return Change(command, service.code, mistakes_in(service))

    def deeds(self, scene: Scene, key: str) -> tuple[Deed, ...]:
        service = scene.site.service_by_code.get(ServiceCode(key))
        if service is None:
            return ()
        codes = [str(one.code) for one in scene.site.services_of[service.booth]]
        remove = Deed(DeedKind.REMOVE, "trash-2", self.say("admin.remove"))
        return (*order_deeds(codes, key, self.say), remove)

    def command_of(self, scene: Scene, key: str, deed: DeedKind, command_id: CommandId) -> Command:
        code = ServiceCode(key)
        if deed is DeedKind.REMOVE:
            return RemoveService(command_id=command_id, code=code)
        service = scene.site.service(code)
        place = moved([one.code for one in scene.site.services_of[service.booth]], code, deed)
        return SetService(command_id=command_id, service=service, place=place)
