"""A USB printer by its vendor and product, through pyusb, with a timeout on every transfer.

pyusb waits a second by default and python-escpos for ever; neither default is used.
"""

from __future__ import annotations

from typing import Any

import usb.core
import usb.util

from common.printing.deadline import Deadline
from common.printing.transports.transport import Instruction, PrinterUnreachable

_CHUNK = 4096
_PRINTER_CLASS = 7


class UsbTransport:
    answers = True
    bounded = False  # descriptors, kernel driver and claim are calls without a timeout

    def __init__(
        self, vendor: int, product: int, serial_number: str | None = None, backend: Any = None
    ) -> None:
        """`backend` is a `usb.backend.IBackend`; None takes the libusb of the machine."""
        self._vendor = vendor
        self._product = product
        self._serial_number = serial_number
        self._backend = backend
        self._device: Any = None
        self._interface = 0
        self._in: Any = None
        self._out: Any = None
        self._driver_detached = False

    def is_compatible(self) -> bool:
        try:
            usb.core.find(idVendor=self._vendor, idProduct=self._product, backend=self._backend)
        except usb.core.NoBackendError:
            return False
        return True

    def install_instructions(self) -> Instruction:
        return Instruction("ticket.install_usb", {"device": f"{self._vendor:04x}:{self._product:04x}"})

    def open(self, deadline: Deadline) -> None:  # noqa: ARG002 - see `bounded`
        try:
            self._device = self._find()
            self._claim()
        except (usb.core.USBError, usb.core.NoBackendError, NotImplementedError) as trouble:
            self.close()
            raise PrinterUnreachable("printer", str(trouble)) from trouble

    def send(self, data: bytes, deadline: Deadline) -> None:
        sent = 0
        while sent < len(data):
            try:
                sent += self._out.write(data[sent : sent + _CHUNK], _milliseconds(deadline))
            except usb.core.USBError as trouble:
                # A transfer that timed out may have moved part of its chunk.
                raise PrinterUnreachable("printer", str(trouble), sent=min(sent + 1, len(data))) from trouble

    def read(self, count: int, deadline: Deadline) -> bytes:
        """Devices answer in whole packets: a buffer shorter than one would overflow."""
        if self._in is None:
            return b""
        try:
            size = max(count, self._in.wMaxPacketSize)
            return bytes(self._in.read(size, _milliseconds(deadline)))[:count]
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as trouble:
            raise PrinterUnreachable("printer", str(trouble)) from trouble

    def close(self) -> None:
        if self._device is None:
            return
        device, self._device = self._device, None
        self._in = self._out = None
        try:
            usb.util.release_interface(device, self._interface)
            if self._driver_detached:
                device.attach_kernel_driver(self._interface)
        except usb.core.USBError:
            return
        finally:
            self._driver_detached = False
            usb.util.dispose_resources(device)

    def _find(self) -> Any:
        wanted: dict[str, Any] = {"idVendor": self._vendor, "idProduct": self._product}
        if self._serial_number is not None:
            wanted["serial_number"] = self._serial_number
        device = usb.core.find(backend=self._backend, **wanted)
        if device is None:
            raise usb.core.USBError("no such device is plugged in")
        return device

    def _claim(self) -> None:
        configuration = self._device.get_active_configuration()
        interface = (
            usb.util.find_descriptor(configuration, bInterfaceClass=_PRINTER_CLASS) or configuration[(0, 0)]
        )
        self._interface = interface.bInterfaceNumber
        if self._device.is_kernel_driver_active(self._interface):
            self._device.detach_kernel_driver(self._interface)
            self._driver_detached = True
        usb.util.claim_interface(self._device, self._interface)
        self._out = _endpoint(interface, usb.util.ENDPOINT_OUT)
        self._in = _endpoint(interface, usb.util.ENDPOINT_IN)
        if self._out is None:
            raise usb.core.USBError("the device takes no data")


def _endpoint(interface: Any, direction: int) -> Any:
    return usb.util.find_descriptor(
        interface,
        custom_match=lambda endpoint: usb.util.endpoint_direction(endpoint.bEndpointAddress) == direction,
    )


def _milliseconds(deadline: Deadline) -> int:
    """At least 1: to libusb, 0 means for ever."""
    return max(1, int(deadline.remaining_s() * 1000))
