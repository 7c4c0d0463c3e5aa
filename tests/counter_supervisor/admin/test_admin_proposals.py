"""Files are looked at before anything is changed: what is wrong in them, or what they would change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from common.client.link import LinkReason, LinkState
from common.contract.holidays import holidays_of
from common.contract.site_writer import write_site
from common.domain.commands import ImportSite, SetBooth, SetCalendar
from common.domain.directory import OfficerEntry
from common.domain.site import Site
from common.domain.words import BoothCode
from counter.supervisor.actions import Actions
from counter.supervisor.admin.admin_desk import AdminDesk
from counter.supervisor.admin.plans import HolidayPlan, SitePlan
from counter.supervisor.admin.proposal import Plan, Proposal, Stage
from counter.supervisor.admin.words import AdminWords
from tests.counter_supervisor.admin.house import House
from tests.counter_supervisor.office import at_once

HOLIDAYS = "tanggal,nama,jenis\n2027-05-01,Hari Buruh,nasional\n2027-08-20,Hari jadi kota,lokal\n"


@pytest.fixture
def text(house: House, seed: Site) -> str:
    """What would be exported."""
    return write_site(seed, house.directory.officers.values())


def proposed(desk: AdminDesk, plan: Plan) -> Proposal:
    if desk.people.answer is None:
        desk.people.answer = desk._link._directory("r")  # type: ignore[attr-defined] # a House
    scene = desk.scene
    assert scene is not None
    acts = desk.findChild(Actions)
    assert acts is not None
    proposal = Proposal("berkas", plan, scene, acts, at_once, desk)
    desk.propose(proposal)
    return proposal


def site_plan(desk: AdminDesk, words: AdminWords, path: Path, text: str) -> SitePlan:
    path.write_text(text, encoding="utf-8")
    return SitePlan(path, words, [one for one in desk.subjects.values() if one.key != "stations"])


def test_what_was_exported_changes_nothing(
    desk: AdminDesk, words: AdminWords, tmp_path: Path, text: str
) -> None:
    proposal = proposed(desk, site_plan(desk, words, tmp_path / "a.toml", text))
    assert proposal.stage is Stage.SAME
    assert proposal.outcome.about.startswith("Tidak ada perubahan")


def test_every_mistake_is_told_with_its_line_and_nothing_is_sent(
    house: House, desk: AdminDesk, words: AdminWords, tmp_path: Path, text: str
) -> None:
    bad = (
        text.replace("ordinary_per_priority = 2", "ordinary_per_priority = 0")
        .replace('"08.00-15.00"', '"8-15"', 1)
        .replace('fee_kind = "free"', 'fee_kind = "gratis"', 1)
    )
    proposal = proposed(desk, site_plan(desk, words, tmp_path / "a.toml", bad))
    assert proposal.stage is Stage.FAULTY
    assert len(proposal.outcome.lines) == 3
    assert all(line.title.startswith("Baris ") for line in proposal.outcome.lines)
    proposal.accept()
    assert house.sent == []


def test_a_file_that_is_not_there_says_so(desk: AdminDesk, words: AdminWords, tmp_path: Path) -> None:
    proposal = proposed(desk, SitePlan(tmp_path / "nothing.toml", words, []))
    assert proposal.stage is Stage.FAULTY


def test_what_would_come_go_and_change_is_said_field_by_field(
    desk: AdminDesk, words: AdminWords, tmp_path: Path, house: House, seed: Site
) -> None:
    booths = list(seed.booths)
    booths[0] = replace(booths[0], name="Dinas Dukcapil")
    gone = booths.pop()
    new = replace(booths[1], code=BoothCode("ZZ"), name="Gerai baru")
    after = replace(
        seed,
        booths=(*booths, new),
        services=tuple(one for one in seed.services if one.booth != gone.code),
        counters=tuple(one for one in seed.counters if one.booth != gone.code),
        policy=replace(seed.policy, ordinary_per_priority=5),
    )
    officers = [*house.directory.officers.values(), OfficerEntry(login="sari", name="Sari")]
    proposal = proposed(desk, site_plan(desk, words, tmp_path / "a.toml", write_site(after, officers)))
    assert proposal.stage is Stage.READY
    told = {(line.chapter, line.title): line for line in proposal.outcome.lines}
    assert told["Instansi & gerai", "Dinas Dukcapil"].detail == "Nama pendek: Disdukcapil → Dinas Dukcapil"
    assert told["Instansi & gerai", "Gerai baru"].pill == "Baru"
    assert told["Instansi & gerai", gone.name].pill == "Dihapus"
    assert told["Aturan antrean", "Giliran panggilan"].detail == "Umum setelah tiap prioritas: 2 → 5"
    assert told["Petugas", "Sari"].pill == "Baru"


def test_accepted_it_is_one_command_and_then_changes_nothing_more(
    qtbot: QtBot, house: House, desk: AdminDesk, words: AdminWords, tmp_path: Path, text: str
) -> None:
    changed = text.replace("ordinary_per_priority = 2", "ordinary_per_priority = 4")
    proposal = proposed(desk, site_plan(desk, words, tmp_path / "a.toml", changed))
    proposal.accept()
    assert proposal.stage is Stage.SENDING
    qtbot.waitUntil(lambda: proposal.stage is Stage.DONE)
    assert [type(one) for one in house.sent] == [ImportSite]
    assert house._truth.site.policy.ordinary_per_priority == 4


def test_what_the_hub_refuses_is_said_and_nothing_has_changed(
    qtbot: QtBot, house: House, desk: AdminDesk, words: AdminWords, tmp_path: Path, seed: Site
) -> None:
    house.open("1")
    counters = tuple(one for one in seed.counters if one.code != "1")
    text = write_site(replace(seed, counters=counters), house.directory.officers.values())
    proposal = proposed(desk, site_plan(desk, words, tmp_path / "a.toml", text))
    proposal.accept()
    qtbot.waitUntil(lambda: proposal.stage is Stage.REFUSED)
    assert proposal.notice is not None
    assert proposal.notice.code == "in_use"
    assert house._truth.site.counters == seed.counters


def test_without_the_hub_it_waits_and_keeps_its_id(
    qtbot: QtBot, house: House, desk: AdminDesk, words: AdminWords, tmp_path: Path, text: str
) -> None:
    changed = text.replace("ordinary_per_priority = 2", "ordinary_per_priority = 4")
    proposal = proposed(desk, site_plan(desk, words, tmp_path / "a.toml", changed))
    house.set_link(LinkState.LOST, LinkReason.CLOSED)
    proposal.accept()
    assert proposal.stage is Stage.REFUSED
    first = proposal._sent
    house.set_link(LinkState.FRESH)
    proposal.accept()
    qtbot.waitUntil(lambda: proposal.stage is Stage.DONE)
    assert house.sent == [first]


def test_it_is_worked_out_anew_when_the_site_is_another(
    house: House, desk: AdminDesk, words: AdminWords, tmp_path: Path, text: str
) -> None:
    proposal = proposed(desk, site_plan(desk, words, tmp_path / "a.toml", text))
    assert proposal.stage is Stage.SAME
    booth = replace(house._truth.site.booths[0], floor="7")
    house.do(SetBooth(command_id=house.new_command_id(), booth=booth), "dashboard-2")
    assert proposal.stage is Stage.READY
    assert [line.detail for line in proposal.outcome.lines] == ["Lantai: 7 → 1"]


# --- holidays


def test_a_years_holidays_are_shown_with_those_that_are_not_sure(
    qtbot: QtBot, house: House, desk: AdminDesk, words: AdminWords
) -> None:
    proposal = proposed(desk, HolidayPlan.of_year(words, 2027))
    assert proposal.stage is Stage.READY
    pills = [line.pill for line in proposal.outcome.lines]
    assert "Perkiraan" in pills
    assert "perkiraan" in proposal.outcome.about
    proposal.accept()
    qtbot.waitUntil(lambda: proposal.stage is Stage.DONE)
    assert isinstance(house.sent[-1], SetCalendar)
    days = {one.day for one in house._truth.site.closures}
    assert days >= {one.day for one in holidays_of(2027)}


def test_taken_twice_they_change_nothing(qtbot: QtBot, desk: AdminDesk, words: AdminWords) -> None:
    first = proposed(desk, HolidayPlan.of_year(words, 2027))
    first.accept()
    qtbot.waitUntil(lambda: first.stage is Stage.DONE)
    again = proposed(desk, HolidayPlan.of_year(words, 2027))
    assert again.stage is Stage.SAME


def test_a_file_of_holidays_is_taken_whole(
    qtbot: QtBot, house: House, desk: AdminDesk, words: AdminWords, tmp_path: Path
) -> None:
    path = tmp_path / "libur.csv"
    path.write_text(HOLIDAYS, encoding="utf-8")
    before = {one.day for one in house._truth.site.closures}
    proposal = proposed(desk, HolidayPlan.of_file(words, path))
    proposal.accept()
    qtbot.waitUntil(lambda: proposal.stage is Stage.DONE)
    new = {one.day.isoformat() for one in house._truth.site.closures} - {one.isoformat() for one in before}
    assert new == {"2027-05-01", "2027-08-20"}


def test_every_line_of_a_bad_file_of_holidays_is_told(
    house: House, desk: AdminDesk, words: AdminWords, tmp_path: Path
) -> None:
    path = tmp_path / "libur.csv"
    path.write_text("tanggal,nama,jenis\n2027-13-01,X,nasional\n2027-05-01,,nasional\n2027-05-02,Y,apa\n")
    proposal = proposed(desk, HolidayPlan.of_file(words, path))
    assert proposal.stage is Stage.FAULTY
    assert [line.title[:7] for line in proposal.outcome.lines] == ["Baris 2", "Baris 3", "Baris 4"]
    assert house.sent == []
