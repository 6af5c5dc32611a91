"""What went wrong with the store's file, as the typed errors of HOME that say what to do."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from home_quiz.errors import StoreAway, StoreBroken, StoreError, StoreFull

_NO_SPACE = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NO_RIGHTS = {errno.EACCES, errno.EPERM, errno.EROFS}


def from_os_error(error: OSError, path: Path) -> StoreError:
    """The store's error for a refusal of the operating system at this file or folder."""
    if error.errno in _NO_SPACE:
        return StoreFull(_full(path))
    if error.errno in _NO_RIGHTS:
        return StoreAway(_read_only(path))
    return StoreAway(
        f"Cannot use {path}: {error.strerror or error}. Check the folder, or choose another with --data-dir."
    )


def from_sqlite(error: sqlite3.Error, path: Path) -> StoreError:
    """The store's error for a refusal of SQLite; the lower byte of its code is the kind of refusal."""
    code = getattr(error, "sqlite_errorcode", 0)
    kind = code & 0xFF
    if kind == sqlite3.SQLITE_FULL:
        return StoreFull(_full(path))
    if kind in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return StoreBroken(damaged(path, str(error)))
    if kind in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return StoreAway(_read_only(path))
    if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreAway(
            f"Another program keeps {path} busy. It is tried again; if this stays, find that program."
        )
    if kind == sqlite3.SQLITE_IOERR:
        return StoreAway(
            f"The disk refuses to read or write {path} ({error}). Check the disk and the space on it."
        )
    return StoreAway(f"The store {path} gave no answer: {error}")


def damaged(path: Path, detail: str) -> str:
    """The words for a file that cannot be trusted."""
    return (
        f"{path} is damaged or is not a HOME store ({detail}). Nothing was changed. Keep a copy of the file, "
        "then put a backup in its place with: home-quiz restore FILE"
    )


def _full(path: Path) -> str:
    return f"The disk of {path} is full. Nothing was lost; make space on it and the game goes on."


def _read_only(path: Path) -> str:
    return f"Cannot write to {path}. Give this user the right to write there, or use another --data-dir."
