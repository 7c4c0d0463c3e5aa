"""Seeding and letting stations in, as people do it on the command line."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner, Result

from common.contract.wire import Role
from common.domain.site import Site
from common.hub import seed, token
from common.hub.passwords import Passwords
from common.store.access import Station, find_officer, find_station
from common.store.catalogue import load_site
from common.store.store import FILE_NAME, Store
from tests.conftest import Start
from tests.hub.living import PATIENCE_S, Premises, serving

NIGHT_OF_A_HOLIDAY = datetime(2026, 12, 25, 2, 0, tzinfo=ZoneInfo("Asia/Jakarta"))


def run(module: object, *arguments: str | Path) -> Result:
    return CliRunner().invoke(module.app, [str(one) for one in arguments])  # type: ignore[attr-defined]


def site_of(data: Path) -> Site:
    store = Store.open(data / FILE_NAME)
    with store.reader() as connection:
        site = load_site(connection)
    store.close()
    return site


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("seeded") / "data"
    done = run(seed, "--data", data, "--password", "delapan huruf")
    assert done.exit_code == 0, done.output
    assert "delapan huruf" not in done.output
    return data


def test_the_demo_site_is_open_at_any_hour(seeded: Path) -> None:
    site = site_of(seeded)
    assert site.name == "MPP Kota Sukamaju"
    assert site.is_sample
    assert site.closures == ()
    assert [s.code for s in site.services if not site.opening(s, NIGHT_OF_A_HOLIDAY).is_open] == []


def test_real_hours_are_those_of_the_file(tmp_path: Path, seeded: Path) -> None:
    done = run(seed, "--data", tmp_path / "d", "--hours", "real")
    assert done.exit_code == 0, done.output
    site, always = site_of(tmp_path / "d"), site_of(seeded)
    assert [s.code for s in site.services if site.opening(s, NIGHT_OF_A_HOLIDAY).is_open] == []
    assert [s.code for s in site.services] == [s.code for s in always.services]
    assert [s.name for s in site.booths] == [s.name for s in always.booths]


def test_officers_sign_in_with_the_password(seeded: Path) -> None:
    store = Store.open(seeded / FILE_NAME)
    with store.reader() as connection:
        officer = find_officer(connection, "anisa")
    store.close()
    assert officer is not None
    assert Passwords().matches(officer.password_hash, "delapan huruf")


def test_without_a_password_one_is_made_and_told(tmp_path: Path) -> None:
    said = [run(seed, "--data", tmp_path / name).output for name in ("one", "two")]
    words = [one.strip().rpartition(" ")[2] for one in said]
    assert words[0] != words[1]
    assert all(len(word) >= 12 for word in words)


def test_a_store_that_has_a_site_is_left_alone(seeded: Path) -> None:
    before = site_of(seeded)
    done = run(seed, "--data", seeded, "--hours", "real")
    assert done.exit_code == 2
    assert "MPP Kota Sukamaju already" in done.output
    assert site_of(seeded) == before


def test_a_store_without_a_site_is_filled(tmp_path: Path) -> None:
    Store.create(tmp_path / FILE_NAME).close()
    assert run(seed, "--data", tmp_path).exit_code == 0
    assert site_of(tmp_path).name == "MPP Kota Sukamaju"


def test_a_bad_site_file_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text("[site]\nname = 5\n")
    done = run(seed, "--data", tmp_path / "d", "--site", file)
    assert done.exit_code == 2
    assert str(file) in done.output
    assert not (tmp_path / "d").exists()


def test_the_folder_may_be_said_as_for_the_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTREAN_DATA", str(tmp_path / "d"))
    assert run(seed).exit_code == 0
    assert run(token, "--role", "display").exit_code == 0
    assert (tmp_path / "d" / FILE_NAME).exists()


def held(data: Path, secret: str) -> Station | None:
    store = Store.open(data / FILE_NAME)
    with store.reader() as connection:
        station = find_station(connection, secret)
    store.close()
    return station


@pytest.mark.parametrize("role", list(Role))
def test_every_role_gets_a_token(premises: Premises, role: Role) -> None:
    done = run(token, "--data", premises.data, "--role", role.value)
    secret = done.stdout.strip()
    assert done.exit_code == 0
    assert len(secret) >= 43
    station = held(premises.data, secret)
    assert station is not None
    assert (station.role, station.counter) == (role, None)
    assert secret.encode() not in (premises.data / FILE_NAME).read_bytes()


def test_a_token_may_be_for_one_counter(premises: Premises) -> None:
    done = run(token, "--data", premises.data, "--role", "counter", "--counter", "2", "--name", "Loket-2")
    assert held(premises.data, done.stdout.strip()) == Station(key="Loket-2", role=Role.COUNTER, counter="2")


def test_a_new_token_ends_the_old_one_of_that_name(premises: Premises) -> None:
    first, second = (
        run(token, "--data", premises.data, "--role", "kiosk", "--name", "K9").stdout.strip()
        for _ in range(2)
    )
    assert held(premises.data, first) is None
    assert held(premises.data, second) == Station(key="K9", role=Role.KIOSK)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--role", "counter", "--counter", "99"), "there is no counter 99"),
        (("--role", "kiosk", "--counter", "1"), "--counter goes with --role counter"),
        (("--role", "kiosk", "--name", "a b"), "a name has 1 to 64"),
        (("--role", "boss"), "boss"),
        ((), "--role"),
    ],
)
def test_what_does_not_fit_is_refused(premises: Premises, options: tuple[str, ...], says: str) -> None:
    done = run(token, "--data", premises.data, *options)
    assert (done.exit_code, done.stdout) == (2, "")
    assert says in done.stderr


def test_there_must_be_a_store(tmp_path: Path) -> None:
    done = run(token, "--data", tmp_path, "--role", "kiosk")
    assert done.exit_code == 2
    assert "there is no store" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_token_works_at_once_in_a_hub_that_runs(premises: Premises, start: Start) -> None:
    with serving(premises) as live:
        made = start([sys.executable, "-m", "common.hub.token", "--data", premises.data, "--role", "display"])
        secret, _ = made.communicate(timeout=PATIENCE_S)
        live.tokens["new"] = secret.strip()
        assert live.ask.get("/v1/snapshot", who="new").status_code == 200
