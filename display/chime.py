"""The chime that goes before a call."""

from __future__ import annotations

import logging
from typing import Protocol

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from common.runtime.assets import asset

_log = logging.getLogger(__name__)


class Chime(Protocol):
    """Something that can be heard."""

    def ring(self) -> None:
        """Sound once, from the beginning; returns at once."""
        ...


class SoundChime:
    """The chime of `assets/sounds` on the default output. A machine without one is told of once."""

    def __init__(self, volume: float, parent: QObject) -> None:
        self._effect: QSoundEffect | None = None
        if QMediaDevices.defaultAudioOutput().isNull():
            _log.error("no sound output: calls will be seen, not heard")
            return
        self._effect = QSoundEffect(parent)
        self._effect.setSource(QUrl.fromLocalFile(str(asset("sounds", "chime.wav"))))
        self._effect.setVolume(volume)

    def ring(self) -> None:
        if self._effect is not None:
            self._effect.stop()
            self._effect.play()


class Silence:
    """For a display that has a loudspeaker beside it already."""

    def ring(self) -> None:
        """Nothing is heard."""
