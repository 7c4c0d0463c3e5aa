"""Reports over HTTP and over a station's link: who may ask, what is refused, and that nobody else waits."""

from __future__ import annotations

import threading
import time
from datetime import date
from typing import Any

import pytest

from common.contract.reports import REPORTS, ReportName
from common.hub import queries
from common.store.reports import answers
from tests.hub.living import Asking, LiveHub


def _serve_one(ask: Asking, service: str = "A1", counter: str = "1") -> None:
    ask.ticket(service)
    ask.done("open_counter", counter=counter)
    ask.done("call_next", counter=counter)
    ask.done("start_service", counter=counter)
    ask.done("finish", counter=counter)


def _problem(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.mark.parametrize("name", list(ReportName))
def test_every_report_answers_with_its_contract(ask: Asking, name: ReportName) -> None:
    _serve_one(ask)
    answer = ask.get(f"/v1/reports/{name}")
    assert answer.status_code == 200, answer.text
    report = REPORTS[name].validate_json(answer.content)
    assert report.scope.is_running
    assert (report.scope.days, report.scope.from_date) == (1, report.scope.to_date)
    assert report.scope.as_of.utcoffset().total_seconds() == 7 * 3600


def test_a_hub_of_before_its_first_day_has_empty_reports(ask: Asking) -> None:
    for name in ReportName:
        params = {"from_date": "2020-01-01", "to_date": "2020-12-31"}
        answer = ask.get(f"/v1/reports/{name}", params=params)
        report = REPORTS[name].validate_json(answer.content)
        assert (report.scope.days, report.scope.is_running) == (0, False)


def test_parameters_over_http(ask: Asking) -> None:
    _serve_one(ask)
    _serve_one(ask, "B1", "3")
    params: list[tuple[str, str | int | float | bool | None]] = [
        ("booths", "B"),
        ("services", "B1"),
        ("target_s", "60"),
    ]
    answer = ask.get("/v1/reports/by_service", "integrator", params=params).json()
    assert [row["service"] for row in answer["rows"]] == ["B1"]
    assert (answer["scope"]["booths"], answer["scope"]["target_s"]) == (["B"], 60)


def test_only_supervisors_and_integrators_ask(ask: Asking) -> None:
    for who in ("kiosk", "counter", "display"):
        assert _problem(ask.get("/v1/reports/days", who)) == (403, "forbidden")


@pytest.mark.parametrize(
    ("name", "params", "refused"),
    [
        ("weather", {}, (404, "unknown_report")),
        ("days", {"from_date": "2026-02-30"}, (422, "malformed")),
        ("days", {"from": "2026-02-01"}, (422, "malformed")),
        ("days", {"target_s": "-1"}, (422, "malformed")),
        ("days", {"services": "Z9"}, (404, "unknown_service")),
        ("days", {"from_date": "2026-02-02", "to_date": "2026-02-01"}, (422, "bad_period")),
        ("days", {"from_date": "2025-01-01", "to_date": "2026-02-05"}, (422, "bad_period")),
    ],
)
def test_what_makes_no_sense_is_refused(
    shared: Asking, name: str, params: dict[str, str], refused: tuple[int, str]
) -> None:
    assert _problem(shared.get(f"/v1/reports/{name}", params=params)) == refused


def test_four_hundred_days_may_be_asked_for(shared: Asking) -> None:
    params = {"from_date": "2025-01-01", "to_date": "2026-02-04"}
    assert (date(2026, 2, 4) - date(2025, 1, 1)).days == 399
    assert shared.get("/v1/reports/days", params=params).status_code == 200


def _ask(name: str, request_id: str = "q", **params: Any) -> dict[str, Any]:
    return {"type": "query", "request_id": request_id, "name": name, "params": params}


def test_over_a_supervisors_link(live: LiveHub) -> None:
    _serve_one(live.ask)
    with live.station("supervisor") as station:
        station.say(_ask("day_figures", booths=["A"]))
        answer = station.hear("query_answer", "problem")
        assert answer["request_id"] == "q"
        assert REPORTS[ReportName.DAY_FIGURES].validate_python(answer["data"]).total.served == 1
        station.say(_ask("weather", "q2"))
        refused = station.hear("query_answer", "problem")
        assert (refused["request_id"], refused["problem"]["code"]) == ("q2", "unknown_report")
        assert station.sign_in("ibu")["type"] == "signed_in"


def test_a_display_is_refused_over_its_link(live: LiveHub) -> None:
    with live.station("display") as station:
        station.say(_ask("days"))
        assert station.hear("problem")["problem"]["code"] == "forbidden"


def test_an_officer_with_booths_gets_those_only(live: LiveHub) -> None:
    _serve_one(live.ask)
    _serve_one(live.ask, "B1", "3")
    with live.station("supervisor") as station:
        assert station.sign_in("kepala")["type"] == "signed_in"
        station.say(_ask("by_booth"))
        answer = station.hear("query_answer")["data"]
        assert (answer["scope"]["booths"], [row["booth"] for row in answer["rows"]]) == (["B"], ["B"])
        assert answer["total"]["served"] == 1
        station.say(_ask("by_counter", booths=["A", "B"]))
        refused = station.hear("problem")["problem"]
        assert (refused["code"], refused["data"]["booth"]) == ("forbidden", "A")


def test_a_slow_report_holds_up_nobody(live: LiveHub, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Semaphore(0), threading.Event()

    def slow(*asked: Any) -> Any:
        begun.release()
        assert go_on.wait(20)
        return answers.curves.day_figures(*asked)

    monkeypatch.setattr(queries, "BUILD", answers.BUILD | {ReportName.DAY_FIGURES: slow})
    with live.station("supervisor") as station:
        for number in range(queries.AT_ONCE + 1):
            station.say(_ask("day_figures", f"q{number}", target_s=number))
        for _ in range(queries.AT_ONCE):
            assert begun.acquire(timeout=20)
        began = time.monotonic()
        _serve_one(live.ask)
        assert time.monotonic() - began < 5
        assert not begun.acquire(blocking=False)  # the third waits for its turn
        go_on.set()
        answered = {station.hear("query_answer")["request_id"] for _ in range(queries.AT_ONCE + 1)}
    assert answered == {"q0", "q1", "q2"}


def test_too_many_reports_of_one_station_are_refused(live: LiveHub, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()

    def slow(*asked: Any) -> Any:
        assert go_on.wait(20)
        return answers.curves.days(*asked)

    monkeypatch.setattr(queries, "BUILD", answers.BUILD | {ReportName.DAYS: slow})
    with live.station("supervisor") as station:
        for number in range(9):
            station.say(_ask("days", f"q{number}", target_s=number))
        problem = station.hear("problem", "query_answer")
        assert (problem["request_id"], problem["problem"]["code"]) == ("q8", "reports_busy")
        go_on.set()
        for _ in range(8):
            station.hear("query_answer")


def test_an_answer_has_its_limit(ask: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "MOST_BYTES", 100)
    assert _problem(ask.get("/v1/reports/day_figures")) == (413, "report_too_large")


def test_a_report_that_takes_too_long_is_given_up(live: LiveHub) -> None:
    live.ask.ticket()
    live.hub.queries._time_s = -1.0
    answer = live.ask.get("/v1/reports/days")
    assert _problem(answer) == (503, "report_too_long")
    assert answer.headers["retry-after"]
    assert answer.json()["data"] == {"done": 0, "days": 1}


def test_an_answer_about_days_that_are_over_is_remembered(live: LiveHub) -> None:
    live.ask.ticket()
    params = {"from_date": "2026-01-01", "to_date": "2026-01-02"}
    first = live.ask.get("/v1/reports/days", params=params).content
    again = live.ask.get("/v1/reports/days", params=params)
    assert again.content == first  # its `as_of` too
