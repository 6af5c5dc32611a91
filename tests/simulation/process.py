"""A server process without its screens: the production worker, driven as the driver does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from home_quiz.game.state import State
from home_quiz.room.machine import Machine
from home_quiz.room.outputs import Changed, LetGo, Read, Reopen, Reply
from home_quiz.room.record import RoomBook
from home_quiz.room.worker import Commit, Pulse, Step, StoreState, Worker
from home_quiz.store.contract import Record
from simulation.faults import Faults
from simulation.history import History
from simulation.loop import Loop
from simulation.store import SimStore

LOG = "room:sim"
QUICK = 40
"""Ms in which a store without trouble answers."""


class Process:
    """It can be killed and frozen. Its monotonic clock started at another time than everybody else's."""

    def __init__(self, name: str, loop: Loop, store: SimStore, faults: Faults, history: History) -> None:
        self.name = name
        self.alive = False
        self.worker: Worker
        self.well_since = 0
        """Real ms since which the room is known here and every call to the store was answered at once."""
        self._loop = loop
        self._store = store
        self._faults = faults
        self._history = history
        self._life = 0
        self._ahead = loop.ms(0, 10_000_000)
        self._frozen_until = 0
        self._deaf_until = 0
        self._timer = 0
        store.listeners.append(self._heard)

    @property
    def mono(self) -> int:
        """This process's monotonic ms."""
        return self._loop.now + self._ahead

    @property
    def runs(self) -> bool:
        """Alive, and not stopped."""
        return self.alive and self._loop.now >= self._frozen_until

    @property
    def machine(self) -> Machine | None:
        """This process's copy of the room."""
        return self.worker.machines.get(LOG)

    @property
    def state(self) -> State | None:
        """The room as folded here."""
        machine = self.worker.machines.get(LOG)
        return None if machine is None else machine.state

    def commits(self, record: Record) -> bool:
        """Whether this record is the batch that it has on its way."""
        flight = None if self.machine is None else self.machine._flight
        return flight is not None and flight.batch.batch == record.batch

    # ---- life ----------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin with an empty memory."""
        self.alive = True
        self._life += 1
        self._ahead += self._loop.ms(0, 1000)
        self._frozen_until = 0
        self.well_since = self._loop.now
        self.worker = Worker(lambda: self._loop.random.randbytes(16))
        self._opening: list[Callable[[], None]] = []
        self._reading: list[Callable[[bool], None]] = []
        self._clock_was = 0
        self._timer = 0

    def freeze(self, ms: int) -> None:
        """Stop, and go on later as if nothing had been."""
        self._frozen_until = self.well_since = self._loop.now + ms

    def be_deaf(self, ms: int) -> None:
        """Hear no notices for a while."""
        self._deaf_until = self._loop.now + ms

    def awake(self, act: Callable[[], None]) -> Callable[[], None]:
        """Act in this life, and not while frozen: what arrives meanwhile waits."""
        life = self._life

        def later() -> None:
            if not self.alive or self._life != life:
                return
            if self._loop.now < self._frozen_until:
                self._loop.after(self._frozen_until - self._loop.now, later)
                return
            act()

        return later

    # ---- what the gateway asks -----------------------------------------------------------------------------

    def open(self, then: Callable[[], None]) -> None:
        """Run the room here, and go on when its state is there."""
        if self.state is not None:
            then()
            return
        self._opening.append(then)
        self.do(lambda: self.worker.open(LOG, RoomBook(), self.mono))

    def reach(self, epoch: str, version: int, then: Callable[[bool], None]) -> None:
        """Know what a screen has seen, or that the log does not hold it; False: the store gave no answer."""
        machine = self.machine
        if machine is None or not machine.lacks(epoch, version):
            then(machine is not None)
            return
        self.do(lambda: self.worker.reach(LOG, epoch, version))
        self._has_read(True, then)

    def _has_read(self, answered: bool, then: Callable[[bool], None]) -> None:
        machine = self.machine
        if not answered or machine is None:
            then(False)
        elif machine.behind:
            self._reading.append(lambda answered: self._has_read(answered, then))
        else:
            then(True)

    # ---- the driver ----------------------------------------------------------------------------------------

    def do(self, act: Callable[[], Sequence[Step]]) -> None:
        """Carry out what the worker asks."""
        steps = act()
        for step in steps:
            self._step(step)
        if steps:
            self._watch_clock()
            self._arm()

    def _step(self, step: Step) -> None:
        worker, store = self.worker, self._store
        match step:
            case Commit(batches=batches):
                self._call(
                    lambda: store.commit(batches),
                    lambda r: worker.committed(r, self.mono),
                    lambda r: self._settle(True),
                )
            case Read(after=after):
                self._call(
                    lambda: store.read(after),
                    lambda r: worker.read(LOG, r, self.mono),
                    lambda r: self._settle(r is not None),
                )
            case Reopen(seen=seen):
                self._call(lambda: store.reopen(seen), lambda r: worker.reopened(LOG, r, self.mono))
            case Pulse(times=times):
                self._call(lambda: store.pulse(times), lambda r: worker.pulsed(times, r, self.mono))
            case Reply():
                self.replied(step)
            case Changed():
                self._clock_was = 0 if step.before is None else self._clock_was
                waiting, self._opening = self._opening, []
                self.changed(step)
                for then in waiting:
                    then()
            case LetGo():
                self._history.fault(f"{self.name} let go: {step.why}")
            case StoreState():
                pass

    def replied(self, reply: Reply) -> None:
        """Somebody's command is stored, or refused."""

    def changed(self, changed: Changed) -> None:
        """The log has grown."""

    def _call(
        self,
        ask: Callable[[], Any],
        hand_in: Callable[[Any], Sequence[Step]],
        after: Callable[[Any], None] = lambda result: None,
    ) -> None:
        began = self._loop.now

        def answer(result: Any) -> None:
            if result is None or self._loop.now - began > QUICK:
                self.well_since = self._loop.now
            self.do(lambda: hand_in(result))
            after(result)

        life = self._life
        self._store.call(
            ask, lambda result: self.awake(lambda: answer(result))() if life == self._life else None
        )

    def _settle(self, answered: bool) -> None:
        waiting, self._reading = self._reading, []
        for then in waiting:
            then(answered)

    def _heard(self, version: int) -> None:
        if self.alive and self._loop.now >= self._deaf_until:
            self.awake(lambda: self.do(lambda: self.worker.heard(LOG, version)))()

    def _arm(self) -> None:
        at = max(self.worker.wakes_at(self.mono) - self._ahead, self._loop.now + 1)
        if self._timer <= self._loop.now or at < self._timer:
            self._timer = at
            self._loop.after(at - self._loop.now, self.awake(self._wake))

    def _wake(self) -> None:
        if self._timer <= self._loop.now:
            self.do(lambda: self.worker.wake(self.mono))
            self._arm()

    def _watch_clock(self) -> None:
        machine = self.machine
        if machine is None or machine.state is None:
            return
        now = machine.clock.now(self.mono)
        if now < self._clock_was:
            self._history.fault(f"the clock of {self.name} went back from {self._clock_was} to {now}")
        self._clock_was = now
