"""A leg with some of its fields changed."""

from __future__ import annotations

import ast
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path

import common.domain.evolve
from common.domain.leg import Leg
from common.domain.words import (
    ORDINARY,
    BoothCode,
    CounterCode,
    LegId,
    SeriesCode,
    ServiceCode,
    Status,
    VisitId,
)

AT = datetime(2026, 7, 14, 2, 0, tzinfo=UTC)
LEG = Leg(
    leg_id=LegId("1"),
    visit_id=VisitId("1"),
    code="A-001",
    series=SeriesCode("A"),
    number=1,
    booth=BoothCode("A"),
    service=ServiceCode("A1"),
    priority_class=ORDINARY,
    tracking_token="t",
    ordinal=1,
    status=Status.WAITING,
    arrived_at=AT,
    rank_at=AT,
)


def test_a_changed_leg_is_what_replace_makes_and_leaves_the_first_as_it_was() -> None:
    called = LEG.but(status=Status.CALLED, counter=CounterCode("1"), calls=1)
    assert called == replace(LEG, status=Status.CALLED, counter=CounterCode("1"), calls=1)
    assert (LEG.status, LEG.counter) == (Status.WAITING, None)


def test_only_fields_are_changed_anywhere() -> None:
    """`but` takes any name for speed; so every use of it is read here."""
    known = {field.name for field in fields(Leg)}
    used = set[str]()
    for file in Path(common.domain.evolve.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "but"
            ):
                used |= {str(keyword.arg) for keyword in node.keywords}
    assert used
    assert used <= known
