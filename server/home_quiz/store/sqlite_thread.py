"""A thread with one SQLite connection: it gathers the calls that wait and runs them as one transaction.

Many rooms commit at once and a disk needs a moment per transaction, so one flush serves all who wait
meanwhile.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any, Generic, TypeVar

from home_quiz.errors import StoreAway, StoreError
from home_quiz.store.sqlite_file import BUSY_MS
from home_quiz.store.trouble import from_os_error, from_sqlite

T = TypeVar("T")

RETRY_S = 1.0
_TRUNCATE_WAIT_MS = 50


class Job(Generic[T]):
    """One call: ``run`` in the thread inside a transaction, then ``after`` and the future on the event loop.

    ``after`` runs also when nobody waits for the future any more: what is stored is told.
    """

    def __init__(
        self, run: Callable[[sqlite3.Connection], T], after: Callable[[T], None], future: asyncio.Future[T]
    ) -> None:
        self.run = run
        self._after = after
        self._future = future
        self._result: T
        self._error: Exception | None = StoreAway("The store was closed before it answered.")

    def done(self, result: T) -> None:
        """Keep the result for ``tell``."""
        self._result, self._error = result, None

    def failed(self, error: Exception) -> None:
        """Keep the error for ``tell``."""
        self._error = error

    def tell(self) -> None:
        """Answer the caller; on the event loop."""
        if self._error is None:
            self._after(self._result)
        if self._future.done():
            return
        if self._error is None:
            self._future.set_result(self._result)
        else:
            self._future.set_exception(self._error)


class SqliteThread:
    """Runs jobs in the order in which they came, up to ``gather`` of them as one transaction.

    ``begin`` is the SQL that opens a transaction; ``guard`` is called before each and may raise
    ``StoreError``.
    """

    def __init__(
        self,
        path: Path,
        open_db: Callable[[], sqlite3.Connection],
        *,
        name: str,
        begin: str,
        gather: int,
        guard: Callable[[], None],
    ) -> None:
        self._path = path
        self._open_db = open_db
        self._name = name
        self._begin = begin
        self._gather = gather
        self._guard = guard
        self._loop = asyncio.get_running_loop()
        self._jobs: queue.SimpleQueue[Job[Any] | None] = queue.SimpleQueue()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._stopping = False
        self._truncate_at: float | None = None
        self._db: sqlite3.Connection

    async def start(self) -> None:
        """Open the connection in the thread. Raises what opening raises."""
        ready: asyncio.Future[None] = self._loop.create_future()
        threading.Thread(target=self._main, args=(ready,), name=self._name, daemon=True).start()
        await ready

    async def run(
        self, run: Callable[[sqlite3.Connection], T], after: Callable[[T], None] | None = None
    ) -> T:
        """The result of ``run(connection)`` once its transaction is committed. Raises ``StoreError``."""
        if self._stopping:
            raise StoreAway("The store is closed.")
        future: asyncio.Future[T] = self._loop.create_future()
        self._jobs.put(Job(run, after or _nothing, future))
        return await future

    async def stop(self) -> None:
        """Run what was asked before, then close the connection."""
        if not self._stopping:
            self._stopping = True
            self._jobs.put(None)
        await asyncio.shield(self._ended)

    def owe_truncation(self) -> None:
        """Have the journal emptied after this transaction, or as soon as no reader stands in the way."""
        self._truncate_at = 0.0

    # What follows runs in the thread.

    def _main(self, ready: asyncio.Future[None]) -> None:
        try:
            self._db = self._open_db()
        except Exception as error:
            self._stopping = True
            self._on_loop(_set, ready, error)
            return
        self._on_loop(_set, ready, None)
        going_on = True
        while going_on:
            jobs, going_on = self._take()
            if jobs:
                self._run(jobs)
            self._truncate()
            self._on_loop(_tell, jobs)
        with contextlib.suppress(sqlite3.Error):
            self._db.close()
        self._on_loop(_set, self._ended, None)

    def _take(self) -> tuple[list[Job[Any]], bool]:
        """The jobs that wait now (none after ``RETRY_S`` if a truncation is owed); whether more may come."""
        jobs: list[Job[Any]] = []
        try:
            job = self._jobs.get(timeout=None if self._truncate_at is None else RETRY_S)
            while job is not None:
                jobs.append(job)
                if len(jobs) == self._gather:
                    return jobs, True
                job = self._jobs.get_nowait()
        except queue.Empty:
            return jobs, True
        return jobs, False

    def _run(self, jobs: list[Job[Any]]) -> None:
        try:
            results = self._transaction(jobs)
        except StoreError as error:
            for job in jobs:
                job.failed(error)
        except Exception as error:
            self._apart(jobs, error)
        else:
            for job, result in zip(jobs, results, strict=True):
                job.done(result)

    def _apart(self, jobs: list[Job[Any]], error: Exception) -> None:
        """One of these took the others with it: each runs again alone, so that only that one fails."""
        if len(jobs) == 1:
            jobs[0].failed(self._told(error))
            return
        for job in jobs:
            self._run([job])

    def _transaction(self, jobs: list[Job[Any]]) -> list[Any]:
        """All results, committed. ``StoreError`` if the whole of it fails, else what a job raised."""
        try:
            self._guard()
            self._db.execute(self._begin)
        except (sqlite3.Error, OSError) as error:
            raise self._told(error) from error
        try:
            results = [job.run(self._db) for job in jobs]
            self._commit()
        except BaseException:
            self._roll_back()
            raise
        return results

    def _commit(self) -> None:
        try:
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            raise self._told(error) from error

    def _roll_back(self) -> None:
        if self._db.in_transaction:  # after some errors SQLite has done it already
            with contextlib.suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")

    def _truncate(self) -> None:
        """Empty the journal if that is owed: erased bytes stand there too. A reader in the way: later."""
        if self._truncate_at is None or monotonic() < self._truncate_at:
            return
        try:
            self._db.execute(f"PRAGMA busy_timeout={_TRUNCATE_WAIT_MS}")
            busy = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            self._db.execute(f"PRAGMA busy_timeout={BUSY_MS}")
        except sqlite3.Error:
            busy = 1
        self._truncate_at = monotonic() + RETRY_S if busy else None

    def _told(self, error: Exception) -> Exception:
        if isinstance(error, sqlite3.Error):
            return from_sqlite(error, self._path)
        if isinstance(error, OSError):
            return from_os_error(error, self._path)
        return error

    def _on_loop(self, call: Callable[..., None], *args: object) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is left to be told
            self._loop.call_soon_threadsafe(call, *args)


def _nothing(_: object) -> None:
    pass


def _tell(jobs: list[Job[Any]]) -> None:
    for job in jobs:
        job.tell()


def _set(future: asyncio.Future[None], error: Exception | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(None)
    else:
        future.set_exception(error)
