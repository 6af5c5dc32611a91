"""A store that keeps the contract, and a bad way to it: calls fail, replies get lost or come late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from home_quiz.store.contract import Batch, CommitResult, Conflict, Gone, Ok, Record, Tail, Tip
from simulation.loop import Faults, Loop

T = TypeVar("T")
GIVES_UP = 500
"""Ms after which a caller takes a call without a reply for failed."""
SLOWEST = 400


class SimStore:
    """One log. ``stored_at`` is the real time at which each version was stored."""

    def __init__(self, loop: Loop, faults: Faults, first: Record) -> None:
        self.records = [first]
        self.stored_at = [0]
        self.t = first.t
        self.epoch = "epoch-0"
        self.rollbacks = 0
        self.listeners: list[Callable[[int], None]] = []
        self._loop = loop
        self._faults = faults
        self._out_until = 0

    # ---- the contract --------------------------------------------------------------------------------------

    @property
    def tip(self) -> Tip:
        """Where the log ends."""
        last = self.records[-1]
        return Tip(last.version, last.batch, self.epoch, self.t)

    def commit(self, batches: Sequence[Batch]) -> list[CommitResult]:
        """Append what was decided on the log's end."""
        return [self.append(batch) for batch in batches]

    def append(self, batch: Batch) -> CommitResult:
        """One batch, if the log still ends where it was decided."""
        last = self.records[-1]
        if batch.epoch != self.epoch:
            return Gone()
        if batch.expected != (last.version, last.batch):
            return Conflict(last.version, last.batch)
        return self.put(batch)

    def put(self, batch: Batch) -> Ok:
        """Write one batch and tell everybody, perhaps."""
        version = len(self.records) + 1
        t = max(self.records[-1].t, batch.t)
        self.records.append(Record(version, batch.batch, t, batch.rules, batch.data))
        self.stored_at.append(self._loop.now)
        self.t = max(self.t, t)
        for listener in self.listeners:
            if not (self._wild and self._loop.chance(self._faults.lost_notice)):
                self._loop.after(self._loop.ms(0, 8), lambda hear=listener: hear(version))  # type: ignore[misc]
        return Ok(version)

    def read(self, after: int) -> Tail:
        """The records above ``after``."""
        base = self.records[after - 1].batch if 0 < after <= len(self.records) else b""
        return Tail(self.tip, base, tuple(self.records[after:]))

    def pulse(self, times: Sequence[tuple[str, int]]) -> list[Tip | Gone]:
        """Learn a time, tell the tip."""
        self.t = max(self.t, *(t for _, t in times))
        return [self.tip for _ in times]

    def reopen(self, seen: Tip) -> str:
        """A new epoch, if it is still the one that was seen."""
        if seen.epoch == self.epoch:
            self.rollbacks += 1
            self.epoch = f"epoch-{self.rollbacks}"
        return self.epoch

    # ---- the way to it -------------------------------------------------------------------------------------

    @property
    def _wild(self) -> bool:
        return self._loop.now < self._faults.until

    def call(self, ask: Callable[[], T], answer: Callable[[T | None], None]) -> None:
        """Ask, and give the answer, or None where no reply came: then nobody knows whether it was done."""
        loop, faults = self._loop, self._faults
        there, back = loop.ms(0, 3), loop.ms(0, 3)
        fate = loop.random.random() if self._wild else 1.0
        if loop.now < self._out_until or (fate := fate - faults.fails) < 0:
            loop.after(there + back, lambda: answer(None))
        elif (fate := fate - faults.lost_reply) < 0:
            loop.after(there, lambda: (ask(), None)[1])
            loop.after(GIVES_UP, lambda: answer(None))
        elif (fate := fate - faults.late) < 0:
            loop.after(GIVES_UP + loop.ms(0, 300), lambda: (ask(), None)[1])
            loop.after(GIVES_UP, lambda: answer(None))
        else:
            if fate - faults.slow < 0:
                back += loop.ms(50, SLOWEST)
            loop.after(there, lambda: self._done(ask(), back, answer))

    def _done(self, result: T, back: int, answer: Callable[[T | None], None]) -> None:
        self._loop.after(back, lambda: answer(result))

    def go_out(self, ms: int) -> None:
        """Answer nobody for a while."""
        self._out_until = self._loop.now + ms

    def roll_back(self, records: int) -> None:
        """Lose the last records, as after a copy of an older disk was put back."""
        keep = max(1, len(self.records) - records)
        del self.records[keep:], self.stored_at[keep:]
        self.t = self.records[-1].t
