"""The live board in words: head, figures, booths, what the table says around its lines."""

from __future__ import annotations

from datetime import datetime

from common.client.link import LinkState
from common.domain.words import ORDINARY, PriorityClass
from common.runtime.wording import zone_name
from common.ui.language import Language
from common.ui.pill import Tone
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.live.booths import LATE, BoothLine
from counter.supervisor.live.faces import BoothFace, FigureFace, HeadFace, TickerFace
from counter.supervisor.live.figures import Share, Spread
from counter.supervisor.live.live_board import LiveBoard, Shown
from counter.supervisor.wording import NOTHING, DashboardWords


class LiveWords(DashboardWords):
    """Turns what the live board knows into faces."""

    def __init__(self, language: Language, dashboard: Dashboard, board: LiveBoard) -> None:
        super().__init__(language, dashboard)
        self._look = dashboard
        self._board = board

    # --- around the table

    def head(self, *, is_full_screen: bool) -> HeadFace:
        look, site, say = self._look, self._look.site, self.text
        if site is None:
            return HeadFace()
        link, tone = self._link()
        key = "dashboard.full_screen.leave" if is_full_screen else "dashboard.full_screen"
        booths = look.booths
        return HeadFace(
            title=say("dashboard.live"),
            about=say(
                "dashboard.live.size",
                date=self.language.say.date_long(site.business_date(look.now)),
                booths=len(booths),
                counters=sum(len(site.counters_of[booth.code]) for booth in booths),
            ),
            link=link,
            link_tone=tone,
            clock=self.language.say.time_long(look.now, site.time_zone),
            zone=zone_name(site.time_zone, look.now),
            sample=say("ui.demo") if site.is_sample else "",
            full_screen=say(key),
        )

    def _link(self) -> tuple[str, Tone]:
        link = self._look.link
        if link is LinkState.FRESH:
            return self.text("dashboard.link.live"), Tone.OK
        time = self.time(self._look.as_of)
        if link is LinkState.STALE:
            return self.text("dashboard.link.stale", time=time), Tone.WARN
        return self.text("dashboard.link.lost", time=time), Tone.ERROR_SOLID

    def ticker(self) -> TickerFace:
        say, told = self.text, self._board.announcement
        until = ""
        if told is not None:
            end = told.until
            until = self.until(end) if end is not None else say("dashboard.until.day_end")
        return TickerFace(
            title=say("dashboard.ticker"),
            text="" if told is None else told.text,
            until=until,
            none=say("dashboard.ticker.none"),
            write=say("dashboard.ticker.write") if self._look.sees_all else "",
            remove=say("dashboard.ticker.remove"),
        )

    def until(self, moment: datetime) -> str:
        """`s.d. 10.30`"""
        return self.text("dashboard.until", time=self.time(moment))

    def order(self) -> str:
        return self.text(f"dashboard.order.{self._board.order.value}")

    def scope(self) -> str:
        scope = self._board.scope
        if scope.zone:
            return self.zone_name(scope.zone)
        return scope.agency or self.text("dashboard.zone.all")

    def zone_name(self, zone: str) -> str:
        return self.text("dashboard.zone.one", zone=zone)

    def tab(self, shown: Shown) -> str:
        return self.text(f"dashboard.{shown.value}")

    def search(self) -> str:
        return self.text(f"dashboard.search.{self._board.shown.value}")

    def legend(self, shown: int) -> str:
        """How many of all are listed, and what the words mean."""
        board, say = self._board, self.text
        if board.shown is Shown.TICKETS:
            return say("dashboard.tickets.legend", shown)
        whole = len(board.all_booths if board.shown is Shown.BOOTHS else board.all_counters)
        part = say("dashboard.legend.part", shown=shown, whole=whole) if shown != whole else ""
        if board.shown is Shown.COUNTERS:
            return " · ".join(one for one in (part, say("dashboard.counters.legend")) if one)
        site = self._look.site
        target_s = 0 if site is None else site.policy.wait_target_s
        busy, critical = self.minutes(target_s), self.minutes(LATE * target_s)
        words = [part, self._since(), say("dashboard.booths.legend", busy=busy, critical=critical)]
        return " · ".join(one for one in words if one)

    def _since(self) -> str:
        since = self._board.known_since
        return "" if since is None else self.text("dashboard.booths.since", time=self.time(since))

    # --- the figures

    def figures(self) -> list[FigureFace]:
        """Cards for what is known; the others are not there."""
        figures, site = self._board.figures, self._look.site
        if figures is None or site is None:
            return []
        since = self._board.known_since
        told = "" if since is None else self.text("dashboard.since", time=self.time(since))
        faces = [self._waiting(figures.waiting, figures.longest_s)]
        if figures.wait is not None:
            formula = self.text("dashboard.wait.formula")
            faces.append(self._spread("dashboard.wait", figures.wait, formula, told))
        if figures.service is not None:
            formula = self.text("dashboard.service.formula")
            last = self.text("dashboard.service.last", figures.service.count)
            faces.append(self._spread("dashboard.service", figures.service, formula, last))
        if figures.level is not None:
            target = self.minutes(site.policy.wait_target_s)
            formula = self.text("dashboard.level.formula", minutes=target)
            faces.append(self._share("dashboard.level", figures.level, formula, told))
        if figures.occupancy is not None:
            formula = self.text("dashboard.occupancy.formula")
            faces.append(self._share("dashboard.occupancy", figures.occupancy, formula))
        return faces

    def _waiting(self, waiting: int, longest_s: float | None) -> FigureFace:
        say = self.text
        longest = "" if longest_s is None else self.minutes(longest_s)
        return FigureFace(
            key="dashboard.waiting",
            title=say("dashboard.waiting"),
            value=self.number(waiting),
            unit=say("dashboard.waiting.unit"),
            detail=say("dashboard.waiting.longest", minutes=longest)
            if longest
            else say("dashboard.waiting.nobody"),
            formula=say("dashboard.waiting.formula"),
        )

    def _spread(self, key: str, spread: Spread, formula: str, since: str = "") -> FigureFace:
        p90 = self.language.say.minutes_short(round(spread.p90_s / 60))
        return FigureFace(
            key=key,
            title=self.text(key),
            value=self.number(round(spread.median_s / 60)),
            unit=self.text("dashboard.minutes.median"),
            detail=self.text("dashboard.minutes.p90", minutes=p90),
            formula=formula,
            since=since,
        )

    def _share(self, key: str, share: Share, formula: str, since: str = "") -> FigureFace:
        return FigureFace(
            key=key,
            title=self.text(key),
            value=self.number(round(share.percent)),
            unit=self.text("dashboard.percent"),
            detail=self.text(f"{key}.part", part=share.part, whole=share.whole),
            formula=formula,
            since=since,
        )

    # --- the booths

    def booths(self) -> list[BoothFace]:
        lines = self._board.booths
        most = max((line.waiting for line in lines), default=0)
        return [self._booth(line, most) for line in lines]

    def _booth(self, line: BoothLine, most: int) -> BoothFace:
        word = self.text(f"dashboard.condition.{line.condition.value}")
        wait, share = line.wait, line.no_show
        missed = NOTHING
        if share is not None:
            missed = f"{share.part} · {self.language.say.percent(share.percent)}"
        return BoothFace(
            code=line.booth.code,
            name=line.booth.name,
            why_closed=self.closure(line),
            open_counters=line.open_counters,
            counters=line.counters,
            waiting=self.number(line.waiting),
            bar=line.waiting / most if most else 0.0,
            instead=self._reopens(line.reopens_at),
            longest=NOTHING if line.longest_s is None else str(int(line.longest_s) // 60),
            median=NOTHING if wait is None else str(round(wait.median_s / 60)),
            p90=NOTHING if wait is None else str(round(wait.p90_s / 60)),
            parked=str(line.parked) if line.parked else NOTHING,
            no_show=missed,
            condition=line.condition,
            word=word,
            spoken=self.text(
                "dashboard.row",
                booth=line.booth.name,
                condition=word,
                open=line.open_counters,
                counters=line.counters,
                waiting=line.waiting,
            ),
        )

    def closure(self, line: BoothLine) -> str:
        """Why a supervisor closed it, and until when; empty while it is not closed by one."""
        closure, say = line.closure, self.text
        if closure is None:
            return ""
        reason = say(f"dashboard.close_reason.{closure.reason.value}")
        if closure.until is None:
            return reason
        return f"{reason} · {self.until(closure.until)}"

    def _reopens(self, moment: datetime | None) -> str:
        site = self._look.site
        if moment is None or site is None:
            return ""
        day, time = site.business_date(moment), self.time(moment)
        if day == site.business_date(self._look.as_of):
            return time
        return self.text("dashboard.reopens", weekday=self.language.say.weekday(day), time=time)

    def priority(self, priority_class: PriorityClass) -> str:
        """A class in words; a site's own class has no sentence and stands as it is written."""
        if priority_class == ORDINARY:
            return self.text("dashboard.priority.ordinary")
        key = f"dashboard.priority.{priority_class}"
        return self.text(key) if key in self.language.sentences else priority_class
