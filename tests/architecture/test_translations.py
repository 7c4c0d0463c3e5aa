"""Every sentence exists in every language, with the same values in it."""

from __future__ import annotations

import ast
import re

import pytest

import common.contract.refusals
from common.domain.errors import Refusal
from common.runtime.sentences import Sentence, read_sentences
from tests.architecture.source_tree import ROOT, files_of_product

FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("id", "en")
AREAS = sorted({file.name.split(".")[0] for file in FOLDER.glob("*.ts")})
SCREENS = {"kiosk", "desk", "board", "ticket", "refusals", "ui"}


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


def _codes() -> set[str]:
    found: set[str] = set()
    kinds = [Refusal]
    while kinds:
        kind = kinds.pop()
        kinds += [one for one in kind.__subclasses__() if one.__module__.startswith("common.")]
        found.add(kind.code)
    return found


def test_every_refusal_has_a_sentence_in_every_language() -> None:
    assert common.contract.refusals.Internal.code in _codes()
    for language in LANGUAGES:
        missing = {code for code in _codes() if f"refusals.{code}" not in _sentences("refusals", language)}
        assert not missing, language


def test_refusals_have_codes_of_their_own() -> None:
    kinds = [Refusal]
    codes: list[str] = []
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        if "code" in vars(kind) and isinstance(kind.code, str):
            codes.append(kind.code)
    assert len(codes) == len(set(codes))


def test_every_sentence_that_the_code_asks_for_exists() -> None:
    known = {key for area in AREAS for key in _sentences(area, "id")}
    pattern = re.compile(rf"({'|'.join(sorted(SCREENS))})(\.[a-z0-9_]+)+")
    wrong = [
        f"{source.name}:{node.lineno} {node.value}"
        for source in files_of_product()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and pattern.fullmatch(node.value)
        and node.value not in known
    ]
    assert not wrong, "\n".join(["", *wrong])
