"""Operations: legs that follow one another under one number, rules as one value, prerequisites."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_RULES = (
    "priority_classes",
    "ordinary_per_priority",
    "ceiling_s",
    "confirm_within_s",
    "calls_before_no_show",
    "wait_target_s",
)


def upgrade() -> None:
    with op.batch_alter_table("legs") as legs:
        legs.alter_column("leg_id", type_=sa.String(80), existing_type=sa.String(64), existing_nullable=False)
        legs.add_column(sa.Column("part", sa.Integer(), nullable=False, server_default="1"))
        legs.add_column(sa.Column("cause", sa.String(16), nullable=False, server_default="issued"))
        legs.add_column(sa.Column("from_leg", sa.String(80)))
        legs.add_column(sa.Column("party_size", sa.Integer(), nullable=False, server_default="1"))
        legs.add_column(sa.Column("representative", sa.Boolean(), nullable=False, server_default=sa.false()))
        legs.add_column(sa.Column("appointment_at", sa.BigInteger()))
        legs.add_column(sa.Column("officer", sa.String(64)))
        legs.add_column(sa.Column("parked_s", sa.Integer(), nullable=False, server_default="0"))
        legs.add_column(sa.Column("delivered", sa.Text()))
        legs.add_column(sa.Column("note", sa.Text(), nullable=False, server_default=""))
        legs.drop_constraint("uq_legs_site_business_date_series_number", type_="unique")
        legs.create_unique_constraint(
            "uq_legs_site_business_date_series_number_part",
            ["site", "business_date", "series", "number", "part"],
        )
    with op.batch_alter_table("services") as services:
        services.add_column(sa.Column("after", sa.JSON(), nullable=False, server_default="[]"))
    _rules_as_one_value()


def _rules_as_one_value() -> None:
    kept = sa.table("policy", sa.column("id"), sa.column("priority_classes", sa.JSON), *map(sa.column, _RULES[1:]))
    rows = [dict(row) for row in op.get_bind().execute(sa.select(kept)).mappings()]
    op.drop_table("policy")
    policy = op.create_table(
        "policy",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_policy_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy")),
    )
    for row in rows:
        op.execute(policy.insert().values(id=row.pop("id"), rules=row))
