"""What the portal keeps. `events` is for ever; `sites` and `tickets` are counted from it as events arrive."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from common.store.tables import Moment, Sequence

SCHEMA = 2
"""Raised with every change of these tables; a portal refuses a database of any other."""

ID_LENGTH = 200
metadata = MetaData()

portal = Table(
    "portal",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True, autoincrement=False),
    Column("schema", Integer, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("position", Sequence, primary_key=True, autoincrement=True),
    Column("source", String(ID_LENGTH), nullable=False),
    Column("id", String(ID_LENGTH), nullable=False),
    Column("type", String(ID_LENGTH), nullable=False),
    Column("sequence", BigInteger),
    Column("chain_hash", String(64)),
    Column("received_at", Moment, nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("source", "id"),
    Index("ix_events_source_position", "source", "position"),
)
"""`position` is the order of arrival; `body` the CloudEvent as ASCII JSON."""

sites = Table(
    "sites",
    metadata,
    Column("source", String(ID_LENGTH), primary_key=True),
    Column("events", BigInteger, nullable=False),
    Column("last_sequence", BigInteger, nullable=False),
    Column("last_hash", String(64), nullable=False),
    Column("last_time", String(40), nullable=False),
    Column("business_date", Date),
    Column("received_at", Moment),
)
"""The row is locked while a batch of its site is taken in, so batches of one site follow each other."""

tickets = Table(
    "tickets",
    metadata,
    Column("source", String(ID_LENGTH), primary_key=True),
    Column("leg_id", String(ID_LENGTH), primary_key=True),
    Column("business_date", Date),
    Column("code", String(ID_LENGTH), nullable=False),
    Column("booth", String(ID_LENGTH), nullable=False),
    Column("counter", String(ID_LENGTH), nullable=False),
    Column("tracking_token", String(ID_LENGTH), nullable=False),
    Column("status", String(16), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Index("ix_tickets_day", "source", "business_date", "status"),
    Index("ix_tickets_tracking_token", "tracking_token"),
)
"""`sequence` is that of the event that gave status and counter: an older one that comes later changes
nothing. `tracking_token` is what the ticket's holder brings; it is shown to nobody."""
