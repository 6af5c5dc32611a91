"""Looks once a second, and at every new record, whether presence is told as promised; sees the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from home_quiz.game.state import State
from home_quiz.room.machine import HOLD_FOR
from home_quiz.store.contract import Record
from simulation.history import History
from simulation.loop import Loop
from simulation.people import Person
from simulation.server import Server
from simulation.store import SimStore

EVERY = 1000
SURE_FOR = 8000
"""Ms: a seat with a socket for so long on a server without trouble is not called away."""
SURELY_RUNS = 5000
"""Ms: a server without trouble for so long runs the room, and nobody needs to hold its deadline."""
AWAY_WITHIN = 12_000
"""Ms in which a seat without a socket is away, or a display gone, while a server runs the room."""
CALLED_WITHIN = 7000
"""Ms in which a seat that was asked for, and that nobody claims, is away."""
LEARNS_WITHIN = 3000
"""Ms in which a screen with a line to a server without trouble learns that the store went back in time."""
SEEN_WITHIN = 6000
PRESENCE = ("SeatsMissed", "SeatsAway", "SeatsBack", "DisplaysSeen", "DisplaysGone")


class Watch:
    """Counts the time for which somebody has been nowhere, or somewhere, and the log says otherwise."""

    def __init__(
        self,
        loop: Loop,
        store: SimStore,
        servers: Sequence[Server],
        people: Sequence[Person],
        history: History,
    ) -> None:
        self._loop = loop
        self._store = store
        self._servers = servers
        self._people = people
        self._history = history
        self._wrong: Counter[str] = Counter()
        self._changes = 0
        self._runs = False
        self._last = (0, 0)
        self._leapt_at = 0
        store.watchers.append(self._stored)

    # ---- at every record -----------------------------------------------------------------------------------

    def _stored(self, record: Record) -> None:
        events = msgspec.msgpack.decode(record.data)
        self._see_leap(record.t)
        for event in events:
            if event["e"] == "SeatsAway":
                for seat in event["seats"]:
                    self._away(record.version, seat)
            elif event["e"] == "Held":
                self._held(record.version)
            elif event["e"] == "QuestionOpened":
                self._history.questions += 1
                self._history.looked.update(event["here"])
        if any(event["e"] in PRESENCE for event in events):
            self._history.presence_at.append(self._loop.now)

    def _see_leap(self, t: int) -> None:
        """After an outage one worker's clock may have stood longer than another's: then room time leaps."""
        (real, room), self._last = self._last, (self._loop.now, t)
        if t - room > self._loop.now - real + EVERY:
            self._leapt_at = self._loop.now

    def _away(self, version: int, seat: str) -> None:
        for server in self._servers:
            if server.runs and (since := server.sockets.get(seat)) is not None:
                held = self._loop.now - max(
                    since, server.well_since, self._store.rolled_back_at, self._leapt_at
                )
                if held >= SURE_FOR:
                    self._history.fault(
                        f"version {version}: {seat} is called away, {server.name} has had it for {held} ms"
                    )

    def _held(self, version: int) -> None:
        """Nobody holds what another one runs, unless records hid its pulses meanwhile."""
        busy_at = max(self._store.rolled_back_at, *self._store.stored_at[-2:-1], 0)
        if busy_at > self._loop.now - HOLD_FOR - EVERY:
            return
        for server in self._servers:
            machine = server.machine if server.runs else None
            if machine is not None and machine.state is not None and not machine.clock.held:
                ran = self._loop.now - server.well_since
                if ran >= SURELY_RUNS:
                    self._history.fault(f"version {version}: held, but {server.name} had run it for {ran} ms")

    # ---- once a second -------------------------------------------------------------------------------------

    def look(self) -> None:
        """Look, and look again later."""
        self._loop.after(EVERY, self.look)
        self._end()
        well = [server for server in self._servers if self._well(server)]
        if self._history.changes != self._changes:
            self._changes = self._history.changes
            self._wrong.clear()  # somebody has to begin to look anew
        self._runs = bool(well)
        known = [
            server.state for server in well or self._servers if server.alive and server.state is not None
        ]
        if known and (state := known[0]).phase != "ended":
            self._seats(state, well)
            self._displays(state, well)
        for person in self._people:
            self._count(f"{person.name} is shown what the log has lost", self._astray(person), LEARNS_WITHIN)

    def _astray(self, person: Person) -> bool:
        view, line = person.view, person.line
        if view is None or line is None or not line.answers:
            return False
        return view.epoch == self._store.epoch and view.version > len(self._store.records)

    def _well(self, server: Server) -> bool:
        if not server.runs or server.state is None or self._store.out or server.worker.away:
            return False
        if self._loop.now - server.well_since < EVERY or server.machine is None or server.machine.clock.held:
            return False
        return server.state.phase != "ended"

    def _seats(self, state: State, well: Sequence[Server]) -> None:
        somewhere = {seat for server in self._servers if server.alive for seat in server.sockets}
        looked = self._history.looked
        for seat in state.seats.values():
            here = seat.id in somewhere or seat.away or seat.left or seat.cards
            nowhere = not here and (seat.id in looked or seat.id in state.missed)
            self._count(f"{seat.id} is nowhere and not called away", nowhere, AWAY_WITHIN)
            asked = seat.missed is not None and not here
            self._count(f"{seat.id} is missed and not called away", asked, CALLED_WITHIN)
            back = seat.away and any(seat.id in server.sockets for server in well)
            self._count(f"{seat.id} is here and called away", back, SEEN_WITHIN)

    def _displays(self, state: State, well: Sequence[Server]) -> None:
        for person in self._people:
            name = person.display
            if not name:
                continue
            gone = (
                name in state.displays
                and name in self._history.looked
                and not any(server.alive and server.presence.has_display(name) for server in self._servers)
            )
            self._count(f"{name} is nowhere and not called gone", gone, AWAY_WITHIN)
            unseen = name not in state.displays and any(s.presence.has_display(name) for s in well)
            self._count(f"{name} is here and not seen", unseen, SEEN_WITHIN)

    def _count(self, what: str, wrong: bool, most: int) -> None:
        if not wrong:
            self._wrong.pop(what, None)
            return
        self._wrong[what] += EVERY if self._runs else 0  # else nobody can say it
        if self._runs and self._wrong[what] == most // EVERY * EVERY:
            self._history.fault(f"at {self._loop.now}: for {most} ms {what}")

    # ---- the end -------------------------------------------------------------------------------------------

    def _end(self) -> None:
        """Ended, everybody knows, nobody waits for anything."""
        version, head = len(self._store.records), self._store.tip.head
        for server in self._servers:
            if not server.runs:
                return
            if server.machine is not None and (
                server.machine.head != head or server.state is None or server.state.phase != "ended"
            ):
                return
        self._loop.over = all(self._knows_the_end(person, version) for person in self._people)

    def _knows_the_end(self, person: Person, version: int) -> bool:
        view = person.view
        if person.flight is not None or view is None or view.phase != "ended":
            return False
        return view.epoch == self._store.epoch and view.version <= version
