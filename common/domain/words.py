"""The words of the field as types, so that a counter code is never taken for a service code."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

CommandId = NewType("CommandId", str)
LegId = NewType("LegId", str)
VisitId = NewType("VisitId", str)
BoothCode = NewType("BoothCode", str)
ServiceCode = NewType("ServiceCode", str)
CounterCode = NewType("CounterCode", str)
StationKey = NewType("StationKey", str)
OfficerId = NewType("OfficerId", str)
SeriesCode = NewType("SeriesCode", str)
PriorityClass = NewType("PriorityClass", str)
PersonRef = NewType("PersonRef", str)
"""A keyed hash that the hub makes of an identity: equal for the same person, and names no one."""

ORDINARY = PriorityClass("ordinary")
"""The class of everyone who asked for no priority."""


class Status(StrEnum):
    """Where one service leg of a visit stands."""

    PRINTING = "printing"
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred"
    VOID = "void"


ENDED = frozenset({Status.COMPLETED, Status.NO_SHOW, Status.CANCELLED, Status.TRANSFERRED, Status.VOID})
"""A leg in one of these is over; only `undo` (for seconds) and `reinstate` (a no-show) bring one back."""


class Outcome(StrEnum):
    """How a service ended, as the officer says it."""

    COMPLETED = "completed"
    DOCUMENTS_MISSING = "documents_missing"
    WRONG_SERVICE = "wrong_service"
    CANCELLED = "cancelled"


class ConfirmedBy(StrEnum):
    """What made a number count: paper in the hand, or the citizen's word at the screen."""

    PAPER = "paper"
    SCREEN = "screen"


class VoidReason(StrEnum):
    """Why a number never entered the queue."""

    UNCONFIRMED = "unconfirmed"
    NOT_PRINTED = "not_printed"
    DAY_ENDED = "day_ended"


class CancelReason(StrEnum):
    """Why a leg was given up."""

    CITIZEN = "citizen"
    OFFICER = "officer"
    DAY_ENDED = "day_ended"
    CARRIED = "carried"
    """The day ended, and the visit goes on with a new leg tomorrow."""
    UNDONE = "undone"
    """The next stop of a visit, taken back because the finish before it was undone."""


class CloseReason(StrEnum):
    """Why a counter closed."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    MOVED = "moved"
    """The officer went to another counter."""
    DAY_ENDED = "day_ended"


class ChosenReason(StrEnum):
    """Why an officer called a number out of its turn. A closed list: free text could name a person."""

    RETURNED_WITH_DOCUMENTS = "returned_with_documents"
    SPECIAL_NEED = "special_need"
    MISSED_CALL = "missed_call"
    SUPERVISOR_REQUEST = "supervisor_request"
    CORRECTION = "correction"
    OTHER = "other"


class ParkReason(StrEnum):
    """Why a ticket was put aside. A closed list: free text could name a person."""

    FETCHING_DOCUMENTS = "fetching_documents"
    FILLING_FORM = "filling_form"
    PAYING = "paying"
    COPYING = "copying"
    SYSTEM_DOWN = "system_down"
    COUNTER_CLOSED = "counter_closed"
    OTHER = "other"


class TransferReason(StrEnum):
    """Why a ticket goes elsewhere."""

    WRONG_SERVICE = "wrong_service"
    NEXT_STEP = "next_step"
    SPECIALIST = "specialist"
    LOAD = "load"
    SUPERVISOR_REQUEST = "supervisor_request"


class Place(StrEnum):
    """Where a leg that returns to the line stands."""

    ARRIVAL = "arrival"
    """Where its first arrival in the building gives it."""
    AFTER_SOME = "after_some"
    """Behind as many as the policy says (`return_after`)."""
    LAST = "last"
    """As if it came now."""


class LegCause(StrEnum):
    """What brought a leg about."""

    ISSUED = "issued"
    TRANSFERRED = "transferred"
    ITINERARY = "itinerary"
    CARRIED = "carried"


class ReturnCause(StrEnum):
    """What brought a leg back into the line."""

    RESUMED = "resumed"
    TIME = "time"
    """The return time that was given when it was parked."""
    COUNTER_CLOSED = "counter_closed"
    REINSTATED = "reinstated"


class BreakReason(StrEnum):
    """Why a counter pauses; each has a limit of its own in the policy."""

    SHORT = "short"
    PRAYER = "prayer"
    MEAL = "meal"
    MEETING = "meeting"
    TECHNICAL = "technical"


class BoothCloseReason(StrEnum):
    """Why a booth gives no numbers, as the kiosk says it."""

    BREAK = "break"
    SYSTEM_DOWN = "system_down"
    NO_OFFICER = "no_officer"
    FULL = "full"
    EVENT = "event"
    EMERGENCY = "emergency"


class DayEnd(StrEnum):
    """What becomes of those who still wait when the day ends."""

    CANCEL = "cancel"
    CARRY = "carry"
