"""The printer's URL, and the transport it means.

file:/path or file:///path     a file that collects jobs, or a device file (/dev/usb/lp0)
tcp://host[:9100]              raw network port
usb://04b8:0e15[?serial=X]     vendor and product in hexadecimal
serial:///dev/ttyUSB0?baud=19200[&bits=8&parity=N&stop=1&flow=none|rtscts|dsrdtr|xonxoff]
serial:COM3?baud=19200         the same on Windows
cups://queue                   a raw CUPS queue
winspool://queue               a Windows printer
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit
from urllib.request import url2pathname

from common.domain.errors import Refusal
from common.printing.transports.cups import CupsTransport
from common.printing.transports.file import FileTransport
from common.printing.transports.network import NetworkTransport
from common.printing.transports.serial_port import Flow, Line, SerialTransport
from common.printing.transports.transport import Transport
from common.printing.transports.usb_device import UsbTransport
from common.printing.transports.windows_spool import WindowsSpoolTransport

_RAW_PORT = 9100
_USB_IDS = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")
_LINE_OPTIONS = frozenset({"baud", "bits", "parity", "stop", "flow"})


class BadPrinterAddress(Refusal):
    """The printer's address cannot be understood."""

    code = "bad_printer_address"


class _Unclear(ValueError):
    """Why, as one word for `BadPrinterAddress.data`."""


def open_transport(url: str) -> Transport:
    """The transport for `url`, not yet connected. Raises `BadPrinterAddress` with `url` and `part`."""
    try:
        parts = urlsplit(url)
        return _MAKERS.get(parts.scheme, _unknown_scheme)(parts)
    except _Unclear as trouble:
        raise BadPrinterAddress(url=url, part=str(trouble)) from trouble
    except ValueError as trouble:
        raise BadPrinterAddress(url=url, part="form") from trouble


def _unknown_scheme(_parts: SplitResult) -> Transport:
    raise _Unclear("scheme")


def _file(parts: SplitResult) -> Transport:
    if parts.netloc or not parts.path:
        raise _Unclear("path")
    path = Path(url2pathname(parts.path))
    if not path.is_absolute() or path.is_dir():
        raise _Unclear("path")
    return FileTransport(path)


def _tcp(parts: SplitResult) -> Transport:
    if not parts.hostname or parts.path not in ("", "/"):
        raise _Unclear("host")
    return NetworkTransport(parts.hostname, parts.port or _RAW_PORT)


def _usb(parts: SplitResult) -> Transport:
    ids = _USB_IDS.fullmatch(parts.netloc)
    if ids is None:
        raise _Unclear("device")
    options = _options(parts, {"serial"})
    return UsbTransport(int(ids[1], 16), int(ids[2], 16), options.get("serial"))


def _serial(parts: SplitResult) -> Transport:
    port = unquote(parts.path)
    if parts.netloc or not port:
        raise _Unclear("port")
    options = _options(parts, _LINE_OPTIONS)
    usual = Line()
    parity = options.get("parity", usual.parity).upper()
    if parity not in "NEO" or len(parity) != 1:
        raise _Unclear("parity")
    line = Line(
        baud=int(options.get("baud", usual.baud)),
        bits=int(options.get("bits", usual.bits)),
        parity=parity,
        stop=int(options.get("stop", usual.stop)),
        flow=Flow(options.get("flow", usual.flow)),
    )
    if line.baud <= 0 or line.bits not in (7, 8) or line.stop not in (1, 2):
        raise _Unclear("line")
    return SerialTransport(port, line)


def _cups(parts: SplitResult) -> Transport:
    queue = _queue(parts)
    # A name that begins with a hyphen would be read as an option of `lp`.
    if queue.startswith("-") or "/" in queue:
        raise _Unclear("queue")
    return CupsTransport(queue)


def _winspool(parts: SplitResult) -> Transport:
    return WindowsSpoolTransport(_queue(parts))


def _queue(parts: SplitResult) -> str:
    queue = unquote(parts.netloc + parts.path)
    if not queue or not queue.isprintable():
        raise _Unclear("queue")
    return queue


def _options(parts: SplitResult, known: frozenset[str] | set[str]) -> dict[str, str]:
    options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    if not options.keys() <= known:
        raise _Unclear("option")
    return options


_MAKERS: dict[str, Callable[[SplitResult], Transport]] = {
    "file": _file,
    "tcp": _tcp,
    "usb": _usb,
    "serial": _serial,
    "cups": _cups,
    "winspool": _winspool,
}
