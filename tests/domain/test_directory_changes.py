"""Officers and stations as commands: who may be added, changed and shut out."""

from __future__ import annotations

from typing import Any

import pytest

from common.domain.commands import (
    AddStation,
    Command,
    ImportSite,
    IssueToken,
    Origin,
    ResetPassword,
    RevokeStation,
    SetOfficer,
)
from common.domain.directory import Directory, OfficerEntry, Role, StationEntry
from common.domain.events.catalogue import (
    OfficerPasswordReset,
    OfficerSet,
    StationAdded,
    StationRevoked,
    StationTokenIssued,
)
from common.domain.words import BoothCode, CounterCode, OfficerId, StationKey
from tests.domain.law import ONE, A, B, Law

CHIEF = Origin(station=StationKey("S1"), anywhere=True)
KIOSK, DESK = StationKey("K1"), StationKey("D1")


def _officer(login: str, **more: Any) -> OfficerEntry:
    return OfficerEntry(login=login, name=login.title(), **more)


@pytest.fixture
def law() -> Law:
    """A supervisor of everything, an officer of booth A, a kiosk, a desk at counter 1, one shut out."""
    law = Law()
    law.state.directory = Directory(
        officers={
            OfficerId("rina"): _officer("rina", role=Role.SUPERVISOR),
            OfficerId("o-1"): _officer("sari", booths=(A,)),
        },
        stations={
            KIOSK: StationEntry(key=KIOSK, role=Role.KIOSK),
            DESK: StationEntry(key=DESK, role=Role.COUNTER, counter=ONE),
            StationKey("S1"): StationEntry(key=StationKey("S1"), role=Role.SUPERVISOR),
            StationKey("X1"): StationEntry(key=StationKey("X1"), role=Role.DISPLAY, revoked=True),
        },
    )
    law.elapse()
    return law


def _say(law: Law, kind: type[Command], **fields: Any) -> tuple[Any, ...]:
    return law.send(kind, CHIEF, **fields)


# -- officers ------------------------------------------------------------------------------------------------


def test_an_officer_is_added_and_the_event_names_nobody(law: Law) -> None:
    new = _officer("wati", booths=(A, B), disabled=False)
    assert _say(law, SetOfficer, officer=new, is_new=True) == (
        OfficerSet(at=law.now, officer=OfficerId("wati"), role=Role.COUNTER, booths=(A, B), disabled=False),
    )
    kept = law.state.directory.officers[OfficerId("wati")]
    assert (kept.login, kept.name, kept.booths) == ("wati", "", (A, B))


def test_one_is_changed_under_the_id_that_was_given_first(law: Law) -> None:
    (changed,) = _say(
        law, SetOfficer, officer=_officer("sari", role=Role.SUPERVISOR, booths=(B,), disabled=True)
    )
    assert changed == OfficerSet(
        at=law.now, officer=OfficerId("o-1"), role=Role.SUPERVISOR, booths=(B,), disabled=True
    )
    kept = law.state.directory.officers[OfficerId("o-1")]
    assert (kept.login, kept.role, kept.disabled) == ("sari", Role.SUPERVISOR, True)


def test_what_is_so_already_is_not_said(law: Law) -> None:
    assert _say(law, SetOfficer, officer=_officer("sari", booths=(A,))) == ()


def test_a_new_login_is_nobody_elses(law: Law) -> None:
    refused = law.refuse(SetOfficer(command_id=law.id(), officer=_officer("sari"), is_new=True), CHIEF)
    assert (refused.code, refused.data) == ("code_taken", {"what": "officer", "code": "sari"})
    refused = law.refuse(SetOfficer(command_id=law.id(), officer=_officer("o-1")), CHIEF)
    assert (refused.code, refused.data) == ("code_taken", {"what": "officer", "code": "o-1"})


def test_the_booths_of_an_officer_are_the_sites(law: Law) -> None:
    for booths in ((BoothCode("Z"),), (A, BoothCode("Z"))):
        entry = _officer("wati", booths=booths)
        refused = law.refuse(SetOfficer(command_id=law.id(), officer=entry), CHIEF)
        assert (refused.code, refused.data) == ("unknown_booth", {"booth": "Z"})


@pytest.mark.parametrize("change", [{"disabled": True}, {"role": Role.COUNTER}, {"booths": (A,)}])
def test_somebody_stays_who_may_do_everything(law: Law, change: dict[str, Any]) -> None:
    less = OfficerEntry(**{"login": "rina", "name": "Rina", "role": Role.SUPERVISOR, **change})
    assert law.refused(SetOfficer, CHIEF, officer=less) == "last_supervisor"
    _say(law, SetOfficer, officer=_officer("wati", role=Role.SUPERVISOR))
    assert law.state.directory.supervisors() == {"rina", "wati"}
    _say(law, SetOfficer, officer=less)
    assert law.state.directory.supervisors() == {"wati"}


def test_where_there_never_was_one_none_is_asked_for() -> None:
    law = Law()
    _say(law, SetOfficer, officer=_officer("sari"))
    assert law.state.directory.supervisors() == set()


def test_an_import_brings_its_officers(law: Law) -> None:
    entries = (_officer("rina", role=Role.SUPERVISOR), _officer("sari", booths=(B,)), _officer("wati"))
    events = _say(law, ImportSite, site=law.state.site, officers=entries)
    assert [(event.officer, event.booths) for event in events] == [("rina", ()), ("o-1", (B,)), ("wati", ())][
        -len(events) :
    ]
    assert set(law.state.directory.officers) == {"rina", "o-1", "wati"}


def test_who_signs_in_is_found_by_login(law: Law) -> None:
    assert law.state.directory.officer_of("sari") == "o-1"
    assert law.state.directory.officer_of("o-1") is None


def test_a_new_password_is_for_somebody_who_is_there(law: Law) -> None:
    known = OfficerId("o-1")
    assert _say(law, ResetPassword, officer=known) == (OfficerPasswordReset(at=law.now, officer=known),)
    assert law.refused(ResetPassword, CHIEF, officer="wati") == "unknown_officer"


# -- stations ------------------------------------------------------------------------------------------------


def test_a_station_is_let_in(law: Law) -> None:
    key = StationKey("D2")
    assert _say(law, AddStation, key=key, role=Role.COUNTER, counter=CounterCode("2")) == (
        StationAdded(at=law.now, key=key, role=Role.COUNTER, counter=CounterCode("2")),
    )
    assert law.state.directory.stations[key] == StationEntry(
        key=key, role=Role.COUNTER, counter=CounterCode("2")
    )
    assert law.refused(AddStation, CHIEF, key="D9", role=Role.COUNTER, counter="99") == "unknown_counter"


def test_a_station_is_changed_and_what_is_so_already_is_not_said(law: Law) -> None:
    assert _say(law, AddStation, key=KIOSK, role=Role.KIOSK) == ()
    assert _say(law, AddStation, key=DESK, role=Role.COUNTER, counter=ONE) == ()
    assert len(_say(law, AddStation, key=DESK, role=Role.COUNTER)) == 1
    assert law.state.directory.stations[DESK].counter is None
    assert len(_say(law, AddStation, key="X1", role=Role.DISPLAY)) == 1
    assert not law.state.directory.stations[StationKey("X1")].revoked


def test_only_a_counters_station_stands_at_one() -> None:
    with pytest.raises(ValueError, match="only a station of role counter"):
        AddStation(command_id=Law().id(), key=KIOSK, role=Role.KIOSK, counter=ONE)
    AddStation(command_id=Law().id(), key=KIOSK, role=Role.KIOSK)
    AddStation(command_id=Law().id(), key=DESK, role=Role.COUNTER)


def test_a_station_is_shut_out_once(law: Law) -> None:
    assert _say(law, RevokeStation, key=KIOSK) == (StationRevoked(at=law.now, key=KIOSK),)
    assert law.state.directory.stations[KIOSK].revoked
    assert _say(law, RevokeStation, key=KIOSK) == ()
    assert law.refused(RevokeStation, CHIEF, key="K9") == "unknown_station"


def test_a_new_token_is_for_a_station_that_is_in(law: Law) -> None:
    assert _say(law, IssueToken, key=KIOSK) == (StationTokenIssued(at=law.now, key=KIOSK),)
    assert law.refused(IssueToken, CHIEF, key="X1") == "unknown_station"
    assert law.refused(IssueToken, CHIEF, key="K9") == "unknown_station"


@pytest.mark.parametrize("kind", [AddStation, RevokeStation, IssueToken])
def test_nobody_cuts_the_own_branch(law: Law, kind: type[Command]) -> None:
    more = {"role": Role.COUNTER} if kind is AddStation else {}
    refused = law.refuse(kind(command_id=law.id(), key=CHIEF.station, **more), CHIEF)
    assert (refused.code, refused.data) == ("own_station", {"station": "S1"})
