"""Sentences in the chosen language; dates, times and numbers as people read them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from common.runtime.sentences import BrokenTranslation, MissingSentence, Sentences, read_sentences
from common.runtime.wording import Wording, zone_name
from common.ui.language import Language

MORNING = datetime(2026, 7, 14, 2, 41, 2, tzinfo=UTC)
TS = '<TS version="2.1" language="id"><context><name>x</name>{}</context></TS>'


@pytest.fixture
def indonesian() -> Wording:
    return Wording(Sentences.load("id", ["ui"]))


@pytest.fixture
def english() -> Wording:
    return Wording(Sentences.load("en", ["ui"]))


def _write(folder: Path, body: str) -> Path:
    file = folder / "x.id.ts"
    file.write_text(TS.format(body), encoding="utf-8")
    return file


def test_dates_are_written_out(indonesian: Wording, english: Wording) -> None:
    assert indonesian.date_long(date(2026, 7, 14)) == "Selasa, 14 Juli 2026"
    assert english.date_long(date(2026, 7, 14)) == "Tuesday, 14 July 2026"
    assert indonesian.date_short(date(2026, 12, 1)) == "1 Desember 2026"


@pytest.mark.parametrize(
    ("zone", "time", "name"),
    [
        ("Asia/Jakarta", "09.41", "WIB"),
        ("Asia/Pontianak", "09.41", "WIB"),
        ("Asia/Makassar", "10.41", "WITA"),
        ("Asia/Jayapura", "11.41", "WIT"),
        ("Asia/Tokyo", "11.41", "JST"),
    ],
)
def test_times_are_the_sites_own_and_name_their_zone(
    indonesian: Wording, zone: str, time: str, name: str
) -> None:
    assert indonesian.time_short(MORNING, zone) == time
    assert indonesian.time_zoned(MORNING, zone) == f"{time} {name}"
    assert zone_name(zone, MORNING) == name


def test_an_evening_in_utc_is_the_next_day_on_site(indonesian: Wording, english: Wording) -> None:
    """bcgov #626: faults after 17:00."""
    evening = datetime(2026, 7, 14, 17, 30, tzinfo=UTC)
    assert indonesian.time_short(evening, "Asia/Jakarta") == "00.30"
    assert indonesian.time_long(MORNING, "Asia/Jakarta") == "09.41.02"
    assert english.time_long(MORNING, "Asia/Jakarta") == "09:41:02"


def test_durations_and_ranges(indonesian: Wording, english: Wording) -> None:
    assert indonesian.minutes_short(22) == "22 mnt"
    assert indonesian.minutes_range(20, 35) == "20–35 menit"
    assert (english.minutes(1), english.minutes(2)) == ("1 minute", "2 minutes")
    assert indonesian.minutes_and_seconds(108) == "1 menit 48 detik"
    assert indonesian.minutes_and_seconds(60) == "1 menit"
    assert indonesian.minutes_and_seconds(0) == "0 detik"
    assert english.minutes_and_seconds(61) == "1 minute 1 second"
    assert indonesian.timer(401) == "06:41"
    assert indonesian.timer(4001) == "1:06:41"
    assert indonesian.timer(-3) == "00:00"


def test_numbers_have_their_own_signs(indonesian: Wording, english: Wording) -> None:
    assert indonesian.number(1234567.5, 1) == "1.234.567,5"
    assert english.number(1234567.5, 1) == "1,234,567.5"
    assert indonesian.percent(4.1) == "4,1%"
    assert indonesian.number(0) == "0"


def test_a_change_of_language_is_told_once(qtbot: QtBot) -> None:
    language = Language([])
    assert (language.code, language.codes) == ("id", ("id", "en"))
    assert language.text("ui.retry") == "Coba lagi"
    with qtbot.waitSignal(language.changed, timeout=1000):
        language.set_language("en")
    assert (language.code, language.text("ui.retry")) == ("en", "Try again")
    assert language.say.date_long(date(2026, 7, 14)).startswith("Tuesday")
    assert language.sentences.language == "en"
    with qtbot.assertNotEmitted(language.changed):
        language.set_language("en")


def test_a_language_nobody_speaks_here_changes_nothing() -> None:
    language = Language([])
    with pytest.raises(MissingSentence):
        language.set_language("xx")
    assert language.code == "id"
    assert language.text("ui.retry") == "Coba lagi"


def test_a_missing_sentence_is_a_bug_that_names_itself() -> None:
    with pytest.raises(MissingSentence, match=r"ui\.no_such_sentence \(id\)"):
        Language([]).text("ui" + ".no_such_sentence")


def test_values_are_never_read_as_patterns(tmp_path: Path) -> None:
    _write(tmp_path, '<message id="x.hi"><source>s</source><translation>Halo {name}</translation></message>')
    sentences = Sentences.load("id", ["x"], tmp_path)
    assert sentences.text("x.hi", name="{name.__class__} %s") == "Halo {name.__class__} %s"
    with pytest.raises(KeyError):
        sentences.text("x.hi")


def test_an_unfinished_sentence_is_a_missing_one(tmp_path: Path) -> None:
    body = '<message id="x.a"><source>s</source><translation type="unfinished">a</translation></message>'
    assert read_sentences(_write(tmp_path, body)) == []
    assert "x.a" not in Sentences.load("id", ["x"], tmp_path)


@pytest.mark.parametrize(
    "body",
    [
        "<message><source>s</source><translation>a</translation></message>",
        '<message id="x.a"><source>s</source><translation></translation></message>',
        '<message id="x.a" numerus="yes"><source>s</source><translation></translation></message>',
        2 * '<message id="x.a"><translation>a</translation></message>',
    ],
)
def test_a_broken_file_is_noticed_at_start(tmp_path: Path, body: str) -> None:
    _write(tmp_path, body)
    with pytest.raises(BrokenTranslation):
        Sentences.load("id", ["x"], tmp_path)


def test_what_counts_must_be_counted() -> None:
    with pytest.raises(BrokenTranslation, match="say how many"):
        Language([]).text("ui.duration.minutes")


def test_sentences_know_their_values() -> None:
    sentences = Sentences.load("id", ["ui"])
    assert sentences.sentence("ui.duration.range").placeholders == {"low", "high"}
    assert "ui.retry" in sentences
    assert sentences.keys() == Sentences.load("en", ["ui"]).keys()
