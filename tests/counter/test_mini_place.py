"""The mini mode stands in the corner where it was left."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from counter.desk.mini_place import MiniPlace, keep_place, load_place

SIZE = QSize(320, 96)
SCREEN = QRect(0, 0, 1280, 760)


@pytest.mark.parametrize(
    ("at", "corner"),
    [
        (QPoint(10, 20), (False, False)),
        (QPoint(940, 20), (True, False)),
        (QPoint(10, 640), (False, True)),
        (QPoint(940, 640), (True, True)),
    ],
)
def test_the_nearest_corner_is_meant(at: QPoint, corner: tuple[bool, bool]) -> None:
    place = MiniPlace.of(QRect(at, SIZE), SCREEN)
    assert (place.at_right, place.at_bottom) == corner
    assert place.on(SCREEN, SIZE) == at


def test_another_screen_has_the_same_corner() -> None:
    place = MiniPlace.of(QRect(QPoint(930, 640), SIZE), SCREEN)
    large = QRect(1280, 0, 1920, 1040)
    assert place.on(large, SIZE) == QPoint(1280 + 1920 - 320 - 30, 1040 - 96 - 24)


@given(
    place=st.builds(
        MiniPlace, st.booleans(), st.booleans(), st.integers(-500, 5000), st.integers(-500, 5000)
    ),
    screen=st.builds(
        QRect,
        st.integers(-2000, 2000),
        st.integers(-2000, 2000),
        st.integers(320, 4000),
        st.integers(96, 3000),
    ),
)
def test_it_is_always_wholly_on_the_screen(place: MiniPlace, screen: QRect) -> None:
    assert screen.contains(QRect(place.on(screen, SIZE), SIZE))


def test_it_is_kept_from_day_to_day(tmp_path: Path) -> None:
    file = tmp_path / "counter" / "mini.json"
    place = MiniPlace(at_right=False, at_bottom=True, x=7, y=9)
    keep_place(file, place)
    assert load_place(file) == place
    assert [one.name for one in file.parent.iterdir()] == ["mini.json"]


@pytest.mark.parametrize("text", ["", "[]", '{"at_right": true}', "null", "\x00"])
def test_a_file_that_says_nothing_means_the_usual_corner(tmp_path: Path, text: str) -> None:
    file = tmp_path / "mini.json"
    file.write_text(text, encoding="utf-8")
    assert load_place(file) == MiniPlace()
    assert load_place(None) == load_place(tmp_path / "absent.json") == MiniPlace()


@pytest.mark.expect_log("could not be kept")
def test_a_corner_that_cannot_be_kept_is_only_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    keep_place(blocked / "mini.json", MiniPlace())
    keep_place(None, MiniPlace())
