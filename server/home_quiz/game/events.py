"""Everything that can have happened in a room: past tense, stored for good, never refused.

Stored events only grow by fields with defaults (tests/golden keeps logs of every release). Each names the
actor and the command (``by``, ``id``) it came from and the room time ``t`` in ms.
"""

from __future__ import annotations

from msgspec import field

from home_quiz.game.event import Event as Event
from home_quiz.game.kinds import AnswerUnion
from home_quiz.game.plan_events import QuestionBroughtBack as QuestionBroughtBack
from home_quiz.game.plan_events import QuestionDropped as QuestionDropped
from home_quiz.game.plan_events import QuestionReplaced as QuestionReplaced
from home_quiz.game.programme import Programme
from home_quiz.game.screen import Screen


class RoomCreated(Event, frozen=True, tag="RoomCreated"):
    """The room and its whole programme. ``seed`` makes house numbers and the look of houses."""

    hall: str
    code: str
    programme: Programme
    seed: int
    languages: tuple[str, ...] = ("lv",)
    own_names_wait: bool = False
    starts_at: int = 0
    """Planned start in unix seconds, 0 for at once; shown, and used for expiry only."""
    rehearsal: bool = False
    screen: Screen = Screen()
    """As the displays were set for the game before."""


class TeamFounded(Event, frozen=True, tag="TeamFounded"):
    """A family has a house in the street. ``number`` is its house number, four figures."""

    team: str
    name: str
    crest: str
    colour: str
    number: str
    town: str = ""
    own_name: bool = False
    seed: int = 0
    """What draws the house; 0: it follows from the room's seed."""


class TeamApproved(Event, frozen=True, tag="TeamApproved"):
    """The host has seen the family's own name."""

    team: str


class TeamRemoved(Event, frozen=True, tag="TeamRemoved"):
    """The host took the family out of the game."""

    team: str


class SeatTaken(Event, frozen=True, tag="SeatTaken"):
    """A phone has a place in a family. ``token``: SHA-256 of the phone's secret.

    ``cards``: no phone but raised cards, which the host enters; then there is no token. ``display``: no phone
    but the glass of this display. ``lang``: the language in which the phone came in, for the report.
    """

    seat: str
    team: str
    token: bytes
    cards: bool = False
    lang: str = ""
    display: str = ""


class SeatLeft(Event, frozen=True, tag="SeatLeft"):
    """The phone left by its own wish; its points stay with the family."""

    seat: str


class ReturnCodeMade(Event, frozen=True, tag="ReturnCodeMade"):
    """A come-back code for another phone. ``code``: SHA-256; ``until``: room ms."""

    seat: str
    code: bytes
    until: int


class SeatDescribed(Event, frozen=True, tag="SeatDescribed"):
    """What a seat says of itself: its generation, whether it only helps, whether it takes double time."""

    seat: str
    generation: str = ""
    helps: bool = False
    slow: bool = False


class CaptainSet(Event, frozen=True, tag="CaptainSet"):
    """The captain's hat of a family is on this seat."""

    team: str
    seat: str


class JokerPlayed(Event, frozen=True, tag="JokerPlayed"):
    """The family's points for this question are doubled."""

    team: str
    index: int


class SeatMoved(Event, frozen=True, tag="SeatMoved"):
    """The seat is on another phone now; the old phone's secret and all come-back codes are void."""

    seat: str
    token: bytes


class SeatsMissed(Event, frozen=True, tag="SeatsMissed"):
    """One worker has had no socket of these seats for 5 s and asks the others: whoever has one says so."""

    seats: tuple[str, ...]


class SeatsAway(Event, frozen=True, tag="SeatsAway"):
    """No worker has had a socket of these seats for 8 s."""

    seats: tuple[str, ...]


class SeatsBack(Event, frozen=True, tag="SeatsBack"):
    """Seats known as missed or away have a socket."""

    seats: tuple[str, ...]


class DisplaysSeen(Event, frozen=True, tag="DisplaysSeen"):
    """Displays look at this room, so control can be lent to them."""

    displays: tuple[str, ...]


class DisplaysGone(Event, frozen=True, tag="DisplaysGone"):
    """Displays that a worker had seen do not look any more."""

    displays: tuple[str, ...]


class Waved(Event, frozen=True, tag="Waved"):
    """Families waved from their windows: how often since the last such event, by team; gathered."""

    teams: dict[str, int]


class PhaseEntered(Event, frozen=True, tag="PhaseEntered"):
    """Intro, talk, card, standings, break or podium begins. ``until``: room ms at which it ends by itself."""

    phase: str
    index: int = -1
    until: int | None = None


class TieBreakCalled(Event, frozen=True, tag="TieBreakCalled"):
    """The first place is shared, and the host has called for this question more; its intro begins."""

    index: int
    until: int | None = None


class RaffleDrawn(Event, frozen=True, tag="RaffleDrawn"):
    """The lot fell on this family; an earlier one has given the prize up."""

    team: str


class QuestionOpened(Event, frozen=True, tag="QuestionOpened"):
    """Answers may be given until ``until`` (room ms). ``here``: the seats averages divide by.

    ``plays``: the seats whose answers count, by family (not named: all of it); ``helpers`` can only help;
    ``slow`` have double time.
    """

    index: int
    until: int
    here: tuple[str, ...]
    plays: dict[str, tuple[str, ...]] = field(default_factory=dict)
    helpers: tuple[str, ...] = ()
    slow: tuple[str, ...] = ()


class BeatReached(Event, frozen=True, tag="BeatReached"):
    """``beat`` of the open question's timed steps are over: a clue more, a clearer picture."""

    index: int
    beat: int


class AnswerRuled(Event, frozen=True, tag="AnswerRuled"):
    """The host lets something count that the key does not hold, for whoever said it; no marks take it back.

    ``answer`` is what the kind calls it (see ``Kind.near``), ``marks`` 0..1. In a duel it is the seat that
    had the floor and spoke in other words; this comes before the reveal.
    """

    index: int
    answer: str
    marks: float


class QuestionAnnulled(Event, frozen=True, tag="QuestionAnnulled"):
    """The host found a revealed question wanting: it brings nobody points."""

    index: int


class QuestionRestored(Event, frozen=True, tag="QuestionRestored"):
    """An annulled question counts again."""

    index: int


class PointsCorrected(Event, frozen=True, tag="PointsCorrected"):
    """The host gave a family points, or took some. ``number``: which change of the host's this is."""

    number: int
    team: str
    points: int
    reason: str


class CorrectionUndone(Event, frozen=True, tag="CorrectionUndone"):
    """The correction with this number does not hold any more."""

    number: int


class SeatRehoused(Event, frozen=True, tag="SeatRehoused"):
    """The host moved a phone to another family; for questions that were opened it stays with the old one.

    ``undoes``: the number of the change that this takes back, 0 for a change of its own.
    """

    seat: str
    team: str
    undoes: int = 0


class TeamsMerged(Event, frozen=True, tag="TeamsMerged"):
    """A family that came twice: all phones of ``team`` are at home in ``into`` now, and its house is gone."""

    team: str
    into: str


class TeamRenamed(Event, frozen=True, tag="TeamRenamed"):
    """The host gave a family another name. ``undoes`` as in ``SeatRehoused``."""

    team: str
    name: str
    undoes: int = 0


class TeamRestored(Event, frozen=True, tag="TeamRestored"):
    """A family that was taken out or merged is back; ``seats`` come home from where they were moved to."""

    team: str
    seats: tuple[str, ...] = ()


class AnswerGiven(Event, frozen=True, tag="AnswerGiven"):
    """A seat's answer. ``at``: room ms of arrival; ``lag``: half the measured round trip, ms, capped.

    ``by`` is the host's for a seat with cards, also after the close.
    """

    seat: str
    index: int
    answer: AnswerUnion
    at: int
    lag: int = 0


class Buzzed(Event, frozen=True, tag="Buzzed"):
    """A seat pressed. ``at``: room ms of arrival; ``lag`` as in ``AnswerGiven``."""

    seat: str
    index: int
    at: int
    lag: int = 0


class FloorGiven(Event, frozen=True, tag="FloorGiven"):
    """A seat was first, and alone may answer until ``until`` (room ms)."""

    seat: str
    index: int
    until: int


class AttemptMade(Event, frozen=True, tag="AttemptMade"):
    """Whoever had the floor has answered (``AnswerGiven`` stands before it) or let its time pass.

    ``until``: the question's deadline from now on; its clock stood while the floor was taken.
    """

    seat: str
    index: int
    right: bool
    until: int


class TimeAdded(Event, frozen=True, tag="TimeAdded"):
    """The open question stands ``ms`` longer, for everybody. How its time is counted stays as it was."""

    index: int
    ms: int


class QuestionClosed(Event, frozen=True, tag="QuestionClosed"):
    """Time is up at ``t``; ``early`` if all who are here have answered or the host closed it."""

    index: int
    early: bool = False


class QuestionRevealed(Event, frozen=True, tag="QuestionRevealed"):
    """The answer is told; points follow from the log."""

    index: int
    until: int | None = None


class QuestionSkipped(Event, frozen=True, tag="QuestionSkipped"):
    """The question does not count."""

    index: int


class Paused(Event, frozen=True, tag="Paused"):
    """The host stopped the clock."""


class Resumed(Event, frozen=True, tag="Resumed"):
    """The clock runs again; ``until`` is the new deadline where one was running."""

    until: int | None = None


class Held(Event, frozen=True, tag="Held"):
    """Nobody ran the room for a while: "get ready", and the deadline that was running becomes ``until``."""

    until: int


class AutoSet(Event, frozen=True, tag="AutoSet"):
    """Automatic advance is on or off; ``until`` is the running phase's new end."""

    on: bool
    until: int | None = None


class LanguagesSet(Event, frozen=True, tag="LanguagesSet"):
    """The display's languages, one or two."""

    languages: tuple[str, ...]


class ScreenSet(Event, frozen=True, tag="ScreenSet"):
    """How the displays sound and look from now on."""

    screen: Screen


class DoorSet(Event, frozen=True, tag="DoorSet"):
    """Whether new families may come in."""

    locked: bool


class ControlLent(Event, frozen=True, tag="ControlLent"):
    """A display may control the game ("" takes it back)."""

    display: str


class RoomEnded(Event, frozen=True, tag="RoomEnded"):
    """The game is over; ``why`` is ``played``, ``host`` or ``idle``."""

    why: str = "played"


EventUnion = (
    RoomCreated
    | TeamFounded
    | TeamApproved
    | TeamRemoved
    | SeatTaken
    | SeatLeft
    | ReturnCodeMade
    | SeatDescribed
    | CaptainSet
    | JokerPlayed
    | SeatMoved
    | SeatsMissed
    | SeatsAway
    | SeatsBack
    | DisplaysSeen
    | DisplaysGone
    | Waved
    | PhaseEntered
    | TieBreakCalled
    | RaffleDrawn
    | QuestionOpened
    | BeatReached
    | AnswerGiven
    | Buzzed
    | FloorGiven
    | AttemptMade
    | AnswerRuled
    | QuestionAnnulled
    | QuestionRestored
    | PointsCorrected
    | CorrectionUndone
    | SeatRehoused
    | TeamsMerged
    | TeamRenamed
    | TeamRestored
    | TimeAdded
    | QuestionClosed
    | QuestionRevealed
    | QuestionSkipped
    | QuestionReplaced
    | QuestionDropped
    | QuestionBroughtBack
    | Paused
    | Resumed
    | Held
    | AutoSet
    | LanguagesSet
    | ScreenSet
    | DoorSet
    | ControlLent
    | RoomEnded
)
