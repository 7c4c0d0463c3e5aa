from __future__ import annotations

import pytest

from common.printing.status import (
    PrinterState,
    PrinterStatus,
    Question,
    holds_receipt,
    is_status_byte,
    read_status,
    request,
    says_offline,
)

WELL = dict.fromkeys(Question, b"\x12")


def _with(**different: int) -> PrinterStatus:
    return read_status(WELL | {Question[name]: bytes([value]) for name, value in different.items()})


def test_all_well() -> None:
    status = read_status(WELL)
    assert status == PrinterStatus(PrinterState.OK, b"\x12\x12\x12\x12")
    assert status.can_print


@pytest.mark.parametrize(
    ("different", "state"),
    [
        ({"PAPER": 0x1E}, PrinterState.NEAR_END),
        ({"PAPER": 0x72}, PrinterState.PAPER_OUT),
        ({"PAPER": 0x7E, "PRINTER": 0x1A}, PrinterState.PAPER_OUT),
        ({"OFFLINE_CAUSE": 0x32, "PRINTER": 0x1A}, PrinterState.PAPER_OUT),
        ({"OFFLINE_CAUSE": 0x16, "PRINTER": 0x1A}, PrinterState.COVER_OPEN),
        ({"OFFLINE_CAUSE": 0x16, "PAPER": 0x7E}, PrinterState.COVER_OPEN),
        ({"ERROR_CAUSE": 0x1A}, PrinterState.ERROR),
        ({"ERROR_CAUSE": 0x32}, PrinterState.ERROR),
        ({"OFFLINE_CAUSE": 0x52}, PrinterState.ERROR),
        ({"PRINTER": 0x1A}, PrinterState.OFFLINE),
        ({"PRINTER": 0x16}, PrinterState.OK),  # only the drawer's contact
    ],
)
def test_each_bit_means_one_state(different: dict[str, int], state: PrinterState) -> None:
    assert _with(**different).state is state


def test_only_ok_and_near_end_can_print() -> None:
    able = {state for state in PrinterState if PrinterStatus(state).can_print}
    assert able == {PrinterState.OK, PrinterState.NEAR_END}


@pytest.mark.parametrize("missing", list(Question))
@pytest.mark.parametrize("answer", [b"", b"\x00", b"\xff", b"\x12\x12", b"\x11", b"\x92", b"\x02"])
def test_silence_and_noise_are_unknown(missing: Question, answer: bytes) -> None:
    assert read_status(WELL | {missing: answer}).state is PrinterState.UNKNOWN


def test_no_answer_at_all_is_unknown() -> None:
    assert read_status({}).state is PrinterState.UNKNOWN


def test_of_all_bytes_only_those_with_the_fixed_bits_are_answers() -> None:
    valid = [byte for byte in range(256) if is_status_byte(bytes([byte]))]
    assert len(valid) == 16
    assert all(byte & 0b1001_0011 == 0b0001_0010 for byte in valid)


def test_a_receipt_and_a_status_are_never_mistaken_for_each_other() -> None:
    for byte in range(256):
        assert not (is_status_byte(bytes([byte])) and holds_receipt(bytes([byte])))


@pytest.mark.parametrize(
    ("answer", "received"),
    [
        (b"\x00", True),
        (b"\x03", True),
        (b"\x12\x00", True),
        (b"\x00\x1a", True),
        (b"", False),
        (b"\x12", False),
        (b"\xff\x00", False),
        (b"\x00\x00", False),
        (b"\x92", False),
    ],
)
def test_a_receipt_stands_alone_or_among_answers(answer: bytes, received: bool) -> None:
    assert holds_receipt(answer) is received


def test_offline_is_heard_in_the_first_answer() -> None:
    assert says_offline(b"\x1a")
    assert not says_offline(b"\x12")
    assert not says_offline(b"\x08")


def test_questions_are_real_time_commands() -> None:
    assert [request(question) for question in Question] == [
        b"\x10\x04\x01",
        b"\x10\x04\x02",
        b"\x10\x04\x03",
        b"\x10\x04\x04",
    ]
