"""What a room is at one moment: a value folded from its log (frozen structs, persistent maps)."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from rpds import HashTrieMap, HashTrieSet

from home_quiz.game.kinds import kind_of
from home_quiz.game.kinds.base import Given, Reply
from home_quiz.game.programme import Programme, Question
from home_quiz.game.screen import Screen

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
    generation: str = ""
    """``child``, ``grownup``, ``elder``, or "" for rather not to say; never shown to anybody else."""
    helps: bool = False
    """Whether its answers can only help the family, never harm it."""
    slow: bool = False
    """Whether it takes double time for every question."""
    lag: int = 0
    """Ms that were made up for with its last answer, as half its line's round trip."""
    lang: str = ""
    """The language in which its phone came in, "" where it is not known."""
    cards: bool = False
    """Whether it has no phone but raises cards, which the host enters."""
    display: str = ""
    """The display on whose glass it plays, "" for a phone."""


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
    captain: str = ""
    """The seat with the captain's hat, "" while nobody has asked for it."""
    into: str = ""
    """The family this one was merged into."""
    gave: tuple[str, ...] = ()
    """The seats that were moved there."""


class Aside(Struct, frozen=True):
    """A question that the host took out of the programme, as the game began with it.

    ``index``: before which question it would stand, in ``round``. ``taken``: another one stands there.
    """

    index: int
    round: int
    question: Question
    taken: bool = False


class Mend(Struct, frozen=True):
    """Something the host changed, with all it takes to say it and to take it back.

    ``what``: annulled, points, moved, merged, renamed or removed. ``other``: the family a phone came from, or
    that another was merged into. ``text``: the reason or the new name, ``was`` the name before. ``index``:
    the question it is about, else the one in play as it was made.
    """

    number: int
    what: str
    index: int
    team: str = ""
    other: str = ""
    seat: str = ""
    points: int = 0
    text: str = ""
    was: str = ""
    undone: bool = False


class ReturnCode(Struct, frozen=True):
    """A come-back code that was made and not used: for which seat, until when (room ms)."""

    seat: str
    until: int


class Result(Struct, frozen=True):
    """What came out of one question: marks by seat (0..1), points by seat and by team.

    ``right``: families whose mark was a half or more. Where a question's points hang on those before it (see
    ``running.py``), ``alone`` is what it would bring by itself, and ``runs`` how many were right in a row.
    """

    marks: dict[str, float]
    seats: dict[str, int]
    teams: dict[str, int]
    right: frozenset[str] = frozenset()
    alone: dict[str, int] | None = None
    runs: dict[str, int] = {}


class Crowd(Struct, frozen=True):
    """How a question was played: who was here, whose answers count, who helps, who has own time."""

    here: HashTrieSet[str] = HashTrieSet()
    plays: dict[str, tuple[str, ...]] = {}
    helpers: frozenset[str] = frozenset()
    slow: frozenset[str] = frozenset()


class Buzzing(Struct, frozen=True):
    """Who pressed and who has the floor, in a question where families press first.

    ``pressed``: own times (room ms) and seats; ``since``: when the question's clock began to stand; ``due``:
    when the window or the floor's time ends; ``floor``: the seat that has it; ``tried``: families that had
    their try; ``wrong``: letters that were not right; ``won``: somebody was right.
    """

    pressed: tuple[tuple[int, str], ...] = ()
    since: int = 0
    due: int | None = None
    floor: str = ""
    tried: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    won: bool = False


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
    hurried: bool = False
    """Whether the host has asked for the closed question's reveal without further cards."""
    opened: int = 0
    deadline: int = 0
    added: int = 0
    """How often the question in play was given more time."""
    opens: int = 0
    beat: int = 0
    """How many timed steps of the open question are over."""
    buzzing: Buzzing = Buzzing()
    paused: bool = False
    paused_at: int = 0
    """When the last pause began (room ms)."""
    ran: tuple[Stretch, ...] = ()
    """How the open question's clock ran, in order."""
    auto: bool = False
    locked: bool = False
    lent: str = ""
    screen: Screen = Screen()
    """How the displays sound and look."""
    changed: int = 0
    own_from: int = 0
    """The oldest step whose own views still hold."""
    here: HashTrieSet[str] = HashTrieSet()
    extra: int = 0
    """Ms by which the deadline of seats with own time lies behind the others' for the question in play."""
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
    rulings: HashTrieMap[int, HashTrieMap[str, float]] = HashTrieMap()
    """What the host lets count besides the key, by question: marks by what the kind's ``near`` calls it."""
    crowds: HashTrieMap[int, Crowd] = HashTrieMap()
    """Who was here as each question opened, and how they played it."""
    jokers: HashTrieMap[int, HashTrieSet[str]] = HashTrieMap()
    """The families that double a question."""
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
    mends: HashTrieMap[int, Mend] = HashTrieMap()
    """What the host changed, by running number from 1."""
    annulled: HashTrieSet[int] = HashTrieSet()
    """Questions that bring nobody points."""
    edition: int = 0
    """How often the programme was changed while it was played."""
    aside: tuple[Aside, ...] = ()
    """Questions that were left out or replaced, in the order in which they would be asked."""
    drawn: tuple[str, ...] = ()
    """Families that the raffle has drawn, in order; the last one holds the prize."""
    drawn_on: int = -1
    """The step on which it drew last: the display shows it until the game goes on."""
    moves: HashTrieMap[str, tuple[tuple[int, str], ...]] = HashTrieMap()
    """Of seats that changed families: up to which question (its index) they count for which earlier one."""

    @property
    def question(self) -> Question:
        """The question in play."""
        return self.programme.at(self.index)

    @property
    def crowd(self) -> Crowd:
        """How the question in play is played."""
        return self.crowds.get(self.index) or Crowd()

    @property
    def plays(self) -> dict[str, tuple[str, ...]]:
        """Whose answers count for the question in play, by family; who is not named plays as a whole."""
        return self.crowd.plays

    @property
    def beats(self) -> tuple[int, ...]:
        """Ms of the question's own time at which its timed steps come."""
        ask = self.question.ask
        return kind_of(ask).beats(ask)

    @property
    def next_beat(self) -> int | None:
        """Room ms of the open question's next timed step."""
        if self.phase != "open" or self.beat >= len(self.beats):
            return None
        return self.opened + self.beats[self.beat]

    @property
    def due(self) -> int | None:
        """Room ms at which the clock has something to do: a timed step, or the end of the phase."""
        if self.phase == "open" and self.buzzing.due is not None:
            return None if self.paused else self.buzzing.due
        times = [time for time in (self.until, self.next_beat) if time is not None]
        return None if self.paused or not times else min(times)

    def given(self, index: int) -> HashTrieMap[str, Given]:
        """All answers to a question so far, by seat."""
        return self.answers.get(index) or HashTrieMap()

    def replies(self, index: int) -> dict[str, Reply[Any]]:
        """All answers to a question so far as its kind scores them, by seat."""
        given = self.given(index).items()
        return {seat: Reply(one.answer, one.took, self.family_of(seat, index)) for seat, one in given}

    def family_of(self, seat: str, index: int) -> str:
        """The family a seat counts for in a question: the one it was in as the question was in play."""
        for last, team in self.moves.get(seat) or ():
            if index <= last:
                return team
        return self.seats[seat].team

    @property
    def asked(self) -> int:
        """The last question that was opened, or may have been."""
        return self.index - (self.phase in ("lobby", "intro", "talk"))

    def repeats(self, actor: str, command: str) -> bool:
        """Whether this actor's command was accepted before."""
        return command in (self.done.get(actor) or ())
