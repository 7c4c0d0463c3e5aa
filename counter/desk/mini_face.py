"""What the mini mode says: one number, one line, one key."""

from __future__ import annotations

from dataclasses import dataclass

from common.client.link import LinkState
from common.domain.words import Status
from common.ui.mini_frame import MiniTone
from counter.desk.desk import Desk
from counter.desk.keys import Keys
from counter.desk.outlook import Undoable
from counter.desk.phrases import Phrases
from counter.desk.standing import Pace, Stage

_PACE_TONES = {Pace.WITHIN: MiniTone.PLAIN, Pace.OVER: MiniTone.OVER, Pace.LATE: MiniTone.FAR_OVER}
_PACE_ICONS = {Pace.WITHIN: "timer", Pace.OVER: "triangle-alert", Pace.LATE: "octagon-alert"}


@dataclass(frozen=True, slots=True, kw_only=True)
class MiniFace:
    """`ink` names a role of the palette. `why_not` blocks the key and stands on it; `does_undo` says what the
    key does. `recall` is the word of the second key, empty where there is none.
    """

    number: str = ""
    icon: str = ""
    line: str = ""
    ink: str = "text_muted"
    tone: MiniTone = MiniTone.PLAIN
    word: str = ""
    cap: str = ""
    why_not: str = ""
    does_undo: bool = False
    recall: str = ""
    no_recall: str = ""
    notice: str = ""


def mini_face(desk: Desk, phrases: Phrases) -> MiniFace:
    """The face of this moment; empty where the desk has no open counter."""
    undoable = desk.undoable
    if desk.stage is Stage.READY and undoable is not None and desk.is_fresh:
        return _undo(desk, phrases, undoable)
    match desk.stage:
        case Stage.READY:
            return _ready(desk, phrases)
        case Stage.CALLED:
            return _called(desk, phrases)
        case Stage.SERVING:
            return _serving(desk, phrases)
        case Stage.PAUSED:
            return _paused(desk, phrases)
    return MiniFace()


def _notice(desk: Desk, phrases: Phrases) -> str:
    return "" if desk.notice is None else phrases.notice(desk.notice)


def _away(desk: Desk, phrases: Phrases) -> str:
    """Why nothing can be pressed now."""
    if not desk.is_fresh:
        return phrases.text("desk.needs_link")
    return phrases.text("desk.sending.short") if desk.is_slow else ""


def _lost(desk: Desk, phrases: Phrases) -> tuple[str, str]:
    """Icon and word of a link that is not good."""
    if desk.link is LinkState.STALE:
        return "triangle-alert", phrases.text("desk.mini.stale")
    return "wifi-off", phrases.text("desk.mini.lost")


def _undo(desk: Desk, phrases: Phrases, undoable: Undoable) -> MiniFace:
    say, leg = phrases.text, undoable.leg
    is_no_show = leg.status is Status.NO_SHOW
    return MiniFace(
        number=leg.code,
        icon="user-x" if is_no_show else "circle-check",
        line=say("desk.mini.no_show" if is_no_show else "desk.mini.finished"),
        ink="text_muted" if is_no_show else "on_ok_fill",
        word=say("desk.mini.undo"),
        cap=phrases.language.say.seconds(undoable.left_s),
        why_not=_away(desk, phrases),
        does_undo=True,
        notice=_notice(desk, phrases),
    )


def _ready(desk: Desk, phrases: Phrases) -> MiniFace:
    say, waiting = phrases.text, desk.waiting
    first = waiting.foreseen[0].leg.code if waiting.foreseen else ""
    icon, line = "users", say("desk.mini.waiting", number=phrases.number(len(waiting)))
    if not first:
        line = say("desk.mini.nobody")
    if not desk.is_fresh:
        icon, line = _lost(desk, phrases)
    return MiniFace(
        number=first or phrases.number(len(waiting)),
        icon=icon,
        line=line,
        ink="text_muted" if desk.is_fresh else "on_error_fill",
        tone=MiniTone.PLAIN if desk.is_fresh else MiniTone.LOST,
        word=say("desk.mini.call"),
        cap=Keys.CALL.cap,
        why_not=_away(desk, phrases) or ("" if first else say("desk.mini.empty")),
        notice=_notice(desk, phrases),
    )


def _called(desk: Desk, phrases: Phrases) -> MiniFace:
    say, leg, fresh = phrases.text, desk.leg, desk.is_fresh
    calls = 0 if leg is None else leg.calls
    icon, line = "bell-ring", say("desk.mini.calls", timer=phrases.timer(desk.since_call_s), calls=calls)
    if not fresh:
        icon, line = _lost(desk, phrases)
    too_soon = say("desk.mini.recall_in", seconds=desk.recall_in_s) if desk.recall_in_s else ""
    return MiniFace(
        number="" if leg is None else leg.code,
        icon=icon,
        line=line,
        ink="text_muted" if fresh else "on_error_fill",
        tone=MiniTone.PLAIN if fresh else MiniTone.LOST,
        word=say("desk.mini.start"),
        cap=Keys.SERVE.cap,
        why_not=_away(desk, phrases),
        recall=say("desk.key.recall") if fresh else "",
        no_recall=too_soon,
        notice=_notice(desk, phrases),
    )


def _serving(desk: Desk, phrases: Phrases) -> MiniFace:
    """Finish works also without a link: it is stored and sent later."""
    say, service, pace = phrases.text, desk.service, desk.pace
    timer = phrases.timer(desk.service_s)
    target = 0 if service is None else service.target_service_s
    if pace is Pace.WITHIN:
        line = say("desk.mini.within", timer=timer, target=round(target / 60)) if target else timer
    else:
        line = say("desk.mini.late" if pace is Pace.LATE else "desk.mini.over", timer=timer)
    icon, ink = _PACE_ICONS[pace], _INKS[pace]
    if not desk.is_fresh:
        icon, ink = _lost(desk, phrases)[0], "on_error_fill"
        line = say("desk.mini.kept") if desk.is_finish_kept else say("desk.mini.lost_serving", timer=timer)
    why_not = say("desk.sending.short") if desk.is_slow and desk.is_fresh else ""
    return MiniFace(
        number="" if desk.leg is None else desk.leg.code,
        icon=icon,
        line=line,
        ink=ink,
        tone=_PACE_TONES[pace] if desk.is_fresh else MiniTone.LOST,
        word=say("desk.mini.finish"),
        cap=Keys.SERVE.cap,
        why_not=say("desk.needs_link") if desk.is_finish_kept else why_not,
        notice=_notice(desk, phrases),
    )


_INKS = {Pace.WITHIN: "text_muted", Pace.OVER: "on_warn_fill", Pace.LATE: "on_error_fill"}


def _paused(desk: Desk, phrases: Phrases) -> MiniFace:
    """What is left of the pause; past its limit, how long it lasts."""
    say, pause, pace = phrases.text, desk.on_break, desk.break_pace
    word = "" if pause is None else say(f"operations.break.reason.{pause.reason.value}")
    left_s = max(0, desk.break_limit_s - desk.break_s)
    over = say("desk.mini.over", timer=phrases.timer(desk.break_s))
    fresh = desk.is_fresh
    icon, line = ("coffee", word) if pace is Pace.WITHIN else (_PACE_ICONS[pace], over)
    if not fresh:
        icon, line = _lost(desk, phrases)
    return MiniFace(
        number=phrases.timer(left_s),
        icon=icon,
        line=line,
        ink=_INKS[pace] if fresh else "on_error_fill",
        tone=_PACE_TONES[pace] if fresh else MiniTone.LOST,
        word=say("desk.mini.go_on"),
        cap="F9",
        why_not=_away(desk, phrases),
        notice=_notice(desk, phrases),
    )
