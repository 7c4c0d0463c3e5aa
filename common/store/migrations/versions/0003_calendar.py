"""The calendar: hours of the whole site, seasons, special days, whose closure it is and of what kind."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Until now every booth had a week of its own, which it keeps: this one holds for new booths.
ALWAYS = json.dumps({"days": [[{"opens_min": 0, "closes_min": 1440}]] * 7, "cutoff_min": 0})


def upgrade() -> None:
    # The defaults stay: without them SQLite would have to copy each table.
    op.add_column("site", sa.Column("hours", sa.JSON(), nullable=False, server_default=ALWAYS))
    op.add_column("services", sa.Column("cutoff_min", sa.Integer(), nullable=True))
    op.add_column("closures", sa.Column("booths", sa.JSON(), nullable=False, server_default="[]"))
    # The site's own as far as anybody knows; who imports a list of holidays replaces those of that day.
    op.add_column(
        "closures", sa.Column("kind", sa.String(length=16), nullable=False, server_default="local")
    )
    op.add_column("closures", sa.Column("note", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "seasons",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("services", sa.JSON(), nullable=False),
        sa.Column("booths", sa.JSON(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seasons")),
    )
    op.create_table(
        "special_days",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("spans", sa.JSON(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("cutoff_min", sa.Integer(), nullable=True),
        sa.Column("services", sa.JSON(), nullable=False),
        sa.Column("booths", sa.JSON(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_special_days")),
    )
    op.create_index(op.f("ix_special_days_day"), "special_days", ["day"], unique=False)

