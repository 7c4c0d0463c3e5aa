"""The way in: a known command is run at once; only the help needs typer, which takes longer to load."""

from __future__ import annotations

import sys

from common.cli.programs import PROGRAMS
from common.cli.running import NotInstalled, become


def main(arguments: list[str]) -> None:
    if arguments and arguments[0] in PROGRAMS:
        become(PROGRAMS[arguments[0]], arguments[1:])
        return
    from common.cli.app import command_line  # noqa: PLC0415 - see above

    command_line()(args=arguments, prog_name="antrean")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except NotInstalled as trouble:
        print(f"antrean: {trouble}", file=sys.stderr)
        sys.exit(2)
