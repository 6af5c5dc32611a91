"""The embedded store: one SQLite file in the data folder, one thread that writes and one that reads.

Open it after ``lock_folder``, which keeps a second server away; the store itself bears other processes on its
file (a backup, a second committer), but only a process that committed hears the notices of its batches.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from home_quiz.store import sqlite_sql as sql
from home_quiz.store.contract import (
    Batch,
    CommitResults,
    Created,
    Exists,
    First,
    Gone,
    Listing,
    LogNames,
    Ok,
    OnVersion,
    Tail,
    Tip,
    Tips,
    check_log,
)
from home_quiz.store.folder import FolderLock, lock_folder
from home_quiz.store.sqlite_backup import WouldOverwrite, backup, restore
from home_quiz.store.sqlite_file import SameFile, identity, open_reader, open_writer, prepare
from home_quiz.store.sqlite_thread import SqliteThread

__all__ = ["FolderLock", "SqliteStore", "WouldOverwrite", "backup", "lock_folder", "restore"]

GATHER = 256
"""The most calls that share one flush of the disk."""


class SqliteStore:
    """``contract.Store`` on one file. Make it with ``await SqliteStore.open(folder, on_version)``."""

    def __init__(self, path: Path, on_version: OnVersion, now_s: Callable[[], float]) -> None:
        self.path = path
        self.identity = ""
        """The random name of the file; a restored file has another one."""
        self._on_version = on_version
        self._now_s = now_s
        self._watched: set[str] = set()
        self._loop = asyncio.get_running_loop()
        same = SameFile(path)
        self._writer = SqliteThread(
            path,
            lambda: open_writer(path),
            name="store-writer",
            begin="BEGIN IMMEDIATE",
            gather=GATHER,
            guard=same.check,
        )
        self._reader = SqliteThread(
            path, lambda: open_reader(path), name="store-reader", begin="BEGIN", gather=1, guard=same.check
        )

    @classmethod
    async def open(
        cls,
        folder: str | os.PathLike[str],
        on_version: OnVersion,
        now_s: Callable[[], float] = time.time,
    ) -> SqliteStore:
        """Open (or make) the store of a data folder; ``now_s`` is the wall clock for expiry and activity.

        Raises ``StoreBroken`` for a damaged, foreign or newer file, ``StoreFull`` or ``StoreAway`` else.
        """
        path = await asyncio.to_thread(prepare, Path(folder))
        store = cls(path, on_version, now_s)
        await store._writer.start()
        try:
            await store._reader.start()
            store.identity = await store._reader.run(identity)
        except BaseException:
            await store._writer.stop()
            raise
        return store

    async def create(self, log: str, first: First) -> Created | Exists:
        """Make a log with its first record."""
        check_log(log)

        def tell(result: Created | Exists) -> None:
            if isinstance(result, Created):
                self._notify(log, 1)

        return await self._writer.run(lambda db: sql.create(db, log, first, int(self._now_s())), tell)

    async def commit(self, batches: Sequence[Batch]) -> CommitResults:
        """Append each batch whose log still ends where it was decided."""
        asked = tuple(batches)

        def tell(results: CommitResults) -> None:
            for batch, result in zip(asked, results, strict=True):
                if isinstance(result, Ok):
                    self._notify(batch.log, result.version)

        return await self._writer.run(lambda db: sql.commit(db, asked, int(self._now_s())), tell)

    async def read(self, log: str, after: int, limit: int | None = None) -> Tail | Gone:
        """The records above ``after`` with the tip of the same moment."""
        if after < 0 or (limit is not None and limit < 0):
            raise ValueError(f"after and limit are not negative: {after}, {limit}")
        return await self._reader.run(lambda db: sql.read(db, log, after, limit))

    async def pulse(self, times: Sequence[tuple[str, int]]) -> Tips:
        """Tell each log a room time, get the tips."""
        asked = tuple(times)
        return await self._writer.run(lambda db: sql.pulse(db, asked))

    async def reopen(self, log: str, seen: Tip) -> str | Gone:
        """Give the log a new epoch if it still has the seen one."""
        return await self._writer.run(lambda db: sql.reopen(db, log, seen))

    async def watch(self, log: str) -> None:
        """Have ``on_version`` called after each batch of this log that is committed through this object."""
        self._watched.add(log)

    async def unwatch(self, log: str) -> None:
        """Stop the notices of this log."""
        self._watched.discard(log)

    def _notify(self, log: str, version: int) -> None:
        if log in self._watched:
            # A call of its own: a watcher that fails must not take the committer's answer with it.
            self._loop.call_soon(self._on_version, log, version)

    async def claim(self, code: str, log: str, until_s: float) -> bool:
        """Let ``code`` stand for ``log`` until then."""
        check_log(log)
        return await self._writer.run(lambda db: sql.claim(db, code, log, until_s, self._now_s()))

    async def find(self, code: str) -> str | None:
        """The log that ``code`` stands for now."""
        return await self._reader.run(lambda db: sql.find(db, code, self._now_s()))

    async def release(self, code: str) -> None:
        """Make the code free again."""
        await self._writer.run(lambda db: sql.release(db, code))

    async def list(self, prefix: str) -> Listing:
        """The logs whose names begin so."""
        return await self._reader.run(lambda db: sql.list_logs(db, prefix))

    async def close(self, log: str, erase_at_s: float) -> None:
        """Note when the log is to be erased."""
        await self._writer.run(lambda db: sql.close(db, log, erase_at_s))

    async def due(self, now_s: float) -> LogNames:
        """The logs whose time to be erased has come."""
        return await self._reader.run(lambda db: sql.due(db, now_s))

    async def erase(self, log: str) -> None:
        """Remove the log, its records and its codes, down to the bytes in the file and its journal."""

        def run(db: sqlite3.Connection) -> None:
            sql.erase(db, log)
            self._writer.owe_truncation()

        await self._writer.run(run)

    async def put_blob(self, data: bytes) -> str:
        """Keep these bytes; their SHA-256 in hex is their name."""
        return await self._writer.run(lambda db: sql.put_blob(db, data))

    async def get_blob(self, name: str) -> bytes | None:
        """The bytes of this SHA-256."""
        return await self._reader.run(lambda db: sql.get_blob(db, name))

    async def ping(self) -> None:
        """Return if the file is still ours and can be written to and read now."""
        await self._writer.run(identity)
        await self._reader.run(identity)

    async def backup(self, path: str | os.PathLike[str]) -> None:
        """Write a copy of this moment to a new file while all goes on. See ``sqlite_backup.backup``."""
        await asyncio.to_thread(backup, self.path.parent, path)

    async def aclose(self) -> None:
        """Finish what was asked and close the file."""
        await self._writer.stop()
        await self._reader.stop()
