from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from common.printing.calibration import calibration_job
from common.printing.decoder import Picture, Text, decode
from common.printing.fake_printer import Condition, FakePrinter
from common.printing.job import TicketPrinter
from common.printing.outcome import Reason, Result
from common.printing.settings import Mode, PrinterSettings, Proof
from common.printing.status import PrinterState
from common.printing.transports.address import BadPrinterAddress
from common.printing.typeface import Typeface
from common.runtime.assets import asset
from common.runtime.clock import SystemClock
from common.runtime.sentences import Sentences
from tests.printing.tickets import ORDINARY

STOPPED = [
    (Condition.PAPER_OUT, Reason.PAPER_OUT),
    (Condition.COVER_OPEN, Reason.COVER_OPEN),
    (Condition.ERROR, Reason.ERROR),
    (Condition.OFFLINE, Reason.OFFLINE),
]
SILENT = [Condition.MUTE, Condition.STALLED, Condition.NOISE]
MARGIN_S = 0.8

Open = Callable[..., TicketPrinter]


@pytest.fixture
def open_printer(printer: FakePrinter) -> Iterator[Open]:
    opened: list[TicketPrinter] = []

    def build(**changes: object) -> TicketPrinter:
        settings = replace(PrinterSettings(url=printer.url), **changes)  # type: ignore[arg-type]
        opened.append(TicketPrinter(settings, fonts=asset("fonts"), clock=SystemClock()))
        return opened[-1]

    yield build
    for one in opened:
        one.close()


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("condition", [Condition.OK, Condition.NEAR_END])
def test_a_ticket_is_printed_and_proven(
    mode: Mode, condition: Condition, printer: FakePrinter, open_printer: Open, indonesian: Sentences
) -> None:
    printer.condition = condition
    outcome = open_printer(mode=mode).print_ticket(ORDINARY, indonesian)
    assert outcome.printed
    assert outcome.status.state == condition.value
    (job,) = printer.jobs
    if mode is Mode.NATIVE:
        assert "A-069" in {event.text for event in decode(job) if isinstance(event, Text)}
    else:
        assert any(isinstance(event, Picture) for event in decode(job))


@pytest.mark.parametrize(("condition", "reason"), STOPPED)
def test_a_printer_that_says_it_cannot_gets_nothing(
    condition: Condition, reason: Reason, printer: FakePrinter, open_printer: Open, indonesian: Sentences
) -> None:
    printer.condition = condition
    outcome = open_printer().print_ticket(ORDINARY, indonesian)
    assert (outcome.result, outcome.reason) == (Result.NOT_PRINTED, reason)
    printer.condition = Condition.OK
    assert open_printer().print_ticket(replace(ORDINARY, code="A-070"), indonesian).printed
    assert len(printer.jobs) == 1  # the first ticket does not come out late


@pytest.mark.parametrize("condition", SILENT)
def test_silence_is_not_ok_and_gets_nothing(
    condition: Condition, printer: FakePrinter, open_printer: Open, indonesian: Sentences
) -> None:
    printer.condition = condition
    began = time.monotonic()
    outcome = open_printer().print_ticket(ORDINARY, indonesian, limit_s=2.0)
    assert time.monotonic() - began < 2.0 + MARGIN_S
    assert (outcome.result, outcome.reason) == (Result.NOT_PRINTED, Reason.SILENT)
    assert printer.jobs == []
    assert printer.unfinished == b""


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(("condition", "reason"), [*STOPPED[:3], (Condition.MUTE, Reason.SILENT)])
def test_what_stops_in_mid_ticket_is_unknown(
    mode: Mode,
    condition: Condition,
    reason: Reason,
    printer: FakePrinter,
    open_printer: Open,
    indonesian: Sentences,
) -> None:
    printer.change_in_mid_ticket(condition)
    began = time.monotonic()
    outcome = open_printer(mode=mode).print_ticket(ORDINARY, indonesian, limit_s=3.0)
    assert time.monotonic() - began < 3.0 + MARGIN_S
    assert (outcome.result, outcome.reason) == (Result.UNKNOWN, reason)


def test_a_printer_that_stops_is_noticed_before_the_deadline(
    printer: FakePrinter, open_printer: Open, indonesian: Sentences
) -> None:
    printer.change_in_mid_ticket(Condition.PAPER_OUT)
    began = time.monotonic()
    open_printer().print_ticket(ORDINARY, indonesian, limit_s=5.0)
    assert time.monotonic() - began < 3.0


@pytest.mark.parametrize("mode", Mode)
def test_a_connection_that_breaks_in_mid_ticket_is_unknown(
    mode: Mode, printer: FakePrinter, open_printer: Open, indonesian: Sentences
) -> None:
    printer.condition = Condition.CLOSING
    outcome = open_printer(mode=mode).print_ticket(ORDINARY, indonesian)
    assert (outcome.result, outcome.reason) == (Result.UNKNOWN, Reason.BROKEN_OFF)


def test_a_stall_in_mid_ticket_ends_at_the_deadline(
    printer: FakePrinter, open_printer: Open, indonesian: Sentences
) -> None:
    printer.change_in_mid_ticket(Condition.STALLED)
    began = time.monotonic()
    outcome = open_printer(mode=Mode.RASTER).print_ticket(ORDINARY, indonesian, limit_s=2.0)
    assert time.monotonic() - began < 2.0 + MARGIN_S
    assert outcome.result is Result.UNKNOWN


def test_a_printer_without_receipts_is_unknown_until_the_setting_trusts_its_status(
    printer: FakePrinter, open_printer: Open, indonesian: Sentences
) -> None:
    printer.condition = Condition.NO_RECEIPT
    outcome = open_printer().print_ticket(ORDINARY, indonesian, limit_s=2.0)
    assert (outcome.result, outcome.reason) == (Result.UNKNOWN, Reason.NO_RECEIPT)
    assert outcome.status.state is PrinterState.OK
    assert open_printer(proof=Proof.STATUS).print_ticket(ORDINARY, indonesian).printed


def test_a_receipt_waits_for_the_paper_and_a_status_does_not(indonesian: Sentences) -> None:
    """Why `receipt` is the usual proof: real-time status says "ok" while the ticket is still on its way."""
    with FakePrinter(seconds_a_ticket=0.6) as slow:
        first = TicketPrinter(PrinterSettings(url=slow.url), fonts=asset("fonts"), clock=SystemClock())
        began = time.monotonic()
        assert first.print_ticket(ORDINARY, indonesian).printed
        assert time.monotonic() - began >= 0.6
        settings = PrinterSettings(url=slow.url, proof=Proof.STATUS)
        hasty = TicketPrinter(settings, fonts=asset("fonts"), clock=SystemClock())
        began = time.monotonic()
        assert hasty.print_ticket(ORDINARY, indonesian).printed
        assert time.monotonic() - began < 0.6


def test_nobody_listening_is_not_printed(printer: FakePrinter, indonesian: Sentences) -> None:
    url = printer.url
    printer.stop()
    absent = TicketPrinter(PrinterSettings(url=url), fonts=asset("fonts"), clock=SystemClock())
    outcome = absent.print_ticket(ORDINARY, indonesian)
    assert (outcome.result, outcome.reason) == (Result.NOT_PRINTED, Reason.UNREACHABLE)
    assert absent.status().state is PrinterState.UNKNOWN


def test_a_file_proves_nothing_unless_delivery_is_enough(tmp_path: Path, indonesian: Sentences) -> None:
    url = (tmp_path / "jobs.bin").as_uri()
    careful = TicketPrinter(PrinterSettings(url=url), fonts=asset("fonts"), clock=SystemClock())
    assert careful.print_ticket(ORDINARY, indonesian).result is Result.NOT_PRINTED
    settings = PrinterSettings(url=url, proof=Proof.DELIVERY)
    trusting = TicketPrinter(settings, fonts=asset("fonts"), clock=SystemClock())
    assert trusting.print_ticket(ORDINARY, indonesian).printed
    assert b"A-069" in (tmp_path / "jobs.bin").read_bytes()


@pytest.mark.parametrize(
    "condition", [Condition.OK, *(condition for condition, _ in STOPPED), Condition.NEAR_END]
)
def test_status_is_what_the_printer_says(
    condition: Condition, printer: FakePrinter, open_printer: Open
) -> None:
    printer.condition = condition
    assert open_printer().status().state == condition.value


@pytest.mark.parametrize("condition", SILENT)
def test_status_of_a_silent_printer_is_unknown(
    condition: Condition, printer: FakePrinter, open_printer: Open
) -> None:
    printer.condition = condition
    assert open_printer().status().state is PrinterState.UNKNOWN


def test_jobs_from_several_threads_come_out_whole_and_one_after_the_other(
    printer: FakePrinter, open_printer: Open, indonesian: Sentences
) -> None:
    one = open_printer()
    codes = [f"A-{number:03}" for number in range(6)]
    printed: list[bool] = []
    threads = [
        threading.Thread(
            target=lambda code=code: printed.append(
                one.print_ticket(replace(ORDINARY, code=code), indonesian).printed
            )
        )
        for code in codes
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert printed == [True] * 6
    texts = [{event.text for event in decode(job) if isinstance(event, Text)} for job in printer.jobs]
    assert sorted(code for text in texts for code in codes if code in text) == codes


def test_a_bad_address_is_refused_when_the_kiosk_starts() -> None:
    with pytest.raises(BadPrinterAddress):
        TicketPrinter(PrinterSettings(url="epson"), fonts=asset("fonts"), clock=SystemClock())


def test_the_calibration_page_is_printed(
    printer: FakePrinter, open_printer: Open, indonesian: Sentences, typeface: Typeface
) -> None:
    settings = PrinterSettings(url=printer.url)
    assert open_printer().print_bytes(calibration_job(settings, indonesian, typeface)).printed
    assert any(isinstance(event, Picture) for event in decode(printer.jobs[0]))


# -- in the worker ---------------------------------------------------------------------------------


@pytest.fixture
def by_name(printer: FakePrinter, open_printer: Open, indonesian: Sentences) -> TicketPrinter:
    """A printer whose address must be looked up, so that its jobs run in the worker."""
    one = open_printer(url=printer.url.replace("127.0.0.1", "localhost"))
    one.prepare(ORDINARY, indonesian)
    return one


def _worker(printer: TicketPrinter) -> int:
    process_id = printer.worker_id
    assert process_id is not None
    return process_id


def test_the_worker_prints_and_is_kept_for_the_next_ticket(
    by_name: TicketPrinter, printer: FakePrinter, indonesian: Sentences
) -> None:
    first = _worker(by_name)
    assert by_name.print_ticket(ORDINARY, indonesian).printed
    assert by_name.status().state is PrinterState.OK
    assert by_name.print_ticket(ORDINARY, indonesian).printed
    assert _worker(by_name) == first
    assert len(printer.jobs) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="processes cannot be frozen by a signal on Windows")
def test_a_worker_that_hangs_is_killed_at_the_deadline_and_replaced(
    by_name: TicketPrinter, printer: FakePrinter, indonesian: Sentences
) -> None:
    hanging = _worker(by_name)
    os.kill(hanging, signal.SIGSTOP)
    began = time.monotonic()
    outcome = by_name.print_ticket(ORDINARY, indonesian, limit_s=1.0)
    assert time.monotonic() - began < 1.0 + MARGIN_S
    assert (outcome.result, outcome.reason) == (Result.NOT_PRINTED, Reason.TIMEOUT)
    with pytest.raises(ProcessLookupError):
        os.kill(hanging, 0)
    assert by_name.print_ticket(ORDINARY, indonesian).printed
    assert _worker(by_name) != hanging


def test_a_worker_that_dies_between_tickets_is_replaced(
    by_name: TicketPrinter, printer: FakePrinter, indonesian: Sentences
) -> None:
    os.kill(_worker(by_name), signal.SIGTERM)
    outcomes = [by_name.print_ticket(ORDINARY, indonesian) for _ in range(2)]
    # Whether the first of them still reached the dying worker is chance; it must say so either way.
    assert outcomes[0].printed or outcomes[0].result is Result.NOT_PRINTED
    assert outcomes[1].printed


@pytest.mark.skipif(sys.platform == "win32", reason="processes cannot be frozen by a signal on Windows")
def test_a_worker_that_hangs_in_mid_ticket_leaves_the_outcome_unknown(
    by_name: TicketPrinter, printer: FakePrinter, indonesian: Sentences
) -> None:
    printer.change_in_mid_ticket(Condition.STALLED)
    worker, tick = _worker(by_name), threading.Event()

    def freeze_once_it_prints() -> None:
        while not printer.unfinished:
            tick.wait(0.01)
        os.kill(worker, signal.SIGSTOP)

    freezer = threading.Thread(target=freeze_once_it_prints)
    freezer.start()
    outcome = by_name.print_ticket(ORDINARY, indonesian, limit_s=2.5)
    freezer.join()
    assert (outcome.result, outcome.reason) == (Result.UNKNOWN, Reason.TIMEOUT)


ORPHAN = """
import sys
from common.printing.worker import Worker
from common.runtime.clock import SystemClock
worker = Worker(SystemClock())
worker.start()
print(worker.process_id, flush=True)
import threading
threading.Event().wait(100)
"""


def test_the_worker_ends_with_a_kiosk_that_is_killed(start: Callable[..., subprocess.Popen[str]]) -> None:
    kiosk = start([sys.executable, "-c", ORPHAN])
    assert kiosk.stdout is not None
    assert int(kiosk.stdout.readline()) > 0
    kiosk.kill()
    # The pipe ends only when the worker, which inherited it, has ended too.
    assert kiosk.stdout.read() == ""


def test_a_ticket_leaves_one_line_in_the_log_with_its_code_alone(
    printer: FakePrinter, open_printer: Open, indonesian: Sentences, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO", logger="common.printing"):
        open_printer().print_ticket(ORDINARY, indonesian)
    (line,) = [record for record in caplog.records if record.name.startswith("common.printing")]
    assert line.getMessage() == "ticket A-069: printed"
    assert ORDINARY.service not in str(vars(line))


def test_closing_ends_the_worker(by_name: TicketPrinter) -> None:
    worker = _worker(by_name)
    by_name.close()
    assert by_name.worker_id is None
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)
