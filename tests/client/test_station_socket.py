"""Where the socket goes, and why it ended."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QIODevice
from PySide6.QtNetwork import QHostAddress, QSsl, QSslCertificate, QSslConfiguration, QSslKey, QTcpServer
from PySide6.QtWebSockets import QWebSocketServer

from common.client.link import LinkReason
from common.client.station_socket import StationSocket, station_url


@pytest.mark.parametrize(
    ("hub", "station"),
    [
        ("http://127.0.0.1:8710", "ws://127.0.0.1:8710/v1/station"),
        ("https://hub.mpp.local", "wss://hub.mpp.local/v1/station"),
        ("https://mpp.example/antrean/", "wss://mpp.example/antrean/v1/station"),
    ],
)
def test_it_goes_to_the_hubs_station_door(hub: str, station: str) -> None:
    assert station_url(hub).toString() == station


@pytest.fixture
def answering(qapp, qtbot):
    """A server that answers every handshake with the same bytes."""
    servers: list[QTcpServer] = []

    def answering(reply: bytes) -> str:
        server = QTcpServer()
        assert server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0)

        def connected() -> None:
            peer = server.nextPendingConnection()
            peer.readyRead.connect(lambda: (peer.write(reply), peer.disconnectFromHost()))

        server.newConnection.connect(connected)
        servers.append(server)
        return f"http://127.0.0.1:{server.serverPort()}"

    yield answering
    for server in servers:
        server.close()


def reason_of(qtbot, url: str) -> LinkReason:
    socket = StationSocket(url, "token")
    with qtbot.waitSignal(socket.closed) as closed:
        socket.open()
    return closed.args[0]


UNAUTHORISED = b"HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer\r\nContent-Length: 0\r\n\r\n"


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (UNAUTHORISED, LinkReason.UNAUTHORISED),
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", LinkReason.UNAUTHORISED),
        (b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n", LinkReason.UNREACHABLE),
        (b"HTTP/1.1 302 Found\r\nLocation: http://example.org/\r\n\r\n", LinkReason.UNREACHABLE),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", LinkReason.UNREACHABLE),
        (b"SSH-2.0-OpenSSH_9.2\r\n", LinkReason.UNREACHABLE),
    ],
)
def test_a_refused_handshake_tells_why(qtbot, answering, reply: bytes, reason: LinkReason) -> None:
    assert reason_of(qtbot, answering(reply)) is reason


def test_nobody_there_is_unreachable(qtbot, answering) -> None:
    probe = QTcpServer()
    assert probe.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0)
    port = probe.serverPort()
    probe.close()
    assert reason_of(qtbot, f"http://127.0.0.1:{port}") is LinkReason.UNREACHABLE


def test_a_dropped_try_ends_without_a_word(qtbot, answering) -> None:
    socket = StationSocket(answering(UNAUTHORISED), "token")
    with qtbot.assertNotEmitted(socket.closed, wait=100):
        socket.open()
        socket.drop()
        socket.send("into the void")
        socket.say_goodbye()


@pytest.fixture
def tls_hub(qapp, tmp_path: Path):
    """A hub whose certificate nobody vouches for."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    make = (
        "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    )
    subprocess.run(
        ["openssl", *make.split(), "-keyout", key, "-out", certificate], check=True, capture_output=True
    )
    file = QFile(str(key))
    assert file.open(QIODevice.OpenModeFlag.ReadOnly)
    configuration = QSslConfiguration.defaultConfiguration()
    configuration.setPrivateKey(QSslKey(file.readAll(), QSsl.KeyAlgorithm.Rsa))
    configuration.setLocalCertificate(QSslCertificate.fromPath(str(certificate))[0])
    server = QWebSocketServer("hub", QWebSocketServer.SslMode.SecureMode)
    server.setSslConfiguration(configuration)
    assert server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0)
    yield server
    server.close()


def test_a_certificate_that_nobody_vouches_for_ends_the_try(qtbot, tls_hub: QWebSocketServer) -> None:
    with qtbot.assertNotEmitted(tls_hub.newConnection):
        assert reason_of(qtbot, f"https://localhost:{tls_hub.serverPort()}") is LinkReason.TLS
