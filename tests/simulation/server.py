"""A server process with its screens: hello, commands, views, presence, waves as in gateway and hub."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct
from msgspec.structs import replace

from home_quiz.game import commands as c
from home_quiz.game.events import DisplaysGone, DisplaysSeen, SeatsAway, SeatsMissed, Waved
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State
from home_quiz.game.views import controls
from home_quiz.room.outputs import Changed, Reply
from home_quiz.room.presence import SeatPresence
from simulation.line import Line
from simulation.process import LOG, Process

SWEEP = 1000
DEAD_AFTER = 15_000
"""Ms after which a server frees a line that has broken without a word."""
WAVES_EVERY = 200
JOINS = (c.Found, c.JoinTeam)
ASKS = (SeatsMissed, SeatsAway, DisplaysGone)
UNSEEN = (SeatsMissed, DisplaysGone, DisplaysSeen, Waved)
"""Events that no phone's view shows."""


class View(Struct, frozen=True):
    """What a person is told of the room. ``seat`` and ``team`` are its own, "" for none.

    ``kind``: that of the open question; ``fresh``: the first one after a hello, which replaces whatever the
    screen shows.
    """

    epoch: str
    version: int
    phase: str
    index: int
    step: int
    seats: int
    can: tuple[str, ...]
    kind: str = ""
    seat: str = ""
    team: str = ""
    fresh: bool = False
    cards: str = ""
    """The seat of the family without a phone, for the host."""


class Server(Process):
    """``sockets``: since when (real ms) each seat has had one here, without a break."""

    lines: dict[Line, None]
    sockets: dict[str, int]

    def start(self) -> None:
        """Begin with an empty memory."""
        super().start()
        self.lines = {}
        self.sockets = {}
        self.presence = SeatPresence()
        self._tickets: dict[int, tuple[Line, str, bool]] = {}
        self._ticket = 0
        self._waves: Counter[str] = Counter()
        self._stage: tuple[State | None, View | None] = (None, None)
        self._loop.after(SWEEP, self.awake(self._sweep))

    def crash(self) -> None:
        """Lose everything that is in memory; connections break."""
        self.alive = False
        self._history.crashes += 1
        self._history.looked.clear()
        for line in self.lines:
            self._hang(line)
        self.lines, self.sockets = {}, {}

    # ---- connections ---------------------------------------------------------------------------------------

    def connect(self, line: Line, epoch: str, version: int) -> None:
        """A screen says hello, and what it has seen of the room."""
        if not self.alive:
            self._hang(line)
            return
        welcome = lambda known: self._welcome(line) if known else self._hang(line)  # noqa: E731
        greet = lambda: self.open(lambda: self.reach(epoch, version, welcome))  # noqa: E731
        self.awake(greet)()

    def _welcome(self, line: Line) -> None:
        if line.closed:
            return
        self.lines[line] = None
        line.attached = True
        person = line.person
        if person.display:
            self.presence.display_up(person.display)
            self._report()
        state = self.state
        if state is not None:
            self._seat(line, state)
            self._show(line, state)

    def _hang(self, line: Line) -> None:
        line.closed = True
        self._loop.after(self._loop.ms(0, 500), lambda: line.person.cut(line))

    def bye(self, line: Line) -> None:
        """A socket is closed, by the screen or because nobody is there."""
        line.closed = True
        if self.alive and line in self.lines:
            self.awake(lambda: self._detach(line))()

    def _detach(self, line: Line) -> None:
        if line not in self.lines:
            return
        del self.lines[line]
        if line.person.display:
            self.presence.display_down(line.person.display, self.mono)
            self._lost(line.person.display)
        self._unseat(line)

    def _seat(self, line: Line, state: State) -> None:
        seat = state.tokens.get(line.person.token) if line.person.token else None
        if line.seat or seat is None or state.seats[seat].left:
            return
        line.seat = seat
        self.presence.up(seat)
        self.sockets.setdefault(seat, self._loop.now)

    def _unseat(self, line: Line) -> None:
        seat, line.seat = line.seat, ""
        if seat:
            self.presence.down(seat, self.mono)
            if not self.presence.has_socket(seat):
                self.sockets.pop(seat, None)
                self._lost(seat)

    def _lost(self, name: str) -> None:
        self._history.downs[name] += 1
        self._history.looked.add(name)

    # ---- commands ------------------------------------------------------------------------------------------

    def hear(self, line: Line, command_id: str, wish: c.AnyWish, on: int) -> None:
        """A frame was read: make the actor, stamp the time, hand it in."""
        if line in self.lines and self.alive:
            self.awake(lambda: self._hear(line, command_id, wish, on))()

    def _hear(self, line: Line, command_id: str, wish: c.AnyWish, on: int) -> None:
        if line not in self.lines or self.machine is None:
            return
        person, joins = line.person, isinstance(wish, JOINS)
        if isinstance(wish, c.PlayerWish) and not joins and not line.seat:
            self._say(line, command_id, 0, Refused("seat/unknown"))
            return
        if joins and self.worker.away:
            self._say(line, command_id, 0, Refused("store/away"))
            return
        by = person.actor if joins or not person.token else f"seat:{line.seat}"
        raises = isinstance(wish, c.RaiseCard)
        seat = person.view.cards if raises and person.view else line.seat
        command = c.Command(command_id, by, wish, seat=seat, token=person.token, on=on)
        self._ticket += 1
        ticket = self._ticket
        self._tickets[ticket] = (line, command_id, joins)
        at = None if self.state is None else self.machine.clock.now(self.mono)
        self._history.arrived(command_id, at, person.token)
        self.do(lambda: self.worker.submit(LOG, ticket, command, self.mono))

    def replied(self, reply: Reply) -> None:
        """Somebody's command is stored, or refused."""
        line, command_id, joins = self._tickets.pop(reply.ticket)
        state = self.state
        if reply.refused is None and joins and state is not None and line in self.lines:
            self._seat(line, state)
        self._say(line, command_id, reply.version, reply.refused)
        if reply.refused is None and joins and state is not None and line in self.lines:
            self._show(line, state)

    def _say(self, line: Line, command_id: str, version: int, refused: Refused | None) -> None:
        self._history.told(command_id, self._loop.now, version, refused)
        line.down(lambda: line.person.told(line, command_id, refused))

    # ---- views ---------------------------------------------------------------------------------------------

    def changed(self, changed: Changed) -> None:
        """The log has grown: tell everybody."""
        state: State = changed.after
        if changed.before is None:
            self.well_since = self._loop.now
            self._history.openings += 1
            self._history.looked.update(state.seats, state.displays)
            self.presence.opened(state, self.mono)
            for line in self.lines:
                self._seat_anew(line, state)
        elif any(isinstance(event, ASKS) for event in changed.events):
            self._report()
        if not all(isinstance(event, UNSEEN) for event in changed.events):
            for line in self.lines:
                self._show(line, state)

    def _seat_anew(self, line: Line, state: State) -> None:
        """The log has lost records: a seat may be another phone's now."""
        if line.seat and state.tokens.get(line.person.token) != line.seat:
            self._unseat(line)
        self._seat(line, state)

    def _show(self, line: Line, state: State) -> None:
        view = self._view(state)
        if line.seat:
            view = replace(view, seat=line.seat, team=state.seats[line.seat].team)
        if line.fresh:
            line.fresh = False
            view = replace(view, fresh=True)
        line.down(lambda: line.person.see(line, view))

    def _view(self, state: State) -> View:
        known, view = self._stage
        machine = self.machine
        if known is not state or view is None:
            assert machine is not None
            kind = state.question.id if state.phase == "open" else ""
            parts = (state.phase, state.index, state.step, len(state.seats), controls(state), kind)
            cards = next((seat.id for seat in state.seats.values() if seat.cards), "")
            view = View(machine.epoch, machine.version, *parts, cards=cards)
            self._stage = (state, view)
        return view

    # ---- presence and waves --------------------------------------------------------------------------------

    def _sweep(self) -> None:
        self._loop.after(SWEEP, self.awake(self._sweep))
        if not self.worker.away:
            self._report()

    def _report(self) -> None:
        state, machine = self.state, self.machine
        if state is None or machine is None or state.phase == "ended":
            return
        wish = self.presence.wish(state, machine.clock.now(self.mono), self.mono)
        if wish is not None:
            self._tell(wish)

    def _tell(self, wish: c.ClockWish) -> None:
        self._ticket += 1
        command = c.Command(
            f"{self.name}{self._life}-{self._ticket}", f"worker:{self.name}{self._life}", wish
        )
        self.do(lambda: self.worker.submit(LOG, 0, command, self.mono))

    def wave(self, line: Line) -> None:
        """A family waves from its window."""
        if line in self.lines and self.alive:
            self.awake(lambda: self._wave(line))()

    def _wave(self, line: Line) -> None:
        state = self.state
        if state is None or not line.seat or line not in self.lines:
            return
        self._history.waves[line.person.token] += 1
        if not self._waves:
            self._loop.after(WAVES_EVERY, self.awake(self._store_waves))
        self._waves[state.seats[line.seat].team] += 1

    def _store_waves(self) -> None:
        waves, self._waves = dict(self._waves), Counter()
        self._tell(c.Waves(waves))
