"""The link loads the state, follows it exactly once, tells how good it is, and makes itself anew."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from common.client.administration import Administration
from common.client.link import LinkReason, LinkState
from common.contract.problems import problem_of
from common.contract.refusals import Forbidden, ProtocolMismatch, Unauthorised
from common.contract.snapshot import SNAPSHOT
from common.contract.wire import Officer, ProblemMessage, Role, SignedIn
from common.domain.errors import Unreachable
from common.domain.snapshot import snapshot_of
from common.domain.words import BoothCode
from common.runtime.clock import ManualClock

A = BoothCode("A")
RATNA = Officer(id="ratna", name="Ratna Wulandari", role=Role.COUNTER)
outage = pytest.mark.expect_log("the link to the hub is down")


def go_up(qtbot: QtBot, link) -> None:
    with qtbot.waitSignal(link.welcomed):
        link.start()


def same(link, hub) -> bool:
    """The station's state says what the hub's says."""
    ours = SNAPSHOT.dump_python(snapshot_of(link.state, link.sequence))
    return ours == SNAPSHOT.dump_python(snapshot_of(hub.state, hub.sequence))


def test_it_starts_from_a_snapshot_and_follows_the_events(qtbot, hub, link, heard) -> None:
    first = hub.issue()
    assert link.link is LinkState.CONNECTING
    go_up(qtbot, link)
    assert (link.link, link.reason, heard.loads, heard.events) == (LinkState.FRESH, None, 1, [])
    assert link.site.name == "MPP Kota Sukamaju"
    assert [leg.code for leg in link.state.waiting_of(A)] == [first]
    hub.issue()
    qtbot.waitUntil(lambda: link.sequence == hub.sequence)
    assert heard.sequences == [hub.sequence - 1, hub.sequence]
    assert same(link, hub)


@outage
def test_after_a_broken_link_it_resumes_where_it_stands(qtbot, hub, link, heard) -> None:
    go_up(qtbot, link)
    hub.issue()
    qtbot.waitUntil(lambda: link.sequence == hub.sequence)
    seen = link.sequence
    with qtbot.waitSignal(link.welcomed):
        hub.cut()
        hub.issue()
    qtbot.waitUntil(lambda: link.sequence == hub.sequence)
    assert [hello.last_sequence for hello in hub.hellos] == [None, seen]
    assert heard.loads == 1
    assert heard.sequences == list(range(2, hub.sequence + 1))
    assert heard.states == ["fresh", "lost", "fresh"]
    assert same(link, hub)


@outage
def test_a_dead_hub_is_an_outage_until_it_is_back(qtbot, hub, link, heard, caplog) -> None:
    caplog.set_level("INFO")
    go_up(qtbot, link)
    with qtbot.waitSignal(link.link_changed):
        hub.die()
    qtbot.waitUntil(lambda: link.reason is LinkReason.UNREACHABLE)
    assert link.link is LinkState.LOST
    assert link.state is not None
    hub.listen()
    qtbot.waitUntil(lambda: link.link is LinkState.FRESH)
    said = [one.message for one in caplog.records if one.name.startswith("common.client")]
    assert said.count("the link to the hub is down") == 1
    assert said.count("the link to the hub is up again") == 1


@outage
def test_silence_makes_the_link_stale_and_then_lost_and_a_new_one_is_made(
    qtbot, hub, link, heard, clock: ManualClock
) -> None:
    go_up(qtbot, link)
    heard_at = clock.now()
    hub.wrong.mute = True
    clock.advance(4.9)
    link._look_around()
    assert link.link is LinkState.FRESH
    clock.advance(0.2)
    qtbot.waitUntil(lambda: link.link is LinkState.STALE)
    assert link.reason is LinkReason.SILENT
    assert link.last_heard == heard_at
    clock.advance(10)
    qtbot.waitUntil(lambda: link.link is LinkState.LOST)
    qtbot.waitUntil(lambda: len(hub.hellos) == 2)
    assert hub.hellos[1].last_sequence == link.sequence
    # The new connection is as silent as the old one: it is given up too, and the next one works.
    hub.wrong.mute = False
    clock.advance(11)
    qtbot.waitUntil(lambda: link.link is LinkState.FRESH)
    assert heard.states == ["fresh", "stale", "lost", "fresh"]
    assert heard.loads == 1


def test_a_message_makes_a_stale_link_fresh_again(qtbot, hub, link, heard, clock: ManualClock) -> None:
    go_up(qtbot, link)
    clock.advance(4)
    hub.beat()
    qtbot.waitUntil(lambda: link.last_heard == clock.now())
    clock.advance(4)
    link._look_around()
    assert link.link is LinkState.FRESH


def test_an_event_that_comes_twice_is_applied_once(qtbot, hub, link, heard) -> None:
    go_up(qtbot, link)
    hub.issue()
    qtbot.waitUntil(lambda: link.sequence == 3)
    hub.send_events(2, 3)
    hub.issue()
    qtbot.waitUntil(lambda: link.sequence == 5)
    assert heard.sequences == [2, 3, 4, 5]
    assert same(link, hub)


def test_a_gap_is_never_applied_it_is_filled_by_resuming(qtbot, hub, link, heard) -> None:
    go_up(qtbot, link)
    hub.wrong.hold_events = True
    hub.issue()
    hub.issue()
    hub.wrong.hold_events = False
    with qtbot.waitSignal(link.welcomed):
        hub.send_events(2, 4, 5)
    qtbot.waitUntil(lambda: link.sequence == 5)
    assert heard.sequences == [2, 3, 4, 5]
    assert [hello.last_sequence for hello in hub.hellos] == [None, 2]
    assert heard.states == ["fresh"]
    assert same(link, hub)


def test_a_heartbeat_that_stays_ahead_tells_that_something_was_missed(qtbot, hub, link, heard) -> None:
    go_up(qtbot, link)
    hub.wrong.hold_events = True
    hub.issue()
    hub.beat()
    hub.send_events(2)
    hub.beat()
    qtbot.waitUntil(lambda: link.sequence == 2)
    hub.wrong.hold_events = False
    assert len(hub.hellos) == 1
    with qtbot.waitSignal(link.welcomed):
        hub.beat()
    qtbot.waitUntil(lambda: link.sequence == 3)
    assert heard.sequences == [2, 3]


@outage
def test_another_log_is_started_from_its_snapshot(qtbot, hub, link, heard) -> None:
    go_up(qtbot, link)
    hub.issue()
    qtbot.waitUntil(lambda: link.sequence == 3)
    hub.log_id = "log-2"
    hub.cut()
    qtbot.waitUntil(lambda: heard.loads == 2)
    assert [hello.last_sequence for hello in hub.hellos] == [None, 3, None]
    assert same(link, hub)


@outage
def test_a_log_that_was_set_back_is_started_from_its_snapshot(qtbot, hub, link, heard) -> None:
    go_up(qtbot, link)
    hub.wrong.hold_events = True
    hub.log.append(hub.log[0])
    hub.send_events(2)
    qtbot.waitUntil(lambda: link.sequence == 2)
    hub.log.pop()
    hub.cut()
    qtbot.waitUntil(lambda: heard.loads == 2)
    assert link.sequence == 1


def test_a_changed_site_comes_with_its_event_and_is_told_once(qtbot, hub, link, heard) -> None:
    go_up(qtbot, link)
    before = link.site
    with qtbot.waitSignals([link.events_arrived, link.site_changed], order="strict"):
        hub.carry_out("set_policy", policy={"ordinary_per_priority": 5})
    assert link.site.policy.ordinary_per_priority == 5
    assert link.state.site is link.site
    assert link.site is not before
    assert heard.loads == 1


@outage
def test_a_site_that_changed_meanwhile_comes_with_what_was_missed(qtbot, hub, link, heard) -> None:
    go_up(qtbot, link)
    hub.wrong.hold_events = True
    hub.carry_out("set_policy", policy={"ordinary_per_priority": 5})
    hub.wrong.hold_events = False
    with qtbot.waitSignal(link.site_changed):
        hub.cut()
    assert link.site == hub.state.site
    assert heard.loads == 1


def test_an_event_that_leaves_the_site_alone_tells_of_no_other(qtbot, hub, link) -> None:
    go_up(qtbot, link)
    site = link.site
    with qtbot.assertNotEmitted(link.site_changed), qtbot.waitSignal(link.events_arrived):
        hub.issue()
    assert link.site is site


def test_secrets_and_the_directory_are_asked_for_and_answered(qtbot, hub, link) -> None:
    go_up(qtbot, link)
    administration = Administration(link)
    with qtbot.waitSignal(administration.reset_password("ratna").answered) as told:
        pass
    assert told.args == ["secret of ratna"]
    with qtbot.waitSignal(administration.issue_token("kiosk-1").answered) as told:
        pass
    assert told.args == ["secret of kiosk-1"]
    with qtbot.waitSignal(administration.directory().answered) as told:
        pass
    assert (told.args[0].officers, told.args[0].stations) == ((), ())
    hub.wrong.problems = [Forbidden(role="supervisor")]
    with qtbot.waitSignal(administration.directory().refused) as told:
        pass
    assert told.args[0].code == "forbidden"


@outage
def test_what_was_asked_of_administration_is_given_up_with_the_link(qtbot, hub, link) -> None:
    with pytest.raises(Unreachable):
        Administration(link).directory()
    go_up(qtbot, link)
    hub.wrong.mute = True
    with qtbot.waitSignal(Administration(link).issue_token("kiosk-1").given_up):
        hub.cut()


@outage
@pytest.mark.parametrize(
    ("refusal", "reason"),
    [
        (Unauthorised(), LinkReason.UNAUTHORISED),
        (ProtocolMismatch(), LinkReason.PROTOCOL_MISMATCH),
    ],
)
def test_being_turned_away_is_told_with_its_reason_and_tried_again(qtbot, hub, link, refusal, reason) -> None:
    hub.wrong.turn_away = refusal
    link.start()
    qtbot.waitUntil(lambda: link.link is LinkState.LOST and link.reason is reason)
    hub.wrong.turn_away = None
    qtbot.waitUntil(lambda: link.link is LinkState.FRESH)


@outage
@pytest.mark.expect_log("the hub sent what this version cannot read")
@pytest.mark.parametrize(
    "text",
    [
        "hello?",
        '{"type":"surprise"}',
        '{"type":"events","events":[{"sequence":2,"name":"danced","data":{}}]}',
        '{"type":"events","events":[{"sequence":2,"name":"day_opened","data":{}}]}',
        '{"type":"events","events":[{}]}',
    ],
)
def test_what_cannot_be_read_is_logged_and_started_over(qtbot, hub, link, heard, text: str) -> None:
    go_up(qtbot, link)
    hub.say_text(text)
    qtbot.waitUntil(lambda: heard.loads == 2)
    assert heard.states == ["fresh", "lost", "fresh"]
    assert same(link, hub)


def test_the_hubs_clock_rules_what_the_screen_says(qtbot, hub, link, clock: ManualClock) -> None:
    hub.clock = ManualClock(clock.now())
    hub.clock.step_wall(90)
    go_up(qtbot, link)
    assert link.clock_offset_s == 90
    assert link.hub_now() == hub.clock.now()
    assert link.last_heard == hub.clock.now()
    hub.clock.step_wall(-120)
    hub.beat()
    qtbot.waitUntil(lambda: link.clock_offset_s == -30)


# --- officers


@outage
def test_an_officer_signs_in_and_stays_signed_in_over_a_broken_link(qtbot, hub, link, heard) -> None:
    go_up(qtbot, link)
    request = link.sign_in("ratna", "rahasia-sekali")
    with qtbot.waitSignal(request.answered) as answered:
        pass
    assert answered.args[0].name == "Ratna Wulandari"
    assert link.officer == answered.args[0]
    with qtbot.waitSignal(link.welcomed):
        hub.cut()
    assert hub.hellos[-1].session == "session-1"
    assert heard.officers == [link.officer]
    with qtbot.waitSignal(link.sign_out().answered) as left:
        pass
    assert left.args == [None]
    assert heard.officers[-1] is None
    with qtbot.waitSignal(link.welcomed):
        hub.cut()
    assert hub.hellos[-1].session is None


@outage
def test_a_session_that_ended_meanwhile_is_told(qtbot, hub, link, heard) -> None:
    go_up(qtbot, link)
    with qtbot.waitSignal(link.sign_in("ratna", "rahasia-sekali").answered):
        pass
    hub.officer = None
    with qtbot.waitSignal(link.officer_changed) as changed:
        hub.cut()
    assert changed.args == [None]
    assert link.officer is None


def test_a_wrong_password_is_refused(qtbot, hub, link) -> None:
    go_up(qtbot, link)
    with qtbot.waitSignal(link.sign_in("ratna", "salah").refused) as refused:
        pass
    assert refused.args[0].code == "sign_in_failed"
    assert link.officer is None


@outage
def test_nobody_signs_in_without_a_link_and_a_broken_one_gives_up(qtbot, hub, link) -> None:
    with pytest.raises(Unreachable):
        link.sign_in("ratna", "rahasia-sekali")
    go_up(qtbot, link)
    hub.wrong.mute = True
    request = link.sign_in("ratna", "rahasia-sekali")
    with qtbot.waitSignal(request.given_up) as given_up:
        hub.cut()
    assert isinstance(given_up.args[0], Unreachable)


def test_a_stopped_link_stays_down_and_says_goodbye(qtbot, hub, link) -> None:
    go_up(qtbot, link)
    link.stop()
    assert (link.link, link.reason, link.is_welcomed) == (LinkState.LOST, LinkReason.STOPPED, False)
    qtbot.waitUntil(lambda: hub.links == 0)
    assert len(hub.hellos) == 1


def test_a_sign_in_without_an_answer_is_given_up_in_time(qtbot, hub, link) -> None:
    go_up(qtbot, link)
    hub.wrong.mute = True
    request = link.sign_in("ratna", "rahasia-sekali")
    request._timer.setInterval(10)
    with qtbot.waitSignal(request.given_up) as given_up:
        pass
    assert given_up.args[0].what == "hub"
    # The answer that comes too late changes who is signed in, and bothers nobody else.
    hub.wrong.mute = False
    (request_id,) = link._requests
    with qtbot.waitSignal(link.officer_changed), qtbot.assertNotEmitted(request.answered):
        hub.say(SignedIn(request_id=request_id, session="session-1", officer=RATNA))


def test_an_answer_to_a_request_nobody_made_is_let_pass(qtbot, hub, link) -> None:
    go_up(qtbot, link)
    with qtbot.waitSignal(link.officer_changed):
        hub.say(SignedIn(request_id="unknown", session="session-1", officer=RATNA))
    assert link.officer == RATNA


@pytest.mark.expect_log("the hub refused a message")
def test_a_refusal_of_nothing_in_particular_is_logged(qtbot, hub, link) -> None:
    go_up(qtbot, link)
    hub.say(ProblemMessage(problem=problem_of(Unauthorised())))
    hub.issue()
    qtbot.waitUntil(lambda: link.sequence == hub.sequence)


def test_a_heartbeat_before_the_welcome_is_no_welcome(qtbot, hub, link) -> None:
    hub.wrong.mute = True
    link.start()
    qtbot.waitUntil(lambda: hub.links == 1 and len(hub.hellos) == 1)
    with qtbot.assertNotEmitted(link.link_changed, wait=50):
        hub.beat()
    assert link.link is LinkState.CONNECTING
    assert link.welcome is None


def test_it_knows_what_station_it_is(qtbot, hub, link) -> None:
    go_up(qtbot, link)
    assert (link.welcome.station, link.welcome.role, link.welcome.counter) == ("counter-1", "counter", None)
