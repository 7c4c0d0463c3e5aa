from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import logging, sys, tempfile, pathlib
tempfile.tempdir = sys.argv[1]
from common.printing.escpos_library import bytes_maker
printer = bytes_maker(576, "cp437", 0)
printer.hw("INIT")
assert printer.output == b"\\x1b@"
assert logging.getLogger().handlers == [], logging.getLogger().handlers
assert list(pathlib.Path(sys.argv[1]).iterdir()) == [], list(pathlib.Path(sys.argv[1]).iterdir())
"""


def test_loading_the_library_leaves_no_folder_no_log_handler_and_no_output(tmp_path: object) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, str(tmp_path)],
        capture_output=True,
        check=False,
        text=True,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_importing_the_room_does_not_load_the_library() -> None:
    program = "import sys, common.printing.job; sys.exit('escpos' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
