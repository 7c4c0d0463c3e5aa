"""The stations of the demo, each with its own link, outbox and token, put together as its program does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from common.client.commands import Commands
from common.client.hub_link import HubLink
from common.client.journal import Journal
from common.client.outbox import Outbox
from common.runtime.clock import Clock
from common.ui.background import Background


@dataclass(slots=True)
class Station:
    """What every station has; `close` in this order, so that nothing is sent into the void."""

    link: HubLink
    commands: Commands
    background: Background
    outbox: Outbox

    def close(self) -> None:
        self.commands.stop()
        self.link.stop()
        self.background.close()
        self.outbox.close()


def make_station(hub_url: str, token: str, folder: Path, clock: Clock, parent: QObject) -> Station:
    """A station on the hub, not yet started."""
    background = Background(parent)
    outbox = Outbox(Journal(folder / "outbox.jsonl"))
    link = HubLink(hub_url, token, clock=clock, parent=parent)
    commands = Commands(link, outbox, background.run, clock=clock, parent=parent)
    return Station(link, commands, background, outbox)
