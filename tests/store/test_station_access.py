"""Stations, officers and sessions: tokens are shown once and kept hashed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.contract.wire import Role
from common.domain.words import BoothCode, CounterCode, OfficerId, StationKey
from common.runtime.clock import ManualClock
from common.store import access
from common.store.access import OfficerRecord, Station
from common.store.store import Store

SARI = OfficerRecord(
    id=OfficerId("o1"),
    login="Sari",
    name="Sari Dewi",
    role=Role.COUNTER,
    password_hash="$argon2id$v=19$…",
    booths=(BoothCode("A"), BoothCode("B")),
)


def test_a_station_is_known_by_its_token_alone(store: Store, clock: ManualClock) -> None:
    with store.write() as connection:
        kiosk = access.add_station(connection, "K1", Role.KIOSK, clock.now())
        desk = access.add_station(connection, "D1", Role.COUNTER, clock.now(), counter=CounterCode("3"))
        assert access.find_station(connection, kiosk) == Station(key=StationKey("K1"), role=Role.KIOSK)
        assert access.find_station(connection, desk) == Station(
            key=StationKey("D1"), role=Role.COUNTER, counter=CounterCode("3")
        )
        assert access.find_station(connection, "guess") is None
        assert access.find_station(connection, "") is None
        assert [one.key for one in access.list_stations(connection)] == ["D1", "K1"]


def test_a_token_is_long_and_never_kept(store: Store, clock: ManualClock) -> None:
    with store.write() as connection:
        token = access.add_station(connection, "K1", Role.KIOSK, clock.now())
    assert len(token) >= 43  # 256 bits in base64
    for file in store.path.parent.iterdir():
        assert token.encode() not in file.read_bytes() if file.suffix != ".lock" else True


def test_a_new_token_ends_the_old_one(store: Store, clock: ManualClock) -> None:
    with store.write() as connection:
        old = access.add_station(connection, "K1", Role.KIOSK, clock.now())
        new = access.add_station(connection, "K1", Role.DISPLAY, clock.now())
        assert access.find_station(connection, old) is None
        assert access.find_station(connection, new) == Station(key=StationKey("K1"), role=Role.DISPLAY)


def test_a_revoked_station_is_out_until_it_is_let_in_again(store: Store, clock: ManualClock) -> None:
    with store.write() as connection:
        token = access.add_station(connection, "K1", Role.KIOSK, clock.now())
        assert access.revoke_station(connection, "K1", clock.now())
        assert access.find_station(connection, token) is None
        assert access.list_stations(connection) == []
        assert not access.revoke_station(connection, "K1", clock.now())
        assert not access.revoke_station(connection, "K2", clock.now())
        again = access.add_station(connection, "K1", Role.KIOSK, clock.now())
        assert access.find_station(connection, token) is None
        assert access.find_station(connection, again) is not None


@pytest.mark.parametrize("key", ["", "a b", "x" * 65, "K\0", "<b>"])
def test_a_key_is_a_plain_word(store: Store, clock: ManualClock, key: str) -> None:
    with store.write() as connection, pytest.raises(ValueError, match="key"):
        access.add_station(connection, key, Role.KIOSK, clock.now())


def test_an_officer_is_found_by_the_login_in_any_case(store: Store) -> None:
    with store.write() as connection:
        access.add_officer(connection, SARI)
        assert access.find_officer(connection, "SARI") == replace(SARI, login="sari")
        assert access.find_officer(connection, "budi") is None
        access.add_officer(connection, replace(SARI, name="Sari Wati", disabled=True))
        found = access.find_officer(connection, "sari")
        assert found is not None
        assert (found.name, found.disabled) == ("Sari Wati", True)


def test_a_session_lives_from_sign_in_to_sign_out(store: Store, clock: ManualClock) -> None:
    with store.write() as connection:
        access.add_officer(connection, SARI)
        began = clock.now()
        token = access.open_session(connection, SARI.id, StationKey("D1"), began)
        clock.advance(60)
        access.touch_session(connection, token, clock.now())
        session = access.find_session(connection, token)
        assert session is not None
        assert (session.officer.id, session.station) == (SARI.id, "D1")
        assert (session.signed_in_at, session.seen_at) == (began, clock.now())
        access.close_session(connection, token, clock.now())
        assert access.find_session(connection, token) is None
        assert access.find_session(connection, "guess") is None


def test_a_disabled_officer_has_no_session(store: Store, clock: ManualClock) -> None:
    with store.write() as connection:
        access.add_officer(connection, SARI)
        token = access.open_session(connection, SARI.id, StationKey("D1"), clock.now())
        access.add_officer(connection, replace(SARI, disabled=True))
        assert access.find_session(connection, token) is None
