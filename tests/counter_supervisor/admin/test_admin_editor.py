"""The form of a record until the hub has it: what is wrong, what is refused, what others do meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from common.client.link import LinkReason, LinkState
from common.domain.commands import RemoveBooth, SetBooth, SetPolicy, SetService
from common.domain.words import BoothCode
from counter.supervisor.admin.admin_desk import AdminDesk
from counter.supervisor.admin.editor import Editor, Standing
from tests.counter_supervisor.admin.house import House


def opened(desk: AdminDesk, section: str, key: str = "") -> Editor:
    desk.turn_to(section)
    if key:
        desk.select(key)
    assert desk.editor is not None
    return desk.editor


def settle(qtbot: QtBot, editor: Editor) -> None:
    qtbot.waitUntil(lambda: not editor.is_sending)


def test_a_save_is_one_command_and_the_list_follows(qtbot: QtBot, house: House, desk: AdminDesk) -> None:
    editor = opened(desk, "booths", "A")
    assert editor.standing is Standing.SAME
    editor.put("name", "Dinas Dukcapil")
    assert editor.standing is Standing.UNSAVED
    assert editor.save()
    assert editor.standing is Standing.SENDING
    settle(qtbot, editor)
    assert editor.standing is Standing.SAVED
    assert [type(one) for one in house.sent] == [SetBooth]
    assert desk.records[0].title == "Dinas Dukcapil"
    assert not editor.is_dirty


def test_saved_is_still_said_when_the_site_is_looked_at_again(qtbot: QtBot, desk: AdminDesk) -> None:
    editor = opened(desk, "booths", "A")
    before = editor.values["name"]
    editor.put("name", "Baru")
    editor.save()
    settle(qtbot, editor)
    scene = desk.scene
    assert scene is not None
    editor.refresh(scene)
    assert editor.standing is Standing.SAVED
    editor.put("name", before)
    assert editor.standing is Standing.UNSAVED


def test_nothing_is_typed_while_it_is_on_its_way(qtbot: QtBot, desk: AdminDesk) -> None:
    editor = opened(desk, "booths", "A")
    editor.put("name", "Satu")
    editor.save()
    editor.put("name", "Dua")
    assert editor.values["name"] == "Satu"
    assert not editor.save()
    settle(qtbot, editor)


def test_typing_it_back_leaves_nothing_to_save(desk: AdminDesk) -> None:
    editor = opened(desk, "booths", "A")
    before = editor.values["name"]
    editor.put("name", "lain")
    editor.put("name", before)
    assert editor.standing is Standing.SAME


def test_everything_that_is_wrong_is_told_at_once_and_nothing_is_sent(house: House, desk: AdminDesk) -> None:
    desk.turn_to("services")
    desk.add("service")
    editor = desk.editor
    assert editor is not None
    editor.put("code", "a!")
    editor.put("name", "x" * 161)
    editor.put("quota", "banyak")
    assert not editor.save()
    assert editor.standing is Standing.WRONG
    assert set(editor.errors) >= {"code", "name", "name_en", "quota", "booth", "fee", "product"}
    assert "Nama layanan" in editor.errors["name"]
    assert "banyak" in editor.errors["quota"]
    assert house.sent == []


def test_a_fault_goes_when_its_field_is_typed_anew(desk: AdminDesk) -> None:
    editor = opened(desk, "services")
    editor.put("quota", "banyak")
    editor.save()
    editor.put("quota", "40")
    assert editor.errors == {}
    assert editor.standing is Standing.UNSAVED


@pytest.mark.parametrize("quota", ["0", "100001", "-1"])
def test_a_value_out_of_all_measure_is_told_by_the_contracts_own_rule(desk: AdminDesk, quota: str) -> None:
    editor = opened(desk, "services")
    editor.put("quota", quota)
    assert not editor.save()
    assert "Kuota" in editor.errors["quota"]


def test_what_the_hub_refuses_about_a_field_stands_at_the_field(qtbot: QtBot, desk: AdminDesk) -> None:
    desk.turn_to("counters")
    desk.add("counter")
    editor = desk.editor
    assert editor is not None
    editor.put("code", "1")
    editor.put("booth", "A")
    editor.save()
    settle(qtbot, editor)
    assert editor.standing is Standing.REFUSED
    assert "1 sudah dipakai" in editor.errors["code"]
    assert editor.values["code"] == "1"


def test_what_is_in_use_stays_and_says_so(qtbot: QtBot, house: House, desk: AdminDesk) -> None:
    house.open("1")
    editor = opened(desk, "counters", "1")
    editor.put("booth", "B")
    editor.save()
    settle(qtbot, editor)
    assert editor.standing is Standing.REFUSED
    assert "dipakai" in editor.errors["booth"]


def test_a_service_that_waits_for_itself_is_refused_at_its_field(
    qtbot: QtBot, house: House, desk: AdminDesk
) -> None:
    site = house.site
    assert site is not None
    one, two = site.services[:2]
    after_one = replace(two, after=(one.code,))
    house.do(SetService(command_id=house.new_command_id(), service=after_one))
    editor = opened(desk, "services", one.code)
    editor.put("after", (str(two.code),))
    editor.save()
    settle(qtbot, editor)
    assert "after" in editor.errors


def test_without_the_hub_nothing_is_lost_and_the_same_save_keeps_its_id(
    qtbot: QtBot, house: House, desk: AdminDesk
) -> None:
    editor = opened(desk, "booths", "A")
    editor.put("name", "Baru")
    house.set_link(LinkState.LOST, LinkReason.CLOSED)
    assert not editor.save()
    assert editor.standing is Standing.UNREACHABLE
    assert editor.values["name"] == "Baru"
    first = editor._sent
    house.set_link(LinkState.FRESH)
    assert editor.save()
    settle(qtbot, editor)
    assert editor.standing is Standing.SAVED
    assert first is not None
    assert house.sent[-1] is first.command


def test_another_save_than_the_one_without_answer_has_an_id_of_its_own(
    qtbot: QtBot, house: House, desk: AdminDesk
) -> None:
    editor = opened(desk, "booths", "A")
    editor.put("name", "Baru")
    house.set_link(LinkState.LOST, LinkReason.CLOSED)
    editor.save()
    first = editor._sent
    house.set_link(LinkState.FRESH)
    editor.put("name", "Lebih baru")
    editor.save()
    settle(qtbot, editor)
    assert first is not None
    assert house.sent[-1].command_id != first.command.command_id


# --- others change it meanwhile


def changed_by_another(house: House, **values: str) -> None:
    site = house.site
    assert site is not None
    booth = replace(house._truth.site.booth_by_code[BoothCode("A")], **values)
    house.do(SetBooth(command_id=house.new_command_id(), booth=booth), "dashboard-2")


def test_a_form_that_nobody_touched_follows(house: House, desk: AdminDesk) -> None:
    editor = opened(desk, "booths", "A")
    changed_by_another(house, name="Dinas Dukcapil")
    assert editor.values["name"] == "Dinas Dukcapil"
    assert editor.standing is Standing.SAME
    assert not editor.is_merged


def test_fields_that_were_not_touched_follow_and_the_form_says_so(
    qtbot: QtBot, house: House, desk: AdminDesk
) -> None:
    editor = opened(desk, "booths", "A")
    editor.put("floor", "2")
    changed_by_another(house, zone="9")
    assert editor.is_merged
    assert (editor.values["zone"], editor.values["floor"]) == ("9", "2")
    editor.save()
    settle(qtbot, editor)
    booth = house._truth.site.booth_by_code[BoothCode("A")]
    assert (booth.zone, booth.floor) == ("9", "2")


def test_where_both_changed_the_same_a_choice_comes_before_the_save(
    qtbot: QtBot, house: House, desk: AdminDesk
) -> None:
    editor = opened(desk, "booths", "A")
    editor.put("name", "Punyaku")
    changed_by_another(house, name="Punyanya")
    assert editor.theirs == {"name": "Punyanya"}
    assert not editor.save()
    assert house.sent == []
    editor.keep_mine()
    assert editor.save()
    settle(qtbot, editor)
    assert house._truth.site.booth_by_code[BoothCode("A")].name == "Punyaku"


def test_taking_theirs_leaves_the_rest_of_mine(house: House, desk: AdminDesk) -> None:
    editor = opened(desk, "booths", "A")
    editor.put("name", "Punyaku")
    editor.put("floor", "2")
    changed_by_another(house, name="Punyanya")
    editor.take_theirs()
    assert (editor.values["name"], editor.values["floor"]) == ("Punyanya", "2")
    assert editor.standing is Standing.UNSAVED


def test_the_same_change_by_both_is_no_conflict(house: House, desk: AdminDesk) -> None:
    editor = opened(desk, "booths", "A")
    editor.put("name", "Sama")
    changed_by_another(house, name="Sama")
    assert editor.theirs == {}
    assert editor.standing is Standing.SAME


def test_a_record_that_is_gone_says_so_and_keeps_what_was_typed(house: House, desk: AdminDesk) -> None:
    editor = opened(desk, "booths", "A")
    editor.put("name", "Baru")
    house.do(RemoveBooth(command_id=house.new_command_id(), code=BoothCode("A")), "dashboard-2")
    assert editor.standing is Standing.GONE
    assert editor.values["name"] == "Baru"
    assert not editor.save()


def test_a_state_that_was_loaded_anew_is_looked_at_too(house: House, desk: AdminDesk) -> None:
    editor = opened(desk, "booths", "A")
    editor.put("name", "Punyaku")
    house.cut()
    changed_by_another(house, name="Punyanya")
    house.load_snapshot()
    assert editor.theirs == {"name": "Punyanya"}


def test_a_rule_changes_alone_beside_those_that_another_changed(
    qtbot: QtBot, house: House, desk: AdminDesk
) -> None:
    editor = opened(desk, "rules", "calling")
    editor.put("ordinary_per_priority", "4")
    policy = replace(house._truth.site.policy, undo_within_s=9)
    house.do(SetPolicy(command_id=house.new_command_id(), policy=policy), "dashboard-2")
    editor.save()
    settle(qtbot, editor)
    now = house._truth.site.policy
    assert (now.ordinary_per_priority, now.undo_within_s) == (4, 9)
