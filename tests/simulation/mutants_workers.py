"""Planted faults in what several workers share: presence, catching up, holding, epochs, the queue."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from home_quiz.game import attendance as there
from home_quiz.game import commands as c
from home_quiz.game import decide as rules
from home_quiz.game import events as e
from home_quiz.game.state import State
from home_quiz.room import machine as room
from home_quiz.room import presence as sockets
from home_quiz.room.machine import Machine
from home_quiz.room.outputs import Output, Read, Reply
from home_quiz.room.presence import SeatPresence, Sockets
from home_quiz.room.worker import Worker
from home_quiz.store.contract import Batch, CommitResult, Conflict, Gone, Tail, Tip
from simulation.line import Line
from simulation.people import Person
from simulation.process import Process
from simulation.server import Server, View
from simulation.store import SimStore

# ---- presence ----


def _reports(patch: pytest.MonkeyPatch, change: Any) -> None:
    """Another report than the sockets give."""
    wish = SeatPresence.wish

    def other(self: SeatPresence, state: State, now: int, mono: int) -> c.Presence | None:
        said = wish(self, state, now, mono)
        return None if said is None else change(self, state, said)

    patch.setattr(SeatPresence, "wish", other)


def missed_seats_not_claimed(patch: pytest.MonkeyPatch) -> None:
    """Whoever has a socket of a missed seat is silent."""
    _reports(patch, lambda self, state, said: replace(said, back=tuple(set(said.back) - set(state.missed))))


def back_never_said(patch: pytest.MonkeyPatch) -> None:
    """Once away, always away."""
    _reports(patch, lambda self, state, said: replace(said, back=()))


def away_without_waiting(patch: pytest.MonkeyPatch) -> None:
    """A missed seat is away at once."""
    for module in (there, sockets):
        patch.setattr(module, "unclaimed", lambda state, seat, now: seat in state.missed)


def foreign_seats_away(patch: pytest.MonkeyPatch) -> None:
    """A worker calls away whom it does not have."""

    def eager(state: State, wish: c.Presence, now: int) -> Any:
        missed = tuple(seat for seat in wish.missed if seat in state.seats and not state.seats[seat].away)
        asked = replace(wish, missed=())
        found = attendance(state, asked, now)
        return (*found, e.SeatsAway(t=now, seats=missed)) if missed else found

    attendance = there.attendance
    patch.setattr(rules, "attendance", eager)


def missed_for_ever(patch: pytest.MonkeyPatch) -> None:
    """Whoever is missed once is missed with every report."""

    def gone_for(self: Sockets, ms: int, mono: int) -> tuple[str, ...]:
        return tuple(name for name, since in self.gone_since.items() if mono - since >= ms)

    patch.setattr(Sockets, "gone_for", gone_for)


def nobody_looked_for_at_the_start(patch: pytest.MonkeyPatch) -> None:
    """A worker that opens a room believes what it reads about who is here."""
    patch.setattr(SeatPresence, "opened", lambda self, state, mono: None)


def nobody_looked_for_at_a_question(patch: pytest.MonkeyPatch) -> None:
    """A seat whose only worker has died is here for good."""
    patch.setattr(SeatPresence, "_look_for_awaited", lambda self, state, mono: None)


def missed_only_by_whoever_asked(patch: pytest.MonkeyPatch) -> None:
    """Only the worker that missed a seat calls it away, if it still can."""
    mine: dict[int, set[str]] = {}

    def own(self: SeatPresence, state: State, said: c.Presence) -> c.Presence:
        asked = mine.setdefault(id(self), set())
        asked.intersection_update(state.missed)
        asked.update(seat for seat in said.missed if seat not in state.missed)
        return replace(said, away=tuple(seat for seat in said.away if seat in asked))

    _reports(patch, own)


def a_display_is_seen_once(patch: pytest.MonkeyPatch) -> None:
    """Called gone by another worker, it stays gone."""
    said_before: dict[int, set[str]] = {}

    def once(self: SeatPresence, state: State, said: c.Presence) -> c.Presence:
        known = said_before.setdefault(id(self), set())
        seen = tuple(display for display in said.seen if display not in known)
        known.update(seen)
        return replace(said, seen=seen)

    _reports(patch, once)


def waves_without_an_id(patch: pytest.MonkeyPatch) -> None:
    """Waves are told like everything else of the clock."""

    def tell(self: Server, wish: c.ClockWish) -> None:
        self.do(lambda: self.worker.submit("room:sim", 0, c.Command("", "clock", wish), self.mono))

    patch.setattr(Server, "_tell", tell)


def waves_told_again(patch: pytest.MonkeyPatch) -> None:
    """What was gathered is told and kept."""

    def store(self: Server) -> None:
        self._tell(c.Waves(dict(self._waves)))
        if self._waves.total() < 20:
            self._loop.after(1000, self.awake(lambda: store(self)))

    patch.setattr(Server, "_store_waves", store)


# ---- catching up ----


def hello_without_reading(patch: pytest.MonkeyPatch) -> None:
    """A worker answers with what it knows."""
    patch.setattr(Machine, "lacks", lambda self, epoch, version: False)


def another_epoch_not_looked_at(patch: pytest.MonkeyPatch) -> None:
    """A screen of another epoch is taken for an old one."""
    lacks = Machine.lacks

    def proud(self: Machine, epoch: str, version: int) -> bool:
        return epoch == self.epoch and lacks(self, epoch, version)

    patch.setattr(Machine, "lacks", proud)


def welcomed_though_the_read_failed(patch: pytest.MonkeyPatch) -> None:
    """No answer of the store is as good as one."""
    has_read = Process._has_read
    patch.setattr(Process, "_has_read", lambda self, answered, then: has_read(self, True, then))
    patch.setattr(Machine, "read_failed", _forgetful_failure)


def _forgetful_failure(self: Machine) -> None:
    self._reading = self._look_again = False
    self._wanted = 0


def notices_forgotten(patch: pytest.MonkeyPatch) -> None:
    """What is heard at a bad moment is forgotten, and the pulse does not look at versions."""
    heard, pulsed = Machine.heard, Machine.pulsed

    def busy(self: Machine, version: int) -> list[Output]:
        return [] if self._flight is not None or self.reading else heard(self, version)

    def blind(self: Machine, tip: Tip | Gone, mono: int) -> list[Output]:
        outputs = pulsed(self, tip, mono)
        if self.state is not None and any(isinstance(output, Read) for output in outputs):
            self._reading = False
            return []
        return outputs

    patch.setattr(Machine, "heard", busy)
    patch.setattr(Machine, "pulsed", blind)


def always_behind(patch: pytest.MonkeyPatch) -> None:
    """What was wanted stays wanted after it was read."""
    read = Machine._read

    def insatiable(self: Machine) -> list[Output]:
        wanted = self._look_again
        outputs = read(self)
        self._look_again = wanted
        return outputs

    patch.setattr(Machine, "_read", insatiable)


def caught_up_too_early(patch: pytest.MonkeyPatch) -> None:
    """A read answers for what was named after it had begun."""
    tail = Machine.tail

    def hasty(self: Machine, answer: Tail | Gone, mono: int) -> list[Output]:
        self._wanted, self._look_again = 0, False
        return tail(self, answer, mono)

    patch.setattr(Machine, "tail", hasty)


def reads_over_a_batch(patch: pytest.MonkeyPatch) -> None:
    """What is heard is read at once, also while a batch is on its way."""

    def eager(self: Machine) -> list[Output]:
        return self._read() if self.behind and not self._reading and self.state is not None else []

    patch.setattr(Machine, "_catch_up", eager)


def failed_reads_not_repeated(patch: pytest.MonkeyPatch) -> None:
    """A read that gave no answer is never asked again."""
    again = Machine.again
    patch.setattr(Machine, "again", lambda self: [] if self.version else again(self))


# ---- time ----


def both_hold(patch: pytest.MonkeyPatch) -> None:
    """A hold counts for whatever deadline stands now."""
    clock = rules._clock

    def careless(state: State, command: c.Command, wish: c.ClockWish, now: int) -> rules.Decision:
        if isinstance(wish, c.Hold) and state.until is not None:
            wish = c.Hold(state.until)
        return clock(state, command, wish, now)

    patch.setattr(rules, "_clock", careless)


def held_at_once(patch: pytest.MonkeyPatch) -> None:
    """A worker that opens a room does not wait whether somebody else runs it."""
    patch.setattr(room, "HOLD_FOR", 0)


def nobody_holds(patch: pytest.MonkeyPatch) -> None:
    """The clock of a silent store's room runs on."""
    patch.setattr(Machine, "store_away", lambda self, mono: None)


def silence_not_noticed(patch: pytest.MonkeyPatch) -> None:
    """A store that does not answer is waited for, and time goes by."""
    patch.setattr(Worker, "_silence", lambda self, mono: [])


# ---- the log ----


def compares_only_versions(patch: pytest.MonkeyPatch) -> None:
    """A late batch of a server that slept over a rollback is taken for a new one."""

    def append(self: SimStore, batch: Batch) -> CommitResult:
        last = self.records[-1]
        if batch.epoch != self.epoch:
            return Gone()
        if batch.expected[0] != last.version:
            return Conflict(last.version, last.batch)
        return self.put(batch)

    patch.setattr(SimStore, "append", append)


def no_new_epoch(patch: pytest.MonkeyPatch) -> None:
    """A rollback is noticed, and the log goes on under its old name."""

    def reopen(self: SimStore, seen: Tip) -> str:
        self.reopened += 1
        return self.epoch

    patch.setattr(SimStore, "reopen", reopen)


def rollbacks_seen_everywhere(patch: pytest.MonkeyPatch) -> None:
    """A pulse's answer is compared with what has become known since it was asked."""
    pulsed = Machine.pulsed

    def confused(self: Machine, tip: Tip | Gone, mono: int) -> list[Output]:
        self._pulsed_from = (self.epoch, 0)
        flight, self._flight = self._flight, None
        if flight is not None and isinstance(tip, Tip) and tip.version == self.version:
            self._flight = flight
            return []
        return pulsed(self, tip, mono)

    patch.setattr(Machine, "pulsed", confused)


def seat_kept_over_a_rollback(patch: pytest.MonkeyPatch) -> None:
    """A phone keeps its number when the log has lost it, whoever takes it next."""
    patch.setattr(Server, "_seat_anew", Server._seat)


def older_views_never_drawn(patch: pytest.MonkeyPatch) -> None:
    """A screen believes what it has seen more than the answer to its hello."""
    see = Person.see

    def stubborn(self: Person, line: Line, view: View) -> None:
        see(self, line, replace(view, fresh=False))

    patch.setattr(Person, "see", stubborn)


def a_full_queue_says_yes(patch: pytest.MonkeyPatch) -> None:
    """What finds no place in the queue is acked and dropped."""
    submit = Machine.submit

    def polite(self: Machine, ticket: int, command: Any, mono: int) -> list[Output]:
        return [Reply(ticket, self.version) for _ in submit(self, ticket, command, mono)]

    patch.setattr(Machine, "submit", polite)


def a_full_queue_drops_the_first(patch: pytest.MonkeyPatch) -> None:
    """Whoever waits longest makes room, and hears that it is done."""

    def push(self: Machine, ticket: int, command: Any, mono: int) -> list[Output]:
        outputs: list[Output] = []
        if len(self._queue) >= room.MOST_WAITING:
            outputs = [Reply(first.ticket, self.version) for first in [self._queue.popleft()] if first.ticket]
        self._queue.append(room._Waiting(ticket, command, self.clock.now(mono)))
        return outputs

    patch.setattr(Machine, "submit", push)


def conflict_stamps_anew(patch: pytest.MonkeyPatch) -> None:
    """After a conflict a command counts from then."""
    settled = Machine.settled

    def late(self: Machine, result: CommitResult, mono: int) -> list[Output]:
        if isinstance(result, Conflict) and self._flight is not None:
            for waiting in self._flight.waiting:
                waiting.at = self.clock.now(mono)
        return settled(self, result, mono)

    patch.setattr(Machine, "settled", late)


WORKERS = (
    missed_seats_not_claimed,
    back_never_said,
    away_without_waiting,
    foreign_seats_away,
    missed_for_ever,
    nobody_looked_for_at_the_start,
    nobody_looked_for_at_a_question,
    missed_only_by_whoever_asked,
    a_display_is_seen_once,
    waves_without_an_id,
    waves_told_again,
    hello_without_reading,
    another_epoch_not_looked_at,
    welcomed_though_the_read_failed,
    notices_forgotten,
    always_behind,
    caught_up_too_early,
    reads_over_a_batch,
    failed_reads_not_repeated,
    both_hold,
    held_at_once,
    nobody_holds,
    silence_not_noticed,
    compares_only_versions,
    no_new_epoch,
    rollbacks_seen_everywhere,
    seat_kept_over_a_rollback,
    older_views_never_drawn,
    a_full_queue_says_yes,
    a_full_queue_drops_the_first,
    conflict_stamps_anew,
)
