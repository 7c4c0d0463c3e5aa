"""The way through the kiosk, by the finger: taps, pages, languages, leaving, links."""

from __future__ import annotations

import pytest

from common.client.link import LinkState
from common.domain.words import PriorityClass, Status
from common.printing.outcome import PrintOutcome, Reason, Result
from kiosk.ticket_flow import Screen
from kiosk.window import KioskWindow
from tests.kiosk.building import Building, at
from tests.kiosk.presses import control, controls, press, said, screen

PAPER_OUT = PrintOutcome(Result.NOT_PRINTED, Reason.PAPER_OUT)
SILENT = PrintOutcome(Result.UNKNOWN, Reason.SILENT)


def until(qtbot, window: KioskWindow, wanted: Screen) -> None:
    qtbot.waitUntil(lambda: screen(window) is wanted)


def test_three_taps_from_welcome_to_ticket(qtbot, building: Building, kiosk: KioskWindow, tray) -> None:
    building.queue_up("KK", 5)
    building.queue_up("SKCK", 4)
    building.queue_up("NIB", 3)
    taps = ("kiosk.start", "kiosk.popular.KK", "kiosk.print")
    press(kiosk, *taps)
    until(qtbot, kiosk, Screen.DONE)
    assert len(taps) <= 3
    assert tray.tickets[0].code == "A-006"


def test_three_taps_from_home_by_the_agency(qtbot, building, kiosk, tray) -> None:
    building.queue_up("KTP", 1)
    press(kiosk, "kiosk.start")
    press(kiosk, "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.DONE)
    assert tray.tickets[0].service == "KTP-el hilang atau rusak"


def test_another_service_costs_one_tap_more(qtbot, kiosk, tray) -> None:
    press(
        kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.service.AKTA-LAHIR", "kiosk.print"
    )
    until(qtbot, kiosk, Screen.DONE)
    assert tray.tickets[0].service == "Akta Kelahiran"


def test_the_ticket_carries_what_the_design_wants_and_no_name(qtbot, building, kiosk, tray) -> None:
    building.queue_up("KK", 2)
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.DONE)
    ticket = tray.tickets[0]
    assert (ticket.site, ticket.booth, ticket.zone, ticket.floor) == (
        "MPP Kota Sukamaju",
        "Disdukcapil",
        "1",
        "1",
    )
    assert (ticket.ahead, ticket.priority, ticket.kiosk, ticket.is_copy) == (2, "Umum", "Kios 2", False)
    assert ticket.estimate is not None
    assert ticket.requirements == ("KK lama", "Buku nikah atau akta cerai", "Surat pindah")
    assert ticket.time_zone == "Asia/Jakarta"
    assert ticket.tracking_url is None


def test_priority_is_asked_for_without_saying_why(qtbot, building, kiosk, tray) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.priority.yes", "kiosk.print")
    until(qtbot, kiosk, Screen.DONE)
    assert building.legs[0].priority_class == PriorityClass("priority")
    assert tray.tickets[0].priority == "Prioritas"


def test_the_next_citizen_does_not_inherit_priority(qtbot, building, kiosk) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.priority.yes")
    press(kiosk, "kiosk.dock.home", "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.DONE)
    assert not building.legs[0].is_priority


def test_a_second_press_takes_no_second_ticket(qtbot, building, kiosk) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A")
    button = control(kiosk, "kiosk.print")
    for _ in range(5):
        button.click()
        kiosk.flow.take_ticket()
    until(qtbot, kiosk, Screen.DONE)
    kiosk.flow.take_ticket()
    assert len(building.legs) == 1


def test_the_number_is_large_and_the_way_is_told(qtbot, building, kiosk) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.DONE)
    for words in ("A-001", "Zona 1, Lantai 1", "Loket 1–4", "Di depan Anda: Tidak ada"):
        assert words in said(kiosk.page)


# --- pages


def test_six_a_page_and_the_ends_say_so(kiosk) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket")
    assert control(kiosk, "kiosk.page.previous").accessibleDescription() == "Ini halaman pertama"
    seen = []
    for _ in range(5):
        names = [one.objectName() for one in controls(kiosk)]
        seen.append([name[-1] for name in names if name.startswith("kiosk.booth.")])
        press(kiosk, "kiosk.page.next")
    assert seen == [list("ABCDEF"), list("GHIJKL"), list("MNOPQR"), list("STUVWX"), ["Y"]]
    assert control(kiosk, "kiosk.page.next").accessibleDescription() == "Ini halaman terakhir"
    assert control(kiosk, "kiosk.booth.Y").isEnabled()
    assert kiosk.flow.choices.page == 4
    press(kiosk, "kiosk.page.previous")
    assert [offer.booth.code for offer in kiosk.flow.choices.booths] == list("STUVWX")


def test_a_closed_booth_says_why_and_cannot_be_pressed(kiosk) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket")
    tile = control(kiosk, "kiosk.booth.C")
    assert not tile.isEnabled()
    assert tile.accessibleDescription() == "Tutup hari ini. Buka Rabu 08.00"
    press(kiosk, "kiosk.booth.C")
    assert screen(kiosk) is Screen.BOOTHS


def test_a_service_without_numbers_left_can_be_read_but_not_taken(qtbot, building, kiosk) -> None:
    building.queue_up("KK", 80)
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.service.KK")
    button = control(kiosk, "kiosk.print")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Kuota 80 nomor untuk hari ini sudah habis."
    kiosk.flow.take_ticket()
    assert len(building.legs) == 80


def test_the_last_number_taken_meanwhile_is_refused_with_its_reason(qtbot, building, kiosk) -> None:
    building.queue_up("KK", 79)
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.service.KK")
    building.holds = True
    press(kiosk, "kiosk.print")
    building.queue_up("KK", 1)
    building.release()
    until(qtbot, kiosk, Screen.NO_NUMBER)
    assert not control(kiosk, "kiosk.retry").isEnabled()


# --- language


def test_a_language_turns_every_word_at_once(qtbot, building, kiosk, tray) -> None:
    press(kiosk, "kiosk.language.en")
    assert control(kiosk, "kiosk.start").accessibleName() == "Start"
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.DONE)
    assert tray.languages == ["en"]
    assert tray.tickets[0].service == "Family card"
    assert control(kiosk, "kiosk.done").accessibleName() == "Done"


def test_the_dock_turns_the_language_and_keeps_the_choice(kiosk) -> None:
    press(
        kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.service.KTP", "kiosk.dock.language"
    )
    assert control(kiosk, "kiosk.print").accessibleName() == "Print my ticket. Lost or damaged ID card"
    assert control(kiosk, "kiosk.service.KTP").isChecked()
    press(kiosk, "kiosk.dock.language")
    assert control(kiosk, "kiosk.print").accessibleName() == "Cetak nomor antrean. KTP-el hilang atau rusak"


def test_start_over_wipes_language_and_choices(kiosk, language) -> None:
    press(
        kiosk, "kiosk.language.en", "kiosk.start", "kiosk.take_ticket", "kiosk.page.next", "kiosk.dock.home"
    )
    assert screen(kiosk) is Screen.WELCOME
    assert language.code == "id"
    assert kiosk.flow.choices.page == 0
    assert kiosk.flow.choices.booth is None


# --- leaving


def test_back_goes_one_page_back(kiosk) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A")
    seen = []
    for _ in range(3):
        press(kiosk, "kiosk.dock.back")
        seen.append(screen(kiosk))
    assert seen == [Screen.BOOTHS, Screen.HOME, Screen.WELCOME]


def test_back_from_a_popular_service_is_home(building, kiosk) -> None:
    press(kiosk, "kiosk.start", "kiosk.popular.KK", "kiosk.dock.back")
    assert screen(kiosk) is Screen.HOME


def test_idle_asks_and_then_wipes(qtbot, kiosk, clock, language) -> None:
    press(kiosk, "kiosk.language.en", "kiosk.start", "kiosk.take_ticket")
    clock.advance(46)
    qtbot.waitUntil(kiosk.still_here.isVisible)
    press(kiosk, "kiosk.idle.yes")
    assert screen(kiosk) is Screen.BOOTHS
    clock.advance(46)
    qtbot.waitUntil(kiosk.still_here.isVisible)
    clock.advance(31)
    until(qtbot, kiosk, Screen.WELCOME)
    assert language.code == "id"
    assert not kiosk.still_here.isVisible()


def test_end_wipes_at_once(qtbot, kiosk, clock) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket")
    clock.advance(46)
    qtbot.waitUntil(kiosk.still_here.isVisible)
    press(kiosk, "kiosk.idle.end")
    assert screen(kiosk) is Screen.WELCOME


def test_more_time_closes_the_question_and_doubles(qtbot, kiosk, clock) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket")
    clock.advance(46)
    qtbot.waitUntil(kiosk.still_here.isVisible)
    press(kiosk, "kiosk.idle.more")
    assert not kiosk.still_here.isVisible()
    clock.advance(80)
    kiosk.flow.idle.look()
    assert not kiosk.still_here.isVisible()


def test_a_touch_keeps_the_page(qtbot, kiosk, clock) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket")
    clock.advance(40)
    press(kiosk, "kiosk.page.next")
    clock.advance(40)
    kiosk.flow.idle.look()
    assert not kiosk.still_here.isVisible()


def test_a_language_chosen_on_the_welcome_goes_back_by_itself(qtbot, kiosk, clock, language) -> None:
    press(kiosk, "kiosk.language.en")
    clock.advance(46)
    qtbot.waitUntil(lambda: language.code == "id")
    assert screen(kiosk) is Screen.WELCOME


def test_done_returns_by_itself_after_twenty_seconds(qtbot, kiosk, clock) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.DONE)
    clock.advance(19)
    kiosk.flow.idle.look()
    assert screen(kiosk) is Screen.DONE
    clock.advance(2)
    until(qtbot, kiosk, Screen.WELCOME)


# --- the paper fails


def test_without_paper_the_number_stays_on_the_glass(qtbot, building, kiosk, tray) -> None:
    tray.next = [PAPER_OUT]
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.NOT_PRINTED)
    press(kiosk, "kiosk.without_paper")
    until(qtbot, kiosk, Screen.DONE)
    assert building.statuses() == [Status.WAITING]


def test_printing_again_keeps_the_number(qtbot, building, kiosk, tray) -> None:
    tray.next = [PAPER_OUT, SILENT]
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.NOT_PRINTED)
    press(kiosk, "kiosk.print_again")
    qtbot.waitUntil(lambda: len(tray.tickets) == 2 and not kiosk.flow.is_busy)
    press(kiosk, "kiosk.print_again")
    until(qtbot, kiosk, Screen.DONE)
    assert [(t.code, t.is_copy) for t in tray.tickets] == [
        ("A-001", False),
        ("A-001", False),
        ("A-001", True),
    ]
    assert len(building.legs) == 1


def test_leaving_the_unprinted_number_voids_it(qtbot, building, kiosk, tray) -> None:
    tray.next = [PAPER_OUT]
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.NOT_PRINTED)
    press(kiosk, "kiosk.dock.home")
    assert screen(kiosk) is Screen.WELCOME
    qtbot.waitUntil(lambda: building.statuses() == [Status.VOID])


def test_a_ticket_that_did_not_come_out_is_printed_again_as_a_copy(qtbot, building, kiosk, tray) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.DONE)
    press(kiosk, "kiosk.nothing_came_out")
    assert screen(kiosk) is Screen.NOT_PRINTED
    press(kiosk, "kiosk.print_again")
    until(qtbot, kiosk, Screen.DONE)
    assert [ticket.is_copy for ticket in tray.tickets] == [False, True]
    assert building.statuses() == [Status.WAITING]


def test_a_void_number_leads_to_a_new_one(qtbot, building, kiosk, tray) -> None:
    tray.next = [PAPER_OUT]
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    until(qtbot, kiosk, Screen.NOT_PRINTED)
    building.pass_time(121)
    until(qtbot, kiosk, Screen.NO_NUMBER)
    assert control(kiosk, "kiosk.retry").accessibleName() == "Ambil nomor baru"
    press(kiosk, "kiosk.retry")
    until(qtbot, kiosk, Screen.DONE)
    assert building.statuses() == [Status.VOID, Status.WAITING]


# --- the hub


def test_the_busy_sign_comes_after_a_second(qtbot, building, kiosk) -> None:
    building.holds = True
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    assert screen(kiosk) is Screen.SERVICE
    assert "Sedang diproses" in control(kiosk, "kiosk.print").accessibleName()
    until(qtbot, kiosk, Screen.WORKING)
    building.release()
    building.holds = False
    qtbot.waitUntil(lambda: building.statuses() == [Status.PRINTING] or screen(kiosk) is Screen.DONE)
    building.release()
    until(qtbot, kiosk, Screen.DONE)


def test_a_dead_hub_is_told_within_ten_seconds_and_leaves_no_ghost(qtbot, building, kiosk) -> None:
    building.holds = True
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print")
    qtbot.waitUntil(lambda: screen(kiosk) is Screen.NO_NUMBER, timeout=10_000)
    assert control(kiosk, "kiosk.retry").isEnabled()
    building.holds = False
    building.release()
    qtbot.waitUntil(lambda: building.statuses() == [Status.VOID])
    press(kiosk, "kiosk.retry")
    until(qtbot, kiosk, Screen.DONE)
    assert building.statuses() == [Status.VOID, Status.WAITING]


def test_leaving_while_the_number_is_on_its_way_gives_it_back(qtbot, building, kiosk) -> None:
    building.holds = True
    press(kiosk, "kiosk.start", "kiosk.take_ticket", "kiosk.booth.A", "kiosk.print", "kiosk.dock.home")
    assert screen(kiosk) is Screen.WELCOME
    building.holds = False
    building.release()
    qtbot.waitUntil(lambda: building.statuses() == [Status.VOID])


def test_a_lost_link_refuses_numbers_and_leaves_the_catalogue_to_read(qtbot, building, kiosk) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket")
    building.set_link(LinkState.LOST)
    assert "Koneksi terputus · data pukul 09.41 WIB" in kiosk.frame.notice.text
    press(kiosk, "kiosk.booth.A", "kiosk.service.KTP")
    button = control(kiosk, "kiosk.print")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Koneksi terputus, nomor belum bisa diambil"
    kiosk.flow.take_ticket()
    assert building.sent == []
    building.set_link(LinkState.FRESH)
    assert kiosk.frame.notice.isHidden()
    press(kiosk, "kiosk.print")
    until(qtbot, kiosk, Screen.DONE)


def test_a_stale_link_says_from_when_its_numbers_are(building, kiosk) -> None:
    press(kiosk, "kiosk.start")
    building.set_link(LinkState.STALE)
    assert kiosk.frame.notice.text == "Koneksi tersendat · data pukul 09.41 WIB"
    assert kiosk.frame.notice.isVisible()


def test_without_a_hub_the_kiosk_waits_calmly(qtbot, building, open_kiosk) -> None:
    arrive = building.without_hub()
    kiosk = open_kiosk()
    assert screen(kiosk) is Screen.CONNECTING
    arrive()
    assert screen(kiosk) is Screen.WELCOME
    assert control(kiosk, "kiosk.start").isEnabled()


def test_numbers_on_the_tiles_follow_the_queue(qtbot, building, kiosk) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket")
    building.queue_up("KK", 3)
    qtbot.waitUntil(lambda: "3 menunggu" in control(kiosk, "kiosk.booth.A").accessibleName())


def test_a_booth_closes_while_people_look_at_it(qtbot, building, kiosk, clock) -> None:
    press(kiosk, "kiosk.start", "kiosk.take_ticket")
    at(clock, 14, 31)
    kiosk.refresh()
    assert not control(kiosk, "kiosk.booth.A").isEnabled()


@pytest.mark.parametrize("name", ["kiosk.help", "kiosk.dock.help"])
def test_help_is_always_there(kiosk, name: str) -> None:
    if name == "kiosk.dock.help":
        press(kiosk, "kiosk.start")
    press(kiosk, name)
    assert kiosk.help.isVisible()
    press(kiosk, "kiosk.help.close")
    assert not kiosk.help.isVisible()
