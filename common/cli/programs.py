"""Which command runs which program."""

from __future__ import annotations

from dataclasses import dataclass

TRY_IT = "Try it"
RUN_IT = "Run it"
LOOK_AFTER_IT = "Look after it"


@dataclass(frozen=True, slots=True)
class Program:
    """A command, the module (with a slash: the folder) that is run for it, and what people read about it."""

    command: str
    runs: str
    says: str
    group: str


_ALL = (
    Program(
        "demo",
        "common.demo",
        "Open a whole service mall on this machine, with citizens who come and go.",
        TRY_IT,
    ),
    Program("test", "common.cli.quality", "Check the code and run all tests.", TRY_IT),
    Program(
        "simulate",
        "common.simulate",
        "Play a whole day of 4,000 tickets through the law and the store, and look whether the law was kept.",
        TRY_IT,
    ),
    Program(
        "bench", "tests/bench", "Measure how fast the hub is, beside the raw limit of this disk.", TRY_IT
    ),
    Program(
        "hub",
        "common.hub",
        "Serve the building: keeps the queues, talks to all screens and the portal.",
        RUN_IT,
    ),
    Program("kiosk", "kiosk", "Show the touch kiosk, where citizens take a ticket.", RUN_IT),
    Program("counter", "counter", "Show the officer's desk, where tickets are called and served.", RUN_IT),
    Program("display", "display", "Show the lobby board, which shows and speaks the calls.", RUN_IT),
    Program("dashboard", "counter.supervisor", "Show the supervisor's dashboard.", RUN_IT),
    Program(
        "portal",
        "common.portal.reference",
        "Serve a small central portal, for tests and small regencies.",
        RUN_IT,
    ),
    Program(
        "seed",
        "common.hub.seed",
        'Fill a new data folder with the demo site "MPP Kota Sukamaju".',
        LOOK_AFTER_IT,
    ),
    Program(
        "token", "common.hub.token", "Make the token with which a station may talk to the hub.", LOOK_AFTER_IT
    ),
    Program(
        "site",
        "common.hub.configuration",
        "Export, check and import the whole configuration as one readable file.",
        LOOK_AFTER_IT,
    ),
    Program(
        "holidays",
        "common.hub.holidays",
        "Show, check and import national holidays and collective leave.",
        LOOK_AFTER_IT,
    ),
    Program(
        "doctor",
        "common.cli.doctor",
        "Look for what is wrong on this machine and say what to do.",
        LOOK_AFTER_IT,
    ),
)

PROGRAMS = {program.command: program for program in _ALL}
