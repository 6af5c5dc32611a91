"""Who plays: phones of families, the host, displays."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from home_quiz.game import commands as c
from home_quiz.game.names import COLOURS, CRESTS
from simulation.kinds import SAID
from simulation.line import Line
from simulation.loop import Loop
from simulation.people import Person
from simulation.server import View

OTHERS_ANSWER = ("answer/not_your_turn", "answer/family_decided", "answer/already_answered")


class Phone(Person):
    """A family's phone; the first of each family founds the house, the others join it."""

    def __init__(self, family: list[Phone], loop: Loop, *common: Any) -> None:
        self.family = family
        family.append(self)
        super().__init__(f"phone{loop.random.getrandbits(64):x}", loop, *common)
        self.actor = f"token:{self.name}"
        self.token = sha256(self.name.encode()).digest()
        self.answered: dict[int, int] = {}
        self._waved_at = 0

    def see(self, line: Line, view: View) -> None:
        """Without a seat any more: the store has lost it, so take another one."""
        had = self.view.seat if self.view else ""
        super().see(line, view)
        if had and self.view is view and view.seat != had:
            self.flight = None

    def wants(self, view: View) -> c.AnyWish | None:
        """A seat, an answer to each question, sometimes another one; now and then a wave."""
        if not view.seat:
            return self._join()
        loop = self._loop
        if loop.now - self._waved_at > 4000 and loop.chance(0.3):
            self._waved_at = loop.now
            if (line := self.line) is not None:
                line.up(lambda: line.server.wave(line))
        times = self.answered.get(view.index, 0)
        if view.phase != "open" or (times and not (times < 3 and loop.chance(0.05))):
            return None
        if view.kind == "duel" and loop.chance(0.6):
            return c.Buzz(view.index, loop.ms(0, 200))
        return c.GiveAnswer(view.index, SAID[view.kind](loop.random), loop.ms(0, 200))

    def _join(self) -> c.AnyWish | None:
        first = self.family[0]
        if first is self:
            place = self._loop.random.randrange(len(COLOURS))
            return c.Found(self.name[-12:], CRESTS[place], COLOURS[place])
        known = first.view.team if first.view else ""
        return c.JoinTeam(team=known) if known else None

    def settled(self, wish: c.AnyWish, code: str) -> None:
        """Count the answers that were taken; whoever may not answer does not go on asking."""
        if isinstance(wish, c.GiveAnswer) and (not code or code in OTHERS_ANSWER):
            self.answered[wish.index] = self.answered.get(wish.index, 0) + (3 if code else 1)


class Display(Person):
    """Looks, and does nothing else."""

    def __init__(self, name: str, *common: Any) -> None:
        super().__init__(name, *common)
        self.display = name


CONTROLS: dict[str, Callable[[], c.AnyWish]] = {
    "start": c.Start,
    "next": c.Next,
    "close": c.CloseEarly,
    "more_time": c.MoreTime,
    "skip": c.Skip,
    "pause": c.Pause,
    "resume": c.Resume,
    "end": c.End,
    "tiebreak": c.TieBreak,
}


CARDS = 0.1
"""How often the host builds a house for a family without a phone."""


class Host(Person):
    """Plays a whole short game: mostly Next, sometimes something else, sometimes twice."""

    actor = "host:h"

    def wants(self, view: View) -> c.AnyWish | None:
        """The next step, when it is time for it; now and then a card of the family without a phone."""
        random = self._loop.random
        if view.phase == "lobby" and not view.cards and random.random() < CARDS:
            return c.FoundCards("Kartītes", CRESTS[0], COLOURS[0])
        if view.cards and view.phase in ("open", "closed") and random.random() < 0.3:
            return c.RaiseCard(view.index, random.choice("abc"))
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
