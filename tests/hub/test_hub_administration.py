"""Officers, stations and their secrets: told once, kept hashed, in no log; who is shut out is cut at once."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest
from sqlalchemy import select

from common.contract.wire import HUB_MESSAGE, DirectoryAnswer, Role, SecretIssued
from common.hub.administration import new_password
from common.store.tables import commands, events
from tests.hub.living import PASSWORD, LiveHub, Message, Station, connect_to, until


def ask(line: Station, kind: str, **fields: Any) -> Message:
    """The answer to a question of administration."""
    line.say({"type": kind, "request_id": "q", **fields})
    return line.hear("secret_issued", "directory_answer", "problem")


def chief(live: LiveHub) -> Station:
    """A supervisor's station with a supervisor signed in."""
    station = live.station("supervisor")
    assert station.sign_in("ibu")["type"] == "signed_in"
    return station


def log_of(live: LiveHub) -> tuple[list[str], str]:
    """The names of all events, and everything that log and answers hold, as text."""
    with live.hub.store.reader() as connection:
        rows = connection.execute(select(events.c.name, events.c.data)).all()
        said = connection.execute(select(commands.c.answer)).scalars().all()
    return [row.name for row in rows], b"".join([*(row.data for row in rows), *said]).decode()


def test_a_new_password_is_shown_once_and_signs_in(live: LiveHub, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="common")
    with chief(live) as supervisor, live.station("counter") as desk:
        desk.sign_in("sari")
        answer = HUB_MESSAGE.validate_python(ask(supervisor, "reset_password", officer="sari"))
        assert isinstance(answer, SecretIssued)
        until(
            lambda: desk.refused("call_next", counter="1")["code"] == "unauthorised", "the old session's end"
        )
        assert desk.sign_in("sari", PASSWORD)["problem"]["code"] == "sign_in_failed"
        assert desk.sign_in("sari", answer.secret)["type"] == "signed_in"
    names, said = log_of(live)
    assert "officer_password_reset" in names
    assert '"officer":"sari"' in said
    assert answer.secret not in said
    assert answer.secret not in caplog.text
    assert answer.secret not in repr(answer)


def test_ones_own_new_password_leaves_the_present_session(live: LiveHub) -> None:
    with chief(live) as supervisor:
        assert ask(supervisor, "reset_password", officer="ibu")["type"] == "secret_issued"
        assert ask(supervisor, "directory")["type"] == "directory_answer"


def test_a_new_officer_is_added_given_a_password_and_works(live: LiveHub) -> None:
    with chief(live) as supervisor, live.station("counter") as desk:
        officer = {"login": "dewi", "name": "Dewi Lestari", "role": "counter", "booths": ["A"]}
        supervisor.done("set_officer", officer=officer, is_new=True)
        assert desk.sign_in("dewi", "!")["problem"]["code"] == "sign_in_failed"
        password = ask(supervisor, "reset_password", officer="dewi")["secret"]
        assert desk.sign_in("dewi", password)["officer"]["booths"] == ["A"]
        assert desk.done("open_counter", counter="1")["is_open"]
        assert desk.refused("open_counter", counter="3")["code"] == "forbidden"
    assert "Lestari" not in log_of(live)[1]


@pytest.mark.parametrize("change", [{"disabled": True}, {"booths": ["B"]}, {"role": "supervisor"}])
def test_a_session_ends_at_once_when_the_officer_is_disabled_or_changed(
    live: LiveHub, change: dict[str, Any]
) -> None:
    officer = {"login": "sari", "name": "Sari", "role": "counter", "booths": []}
    with chief(live) as supervisor, live.station("counter") as desk:
        desk.sign_in("sari")
        desk.done("open_counter", counter="1")
        supervisor.done("set_officer", officer=officer | change)
        until(
            lambda: desk.refused("call_next", counter="9")["code"] == "unauthorised", "the session's end", 5
        )


def test_a_change_of_the_name_alone_ends_no_session(live: LiveHub) -> None:
    with chief(live) as supervisor, live.station("counter") as desk:
        desk.sign_in("sari")
        supervisor.done("set_officer", officer={"login": "sari", "name": "Sari Utami", "role": "counter"})
        supervisor.done("set_officer", officer={"login": "budi", "name": "Budi", "booths": ["A"]})
        assert desk.done("open_counter", counter="1")["is_open"]


def test_a_station_is_added_given_a_token_and_cut_when_it_is_revoked(live: LiveHub) -> None:
    with chief(live) as supervisor:
        supervisor.done("add_station", key="kiosk-utara", role="kiosk")
        token = ask(supervisor, "issue_token", station="kiosk-utara")["secret"]
        with Station(connect_to(live.url, token)) as kiosk:
            assert kiosk.hello(version="0.9")["station"] == "kiosk-utara"
            (found,) = [one for one in listed(supervisor).stations if one.key == "kiosk-utara"]
            assert (found.is_connected, found.version, found.revoked_at) == (True, "0.9", None)
            supervisor.done("revoke_station", key="kiosk-utara")
            assert kiosk.close_code() == 1008
        (found,) = [one for one in listed(supervisor).stations if one.key == "kiosk-utara"]
        assert not found.is_connected
        assert found.revoked_at is not None
    names, said = log_of(live)
    assert names[-3:] == ["station_added", "station_token_issued", "station_revoked"]
    assert token not in said


def test_a_new_token_ends_the_line_of_the_old_one(live: LiveHub) -> None:
    with chief(live) as supervisor, live.station("display") as board:
        token = ask(supervisor, "issue_token", station="display-1")["secret"]
        assert board.close_code() == 1008
        with Station(connect_to(live.url, token)) as again:
            assert again.hello()["role"] == "display"


def listed(supervisor: Station) -> DirectoryAnswer:
    answer = HUB_MESSAGE.validate_python(ask(supervisor, "directory"))
    assert isinstance(answer, DirectoryAnswer)
    return answer


def test_the_directory_lists_everyone_and_no_secret(live: LiveHub) -> None:
    with chief(live) as supervisor:
        said = ask(supervisor, "directory")
        found = HUB_MESSAGE.validate_python(said)
    assert isinstance(found, DirectoryAnswer)
    assert [(one.login, one.name, one.role, one.booths, one.has_password) for one in found.officers] == [
        ("budi", "Budi", Role.COUNTER, ("B",), True),
        ("ibu", "Ibu", Role.SUPERVISOR, (), True),
        ("kepala", "Kepala", Role.SUPERVISOR, ("B",), True),
        ("sari", "Sari", Role.COUNTER, (), True),
    ]
    stations = {one.key: one for one in found.stations}
    assert stations["supervisor-1"].is_connected  # type: ignore[index]
    assert not stations["kiosk-1"].is_connected  # type: ignore[index]
    assert stations["desk-2"].counter == "2"  # type: ignore[index]
    assert "argon2" not in str(said)
    assert "token" not in str(said)


QUESTIONS = [
    ("directory", {}),
    ("reset_password", {"officer": "sari"}),
    ("issue_token", {"station": "display-1"}),
]


@pytest.mark.parametrize(("kind", "fields"), QUESTIONS)
def test_administration_is_for_a_supervisor_who_is_signed_in(
    live: LiveHub, kind: str, fields: dict[str, str]
) -> None:
    with live.station("supervisor") as nobody, live.station("counter") as desk:
        assert ask(nobody, kind, **fields)["problem"]["code"] == "forbidden"
        assert desk.sign_in("ibu")["type"] == "signed_in"
        assert ask(desk, kind, **fields)["problem"]["code"] == "forbidden"
    assert log_of(live)[0] == []


@pytest.mark.parametrize(("kind", "fields"), QUESTIONS)
def test_the_head_of_one_agency_is_no_administrator(live: LiveHub, kind: str, fields: dict[str, str]) -> None:
    with live.station("supervisor") as station:
        assert station.sign_in("kepala")["type"] == "signed_in"
        assert ask(station, kind, **fields)["problem"]["code"] == "forbidden"
        assert station.refused("set_policy", policy={"ceiling_s": 60})["code"] == "forbidden"


def test_a_secret_for_nobody_is_refused(live: LiveHub) -> None:
    with chief(live) as supervisor:
        assert ask(supervisor, "reset_password", officer="nobody")["problem"]["code"] == "unknown_officer"
        assert ask(supervisor, "issue_token", station="nobody")["problem"]["code"] == "unknown_station"
        assert ask(supervisor, "issue_token", station="supervisor-1")["problem"]["code"] == "own_station"
    assert log_of(live)[0] == ["day_opened"]


def test_no_command_of_the_wire_gives_a_secret(live: LiveHub) -> None:
    for name, body in (("reset_password", {"officer": "sari"}), ("issue_token", {"key": "display-1"})):
        assert live.ask.send(name, **body).json()["code"] == "unknown_command"


def test_passwords_can_be_read_out_and_are_never_the_same() -> None:
    made = {new_password() for _ in range(200)}
    assert len(made) == 200
    assert all(re.fullmatch(r"([a-hj-km-np-z2-9]{4}-){2}[a-hj-km-np-z2-9]{4}", one) for one in made)
