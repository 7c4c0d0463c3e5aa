"""The window: what it says, what can be pressed, what stands where."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from common.client.link import LinkReason, LinkState
from common.ui.lettering import advance
from common.ui.pill import Tone
from counter.supervisor.booth_row import Columns
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.dashboard_window import DashboardWindow
from counter.supervisor.measures import TABLE
from tests.counter_supervisor.conftest import serve
from tests.counter_supervisor.office import DEWI, PASSWORD, Office

SIZES = [(1440, 900), (1080, 675), (1280, 720), (1920, 1080), (2400, 1000)]


@pytest.fixture
def opened(office: Office, window: DashboardWindow) -> DashboardWindow:
    office.become(DEWI)
    return window


def refresh(window: DashboardWindow) -> None:
    window.dashboard._refresh()


def card(window: DashboardWindow, key: str) -> str:
    found = window.findChild(QWidget, f"dashboard.figure.{key}")
    return "" if found is None else found.accessibleName()


def row_of(window: DashboardWindow, booth: str):
    return next(row for row in window.table.rows if row.face.code == booth)


# --- pages


def test_it_starts_before_the_hub_is_there(office: Office, language) -> None:
    office.without_hub()
    window = DashboardWindow(Dashboard(office), language)
    window.show()
    assert window.connecting.isVisible()
    assert window.connecting.accessibleName().startswith("Menyambung ke pusat antrean")
    office.set_link(LinkState.LOST, LinkReason.UNAUTHORISED)
    assert window.connecting.accessibleName().startswith("Komputer ini tidak diterima")
    office.reason = None
    office.bring_hub()
    assert window.sign_in.isVisible()
    window.close()


def test_a_supervisor_signs_in_by_keyboard(qtbot: QtBot, window: DashboardWindow) -> None:
    assert window.sign_in.isVisible()
    assert window.sign_in.face.lead == "Untuk penyelia"
    QTest.keyClicks(window.sign_in.user.line, "dewi")
    QTest.keyClick(window.sign_in.user.line, Qt.Key.Key_Return)
    QTest.keyClicks(window.sign_in.password.line, PASSWORD)
    QTest.keyClick(window.sign_in.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(window.board.isVisible)
    assert window.sign_in.password.line.text() == ""
    assert not window.sign_in.isVisible()


def test_a_wrong_password_is_told_and_asked_again(qtbot: QtBot, window: DashboardWindow) -> None:
    window.sign_in.user.line.setText("dewi")
    window.sign_in.password.line.setText("salah")
    window.sign_in.go.click()
    assert not window.sign_in.go.isEnabled()
    qtbot.waitUntil(lambda: bool(window.sign_in.face.error))
    assert window.sign_in.face.error == "Nama pengguna atau kata sandi salah."
    assert window.sign_in.password.line.text() == ""


def test_who_is_no_supervisor_is_told_so(qtbot: QtBot, window: DashboardWindow) -> None:
    window.dashboard.sign_in("ratna", PASSWORD)
    qtbot.waitUntil(lambda: bool(window.sign_in.face.error))
    assert window.sign_in.face.error == "Hanya penyelia yang masuk di sini."


def test_without_a_hub_the_key_says_why_not(office: Office, window: DashboardWindow) -> None:
    office.set_link(LinkState.LOST)
    assert not window.sign_in.go.isEnabled()
    assert window.sign_in.face.why_not == "Perlu koneksi ke pusat antrean"


def test_the_supervisor_leaves_by_the_rail(qtbot: QtBot, opened: DashboardWindow) -> None:
    opened.rail.sign_out.click()
    qtbot.waitUntil(opened.sign_in.isVisible)


# --- the board


def test_cards_carry_number_unit_and_formula(office: Office, opened: DashboardWindow) -> None:
    office.open("1", "5")
    for _ in range(5):
        office.queue_up("KK")
        serve(office, "1", waited_s=600, served_s=240)
    office.queue_up("KK", 3)
    office.clock.advance(60)
    refresh(opened)
    assert card(opened, "waiting") == "Menunggu sekarang. 3 orang. terlama 1 mnt. = datang, belum dipanggil"
    assert card(opened, "wait") == "Waktu tunggu. 10 mnt median. P90 10 mnt. = panggilan 1 − kedatangan"
    assert card(opened, "service") == (
        "Waktu layan. 4 mnt median. P90 4 mnt. 5 terakhir. = selesai − mulai layani"
    )
    assert card(opened, "level") == (
        "Tingkat layanan. 100 persen. 5 dari 5 orang. = tunggu ≤ 30 mnt ÷ dilayani"
    )
    assert card(opened, "occupancy") == (
        "Keterisian loket. 0 persen. 0 dari 2 loket. = melayani ÷ buka, saat ini"
    )


def test_a_card_that_would_say_nothing_is_not_there(office: Office, opened: DashboardWindow) -> None:
    refresh(opened)
    assert [one.face_shown.key for one in opened.cards] == ["dashboard.waiting"]


def test_what_is_known_only_from_a_moment_on_says_so(office: Office, opened: DashboardWindow) -> None:
    office.open("1")
    office.queue_up("KK")
    serve(office, "1")
    office.load_snapshot()
    for _ in range(5):
        office.queue_up("KK")
        serve(office, "1", waited_s=60)
    refresh(opened)
    assert "sejak 09.42" in card(opened, "wait")
    assert "sejak 09.42" in card(opened, "level")
    assert opened.table._about == "waktu tunggu dalam menit · median dan P90 sejak 09.42"


def test_a_row_says_how_its_booth_stands(office: Office, opened: DashboardWindow) -> None:
    office.open("1", "2")
    office.queue_up("KK", 3)
    office.clock.advance(31 * 60)
    refresh(opened)
    row = row_of(opened, "A")
    assert row.accessibleName() == "Disdukcapil: Padat, 2 dari 4 loket buka, 3 menunggu"
    assert (row.face.longest, row.face.median, row.face.no_show) == ("31", "–", "–")
    assert row_of(opened, "B").face.word == "Tutup"
    assert opened.table._legend.endswith(
        "Padat: ada tunggu ≥ 30 mnt · Kritis: ≥ 45 mnt, atau tanpa loket buka"
    )


def test_alerts_come_and_go_with_their_causes(office: Office, opened: DashboardWindow) -> None:
    refresh(opened)
    assert opened.alerts.none.isVisible()
    office.queue_up("NPWP", 2)
    office.clock.advance(5 * 60)
    refresh(opened)
    (alert,) = opened.alerts.cards
    assert alert.accessibleName() == "Tidak ada loket buka. G KPP Pratama. 2 menunggu, 5 mnt. 09.46"
    assert not opened.alerts.none.isVisible()
    office.open("18")
    refresh(opened)
    assert opened.alerts.none.isVisible()


def test_a_lost_link_stands_in_the_head_and_in_the_alerts(office: Office, opened: DashboardWindow) -> None:
    refresh(opened)
    assert (opened.head.link.text, opened.head.link.tone) == ("Langsung", Tone.OK)
    office.set_link(LinkState.STALE, LinkReason.SILENT)
    assert (opened.head.link.text, opened.head.link.tone) == ("Tersendat · data 09.41", Tone.WARN)
    office.set_link(LinkState.LOST, LinkReason.SILENT)
    assert (opened.head.link.text, opened.head.link.tone) == ("Terputus · data 09.41", Tone.ERROR_SOLID)
    assert opened.alerts.cards[0].face.title == "Koneksi terputus"
    office.set_link(LinkState.FRESH)
    assert opened.alerts.cards == []


def test_the_head_says_place_day_and_time(opened: DashboardWindow) -> None:
    refresh(opened)
    face = opened.head.face
    assert (face.title, face.clock, face.zone) == ("Papan langsung", "09.41.00", "WIB")
    assert face.about == "Selasa, 14 Juli 2026 · 25 gerai, 53 loket"
    assert opened.head.sample.text == "data contoh"


# --- what can be pressed


def test_there_is_no_key_that_does_nothing(opened: DashboardWindow) -> None:
    refresh(opened)
    keys = {one.objectName() for one in opened.board.findChildren(QAbstractButton) if one.isVisible()}
    keys = {name for name in keys if name}
    assert keys == {"dashboard.sign_out", "dashboard.full_screen", "dashboard.order", "dashboard.zone"}


def test_order_and_zone_change_what_is_listed(office: Office, opened: DashboardWindow) -> None:
    office.queue_up("NIB")
    refresh(opened)
    opened.table.order.click()
    assert opened.table.rows[0].face.code == "B"
    assert opened.table.order.caption == "Urut terlama"
    opened.table.zone.click()
    assert opened.table.zone.caption == "Zona 1"
    assert len(opened.table.rows) == sum(booth.zone == "1" for booth in office.site.booths)


def test_full_screen_comes_and_goes_by_its_key(opened: DashboardWindow) -> None:
    QTest.keyClick(opened, Qt.Key.Key_F11)
    assert opened.isFullScreen()
    assert opened.head.full_screen.caption == "Keluar layar penuh"
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isFullScreen()
    opened.head.full_screen.click()
    assert opened.isFullScreen()
    opened.head.full_screen.click()
    assert not opened.isFullScreen()


def test_the_words_change_with_the_language(office: Office, opened: DashboardWindow, language) -> None:
    office.queue_up("KK")
    refresh(opened)
    language.set_language("en")
    assert opened.head.face.title == "Live board"
    assert row_of(opened, "A").face.word == "Critical"
    assert opened.alerts.cards[0].face.title == "No counter open"


# --- what stands where


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_lies_over_anything_else(
    office: Office, opened: DashboardWindow, size: tuple[int, int]
) -> None:
    office.open("1")
    for _ in range(5):
        office.queue_up("KK")
        serve(office, "1")
    opened.resize(*size)
    refresh(opened)
    assert len(opened.cards) == 5
    faces: dict[str, QRect] = {"rail": opened.rail.geometry(), "head": opened.head.geometry()}
    for part in (*opened.cards, opened.table, opened.alerts):
        # The shadow around a card may lie on its neighbour's; the faces may not.
        faces[part.objectName()] = part.face().translated(part.pos()).toRect()
    names = list(faces)
    whole = QRect(0, 0, *size)
    for place, one in enumerate(names):
        assert whole.contains(faces[one]), one
        for other in names[place + 1 :]:
            assert not faces[one].intersects(faces[other]), (one, other)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_pills_clock_and_key_stand_side_by_side(opened: DashboardWindow, size: tuple[int, int]) -> None:
    opened.resize(*size)
    refresh(opened)
    head = opened.head
    assert head.sample.geometry().right() < head.link.x()
    assert head.link.geometry().right() < head._clock_left()
    assert head._clock_left() < head.full_screen.x()
    assert head.full_screen.geometry().right() <= head.width()


def test_all_booths_can_be_reached_by_scrolling(opened: DashboardWindow) -> None:
    refresh(opened)
    bar = opened.table._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = opened.table.rows[-1]
    bottom = last.mapTo(opened.table._area.viewport(), QPoint(0, last.height())).y()
    assert bottom <= opened.table._area.viewport().height()


@pytest.mark.parametrize("code", ["id", "en"])
def test_every_word_of_a_state_fits_its_pill(opened: DashboardWindow, language, code: str) -> None:
    language.set_language(code)
    room = TABLE - Columns(TABLE).condition - 14 - 32 - 6
    font = opened.theme.font(14.5, 700)
    for condition in ("smooth", "busy", "critical", "closed"):
        assert advance(font, language.text(f"dashboard.condition.{condition}")) <= room


def test_a_name_that_is_cut_stands_whole_in_its_tip(office: Office, opened: DashboardWindow) -> None:
    refresh(opened)
    row = row_of(opened, "A")
    name = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"
    row.show_face(replace(row.face, name=name))
    row.grab()
    assert name in row.toolTip()


def test_the_band_belongs_to_the_pages_without_a_rail(opened: DashboardWindow) -> None:
    assert not opened._hem.isVisible()
    opened.resize(1080, 675)
    assert not opened._hem.isVisible()


def test_every_part_can_be_painted(office: Office, opened: DashboardWindow) -> None:
    office.queue_up("KK", 2)
    office.open("5")
    office.cut()
    assert not opened.grab().isNull()
