"""One simulated evening: two servers, three families, a host, and everything that goes wrong with a seed."""

from __future__ import annotations

from functools import cache
from traceback import format_exc

from home_quiz.game.events import RoomCreated
from home_quiz.game.kinds.choice import ChoiceAsk, ChoiceKey
from home_quiz.game.kinds.options import Option
from home_quiz.game.programme import Programme, Question, Round, Rules
from home_quiz.room.record import RULES, encode_events
from home_quiz.store.contract import Record
from simulation.history import History
from simulation.judge import Judge
from simulation.loop import Faults, Loop
from simulation.people import Host, Person, Phone
from simulation.server import Server
from simulation.store import SimStore

LIMIT = 240_000
MOST_ACTIONS = 40_000
FAMILIES = (1, 1, 2)


@cache
def first_record(preset: int) -> Record:
    """The room, in one of a few settings."""
    race, auto, talk = preset & 1, preset & 2, preset & 4
    rules = Rules(
        speed=bool(race), final=bool(race), auto=bool(auto), talk=1 if talk else 0, standings_every=2
    )
    options = tuple(Option(key, {"*": key}) for key in "abc")
    question = Question(
        id="q", text={"*": "?"}, ask=ChoiceAsk(options), key=ChoiceKey("a"), seconds=3, fact={"*": "!"}
    )
    rounds = (Round({"*": "1"}, (question, question)), Round({"*": "2"}, (question,)))
    event = RoomCreated(t=0, hall="h", code="AB12", programme=Programme(rounds, rules), seed=preset)
    return Record(1, bytes(16), 0, RULES, encode_events([event]))


class Evening:
    """Everything of one run, to be looked at if it fails. ``second``: when the other server starts."""

    def __init__(self, seed: int, faults: Faults | None = None, second: tuple[int, int] = (0, 6000)) -> None:
        self.loop = Loop(seed)
        self.faults = faults or Faults()
        self.history = History()
        self.second = second
        first = first_record(self.loop.random.randrange(8))
        self.store = SimStore(self.loop, self.faults, first)
        self.servers = [
            Server(name, self.loop, self.store, self.faults, self.history) for name in ("north", "south")
        ]
        self.people: list[Person] = []

    def play(self) -> list[str]:
        """The broken promises of this evening; none if all is well."""
        try:
            self._begin()
            self.loop.run(LIMIT, self._over)
        except Exception:
            self.history.fault(format_exc())
            return self.history.faults
        if not self._over():
            self.history.fault(f"the game stands still at {self._where()}")
        if self.loop.done > MOST_ACTIONS:
            self.history.fault("somebody is busy with nothing")
        states = [server.machine.state for server in self.servers if server.machine is not None]
        judge = Judge(self.history, self.store.records, self.store.stored_at, self.faults.rollbacks > 0)
        return judge.judge(states)

    def _begin(self) -> None:
        loop, faults = self.loop, self.faults
        self.servers[0].start()
        loop.after(loop.ms(*self.second), self.servers[1].start)
        common = (loop, self.servers, faults, self.history)
        for phones in FAMILIES:
            family: list[Phone] = []
            self.people += [Phone(family, *common) for _ in range(phones)]
        self.people.append(Host("host", *common))
        for _ in range(faults.crashes):
            loop.after(loop.ms(0, faults.until), self._crash)
        for _ in range(faults.outages):
            loop.after(loop.ms(0, faults.until), lambda: self.store.go_out(loop.ms(100, 3000)))
        for _ in range(faults.rollbacks):
            loop.after(loop.ms(3000, faults.until), lambda: self.store.roll_back(loop.ms(1, 4)))

    def _crash(self) -> None:
        server = self.loop.random.choice(self.servers)
        if server.alive:
            server.crash()
            self.loop.after(self.loop.ms(100, 5000), server.start)

    def _over(self) -> bool:
        """Ended, everybody knows, nobody waits for anything."""
        if self.loop.done > MOST_ACTIONS:
            return True
        version = len(self.store.records)
        for server in self.servers:
            if not server.alive or server.machine is None or server.machine.version != version:
                return False
            if server.machine.state is None or server.machine.state.phase != "ended":
                return False
        return all(person.flight is None for person in self.people)

    def _where(self) -> str:
        parts = []
        for server in self.servers:
            state = server.machine.state if server.alive and server.machine else None
            known = None if state is None else (state.phase, state.index, state.paused, state.until)
            parts.append(f"{server.name}: {known}")
        waits = [(person.name, person.flight) for person in self.people if person.flight]
        return f"version {len(self.store.records)}; {'; '.join(parts)}; in flight: {waits}"
