"""What the desk says: the law's reasons, the pace of a service, the state of the link, in words."""

from __future__ import annotations

from datetime import datetime

from common.client.link import NEEDS_A_PERSON, LinkState
from common.domain.because import Because, Reason
from common.domain.leg import Leg
from common.domain.words import BoothCode, ServiceCode, Status
from common.runtime.wording import zone_name
from common.ui.language import Language
from counter.desk.desk import Desk, Notice
from counter.desk.standing import OtherCounter, Pace

_LEG_ICONS = {
    Status.COMPLETED: "circle-check",
    Status.TRANSFERRED: "arrow-right-left",
    Status.NO_SHOW: "user-x",
    Status.CANCELLED: "circle-x",
    Status.PARKED: "clock-arrow-up",
    Status.SERVING: "user-check",
    Status.CALLED: "bell-ring",
}


class Phrases:
    """Sentences of one desk, in the language of the moment."""

    def __init__(self, language: Language, desk: Desk) -> None:
        self.language = language
        self.text = language.text
        self._desk = desk

    # --- names

    @property
    def _zone(self) -> str:
        site = self._desk.site
        return "Asia/Jakarta" if site is None else site.time_zone

    def service(self, code: ServiceCode) -> str:
        site = self._desk.site
        service = None if site is None else site.service_by_code.get(code)
        if service is None:
            return str(code)
        return service.name_en if self.language.code == "en" and service.name_en else service.name

    def counter(self) -> str:
        session = self._desk.session
        return "" if session is None else self.text("desk.counter", counter=session.counter)

    def place(self) -> str:
        booth = self._desk.booth
        return "" if booth is None else self.text("desk.place", booth=booth.name, zone=booth.zone)

    def where(self, code: BoothCode) -> str:
        """The way to a booth: its letter, its name, floor and zone."""
        site = self._desk.site
        booth = None if site is None else site.booth_by_code.get(code)
        if booth is None:
            return str(code)
        key = "operations.where" if booth.floor else "operations.where.no_floor"
        return self.text(key, booth=booth.code, name=booth.name, floor=booth.floor, zone=booth.zone)

    def booth(self, code: BoothCode) -> str:
        return self.text("operations.fact.booth", booth=code)

    def leg_state(self, leg: Leg) -> tuple[str, str]:
        """Icon and word: where one leg of a visit stands."""
        counter = self.text("desk.counter", counter=leg.counter or "")
        at = self.time(leg.ended_at or leg.started_at or leg.arrived_at)
        key = f"operations.leg.{leg.status.value}"
        return _LEG_ICONS.get(leg.status, "circle-dashed"), self.text(key, time=at, counter=counter)

    def services(self) -> str:
        session = self._desk.session
        return "" if session is None else ", ".join(self.service(code) for code in session.services)

    def own_services(self) -> tuple[ServiceCode, ...]:
        session = self._desk.session
        return () if session is None else session.services

    def number(self, count: int) -> str:
        return self.language.say.number(count)

    # --- moments

    def time(self, moment: datetime | None) -> str:
        return "" if moment is None else self.language.say.time_short(moment, self._zone)

    def time_long(self, moment: datetime | None) -> str:
        return "" if moment is None else self.language.say.time_long(moment, self._zone)

    def time_zoned(self, moment: datetime | None) -> str:
        return "" if moment is None else self.language.say.time_zoned(moment, self._zone)

    def zone(self) -> str:
        return zone_name(self._zone, self._desk.now)

    def waited(self, leg: Leg) -> str:
        return self.language.say.minutes(int(leg.waited_s(self._desk.now)) // 60)

    def waited_short(self, leg: Leg) -> str:
        return self.language.say.minutes_short(int(leg.waited_s(self._desk.now)) // 60)

    def minutes_short(self, seconds: float) -> str:
        return self.language.say.minutes_short(round(seconds / 60))

    def timer(self, seconds: int) -> str:
        return self.language.say.timer(seconds)

    # --- why

    def because(self, why: Because, next_priority: str = "") -> str:
        """Why a number is called, as one sentence."""
        data, minutes = why.data, self.language.say.minutes
        match why.code:
            case Reason.PRIORITY_TURN:
                said = self.text("desk.because.priority_turn", ordinary=data["ordinary_per_priority"])
            case Reason.ORDINARY_TURN:
                said = self.text("desk.because.ordinary_turn", ordinary=data["ordinary_per_priority"])
                said += f" ({next_priority})." if next_priority else "."
            case Reason.WAITED_LONGEST:
                ceiling = minutes(int(data["ceiling_s"]) // 60)
                said = self.text("desk.because.waited_longest", minutes=ceiling)
            case Reason.CHOSEN:
                said = self.text("desk.because.chosen", reason=self.text(f"desk.reason.{data['reason']}"))
            case Reason.APPOINTMENT_DUE:
                said = self.text("operations.because.appointment_due")
            case Reason.APPOINTMENT_EARLY:
                early = minutes(max(1, round(int(data["before_s"]) / 60)))
                said = self.text("operations.because.appointment_early", early=early)
            case Reason.RESUMED:
                away = minutes(round(int(data["parked_s"]) / 60))
                said = self.text("operations.because.resumed", away=away)
            case Reason.FIRST_COME:
                said = self.text("desk.because.first_come")
        return said

    def place_in_line(self, leg: Leg, because: Because) -> tuple[str, str]:
        """Icon and word of a row: what gives it its place."""
        if because.code is Reason.WAITED_LONGEST:
            return "hourglass", self.text("desk.row.waited_longest")
        if leg.appointment_at is not None:
            return "calendar-check", self.text("desk.row.appointment", time=self.time(leg.appointment_at))
        if leg.returned:
            return "undo-2", self.text("desk.row.returned")
        if leg.is_priority:
            return "accessibility", self.text("desk.row.priority")
        return "list-ordered", self.text("desk.row.first_come")

    def badges(self, leg: Leg) -> list[tuple[str, str]]:
        """Icon and word of what else must be known of a leg: how many come with it, and for whom."""
        found = [("users", str(leg.party_size))] if leg.party_size > 1 else []
        return [*found, ("id-card", self.text("desk.row.representative"))] if leg.representative else found

    def standing(self, leg: Leg) -> tuple[tuple[str, str], ...]:
        """Icon and word of what the officer should know before the citizen sits down."""
        found: list[tuple[str, str]] = []
        if leg.is_priority:
            key = f"operations.class.{leg.priority_class}"
            known = key in self.language.sentences  # a site may name classes of its own
            found.append(("accessibility", self.text(key if known else "desk.row.priority")))
        if leg.party_size > 1:
            found.append(("users", self.text("operations.badge.party", leg.party_size)))
        if leg.representative:
            found.append(("id-card", self.text("operations.badge.representative")))
        if leg.for_officer is not None or leg.for_counter is not None:
            found.append(("user-check", self.text("operations.badge.kept_officer")))
        return tuple(found)

    def came_from(self, leg: Leg) -> str:
        """The counter or the booth that a leg was sent from; empty where it began here."""
        state = self._desk.state
        before = None if state is None or leg.from_leg is None else state.legs.get(leg.from_leg)
        if before is None:
            return ""
        if before.booth == leg.booth and before.counter is not None:
            return self.text("desk.counter", counter=before.counter)
        return self.booth(before.booth)

    def wait_pace(self, leg: Leg) -> Pace:
        """How a wait stands against the site's target."""
        return self._desk.wait_pace(leg)

    def pace(self, pace: Pace) -> tuple[str, str]:
        """Icon and word: how a service stands against its target."""
        match pace:
            case Pace.LATE:
                return "octagon-alert", self.text("desk.pace.late")
            case Pace.OVER:
                return "triangle-alert", self.text("desk.pace.over")
        return "circle-check", self.text("desk.pace.within")

    def other(self, other: OtherCounter) -> tuple[str, str]:
        """Another counter, and what it does."""
        name = self.text("desk.counter", counter=other.counter)
        leg = other.leg
        if leg is None:
            return name, self.text("desk.other.ready")
        key = "desk.other.serving" if leg.status is Status.SERVING else "desk.other.calling"
        return name, self.text(key, code=leg.code)

    def ended(self, leg: Leg, after: Leg | None) -> str:
        """What was just ended here, and where the visit goes on."""
        if leg.status is Status.NO_SHOW:
            return self.text("operations.ended.no_show", code=leg.code)
        if after is None:
            return self.text("operations.ended.finished", code=leg.code)
        return self.text("operations.ended.goes_on", code=leg.code, where=self.where(after.booth))

    # --- the link, and what was not done

    def link(self) -> str:
        match self._desk.link:
            case LinkState.FRESH:
                return self.text("ui.link.fresh")
            case LinkState.STALE:
                return self.text("ui.link.stale")
            case LinkState.LOST:
                return self.text("ui.link.lost")
        return self.text("desk.link.connecting")

    def notice(self, notice: Notice) -> str:
        data: dict[str, str | int | None] = dict(notice.data)
        wait_s = data.get("retry_after_s")
        if isinstance(wait_s, int):
            data["wait"] = self.language.say.minutes_and_seconds(wait_s)
        return self.text(notice.key, None, **data)

    @property
    def needs_a_person(self) -> bool:
        """Whether the hub turned this PC away, so that waiting does not help."""
        return self._desk.link_reason in NEEDS_A_PERSON
