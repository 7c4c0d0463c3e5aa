"""`antrean site`: the whole configuration as one readable file, out of a store and into it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NoReturn

import typer

from common.contract.problems import problem_of
from common.contract.site_file import BadSiteFile, SiteFile, load_site_file
from common.contract.site_rules import checked
from common.contract.site_writer import write_site
from common.domain.commands import ImportSite
from common.domain.errors import Refusal, Unreachable
from common.hub.command_line import carry_out, new_id
from common.runtime.clock import SystemClock
from common.runtime.program import program_name
from common.runtime.settings import HubSettings, load
from common.runtime.settings_source import SettingsError
from common.store.access import list_officers
from common.store.catalogue import SiteMissing, load_site
from common.store.engine import StoreUnsafe
from common.store.migrations import StoreNewer
from common.store.staff import NO_PASSWORD, read_directory
from common.store.store import FILE_NAME, Store, StoreMissing

HUB_URL = "http://127.0.0.1:8710"
KNOWN = (SettingsError, SiteMissing, StoreMissing, StoreNewer, StoreUnsafe)
"""What a person can mend: said in one sentence, exit code 2."""

Data = Annotated[Path | None, typer.Option(help="Folder of the store.")]
SiteToRead = Annotated[Path, typer.Argument(help="A site file (TOML).")]

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def main() -> None:
    """The whole configuration as one readable file: booths, services, hours, rules, officers."""


@app.command()
def export(
    file: Annotated[Path | None, typer.Argument(help="The file to write; without it: printed.")] = None,
    data: Data = None,
    language: Annotated[str, typer.Option(help="Language of the headings: id or en.")] = "id",
) -> None:
    """Write the configuration to a file. Passwords and tokens are never in it. Works while the hub runs."""
    try:
        said = _said(load(HubSettings, given={"data": data}).data)
    except KNOWN as trouble:
        _stop(str(trouble))
    text = write_site(said.site, said.officers, language=language)
    if file is None:
        typer.echo(text, nl=False)
        return
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as trouble:
        _stop(f"{file}: cannot be written ({trouble.strerror})")
    typer.echo(f"{_summary(said)} written to {file}")


@app.command()
def check(file: SiteToRead) -> None:
    """Say what is wrong with a file, line by line, without importing it."""
    typer.echo(f"{_summary(_read(file))}: nothing is wrong with {file}")


@app.command("import")
def take(
    file: SiteToRead,
    data: Data = None,
    hub: Annotated[str, typer.Option(help="Address of the hub, where one runs on this store.")] = HUB_URL,
) -> None:
    """Make the site what a file says: everything, or nothing where anything is wrong.

    A running hub carries it out at once; without one it is done here. Officers who are not in the file stay.
    """
    said = _read(file)
    try:
        folder = load(HubSettings, given={"data": data}).data
        command = checked(ImportSite(command_id=new_id(), site=said.site, officers=said.officers))
        carry_out(folder, command, SystemClock(), hub_url=hub)
        without = _without_password(folder)
    except Unreachable as trouble:
        _stop(f"a hub runs on this store and does not answer: {trouble.detail}; give its address with --hub")
    except Refusal as refusal:
        _stop(f"{problem_of(refusal).title} {_told(refusal)}")
    except KNOWN as trouble:
        _stop(str(trouble))
    typer.echo(f"{_summary(said)} read from {file}")
    if without:
        typer.echo(f"without a password yet, a supervisor gives them one: {', '.join(without)}")


def _said(data: Path) -> SiteFile:
    store = Store.open(data / FILE_NAME)
    try:
        with store.reader() as connection:
            officers = tuple(read_directory(connection).officers.values())
            return SiteFile(load_site(connection), officers)
    finally:
        store.close()


def _without_password(data: Path) -> list[str]:
    store = Store.open(data / FILE_NAME)
    try:
        with store.reader() as connection:
            return [one.login for one in list_officers(connection) if one.password_hash == NO_PASSWORD]
    finally:
        store.close()


def _read(file: Path) -> SiteFile:
    try:
        return load_site_file(file, always_open=False)
    except BadSiteFile as bad:
        _stop(f"{file} is refused, nothing was changed\n{bad}")


def _summary(said: SiteFile) -> str:
    site = said.site
    parts = (
        f"{len(site.booths)} booths",
        f"{len(site.services)} services",
        f"{len(site.counters)} counters",
        f"{len(said.officers)} officers",
    )
    return f"{site.name}: {', '.join(parts)}"


def _told(refusal: Refusal) -> str:
    return f"({', '.join(f'{key} {value}' for key, value in refusal.data.items())})" if refusal.data else ""


def _stop(said: str) -> NoReturn:
    typer.echo(f"antrean site: {said}", err=True)
    raise typer.Exit(2)


if __name__ == "__main__":
    app(prog_name=program_name())
