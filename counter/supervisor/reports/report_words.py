"""The page in words: head, keys, figures, and what stands where there are none."""

from __future__ import annotations

from datetime import date

from common.contract.reports import Figures, ReportName
from common.domain.words import BoothCode
from common.ui.language import Language
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.live.faces import FigureFace
from counter.supervisor.reports.faces import HeadFace, PlaceFace
from counter.supervisor.reports.period import Period, Preset
from counter.supervisor.reports.report_desk import ReportDesk, Standing
from counter.supervisor.wording import NOTHING, DashboardWords


class ReportWords(DashboardWords):
    """Turns what the view model knows into faces."""

    def __init__(self, language: Language, dashboard: Dashboard, desk: ReportDesk) -> None:
        super().__init__(language, dashboard)
        self._look = dashboard
        self._desk = desk

    # --- the head

    def head(self, *, told: str = "", told_is_bad: bool = False, is_saving: bool = False) -> HeadFace:
        say, desk = self.text, self._desk
        figures = desk.figures
        stale = ""
        if figures is not None and desk.is_stale:
            stale = say("reports.stale", time=self.time(figures.scope.as_of))
        saving = ""
        if is_saving:
            saving = say("reports.saving")
        elif figures is None:
            saving = say("reports.nothing_to_save")
        return HeadFace(
            title=say("reports.title"),
            about=self._about(),
            period=self.period_key(),
            booth=self.booth_key(desk.booth),
            booth_is_fixed=len(desk.booths) < 2,
            stale=stale,
            told=told,
            told_is_bad=told_is_bad,
            saving=saving,
        )

    def _about(self) -> str:
        """What the figures on the screen are about, which may be those of a moment ago."""
        figures, say = self._desk.figures, self.text
        if figures is None:
            return f"{self.days(self._desk.period)} · {self.booth_key(self._desk.booth)}"
        scope = figures.scope
        parts = [self.days(Period(scope.from_date, scope.to_date))]
        if scope.from_date != scope.to_date:
            parts.append(say("reports.days_open", scope.days))
        parts.append(", ".join(map(self.booth_name, scope.booths)) or say("reports.all_booths"))
        zone = self.language.say.time_zoned(scope.as_of, self.zone)
        parts.append(say("reports.updated", time=zone))
        return " · ".join(parts)

    def days(self, period: Period) -> str:
        """`6–11 Juli 2026`; one day with its weekday."""
        first, last, say = period.first, period.last, self.language.say
        if first == last:
            return say.date_long(first)
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{say.date_short(last)}"
        return f"{say.date_short(first)} – {say.date_short(last)}"

    def period_key(self) -> str:
        preset = self._desk.preset
        if preset is Preset.OTHER:
            return self._short_days(self._desk.period)
        return self.preset(preset)

    def _short_days(self, period: Period) -> str:
        first, last, say = period.first, period.last, self.language.say
        return say.date_short(first) if first == last else self.days(period)

    def preset(self, preset: Preset) -> str:
        return self.text(f"reports.period.{preset.value}")

    def written(self, day: date) -> str:
        """As it is typed into a field."""
        return f"{day:%d/%m/%Y}"

    def booth_key(self, code: BoothCode | None) -> str:
        booths = self._desk.booths
        if code is not None:
            return self.booth_name(code)
        if len(booths) == 1:
            return self.booth_name(booths[0].code)
        return self.text("reports.all_booths" if self._look.sees_all else "reports.own_booths")

    def booth_name(self, code: BoothCode) -> str:
        site = self._look.site
        known = None if site is None else next((one for one in site.booths if one.code == code), None)
        return code if known is None else f"{code} · {known.name}"

    # --- where there are no figures

    def place(self) -> PlaceFace | None:
        """What stands instead of the whole; None when there is something to show."""
        desk, say = self._desk, self.text
        if desk.figures is not None:
            if not desk.is_empty:
                return None
            return PlaceFace(title=say("reports.empty"), advice=say("reports.empty.advice"))
        return self._missing()

    def part(self, name: ReportName) -> PlaceFace | None:
        """What stands instead of one answer; None when it is there."""
        return None if self._desk.answer(name) is not None else self._missing()

    def _missing(self) -> PlaceFace:
        desk, say = self._desk, self.text
        match desk.standing:
            case Standing.REFUSED:
                why = "" if desk.notice is None else self.refusal(desk.notice)
                again = say("reports.again")
                return PlaceFace(title=say("reports.refused"), advice=why, action=again, failed=True)
            case Standing.UNREACHABLE:
                return PlaceFace(
                    title=say("reports.unreachable"),
                    advice=say("reports.unreachable.advice"),
                    action=say("reports.again"),
                    failed=True,
                )
        return PlaceFace(title=say("reports.asking"), advice=say("reports.asking.advice"))

    # --- the figures

    def figures(self) -> list[FigureFace]:
        """Always four; a dash where nothing was measured."""
        found = self._desk.figures
        total = Figures() if found is None else found.total
        target_s = 0 if found is None else found.scope.target_s
        is_known = found is not None
        return [
            self._served(total, is_known=is_known),
            self._waiting(total),
            self._level(total, target_s),
            self._no_show(total),
        ]

    def _face(self, key: str, value: str, detail: str, formula: str = "") -> FigureFace:
        return FigureFace(
            key=f"reports.{key}",
            title=self.text(f"reports.figure.{key}"),
            value=value,
            unit="" if value == NOTHING else self.text(f"reports.figure.{key}.unit"),
            detail="" if value == NOTHING else detail,
            formula=formula or self.text(f"reports.figure.{key}.formula"),
        )

    def _served(self, total: Figures, *, is_known: bool) -> FigureFace:
        detail = self.text("reports.figure.served.detail", entered=self.number(total.entered))
        return self._face("served", self.number(total.served) if is_known else NOTHING, detail)

    def _waiting(self, total: Figures) -> FigureFace:
        waiting = total.waiting
        detail = self.text(
            "reports.figure.wait.detail", p90=self.whole(waiting.p90_s), mean=self.whole(waiting.mean_s)
        )
        return self._face("wait", self.whole(waiting.median_s), detail)

    def _level(self, total: Figures, target_s: int) -> FigureFace:
        detail = self.text(
            "reports.figure.level.detail",
            part=self.number(total.within_target),
            whole=self.number(total.served),
        )
        target = self.language.say.minutes_short(round(target_s / 60))
        formula = self.text("reports.figure.level.formula", minutes=target) if target_s else ""
        unknown = self.text("reports.figure.level.formula", minutes=NOTHING)
        return self._face("level", self._percent(total.service_level, 0), detail, formula or unknown)

    def _no_show(self, total: Figures) -> FigureFace:
        detail = self.text(
            "reports.figure.missed.detail",
            part=self.number(total.no_show),
            whole=self.number(total.called),
        )
        return self._face("missed", self._percent(total.no_show_share, 1), detail)

    def whole(self, seconds: float | None) -> str:
        """Minutes, rounded; a dash for none."""
        return NOTHING if seconds is None else self.number(round(seconds / 60))

    def _percent(self, share: float | None, decimals: int) -> str:
        return NOTHING if share is None else self.language.say.number(share * 100, decimals)
