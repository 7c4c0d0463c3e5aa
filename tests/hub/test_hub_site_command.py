"""`antrean site`: the configuration out of a store and into it, with a hub and without."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from common.contract.site_file import load_site_file, read_site
from common.contract.site_writer import write_site
from common.domain.commands import SetPolicy
from common.domain.errors import Unreachable
from common.domain.site import Policy
from common.hub.command_line import carry_out, new_id
from common.hub.configuration import app
from common.hub.seed import DEMO_SITE, seed
from common.runtime.assets import asset
from common.runtime.clock import SystemClock
from common.store.access import find_officer, list_stations
from common.store.catalogue import load_site
from common.store.log import read_after
from common.store.store import FILE_NAME, Store
from tests.hub.living import Premises, free_port, serving
from tests.store.hall import a_site

SAMPLE = load_site_file(asset(*DEMO_SITE), always_open=False)


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample site and two of its officers."""
    data = tmp_path_factory.mktemp("seeded") / "data"
    seed(data, replace(SAMPLE, officers=SAMPLE.officers[:2]), "rahasia-sekali")
    return data


def run(*words: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, [str(word) for word in words])
    return done.exit_code, done.output


def site_in(data: Path):
    store = Store.open(data / FILE_NAME)
    with store.reader() as connection:
        found = load_site(connection)
    store.close()
    return found


def a_file(path: Path, site, officers=()) -> Path:
    path.write_text(write_site(site, officers), encoding="utf-8")
    return path


def test_what_is_exported_is_the_site_with_its_officers(seeded: Path, tmp_path: Path) -> None:
    file = tmp_path / "mall.toml"
    assert run("export", file, "--data", seeded) == (
        0,
        f"{SAMPLE.site.name}: 25 booths, 35 services, 53 counters, 2 officers written to {file}\n",
    )
    read = read_site(file.read_bytes())
    assert read.site == SAMPLE.site
    assert {one.login for one in read.officers} == {one.login for one in SAMPLE.officers[:2]}
    code, printed = run("export", "--data", seeded, "--language", "en")
    assert code == 0
    assert read_site(printed.encode()) == read
    assert "argon2" not in printed


def test_a_file_is_imported_where_no_hub_runs_and_stands_in_the_log(
    premises: Premises, tmp_path: Path
) -> None:
    file = a_file(tmp_path / "mall.toml", SAMPLE.site, SAMPLE.officers[:3])
    code, said = run("import", file, "--data", premises.data)
    assert code == 0, said
    assert "25 booths, 35 services, 53 counters, 3 officers" in said
    first = SAMPLE.officers[0].login
    assert f"without a password yet, a supervisor gives them one: {first}" in said
    assert site_in(premises.data) == SAMPLE.site
    store = Store.open(premises.data / FILE_NAME)
    with store.reader() as connection:
        rows = read_after(connection, 0, 1000)
        record = find_officer(connection, first)
    store.close()
    assert record is not None
    assert record.name == SAMPLE.officers[0].name
    assert {row.station for row in rows if row.name != "day_opened"} == {"command-line"}
    before = len(rows)
    assert run("import", file, "--data", premises.data)[0] == 0
    store = Store.open(premises.data / FILE_NAME)
    with store.reader() as connection:
        assert len(read_after(connection, 0, 1000)) == before, "what changes nothing says nothing"
    store.close()


def test_a_running_hub_carries_the_import_out_at_once(premises: Premises, tmp_path: Path) -> None:
    file = a_file(tmp_path / "mall.toml", SAMPLE.site, SAMPLE.officers[:1])
    with serving(premises) as hub:
        code, said = run("import", file, "--data", premises.data, "--hub", hub.url)
        assert code == 0, said
        assert hub.hub.site == SAMPLE.site
        with hub.hub.store.reader() as connection:
            assert "command-line" not in {one.key for one in list_stations(connection)}


def test_a_hub_that_is_elsewhere_is_said_so(premises: Premises, tmp_path: Path) -> None:
    file = a_file(tmp_path / "mall.toml", SAMPLE.site)
    with serving(premises) as hub:
        nowhere = f"http://127.0.0.1:{free_port()}"
        code, said = run("import", file, "--data", premises.data, "--hub", nowhere)
        assert code == 2
        assert "give its address with --hub" in said
        assert hub.hub.site == a_site()
        with pytest.raises(Unreachable):
            carry_out(
                premises.data,
                SetPolicy(command_id=new_id(), policy=Policy(ceiling_s=60)),
                SystemClock(),
                hub_url=nowhere,
            )


def test_a_bad_file_is_refused_whole_with_the_line_of_each_mistake(
    premises: Premises, tmp_path: Path
) -> None:
    file = tmp_path / "mall.toml"
    text = write_site(SAMPLE.site).replace('fee_kind = "free"', 'fee_kind = "gratis"', 1)
    text = text.replace('counters = ["5", "6", "7"]', 'counters = ["5", "6", "6"]')
    file.write_text(text, encoding="utf-8")
    lines = text.splitlines()
    kind = next(number for number, line in enumerate(lines, 1) if "gratis" in line)
    code, said = run("import", file, "--data", premises.data)
    assert code == 2
    assert "nothing was changed" in said
    assert f"line {kind}: booth A, service KK: fee_kind: must be one of free, pnbp" in said
    assert site_in(premises.data) == a_site()
    code, said = run("check", file)
    assert code == 2
    file.write_text(text.replace('"gratis"', '"free"'), encoding="utf-8")
    code, said = run("check", file)
    twice = lines.index('counters = ["5", "6", "6"]') + 1
    assert f"line {twice}: counter 6: stands there twice" in said


def test_what_the_law_refuses_is_said_and_nothing_changes(premises: Premises, tmp_path: Path) -> None:
    with serving(premises) as hub:
        hub.ask.ticket("A1")
    file = a_file(tmp_path / "mall.toml", SAMPLE.site)
    code, said = run("import", file, "--data", premises.data)
    assert code == 2
    assert "It was used today, or is in use now." in said
    assert site_in(premises.data) == a_site()


def test_a_good_file_and_a_folder_without_a_store(tmp_path: Path) -> None:
    code, said = run("check", asset(*DEMO_SITE))
    assert (code, "nothing is wrong" in said) == (0, True)
    for words in (["export"], ["import", asset(*DEMO_SITE)]):
        code, said = run(*words, "--data", tmp_path / "none")
        assert (code, "antrean site:" in said) == (2, True)
    code, said = run("export", tmp_path, "--data", tmp_path / "none")
    assert code == 2
