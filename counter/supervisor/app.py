"""Puts a dashboard together."""

from __future__ import annotations

from common.ui.language import Language
from counter.supervisor.dashboard import Dashboard, DashboardLink
from counter.supervisor.dashboard_window import DashboardWindow

__all__ = ["AREAS", "DashboardWindow", "make_dashboard"]

AREAS = ("dashboard", "refusals")
"""The sentences a dashboard needs."""


def make_dashboard(link: DashboardLink, language: Language) -> DashboardWindow:
    """The window of one supervisor on a link that someone else starts and stops. Its view model is
    `.dashboard`.
    """
    dashboard = Dashboard(link)
    window = DashboardWindow(dashboard, language)
    dashboard.setParent(window)
    return window
