"""The disk's own limit: SQLite in WAL with synchronous=FULL, one insert, one commit, again.

`python raw_commits.py DIR SECONDS` prints commits per second.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from pathlib import Path


def raw_commits_per_s(folder: Path, seconds: float) -> float:
    """Commits per second of one connection in a new database in `folder`."""
    connection = sqlite3.connect(folder / "raw.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE ticket (id INTEGER PRIMARY KEY, code TEXT, at TEXT)")
    began = time.perf_counter()
    count = 0
    while time.perf_counter() - began < seconds:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO ticket (code, at) VALUES (?, ?)", (f"A-{count:03d}", "now"))
        connection.execute("COMMIT")
        count += 1
    elapsed = time.perf_counter() - began
    connection.close()
    return count / elapsed


if __name__ == "__main__":
    sys.stdout.write(f"{raw_commits_per_s(Path(sys.argv[1]), float(sys.argv[2]))}\n")
