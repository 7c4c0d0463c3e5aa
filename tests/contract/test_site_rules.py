"""Commands of the configuration are held to the same words as a site file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from common.contract.commands import command_body, parse_command
from common.contract.refusals import Malformed
from common.contract.site_file import load_site_file
from common.contract.site_rules import mistakes_in
from common.domain.commands import (
    AddStation,
    Command,
    ImportSite,
    RemoveBooth,
    SetBooth,
    SetCalendar,
    SetCounter,
    SetOfficer,
    SetPolicy,
    SetService,
    SetSite,
    SetTicketText,
)
from common.domain.directory import Role
from common.domain.site import Policy, Requirement, Site, TicketText
from common.domain.words import BoothCode, CommandId, CounterCode, StationKey
from common.runtime.assets import asset
from common.runtime.sentences import Sentences

SAMPLE = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=False)
SITE: Site = SAMPLE.site
ID = CommandId("c-1")
SPECIAL_ENOUGH = replace(
    SITE,
    policy=replace(SITE.policy, notes=("Berkas lengkap",)),
    ticket_text=TicketText(header=("Kota",), footer=("Terima kasih",)),
)
COMMANDS: tuple[Command, ...] = (
    SetSite(
        command_id=ID,
        code=SITE.code,
        title=SITE.name,
        tagline=SITE.tagline,
        time_zone=SITE.time_zone,
        hours=SITE.hours,
        ticker=SITE.ticker,
    ),
    SetBooth(command_id=ID, booth=SITE.booths[2], place=1),
    SetService(command_id=ID, service=SITE.services[0], is_new=True),
    SetCounter(command_id=ID, counter=SITE.counters[0]),
    SetPolicy(command_id=ID, policy=SPECIAL_ENOUGH.policy),
    SetCalendar(command_id=ID, calendar=SITE.calendar),
    SetTicketText(command_id=ID, text=SPECIAL_ENOUGH.ticket_text),
    ImportSite(command_id=ID, site=SPECIAL_ENOUGH, officers=SAMPLE.officers),
    SetOfficer(command_id=ID, officer=SAMPLE.officers[-1]),
    AddStation(command_id=ID, key=StationKey("D1"), role=Role.COUNTER, counter=CounterCode("1")),
    RemoveBooth(command_id=ID, code=BoothCode("A")),
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_a_command_comes_back_as_it_went(command: Command) -> None:
    assert parse_command(command.name, command_body(command)) == command


def _texts(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, str):
        yield path
    entries = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, inner in entries:
        yield from _texts(inner, (*path, key))


def _with(value: Any, path: tuple[Any, ...], text: str) -> Any:
    if not path:
        return text
    if isinstance(value, dict):
        return {**value, path[0]: _with(value[path[0]], path[1:], text)}
    return [_with(one, path[1:], text) if place == path[0] else one for place, one in enumerate(value)]


@pytest.mark.parametrize("command", COMMANDS[:-1], ids=lambda command: command.name)
@pytest.mark.parametrize("bad", ["\x1b@", "x" * 500, ""], ids=["control", "long", "empty"])
def test_no_text_of_the_configuration_is_let_through_that_a_file_could_not_hold(
    command: Command, bad: str
) -> None:
    body = command_body(command)
    looked_at = {path[-1] if isinstance(path[-1], str) else path[-2] for path in _texts(body)}
    assert looked_at
    done: set[tuple[Any, ...]] = set()
    for path in _texts(body):
        kind = tuple(part for part in path if isinstance(part, str))
        if kind in done or kind[-1] in {"booth", "booths", "services", "after", "counter"}:
            continue  # names of others: the law refuses who is not there
        if bad == "" and kind[-1] == "note":
            continue
        done.add(kind)
        with pytest.raises(Malformed):
            parse_command(command.name, _with(body, path, bad))


def test_text_is_stripped_as_it_is_in_a_file() -> None:
    booth = replace(SITE.booths[0], name="  Disdukcapil ")
    parsed = parse_command("set_booth", command_body(SetBooth(command_id=ID, booth=booth)))
    assert isinstance(parsed, SetBooth)
    assert parsed.booth == SITE.booths[0]


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        (
            replace(SITE.booths[0], name="", code=BoothCode("a")),
            [("name", "nothing_written"), ("code", "booth_code")],
        ),
        (replace(SITE.services[0], quota=0, expected_service_s=-1), None),
        (replace(SITE.services[0], requirements=(Requirement(""),)), [("requirements (1)", "requirement")]),
        (
            replace(SITE.services[0], requirements=(Requirement("a | b"),)),
            [("requirements (1)", "requirement")],
        ),
        (Policy(ceiling_s=0), [("ceiling_s", "more_than")]),
        (Policy(notes=("x" * 129,)), [("notes (1)", "too_long")]),
        (TicketText(header=("a",) * 51), [("header", "too_many")]),
        (replace(SAMPLE.officers[0], role=Role.KIOSK), [("role", "not_one_of")]),
        (replace(SAMPLE.officers[0], login="Dewi L"), [("login", "login")]),
        (replace(SITE, time_zone="WIB"), [("time_zone", "time_zone")]),
    ],
)
def test_a_screen_is_told_what_does_not_fit_and_where(
    value: Any, codes: list[tuple[str, str]] | None
) -> None:
    found = mistakes_in(value)
    if codes is None:
        assert {one.name for one in found} == {"quota", "expected_service_s"}
    else:
        assert sorted((one.name, one.code) for one in found) == sorted(codes)
    for language in ("id", "en"):
        sentences = Sentences.load(language, ("site_file",))
        assert all(one.said(sentences) for one in found)


def test_where_it_lies_in_a_whole_site() -> None:
    services = (replace(SITE.services[0], fee=""), *SITE.services[1:])
    (mistake,) = mistakes_in(replace(SITE, services=services))
    assert (mistake.loc, mistake.name, mistake.code) == (("services", 0, "fee"), "fee", "nothing_written")
    with pytest.raises(Malformed) as refused:
        parse_command(
            "import_site", command_body(ImportSite(command_id=ID, site=replace(SITE, services=services)))
        )
    assert refused.value.data["field"] == "site.services.0.fee"


@pytest.mark.parametrize(
    ("name", "body", "field"),
    [
        ("set_policy", {"policy": {"ordinary_per_prioirty": 3}}, "policy.ordinary_per_prioirty"),
        ("set_calendar", {"calendar": {"closure": []}}, "calendar.closure"),
        (
            "set_calendar",
            {"calendar": {"closures": [{"day": "2026-08-17", "name": "RI", "kinds": 1}]}},
            "calendar.closures.0.kinds",
        ),
        ("set_officer", {"officer": {"login": "dewi", "name": "Dewi", "password": "x"}}, "officer.password"),
        ("import_site", {"site": {"policy": {"ceiling": 1}}}, "site.policy.ceiling"),
    ],
)
def test_a_name_that_nobody_knows_is_refused_however_deep_it_lies(
    name: str, body: dict[str, Any], field: str
) -> None:
    with pytest.raises(Malformed) as refused:
        parse_command(name, {"command_id": "c-1", **body})
    assert (refused.value.data["field"], refused.value.data["detail"]) == (field, "no such field")


def test_a_command_with_a_field_that_nobody_knows_is_refused() -> None:
    body = command_body(COMMANDS[1]) | {"plce": 1}
    with pytest.raises(Malformed):
        parse_command("set_booth", body)
