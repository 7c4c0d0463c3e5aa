"""What the rules look at: the Python files of the product, read once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("common", "kiosk", "counter", "display")


@dataclass(frozen=True)
class Source:
    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()


@cache
def files_of_product() -> tuple[Source, ...]:
    files = [file for package in PACKAGES for file in sorted((ROOT / package).rglob("*.py"))]
    return tuple(_read(file) for file in [*files, *sorted((ROOT / "installer").rglob("*.py"))])


@cache
def files_of_tests() -> tuple[Source, ...]:
    return tuple(_read(file) for file in sorted((ROOT / "tests").rglob("*.py")))


def _read(file: Path) -> Source:
    text = file.read_text(encoding="utf-8")
    return Source(file, text, ast.parse(text, str(file)))


def calls(source: Source) -> Iterator[tuple[str, ast.Call]]:
    """Every call with its dotted name as written, for instance `datetime.now`."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            yield dotted(node.func), node


def dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else "…"


def imported(source: Source) -> Iterator[tuple[str, int]]:
    """Every imported module with its line; the names after `from x import` are added to it."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno
