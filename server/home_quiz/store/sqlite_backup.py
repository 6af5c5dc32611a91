"""Backup while the game goes on, and restore so that nothing is lost and every phone notices."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from itertools import count
from pathlib import Path

from home_quiz.errors import HomeError, StoreAway
from home_quiz.store.folder import lock_folder
from home_quiz.store.sqlite_file import (
    FILE_NAME,
    beside,
    check_file,
    check_header,
    connect,
    migrate,
    new_identity,
    start_wal,
    sync_folder,
    told,
)
from home_quiz.store.sqlite_sql import reopen_all


class WouldOverwrite(HomeError):
    """There is a file already, and nobody said that it may be replaced."""

    code = "store/exists"


def backup(data_dir: str | os.PathLike[str], path: str | os.PathLike[str]) -> None:
    """Copy the store of a data folder, as of one moment, into one new file; the server may be running.

    The file appears under its name only when it is whole, checked and on the disk. Raises ``WouldOverwrite``
    if there is one already, ``StoreBroken`` if the store is damaged, ``StoreFull`` or ``StoreAway`` else.
    """
    source, target = Path(data_dir) / FILE_NAME, Path(path)
    if not source.exists():
        raise StoreAway(f"There is no HOME store in {data_dir}. Name its folder with --data-dir.")
    if target.exists():
        raise WouldOverwrite(f"{target} exists already. Choose another name, or move that file away first.")
    draft = beside(target, f".new-{secrets.token_hex(4)}")
    try:
        _copy(source, draft)
        with told(target):
            draft.rename(target)
            sync_folder(target.absolute().parent)
    finally:
        _remove(draft)


def restore(
    path: str | os.PathLike[str], data_dir: str | os.PathLike[str], overwrite: bool = False
) -> Path | None:
    """Put a backup into a data folder on which no server works; the path to which the old file went, if any.

    Nothing is touched before the backup proved whole. The old file is kept as ``home.db.before-restore-N``.
    Every log gets a new epoch, so that whoever knows a later version notices. Raises ``WouldOverwrite`` if
    there is a store and ``overwrite`` is not set, ``StoreLocked`` if a server runs, ``StoreBroken`` for a
    bad backup.
    """
    source, target = Path(path), Path(data_dir) / FILE_NAME
    if not source.is_file():
        raise StoreAway(f"There is no file {source}.")
    with lock_folder(data_dir):
        if _present(target) and not overwrite:
            raise WouldOverwrite(
                f"{target} holds a store already. To replace it (it is kept beside), say so."
            )
        draft = beside(target, f".new-{secrets.token_hex(4)}")
        try:
            _copy(source, draft)
            with told(target):
                _renew(draft)
                kept = _set_aside(target) if _present(target) else None
                os.replace(draft, target)
                sync_folder(target.parent)
        finally:
            _remove(draft)
    return kept


def _copy(source: Path, draft: Path) -> None:
    """A checked copy as one file without a journal beside it, on the disk when this returns."""
    with told(source), contextlib.closing(connect(source)) as old:
        check_header(old, source)  # the rest is checked on the copy
    with told(draft):
        draft.touch(mode=0o600, exist_ok=False)
    with told(source), contextlib.closing(connect(source)) as old, contextlib.closing(connect(draft)) as new:
        new.execute("PRAGMA synchronous=FULL")
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")
        check_file(new, draft, "integrity_check(1)")


def _renew(draft: Path) -> None:
    with contextlib.closing(connect(draft)) as db:
        db.execute("PRAGMA synchronous=FULL")
        db.execute("PRAGMA fullfsync=ON")
        migrate(db)
        db.execute("BEGIN IMMEDIATE")
        new_identity(db)
        reopen_all(db)
        db.execute("COMMIT")
        start_wal(db)


def _present(target: Path) -> bool:
    return target.exists() or beside(target, "-wal").exists()


def _set_aside(target: Path) -> Path:
    """Keep the old file and its journal under another name; the journal must not meet the new file.

    Copies first, removal after: whenever the power fails, the old state is whole under one of the names.
    """
    names = (beside(target, f".before-restore-{n}") for n in count(1))
    kept = next(name for name in names if not name.exists() and not beside(name, "-wal").exists())
    for ending in ("", "-wal"):
        if beside(target, ending).exists():
            _copy_plain(beside(target, ending), beside(kept, ending))
    sync_folder(target.parent)
    for ending in ("-wal", "-shm"):
        beside(target, ending).unlink(missing_ok=True)
    return kept


def _copy_plain(old: Path, new: Path) -> None:
    shutil.copy2(old, new)
    with open(new, "r+b") as file:
        os.fsync(file.fileno())


def _remove(draft: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            beside(draft, ending).unlink()
