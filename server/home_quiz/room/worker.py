"""All logs of one worker and its one way to the store, without I/O.

Inputs are calls; each returns what the driver must do next. At most one commit is on its way: idle it leaves
at once, busy it gathers what the rooms decide until the store has answered, so that one transaction serves
many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from msgspec import Struct

from home_quiz.game.refusals import Refused
from home_quiz.room.book import AnyBook
from home_quiz.room.machine import Machine
from home_quiz.room.outputs import Changed, LetGo, Read, Reopen, Reply
from home_quiz.store.contract import Batch, CommitResult, Gone, Tail, Tip

PULSE_EVERY = 1000
"""Ms between two pulses; also how soon lost notices and rollbacks are found."""
PULSE_HOLDING = 250
SILENT_AFTER = 1000
"""Ms without an answer from the store after which rooms stand still."""
FIRST_RETRY = 100
LAST_RETRY = 2000


class Commit(Struct, frozen=True):
    """Wants these batches appended in one call."""

    batches: list[Batch]


class Pulse(Struct, frozen=True):
    """Wants these room times told to the store."""

    times: list[tuple[str, int]]


class StoreState(Struct, frozen=True):
    """The store has fallen silent, or answers again."""

    away: bool


Step = Commit | Pulse | StoreState | Reply | Changed | Read | Reopen | LetGo


class Worker:
    """Machines by log. Arguments ``mono`` are monotonic ms of this process."""

    def __init__(self, new_id: Callable[[], bytes]) -> None:
        self.machines: dict[str, Machine] = {}
        self.away = False
        self._new_id = new_id
        self._committing: list[Batch] | None = None
        self._committing_since = 0
        self._waits_since: int | None = None
        self._retry_at = 0
        self._retry = FIRST_RETRY
        self._paused = False
        self._pulse_at = 0
        self._pulsing = False

    # ---- logs ----

    def open(self, log: str, book: AnyBook, mono: int) -> list[Step]:
        """Begin to run a log; its records are asked for."""
        if log in self.machines:
            return []
        machine = self.machines[log] = Machine(log, book, self._new_id)
        return list(machine.again())

    def drop(self, log: str) -> None:
        """Forget a log that nobody here needs any more."""
        self.machines.pop(log, None)

    def submit(self, log: str, ticket: int, command: Any, mono: int) -> list[Step]:
        """A command for a log that is open here."""
        machine = self.machines.get(log)
        if machine is None:
            return [Reply(ticket, 0, Refused("room/not_found"))]
        return [*machine.submit(ticket, command, mono), *self._commit(mono)]

    # ---- answers of the store ----

    def committed(self, results: Sequence[CommitResult] | None, mono: int) -> list[Step]:
        """The store has answered for the commit on its way; None: it gave no answer."""
        batches, self._committing = self._committing or [], None
        steps: list[Step] = []
        if results is None:
            steps += self._failed(mono)
            for batch in batches:
                steps += self._machine(batch.log, Machine.unknown)
            return steps
        steps += self._answered(mono)
        self._retry = FIRST_RETRY
        for batch, result in zip(batches, results, strict=True):
            machine = self.machines.get(batch.log)
            if machine is not None:
                steps += self._kept(machine.settled(result, mono))
        return steps + self._commit(mono)

    def read(self, log: str, tail: Tail | Gone | None, mono: int) -> list[Step]:
        """The records that were asked for; None: no answer."""
        machine = self.machines.get(log)
        if machine is None:
            return []
        if tail is None:
            machine.read_failed()
            return self._failed(mono)
        steps = self._answered(mono) + self._kept(machine.tail(tail, mono))
        self._pulse_at = min(self._pulse_at, mono + self._pulse_every())
        return steps + self._commit(mono)

    def reopened(self, log: str, epoch: str | Gone | None, mono: int) -> list[Step]:
        """The log's new epoch; None: no answer."""
        machine = self.machines.get(log)
        if machine is None:
            return []
        if epoch is None:
            machine.read_failed()
            return self._failed(mono)
        return self._kept(machine.reopened(epoch))

    def pulsed(
        self, times: Sequence[tuple[str, int]], tips: Sequence[Tip | Gone] | None, mono: int
    ) -> list[Step]:
        """Where the pulsed logs end; None: no answer."""
        self._pulsing = False
        if tips is None:
            return self._failed(mono)
        steps = self._answered(mono)
        for (log, _), tip in zip(times, tips, strict=True):
            machine = self.machines.get(log)
            if machine is not None:
                steps += self._kept(machine.pulsed(tip, mono))
        return steps + self._commit(mono)

    def heard(self, log: str, version: int) -> list[Step]:
        """Somebody committed to this log."""
        return self._machine(log, lambda machine: machine.heard(version))

    def reach(self, log: str, epoch: str, version: int) -> list[Step]:
        """A screen has seen this log so far."""
        return self._machine(log, lambda machine: machine.reach(epoch, version))

    def refresh(self, log: str) -> list[Step]:
        """Somebody must know whatever others have committed to this log until now."""
        return self._machine(log, Machine.refresh)

    # ---- time ----

    def wakes_at(self, mono: int) -> int:
        """The monotonic ms at which ``wake`` should be called at the latest."""
        times = [self._pulse_at, *(self.machines[log].wakes_at(mono) for log in self.machines)]
        if self._retry_at > mono:
            times.append(self._retry_at)
        return min(time for time in times if time is not None)

    def wake(self, mono: int) -> list[Step]:
        """Time has passed: deadlines, pulses, retries."""
        for machine in list(self.machines.values()):
            at = machine.wakes_at(mono)
            if at is not None and mono >= at:
                machine.wake(mono)
        steps = self._silence(mono)
        if mono >= self._pulse_at:
            self._pulse_at = mono + self._pulse_every()
            steps += self._pulse(mono)
        return steps + self._commit(mono)

    # ---- inner ----

    def _commit(self, mono: int) -> list[Step]:
        if self._committing is not None or mono < self._retry_at:
            return []
        if self._paused:
            self._paused = False
            for machine in self.machines.values():
                machine.forget_reads()
        batches: list[Batch] = []
        steps: list[Step] = []
        for machine in self.machines.values():
            if not machine.ready:
                continue
            batch, outputs = machine.propose(mono)
            steps += outputs
            if batch is not None:
                batches.append(batch)
        if batches:
            self._committing, self._committing_since = batches, mono
            self._waits_since = mono if self._waits_since is None else self._waits_since
            steps.append(Commit(batches))
        return steps

    def _pulse_every(self) -> int:
        """Quicker while a room waits to see whether anybody else runs it: it has 1.5 s for that."""
        holding = any(machine.holding for machine in self.machines.values())
        return PULSE_HOLDING if holding else PULSE_EVERY

    def _pulse(self, mono: int) -> list[Step]:
        steps: list[Step] = []
        for machine in self.machines.values():
            steps += machine.again()
        if self._pulsing:
            return steps  # what its answer will be compared with stays as it was asked
        times = [(m.log, m.pulse(mono)) for m in self.machines.values() if m.state is not None]
        if times:
            self._pulsing = True
            self._waits_since = mono if self._waits_since is None else self._waits_since
            steps.append(Pulse(times))
        return steps

    def _silence(self, mono: int) -> list[Step]:
        if self.away or self._waits_since is None or mono - self._waits_since < SILENT_AFTER:
            return []
        self.away = True
        for machine in self.machines.values():
            machine.store_away(mono)
        return [StoreState(away=True)]

    def _failed(self, mono: int) -> list[Step]:
        self._waits_since = mono if self._waits_since is None else self._waits_since
        self._retry_at = mono + self._retry
        self._retry = min(LAST_RETRY, self._retry * 2)
        self._paused = True
        return self._silence(mono)

    def _answered(self, mono: int) -> list[Step]:
        """The store works, unless a commit has just failed and not been tried again."""
        if mono < self._retry_at:
            self._waits_since = mono  # not silent: the second that makes an outage begins anew
            return []
        if self._committing is not None:
            # What can be read says nothing of what can be stored: only its own answer ends the outage.
            self._waits_since = self._committing_since
            return []
        self._waits_since = None
        if not self.away:
            return []
        self.away = False
        for machine in self.machines.values():
            machine.store_back(mono)
        return [StoreState(away=False)]

    def _machine(self, log: str, ask: Callable[[Machine], Iterable[Step]]) -> list[Step]:
        machine = self.machines.get(log)
        return [] if machine is None else self._kept(ask(machine))

    def _kept(self, outputs: Iterable[Step]) -> list[Step]:
        kept = list(outputs)
        for output in kept:
            if isinstance(output, LetGo):
                self.drop(output.log)
        return kept
