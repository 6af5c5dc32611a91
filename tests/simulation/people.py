"""Phones of families and the host's phone: one command in flight, sent again with its id until settled."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from home_quiz.game import commands as c
from home_quiz.game.kinds.choice import ChoiceAnswer
from home_quiz.game.names import COLOURS, CRESTS
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State
from simulation.history import History
from simulation.loop import Faults, Loop
from simulation.server import Server, View

NOT_SETTLED = {"room/busy", "room/not_found", "store/away"}
SENDS_AGAIN = 700
LOOKS = 200


class Person:
    """Somebody with a screen and a bad line to one of the servers."""

    def __init__(
        self, name: str, loop: Loop, servers: list[Server], faults: Faults, history: History
    ) -> None:
        self.name = name
        self.view: View | None = None
        self.flight: tuple[str, c.AnyWish, int] | None = None
        self._loop = loop
        self._servers = servers
        self._faults = faults
        self._history = history
        self._server = loop.random.choice(servers)
        self._sent_at = -10_000
        self._sends = 0
        self._seen_at = -10_000
        self._acts_at = 0
        self._count = 0
        self._says_bye_to: Server | None = None
        loop.after(loop.ms(0, 1000), self.look)

    # ---- what differs --------------------------------------------------------------------------------------

    def seat_in(self, state: State) -> str:
        """The seat this screen has."""
        return ""

    def command(self, state: State | None, command_id: str, wish: c.AnyWish, on: int) -> c.Command | None:
        """What a gateway makes of a frame; None where it would read the log first."""
        raise NotImplementedError

    def wants(self, view: View) -> c.AnyWish | None:
        """What to ask for now."""
        raise NotImplementedError

    def settled(self, wish: c.AnyWish, code: str) -> None:
        """A wish was granted ("") or refused."""

    # ---- the line ------------------------------------------------------------------------------------------

    def net(self, arrives: Callable[[], None]) -> None:
        """One message over the line: it may come late, twice or not at all."""
        loop, faults = self._loop, self._faults
        wild = loop.now < faults.until
        if wild and loop.chance(faults.lost):
            return
        for _ in range(2 if wild and loop.chance(faults.twice) else 1):
            slow = wild and loop.chance(faults.long)
            loop.after(loop.ms(200, 2500) if slow else loop.ms(1, 60), arrives)

    def look_elsewhere(self) -> None:
        """Take another server."""
        old = self._server
        self._server = self._loop.random.choice([s for s in self._servers if s is not old])
        old.bye(self)
        self._seen_at = -10_000
        self._sends = 0

    def look(self) -> None:
        """Every now and then: is there anything to see, to send or to wish?"""
        loop = self._loop
        loop.after(LOOKS, self.look)
        server = self._server
        if loop.now - self._seen_at > 3000:
            self._seen_at = loop.now
            if self.flight is None and loop.chance(0.5):
                self.look_elsewhere()
            self.net(lambda: server.hello(self))
        elif self.flight is not None:
            if loop.now - self._sent_at >= SENDS_AGAIN:
                self._send_again()
        elif self.view is not None and loop.now >= self._acts_at:
            self._act(self.view)

    def _act(self, view: View) -> None:
        wish = self.wants(view)
        self._acts_at = self._loop.now + self._loop.ms(100, 900)
        if wish is not None:
            self._count += 1
            self.flight = (f"{self.name}-{self._count}", wish, view.step)
            self._history.asked(self.flight[0], wish, view.step)
            self._send()

    def _send_again(self) -> None:
        assert self.flight is not None
        self._sends += 1
        if self._sends % 3 == 0:
            self.look_elsewhere()
            server = self._server
            self.net(lambda: server.hello(self))
        if not isinstance(self.flight[1], c.GiveAnswer) and self._loop.chance(self._faults.reload):
            self.flight = None
            return
        self._send()

    def _send(self) -> None:
        assert self.flight is not None
        self._sent_at = self._loop.now
        command_id, wish, on = self.flight
        server = self._server
        self.net(lambda: server.hear(self, command_id, wish, on))

    # ---- what comes back -----------------------------------------------------------------------------------

    def see(self, view: View) -> None:
        """A view arrives; an older one is not drawn over a newer one."""
        self._seen_at = self._loop.now
        old = self.view
        if old is None or old.epoch != view.epoch or view.version >= old.version:
            self.view = view

    def told(self, command_id: str, refused: Refused | None) -> None:
        """A command was acked or refused."""
        if refused is not None and refused.code in NOT_SETTLED:
            return
        if self.flight is not None and self.flight[0] == command_id:
            wish, self.flight = self.flight[1], None
            self._sends = 0
            self.settled(wish, "" if refused is None else refused.code)


class Phone(Person):
    """A family's phone; the first of each family founds the house, the others join it."""

    def __init__(
        self, family: list[Phone], loop: Loop, servers: list[Server], faults: Faults, history: History
    ) -> None:
        self.family = family
        family.append(self)
        number = loop.random.getrandbits(64)
        super().__init__(f"phone{number:x}", loop, servers, faults, history)
        self.token = sha256(self.name.encode()).digest()
        self.answered: dict[int, int] = {}

    def see(self, view: View) -> None:
        moved = self.view is not None and self.view.epoch != view.epoch
        super().see(view)
        if moved and not view.seat:
            self.flight = None  # the store has lost this seat: take another one

    def seat_in(self, state: State) -> str:
        return state.tokens.get(self.token) or ""

    def command(self, state: State | None, command_id: str, wish: c.AnyWish, on: int) -> c.Command | None:
        if isinstance(wish, c.Found | c.JoinTeam):
            return c.Command(command_id, f"token:{self.name}", wish, token=self.token)
        seat = "" if state is None else self.seat_in(state)
        return c.Command(command_id, f"seat:{seat}", wish, seat) if seat else None

    def wants(self, view: View) -> c.AnyWish | None:
        if not view.seat:
            return self._join()
        times = self.answered.get(view.index, 0)
        if view.phase != "open" or (times and not (times < 3 and self._loop.chance(0.05))):
            return None
        return c.GiveAnswer(view.index, ChoiceAnswer(self._loop.random.choice("abc")), self._loop.ms(0, 200))

    def _join(self) -> c.AnyWish | None:
        first = self.family[0]
        if first is self:
            place = self._loop.random.randrange(len(COLOURS))
            return c.Found(self.name[-12:], CRESTS[place], COLOURS[place])
        known = first.view.team if first.view else ""
        return c.JoinTeam(team=known) if known else None

    def settled(self, wish: c.AnyWish, code: str) -> None:
        if isinstance(wish, c.GiveAnswer) and not code:
            self.answered[wish.index] = self.answered.get(wish.index, 0) + 1


CONTROLS: dict[str, Callable[[], c.AnyWish]] = {
    "start": c.Start,
    "next": c.Next,
    "close": c.CloseEarly,
    "skip": c.Skip,
    "pause": c.Pause,
    "resume": c.Resume,
    "end": c.End,
}


class Host(Person):
    """Plays a whole short game: mostly Next, sometimes something else, sometimes twice."""

    def command(self, state: State | None, command_id: str, wish: c.AnyWish, on: int) -> c.Command | None:
        return c.Command(command_id, "host:h", wish, on=on)

    def wants(self, view: View) -> c.AnyWish | None:
        random = self._loop.random
        if view.phase == "ended" or (view.phase == "lobby" and self._early(view)):
            return None
        if view.phase == "open" and not random.random() < 0.1:
            return None
        if random.random() < 0.1:
            rare = [name for name in view.can if name != "end" or random.random() < 0.05]
            return CONTROLS[random.choice(rare)]() if rare else None
        for name in ("start", "resume", "next"):
            if name in view.can:
                return CONTROLS[name]()
        return None

    def _early(self, view: View) -> bool:
        return view.seats < 4 and self._loop.now < 12_000
