from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from common.printing.decoder import (
    CutOff,
    Feed,
    Foreign,
    LineEnd,
    Picture,
    QrCode,
    Style,
    Text,
    decode,
    tokens,
)
from common.printing.escpos_tokens import Kind, first_token

ANY_BYTES = st.binary(max_size=300)


@given(ANY_BYTES)
def test_every_byte_belongs_to_one_token(data: bytes) -> None:
    assert b"".join(token.raw for token in tokens(data)) == data


@given(
    st.lists(
        st.sampled_from([b"\x1b@", b"\x1dV\x00", b"\x1dVA\x03", b"\x10\x04\x01", b"\n", b"\x1b!"]), max_size=9
    )
)
def test_a_stream_may_come_in_single_bytes(commands: list[bytes]) -> None:
    whole = [token.raw for token in tokens(b"".join(commands))]
    got: list[bytes] = []
    waiting = b""
    for byte in b"".join(commands):
        waiting += bytes([byte])
        while (token := first_token(waiting)) is not None:
            got.append(token.raw)
            waiting = waiting[len(token.raw) :]
    assert got == whole


def test_modes_are_remembered_until_they_change() -> None:
    events = decode(b"\x1b@\x1ba\x01\x1bE\x01\x1d!\x11Zona\n\x1b@1\n")
    assert events == [
        Text("Zona", Style("center", 2, 2, bold=True)),
        LineEnd(30, "center"),
        Text("1", Style()),
        LineEnd(30, "left"),
    ]


def test_letters_are_read_in_their_code_page() -> None:
    assert decode(b"\x1bt\x13\xd5") == [Text("€", Style())]
    assert decode(b"\x1bt\x00\xc4") == [Text("─", Style())]


def test_line_spacing_is_told_with_each_line() -> None:
    assert decode(b"\x1b3\x00\n\x1b2\n") == [LineEnd(0, "left"), LineEnd(30, "left")]


def test_a_code_is_put_together_from_its_steps() -> None:
    steps = (
        b"\x1d(k\x04\x001A2\x00\x1d(k\x03\x001C\x06\x1d(k\x03\x001E1\x1d(k\x08\x001P0https\x1d(k\x03\x001Q0"
    )
    assert decode(steps) == [QrCode("https", 6, "M", "left")]


def test_pictures_cuts_and_feeds() -> None:
    picture, feed, cut, cut_with_feed = decode(
        b"\x1dv0\x00\x01\x00\x02\x00\xf0\x0f\x1bd\x06\x1dV\x00\x1dVB\x00"
    )
    assert isinstance(picture, Picture)
    assert picture.image.size == (8, 2)
    assert [picture.image.getpixel((x, 0)) for x in range(8)] == [0, 0, 0, 0, 255, 255, 255, 255]
    assert feed == Feed(6)
    assert (cut, cut_with_feed) == (CutOff(0), CutOff(66))


def test_what_no_ticket_holds_is_foreign() -> None:
    kick, realtime, unknown = decode(b"\x1bp\x00\x19\xfa\x10\x14\x01\x00\x01\x1bz")
    assert [kick, realtime, unknown] == [
        Foreign(b"\x1bp\x00\x19\xfa"),
        Foreign(b"\x10\x14\x01\x00\x01"),
        Foreign(b"\x1bz"),
    ]


def test_a_torn_end_is_foreign() -> None:
    assert tokens(b"A\x1dv0\x00\x48")[-1].kind is Kind.FOREIGN
