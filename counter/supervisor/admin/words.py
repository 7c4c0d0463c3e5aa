"""Words that several sections share."""

from __future__ import annotations

from common.contract.site_mistakes import Mistake
from common.domain.calendar import ClosureKind
from common.domain.directory import Role
from common.domain.hours import Span, WeekHours
from common.domain.site import Booth, Service, Site
from counter.supervisor.admin.clock_text import spans_text
from counter.supervisor.admin.fields import Option, Week, week_texts
from counter.supervisor.wording import DashboardWords

ROLE_ICONS = {
    Role.KIOSK: "tickets",
    Role.COUNTER: "monitor",
    Role.DISPLAY: "tv",
    Role.SUPERVISOR: "layout-dashboard",
    Role.INTEGRATOR: "arrow-right-left",
}


class AdminWords(DashboardWords):
    """Of the language of the moment."""

    def name(self, service: Service) -> str:
        """A service's name as people here read it."""
        return service.name_en if self.language.code == "en" and service.name_en else service.name

    def booths(self, site: Site) -> tuple[Option, ...]:
        return tuple(Option(one.code, one.name, one.code) for one in site.booths)

    def services(self, site: Site) -> tuple[Option, ...]:
        return tuple(Option(one.code, f"{self.name(one)} · {one.code}", one.booth) for one in site.services)

    def scope(self, site: Site, booths: tuple[str, ...], services: tuple[str, ...]) -> str:
        """For whom something holds."""
        if not booths and not services:
            return self.text("admin.scope.site")
        known: dict[str, Booth] = {str(code): booth for code, booth in site.booth_by_code.items()}
        names = [known[code].name if code in known else code for code in booths]
        return ", ".join([*names, *services])

    def role(self, role: Role) -> str:
        return self.text(f"admin.role.{role.value}")

    def closure_kind(self, kind: ClosureKind) -> str:
        return self.text(f"holidays.kind.{kind.value}")

    def mistake(self, mistake: Mistake, field: str) -> str:
        """What is wrong with a field, by its label."""
        return self.text(f"site_file.{mistake.code}", None, **{"field": field, **mistake.data})

    def days(self) -> tuple[str, ...]:
        """Seven days from Monday."""
        return tuple(self.text(f"ui.weekday.{day}") for day in range(1, 8))

    def week(
        self, key: str, word: str, *, inherits: str = "", of: WeekHours | None = None, hint: str = ""
    ) -> Week:
        """A week's field; `of` is the week that holds where there is none of its own."""
        say = self.text
        return Week(
            key=key,
            word=word,
            hint=hint,
            days=self.days(),
            inherits=inherits,
            own=say("admin.week.own"),
            from_=() if of is None else week_texts(of),
            cutoff=say("admin.week.cutoff"),
            minutes=say("admin.unit.minutes"),
            closed=say("admin.week.closed"),
            copy=say("admin.week.copy"),
        )

    def week_short(self, week: WeekHours) -> str:
        """`Sen–Kam 08.00-15.00 · Jum …`: days of the same hours in one."""
        names = [self.text(f"admin.weekday.{day}") for day in range(1, 8)]
        parts: list[tuple[list[str], tuple[Span, ...]]] = []
        for name, spans in zip(names, week.days, strict=True):
            if parts and parts[-1][1] == spans:
                parts[-1][0].append(name)
            else:
                parts.append(([name], spans))
        return " · ".join(
            f"{days[0]}{f'–{days[-1]}' if len(days) > 1 else ''} {spans_text(spans)}"
            for days, spans in parts
            if spans
        )
