"""Room time: milliseconds that run only while somebody runs the room, and never go back.

Every ``t`` that reaches a worker is a lower bound; between two of them the worker's own monotonic clock
counts. No wall clock is read. A clock that is held stands still until another worker's times move it or it is
let go.
"""

from __future__ import annotations


class RoomClock:
    """One worker's copy of a room's time. All arguments named ``mono`` are this worker's monotonic ms."""

    __slots__ = ("_at", "_held", "_t")

    def __init__(self, t: int, mono: int) -> None:
        self._t = t
        self._at = mono
        self._held = False

    def now(self, mono: int) -> int:
        """Room ms at this moment."""
        return self._t if self._held else self._t + max(0, mono - self._at)

    def learn(self, t: int, mono: int) -> None:
        """Another time of this room has arrived: it is at least that late."""
        self._t = max(self.now(mono), t)
        self._at = mono

    def mono_at(self, t: int, mono: int) -> int:
        """The monotonic ms at which room time ``t`` will be reached."""
        return mono + max(0, t - self.now(mono))

    @property
    def held(self) -> bool:
        """Whether the clock stands still."""
        return self._held

    def hold(self, mono: int) -> None:
        """Stand still from now on."""
        self._t = self.now(mono)
        self._held = True

    def release(self, mono: int) -> None:
        """Run on from where the clock stands; nothing changes for a clock that runs."""
        self._t = self.now(mono)
        self._at = mono
        self._held = False
