"""What the library says of a year, against the joint decree, and how sure it is."""

from __future__ import annotations

from datetime import date

import pytest

from common.contract.holidays import ESTIMATED, YEARS, estimated, holidays_of, is_settled
from common.contract.site_file import load_site_file
from common.domain.calendar import ClosureKind
from common.runtime.assets import asset

# SKB 3 Menteri 1497/2025, 2/2025 and 5/2025, for 2026: (month, day).
NATIONAL_2026 = (
    (1, 1),
    (1, 16),
    (2, 17),
    (3, 19),
    (3, 21),
    (3, 22),
    (4, 3),
    (4, 5),
    (5, 1),
    (5, 14),
    (5, 27),
    (5, 31),
    (6, 1),
    (6, 16),
    (8, 17),
    (8, 25),
    (12, 25),
)
COLLECTIVE_2026 = ((2, 16), (3, 18), (3, 20), (3, 23), (3, 24), (5, 15), (5, 28), (12, 24))


def days(year: int, kind: ClosureKind) -> list[tuple[int, int]]:
    return [(one.day.month, one.day.day) for one in holidays_of(year) if one.kind is kind]


def test_2026_is_as_the_joint_decree_says_day_for_day() -> None:
    assert days(2026, ClosureKind.NATIONAL) == list(NATIONAL_2026)
    assert days(2026, ClosureKind.COLLECTIVE) == list(COLLECTIVE_2026)
    assert is_settled(holidays_of(2026))


def test_the_sample_site_has_the_same_days_with_the_same_kinds() -> None:
    """Only names differ: the site file has those of the decree."""
    site = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=False).site
    written = {(one.day, one.kind) for one in site.closures if not one.services}
    assert written == {(one.day, one.kind) for one in holidays_of(2026)}
    names = {one.day: one.name for one in holidays_of(2026)}
    assert names[date(2026, 12, 25)] == "Hari Raya Natal"
    assert names[date(2026, 12, 24)] == "Cuti Bersama Hari Raya Natal"


def test_a_day_the_library_estimates_says_so_beside_its_name() -> None:
    found = estimated(holidays_of(2028))
    assert "Hari Raya Idul Fitri" in {one.name for one in found}
    assert {one.note for one in found} == {ESTIMATED}
    assert not any(ESTIMATED in one.name for one in holidays_of(2028))


def test_a_year_without_collective_holidays_is_not_settled_even_if_no_day_is_estimated() -> None:
    sure = tuple(one for one in holidays_of(2028) if not one.note)
    assert not estimated(sure)
    assert not is_settled(sure)
    assert not is_settled(holidays_of(2028))


def test_days_are_in_order_and_stand_there_once() -> None:
    for year in (2024, 2026, 2027):
        found = [one.day for one in holidays_of(year)]
        assert found == sorted(set(found))
        assert {day.year for day in found} == {year}


@pytest.mark.parametrize("year", [YEARS[0] - 1, YEARS[-1] + 1])
def test_a_year_that_is_not_known_is_refused(year: int) -> None:
    with pytest.raises(ValueError, match=f"known for {year}"):
        holidays_of(year)
