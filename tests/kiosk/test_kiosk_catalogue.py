"""What the kiosk offers: hours, quotas, the most asked services."""

from __future__ import annotations

import pytest

from common.domain.words import BoothCode, ServiceCode
from common.runtime.clock import ManualClock
from common.ui.language import Language
from kiosk.catalogue import booth_offer, booth_offers, day_of, is_always_open, most_asked, popular
from kiosk.phrases import Phrases
from tests.kiosk.building import Building, at, sample_site, with_quota


@pytest.fixture
def phrases(language: Language) -> Phrases:
    return Phrases(language)


def booth(building: Building, code: str):
    assert building.site is not None
    assert building.state is not None
    return booth_offer(
        building.site, building.state, building.site.booth_by_code[BoothCode(code)], building.clock.now()
    )


def closed(building: Building, phrases: Phrases, code: str) -> tuple[str, str]:
    assert building.site is not None
    return phrases.booth_closed(booth(building, code), building.site.local(building.clock.now()))


def test_all_booths_are_there_closed_ones_too(building: Building) -> None:
    assert building.site is not None
    assert building.state is not None
    offers = booth_offers(building.site, building.state, building.clock.now())
    assert [offer.booth.code for offer in offers] == list("ABCDEFGHIJKLMNOPQRSTUVWXY")
    assert [offer.booth.code for offer in offers if not offer.is_open] == ["C", "V"]


def test_a_booth_of_wednesday_says_on_tuesday_when_it_opens(building: Building, phrases: Phrases) -> None:
    assert closed(building, phrases, "C") == ("Tutup hari ini", "Buka Rabu 08.00")


def test_before_hours_the_booth_opens_today(building: Building, phrases: Phrases, clock: ManualClock) -> None:
    at(clock, 7, 15)
    assert closed(building, phrases, "A") == ("Belum buka", "Buka hari ini 08.00")


def test_after_the_cutoff_the_next_day_is_named(
    building: Building, phrases: Phrases, clock: ManualClock
) -> None:
    at(clock, 14, 30)
    assert closed(building, phrases, "A") == ("Batas ambil nomor sudah lewat", "Buka Rabu 08.00")


def test_a_holiday_is_called_by_its_name(building: Building, phrases: Phrases, clock: ManualClock) -> None:
    at(clock, 9, days=34)  # 17 August 2026
    reason, reopens = closed(building, phrases, "A")
    assert "Kemerdekaan" in reason
    assert reopens == "Buka Selasa 08.00"


def test_a_booth_without_tickets_sends_people_to_its_officer(building: Building, phrases: Phrases) -> None:
    assert closed(building, phrases, "V") == ("Tanpa nomor antrean", "Langsung ke gerainya")


def test_an_open_booth_has_no_reason(building: Building, phrases: Phrases) -> None:
    assert closed(building, phrases, "A") == ("", "")


def test_used_up_quotas_close_a_booth(clock: ManualClock, phrases: Phrases) -> None:
    site = with_quota(with_quota(sample_site(always_open=False), "SKCK", 2), "SIM", 0)
    building = Building(site, clock)
    building.queue_up("SKCK", 2)
    assert booth(building, "D").exhausted
    assert closed(building, phrases, "D") == ("Kuota hari ini habis", "Silakan datang lain hari")


def test_what_is_left_of_a_quota_is_counted_from_the_day(building: Building) -> None:
    building.queue_up("KK", 22)
    offer = next(one for one in booth(building, "A").services if one.service.code == "KK")
    assert (offer.left, offer.waiting, offer.can_be_taken) == (58, 22, True)


def test_the_most_asked_service_is_chosen_beforehand(building: Building) -> None:
    building.queue_up("KTP", 3)
    first = most_asked(booth(building, "A").services)
    assert first is not None
    assert first.service.code == "KTP"


def test_a_closed_service_is_not_chosen_beforehand(building: Building, clock: ManualClock) -> None:
    building.queue_up("SIM", 3)
    at(clock, 12, 45)  # SIM gives numbers in the morning only
    first = most_asked(booth(building, "D").services)
    assert first is not None
    assert first.service.code == "SKCK"


def test_popular_is_by_demand_and_leaves_out_what_cannot_be_taken(
    building: Building, clock: ManualClock
) -> None:
    assert building.site is not None
    assert building.state is not None
    for service, count in (("SIM", 9), ("KK", 5), ("SKCK", 7), ("NIB", 1)):
        building.queue_up(service, count)
    at(clock, 12, 45)
    found = popular(building.site, building.state, clock.now(), 3)
    assert found.by_demand
    assert [offer.service.code for offer in found.offers] == ["SKCK", "KK", "NIB"]


def test_with_nothing_asked_yet_the_list_does_not_claim_to_be_popular(building: Building) -> None:
    assert building.site is not None
    assert building.state is not None
    building.queue_up("NIB", 1)
    found = popular(building.site, building.state, building.clock.now(), 5)
    assert not found.by_demand
    assert [offer.service.booth for offer in found.offers] == ["A", "B", "D", "E", "F"]


def test_the_day_of_the_building(building: Building, phrases: Phrases, clock: ManualClock) -> None:
    site = building.site
    assert site is not None
    assert phrases.day(day_of(site, clock.now()), site.local(clock.now())) == (
        "Buka sampai 15.00 · ambil nomor sampai 14.30"
    )
    at(clock, 21)
    assert phrases.day(day_of(site, clock.now()), site.local(clock.now())) == "Sedang tutup · Buka Rabu 08.00"


def test_a_site_that_never_closes_promises_no_hour(phrases: Phrases, clock: ManualClock) -> None:
    site = sample_site()
    day = day_of(site, clock.now())
    assert is_always_open(day)
    assert phrases.day(day, site.local(clock.now())) == "Buka hari ini"


@pytest.mark.parametrize(
    ("code", "said"), [("A", "Loket 1–4"), ("C", "Loket 8, 9"), ("I", "Loket 22"), ("D", "Loket 10–12")]
)
def test_counters_are_drawn_together(building: Building, phrases: Phrases, code: str, said: str) -> None:
    assert building.site is not None
    assert phrases.counters(building.site, building.site.booth_by_code[BoothCode(code)]) == said


def test_names_follow_the_language(building: Building, phrases: Phrases, language: Language) -> None:
    assert building.site is not None
    service = building.site.service(ServiceCode("KK"))
    assert (phrases.service(service), phrases.fee(service)) == ("Kartu Keluarga", "Gratis")
    language.set_language("en")
    assert (phrases.service(service), phrases.fee(service)) == ("Family card", "Free")
