"""One WebSocket after the other to the hub's `/v1/station`: text in, text out, and why it ended."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtNetwork import QAbstractSocket, QNetworkProxy, QNetworkRequest
from PySide6.QtWebSockets import QWebSocket

from common.client.link import LinkReason

PATH = "/v1/station"
MAX_INCOMING = 32 * 1024 * 1024
"""Bytes; a snapshot of a day with 4,000 people in it is about 2 MB."""

_SCHEMES = {"http": "ws", "https": "wss"}
# Qt tells why a handshake was refused in words only; for 401 it names the challenge, not the number.
_NO_ENTRY = re.compile(r"status code: 40[13]|WWW-Authenticate")


def station_url(hub_url: str) -> QUrl:
    """`http://hub:8710` becomes `ws://hub:8710/v1/station`, `https` becomes `wss`."""
    url = QUrl(hub_url)
    url.setScheme(_SCHEMES[url.scheme()])
    url.setPath(url.path().rstrip("/") + PATH)
    return url


class StationSocket(QObject):
    """Each try is a new socket: an old one's late signals reach nobody. TLS errors end the try, always."""

    opened = Signal()
    heard = Signal(str)
    closed = Signal(object)
    """With its `LinkReason`; once for each `open` that was not dropped."""

    def __init__(self, hub_url: str, token: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = QNetworkRequest(station_url(hub_url))
        self._request.setRawHeader(b"Authorization", b"Bearer " + token.encode("ascii"))
        self._socket: QWebSocket | None = None
        self._was_open = False

    def open(self) -> None:
        """Try to connect; ends in `opened` or `closed`."""
        self.drop()
        socket = QWebSocket(parent=self)
        # The hub stands in the building; a proxy of the machine's own settings would lead out of it.
        socket.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        socket.setMaxAllowedIncomingMessageSize(MAX_INCOMING)
        socket.connected.connect(self._connected)
        socket.textMessageReceived.connect(self.heard)
        socket.errorOccurred.connect(self._failed)
        socket.disconnected.connect(self._disconnected)
        self._socket = socket
        self._was_open = False
        socket.open(self._request)

    def send(self, text: str) -> None:
        """Hand a message to the system; that it arrived, only an answer tells."""
        if self._socket is not None:
            self._socket.sendTextMessage(text)

    def drop(self) -> None:
        """Cut the connection, if there is one, without a word to anyone."""
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.blockSignals(True)
            socket.abort()
            socket.deleteLater()

    def say_goodbye(self) -> None:
        """Close as the protocol wants it; what was sent is handed to the system first."""
        if not self._was_open:
            self.drop()
            return
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.blockSignals(True)
            socket.close()
            socket.flush()

    def _connected(self) -> None:
        self._was_open = True
        self.opened.emit()

    def _failed(self, error: QAbstractSocket.SocketError) -> None:
        if self._socket is not None and not self._was_open:
            self._end(_reason(error, self._socket.errorString()))

    def _disconnected(self) -> None:
        self._end(LinkReason.CLOSED if self._was_open else LinkReason.UNREACHABLE)

    def _end(self, reason: LinkReason) -> None:
        if self._socket is not None:
            self.drop()
            self.closed.emit(reason)


def _reason(error: QAbstractSocket.SocketError, said: str) -> LinkReason:
    """Why a connection could not be made."""
    errors = QAbstractSocket.SocketError
    if error in (errors.SslHandshakeFailedError, errors.SslInternalError, errors.SslInvalidUserDataError):
        return LinkReason.TLS
    if _NO_ENTRY.search(said):
        return LinkReason.UNAUTHORISED
    return LinkReason.UNREACHABLE
