from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from common.printing.deadline import Deadline
from common.printing.transports.cups import CupsTransport
from common.printing.transports.transport import PrinterUnreachable
from common.printing.transports.windows_spool import WindowsSpoolTransport
from common.runtime.clock import SystemClock
from tests.printing.windows_spooler import PAPER_OUT, PRINTED, Spooler

JOB = b"\x1b@A-069\n\x1dVB\x00"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="the commands of CUPS are played by shell scripts")


def _in(seconds: float) -> Deadline:
    return Deadline(seconds, SystemClock())


# -- CUPS ------------------------------------------------------------------------------------------

LP = """#!/bin/sh
[ -e "$HERE/refuse" ] && { echo "lp: The printer or class does not exist." >&2; exit 1; }
[ -e "$HERE/hang" ] && exec sleep 60
echo "$@" >> "$HERE/arguments"; echo "$LC_ALL" >> "$HERE/language"
cat >> "$HERE/printed"
echo "request id is kiosk-7 (0 file(s))"
"""
LPSTAT = """#!/bin/sh
case "$1" in
-p) [ -e "$HERE/no-queue" ] && { echo "lpstat: Invalid destination name" >&2; exit 1; }; exit 0;;
-o) [ -s "$HERE/stays" ] && echo "kiosk-7  kiosk  1024  Tue Jul 14" ; exit 0;;
esac
"""
CANCEL = """#!/bin/sh
echo "$1" >> "$HERE/cancelled"
"""


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in (("lp", LP), ("lpstat", LPSTAT), ("cancel", CANCEL)):
        script = tmp_path / name
        script.write_text(text, encoding="utf-8")
        script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("HERE", str(tmp_path))
    return tmp_path


@POSIX
def test_cups_gets_the_job_raw(cups: Path) -> None:
    transport = CupsTransport("struk_kios")
    assert transport.is_compatible()
    transport.open(_in(5))
    transport.send(JOB, _in(5))
    transport.close()
    assert (cups / "printed").read_bytes() == JOB
    assert (cups / "arguments").read_text().split() == ["-d", "struk_kios", "-o", "raw", "-"]
    assert (cups / "language").read_text().split() == ["C"]
    assert transport.read(1, _in(1)) == b""


@POSIX
def test_a_job_that_stays_in_the_queue_is_cancelled(cups: Path) -> None:
    (cups / "stays").write_text("yes", encoding="utf-8")
    transport = CupsTransport("struk_kios")
    with pytest.raises(PrinterUnreachable) as unreachable:
        transport.send(JOB, _in(1.5))
    assert unreachable.value.sent == len(JOB)
    assert (cups / "cancelled").read_text().split() == ["kiosk-7"]


@POSIX
def test_a_refusing_cups_has_printed_nothing(cups: Path) -> None:
    (cups / "refuse").touch()
    with pytest.raises(PrinterUnreachable) as unreachable:
        CupsTransport("struk_kios").send(JOB, _in(5))
    assert unreachable.value.sent == 0
    assert "does not exist" in unreachable.value.detail


@POSIX
def test_a_hanging_cups_is_killed_at_the_deadline(cups: Path) -> None:
    (cups / "hang").touch()
    began = time.monotonic()
    with pytest.raises(PrinterUnreachable) as unreachable:
        CupsTransport("struk_kios").send(JOB, _in(0.3))
    assert time.monotonic() - began < 2
    assert unreachable.value.sent == len(JOB)


@POSIX
def test_an_unknown_queue_is_unreachable(cups: Path) -> None:
    (cups / "no-queue").touch()
    with pytest.raises(PrinterUnreachable):
        CupsTransport("struk_kios").open(_in(5))


def test_a_machine_without_cups_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    transport = CupsTransport("struk_kios")
    assert not transport.is_compatible()
    with pytest.raises(PrinterUnreachable):
        transport.open(_in(1))


# -- Windows spooler -------------------------------------------------------------------------------


def test_the_spooler_gets_one_raw_document() -> None:
    spooler = Spooler(statuses=[0x8, 0x10], takes_at_once=5)
    transport = WindowsSpoolTransport("EPSON TM-T82X", spooler)
    transport.open(_in(2))
    transport.send(JOB, _in(2))
    transport.close()
    (job,) = spooler.jobs
    assert (job.document, job.data_type, job.output_file) == ("Antrean MPP", "RAW", None)
    assert bytes(job.data) == JOB
    assert (job.ended, job.deleted) == (True, False)
    assert spooler.open_handles == 0


def test_a_document_that_is_printed_and_kept_is_delivered() -> None:
    spooler = Spooler(statuses=[PRINTED])
    transport = WindowsSpoolTransport("EPSON TM-T82X", spooler)
    transport.open(_in(2))
    transport.send(JOB, _in(2))
    assert not spooler.jobs[0].deleted


def test_a_document_that_waits_for_paper_is_deleted() -> None:
    spooler = Spooler(statuses=[PAPER_OUT])
    transport = WindowsSpoolTransport("EPSON TM-T82X", spooler)
    transport.open(_in(2))
    with pytest.raises(PrinterUnreachable) as unreachable:
        transport.send(JOB, _in(2))
    assert spooler.jobs[0].deleted
    assert unreachable.value.sent == len(JOB)


def test_a_spooler_that_takes_nothing_has_printed_nothing() -> None:
    spooler = Spooler(takes_at_once=0)
    transport = WindowsSpoolTransport("EPSON TM-T82X", spooler)
    transport.open(_in(2))
    with pytest.raises(PrinterUnreachable) as unreachable:
        transport.send(JOB, _in(2))
    assert unreachable.value.sent == 0
    assert (spooler.jobs[0].ended, spooler.jobs[0].deleted) == (True, True)


def test_an_unknown_windows_printer_is_unreachable() -> None:
    with pytest.raises(PrinterUnreachable):
        WindowsSpoolTransport("other", Spooler()).open(_in(1))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its spooler")
def test_elsewhere_than_on_windows_the_spooler_is_refused() -> None:
    transport = WindowsSpoolTransport("EPSON TM-T82X")
    assert not transport.is_compatible()
    with pytest.raises(PrinterUnreachable):
        transport.open(_in(1))
