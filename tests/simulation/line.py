"""A connection between a screen and a server: messages arrive in order, some late, until it breaks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from simulation.faults import Faults
from simulation.loop import Loop

if TYPE_CHECKING:
    from simulation.people import Person
    from simulation.server import Server


class Line:
    """``seat``: what the server holds the screen for; ``fresh``: no view has come yet since the hello."""

    __slots__ = (
        "_faults",
        "_free",
        "_loop",
        "attached",
        "broken",
        "closed",
        "fresh",
        "person",
        "seat",
        "server",
    )

    def __init__(self, person: Person, server: Server, loop: Loop, faults: Faults) -> None:
        self.person = person
        self.server = server
        self.attached = False
        self.closed = False
        self.broken = False
        self.fresh = True
        self.seat = ""
        self._loop = loop
        self._faults = faults
        self._free = [0, 0]

    @property
    def answers(self) -> bool:
        """Whether beats go to and fro."""
        return self.attached and not self.broken and self.server.runs

    def up(self, arrives: Callable[[], None], once: bool = False) -> None:
        """A message to the server."""
        self._carry(0, arrives, once)

    def down(self, arrives: Callable[[], None]) -> None:
        """A message to the screen."""
        self._carry(1, arrives, False)

    def _carry(self, way: int, arrives: Callable[[], None], once: bool) -> None:
        loop, faults = self._loop, self._faults
        if self.broken:
            return
        takes, again = loop.ms(1, 60), False
        if loop.now < faults.until:
            fate = loop.random.random()
            if (fate := fate - faults.breaks) < 0:
                self.broken = True
                return
            if (fate := fate - faults.long) < 0:
                takes = loop.ms(200, 2500)
            again = not once and loop.chance(faults.twice)
        at = self._free[way] = max(self._free[way], loop.now + takes)
        loop.after(at - loop.now, arrives)
        if again:
            loop.after(at - loop.now, arrives)
