"""Sections, records and who works here, as the page would show them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from common.client.link import LinkReason, LinkState
from common.domain.commands import RemoveBooth, RevokeStation, SetOfficer
from common.domain.words import StationKey
from counter.supervisor.actions import Actions
from counter.supervisor.admin.admin_desk import AdminDesk
from counter.supervisor.admin.editor import Standing
from counter.supervisor.admin.record import DeedKind
from tests.counter_supervisor.admin.house import House


def send(desk: AdminDesk, deed: DeedKind) -> None:
    desk.do(deed)


def acts_of(desk: AdminDesk) -> Actions:
    found = desk.findChild(Actions)
    assert found is not None
    return found


def test_a_section_opens_with_its_first_record(desk: AdminDesk) -> None:
    desk.turn_to("booths")
    assert desk.editor is not None
    assert desk.editor.key == desk.records[0].key


def test_records_are_looked_for_by_any_of_their_words(desk: AdminDesk) -> None:
    desk.turn_to("services")
    desk.look_for("paspor imigrasi")
    assert {one.mark for one in desk.records} == {"C"}
    desk.look_for("tidak ada yang begini")
    assert desk.records == []


def test_who_works_here_is_asked_of_the_hub(qtbot: QtBot, desk: AdminDesk) -> None:
    desk.turn_to("officers")
    assert desk.is_waiting
    qtbot.waitUntil(lambda: len(desk.records) == 3)
    assert desk.editor is not None
    assert [one.pill for one in desk.records] == ["", "Belum ada sandi", ""]


def test_without_the_hub_it_says_why_and_asks_again_later(
    qtbot: QtBot, house: House, desk: AdminDesk
) -> None:
    house.set_link(LinkState.LOST, LinkReason.CLOSED)
    desk.turn_to("officers")
    assert desk.is_waiting
    assert desk.people.notice is not None
    house.set_link(LinkState.FRESH)
    qtbot.waitUntil(lambda: len(desk.records) == 3)


def test_a_new_officer_is_in_the_list_and_waits_for_a_password(
    qtbot: QtBot, house: House, desk: AdminDesk
) -> None:
    desk.turn_to("officers")
    qtbot.waitUntil(lambda: len(desk.records) == 3)
    desk.add("officer")
    editor = desk.editor
    assert editor is not None
    editor.put("login", "sari")
    editor.put("name", "Sari Lestari")
    editor.put("booths", ("A",))
    assert editor.save()
    qtbot.waitUntil(lambda: len(desk.records) == 4)
    assert editor.standing in {Standing.SAVED, Standing.SAME}
    assert editor.key == "sari"
    assert not editor.is_new
    (deed,) = desk.deeds
    assert deed.kind is DeedKind.PASSWORD
    assert [type(one) for one in house.sent] == [SetOfficer]


def test_the_last_supervisor_stays(qtbot: QtBot, desk: AdminDesk) -> None:
    desk.turn_to("officers")
    qtbot.waitUntil(lambda: len(desk.records) == 3)
    editor = desk.editor
    assert editor is not None
    editor.put("disabled", False)  # the screen's word is "active"
    editor.save()
    qtbot.waitUntil(lambda: not editor.is_sending)
    assert editor.standing is Standing.REFUSED
    assert "penyelia" in editor.errors["role"]


def test_a_change_of_an_officer_by_another_supervisor_is_seen(
    qtbot: QtBot, house: House, desk: AdminDesk
) -> None:
    desk.turn_to("officers")
    qtbot.waitUntil(lambda: len(desk.records) == 3)
    desk.select("ratna")
    editor = desk.editor
    assert editor is not None
    editor.put("name", "Ratna W.")
    entry = house.directory.officers[next(key for key in house.directory.officers if key == "ratna")]
    command = SetOfficer(
        command_id=house.new_command_id(),
        officer=type(entry)(login="ratna", name="Ratna Wulan", role=entry.role, booths=()),
    )
    house.do(command, "dashboard-2")
    house._learn(command)
    desk.people.ask()
    qtbot.waitUntil(lambda: bool(editor.theirs))
    assert editor.theirs == {"name": "Ratna Wulan"}
    assert editor.values["booths"] == ()


def test_stations_tell_who_is_on_the_line(qtbot: QtBot, house: House, desk: AdminDesk) -> None:
    desk.turn_to("stations")
    qtbot.waitUntil(lambda: len(desk.records) == 5)
    told = {one.key: one.pill for one in desk.records}
    assert told["kiosk-1"] == "Tersambung"
    assert told["kiosk-2"] == "Terputus"
    house.stations = frozenset({StationKey("kiosk-2")})
    with qtbot.waitSignal(desk.changed):
        desk._look_at_stations()
    assert {one.key: one.pill for one in desk.records}["kiosk-2"] == "Tersambung"


def test_a_station_that_is_shut_out_stays_in_the_list(qtbot: QtBot, house: House, desk: AdminDesk) -> None:
    desk.turn_to("stations")
    qtbot.waitUntil(lambda: len(desk.records) == 5)
    desk.select("kiosk-2")
    send(desk, DeedKind.REVOKE)
    qtbot.waitUntil(lambda: {one.key: one.pill for one in desk.records}["kiosk-2"] == "Dicabut")
    assert isinstance(house.sent[-1], RevokeStation)
    assert all(deed.why_not for deed in desk.deeds)


def test_this_station_cannot_shut_itself_out(qtbot: QtBot, desk: AdminDesk) -> None:
    desk.turn_to("stations")
    qtbot.waitUntil(lambda: len(desk.records) == 5)
    desk.select("dashboard-1")
    send(desk, DeedKind.REVOKE)
    acts = acts_of(desk)
    qtbot.waitUntil(lambda: acts.notice is not None)
    assert acts.notice is not None
    assert acts.notice.code == "own_station"


def test_a_removed_record_gives_way_to_the_next(qtbot: QtBot, house: House, desk: AdminDesk) -> None:
    desk.turn_to("booths")
    desk.select("B")
    send(desk, DeedKind.REMOVE)
    qtbot.waitUntil(lambda: desk.editor is not None and desk.editor.key == "A")
    assert isinstance(house.sent[-1], RemoveBooth)
    assert "B" not in {one.key for one in desk.records}


def test_what_is_in_use_is_not_removed(qtbot: QtBot, house: House, desk: AdminDesk) -> None:
    house.open("1")
    desk.turn_to("counters")
    desk.select("1")
    send(desk, DeedKind.REMOVE)
    acts = acts_of(desk)
    qtbot.waitUntil(lambda: acts.notice is not None)
    assert acts.notice is not None
    assert acts.notice.code == "in_use"
    assert desk.editor is not None
    assert desk.editor.key == "1"
    assert desk.editor.standing is Standing.SAME


def test_a_record_moves_one_place(qtbot: QtBot, house: House, desk: AdminDesk) -> None:
    desk.turn_to("booths")
    second = desk.records[1].key
    send(desk, DeedKind.LATER)
    qtbot.waitUntil(lambda: desk.records[0].key == second)


def test_what_was_typed_goes_away_when_it_is_discarded(desk: AdminDesk) -> None:
    desk.turn_to("booths")
    desk.add("booth")
    assert desk.editor is not None
    assert desk.editor.is_new
    desk.editor.put("name", "Baru")
    assert desk.is_unsaved
    desk.discard()
    assert not desk.is_unsaved
    assert desk.editor.key == desk.records[0].key


@pytest.mark.parametrize("section", ["building", "rules", "ticket", "exchange"])
def test_sections_of_what_is_there_once_add_nothing(desk: AdminDesk, section: str) -> None:
    desk.turn_to(section)
    assert desk.subject.kinds() == ()
