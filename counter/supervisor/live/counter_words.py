"""Counters and numbers in words."""

from __future__ import annotations

from enum import Enum, auto

from common.domain.leg import Leg
from common.domain.words import Status
from common.ui.language import Language
from common.ui.pill import Tone
from common.ui.spoken import spoken
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.live.booths import LATE
from counter.supervisor.live.counters import CounterLine, CounterStage
from counter.supervisor.live.faces import CounterFace, TicketFace
from counter.supervisor.live.live_board import LiveBoard
from counter.supervisor.live.words import LiveWords
from counter.supervisor.wording import NOTHING

URGENT = 4
"""Counters whose need is below this are tinted."""
STATUS_TONES = {
    Status.WAITING: Tone.INFO,
    Status.PARKED: Tone.WARN,
    Status.NO_SHOW: Tone.ERROR,
    Status.CALLED: Tone.BRAND,
    Status.SERVING: Tone.OK,
}
STATUS_ICONS = {
    Status.PRINTING: "printer",
    Status.WAITING: "hourglass",
    Status.CALLED: "bell-ring",
    Status.SERVING: "play",
    Status.PARKED: "pause",
    Status.COMPLETED: "check",
    Status.NO_SHOW: "user-x",
    Status.CANCELLED: "circle-x",
    Status.TRANSFERRED: "arrow-right-left",
    Status.VOID: "circle-x",
}


class Pace(Enum):
    """How a wait stands to the site's target: amber at it, red at 1.5 times."""

    FINE = auto()
    LONG = auto()
    LATE = auto()


class CounterWords(LiveWords):
    """Turns counters and legs into faces."""

    def __init__(self, language: Language, dashboard: Dashboard, board: LiveBoard) -> None:
        super().__init__(language, dashboard, board)
        self._live = board

    def counters(self) -> list[CounterFace]:
        return [self._counter(line) for line in self._live.counters]

    def _counter(self, line: CounterLine) -> CounterFace:
        session = line.session
        word = self.text(f"dashboard.stage.{line.stage.value}")
        detail = self.counter_detail(line)
        ticket = NOTHING if line.leg is None else line.leg.code
        served = 0 if session is None else len(session.services)
        since = NOTHING if session is None or line.since is None else self.lasts(line.since)
        return CounterFace(
            code=line.counter.code,
            booth=line.counter.booth,
            name=line.booth_name,
            officer="" if session is None else (session.officer or ""),
            stage=line.stage,
            word=word,
            detail=detail,
            ticket=ticket,
            since=since,
            services=NOTHING if session is None else f"{served}/{line.offered}",
            waiting=str(line.waiting),
            is_urgent=line.need[0] < URGENT,
            spoken=spoken(self.counter_name(line.counter.code), line.booth_name, word, detail, ticket, since),
        )

    def counter_name(self, code: str) -> str:
        """`Loket 3`"""
        return self.text("dashboard.counter", counter=code)

    def counter_detail(self, line: CounterLine) -> str:
        """What is beside the word: the break's reason and end, since when there is nobody."""
        session, say = line.session, self.text
        if session is None:
            return ""
        if session.on_break is not None and line.stage in (CounterStage.BREAK, CounterStage.OVERDUE):
            reason = say(f"dashboard.break.{session.on_break.reason.value}")
            return f"{reason} · {self.until(session.on_break.until)}"
        if line.stage is CounterStage.AWAY:
            return session.station
        if line.since is None:
            return ""
        return say("dashboard.since", time=self.time(line.since))

    # --- numbers

    def tickets(self) -> list[TicketFace]:
        return [TicketFace(leg=leg) for leg in self._live.tickets]

    def status(self, leg: Leg) -> str:
        return self.text(f"dashboard.status.{leg.status.value}")

    def ticket_detail(self, leg: Leg) -> str:
        """Where it is, or why it is not in the line."""
        say = self.text
        match leg.status:
            case Status.CALLED | Status.SERVING:
                return "" if leg.counter is None else self.counter_name(leg.counter)
            case Status.PARKED:
                return self._parked(leg)
            case Status.NO_SHOW:
                return say("dashboard.missed_at", time=self.time(leg.ended_at))
            case Status.WAITING if leg.returned:
                return say("dashboard.returned")
            case Status.WAITING if leg.appointment_at is not None:
                return say("dashboard.appointment", time=self.time(leg.appointment_at))
        return ""

    def _parked(self, leg: Leg) -> str:
        parts = []
        if leg.park_reason is not None:
            parts.append(self.text(f"dashboard.park.{leg.park_reason.value}"))
        if leg.return_at is not None:
            parts.append(self.text("dashboard.returns", time=self.time(leg.return_at)))
        return " · ".join(parts)

    def ticket_time(self, leg: Leg) -> str:
        """How long it has been so."""
        match leg.status:
            case Status.WAITING:
                return self.lasts(leg.arrived_at)
            case Status.CALLED:
                return self.lasts(leg.last_called_at)
            case Status.SERVING:
                return self.lasts(leg.started_at)
            case Status.PARKED:
                return self.lasts(leg.parked_at)
        return self.time(leg.ended_at)

    def pace(self, leg: Leg) -> Pace:
        site = self._look.site
        if leg.status is not Status.WAITING or site is None:
            return Pace.FINE
        waited_s, target_s = leg.waited_s(self._look.as_of), site.policy.wait_target_s
        if waited_s >= LATE * target_s:
            return Pace.LATE
        return Pace.LONG if waited_s >= target_s else Pace.FINE

    def ticket_spoken(self, face: TicketFace) -> str:
        leg = face.leg
        return spoken(leg.code, self.service(leg.service), self.status(leg), self.ticket_detail(leg))
