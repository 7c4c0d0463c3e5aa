from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.domain.errors import Unreachable
from common.portal.transport import AddressRefused, Limits, PortalTransport, portal_address
from tests.portal.scripted_portal import (
    TOKEN,
    ScriptedPortal,
    dribbles,
    drops,
    hangs,
    raw,
    says,
)


@pytest.fixture
def transport(portal: ScriptedPortal) -> Iterator[PortalTransport]:
    transport = PortalTransport(
        portal.url, TOKEN, limits=Limits(connect_s=2, read_s=0.4, whole_s=1.0, answer_bytes=5000)
    )
    yield transport
    transport.close()


def detail_of(transport: PortalTransport) -> str:
    with pytest.raises(Unreachable) as caught:
        transport.post(b"[]", "k")
    return caught.value.detail


def test_a_request_brings_the_batch_the_key_and_the_token(
    portal: ScriptedPortal, transport: PortalTransport
) -> None:
    portal.default = says(200, {"accepted": []}, Retry_After="7")
    reply = transport.post(b'[{"id":"x"}]', "key-1")
    (request,) = portal.requests
    assert request.path == "/v1/events"
    assert request.body == b'[{"id":"x"}]'
    assert request.headers["content-type"] == "application/cloudevents-batch+json"
    assert request.headers["idempotency-key"] == "key-1"
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert (reply.status, reply.media_type, reply.retry_after) == (200, "application/json", "7")


def test_the_netrc_of_a_user_never_takes_the_place_of_our_token(
    portal: ScriptedPortal, transport: PortalTransport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login thief password thief\n")
    monkeypatch.setenv("NETRC", str(netrc))
    portal.default = says(200, {})
    transport.post(b"[]", "k")
    assert portal.requests[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_a_proxy_of_the_environment_is_not_asked_for_this_machine(
    portal: ScriptedPortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    transport = PortalTransport(portal.url, TOKEN)
    assert transport.post(b"[]", "k").status == 200
    transport.close()


def test_a_proxy_of_the_environment_is_used_for_others(
    portal: ScriptedPortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", portal.url)
    monkeypatch.setenv("no_proxy", "")
    transport = PortalTransport("http://portal.test", TOKEN)
    assert transport.post(b"[]", "k").status == 200
    assert portal.requests[0].path == "http://portal.test/v1/events"
    transport.close()


def test_a_redirect_is_not_followed(portal: ScriptedPortal, transport: PortalTransport) -> None:
    portal.default = says(302, b"", Location=f"{portal.url}/elsewhere")
    assert transport.post(b"[]", "k").status == 302
    assert len(portal.requests) == 1


def test_a_portal_that_is_down_was_sent_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    transport = PortalTransport(url, TOKEN)
    assert detail_of(transport) == "no_connection"


def test_a_portal_that_does_not_answer_the_door_was_sent_nothing() -> None:
    """A listener whose queue is full drops what comes, as a firewall would."""
    with socket.socket() as door, socket.socket() as first, socket.socket() as second:
        door.bind(("127.0.0.1", 0))
        door.listen(0)
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(door.getsockname())
        url = f"http://127.0.0.1:{door.getsockname()[1]}"
        transport = PortalTransport(url, TOKEN, limits=Limits(connect_s=0.3))
        assert detail_of(transport) == "no_connection"
        transport.close()


@pytest.mark.parametrize(
    "answer", [drops, raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), raw(b"\0\1\2 what?")]
)
def test_a_broken_answer_is_no_answer(
    portal: ScriptedPortal, transport: PortalTransport, answer: object
) -> None:
    portal.default = answer  # type: ignore[assignment]
    assert detail_of(transport) == "broken_off"


def test_a_chunk_whose_length_is_no_number_is_no_answer(
    portal: ScriptedPortal, transport: PortalTransport
) -> None:
    portal.default = raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nhello\r\n")
    assert detail_of(transport) == "broken_off"


def test_silence_has_an_end(portal: ScriptedPortal, transport: PortalTransport) -> None:
    portal.default = hangs
    assert detail_of(transport) == "timed_out"


def test_a_half_answer_that_stops_has_an_end(portal: ScriptedPortal, transport: PortalTransport) -> None:
    def stops(portal: ScriptedPortal, request: object) -> None:
        portal.connection().sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        portal.let_go.wait(20)

    portal.default = stops
    assert detail_of(transport) == "timed_out"


def test_a_dribble_of_headers_has_an_end(portal: ScriptedPortal, transport: PortalTransport) -> None:
    """Each letter comes in time, the whole never does: only the limit of the whole request ends it."""
    portal.default = dribbles
    assert detail_of(transport) == "timed_out"


def test_an_answer_without_end_is_not_read(portal: ScriptedPortal, transport: PortalTransport) -> None:
    portal.default = says(200, b"x" * 5001)
    assert detail_of(transport) == "answer_too_large"
    portal.default = says(200, b"x" * 5000)
    assert len(transport.post(b"[]", "k").body) == 5000


def test_a_packed_answer_is_not_unpacked(portal: ScriptedPortal, transport: PortalTransport) -> None:
    portal.default = says(200, b"\x1f\x8b not unpacked", Content_Encoding="gzip")
    assert transport.post(b"[]", "k").body == b"\x1f\x8b not unpacked"
    assert portal.requests[0].headers["accept-encoding"] == "identity"


def test_a_request_that_hangs_is_broken_off_from_another_thread(portal: ScriptedPortal) -> None:
    portal.default = hangs
    transport = PortalTransport(portal.url, TOKEN)
    said: list[str] = []
    thread = threading.Thread(target=lambda: said.append(detail_of(transport)))
    thread.start()
    assert portal.hanging.wait(5)
    transport.abort()
    thread.join(2)
    assert said == ["stopped"]
    assert detail_of(transport) == "stopped"
    transport.close()


def test_a_connection_is_used_again(portal: ScriptedPortal, transport: PortalTransport) -> None:
    ports = set()

    def notes(portal: ScriptedPortal, request: object) -> object:
        ports.add(portal.connection().getpeername()[1])
        return says(200, {})(portal, request)  # type: ignore[arg-type]

    portal.default = notes  # type: ignore[assignment]
    for _ in range(3):
        transport.post(b"[]", "k")
    assert len(ports) == 1


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://portal.example.go.id/", "https://portal.example.go.id"),
        ("http://127.0.0.1:8720", "http://127.0.0.1:8720"),
        ("http://10.1.2.3/base/", "http://10.1.2.3/base"),
        ("http://[::1]:8720", "http://[::1]:8720"),
        ("http://localhost", "http://localhost"),
        ("http://portal.lan", "http://portal.lan"),
    ],
)
def test_addresses_that_may_be_used(url: str, kept: str) -> None:
    assert portal_address(url) == kept


@pytest.mark.parametrize(
    "url",
    [
        "http://portal.example.go.id",
        "http://8.8.8.8",
        "ftp://portal.example.go.id",
        "portal.example.go.id",
        "https://",
        "https://user:secret@portal.example.go.id",
        "https://portal.example.go.id?x=1",
        "https://portal.example.go.id#x",
    ],
)
def test_addresses_that_may_not_be_used(url: str) -> None:
    with pytest.raises(AddressRefused) as caught:
        portal_address(url)
    assert "secret" not in str(caught.value)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("tls")
    key, file = folder / "key.pem", folder / "certificate.pem"
    command = (
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost"
    )
    subprocess.run(
        [*command.split(), "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(file)],
        check=True,
        capture_output=True,
    )
    return file, key


@pytest.fixture
def tls_portal(certificate: tuple[Path, Path]) -> Iterator[ScriptedPortal]:
    portal = ScriptedPortal(default=says(200, {}))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    portal.speak_tls(context)
    yield portal
    portal.close()


def test_a_certificate_that_nobody_vouches_for_ends_it(tls_portal: ScriptedPortal) -> None:
    transport = PortalTransport(tls_portal.url, TOKEN)
    assert detail_of(transport) == "certificate"
    assert not tls_portal.requests
    transport.close()


def test_a_certificate_of_the_given_authority_is_good(
    tls_portal: ScriptedPortal, certificate: tuple[Path, Path]
) -> None:
    transport = PortalTransport(tls_portal.url, TOKEN, ca_file=certificate[0])
    assert transport.post(b"[]", "k").status == 200
    transport.close()


def test_a_request_over_tls_that_hangs_is_broken_off(
    tls_portal: ScriptedPortal, certificate: tuple[Path, Path]
) -> None:
    tls_portal.default = hangs
    transport = PortalTransport(
        tls_portal.url, TOKEN, ca_file=certificate[0], limits=Limits(read_s=20, whole_s=0.5)
    )
    assert detail_of(transport) == "timed_out"
    transport.close()
