"""A server process: the production worker, driven on the simulated loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from home_quiz.game import commands as c
from home_quiz.game.state import State
from home_quiz.game.views import controls
from home_quiz.room.machine import Machine
from home_quiz.room.outputs import Changed, LetGo, Read, Reopen, Reply
from home_quiz.room.presence import SeatPresence
from home_quiz.room.record import RoomBook
from home_quiz.room.worker import Commit, Pulse, Step, StoreState, Worker
from simulation.history import History
from simulation.loop import Faults, Loop
from simulation.store import SimStore

if TYPE_CHECKING:
    from simulation.people import Person

LOG = "room:sim"


class View(Struct, frozen=True):
    """What a person is told of the room. ``seat`` and ``team`` are its own, "" for none."""

    epoch: str
    version: int
    phase: str
    index: int
    step: int
    seats: int
    can: tuple[str, ...]
    seat: str
    team: str


class Server:
    """One process. Its monotonic clock started at another time than everybody else's."""

    def __init__(self, name: str, loop: Loop, store: SimStore, faults: Faults, history: History) -> None:
        self.name = name
        self.alive = False
        self.worker: Worker
        self.people: dict[str, Person] = {}
        self._loop = loop
        self._store = store
        self._faults = faults
        self._history = history
        self._life = 0
        self._ahead = loop.ms(0, 10_000_000)
        self._deaf = False
        self._timer = 0
        store.listeners.append(self._heard)

    @property
    def mono(self) -> int:
        """This process's monotonic ms."""
        return self._loop.now + self._ahead

    @property
    def machine(self) -> Machine | None:
        """This process's copy of the room."""
        return self.worker.machines.get(LOG)

    # ---- life ----------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin with an empty memory."""
        self.alive = True
        self._life += 1
        self._ahead += self._loop.ms(0, 1000)
        self._deaf = self._loop.chance(0.2) and self._loop.now < self._faults.until
        self._tickets: dict[int, tuple[Person, str]] = {}
        self._ticket = 0
        self.people = {}
        self.presence = SeatPresence()
        self.worker = Worker(lambda: self._loop.random.randbytes(16))
        self._clock_was = 0
        self._timer = 0
        self._do(lambda: self.worker.open(LOG, RoomBook(), self.mono))
        self._look_for_presence(self._life)

    def crash(self) -> None:
        """Lose everything that is in memory; connections break."""
        self.alive = False
        for person in list(self.people.values()):
            self._loop.after(self._loop.ms(0, 500), person.look_elsewhere)
        self.people = {}

    # ---- people --------------------------------------------------------------------------------------------

    def hello(self, person: Person) -> None:
        """Somebody connects, or asks again what there is to see."""
        if not self.alive:
            return
        self.people[person.name] = person
        state = self._state()
        if state is not None:
            seat = person.seat_in(state)
            if seat and not self.presence.has_socket(seat):
                self.presence.up(seat)
            self._show(person, state)

    def bye(self, person: Person) -> None:
        """Somebody's socket is gone."""
        state = self._state() if self.alive else None
        if state is not None and self.people.pop(person.name, None) is not None:
            seat = person.seat_in(state)
            if seat and self.presence.has_socket(seat):
                self.presence.down(seat, self.mono)

    def hear(self, person: Person, command_id: str, wish: c.AnyWish, on: int) -> None:
        """A frame was read: make the actor, stamp the time, hand it in."""
        if not self.alive or self.machine is None or person.name not in self.people:
            return
        state = self.machine.state
        command = person.command(state, command_id, wish, on)
        if command is None:
            return
        self._ticket += 1
        ticket = self._ticket
        self._tickets[ticket] = (person, command_id)
        self._history.arrived(command_id, None if state is None else self.machine.clock.now(self.mono))
        self._do(lambda: self.worker.submit(LOG, ticket, command, self.mono))

    def _show(self, person: Person, state: State) -> None:
        seat = person.seat_in(state)
        team = state.seats[seat].team if seat else ""
        assert self.machine is not None
        view = View(
            epoch=self.machine.epoch,
            version=self.machine.version,
            phase=state.phase,
            index=state.index,
            step=state.step,
            seats=len(state.seats),
            can=controls(state),
            seat=seat,
            team=team,
        )
        person.net(lambda: person.see(view))

    # ---- the driver ----------------------------------------------------------------------------------------

    def _do(self, act: Callable[[], Sequence[Step]]) -> None:
        for step in act():
            self._step(step)
        self._watch_clock()
        self._arm()

    def _step(self, step: Step) -> None:
        worker, store, life = self.worker, self._store, self._life
        match step:
            case Commit(batches=batches):
                store.call(
                    lambda: store.commit(batches),
                    self._answer(life, lambda r: worker.committed(r, self.mono)),
                )
            case Read(after=after):
                store.call(
                    lambda: store.read(after), self._answer(life, lambda r: worker.read(LOG, r, self.mono))
                )
            case Reopen(seen=seen):
                store.call(
                    lambda: store.reopen(seen),
                    self._answer(life, lambda r: worker.reopened(LOG, r, self.mono)),
                )
            case Pulse(times=times):
                store.call(
                    lambda: store.pulse(times),
                    self._answer(life, lambda r: worker.pulsed(times, r, self.mono)),
                )
            case Reply():
                self._reply(step)
            case Changed():
                self._changed(step)
            case LetGo():
                self._history.fault(f"{self.name} let go: {step.why}")
            case StoreState():
                pass

    def _answer(self, life: int, hand_in: Callable[[Any], Sequence[Step]]) -> Callable[[Any], None]:
        def answer(result: Any) -> None:
            if self.alive and self._life == life:
                self._do(lambda: hand_in(result))

        return answer

    def _reply(self, reply: Reply) -> None:
        person, command_id = self._tickets.pop(reply.ticket, (None, ""))
        if person is not None:
            self._history.told(command_id, self._loop.now, reply.version, reply.refused)
            person.net(lambda: person.told(command_id, reply.refused))

    def _changed(self, changed: Changed) -> None:
        state: State = changed.after
        if changed.before is None:
            self.presence.opened(state, self.mono)
            self._clock_was = 0
        for person in self.people.values():
            self._show(person, state)

    def _state(self) -> State | None:
        return None if self.machine is None else self.machine.state

    def _heard(self, version: int) -> None:
        if self.alive and not self._deaf:
            self._do(lambda: self.worker.heard(LOG, version))

    def _arm(self) -> None:
        at = max(self.worker.wakes_at(self.mono) - self._ahead, self._loop.now + 1)
        if self._timer <= self._loop.now or at < self._timer:
            self._timer = at
            self._loop.after(at - self._loop.now, lambda life=self._life: self._wake(life))  # type: ignore[misc]

    def _wake(self, life: int) -> None:
        if self.alive and life == self._life and self._timer <= self._loop.now:
            self._do(lambda: self.worker.wake(self.mono))

    def _look_for_presence(self, life: int) -> None:
        if not self.alive or life != self._life:
            return
        state = self._state()
        machine = self.machine
        wish = None
        if state is not None and machine is not None:
            wish = self.presence.wish(state, machine.clock.now(self.mono), self.mono)
        if wish is not None:
            command = c.Command(id="", by="clock", wish=wish)
            self._do(lambda: self.worker.submit(LOG, 0, command, self.mono))
        self._loop.after(1000, lambda: self._look_for_presence(life))

    def _watch_clock(self) -> None:
        if self.machine is None or self.machine.state is None:
            return
        now = self.machine.clock.now(self.mono)
        if now < self._clock_was:
            self._history.fault(f"the clock of {self.name} went back from {self._clock_was} to {now}")
        self._clock_was = now
