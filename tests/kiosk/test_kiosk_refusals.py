"""Whatever the hub refuses is said in the citizen's words, and the kiosk goes on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from common.contract.problems import Problem, problem_of
from common.domain.errors import (
    AppointmentTooEarly,
    NotYourBooth,
    PersonLimit,
    Refusal,
    StopTwice,
    TooManyTickets,
    UnknownService,
)
from common.runtime.clock import ManualClock
from common.ui.language import Language
from kiosk.app import AREAS
from kiosk.phrases import Phrases
from kiosk.ticket_flow import Screen
from kiosk.window import KioskWindow
from tests.kiosk.building import Building
from tests.kiosk.presses import press, said, screen

REFUSALS = (
    PersonLimit(limit=2),
    TooManyTickets(retry_after_s=40),
    AppointmentTooEarly(from_at="2026-07-14T10:00:00+07:00"),
    StopTwice(),
    NotYourBooth(booth="A"),
    UnknownService(service="KK"),
)


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.code)
def test_every_refusal_has_its_sentence(qapp, clock: ManualClock, refusal: Refusal, code: str) -> None:
    sentence = Phrases(Language(AREAS, code)).problem(problem_of(refusal), clock.now())
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert refusal.code not in sentence


@pytest.mark.expect_log("a refusal without a sentence")
def test_a_refusal_of_a_later_version_is_said_in_general_words(qapp, clock: ManualClock) -> None:
    problem = Problem(type="urn:x", title="Moon", status=409, code="moon_not_full")
    assert Phrases(Language(AREAS, "id")).problem(problem, clock.now()) == "Ini belum dapat dilakukan."


def test_a_kiosk_that_gives_numbers_too_quickly_says_when_and_goes_on(
    qtbot: QtBot, building: Building, kiosk: KioskWindow, clock: ManualClock
) -> None:
    assert building.site is not None
    assert building.state is not None
    policy = replace(building.site.policy, tickets_per_minute=2)
    building.site = building.state.site = replace(building.site, policy=policy)
    building.queue_up("KK", 2)
    press(kiosk, "kiosk.start", "kiosk.popular.KK", "kiosk.print")
    qtbot.waitUntil(lambda: screen(kiosk) is Screen.NO_NUMBER)
    assert "Coba lagi dalam 60 detik" in said(kiosk)
    clock.advance(61)
    press(kiosk, "kiosk.retry")
    qtbot.waitUntil(lambda: screen(kiosk) is Screen.DONE)
