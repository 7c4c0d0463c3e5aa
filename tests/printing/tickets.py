"""Tickets and texts that the printing tests share."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from common.printing.ticket import Estimate, Ticket

TRACKING_URL = "https://antrean.sukamaju.go.id/t/7Kq3Xw9d"

ORDINARY = Ticket(
    site="MPP Kota Sukamaju",
    tagline="Mal Pelayanan Publik",
    code="A-069",
    service="Kartu Keluarga",
    booth="Disdukcapil",
    zone="1",
    floor="1",
    ahead=12,
    estimate=Estimate(20, 35),
    issued_at=datetime(2026, 7, 14, 2, 41, tzinfo=UTC),
    time_zone="Asia/Jakarta",
    priority="Antrean biasa",
    kiosk="Kios 2",
    requirements=("KK lama (asli)", "Buku nikah atau akta cerai", "Surat pindah, bila baru pindah"),
    tracking_url=TRACKING_URL,
)

OFFLINE = replace(ORDINARY, code="A-K2-03", ahead=None, estimate=None, tracking_url=None)

LONG = replace(
    ORDINARY,
    site="Mal Pelayanan Publik Kabupaten Hulu Sungai Selatan",
    service="Penerbitan Kutipan Akta Kelahiran bagi Anak yang Lahir di Luar Wilayah Republik Indonesia",
    booth="Dinas Kependudukan dan Pencatatan Sipil Kabupaten Hulu Sungai Selatan",
    zone="Pelayanan Kependudukan",
    floor="Dasar Sayap Barat",
    priority="Prioritas lansia dan penyandang disabilitas",
    ahead=128,
    estimate=Estimate(120, 180),
    requirements=(*ORDINARY.requirements, "Surat pernyataan tanggung jawab mutlak bermeterai sepuluh ribu"),
)

HOSTILE = (
    "\x1b@reset",
    "\x1dV\x00cut",
    "\x1dVA\x10feed and cut",
    "\x1bp\x00\x19\xfadrawer",
    "\x10\x14\x01\x00\x01real-time drawer",
    "\x10\x04\x01status",
    "\x1dv0\x00\x01\x00\x01\x00\xffpicture",
    "\x1d(k\x04\x001A2\x00symbol",
    "\x1b=\x00deselect",
    "line\r\nbreak\ttab\x0bvertical\x0cform",
    "\x00null\x7fdelete\x9bC1 CSI\x85next line",
    "😀 emoji 👨‍👩‍👧 family",
    "中文 服务",
    "\u202eright to left\u202c \u200fmark\u2066isolate\u2069",
    "zero\u200bwidth\ufeffbom\u00adsoft hyphen",
    "\ud83d lone surrogate",
    "\ue000private use",
    "combining e\u0301 z\u0335algo\u0489",
    "–—‘’“”·•…×€",
    "ﬁne ＦＵＬＬ width ①",
    "<img src='file:///etc/passwd'> {0} %s $HOME",
    "x" * 400,
    "",
    "   ",
)
"""Texts that try to be something else on paper."""


def with_text(text: str) -> Ticket:
    """A ticket that carries `text` in every field a person or a file may fill."""
    everywhere: dict[str, Any] = dict.fromkeys(
        ("site", "tagline", "service", "booth", "zone", "floor", "priority", "kiosk"), text
    )
    return replace(ORDINARY, **everywhere, code=f"A-{text[:12]}", requirements=(text, text), notices=(text,))
