"""Every record of every section: its form says what it is, and saved as it stands it changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

import pytest

from common.contract.commands import command_body, parse_command
from common.domain.commands import Origin, SetCalendar, SetPolicy
from common.domain.decide import decide
from common.domain.site import Policy
from common.domain.words import CommandId, StationKey
from counter.supervisor.admin.admin_desk import AdminDesk
from counter.supervisor.admin.fields import fields_of, read_all
from counter.supervisor.admin.record import NEW, DeedKind, Misfit, Scene, Subject, written_in
from counter.supervisor.admin.subjects.rules import TOPICS, Rules
from tests.counter_supervisor.admin.house import House

ORIGIN = Origin(station=StationKey("dashboard-9"), anywhere=True)


def every_record(desk: AdminDesk, scene: Scene) -> Iterator[tuple[Subject, str]]:
    for subject in desk.subjects.values():
        for record in subject.records(scene):
            yield subject, record.key


@pytest.fixture
def scene(desk: AdminDesk, qtbot: object, house: House) -> Scene:
    """With everyone who works here."""
    site = house.site
    assert site is not None
    return Scene(site, house._directory("r"), house.stations or frozenset())


def test_every_record_saved_as_it_stands_is_sound_and_changes_nothing(
    desk: AdminDesk, scene: Scene, house: House
) -> None:
    seen = 0
    for subject, key in every_record(desk, scene):
        form, values = written_in(subject, scene, key)
        assert values is not None, key
        told, wrong = read_all(form, values)
        assert not wrong, (key, {name: trouble.key for name, trouble in wrong.items()})
        change = subject.change(scene, key, told, CommandId("01J"))
        assert not change.mistakes, (key, change.mistakes)
        assert change.key == key
        command = parse_command(change.command.name, command_body(change.command))
        if key != "dashboard-9":
            assert decide(house._truth, command, house.clock.now(), ORIGIN) == (), key
        seen += 1
    assert seen > 150


def test_every_record_has_a_title_and_is_found_by_it(desk: AdminDesk, scene: Scene) -> None:
    for subject in desk.subjects.values():
        records = subject.records(scene)
        assert len({one.key for one in records}) == len(records)
        for record in records:
            assert record.title
            assert record.mark or record.icon
            assert record.holds(record.title)
            assert subject.name_of(scene, record.key) == record.title


def test_every_new_record_has_a_form_that_can_be_written(desk: AdminDesk, scene: Scene) -> None:
    kinds = [(one, kind) for one in desk.subjects.values() for kind, _ in one.kinds()]
    assert len(kinds) == 8
    for subject, kind in kinds:
        form, values = written_in(subject, scene, NEW + kind)
        assert values is not None
        assert {field.key for field in fields_of(form)} == set(values)


def test_every_rule_of_the_law_stands_in_a_form() -> None:
    shown = {name.partition(".")[0] for _, names in TOPICS.values() for name in names}
    assert shown == {one.name for one in fields(Policy)}


@pytest.mark.parametrize("key", TOPICS)
def test_every_topic_says_what_its_rules_mean(desk: AdminDesk, scene: Scene, key: str) -> None:
    rules = desk.subjects[Rules.key]
    (group,) = rules.form(scene, key)
    told = rules.told(scene, key)
    assert told is not None
    assert group.example is not None
    assert group.example(told)


def test_an_example_follows_what_is_typed(desk: AdminDesk, scene: Scene) -> None:
    rules = desk.subjects[Rules.key]
    (group,) = rules.form(scene, "appointments")
    told = dict(rules.told(scene, "appointments") or {})
    told |= {"appointment_early_s": 1800, "appointment_lead_s": 600, "appointment_late_s": 900}
    assert group.example is not None
    example = group.example(told)
    for moment in ("10.00", "09.30", "09.50", "10.15"):
        assert moment in example


def test_a_rule_without_end_says_so(desk: AdminDesk, scene: Scene) -> None:
    rules = desk.subjects[Rules.key]
    (group,) = rules.form(scene, "missing")
    told = dict(rules.told(scene, "missing") or {}) | {"no_show_after_calls": 0}
    assert group.example is not None
    assert "Hanya petugas" in group.example(told)


def test_limits_of_breaks_change_one_by_one(desk: AdminDesk, scene: Scene) -> None:
    rules = desk.subjects[Rules.key]
    told = dict(rules.told(scene, "breaks") or {}) | {"break_limit_s.prayer": 1500}
    command = rules.change(scene, "breaks", told, CommandId("01J")).command
    assert isinstance(command, SetPolicy)
    assert command.policy.break_limit_s["prayer"] == 1500  # type: ignore[index] # a word of the enum
    assert command.policy.break_limit_s["meal"] == scene.site.policy.break_limit_s["meal"]  # type: ignore[index]


def test_a_season_ends_after_it_begins(desk: AdminDesk, scene: Scene) -> None:
    calendar = desk.subjects["calendar"]
    key = next(one.key for one in calendar.records(scene) if one.key.startswith("season"))
    told = dict(calendar.told(scene, key) or {})
    told["first"], told["last"] = told["last"], told["first"]
    with pytest.raises(Misfit) as misfit:
        calendar.change(scene, key, told, CommandId("01J"))
    assert misfit.value.field == "last"


def test_one_closed_day_changes_and_all_others_stay(desk: AdminDesk, scene: Scene) -> None:
    calendar = desk.subjects["calendar"]
    key = next(one.key for one in calendar.records(scene) if one.key.startswith("closure"))
    told = dict(calendar.told(scene, key) or {}) | {"name": "Libur baru"}
    command = calendar.change(scene, key, told, CommandId("01J")).command
    assert isinstance(command, SetCalendar)
    before, after = scene.site.calendar, command.calendar
    assert (after.seasons, after.special_days) == (before.seasons, before.special_days)
    assert len(after.closures) == len(before.closures)
    assert [one.name for one in after.closures if one not in before.closures] == ["Libur baru"]


def test_a_changed_entry_keeps_its_place_for_the_last_written_holds(desk: AdminDesk, scene: Scene) -> None:
    calendar = desk.subjects["calendar"]
    key = next(one.key for one in calendar.records(scene) if one.key.startswith("season"))
    told = dict(calendar.told(scene, key) or {}) | {"note": "diubah"}
    command = calendar.change(scene, key, told, CommandId("01J")).command
    assert isinstance(command, SetCalendar)
    assert [one.first for one in command.calendar.seasons] == [
        one.first for one in scene.site.calendar.seasons
    ]


def test_a_day_that_moves_is_known_by_its_new_key(desk: AdminDesk, scene: Scene) -> None:
    calendar = desk.subjects["calendar"]
    key = next(one.key for one in calendar.records(scene) if one.key.startswith("closure"))
    told = dict(calendar.told(scene, key) or {})
    told["day"] = told["day"].replace(year=2031)
    change = calendar.change(scene, key, told, CommandId("01J"))
    assert isinstance(change.command, SetCalendar)
    after = Scene(type(scene.site)(**{**_parts(scene.site), "calendar": change.command.calendar}))
    assert calendar.told(after, change.key) is not None
    assert calendar.told(after, key) is None


def _parts(site: object) -> dict[str, object]:
    return {one.name: getattr(site, one.name) for one in fields(site)}  # type: ignore[arg-type] # a dataclass


def test_order_moves_one_place_and_not_beyond(desk: AdminDesk, scene: Scene) -> None:
    booths = desk.subjects["booths"]
    codes = [one.key for one in booths.records(scene)]
    first = {deed.kind: deed.why_not for deed in booths.deeds(scene, codes[0])}
    assert first[DeedKind.EARLIER]
    assert not first[DeedKind.LATER]
    command = booths.command_of(scene, codes[0], DeedKind.LATER, CommandId("01J"))
    assert getattr(command, "place", None) == 1


def test_a_counter_belongs_to_counter_stations_only(desk: AdminDesk, scene: Scene) -> None:
    stations = desk.subjects["stations"]
    told = dict(stations.told(scene, "desk-1") or {}) | {"role": "kiosk"}
    with pytest.raises(Misfit) as misfit:
        stations.change(scene, "desk-1", told, CommandId("01J"))
    assert misfit.value.field == "counter"


def test_a_new_station_does_not_take_the_name_of_another(desk: AdminDesk, scene: Scene) -> None:
    stations = desk.subjects["stations"]
    told = dict(stations.told(scene, "kiosk-1") or {})
    with pytest.raises(Misfit) as misfit:
        stations.change(scene, "+station", told, CommandId("01J"))
    assert misfit.value.field == "key"
