"""A store that keeps the contract, and a bad way to it: calls fail, replies get lost or come late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

from home_quiz.store.contract import Batch, CommitResult, Conflict, Gone, Ok, Record, Tail, Tip
from simulation.faults import Faults
from simulation.loop import Loop

T = TypeVar("T")
GIVES_UP = 500
"""Ms after which a caller takes a call without a reply for failed."""
SLOWEST = 400
LATEST = 6000
"""Ms for which a call may lie in some buffer before the store gets it after all."""


class SimStore:
    """One log. ``stored_at`` is the real time at which each version was stored."""

    def __init__(self, loop: Loop, faults: Faults, first: Record) -> None:
        self.records = [first]
        self.stored_at = [0]
        self.t = first.t
        self.epoch = "epoch-0"
        self.reopened = 0
        self.lost: set[str] = set()
        """Ids of commands in records that a rollback lost."""
        self.listeners: list[Callable[[int], None]] = []
        self.watchers: list[Callable[[Record], None]] = []
        self.rolled_back = 0
        self.rolled_back_at = 0
        self.outages: list[tuple[int, int]] = []
        self._lost_from: dict[str, int] = {}
        self._notices = 0
        self._loop = loop
        self._faults = faults
        self._out_until = 0
        self._hangs = False

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
        record = Record(version, batch.batch, t, batch.rules, batch.data)
        self.records.append(record)
        self.stored_at.append(self._loop.now)
        self.t = max(self.t, t)
        for watch in self.watchers:
            watch(record)
        for listener in self.listeners:
            self._notify(listener, version)
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
            self.reopened += 1
            self.epoch = f"epoch-{self.reopened}"
        return self.epoch

    # ---- the way to it -------------------------------------------------------------------------------------

    @property
    def _wild(self) -> bool:
        return self._loop.now < self._faults.until

    def _notify(self, listener: Callable[[int], None], version: int) -> None:
        loop, faults = self._loop, self._faults
        self._notices += 1
        if self._wild and (loop.chance(faults.lost_notice) or (faults.tenth and self._notices % 10 == 0)):
            return
        slow = self._wild and loop.chance(faults.slow)
        loop.after(loop.ms(50, SLOWEST) if slow else loop.ms(0, 8), lambda: listener(version))

    def call(self, ask: Callable[[], T], answer: Callable[[T | None], None]) -> None:
        """Ask, and give the answer, or None where no reply came: then nobody knows whether it was done."""
        loop, faults = self._loop, self._faults
        there, back = loop.ms(0, 3), loop.ms(0, 3)
        fate = loop.random.random() if self._wild else 1.0
        if loop.now < self._out_until:
            loop.after(GIVES_UP if self._hangs else there + back, lambda: answer(None))
        elif (fate := fate - faults.fails) < 0:
            loop.after(there + back, lambda: answer(None))
        elif (fate := fate - faults.lost_reply) < 0:
            loop.after(there, lambda: (ask(), None)[1])
            loop.after(GIVES_UP, lambda: answer(None))
        elif (fate := fate - faults.late) < 0:
            loop.after(GIVES_UP + loop.ms(0, loop.random.choice((300, LATEST))), lambda: (ask(), None)[1])
            loop.after(GIVES_UP, lambda: answer(None))
        else:
            if fate - faults.slow < 0:
                back += loop.ms(50, SLOWEST)
            loop.after(there, lambda: self._done(ask(), back, answer))

    def _done(self, result: T, back: int, answer: Callable[[T | None], None]) -> None:
        self._loop.after(back, lambda: answer(result))

    def go_out(self, ms: int, hangs: bool) -> None:
        """Answer nobody for a while: refuse calls at once, or let them hang."""
        self._out_until = max(self._out_until, self._loop.now + ms)
        self.outages.append((self._loop.now, self._out_until))
        self._hangs = hangs

    @property
    def out(self) -> bool:
        """Whether nobody gets an answer now."""
        return self._loop.now < self._out_until

    # ---- what is lost --------------------------------------------------------------------------------------

    def roll_back(self, records: int) -> None:
        """Lose the last records, as after a copy of an older disk was put back."""
        keep = max(1, len(self.records) - records)
        for record in self.records[keep:]:
            self.lost.update(event["id"] for event in msgspec.msgpack.decode(record.data) if event.get("id"))
        self._lost_from[self.epoch] = min(keep + 1, self._lost_from.get(self.epoch, keep + 1))
        self.rolled_back += 1
        self.rolled_back_at = self._loop.now
        del self.records[keep:], self.stored_at[keep:]
        self.t = self.records[-1].t

    def has_lost(self, epoch: str, version: int) -> bool:
        """Whether what somebody has seen as this version may be lost."""
        return version >= self._lost_from.get(epoch, version + 1)
