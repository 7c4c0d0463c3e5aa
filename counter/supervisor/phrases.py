"""The frame around the pages in words: the rail and the sign-in."""

from __future__ import annotations

from collections.abc import Sequence

from common.ui.language import Language
from counter.sign_in import SignInFace
from counter.supervisor.dashboard import Dashboard, Notice
from counter.supervisor.faces import PlaceFace, RailFace
from counter.supervisor.page import PageEntry
from counter.supervisor.wording import DashboardWords


class Phrases(DashboardWords):
    """Turns what the view model knows into faces."""

    def __init__(self, language: Language, dashboard: Dashboard) -> None:
        super().__init__(language, dashboard)
        self._look = dashboard

    def rail(self, entries: Sequence[PageEntry], here: str) -> RailFace:
        site, officer = self._look.site, self._look.officer
        role = "dashboard.supervisor" if self._look.sees_all else "dashboard.agency_head"
        return RailFace(
            product=self.text("dashboard.product"),
            site="" if site is None else site.name,
            places=tuple(
                PlaceFace(key=entry.key, icon=entry.icon, word=self.text(entry.word)) for entry in entries
            ),
            here=here,
            officer="" if officer is None else officer.name,
            role=self.text(role),
            sign_out=self.text("dashboard.sign_out"),
        )

    def sign_in(self) -> SignInFace:
        dashboard, say, site = self._look, self.text, self._look.site
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
        if notice.code == "forbidden":
            return self.text("dashboard.sign_in.not_supervisor")
        return self.refusal(notice)
