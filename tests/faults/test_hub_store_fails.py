"""The disk takes no more while the hub runs: who asked is told so, the hub ends, and the next one goes on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.conftest import Start
from tests.hub.living import PATIENCE_S, Premises, start_hub

if sys.platform == "win32":
    pytest.skip("needs a limit on the size of files", allow_module_level=True)

import resource


def test_a_hub_whose_store_fails_for_good_says_so_and_ends(tmp_path: Path, start: Start) -> None:
    premises = Premises.make(tmp_path / "data")
    first = start_hub(start, premises.data)
    ask = first.asking(premises.tokens)
    with ask.client:
        kept = ask.done("issue_ticket", command_id="kept", service="A1")
        _, most = resource.prlimit(first.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(first.process.pid, resource.RLIMIT_FSIZE, (4096, most))
        refused = ask.send("issue_ticket", command_id="unknown", service="A1")
        assert (refused.status_code, refused.json()["code"]) == (503, "store_failed")
        assert refused.headers["retry-after"] == "1"
    assert first.process.wait(PATIENCE_S) == 1

    second = start_hub(start, premises.data)
    ask = second.asking(premises.tokens)
    with ask.client:
        assert ask.done("issue_ticket", command_id="kept", service="A1") == kept
        assert ask.done("issue_ticket", command_id="unknown", service="A1")["code"] == "A-002"
        assert ask.done("issue_ticket", service="A1")["code"] == "A-003"
