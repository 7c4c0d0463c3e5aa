"""Becomes another program, in this same process: its number and its signals stay what they were."""

from __future__ import annotations

import importlib.util
import os
import runpy
import sys
from collections.abc import Sequence

from common.cli.programs import Program
from common.runtime import paths, program


class NotInstalled(RuntimeError):
    """The folder of the program is not there."""


def become(chosen: Program, arguments: Sequence[str]) -> None:
    """Run `chosen` as `python -m` would, with `arguments` untouched; it ends with `SystemExit`."""
    name = f"antrean {chosen.command}"
    os.environ[program.VARIABLE] = name
    sys.argv = [name, *arguments]
    if "/" in chosen.runs:
        folder = paths.project_root() / chosen.runs
        if not (folder / "__main__.py").exists():
            raise NotInstalled(f"{chosen.command} needs the folder {folder}, which this installation lacks")
        runpy.run_path(str(folder), run_name="__main__")
    else:
        if not _is_there(chosen.runs):
            raise NotInstalled(f"{chosen.command} needs {chosen.runs}, which this installation lacks")
        runpy.run_module(chosen.runs, run_name="__main__", alter_sys=True)


def _is_there(module: str) -> bool:
    """A module, or a package that can be run."""
    try:
        spec = importlib.util.find_spec(module)
        if spec is not None and spec.submodule_search_locations is not None:
            spec = importlib.util.find_spec(f"{module}.__main__")
    except ModuleNotFoundError:
        return False
    return spec is not None
