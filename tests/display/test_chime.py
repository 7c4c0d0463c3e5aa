"""The chime: there or not, the display goes on."""

from __future__ import annotations

import wave

import pytest
from PySide6.QtMultimedia import QMediaDevices

from common.runtime.assets import asset
from display.chime import Silence, SoundChime


def test_silence_rings_without_a_sound() -> None:
    Silence().ring()


def test_the_sound_that_ships_is_short_enough_to_ring_before_every_call() -> None:
    with wave.open(str(asset("sounds", "chime.wav"))) as sound:
        assert sound.getnframes() / sound.getframerate() <= 3.0


@pytest.mark.skipif(not QMediaDevices.defaultAudioOutput().isNull(), reason="this machine has sound")
@pytest.mark.expect_log("no sound output: calls will be seen, not heard")
def test_a_machine_without_sound_is_told_of_and_goes_on(qapp) -> None:
    chime = SoundChime(0.8, qapp)
    chime.ring()
    chime.ring()
