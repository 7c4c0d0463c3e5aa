"""`antrean seed`: fills a new data folder with a site, by default the demo site."""

from __future__ import annotations

import secrets
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from common.contract.site_file import BadSiteFile, OfficerEntry, SiteFile, load_site_file
from common.domain.words import OfficerId
from common.hub.passwords import Passwords
from common.runtime.assets import asset
from common.runtime.program import program_name
from common.runtime.settings import HubSettings, load
from common.runtime.settings_source import SettingsError
from common.store.access import OfficerRecord, add_officer
from common.store.catalogue import SiteMissing, load_site, save_site
from common.store.engine import StoreUnsafe
from common.store.migrations import StoreNewer
from common.store.store import FILE_NAME, Store, StoreMissing

DEMO_SITE = ("seed", "mpp-kota-sukamaju.toml")
PASSWORD_BYTES = 9


class AlreadySeeded(RuntimeError):
    """The store holds a site; nobody overwrites it."""


class Hours(StrEnum):
    """When the site gives numbers."""

    OPEN = "open"
    REAL = "real"


app = typer.Typer(add_completion=False)


@app.command()
def main(
    data: Annotated[Path | None, typer.Option(help="Folder to fill.")] = None,
    hours: Annotated[
        Hours, typer.Option(help="open: at any hour of any day, for trying out; real: as the site has it.")
    ] = Hours.OPEN,
    password: Annotated[str | None, typer.Option(help="Every officer's; otherwise one is made.")] = None,
    site: Annotated[Path | None, typer.Option(help="A site file of your own.")] = None,
) -> None:
    """Fill a new data folder with the demo site "MPP Kota Sukamaju"."""
    try:
        chosen = load_site_file(site or asset(*DEMO_SITE), always_open=hours is Hours.OPEN)
        word = password or secrets.token_urlsafe(PASSWORD_BYTES)
        path = seed(load(HubSettings, given={"data": data}).data, chosen, word)
    except (AlreadySeeded, BadSiteFile, SettingsError, StoreMissing, StoreNewer, StoreUnsafe) as trouble:
        typer.echo(f"antrean seed: {trouble}", err=True)
        raise typer.Exit(2) from None
    it = chosen.site
    typer.echo(
        f"{it.name}: {len(it.booths)} booths, {len(it.services)} services, {len(it.counters)} counters"
    )
    typer.echo(f"store: {path}")
    if password is None and chosen.officers:
        logins = ", ".join(officer.login for officer in chosen.officers[:3])
        typer.echo(f"officers ({logins}, …) sign in with: {word}")


def seed(data: Path, chosen: SiteFile, password: str) -> Path:
    """Write a site and its officers in one transaction; raises `AlreadySeeded`. Returns the store's path."""
    path = data / FILE_NAME
    store = Store.open(path) if path.exists() else Store.create(path)
    try:
        there = _site_of(store)
        if there is not None:
            raise AlreadySeeded(f"{path} holds {there} already; take another folder, or remove this one")
        officers = _records(chosen.officers, password)
        with store.write() as connection:
            save_site(connection, chosen.site)
            for officer in officers:
                add_officer(connection, officer)
    finally:
        store.close()
    return path


def _site_of(store: Store) -> str | None:
    with store.reader() as connection:
        try:
            return load_site(connection).name
        except SiteMissing:
            return None


def _records(officers: tuple[OfficerEntry, ...], password: str) -> list[OfficerRecord]:
    passwords = Passwords()
    with ThreadPoolExecutor(2) as threads:
        hashes = list(threads.map(passwords.hash, [password] * len(officers)))
    return [
        OfficerRecord(
            id=OfficerId(officer.login),
            login=officer.login,
            name=officer.name,
            role=officer.role,
            password_hash=kept,
            booths=officer.booths,
        )
        for officer, kept in zip(officers, hashes, strict=True)
    ]


if __name__ == "__main__":
    app(prog_name=program_name())
