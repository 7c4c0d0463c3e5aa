"""Refusals that belong to the wire, beside those of the law (`common.domain.errors`)."""

from __future__ import annotations

from common.domain.errors import Refusal, Unknown


class Malformed(Refusal):
    """The request does not have the agreed form."""

    code = "malformed"


class CommandIdReused(Refusal):
    """The command id was used before with another body."""

    code = "command_id_reused"


class UnknownCommand(Refusal):
    """There is no such command."""

    code = "unknown_command"


class Unauthorised(Refusal):
    """The token is missing, wrong or revoked."""

    code = "unauthorised"


class Forbidden(Refusal):
    """The role may not do that."""

    code = "forbidden"


class SignInFailed(Refusal):
    """The officer's name or password is wrong."""

    code = "sign_in_failed"


class SignInThrottled(Refusal):
    """Too many wrong passwords; wait a while."""

    code = "sign_in_throttled"


class ProtocolMismatch(Refusal):
    """The station speaks another version of the protocol."""

    code = "protocol_mismatch"


class HubBusy(Refusal):
    """The hub has more commands waiting than it can take."""

    code = "hub_busy"


class StoreFailed(Refusal):
    """The store could not keep the command; whether it was kept is not known, send it again."""

    code = "store_failed"


class Internal(Refusal):
    """Something is broken inside; it was logged."""

    code = "internal"


class UnknownReport(Unknown):
    """There is no such report."""

    code = "unknown_report"


class BadPeriod(Refusal):
    """The days of a report begin after they end, or are too many."""

    code = "bad_period"


class ReportTooLong(Refusal):
    """The report was not ready in time; what was reckoned is kept, ask again."""

    code = "report_too_long"


class ReportTooLarge(Refusal):
    """The answer would be too long; ask for fewer days or booths."""

    code = "report_too_large"


class ReportsBusy(Refusal):
    """Too many reports are being made; ask again soon."""

    code = "reports_busy"
