"""Alerts in words."""

from __future__ import annotations

from common.ui.language import Language
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.live.alerts import NO_SHOW_PERCENT, Alert, AlertKind
from counter.supervisor.live.faces import AlertFace
from counter.supervisor.live.live_board import LiveBoard
from counter.supervisor.wording import DashboardWords

_ICONS = {
    AlertKind.LINK: "wifi-off",
    AlertKind.STATION: "monitor",
    AlertKind.NO_COUNTER: "octagon-alert",
    AlertKind.WAIT: "hourglass",
    AlertKind.QUEUE: "users",
    AlertKind.BREAK: "coffee",
    AlertKind.NO_SHOW: "user-x",
}


class AlertWords(DashboardWords):
    """Turns alerts into faces."""

    def __init__(self, language: Language, dashboard: Dashboard, board: LiveBoard) -> None:
        super().__init__(language, dashboard)
        self._look = dashboard
        self._board = board

    def alerts(self) -> list[AlertFace]:
        return [self._alert(alert) for alert in self._board.alerts]

    def quiet(self) -> list[AlertFace]:
        return [self._alert(alert, self._how_quiet(alert)) for alert in self._board.quiet_alerts]

    def _how_quiet(self, alert: Alert) -> str:
        until = self._board.quiet_until(alert.key)
        if until is None:
            return self.text("dashboard.alert.accepted")
        return self.text("dashboard.alert.snoozed", time=self.time(until))

    def _alert(self, alert: Alert, quiet: str = "") -> AlertFace:
        kind = alert.kind.value
        return AlertFace(
            key=alert.key,
            icon=_ICONS[alert.kind],
            is_grave=alert.is_grave,
            title=self.text(f"dashboard.alert.{kind}", percent=self.language.say.percent(NO_SHOW_PERCENT, 0)),
            where=self._where(alert),
            detail=self._detail(alert),
            time=self.time(alert.since),
            quiet=quiet,
        )

    def _where(self, alert: Alert) -> str:
        say = self.text
        if alert.kind is AlertKind.LINK:
            return say("dashboard.alert.link.where")
        if alert.counter is not None:
            return say("dashboard.counter", counter=alert.counter)
        if alert.station is not None:
            return alert.station
        if alert.booth is None:
            return say("dashboard.alert.everywhere")
        name = alert.booth.name if alert.service is None else self.service(alert.service.code)
        return say("dashboard.alert.where", code=alert.booth.code, place=name)

    def _detail(self, alert: Alert) -> str:  # noqa: PLR0911 - one sentence for each kind
        say, site = self.text, self._look.site
        minutes = self.minutes(alert.longest_s)
        match alert.kind:
            case AlertKind.LINK:
                return say("dashboard.alert.link.detail")
            case AlertKind.STATION if alert.counter is not None:
                return say("dashboard.alert.station.counter", station=alert.station)
            case AlertKind.STATION:
                return say("dashboard.alert.station.detail")
            case AlertKind.NO_COUNTER if alert.waiting:
                return say("dashboard.alert.no_counter.detail", waiting=alert.waiting, minutes=minutes)
            case AlertKind.NO_COUNTER:
                return say("dashboard.alert.no_counter.open")
            case AlertKind.WAIT:
                target = 0 if site is None else site.policy.wait_target_s // 60
                return say("dashboard.alert.wait.detail", minutes=minutes, target=target)
            case AlertKind.QUEUE:
                return say("dashboard.alert.queue.detail", waiting=alert.waiting, counters=alert.counters)
            case AlertKind.BREAK if alert.reason is not None:
                reason = say(f"dashboard.break.{alert.reason.value}")
                return say("dashboard.alert.break.detail", reason=reason, minutes=minutes)
            case AlertKind.NO_SHOW if alert.no_show is not None:
                share = alert.no_show
                percent = self.language.say.percent(share.percent)
                return say(
                    "dashboard.alert.no_show.detail", percent=percent, part=share.part, whole=share.whole
                )
        return ""
