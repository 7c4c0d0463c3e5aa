"""The site, kept and read again as it was."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Table

from common.domain.calendar import Calendar, Closure, ClosureKind, Season, SpecialDay, SpecialKind
from common.domain.hours import Span, WeekHours
from common.domain.site import Booth, Counter, FeeKind, Policy, Requirement, Service, Site, TicketText
from common.domain.words import BoothCode, PriorityClass, SeriesCode, ServiceCode
from common.store import tables
from common.store.catalogue import SiteMissing, load_site, save_site
from common.store.store import Store
from tests.store.hall import a_site

HOURS = WeekHours(days=((Span(480, 690), Span(780, 900)),) * 5 + ((), ()), cutoff_min=45)


def _calendar() -> Calendar:
    one, two = ServiceCode("A1"), ServiceCode("A2")
    return Calendar(
        closures=(
            Closure(date(2026, 8, 17), "Hari Kemerdekaan", kind=ClosureKind.NATIONAL, note="SKB"),
            Closure(date(2026, 7, 15), "Rapat", (one, two), (BoothCode("B"),)),
        ),
        seasons=(
            Season(
                name="Ramadan",
                first=date(2026, 2, 18),
                last=date(2026, 3, 19),
                hours=HOURS,
                services=(one,),
                booths=(BoothCode("B"),),
                note="contoh",
            ),
        ),
        special_days=(
            SpecialDay(
                day=date(2026, 12, 24),
                name="Menjelang Natal",
                spans=HOURS.days[0],
                kind=SpecialKind.SHORTENED,
                cutoff_min=15,
                services=(two,),
                booths=(BoothCode("A"),),
                note="loket tertentu",
            ),
        ),
    )


def _full() -> Site:
    site = a_site()
    first, *rest = site.services
    service = replace(
        first,
        name_en="Identity card",
        requirements=(Requirement("KK", "asli"), Requirement("Foto")),
        fee="Gratis",
        fee_kind=FeeKind.PNBP,
        quota=40,
        hours=HOURS,
        cutoff_min=60,
        series=SeriesCode("AX"),
        takes_tickets=False,
    )
    return replace(
        site,
        services=(service, *rest),
        booths=(replace(site.booths[1], hours=HOURS), site.booths[0]),
        hours=HOURS,
        calendar=_calendar(),
        policy=Policy(ordinary_per_priority=3, priority_classes=(PriorityClass("elderly"),)),
        ticker=("Selamat datang", "Jagalah kebersihan"),
        ticket_text=TicketText(header=("Kota Sukamaju",), footer=("Terima kasih", "Gratis")),
        is_sample=True,
    )


def test_a_site_is_read_as_it_was_saved(store: Store) -> None:
    site = _full()
    with store.write() as connection:
        save_site(connection, site)
    with store.reader() as connection:
        assert load_site(connection) == site


def test_a_saved_site_takes_the_place_of_the_one_before(store: Store) -> None:
    with store.write() as connection:
        save_site(connection, _full())
        save_site(connection, a_site())
        assert load_site(connection) == a_site()


def test_a_store_without_a_site_says_how_to_make_one(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "antrean.db")
    with store.reader() as connection, pytest.raises(SiteMissing, match="antrean seed"):
        load_site(connection)
    store.close()


@pytest.mark.parametrize(
    ("table", "kind", "own", "elsewhere"),
    [
        (tables.booths, Booth, {"place"}, set[str]()),
        (tables.services, Service, {"place"}, set[str]()),
        (tables.counters, Counter, {"place"}, set[str]()),
        (tables.closures, Closure, {"id"}, set[str]()),
        (tables.seasons, Season, {"id"}, set[str]()),
        (tables.special_days, SpecialDay, {"id"}, set[str]()),
        (tables.site, Site, {"id"}, {"booths", "services", "counters", "calendar", "policy"}),
    ],
)
def test_the_columns_are_the_fields(table: Table, kind: type, own: set[str], elsewhere: set[str]) -> None:
    assert {column.name for column in table.c} - own == {field.name for field in fields(kind)} - elsewhere
