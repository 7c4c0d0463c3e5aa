"""The day itself: a new store, everyone on the stage, midnight; then the log as it lies on the disk."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

from common.domain.commands import AssignServices, Origin
from common.domain.events import Event
from common.domain.site import Site
from common.domain.words import LegId, OfficerId, StationKey
from common.simulate.duties import duties_of
from common.simulate.ledger import Ledger, read_back
from common.simulate.mall import build_mall
from common.simulate.officer import Officer, Trade
from common.simulate.people import Crowd, Promise
from common.simulate.plan import CLOSES_MIN, HOUR_S, MINUTE_S, OPENS_MIN, OVERTIME_MIN, Habits, Plan
from common.simulate.stage import Pause, Person, Stage
from common.simulate.visitors import midnight, visitors_of
from common.store.catalogue import save_site
from common.store.store import FILE_NAME, Store

TICK_S = 15.0
SUPERVISOR = Origin(station=StationKey("S1"), officer=OfficerId("supervisor"), anywhere=True)
LOOKS_EVERY_S = 10 * MINUTE_S
TOO_LONG_S = 30 * MINUTE_S
AFTER_MIDNIGHT_S = 24 * HOUR_S + 5 * MINUTE_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What is left of a day: the log, what tickets promised, what the law refused."""

    plan: Plan
    site: Site
    events: list[Event]
    log_hash: str
    promises: dict[LegId, Promise]
    refused: Counter[str]


def run_day(plan: Plan, folder: Path, habits: Habits | None = None) -> Day:
    """Play the day of `plan` in a new store in `folder`."""
    habits = habits or Habits()
    mall = build_mall(plan)
    store = Store.create(folder / FILE_NAME)
    try:
        with store.write() as connection:
            save_site(connection, mall.site)
        with Ledger(store) as ledger:
            stage = Stage(ledger, midnight(plan.day, mall.site.zone))
            crowd = Crowd(stage)
            trade = Trade(stage, crowd, habits, mall.mean_s)
            for duty in duties_of(mall.site, plan.day, habits, Random(f"{plan.seed}/duties")):  # noqa: S311 - as below
                officer = Officer(duty, trade, Random(f"{plan.seed}/officer/{duty.counter}"))  # noqa: S311
                stage.enter(officer.work(), duty.opens_s)
            for visitor in visitors_of(plan, mall, habits):
                dice = Random(f"{plan.seed}/visitor/{visitor.number}")  # noqa: S311 - a simulation, no secrets
                stage.enter(crowd.visit(visitor, dice), visitor.comes_s)
            stage.enter(_housekeeping(stage), OPENS_MIN * MINUTE_S - HOUR_S)
            stage.enter(_supervisor(stage), OPENS_MIN * MINUTE_S + LOOKS_EVERY_S)
            stage.play()
        events, head = read_back(store)
    finally:
        store.close()
    return Day(
        plan=plan,
        site=mall.site,
        events=events,
        log_hash=head.hash.hex(),
        promises=crowd.promises,
        refused=stage.refused,
    )


def _supervisor(stage: Stage) -> Person:
    """Where people wait too long, lets every counter of the booth serve them."""
    while stage.now_s < CLOSES_MIN * MINUTE_S:
        for session in list(stage.state.counters.values()):
            booth = stage.state.site.services_of[session.booth]
            missing = [service.code for service in booth if service.code not in session.services]
            first = next(stage.state.line.in_rank(missing), None)
            if first is not None and (stage.now - first.arrived_at).total_seconds() > TOO_LONG_S:
                command = AssignServices(command_id=stage.new_id(), counter=session.counter)
                stage.ask(command, SUPERVISOR)
        yield Pause(LOOKS_EVERY_S)


def _housekeeping(stage: Stage) -> Person:
    """The hub's tick, less often; the last one is tomorrow's first."""
    while stage.now_s < (CLOSES_MIN + OVERTIME_MIN) * MINUTE_S + HOUR_S:
        stage.tick()
        yield Pause(TICK_S)
    yield Pause(AFTER_MIDNIGHT_S - stage.now_s)
    stage.tick()
