"""What the desk says, in both languages."""

from __future__ import annotations

import pytest

from common.domain.because import Because, Reason
from common.domain.commands import CallNext, StartService
from common.domain.words import ChosenReason, CounterCode, Outcome
from common.runtime.clock import ManualClock
from common.ui.language import Language
from common.ui.pill import Tone
from counter.app import AREAS
from counter.desk.desk import Desk, Notice
from counter.desk.faces import head_face, queue_face, ticket_face, visit_moments
from counter.desk.head import initials
from counter.desk.phrases import Phrases
from tests.counter.hall import THREE, Hall, open_counter

RATIO: dict[str, str | int] = {"ordinary_since": 1, "ordinary_per_priority": 2}
WHY = [
    (Because(Reason.FIRST_COME), "Urut datang: nomor ini yang paling lama menunggu gilirannya."),
    (Because(Reason.PRIORITY_TURN, RATIO), "Giliran prioritas: satu setelah setiap 2 nomor biasa."),
    (Because(Reason.ORDINARY_TURN, RATIO), "Urut datang. 2 nomor biasa, lalu satu prioritas (A-060)."),
    (
        Because(Reason.WAITED_LONGEST, {"waited_s": 2800, "ceiling_s": 2700}),
        "Sudah menunggu lebih dari 45 menit, jadi didahulukan.",
    ),
    (Because(Reason.CHOSEN, {"reason": "special_need"}), "Dipilih petugas: Kebutuhan khusus."),
    (Because(Reason.APPOINTMENT_DUE, {"after_s": 0}), "Reservasinya sudah waktunya."),
    (
        Because(Reason.APPOINTMENT_EARLY, {"before_s": 900}),
        "Reservasi, 15 menit lebih awal. Tidak ada yang menunggu.",
    ),
    (Because(Reason.RESUMED, {"parked_s": 720}), "Dilanjutkan di loket ini, 12 menit setelah ditunda."),
]


@pytest.fixture
def phrases(language: Language, desk: Desk) -> Phrases:
    return Phrases(language, desk)


@pytest.mark.parametrize(("why", "sentence"), WHY, ids=lambda one: getattr(one, "code", ""))
def test_every_reason_of_the_law_is_one_sentence(phrases: Phrases, why: Because, sentence: str) -> None:
    assert phrases.because(why, "A-060") == sentence


def test_no_rule_and_no_choice_is_without_words(phrases: Phrases) -> None:
    assert {why.code for why, _ in WHY} == set(Reason)
    for code in ("id", "en"):
        phrases.language.set_language(code)
        for why, _ in WHY:
            assert phrases.because(why)
        for choice in (*ChosenReason, *Outcome):
            area = "reason" if isinstance(choice, ChosenReason) else "outcome"
            assert phrases.text(f"desk.{area}.{choice.value}")


def test_a_wait_is_said_in_minutes_and_seconds(phrases: Phrases) -> None:
    said = phrases.notice(Notice("desk.notice.throttled", {"retry_after_s": 90}))
    assert said == "Terlalu banyak percobaan. Coba lagi dalam 1 menit 30 detik."


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ratna Wulandari", "RW"), ("Sumiati", "S"), ("Siti Nur Aminah", "SA"), ("", "")],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_the_head_says_who_and_where(hall: Hall, open_desk: Desk, phrases: Phrases) -> None:
    face = head_face(open_desk, phrases)
    assert (face.title, face.place) == ("Loket 3", "Disdukcapil · Zona 1")
    assert (face.officer, face.clock, face.zone) == ("Ratna Wulandari", "09.41.00", "WIB")
    assert face.services.startswith("Kartu Keluarga, ")
    assert face.sample == "data contoh"


def test_services_are_named_in_the_language_of_the_desk(
    hall: Hall, open_desk: Desk, phrases: Phrases
) -> None:
    hall.issue()
    open_desk._refresh()
    phrases.language.set_language("en")
    assert ticket_face(open_desk, phrases).facts[0] == ("Service", "Family card")


def test_the_ticket_names_the_other_counters(
    hall: Hall, open_desk: Desk, clock: ManualClock, phrases: Phrases
) -> None:
    for code in ("1", "2", "4"):
        hall.elsewhere(open_counter(code), f"station-{code}")
    for code in ("1", "2"):
        hall.issue()
        hall.elsewhere(lambda one, at=code: CallNext(command_id=one, counter=CounterCode(at)))  # type: ignore[misc]
    hall.elsewhere(lambda one: StartService(command_id=one, counter=CounterCode("1")))
    others = ticket_face(open_desk, phrases).sections[-1].lines
    assert [(one.text, one.value) for one in others] == [
        ("Loket 1", "melayani A-001"),
        ("Loket 2", "memanggil A-002"),
        ("Loket 4", "siap"),
    ]


def test_the_gauge_turns_at_the_target_and_at_one_and_a_half_of_it(
    hall: Hall, open_desk: Desk, clock: ManualClock, phrases: Phrases
) -> None:
    hall.issue()
    hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
    hall.do(StartService(command_id=hall.new_id(), counter=THREE))
    seen = []
    for seconds in (599, 1, 299, 1):
        clock.advance(seconds)
        face = ticket_face(open_desk, phrases)
        assert face.gauge is not None
        seen.append((face.timer, face.gauge.tone, face.gauge.word))
    assert seen == [
        ("09:59", Tone.OK, "dalam target"),
        ("10:00", Tone.WARN, "lewat target"),
        ("14:59", Tone.WARN, "lewat target"),
        ("15:00", Tone.ERROR_SOLID, "terlalu lama"),
    ]


def test_the_visit_is_told_moment_by_moment(
    hall: Hall, open_desk: Desk, clock: ManualClock, phrases: Phrases
) -> None:
    hall.issue()
    clock.advance(600)
    hall.do(CallNext(command_id=hall.new_id(), counter=THREE))
    clock.advance(60)
    hall.do(StartService(command_id=hall.new_id(), counter=THREE))
    moments = visit_moments(open_desk, phrases)
    assert [(one.time, one.place, one.what, one.is_now) for one in moments] == [
        ("09.41", "Ambil nomor", "Kartu Keluarga", False),
        ("09.51", "Loket 3", "1 kali dipanggil", False),
        ("09.52", "Loket 3", "sedang dilayani", True),
    ]


def test_the_queue_says_how_many_and_how_long(
    hall: Hall, open_desk: Desk, clock: ManualClock, phrases: Phrases
) -> None:
    hall.issue()
    clock.advance(22 * 60)
    hall.issue()
    open_desk._refresh()
    face = queue_face(open_desk, phrases)
    assert (face.title, face.count, face.longest) == ("Menunggu di gerai A", 2, "22 mnt")
    assert (face.as_of, face.median) == ("", "")
    hall.go_down()
    assert queue_face(open_desk, phrases).as_of == "Data pukul 10.03 WIB"


def test_both_languages_load() -> None:
    assert Language(AREAS, "en").text("desk.primary.call") == "Call next"
