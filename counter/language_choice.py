"""Indonesian or English, chosen on the spot."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from common.ui.choice import ChoiceButton
from common.ui.language import Language
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget

WIDTH, HEIGHT, GAP = 208.0, 48.0, 8.0


class LanguageChoice(ThemedWidget):
    """One key a language, each in its own words. `area` begins the keys' names."""

    def __init__(self, theme: Theme, language: Language, area: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._keys: dict[str, ChoiceButton] = {}
        for code in language.codes:
            key = ChoiceButton(theme, language.text(f"ui.language.{code}"), self)
            key.setObjectName(f"{area}.language.{code}")
            key.clicked.connect(lambda _=False, one=code: language.set_language(one))
            self._keys[code] = key
        language.changed.connect(self._show)
        self.theme_changed()
        self._show()

    def theme_changed(self) -> None:
        count = len(self._keys)
        self.setFixedSize(self.theme.size(count * WIDTH + (count - 1) * GAP, HEIGHT).toSize())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        f = self.theme.f
        for place, key in enumerate(self._keys.values()):
            key.setGeometry(round(f(place * (WIDTH + GAP))), 0, round(f(WIDTH)), self.height())

    def _show(self) -> None:
        self._keys[self._language.code].setChecked(True)
