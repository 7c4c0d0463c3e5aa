"""Labels show text as it is and say when they could not show all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from common.ui.lettering import (
    Run,
    advance,
    block_height,
    elided,
    emphasised,
    fitted,
    is_cut,
    line_height,
    wrap,
)
from common.ui.plain_text import PlainText, plain_tip
from common.ui.theme import Theme
from common.ui.themed import retheme
from common.ui.tokens import PaletteName

NASTY = "<img src='file:///etc/hostname'> & <b>Rina</b>"


def test_tags_and_ampersands_are_letters(kiosk: Theme, qtbot: QtBot) -> None:
    label = PlainText(kiosk, NASTY)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == label.whole == label.accessibleName() == NASTY
    wide = QFontMetrics(label.font()).horizontalAdvance(NASTY)
    assert label.sizeHint().width() <= wide + 4


def test_a_line_that_does_not_fit_tells_the_rest(kiosk: Theme, qtbot: QtBot) -> None:
    label = PlainText(kiosk, NASTY, wrap=False)
    qtbot.addWidget(label)
    label.resize(200, 40)
    label.show()
    assert label.text().endswith("…")
    assert label.whole == label.accessibleName() == NASTY
    assert "&lt;img" in label.toolTip()
    label.resize(2000, 40)
    assert label.text() == NASTY
    assert label.toolTip() == ""


def test_a_new_text_replaces_all_of_the_old(kiosk: Theme, qtbot: QtBot) -> None:
    label = PlainText(kiosk, "Satu", wrap=False)
    qtbot.addWidget(label)
    label.show()
    label.say("Dua")
    assert (label.text(), label.whole, label.accessibleName()) == ("Dua", "Dua", "Dua")


def test_a_tooltip_shows_tags_as_letters() -> None:
    assert plain_tip(NASTY) == (
        "<qt>&lt;img src=&#x27;file:///etc/hostname&#x27;&gt; &amp; &lt;b&gt;Rina&lt;/b&gt;</qt>"
    )
    assert plain_tip("") == ""


def test_large_text_reaches_the_smallest_large_size(kiosk: Theme) -> None:
    label = PlainText(kiosk, "Halaman 1 dari 7", size=28)
    assert label.font().pixelSize() == 28
    retheme(label, kiosk.with_(palette=PaletteName.HIGH_CONTRAST, large_text=True))
    assert label.font().pixelSize() == 42
    assert label.palette().windowText().color().name() == "#ffffff"


def test_the_colour_is_a_role(kiosk: Theme) -> None:
    label = PlainText(kiosk, "Terlama", colour="text_muted")
    assert label.palette().windowText().color().name() == "#3d4a5c"
    label.set_colour("text_brand")
    assert label.palette().windowText().color().name() == "#0b3a6f"


def test_painted_lines_break_at_spaces_and_keep_every_word(kiosk: Theme) -> None:
    font = kiosk.font(28, 500)
    text = "Untuk lansia, penyandang disabilitas, ibu hamil atau menyusui"
    lines = wrap(font, text, 400)
    assert " ".join(lines) == text
    assert all(advance(font, line) <= 400 for line in lines)
    assert block_height(font, text, 400) == pytest.approx(len(lines) * line_height(font))
    assert not is_cut(font, text, 400, max_lines=len(lines))
    assert is_cut(font, text, 400, max_lines=1)
    assert wrap(font, text, 400, max_lines=2)[-1].endswith("…")


def test_a_paragraph_of_its_own_starts_a_line(kiosk: Theme) -> None:
    assert wrap(kiosk.font(28, 500), "Satu\nDua", 400) == ["Satu", "Dua"]


def test_fitting_stops_at_the_smallest_size(kiosk: Theme) -> None:
    font = kiosk.font(40, 700)
    assert fitted(font, "Kembali", 1000, 28) is font
    assert fitted(font, "Kembali " * 5, 500, 10).pixelSize() < 40
    small = fitted(font, "Kembali " * 50, 300, 28)
    assert small.pixelSize() == 28
    assert elided(small, "Kembali " * 50, 300).endswith("…")


def test_a_value_stands_out_wherever_the_sentence_puts_it(kiosk: Theme) -> None:
    palette = kiosk.palette
    plain = Run("", kiosk.font(28, 500), palette.text_muted)
    strong = Run("", kiosk.font(28, 700), palette.text)
    for text in ("sekitar 20–35 menit", "20–35 minutes", "kira-kira 20–35"):
        runs = emphasised(text, "20–35", plain, strong)
        assert "".join(run.text for run in runs) == text
        assert [run.font for run in runs if run.text == "20–35"] == [strong.font]
    assert [run.text for run in emphasised("tutup", "12", plain, strong)] == ["tutup"]
