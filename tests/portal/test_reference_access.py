from __future__ import annotations

import stat
from pathlib import Path

import pytest

from common.portal.reference.access import HASH_FILE, TOKEN_FILE, TokenRefused, settle_token


def mode(file: Path) -> str:
    return oct(stat.S_IMODE(file.stat().st_mode))


def test_a_token_is_made_once_and_kept_to_this_user(tmp_path: Path) -> None:
    first = settle_token(tmp_path)
    assert first.token is not None
    assert len(first.token) >= 40
    assert (tmp_path / TOKEN_FILE).read_text().strip() == first.token
    assert mode(tmp_path / TOKEN_FILE) == "0o600"
    assert settle_token(tmp_path) == first
    assert settle_token(tmp_path / "another").token != first.token


def test_only_the_token_is_admitted(tmp_path: Path) -> None:
    access = settle_token(tmp_path)
    assert access.token is not None
    assert access.admits(access.token)
    for wrong in ("", "x", access.token[:-1], access.token + " ", access.token.swapcase(), "é", "\ud800"[:0]):
        assert not access.admits(wrong)


def test_a_given_token_stays_and_is_kept_as_its_hash_only(tmp_path: Path) -> None:
    made = settle_token(tmp_path)
    given = settle_token(tmp_path, "given-by-the-administrator")
    assert given.token is None
    assert given.admits("given-by-the-administrator")
    assert not given.admits(made.token or "")
    later = settle_token(tmp_path)
    assert later == given
    assert mode(tmp_path / HASH_FILE) == "0o600"
    assert all(b"given-by" not in file.read_bytes() for file in tmp_path.iterdir())


@pytest.mark.parametrize("given", ["two words", "tab\there", "line\n", "é"])
def test_what_cannot_be_a_token_is_refused(given: str, tmp_path: Path) -> None:
    with pytest.raises(TokenRefused):
        settle_token(tmp_path, given)
    assert not list(tmp_path.iterdir())
