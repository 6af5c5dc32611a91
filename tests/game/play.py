"""A game played by hand, for the tests of the rules: commands in, state and log out, no worker, no store."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

from msgspec.structs import replace

from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.attendance import CLAIMED_WITHIN
from home_quiz.game.decide import decide
from home_quiz.game.evolve import begin, evolve
from home_quiz.game.kinds.base import Answer
from home_quiz.game.kinds.choice import ChoiceAnswer, ChoiceAsk, ChoiceKey
from home_quiz.game.kinds.number import NumberAsk, NumberKey
from home_quiz.game.kinds.options import Option
from home_quiz.game.kinds.several import SeveralAnswer, SeveralAsk, SeveralKey
from home_quiz.game.kinds.truefalse import TrueFalseAnswer, TrueFalseAsk, TrueFalseKey
from home_quiz.game.names import COLOURS, CRESTS
from home_quiz.game.programme import Programme, Question, Round, Rules
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State

HOST = "host:h"
E = TypeVar("E", bound=e.Event)


def options(*words: str) -> tuple[Option, ...]:
    """Options a, b, c ... with these words."""
    return tuple(Option(key, {"*": word}) for key, word in zip("abcdef", words, strict=False))


def choice(right: str = "a", **changes: object) -> Question:
    """A question with four options, one right, 20 seconds and nothing told afterwards."""
    ask = ChoiceAsk(options("Ludza", "Rokiškis", "Jēkabpils", "Zilupe"))
    question = Question(
        id="q", text={"lv": "Kur?", "lt": "Kur?", "en": "Where?"}, ask=ask, key=ChoiceKey(right), seconds=20
    )
    return replace(question, **changes)


def several(right: Sequence[str] = ("a", "c"), **changes: object) -> Question:
    """A question with four options, some right."""
    ask = SeveralAsk(options("Zirgs", "Govs", "Aita", "Vista"))
    return replace(choice(), ask=ask, key=SeveralKey(tuple(right)), **changes)


def truefalse(right: bool = True, **changes: object) -> Question:
    """A statement."""
    return replace(choice(), ask=TrueFalseAsk(), key=TrueFalseKey(right), **changes)


def nearest(right: int = 50, close: int = 0, **changes: object) -> Question:
    """A number from 0 to 100; the nearest family wins."""
    key = NumberKey(right, close, 20, nearest=True)
    return replace(choice(), ask=NumberAsk(0, 100), key=key, **changes)


def rounds(*counts: int, **changes: object) -> tuple[Round, ...]:
    """Rounds with so many choice questions."""
    question = replace(choice(), **changes)
    return tuple(
        Round({"lv": f"{number}. kārta"}, (question,) * count) for number, count in enumerate(counts, start=1)
    )


def one_round(*questions: Question, **rules: object) -> Programme:
    """A programme of one round with these questions."""
    return Programme((Round({"lv": "Kārta"}, questions),), replace(Rules(), **rules))


def token(phone: str) -> bytes:
    """What a phone's secret becomes."""
    return sha256(phone.encode()).digest()


class Game:
    """One room. ``now`` is the room time in ms and moves only by ``wait`` or by hand."""

    def __init__(self, programme: Programme | None = None, **created: object) -> None:
        first = e.RoomCreated(t=0, hall="h", code="AB12", programme=programme or one_round(choice()), seed=7)
        first = replace(first, **created)
        self.log: list[e.EventUnion] = [first]
        self.state: State = begin(first)
        self.now = 1000
        self._ids = 0

    def new_id(self) -> str:
        """A command id that was not used before."""
        self._ids += 1
        return f"id{self._ids}"

    def decide(
        self, wish: c.AnyWish, by: str = HOST, *, at: int | None = None, **command: object
    ) -> tuple[e.EventUnion, ...] | Refused:
        """What the rules say, without doing it."""
        whole = replace(c.Command(id=self.new_id(), by=by, wish=wish, on=self.state.step), **command)
        return decide(self.state, whole, self.now if at is None else at, self.now)

    def take(self, events: Sequence[e.EventUnion]) -> None:
        """Events that happened."""
        for event in events:
            self.state = evolve(self.state, event)
            self.log.append(event)

    def do(
        self, wish: c.AnyWish, by: str = HOST, *, at: int | None = None, **command: object
    ) -> tuple[e.EventUnion, ...]:
        """A wish that must be granted."""
        decision = self.decide(wish, by, at=at, **command)
        assert not isinstance(decision, Refused), decision
        self.take(decision)
        return decision

    def no(self, wish: c.AnyWish, by: str = HOST, *, at: int | None = None, **command: object) -> str:
        """A wish that must be refused: its code."""
        decision = self.decide(wish, by, at=at, **command)
        assert isinstance(decision, Refused), decision
        return decision.code

    def wait(self, ms: int) -> None:
        """Let room time pass, nothing else."""
        self.now += ms

    # ---- players -------------------------------------------------------------------------------------------

    def found(self, phone: str, name: str | None = None, number: str = "") -> str:
        """A family founds a house; its first seat."""
        count = len(self.state.teams)
        wish = c.Found(
            name or f"Māja {count + 1}",
            CRESTS[count % len(CRESTS)],
            COLOURS[count % len(COLOURS)],
            number=number,
        )
        self.do(wish, f"token:{phone}", token=token(phone))
        return self.state.tokens[token(phone)]

    def join(self, phone: str, team: str) -> str:
        """Another phone of a family; its seat."""
        self.do(c.JoinTeam(team=team), f"token:{phone}", token=token(phone))
        return self.state.tokens[token(phone)]

    def answer(
        self, seat: str, pick: object, *, at: int | None = None, lag: int = 0, index: int | None = None
    ) -> tuple[e.EventUnion, ...]:
        """An answer that must count: a letter, a tuple of letters or a bool."""
        return self.do(self.saying(pick, lag, index), f"seat:{seat}", seat=seat, at=at)

    def answer_no(self, seat: str, pick: object, *, at: int | None = None, index: int | None = None) -> str:
        """An answer that must be refused: the code."""
        return self.no(self.saying(pick, 0, index), f"seat:{seat}", seat=seat, at=at)

    def saying(self, pick: object, lag: int = 0, index: int | None = None) -> c.GiveAnswer:
        """The wish to answer so, to the question in play unless told."""
        number = self.state.index if index is None else index
        if isinstance(pick, Answer):
            return c.GiveAnswer(number, pick, lag)
        if isinstance(pick, bool):
            return c.GiveAnswer(number, TrueFalseAnswer(pick), lag)
        if isinstance(pick, tuple):
            return c.GiveAnswer(number, SeveralAnswer(pick), lag)
        return c.GiveAnswer(number, ChoiceAnswer(str(pick)), lag)

    def away(self, *seats: str) -> None:
        """These seats have had no socket for a while."""
        self.take([e.SeatsMissed(t=self.now - CLAIMED_WITHIN, seats=seats)])
        self.do(c.Presence(away=seats), "clock", id="")

    def back(self, *seats: str) -> None:
        """These seats have one again."""
        self.do(c.Presence(back=seats), "clock", id="")

    # ---- time and control ----------------------------------------------------------------------------------

    def tick(self, quiet: bool = True) -> tuple[e.EventUnion, ...]:
        """The clock looks at the room."""
        return self.do(c.Tick(quiet), "clock", id="")

    def until(self) -> None:
        """Wait for the end of the phase and let the clock look."""
        assert self.state.until is not None
        self.now = max(self.now, self.state.until)
        self.tick()

    def to(self, phase: str, index: int | None = None) -> Game:
        """Go on as a host would, until this phase (of this question)."""
        for _ in range(200):
            if self.state.phase == phase and index in (None, self.state.index):
                return self
            if self.state.phase == "lobby":
                self.do(c.Start())
            elif self.state.phase == "closed":
                self.until()
            else:
                self.do(c.Next())
        raise AssertionError(f"{phase} {index} was not reached")

    def totals(self) -> dict[str, int]:
        """Points by family, as the state has them."""
        return dict(self.state.totals.items())


def only(events: Sequence[e.EventUnion], sort: type[E]) -> E:
    """The one event of this sort."""
    found = [event for event in events if isinstance(event, sort)]
    assert len(found) == 1, events
    return found[0]


def kinds_of(events: Sequence[e.EventUnion]) -> list[str]:
    """The names of events, in order."""
    return [type(event).__name__ for event in events]
