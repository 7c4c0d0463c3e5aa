"""The first run: system libraries, a virtual environment, the locked packages. Standard library only.

Called by `antrean` and `antrean.cmd` as `bootstrap.py NEED… -- COMMAND…`, where a NEED is the name of a list
(`installer/apt-NEED.txt`) or `dev`. On POSIX it becomes the command when it is done; on Windows it returns.

What was installed is remembered in `.venv/antrean/` as copies of the lists and of uv.lock, written last.
The lock file beside `.venv` keeps two first runs apart, and holds a word while the environment is being
changed: when a new run finds that word, the last one was cut off and the environment is made anew.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

HERE = Path(__file__).resolve().parent.parent
VENV = HERE / ".venv"
RECORD = VENV / "antrean"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
# The Python below `.venv`, should this run inside it: looked up now, while it is still there.
BASE_PYTHON = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
UV_LIST = HERE / "installer" / "uv.txt"
UV_SYNC = [
    str(BIN / ("uv.exe" if os.name == "nt" else "uv")),
    *("sync", "--frozen", "--no-python-downloads", "--compile-bytecode", "--quiet", "--python", str(PYTHON)),
]
BYTES_NEEDED = 2_000_000_000
CUT_OFF = b"changing the environment\n"


class CannotInstall(Exception):
    """The sentence tells the person what to do."""


def say(sentence: str) -> None:
    print(f"antrean: {sentence}", file=sys.stderr, flush=True)


def main(arguments: Sequence[str]) -> int:
    split = arguments.index("--")
    needs, command = list(arguments[:split]), list(arguments[split + 1 :])
    signal.signal(signal.SIGTERM, _stop)
    try:
        with alone() as lock:
            if not is_ready(needs):
                install(needs, lock)
    except CannotInstall as trouble:
        say(str(trouble))
        return 1
    except KeyboardInterrupt:
        say("stopped; the next start goes on from here")
        return 130
    if os.name == "nt":
        return 0
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    return become([str(PYTHON), "-m", "common.cli", *command])


def become(command: list[str]) -> NoReturn:
    os.execv(command[0], command)  # noqa: S606 - signals then reach the command itself


def _stop(*_: object) -> NoReturn:
    sys.exit(143)


# What is there


def is_ready(needs: Sequence[str]) -> bool:
    return has_environment(with_dev="dev" in needs) and all(has_list(need) for need in needs if need != "dev")


def has_environment(*, with_dev: bool) -> bool:
    try:
        same = (HERE / "uv.lock").read_bytes() == (RECORD / "uv.lock").read_bytes()
        recorded = (RECORD / "python").read_text(encoding="utf-8")
    except OSError:
        return False
    return same and recorded == _identity() and (not with_dev or (RECORD / "dev").exists())


def has_list(need: str) -> bool:
    try:
        return list_file(need).read_bytes() == (RECORD / list_file(need).name).read_bytes()
    except OSError:
        return False


def list_file(need: str) -> Path:
    return HERE / "installer" / f"apt-{need}.txt"


def _identity() -> str:
    """Which Python the environment stands on, and where: it works with no other and nowhere else."""
    return f"{os.path.realpath(PYTHON)}\n{HERE}\n"


@contextmanager
def alone() -> Iterator[int]:
    """Wait until no other first run is at work here; give the open lock file."""
    file = HERE / ".venv.lock"
    try:
        lock = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as trouble:
        raise CannotInstall(
            f"something is missing, and {HERE} cannot be written to ({trouble.strerror}). "
            f"Start this once as {_owner(HERE)}, then start again."
        ) from trouble
    try:
        if not _try_lock(lock):
            say("another start is installing; waiting for it")
            while not _try_lock(lock):
                time.sleep(0.2)
        yield lock
    finally:
        os.close(lock)


if sys.platform == "win32":
    import msvcrt

    def _owner(_: Path) -> str:
        return "an administrator"

    def _try_lock(lock: int) -> bool:
        os.lseek(lock, 1 << 20, os.SEEK_SET)  # far behind the word, so that it stays readable
        try:
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _owner(folder: Path) -> str:
        try:
            return folder.owner()
        except KeyError:
            return "the user who owns it"

    def _try_lock(lock: int) -> bool:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


# Installing


def install(needs: Sequence[str], lock: int) -> None:
    begun = time.monotonic()
    say("preparing this machine; the first time this takes a few minutes")
    lists = [need for need in needs if need != "dev"]
    remembered = {file.name: file.read_bytes() for file in RECORD.glob("apt-*.txt")}
    install_system_packages([need for need in lists if not has_list(need)], lock)
    remembered |= {list_file(need).name: list_file(need).read_bytes() for need in lists}
    with_dev = "dev" in needs or _has_dev()
    if not has_environment(with_dev=with_dev):
        make_environment(lock, with_dev=with_dev)
    for name, content in remembered.items():
        (RECORD / name).write_bytes(content)
    say(f"ready after {time.monotonic() - begun:.0f} s")


def _has_dev() -> bool:
    """Packages for developers that are there stay, also in an environment that a developer made."""
    return (RECORD / "dev").exists() or any(VENV.glob("[Ll]ib/**/site-packages/pytest"))


def make_environment(lock: int, *, with_dev: bool) -> None:
    """Make `.venv` what uv.lock says, from nothing when the last try was cut off."""
    if shutil.disk_usage(HERE).free < BYTES_NEEDED:
        raise CannotInstall(f"less than 2 GB is free on the disk of {HERE}. Make room, then start again.")
    if _word_in(lock) or not (_has_python() and _has_pip(lock)):
        _make_empty_environment(lock)
    os.lseek(lock, 0, os.SEEK_SET)
    os.write(lock, CUT_OFF)
    shutil.rmtree(RECORD, ignore_errors=True)
    say("installing the Python packages")
    _run(
        [str(PYTHON), "-m", "pip", "install", "--quiet", "--require-hashes", "--requirement", str(UV_LIST)],
        lock,
    )
    groups = ["--group", "dev"] if with_dev else []
    _run([*UV_SYNC, "--no-default-groups", *groups], lock)
    RECORD.mkdir()
    if with_dev:
        (RECORD / "dev").touch()
    shutil.copyfile(HERE / "uv.lock", RECORD / "uv.lock")
    (RECORD / "python").write_text(_identity(), encoding="utf-8", newline="\n")
    os.ftruncate(lock, 0)


def _word_in(lock: int) -> bytes:
    os.lseek(lock, 0, os.SEEK_SET)
    return os.read(lock, len(CUT_OFF))


def _has_python() -> bool:
    """Whether `.venv` is an environment of a fitting Python that still runs."""
    return _agrees("import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))")


def _has_pip(lock: int) -> bool:
    """Whether pip is in `.venv`, or could be put there: a developer's own `uv sync` makes one without."""
    return _agrees("import pip") or not _complaint([str(PYTHON), "-m", "ensurepip"], lock, dict(os.environ))


def _agrees(code: str) -> bool:
    try:
        return subprocess.run([PYTHON, "-c", code], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _make_empty_environment(lock: int) -> None:
    if VENV.is_symlink() or VENV.is_file():
        raise CannotInstall(f"{VENV} is not a folder of its own. Move it away, then start again.")
    shutil.rmtree(VENV, ignore_errors=True)
    _run([BASE_PYTHON, "-m", "venv", str(VENV)], lock)


def _run(command: Sequence[str], lock: int) -> None:
    environ = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environ |= {"UV_PROJECT_ENVIRONMENT": str(VENV), "VIRTUAL_ENV": str(VENV)}
    environ.setdefault("UV_SYSTEM_CERTS", "1")
    said = _complaint(command, lock, environ)
    if said:
        print(said, file=sys.stderr)
        raise CannotInstall(
            "installing failed; the reason stands above. Often it is the internet connection or a proxy "
            "(HTTPS_PROXY). What is done is kept: start again to go on."
        )


def _complaint(command: Sequence[str], lock: int, environ: dict[str, str]) -> str:
    """Run `command` quietly; what it said when it failed, else nothing.

    The child holds the lock too: should this process be killed, the next first run waits for the child.
    """
    done = subprocess.run(
        command,
        cwd=HERE,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
        pass_fds=() if os.name == "nt" else (lock,),
    )
    return (done.stdout.strip() or f"{command[0]} failed") if done.returncode else ""


# System packages: Debian and Ubuntu


def install_system_packages(needs: Sequence[str], lock: int) -> None:
    """Install what the lists name and this machine lacks, or say which line an administrator must run."""
    if os.environ.get("ANTREAN_SKIP_APT") or not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return
    wanted = [package for need in needs for package in read_list(list_file(need))]
    missing = sorted({*wanted, *_packages_for_venv()} - installed_packages())
    if not missing:
        return
    as_root = _way_to_root()
    install_line = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if as_root is None:
        raise CannotInstall(
            "system packages are missing. Ask an administrator to run this line, then start again:\n\n"
            f"    sudo apt-get update && sudo {' '.join(install_line)}\n"
        )
    say(f"installing system packages: {' '.join(missing)}")
    apt = [
        *as_root,
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-qq",
        "-o",
        "DPkg::Lock::Timeout=300",
    ]
    environ = dict(os.environ)
    if _complaint(
        [*apt, *install_line[1:]], lock, environ
    ):  # perhaps the lists of packages are old or missing
        _complaint([*apt, "update"], lock, environ)
        said = _complaint([*apt, *install_line[1:]], lock, environ)
        if said:
            print(said, file=sys.stderr)
            raise CannotInstall("system packages could not be installed; the reason stands above.")


def read_list(file: Path) -> list[str]:
    lines = (line.split("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


def installed_packages() -> set[str]:
    """Every installed package, and every name one stands in for: libglib2.0-0t64 provides libglib2.0-0."""
    form = "${db:Status-Status}\t${Package}\t${Provides}\n"
    listed = subprocess.run(
        ["dpkg-query", "-W", f"-f={form}"], capture_output=True, text=True, check=False
    ).stdout
    names: set[str] = set()
    for line in listed.splitlines():
        status, package, provides = line.split("\t")
        if status == "installed":
            names.add(package)
            names |= {name.split("(")[0].split(":")[0].strip() for name in provides.split(",")}
    return names


def _packages_for_venv() -> list[str]:
    """Debian takes venv and pip out of Python and into a package of their own."""
    import importlib.util  # noqa: PLC0415 - only a first run gets here

    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return []
    return [f"python3.{sys.version_info.minor}-venv"]


def _way_to_root() -> list[str] | None:
    if sys.platform == "win32":
        return None
    if os.getuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if (
        shutil.which("sudo")
        and not subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode
    ):
        return sudo
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
