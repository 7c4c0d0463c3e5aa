"""What windows need of the link, as `common.client.hub_link.HubLink` gives it.

View models ask for no more than this, so that a small working fake can stand in a test.
"""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import SignalInstance

from common.client.link import LinkReason, LinkState
from common.client.sign_in import SignRequest
from common.contract.wire import Officer
from common.domain.site import Site
from common.domain.state import QueueState


class WatchedLink(Protocol):
    """For those who only look on."""

    link_changed: SignalInstance
    state_loaded: SignalInstance
    events_arrived: SignalInstance

    @property
    def link(self) -> LinkState: ...
    @property
    def reason(self) -> LinkReason | None: ...
    @property
    def state(self) -> QueueState | None: ...
    @property
    def site(self) -> Site | None: ...
    @property
    def last_heard(self) -> datetime | None: ...
    def hub_now(self) -> datetime: ...


class OfficersLink(WatchedLink, Protocol):
    """For windows at which somebody signs in."""

    officer_changed: SignalInstance

    @property
    def officer(self) -> Officer | None: ...
    def sign_in(self, officer: str, password: str) -> SignRequest: ...
    def sign_out(self) -> SignRequest: ...
