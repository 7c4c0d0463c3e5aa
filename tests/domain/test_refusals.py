"""Refusals and what else can go wrong, as values."""

from __future__ import annotations

import re

import pytest

from common.contract import refusals
from common.domain import errors
from common.domain.errors import QuotaExhausted, Refusal, Unknown, UnknownService, Unreachable

KINDS = [
    kind
    for module in (errors, refusals)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Refusal)
]


def test_a_refusal_carries_its_data() -> None:
    refused = QuotaExhausted(service="B1", quota=5)
    assert (refused.code, refused.data) == ("quota_exhausted", {"service": "B1", "quota": 5})
    assert "quota_exhausted" in str(refused)


def test_every_code_is_one_word_of_its_own() -> None:
    codes = {kind.code: kind for kind in KINDS}
    assert len(codes) == len(set(KINDS))
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", code) for code in codes)


@pytest.mark.parametrize("kind", sorted(set(KINDS), key=lambda kind: kind.code))
def test_every_refusal_has_a_title_of_one_sentence(kind: type[Refusal]) -> None:
    assert re.fullmatch(r"[A-Z][^\n]+\.", kind.title())


def test_what_is_unknown_is_a_kind() -> None:
    assert issubclass(UnknownService, Unknown)


def test_unreachable_says_what_did_not_answer() -> None:
    trouble = Unreachable("printer", "timed out after 5 s")
    assert (trouble.what, trouble.detail) == ("printer", "timed out after 5 s")
    assert Unreachable("hub").detail == ""
