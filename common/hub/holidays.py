"""`antrean holidays`: shows the holidays of a year, checks a list of them, and reads one into the site."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from common.contract.holiday_file import BadHolidayFile, read_holidays, write_holidays
from common.contract.holidays import YEARS, estimated, holidays_of, is_settled
from common.domain.calendar import Closure, ClosureKind, merged
from common.domain.commands import SetCalendar
from common.domain.errors import Refusal
from common.domain.site import Site
from common.domain.words import CommandId
from common.hub.command_line import by_own_writer
from common.runtime.clock import Clock, SystemClock
from common.runtime.program import program_name
from common.runtime.sentences import Sentences
from common.runtime.settings import HubSettings, load
from common.runtime.settings_source import SettingsError
from common.store.catalogue import SiteMissing, load_site
from common.store.engine import StoreUnsafe
from common.store.migrations import StoreNewer
from common.store.store import FILE_NAME, HubAlreadyRunning, Store, StoreMissing


class Tongue(StrEnum):
    """The language of the answers."""

    INDONESIAN = "id"
    ENGLISH = "en"


Data = Annotated[Path | None, typer.Option(help="Folder of the store.")]
Language = Annotated[Tongue, typer.Option(help="Language of the answers.")]
ListFile = Annotated[Path | None, typer.Argument(help="A table: tanggal,nama,jenis,catatan.")]
Year = Annotated[int | None, typer.Option(help="The list of this year that the program knows.")]

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def main() -> None:
    """Holidays of the site: national ones, collective leave and its own."""


@app.command("list")
def show(
    year: Annotated[int, typer.Argument(help="For instance 2027.")],
    csv: Annotated[Path | None, typer.Option(help="Write the list to this file, to mend and import.")] = None,
    language: Language = Tongue.INDONESIAN,
) -> None:
    """Show the holidays of a year that the program knows, and which of them are estimated."""
    say = _sentences(language)
    found = _known(year, say)
    _tell(found, say)
    if csv is not None:
        csv.write_bytes(write_holidays(found))
        typer.echo(say("holidays.file.written", days=len(found), file=csv))


@app.command()
def check(
    file: Annotated[Path, typer.Argument(help="A table: tanggal,nama,jenis,catatan.")],
    language: Language = Tongue.INDONESIAN,
) -> None:
    """Say what is wrong with a list, line by line, without importing it."""
    say = _sentences(language)
    found = _read(file, say)
    _tell(found, say)
    typer.echo(say("holidays.file.good", days=len(found)))


@app.command("import")
def take(
    file: ListFile = None,
    year: Year = None,
    *,
    checked: Annotated[bool, typer.Option("--checked", help="Estimated days were compared.")] = False,
    data: Data = None,
    language: Language = Tongue.INDONESIAN,
) -> None:
    """Read a list into the site: it replaces that year's national and collective holidays."""
    say = _sentences(language)
    if (file is None) == (year is None):
        _stop(say("holidays.import.nothing_said"))
    found = _known(year, say) if year is not None else _read(file or Path(), say)
    _tell(found, say)
    if not checked and not _may_be_taken(found, of_a_file=file is not None):
        _stop(say("holidays.check.ask"))
    try:
        total = put_in(load(HubSettings, given={"data": data}).data, found, SystemClock())
    except HubAlreadyRunning:
        _stop(say("holidays.import.hub_runs"))
    except Refusal as refusal:
        _stop(_sentences(language, "refusals")(f"refusals.{refusal.code}", **refusal.data))
    except (SettingsError, SiteMissing, StoreMissing, StoreNewer, StoreUnsafe) as trouble:
        _stop(str(trouble))
    typer.echo(say("holidays.import.done", days=len(found), total=total))


@app.command()
def export(
    file: Annotated[Path, typer.Argument(help="The table to write.")],
    data: Data = None,
    language: Language = Tongue.INDONESIAN,
) -> None:
    """Write the site's holidays to a file that `import` reads."""
    say = _sentences(language)
    try:
        closures = _site(load(HubSettings, given={"data": data}).data).closures
    except (SettingsError, SiteMissing, StoreMissing, StoreNewer, StoreUnsafe) as trouble:
        _stop(str(trouble))
    whole = [one for one in closures if not one.services and not one.booths]
    file.write_bytes(write_holidays(whole))
    typer.echo(say("holidays.file.written", days=len(whole), file=file))


def put_in(data: Path, found: tuple[Closure, ...], clock: Clock) -> int:
    """Merge closures into the site's calendar; returns how many it then has.

    As a command in the log, like every change: carried out here by the hub's own writer, since no hub may
    run meanwhile. Raises `HubAlreadyRunning`, and a `Refusal` where the calendar does not fit the site.
    """
    store = Store.open(data / FILE_NAME)
    try:
        store.lock_for_hub()
        with store.reader() as connection:
            calendar = load_site(connection).calendar
        wanted = replace(calendar, closures=merged(calendar.closures, found))
        if wanted != calendar:
            by_own_writer(store, SetCalendar(command_id=_new_id(), calendar=wanted), clock)
    finally:
        store.close()
    return len(wanted.closures)


def _new_id() -> CommandId:
    return CommandId(f"holidays-{secrets.token_hex(12)}")


def _site(data: Path) -> Site:
    store = Store.open(data / FILE_NAME)
    try:
        with store.reader() as connection:
            return load_site(connection)
    finally:
        store.close()


Say = Callable[..., str]


def _sentences(language: Tongue, area: str = "holidays") -> Say:
    return Sentences.load(language.value, [area]).text


def _known(year: int, say: Say) -> tuple[Closure, ...]:
    if year not in YEARS:
        _stop(say("holidays.year.unknown", year=year, first=YEARS[0], last=YEARS[-1]))
    return holidays_of(year)


def _read(file: Path, say: Say) -> tuple[Closure, ...]:
    try:
        return read_holidays(file.read_bytes())
    except OSError:
        _stop(say("holidays.file.unreadable", file=file))
    except BadHolidayFile as bad:
        lines = [say(f"holidays.file.{one.wrong}", line=one.line, value=one.value) for one in bad.mistakes]
        _stop("\n".join([say("holidays.file.refused"), *(f"  {line}" for line in lines)]))


def _tell(found: tuple[Closure, ...], say: Say) -> None:
    """The list by year, and what of it wants a look."""
    for year in sorted({one.day.year for one in found}):
        of_year = tuple(one for one in found if one.day.year == year)
        kinds = Counter(one.kind.value for one in of_year)
        counts = {kind.value: kinds[kind.value] for kind in ClosureKind}
        typer.echo(say("holidays.list.head", year=year, **counts))
        unsure = estimated(of_year)
        for one in of_year:
            kind = say(f"holidays.kind.{one.kind}").ljust(14)
            line = say("holidays.list.day", day=one.day, kind=kind, name=one.name)
            typer.echo(f"  {line}  ({say('holidays.list.estimated')})" if one in unsure else f"  {line}")
        if unsure:
            typer.echo(say("holidays.check.estimated", days=len(unsure)))
        if kinds[ClosureKind.NATIONAL] and not kinds[ClosureKind.COLLECTIVE]:
            typer.echo(say("holidays.check.no_collective", year=year))


def _may_be_taken(found: tuple[Closure, ...], *, of_a_file: bool) -> bool:
    """A person wrote the file, and need only have looked at what is marked; the library must be sure."""
    return not estimated(found) if of_a_file else is_settled(found)


def _stop(said: str) -> NoReturn:
    typer.echo(f"antrean holidays: {said}", err=True)
    raise typer.Exit(2)


if __name__ == "__main__":
    app(prog_name=program_name())
