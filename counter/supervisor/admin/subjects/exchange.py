"""The whole configuration as one file: written out, and read in again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from counter.supervisor.admin.fields import Form
from counter.supervisor.admin.record import Record, Scene, Subject

EXCHANGE = "exchange"


class Exchange(Subject):
    """Has no records: its place is the exchange card's."""

    key = EXCHANGE
    icon = "arrow-right-left"
    needs_directory = True

    def records(self, _scene: Scene) -> list[Record]:
        return []

    def form(self, _scene: Scene, _key: str) -> Form:
        return ()

    def told(self, _scene: Scene, _key: str) -> Mapping[str, Any] | None:
        return None
