"""Answers on the wire."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from common.domain.results import CallResult, CounterResult, LegResult, Result, TicketResult

RESULT_OF: dict[str, TypeAdapter[Any]] = {
    "issue_ticket": TypeAdapter(TicketResult),
    "open_counter": TypeAdapter(CounterResult),
    "assign_services": TypeAdapter(CounterResult),
    "close_counter": TypeAdapter(CounterResult),
    "call_next": TypeAdapter(CallResult | None),
    "call_ticket": TypeAdapter(CallResult),
}
LEG_RESULT: TypeAdapter[LegResult | None] = TypeAdapter(LegResult | None)
"""None where no leg is concerned, or where all was so already."""
_ADAPTERS: dict[type[object], TypeAdapter[Any]] = {
    kind: TypeAdapter(kind) for kind in (TicketResult, CallResult, LegResult, CounterResult, type(None))
}


def result_json(result: Result) -> bytes:
    """The result as JSON (`null` for none)."""
    return _ADAPTERS[type(result)].serializer.to_json(result)


def answer_json(command_id: str, sequence: int, result: bytes) -> bytes:
    """`{"command_id","sequence","result"}`; `command_id` was checked to need no escaping."""
    return b'{"command_id":"%b","sequence":%d,"result":%b}' % (command_id.encode(), sequence, result)


def result_from(name: str, value: Any) -> Result:
    """The result of the command `name` from parsed JSON."""
    result: Result = RESULT_OF.get(name, LEG_RESULT).validate_python(value)
    return result
