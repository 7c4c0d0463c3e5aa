"""What is wrong in a site's values: a code with its data, a place, and the line of the file if there is one.

The sentences stand in `assets/translations/site_file.<language>.ts`: `site_file.<code>` for what is wrong,
`site_file.place.<kind>` and `site_file.nth.<kind>` for where.
"""

from __future__ import annotations

import difflib
import re
import reprlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from pydantic import BaseModel, ValidationError

from common.runtime.sentences import Sentences

AREA = "site_file"
Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the way to a mistake: a booth by its code; `nth` from 1 where it has no name."""

    kind: str
    name: str = ""
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong. `name` is what the file calls it; `loc` where it stands in the document."""

    code: str
    place: tuple[Step, ...] = ()
    name: str = ""
    data: Mapping[str, str | int] = field(default_factory=dict)
    loc: Loc = ()
    line: int | None = None

    def at_line(self, line: int | None) -> Mistake:
        return replace(self, line=line)

    def said(self, sentences: Sentences) -> str:
        """The whole sentence in the language of `sentences`, which has the area `site_file`."""
        where = ", ".join(_named(step, sentences) for step in self.place)
        values: dict[str, Any] = {"field": self.name, **self.data}
        body = sentences.text(f"{AREA}.{self.code}", **values)
        line = "" if self.line is None else sentences.text(f"{AREA}.line", line=self.line) + ": "
        return f"{line}{where}: {body}" if where else f"{line}{body}"

    def __str__(self) -> str:
        return self.said(_english())


def _named(step: Step, sentences: Sentences) -> str:
    if step.nth:
        return sentences.text(f"{AREA}.nth.{step.kind}", nth=step.nth)
    return sentences.text(f"{AREA}.place.{step.kind}", name=step.name).strip()


@cache
def _english() -> Sentences:
    """For the command line, and for the detail of a refusal."""
    return Sentences.load("en", (AREA,))


def near(code: str, name: str, known: Iterable[str]) -> tuple[str, dict[str, str | int]]:
    """The code and data of "there is no such…": `<code>_near` where one of the known is meant, it seems."""
    known = sorted(known)
    likely = difflib.get_close_matches(name, known, n=1)
    if likely:
        return f"{code}_near", {"name": name, "near": likely[0]}
    return code, {"name": name, "known": ", ".join(known)}


# -- what pydantic found

_CODES = {
    "missing": "missing",
    "string_too_short": "nothing_written",
    "string_too_long": "too_long",
    "too_long": "too_many",
    "string_type": "not_text",
    "int_type": "not_a_number",
    "int_from_float": "not_a_number",
    "bool_type": "not_yes_no",
    "greater_than": "more_than",
    "greater_than_equal": "at_least",
    "less_than_equal": "at_most",
    "enum": "not_one_of",
    "date_type": "not_a_date",
    "date_parsing": "not_a_date",
    "date_from_datetime_parsing": "not_a_date",
    "date_from_datetime_inexact": "not_a_date",
    "tuple_type": "not_a_list",
    "model_type": "not_a_table",
    "model_attributes_type": "not_a_table",
    "dict_type": "not_a_table",
    "dataclass_type": "requirement",
}
_LIMITS = ("max_length", "gt", "ge", "le")


def mistakes_of(trouble: ValidationError, document: Any, model: type[BaseModel]) -> list[Mistake]:
    """What the form found wrong in `document`, without what only follows from it."""
    found: list[Mapping[str, Any]] = [*trouble.errors(include_url=False)]
    above = {one["loc"][:length] for one in found for length in range(len(one["loc"]))}
    return [_mistake(one, document, model) for one in found if one["loc"] not in above]


def _mistake(error: Mapping[str, Any], document: Any, model: type[BaseModel]) -> Mistake:
    loc: Loc = error["loc"]
    place, name = place_of(document, loc)
    kind, context = error["type"], error.get("ctx", {})
    given: dict[str, str | int] = {"given": reprlib.repr(error["input"])}
    if kind == "extra_forbidden":
        code, data = near("not_known", str(loc[-1]), _fields_at(model, loc))
        return Mistake(code, place, name, data, loc)
    if kind == "too_short":
        return Mistake("empty", place, name, given, loc)
    if error["msg"] == kind:
        return Mistake(kind, place, name, given | context, loc)  # one of our own
    code = _CODES.get(kind, "other")
    if code == "other":
        given["detail"] = str(error["msg"])
    if code == "not_one_of":
        given["expected"] = ", ".join(re.findall(r"'([^']*)'", context["expected"]))
    for limit in _LIMITS:
        if limit in context:
            given["limit"] = context[limit]
    return Mistake(code, place, name, given, loc)


_KNOWN_KINDS = frozenset(
    {"site", "ticket", "policy", "hours", "booth", "service", "closure", "season", "special_day", "officer"}
)


def place_of(document: Any, loc: Loc) -> tuple[tuple[Step, ...], str]:
    """`("booth", 3, "service", 1, "fee")` becomes booth D, service SKCK, and `fee`."""
    steps: list[Step] = []
    here: Any = document
    names: list[str] = []
    for place, part in enumerate(loc):
        here = _inside(here, part)
        is_last = place == len(loc) - 1
        if isinstance(part, int):
            if names and names[-1] in _KNOWN_KINDS and not is_last:
                steps.append(_step(names.pop(), here, part))
            elif names:
                names[-1] = f"{names[-1]} ({part + 1})"
        elif names and names[-1] == "hours" and not is_last:
            steps.append(Step(names.pop(), part))
        elif not is_last and part in {"site", "ticket", "policy"}:
            steps.append(Step(part))
        else:
            names.append(part)
    return tuple(steps), ".".join(names)


def _step(kind: str, table: Any, index: int) -> Step:
    name = known_as(kind, table) if isinstance(table, Mapping) else ""
    return Step(kind, name) if name else Step(kind, nth=index + 1)


def known_as(kind: str, table: Mapping[str, Any]) -> str:
    """What people call an entry: its code, its login, or its name and day."""
    names = {"season": ("name", "first"), "closure": ("day", "name"), "special_day": ("day", "name")}
    said = [str(table[key]) for key in names.get(kind, ()) if key in table]
    return " ".join(said) or str(table.get("code") or table.get("login") or "")


def _inside(here: Any, step: str | int) -> Any:
    if isinstance(step, str) and isinstance(here, Mapping):
        return here.get(step)
    if isinstance(step, int) and isinstance(here, list) and step < len(here):
        return here[step]
    return None


def _fields_at(model: type[BaseModel], loc: Loc) -> Iterator[str]:
    """The names that the table at `loc` may hold."""
    for step in loc[:-1]:
        if isinstance(step, str) and step in model.model_fields:
            model = next(_models_in(model.model_fields[step].annotation), model)
    yield from model.model_fields


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _models_in(inner)
