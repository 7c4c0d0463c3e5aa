"""Reports as files, read back: numbers stay numbers, text stays text, and a file is whole or not there."""

from __future__ import annotations

import csv
import errno
import io
import os
import re
import zipfile
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QThreadPool
from PySide6.QtPdf import QPdfDocument

from common.contract.reports import ByOfficer, ByService, DayFigures, Days, ReportName
from common.contract.site_file import load_site_file
from common.domain.site import Site
from common.runtime.assets import asset
from common.runtime.sentences import Sentences
from common.ui.fonts import load_fonts
from counter.supervisor.export.compose import AREAS, compose
from counter.supervisor.export.csv_files import csv_zip, guarded
from counter.supervisor.export.document import Document
from counter.supervisor.export.pdf import pdf
from counter.supervisor.export.saving import Format, NotSaved, file_name, save, write_whole
from counter.supervisor.export.xlsx import xlsx
from tests.counter_supervisor.reports import every_report, many_days


@pytest.fixture(scope="module")
def site() -> Site:
    return load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=True).site


def words(language: str = "id") -> Sentences:
    return Sentences.load(language, ("ui", *AREAS))


def of(site: Site, *kinds: type[Any], language: str = "id") -> Document:
    chosen = [report for report in every_report() if not kinds or type(report) in kinds]
    return compose(chosen, site, words(language))


def test_there_is_one_of_each_report() -> None:
    assert len(every_report()) == len(ReportName)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_report_can_be_written_in_every_format(qapp: Any, site: Site, language: str) -> None:
    load_fonts()
    for report in every_report():
        document = compose([report], site, words(language))
        assert document.tables
        for table in document.tables:
            for row in (*table.rows, *((table.total,) if table.total else ())):
                assert len(row) == len(table.columns), table.title
        assert xlsx(document)[:2] == b"PK"
        assert csv_zip(document)[:2] == b"PK"
        assert pdf(document)[:5] == b"%PDF-"


def test_what_a_document_says_of_itself(site: Site) -> None:
    document = of(site, Days)
    facts = dict(document.facts)
    assert document.title == "Kinerja per hari"
    assert facts["Periode"] == "Senin, 13 Juli 2026 – Jumat, 17 Juli 2026"
    assert facts["Gerai"] == "Semua gerai"
    assert facts["Target waktu tunggu"] == "30 menit"
    assert facts["Dibuat pada"].endswith("15.00 WIB")
    assert facts["Perhatian"] == "data contoh"
    assert "masih berubah" in facts["Catatan"]
    assert ("Okupansi", "Melayani ÷ (buka − jeda).") in document.formulas
    assert document.stem == "laporan-days-2026-07-13_2026-07-17"
    assert file_name(of(site, DayFigures), Format.PDF) == "laporan-day-figures-2026-07-13.pdf"


def test_no_officer_is_in_a_file_name(site: Site) -> None:
    for kind in Format:
        assert "sari" not in file_name(of(site, ByOfficer), kind).lower()


# -- XLSX ------------------------------------------------------------------------------------------------


def test_a_workbook_reads_back(site: Site) -> None:
    book = load_workbook(io.BytesIO(xlsx(of(site, ByService, Days))))
    assert book.sheetnames[0] == "Keterangan"
    sheet = book["Per layanan"]
    headings = [cell.value for cell in sheet[1]]
    row = dict(zip(headings, sheet[2], strict=True))
    assert (row["Layanan"].value, row["Nomor antrean"].value) == ("Kartu Keluarga", 1234)
    assert (row["Tingkat layanan"].value, row["Tingkat layanan"].number_format) == (0.75, "0.0%")
    assert row["Tunggu median"].number_format == "[h]:mm:ss"
    assert row["Tunggu median"].value in (time(0, 10), timedelta(minutes=10))
    assert (sheet.freeze_panes, sheet.auto_filter.ref is not None) == ("B2", True)
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.column_dimensions["A"].width >= len("Kartu Keluarga")
    assert sheet[3][0].value == "Semua"
    day = book["Per hari"][2][0]
    assert (day.value, day.number_format) == (datetime(2026, 7, 13), "dd/mm/yyyy")  # noqa: DTZ001
    said = {row[0].value: row[1].value for row in book["Keterangan"].iter_rows()}
    assert said["Okupansi"] == "Melayani ÷ (buka − jeda)."


def test_durations_past_a_day_are_whole_in_a_workbook(site: Site) -> None:
    sheet = load_workbook(io.BytesIO(xlsx(of(site, ByOfficer))))["Waktu loket"]
    row = dict(zip((cell.value for cell in sheet[1]), sheet[2], strict=True))
    assert row["Buka"].value == timedelta(seconds=130_000)


def test_text_that_looks_like_a_formula_stays_text_in_a_workbook(site: Site) -> None:
    sheet = load_workbook(io.BytesIO(xlsx(of(site, ByOfficer))))["Pekerjaan"]
    assert (sheet["A2"].value, sheet["A2"].data_type) in {("=Sari", "s"), ("=Sari", "inlineStr")} or (
        sheet["A2"].quotePrefix
    )
    raw = zipfile.ZipFile(io.BytesIO(xlsx(of(site, ByOfficer)))).read("xl/worksheets/sheet2.xml")
    assert b"<f>" not in raw


def test_sheets_have_names_that_excel_takes(site: Site) -> None:
    names = load_workbook(io.BytesIO(xlsx(of(site)))).sheetnames
    assert len({name.lower() for name in names}) == len(names)
    assert all(len(name) <= 31 and not re.search(r"[\[\]:*?/\\']", name) for name in names)


# -- CSV -------------------------------------------------------------------------------------------------


def _read(data: bytes, delimiter: str) -> dict[str, list[list[str]]]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    found = {}
    for name in archive.namelist():
        raw = archive.read(name)
        assert raw.startswith(b"\xef\xbb\xbf")
        found[name] = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=delimiter))
    return found


def test_csv_reads_back_with_the_separators_of_its_language(site: Site) -> None:
    files = _read(csv_zip(of(site, ByService)), ";")
    assert list(files) == ["0-keterangan.csv", "1-per-layanan.csv"]
    table = files["1-per-layanan.csv"]
    row = dict(zip(table[0], table[1], strict=True))
    assert (row["Layanan"], row["Nomor antrean"], row["Tingkat layanan"]) == (
        "Kartu Keluarga",
        "1234",
        "75,0%",
    )
    assert row["Tunggu P90"] == "0:22:00"
    english = _read(csv_zip(of(site, ByService, language="en")), ",")["1-by-service.csv"]
    assert dict(zip(english[0], english[1], strict=True))["Service level"] == "75.0%"


def test_csv_says_what_it_is_about(site: Site) -> None:
    about = dict(row for row in _read(csv_zip(of(site, ByService)), ";")["0-keterangan.csv"] if row)
    assert about["Hari buka"] == "5"
    assert about["Waktu tunggu"] == "Panggilan pertama − kedatangan."


@pytest.mark.parametrize("text", ["=1+1", "+62", "-1 lembar", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_formula_is_kept_from_the_sheet(text: str) -> None:
    assert guarded(text) == "'" + text
    assert guarded("A" + text) == "A" + text


def test_names_and_notes_are_guarded_in_csv_and_numbers_are_not(site: Site) -> None:
    files = _read(csv_zip(of(site)), ";")
    cells = [cell for rows in files.values() for row in rows for cell in row]
    assert "'=Sari" in cells
    assert "'-1 lembar" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


# -- PDF -------------------------------------------------------------------------------------------------


class Pages:
    """A PDF as Qt reads it."""

    def __init__(self, data: bytes) -> None:
        self._bytes = QByteArray(data)
        buffer = QBuffer(self._bytes)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(buffer)
        count = self.document.pageCount()
        self.texts = [self.document.getAllText(number).text() for number in range(count)]
        self.sizes = [self.document.pagePointSize(number) for number in range(count)]
        self.document.close()


def test_a_pdf_reads_back(qapp: Any, site: Site) -> None:
    load_fonts()
    (page, *_) = Pages(pdf(of(site, DayFigures))).texts
    for said in (
        "Ringkasan kinerja",
        "MPP Kota Sukamaju",
        "Menurut prioritas",
        "1.234",
        "75,0%",
        "Halaman 1 dari",
    ):
        assert said in page


def test_a_pdf_is_a4_and_wide_tables_turn_it(qapp: Any, site: Site) -> None:
    load_fonts()
    upright = Pages(
        pdf(of(site, *(type(one) for one in every_report() if type(one).__name__ == "Histogram")))
    )
    turned = Pages(pdf(of(site, Days)))
    assert (round(upright.sizes[0].width()), round(upright.sizes[0].height())) == (595, 842)
    assert (round(turned.sizes[0].width()), round(turned.sizes[0].height())) == (842, 595)


def test_headings_are_on_every_page_and_never_alone(qapp: Any, site: Site) -> None:
    load_fonts()
    pages = Pages(pdf(compose([many_days(90)], site, words()))).texts
    assert len(pages) > 4
    for number, page in enumerate(pages, 1):
        assert f"Halaman {number} dari {len(pages)}" in page
    shown = [page for page in pages if "Tanggal" in page]
    assert len(shown) >= len(pages) - 1
    for page in shown:
        assert re.search(r"\d\d/\d\d/2026", page), page


def test_every_row_is_on_one_page_and_once(qapp: Any, site: Site) -> None:
    load_fonts()
    report = many_days(90)
    text = "\n".join(Pages(pdf(compose([report], site, words()))).texts)
    for row in report.rows:
        assert text.count(f"{row.business_date:%d/%m/%Y}") == 2  # in the figures, and in the counters' time


def test_a_pdf_is_made_off_the_gui_thread(qtbot: Any, site: Site) -> None:
    load_fonts()
    document, made = of(site, DayFigures), []
    pool = QThreadPool()
    pool.start(lambda: made.append(pdf(document)))
    assert pool.waitForDone(20_000)
    assert Pages(made[0]).texts


# -- saving ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(Format))
def test_a_file_is_saved_under_its_ending(qapp: Any, site: Site, tmp_path: Path, kind: Format) -> None:
    load_fonts()
    document = of(site, DayFigures)
    path = save(document, tmp_path / "hasil juli", kind)
    assert (path.name, path.exists()) == (f"hasil juli.{kind.value}", True)
    assert save(document, path, kind) == path
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(NotSaved) as refused:
        write_whole(tmp_path / "gone" / "x.pdf", b"new")
    assert refused.value.reason == "no_folder"


@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.ENOSPC, "no_room"), (errno.EACCES, "not_allowed"), (errno.EIO, "failed")],
)
def test_a_file_that_cannot_be_written_leaves_the_old_one_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(NotSaved) as refused:
        write_whole(path, b"new")
    assert refused.value.reason == reason
    assert f"export.not_saved.{reason}" in words()
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"old", [path])


def test_a_place_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").mkdir()
    with pytest.raises(NotSaved) as refused:
        write_whole(tmp_path / "x.pdf", b"new")
    assert refused.value.reason in {"not_allowed", "failed"}
    assert [file.name for file in tmp_path.iterdir()] == ["x.pdf"]
