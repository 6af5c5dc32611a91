"""Planted faults: each breaks one rule of the production code or of the store, and the judge must notice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace

from home_quiz.game import commands as c
from home_quiz.game import decide as rules
from home_quiz.game import joining
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State
from home_quiz.room.clock import RoomClock
from home_quiz.room.machine import Machine
from home_quiz.room.outputs import Output, Reply
from home_quiz.store.contract import Batch, CommitResult, Conflict
from simulation.mutants_workers import WORKERS
from simulation.store import SimStore

Plant = Callable[[pytest.MonkeyPatch], None]


def no_compare_and_set(patch: pytest.MonkeyPatch) -> None:
    """The store appends whatever it gets."""
    patch.setattr(SimStore, "append", SimStore.put)


def no_dedupe(patch: pytest.MonkeyPatch) -> None:
    """A repeated command is a new command."""
    patch.setattr(State, "repeats", lambda state, actor, command: False)


def ack_before_commit(patch: pytest.MonkeyPatch) -> None:
    """People are told as soon as it is decided."""
    propose, replies = Machine.propose, Machine._replies

    def hasty(self: Machine, mono: int) -> tuple[Batch | None, list[Output]]:
        batch, outputs = propose(self, mono)
        flight = self._flight
        if batch is not None and flight is not None:
            outputs = [*outputs, *replies(self, flight.waiting, flight.refused)]
        return batch, outputs

    patch.setattr(Machine, "propose", hasty)


def tick_without_state_check(patch: pytest.MonkeyPatch) -> None:
    """A timer that goes off means that the time is over, whatever has happened since it was set."""
    tick = rules._tick

    def hasty(state: State, wish: Any, now: int) -> Any:
        until = None if state.until is None else min(state.until, now)
        return tick(replace(state, until=until), wish, now)

    patch.setattr(rules, "_tick", hasty)


def tail_not_read_after_conflict(patch: pytest.MonkeyPatch) -> None:
    """After a conflict only the head is taken over, not what stands before it."""
    settled = Machine.settled

    def lazy(self: Machine, result: CommitResult, mono: int) -> list[Output]:
        if isinstance(result, Conflict) and self._flight is not None:
            self._put_back(self._flight)
            self.head = (result.version, result.batch)
            return []
        return settled(self, result, mono)

    patch.setattr(Machine, "settled", lazy)


def unknown_reply_is_failure(patch: pytest.MonkeyPatch) -> None:
    """No reply is told as a no, without looking whether it was stored."""

    def hasty(self: Machine) -> list[Output]:
        flight, self._flight = self._flight, None
        if flight is None:
            return []
        no = Refused("control/not_now")
        return [Reply(waiting.ticket, 0, no) for waiting in flight.waiting if waiting.ticket]

    patch.setattr(Machine, "unknown", hasty)


def stamped_anew_at_retry(patch: pytest.MonkeyPatch) -> None:
    """A command that has to be decided again counts from now."""
    decide = Machine._decide

    def forgetful(self: Machine, waits: list[Any], now: int) -> Any:
        for waiting in waits:
            waiting.at = now
        return decide(self, waits, now)

    patch.setattr(Machine, "_decide", forgetful)


def clock_goes_back(patch: pytest.MonkeyPatch) -> None:
    """A worker believes any time it hears."""

    def gullible(self: RoomClock, t: int, mono: int) -> None:
        self._t, self._at = t, mono

    patch.setattr(RoomClock, "learn", gullible)


def rollback_unnoticed(patch: pytest.MonkeyPatch) -> None:
    """Nobody looks whether the log still holds what it held."""
    patch.setattr(Machine, "_rolled_back", lambda self, tip, base: False)


def join_not_by_token(patch: pytest.MonkeyPatch) -> None:
    """A phone that asks again gets another seat."""
    patch.setattr(joining, "_already_in", lambda state, command: None)


def reveal_without_drain(patch: pytest.MonkeyPatch) -> None:
    """The answer is told as soon as the screens are locked."""
    patch.setattr("home_quiz.game.evolve.reveal_at", lambda state: state.deadline)


def control_on_any_step(patch: pytest.MonkeyPatch) -> None:
    """A control counts whenever it arrives."""
    host = rules._host

    def eager(state: State, command: c.Command, wish: c.HostWish, now: int) -> rules.Decision:
        return host(state, replace(command, on=state.step), wish, now)

    patch.setattr(rules, "_host", eager)


def no_from_memory(patch: pytest.MonkeyPatch) -> None:
    """A worker that is behind says no without looking."""
    decide = Machine._decide

    def cocksure(self: Machine, waits: list[Any], now: int) -> Any:
        for waiting in waits:
            waiting.sure = True
        return decide(self, waits, now)

    patch.setattr(Machine, "_decide", cocksure)


MUTANTS: tuple[Plant, ...] = (
    no_compare_and_set,
    no_dedupe,
    ack_before_commit,
    tick_without_state_check,
    tail_not_read_after_conflict,
    unknown_reply_is_failure,
    stamped_anew_at_retry,
    clock_goes_back,
    join_not_by_token,
    reveal_without_drain,
    control_on_any_step,
    no_from_memory,
    rollback_unnoticed,
    *WORKERS,
)
