"""The language of a window, changed while it runs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from common.runtime.sentences import MissingSentence, Sentences
from common.runtime.wording import Wording

__all__ = ["Language", "MissingSentence"]

LANGUAGES = ("id", "en")


class Language(QObject):
    """Sentences and wording of the chosen language; `changed` tells screens to say everything anew.

    All languages are read at once, so that a broken file shows at start and a change is instant.
    """

    changed = Signal()

    def __init__(
        self,
        areas: Iterable[str],
        code: str = "id",
        parent: QObject | None = None,
        *,
        languages: Iterable[str] = LANGUAGES,
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        wanted = dict.fromkeys(["ui", *areas])
        self._all = {each: Sentences.load(each, wanted, folder) for each in languages}
        self._code = code
        self._sentences = self._known(code)
        self._wording = Wording(self._sentences)

    @property
    def code(self) -> str:
        """`id`, `en`, …"""
        return self._code

    @property
    def codes(self) -> tuple[str, ...]:
        """Every language there is."""
        return tuple(self._all)

    @property
    def say(self) -> Wording:
        """Dates, times, durations and numbers, e.g. `language.say.date_long(day)`."""
        return self._wording

    @property
    def sentences(self) -> Sentences:
        """The sentences of the chosen language."""
        return self._sentences

    def set_language(self, code: str) -> None:
        """Change the language; nothing happens when it is the same."""
        if code == self._code:
            return
        self._sentences = self._known(code)
        self._code = code
        self._wording = Wording(self._sentences)
        self.changed.emit()

    def text(self, key: str, count: int | None = None, **values: object) -> str:
        """The sentence behind a key; a missing one raises `MissingSentence`."""
        return self._sentences.text(key, count, **values)

    def _known(self, code: str) -> Sentences:
        if code not in self._all:
            raise MissingSentence(f"no language {code!r}")
        return self._all[code]
