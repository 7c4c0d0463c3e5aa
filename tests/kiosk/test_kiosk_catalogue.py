"""What the kiosk offers: hours, quotas, the most asked services."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from common.contract.problems import problem_of
from common.domain.commands import CloseBooth, IssueTicket, Origin
from common.domain.errors import Refusal
from common.domain.words import BoothCloseReason, BoothCode, CommandId, ServiceCode, StationKey
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


def shut(building: Building, code: str, reason: BoothCloseReason, until: datetime | None = None) -> None:
    command = CloseBooth(
        command_id=CommandId(f"shut-{code}"), booth=BoothCode(code), reason=reason, until=until
    )
    building.do(command, Origin(station=StationKey("supervisor"), anywhere=True))


def test_a_booth_that_a_supervisor_closed_says_why_and_when_it_opens_again(
    building: Building, phrases: Phrases, clock: ManualClock
) -> None:
    shut(building, "A", BoothCloseReason.SYSTEM_DOWN, clock.now() + timedelta(minutes=49))
    assert closed(building, phrases, "A") == ("Sistem sedang gangguan", "Buka hari ini 10.30")
    assert closed(building, phrases, "B") == ("", "")
    at(clock, 10, 30)
    assert closed(building, phrases, "A") == ("", "")


def test_a_booth_closed_for_the_rest_of_the_day_opens_on_the_next(
    building: Building, phrases: Phrases
) -> None:
    shut(building, "A", BoothCloseReason.NO_OFFICER)
    assert closed(building, phrases, "A") == ("Petugas belum ada", "Buka Rabu 08.00")
    assert building.site is not None
    (offer, *_) = booth(building, "A").services
    assert not offer.can_be_taken
    today = building.site.local(building.clock.now())
    assert phrases.cannot_take(offer, today) == "Petugas belum ada. Buka Rabu 08.00"


def test_the_hubs_refusal_of_a_closed_booth_is_told_in_the_same_words(
    building: Building, phrases: Phrases
) -> None:
    assert building.site is not None
    shut(building, "A", BoothCloseReason.FULL)
    command = IssueTicket(command_id=CommandId("late"), service=ServiceCode("KK"), tracking_token="t")
    with pytest.raises(Refusal) as refused:
        building.do(command)
    today = building.site.local(building.clock.now())
    assert phrases.problem(problem_of(refused.value), today) == "Antrean sudah penuh. Buka Rabu 08.00"


@pytest.mark.parametrize("reason", BoothCloseReason)
def test_every_reason_to_close_a_booth_has_words(
    building: Building, phrases: Phrases, language: Language, reason: BoothCloseReason
) -> None:
    shut(building, "A", reason)
    indonesian = closed(building, phrases, "A")[0]
    language.set_language("en")
    assert indonesian != closed(building, phrases, "A")[0]


def test_in_a_break_without_an_open_counter_people_read_when_it_ends(
    building: Building, phrases: Phrases, clock: ManualClock
) -> None:
    at(clock, 12, days=3)  # Friday, the prayer
    offer = booth(building, "B")
    assert (offer.is_open, offer.wait) == (True, None)
    assert phrases.about(offer.wait, offer.opening) == ("Istirahat sampai 13.00", "13.00")
    building.open_counter("5")
    offer = booth(building, "B")
    assert phrases.about(offer.wait, offer.opening)[0].startswith("sekitar")


def test_in_ramadan_the_day_ends_sooner(building: Building, phrases: Phrases, clock: ManualClock) -> None:
    site = building.site
    assert site is not None
    at(clock, 9, days=210)  # 9 February 2027
    assert phrases.day(day_of(site, clock.now()), site.local(clock.now())) == (
        "Buka sampai 14.00 · ambil nomor sampai 13.45"  # the bank keeps its shorter cut-off
    )


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
