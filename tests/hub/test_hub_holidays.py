"""`antrean holidays` as the person who looks after the building uses it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner, Result

from common.contract.holiday_file import read_holidays
from common.contract.holidays import holidays_of
from common.domain.calendar import Calendar, ClosureKind
from common.hub import holidays, seed
from common.store import tables
from common.store.catalogue import load_site
from common.store.store import FILE_NAME, Store


def run(module: object, *arguments: str | Path) -> Result:
    return CliRunner().invoke(module.app, [str(one) for one in arguments])  # type: ignore[attr-defined]


def calendar_of(data: Path) -> Calendar:
    store = Store.open(data / FILE_NAME)
    try:
        with store.reader() as connection:
            return load_site(connection).calendar
    finally:
        store.close()


def events_of(data: Path) -> list[str]:
    store = Store.open(data / FILE_NAME)
    try:
        with store.reader() as connection:
            return list(connection.execute(select(tables.events.c.name)).scalars())
    finally:
        store.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The sample site with its real hours and the holidays of 2026."""
    done = run(seed, "--data", tmp_path / "data", "--hours", "real", "--password", "delapan huruf")
    assert done.exit_code == 0, done.output
    return tmp_path / "data"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "libur.csv"
    file.write_text(
        "tanggal;nama;jenis;catatan\n"
        "10/03/2027;Idulfitri 1448 H;libur nasional;SKB\n"
        "09/03/2027;Cuti bersama Idulfitri;cuti bersama;SKB\n"
        "05/05/2027;Hari jadi kota;lokal;Perda 3\n",
        encoding="utf-8-sig",
    )
    return file


def test_a_year_is_listed_with_what_is_only_estimated() -> None:
    done = run(holidays, "list", "2027")
    assert done.exit_code == 0, done.output
    assert "2027-03-10  libur nasional  Hari Raya Idul Fitri  (perkiraan, periksa dulu)" in done.output
    assert "2027-12-25  libur nasional  Hari Raya Natal\n" in done.output
    assert "SKB 3 Menteri" in done.output


def test_a_year_without_collective_leave_says_so_in_either_language() -> None:
    assert "Cuti bersama 2028 belum ada" in run(holidays, "list", "2028").output
    said = run(holidays, "list", "2028", "--language", "en").output
    assert "No collective leave is known for 2028 yet" in said


def test_an_unknown_year_is_refused() -> None:
    done = run(holidays, "list", "3000")
    assert (done.exit_code, "Hari libur 3000 tidak dikenal" in done.output) == (2, True)


def test_a_list_may_be_written_mended_and_imported(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "2027.csv"
    assert run(holidays, "list", "2027", "--csv", file).exit_code == 0
    refused = run(holidays, "import", file, "--data", data)
    assert (refused.exit_code, "--checked" in refused.output) == (2, True)
    file.write_bytes(file.read_bytes().replace(b",perkiraan", b",SKB"))
    done = run(holidays, "import", file, "--data", data)
    assert done.exit_code == 0, done.output
    of_2027 = [one.day for one in calendar_of(data).closures if one.day.year == 2027]
    assert of_2027 == [one.day for one in holidays_of(2027)]


def test_what_the_program_only_estimates_is_not_taken_unseen(data: Path) -> None:
    before = calendar_of(data)
    refused = run(holidays, "import", "--data", data, "--year", "2027")
    assert refused.exit_code == 2
    assert "perkiraan, periksa dulu" in refused.output
    assert calendar_of(data) == before
    assert run(holidays, "import", "--data", data, "--year", "2027", "--checked").exit_code == 0
    assert len(calendar_of(data).closures) == len(before.closures) + len(holidays_of(2027))


def test_an_import_replaces_the_years_list_and_is_a_command_in_the_log(data: Path, table: Path) -> None:
    before = calendar_of(data)
    run(holidays, "import", "--data", data, "--year", "2027", "--checked")
    done = run(holidays, "import", table, "--data", data)
    assert done.exit_code == 0, done.output
    after = calendar_of(data)
    of_2027 = {one.day: one for one in after.closures if one.day.year == 2027}
    assert list(of_2027) == [date(2027, 3, 9), date(2027, 3, 10), date(2027, 5, 5)]
    assert of_2027[date(2027, 5, 5)].kind is ClosureKind.LOCAL
    assert set(after.closures) - set(of_2027.values()) == set(before.closures)
    assert (after.seasons, after.special_days) == (before.seasons, before.special_days)
    assert events_of(data).count("calendar_set") == 2


def test_the_same_list_again_changes_nothing(data: Path, table: Path) -> None:
    run(holidays, "import", table, "--data", data)
    again = run(holidays, "import", table, "--data", data)
    assert again.exit_code == 0, again.output
    assert events_of(data).count("calendar_set") == 1


def test_a_bad_file_is_refused_whole_with_every_lines_mistake(data: Path, table: Path) -> None:
    before = calendar_of(data)
    table.write_text("tanggal,nama,jenis\n2027-01-01,A,local\nbesok,B,local\n2027-01-02,C,libur\n")
    for command in (("check", table), ("import", table, "--data", data)):
        done = run(holidays, *command)
        assert done.exit_code == 2
        assert 'Baris 3: "besok" bukan tanggal' in done.output
        assert 'Baris 4: jenis "libur" tidak dikenal' in done.output
    assert calendar_of(data) == before


def test_a_good_file_is_said_to_be_good(table: Path) -> None:
    done = run(holidays, "check", table)
    assert (done.exit_code, "Berkas benar: 3 hari libur." in done.output) == (0, True)


def test_what_is_exported_is_the_list_of_the_whole_site(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "out.csv"
    done = run(holidays, "export", file, "--data", data)
    assert done.exit_code == 0, done.output
    whole = [one for one in calendar_of(data).closures if not one.services]
    assert list(read_holidays(file.read_bytes())) == whole


def test_while_a_hub_runs_nothing_is_imported(data: Path, table: Path) -> None:
    before = calendar_of(data)
    hub = Store.open(data / FILE_NAME)
    hub.lock_for_hub()
    try:
        done = run(holidays, "import", table, "--data", data)
    finally:
        hub.close()
    assert (done.exit_code, "Hub sedang berjalan" in done.output) == (2, True)
    assert calendar_of(data) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("import",), "Sebutkan hari libur yang mana"),
        (("import", "x.csv", "--year", "2026"), "Sebutkan hari libur yang mana"),
        (("check", "x.csv"), "Berkas x.csv tidak dapat dibuka"),
        (("import", "--year", "2026", "--data", "/nonexistent"), "antrean seed"),
        (("export", "out.csv", "--data", "/nonexistent"), "antrean seed"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run(holidays, *arguments)
    assert (done.exit_code, said in done.output) == (2, True), done.output
