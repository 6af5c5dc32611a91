"""A seeded discrete-event loop: all time and all chance of a run, so that a seed gives the same run again."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from random import Random


class Loop:
    """Actions in the order of their times; ``now`` is real time in ms from the start of the run."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.now = 0
        self.done = 0
        self.over = False
        self._heap: list[tuple[int, int, Callable[[], None]]] = []

    def after(self, ms: int, action: Callable[[], None]) -> None:
        """Do this so many ms from now."""
        self.done += 1
        heappush(self._heap, (self.now + ms, self.done, action))

    def run(self, until: int, most: int) -> None:
        """Act until somebody says ``over``, until this time, or until so many actions were planned."""
        heap = self._heap
        while heap and heap[0][0] <= until and not self.over and self.done <= most:
            self.now, _, action = heappop(heap)
            action()

    def ms(self, least: int, most: int) -> int:
        """Some time between the two."""
        return least + int(self.random.random() * (most - least + 1))

    def chance(self, share: float) -> bool:
        """True in this share of all cases."""
        return self.random.random() < share
