"""Errors as RFC 9457 problem details."""

from __future__ import annotations

import logging

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException

from common.contract.problems import MEDIA_TYPE, TYPE_PREFIX

logger = logging.getLogger(__name__)


class PortalProblem(Exception):
    """A request that is answered with a problem."""

    def __init__(self, status: int, code: str, title: str, **headers: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.title = title
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def response(self) -> Response:
        content = {
            "type": TYPE_PREFIX + self.code,
            "title": self.title,
            "status": self.status,
            "code": self.code,
        }
        return JSONResponse(content, self.status, self.headers, MEDIA_TYPE)


def answer_with_problems(app: FastAPI) -> None:
    """Let every error of `app` come out as a problem."""
    app.exception_handler(PortalProblem)(_own)
    app.exception_handler(RequestValidationError)(_malformed)
    app.exception_handler(HTTPException)(_of_http)
    app.exception_handler(SQLAlchemyError)(_of_database)


def _own(_: Request, problem: PortalProblem) -> Response:
    return problem.response()


def _malformed(_: Request, __: RequestValidationError) -> Response:
    return PortalProblem(422, "malformed", "The request does not have the agreed form.").response()


def _of_http(_: Request, error: HTTPException) -> Response:
    code = {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "http_error")
    return PortalProblem(error.status_code, code, error.detail, **(error.headers or {})).response()


def _of_database(_: Request, trouble: SQLAlchemyError) -> Response:
    """What was begun is undone, or its end is not known: whoever sent it asks again."""
    logger.warning("the database does not take part: %s", type(trouble).__name__)
    problem = PortalProblem(503, "database_unavailable", "The database does not answer.", Retry_After="2")
    return problem.response()
