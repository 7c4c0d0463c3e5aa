"""A site file is read into the law's own values, or every mistake in it is named with its place."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from common.contract.site_file import BadSiteFile, SiteFile, load_site_file
from common.contract.snapshot import SITE
from common.contract.wire import Role
from common.domain.calendar import Calendar, ClosureKind, SpecialKind
from common.domain.hours import ALWAYS, ClosedReason, Span
from common.domain.site import FeeKind, Requirement, Site
from common.domain.words import BoothCode, ServiceCode
from common.runtime.assets import asset

SAMPLE = asset("seed", "mpp-kota-sukamaju.toml")

SMALL = """
[site]
code = "kecil"
name = "MPP Kecil"
time_zone = "Asia/Makassar"

[hours.biasa]
senin = "08.00-15.00"
jumat = ["08.00-11.30", "13:00 – 14:00"]

[[booth]]
code = "A"
name = "Disdukcapil"
agency = "Dinas Kependudukan"
zone = "1"
floor = "1"
summary = "KK"
summary_en = "Family card"
hours = "biasa"
counters = ["1", "2"]

[[booth.service]]
code = "KK"
name = "Kartu Keluarga"
name_en = "Family card"
requirements = ["KK lama | asli", "Surat pindah"]
fee = "Gratis"
processing_time = "1 hari"
product = "KK"

[[officer]]
login = "ratna"
name = "Ratna Wulandari"
booths = ["A"]
"""


@pytest.fixture
def write(tmp_path: Path):
    def write(text: str) -> Path:
        file = tmp_path / "site.toml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


def mistakes_of(file: Path) -> tuple[str, ...]:
    with pytest.raises(BadSiteFile) as caught:
        load_site_file(file, always_open=False)
    assert all(str(file) in line for line in str(caught.value).splitlines())
    return tuple(str(mistake) for mistake in caught.value.mistakes)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Jakarta")).astimezone(UTC)


@pytest.fixture(scope="module")
def sample() -> SiteFile:
    return load_site_file(SAMPLE, always_open=False)


@pytest.fixture(scope="module")
def site(sample: SiteFile) -> Site:
    return sample.site


def service(site: Site, code: str):
    return site.service(ServiceCode(code))


# --- a small file


def test_a_small_file_becomes_a_site_with_its_defaults(write) -> None:
    loaded = load_site_file(write(SMALL), always_open=False)
    site = loaded.site
    assert (site.code, site.tagline, site.is_sample, site.closures) == (
        "kecil",
        "Mal Pelayanan Publik",
        False,
        (),
    )
    assert site.policy.ordinary_per_priority == 2
    week = site.booths[0].hours
    assert week.days[0] == (Span(480, 900),)
    assert week.days[4] == (Span(480, 690), Span(780, 840))
    assert week.days[1] == week.days[6] == ()
    assert site.services[0].requirements == (Requirement("KK lama", "asli"), Requirement("Surat pindah"))
    assert [(one.code, one.booth) for one in site.counters] == [("1", "A"), ("2", "A")]
    assert loaded.officers[0].role is Role.COUNTER
    assert loaded.officers[0].booths == ("A",)


def test_policy_and_series_and_own_hours_are_taken_over(write) -> None:
    text = SMALL.replace("[hours.biasa]", "[policy]\nordinary_per_priority = 3\n\n[hours.biasa]")
    text = text.replace('product = "KK"', 'product = "KK"\nseries = "AK"\nhours = "biasa"\nquota = 5')
    site = load_site_file(write(text), always_open=False).site
    assert site.policy.ordinary_per_priority == 3
    assert site.services[0].series == "AK"
    assert site.services[0].hours == site.booths[0].hours
    opened = load_site_file(write(text), always_open=True).site
    assert (opened.services[0].hours, opened.services[0].quota) == (None, None)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "MPP Kecil"', "", "site: name is missing; add it"),
        ('fee = "Gratis"', 'fe = "Gratis"', "booth A, service KK: fe is not known here; did you mean fee?"),
        ("[hours.biasa]", "[hours.biasa]\nmonday = 3", "hours biasa: monday is not known here"),
        ('"08.00-15.00"', '"8 to 3"', 'hours biasa: senin: must be hours such as "08.00-15.00"'),
        ('"08.00-15.00"', '"15.00-08.00"', "senin: must open before it closes"),
        ('"08.00-15.00"', '"08.00-25.00"', "senin: must open before it closes, between 00.00 and 24.00"),
        ('"08.00-15.00"', '"08.61-15.00"', "senin: must have minutes from 00 to 59"),
        ('"08.00-15.00"', "8", 'senin: must be "08.00-15.00", or'),
        ('"13:00 – 14:00"', '"11.00-12.00"', "jumat: must have its hours in order, with a break"),
        ("Asia/Makassar", "WITA", "site: time_zone: must be a time zone: Asia/Jakarta (WIB)"),
        ('"Surat pindah"', '"| asli"', "booth A, service KK: requirements (2): must be a paper"),
        ('"Surat pindah"', "3", "booth A, service KK: requirements (2): must be a paper"),
        ('"Surat pindah"', '"Surat\\u001b@"', "must have no control characters"),
        (
            'fee = "Gratis"',
            'fee = "Gratis"\nfee_kind = "gratis"',
            "fee_kind: must be one of free, pnbp, retribution, tariff",
        ),
        ('fee = "Gratis"', 'fee = "Gratis"\nquota = 0', "quota: must be more than 0, not 0"),
        ('code = "A"', 'code = "a1"', "booth a1: code: must be one or two capital letters, not 'a1'"),
        ('"1", "2"', '"1", "satu"', "counters (2): must be what its sign says"),
        ('"1", "2"', '"1", "1"', "line 20: counter 1: stands there twice; each needs a code of its own"),
        ('login = "ratna"', 'login = "R W"', "officer R W: login: must be small letters"),
        ('booths = ["A"]', 'booths = ["B"]', "officer ratna: no booth B; known are A"),
        ('hours = "biasa"', 'hours = "biase"', "booth A: no [hours.biase]; did you mean biasa?"),
        ('product = "KK"', 'product = "KK"\nhours = "lain"', "booth A, service KK: no [hours.lain]"),
        ('product = "KK"', 'product = "KK"\ncutoff_min = -1', "cutoff_min: must be at least 0, not -1"),
        ('hours = "biasa"\n', "", "booth A: hours is missing; add it, or give [site] hours for all booths"),
        ("[hours.biasa]", 'hours = "biase"\n\n[hours.biasa]', "site: no [hours.biase]; did you mean biasa?"),
    ],
)
def test_a_mistake_is_named_with_its_place_and_what_to_do(write, old: str, new: str, said: str) -> None:
    assert old in SMALL
    found = mistakes_of(write(SMALL.replace(old, new, 1)))
    assert any(said in mistake for mistake in found), found


def test_all_mistakes_are_told_at_once(write) -> None:
    broken = SMALL.replace('fee = "Gratis"', "").replace('floor = "1"', "").replace('"ratna"', '"R"')
    assert len(mistakes_of(write(broken))) == 3
    twice = SMALL + SMALL[SMALL.index("[[booth]]") : SMALL.index("[[officer]]")]
    assert [re.sub(r"line \d+: |: stands.*", "", one) for one in mistakes_of(write(twice))] == [
        "booth A",
        "counter 1",
        "counter 2",
        "service KK",
    ]


def test_a_closure_of_an_unknown_service_and_a_borrowed_series_are_mistakes(write) -> None:
    second = SMALL[SMALL.index("[[booth]]") : SMALL.index("[[officer]]")]
    second = second.replace('"A"', '"B"').replace('code = "KK"', 'code = "SIM"').replace('"1", "2"', '"3"')
    text = SMALL + second.replace('product = "KK"', 'product = "SIM"\nseries = "A"')
    text += '\n[[closure]]\nday = 2026-01-01\nname = "Libur"\nservices = ["SIN"]\n'
    assert mistakes_of(write(text)) == (
        "line 54: booth B, service SIM: series A is the letter of another booth; choose a free one",
        "line 60: closure 2026-01-01 Libur: no service SIN; did you mean SIM?",
    )


CALENDAR = """
[[season]]
name = "Ramadan"
first = 2026-02-19
last = 2026-03-20
hours = "biasa"

[[special_day]]
day = 2026-08-15
name = "Sabtu Melayani"
hours = ["08.00-10.00", "10.30-12.00"]
kind = "shortened"
cutoff_min = 15
services = ["KK"]
note = "Pekan kemerdekaan"

[[closure]]
day = 2026-12-24
name = "Cuti bersama Natal"
kind = "collective"
booths = ["A"]
note = "SKB"
"""


def test_the_calendar_is_read_as_it_is_written(write) -> None:
    text = SMALL.replace('hours = "biasa"\n', "").replace("[hours.biasa]", 'hours = "biasa"\n[hours.biasa]')
    site = load_site_file(write(text + CALENDAR), always_open=False).site
    (season,), (special,), (closure,) = (
        site.calendar.seasons,
        site.calendar.special_days,
        site.calendar.closures,
    )
    assert (season.name, season.first, season.last) == ("Ramadan", date(2026, 2, 19), date(2026, 3, 20))
    assert (season.hours, site.booths[0].hours) == (site.hours, None)
    assert special.spans == (Span(480, 600), Span(630, 720))
    assert (special.kind, special.cutoff_min) == (SpecialKind.SHORTENED, 15)
    assert (special.services, special.note) == (("KK",), "Pekan kemerdekaan")
    assert (closure.kind, closure.booths, closure.note) == (ClosureKind.COLLECTIVE, ("A",), "SKB")
    opened = load_site_file(write(text + CALENDAR), always_open=True).site
    assert (opened.calendar, opened.hours) == (Calendar(), ALWAYS)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "last = 2026-03-20",
            "last = 2026-02-18",
            "season Ramadan 2026-02-19: last must be the same day",
        ),
        ('hours = "biasa"', 'hours = "puasa"', "season Ramadan 2026-02-19: no [hours.puasa]"),
        ('services = ["KK"]', 'services = ["KIA"]', "special day 2026-08-15 Sabtu Melayani: no service KIA"),
        (
            'booths = ["A"]',
            'booths = ["Q"]',
            "closure 2026-12-24 Cuti bersama Natal: no booth Q; known are A",
        ),
        (
            'kind = "collective"',
            'kind = "bersama"',
            "kind: must be one of national, collective, local",
        ),
        (
            'hours = ["08.00-10.00", "10.30-12.00"]',
            "hours = []",
            "special day 2026-08-15 Sabtu Melayani: hours",
        ),
        ('name = "Ramadan"', "", "season 2026-02-19: name is missing; add it"),
        ('note = "SKB"', 'note = "SKB\\u0007"', "note: must have no control characters"),
        (
            "[[closure]]",
            (
                '[[season]]\nname = "Lain"\nfirst = 2026-03-20\nlast = 2026-04-01\nhours = "biasa"\n'
                "\n[[closure]]"
            ),
            "season Lain 2026-03-20: is at the same time and for the same as Ramadan",
        ),
        (
            "[[closure]]",
            (
                '[[special_day]]\nname = "Lain"\nday = 2026-08-15\nhours = "08.00-09.00"\nservices = ["KK"]\n'
                "\n[[closure]]"
            ),
            "special day 2026-08-15 Lain: is at the same time and for the same as 2026-08-15 Sabtu Melayani",
        ),
    ],
)
def test_a_mistake_in_the_calendar_is_named_with_its_place(write, old: str, new: str, said: str) -> None:
    assert old in CALENDAR
    found = mistakes_of(write(SMALL + CALENDAR.replace(old, new, 1)))
    assert any(said in mistake for mistake in found), found


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read"),
        (b"\xff\xfe", "is not UTF-8 text; save it as UTF-8"),
        (b"[site\n", "line 1: is not TOML: Expected ']' at the end of a table declaration; mend that line"),
        (b"", "site is missing; add it"),
        (b"booth = []", "booth is empty; it needs at least one"),
    ],
)
def test_a_file_that_is_no_site_file_says_so(tmp_path: Path, content: bytes | None, said: str) -> None:
    file = tmp_path / "site.toml"
    if content is not None:
        file.write_bytes(content)
    assert any(said in mistake for mistake in mistakes_of(file))


# --- the sample


def test_the_sample_has_every_booth_and_counters_numbered_once(site: Site) -> None:
    assert [booth.code for booth in site.booths] == [chr(letter) for letter in range(ord("A"), ord("Z"))]
    assert [one.code for one in site.counters] == [str(number) for number in range(1, 54)]
    per_booth = Counter(one.booth for one in site.counters)
    assert per_booth[BoothCode("A")] == 4
    assert set(per_booth) == set(site.booth_by_code)
    assert max(per_booth.values()) == 4
    assert {booth.zone for booth in site.booths} == set("12345")
    assert {booth.floor for booth in site.booths} == set("12")
    assert site.is_sample


def test_the_sample_holds_the_awkward_cases(site: Site) -> None:
    assert service(site, "KK").quota == service(site, "SKCK").quota == 80
    assert {one.fee_kind for one in site.services} == set(FeeKind)
    assert {one.booth for one in site.services if not one.takes_tickets} == {"V"}
    assert any(len(one.agency) > 50 for one in site.booths)
    alone = [one.code for one in site.booths if len(site.services_of[one.code]) == 1]
    assert any(len(site.counters_of[code]) == 2 for code in alone)


@pytest.mark.parametrize(
    ("code", "when", "reason"),
    [
        ("PASPOR", "2026-07-15T09:00", None),
        ("PASPOR", "2026-07-14T09:00", ClosedReason.CLOSED_TODAY),
        ("KK", "2026-07-14T07:59", ClosedReason.BEFORE_HOURS),
        ("KK", "2026-07-14T14:29", None),
        ("KK", "2026-07-14T14:30", ClosedReason.AFTER_CUTOFF),
        ("KK", "2026-07-17T12:00", None),
        ("KK", "2026-07-17T13:30", ClosedReason.AFTER_CUTOFF),
        ("KK", "2026-07-18T09:00", ClosedReason.CLOSED_TODAY),
        ("PAJAK-KENDARAAN", "2026-07-18T09:00", None),
        ("SIM", "2026-07-01T09:00", ClosedReason.HOLIDAY),
        ("SKCK", "2026-07-01T09:00", None),
        ("SIM", "2026-07-14T12:00", ClosedReason.AFTER_CUTOFF),
        ("KK", "2026-08-17T09:00", ClosedReason.HOLIDAY),
        # Ramadan: shorter for all; who opens on Wednesdays or Saturdays only goes on doing so.
        ("KK", "2026-02-20T13:00", ClosedReason.AFTER_CUTOFF),
        ("KK", "2026-02-23T13:29", None),
        ("KK", "2026-02-23T13:30", ClosedReason.AFTER_CUTOFF),
        ("PASPOR", "2026-02-24T09:00", ClosedReason.CLOSED_TODAY),
        ("PASPOR", "2026-02-25T13:29", None),
        ("KK", "2026-02-28T09:00", ClosedReason.CLOSED_TODAY),
        ("PAJAK-KENDARAAN", "2026-02-28T10:29", None),
        ("KK", "2027-02-08T13:30", ClosedReason.AFTER_CUTOFF),
        # A Saturday on which two booths open, and a collective holiday with one of them on duty.
        ("KK", "2026-08-15T11:00", None),
        ("PBB", "2026-08-15T11:00", ClosedReason.CLOSED_TODAY),
        ("KK", "2026-12-24T10:44", None),
        ("KK", "2026-12-24T10:45", ClosedReason.AFTER_CUTOFF),
        ("NIB", "2026-12-24T09:00", ClosedReason.HOLIDAY),
    ],
)
def test_the_sample_keeps_real_hours(site: Site, code: str, when: str, reason: ClosedReason | None) -> None:
    opening = site.opening(service(site, code), at(when))
    assert (opening.is_open, opening.reason) == (reason is None, reason)


def test_the_holidays_of_2026_are_all_there(site: Site) -> None:
    whole = [one for one in site.closures if not one.services]
    assert len(whole) == 25
    assert len({one.day for one in whole}) == 25
    assert date(2026, 12, 25) in {one.day for one in whole}
    kinds = [one.kind for one in whole]
    assert (kinds.count(ClosureKind.NATIONAL), kinds.count(ClosureKind.COLLECTIVE)) == (17, 8)
    collective = {one.name for one in whole if one.kind is ClosureKind.COLLECTIVE}
    assert all(name.startswith("Cuti bersama") for name in collective)


def test_always_open_drops_hours_closures_and_quotas_only(sample: SiteFile) -> None:
    opened = load_site_file(SAMPLE, always_open=True)
    assert opened.officers == sample.officers
    site = opened.site
    assert all(site.hours_of(one) is ALWAYS and one.quota is None for one in site.services)
    sunday_night = at("2026-08-16T23:59")
    assert all(site.opening(one, sunday_night).is_open for one in site.services)
    assert [one.code for one in site.services] == [one.code for one in sample.site.services]


def test_every_booth_of_the_sample_has_an_officer_and_the_site_a_supervisor(sample: SiteFile) -> None:
    staffed = {code for one in sample.officers if one.role is Role.COUNTER for code in one.booths}
    assert staffed == set(sample.site.booth_by_code)
    assert "Dewi Anggraini" in {one.name for one in sample.officers if one.role is Role.SUPERVISOR}
    ratna = next(one for one in sample.officers if one.name == "Ratna Wulandari")
    assert ratna.booths == ("A",)


def test_no_word_of_the_sample_looks_like_a_persons_number() -> None:
    assert re.search(r"\d{9,}", SAMPLE.read_text(encoding="utf-8")) is None


def test_the_sample_crosses_the_wire_unchanged(site: Site) -> None:
    assert SITE.validate_json(SITE.dump_json(site)) == site
