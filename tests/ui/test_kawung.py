"""The kawung, read from pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage

from common.ui.canvas import painting_on
from common.ui.kawung import (
    Fade,
    Hem,
    Mark,
    draw_mark,
    draw_pattern,
    draw_welcome_flower,
    petal,
    surface_weave,
    weave_tile,
)
from common.ui.theme import Theme
from common.ui.themed import retheme
from common.ui.tokens import PaletteName
from tests.ui.conftest import Painted, close_to

GOLD = QColor("#FFC20A")
NILA = QColor("#0B3A6F")


def _sheet(width: int, height: int) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def test_a_petal_runs_along_its_diagonal_and_is_lens_shaped() -> None:
    path = petal(QPointF(50, 50), 100, 0)
    box = path.boundingRect()
    assert path.contains(QPointF(76, 24))
    assert not path.contains(QPointF(24, 76))
    assert not path.contains(QPointF(92, 50))
    assert 36 < box.width() < 41
    assert abs(box.width() - box.height()) < 0.01


def test_the_band_has_its_gold_petal_in_the_fifth_of_nine_cells(kiosk: Theme, painted: Painted) -> None:
    hem = Hem(kiosk)
    hem.resize(1080, hem.height())
    picture = painted(hem)
    assert picture.height() == 36
    middle_of_petal = (4 * 32 + 16 + 8, 8)
    for period in range(3):
        x = middle_of_petal[0] + period * 9 * 32
        assert close_to(picture.pixelColor(x, middle_of_petal[1]), GOLD)
    assert close_to(picture.pixelColor(middle_of_petal[0] + 32, 8), NILA, 30)
    assert all(close_to(picture.pixelColor(x, 34), GOLD) for x in range(0, 1080, 90))


def test_high_contrast_has_no_band_and_no_pattern(kiosk: Theme) -> None:
    hem = Hem(kiosk)
    assert not hem.isHidden()
    retheme(hem, kiosk.with_(palette=PaletteName.HIGH_CONTRAST))
    assert hem.isHidden()
    assert hem.height() == 0
    picture = _sheet(200, 200)
    with painting_on(picture) as painter:
        draw_pattern(painter, kiosk.with_(palette=PaletteName.HIGH_CONTRAST), QRectF(0, 0, 200, 200))
    assert all(picture.pixelColor(x, 60).alpha() == 0 for x in range(200))


def test_one_period_is_drawn_once(kiosk: Theme) -> None:
    weave = surface_weave(kiosk, "kiosk")
    assert weave_tile(weave, 1.0).cacheKey() == weave_tile(weave, 1.0).cacheKey()
    assert weave_tile(weave, 1.0).width() == 9 * 32


def test_tiles_meet_without_a_seam_at_odd_scales(kiosk: Theme) -> None:
    tile = weave_tile(surface_weave(kiosk.with_(scale=0.713), "kiosk"), 1.0)
    assert tile.width() % 9 == 0


def test_the_mark_is_three_white_petals_and_one_gold(kiosk: Theme) -> None:
    picture = _sheet(88, 88)
    with painting_on(picture) as painter:
        draw_mark(painter, kiosk, QRectF(0, 0, 88, 88), on_tile=True)
    step = round(88 * 0.75 * 0.26)
    assert close_to(picture.pixelColor(44 + step, 44 - step), GOLD)
    for dx, dy in ((1, 1), (-1, 1), (-1, -1)):
        assert close_to(picture.pixelColor(44 + dx * step, 44 + dy * step), QColor("#FFFFFF"))
    assert close_to(picture.pixelColor(44, 44), NILA)
    assert picture.pixelColor(0, 0).alpha() == 0


def test_the_mark_stands_without_its_tile_in_high_contrast(contrast: Theme, painted: Painted) -> None:
    mark = Mark(contrast, 88)
    picture = painted(mark)
    assert picture.pixelColor(44, 4).alpha() == 0


def test_the_welcome_flower_has_one_golden_petal_and_seeds(kiosk: Theme) -> None:
    picture = _sheet(600, 600)
    with painting_on(picture) as painter:
        draw_welcome_flower(painter, kiosk, QPointF(300, 300), 247)
    assert close_to(picture.pixelColor(300 + 133, 300 - 133), GOLD)
    assert close_to(picture.pixelColor(300 + 155, 300 - 155), NILA)
    assert close_to(picture.pixelColor(300 - 155, 300 - 155), QColor("#FFFFFF"))
    assert picture.pixelColor(300 - 133, 300 + 133).alpha() == 0


def test_the_pattern_goes_out_where_it_is_told(kiosk: Theme) -> None:
    picture = _sheet(960, 96)
    with painting_on(picture) as painter:
        draw_pattern(painter, kiosk, QRectF(0, 0, 960, 96), opacity=0.6, fade=Fade((0.3, 0), (0.8, 0)))
    left = max(picture.pixelColor(x, y).alpha() for x in range(280) for y in range(0, 96, 2))
    right = max(picture.pixelColor(x, y).alpha() for x in range(800, 960) for y in range(0, 96, 2))
    assert left == 0
    assert right > 100
