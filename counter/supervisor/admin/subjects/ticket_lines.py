"""The site's own lines on the paper ticket."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from common.contract.site_rules import mistakes_in
from common.domain.commands import SetTicketText
from common.domain.site import TicketText
from common.domain.words import CommandId
from counter.supervisor.admin.fields import Form, Group, Lines
from counter.supervisor.admin.record import Change, Record, Scene, Subject

PAPER = "paper"


class TicketLines(Subject):
    key = "ticket"
    icon = "ticket"

    def records(self, scene: Scene) -> list[Record]:
        text = scene.site.ticket_text
        about = self.say("admin.ticket.about", len(text.header) + len(text.footer))
        return [Record(PAPER, self.say("admin.ticket.paper"), about, icon="ticket")]

    def form(self, _scene: Scene, _key: str) -> Form:
        say = self.say
        lines = tuple(
            Lines(
                key=name,
                word=say(f"admin.ticket.{name}"),
                hint=say(f"admin.ticket.{name}.hint"),
                add=say("admin.add_line"),
                example=say(f"admin.ticket.{name}.example"),
            )
            for name in ("header", "footer")
        )
        return (Group("", lines, lead=say("admin.ticket.lead")),)

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        text = scene.site.ticket_text
        return {"header": text.header, "footer": text.footer} if key == PAPER else None

    def change(self, _scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        text = TicketText(header=told["header"], footer=told["footer"])
        return Change(SetTicketText(command_id=command_id, text=text), key, mistakes_in(text))
