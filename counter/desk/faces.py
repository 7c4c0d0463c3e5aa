"""From what is so to what is said: the faces of the desk's parts, made anew at each change."""

from __future__ import annotations

from common.client.link import LinkState
from common.domain.because import Because, Reason
from common.domain.leg import Leg
from common.domain.words import ENDED, Status
from common.ui.pill import Tone
from common.ui.ticket_card import Stub
from counter.desk.desk import Desk
from counter.desk.head import HeadFace
from counter.desk.phrases import Phrases
from counter.desk.queue_panel import QueueFace
from counter.desk.standing import LATE, Pace, Stage
from counter.desk.ticket_face import Gauge, Line, Section, TicketFace
from counter.desk.visit_card import Moment
from counter.desk.visit_plan import in_visiting_order

OTHERS = 5
"""So many other counters are named; the rest is counted."""

_LINK_TONES = {LinkState.FRESH: (Tone.OK, "circle-check"), LinkState.STALE: (Tone.WARN, "triangle-alert")}
_PACE_TONES = {Pace.WITHIN: Tone.OK, Pace.OVER: Tone.WARN, Pace.LATE: Tone.ERROR_SOLID}


def head_face(desk: Desk, phrases: Phrases) -> HeadFace:
    site, officer = desk.site, desk.officer
    tone, icon = _LINK_TONES.get(desk.link, (Tone.ERROR_SOLID, "wifi-off"))
    if desk.link is LinkState.CONNECTING:
        tone, icon = Tone.QUIET, "wifi"
    at_counter = desk.session is not None
    return HeadFace(
        title=phrases.counter() or ("" if site is None else site.name),
        place=phrases.place() if at_counter else ("" if site is None else site.tagline),
        officer="" if officer is None else officer.name,
        services=phrases.services(),
        link=phrases.link(),
        link_tone=tone,
        link_icon=icon,
        clock="" if site is None else phrases.time_long(desk.now),
        zone="" if site is None else phrases.zone(),
        sample=phrases.text("ui.demo") if site is not None and site.is_sample else "",
        help=phrases.text("desk.help"),
        mini=phrases.text("desk.mini") if at_counter else "",
    )


def ticket_face(desk: Desk, phrases: Phrases) -> TicketFace:
    match desk.stage:
        case Stage.SERVING:
            return _serving(desk, phrases)
        case Stage.CALLED:
            return _called(desk, phrases)
    return _ready(desk, phrases)


def _facts(leg: Leg, phrases: Phrases) -> tuple[tuple[str, str], ...]:
    say, origin = phrases.text, phrases.came_from(leg)
    facts = [
        (say("desk.fact.service"), phrases.service(leg.service)),
        (say("desk.fact.arrived"), phrases.time(leg.arrived_at)),
        (say("desk.fact.waited"), phrases.waited(leg)),
    ]
    return (*facts, (say("operations.fact.from"), origin)) if origin else tuple(facts)


def _ready(desk: Desk, phrases: Phrases) -> TicketFace:
    say, waiting, fresh = phrases.text, desk.waiting, desk.is_fresh
    others = _others(desk, phrases)
    pill = (say("desk.state.ready"), Tone.OK) if fresh else (say("desk.state.waiting_for_hub"), Tone.QUIET)
    icon = "" if fresh else "history"
    first = waiting.foreseen[0] if waiting.foreseen else None
    if first is None:
        return TicketFace(
            Stub.NEXT,
            *pill,
            icon,
            lead=say("desk.empty.title"),
            advice=say("desk.empty.advice"),
            sections=(others,),
            is_stale=not fresh,
        )
    following = next((one.leg.code for one in waiting.foreseen if one.leg.is_priority), "")
    why = Section(say("desk.why"), "scale", text=phrases.because(first.because, following))
    return TicketFace(
        Stub.NEXT,
        *pill,
        icon,
        lead=say("desk.next"),
        code=first.leg.code,
        facts=_facts(first.leg, phrases),
        badges=phrases.standing(first.leg),
        sections=(why, others) if fresh else (others,),
        is_stale=not fresh,
    )


def _others(desk: Desk, phrases: Phrases) -> Section:
    others = desk.others
    lines = [Line(*phrases.other(one)) for one in others[:OTHERS]]
    if len(others) > OTHERS:
        lines.append(Line(phrases.text("desk.other.more", len(others) - OTHERS)))
    alone = "" if others else phrases.text("desk.other.none")
    return Section(phrases.text("desk.other.title"), "users", tuple(lines), alone)


def _called(desk: Desk, phrases: Phrases) -> TicketFace:
    leg, say = desk.leg, phrases.text
    assert leg is not None  # noqa: S101 - a stage says so
    first_at = leg.first_called_at if leg.calls > 1 else leg.last_called_at
    first = say("desk.call.first", time=phrases.time_long(first_at))
    lines = [Line(first, icon="circle-check")]
    if leg.calls > 1:
        again = say("desk.call.nth", number=leg.calls, time=phrases.time_long(leg.last_called_at))
        lines.append(Line(again, icon="circle-check"))
    else:
        lines.append(Line(say("desk.call.second_not_yet"), icon="circle-dashed"))
    calls = Section(say("desk.calls"), lines=tuple(lines))
    why = phrases.because(leg.because or Because(Reason.FIRST_COME))
    return TicketFace(
        Stub.CALLED,
        say("desk.state.called"),
        Tone.BRAND,
        "bell-ring",
        lead=say("desk.coming"),
        code=leg.code,
        facts=_facts(leg, phrases),
        badges=phrases.standing(leg),
        timer_title=say("desk.since_call"),
        timer=phrases.timer(desk.since_call_s),
        sections=(calls, Section("", text=why)),
        is_stale=not desk.is_fresh,
    )


def _serving(desk: Desk, phrases: Phrases) -> TicketFace:
    leg, service, say = desk.leg, desk.service, phrases.text
    assert leg is not None  # noqa: S101 - a stage says so
    target_s = 0 if service is None else service.target_service_s
    gauge = None
    if target_s:
        icon, word = phrases.pace(desk.pace)
        gauge = Gauge(
            share=min(1.0, desk.service_s / (LATE * target_s)),
            target_share=1 / LATE,
            target=phrases.minutes_short(target_s),
            end=str(round(LATE * target_s / 60)),
            icon=icon,
            word=word,
            tone=_PACE_TONES[desk.pace],
        )
    kept = desk.is_finish_kept
    return TicketFace(
        Stub.SERVING,
        say("desk.state.kept") if kept else say("desk.state.serving"),
        Tone.OK if kept else Tone.WARN,
        "check" if kept else "user-check",
        code=leg.code,
        facts=_facts(leg, phrases)[:2],
        badges=phrases.standing(leg),
        timer_title=say("desk.service_time"),
        timer=phrases.timer(desk.service_s),
        gauge=gauge,
    )


def visit_moments(desk: Desk, phrases: Phrases) -> tuple[Moment, ...]:
    """The visit in its order: what is over in a line each, where it stands, what is still to come."""
    leg, site = desk.leg, desk.site
    if leg is None or site is None:
        return ()
    before = [one for one in desk.visit if one.leg_id != leg.leg_id]
    coming = in_visiting_order(site, leg.then)
    now = _moments_of(leg, phrases)
    if before or coming:
        now = now[-1:]
    return (
        *(_moment_of(one, phrases) for one in before),
        *now,
        *(
            Moment("", phrases.service(code), phrases.booth(site.service(code).booth), is_coming=True)
            for code in coming
        ),
    )


def _moment_of(leg: Leg, phrases: Phrases) -> Moment:
    """A leg that is over."""
    counter = phrases.text("desk.counter", counter=leg.counter) if leg.counter is not None else ""
    what = phrases.text(f"operations.over.{leg.status.value}", counter=counter).strip()
    return Moment(phrases.time(leg.ended_at), phrases.service(leg.service), what)


def _moments_of(leg: Leg, phrases: Phrases) -> list[Moment]:
    say = phrases.text
    found = [Moment(phrases.time(leg.arrived_at), say("desk.visit.ticket"), phrases.service(leg.service))]
    counter = say("desk.counter", counter=leg.counter or "")
    if leg.first_called_at is not None:
        calls = say("desk.visit.called", leg.calls)
        found.append(Moment(phrases.time(leg.first_called_at), counter, calls))
    if leg.started_at is not None:
        is_now = leg.status is Status.SERVING
        what = say("desk.visit.serving" if is_now else "desk.visit.served")
        found.append(Moment(phrases.time(leg.started_at), counter, what, is_now=is_now))
    elif leg.status in ENDED and leg.ended_at is not None:
        found.append(Moment(phrases.time(leg.ended_at), counter, say("desk.visit.ended")))
    return found


def queue_face(desk: Desk, phrases: Phrases) -> QueueFace:
    say, session = phrases.text, desk.session
    count, half = len(desk.waiting), desk.median_service_s
    minutes = phrases.language.say.minutes_short
    return QueueFace(
        title="" if session is None else say("desk.queue.title", booth=session.booth),
        count=count,
        people=say("desk.queue.people", count),
        longest_word=say("desk.queue.longest"),
        longest=minutes(desk.longest_wait_s // 60) if count else "",
        served_word=say("desk.queue.served"),
        served=str(desk.served_today),
        median_word=say("desk.queue.median"),
        median="" if half is None else phrases.minutes_short(half),
        as_of="" if desk.is_fresh else say("desk.queue.as_of", time=phrases.time_zoned(desk.lost_at)),
        as_of_people=say("desk.queue.people_waiting", count),
        as_of_advice=say("desk.queue.may_change"),
        empty_title=say("desk.queue.empty"),
        empty_advice=say("desk.queue.empty.advice"),
    )
