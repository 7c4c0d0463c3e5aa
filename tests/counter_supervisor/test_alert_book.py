"""What was seen to stays quiet as long as it should, also over a restart, and no longer."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.client.link import LinkReason, LinkState
from counter.supervisor.live.alert_file import NAME, AlertFile, read_book
from counter.supervisor.live.alerts import Alert, AlertKind
from counter.supervisor.live.live_board import LiveBoard
from tests.counter_supervisor.conftest import board_of
from tests.counter_supervisor.office import Office, at_once


def waiting(office: Office, board: LiveBoard) -> Alert:
    """Somebody waits where no counter is open."""
    office.open("5")
    office.queue_up("KK")
    board.refresh()
    return board.alerts[0]


def kinds(alerts: list[Alert], key: str) -> list[AlertKind]:
    return [alert.kind for alert in alerts if alert.key == key]


def test_accepted_it_is_quiet_until_its_cause_comes_back(office: Office, board: LiveBoard) -> None:
    alert = waiting(office, board)
    board.accept(alert.key)
    office.clock.advance(3600)
    board.refresh()
    assert kinds(board.alerts, alert.key) == []
    assert kinds(board.quiet_alerts, alert.key) == [AlertKind.NO_COUNTER]
    office.open("1")
    board.refresh()
    assert kinds(board.quiet_alerts, alert.key) == []
    office.close("1")
    board.refresh()
    assert kinds(board.alerts, alert.key) == [AlertKind.NO_COUNTER]


@pytest.mark.parametrize("minutes", [5, 15, 60])
def test_snoozed_it_comes_back_after_so_many_minutes(office: Office, board: LiveBoard, minutes: int) -> None:
    alert = waiting(office, board)
    board.snooze(alert.key, minutes)
    until = board.quiet_until(alert.key)
    assert until is not None
    assert (until - office.clock.now()).total_seconds() == 60 * minutes
    office.clock.advance(60 * minutes - 1)
    board.refresh()
    assert kinds(board.alerts, alert.key) == []
    office.clock.advance(1)
    board.refresh()
    assert kinds(board.alerts, alert.key) == [AlertKind.NO_COUNTER]


def test_woken_it_is_as_if_nobody_had_seen_to_it(office: Office, board: LiveBoard) -> None:
    alert = waiting(office, board)
    for quiet in (lambda: board.accept(alert.key), lambda: board.snooze(alert.key, 5)):
        quiet()
        assert kinds(board.alerts, alert.key) == []
        board.wake(alert.key)
        assert kinds(board.alerts, alert.key) == [AlertKind.NO_COUNTER]


def test_an_outage_forgets_nothing(office: Office, board: LiveBoard) -> None:
    alert = waiting(office, board)
    board.accept(alert.key)
    office.cut()
    office.load_snapshot()
    assert kinds(board.quiet_alerts, alert.key) == [AlertKind.NO_COUNTER]
    office.set_link(LinkState.STALE, LinkReason.SILENT)
    board.refresh()
    assert board.alerts[0].kind is AlertKind.LINK
    assert kinds(board.quiet_alerts, alert.key) == [AlertKind.NO_COUNTER]


def test_a_restart_of_the_program_remembers_it(office: Office, board: LiveBoard, tmp_path: Path) -> None:
    alert = waiting(office, board)
    board._file = AlertFile(tmp_path / "dashboard", at_once)
    board.accept(alert.key)
    again = board_of(office, read_book(tmp_path / "dashboard"))
    assert kinds(again.alerts, alert.key) == []
    assert kinds(again.quiet_alerts, alert.key) == [AlertKind.NO_COUNTER]
    assert again.quiet_alerts[0].since == alert.since


def test_a_new_day_begins_a_new_book(office: Office, board: LiveBoard) -> None:
    alert = waiting(office, board)
    board.accept(alert.key)
    office.pass_time(24 * 3600)
    office.open("5")
    office.queue_up("KK")
    board.refresh()
    assert kinds(board.alerts, alert.key) == [AlertKind.NO_COUNTER]


def test_there_is_a_first_time(tmp_path: Path) -> None:
    assert not read_book(None).accepted
    assert not read_book(tmp_path).accepted


@pytest.mark.expect_log("cannot be read; they are all told anew")
@pytest.mark.parametrize(
    "text", ["", "{}", '{"seen": 1}', "[]", '{"seen":{},"accepted":[],"snoozed":{},"day":"x"}']
)
def test_a_file_that_is_broken_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    assert not read_book(tmp_path).accepted


@pytest.mark.expect_log("could not be kept")
def test_a_disk_that_does_not_take_it_costs_the_memory_of_it_and_no_more(
    office: Office, board: LiveBoard, tmp_path: Path
) -> None:
    alert = waiting(office, board)
    (tmp_path / "dashboard").write_text("a file where the folder should be", encoding="utf-8")
    board._file = AlertFile(tmp_path / "dashboard", at_once)
    board.accept(alert.key)
    assert kinds(board.quiet_alerts, alert.key) == [AlertKind.NO_COUNTER]
