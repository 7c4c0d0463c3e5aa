"""A day that takes a second: a few booths, and still everything that happens."""

from __future__ import annotations

from common.simulate.plan import Plan

SMALL = Plan(seed=3, booths=3, counters=6, tickets=260)
