"""The page of key figures in words: four figures, the charts, what stands where nothing is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from common.contract.reports import Bin, HeatCell, Heatmap, Histogram, Report, ReportName, Times
from common.runtime.clock import ManualClock
from common.ui.language import Language
from counter.supervisor.app import AREAS
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.reports.chart_words import ChartWords, heat_bounds
from counter.supervisor.reports.report_desk import ReportDesk
from tests.counter_supervisor.office import DEWI, HEAD
from tests.counter_supervisor.report_office import ReportOffice
from tests.counter_supervisor.reports import SCOPE
from tests.display.lobby import sample_site


class Told(ReportOffice):
    """Gives one answer that a test has made."""

    own: Report | None = None

    def report(self, name, params):
        found = super().report(name, params)
        return self.own if type(self.own) is type(found) else found


@pytest.fixture
def office(qapp: QApplication, clock: ManualClock) -> Told:
    office = Told(sample_site(), clock)
    office.at_once = False
    office.become(DEWI)
    return office


@pytest.fixture
def words(office: Told) -> ChartWords:
    dashboard = Dashboard(office)
    desk = ReportDesk(dashboard, office)
    dashboard.setParent(desk)
    words = ChartWords(Language(AREAS), dashboard, desk)
    words.desk_of_test = desk
    return words


def tell(office: Told, words: ChartWords, own: Report | None = None) -> None:
    office.own = own
    words.desk_of_test.shown(is_shown=True)
    office.answer()


def test_the_four_figures_are_the_hubs(office: Told, words: ChartWords) -> None:
    tell(office, words)
    said = [(face.title, face.value, face.unit, face.detail) for face in words.figures()]
    assert said == [
        ("Dilayani", "1.100", "nomor", "dari 1.300 nomor"),
        ("Waktu tunggu", "10", "mnt median", "P90 22 · rata-rata 10 mnt"),
        ("Tingkat layanan", "75", "persen", "825 dari 1.100 nomor"),
        ("Tidak hadir", "5,0", "persen", "60 dari 1.200 dipanggil"),
    ]


def test_every_figure_has_its_formula_with_the_target_of_the_report(office: Told, words: ChartWords) -> None:
    tell(office, words)
    assert [face.formula for face in words.figures()] == [
        "= jumlah selesai",
        "= panggilan pertama − kedatangan",
        "= tunggu ≤ 30 mnt ÷ dilayani",
        "= tidak hadir ÷ dipanggil",
    ]


def test_before_the_answer_there_are_dashes_and_no_zeros(words: ChartWords) -> None:
    assert {face.value for face in words.figures()} == {"–"}


def test_the_head_says_what_the_figures_are_about(office: Told, words: ChartWords) -> None:
    tell(office, words)
    head = words.head()
    assert head.about.endswith("Semua gerai · diperbarui 15.00 WIB")
    assert (head.period, head.booth) == ("Hari ini", "Semua gerai")


def test_the_head_of_an_agency_with_one_booth_has_no_choice(office: Told, words: ChartWords) -> None:
    office.become(HEAD)
    head = words.head()
    assert head.booth_is_fixed
    assert head.booth.startswith("A · ")


def test_the_heatmap_marks_the_target_by_what_is_printed(office: Told, words: ChartWords) -> None:
    def cell(weekday: int, hour: int, median_s: float | None) -> HeatCell:
        waiting = Times(count=1, median_s=median_s)
        return HeatCell(weekday=weekday, hour=hour, tickets=1, days=1, waiting=waiting)

    cells = (cell(1, 8, 0), cell(1, 10, 1770), cell(3, 9, 1769), cell(3, 10, None))
    tell(office, words, Heatmap(scope=SCOPE, cells=cells))
    face = words.heat()
    assert (face.rows, face.columns) == (("Senin", "Rabu"), ("08–09", "09–10", "10–11"))
    assert [[(one.text, one.level) for one in row] for row in face.cells] == [
        [("0", 0), ("", None), ("30", 4)],
        [("", None), ("29", 3), ("–", None)],
    ]
    assert face.legend == ("0–9", "10–14", "15–19", "20–29", "≥ 30")
    assert "Senin pukul 10: 30" in face.spoken


@pytest.mark.parametrize(("target_s", "bounds"), [(1800, [10, 15, 20, 30]), (600, [3, 5, 7, 10]), (60, [1])])
def test_the_tints_follow_the_target(target_s: int, bounds: list[int]) -> None:
    assert heat_bounds(target_s) == bounds


def _bins(*counts: int) -> tuple[Bin, ...]:
    ends = [(place + 1) * 300 for place in range(len(counts) - 1)]
    return tuple(
        Bin(from_s=place * 300, to_s=end, count=count)
        for place, (count, end) in enumerate(zip(counts, [*ends, None], strict=True))
    )


def test_the_histogram_goes_past_the_target_even_if_nobody_waited_so_long(
    office: Told, words: ChartWords
) -> None:
    tell(office, words, Histogram(scope=SCOPE, bins=_bins(4, 1), waiting=Times(count=5), within_target=5))
    face = words.histogram()
    assert [bar.count for bar in face.bars] == [4, 1, 0, 0, 0, 0, 0, 0]
    assert (face.target_at, face.target) == (6.0, "target 30 menit")
    assert [bar.is_late for bar in face.bars] == [False] * 6 + [True] * 2
    assert words.bar_width() == "nomor per 5 menit"
    assert "dari 0: 4" in face.spoken


def test_long_waits_make_wider_bars_and_nobody_is_left_out(office: Told, words: ChartWords) -> None:
    counts = [1] * 60
    tell(office, words, Histogram(scope=SCOPE, bins=_bins(*counts), waiting=Times(count=60), within_target=6))
    face = words.histogram()
    assert len(face.bars) <= 14
    assert sum(bar.count for bar in face.bars) == 60
    assert words.bar_width() == "nomor per 30 menit"
    assert face.target_at == 1.0


def test_lines_have_their_figures_in_words(office: Told, words: ChartWords) -> None:
    words.desk_of_test.chart = ReportName.HALF_HOURS
    tell(office, words)
    assert "Antrean terpanjang: 08.30 2" in words.half_hours().spoken
    words.desk_of_test.show_chart(ReportName.DAYS)
    office.answer()
    face = words.days_chart()
    assert "P90: 13/07 22" in face.spoken
    assert (face.target, face.target_words) == (30.0, "target 30 menit")


def test_a_period_without_visits_says_so(office: Told, words: ChartWords) -> None:
    office.served = 0
    tell(office, words)
    place = words.place()
    assert place is not None
    assert place.title == "Tidak ada kunjungan pada periode ini"


def test_no_answer_and_a_refusal_are_told_with_a_way_on(office: Told, words: ChartWords) -> None:
    asking = words.place()
    assert asking is not None
    assert (asking.title, asking.action) == ("Menghitung angka", "")
    words.desk_of_test.shown(is_shown=True)
    office.lose()
    lost = words.place()
    assert lost is not None
    assert (lost.title, lost.action) == ("Pusat antrean tidak menjawab", "Coba lagi")
    words.desk_of_test.ask_again()
    office.refuse()
    refused = words.place()
    assert refused is not None
    assert refused.failed
    assert refused.advice


def test_figures_stay_with_their_time_while_the_hub_is_away(office: Told, words: ChartWords) -> None:
    tell(office, words)
    words.desk_of_test.ask_again()
    office.lose()
    assert words.head().stale == "Angka pukul 15.00"
    assert words.place() is None
