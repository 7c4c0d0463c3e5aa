"""The view model of the whole window: who looks, at which hub, and how good the link is.

An officer with booths of their own is the head of an agency: they see and move what is theirs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from common.client.link import NEEDS_A_PERSON, LinkState
from common.client.sign_in import SignRequest
from common.contract.problems import Problem
from common.contract.wire import Officer, Role
from common.domain.errors import Unreachable
from common.domain.site import Booth, Site
from common.domain.words import BoothCode
from counter.supervisor.link import DashboardLink


class Stage(Enum):
    """Where the supervisor stands."""

    CONNECTING = auto()
    SIGNED_OUT = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class Notice:
    """Why the last press did nothing: a refusal's code with its data."""

    code: str
    data: dict[str, str | int | None] = field(default_factory=dict)


class Dashboard(QObject):
    """`changed` when the stage, the link, the site or the sign-in is another."""

    changed = Signal()

    def __init__(self, link: DashboardLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._request: SignRequest | None = None
        self._notice: Notice | None = None
        link.link_changed.connect(lambda _: self.changed.emit())
        link.state_loaded.connect(self.changed)
        link.officer_changed.connect(lambda _: self.changed.emit())

    # --- what is

    @property
    def stage(self) -> Stage:
        if self._link.state is None:
            return Stage.CONNECTING
        officer = self._link.officer
        if officer is None or officer.role is not Role.SUPERVISOR:
            return Stage.SIGNED_OUT
        return Stage.OPEN

    @property
    def site(self) -> Site | None:
        """As the log says by now."""
        return self._link.site if self._link.state is None else self._link.state.site

    @property
    def officer(self) -> Officer | None:
        return self._link.officer

    @property
    def link(self) -> LinkState:
        return self._link.link

    @property
    def needs_a_person(self) -> bool:
        """The hub turned this station away: waiting does not mend it."""
        return self._link.reason in NEEDS_A_PERSON

    @property
    def is_live(self) -> bool:
        return self._link.link is LinkState.FRESH

    @property
    def now(self) -> datetime:
        """For the clock."""
        return self._link.hub_now()

    @property
    def last_heard(self) -> datetime | None:
        return self._link.last_heard

    @property
    def as_of(self) -> datetime:
        """From when the figures are: while the link is down nothing grows older on the screen."""
        if self.is_live:
            return self.now
        return self._link.last_heard or self.now

    @property
    def sees_all(self) -> bool:
        """Whether this is a supervisor of the whole building, and not the head of an agency."""
        officer = self._link.officer
        return officer is not None and not officer.booths

    def sees(self, booth: BoothCode) -> bool:
        officer = self._link.officer
        return officer is not None and (not officer.booths or booth in officer.booths)

    @property
    def booths(self) -> list[Booth]:
        """What the officer may see, in the site's order."""
        site = self.site
        return [] if site is None else [booth for booth in site.booths if self.sees(booth.code)]

    @property
    def notice(self) -> Notice | None:
        return self._notice

    @property
    def is_busy(self) -> bool:
        """A sign-in or a sign-out is on its way."""
        return self._request is not None

    # --- what the supervisor does

    def sign_in(self, officer: str, password: str) -> None:
        self._ask(lambda: self._link.sign_in(officer, password))

    def sign_out(self) -> None:
        self._ask(self._link.sign_out)

    def _ask(self, ask: Callable[[], SignRequest]) -> None:
        if self.is_busy:
            return
        try:
            request = ask()
        except Unreachable:
            self._tell(Notice("unreachable"))
            return
        self._notice = None
        self._request = request
        request.answered.connect(lambda _: self._end(None))
        request.refused.connect(self._refused)
        request.given_up.connect(lambda _: self._end(Notice("unreachable")))
        self.changed.emit()

    def _refused(self, problem: Problem) -> None:
        self._end(Notice(problem.code, problem.data))

    def _end(self, notice: Notice | None) -> None:
        self._request = None
        self._tell(notice)

    def _tell(self, notice: Notice | None) -> None:
        self._notice = notice
        self.changed.emit()
