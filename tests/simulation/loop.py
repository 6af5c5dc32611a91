"""A seeded discrete-event loop: all time and all chance of a run, so that a seed gives the same run again."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from random import Random

from msgspec import Struct


class Loop:
    """Actions in the order of their times; ``now`` is real time in ms from the start of the run."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.now = 0
        self.done = 0
        self._heap: list[tuple[int, int, Callable[[], None]]] = []

    def after(self, ms: int, action: Callable[[], None]) -> None:
        """Do this so many ms from now."""
        self.done += 1
        heappush(self._heap, (self.now + ms, self.done, action))

    def run(self, until: int, over: Callable[[], bool]) -> None:
        """Act until ``over`` or until this time."""
        while self._heap and self._heap[0][0] <= until and not over():
            self.now, _, action = heappop(self._heap)
            action()

    def ms(self, least: int, most: int) -> int:
        """Some time between the two."""
        return least + int(self.random.random() * (most - least + 1))

    def chance(self, share: float) -> bool:
        """True in this share of all cases."""
        return self.random.random() < share


class Faults(Struct):
    """How often things go wrong: shares of calls and messages, numbers per run. All stop at ``until`` ms."""

    lost_reply: float = 0.03
    fails: float = 0.03
    late: float = 0.01
    slow: float = 0.01
    outages: int = 1
    lost: float = 0.05
    twice: float = 0.05
    long: float = 0.05
    lost_notice: float = 0.3
    crashes: int = 2
    rollbacks: int = 0
    reload: float = 0.1
    until: int = 30_000


CALM = Faults(
    lost_reply=0,
    fails=0,
    late=0,
    slow=0,
    outages=0,
    lost=0,
    twice=0,
    long=0,
    lost_notice=0,
    crashes=0,
    reload=0,
)
