"""Officers sign in at stations: who may, for how long, and how often somebody may guess."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from common.hub.passwords import Passwords
from common.hub.sign_in import ABSOLUTE, IDLE
from common.hub.throttle import Throttle
from common.runtime.clock import ManualClock
from common.store.access import OfficerRecord, add_officer, find_officer
from common.store.log import read_after
from tests.hub.living import PASSWORD, LiveHub, Premises, Station, serving, until


@pytest.fixture
def timed(premises: Premises) -> Iterator[tuple[LiveHub, ManualClock]]:
    clock = ManualClock(datetime(2026, 7, 14, 2, 41, tzinfo=UTC))
    with serving(premises, clock=clock) as hub:
        yield hub, clock


def officers_of(live: LiveHub) -> list[tuple[str, str | None]]:
    with live.hub.store.reader() as connection:
        return [(row.name, row.officer) for row in read_after(connection, 0, 1000)]


def code(answer: dict[str, Any]) -> str:
    found: str = answer["problem"]["code"]
    return found


def test_an_officer_signs_in_and_their_name_is_on_what_they_do(live: LiveHub) -> None:
    with live.station("counter") as desk:
        desk.done("open_counter", counter="1")
        signed_in = desk.sign_in("sari")
        assert signed_in["officer"] == {"id": "sari", "name": "Sari", "role": "counter", "booths": []}
        desk.done("open_counter", counter="2")
        desk.say({"type": "sign_out", "request_id": "o"})
        assert desk.hear("signed_out")["request_id"] == "o"
        desk.done("open_counter", counter="3")
    opened = [officer for name, officer in officers_of(live) if name == "counter_opened"]
    assert opened == [None, "sari", None]


@pytest.mark.parametrize(
    ("officer", "password"),
    [("sari", "wrong"), ("sari", ""), ("nobody", PASSWORD), ("", PASSWORD), ("sari", PASSWORD + "x" * 9999)],
)
def test_a_wrong_name_and_a_wrong_password_look_the_same(live: LiveHub, officer: str, password: str) -> None:
    with live.station("counter") as desk:
        answer = desk.sign_in(officer, password)
        assert (answer["request_id"], code(answer)) == ("r", "sign_in_failed")
        assert answer["problem"]["data"] == {}


def test_a_login_means_the_same_in_any_case(live: LiveHub) -> None:
    with live.station("counter") as desk:
        assert desk.sign_in("SARI")["officer"]["id"] == "sari"


@pytest.mark.parametrize(
    ("who", "officer", "outcome"),
    [
        ("counter", "sari", "signed_in"),
        ("counter", "ibu", "signed_in"),
        ("supervisor", "ibu", "signed_in"),
        ("supervisor", "sari", "forbidden"),
        ("kiosk", "sari", "forbidden"),
        ("display", "ibu", "forbidden"),
        ("integrator", "ibu", "forbidden"),
    ],
)
def test_which_officers_a_station_takes(live: LiveHub, who: str, officer: str, outcome: str) -> None:
    with live.station(who) as station:
        answer = station.sign_in(officer)
        assert (answer["type"] if answer["type"] == "signed_in" else code(answer)) == outcome


def test_an_officer_of_one_booth_opens_no_counter_of_another(live: LiveHub) -> None:
    with live.station("counter") as desk:
        desk.sign_in("budi")
        assert desk.refused("open_counter", counter="1")["code"] == "forbidden"
        assert desk.done("open_counter", counter="3")["is_open"]


def test_a_session_goes_on_after_a_lost_link_and_after_a_restart(premises: Premises) -> None:
    with serving(premises) as live:
        with live.station("counter") as desk:
            session = desk.sign_in("sari")["session"]
        with live.line("counter") as desk:
            assert desk.hello(session=session)["officer"]["id"] == "sari"
    with serving(premises) as live:
        with live.line("counter") as desk:
            assert desk.hello(session=session)["officer"]["id"] == "sari"
            desk.done("open_counter", counter="1")
            assert ("counter_opened", "sari") in officers_of(live)
            desk.say({"type": "sign_out", "request_id": "o"})
            desk.hear("signed_out")
        with live.line("counter") as desk:
            assert desk.hello(session=session)["officer"] is None


def test_a_session_belongs_to_one_station(live: LiveHub) -> None:
    with live.station("counter") as desk:
        session = desk.sign_in("ibu")["session"]
    with live.line("supervisor") as other:
        assert other.hello(session=session)["officer"] is None
    with live.line("counter") as desk:
        assert desk.hello(session="made up")["officer"] is None


def test_signing_in_again_ends_the_session_before(live: LiveHub) -> None:
    with live.station("counter") as desk:
        first = desk.sign_in("sari")["session"]
        assert desk.sign_in("ibu")["officer"]["id"] == "ibu"
    with live.line("counter") as desk:
        assert desk.hello(session=first)["officer"] is None


def test_a_session_ends_when_nothing_is_done(timed: tuple[LiveHub, ManualClock]) -> None:
    live, clock = timed
    with live.station("counter") as desk:
        session = desk.sign_in("sari")["session"]
        for _ in range(3):
            clock.advance(IDLE.total_seconds() - 60)
            desk.done("open_counter", counter="1")
        clock.advance(IDLE.total_seconds() + 60)
        assert desk.refused("close_counter", counter="1")["code"] == "unauthorised"
        assert desk.refused("close_counter", counter="1")["code"] == "unauthorised"
    with live.line("counter") as desk:
        assert desk.hello(session=session)["officer"] is None


def test_a_session_ends_however_much_is_done(timed: tuple[LiveHub, ManualClock]) -> None:
    live, clock = timed
    with live.station("counter") as desk:
        desk.sign_in("sari")
        worked_s = 0.0
        while worked_s + 1800 <= ABSOLUTE.total_seconds():
            clock.advance(1800)
            worked_s += 1800
            desk.done("open_counter", counter="1")
        clock.advance(1800)
        assert desk.refused("open_counter", counter="1")["code"] == "unauthorised"


def test_a_disabled_officer_is_out(premises: Premises) -> None:
    with serving(premises, sessions_s=0.05) as live, live.station("counter") as desk:
        desk.sign_in("sari")
        disable(live, "sari")
        refused: list[dict[str, Any]] = []

        def is_out() -> bool:
            desk.send("open_counter", counter="1")
            answer = desk.hear("answer", "problem")
            refused.append(answer)
            return answer["type"] == "problem"

        until(is_out, "the officer is out")
        assert code(refused[-1]) == "unauthorised"
        assert code(desk.sign_in("sari")) == "sign_in_failed"


def disable(live: LiveHub, login: str) -> None:
    with live.hub.store.write() as connection:
        officer = find_officer(connection, login)
        assert officer is not None
        add_officer(
            connection,
            OfficerRecord(
                id=officer.id,
                login=officer.login,
                name=officer.name,
                role=officer.role,
                password_hash=officer.password_hash,
                disabled=True,
            ),
        )


def guess(desk: Station, officer: str, times: int) -> list[str]:
    return [code(desk.sign_in(officer, f"guess {number}")) for number in range(times)]


def test_guessing_one_account_is_slowed_at_every_station(timed: tuple[LiveHub, ManualClock]) -> None:
    live, clock = timed
    with live.station("counter 1") as one, live.station("counter 2") as two:
        assert guess(one, "sari", 3) + guess(two, "sari", 2) == ["sign_in_failed"] * 5
        answer = two.sign_in("sari", PASSWORD)
        assert code(answer) == "sign_in_throttled"
        assert 0 < answer["problem"]["data"]["retry_after_s"] <= 300
        clock.advance(answer["problem"]["data"]["retry_after_s"])
        assert one.sign_in("sari", PASSWORD)["type"] == "signed_in"


def test_guessing_at_one_station_is_slowed_for_every_account(timed: tuple[LiveHub, ManualClock]) -> None:
    live, _ = timed
    with live.station("counter") as desk, live.station("counter 1") as other:
        assert [guess(desk, f"somebody {n}", 1)[0] for n in range(10)] == ["sign_in_failed"] * 10
        assert guess(desk, "another", 1) == ["sign_in_throttled"]
        assert other.sign_in("sari")["type"] == "signed_in"


def test_passwords_are_argon2id_at_the_agreed_cost() -> None:
    kept = Passwords().hash(PASSWORD)
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert Passwords().matches(kept, PASSWORD)
    assert not Passwords().matches(kept, PASSWORD.upper())
    assert not Passwords().matches(None, "nobody's")
    assert not Passwords().matches("no hash", PASSWORD)


def test_a_throttle_lets_through_what_it_says() -> None:
    throttle = Throttle(tries=2, within_s=10)
    for now in (0.0, 1.0):
        assert throttle.wait_s("a", now) == 0
        throttle.tried("a", now)
    assert throttle.wait_s("a", 4.0) == 6.0
    assert throttle.wait_s("b", 4.0) == 0
    assert throttle.wait_s("a", 10.0) == 0
    throttle.tried("a", 10.0)
    assert throttle.wait_s("a", 10.5) == 0.5
    throttle.forgive("a")
    assert throttle.wait_s("a", 10.5) == 0
    throttle.tried("c", 11.0)
    throttle.sweep(30.0)
    assert throttle.wait_s("c", 30.0) == 0


def test_the_desk_knows_the_officers_booths(live: LiveHub) -> None:
    with live.station("counter") as desk:
        assert desk.sign_in("budi")["officer"]["booths"] == ["B"]
