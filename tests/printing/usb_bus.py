"""A USB bus with one printer on it: a pyusb backend whose far end is the fake printer's inside."""

# ruff: noqa: ARG002 - the backend's interface hands over more than one printer needs
from __future__ import annotations

from array import array
from types import SimpleNamespace
from typing import Any

import usb.backend
import usb.core

from common.printing.fake_printer import Condition, Mechanism

VENDOR, PRODUCT = 0x04B8, 0x0E15
_OUT, _IN = 0x01, 0x82
_PACKET = 64


def _record(**fields: Any) -> SimpleNamespace:
    return SimpleNamespace(**fields, extra_descriptors=array("B"))


class UsbBus(usb.backend.IBackend):  # type: ignore[misc]
    """`plugged_in` and `accepts` may be changed between calls; `taken` is what was claimed and given back."""

    def __init__(self) -> None:
        self.printer = Mechanism(0.0)
        self.plugged_in = True
        self.accepts = True
        self.driver_active = True
        self.claimed = False
        self.timeouts: list[int] = []
        self._rest = b""
        self._answers = b""

    def enumerate_devices(self) -> list[str]:
        return ["printer"] if self.plugged_in else []

    def get_device_descriptor(self, dev: str) -> SimpleNamespace:
        return _record(
            bLength=18,
            bDescriptorType=1,
            bcdUSB=0x200,
            bDeviceClass=0,
            bDeviceSubClass=0,
            bDeviceProtocol=0,
            bMaxPacketSize0=64,
            idVendor=VENDOR,
            idProduct=PRODUCT,
            bcdDevice=0x100,
            iManufacturer=0,
            iProduct=0,
            iSerialNumber=0,
            bNumConfigurations=1,
            address=5,
            bus=1,
            port_number=1,
            port_numbers=(1,),
            speed=3,
        )

    def get_configuration_descriptor(self, dev: str, config: int) -> SimpleNamespace:
        if config:
            raise IndexError(config)
        return _record(
            bLength=9,
            bDescriptorType=2,
            wTotalLength=32,
            bNumInterfaces=1,
            bConfigurationValue=1,
            iConfiguration=0,
            bmAttributes=0xC0,
            bMaxPower=1,
        )

    def get_interface_descriptor(self, dev: str, intf: int, alt: int, config: int) -> SimpleNamespace:
        if intf or alt:
            raise IndexError(intf)
        return _record(
            bLength=9,
            bDescriptorType=4,
            bInterfaceNumber=0,
            bAlternateSetting=0,
            bNumEndpoints=2,
            bInterfaceClass=7,
            bInterfaceSubClass=1,
            bInterfaceProtocol=2,
            iInterface=0,
        )

    def get_endpoint_descriptor(self, dev: str, ep: int, intf: int, alt: int, config: int) -> SimpleNamespace:
        return _record(
            bLength=7,
            bDescriptorType=5,
            bEndpointAddress=(_OUT, _IN)[ep],
            bmAttributes=2,
            wMaxPacketSize=_PACKET,
            bInterval=0,
            bRefresh=0,
            bSynchAddress=0,
        )

    def open_device(self, dev: str) -> str:
        return dev

    def close_device(self, dev_handle: str) -> None:
        """Nothing is held."""

    def set_configuration(self, dev_handle: str, config_value: int) -> None:
        """There is one only."""

    def get_configuration(self, dev_handle: str) -> int:
        return 1

    def claim_interface(self, dev_handle: str, intf: int) -> None:
        if self.driver_active:
            raise usb.core.USBError("Resource busy", errno=16)
        self.claimed = True

    def release_interface(self, dev_handle: str, intf: int) -> None:
        self.claimed = False

    def is_kernel_driver_active(self, dev_handle: str, intf: int) -> bool:
        return self.driver_active

    def detach_kernel_driver(self, dev_handle: str, intf: int) -> None:
        self.driver_active = False

    def attach_kernel_driver(self, dev_handle: str, intf: int) -> None:
        self.driver_active = True

    def bulk_write(self, dev_handle: str, ep: int, intf: int, data: array[int], timeout: int) -> int:
        self.timeouts.append(timeout)
        if not self.plugged_in:
            raise usb.core.USBError("No such device", errno=19)
        if not self.accepts:
            raise usb.core.USBTimeoutError("Operation timed out", errno=110)
        self._rest = self.printer.take(self._rest + data.tobytes())
        self._answers += self.printer.work()
        return len(data)

    def bulk_read(self, dev_handle: str, ep: int, intf: int, buff: array[int], timeout: int) -> int:
        self.timeouts.append(timeout)
        if len(buff) < _PACKET:
            raise usb.core.USBError("Overflow", errno=75)
        self._answers += self.printer.work()
        if not self._answers or self.printer.condition is Condition.MUTE:
            raise usb.core.USBTimeoutError("Operation timed out", errno=110)
        size = min(len(self._answers), len(buff))
        buff[:size] = array("B", self._answers[:size])
        self._answers = self._answers[size:]
        return size
