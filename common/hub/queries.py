"""Reports for supervisors: read and reckoned in threads of their own, so that the hub never waits for one.

`AT_ONCE` at a time, the others wait their turn; answers are remembered, those of days that are over for
longer. The books of new days that are over are made in the background (`fill`).
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from functools import partial
from typing import Any, TypeVar

from pydantic import ValidationError
from sqlalchemy import Connection, select

from common.contract.refusals import (
    BadPeriod,
    Forbidden,
    Malformed,
    ReportsBusy,
    ReportTooLarge,
    UnknownReport,
)
from common.contract.reports import MOST_DAYS, PARAMS, REPORTS, ReportName, ReportParams, Scope
from common.contract.wire import Role
from common.domain.errors import UnknownService
from common.domain.site import Site
from common.domain.state import NEVER
from common.domain.words import BoothCode
from common.runtime.clock import Clock
from common.store.access import Station
from common.store.reports.answers import BUILD
from common.store.reports.asked import Asked
from common.store.reports.shelf import FRESH_S, Dates, Shelf
from common.store.store import Store
from common.store.tables import officers
from common.store.writer import Writer

log = logging.getLogger(__name__)
T = TypeVar("T")

AT_ONCE = 2
MAY_WAIT = 16
"""Reports that may wait for their turn; who asks for more is told to ask again."""
TIME_S = 30.0
"""A report that takes longer is given up; what was made of it is kept."""
MOST_BYTES = 2 * 1024 * 1024
"""Of one answer."""
OVER_S = 600.0
"""How long the answer about days that are over is remembered: officers' names may change."""
RUNNING_S = 30.0
"""How long that of many days is which the open day is among."""
REMEMBERED = 64
FILL_PAUSE_S = 0.25
"""Between two days that are made in the background: a start after an update has a year of them to make."""

MAY_ASK = frozenset({Role.SUPERVISOR, Role.INTEGRATOR})


@dataclass(frozen=True, slots=True)
class _Remembered:
    until: float
    data: bytes


_Key = tuple[ReportName, Scope]


class Queries:
    """Lives in the event loop's thread; the work is done in others."""

    def __init__(self, store: Store, writer: Writer, clock: Clock, *, time_s: float = TIME_S) -> None:
        self._store = store
        self._clock = clock
        self._time_s = time_s
        self._shelf = Shelf(store, _keeping(writer), clock)
        self._threads = ThreadPoolExecutor(AT_ONCE, "report")
        self._asked = 0
        self._site: Site | None = None
        self._answers: OrderedDict[_Key, _Remembered] = OrderedDict()

    async def ask(
        self,
        name: str,
        params: Mapping[str, Any],
        station: Station,
        booths: Collection[BoothCode],
        site: Site,
    ) -> bytes:
        """The answer as JSON. `booths` are those of the officer who is signed in; none: all.

        Raises `Forbidden`, `UnknownReport`, `Malformed`, `BadPeriod`, `UnknownService`, `ReportsBusy`,
        `ReportTooLong`, `ReportTooLarge`.
        """
        if station.role not in MAY_ASK:
            raise Forbidden(role=station.role.value, command="query")
        report, asked = _parsed(name, params)
        asked = _permitted(asked, booths, station, site)
        if self._asked >= AT_ONCE + MAY_WAIT:
            raise ReportsBusy(retry_after_s=2)
        self._asked += 1
        try:
            return await self._in_thread(lambda: self._answer(report, asked, site))
        finally:
            self._asked -= 1

    async def fill(self, site: Site) -> None:
        """Make the books of days that are over and have none."""
        dates, missing = await self._in_thread(self._missing)
        for day in missing:
            await self._in_thread(partial(self._shelf.make, dates, day, site.code, site.zone))
            await asyncio.sleep(FILL_PAUSE_S)
        if missing:
            log.info("days were condensed for reports", extra={"days": len(missing)})

    def close(self) -> None:
        """Give up what is being made; waits for the day in hand."""
        self._shelf.stop()
        self._threads.shutdown(wait=True, cancel_futures=True)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    # -- in a thread ---------------------------------------------------------------------------------------

    def _missing(self) -> tuple[Dates, list[date]]:
        dates = self._shelf.dates()
        return dates, self._shelf.missing(dates)

    def _answer(self, name: ReportName, params: ReportParams, site: Site) -> bytes:
        begun = self._clock.monotonic()
        dates = self._shelf.dates()
        scope = self._scope(params, dates, site)
        key = (name, replace(scope, as_of=NEVER))
        known = self._remembered(key, site, begun)
        if known is not None:
            return known
        wanted = dates.between(scope.from_date, scope.to_date)
        books = self._shelf.books(dates, wanted, site.code, site.zone, begun + self._time_s)
        answer = BUILD[name](Asked(scope=scope, site=site, names=self._names()), books)
        data: bytes = REPORTS[name].dump_json(answer)
        if len(data) > MOST_BYTES:
            raise ReportTooLarge(max_bytes=MOST_BYTES)
        took_s = self._clock.monotonic() - begun
        log.info("a report", extra={"report": name.value, "days": len(wanted), "took_s": round(took_s, 3)})
        self._remember(key, scope, data)
        return data

    def _scope(self, params: ReportParams, dates: Dates, site: Site) -> Scope:
        now = self._clock.now()
        open_day = dates.open_day or site.business_date(now)
        begin = params.from_date or params.to_date or open_day
        end = params.to_date or begin
        if not timedelta(0) <= end - begin < timedelta(days=MOST_DAYS):
            raise BadPeriod(max_days=MOST_DAYS)
        return Scope(
            from_date=begin,
            to_date=end,
            booths=params.booths,
            services=params.services,
            target_s=site.policy.wait_target_s if params.target_s is None else params.target_s,
            days=len(dates.between(begin, end)),
            as_of=now.astimezone(site.zone),
            is_running=begin <= open_day <= end,
        )

    def _names(self) -> dict[str, str]:
        with self._store.reader() as connection:
            rows = connection.execute(select(officers.c.id, officers.c.name))
            return {row.id: row.name for row in rows}

    # Two threads may come here at once: each step is one operation on the dictionary.

    def _remembered(self, key: _Key, site: Site, now: float) -> bytes | None:
        if self._site is not site:
            self._site = site
            self._answers.clear()
        found = self._answers.get(key)
        return found.data if found is not None and now < found.until else None

    def _remember(self, key: _Key, scope: Scope, data: bytes) -> None:
        keep_s = OVER_S
        if scope.is_running:
            keep_s = FRESH_S if scope.days <= 1 else RUNNING_S
        self._answers[key] = _Remembered(self._clock.monotonic() + keep_s, data)
        while len(self._answers) > REMEMBERED:
            self._answers.popitem(last=False)


def _parsed(name: str, params: Mapping[str, Any]) -> tuple[ReportName, ReportParams]:
    try:
        report = ReportName(name)
    except ValueError:
        raise UnknownReport(report=name[:64]) from None
    unknown = params.keys() - {one.name for one in fields(ReportParams)}
    if unknown:
        raise Malformed(field=min(unknown)[:64], detail="no such parameter")
    try:
        return report, PARAMS.validate_python(params)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])[:128]
        raise Malformed(field=place, detail=first["msg"]) from None


def _permitted(
    params: ReportParams, booths: Collection[BoothCode], station: Station, site: Site
) -> ReportParams:
    """Those who belong to booths get theirs only, also where they ask for all."""
    for service in params.services:
        if service not in site.service_by_code:
            raise UnknownService(service=service)
    if not booths:
        return params
    others = [booth for booth in params.booths if booth not in booths]
    if others:
        raise Forbidden(role=station.role.value, command="query", booth=others[0])
    return replace(params, booths=params.booths or tuple(booths))


def _keeping(writer: Writer) -> Callable[[Callable[[Connection], None]], object]:
    def keep(job: Callable[[Connection], None]) -> object:
        kept = writer.execute(job)
        kept.add_done_callback(_kept)
        return kept

    return keep


def _kept(done: Future[None]) -> None:
    if not done.cancelled() and (error := done.exception()) is not None:
        log.warning("a day's book was not kept; it is made again", exc_info=error)
