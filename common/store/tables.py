"""The tables. Order, feed and upload come from `events`; all else is made from it or set by people.

Moments are whole microseconds since 1970 UTC: they sort, subtract and mean the same in every database.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def micros(moment: datetime) -> int:
    """Microseconds since 1970; exact until the year 2242 (a float's 53 bits)."""
    return round(moment.timestamp() * 1_000_000)


def moment_of(value: int) -> datetime:
    return _EPOCH + timedelta(microseconds=value)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC as whole microseconds."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else micros(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else moment_of(value)


# SQLite takes only INTEGER for its own row number; elsewhere a sequence outgrows 32 bits.
Sequence = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

store = Table(
    "store",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("log_id", String(36), nullable=False),
    CheckConstraint("id = 1", name="one_row"),
)

# -- the log ---------------------------------------------------------------------------------------------

events = Table(
    "events",
    metadata,
    Column("sequence", Sequence, primary_key=True, autoincrement=False),
    Column("name", String(32), nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("at", Moment, nullable=False),
    Column("business_date", Date, nullable=False),
    Column("command_id", String(64)),
    Column("station", String(64)),
    Column("officer", String(64)),
    Column("hash", LargeBinary(32), nullable=False),
)

days = Table(
    "days",
    metadata,
    Column("business_date", Date, primary_key=True),
    Column("first_sequence", Sequence, nullable=False),
)

commands = Table(
    "commands",
    metadata,
    Column("command_id", String(64), primary_key=True),
    Column("name", String(32), nullable=False),
    Column("fingerprint", LargeBinary(16), nullable=False),
    Column("sequence", Sequence, nullable=False),
    Column("refusal", String(64)),
    Column("answer", LargeBinary, nullable=False),
    Column("received_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)
"""The first answer to every command id: `answer` is the result's JSON, or a refusal's data."""

# -- what the log means, for queries and as a backstop ----------------------------------------------------

legs = Table(
    "legs",
    metadata,
    Column("leg_id", String(80), primary_key=True),
    Column("visit_id", String(64), nullable=False),
    Column("site", String(64), nullable=False),
    Column("business_date", Date, nullable=False),
    Column("series", String(64), nullable=False),
    Column("number", Integer, nullable=False),
    Column("code", String(80), nullable=False),
    Column("booth", String(64), nullable=False),
    Column("service", String(64), nullable=False),
    Column("priority_class", String(64), nullable=False),
    Column("tracking_token", String(128), nullable=False),
    Column("status", String(16), nullable=False),
    Column("arrived_at", Moment, nullable=False),
    Column("confirmed_at", Moment),
    Column("first_called_at", Moment),
    Column("last_called_at", Moment),
    Column("started_at", Moment),
    Column("ended_at", Moment),
    Column("calls", Integer, nullable=False),
    Column("counter", String(64)),
    Column("outcome", String(32)),
    Column("part", Integer, nullable=False, server_default="1"),
    Column("cause", String(16), nullable=False, server_default="issued"),
    Column("from_leg", String(80)),
    Column("party_size", Integer, nullable=False, server_default="1"),
    Column("representative", Boolean, nullable=False, server_default=false()),
    Column("appointment_at", Moment),
    Column("officer", String(64)),
    Column("parked_s", Integer, nullable=False, server_default="0"),
    Column("delivered", Text),
    Column("note", Text, nullable=False, server_default=""),
    UniqueConstraint("site", "business_date", "series", "number", "part"),
    sqlite_with_rowid=False,
)

_IN_HAND = text("status IN ('called', 'serving')")
Index(
    "uq_legs_in_hand",
    legs.c.site,
    legs.c.counter,
    unique=True,
    sqlite_where=_IN_HAND,
    postgresql_where=_IN_HAND,
)

counter_sessions = Table(
    "counter_sessions",
    metadata,
    Column("site", String(64), primary_key=True),
    Column("counter", String(64), primary_key=True),
    Column("booth", String(64), nullable=False),
    Column("services", JSON, nullable=False),
    Column("station", String(64), nullable=False),
    Column("officer", String(64)),
    Column("opened_at", Moment, nullable=False),
)
"""The sessions that are open now; those that are over stand in the log."""

report_books = Table(
    "report_books",
    metadata,
    Column("business_date", Date, primary_key=True),
    Column("edition", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""Days that are over, condensed for reports (`reports.book`); made anew from the log where one is missing."""

# -- the way to the portal --------------------------------------------------------------------------------

upload = Table(
    "upload",
    metadata,
    Column("portal", String(255), primary_key=True),
    Column("cursor", Sequence, nullable=False),
    Column("moved_at", Moment, nullable=False),
)
"""How far each portal has acknowledged the log."""

parked_events = Table(
    "parked_events",
    metadata,
    Column("portal", String(255), primary_key=True),
    Column("sequence", Sequence, ForeignKey("events.sequence"), primary_key=True, autoincrement=False),
    Column("code", String(64), nullable=False),
    Column("detail", Text, nullable=False),
    Column("parked_at", Moment, nullable=False),
)
"""Events that a portal refused for good: a supervisor sees them, the rest went on."""

# -- who may -------------------------------------------------------------------------------------------------

stations = Table(
    "stations",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("counter", String(64)),
    Column("token_hash", LargeBinary(32), nullable=False, unique=True),
    Column("added_at", Moment, nullable=False),
    Column("revoked_at", Moment),
)

officers = Table(
    "officers",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("login", String(64), nullable=False, unique=True),
    Column("name", String(128), nullable=False),
    Column("role", String(16), nullable=False),
    Column("password_hash", String(255), nullable=False),
    Column("booths", JSON, nullable=False),
    Column("disabled", Boolean, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("officer", String(64), ForeignKey("officers.id"), nullable=False, index=True),
    Column("station", String(64), nullable=False),
    Column("signed_in_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("ended_at", Moment),
)

# -- what the site is: columns are the fields of `common.domain.site` --------------------------------------

site = Table(
    "site",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("code", String(64), nullable=False),
    Column("name", String(255), nullable=False),
    Column("tagline", Text, nullable=False),
    Column("time_zone", String(64), nullable=False),
    Column("ticker", JSON, nullable=False),
    Column("is_sample", Boolean, nullable=False),
    Column("hours", JSON, nullable=False),
    Column("ticket_text", JSON, nullable=False),
    CheckConstraint("id = 1", name="one_row"),
)

policy = Table(
    "policy",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("rules", JSON, nullable=False),
    CheckConstraint("id = 1", name="one_row"),
)
"""One object of `common.domain.site.Policy`: a rule that is added needs no new column."""

booths = Table(
    "booths",
    metadata,
    Column("code", String(64), primary_key=True),
    Column("place", Integer, nullable=False, unique=True),
    Column("name", String(255), nullable=False),
    Column("agency", String(255), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("floor", String(64), nullable=False),
    Column("summary", Text, nullable=False),
    Column("summary_en", Text, nullable=False),
    Column("hours", JSON, nullable=False),  # the JSON null where the site's hold
)

services = Table(
    "services",
    metadata,
    Column("code", String(64), primary_key=True),
    Column("place", Integer, nullable=False, unique=True),
    Column("booth", String(64), ForeignKey("booths.code"), nullable=False, index=True),
    Column("name", String(255), nullable=False),
    Column("name_en", String(255), nullable=False),
    Column("requirements", JSON, nullable=False),
    Column("fee", Text, nullable=False),
    Column("fee_kind", String(16), nullable=False),
    Column("processing_time", Text, nullable=False),
    Column("product", Text, nullable=False),
    Column("quota", Integer),
    Column("hours", JSON(none_as_null=True)),
    Column("cutoff_min", Integer),
    Column("series", String(64)),
    Column("expected_service_s", Integer, nullable=False),
    Column("target_service_s", Integer, nullable=False),
    Column("takes_tickets", Boolean, nullable=False),
    Column("after", JSON, nullable=False, server_default="[]"),
)

counters = Table(
    "counters",
    metadata,
    Column("code", String(64), primary_key=True),
    Column("place", Integer, nullable=False, unique=True),
    Column("booth", String(64), ForeignKey("booths.code"), nullable=False, index=True),
)

# -- the calendar: one table for each field of `common.domain.calendar.Calendar` ----------------------------

closures = Table(
    "closures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("day", Date, nullable=False, index=True),
    Column("name", String(255), nullable=False),
    Column("services", JSON, nullable=False),
    Column("booths", JSON, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("note", Text, nullable=False),
)

seasons = Table(
    "seasons",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(255), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("hours", JSON, nullable=False),
    Column("services", JSON, nullable=False),
    Column("booths", JSON, nullable=False),
    Column("note", Text, nullable=False),
)

special_days = Table(
    "special_days",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("day", Date, nullable=False, index=True),
    Column("name", String(255), nullable=False),
    Column("spans", JSON, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("cutoff_min", Integer),
    Column("services", JSON, nullable=False),
    Column("booths", JSON, nullable=False),
    Column("note", Text, nullable=False),
)
