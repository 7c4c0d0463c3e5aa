"""The mini mode's body and keys."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from common.ui.mini_frame import MiniFrame, MiniTone
from common.ui.mini_key import MiniKey
from common.ui.theme import Theme
from common.ui.tokens import Surface
from tests.ui.conftest import Painted, close_to

MINI = Theme(surface=Surface.MINI)


@pytest.mark.parametrize(
    ("tone", "fill", "border"),
    [
        (MiniTone.PLAIN, "#FFFFFF", "#0B3A6F"),
        (MiniTone.OVER, "#FFF1C9", "#A87800"),
        (MiniTone.FAR_OVER, "#FCE9E7", "#B3261E"),
        (MiniTone.LOST, "#FFFFFF", "#B3261E"),
    ],
)
def test_the_frame_says_the_state(painted: Painted, tone: MiniTone, fill: str, border: str) -> None:
    frame = MiniFrame(MINI)
    frame.resize(frame.sizeHint())
    frame.set_tone(tone)
    picture = painted(frame)
    assert frame.tone is tone
    assert close_to(picture.pixelColor(200, 48), QColor(fill))
    assert close_to(picture.pixelColor(200, 1), QColor(border))
    assert close_to(picture.pixelColor(24, 48), QColor("#FFC20A"))
    assert picture.pixelColor(0, 0).alpha() == 0


def test_a_key_shows_its_word_its_icon_or_why_not(painted: Painted) -> None:
    word, icon = MiniKey(MINI, "Panggil", "F2"), MiniKey(MINI, "Panggil ulang", "F3", icon="rotate-ccw")
    for key in (word, icon):
        key.resize(key.sizeHint())
    assert close_to(painted(word).pixelColor(10, 34), QColor("#0B3A6F"))
    assert close_to(painted(icon).pixelColor(10, 10), QColor("#FFFFFF"))
    assert icon.toolTip() == "<qt>Panggil ulang</qt>"
    word.block("Antrean kosong")
    assert close_to(painted(word).pixelColor(10, 34), QColor("#EFEADD"))
    assert word.accessibleDescription() == "Antrean kosong"
    word.unblock()
    before = painted(word)
    word.set_key_cap("4 detik")
    assert painted(word) != before
    word.set_key_cap("")
    word.set_caption("Lanjut")
    assert word.accessibleName() == "Lanjut"
