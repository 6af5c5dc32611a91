"""People with screens: one command in flight, sent again with its id until settled; they change servers."""

from __future__ import annotations

from home_quiz.game import commands as c
from home_quiz.game.refusals import Refused
from simulation.faults import Faults
from simulation.history import NOT_SETTLED, History
from simulation.line import Line
from simulation.loop import Loop
from simulation.server import DEAD_AFTER, Server, View
from simulation.store import SimStore

SENDS_AGAIN = 700
QUIET = 2500
LOOKS = 200
IDLE = 500
"""Ms between two looks of somebody who waits for an answer, or for nothing."""


class Person:
    """Somebody with a screen and a bad line to one of the servers."""

    actor = ""
    display = ""
    token = b""

    def __init__(
        self, name: str, loop: Loop, servers: list[Server], store: SimStore, faults: Faults, history: History
    ) -> None:
        self.name = name
        self.view: View | None = None
        self.flight: tuple[str, c.AnyWish, int] | None = None
        self.line: Line | None = None
        self._loop = loop
        self._servers = servers
        self._store = store
        self._faults = faults
        self._history = history
        self._wanders = faults.wanders * loop.random.choice((0, 1, 2))
        self._sent_at = -10_000
        self._sends = 0
        self._heard_at = 0
        self._acts_at = 0
        self._asleep_until = 0
        self._count = 0
        loop.after(loop.ms(0, 1000), self.look)

    # ---- what differs --------------------------------------------------------------------------------------

    def wants(self, view: View) -> c.AnyWish | None:
        """What to ask for now."""
        return None

    def settled(self, wish: c.AnyWish, code: str) -> None:
        """A wish was granted ("") or refused."""

    # ---- the line ------------------------------------------------------------------------------------------

    def connect(self) -> None:
        """Take another server, if there is one, and say what this screen has seen."""
        old, loop = self.line, self._loop
        others = [s for s in self._servers if old is None or s is not old.server]
        if old is not None:
            self._leave(old)
        server = loop.random.choice(others or self._servers)
        line = self.line = Line(self, server, loop, self._faults)
        self._heard_at = loop.now
        self._sends = 0
        if self._loop.now < self._faults.until and loop.chance(self._faults.reload):
            self.view = None  # the page was loaded anew
        epoch, version = ("", 0) if self.view is None else (self.view.epoch, self.view.version)
        line.up(lambda: server.connect(line, epoch, version), once=True)

    def _leave(self, line: Line) -> None:
        """Close the old line; the server hears of it, or has to notice by itself."""
        if line.broken:
            self._loop.after(DEAD_AFTER, lambda: line.server.bye(line))
        else:
            line.up(lambda: line.server.bye(line), once=True)
            if line.broken:
                self._loop.after(DEAD_AFTER, lambda: line.server.bye(line))

    def cut(self, line: Line) -> None:
        """The server has hung up."""
        if line is self.line:
            self.line = None

    def sleep(self, ms: int) -> None:
        """The screen is dark for a while."""
        if self.line is not None:
            self.line.broken = self.line.broken or self._loop.chance(0.3)
            self._leave(self.line)
            self.line = None
        self._asleep_until = self._loop.now + ms

    def look(self) -> None:
        """Every now and then: is there anything to see, to send or to wish?"""
        loop, line = self._loop, self.line
        now = loop.now
        loop.after(LOOKS if self.flight is not None or line is None else IDLE, self.look)
        if now < self._asleep_until:
            return
        if line is not None and line.answers:
            self._heard_at = now
        if line is None or now - self._heard_at > QUIET or self._wander():
            self.connect()
        elif not line.attached:
            return  # not welcome yet
        elif self.flight is not None:
            if now - self._sent_at >= SENDS_AGAIN:
                self._send_again()
        elif now >= self._acts_at and self.view is not None:
            self._act(self.view)

    def _wander(self) -> bool:
        return (
            bool(self._wanders) and self._loop.now < self._faults.until and self._loop.chance(self._wanders)
        )

    def _act(self, view: View) -> None:
        wish = self.wants(view)
        self._acts_at = self._loop.now + self._loop.ms(100, 600)
        if wish is not None:
            self._count += 1
            self.flight = (f"{self.name}-{self._count}", wish, view.step)
            self._history.asked(self.flight[0], wish, view.step)
            self._send()

    def _send_again(self) -> None:
        assert self.flight is not None
        self._sends += 1
        if self._sends % 3 == 0:
            self.connect()
            return
        if not isinstance(self.flight[1], c.GiveAnswer) and self._loop.chance(self._faults.reload):
            self.flight = None
            return
        self._send()

    def _send(self) -> None:
        line = self.line
        assert self.flight is not None
        assert line is not None
        self._sent_at = self._loop.now
        command_id, wish, on = self.flight
        line.up(lambda: line.server.hear(line, command_id, wish, on))

    # ---- what comes back -----------------------------------------------------------------------------------

    def see(self, line: Line, view: View) -> None:
        """A view arrives. An older one is not drawn over a newer one, unless it is the answer to a hello."""
        if line is not self.line:
            return
        old = self.view
        if old is None or view.fresh or old.epoch != view.epoch or view.version >= old.version:
            if (
                old is not None
                and _age(view) < _age(old)
                and not self._store.has_lost(old.epoch, old.version)
            ):
                self._history.fault(f"{self.name} has seen {_age(old)} and is shown {_age(view)}")
            self.view = view

    def told(self, line: Line, command_id: str, refused: Refused | None) -> None:
        """A command was acked or refused."""
        if line is not self.line or (refused is not None and refused.code in NOT_SETTLED):
            return
        if self.flight is not None and self.flight[0] == command_id:
            wish, self.flight = self.flight[1], None
            self._sends = 0
            self.settled(wish, "" if refused is None else refused.code)


def _age(view: View) -> tuple[int, int]:
    return (int(view.epoch.removeprefix("epoch-")), view.version)
