"""Moments, spans and names in the language of the moment and the site's zone, for every page."""

from __future__ import annotations

from datetime import datetime

from common.domain.errors import UnknownService
from common.domain.words import ServiceCode
from common.ui.language import Language
from counter.supervisor.dashboard import Dashboard, Notice

NOTHING = "–"


class DashboardWords:
    """What phrases of several pages are made with."""

    def __init__(self, language: Language, dashboard: Dashboard) -> None:
        self.language = language
        self.text = language.text
        self._dashboard = dashboard

    @property
    def zone(self) -> str:
        site = self._dashboard.site
        return "Asia/Jakarta" if site is None else site.time_zone

    def time(self, moment: datetime | None) -> str:
        """`09.41`; empty for no moment."""
        return "" if moment is None else self.language.say.time_short(moment, self.zone)

    def minutes(self, seconds: float) -> str:
        """`12 mnt`: whole minutes that have passed."""
        return self.language.say.minutes_short(int(seconds) // 60)

    def lasts(self, since: datetime | None) -> str:
        """How long it has lasted by what was last heard."""
        if since is None:
            return NOTHING
        return self.minutes(max(0.0, (self._dashboard.as_of - since).total_seconds()))

    def number(self, value: float) -> str:
        return self.language.say.number(value)

    def service(self, code: ServiceCode) -> str:
        """A service in the language of the moment; its code where the site does not have it any more."""
        site = self._dashboard.site
        if site is None:
            return code
        try:
            service = site.service(code)
        except UnknownService:
            return code
        return service.name_en if self.language.code == "en" and service.name_en else service.name

    def refusal(self, notice: Notice) -> str:
        """Why something was not done."""
        wait_s = notice.data.get("retry_after_s")
        if notice.code == "sign_in_throttled" and isinstance(wait_s, int):
            wait = self.language.say.minutes_and_seconds(wait_s)
            return self.text("dashboard.sign_in.throttled", wait=wait)
        return self.text(f"refusals.{notice.code}", None, **notice.data)
