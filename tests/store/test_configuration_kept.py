"""The configuration changes through the writer: log, tables, memory and a rebuilt memory tell the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from common.domain.commands import (
    AddStation,
    CallNext,
    Command,
    ConfirmPrint,
    Finish,
    ImportSite,
    IssueTicket,
    IssueToken,
    OpenCounter,
    Origin,
    RemoveBooth,
    RemoveCounter,
    RemoveService,
    ResetPassword,
    RevokeStation,
    SetBooth,
    SetCounter,
    SetOfficer,
    SetPolicy,
    SetService,
    StartService,
)
from common.domain.directory import OfficerEntry, Role
from common.domain.evolve import evolve
from common.domain.site import Booth, Counter, Policy, Service, Site
from common.domain.snapshot import Snapshot, snapshot_of, state_from
from common.domain.state import QueueState
from common.domain.words import BoothCode, CommandId, CounterCode, LegId, OfficerId, ServiceCode, StationKey
from common.runtime.clock import ManualClock
from common.store import staff, tables
from common.store.access import add_station, find_officer, find_session, find_station, open_session
from common.store.catalogue import load_site
from common.store.replay import rebuild
from common.store.store import Store
from common.store.writer import Stored, Submission
from tests.store.hall import PATIENCE_S, Hall, a_site, new_store

NOON = datetime(2026, 7, 14, 5, 0, tzinfo=UTC)
CHIEF = Origin(station=StationKey("S1"), officer=OfficerId("ibu"), anywhere=True)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    store = new_store(tmp_path)
    hall = Hall(store, ManualClock(NOON))
    hall.writer.start()
    yield hall
    assert hall.writer.stop(PATIENCE_S)
    store.close()


def new(hall: Hall, kind: Any, **fields: Any) -> Command:
    command: Command = kind(command_id=next(hall.id), **fields)
    return command


def do(hall: Hall, kind: Any, **fields: Any) -> Stored:
    return hall.done(new(hall, kind, **fields), CHIEF)


def entry(login: str = "dewi", **changed: Any) -> OfficerEntry:
    return OfficerEntry(**({"login": login, "name": "Dewi Lestari", "role": Role.COUNTER} | changed))


def log_text(store: Store) -> str:
    with store.reader() as connection:
        rows = connection.execute(select(tables.events.c.data)).scalars()
        said = connection.execute(select(tables.commands.c.answer)).scalars()
        return b"".join([*rows, *said]).decode()


# -- the site


def test_a_change_of_the_site_is_kept_with_its_event_and_told_with_its_commit(hall: Hall) -> None:
    do(hall, SetPolicy, policy=Policy(ordinary_per_priority=7))
    with hall.store.reader() as connection:
        kept = load_site(connection)
        names = list(connection.execute(select(tables.events.c.name)).scalars())
    assert kept.policy.ordinary_per_priority == 7
    assert names == ["day_opened", "policy_set"]
    site = hall.delivered[-1].site
    assert site == kept
    assert hall.writer.read(lambda state, _: state.site).result(PATIENCE_S) is site


def test_what_is_refused_leaves_the_site_as_it_was(hall: Hall) -> None:
    before = hall.writer.read(lambda state, _: state.site).result(PATIENCE_S)
    assert hall.refused(new(hall, RemoveBooth, code=BoothCode("Z")), CHIEF) == "unknown_booth"
    assert hall.writer.read(lambda state, _: state.site).result(PATIENCE_S) is before


def test_the_next_number_stands_under_the_new_code_of_the_site(hall: Hall) -> None:
    site = a_site()
    do(hall, ImportSite, site=replace(site, code="baru"))
    hall.issue()
    with hall.store.reader() as connection:
        assert connection.execute(select(tables.legs.c.site)).scalars().all() == ["baru"]


def test_a_repeated_change_gets_its_first_answer_and_says_nothing_new(hall: Hall) -> None:
    command = new(hall, SetPolicy, policy=Policy(ceiling_s=60))
    first = hall.done(command, CHIEF)
    assert hall.done(command, CHIEF) == first


_LETTERS = st.sampled_from([BoothCode(code) for code in "ABC"])
_SERVICES = st.sampled_from([ServiceCode(code) for code in ("A1", "A2", "B1", "N1", "N2")])
_SIGNS = st.sampled_from([CounterCode(code) for code in "1234"])
_PLACES = st.none() | st.integers(0, 2)
_NAMES = st.sampled_from(["satu", "dua"])
_STEPS = st.one_of(
    st.tuples(
        st.just(SetBooth),
        st.fixed_dictionaries(
            {
                "booth": st.builds(
                    Booth, code=_LETTERS, name=_NAMES, agency=_NAMES, zone=st.just("T"), floor=st.just("1")
                ),
                "place": _PLACES,
            }
        ),
    ),
    st.tuples(st.just(RemoveBooth), st.fixed_dictionaries({"code": _LETTERS})),
    st.tuples(
        st.just(SetService),
        st.fixed_dictionaries(
            {"service": st.builds(Service, code=_SERVICES, booth=_LETTERS, name=_NAMES), "place": _PLACES}
        ),
    ),
    st.tuples(st.just(RemoveService), st.fixed_dictionaries({"code": _SERVICES})),
    st.tuples(
        st.just(SetCounter),
        st.fixed_dictionaries({"counter": st.builds(Counter, code=_SIGNS, booth=_LETTERS), "place": _PLACES}),
    ),
    st.tuples(st.just(RemoveCounter), st.fixed_dictionaries({"code": _SIGNS})),
    st.tuples(
        st.just(SetPolicy),
        st.fixed_dictionaries({"policy": st.builds(Policy, ordinary_per_priority=st.integers(1, 3))}),
    ),
    st.tuples(st.just(IssueTicket), st.fixed_dictionaries({"service": _SERVICES})),
    st.tuples(st.just(ConfirmPrint), st.just({})),
    st.tuples(st.just(OpenCounter), st.fixed_dictionaries({"counter": _SIGNS})),
    st.tuples(st.just(CallNext), st.fixed_dictionaries({"counter": _SIGNS})),
    st.tuples(st.just(StartService), st.fixed_dictionaries({"counter": _SIGNS})),
    st.tuples(st.just(Finish), st.fixed_dictionaries({"counter": _SIGNS})),
)


def moment_of(hall: Hall) -> tuple[Site, Snapshot]:
    return hall.writer.read(lambda state, at: (state.site, snapshot_of(state, at))).result(PATIENCE_S)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(_STEPS, min_size=15, max_size=50))
def test_a_rebuilt_memory_and_a_station_are_as_the_live_one(
    steps: list[tuple[Any, dict[str, Any]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    store = new_store(tmp_path_factory.mktemp("hall"))
    clock = ManualClock(NOON)
    hall = Hall(store, clock)
    hall.writer.start()
    hall.done(new(hall, SetPolicy, policy=Policy()))  # the day is open from here on
    site, snapshot = hall.writer.read(lambda state, at: (state.site, snapshot_of(state, at))).result(
        PATIENCE_S
    )
    seen = len(hall.delivered)
    for kind, said in steps:
        clock.advance(20)
        fields = said
        if kind is ConfirmPrint:
            printing = hall.writer.read(lambda state, _: list(state.printing)).result(PATIENCE_S)
            fields = {"leg_id": printing[-1] if printing else LegId("none")}
        counter = fields.get("counter")
        station = StationKey(f"D{counter}" if isinstance(counter, str) else "S1")
        hall.ask(new(hall, kind, **fields), Origin(station=station))
    live, truth = moment_of(hall)
    with store.reader() as connection:
        again = rebuild(connection)
        assert load_site(connection) == live
    assert again.state.site == live
    assert snapshot_of(again.state, again.sequence) == truth
    station_state: QueueState = state_from(site, snapshot)
    for commit in hall.delivered[seen:]:
        for recorded in commit.events:
            evolve(station_state, recorded.event)
    assert station_state.site == live
    assert snapshot_of(station_state, truth.sequence) == truth
    assert hall.writer.stop(PATIENCE_S)
    store.close()


# -- who may


def test_an_officer_is_set_with_a_name_that_is_nowhere_in_the_log(hall: Hall) -> None:
    do(hall, SetOfficer, officer=entry(booths=(BoothCode("A"),)))
    with hall.store.reader() as connection:
        record = find_officer(connection, "dewi")
    assert record is not None
    assert (record.id, record.name, record.role, record.booths, record.password_hash) == (
        "dewi",
        "Dewi Lestari",
        Role.COUNTER,
        ("A",),
        staff.NO_PASSWORD,
    )
    said = log_text(hall.store)
    assert '"officer":"dewi"' in said
    assert "Lestari" not in said


def test_a_change_of_the_name_alone_is_kept_and_no_change_says_nothing(hall: Hall) -> None:
    do(hall, SetOfficer, officer=entry())
    head = do(hall, SetOfficer, officer=entry(name="Dewi Ayu")).sequence
    assert do(hall, SetOfficer, officer=entry(name="Dewi Ayu")).sequence == head
    with hall.store.reader() as connection:
        record = find_officer(connection, "dewi")
    assert record is not None
    assert record.name == "Dewi Ayu"


def test_two_changes_of_one_officer_in_one_commit_are_both_kept(hall: Hall) -> None:
    do(hall, SetOfficer, officer=entry(name="Satu"))
    go_on = hall.held()
    first = hall.send(new(hall, SetOfficer, officer=entry(name="Dua")), CHIEF)
    second = hall.send(new(hall, SetOfficer, officer=entry(name="Satu")), CHIEF)
    go_on()
    assert isinstance(first(), Stored)
    assert isinstance(second(), Stored)
    with hall.store.reader() as connection:
        record = find_officer(connection, "dewi")
    assert record is not None
    assert record.name == "Satu"


def test_the_last_supervisor_of_the_house_stays_one(hall: Hall) -> None:
    do(hall, SetOfficer, officer=entry("ibu", role=Role.SUPERVISOR))
    do(hall, SetOfficer, officer=entry("kepala", role=Role.SUPERVISOR, booths=(BoothCode("A"),)))
    for change in ({"disabled": True}, {"role": Role.COUNTER}, {"booths": (BoothCode("A"),)}):
        command = new(hall, SetOfficer, officer=entry("ibu", **({"role": Role.SUPERVISOR} | change)))
        assert hall.refused(command, CHIEF) == "last_supervisor"
    do(hall, SetOfficer, officer=entry("bapak", role=Role.SUPERVISOR))
    do(hall, SetOfficer, officer=entry("ibu", role=Role.SUPERVISOR, disabled=True))


def test_an_officer_of_a_booth_that_is_not_there_or_of_a_login_that_is(hall: Hall) -> None:
    unknown = new(hall, SetOfficer, officer=entry(booths=(BoothCode("Z"),)))
    assert hall.refused(unknown, CHIEF) == "unknown_booth"
    do(hall, SetOfficer, officer=entry())
    taken = new(hall, SetOfficer, officer=entry(), is_new=True)
    assert hall.refused(taken, CHIEF) == "code_taken"


def test_an_import_sets_site_and_officers_in_one_step_or_not_at_all(hall: Hall) -> None:
    site = replace(a_site(), name="MPP Baru")
    bad = new(hall, ImportSite, site=site, officers=(entry(), entry("budi", booths=(BoothCode("Z"),))))
    assert hall.refused(bad, CHIEF) == "unknown_booth"
    with hall.store.reader() as connection:
        assert (load_site(connection), find_officer(connection, "dewi")) == (a_site(), None)
    do(hall, ImportSite, site=site, officers=(entry(), entry("budi", booths=(BoothCode("B"),))))
    with hall.store.reader() as connection:
        assert load_site(connection) == site
        assert find_officer(connection, "budi") is not None


def test_a_station_has_no_token_until_one_is_given_and_none_once_it_is_revoked(hall: Hall) -> None:
    do(hall, AddStation, key=StationKey("K7"), role=Role.KIOSK)
    assert hall.refused(new(hall, IssueToken, key=StationKey("K9")), CHIEF) == "unknown_station"
    give(hall, "K7", "geheim")
    with hall.store.reader() as connection:
        found = find_station(connection, "geheim")
    assert found is not None
    assert (found.key, found.role) == ("K7", Role.KIOSK)
    do(hall, AddStation, key=StationKey("K7"), role=Role.COUNTER, counter=CounterCode("1"))
    do(hall, RevokeStation, key=StationKey("K7"))
    assert hall.refused(new(hall, IssueToken, key=StationKey("K7")), CHIEF) == "unknown_station"
    with hall.store.reader() as connection:
        assert find_station(connection, "geheim") is None
    do(hall, AddStation, key=StationKey("K7"), role=Role.KIOSK)
    with hall.store.reader() as connection:
        assert find_station(connection, "geheim") is None, "who is let in again needs a new token"
    assert "geheim" not in log_text(hall.store)


def give(hall: Hall, key: str, token: str) -> None:
    """As the hub does it: the event from the command, the secret beside it."""
    command = IssueToken(command_id=CommandId(f"give-{key}-{token}"), key=StationKey(key))
    outcomes: list[object] = []
    hall.writer.submit(
        Submission(
            command,
            CHIEF,
            b"\0" * 16,
            outcomes.append,
            also=lambda connection: staff.set_token(connection, command.key, token),
        )
    )
    hall.writer.read(lambda *_: None).result(PATIENCE_S)
    assert isinstance(outcomes[0], Stored)


def test_a_station_let_in_from_outside_is_known_and_nobody_shuts_itself_out(hall: Hall) -> None:
    with hall.store.write() as connection:
        add_station(connection, "K8", Role.KIOSK, NOON)
        add_station(connection, "S1", Role.SUPERVISOR, NOON)
    head = do(hall, RevokeStation, key=StationKey("K8")).sequence
    assert do(hall, RevokeStation, key=StationKey("K8")).sequence == head
    for command in (
        new(hall, RevokeStation, key=StationKey("S1")),
        new(hall, AddStation, key=StationKey("S1"), role=Role.KIOSK),
        new(hall, IssueToken, key=StationKey("S1")),
    ):
        assert hall.refused(command, CHIEF) == "own_station"
    unknown = new(hall, AddStation, key=StationKey("D9"), role=Role.COUNTER, counter=CounterCode("99"))
    assert hall.refused(unknown, CHIEF) == "unknown_counter"


def test_a_new_password_ends_what_was_begun_with_the_old_one(hall: Hall) -> None:
    do(hall, SetOfficer, officer=entry())
    with hall.store.write() as connection:
        here = open_session(connection, OfficerId("dewi"), StationKey("S1"), NOON)
        there = open_session(connection, OfficerId("dewi"), StationKey("D1"), NOON)
    assert hall.refused(new(hall, ResetPassword, officer=OfficerId("nobody")), CHIEF) == "unknown_officer"
    hall.writer.execute(
        lambda connection: staff.set_password(
            connection, OfficerId("dewi"), "$argon2id$new", NOON, but_at=StationKey("S1")
        )
    ).result(PATIENCE_S)
    with hall.store.reader() as connection:
        assert find_session(connection, here) is not None
        assert find_session(connection, there) is None
        record = find_officer(connection, "dewi")
        count = connection.execute(select(func.count()).select_from(tables.officers)).scalar_one()
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
    assert record is not None
    assert (record.password_hash, count) == ("$argon2id$new", 1)
