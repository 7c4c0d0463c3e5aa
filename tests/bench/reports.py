"""Reports over a year: 4,000 legs a day, and what they cost the commands meanwhile.

`python -m tests.bench.reports`. A store is filled with whole days by SQL; its days are condensed once
(`condense_ms` a day), then every report is asked for over the whole time of a real hub, and numbers are
issued one after the other with and without reports being made. Seconds mean something on this machine only.
"""

from __future__ import annotations

import http.client
import json
import os
import random
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Annotated, Any

import typer

from common.contract.reports import MOST_DAYS, ReportName
from common.runtime.clock import SystemClock
from common.store.catalogue import load_site
from common.store.reports.shelf import Shelf
from common.store.store import Store
from tests.bench.programs import Surroundings, rss_mib

PER_DAY = 4000
COUNTERS = 60
OPENS_S = 8 * 3600
DAY_S = 8 * 3600
TIMES = 5

Rows = list[tuple[Any, ...]]


class Year:
    """Fills a seeded store with days that are over, the last one yesterday."""

    def __init__(self, database: Path, per_day: int) -> None:
        self._connection = sqlite3.connect(database, isolation_level=None)
        self._connection.execute("PRAGMA synchronous=OFF")
        self._connection.execute("PRAGMA cache_size=-262144")
        self._per_day = per_day
        (self._site,) = self._connection.execute("SELECT code FROM site").fetchone()
        self._services = self._connection.execute("SELECT code, booth FROM services").fetchall()
        self._counters = self._connection.execute("SELECT code, booth FROM counters").fetchall()[:COUNTERS]
        self._random = random.Random(7)
        (self._sequence,) = self._connection.execute(
            "SELECT coalesce(max(sequence), 0) FROM events"
        ).fetchone()

    def fill(self, days: int) -> None:
        first = datetime.now(UTC).date() - timedelta(days=days + 1)
        for number in range(days):
            self._connection.execute("BEGIN")
            self._day(first + timedelta(days=number), number)
            self._connection.execute("COMMIT")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    def _day(self, day: date, number: int) -> None:
        opens = datetime(day.year, day.month, day.day, 1, tzinfo=UTC)  # 08:00 WIB
        first = self._sequence + 1
        events: list[tuple[float, str, str, str | None]] = [
            (-2, "day_opened", f'"business_date":"{day}"', None)
        ]
        for counter, booth in self._counters:
            events += self._counter(counter, booth, opens)
        legs: Rows = []
        for place in range(self._per_day):
            leg, told = self._leg(day, opens, number, place)
            legs.append(leg)
            events += told
        events.sort(key=lambda event: event[0])
        self._connection.executemany(_LEG, legs)
        self._connection.executemany(_EVENT, self._rows(events, opens, day))
        self._connection.execute("INSERT INTO days VALUES (?, ?)", (day.isoformat(), first))

    def _rows(
        self, events: list[tuple[float, str, str, str | None]], opens: datetime, day: date
    ) -> Iterator[tuple[Any, ...]]:
        began = round(opens.timestamp() * 1_000_000)
        for at_s, name, data, officer in events:
            self._sequence += 1
            at = (opens + timedelta(seconds=at_s)).isoformat().replace("+00:00", "Z")
            body = f'{{"at":"{at}",{data}}}'.encode()
            yield (
                self._sequence,
                name,
                body,
                began + round(at_s * 1e6),
                day.isoformat(),
                None,
                "bench",
                officer,
                b"\0" * 32,
            )

    def _counter(self, counter: str, booth: str, opens: datetime) -> list[tuple[float, str, str, str | None]]:
        own = f'"counter":"{counter}"'
        until = (opens + timedelta(hours=4, minutes=10)).isoformat()
        opened = (
            f'{own},"booth":"{booth}","services":[],"station":"desk-{counter}","officer":"officer-{counter}"'
        )
        return [
            (-1, "counter_opened", opened, f"officer-{counter}"),
            (4 * 3600, "break_began", f'{own},"reason":"short","until":"{until}"', f"officer-{counter}"),
            (4 * 3600 + 900, "break_ended", own, f"officer-{counter}"),
            (DAY_S + 3600, "counter_closed", f'{own},"reason":"officer"', f"officer-{counter}"),
        ]

    def _leg(
        self, day: date, opens: datetime, number: int, place: int
    ) -> tuple[tuple[Any, ...], list[tuple[float, str, str, str | None]]]:
        chance = self._random
        counter, booth = self._counters[place % len(self._counters)]
        service = next((code for code, at in self._services if at == booth), self._services[0][0])
        leg_id = f"{number * self._per_day + place:012x}-bench-leg"
        code = f"{booth}-{place:04d}"
        arrived = place * DAY_S / self._per_day
        called = arrived + chance.expovariate(1 / 900)
        started = called + chance.uniform(5, 60)
        ended = started + chance.expovariate(1 / 420)
        own = f'"leg_id":"{leg_id}","counter":"{counter}"'
        officer = f"officer-{counter}"
        missing = chance.random() < 0.08
        told: list[tuple[float, str, str, str | None]] = [
            (
                arrived,
                "ticket_issued",
                _ISSUED.format(leg=leg_id, day=day, code=code, booth=booth, service=service),
                None,
            ),
            (arrived + 2, "print_confirmed", f'"leg_id":"{leg_id}","by":"paper"', None),
            (called, "leg_called", f'{own},"because":{{"code":"first_come","data":{{}}}}', officer),
        ]
        if missing:
            told += [
                (called + 30, "leg_recalled", f'{own},"calls":2', officer),
                (started + 60, "leg_no_show", own, officer),
            ]
        else:
            told += [
                (started, "service_started", own, officer),
                (ended, "service_finished", f'{own},"outcome":"completed"', officer),
            ]
        micros = [
            round((opens.timestamp() + at) * 1e6) for at in (arrived, arrived + 2, called, started, ended)
        ]
        row = (
            leg_id, leg_id, self._site, day.isoformat(), booth, place, code, booth, service,
            "elderly" if chance.random() < 0.15 else "ordinary", "t" + leg_id,
            "no_show" if missing else "completed",
            micros[0], micros[1], micros[2], micros[2],
            None if missing else micros[3], micros[3] + 60_000_000 if missing else micros[4],
            1, counter, None if missing else "completed", officer,
        )  # fmt: skip
        return row, told


_ISSUED = (
    '"leg_id":"{leg}","visit_id":"{leg}","business_date":"{day}","series":"{booth}","number":1,"code":"{code}",'
    '"booth":"{booth}","service":"{service}","priority_class":"ordinary","tracking_token":"t","station":"k"'
)
_LEG = (
    "INSERT INTO legs (leg_id, visit_id, site, business_date, series, number, code, booth, service,"
    " priority_class, tracking_token, status, arrived_at, confirmed_at, first_called_at, last_called_at,"
    " started_at, ended_at, calls, counter, outcome, officer)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_EVENT = (
    "INSERT INTO events (sequence, name, data, at, business_date, command_id, station, officer, hash)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def say(name: str, figure: object) -> None:
    typer.echo(f"{name:<28}{figure}")


def condense(folder: Path) -> dict[str, float]:
    """Make every day's book; milliseconds a day."""
    store = Store.open(folder / "antrean.db")
    clock = SystemClock()

    def keep(job: Any) -> None:
        with store.write() as connection:
            job(connection)

    shelf = Shelf(store, keep, clock)
    with store.reader() as connection:
        site = load_site(connection)
    dates = shelf.dates()
    took: list[float] = []
    for day in shelf.missing(dates):
        began = time.perf_counter()
        shelf.make(dates, day, site.code, site.zone)
        took.append((time.perf_counter() - began) * 1000)
    store.close()
    return {"days": len(took), "median_ms": round(median(took), 1), "whole_s": round(sum(took) / 1000, 1)}


class Asker:
    """One HTTP connection to the hub."""

    def __init__(self, url: str, token: str) -> None:
        self._line = http.client.HTTPConnection(url.removeprefix("http://"), timeout=60)
        self._head = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    def report(self, name: str, query: str) -> tuple[float, int]:
        began = time.perf_counter()
        self._line.request("GET", f"/v1/reports/{name}?{query}", headers=self._head)
        answer = self._line.getresponse()
        body = answer.read()
        if answer.status != http.HTTPStatus.OK:
            raise RuntimeError(body.decode())
        return time.perf_counter() - began, len(body)

    def ticket(self, number: int) -> float:
        body = json.dumps({"command_id": f"bench-{time.time_ns():020d}-{number}", "service": "KK"})
        began = time.perf_counter()
        self._line.request("POST", "/v1/commands/issue_ticket", body, self._head)
        answer = self._line.getresponse()
        answer.read()
        return time.perf_counter() - began


def year_query(target_s: int) -> str:
    today = datetime.now(UTC).date()
    begin = today - timedelta(days=MOST_DAYS - 1)
    return f"from_date={begin}&to_date={today - timedelta(days=1)}&target_s={target_s}"


def ask_all(asker: Asker) -> dict[str, Any]:
    """Every report over the whole time; each with a target of its own, so that no answer is remembered."""
    figures: dict[str, Any] = {}
    for name in ReportName:
        asked = [asker.report(name, year_query(100 + turn)) for turn in range(TIMES)]
        figures[name.value] = {
            "median_s": round(median(took for took, _ in asked), 2),
            "kib": round(asked[0][1] / 1024, 1),
        }
        say(name.value, figures[name.value])
    return figures


def issue(asker: Asker, seconds: float) -> dict[str, float]:
    """Numbers one after the other: their latencies."""
    took: list[float] = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        took.append(asker.ticket(len(took)) * 1000)
    cuts = quantiles(took, n=100)
    return {
        "count": len(took),
        "p50_ms": round(cuts[49], 2),
        "p95_ms": round(cuts[94], 2),
        "p99_ms": round(cuts[98], 2),
    }


@contextmanager
def reports_going_on(askers: list[Asker]) -> Iterator[list[int]]:
    """Two reports over the year at any time, none of them remembered."""
    over, made = threading.Event(), [0]

    def go_on(asker: Asker, first: int) -> None:
        turn = first
        while not over.is_set():
            asker.report("by_officer" if turn % 2 else "half_hours", year_query(turn))
            turn += len(askers)
            made[0] += 1

    threads = [
        threading.Thread(target=go_on, args=(asker, 1000 + place)) for place, asker in enumerate(askers)
    ]
    for thread in threads:
        thread.start()
    try:
        yield made
    finally:
        over.set()
        for thread in threads:
            thread.join()


def measure(surroundings: Surroundings, days: int, per_day: int, seconds: float) -> dict[str, Any]:
    folder = surroundings.new_site()
    began = time.perf_counter()
    Year(folder / "antrean.db", per_day).fill(days)
    size = (folder / "antrean.db").stat().st_size / 2**20
    results: dict[str, Any] = {"days": days, "legs": days * per_day, "store_mib": round(size)}
    say("store", f"{results['legs']} legs, {size:.0f} MiB, {time.perf_counter() - began:.0f} s to write")
    results["condense"] = condense(folder)
    say("condense", results["condense"])
    results["books_mib"] = round((folder / "antrean.db").stat().st_size / 2**20 - size)
    say("books_mib", results["books_mib"])
    tokens = {role: surroundings.token(folder, role) for role in ("kiosk", "supervisor")}
    with surroundings.hub(folder) as (ready, pid, _):
        url = ready["url"]
        results["reports"] = ask_all(Asker(url, tokens["supervisor"]))
        kiosk = Asker(url, tokens["kiosk"])
        results["issue_alone"] = issue(kiosk, seconds)
        say("issue alone", results["issue_alone"])
        with reports_going_on([Asker(url, tokens["supervisor"]) for _ in range(2)]) as made:
            results["issue_with_reports"] = issue(kiosk, seconds)
        say("issue with reports", f"{results['issue_with_reports']}, {made[0]} reports meanwhile")
        results["rss_mib"] = rss_mib(pid)
        say("rss_mib", results["rss_mib"])
    return results


def main(
    days: Annotated[int, typer.Option(help="Days that are over.")] = 250,
    per_day: Annotated[int, typer.Option(help="Legs a day.")] = PER_DAY,
    seconds: Annotated[float, typer.Option(help="How long numbers are issued.")] = 10.0,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures to this file.")] = None,
) -> None:
    """Measure reports over a year."""
    where = Path(tempfile.mkdtemp(prefix="antrean-bench-"))
    try:
        results = measure(Surroundings(where, dict(os.environ)), days, per_day, seconds)
    finally:
        shutil.rmtree(where, ignore_errors=True)
    if json_file is not None:
        json_file.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
