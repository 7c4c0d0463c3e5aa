"""The contracts of pyproject.toml hold, and each one bites: planted violations are found."""

from __future__ import annotations

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.source_tree import PACKAGES, ROOT, files_of_product, imported

LINT = "from importlinter.cli import lint_imports_command as command; command()"
PLANTS = {
    "common/domain/planted.py": "import requests\nimport common.runtime.clock\n",
    "common/runtime/planted.py": "import pydantic\n",
    "common/client/planted.py": "import common.ui\n",
    "common/contract/planted.py": "import common.portal\nimport kiosk\n",
    "common/store/planted.py": "import PySide6.QtCore\nimport common.printing\n",
    "common/cli/planted.py": "import common.hub\n",
    "common/simulate/planted.py": "import common.hub\nimport PySide6.QtCore\n",
    "common/rogue/__init__.py": "",
    "kiosk/planted.py": "import sqlalchemy\nimport display\nimport common.cli\n",
    "counter/desk/planted.py": "import counter.supervisor.planted\n",
    "counter/supervisor/planted.py": "",
}


def _contracts() -> dict[str, str]:
    document = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {one["id"]: one["name"] for one in document["tool"]["importlinter"]["contracts"]}


def _lint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "400"}
    command = [sys.executable, "-c", LINT, "--no-logo", "--no-cache", *arguments]
    return subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for package in PACKAGES:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / package, tmp_path / package, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_holds() -> None:
    done = _lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Contracts: {len(_contracts())} kept, 0 broken." in done.stdout


def test_every_contract_finds_a_planted_violation(copy: Path) -> None:
    for name, text in PLANTS.items():
        file = copy / name
        file.parent.mkdir(exist_ok=True)
        (file.parent / "__init__.py").touch()
        file.write_text(text)

    # One at a time: a contract that cannot be checked at all must not hide the others.
    unbroken = {identity: done for identity in _contracts() if not (done := _finds(copy, identity))}
    assert not unbroken


def _finds(copy: Path, identity: str) -> bool:
    done = _lint(copy, "--contract", identity)
    said = done.stdout + done.stderr
    return done.returncode == 1 and ("0 kept, 1 broken" in said or "rogue" in said)


def _shipped() -> set[str]:
    """What uv.lock installs without the dev group: the dependencies and what they bring along."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    needs: dict[str, set[str]] = {}
    for package in lock:
        extras = [one for extra in package.get("optional-dependencies", {}).values() for one in extra]
        names = {one["name"] for one in [*package.get("dependencies", []), *extras]}
        needs.setdefault(package["name"], set()).update(names)
    shipped: set[str] = set()
    waiting = {"antrean-mpp"}
    while waiting:
        name = waiting.pop()
        shipped.add(name)
        waiting |= needs[name] - shipped
    return shipped


def test_product_needs_no_package_that_only_developers_have() -> None:
    shipped = _shipped()
    homes = importlib.metadata.packages_distributions()
    wrong = []
    for source in files_of_product():
        for module, line in imported(source):
            top = module.split(".")[0]
            if top in {*sys.stdlib_module_names, *PACKAGES, "_typeshed", "win32print"}:
                continue
            if not {re.sub(r"[-_.]+", "-", home).lower() for home in homes.get(top, [])} & shipped:
                wrong.append(f"{source.name}:{line} imports {module}")
    assert not wrong, "\n".join(["", *wrong])
