"""What can go wrong, in three kinds.

    Exception
    ├── Refusal            the law says no: a code, its data, and a sentence in the translations
    │   ├── Unknown        something was named that the site does not have
    │   └── …              one class a code, below
    ├── Unreachable        a device, the hub or the portal did not answer (not said who is wrong)
    └── anything else      a bug: logged with its trace, shown as "ada kesalahan", never swallowed

The first docstring line of a refusal is its English title on the wire (RFC 9457 `title`); what
people read comes from `assets/translations/refusals.*.ts` by `code`, filled with `data`.
"""

from __future__ import annotations

from typing import ClassVar


class Refusal(Exception):
    """The request was understood and refused."""

    code: ClassVar[str] = "refused"

    def __init__(self, **data: str | int | None) -> None:
        super().__init__(self.code, data)
        self.data: dict[str, str | int | None] = data

    @classmethod
    def title(cls) -> str:
        """One English sentence that is the same for every occurrence."""
        return (cls.__doc__ or "").strip().splitlines()[0]


class Unreachable(Exception):
    """A device or a service did not answer in time; whether it did its work is not known."""

    def __init__(self, what: str, detail: str = "") -> None:
        super().__init__(what, detail)
        self.what = what
        self.detail = detail


class Unknown(Refusal):
    """Something was named that this site does not have."""

    code = "unknown"


class UnknownService(Unknown):
    """There is no such service."""

    code = "unknown_service"


class UnknownCounter(Unknown):
    """There is no such counter."""

    code = "unknown_counter"


class UnknownTicket(Unknown):
    """There is no such ticket today."""

    code = "unknown_ticket"


class UnknownPriorityClass(Unknown):
    """There is no such priority class."""

    code = "unknown_priority_class"


class BoothClosed(Refusal):
    """The service gives no numbers at this hour."""

    code = "booth_closed"


class QuotaExhausted(Refusal):
    """The numbers of today are all taken."""

    code = "quota_exhausted"


class NotPrinting(Refusal):
    """The ticket is not waiting for its print."""

    code = "not_printing"


class TicketVoid(Refusal):
    """The ticket was never confirmed and no longer counts."""

    code = "ticket_void"


class CounterNotOpen(Refusal):
    """The counter is not open."""

    code = "counter_not_open"


class CounterTaken(Refusal):
    """The counter is open at another station."""

    code = "counter_taken"


class CounterBusy(Refusal):
    """The counter still has a ticket in hand."""

    code = "counter_busy"


class NothingCalled(Refusal):
    """The counter has no ticket in hand."""

    code = "nothing_called"


class ServiceNotOfBooth(Refusal):
    """The counter belongs to a booth that does not offer this service."""

    code = "service_not_of_booth"


class NotWaiting(Refusal):
    """The ticket is not waiting."""

    code = "not_waiting"


class NotAtCounter(Refusal):
    """The ticket is in hand at another counter."""

    code = "not_at_counter"


class AlreadyServing(Refusal):
    """The service has already begun."""

    code = "already_serving"


class NotServing(Refusal):
    """The service has not begun."""

    code = "not_serving"


class AlreadyEnded(Refusal):
    """The ticket is already over."""

    code = "already_ended"


class TargetMissing(Refusal):
    """Neither a counter nor a ticket was named."""

    code = "target_missing"


class UnknownBooth(Unknown):
    """There is no such booth."""

    code = "unknown_booth"


class UnknownNote(Unknown):
    """The note is not one of the site's."""

    code = "unknown_note"


class NotYourCounter(Refusal):
    """The counter is open at another station, which alone acts there."""

    code = "not_your_counter"


class NotYourBooth(Refusal):
    """The officer works for another booth."""

    code = "not_your_booth"


class OfficerElsewhere(Refusal):
    """The officer is at another counter."""

    code = "officer_elsewhere"


class OfficerAbsent(Refusal):
    """The officer is at no counter of that booth."""

    code = "officer_absent"


class SupervisorOnly(Refusal):
    """Only a supervisor may do this."""

    code = "supervisor_only"


class CounterOnBreak(Refusal):
    """The counter pauses."""

    code = "counter_on_break"


class RecallTooSoon(Refusal):
    """The number was called a moment ago."""

    code = "recall_too_soon"


class NotParked(Refusal):
    """The ticket is not put aside."""

    code = "not_parked"


class NotNoShow(Refusal):
    """The ticket was not missed."""

    code = "not_no_show"


class TooLate(Refusal):
    """The time for this is over."""

    code = "too_late"


class CannotUndo(Refusal):
    """There is nothing here that can be taken back."""

    code = "cannot_undo"


class TransferNowhere(Refusal):
    """The transfer leads nowhere else."""

    code = "transfer_nowhere"


class BadReturnTime(Refusal):
    """The time must lie ahead, and for a return on the same day."""

    code = "bad_return_time"


class StopTwice(Refusal):
    """A service is named twice in one visit."""

    code = "stop_twice"


class PersonLimit(Refusal):
    """The person has all the numbers of today."""

    code = "person_limit"


class TooManyTickets(Refusal):
    """The station gives numbers too quickly."""

    code = "too_many_tickets"


class AppointmentTooEarly(Refusal):
    """It is too early for this appointment."""

    code = "appointment_too_early"


class UnknownOfficer(Unknown):
    """There is no such officer."""

    code = "unknown_officer"


class UnknownStation(Unknown):
    """There is no such station."""

    code = "unknown_station"


class InUse(Refusal):
    """It was used today, or is in use now."""

    code = "in_use"


class CodeTaken(Refusal):
    """Another has this code already."""

    code = "code_taken"


class SeriesTaken(Refusal):
    """The series is the letter of another booth."""

    code = "series_taken"


class AfterItself(Refusal):
    """The service would have to come before itself."""

    code = "after_itself"


class LastSupervisor(Refusal):
    """Nobody would be left who may change the configuration."""

    code = "last_supervisor"


class OwnStation(Refusal):
    """A station does not shut itself out."""

    code = "own_station"
