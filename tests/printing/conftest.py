from __future__ import annotations

from collections.abc import Iterator

import pytest

from common.printing.fake_printer import FakePrinter
from common.printing.layout import SENTENCE_AREAS
from common.printing.typeface import Typeface
from common.runtime.assets import asset
from common.runtime.sentences import Sentences


@pytest.fixture(scope="session")
def typeface() -> Typeface:
    return Typeface(asset("fonts"))


@pytest.fixture(scope="session")
def indonesian() -> Sentences:
    return Sentences.load("id", SENTENCE_AREAS)


@pytest.fixture(scope="session")
def english() -> Sentences:
    return Sentences.load("en", SENTENCE_AREAS)


@pytest.fixture
def printer() -> Iterator[FakePrinter]:
    with FakePrinter() as fake:
        yield fake
