from __future__ import annotations

from pathlib import Path

import pytest

from common.printing.transports.address import BadPrinterAddress, open_transport
from common.printing.transports.cups import CupsTransport
from common.printing.transports.file import FileTransport
from common.printing.transports.network import NetworkTransport
from common.printing.transports.serial_port import SerialTransport
from common.printing.transports.usb_device import UsbTransport
from common.printing.transports.windows_spool import WindowsSpoolTransport
from common.runtime.sentences import Sentences

GOOD = [
    ("file:/var/tmp/jobs.bin", FileTransport),
    ("file:///var/tmp/jobs.bin", FileTransport),
    ("tcp://192.168.1.50:9100", NetworkTransport),
    ("tcp://192.168.1.50", NetworkTransport),
    ("tcp://printer.local:9101/", NetworkTransport),
    ("tcp://[fe80::1]:9100", NetworkTransport),
    ("usb://04b8:0e15", UsbTransport),
    ("usb://04B8:0E15?serial=X123", UsbTransport),
    ("serial:///dev/ttyUSB0?baud=19200", SerialTransport),
    ("serial:COM3?baud=115200&parity=e&bits=7&stop=2&flow=rtscts", SerialTransport),
    ("cups://struk_kios", CupsTransport),
    ("winspool://EPSON TM-T82X", WindowsSpoolTransport),
    ("winspool://EPSON%20TM-T82X", WindowsSpoolTransport),
]
BAD = [
    ("", "scheme"),
    ("epson", "scheme"),
    ("http://192.168.1.50", "scheme"),
    ("file:", "path"),
    ("file:relative.bin", "path"),
    ("file://host/share", "path"),
    ("file:/", "path"),
    ("tcp://", "host"),
    ("tcp://host:99999", "form"),
    ("tcp://host:port", "form"),
    ("tcp://host/path", "host"),
    ("usb://epson", "device"),
    ("usb://04b8:0e1", "device"),
    ("usb://04b8:0e15?timeout=0", "option"),
    ("serial://", "port"),
    ("serial://ttyUSB0", "port"),
    ("serial:///dev/ttyUSB0?baud=fast", "form"),
    ("serial:///dev/ttyUSB0?baud=0", "line"),
    ("serial:///dev/ttyUSB0?parity=X", "parity"),
    ("serial:///dev/ttyUSB0?flow=maybe", "form"),
    ("serial:///dev/ttyUSB0?speed=9600", "option"),
    ("cups://", "queue"),
    ("cups://-oraw", "queue"),
    ("cups://a/b", "queue"),
    ("winspool://", "queue"),
    ("winspool://a%00b", "queue"),
]


@pytest.mark.parametrize(("url", "kind"), GOOD)
def test_an_address_chooses_its_transport(url: str, kind: type) -> None:
    assert isinstance(open_transport(url), kind)


@pytest.mark.parametrize(("url", "part"), BAD)
def test_a_bad_address_is_refused_and_says_which_part(url: str, part: str) -> None:
    with pytest.raises(BadPrinterAddress) as refused:
        open_transport(url)
    assert refused.value.data == {"url": url, "part": part}


def test_a_folder_is_not_a_printer(tmp_path: Path) -> None:
    with pytest.raises(BadPrinterAddress):
        open_transport(tmp_path.as_uri())


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("url", [url for url, _ in GOOD])
def test_every_transport_says_how_it_is_installed(url: str, language: str) -> None:
    instruction = open_transport(url).install_instructions()
    text = Sentences.load(language, ["ticket"]).text(instruction.sentence, **instruction.values)
    assert "{" not in text
    assert all(value in text for value in instruction.values.values())


@pytest.mark.parametrize(
    ("url", "bounded"),
    [
        ("tcp://192.168.1.50", True),
        ("tcp://[fe80::1]", True),
        ("tcp://printer.local", False),
        ("file:/var/tmp/jobs.bin", True),
        ("cups://queue", True),
        ("usb://04b8:0e15", False),
        ("serial:/dev/ttyS0", False),
        ("winspool://queue", False),
    ],
)
def test_what_may_hang_in_a_driver_is_marked(url: str, bounded: bool) -> None:
    assert open_transport(url).bounded is bounded
