"""What was appended is there after a power cut; a torn line is left out and told."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from common.client.journal import Journal


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "own" / "journal.jsonl"


def reread(file: Path) -> list[object]:
    journal = Journal(file)
    journal.close()
    assert journal.damaged == 0
    return list(journal.found)


def test_entries_are_found_again_in_their_order(file: Path) -> None:
    journal = Journal(file)
    assert journal.found == ()
    journal.append({"n": 1}, {"n": 2})
    journal.append({"teks": "baris\nbaru, “kutip”"}, sync=False)
    journal.close()
    assert reread(file) == [{"n": 1}, {"n": 2}, {"teks": "baris\nbaru, “kutip”"}]


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights elsewhere")
def test_nobody_else_may_read_it(file: Path) -> None:
    journal = Journal(file)
    journal.append({"n": 1})
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    journal.rewrite([{"n": 2}])
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    journal.close()


@pytest.mark.expect_log("lines that cannot be read")
@pytest.mark.parametrize("cut", range(1, 9))
def test_a_torn_last_line_is_left_out_wherever_it_was_torn(file: Path, cut: int) -> None:
    journal = Journal(file)
    journal.append({"n": 1})
    journal.append({"n": 23})
    journal.close()
    whole = file.read_bytes()
    file.write_bytes(whole[: -cut if cut < 9 else None])
    torn = Journal(file)
    assert torn.damaged == 1
    assert torn.found == ({"n": 1},)
    torn.append({"n": 3})
    torn.close()
    assert reread(file) == [{"n": 1}, {"n": 3}]
    assert file.with_name("journal.jsonl.damaged").read_bytes() == whole[:-cut]


@pytest.mark.expect_log("lines that cannot be read")
def test_a_spoilt_line_costs_only_itself(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b'{"n":1}\n\x00\x00\x00\n\xff\n[1]\n{"n":2}\n')
    journal = Journal(file)
    assert (journal.damaged, journal.found) == (3, ({"n": 1}, {"n": 2}))
    journal.close()
    assert reread(file) == [{"n": 1}, {"n": 2}]


def test_rewriting_replaces_everything_and_goes_on(file: Path) -> None:
    journal = Journal(file)
    journal.append({"n": 1}, {"n": 2})
    journal.rewrite([{"n": 2}])
    journal.append({"n": 3})
    journal.close()
    assert reread(file) == [{"n": 2}, {"n": 3}]
    assert [one.name for one in file.parent.iterdir()] == ["journal.jsonl"]


def test_a_rewrite_that_was_cut_off_leaves_the_old_entries(file: Path) -> None:
    journal = Journal(file)
    journal.append({"n": 1})
    journal.close()
    file.with_name("journal.jsonl.new").write_bytes(b'{"n"')
    assert reread(file) == [{"n": 1}]


def test_every_append_is_synced_before_it_returns(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(file)
    journal.append({"n": 0})
    synced: list[bytes] = []
    real = os.fsync

    def watch(handle: int) -> None:
        real(handle)
        synced.append(file.read_bytes())

    monkeypatch.setattr(os, "fsync", watch)
    journal.append({"n": 1}, {"n": 2})
    assert synced == [b'{"n":0}\n{"n":1}\n{"n":2}\n']
    journal.append({"n": 3}, sync=False)
    assert len(synced) == 1
    journal.close()


def test_a_failed_append_leaves_nothing_behind(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(file)
    journal.append({"n": 1})
    with monkeypatch.context() as patched:
        calls = iter([OSError(5, "Input/output error"), None])

        def fail_once(_handle: int) -> None:
            trouble = next(calls)
            if trouble is not None:
                raise trouble

        patched.setattr(os, "fsync", fail_once)
        with pytest.raises(OSError, match="Input/output"):
            journal.append({"n": 2})
    journal.append({"n": 3})
    journal.close()
    assert reread(file) == [{"n": 1}, {"n": 3}]


@pytest.mark.expect_log("could not take back a failed line")
@pytest.mark.expect_log("lines that cannot be read")
def test_a_disk_that_fails_twice_spoils_no_later_line(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(file)
    journal.append({"n": 1})
    assert journal._file is not None
    with monkeypatch.context() as patched:

        def fail(_handle: int) -> None:
            raise OSError(5, "Input/output error")

        patched.setattr(os, "fsync", fail)
        with pytest.raises(OSError, match="Input/output"):
            journal.append({"n": 2})
    with file.open("ab") as half:
        half.write(b'{"n":')
    journal.append({"n": 3})
    journal.close()
    assert Journal(file).found == ({"n": 1}, {"n": 3})


@pytest.mark.expect_log("could not take back a failed line")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_raises(tmp_path: Path) -> None:
    link = tmp_path / "full.jsonl"
    journal = Journal(link)
    link.symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left"):
        journal.append({"n": 1})
    journal.close()
