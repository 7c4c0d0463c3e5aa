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

ORDINARY = PriorityClass("ordinary")
"""The class of everyone who asked for no priority."""


class Status(StrEnum):
    """Where one service leg of a visit stands."""

    PRINTING = "printing"
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    VOID = "void"


ENDED = frozenset({Status.COMPLETED, Status.NO_SHOW, Status.CANCELLED, Status.VOID})
"""A leg in one of these is over for good."""


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


class CloseReason(StrEnum):
    """Why a counter closed."""

    OFFICER = "officer"
    DAY_ENDED = "day_ended"


class ChosenReason(StrEnum):
    """Why an officer called a number out of its turn. A closed list: free text could name a person."""

    RETURNED_WITH_DOCUMENTS = "returned_with_documents"
    SPECIAL_NEED = "special_need"
    MISSED_CALL = "missed_call"
    SUPERVISOR_REQUEST = "supervisor_request"
    CORRECTION = "correction"
    OTHER = "other"
