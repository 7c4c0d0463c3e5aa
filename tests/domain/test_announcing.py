"""Who may tell the lobby something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.commands import Announce
from common.domain.decide import decide
from common.domain.errors import SupervisorOnly
from tests.domain.law import SUPERVISOR, A, Law


def test_the_head_of_one_agency_does_not_speak_in_the_lobby() -> None:
    law = Law()
    said = Announce(command_id=law.id(), text="Selamat datang")
    assert decide(law.state, said, law.now, SUPERVISOR)
    with pytest.raises(SupervisorOnly):
        decide(law.state, said, law.now, replace(SUPERVISOR, booths=(A,)))
