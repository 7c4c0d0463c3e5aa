"""`antrean token`: lets a station in. Works while the hub runs."""

from __future__ import annotations

import re
import secrets
from pathlib import Path
from typing import Annotated

import typer

from common.contract.wire import Role
from common.domain.words import CounterCode
from common.runtime.clock import SystemClock
from common.runtime.program import program_name
from common.runtime.settings import HubSettings, load
from common.runtime.settings_source import SettingsError
from common.store.access import add_station
from common.store.catalogue import SiteMissing, load_site
from common.store.engine import StoreUnsafe
from common.store.migrations import StoreNewer
from common.store.store import FILE_NAME, Store, StoreMissing

_NAME = re.compile(r"[0-9A-Za-z._:-]{1,64}")


class CannotLetIn(RuntimeError):
    """What was asked for does not fit the site."""


app = typer.Typer(add_completion=False)


@app.command()
def main(
    role: Annotated[Role, typer.Option(help="What the station may do.")],
    data: Annotated[Path | None, typer.Option(help="Folder of the store.")] = None,
    counter: Annotated[str | None, typer.Option(help="The only counter it may serve.")] = None,
    name: Annotated[
        str | None, typer.Option(help="What the station is called; its old token then no longer counts.")
    ] = None,
) -> None:
    """Print a new token for a station. It cannot be shown again."""
    try:
        token = let_in(load(HubSettings, given={"data": data}).data, role, counter=counter, name=name)
    except (CannotLetIn, SettingsError, SiteMissing, StoreMissing, StoreNewer, StoreUnsafe) as trouble:
        typer.echo(f"antrean token: {trouble}", err=True)
        raise typer.Exit(2) from None
    typer.echo(token)


def let_in(data: Path, role: Role, *, counter: str | None = None, name: str | None = None) -> str:
    """The token of a new station, or a new one for a station of that name; raises `CannotLetIn`."""
    key = name or f"{role.value}-{secrets.token_hex(4)}"
    if not _NAME.fullmatch(key):
        raise CannotLetIn("a name has 1 to 64 letters, digits and . _ : -")
    if counter is not None and role is not Role.COUNTER:
        raise CannotLetIn(f"a {role.value} serves no counter: --counter goes with --role counter")
    store = Store.open(data / FILE_NAME)
    try:
        with store.write() as connection:
            known = load_site(connection).counter_by_code
            if counter is not None and counter not in known:
                raise CannotLetIn(f"there is no counter {counter}; there are {', '.join(known)}")
            code = None if counter is None else CounterCode(counter)
            return add_station(connection, key, role, SystemClock().now(), counter=code)
    finally:
        store.close()


if __name__ == "__main__":
    app(prog_name=program_name())
