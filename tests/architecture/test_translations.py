"""Every sentence exists in every language, with the same values in it."""

from __future__ import annotations

import ast
import re
from collections import Counter

import pytest

from common.runtime.sentences import Sentence, read_sentences
from tests.architecture.source_tree import ROOT, dotted, files_of_product

FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("id", "en")
AREAS = sorted({file.name.split(".")[0] for file in FOLDER.glob("*.ts")})
SCREENS = {"kiosk", "desk", "operations", "board", "ticket", "refusals", "ui"}


def _sentences(area: str, language: str) -> dict[str, Sentence]:
    return {one.key: one for one in read_sentences(FOLDER / f"{area}.{language}.ts")}


def test_every_area_of_the_screens_has_sentences() -> None:
    assert set(AREAS) >= SCREENS


@pytest.mark.parametrize("area", AREAS)
def test_languages_have_the_same_sentences_with_the_same_values(area: str) -> None:
    ours, theirs = (_sentences(area, language) for language in LANGUAGES)
    assert ours.keys() == theirs.keys()
    assert {key: one.placeholders for key, one in ours.items()} == {
        key: one.placeholders for key, one in theirs.items()
    }


@pytest.mark.parametrize("area", AREAS)
def test_no_sentence_is_left_unfinished(area: str) -> None:
    for language in LANGUAGES:
        text = (FOLDER / f"{area}.{language}.ts").read_text(encoding="utf-8")
        assert 'type="unfinished"' not in text
        assert text.count("<message ") == len(_sentences(area, language))


@pytest.mark.parametrize("area", AREAS)
def test_sentences_carry_no_markup_and_no_control_characters(area: str) -> None:
    for language in LANGUAGES:
        for sentence in _sentences(area, language).values():
            for form in sentence.forms:
                assert not re.search(r"<[a-z/]|&[a-z]+;|[\x00-\x09\x0b-\x1f]", form), sentence.key


def _refusals() -> dict[str, str]:
    """Every kind of refusal, by where it is defined; read, not imported, so that none is missed."""
    kinds = {"Refusal"}
    found: dict[str, str] = {}
    while True:
        before = len(kinds)
        for source in files_of_product():
            for node in ast.walk(source.tree):
                if isinstance(node, ast.ClassDef) and (
                    node.name in kinds or {dotted(base).split(".")[-1] for base in node.bases} & kinds
                ):
                    kinds.add(node.name)
                    found |= {f"{source.name}:{node.name}": code for code in _code_of(node)}
        if len(kinds) == before:
            return found


def _code_of(kind: ast.ClassDef) -> list[str]:
    return [
        node.value.value
        for node in kind.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        and "code"
        in {dotted(one) for one in (node.targets if isinstance(node, ast.Assign) else [node.target])}
    ]


def test_every_refusal_has_a_sentence_in_every_language() -> None:
    assert len(_refusals()) > 20
    for language in LANGUAGES:
        known = _sentences("refusals", language)
        missing = {kind: code for kind, code in _refusals().items() if f"refusals.{code}" not in known}
        assert not missing, language


def test_refusals_have_codes_of_their_own() -> None:
    codes = Counter(_refusals().values())
    assert not [code for code, count in codes.items() if count > 1]


def test_every_sentence_that_the_code_asks_for_exists() -> None:
    """Keys in tables and in calls of `text`, `sentence`, `say`; names of widgets only look alike."""
    known = {key for area in AREAS for key in _sentences(area, "id")}
    pattern = re.compile(rf"({'|'.join(sorted(SCREENS))})(\.[a-z0-9_]+)+")
    asked = [
        (source.name, constant)
        for source in files_of_product()
        for node in ast.walk(source.tree)
        for constant in _keys_in(node)
        if isinstance(constant.value, str) and pattern.fullmatch(constant.value)
    ]
    wrong = [f"{name}:{key.lineno} {key.value}" for name, key in asked if key.value not in known]
    assert len(asked) > 20
    assert not wrong, "\n".join(["", *wrong])


def _keys_in(node: ast.AST) -> list[ast.Constant]:
    places: list[ast.expr | None] = []
    if isinstance(node, ast.Dict):
        places = list(node.values)
    elif isinstance(node, ast.Call) and dotted(node.func).split(".")[-1] in {"text", "sentence", "say"}:
        places = list(node.args[:1])
    alternatives = [
        one for place in places if isinstance(place, ast.IfExp) for one in (place.body, place.orelse)
    ]
    return [one for one in [*places, *alternatives] if isinstance(one, ast.Constant)]
