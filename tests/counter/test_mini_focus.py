"""On a real screen with a window manager the mini mode never takes the focus, neither shown nor pressed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

NEEDED = ("Xvfb", "openbox", "xdotool")
MISSING = [name for name in NEEDED if shutil.which(name) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"needs a screen to be made: {', '.join(MISSING)}")
ROOT = Path(__file__).parents[2]
PATIENCE_S = 30


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """The environment of programs on a screen of their own, with a window manager on it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as said:
        display = said.readline().strip()
    wanted = {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    environment = {**os.environ, **wanted}
    environment.pop("WAYLAND_DISPLAY", None)
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    for one in (manager, server):
        one.terminate()
        one.wait(PATIENCE_S)


@pytest.fixture
def play(screen: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    program = str(Path(__file__).parent / "mini_on_screen.py")
    running = subprocess.Popen([sys.executable, program], env=screen, text=True, stdout=subprocess.PIPE)
    yield running
    running.terminate()
    running.wait(PATIENCE_S)
    assert running.stdout is not None
    running.stdout.close()


def test_the_program_beneath_keeps_the_focus(play: subprocess.Popen[str], screen: dict[str, str]) -> None:
    assert play.stdout is not None
    said: list[str] = []
    for line in play.stdout:
        word, *place = line.split()
        said.append(word)
        if word == "mini":
            subprocess.run(["xdotool", "mousemove", *place, "click", "1"], env=screen, check=True)
        elif word == "pressed":
            break
    assert said[-1] == "pressed", said
    assert "lost" not in said
    command = ["xdotool", "getactivewindow", "getwindowgeometry"]
    focused = subprocess.run(command, env=screen, check=True, capture_output=True, text=True)
    assert "Geometry: 900x500" in focused.stdout
