"""The asyncio driver: carries out what the worker's machines ask, and feeds them the store's answers and
time."""

from __future__ import annotations

import asyncio
import itertools
import os
import time
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol

import structlog

from home_quiz import metrics
from home_quiz.errors import StoreAway, StoreError
from home_quiz.room.book import AnyBook
from home_quiz.room.outputs import Changed, LetGo, Read, Reopen, Reply
from home_quiz.room.worker import Commit, Pulse, Step, StoreState, Worker
from home_quiz.store.contract import Batch, Store

log_ = structlog.get_logger(__name__)


def mono_ms() -> int:
    """This process's monotonic clock in ms."""
    return time.monotonic_ns() // 1_000_000


class Listener(Protocol):
    """Whoever tells the screens."""

    def changed(self, change: Changed) -> None:
        """A log has grown, and it is stored."""
        ...

    def let_go(self, log: str, why: str) -> None:
        """This worker no longer runs the log."""
        ...

    def store_state(self, away: bool) -> None:
        """The store has fallen silent, or answers again."""
        ...


class Driver:
    """Runs a ``Worker`` on the running loop over a store."""

    def __init__(self, listener: Listener) -> None:
        self.worker = Worker(new_id=lambda: os.urandom(16))
        self._listener = listener
        self._store: Store | None = None
        self._tickets = itertools.count(1)
        self._waiting: dict[int, Callable[[Reply], None]] = {}
        self._opening: dict[str, list[asyncio.Future[bool]]] = {}
        self._reading: dict[str, list[asyncio.Future[bool]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self.trouble = ""
        """The code of the store's last error in a commit, "" once one was stored."""
        self._loop = asyncio.get_running_loop()

    @property
    def store(self) -> Store:
        """The store; set by ``start``."""
        assert self._store is not None, "start() comes first"
        return self._store

    def start(self, store: Store) -> None:
        """Begin to run on this store."""
        self._store = store
        self._arm()

    async def aclose(self) -> None:
        """Stop; what is on its way to the store is waited for."""
        if self._timer is not None:
            self._timer.cancel()
        while self._tasks:
            await asyncio.wait(self._tasks, timeout=5)
            self._tasks = {task for task in self._tasks if not task.done()}

    # ---- what the gateway asks ----

    async def open(self, log: str, book: AnyBook) -> bool:
        """Run this log here; True when its state is there, False if there is no such log."""
        machine = self.worker.machines.get(log)
        if machine is not None and machine.state is not None:
            return True
        future: asyncio.Future[bool] = self._loop.create_future()
        self._opening.setdefault(log, []).append(future)
        await self.store.watch(log)
        self._carry_out(self.worker.open(log, book, mono_ms()))
        return await future

    def state(self, log: str) -> Any:
        """The log's state as folded here, or None."""
        machine = self.worker.machines.get(log)
        return None if machine is None else machine.state

    def now(self, log: str) -> int:
        """The log's room time, ms."""
        machine = self.worker.machines.get(log)
        return 0 if machine is None else machine.clock.now(mono_ms())

    def position(self, log: str) -> tuple[str, int]:
        """Epoch and version of this worker's copy."""
        machine = self.worker.machines.get(log)
        return ("", 0) if machine is None else (machine.epoch, machine.version)

    def submit(self, log: str, command: Any, reply: Callable[[Reply], None]) -> None:
        """Queue a command; ``reply`` is called once it is stored or refused."""
        ticket = next(self._tickets)
        self._waiting[ticket] = reply
        self._carry_out(self.worker.submit(log, ticket, command, mono_ms()))

    async def ask(self, log: str, command: Any) -> Reply:
        """Submit a command and wait for its outcome."""
        future: asyncio.Future[Reply] = self._loop.create_future()
        self.submit(log, command, lambda reply: None if future.done() else future.set_result(reply))
        return await future

    def tell(self, log: str, command: Any) -> None:
        """Submit a command whose outcome nobody waits for (the clock's and presence wishes)."""
        self._carry_out(self.worker.submit(log, 0, command, mono_ms()))

    def heard(self, log: str, version: int) -> None:
        """The store's notice: the log has reached this version."""
        self._carry_out(self.worker.heard(log, version))

    async def reach(self, log: str, epoch: str, version: int) -> None:
        """Wait until the copy here holds what a screen has seen, or a read has shown that the log does not.

        Raises StoreAway if the store gave no answer: then it is not known what has happened meanwhile.
        """
        machine = self.worker.machines.get(log)
        if machine is not None and machine.lacks(epoch, version):
            self._carry_out(self.worker.reach(log, epoch, version))
            await self._has_read(log)

    async def refresh(self, log: str) -> None:
        """Wait until everything that any worker had stored until now is known here, or StoreAway."""
        self._carry_out(self.worker.refresh(log))
        await self._has_read(log)

    async def _has_read(self, log: str) -> None:
        machine = self.worker.machines.get(log)
        while machine is not None and machine.behind and self.worker.machines.get(log) is machine:
            future: asyncio.Future[bool] = self._loop.create_future()
            self._reading.setdefault(log, []).append(future)
            if not await future:
                raise StoreAway("The store gives no answer right now; it is tried again.")

    async def drop(self, log: str) -> None:
        """Stop running a log here."""
        self.worker.drop(log)
        await self.store.unwatch(log)

    # ---- carrying out ----

    def _carry_out(self, steps: Sequence[Step]) -> None:
        for step in steps:
            self._step(step)
        if steps:
            self._arm()

    def _step(self, step: Step) -> None:
        match step:
            case Commit(batches):
                self._spawn(self._commit(batches))
            case Read(log, after):
                self._spawn(self._read(log, after))
            case Reopen():
                self._spawn(self._reopen(step))
            case Pulse(times):
                self._spawn(self._pulse(times))
            case Reply(ticket):
                if (waiting := self._waiting.pop(ticket, None)) is not None:
                    waiting(step)
            case Changed(log):
                _settle(self._opening, log, True)
                self._listener.changed(step)
            case LetGo(log, why):
                _settle(self._opening, log, False)
                self._listener.let_go(log, why)
            case StoreState(away):
                log_.warning("store_away" if away else "store_back")
                metrics.store_away(away)
                self._listener.store_state(away)

    async def _commit(self, batches: list[Batch]) -> None:
        try:
            with metrics.store_answers():
                results = await self.store.commit(batches)
            self.trouble = ""
        except StoreError as error:
            self.trouble = error.code
            log_.error("store_commit_failed", code=error.code, error=str(error))
            results = None
        self._carry_out(self.worker.committed(results, mono_ms()))
        for log in {batch.log for batch in batches}:
            _settle(self._reading, log, True)

    async def _read(self, log: str, after: int) -> None:
        try:
            tail = await self.store.read(log, after)
        except StoreError as error:
            log_.error("store_read_failed", code=error.code, error=str(error))
            tail = None
        self._carry_out(self.worker.read(log, tail, mono_ms()))
        _settle(self._reading, log, tail is not None)

    async def _reopen(self, wanted: Reopen) -> None:
        log_.error("store_rolled_back", version=wanted.seen.version)
        try:
            epoch = await self.store.reopen(wanted.log, wanted.seen)
        except StoreError:
            epoch = None
        self._carry_out(self.worker.reopened(wanted.log, epoch, mono_ms()))

    async def _pulse(self, times: list[tuple[str, int]]) -> None:
        try:
            tips = await self.store.pulse(times)
        except StoreError as error:
            log_.error("store_pulse_failed", code=error.code, error=str(error))
            tips = None
        self._carry_out(self.worker.pulsed(times, tips, mono_ms()))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log_.error("driver_task_failed", exc_info=error)

    def _arm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        wait = self.worker.wakes_at(mono_ms()) - mono_ms()
        self._timer = self._loop.call_later(max(0, wait) / 1000 + 0.001, self._wake)

    def _wake(self) -> None:
        self._timer = None
        steps = self.worker.wake(mono_ms())
        for step in steps:
            self._step(step)
        self._arm()


def _settle(waiting: dict[str, list[asyncio.Future[bool]]], log: str, outcome: bool) -> None:
    """Tell everybody who waits for this log."""
    for future in waiting.pop(log, []):
        if not future.done():
            future.set_result(outcome)
