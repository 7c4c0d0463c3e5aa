"""The first run's steps on a small tree: apt, pip and uv are tiny programs, the rest is real."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest

from installer import bootstrap

pytestmark = pytest.mark.skipif(os.name == "nt", reason="apt, flock and exec are not on Windows")
INSTALLED = "installed\tlibegl1\t\ninstalled\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80), libglib2.0-0:amd64\n"

# Its `-m venv FOLDER` makes an environment whose Python says yes to everything.
BASE_PYTHON = """mkdir -p "$3/bin"
printf '#!/bin/sh\\n' > "$3/bin/python"
chmod +x "$3/bin/python"
"""
FAILS_UNTIL_UPDATE = """echo "$@" >> "{log}"
case "$*" in
    *update*) ;;
    *) grep -q update "{log}" || exit 100 ;;
esac
"""


class Machine:
    """A tree of ours, and a PATH whose apt-get, dpkg-query and sudo do what a test says."""

    def __init__(self, folder: Path) -> None:
        self.here = folder / "mall pelayanan"
        self.tools = folder / "tools"
        self.log = folder / "apt.log"
        self.lock = self.here / ".venv.lock"
        (self.here / "installer").mkdir(parents=True)
        self.tools.mkdir()
        self.here.joinpath("uv.lock").write_text("locked\n")
        self.list("runtime", "# needed\nlibegl1\nlibglib2.0-0  # renamed on newer systems\n")
        self.tool("dpkg-query", f"printf '{INSTALLED}'")
        self.tool("apt-get", f'echo "$@" >> "{self.log}"')
        self.tool("sudo", "exit 1")

    def list(self, need: str, text: str) -> None:
        (self.here / "installer" / f"apt-{need}.txt").write_text(text)

    def tool(self, name: str, body: str) -> None:
        (self.tools / name).write_text(f"#!/bin/sh\n{body}\n")
        (self.tools / name).chmod(0o755)

    @property
    def apt_lines(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine(tmp_path)
    venv = machine.here / ".venv"
    monkeypatch.setattr(bootstrap, "HERE", machine.here)
    monkeypatch.setattr(bootstrap, "VENV", venv)
    monkeypatch.setattr(bootstrap, "RECORD", venv / "antrean")
    monkeypatch.setattr(bootstrap, "PYTHON", venv / "bin" / "python")
    monkeypatch.setattr(bootstrap, "UV_SYNC", [str(machine.tools / "uv")])
    monkeypatch.setattr(bootstrap, "UV_LIST", machine.here / "installer" / "uv.txt")
    monkeypatch.setattr(bootstrap, "BASE_PYTHON", str(machine.tools / "base-python"))
    monkeypatch.setattr(os, "getuid", lambda: 0)
    monkeypatch.setenv("PATH", f"{machine.tools}:{os.environ['PATH']}")
    monkeypatch.delenv("ANTREAN_SKIP_APT", raising=False)
    machine.tool("base-python", BASE_PYTHON)
    machine.tool("uv", f'echo "uv $@" >> "{machine.here}/uv.log"')
    return machine


def _install(needs: list[str]) -> None:
    with bootstrap.alone() as lock:
        bootstrap.install(needs, lock)


def _uv_runs(machine: Machine) -> list[str]:
    log = machine.here / "uv.log"
    return log.read_text().splitlines() if log.exists() else []


def test_first_run_installs_and_the_next_one_has_nothing_to_do(machine: Machine) -> None:
    assert not bootstrap.is_ready(["runtime"])
    _install(["runtime"])

    assert bootstrap.is_ready(["runtime"])
    assert not bootstrap.is_ready(["runtime", "dev"])
    assert _uv_runs(machine) == ["uv --no-default-groups"]
    assert machine.lock.read_bytes() == b""
    assert machine.apt_lines == []


def test_tests_bring_the_developers_packages_and_keep_them(machine: Machine) -> None:
    machine.list("test", "libegl1\n")
    _install(["runtime", "test", "dev"])
    (machine.here / "uv.lock").write_text("newer\n")
    _install(["runtime"])

    assert _uv_runs(machine) == ["uv --no-default-groups --group dev"] * 2
    assert bootstrap.is_ready(["runtime", "test", "dev"])


def test_environment_a_developer_made_is_kept_with_its_packages(machine: Machine) -> None:
    venv = machine.here / ".venv"
    (venv / "lib" / "python3.11" / "site-packages" / "pytest").mkdir(parents=True)
    (venv / "bin").mkdir()
    (venv / "bin" / "python").write_text(
        '#!/bin/sh\n[ "$2" != "import pip" ] || exit 1\n'
    )  # no pip, but ensurepip
    (venv / "bin" / "python").chmod(0o755)
    _install(["runtime"])

    assert (venv / "lib").exists()
    assert _uv_runs(machine) == ["uv --no-default-groups --group dev"]


def test_environment_without_pip_and_without_a_way_to_it_is_made_anew(machine: Machine) -> None:
    venv = machine.here / ".venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").write_text('#!/bin/sh\ncase "$*" in *pip*) exit 1 ;; esac\n')
    (venv / "bin" / "python").chmod(0o755)
    (venv / "old").touch()
    _install(["runtime"])

    assert not (venv / "old").exists()


def test_only_system_packages_leave_the_environment_alone(machine: Machine) -> None:
    _install(["runtime"])
    machine.list("screen", "libxcb-cursor0\n")
    _install(["runtime", "screen"])

    assert len(_uv_runs(machine)) == 1
    assert bootstrap.is_ready(["runtime", "screen"])
    assert machine.apt_lines[-1].endswith("install -y --no-install-recommends libxcb-cursor0")


def test_run_that_was_cut_off_begins_with_an_empty_environment(machine: Machine) -> None:
    _install(["runtime"])
    (machine.here / ".venv" / "half a package").touch()
    machine.lock.write_bytes(bootstrap.CUT_OFF)
    (machine.here / ".venv" / "antrean" / "uv.lock").unlink()
    _install(["runtime"])

    assert not (machine.here / ".venv" / "half a package").exists()
    assert machine.lock.read_bytes() == b""


def test_failing_download_is_shown_and_stays_unfinished(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.tool("uv", "echo no route to the index; exit 2")
    with pytest.raises(bootstrap.CannotInstall, match="internet connection or a proxy"):
        _install(["runtime"])

    assert "no route to the index" in capsys.readouterr().err
    assert machine.lock.read_bytes() == bootstrap.CUT_OFF
    assert not bootstrap.is_ready(["runtime"])


def test_moved_tree_is_not_ready(machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _install(["runtime"])
    monkeypatch.setattr(bootstrap, "HERE", tmp_path)
    (tmp_path / "uv.lock").write_text("locked\n")

    assert not bootstrap.has_environment(with_dev=False)


def test_full_disk_is_said_before_anything_is_made(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "BYTES_NEEDED", 1 << 62)
    with pytest.raises(bootstrap.CannotInstall, match="2 GB is free"):
        _install(["runtime"])
    assert not (machine.here / ".venv").exists()


def test_environment_that_is_only_a_link_is_not_cleared(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (machine.here / ".venv").symlink_to(tmp_path / "precious")
    with pytest.raises(bootstrap.CannotInstall, match="not a folder of its own"):
        _install(["runtime"])
    assert (tmp_path / "precious").exists()


def test_missing_packages_are_installed_for_root_after_refreshing_old_lists(machine: Machine) -> None:
    machine.list("runtime", "libegl1\nlibpulse0\n")
    machine.tool("apt-get", FAILS_UNTIL_UPDATE.format(log=machine.log))
    _install(["runtime"])

    assert ["update" in line for line in machine.apt_lines] == [False, True, False]
    assert "libegl1" not in machine.apt_lines[-1]


def test_apt_that_fails_shows_why(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.list("runtime", "libpulse0\n")
    machine.tool("apt-get", "echo held broken packages; exit 100")
    with pytest.raises(bootstrap.CannotInstall, match="could not be installed"):
        _install(["runtime"])
    assert "held broken packages" in capsys.readouterr().err


def test_without_rights_the_exact_line_is_given(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 1000)
    machine.list("runtime", "libpulse0\nlibbrotli1\n")
    with pytest.raises(bootstrap.CannotInstall) as said:
        _install(["runtime"])

    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libbrotli1 libpulse0"
    assert line in str(said.value)
    assert not (machine.here / ".venv").exists()


def test_sudo_without_a_password_is_used(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 1000)
    machine.list("runtime", "libpulse0\n")
    machine.tool("sudo", 'shift; exec "$@"')
    _install(["runtime"])
    assert "libpulse0" in machine.apt_lines[0]


def test_other_systems_and_those_who_say_so_are_left_alone(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.list("runtime", "libpulse0\n")
    monkeypatch.setenv("ANTREAN_SKIP_APT", "1")
    _install(["runtime"])
    assert machine.apt_lines == []


def test_second_first_run_waits_for_the_first(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    entered = threading.Event()

    def second() -> None:
        with bootstrap.alone():
            entered.set()

    with bootstrap.alone():
        waiting = threading.Thread(target=second)
        waiting.start()
        assert not entered.wait(0.5)
    waiting.join(5)
    assert entered.is_set()
    assert "waiting" in capsys.readouterr().err


def test_child_of_a_killed_run_still_holds_the_lock(machine: Machine) -> None:
    """Else a second run would change the environment under the pip that goes on alone."""
    with bootstrap.alone() as lock:
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=(lock,))
    probe = os.open(machine.lock, os.O_RDWR)
    try:
        assert not bootstrap._try_lock(probe)
        child.communicate(b"\n", timeout=10)
        assert bootstrap._try_lock(probe)
    finally:
        os.close(probe)


def test_folder_that_cannot_be_written_names_its_owner(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(bootstrap.CannotInstall, match=f"as {machine.here.owner()}"), bootstrap.alone():
        pass


def test_main_becomes_the_command(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    became: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _, command: became.append(command))
    monkeypatch.setattr(bootstrap.signal, "signal", lambda *_: None)

    bootstrap.main(["runtime", "--", "hub", "--", "--data", "a b"])

    assert became == [[str(bootstrap.PYTHON), "-m", "common.cli", "hub", "--", "--data", "a b"]]


def test_main_says_what_is_wrong_and_fails(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.signal, "signal", lambda *_: None)
    machine.tool("uv", "exit 2")

    assert bootstrap.main(["runtime", "--", "hub"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[0].startswith("antrean: preparing this machine")


def test_lists_name_what_the_issue_lists() -> None:
    module: ModuleType = bootstrap
    folder = Path(str(module.__file__)).parent
    runtime = bootstrap.read_list(folder / "apt-runtime.txt")
    screen = bootstrap.read_list(folder / "apt-screen.txt")
    assert {"libegl1", "libglib2.0-0", "libpulse0", "fonts-dejavu-core"} <= set(runtime)
    assert {"libxcb-cursor0", "libxcb-icccm4", "libxkbcommon-x11-0"} <= set(screen)
    for file in folder.glob("apt-*.txt"):
        names = bootstrap.read_list(file)
        assert names == sorted(set(names)), file.name
