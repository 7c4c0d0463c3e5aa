"""What the configuration cannot take away today, and what it cannot point to."""

from __future__ import annotations

from dataclasses import replace

from common.domain.commands import ImportSite, Origin, RemoveCounter, Transfer
from common.domain.events import StationRevoked
from common.domain.evolve import evolve
from common.domain.words import BoothCode, StationKey, TransferReason
from tests.domain.law import TUESDAY, TWO, Law, a_site

CHIEF = Origin(station=StationKey("S1"), anywhere=True)


def test_a_counter_stays_while_a_ticket_is_kept_for_it() -> None:
    law = Law()
    leg_id = law.line_up()
    law.send(Transfer, CHIEF, leg_id=leg_id, to_counter=TWO, reason=TransferReason.SPECIALIST)
    refused = law.refuse(RemoveCounter(command_id=law.id(), code=TWO), CHIEF)
    assert (refused.code, refused.data) == ("in_use", {"what": "counter", "code": "2", "by": "tickets"})


def test_a_service_belongs_to_a_booth_that_is_there() -> None:
    site = a_site()
    lost = replace(site, services=(replace(site.services[0], booth=BoothCode("Z")), *site.services[1:]))
    refused = Law().refuse(ImportSite(command_id=Law().id(), site=lost), CHIEF)
    assert (refused.code, refused.data) == ("unknown_booth", {"booth": "Z"})


def test_a_station_that_is_not_known_here_can_be_shut_out() -> None:
    law = Law()
    evolve(law.state, StationRevoked(at=TUESDAY, key=StationKey("K9")))
    assert StationKey("K9") not in law.state.directory.stations
