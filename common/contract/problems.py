"""Errors on the wire: RFC 9457 problem details with the reason codes of the domain."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from pydantic import TypeAdapter

from common.contract import refusals
from common.domain import errors
from common.domain.errors import Refusal, Unknown

MEDIA_TYPE = "application/problem+json"
TYPE_PREFIX = "urn:antrean-mpp:problem:"
CONFLICT = 409

_STATUS: dict[type[Refusal], int] = {
    Unknown: 404,
    refusals.UnknownCommand: 404,
    refusals.Malformed: 422,
    refusals.Unauthorised: 401,
    refusals.Forbidden: 403,
    refusals.SignInFailed: 401,
    refusals.SignInThrottled: 429,
    refusals.ProtocolMismatch: 426,
    refusals.BadPeriod: 422,
    refusals.ReportTooLong: 503,
    refusals.ReportTooLarge: 413,
    refusals.ReportsBusy: 503,
    refusals.HubBusy: 503,
    refusals.StoreFailed: 503,
    refusals.Internal: 500,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """RFC 9457 members, with `code` and `data` as extension members."""

    adapter: ClassVar[TypeAdapter[Problem]]

    type: str
    title: str
    status: int
    code: str
    data: dict[str, str | int | None] = field(default_factory=dict)

    def refusal(self) -> RefusedByHub:
        """The same problem as an exception, at the receiving end."""
        return RefusedByHub(self)


Problem.adapter = TypeAdapter(Problem)


class RefusedByHub(Refusal):
    """The hub refused."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(**problem.data)
        self.problem = problem
        self.code = problem.code  # type: ignore[misc] # the code comes from the wire, not the class


_KINDS: dict[str, type[Refusal]] = {
    kind.code: kind
    for module in (errors, refusals)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Refusal)
}


def refusal_from(code: str, data: dict[str, str | int | None]) -> Refusal:
    """A refusal that was kept, as it was. A code of another version stands for itself."""
    kind = _KINDS.get(code)
    if kind is not None:
        return kind(**data)
    return Problem(type=TYPE_PREFIX + code, title=code, status=CONFLICT, code=code, data=data).refusal()


def status_of(refusal: Refusal) -> int:
    """The HTTP status of a refusal; 409 unless its kind says otherwise."""
    if isinstance(refusal, RefusedByHub):
        return refusal.problem.status
    for kind in type(refusal).__mro__:
        if kind in _STATUS:
            return _STATUS[kind]
    return CONFLICT


def problem_of(refusal: Refusal) -> Problem:
    """A refusal as it stands on the wire; one that came from there goes on unchanged."""
    if isinstance(refusal, RefusedByHub):
        return refusal.problem
    return Problem(
        type=TYPE_PREFIX + refusal.code,
        title=type(refusal).title(),
        status=status_of(refusal),
        code=refusal.code,
        data=refusal.data,
    )
