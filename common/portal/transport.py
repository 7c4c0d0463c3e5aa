"""One request to the portal, with every limit set: where it goes, how long it takes, how much comes back.

The portal is not trusted (it may be slow, hijacked, or not a portal at all but the sign-in page of a
guest network), so nothing of it is followed, unpacked or waited for without end.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError, MaxRetryError, ReadTimeoutError, SSLError

from common.domain.errors import Unreachable
from common.runtime.version import VERSION

BATCH_TYPE = "application/cloudevents-batch+json"
CERTIFICATE = "certificate"
NO_CONNECTION = "no_connection"
TIMED_OUT = "timed_out"
"""Codes of `Unreachable.detail`, beside `broken_off`, `answer_too_large` and `stopped`."""

_PIECE = 65_536
_LOCAL_ENDINGS = (".local", ".lan", ".internal", ".home.arpa", ".localhost", ".test")


class AddressRefused(ValueError):
    """The portal's address may not be used; the message says why, for the person who set it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes of one request."""

    connect_s: float = 5.0
    read_s: float = 10.0
    """Longest silence of the portal."""
    whole_s: float = 30.0
    """Longest request, however the portal dribbles."""
    answer_bytes: int = 1_048_576


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, whole; headers are as they were sent, "" where there was none."""

    status: int
    media_type: str
    body: bytes
    retry_after: str = ""
    date: str = ""


def portal_address(url: str) -> str:
    """`url` without a trailing slash; raises `AddressRefused`.

    Without TLS only this machine and the building's own network may be addressed: the token and the events
    would be open to everyone on the way.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or not host:
        raise AddressRefused(f"{url!r} is not a web address")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise AddressRefused("the portal's address has no name, password, query or fragment in it")
    if parts.scheme == "http" and not _is_near(host):
        raise AddressRefused(f"{host} is outside the building: its address must begin with https://")
    return url.rstrip("/")


def _is_near(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_LOCAL_ENDINGS)
    return address.is_loopback or address.is_private


def _proxies(host: str) -> dict[str, str]:
    """The machine's proxies, but none on the way to itself."""
    is_self = host == "localhost" or host.startswith("127.") or host == "::1"
    return {} if is_self or proxy_bypass(host) else getproxies()


class _Bearer(requests.auth.AuthBase):
    """Our token and no other: with an auth object of its own, requests leaves a user's .netrc alone."""

    def __init__(self, token: str) -> None:
        self._value = f"Bearer {token}"

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = self._value
        return request


class _TellingAdapter(HTTPAdapter):
    """Tells which connection it uses, so that another thread can end a request that hangs."""

    def __init__(self, tell: Callable[[HTTPConnection], None]) -> None:
        super().__init__()
        self._tell = tell

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        kind = type(pool).ConnectionCls
        if pool.ConnectionCls is kind:
            pool.ConnectionCls = _telling(kind, self._tell)
        return pool


def _telling(kind: Any, tell: Callable[[HTTPConnection], None]) -> Any:
    class Telling(kind):  # type: ignore[misc] # http or https, known only to the pool
        def connect(self) -> None:
            tell(self)
            super().connect()

    return Telling


class PortalTransport:
    """Sends batches to one portal. `post` from one thread; `abort` from any."""

    def __init__(
        self, url: str, token: str, *, ca_file: Path | None = None, limits: Limits | None = None
    ) -> None:
        self.portal = portal_address(url)
        """Which portal this is: the key of its cursor."""
        self._limits = limits or Limits()
        self._aborted = threading.Event()
        self._overdue = threading.Event()
        self._connection: HTTPConnection | None = None
        self._session = requests.Session()
        # Nothing from the environment but its proxies: no .netrc, no other list of authorities.
        self._session.trust_env = False
        self._session.proxies = _proxies(urlsplit(url).hostname or "")
        self._session.verify = str(ca_file) if ca_file else True
        self._session.auth = _Bearer(token)
        self._session.headers.update(
            {
                "User-Agent": f"antrean-mpp/{VERSION}",
                "Accept": "application/json",
                # Nothing packed can come back, so nothing can swell when it is unpacked.
                "Accept-Encoding": "identity",
                "Content-Type": BATCH_TYPE,
            }
        )
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, _TellingAdapter(self._uses))

    def post(self, body: bytes, key: str) -> Reply:
        """Send one batch; raises `Unreachable`, its `detail` a code, when no whole answer came back."""
        self._overdue.clear()
        watch = threading.Timer(self._limits.whole_s, self._end_overdue)
        watch.daemon = True
        watch.start()
        try:
            reply = self._post(body, key)
        except (requests.exceptions.RequestException, HTTPError, OSError, ValueError) as trouble:
            # ValueError: http.client lets it through when the length of a chunk is no number.
            raise Unreachable("portal", self._ended() or _how(trouble)) from trouble
        finally:
            watch.cancel()
            watch.join()
        ended = self._ended()
        if ended:
            # Headers that were cut short look whole to http.client.
            raise Unreachable("portal", ended)
        return reply

    def _post(self, body: bytes, key: str) -> Reply:
        if self._aborted.is_set():
            raise Unreachable("portal", "stopped")
        limits = self._limits
        with self._session.post(
            f"{self.portal}/v1/events",
            data=body,
            headers={"Idempotency-Key": key},
            timeout=(limits.connect_s, limits.read_s),
            allow_redirects=False,
            stream=True,
        ) as response:
            answer = bytearray()
            # Read to the end: only there it shows that less came than was promised.
            while piece := response.raw.read(_PIECE, decode_content=False):
                answer += piece
                if len(answer) > limits.answer_bytes:
                    raise Unreachable("portal", "answer_too_large")
            return Reply(
                status=response.status_code,
                media_type=response.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
                body=bytes(answer),
                retry_after=response.headers.get("Retry-After", ""),
                date=response.headers.get("Date", ""),
            )

    def _uses(self, connection: HTTPConnection) -> None:
        self._connection = connection

    def _end_overdue(self) -> None:
        self._overdue.set()
        self._break_off()

    def _ended(self) -> str:
        """Why we broke off ourselves, if we did."""
        if self._aborted.is_set():
            return "stopped"
        return TIMED_OUT if self._overdue.is_set() else ""

    def _break_off(self) -> None:
        sock = getattr(self._connection, "sock", None)
        if isinstance(sock, socket.socket):
            # Past TLS's own farewell, which would wait for the other side.
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def abort(self) -> None:
        """End the request that is under way and refuse all that follow."""
        self._aborted.set()
        self._break_off()

    def close(self) -> None:
        """Close what is idle; from the thread that posts, or after it."""
        self._session.close()


def _how(trouble: Exception) -> str:
    """What is known: no connection came about (nothing was sent), or one broke off (all may have arrived)."""
    if isinstance(trouble, requests.exceptions.SSLError | SSLError):
        return CERTIFICATE
    if isinstance(trouble, requests.exceptions.ConnectTimeout):
        return NO_CONNECTION
    if isinstance(trouble, requests.exceptions.Timeout | ReadTimeoutError):
        return TIMED_OUT
    inner = trouble.args[0] if trouble.args else None
    return NO_CONNECTION if isinstance(inner, MaxRetryError) else "broken_off"
