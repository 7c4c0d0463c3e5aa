"""Every sentence people read, by key: Qt Linguist files (`<area>.<lang>.ts`), without Qt.

A message is `<message id="kiosk.welcome.title">` with the English in `<source>` and its `<translation>`; a
message that counts has `numerus="yes"` and one `<numerusform>` per plural form. Values go in by name:
`{count}`, `{code}`. A key without a finished sentence is a bug: `MissingSentence`.
"""

from __future__ import annotations

import string
import xml.etree.ElementTree as ET  # our own shipped files; nothing from outside is parsed
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from common.runtime.assets import asset

SINGULAR_LANGUAGES = frozenset({"id", "jv", "su"})
"""Languages whose words do not change with the number."""


class MissingSentence(LookupError):
    """A screen asked for a sentence that a language does not have."""


class BrokenTranslation(ValueError):
    """A translation file says something twice, or lacks a form."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One message: its plural forms (one where it does not count) and the English beside it."""

    key: str
    forms: tuple[str, ...]
    counted: bool = False

    @property
    def placeholders(self) -> frozenset[str]:
        """Names of the values that any form needs."""
        return frozenset(
            name
            for form in self.forms
            for _, name, _, _ in string.Formatter().parse(form)
            if name is not None
        )


class Sentences:
    """All sentences of one language that a program loaded."""

    def __init__(self, language: str, sentences: Mapping[str, Sentence]) -> None:
        self.language = language
        self._sentences = dict(sentences)

    @classmethod
    def load(cls, language: str, areas: Iterable[str], folder: Path | None = None) -> Sentences:
        """Read the files of some areas (kiosk, desk, board, ticket, refusals, ui)."""
        where = folder or asset("translations")
        found: dict[str, Sentence] = {}
        for area in areas:
            for sentence in read_sentences(where / f"{area}.{language}.ts"):
                if sentence.key in found:
                    raise BrokenTranslation(f"{sentence.key} stands twice ({area}.{language}.ts)")
                found[sentence.key] = sentence
        return cls(language, found)

    def keys(self) -> frozenset[str]:
        """Every key."""
        return frozenset(self._sentences)

    def __contains__(self, key: str) -> bool:
        return key in self._sentences

    def sentence(self, key: str) -> Sentence:
        """The message behind a key."""
        try:
            return self._sentences[key]
        except KeyError:
            raise MissingSentence(f"{key} ({self.language})") from None

    def text(self, key: str, count: int | None = None, **values: object) -> str:
        """The sentence with its values in place. `count` chooses the plural form and is also `{count}`."""
        sentence = self.sentence(key)
        form = sentence.forms[0]
        if sentence.counted:
            if count is None:
                raise BrokenTranslation(f"{key} counts: say how many")
            form = sentence.forms[min(_form(self.language, count), len(sentence.forms) - 1)]
        if count is not None:
            values.setdefault("count", count)
        return form.format_map(values)


def _form(language: str, count: int) -> int:
    return 0 if language in SINGULAR_LANGUAGES or count == 1 else 1


def read_sentences(path: Path) -> list[Sentence]:
    """The finished messages of one file. Unfinished ones are left out: asking for them fails loudly."""
    root = ET.parse(path).getroot()  # noqa: S314 - shipped with the program
    return [sentence for message in root.iter("message") if (sentence := _read(message, path)) is not None]


def _read(message: ET.Element, path: Path) -> Sentence | None:
    key = message.get("id")
    translation = message.find("translation")
    if not key:
        raise BrokenTranslation(f"a message without an id in {path.name}")
    if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
        return None
    counted = message.get("numerus") == "yes"
    if counted:
        forms = tuple(form.text or "" for form in translation.findall("numerusform"))
    else:
        forms = (translation.text or "",)
    if not forms or not all(forms):
        raise BrokenTranslation(f"{key} is empty in {path.name}")
    return Sentence(key, forms, counted)
