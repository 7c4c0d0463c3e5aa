"""Pills, banners, rings, toasts, states, cards, headers: what they say and do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from common.runtime.clock import ManualClock
from common.ui.banner import Banner, BannerKind
from common.ui.card import Card
from common.ui.countdown import CountdownRing
from common.ui.dock import Dock, DockKey
from common.ui.header import SiteHeader
from common.ui.icon_view import IconView
from common.ui.language import Language
from common.ui.pill import Pill, Tone
from common.ui.states import EmptyState, ErrorState
from common.ui.theme import Theme
from common.ui.themed import retheme
from common.ui.toast import UndoToast
from common.ui.tokens import PaletteName, Surface
from tests.ui.conftest import Painted, close_to

NILA = QColor("#0B3A6F")


@pytest.mark.parametrize("tone", Tone)
def test_a_pill_is_a_word_with_an_icon_on_a_tint(desk: Theme, painted: Painted, tone: Tone) -> None:
    pill = Pill(desk, "Terhubung", tone)
    pill.resize(pill.sizeHint())
    picture = painted(pill)
    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(picture.width() // 2, 3).alpha() == 255
    assert pill.accessibleName() == pill.text == "Terhubung"


def test_a_pill_grows_with_its_words(desk: Theme) -> None:
    pill = Pill(desk, "Ya", Tone.OK)
    narrow = pill.sizeHint().width()
    pill.show_state("Koneksi tersendat", Tone.WARN)
    assert pill.sizeHint().width() > narrow
    assert pill.tone is Tone.WARN


def test_a_banner_says_what_happened_and_what_to_do(desk: Theme, painted: Painted) -> None:
    banner = Banner(
        desk,
        BannerKind.ERROR,
        "wifi-off",
        "Koneksi terputus sejak 09.49",
        "Lanjutkan melayani A-057.",
        aside=("Mencoba lagi", "4 detik"),
    )
    banner.resize(1232, 104)
    assert banner.accessibleName() == (
        "Koneksi terputus sejak 09.49. Lanjutkan melayani A-057. Mencoba lagi. 4 detik"
    )
    picture = painted(banner)
    assert close_to(picture.pixelColor(600, 1), QColor("#B3261E"))
    assert close_to(picture.pixelColor(34, 52), QColor("#B3261E"))
    assert close_to(picture.pixelColor(600, 96), QColor("#FCE9E7"))
    banner.tell("Tersambung lagi")
    assert (banner.title, banner.advice) == ("Tersambung lagi", "")


def test_a_banner_grows_for_advice_on_two_lines(board: Theme) -> None:
    advice = "Nomor di bawah mungkin sudah lewat. Ikuti panggilan petugas di loket."
    banner = Banner(board, BannerKind.ERROR, "wifi-off", "Koneksi terputus", advice)
    assert banner.heightForWidth(1728) == banner.sizeHint().height()
    assert banner.heightForWidth(900) > banner.heightForWidth(1728)
    hint = Banner(board, BannerKind.INFO, "info", "Ambil tiket", trailing="arrow-down", plain_icon=True)
    assert hint.sizeHint().height() < banner.sizeHint().height()


def test_a_ring_shows_the_share_that_is_left_clockwise(kiosk: Theme, painted: Painted) -> None:
    ring = CountdownRing(kiosk, 200, stroke=20)
    ring.show_left(0.5, "15", "detik")
    picture = painted(ring)
    assert close_to(picture.pixelColor(190, 100), NILA)
    assert close_to(picture.pixelColor(10, 100), QColor("#DCE7F4"))
    assert ring.accessibleName() == "15 detik"
    ring.show_left(-1, "0", "detik")
    assert close_to(painted(ring).pixelColor(190, 100), QColor("#DCE7F4"))


def _toast(theme: Theme, qtbot: QtBot, clock: ManualClock | None = None) -> UndoToast:
    toast = UndoToast(theme, "Urungkan", clock=clock)
    qtbot.addWidget(toast)
    toast.resize(toast.sizeHint())
    return toast


def test_undo_within_its_seconds(desk: Theme, qtbot: QtBot) -> None:
    toast = _toast(desk, qtbot)
    assert not toast.isVisible()
    toast.offer("A-056 selesai")
    assert toast.isVisible()
    assert toast.key.seconds == 5
    with qtbot.assertNotEmitted(toast.expired), qtbot.waitSignal(toast.undone, timeout=1000):
        qtbot.mouseClick(toast.key, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_the_offer_ends_by_itself(desk: Theme, qtbot: QtBot, clock: ManualClock) -> None:
    toast = _toast(desk, qtbot, clock)
    toast.offer("A-056 selesai")
    clock.advance(2.5)
    qtbot.waitUntil(lambda: toast.key.seconds == 3)
    with qtbot.assertNotEmitted(toast.undone), qtbot.waitSignal(toast.expired, timeout=2000):
        clock.advance(2.5)
    assert not toast.isVisible()


def test_a_wall_clock_that_is_set_changes_no_offer(desk: Theme, qtbot: QtBot, clock: ManualClock) -> None:
    toast = _toast(desk, qtbot, clock)
    toast.offer("A-056 selesai")
    with qtbot.assertNotEmitted(toast.expired, wait=150):
        clock.step_wall(3600)
    assert toast.key.seconds == 5


def test_a_new_offer_starts_anew_and_one_can_be_withdrawn(desk: Theme, qtbot: QtBot) -> None:
    toast = _toast(desk, qtbot)
    toast.offer("A-056 selesai", seconds=2)
    toast.offer("A-057 tidak hadir")
    assert toast.key.seconds == 5
    with qtbot.assertNotEmitted(toast.expired, wait=20):
        toast.withdraw()
    assert not toast.isVisible()


def test_the_key_of_an_offer_has_room_for_its_word(desk: Theme, qtbot: QtBot) -> None:
    """The word comes late: in the language of the moment."""
    toast = UndoToast(desk, "")
    qtbot.addWidget(toast)
    toast.resize(300, 56)
    toast.key.set_caption("Urungkan")
    toast.offer("A-057 selesai")
    assert toast.key.width() == toast.key.sizeHint().width()
    assert toast.rect().contains(toast.key.geometry())


def test_a_failed_place_offers_to_try_again(kiosk: Theme, qtbot: QtBot) -> None:
    state = ErrorState(kiosk, "wifi-off", "Belum tersambung", "Mohon tunggu sebentar.", action="Coba lagi")
    qtbot.addWidget(state)
    state.resize(900, 800)
    state.show()
    assert state.accessibleName() == "Belum tersambung. Mohon tunggu sebentar."
    with qtbot.waitSignal(state.acted, timeout=1000):
        qtbot.mouseClick(state.button, Qt.MouseButton.LeftButton)
    state.tell("Tutup", "Buka besok.")
    assert not state.button.isVisible()


def test_an_empty_place_needs_no_button(desk: Theme, qtbot: QtBot, painted: Painted) -> None:
    state = EmptyState(desk, "users", "Antrean kosong", "Nomor baru muncul di sini.")
    qtbot.addWidget(state)
    state.resize(364, 400)
    state.show()
    assert state.button.isHidden()
    picture = painted(state)
    assert any(close_to(picture.pixelColor(160, y), QColor("#EDF3FA")) for y in range(400))


def test_a_card_casts_its_shadow_inside_its_own_rectangle(desk: Theme, painted: Painted) -> None:
    card = Card(desk)
    card.resize(300, 200)
    picture = painted(card)
    face = card.face()
    assert close_to(picture.pixelColor(150, 100), QColor("#FFFFFF"))
    assert 0 < picture.pixelColor(150, int(face.bottom()) + 1).alpha() < 60
    assert picture.pixelColor(0, 0).alpha() == 0
    retheme(card, desk.with_(palette=PaletteName.HIGH_CONTRAST))
    picture = painted(card)
    assert close_to(picture.pixelColor(150, int(card.face().top()) + 1), QColor("#FFFFFF"))
    assert close_to(picture.pixelColor(150, 100), QColor("#000000"))


def test_the_dock_has_its_hairline_and_keys(kiosk: Theme, painted: Painted) -> None:
    dock = Dock(kiosk)
    dock.resize(dock.sizeHint())
    DockKey(kiosk, "Kembali", "arrow-left", dock, quiet=True).setGeometry(40, 24, 155, 126)
    picture = painted(dock)
    assert close_to(picture.pixelColor(500, 0), QColor("#DDD6C6"))
    assert close_to(picture.pixelColor(500, 100), QColor("#FFFFFF"))
    assert close_to(picture.pixelColor(60, 60), QColor("#EDF3FA"))


def test_an_icon_can_stand_on_a_spot(kiosk: Theme, painted: Painted) -> None:
    view = IconView(kiosk, "check", 80, colour="on_accent", spot="accent")
    assert close_to(painted(view).pixelColor(10, 40), QColor("#FFC20A"))
    view.show_icon("x", spot="primary")
    assert close_to(painted(view).pixelColor(10, 40), NILA)


@pytest.mark.parametrize("surface", [Surface.KIOSK, Surface.DISPLAY])
def test_the_clock_in_the_header_follows_the_injected_one(
    clock: ManualClock, qtbot: QtBot, painted: Painted, surface: Surface
) -> None:
    theme = Theme(PaletteName.BOARD if surface is Surface.DISPLAY else PaletteName.LIGHT, surface=surface)
    header = SiteHeader(theme, Language([]), clock, "MPP Kota Sukamaju", "Asia/Jakarta", line="Mal")
    qtbot.addWidget(header)
    header.resize(1080 if surface is Surface.KIOSK else 1920, header.sizeHint().height())
    assert header._words() == ("09.41", "WIB", "Selasa, 14 Juli 2026")
    before = painted(header)
    header._tick.stop()
    clock.advance(60)
    header._on_tick()
    assert header._words()[0] == "09.42"
    assert painted(header) != before
    assert header._tick.isActive()


def test_the_header_changes_its_language_with_the_screen(
    kiosk: Theme, clock: ManualClock, qtbot: QtBot
) -> None:
    language = Language([])
    header = SiteHeader(kiosk, language, clock, "MPP Kota Sukamaju", "Asia/Jayapura")
    qtbot.addWidget(header)
    language.set_language("en")
    assert header._words() == ("11:41", "WIT", "Tuesday, 14 July 2026")


def test_the_header_on_the_welcome_page_is_white(kiosk: Theme, clock: ManualClock, painted: Painted) -> None:
    def whites(on_hero: bool) -> int:
        header = SiteHeader(kiosk, Language([]), clock, "MPP", "Asia/Jakarta", on_hero=on_hero)
        header.set_line("Mal Pelayanan Publik")
        header.resize(1080, 132)
        picture = painted(header)
        return sum(
            close_to(picture.pixelColor(x, y), QColor("#FFFFFF"))
            for x in range(700, 1024, 2)
            for y in range(132)
        )

    assert whites(on_hero=True) > 200
    assert whites(on_hero=False) == 0


def test_the_large_header_leaves_the_weekday_out(contrast: Theme, clock: ManualClock) -> None:
    header = SiteHeader(contrast, Language([]), clock, "MPP Kota Sukamaju", "Asia/Jakarta")
    assert header._words()[2] == "14 Juli 2026"
    assert header.sizeHint().height() > 132


def test_a_new_dress_reaches_everything_inside(kiosk: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    card = Card(kiosk, page)
    pill = Pill(kiosk, "Jeda", Tone.WARN, card)
    dark = kiosk.with_(palette=PaletteName.HIGH_CONTRAST, large_text=True)
    retheme(page, dark)
    assert card.theme is pill.theme is dark
