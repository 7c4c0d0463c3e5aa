"""Puts a dashboard together."""

from __future__ import annotations

from common.client.watched_link import OfficersLink
from common.ui.language import Language
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.dashboard_window import DashboardWindow

__all__ = ["AREAS", "DashboardWindow", "make_dashboard"]

AREAS = ("dashboard", "refusals")
"""The sentences a dashboard needs."""


def make_dashboard(link: OfficersLink, language: Language) -> DashboardWindow:
    """The window of one supervisor on a link that someone else starts and stops. Its view model is
    `.dashboard`.
    """
    dashboard = Dashboard(link)
    window = DashboardWindow(dashboard, language)
    dashboard.setParent(window)
    return window
