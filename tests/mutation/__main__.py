"""How much of the law its tests hold: the law is changed in one place, and some test must fail.

    uv sync --group mutation
    python -m tests.mutation [--sample 1000] [--seed 1] [--only calling,elapse] [--report FILE]
    python -m tests.mutation --again FILE

Mutants of every module in `common/domain` are made by cosmic-ray, tried on copies of the tree (never on the
tree itself), one copy a core, with the tests in `tests/domain` alone. What cosmic-ray calls a mutant and no
test could tell apart is left out: annotations, decorators, an enum compared by `==` instead of `is`. Mutants
that `equivalent.txt` names with their reason change nothing either; they are counted by themselves.
"""

from __future__ import annotations

import argparse
import difflib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator
from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import WorkItem

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
LAW = Path("common/domain")
COPIED = ("common", "tests/domain", "tests/mutation", "tests/data", "assets", "pyproject.toml")
TESTS = (sys.executable, "-m", "pytest", "-c", "tests/mutation/pytest.ini", "--rootdir", ".", "tests/domain")
TIMEOUT_S = 120
CORES = 2
SENSIBLE = re.compile(
    r"core/(AddNot|ReplaceTrueWithFalse|ReplaceFalseWithTrue|ReplaceAndWithOr|ReplaceOrWithAnd"
    r"|ReplaceBreakWithContinue|ReplaceContinueWithBreak|NumberReplacer|ZeroIterationForLoop"
    r"|ReplaceUnaryOperator_(USub_UAdd|Delete_Not)"
    r"|ReplaceBinaryOperator_(Add_Sub|Sub_Add|Mul_Div|Div_Mul|FloorDiv_Mul|Mod_Mul|BitAnd_BitOr)"
    r"|ReplaceComparisonOperator_(Eq_NotEq|NotEq_Eq|Is_IsNot|IsNot_Is"
    r"|Lt_LtE|Lt_GtE|LtE_Lt|LtE_Gt|Gt_GtE|Gt_LtE|GtE_Gt|GtE_Lt))"
)
NO_LAW = re.compile(r"^\s*(@dataclass|@lru_cache|from |import |_?[A-Z_]+ = TypeVar)|pragma: no mutate")
"""Lines in which a mutant says nothing about the law."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A mutant, and whether some test failed."""

    module: str
    name: str
    killed: bool
    equivalent: bool


def change_of(item: WorkItem, tree: Path) -> str:
    """What the mutant changes: the old lines with `-`, the new ones with `+`, in one line."""
    (mutation,) = item.mutations
    source = (tree / mutation.module_path).read_text(encoding="utf-8")
    operator = get_operator(mutation.operator_name)(**mutation.operator_args)
    changed = mutate_code(source, operator, mutation.occurrence) or source
    lines = difflib.unified_diff(source.splitlines(), changed.splitlines(), lineterm="", n=0)
    return " ".join(f"{line[0]} {line[1:].strip()}" for line in lines if re.match(r"[-+](?![-+]{2})", line))


def name_of(item: WorkItem, tree: Path) -> str:
    """How reports and `equivalent.txt` name a mutant."""
    (mutation,) = item.mutations
    return f"{Path(mutation.module_path).relative_to(LAW)}: {change_of(item, tree)}"


def sensible(items: Iterable[WorkItem], tree: Path) -> Iterator[WorkItem]:
    """Those mutants that a test could tell from the law."""
    sources: dict[Path, list[str]] = {}
    for item in items:
        (mutation,) = item.mutations
        path = mutation.module_path
        lines = sources.setdefault(path, (tree / path).read_text(encoding="utf-8").splitlines())
        line = lines[mutation.start_pos[0] - 1]
        if SENSIBLE.fullmatch(mutation.operator_name) and not NO_LAW.search(line):
            yield item


def order(item: WorkItem) -> tuple[str, str, int]:
    (mutation,) = item.mutations
    return str(mutation.module_path), mutation.operator_name, mutation.occurrence


def copy_tree(into: Path) -> None:
    for name in COPIED:
        source, target = ROOT / name, into / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)


def write_config(tree: Path, modules: list[Path]) -> Path:
    command = shlex.join(TESTS)
    config = tree / "mutation.toml"
    names = ", ".join(f'"{module}"' for module in modules)
    config.write_text(
        f"[cosmic-ray]\nmodule-path = [{names}]\ntimeout = {TIMEOUT_S}.0\nexcluded-modules = []\n"
        f'test-command = "{command}"\n[cosmic-ray.distributor]\nname = "local"\n',
        encoding="utf-8",
    )
    return config


def cosmic_ray(tree: Path, *arguments: str) -> subprocess.Popen[bytes]:
    program = Path(sys.executable).with_name("cosmic-ray")
    return subprocess.Popen([program, *arguments], cwd=tree, env=with_bytecode(tree))


def with_bytecode(tree: Path) -> dict[str, str]:
    """What was compiled in the run without a mutant is read in all others: two thirds of their start."""
    return {**os.environ, "PYTHONPYCACHEPREFIX": str(tree / "bytecode")}


def require_green(tree: Path) -> None:
    """Without a mutant every test passes, or nothing that follows means anything."""
    env = with_bytecode(tree)
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    if subprocess.run([*TESTS, "-q"], cwd=tree, env=env, check=False).returncode != 0:
        sys.exit("the tests fail without any mutant")


def share_out(tree: Path, share: list[WorkItem]) -> None:
    with use_db(tree / "mine.sqlite", WorkDB.Mode.create) as mine:
        mine.add_work_items(share)


def tried_in(tree: Path, equivalent: set[str]) -> Iterator[Tried]:
    with use_db(tree / "mine.sqlite", WorkDB.Mode.open) as mine:
        for item, result in mine.completed_work_items:
            (mutation,) = item.mutations
            module, name = str(Path(mutation.module_path).relative_to(LAW)), name_of(item, tree)
            yield Tried(module, name, result.is_killed, name in equivalent)


def known_equivalents() -> set[str]:
    lines = (HERE / "equivalent.txt").read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def table(tried: list[Tried]) -> str:
    counted = [one for one in tried if not one.equivalent]
    killed = Counter(one.module for one in counted if one.killed)
    every = Counter(one.module for one in counted)
    total, dead = every.total(), killed.total()
    return "\n".join(
        (
            f"{'module':32} {'mutants':>8} {'killed':>8} {'rate':>7}",
            *(_row(module, every[module], killed[module]) for module in sorted(every)),
            _row("all", total, dead),
            f"{len(tried) - total} mutants besides change nothing (equivalent.txt)",
        )
    )


def _row(name: str, every: int, killed: int) -> str:
    return f"{name:32} {every:8} {killed:8} {killed / max(1, every):7.1%}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--sample", type=int, default=1000, help="so many mutants; 0: all")
    parser.add_argument("--seed", type=int, default=1, help="which of them")
    parser.add_argument("--only", default="", help="parts of module names, with commas")
    parser.add_argument("--report", type=Path, default=None, help="where the survivors are written")
    parser.add_argument("--again", type=Path, default=None, help="only the survivors of that report")
    parser.add_argument("--count", action="store_true", help="only say how many mutants there are")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mutation-") as work:
        trees = [Path(work) / str(number) for number in range(CORES)]
        for tree in trees:
            copy_tree(tree)
        chosen = choose(trees[0], asked)
        print(f"{len(chosen)} mutants", flush=True)
        if asked.count:
            return
        tried = try_all(trees, chosen)
    survivors = sorted(one.name for one in tried if not one.killed and not one.equivalent)
    report = "\n".join((*survivors, "", table(tried)))
    if asked.report is not None:
        asked.report.write_text(report + "\n", encoding="utf-8")
    print(report)


def choose(tree: Path, asked: argparse.Namespace) -> list[WorkItem]:
    parts = [part for part in asked.only.split(",") if part]
    modules = [
        path.relative_to(tree)
        for path in sorted((tree / LAW).rglob("*.py"))
        if not parts or any(part in str(path.relative_to(tree / LAW)) for part in parts)
    ]
    write_config(tree, modules)
    require_done(cosmic_ray(tree, "init", "mutation.toml", "all.sqlite"))
    with use_db(tree / "all.sqlite", WorkDB.Mode.open) as every:
        items = sorted(sensible(every.work_items, tree), key=order)
    if asked.again is not None:
        wanted = set(asked.again.read_text(encoding="utf-8").splitlines())
        return [item for item in items if name_of(item, tree) in wanted]
    Random(asked.seed).shuffle(items)
    return items[: asked.sample] if asked.sample else items


def try_all(trees: list[Path], chosen: list[WorkItem]) -> list[Tried]:
    for number, tree in enumerate(trees):
        write_config(tree, [LAW])
        share_out(tree, chosen[number :: len(trees)])
        require_green(tree)
    for running in [cosmic_ray(tree, "exec", "mutation.toml", "mine.sqlite") for tree in trees]:
        require_done(running)
    equivalent = known_equivalents()
    return [one for tree in trees for one in tried_in(tree, equivalent)]


def require_done(process: subprocess.Popen[bytes]) -> None:
    if process.wait() != 0:
        sys.exit("cosmic-ray failed")


if __name__ == "__main__":
    main()
