"""One log in one worker, without I/O: decide, commit, evolve, then tell.

Commands wait in a queue. ``propose`` decides them one by one on speculative states and hands out one batch;
only when the store has answered do state, replies and views follow. A failed commit is forgotten: the
commands go back to the head of the queue with their first arrival times and are decided again on what the log
says now.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct

from home_quiz.game.refusals import Refused
from home_quiz.room.book import AnyBook
from home_quiz.room.clock import RoomClock
from home_quiz.room.outputs import Changed, LetGo, Output, Read, Reopen, Reply
from home_quiz.store.contract import (
    MAX_DATA,
    Batch,
    CommitResult,
    Conflict,
    Gone,
    Head,
    Newer,
    Ok,
    Record,
    Tail,
    Tip,
)

MOST_COMMANDS = 512
MOST_WAITING = 4096
"""Commands of one log that wait for the store."""
MOST_BYTES = MAX_DATA - 1024
"""Of encoded events in one batch; what does not fit goes into the next one."""
MOST_WORKERS = 4
"""In one room. Records with more different times than workers that wait can have came from one that runs."""
HOLD_FOR = 1500
"""Ms for which a worker that opens a running room waits for another one's times before it holds the deadline.
"""


class _Waiting(Struct):
    """``asked``: a read has begun since it came; ``sure``: what that read said is in the state."""

    ticket: int
    command: Any
    at: int
    asked: bool = False
    sure: bool = False


class _Flight(Struct):
    """A batch on its way: what was decided, from which head, and what to say when it is stored."""

    batch: Batch
    events: list[Any]
    after: Any
    waiting: list[_Waiting]
    refused: dict[int, Refused]


class Machine:
    """This worker's copy of one log. Arguments ``mono`` are the worker's monotonic ms."""

    def __init__(self, log: str, book: AnyBook, new_id: Callable[[], bytes]) -> None:
        self.log = log
        self.state: Any = None
        self.epoch = ""
        self.head: Head = (0, b"")
        self.clock = RoomClock(0, 0)
        self.clock.hold(0)  # until the log has been read there is no room time
        self._book = book
        self._new_id = new_id
        self._queue: deque[_Waiting] = deque()
        self._flight: _Flight | None = None
        self._unknown = False
        self._reading = False
        self._reopening: Tip | None = None
        self._hold_until: int | None = None
        self._hold: Any = None
        self._holding_with: Any = None
        self._moves = 0
        self._ticked = False
        self._pulsed_from: tuple[str, int] = ("", 0)
        self._wanted = 0  # the highest version that was named since the last read began
        self._asked_for = 0  # and before: what this read does not hold, the log did not hold
        self._look_again = False

    # ---- what the worker asks ----

    @property
    def version(self) -> int:
        """The version of the last folded record."""
        return self.head[0]

    @property
    def ready(self) -> bool:
        """Whether there is something to decide and nothing in the way."""
        return self.state is not None and self._flight is None and not self._reading and bool(self._queue)

    @property
    def holding(self) -> bool:
        """Whether it waits for another worker's time before it holds a deadline."""
        return self._hold_until is not None

    @property
    def reading(self) -> bool:
        """Whether a read is under way."""
        return self._reading

    @property
    def behind(self) -> bool:
        """Whether the log is known, or was said, to hold more than is folded here."""
        return self._reading or self._look_again or self._wanted > self.version

    def wakes_at(self, mono: int) -> int | None:
        """The monotonic ms at which ``wake`` should be called, if any."""
        if self.state is None:
            return None
        if self._hold_until is not None:
            return self._hold_until
        until = self._book.until(self.state)
        if until is None or self._ticked or self.clock.held:
            return None
        return self.clock.mono_at(until, mono)

    # ---- commands ----

    def submit(self, ticket: int, command: Any, mono: int) -> list[Output]:
        """Queue a command; its arrival time is taken now and kept.

        So many can only wait while no store answers; whoever comes then is told to try again.
        """
        if ticket and len(self._queue) >= MOST_WAITING:
            return [Reply(ticket, 0, Refused("store/away"))]
        self._queue.append(_Waiting(ticket, command, self.clock.now(mono)))
        return []

    def propose(self, mono: int) -> tuple[Batch | None, list[Output]]:
        """Decide what waits: a batch to commit, or only replies where nothing has to be stored."""
        if not self.ready:
            return None, []
        now = self.clock.now(mono)
        taken, events, after, refused = self._decide(self._take(), now)
        refused = self._without_done(taken, refused, after, now)
        if not events:
            if any(waiting.ticket in refused and not waiting.sure for waiting in taken):
                return None, self._doubt(taken)
            return None, self._replies(taken, refused)
        batch = Batch(
            log=self.log,
            epoch=self.epoch,
            expected=self.head,
            batch=self._new_id(),
            t=now,
            rules=self._book.rules,
            data=self._book.encode(events),
        )
        self._flight = _Flight(batch, events, after, taken, refused)
        return batch, []

    def _decide(
        self, waits: list[_Waiting], now: int
    ) -> tuple[list[_Waiting], list[Any], Any, dict[int, Refused]]:
        """Decide one after the other, each on the state before it, as far as one record holds the events."""
        events: list[Any] = []
        refused: dict[int, Refused] = {}
        state, size = self.state, 0
        for number, waiting in enumerate(waits):
            decision = self._book.decide(state, waiting.command, waiting.at, max(now, waiting.at))
            if isinstance(decision, Refused):
                refused[waiting.ticket] = decision
                continue
            size += len(self._book.encode(decision)) if decision else 0
            if events and size > MOST_BYTES:
                self._queue.extendleft(reversed(waits[number:]))
                return waits[:number], events, state, refused
            for event in decision:
                state = self._book.evolve(state, event)
                events.append(event)
        return waits, events, state, refused

    def _without_done(
        self, taken: Sequence[_Waiting], refused: dict[int, Refused], after: Any, now: int
    ) -> dict[int, Refused]:
        """A copy that came too early gets no "no" where a later copy of the same command has its "yes"."""
        again = [waiting for waiting in taken if waiting.ticket in refused]
        done = {w.ticket for w in again if not self._book.decide(after, w.command, w.at, max(now, w.at))}
        return {ticket: no for ticket, no in refused.items() if ticket not in done}

    def _take(self) -> list[_Waiting]:
        """The commands of the next batch; ticks come last, and know whether an answer still waits."""
        ordered = sorted(self._queue, key=lambda waiting: self._book.is_tick(waiting.command))
        taken, rest = ordered[:MOST_COMMANDS], ordered[MOST_COMMANDS:]
        self._queue = deque(rest)
        self._ticked = False
        return taken

    def forget_reads(self) -> None:
        """Nothing could be decided for a while: what was read meanwhile proves no refusal any more."""
        for waiting in self._queue:
            waiting.asked = waiting.sure = False

    def _doubt(self, taken: Sequence[_Waiting]) -> list[Output]:
        """A no is only told when the log ends where it was decided: it may hold the command's first copy."""
        self._queue.extendleft(reversed(taken))
        return self._read()

    def _replies(self, taken: Sequence[_Waiting], refused: dict[int, Refused]) -> list[Output]:
        return [Reply(w.ticket, self.version, refused.get(w.ticket)) for w in taken if w.ticket]

    # ---- the store's answers ----

    def settled(self, result: CommitResult, mono: int) -> list[Output]:
        """The store has answered for the batch on its way."""
        flight = self._flight
        if flight is None:
            return []
        if isinstance(result, Ok):
            return [*self._stored(flight, mono), *self._catch_up()]
        self._put_back(flight)
        if isinstance(result, Conflict):
            return self._read()
        if isinstance(result, Newer):
            return self._let_go("newer")
        return self._start_over()

    def unknown(self) -> list[Output]:
        """No answer came: it may have been stored or not. The log will tell."""
        if self._flight is None:
            return []
        self._unknown = True
        return self._read()

    def read_failed(self) -> None:
        """The read that was asked for gave no answer; it will be asked again."""
        self._reading = False
        self._wanted = max(self._wanted, self._asked_for)
        self._look_again = True

    def again(self) -> list[Output]:
        """Ask for what a failed read left open."""
        if self._reopening is not None and not self._reading:
            self._reading = True
            return [Reopen(self.log, self._reopening)]
        return self._read() if self._unknown or self.state is None else self._catch_up()

    def tail(self, tail: Tail | Gone, mono: int) -> list[Output]:
        """The records that were asked for."""
        self._reading = False
        if isinstance(tail, Gone):
            return self._let_go("erased")
        if self._rolled_back(tail.tip, tail.base) or (self.epoch and tail.tip.epoch != self.epoch):
            return self._lost_ground(tail.tip)
        if tail.records and tail.records[0].version > self.version + 1:
            return self._read()  # an answer to a question that somebody else asked
        outputs = self._resolve(tail.records, mono)
        outputs += self._fold(tail, mono)
        for waiting in self._queue:
            waiting.sure = waiting.sure or waiting.asked
        return [*outputs, *self._catch_up()]

    def heard(self, version: int) -> list[Output]:
        """Somebody says that the log has reached this version."""
        self._wanted = max(self._wanted, version)
        return self._catch_up()

    def lacks(self, epoch: str, version: int) -> bool:
        """Whether a screen may have seen what is not known here.

        Of another epoch it cannot be told which is the newer one without looking.
        """
        return bool(epoch) and (epoch != self.epoch or version > self.version)

    def reach(self, epoch: str, version: int) -> list[Output]:
        """Read what a screen has seen and this copy lacks."""
        if epoch != self.epoch:
            return self.refresh()
        return self.heard(version)

    def refresh(self) -> list[Output]:
        """Read whatever the log holds beyond what is known here."""
        self._look_again = True
        return self._catch_up()

    def _catch_up(self) -> list[Output]:
        """Read what others have stored meanwhile, as soon as nothing is in the way."""
        waits = self._reading or self._flight is not None or self.state is None
        return self._read() if self.behind and not waits else []

    def pulse(self, mono: int) -> int:
        """The room ms to tell the store; its answer is compared with what is known at this moment.

        A clock that stands tells nothing: others that wait too would take it for one that runs.
        """
        self._pulsed_from = (self.epoch, self.version)
        return 0 if self.clock.held else self.clock.now(mono)

    def pulsed(self, tip: Tip | Gone, mono: int) -> list[Output]:
        """Where the log ends, as the store sees it: finds lost notices, rollbacks and other workers' time."""
        epoch, version = self._pulsed_from
        if self.state is None or epoch != self.epoch:
            return []
        if isinstance(tip, Tip) and tip.epoch == epoch:
            if self.holding and tip.version == self.version and tip.t > self.clock.now(mono):
                self._follow(mono)  # a pulse brought this time, not a record: somebody's clock runs
            self.clock.learn(tip.t, mono)
        if self._reading or self._flight is not None:
            return []
        if isinstance(tip, Gone):
            return self._let_go("erased")
        other = tip.version == self.version and tip.batch != self.head[1]
        if tip.epoch != self.epoch or tip.version < version or other:
            return self._lost_ground(tip)
        return self._read() if tip.version > self.version else []

    # ---- time ----

    def wake(self, mono: int) -> None:
        """A time that ``wakes_at`` named has come."""
        if self.state is None:
            return
        if self._hold_until is not None:
            if mono >= self._hold_until:
                self._holding_with = self._hold
                self._follow(mono)
                self.submit(0, self._holding_with, mono)
            return
        until = self._book.until(self.state)
        if until is not None and not self._ticked and self.clock.now(mono) >= until:
            self._ticked = True
            self.submit(0, self._book.tick(True), mono)

    def store_away(self, mono: int) -> None:
        """The store is silent: the room's clock stands, and nobody can be waited for before it is back."""
        self._hold_until = self._hold = None
        self.clock.hold(mono)

    def store_back(self, mono: int) -> None:
        """The store answers again: wait for another worker's time, else hold the deadline."""
        self._hold_from(mono)
        if self._hold_until is None:
            self.clock.release(mono)

    def _hold_from(self, mono: int) -> None:
        """Wait with the deadline that stands now: if several workers do, only one of them may move it."""
        self._hold = None if self.state is None else self._book.hold(self.state)
        self._hold_until = None if self._hold is None else mono + HOLD_FOR
        self._moves = 0

    def _follow(self, mono: int) -> None:
        self._hold_until = self._hold = None
        self.clock.release(mono)

    # ---- inner ----

    def _stored(self, flight: _Flight, mono: int) -> list[Output]:
        self._flight = None
        self._unknown = False
        before = self.state
        self.head = (flight.batch.expected[0] + 1, flight.batch.batch)
        self.state = flight.after
        self.clock.learn(flight.batch.t, mono)
        changed = Changed(self.log, before, self.state, flight.events, self.version, self.epoch)
        return [changed, *self._replies(flight.waiting, flight.refused)]

    def _put_back(self, flight: _Flight) -> None:
        self._queue.extendleft(reversed(flight.waiting))
        self._flight = None
        self._unknown = False

    def _resolve(self, records: Sequence[Record], mono: int) -> list[Output]:
        """After an unknown reply: if my batch stands first, it was stored; else decide it again."""
        flight = self._flight
        if flight is None:
            return []
        if records and records[0].batch == flight.batch.batch and self.head == flight.batch.expected:
            if len(records) > 1:
                self._ask_anew(flight)
            return self._stored(flight, mono)
        self._put_back(flight)
        return []

    def _ask_anew(self, flight: _Flight) -> None:
        """Others have stored since: what was refused then may be in the log by now, by its other copy."""
        again = [w for w in flight.waiting if w.ticket and w.ticket in flight.refused]
        flight.waiting = [w for w in flight.waiting if w not in again]
        for waiting in again:
            waiting.asked = True  # by the very read whose answer this is
        self._queue.extendleft(reversed(again))

    def _fold(self, tail: Tail, mono: int) -> list[Output]:
        new = [record for record in tail.records if record.version > self.version]
        before, events = self.state, []
        for record in new:
            if record.rules > self._book.rules:
                return self._let_go("newer")
            for event in self._book.decode(record.data):
                self.state = (
                    self._book.begin(event) if self.state is None else self._book.evolve(self.state, event)
                )
                events.append(event)
            self.head = (record.version, record.batch)
        self.epoch = tail.tip.epoch
        now = self.clock.now(mono)
        self._moves += len({record.t for record in new if record.t > now})
        pulsed = tail.tip.t > max((record.t for record in new), default=now)  # no record brought this time
        if self.holding and (pulsed or self._moves >= MOST_WORKERS):
            self._follow(mono)
        self.clock.learn(tail.tip.t, mono)
        if before is None and self.state is not None:
            self._opened(mono)
        if not events:
            return []
        return [Changed(self.log, before, self.state, events, self.version, self.epoch)]

    def _opened(self, mono: int) -> None:
        self._hold_from(mono)
        if self._hold_until is None:
            self._follow(mono)
        else:
            self.clock.hold(mono)
        for waiting in self._queue:
            waiting.at = waiting.at or self.clock.now(mono)  # came before the room's time was known

    def _rolled_back(self, tip: Tip, base: bytes) -> bool:
        if self.version == 0:
            return False
        return tip.version < self.version or (
            base != self.head[1] and tip.version >= self.version and base != b""
        )

    def _read(self) -> list[Output]:
        if self._reading:
            return []
        self._reading = True
        self._asked_for, self._wanted, self._look_again = self._wanted, 0, False
        for waiting in self._queue:
            waiting.asked = True
        return [Read(self.log, self.version)]

    def _lost_ground(self, tip: Tip) -> list[Output]:
        """The log is not the one I knew: forget my copy and read it from the start under a new epoch."""
        known = self.epoch
        if self._flight is not None:
            self._put_back(self._flight)
        # It names the deadline that it moves; of another log, the same deadline may have been moved already.
        self._queue = deque(w for w in self._queue if w.command is not self._holding_with)
        self.state = None
        self.head = (0, b"")
        self._reading = True
        if tip.epoch == known:
            self._reopening = tip
            return [Reopen(self.log, tip)]
        self.epoch = ""
        return [Read(self.log, 0)]

    def reopened(self, epoch: str | Gone) -> list[Output]:
        """The answer to ``Reopen``."""
        self._reading = False
        self._reopening = None
        if isinstance(epoch, Gone):
            return self._let_go("erased")
        self.epoch = ""
        return self._read()

    def _start_over(self) -> list[Output]:
        """Erased, or another epoch: the log itself will say which."""
        self.state = None
        self.head = (0, b"")
        self.epoch = ""
        return self._read()

    def _let_go(self, why: str) -> list[Output]:
        refused = Refused("room/not_found" if why == "erased" else "room/busy")
        waiting = list(self._queue)
        if self._flight is not None:
            waiting = [*self._flight.waiting, *waiting]
        self._queue.clear()
        self._flight = None
        replies = [Reply(w.ticket, 0, refused) for w in waiting if w.ticket]
        return [LetGo(self.log, why), *replies]
