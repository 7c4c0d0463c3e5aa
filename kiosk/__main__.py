"""`antrean kiosk`: the touch kiosk."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

if __name__ == "__main__":
    # The printer's worker process imports this module again; it needs nothing of it.
    import typer

    from common.printing.transports.address import BadPrinterAddress
    from common.runtime.program import program_name
    from common.runtime.settings import KioskSettings, load
    from common.runtime.settings_source import SettingsError
    from common.runtime.single_instance import AlreadyRunning
    from kiosk.running import run, size_of

    app = typer.Typer(add_completion=False)

    @app.command()
    def kiosk(
        *,
        hub: Annotated[str | None, typer.Option(help="Address of the hub.")] = None,
        token: Annotated[str | None, typer.Option(help="This kiosk's token.")] = None,
        token_file: Annotated[Path | None, typer.Option(help="File that holds this kiosk's token.")] = None,
        printer: Annotated[
            str | None, typer.Option(help="The printer: tcp://host:9100, usb://…, serial:…, file:…")
        ] = None,
        width: Annotated[int | None, typer.Option(help="Width of the paper in mm: 80 or 58.")] = None,
        mode: Annotated[
            str | None, typer.Option(help="native, or raster where letters come out wrong.")
        ] = None,
        tracking: Annotated[
            str | None,
            typer.Option(
                help="Public address that a ticket's token is added to: https://antrean.example.id/t/"
            ),
        ] = None,
        window: Annotated[
            str | None, typer.Option(help="fullscreen (locked), or a size such as 1080x1920.")
        ] = None,
        name: Annotated[str | None, typer.Option(help='What this kiosk is called: "Kios 2".')] = None,
        language: Annotated[str | None, typer.Option(help="id or en: where every citizen begins.")] = None,
        data: Annotated[Path | None, typer.Option(help="Folder for what must not be lost.")] = None,
        log_level: Annotated[str | None, typer.Option(help="debug, info or warning.")] = None,
    ) -> None:
        """Let citizens take queue tickets. Starts before the hub is there, and waits for it.

        In full screen nothing that is touched closes it: it ends by SIGTERM or Ctrl+C.
        """
        try:
            size = size_of(window)
            given = {
                "hub_url": hub,
                "token": token,
                "token_file": token_file,
                "printer_url": printer,
                "printer_width_mm": width,
                "printer_mode": mode,
                "tracking_url": tracking,
                "full_screen": None if window is None else ("no" if size else "yes"),
                "name": name,
                "language": language,
                "data": data,
                "log_level": log_level,
            }
            settings = load(KioskSettings, given=given)
            status = run(settings, size)
        except (SettingsError, BadPrinterAddress, AlreadyRunning) as trouble:
            typer.echo(f"antrean kiosk: {trouble}", err=True)
            raise typer.Exit(2) from None
        raise typer.Exit(status)

    app(prog_name=program_name())
