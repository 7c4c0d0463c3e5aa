from __future__ import annotations

import json
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.runtime.logging import JsonLines, mask, set_up_logging


@pytest.fixture
def restored_logging() -> Iterator[None]:
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook, threading.excepthook)
    yield
    for handler in root.handlers[:]:
        root.removeHandler(handler)
        if handler not in before[0]:
            handler.close()
    for handler in before[0]:
        root.addHandler(handler)
    root.setLevel(before[1])
    sys.excepthook, threading.excepthook = before[2], before[3]
    logging.captureWarnings(False)


def _line(message: str, *args: object, **extra: object) -> dict[str, object]:
    record = logging.LogRecord("common.x", logging.INFO, __file__, 1, message, args, None)
    vars(record).update(extra)
    line: dict[str, object] = json.loads(JsonLines("kiosk").format(record))
    return line


def test_line_tells_when_who_and_what() -> None:
    line = _line("counter %s opened", "A1", counter="A1")

    assert line["message"] == "counter A1 opened"
    assert line["counter"] == "A1"
    assert line["program"] == "kiosk"
    assert line["logger"] == "common.x"
    assert str(line["time"]).endswith("+00:00")


def test_control_characters_cannot_forge_a_second_line() -> None:
    record = logging.LogRecord("x", logging.INFO, __file__, 1, "name %s", ("a\n{}\x1b[2J\r",), None)

    assert "\n" not in JsonLines("hub").format(record)
    assert "\x1b" not in JsonLines("hub").format(record)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("nik 3374010101900007.", "nik 3374••••••••0007."),
        ("call 081234567890", "call 08••••90"),
        ("call +62 812-3456-7890", "call +62••••90"),
        ("leg 01981f2a-0000-7000-8000-000000000000", "leg 01981f2a-0000-7000-8000-000000000000"),
        ("2026-07-14T02:41:00+00:00", "2026-07-14T02:41:00+00:00"),
        ("hash 3374010101900007123", "hash 3374010101900007123"),
        ("sequence 628123", "sequence 628123"),
    ],
)
def test_numbers_of_people_are_masked_and_others_are_not(text: str, masked: str) -> None:
    assert mask(text) == masked


def test_masks_reach_what_came_along(restored_logging: None) -> None:
    assert _line("x", nik="3374010101900007")["nik"] == "3374••••••••0007"


@pytest.mark.expect_log("a bug nobody caught")
def test_file_gets_lines_and_bugs_with_their_trace(restored_logging: None, tmp_path: Path) -> None:
    file = tmp_path / "logs" / "hub.jsonl"
    set_up_logging("hub", file=file)

    logging.getLogger("common.hub").info("started")
    try:
        raise ValueError("planted")  # noqa: TRY301 - the hook gets a real trace
    except ValueError as bug:
        sys.excepthook(ValueError, bug, bug.__traceback__)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [line["message"] for line in lines] == ["started", "a bug nobody caught"]
    assert "planted" in lines[1]["trace"]


@pytest.mark.expect_log("a bug nobody caught in thread")
def test_bug_in_a_thread_is_logged(restored_logging: None, tmp_path: Path) -> None:
    file = tmp_path / "hub.jsonl"
    set_up_logging("hub", file=file)

    def fail() -> None:
        raise ValueError("planted")

    thread = threading.Thread(target=fail, name="writer")
    thread.start()
    thread.join()

    line = json.loads(file.read_text(encoding="utf-8"))
    assert line["message"] == "a bug nobody caught in thread writer"
    assert "planted" in line["trace"]


@pytest.mark.expect_log("loud")
def test_stderr_is_the_default(restored_logging: None, capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging("hub", level="warning")
    logging.getLogger("common.hub").info("quiet")
    logging.getLogger("common.hub").error("loud")

    said = capsys.readouterr()
    assert said.out == ""
    assert [json.loads(line)["message"] for line in said.err.splitlines()] == ["loud"]
