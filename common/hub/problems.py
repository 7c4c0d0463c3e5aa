"""Errors of HTTP itself as RFC 9457 problem details, beside the refusals of the contract."""

from __future__ import annotations

from http import HTTPStatus

from common.contract.problems import Problem

BLANK = "about:blank"
"""RFC 9457 section 4.2.1: the problem says no more than its status code."""

_CODES = {
    HTTPStatus.NOT_FOUND: "not_found",
    HTTPStatus.METHOD_NOT_ALLOWED: "method_not_allowed",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "too_large",
}


def of_status(status: int) -> Problem:
    """A problem that is only a status code, such as an address that nobody serves."""
    known = HTTPStatus(status)
    return Problem(type=BLANK, title=known.phrase, status=status, code=_CODES.get(known, "http_error"))
