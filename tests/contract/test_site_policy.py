"""Every rule of the law can be written in a site file, and the sample writes each of them."""

from __future__ import annotations

import tomllib
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from common.contract.site_file import load_site_file
from common.contract.site_words import PolicyWords
from common.contract.site_writer import write_site
from common.domain.site import Policy, Site
from common.domain.words import BreakReason, DayEnd, Place, PriorityClass, ServiceCode
from common.runtime.assets import asset

RULES = sorted(one.name for one in fields(Policy))
SAMPLE = asset("seed", "mpp-kota-sukamaju.toml")
OTHERWISE = Policy(
    priority_classes=(PriorityClass("elderly"),),
    ordinary_per_priority=3,
    ceiling_s=1800,
    confirm_within_s=90,
    wait_target_s=900,
    calls_before_no_show=3,
    recall_interval_s=10,
    no_show_after_calls=4,
    no_show_after_s=45,
    reinstate_within_s=3600,
    undo_within_s=8,
    appointment_lead_s=300,
    appointment_early_s=1800,
    appointment_late_s=600,
    parked_place=Place.LAST,
    transferred_place=Place.AFTER_SOME,
    reinstated_place=Place.LAST,
    return_after=5,
    break_limit_s=dict.fromkeys(BreakReason, 420),
    notes=("Berkas diserahkan",),
    tickets_per_person=2,
    tickets_per_minute=12,
    day_end=DayEnd.CARRY,
)


@pytest.fixture(scope="module")
def site() -> Site:
    return load_site_file(SAMPLE, always_open=False).site


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    """The sample's rules as they stand in the file."""
    policy: dict[str, Any] = tomllib.loads(SAMPLE.read_text(encoding="utf-8"))["policy"]
    return policy


def test_a_file_knows_the_name_of_every_rule() -> None:
    assert sorted(PolicyWords.model_fields) == RULES


def test_the_other_values_here_are_other_values() -> None:
    same = [name for name in RULES if getattr(OTHERWISE, name) == getattr(Policy(), name)]
    assert same == []


def test_every_rule_is_written_and_read_back(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text(write_site(replace(site, policy=OTHERWISE), ()), encoding="utf-8")
    assert load_site_file(file, always_open=False).site.policy == OTHERWISE


def test_the_sample_names_every_rule_with_its_value(site: Site, written: dict[str, Any]) -> None:
    assert sorted(written) == RULES
    assert set(written["break_limit_s"]) == {reason.value for reason in BreakReason}
    usual = replace(Policy(), notes=site.policy.notes)
    assert site.policy == usual, "the comments beside the rules tell of the usual values"
    assert site.policy.notes


def test_the_sample_has_services_that_come_after_others_in_one_visit(site: Site) -> None:
    after = {service.code: service.after for service in site.services if service.after}
    assert after == {ServiceCode("PIRT"): ("NIB",), ServiceCode("BPHTB"): ("PBB",)}
