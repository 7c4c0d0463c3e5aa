"""The window: what it says, what can be pressed, what stands where."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from pytestqt.qtbot import QtBot

from common.client.link import LinkReason, LinkState
from common.ui.language import Language
from common.ui.lettering import advance
from common.ui.pill import Tone
from common.ui.theme import Theme
from counter.supervisor.app import PAGES, make_dashboard
from counter.supervisor.dashboard_window import DashboardWindow
from counter.supervisor.live.booth_look import CONDITION
from counter.supervisor.live.live_board import Shown
from counter.supervisor.live.live_page import LivePage
from counter.supervisor.live.row_look import TABLE
from counter.supervisor.page import Page, PageEntry, Workplace, whole_building
from tests.counter_supervisor.conftest import serve
from tests.counter_supervisor.office import DEWI, HEAD, PASSWORD, Office, at_once

menu_without_a_screen = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
SIZES = [(1440, 900), (1080, 675), (1280, 720), (1280, 800), (1920, 1080), (2400, 1000)]


def card(page: LivePage, key: str) -> str:
    found = page.findChild(QWidget, f"dashboard.figure.{key}")
    return "" if found is None else found.accessibleName()


def face_of(page: LivePage, shown: Shown, key: str):
    return next(face for face in page.table.models[shown].items if face.key == key)


# --- pages


def test_it_starts_before_the_hub_is_there(office: Office, language: Language) -> None:
    office.without_hub()
    window = make_dashboard(office, office, at_once, language)
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
    qtbot.waitUntil(window.rooms.isVisible)
    assert window.sign_in.password.line.text() == ""
    assert not window.sign_in.isVisible()
    assert isinstance(window.here, LivePage)


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


def test_the_supervisor_leaves_by_the_rail_and_nothing_stays(
    qtbot: QtBot, office: Office, window: DashboardWindow, page: LivePage
) -> None:
    page.sheets.announce()
    sheet = page.sheets.open_now
    window.rail.sign_out.click()
    qtbot.waitUntil(window.sign_in.isVisible)
    assert window.here is None
    assert page.sheets.open_now is None
    assert sheet is not None
    office.become(DEWI)
    assert window.here is not page


class Note(Page):
    """A page that may hold on to what was typed."""

    def __init__(self, _workplace: Workplace, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.is_saved = True
        self.seen: list[str] = []

    def turned_to(self) -> None:
        self.seen.append("to")

    def turned_away(self) -> None:
        self.seen.append("away")

    def may_leave(self) -> bool:
        return self.is_saved


@pytest.fixture
def two_pages(office: Office, window: DashboardWindow) -> DashboardWindow:
    note = PageEntry(key="note", icon="settings", word="dashboard.title", make=Note, for_whom=whole_building)
    window._entries = (PAGES[0], note)
    return window


def test_a_page_stands_on_the_rail_for_those_who_may_see_it(
    office: Office, two_pages: DashboardWindow
) -> None:
    office.become(DEWI)
    assert list(two_pages.rail.places) == ["live", "note"]
    office.become(HEAD)
    assert list(two_pages.rail.places) == ["live"]
    two_pages.turn_to("note")
    assert isinstance(two_pages.here, LivePage)


def test_pages_are_turned_by_the_rail_and_one_may_ask_to_stay(
    office: Office, two_pages: DashboardWindow
) -> None:
    office.become(DEWI)
    live = two_pages.here
    two_pages.rail.places["note"].click()
    note = two_pages.here
    assert isinstance(note, Note)
    assert note.isVisible()
    assert not live.isVisible()
    assert two_pages.rail.places["note"].is_here
    note.is_saved = False
    two_pages.rail.places["live"].click()
    two_pages.rail.sign_out.click()
    assert two_pages.here is note
    assert not two_pages.dashboard.is_busy
    note.is_saved = True
    two_pages.rail.places["live"].click()
    assert two_pages.here is live
    assert note.seen == ["to", "away"]


# --- the board


def test_cards_carry_number_unit_and_formula(office: Office, page: LivePage) -> None:
    office.open("1", "5")
    for _ in range(5):
        office.queue_up("KK")
        serve(office, "1", waited_s=600, served_s=240)
    office.queue_up("KK", 3)
    office.clock.advance(60)
    page.board.refresh()
    assert card(page, "waiting") == "Menunggu sekarang. 3 orang. terlama 1 mnt. = datang, belum dipanggil"
    assert card(page, "wait") == "Waktu tunggu. 10 mnt median. P90 10 mnt. = panggilan 1 − kedatangan"
    assert card(page, "service") == (
        "Waktu layan. 4 mnt median. P90 4 mnt. 5 terakhir. = selesai − mulai − ditunda"
    )
    assert card(page, "level") == "Tingkat layanan. 100 persen. 5 dari 5 orang. = tunggu ≤ 30 mnt ÷ dilayani"
    assert card(page, "occupancy") == (
        "Keterisian loket. 0 persen. 0 dari 2 loket. = melayani ÷ (buka − jeda)"
    )


def test_a_card_that_would_say_nothing_is_not_there(page: LivePage) -> None:
    assert [one.face_shown.key for one in page.cards] == ["dashboard.waiting"]


def test_what_is_known_only_from_a_moment_on_says_so(office: Office, page: LivePage) -> None:
    office.open("1")
    office.queue_up("KK", 2)
    for _ in range(2):
        serve(office, "1")
    office.load_snapshot()
    for _ in range(5):
        office.queue_up("KK")
        serve(office, "1", waited_s=60)
    page.board.refresh()
    assert "sejak 09.43" in card(page, "wait")
    assert "sejak 09.43" in card(page, "level")
    assert "median dan P90 sejak 09.43" in page.table._legend


def test_a_row_says_how_its_booth_stands(office: Office, page: LivePage) -> None:
    office.open("1", "2")
    office.queue_up("KK", 3)
    office.clock.advance(31 * 60)
    page.board.refresh()
    face = face_of(page, Shown.BOOTHS, "A")
    assert face.spoken == "Disdukcapil: Padat, 2 dari 4 loket buka, 3 menunggu"
    assert (face.longest, face.median, face.no_show) == ("31", "–", "–")
    assert face_of(page, Shown.BOOTHS, "B").word == "Tutup"
    assert page.table._legend.endswith("Padat: ada tunggu ≥ 30 mnt · Kritis: ≥ 45 mnt, atau tanpa loket buka")


def test_alerts_come_are_accepted_and_go_with_their_causes(office: Office, page: LivePage) -> None:
    office.open("1")
    office.queue_up("NPWP", 2)
    office.clock.advance(5 * 60)
    page.board.refresh()
    alert = page.alerts.cards[0]
    assert alert.accessibleName() == "Tidak ada loket buka. G KPP Pratama. 2 menunggu, 5 mnt. 09.46"
    before = len(page.alerts.cards)
    alert.accept.click()
    assert len(page.alerts.cards) == before - 1
    assert page.alerts.quiet.caption == "1 disisihkan"
    page.alerts.quiet.click()
    (quiet,) = page.alerts.cards
    assert quiet.face.quiet == "diterima"
    quiet.accept.click()
    assert len(page.alerts.cards) == before
    office.open("18")
    page.board.refresh()
    assert len(page.alerts.cards) == before - 1


@menu_without_a_screen
def test_an_alert_is_put_off_by_a_menu(qtbot: QtBot, office: Office, page: LivePage) -> None:
    office.open("1")
    office.queue_up("NPWP")
    page.board.refresh()
    key = page.alerts.cards[0].key
    page.alerts.cards[0].snooze.click()
    menu = page.findChild(QMenu, "dashboard.snooze.menu")
    assert [action.text() for action in menu.actions()] == ["5 menit", "15 menit", "60 menit"]
    menu.actions()[1].trigger()
    menu.close()
    assert key not in [one.key for one in page.alerts.cards]
    page.alerts.quiet.click()
    assert page.alerts.cards[0].face.quiet == "s.d. 09.56"


def test_an_alert_leads_to_what_it_is_about(office: Office, page: LivePage) -> None:
    office.open("1")
    office.queue_up("NPWP")
    page.board.refresh()
    page.alerts.cards[0].click()
    assert page.sheets.open_now.title.whole == "G · KPP Pratama"


def test_a_lost_link_stands_in_the_head_and_in_the_alerts(office: Office, page: LivePage) -> None:
    assert (page.head.link.text, page.head.link.tone) == ("Langsung", Tone.OK)
    office.set_link(LinkState.STALE, LinkReason.SILENT)
    assert (page.head.link.text, page.head.link.tone) == ("Tersendat · data 09.41", Tone.WARN)
    office.set_link(LinkState.LOST, LinkReason.SILENT)
    assert (page.head.link.text, page.head.link.tone) == ("Terputus · data 09.41", Tone.ERROR_SOLID)
    assert page.alerts.cards[0].face.title == "Koneksi terputus"
    office.set_link(LinkState.FRESH)
    assert all(one.face.title != "Koneksi terputus" for one in page.alerts.cards)


def test_the_head_says_place_day_and_time(page: LivePage) -> None:
    face = page.head.face
    assert (face.title, face.clock, face.zone) == ("Papan langsung", "09.41.00", "WIB")
    assert face.about == "Selasa, 14 Juli 2026 · 25 gerai, 53 loket"
    assert page.head.sample.text == "data contoh"


# --- what can be pressed


def test_every_key_has_a_name(page: LivePage, window: DashboardWindow) -> None:
    keys = [one for one in window.rooms.findChildren(QAbstractButton) if one.isVisible()]
    keys = [one for one in keys if type(one).__module__.startswith(("common", "counter"))]
    assert {one.objectName() for one in keys} >= {"dashboard.sign_out", "dashboard.page.live"}
    assert all(one.objectName().startswith("dashboard.") for one in keys)
    assert all(one.accessibleName() for one in keys)


@menu_without_a_screen
def test_the_order_and_the_zone_change_what_is_listed(office: Office, page: LivePage) -> None:
    assert page.table.order.caption == "Paling perlu"
    page.table.order.click()
    assert page.table.order.caption == "Urut kode"
    page.table.order.click()
    assert page.table.order.caption == "Urut terlama"
    page.table.scope.click()
    menu = page.findChild(QMenu, "dashboard.zone.menu")
    next(action for action in menu.actions() if action.text() == "Zona 1").trigger()
    menu.close()
    assert page.table.scope.caption == "Zona 1"
    listed = page.table.models[Shown.BOOTHS].rowCount()
    assert listed == sum(booth.zone == "1" for booth in office.site.booths)
    assert page.table._legend.startswith(f"{listed} dari 25 tampil")


def test_the_search_finds_and_says_when_there_is_nothing(page: LivePage) -> None:
    QTest.keyClicks(page.table.search.line, "polres")
    assert [face.code for face in page.table.models[Shown.BOOTHS].items] == ["D"]
    QTest.keyClicks(page.table.search.line, "zzz")
    assert page.table.empty.isVisible()
    assert page.table.empty.accessibleName().startswith("Tidak ditemukan")


def test_a_number_is_found_by_keys_alone(office: Office, page: LivePage, window: DashboardWindow) -> None:
    office.queue_up("KK", 12)
    page.board.refresh()
    page._find.activated.emit()
    assert page.board.shown is Shown.TICKETS
    QTest.keyClicks(page.table.search.line, "a2")
    assert page.table.models[Shown.TICKETS].item(0).leg.code == "A-002"
    QTest.keyClick(page.table.search.line, Qt.Key.Key_Return)
    assert page.sheets.open_now.title.whole == "A-002"
    QTest.keyClick(page.sheets.open_now, Qt.Key.Key_Escape)
    assert page.sheets.open_now is None


def test_a_row_opens_by_mouse_and_by_enter(office: Office, page: LivePage) -> None:
    page.table.tabs[Shown.COUNTERS].click()
    rows = page.table.lists[Shown.COUNTERS]
    model = page.table.models[Shown.COUNTERS]
    at = rows.visualRect(model.index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.sheets.open_now.title.whole == f"Loket {model.item(1).code}"
    page.sheets.close()
    rows.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert page.sheets.open_now.title.whole == f"Loket {model.item(0).code}"


def test_full_screen_comes_and_goes_by_its_key(window: DashboardWindow, page: LivePage) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    page.board.refresh()
    assert page.head.full_screen.caption == "Keluar layar penuh"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    page.head.full_screen.click()
    assert window.isFullScreen()
    page.head.full_screen.click()
    assert not window.isFullScreen()


def test_the_words_change_with_the_language(office: Office, page: LivePage, language: Language) -> None:
    office.open("5")
    office.queue_up("KK")
    page.board.refresh()
    language.set_language("en")
    assert page.head.face.title == "Live board"
    assert face_of(page, Shown.BOOTHS, "A").word == "Critical"
    assert page.alerts.cards[0].face.title == "No counter open"
    assert page.table.tabs[Shown.TICKETS].caption == "Numbers"


# --- what stands where


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_lies_over_anything_else(
    office: Office, window: DashboardWindow, page: LivePage, size: tuple[int, int]
) -> None:
    office.open("1")
    for _ in range(5):
        office.queue_up("KK")
        serve(office, "1")
    window.resize(*size)
    page.board.refresh()
    assert len(page.cards) == 5
    faces: dict[str, QRect] = {"head": page.head.geometry()}
    for part in (*page.cards, page.table, page.alerts, page.ticker):
        # The shadow around a card may lie on its neighbour's; the faces may not.
        faces[part.objectName()] = part.face().translated(part.pos()).toRect()
    names = list(faces)
    whole = QRect(QPoint(0, 0), page.size())
    assert window.rail.geometry().right() < page.x()
    for place, one in enumerate(names):
        assert whole.contains(faces[one]), one
        for other in names[place + 1 :]:
            assert not faces[one].intersects(faces[other]), (one, other)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("code", ["id", "en"])
def test_what_can_be_pressed_stands_side_by_side(
    window: DashboardWindow, page: LivePage, language: Language, size: tuple[int, int], code: str
) -> None:
    language.set_language(code)
    window.resize(*size)
    page.board.refresh()
    head, table = page.head, page.table
    assert head.sample.geometry().right() < head.link.x()
    assert head.link.geometry().right() < head._clock_left()
    assert head._clock_left() < head.full_screen.x()
    assert head.full_screen.geometry().right() <= head.width()
    line = [*table.tabs.values(), table.search, table.order, table.scope]
    for one, other in pairwise(line):
        assert one.geometry().right() < other.x(), (one.objectName(), other.objectName())
    assert table.search.width() > 10 * table.theme.f(15)


def test_all_booths_can_be_reached_by_scrolling(page: LivePage) -> None:
    rows, model = page.table.lists[Shown.BOOTHS], page.table.models[Shown.BOOTHS]
    rows.scrollToBottom()
    last = rows.visualRect(model.index(model.rowCount() - 1, 0))
    assert last.bottom() <= rows.viewport().height()


@pytest.mark.parametrize("code", ["id", "en"])
def test_every_word_of_a_state_fits_its_pill(page: LivePage, language: Language, code: str) -> None:
    language.set_language(code)
    room = TABLE - CONDITION - 14 - 32 - 6
    font = page.theme.font(14.5, 700)
    for condition in ("smooth", "busy", "critical", "closed"):
        assert advance(font, language.text(f"dashboard.condition.{condition}")) <= room


def test_the_band_belongs_to_the_pages_without_a_rail(window: DashboardWindow, page: LivePage) -> None:
    assert not window._hem.isVisible()
    window.resize(1080, 675)
    assert not window._hem.isVisible()


@pytest.mark.parametrize("shown", list(Shown))
def test_every_part_can_be_painted(
    office: Office, window: DashboardWindow, page: LivePage, shown: Shown
) -> None:
    office.queue_up("KK", 4)
    office.open("5", "1")
    office.park("1")
    office.call("1")
    office.pause("5")
    page.board.show(shown)
    page.board.refresh()
    office.cut()
    assert not window.grab().isNull()


def test_a_name_that_is_long_is_cut_and_not_painted_over_its_neighbour(page: LivePage) -> None:
    face = face_of(page, Shown.BOOTHS, "A")
    long = replace(face, name="Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu")
    page.table.models[Shown.BOOTHS].set_items([long])
    assert not page.grab().isNull()
