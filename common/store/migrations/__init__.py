"""Brings the tables of an older store up to date, and refuses those of a newer one.

The steps are alembic revisions in `versions/`; no `alembic.ini` is needed.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

REVISION = "0005"
"""The newest step. A store that stands there opens without loading alembic at all."""


class StoreNewer(RuntimeError):
    """The store was made by a newer version of this program."""


class NotAStore(RuntimeError):
    """The database holds no store."""


def bring_up(connection: Connection) -> None:
    """Run the missing steps in the transaction of `connection`; raises `StoreNewer`, `NotAStore`."""
    if not inspect(connection).has_table("alembic_version"):
        raise NotAStore("the database holds no store")
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    if found == REVISION:
        return
    if found not in known_revisions():
        raise StoreNewer(
            f"the store has revision {found}, this program knows up to {REVISION}: install the newer version"
        )
    upgrade(connection)


def upgrade(connection: Connection) -> None:
    """Run every missing step in the transaction of `connection`."""
    # Alembic takes 0.13 s to load and is needed only here.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_here()).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def known_revisions() -> frozenset[str]:
    """All steps that this program has."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    return frozenset(script.revision for script in ScriptDirectory(str(_here())).walk_revisions())


def _here() -> Path:
    return Path(__file__).parent
