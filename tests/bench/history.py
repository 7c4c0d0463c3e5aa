"""Years of history in a store, written by SQL alone: whole days of tickets, all over before today.

Each ticket has its row in `legs`, two events (issued, confirmed) and the two answered commands: enough to
make every tree as deep as five million tickets make it.
"""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

PER_DAY = 4000
DAY_US = 86_400_000_000

_NUMBERS = """
WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :last)
"""
_EVENTS = (
    _NUMBERS
    + """
INSERT INTO events (sequence, name, data, at, business_date, command_id, station, officer, hash)
SELECT :base + 2 * i + k,
       CASE k WHEN 0 THEN 'ticket_issued' ELSE 'print_confirmed' END,
       CAST('{"at":"2020-01-01T00:00:00Z","leg_id":"' || printf('%012x', i) || '-history-issue-id",'
            || CASE k WHEN 1 THEN '"by":"paper"}' ELSE
               '"visit_id":"' || printf('%012x', i) || '-history-issue-id","business_date":"2020-01-01",'
               || '"series":"' || char(65 + i % 25) || '","number":' || ((i % :per_day) / 25 + 1)
               || ',"code":"A-001","booth":"A","service":"KK","priority_class":"ordinary",'
               || '"tracking_token":"","station":"history"}' END AS BLOB),
       :began + (i / :per_day) * :day_us + (i % :per_day) * 7000000 + k,
       date('1970-01-01', '+' || ((:began / :day_us) + i / :per_day) || ' days'),
       printf('%012x', 2 * i + k) || '-history-issue-id', 'history', NULL, randomblob(32)
FROM n, (SELECT 0 AS k UNION ALL SELECT 1)
ORDER BY i, k
"""
)
_COMMANDS = (
    _NUMBERS
    + """
INSERT INTO commands (command_id, name, fingerprint, sequence, refusal, answer, received_at)
SELECT printf('%012x', 2 * i + k) || '-history-issue-id',
       CASE k WHEN 0 THEN 'issue_ticket' ELSE 'confirm_print' END, randomblob(16), :base + 2 * i + k, NULL,
       CAST('{"leg_id":"000000000000-history-issue-id","code":"A-001","business_date":"2020-01-01"}' AS BLOB),
       :began
FROM n, (SELECT 0 AS k UNION ALL SELECT 1)
ORDER BY i, k
"""
)
_LEGS = (
    _NUMBERS
    + """
INSERT INTO legs (leg_id, visit_id, site, business_date, series, number, code, booth, service, priority_class,
                  tracking_token, status, arrived_at, confirmed_at, ended_at, calls)
SELECT printf('%012x', i) || '-history-issue-id', printf('%012x', i) || '-history-issue-id', :site,
       date('1970-01-01', '+' || ((:began / :day_us) + i / :per_day) || ' days'),
       char(65 + i % 25), (i % :per_day) / 25 + 1,
       char(65 + i % 25) || '-' || printf('%03d', (i % :per_day) / 25 + 1), char(65 + i % 25), 'history',
       'ordinary', lower(hex(randomblob(12))), 'completed', :began + i, :began + i, :began + i, 1
FROM n
"""
)


def add_history(database: Path, tickets: int) -> None:
    """Put `tickets` of history into a freshly seeded store, the last of them yesterday."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA cache_size=-262144")
    (base,) = connection.execute("SELECT coalesce(max(sequence), 0) + 1 FROM events").fetchone()
    (site,) = connection.execute("SELECT code FROM site").fetchone()
    days = tickets // PER_DAY + 1
    first_day = (datetime.now(UTC) - timedelta(days=days + 2)).date()
    epoch = datetime(1970, 1, 1, tzinfo=UTC).date()
    values = {
        "base": base,
        "site": site,
        "began": (first_day - epoch).days * DAY_US,
        "day_us": DAY_US,
        "per_day": PER_DAY,
    }
    connection.execute("BEGIN")
    for first in range(0, tickets, 250_000):
        share = {**values, "first": first, "last": min(first + 250_000, tickets)}
        for statement in (_EVENTS, _COMMANDS, _LEGS):
            connection.execute(statement, share)
    connection.execute(
        "INSERT INTO days (business_date, first_sequence) SELECT business_date, min(sequence) FROM events"
        " WHERE business_date NOT IN (SELECT business_date FROM days) GROUP BY business_date"
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
