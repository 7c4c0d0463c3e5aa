"""What may be asked of the hub. Each command carries an id that its sender made and stored first.

A command that acts on the ticket in hand names its `counter`, or the ticket by `leg_id`, or both.
"""

from __future__ import annotations

from common.domain.commands.base import Command, InHand, Origin
from common.domain.commands.building import Announce, CloseBooth, ReopenBooth
from common.domain.commands.calls import (
    CallNext,
    CallTicket,
    Cancel,
    Delivered,
    Finish,
    NoShow,
    Recall,
    StartService,
    Undo,
)
from common.domain.commands.counters import AssignServices, CloseCounter, EndBreak, OpenCounter, TakeBreak
from common.domain.commands.moves import ChangePriority, Park, PlanVisit, Reinstate, Resume, Transfer
from common.domain.commands.tickets import ConfirmPrint, IssueTicket, VoidPrint

COMMANDS: tuple[type[Command], ...] = (
    IssueTicket,
    ConfirmPrint,
    VoidPrint,
    OpenCounter,
    AssignServices,
    CloseCounter,
    TakeBreak,
    EndBreak,
    CallNext,
    CallTicket,
    Recall,
    StartService,
    Finish,
    NoShow,
    Undo,
    Cancel,
    Park,
    Resume,
    Transfer,
    Reinstate,
    ChangePriority,
    PlanVisit,
    CloseBooth,
    ReopenBooth,
    Announce,
)

__all__ = [
    "COMMANDS",
    "Announce",
    "AssignServices",
    "CallNext",
    "CallTicket",
    "Cancel",
    "ChangePriority",
    "CloseBooth",
    "CloseCounter",
    "Command",
    "ConfirmPrint",
    "Delivered",
    "EndBreak",
    "Finish",
    "InHand",
    "IssueTicket",
    "NoShow",
    "OpenCounter",
    "Origin",
    "Park",
    "PlanVisit",
    "Recall",
    "Reinstate",
    "ReopenBooth",
    "Resume",
    "StartService",
    "TakeBreak",
    "Transfer",
    "Undo",
    "VoidPrint",
]
