"""The view model of the page: which days and booths are looked at, what was asked, what came back.

Each change of days or booth begins a new round; an answer of a round that is over is thrown away. The figures
of a day that still runs are asked again every minute while the page is on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from common.contract.reports import MOST_DAYS, DayFigures, Report, ReportName, ReportParams
from common.domain.errors import Unreachable
from common.domain.site import Booth
from common.domain.words import BoothCode
from counter.supervisor.dashboard import Dashboard, Notice
from counter.supervisor.link import DashboardLink
from counter.supervisor.reports.asking import Asking
from counter.supervisor.reports.period import Period, Preset, period_of

AGAIN_MS = 60_000
OVERVIEW = (ReportName.DAY_FIGURES, ReportName.HEATMAP, ReportName.HISTOGRAM)
"""Asked in each round; the rest when somebody turns to it."""
TABLES = (
    ReportName.BY_BOOTH,
    ReportName.BY_SERVICE,
    ReportName.BY_OFFICER,
    ReportName.BY_COUNTER,
    ReportName.OUTCOMES,
    ReportName.BREAKS,
    ReportName.VISITS,
)
CHARTS = (ReportName.HEATMAP, ReportName.HALF_HOURS, ReportName.DAYS)
EVERY = (
    ReportName.DAY_FIGURES,
    *TABLES,
    ReportName.DAYS,
    ReportName.HALF_HOURS,
    ReportName.HEATMAP,
    ReportName.HISTOGRAM,
)
"""What a file holds, in the order of its sheets; the first one names it."""

Gathered = Callable[[Sequence[Report] | None], None]


class Standing(Enum):
    """How far the round is."""

    ASKING = auto()
    READY = auto()
    REFUSED = auto()
    UNREACHABLE = auto()


class ReportDesk(QObject):
    """`changed` after every answer, and when something else is looked at."""

    changed = Signal()

    def __init__(
        self,
        dashboard: Dashboard,
        link: DashboardLink,
        parent: QObject | None = None,
        *,
        again_ms: int = AGAIN_MS,
    ) -> None:
        super().__init__(parent)
        self._dashboard = dashboard
        self._link = link
        self._answers: dict[ReportName, Report] = {}
        self._asked: dict[ReportName, Asking] = {}
        self._gather: Gathered | None = None
        self._is_shown = False
        self._needs_asking = True
        self._chosen: Period | None = None
        self.preset = Preset.TODAY
        self.booth: BoothCode | None = None
        self.chart = ReportName.HEATMAP
        self.table = ReportName.BY_BOOTH
        self.standing = Standing.ASKING
        self.notice: Notice | None = None
        self._again = QTimer(self, interval=again_ms)
        self._again.timeout.connect(self._minute_passed)
        dashboard.changed.connect(self._link_may_be_back)

    # --- what is looked at

    @property
    def today(self) -> date:
        """The business date on the site's clock."""
        site, now = self._dashboard.site, self._dashboard.now
        return now.astimezone(UTC).date() if site is None else site.business_date(now)

    @property
    def period(self) -> Period:
        """The days that are looked at; those of a preset move on with the calendar."""
        if self.preset is Preset.OTHER and self._chosen is not None:
            return self._chosen
        return period_of(self.preset, self.today)

    @property
    def booths(self) -> list[Booth]:
        """Those that this supervisor may look at."""
        return self._dashboard.booths

    @property
    def figures(self) -> DayFigures | None:
        found = self._answers.get(ReportName.DAY_FIGURES)
        return found if isinstance(found, DayFigures) else None

    @property
    def is_stale(self) -> bool:
        """There are figures, and the hub cannot be asked for newer ones of a day that runs."""
        figures = self.figures
        return figures is not None and figures.scope.is_running and self.standing is Standing.UNREACHABLE

    @property
    def is_empty(self) -> bool:
        """Nobody came in the whole period."""
        figures = self.figures
        return figures is not None and not figures.total.entered and not figures.hours.open_s

    def answer(self, name: ReportName) -> Report | None:
        return self._answers.get(name)

    def wanted(self) -> tuple[ReportName, ...]:
        """What the page shows now, and therefore asks for."""
        return tuple(dict.fromkeys((*OVERVIEW, self.chart, self.table)))

    # --- what is pressed

    def choose_preset(self, preset: Preset) -> None:
        self.preset = preset
        self._begin()

    def choose_days(self, period: Period) -> str:
        """Look at those days; the reason why not, or nothing."""
        if period.first > period.last:
            return "backwards"
        if period.first > self.today:
            return "not_yet"
        if (period.last - period.first).days >= MOST_DAYS:
            return "too_many"
        self.preset, self._chosen = Preset.OTHER, period
        self._begin()
        return ""

    def choose_booth(self, booth: BoothCode | None) -> None:
        self.booth = booth
        self._begin()

    def show_chart(self, chart: ReportName) -> None:
        self.chart = chart
        self._ask_missing()

    def show_table(self, table: ReportName) -> None:
        self.table = table
        self._ask_missing()

    def ask_again(self) -> None:
        """Everything that is shown, anew; the figures that are there stay until the new ones come."""
        self._begin(keep=True)

    def gather(self, then: Gathered) -> None:
        """Every report of these days, asked for where it is not there yet; None when one does not come."""
        self._gather = then
        for name in EVERY:
            if name not in self._answers and name not in self._asked and not self._ask(name):
                break
        self._follow_gathering()

    def shown(self, *, is_shown: bool) -> None:
        """Whether the page is on the screen: out of sight nothing is asked."""
        self._is_shown = is_shown
        if is_shown:
            self._again.start()
            self._begin(keep=True)
        else:
            self._again.stop()

    # --- asking

    def _begin(self, *, keep: bool = False) -> None:
        """A new round. `keep`: the same days as before, whose figures stay until the new ones are there."""
        for asking in self._asked.values():
            asking.let_go()
        self._asked.clear()
        stay = self.wanted() if keep else ()
        self._answers = {name: report for name, report in self._answers.items() if name in stay}
        self._needs_asking = True
        self.notice = None
        self.standing = Standing.ASKING
        self._end_gathering(None)
        self._ask_missing(anew=keep)

    def _ask_missing(self, *, anew: bool = False) -> None:
        if self._is_shown:
            self._needs_asking = False
            for name in self.wanted():
                if name not in self._asked and (anew or name not in self._answers) and not self._ask(name):
                    break
        self.changed.emit()

    def _ask(self, name: ReportName) -> bool:
        period = self.period
        params = ReportParams(
            from_date=period.first,
            to_date=period.last,
            booths=() if self.booth is None else (self.booth,),
        )
        try:
            request = self._link.ask(name, params)
        except Unreachable:
            self._broken()
            return False
        asking = self._asked[name] = Asking(request, self)
        asking.over.connect(self._over)
        return True

    def _over(self, asking: Asking) -> None:
        del self._asked[asking.name]
        if asking.report is not None:
            self._answers[asking.name] = asking.report
            if not self._asked and not self._needs_asking and self.notice is None:
                self.standing = Standing.READY
        elif asking.problem is not None:
            self.standing = Standing.REFUSED
            self.notice = Notice(asking.problem.code, asking.problem.data)
        else:
            self._broken()
        self._follow_gathering()
        self.changed.emit()

    def _broken(self) -> None:
        self.standing = Standing.UNREACHABLE
        self._needs_asking = True

    def _follow_gathering(self) -> None:
        if self._gather is None:
            return
        if self.standing in (Standing.REFUSED, Standing.UNREACHABLE):
            self._end_gathering(None)
        elif all(name in self._answers for name in EVERY):
            self._end_gathering([self._answers[name] for name in EVERY])

    def _end_gathering(self, found: Sequence[Report] | None) -> None:
        then, self._gather = self._gather, None
        if then is not None:
            then(found)

    def _minute_passed(self) -> None:
        figures = self.figures
        if self._gather is None and (figures is None or figures.scope.is_running or self._needs_asking):
            self._begin(keep=True)

    def _link_may_be_back(self) -> None:
        if self._is_shown and self._needs_asking and self._dashboard.is_live:
            self._begin(keep=True)
