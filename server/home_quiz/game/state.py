"""What a room is at one moment: a value folded from its log (frozen structs, persistent maps)."""

from __future__ import annotations

from msgspec import Struct
from rpds import HashTrieMap, HashTrieSet

from home_quiz.game.kinds.base import Given
from home_quiz.game.programme import Programme, Question

PHASES = (
    "lobby",
    "intro",
    "talk",
    "open",
    "closed",
    "reveal",
    "card",
    "standings",
    "break",
    "podium",
    "ended",
)

REMEMBERED = 8
"""How many accepted command ids the state keeps for each actor; a repeat gets the first outcome."""


class Seat(Struct, frozen=True):
    """A player's place. ``active``: how many questions had been opened when it was last active.

    ``missed``: room ms at which a worker asked whether anybody has a socket of it, None once it is answered.
    """

    id: str
    team: str
    token: bytes
    away: bool = False
    left: bool = False
    active: int = 0
    missed: int | None = None


class Team(Struct, frozen=True):
    """A family. ``seed`` draws its house; ``order`` is its place in the street; ``named``: may be shown."""

    id: str
    name: str
    crest: str
    colour: str
    town: str
    number: str
    seed: int
    order: int
    seats: tuple[str, ...] = ()
    named: bool = True
    removed: bool = False


class ReturnCode(Struct, frozen=True):
    """A come-back code that was made and not used: for which seat, until when (room ms)."""

    seat: str
    until: int


class Result(Struct, frozen=True):
    """What came out of one question: marks by seat (0..1), points by seat and by team."""

    marks: dict[str, float]
    seats: dict[str, int]
    teams: dict[str, int]


class Stretch(Struct, frozen=True):
    """How a question's clock ran from ``begin`` on (room ms): ``spent`` ms of its time were over then.

    It stands until room time is ``zero + spent`` and then runs as ``time - zero``; None: it stands for good.
    """

    begin: int
    spent: int
    zero: int | None


class State(Struct, frozen=True):
    """A room. ``until``: room ms at which the phase ends by itself; ``opened``/``deadline``: the question's
    own time.

    ``index`` is the question in play (-1 before the first), ``opens`` how many questions have been opened,
    ``step`` the running number of phase changes, ``changed`` the room ms of the last event.
    """

    code: str
    hall: str
    programme: Programme
    seed: int
    languages: tuple[str, ...]
    own_names_wait: bool = False
    starts_at: int = 0
    rehearsal: bool = False
    phase: str = "lobby"
    step: int = 0
    index: int = -1
    until: int | None = None
    opened: int = 0
    deadline: int = 0
    opens: int = 0
    paused: bool = False
    paused_at: int = 0
    """When the last pause began (room ms)."""
    ran: tuple[Stretch, ...] = ()
    """How the open question's clock ran, in order."""
    auto: bool = False
    locked: bool = False
    lent: str = ""
    changed: int = 0
    own_from: int = 0
    """The oldest step whose own views still hold."""
    here: HashTrieSet[str] = HashTrieSet()
    teams: HashTrieMap[str, Team] = HashTrieMap()
    seats: HashTrieMap[str, Seat] = HashTrieMap()
    tokens: HashTrieMap[bytes, str] = HashTrieMap()
    gone: tuple[int, ...] = ()
    """The places in the street of families that were taken out, in order."""
    numbers: HashTrieMap[str, str] = HashTrieMap()
    names: HashTrieMap[str, str] = HashTrieMap()
    codes: HashTrieMap[bytes, ReturnCode] = HashTrieMap()
    answers: HashTrieMap[int, HashTrieMap[str, Given]] = HashTrieMap()
    waiting: int = 0
    """How many of ``here`` have neither answered nor gone away: at nought the question closes."""
    results: HashTrieMap[int, Result] = HashTrieMap()
    totals: HashTrieMap[str, int] = HashTrieMap()
    part: HashTrieMap[str, int] = HashTrieMap()
    """In how many questions a family has taken part: each adds something to its house."""
    done: HashTrieMap[str, tuple[str, ...]] = HashTrieMap()
    missed: HashTrieSet[str] = HashTrieSet()
    """Seats whose ``missed`` is set."""
    displays: HashTrieSet[str] = HashTrieSet()
    """Ids of displays that look at this room."""
    waves: HashTrieMap[str, int] = HashTrieMap()
    """How often each family has waved."""

    @property
    def question(self) -> Question:
        """The question in play."""
        return self.programme.at(self.index)

    def given(self, index: int) -> HashTrieMap[str, Given]:
        """All answers to a question so far, by seat."""
        return self.answers.get(index) or HashTrieMap()

    def repeats(self, actor: str, command: str) -> bool:
        """Whether this actor's command was accepted before."""
        return command in (self.done.get(actor) or ())
