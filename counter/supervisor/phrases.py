"""The live board in words, in the language of the moment."""

from __future__ import annotations

from datetime import datetime

from common.client.link import LinkState
from common.runtime.wording import zone_name
from common.ui.language import Language
from common.ui.pill import Tone
from counter.sign_in import SignInFace
from counter.supervisor.alerts import NO_SHOW_PERCENT, Alert, AlertKind
from counter.supervisor.booths import LATE, BoothLine
from counter.supervisor.dashboard import Dashboard, Notice, Order
from counter.supervisor.faces import AlertFace, BoothFace, FigureFace, HeadFace, RailFace
from counter.supervisor.figures import Share, Spread

NOTHING = "–"
_ICONS = {
    AlertKind.LINK: "wifi-off",
    AlertKind.NO_COUNTER: "octagon-alert",
    AlertKind.WAIT: "hourglass",
    AlertKind.NO_SHOW: "user-x",
}


class Phrases:
    """Turns what the view model knows into faces."""

    def __init__(self, language: Language, dashboard: Dashboard) -> None:
        self._language = language
        self._say = language.text
        self._dashboard = dashboard

    # --- moments and spans

    @property
    def _zone(self) -> str:
        site = self._dashboard.site
        return "Asia/Jakarta" if site is None else site.time_zone

    def _time(self, moment: datetime | None) -> str:
        return "" if moment is None else self._language.say.time_short(moment, self._zone)

    def _minutes(self, seconds: float) -> str:
        return self._language.say.minutes_short(int(seconds) // 60)

    def _since(self) -> str:
        since = self._dashboard.known_since
        return "" if since is None else self._say("dashboard.since", time=self._time(since))

    # --- around the board

    def rail(self) -> RailFace:
        site, officer = self._dashboard.site, self._dashboard.officer
        return RailFace(
            product=self._say("dashboard.product"),
            site="" if site is None else site.name,
            place=self._say("dashboard.live"),
            officer="" if officer is None else officer.name,
            role=self._say("dashboard.supervisor"),
            sign_out=self._say("dashboard.sign_out"),
        )

    def head(self, *, is_full_screen: bool) -> HeadFace:
        dashboard, site = self._dashboard, self._dashboard.site
        if site is None:
            return HeadFace()
        link, tone = self._link()
        now = dashboard.now
        key = "dashboard.full_screen.leave" if is_full_screen else "dashboard.full_screen"
        return HeadFace(
            title=self._say("dashboard.live"),
            about=self._say(
                "dashboard.live.size",
                date=self._language.say.date_long(site.business_date(now)),
                booths=len(site.booths),
                counters=len(site.counters),
            ),
            link=link,
            link_tone=tone,
            clock=self._language.say.time_long(now, site.time_zone),
            zone=zone_name(site.time_zone, now),
            sample=self._say("ui.demo") if site.is_sample else "",
            full_screen=self._say(key),
        )

    def _link(self) -> tuple[str, Tone]:
        link = self._dashboard.link
        if link is LinkState.FRESH:
            return self._say("dashboard.link.live"), Tone.OK
        time = self._time(self._dashboard.as_of)
        if link is LinkState.STALE:
            return self._say("dashboard.link.stale", time=time), Tone.WARN
        return self._say("dashboard.link.lost", time=time), Tone.ERROR_SOLID

    def sign_in(self) -> SignInFace:
        dashboard, say, site = self._dashboard, self._say, self._dashboard.site
        why_not = ""
        if not dashboard.is_live:
            why_not = say("dashboard.sign_in.needs_hub")
        elif dashboard.is_busy:
            why_not = say("dashboard.sign_in.checking")
        return SignInFace(
            title=say("dashboard.sign_in.title"),
            lead=say("dashboard.sign_in.lead"),
            user=say("dashboard.sign_in.user"),
            password=say("dashboard.sign_in.password"),
            go=say("dashboard.sign_in.go"),
            why_not=why_not,
            error="" if dashboard.notice is None else self._notice(dashboard.notice),
            site="" if site is None else site.name,
            tagline="" if site is None else site.tagline,
            here=say("dashboard.title"),
            where=say("dashboard.live"),
        )

    def _notice(self, notice: Notice) -> str:
        wait_s = notice.data.get("retry_after_s")
        if notice.code == "sign_in_throttled" and isinstance(wait_s, int):
            wait = self._language.say.minutes_and_seconds(wait_s)
            return self._say("dashboard.sign_in.throttled", wait=wait)
        if notice.code == "forbidden":
            return self._say("dashboard.sign_in.not_supervisor")
        return self._say(f"refusals.{notice.code}", None, **notice.data)

    # --- the figures

    def figures(self) -> list[FigureFace]:
        """Cards for what is known; the others are not there."""
        figures, site = self._dashboard.figures, self._dashboard.site
        if figures is None or site is None:
            return []
        faces = [self._waiting(figures.waiting, figures.longest_s)]
        if figures.wait is not None:
            formula = self._say("dashboard.wait.formula")
            faces.append(self._spread("dashboard.wait", figures.wait, formula, self._since()))
        if figures.service is not None:
            formula = self._say("dashboard.service.formula")
            last = self._say("dashboard.service.last", figures.service.count)
            faces.append(self._spread("dashboard.service", figures.service, formula, last))
        if figures.level is not None:
            target = self._minutes(site.policy.wait_target_s)
            formula = self._say("dashboard.level.formula", minutes=target)
            faces.append(self._share("dashboard.level", figures.level, formula, self._since()))
        if figures.occupancy is not None:
            formula = self._say("dashboard.occupancy.formula")
            faces.append(self._share("dashboard.occupancy", figures.occupancy, formula))
        return faces

    def _waiting(self, waiting: int, longest_s: float | None) -> FigureFace:
        say = self._say
        longest = "" if longest_s is None else self._minutes(longest_s)
        return FigureFace(
            key="dashboard.waiting",
            title=say("dashboard.waiting"),
            value=self._language.say.number(waiting),
            unit=say("dashboard.waiting.unit"),
            detail=say("dashboard.waiting.longest", minutes=longest)
            if longest
            else say("dashboard.waiting.nobody"),
            formula=say("dashboard.waiting.formula"),
        )

    def _spread(self, key: str, spread: Spread, formula: str, since: str = "") -> FigureFace:
        return FigureFace(
            key=key,
            title=self._say(key),
            value=self._language.say.number(round(spread.median_s / 60)),
            unit=self._say("dashboard.minutes.median"),
            detail=self._say(
                "dashboard.minutes.p90",
                minutes=self._language.say.minutes_short(round(spread.p90_s / 60)),
            ),
            formula=formula,
            since=since,
        )

    def _share(self, key: str, share: Share, formula: str, since: str = "") -> FigureFace:
        return FigureFace(
            key=key,
            title=self._say(key),
            value=self._language.say.number(round(share.percent)),
            unit=self._say("dashboard.percent"),
            detail=self._say(f"{key}.part", part=share.part, whole=share.whole),
            formula=formula,
            since=since,
        )

    # --- the booths

    def booths(self) -> list[BoothFace]:
        lines = self._dashboard.lines
        most = max((line.waiting for line in lines), default=0)
        return [self._booth(line, most) for line in lines]

    def _booth(self, line: BoothLine, most: int) -> BoothFace:
        word = self._say(f"dashboard.condition.{line.condition.value}")
        wait = line.wait
        return BoothFace(
            code=line.booth.code,
            name=line.booth.name,
            open_counters=line.open_counters,
            counters=line.counters,
            waiting=str(line.waiting),
            bar=line.waiting / most if most else 0.0,
            instead=self._reopens(line.reopens_at),
            longest=NOTHING if line.longest_s is None else str(int(line.longest_s) // 60),
            median=NOTHING if wait is None else str(round(wait.median_s / 60)),
            p90=NOTHING if wait is None else str(round(wait.p90_s / 60)),
            no_show=NOTHING if line.no_show is None else self._language.say.percent(line.no_show.percent),
            condition=line.condition,
            word=word,
            spoken=self._say(
                "dashboard.row",
                booth=line.booth.name,
                condition=word,
                open=line.open_counters,
                counters=line.counters,
                waiting=line.waiting,
            ),
        )

    def _reopens(self, moment: datetime | None) -> str:
        site = self._dashboard.site
        if moment is None or site is None:
            return ""
        day, time = site.business_date(moment), self._time(moment)
        if day == site.business_date(self._dashboard.as_of):
            return time
        return self._say("dashboard.reopens", weekday=self._language.say.weekday(day), time=time)

    def about_booths(self) -> str:
        since = self._dashboard.known_since
        if since is None:
            return self._say("dashboard.booths.about")
        return self._say("dashboard.booths.about.since", time=self._time(since))

    def legend(self) -> str:
        site = self._dashboard.site
        target_s = 0 if site is None else site.policy.wait_target_s
        busy, critical = self._minutes(target_s), self._minutes(LATE * target_s)
        return self._say("dashboard.booths.legend", busy=busy, critical=critical)

    def order(self) -> str:
        key = "code" if self._dashboard.order is Order.CODE else "longest"
        return self._say(f"dashboard.order.{key}")

    def zone(self) -> str:
        zone = self._dashboard.zone
        return self._say("dashboard.zone.one", zone=zone) if zone else self._say("dashboard.zone.all")

    # --- the alerts

    def alerts(self) -> list[AlertFace]:
        return [self._alert(alert) for alert in self._dashboard.alerts]

    def _alert(self, alert: Alert) -> AlertFace:
        key = f"dashboard.alert.{alert.kind.value}"
        percent = self._language.say.percent
        site = self._dashboard.site
        values: dict[str, object] = {
            "code": "" if alert.booth is None else alert.booth.code,
            "place": self._service(alert) or ("" if alert.booth is None else alert.booth.name),
            "waiting": alert.waiting,
            "minutes": self._minutes(alert.longest_s),
            "target": 0 if site is None else site.policy.wait_target_s // 60,
        }
        if alert.no_show is not None:
            values |= {"part": alert.no_show.part, "whole": alert.no_show.whole}
            values["percent"] = percent(alert.no_show.percent)
        if alert.kind is AlertKind.LINK:
            where = self._say(f"{key}.where")
        else:
            where = self._say("dashboard.alert.where", None, **values)
        return AlertFace(
            key=".".join(alert.key),
            icon=_ICONS[alert.kind],
            is_grave=alert.is_grave,
            title=self._say(key, percent=percent(NO_SHOW_PERCENT, 0)),
            where=where,
            detail=self._say(f"{key}.detail", None, **values),
            time=self._time(alert.since),
        )

    def _service(self, alert: Alert) -> str:
        service = alert.service
        if service is None:
            return ""
        return service.name_en if self._language.code == "en" and service.name_en else service.name
