"""Puts a dashboard together: its window and the pages on its rail."""

from __future__ import annotations

from pathlib import Path

from common.ui.language import Language
from counter.supervisor.actions import Actions
from counter.supervisor.admin.admin_page import make_admin_page
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.dashboard_window import DashboardWindow
from counter.supervisor.export.compose import AREAS as EXPORT_AREAS
from counter.supervisor.link import DashboardCommands, DashboardLink, Run
from counter.supervisor.live.live_page import make_live_page
from counter.supervisor.page import PageEntry, Workplace, whole_building
from counter.supervisor.reports.report_page import make_report_page

__all__ = ["AREAS", "PAGES", "DashboardWindow", "make_dashboard"]

AREAS = ("dashboard", "refusals", "admin", "site_file", "holidays", "reports", *EXPORT_AREAS)
"""The sentences a dashboard needs."""

PAGES = (
    PageEntry(key="live", icon="layout-dashboard", word="dashboard.live", make=make_live_page),
    PageEntry(key="reports", icon="chart-column", word="reports.place", make=make_report_page),
    PageEntry(key="admin", icon="settings", word="admin.page", make=make_admin_page, for_whom=whole_building),
)
"""The rail from top to bottom; the first that the officer may see is the first that is shown."""


def make_dashboard(
    link: DashboardLink,
    commands: DashboardCommands,
    run: Run,
    language: Language,
    *,
    folder: Path | None = None,
) -> DashboardWindow:
    """The window of one supervisor on a link that someone else starts and stops. Its view model is
    `.dashboard`; `folder` keeps what this station alone knows (which alerts were seen to).
    """
    dashboard = Dashboard(link)
    actions = Actions(link, commands)
    workplace = Workplace(
        dashboard=dashboard, link=link, actions=actions, run=run, language=language, folder=folder
    )
    window = DashboardWindow(workplace, PAGES)
    dashboard.setParent(window)
    actions.setParent(window)
    return window
