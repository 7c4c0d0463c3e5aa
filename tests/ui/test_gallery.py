"""Every component in every dress on one sheet: to look at, and to see that nothing stays blank or breaks.

The sheets lie in pytest's temporary folder: `pytest tests/ui/test_gallery.py --basetemp=out/gallery`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from common.runtime.clock import ManualClock
from common.ui.action_key import ActionKey
from common.ui.app_shell import grab
from common.ui.badge import Badge
from common.ui.banner import Banner, BannerKind
from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.choice import ChoiceButton
from common.ui.countdown import CountdownRing
from common.ui.dock import DockKey
from common.ui.field import TextField
from common.ui.header import SiteHeader
from common.ui.icon_view import IconView
from common.ui.kawung import Hem, Mark
from common.ui.language import Language
from common.ui.mini_frame import MiniFrame
from common.ui.mini_key import MiniKey
from common.ui.pill import Pill, Tone
from common.ui.plain_text import PlainText
from common.ui.states import EmptyState, ErrorState
from common.ui.theme import Theme
from common.ui.ticket_card import Stub, StubSide, TicketCard, TicketNumber
from common.ui.tile import ActionTile, BoothFace, BoothTile, Fact, ListRow
from common.ui.tokens import PaletteName, Surface

DRESSES = {
    "kiosk": Theme(surface=Surface.KIOSK),
    "kiosk-contrast": Theme(PaletteName.HIGH_CONTRAST, surface=Surface.KIOSK, large_text=True),
    "kiosk-small-screen": Theme(scale=0.62, surface=Surface.KIOSK),
    "board": Theme(PaletteName.BOARD, surface=Surface.DISPLAY),
    "desk": Theme(surface=Surface.DESK),
    "dashboard": Theme(surface=Surface.DASHBOARD),
    "mini": Theme(surface=Surface.MINI),
}
FACTS = (Fact("users", "12 menunggu", "12"), Fact("clock", "sekitar 20–35 menit", "20–35"))
Maker = Callable[[Theme, ManualClock], QWidget]


def _ticket(theme: Theme, stub: Stub, side: StubSide = StubSide.BELOW) -> QWidget:
    card = TicketCard(theme, side, 180, stub)
    number = TicketNumber(theme, "A-057", 90, card.paper)
    number.setGeometry(theme.px(20), theme.px(20), theme.px(320), theme.px(140))
    card.resize(theme.px(460), theme.px(300))
    return card


def _ring(theme: Theme) -> QWidget:
    ring = CountdownRing(theme, 228, stroke=18)
    ring.show_left(0.75, "24", "detik")
    return ring


def _blocked(theme: Theme) -> QWidget:
    button = PrimaryButton(theme, "Selesai", "check", key_cap="F4")
    button.block("Perlu koneksi ke pusat antrean")
    return button


def _chosen(theme: Theme) -> QWidget:
    choice = ChoiceButton(theme, "Kartu Keluarga", key_cap="1")
    choice.setChecked(True)
    return choice


SHARED: dict[str, Maker] = {
    "hem": lambda theme, _clock: Hem(theme),
    "mark": lambda theme, _clock: Mark(theme, 88),
    "badge": lambda theme, _clock: Badge(theme, "A", 84),
    "badge closed": lambda theme, _clock: Badge(theme, "C", 84, closed=True),
    "icon": lambda theme, _clock: IconView(theme, "bell-ring", 64),
    "icon on a spot": lambda theme, _clock: IconView(theme, "check", 64, colour="on_accent", spot="accent"),
    "label": lambda theme, _clock: PlainText(theme, "Satu gedung, 25 instansi", 30, 600),
    "ring": lambda theme, _clock: _ring(theme),
    **{
        f"ticket {stub.value}": lambda theme, _clock, stub=stub: _ticket(theme, stub)  # type: ignore[misc]
        for stub in Stub
    },
    "ticket at the right": lambda theme, _clock: _ticket(theme, Stub.NEXT, StubSide.RIGHT),
}
ROOMY: dict[str, Maker] = {
    **{
        f"pill {tone.value}": lambda theme, _clock, tone=tone: Pill(theme, "Terhubung", tone)  # type: ignore[misc]
        for tone in Tone
    },
    "banner": lambda theme, _clock: Banner(
        theme, BannerKind.ERROR, "wifi-off", "Koneksi terputus", "Ikuti panggilan petugas di loket."
    ),
    "banner hint": lambda theme, _clock: Banner(
        theme, BannerKind.WARN, "ticket", "Ambil tiket", trailing="arrow-down", plain_icon=True
    ),
    "empty": lambda theme, _clock: EmptyState(theme, "users", "Antrean kosong", "Nomor baru muncul di sini."),
}
PRESSED: dict[str, Maker] = {
    "secondary": lambda theme, _clock: SecondaryButton(theme, "Kelompok", "layout-grid", raised=True),
    "secondary strong": lambda theme, _clock: SecondaryButton(
        theme, "Berikutnya", trailing="chevron-right", strong=True
    ),
    "primary": lambda theme, _clock: PrimaryButton(theme, "Mulai", "pointer"),
    "primary blocked": lambda theme, _clock: _blocked(theme),
    "choice": lambda theme, _clock: ChoiceButton(theme, "Akta Kelahiran"),
    "choice chosen": lambda theme, _clock: _chosen(theme),
    "field": lambda theme, _clock: TextField(theme, "Cari layanan", "search"),
    "error": lambda theme, _clock: ErrorState(
        theme, "wifi-off", "Belum tersambung", "Mohon tunggu.", action="Coba lagi"
    ),
}
KIOSK: dict[str, Maker] = {
    "header": lambda theme, clock: SiteHeader(
        theme, Language([]), clock, "MPP Kota Sukamaju", "Asia/Jakarta", line="Mal Pelayanan Publik"
    ),
    "dock key": lambda theme, _clock: DockKey(theme, "Kembali", "arrow-left", quiet=True),
    "dock key beside": lambda theme, _clock: DockKey(theme, "Bahasa", "languages", beside=True),
    "booth": lambda theme, _clock: BoothTile(theme, BoothFace("A", "Disdukcapil", "KK, KTP-el", FACTS)),
    "booth closed": lambda theme, _clock: BoothTile(
        theme, BoothFace("C", "Imigrasi", "Paspor", (), "Tutup hari ini", "Buka Rabu 08.00")
    ),
    "action": lambda theme, _clock: ActionTile(theme, "Lacak berkas", "file-search", subtitle="Lihat"),
    "action flat": lambda theme, _clock: ActionTile(theme, "Survei kepuasan", "smile", flat=True),
    "row": lambda theme, _clock: ListRow(theme, "D", "SKCK baru", subtitle="Polres", facts=FACTS),
}
DESK: dict[str, Maker] = {
    "key": lambda theme, _clock: ActionKey(theme, "Jeda", "coffee", key_cap="F9", hint="Pilih alasan")
}
MINI: dict[str, Maker] = {
    "mini frame": lambda theme, _clock: MiniFrame(theme),
    "mini key": lambda theme, _clock: MiniKey(theme, "Panggil", "F2"),
    "mini icon key": lambda theme, _clock: MiniKey(theme, "Panggil ulang", "F3", icon="rotate-ccw"),
}
PARTS = {
    "kiosk": SHARED | ROOMY | PRESSED | KIOSK,
    "kiosk-contrast": SHARED | ROOMY | PRESSED | KIOSK,
    "kiosk-small-screen": SHARED | ROOMY | PRESSED | KIOSK,
    "board": SHARED | ROOMY | {"header": KIOSK["header"]},
    "desk": SHARED | ROOMY | PRESSED | DESK,
    "dashboard": SHARED | ROOMY | PRESSED | DESK,
    "mini": SHARED | MINI,
}


def _sheet(theme: Theme, parts: dict[str, Maker], clock: ManualClock) -> tuple[QWidget, dict[str, QWidget]]:
    page = QWidget()
    palette = page.palette()
    palette.setColor(QPalette.ColorRole.Window, theme.palette.page)
    page.setPalette(palette)
    page.setAutoFillBackground(True)
    width, gap = theme.px(1080), theme.px(20)
    x, y, row = gap, gap, 0
    placed: dict[str, QWidget] = {}
    for name, make in parts.items():
        part = make(theme, clock)
        part.setParent(page)
        hint = part.size() if part.size().width() not in {640, 100} else part.sizeHint()
        part.resize(min(max(hint.width(), 8), width - 2 * gap), max(hint.height(), 8))
        if x + part.width() > width - gap:
            x, y, row = gap, y + row + gap, 0
        part.move(x, y)
        x, row = x + part.width() + gap, max(row, part.height())
        placed[name] = part
    page.resize(width, y + row + gap)
    return page, placed


@pytest.mark.parametrize("dress", DRESSES)
def test_every_component_paints_itself_in_every_dress(
    dress: str, clock: ManualClock, qtbot: QtBot, tmp_path: Path
) -> None:
    theme = DRESSES[dress]
    page, placed = _sheet(theme, PARTS[dress], clock)
    qtbot.addWidget(page)
    page.show()
    file = tmp_path / f"{dress}.png"
    grab(page, file)
    sheet = QImage(str(file))
    blank = [name for name, part in placed.items() if part.isVisible() and _is_blank(sheet, part)]
    assert blank == []
    hidden = {name for name, part in placed.items() if not part.isVisible()}
    assert hidden <= {"hem"}


def _is_blank(sheet: QImage, part: QWidget) -> bool:
    box = part.geometry()
    seen = {
        sheet.pixel(x, y)
        for x in range(box.left(), box.right(), 2)
        for y in range(box.top(), box.bottom(), 2)
    }
    return len(seen) < 3
