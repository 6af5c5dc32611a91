"""One simulated evening: servers, three families, a host, displays, and all that goes wrong with a seed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from traceback import format_exc
from unittest.mock import patch

from home_quiz.game.events import RoomCreated
from home_quiz.game.families import MODES
from home_quiz.game.programme import Programme, Round, Rules
from home_quiz.room.record import RULES, encode_events
from home_quiz.store.contract import Record
from simulation.faults import Faults, drawn
from simulation.history import History
from simulation.judge import Judge
from simulation.kinds import ASKED, asked
from simulation.loop import Loop
from simulation.people import Person
from simulation.roles import Display, Host, Phone
from simulation.server import Server
from simulation.store import SimStore
from simulation.watch import Watch

LIMIT = 240_000
MOST_ACTIONS = 60_000
FAMILIES = (1, 1, 2)
DISPLAYS = 2
NAMES = ("north", "south", "east")


@cache
def first_record(preset: int) -> Record:
    """The room, in one of a few settings."""
    race, auto, talk = preset & 1, preset & 2, preset & 4
    rules = Rules(
        family=MODES[preset // 8 % len(MODES)],
        speed=bool(race),
        final=bool(race),
        auto=bool(auto),
        talk=1 if talk else 0,
        standings_every=2,
    )
    kinds = [*ASKED, *ASKED]
    first = preset // (8 * len(MODES)) % len(ASKED)
    one, two, three = (asked(kind) for kind in kinds[first : first + 3])
    rounds = (Round({"*": "1"}, (one, two)), Round({"*": "2"}, (three,), tiebreaks=(asked("number"),)))
    event = RoomCreated(t=0, hall="h", code="AB12", programme=Programme(rounds, rules), seed=preset)
    return Record(1, bytes(16), 0, RULES, encode_events([event]))


class Evening:
    """Everything of one run, to be looked at if it fails. ``late``: when the other servers start."""

    def __init__(self, seed: int, faults: Faults | None = None, late: tuple[int, int] = (0, 6000)) -> None:
        self.loop = Loop(seed)
        self.faults = faults or drawn(self.loop.random)
        self.history = History()
        self.late = late
        first = first_record(self.loop.random.randrange(8 * len(MODES) * len(ASKED)))
        self.store = SimStore(self.loop, self.faults, first)
        common = (self.loop, self.store, self.faults, self.history)
        self.servers = [Server(name, *common) for name in NAMES[: self.faults.servers]]
        self.people: list[Person] = []
        self.watch = Watch(self.loop, self.store, self.servers, self.people, self.history)

    def play(self) -> list[str]:
        """The broken promises of this evening; none if all is well."""
        try:
            with patch("home_quiz.room.machine.MOST_WAITING", self.faults.queue):
                self._begin()
                self.loop.run(LIMIT, MOST_ACTIONS)
        except Exception:
            self.history.fault(format_exc())
            return self.history.faults
        if self.loop.done > MOST_ACTIONS:
            self.history.fault("somebody is busy with nothing")
        elif not self.loop.over:
            self.history.fault(f"the game stands still at {self._where()}")
        states = [server.state for server in self.servers if server.alive and server.state is not None]
        return Judge(self.history, self.store, self.faults).judge(states)

    def _begin(self) -> None:
        loop = self.loop
        self.servers[0].start()
        for server in self.servers[1:]:
            loop.after(loop.ms(*self.late), server.start)
        common = (loop, self.servers, self.store, self.faults, self.history)
        for phones in FAMILIES:
            family: list[Phone] = []
            self.people += [Phone(family, *common) for _ in range(phones)]
        self.people.append(Host("host", *common))
        self.people += [Display(f"display{number}", *common) for number in range(DISPLAYS)]
        self._trouble()
        self.watch.look()

    def _trouble(self) -> None:
        loop, faults, store = self.loop, self.faults, self.store
        pick = loop.random.choice

        def often(times: int, act: Callable[[], None], least: int = 0) -> None:
            for _ in range(times):
                loop.after(loop.ms(least, faults.until), act)

        often(faults.crashes, lambda: self._crash(pick(self.servers)))
        often(faults.freezes, lambda: self._freeze(pick(self.servers)))
        often(faults.deaf, lambda: pick(self.servers).be_deaf(loop.ms(1000, 15_000)))
        often(faults.outages, lambda: store.go_out(loop.ms(100, pick((1000, 8000))), loop.chance(0.5)))
        often(faults.rollbacks, self._roll_back, 3000)
        often(faults.sleeps, lambda: self._sleep(pick(self.people)))
        store.watchers.append(self._asked)

    def _crash(self, server: Server) -> None:
        """Sometimes a screen goes dark at the same time, so that it comes back to nobody."""
        if server.alive:
            seated = [line.person for line in server.lines if line.seat]
            if seated and self.loop.chance(0.5):
                self.loop.random.choice(seated).sleep(self.loop.ms(5000, 25_000))
            server.crash()
            self.loop.after(self.loop.ms(100, self.faults.restart), server.start)

    def _asked(self, record: Record) -> None:
        """Whoever asks for a seat may die before it calls it away."""
        wild = self.loop.now < self.faults.until and self.faults.crashes > 0
        if wild and b"SeatsMissed" in record.data and self.loop.chance(0.2):
            for server in self.servers:
                if server.alive and server.commits(record):
                    self.loop.after(self.loop.ms(10, 2000), partial(self._crash, server))

    def _freeze(self, server: Server) -> None:
        if server.runs:
            server.freeze(self.loop.ms(500, self.loop.random.choice((2000, 10_000))))

    def _sleep(self, person: Person) -> None:
        if not isinstance(person, Host):
            person.sleep(self.loop.ms(1000, self.loop.random.choice((8000, 25_000))))

    def _roll_back(self) -> None:
        """Sometimes nobody who knew what is lost goes on, or only somebody who is frozen."""
        fate = self.loop.random.random()
        if fate < 0.5:
            for server in self.servers:
                if fate < 0.15 and server is self.servers[-1]:
                    self._freeze(server)
                else:
                    self._crash(server)
        self.store.roll_back(self.loop.ms(1, 4))

    def _where(self) -> str:
        parts = []
        for server in self.servers:
            state = server.state if server.alive else None
            known = None if state is None else (state.phase, state.index, state.paused, state.until)
            parts.append(f"{server.name}: {known}")
        waits = [(person.name, person.flight) for person in self.people if person.flight]
        screens = [person.view and (person.view.version, person.view.phase) for person in self.people]
        return (
            f"version {len(self.store.records)}; {'; '.join(parts)}; in flight: {waits}; screens: {screens}"
        )


def broken(seed: int, faults: Faults | None = None) -> list[str]:
    """What went wrong with this seed, and how to see it again."""
    wrong = Evening(seed, faults).play()
    again = f"\n    again: PYTHONPATH=server:tests python -m simulation {seed}" if faults is None else ""
    return [f"seed {seed}: {fault}{again}" for fault in wrong]
