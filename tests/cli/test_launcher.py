"""`./antrean` itself, in a copy of the tree with a Python that only tells how it was called."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TELL = """#!/bin/sh
[ "$1" != -c ] || exit 0
exec '{python}' -S -c '
import json, os, sys
json.dump({{"arguments": sys.argv[1:], "cwd": os.getcwd(), "pid": os.getpid(),
           "path": os.environ.get("PYTHONPATH"), "safe": os.environ.get("PYTHONSAFEPATH")}}, sys.stdout)
print(flush=True)
if "wait" in sys.argv: sys.stdin.read()
' "$@"
"""
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the Windows launcher is antrean.cmd")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree whose environment is ready, in a folder with a space in its name."""
    tree = tmp_path / "mall pelayanan"
    (tree / "installer").mkdir(parents=True)
    shutil.copy(ROOT / "antrean", tree)
    for file in (ROOT / "installer").glob("apt-*.txt"):
        shutil.copy(file, tree / "installer")
    (tree / "uv.lock").write_text("locked\n")
    (tree / "installer" / "bootstrap.py").write_text("import sys; print('bootstrap', sys.argv[1:])\n")
    python = tree / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(TELL.format(python=sys.executable))
    python.chmod(0o755)
    record = tree / ".venv" / "antrean"
    record.mkdir()
    shutil.copy(tree / "uv.lock", record)
    for file in (tree / "installer").glob("apt-*.txt"):
        shutil.copy(file, record)
    (record / "dev").touch()
    (record / "python").write_text(f"{python.resolve()}\n{tree.resolve()}\n")
    return tree


Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tree: Path, tmp_path: Path) -> Run:
    def go(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
        environ = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)} | dict(options.pop("env", {}))  # type: ignore[call-overload]
        command = [str(options.pop("command", tree / "antrean")), *arguments]
        return subprocess.run(command, capture_output=True, text=True, env=environ, check=False, **options)  # type: ignore[call-overload,no-any-return]

    return go


def test_arguments_and_folder_reach_the_program_untouched(run: Run, tree: Path, tmp_path: Path) -> None:
    told = json.loads(run("hub", "--data", "a b", "", "*", "$HOME", cwd=tmp_path).stdout)

    assert told["arguments"] == ["-m", "common.cli", "hub", "--data", "a b", "", "*", "$HOME"]
    assert told["cwd"] == str(tmp_path)
    assert (told["path"], told["safe"]) == (str(tree), "1")


@pytest.mark.parametrize("shell", ["dash", "bash", "sh"])
def test_every_shell_understands_it(run: Run, tree: Path, shell: str) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not on this machine")
    told = json.loads(run(str(tree / "antrean"), "seed", command=shutil.which(shell)).stdout)
    assert told["arguments"][-1] == "seed"


def test_works_from_its_own_folder_and_through_links(run: Run, tree: Path, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "antrean").symlink_to("../second")
    (tmp_path / "second").symlink_to(tree / "antrean")

    for command, cwd in (("./antrean", tree), (tmp_path / "bin" / "antrean", Path("/"))):
        assert json.loads(run("seed", command=command, cwd=cwd).stdout)["path"] == str(tree)
    assert json.loads(run("antrean", "seed", command="/bin/sh", cwd=tree).stdout)["path"] == str(tree)


def test_program_keeps_the_number_of_the_launcher_and_hears_its_signals(tree: Path) -> None:
    with subprocess.Popen(
        [tree / "antrean", "hub", "wait"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        assert told["pid"] == process.pid
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == -signal.SIGTERM


@pytest.mark.parametrize(
    ("spoil", "command", "needs"),
    [
        (lambda tree: (tree / "uv.lock").write_text("changed"), "hub", ["runtime"]),
        (lambda tree: (tree / ".venv/antrean/python").unlink(), "hub", ["runtime"]),
        (
            lambda tree: (tree / ".venv/antrean/python").write_text("/usr/bin/python2\n/x\n"),
            "hub",
            ["runtime"],
        ),
        (lambda tree: (tree / "installer/apt-runtime.txt").write_text("new\n"), "hub", ["runtime"]),
        (lambda tree: (tree / ".venv/antrean/apt-test.txt").unlink(), "test", ["runtime", "test", "dev"]),
        (lambda tree: (tree / ".venv/antrean/dev").unlink(), "bench", ["runtime", "test", "dev"]),
        (lambda tree: (tree / ".venv/bin/python").unlink(), "", ["runtime"]),
    ],
)
def test_first_run_comes_when_something_is_missing(
    run: Run, tree: Path, spoil: Callable[[Path], object], command: str, needs: list[str]
) -> None:
    spoil(tree)
    done = run(*([command] if command else []), env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin"})
    if (tree / ".venv/bin/python").exists():  # the fake was asked to run the bootstrap itself
        assert str(tree / "installer/bootstrap.py") in json.loads(done.stdout)["arguments"][0]
        assert json.loads(done.stdout)["arguments"][1:] == [*needs, "--", *([command] if command else [])]
    else:
        assert done.stdout == f"bootstrap {[*needs, '--']}\n"


def test_what_a_command_does_not_need_is_not_asked_for(run: Run, tree: Path) -> None:
    (tree / ".venv/antrean/dev").unlink()
    (tree / ".venv/antrean/apt-test.txt").unlink()
    (tree / ".venv/antrean/apt-screen.txt").unlink()

    assert "common.cli" in json.loads(run("hub", env={"DISPLAY": ":0"}).stdout)["arguments"]
    assert "common.cli" in json.loads(run("kiosk").stdout)["arguments"]
    assert "screen" in json.loads(run("kiosk", env={"DISPLAY": ":0"}).stdout)["arguments"]


def test_without_python_and_without_rights_it_prints_the_line(tree: Path, tmp_path: Path) -> None:
    (tree / ".venv/bin/python").unlink()
    few = _few_tools(tmp_path, {"apt-get": "exit 9", "id": "echo 1000"})

    done = _bare(tree, few)

    assert done.returncode == 1
    assert done.stdout == ""
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends python3 python3-venv"
    assert line in done.stderr


def test_root_without_python_gets_it_installed_and_refreshes_old_lists(tree: Path, tmp_path: Path) -> None:
    (tree / ".venv/bin/python").unlink()
    log = tmp_path / "apt.log"
    fail_until_update = f'''echo "$@" >> {log}
case "$*" in *update*) exit 0 ;; esac
grep -q update {log} || exit 100
ln -s '{sys.executable}' "$(dirname "$0")/python3"'''
    few = _few_tools(tmp_path, {"apt-get": fail_until_update, "id": "echo 0"}, "env", "ln", "dirname", "grep")

    done = _bare(tree, few)

    assert done.stdout == "bootstrap ['runtime', '--', 'hub']\n"
    said = log.read_text().splitlines()
    assert ["install" in line for line in said] == [True, False, True]
    assert "python3 python3-venv" in said[-1]


def test_no_apt_and_no_python_says_what_is_needed(tree: Path, tmp_path: Path) -> None:
    (tree / ".venv/bin/python").unlink()
    few = _few_tools(tmp_path, {"python3": "exit 1"})

    done = _bare(tree, few)

    assert done.returncode == 1
    assert "Python 3.11 to 3.14 is needed" in done.stderr


def _few_tools(tmp_path: Path, scripts: dict[str, str], *more: str) -> Path:
    """A folder for PATH with hardly anything in it."""
    folder = tmp_path / "few"
    folder.mkdir()
    for name in ("readlink", "cmp", *more):
        found = shutil.which(name)
        assert found
        (folder / name).symlink_to(found)
    for name, body in scripts.items():
        (folder / name).write_text(f"#!/bin/sh\n{body}\n")
        (folder / name).chmod(0o755)
    return folder


def _bare(tree: Path, few: Path) -> subprocess.CompletedProcess[str]:
    command = ["/bin/sh", str(tree / "antrean"), "hub"]
    return subprocess.run(command, env={"PATH": str(few)}, capture_output=True, text=True, check=False)
