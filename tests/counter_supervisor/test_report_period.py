"""Which days a preset means, and how a day is written."""

from __future__ import annotations

from datetime import date

import pytest

from counter.supervisor.reports.period import Period, Preset, day_from, period_of

NEW_YEAR = date(2027, 1, 1)


@pytest.mark.parametrize(
    ("preset", "first", "last"),
    [
        (Preset.TODAY, NEW_YEAR, NEW_YEAR),
        (Preset.YESTERDAY, date(2026, 12, 31), date(2026, 12, 31)),
        (Preset.WEEK, date(2026, 12, 26), NEW_YEAR),
        (Preset.MONTH, NEW_YEAR, NEW_YEAR),
        (Preset.LAST_MONTH, date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_a_preset_is_some_days_before_today(preset: Preset, first: date, last: date) -> None:
    assert period_of(preset, NEW_YEAR) == Period(first, last)


@pytest.mark.parametrize("written", ["13/07/2026", "13-7-2026", " 13.07.2026 "])
def test_a_day_is_read_as_people_write_it(written: str) -> None:
    assert day_from(written) == date(2026, 7, 13)


@pytest.mark.parametrize("written", ["", "13/07", "31/02/2026", "2026/07/13", "besok"])
def test_what_is_no_day_is_none(written: str) -> None:
    assert day_from(written) is None
