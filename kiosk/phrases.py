"""Things of the catalogue in the words of the chosen language."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from common.contract.problems import Problem
from common.domain.errors import BoothClosed, Refusal, Unreachable
from common.domain.estimate import WaitRange
from common.domain.hours import ClosedReason, Opening
from common.domain.site import Booth, FeeKind, Service, Site
from common.domain.words import BoothCloseReason
from common.printing.outcome import PrintOutcome, Reason, Result
from common.ui.language import Language, MissingSentence
from kiosk.catalogue import BoothOffer, Day, ServiceOffer, is_always_open

WEEK = timedelta(days=7)
_log = logging.getLogger(__name__)
_CLOSED = {
    ClosedReason.BEFORE_HOURS: "kiosk.closed.before_hours",
    ClosedReason.AFTER_CUTOFF: "kiosk.closed.after_cutoff",
    ClosedReason.CLOSED_TODAY: "kiosk.closed.today",
    ClosedReason.HOLIDAY: "kiosk.closed.holiday",
}
_SHUT = {
    BoothCloseReason.BREAK: "kiosk.shut.break",
    BoothCloseReason.SYSTEM_DOWN: "kiosk.shut.system_down",
    BoothCloseReason.NO_OFFICER: "kiosk.shut.no_officer",
    BoothCloseReason.FULL: "kiosk.shut.full",
    BoothCloseReason.EVENT: "kiosk.shut.event",
    BoothCloseReason.EMERGENCY: "kiosk.shut.emergency",
}
_NOT_PRINTED = {
    Reason.PAPER_OUT: "kiosk.printer.paper_out",
    Reason.COVER_OPEN: "kiosk.printer.cover_open",
    Reason.ERROR: "kiosk.printer.error",
    Reason.OFFLINE: "kiosk.printer.offline",
    Reason.SILENT: "kiosk.printer.silent",
    Reason.UNREACHABLE: "kiosk.printer.unreachable",
    Reason.TIMEOUT: "kiosk.printer.timeout",
    Reason.BROKEN_OFF: "kiosk.printer.broken_off",
    Reason.NO_RECEIPT: "kiosk.printer.no_receipt",
}


class Phrases:
    """Short sentences that several screens share."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def text(self, key: str, count: int | None = None, **values: object) -> str:
        return self._language.text(key, count, **values)

    # --- names

    def service(self, service: Service) -> str:
        """In English where the site gives it; the site's own name otherwise."""
        return service.name_en if self._language.code == "en" and service.name_en else service.name

    def summary(self, booth: Booth) -> str:
        return booth.summary_en if self._language.code == "en" and booth.summary_en else booth.summary

    def fee(self, service: Service) -> str:
        if service.fee_kind is FeeKind.FREE or not service.fee:
            return self.text("kiosk.service.free")
        return service.fee

    # --- places

    def place(self, booth: Booth) -> str:
        """'Zona 1, Lantai 1'"""
        return ", ".join(self._place_parts(booth))

    def zone(self, booth: Booth) -> str:
        """'Zona 1', or the floor where there are no zones."""
        return next(iter(self._place_parts(booth)), booth.name)

    def place_and_counters(self, site: Site, booth: Booth) -> str:
        """'Zona 1 · Lantai 1 · Loket 1–4'"""
        return " · ".join((*self._place_parts(booth), *filter(None, (self.counters(site, booth),))))

    def counters(self, site: Site, booth: Booth) -> str:
        """'Loket 1–4'; empty for a booth without counters."""
        codes = [counter.code for counter in site.counters_of.get(booth.code, ())]
        if not codes:
            return ""
        return self.text("kiosk.place.counters", len(codes), codes=_ranges(codes))

    def _place_parts(self, booth: Booth) -> tuple[str, ...]:
        parts = []
        if booth.zone:
            parts.append(self.text("kiosk.place.zone", zone=booth.zone))
        if booth.floor:
            parts.append(self.text("kiosk.place.floor", floor=booth.floor))
        return tuple(parts)

    # --- how many, how long

    def waiting(self, count: int) -> tuple[str, str]:
        """'12 menunggu' and the part of it that stands out."""
        if not count:
            return self.text("kiosk.waiting.nobody"), ""
        return self.text("kiosk.waiting.count", count), str(count)

    def wait(self, wait: WaitRange | None, opening: Opening | None = None) -> tuple[str, str]:
        """'20–35 menit' and the part of it that stands out; in a break in which nobody serves, until when."""
        if wait is None and opening is not None and opening.break_until is not None:
            time = self._clock(opening.break_until)
            return self.text("kiosk.waiting.on_break", time=time), time
        if wait is None:
            return self.text("kiosk.waiting.no_counter"), ""
        return self._language.say.minutes_range(wait.from_min, wait.to_min), f"{wait.from_min}–{wait.to_min}"

    def about(self, wait: WaitRange | None, opening: Opening | None = None) -> tuple[str, str]:
        """'sekitar 20–35 menit' and the part of it that stands out."""
        text, strong = self.wait(wait, opening)
        return (text if wait is None else self.text("kiosk.waiting.about", range=text)), strong

    # --- hours

    def reopens(self, opening: Opening, today: datetime) -> str:
        """'Buka Rabu 08.00'; empty where nobody knows."""
        moment = opening.reopens_at
        if moment is None:
            return ""
        say = self._language.say
        time = self.text("ui.time.short", hour=f"{moment:%H}", minute=f"{moment:%M}")
        if moment.date() == today.date():
            return self.text("kiosk.opens.today", time=time)
        if moment.date() - today.date() < WEEK:
            return self.text("kiosk.opens.weekday", day=say.weekday(moment.date()), time=time)
        date = f"{moment.day} {self.text(f'ui.month.{moment.month}')}"
        return self.text("kiosk.opens.date", date=date, time=time)

    def closed(self, opening: Opening) -> str:
        """Why no number is given now."""
        if opening.shut is not None:
            return self.text(_SHUT[opening.shut])
        if opening.reason is ClosedReason.HOLIDAY and opening.holiday:
            return opening.holiday
        return self.text(_CLOSED.get(opening.reason or ClosedReason.CLOSED_TODAY, "kiosk.closed.today"))

    def booth_closed(self, offer: BoothOffer, today: datetime) -> tuple[str, str]:
        """Why a booth gives no numbers, and when it does again; two empty sentences where it does."""
        if not offer.takes_tickets:
            return self.text("kiosk.closed.no_tickets"), self.text("kiosk.closed.no_tickets_advice")
        if offer.exhausted:
            return self.text("kiosk.closed.exhausted"), self.text("kiosk.closed.exhausted_advice")
        opening = offer.opening
        if offer.is_open or opening is None:
            return "", ""
        return self.closed(opening), self.reopens(opening, today)

    def cannot_take(self, offer: ServiceOffer, today: datetime) -> str:
        """Why no number of a service can be taken now; empty where it can."""
        if not offer.service.takes_tickets:
            return self.text("kiosk.closed.no_tickets_advice")
        if not offer.opening.is_open:
            parts = (self.closed(offer.opening), self.reopens(offer.opening, today))
            return ". ".join(part for part in parts if part)
        if offer.exhausted:
            return self.text("refusals.quota_exhausted", quota=offer.service.quota)
        return ""

    def day(self, day: Day, today: datetime) -> str:
        """'Buka sampai 15.00 · ambil nomor sampai 14.30'"""
        if is_always_open(day):
            return self.text("kiosk.day.always")
        if day.is_open and day.closes_at is not None and day.last_number_at is not None:
            return self.text(
                "kiosk.day.open", closes=self._clock(day.closes_at), last=self._clock(day.last_number_at)
            )
        reopens = self.reopens(Opening(is_open=False, reopens_at=day.reopens_at), today)
        return " · ".join(part for part in (self.text("kiosk.day.closed"), reopens) if part)

    def _clock(self, local: datetime) -> str:
        return self.text("ui.time.short", hour=f"{local:%H}", minute=f"{local:%M}")

    # --- what went wrong

    def not_printed(self, outcome: PrintOutcome) -> str:
        """What the printer said, or that it said nothing."""
        return self.text(_NOT_PRINTED.get(outcome.reason or Reason.ERROR, "kiosk.printer.error"))

    def is_unknown(self, outcome: PrintOutcome) -> bool:
        return outcome.result is Result.UNKNOWN

    def problem(self, problem: Problem | Unreachable | None, today: datetime) -> str:
        """Why there is no number."""
        if problem is None:
            return self.text("ui.bug.advice")
        if isinstance(problem, Unreachable):
            return self.text("kiosk.no_number.unreachable")
        if problem.code == BoothClosed.code:
            return self._booth_closed(problem, today)
        return self._refusal(problem)

    def _refusal(self, problem: Problem) -> str:
        """In general words for a code that only a later version of the hub knows."""
        sentences = self._language.sentences
        try:
            return sentences.text(f"refusals.{problem.code}", None, **problem.data)
        except MissingSentence:
            _log.warning("a refusal without a sentence", extra={"code": problem.code})
            return sentences.text(f"refusals.{Refusal.code}")

    def _booth_closed(self, problem: Problem, today: datetime) -> str:
        said, reopens = problem.data.get("reason"), problem.data.get("reopens_at")
        reason = next((one for one in ClosedReason if one.value == said), None)
        shut = next((one for one in BoothCloseReason if one.value == said), None)
        if reason is None and shut is None:
            return self.text("kiosk.closed.no_tickets_advice")
        opening = Opening(
            is_open=False,
            reason=reason,
            reopens_at=datetime.fromisoformat(reopens) if isinstance(reopens, str) else None,
            holiday=str(problem.data.get("holiday") or ""),
            shut=shut,
        )
        parts = (self.closed(opening), self.reopens(opening, today))
        return ". ".join(part for part in parts if part)


def _ranges(codes: Iterable[str]) -> str:
    """'1–4', '1, 3', 'A, B': neighbours are drawn together."""
    groups: list[list[str]] = []
    for code in codes:
        last = groups[-1][-1] if groups else ""
        if last.isdigit() and code.isdigit() and int(code) == int(last) + 1:
            groups[-1].append(code)
        else:
            groups.append([code])
    return ", ".join(f"{group[0]}–{group[-1]}" if len(group) > 2 else ", ".join(group) for group in groups)
