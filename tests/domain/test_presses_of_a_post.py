"""How often each post called, called again and put aside, whoever else sits there later."""

from __future__ import annotations

from datetime import timedelta

from common.domain.commands import CloseCounter, OpenCounter, Origin, Park, Recall, Resume
from common.domain.counter_time import CounterTime, Mode, Post
from common.domain.words import OfficerId, ParkReason
from tests.domain.law import DESK, ONE, SUPERVISOR, TUESDAY, TWO, A, Law

WATI = Origin(station=DESK.station, officer=OfficerId("wati"))
SARI_HERE, WATI_HERE = Post(ONE, A, OfficerId("sari")), Post(ONE, A, OfficerId("wati"))
BUDI_HERE = Post(TWO, A, OfficerId("budi"))


def _told(law: Law, since: int = 0) -> CounterTime:
    time = CounterTime(TUESDAY + timedelta(hours=15))
    for event in law.log[since:]:
        time.take(event)
    return time


def test_presses_are_counted_where_they_were_made() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open()
    law.call()
    for _ in range(2):
        law.wait(10)
        law.send(Recall, counter=ONE)
    law.send(Park, counter=ONE, reason=ParkReason.PAYING)
    law.send(OpenCounter, WATI, counter=ONE)
    law.send(Resume, counter=ONE, leg_id=leg_id)
    law.wait(10)
    law.send(Recall, counter=ONE)
    spent = _told(law).told(law.now).spent
    assert [
        (spent[post].calls, spent[post].recalls, spent[post].parks) for post in (SARI_HERE, WATI_HERE)
    ] == [
        (1, 2, 1),
        (1, 1, 0),
    ]
    assert [spent[post].seconds[Mode.CALLING] for post in (SARI_HERE, WATI_HERE)] == [20, 10]


def test_a_press_at_a_counter_that_is_not_known_is_nobodys() -> None:
    law = Law()
    law.line_up()
    law.open()
    opened = len(law.log)
    law.call()
    law.wait(10)
    law.send(Recall, counter=ONE)
    law.send(Park, counter=ONE, reason=ParkReason.PAYING)
    assert _told(law, opened).told(law.now).spent == {}


def test_what_a_closed_counter_had_in_hand_is_served_elsewhere_on_its_own_time() -> None:
    law = Law()
    leg_id = law.line_up()
    law.open(ONE)
    law.open(TWO)
    law.call(ONE)
    law.start(ONE)
    law.wait(60)
    law.send(CloseCounter, SUPERVISOR, counter=ONE, force=True)
    law.wait(30)
    law.send(Resume, counter=TWO, leg_id=leg_id)
    law.start(TWO)
    law.wait(40)
    law.finish(TWO)
    time = _told(law)
    spent = time.told(law.now).spent
    assert spent[SARI_HERE].seconds[Mode.SERVING] == 60
    assert spent[BUDI_HERE].seconds[Mode.SERVING] == 40
    assert time.holder[leg_id] == BUDI_HERE
