"""The site's own lines on the paper ticket."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NONE = '{"header": [], "footer": []}'


def upgrade() -> None:
    op.add_column("site", sa.Column("ticket_text", sa.JSON(), nullable=False, server_default=NONE))
