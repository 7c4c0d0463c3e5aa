"""Ids are UUIDs of version 7, ordered by time, and never the same twice."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import RFC_4122, UUID

import pytest

from common.client.command_ids import COUNTER_BITS, CommandIds
from common.domain.commands import CallNext
from common.domain.words import CounterCode
from common.runtime.clock import ManualClock, SystemClock


def test_it_is_the_example_of_the_rfc() -> None:
    # RFC 9562 appendix A.6: 2022-02-22T19:22:22.000Z, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F. rand_a
    # begins in its lower half here, so that its upper bit is ours to count with.
    bits = {COUNTER_BITS - 1: 0x4C3, 62: 0x18C4DC0C0C07398F}
    clock = ManualClock(datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC))
    assert CommandIds(clock, bits.__getitem__).new() == "017f22e2-79b0-74c3-98c4-dc0c0c07398f"


def test_it_is_of_version_7_and_fits_a_command() -> None:
    made = CommandIds(SystemClock()).new()
    assert (UUID(made).version, UUID(made).variant) == (7, RFC_4122)
    CallNext(command_id=made, counter=CounterCode("1"))


@pytest.mark.parametrize("step_s", [0.0, 0.0004, 0.001, -3600.0])
def test_ids_rise_whatever_the_clock_does(clock: ManualClock, step_s: float) -> None:
    ids = CommandIds(clock, lambda bits: (1 << bits) - 1)
    made = []
    for _ in range(10_000):
        made.append(ids.new())
        clock.step_wall(step_s)
    assert made == sorted(made)
    assert len(set(made)) == len(made)
