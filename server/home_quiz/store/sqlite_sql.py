"""The SQL of the store, as plain functions that run inside a transaction somebody else opens and ends."""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
from collections.abc import Sequence

from home_quiz.store.contract import (
    Batch,
    CommitResult,
    CommitResults,
    Conflict,
    Created,
    Exists,
    First,
    Gone,
    Listed,
    Listing,
    LogNames,
    Newer,
    Ok,
    Record,
    Tail,
    Tip,
    Tips,
)

_ADD_RECORD = "INSERT INTO records (log_id, version, batch, t, rules, data) VALUES (?, ?, ?, ?, ?, ?)"


def new_epoch() -> str:
    """A random identity for a log."""
    return secrets.token_hex(8)


def create(db: sqlite3.Connection, log: str, first: First, now_s: int) -> Created | Exists:
    """See ``Store.create``."""
    found = db.execute("SELECT epoch FROM logs WHERE log = ?", (log,)).fetchone()
    if found:
        return Exists(found[0])
    epoch = new_epoch()
    cursor = db.execute(
        "INSERT INTO logs (log, epoch, version, batch, t, rules, active_s) VALUES (?, ?, 1, ?, ?, ?, ?)",
        (log, epoch, first.batch, first.t, first.rules, now_s),
    )
    db.execute(_ADD_RECORD, (cursor.lastrowid, 1, first.batch, first.t, first.rules, first.data))
    return Created(epoch)


def commit(db: sqlite3.Connection, batches: Sequence[Batch], now_s: int) -> CommitResults:
    """See ``Store.commit``; a refused batch writes nothing, so each is atomic inside the one transaction."""
    return [_commit_one(db, batch, now_s) for batch in batches]


def _commit_one(db: sqlite3.Connection, batch: Batch, now_s: int) -> CommitResult:
    found = db.execute(
        "SELECT id, epoch, version, batch, rules FROM logs WHERE log = ?", (batch.log,)
    ).fetchone()
    if found is None or found[1] != batch.epoch:
        return Gone()
    log_id, _, version, last, rules = found
    if rules > batch.rules:
        return Newer(rules)
    if (version, last) != batch.expected:
        return Conflict(version, last)
    _append(db, log_id, batch, now_s)
    return Ok(version + 1)


def _append(db: sqlite3.Connection, log_id: int, batch: Batch, now_s: int) -> None:
    version = batch.expected[0]
    before = db.execute(
        "SELECT t FROM records WHERE log_id = ? AND version = ?", (log_id, version)
    ).fetchone()
    t = max(before[0], batch.t)
    db.execute(_ADD_RECORD, (log_id, version + 1, batch.batch, t, batch.rules, batch.data))
    db.execute(
        "UPDATE logs SET version = ?, batch = ?, t = max(t, ?), rules = ?, active_s = ? WHERE id = ?",
        (version + 1, batch.batch, t, batch.rules, now_s, log_id),
    )


def _tip(db: sqlite3.Connection, log: str) -> tuple[int, Tip] | None:
    found = db.execute("SELECT id, version, batch, epoch, t FROM logs WHERE log = ?", (log,)).fetchone()
    return (found[0], Tip(*found[1:])) if found else None


def read(db: sqlite3.Connection, log: str, after: int, limit: int | None) -> Tail | Gone:
    """See ``Store.read``."""
    found = _tip(db, log)
    if found is None:
        return Gone()
    log_id, tip = found
    base = db.execute(
        "SELECT batch FROM records WHERE log_id = ? AND version = ?", (log_id, after)
    ).fetchone()
    rows = db.execute(
        "SELECT version, batch, t, rules, data FROM records WHERE log_id = ? AND version > ? "
        "ORDER BY version LIMIT ?",
        (log_id, after, -1 if limit is None else limit),
    )
    return Tail(tip, base[0] if base else b"", tuple(Record(*row) for row in rows))


def pulse(db: sqlite3.Connection, times: Sequence[tuple[str, int]]) -> Tips:
    """See ``Store.pulse``; a pulse that brings nothing new writes nothing."""
    tips: Tips = []
    for log, t in times:
        db.execute("UPDATE logs SET t = ? WHERE log = ? AND t < ?", (t, log, t))
        found = _tip(db, log)
        tips.append(found[1] if found else Gone())
    return tips


def reopen(db: sqlite3.Connection, log: str, seen: Tip) -> str | Gone:
    """See ``Store.reopen``."""
    db.execute("UPDATE logs SET epoch = ? WHERE log = ? AND epoch = ?", (new_epoch(), log, seen.epoch))
    found = _tip(db, log)
    return found[1].epoch if found else Gone()


def reopen_all(db: sqlite3.Connection) -> None:
    """Give every log a new epoch: this file is a copy of an earlier moment."""
    db.execute("UPDATE logs SET epoch = lower(hex(randomblob(8)))")


def claim(db: sqlite3.Connection, code: str, log: str, until_s: float, now_s: float) -> bool:
    """See ``Store.claim``; codes that have ended are swept on the way."""
    db.execute("DELETE FROM codes WHERE until_s <= ?", (now_s,))
    cursor = db.execute(
        "INSERT INTO codes (code, log, until_s) VALUES (?, ?, ?) "
        "ON CONFLICT (code) DO UPDATE SET until_s = excluded.until_s WHERE log = excluded.log",
        (code, log, until_s),
    )
    return cursor.rowcount == 1


def find(db: sqlite3.Connection, code: str, now_s: float) -> str | None:
    """See ``Store.find``."""
    found = db.execute("SELECT log FROM codes WHERE code = ? AND until_s > ?", (code, now_s)).fetchone()
    return found[0] if found else None


def release(db: sqlite3.Connection, code: str) -> None:
    """See ``Store.release``."""
    db.execute("DELETE FROM codes WHERE code = ?", (code,))


def list_logs(db: sqlite3.Connection, prefix: str) -> Listing:
    """See ``Store.list``."""
    rows = db.execute(
        "SELECT log, active_s, version FROM logs WHERE log >= ? AND substr(log, 1, ?) = ? ORDER BY log",
        (prefix, len(prefix), prefix),
    )
    return [Listed(*row) for row in rows]


def close(db: sqlite3.Connection, log: str, erase_at_s: float) -> None:
    """See ``Store.close``."""
    db.execute("UPDATE logs SET erase_at_s = ? WHERE log = ?", (erase_at_s, log))


def due(db: sqlite3.Connection, now_s: float) -> LogNames:
    """See ``Store.due``."""
    rows = db.execute("SELECT log FROM logs WHERE erase_at_s <= ? ORDER BY erase_at_s, log", (now_s,))
    return [row[0] for row in rows]


def erase(db: sqlite3.Connection, log: str) -> None:
    """Delete the rows; ``secure_delete`` overwrites them, the caller has the journal emptied."""
    db.execute("DELETE FROM records WHERE log_id IN (SELECT id FROM logs WHERE log = ?)", (log,))
    db.execute("DELETE FROM logs WHERE log = ?", (log,))
    db.execute("DELETE FROM codes WHERE log = ?", (log,))


def put_blob(db: sqlite3.Connection, data: bytes) -> str:
    """See ``Store.put_blob``."""
    name = hashlib.sha256(data).hexdigest()
    db.execute("INSERT OR IGNORE INTO blobs (name, data) VALUES (?, ?)", (name, data))
    return name


def get_blob(db: sqlite3.Connection, name: str) -> bytes | None:
    """See ``Store.get_blob``."""
    found = db.execute("SELECT data FROM blobs WHERE name = ?", (name,)).fetchone()
    return found[0] if found else None
