"""What somebody asks for: imperative, may be refused.

A command is ``{id, by, seat, on}`` and a wish. ``by`` is an actor that the gateway made from a token
("seat:s3", "token:<hash>", "host:<key>", "display:<id>", "clock"), never something that stood in a message.
"""

from __future__ import annotations

from msgspec import Struct

from home_quiz.game.kinds import AnswerUnion
from home_quiz.game.programme import Question


class Wish(Struct, frozen=True, tag_field="do", forbid_unknown_fields=True):
    """The part of a command that says what is wanted."""


class Found(Wish, frozen=True, tag="found"):
    """Build a house, drawn from ``seed`` (0: any).

    Or move into the one whose ``number`` (a house number from an earlier game today) stands already.
    ``display``: the display on whose glass the family plays, "" for a phone.
    """

    name: str
    crest: str
    colour: str
    town: str = ""
    number: str = ""
    seed: int = 0
    display: str = ""


class JoinTeam(Wish, frozen=True, tag="join"):
    """Take a place in a family that plays already, by house number or by team id (from a search)."""

    number: str = ""
    team: str = ""


class UseReturn(Wish, frozen=True, tag="return"):
    """Take over a seat with a come-back code. ``code``: SHA-256 of what was typed."""

    code: bytes


class MakeReturn(Wish, frozen=True, tag="make_return"):
    """Store a come-back code for this seat. ``code``: SHA-256 of what the phone will show."""

    code: bytes


class GiveAnswer(Wish, frozen=True, tag="answer"):
    """Answer the question with this number (from 0). ``lag``: half the measured round trip, ms."""

    index: int
    answer: AnswerUnion
    lag: int = 0


class Buzz(Wish, frozen=True, tag="buzz"):
    """Press first, in the question with this number (from 0). ``lag`` as in ``GiveAnswer``."""

    index: int
    lag: int = 0


class Judge(Wish, frozen=True, tag="judge"):
    """What was said aloud by whoever has the floor: a letter, or "" for nothing.

    ``right``: it was said in other words, and the host has judged it; then there is no letter.
    """

    index: int
    pick: str
    right: bool | None = None


class FoundCards(Wish, frozen=True, tag="found_cards"):
    """Build a house for a family without a phone; it raises cards, and the host enters them."""

    name: str
    crest: str
    colour: str


class RaiseCard(Wish, frozen=True, tag="card"):
    """The letter, or letters, of the cards that the command's seat holds up."""

    index: int
    letters: str


class Describe(Wish, frozen=True, tag="describe"):
    """Say something of oneself; None: as it was. ``generation``: "", child, grownup or elder."""

    generation: str | None = None
    helps: bool | None = None
    slow: bool | None = None


class TakeHat(Wish, frozen=True, tag="hat"):
    """Be the family's captain."""


class PlayJoker(Wish, frozen=True, tag="joker"):
    """Double the family's points for the next question."""


class Leave(Wish, frozen=True, tag="leave"):
    """Give the place up."""


class Start(Wish, frozen=True, tag="start"):
    """From the lobby to the first round."""


class Next(Wish, frozen=True, tag="next"):
    """Go on: what comes follows from the phase."""


class CloseEarly(Wish, frozen=True, tag="close"):
    """End the open question now."""


class MoreTime(Wish, frozen=True, tag="more_time"):
    """Let the open question stand longer."""


class Skip(Wish, frozen=True, tag="skip"):
    """Leave this question out."""


class Pause(Wish, frozen=True, tag="pause"):
    """Stop the clock."""


class Resume(Wish, frozen=True, tag="resume"):
    """Let the clock run again."""


class End(Wish, frozen=True, tag="end"):
    """End the game: first to the podium, from there for good."""


class TieBreak(Wish, frozen=True, tag="tiebreak"):
    """Ask one question more, for the families that share the first place."""


class DrawRaffle(Wish, frozen=True, tag="raffle"):
    """Draw one of the families that took part. ``number``: how many were drawn before, as the page shows it.

    ``lot``: the server's own chance, below ``raffle.LOTS``; it never stands in a message.
    """

    number: int
    lot: int


class SetAuto(Wish, frozen=True, tag="auto"):
    """Switch automatic advance."""

    on: bool


class SetLanguages(Wish, frozen=True, tag="languages"):
    """Choose the display's languages, one or two."""

    languages: tuple[str, ...]


class SetSound(Wish, frozen=True, tag="sound"):
    """Let the displays be heard, or silence them."""

    on: bool


class SetLoop(Wish, frozen=True, tag="loop"):
    """Let the displays play something quiet while people wait."""

    on: bool


class SetVolume(Wish, frozen=True, tag="volume"):
    """How loud the displays are, 1 to 3."""

    volume: int


class SetSpeaking(Wish, frozen=True, tag="speaking"):
    """Somebody speaks: the displays lower all they play until nobody does."""

    on: bool


class SetDaylight(Wish, frozen=True, tag="daylight"):
    """Let the displays take the look for a picture in the sun, or that of the evening."""

    on: bool


class SetDoor(Wish, frozen=True, tag="door"):
    """Let no more new families in, or let them."""

    locked: bool


class Approve(Wish, frozen=True, tag="approve"):
    """Show the family's own name."""

    team: str


class Remove(Wish, frozen=True, tag="remove"):
    """Take the family out of the game."""

    team: str


class Rule(Wish, frozen=True, tag="rule"):
    """Let an answer count (or not any more) for all who gave it; ``answer``: its name in ``Kind.near``."""

    index: int
    answer: str
    counts: bool = True


class Annul(Wish, frozen=True, tag="annul"):
    """Let a revealed question bring nobody points (or count again)."""

    index: int
    annulled: bool = True


class Correct(Wish, frozen=True, tag="points"):
    """Give a family points or take some, and say why."""

    team: str
    points: int
    reason: str


class Rehouse(Wish, frozen=True, tag="move"):
    """Move a phone to another family."""

    seat: str
    team: str


class Merge(Wish, frozen=True, tag="merge"):
    """Make one of a family that came twice; the points of ``into`` stay."""

    team: str
    into: str


class Rename(Wish, frozen=True, tag="rename"):
    """Give a family another name."""

    team: str
    name: str


class Undo(Wish, frozen=True, tag="undo"):
    """Take back the change with this number."""

    number: int


class ReplaceQuestion(Wish, frozen=True, tag="replace"):
    """Ask another question in the place of one that nobody has seen yet.

    ``edition``: how often the programme had been changed when this was chosen.
    """

    index: int
    edition: int
    question: Question


class DropQuestion(Wish, frozen=True, tag="drop"):
    """Leave a question out before anybody sees it. ``edition`` as in ``ReplaceQuestion``."""

    index: int
    edition: int


class BringBack(Wish, frozen=True, tag="bring_back"):
    """Ask a question after all that was put aside: the one with this number in the list of this edition."""

    number: int
    edition: int


class CardJoker(Wish, frozen=True, tag="card_joker"):
    """The family of the command's seat, which has cards and no phone, doubles its next question."""


class Lend(Wish, frozen=True, tag="lend"):
    """Let a display control the game ("" takes it back)."""

    display: str


class Tick(Wish, frozen=True, tag="tick"):
    """A deadline may have passed. ``quiet``: this worker has no answer left undecided."""

    quiet: bool = True


class Hold(Wish, frozen=True, tag="hold"):
    """Nobody seems to have run the room; ``until`` is the deadline this was decided on."""

    until: int


class Presence(Wish, frozen=True, tag="presence"):
    """What one worker knows of sockets: see ``room/presence.py``.

    ``missed``: seats without a socket here for 5 s; ``away``: seats that nobody has claimed since they were
    missed; ``back``: seats known as missed or away that have a socket here. ``seen``: displays that look at
    the room here, ``gone``: displays that no longer do.
    """

    missed: tuple[str, ...] = ()
    away: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


class Waves(Wish, frozen=True, tag="waves"):
    """How often families have waved, by team.

    The command names its worker and has an id: unlike the clock's other wishes it must not happen twice.
    """

    teams: dict[str, int]


class Expire(Wish, frozen=True, tag="expire"):
    """Nobody has hosted or played for too long."""


FamilyWish = Describe | TakeHat | PlayJoker
PlayerWish = Found | JoinTeam | UseReturn | MakeReturn | GiveAnswer | Buzz | FamilyWish | Leave
FamilyOrder = Approve | Remove
ScreenWish = SetSound | SetLoop | SetVolume | SetSpeaking | SetDaylight
PlanWish = ReplaceQuestion | DropQuestion | BringBack
MendWish = Annul | Correct | Rehouse | Merge | Rename | Undo
StepWish = Start | Next | CloseEarly | MoreTime | Skip | End | TieBreak
"""What is pressed on a step of the game and holds for that step only."""
HostWish = (
    StepWish
    | Pause
    | Resume
    | DrawRaffle
    | SetAuto
    | SetLanguages
    | ScreenWish
    | SetDoor
    | FamilyOrder
    | Rule
    | Judge
    | FoundCards
    | RaiseCard
    | CardJoker
    | MendWish
    | PlanWish
    | Lend
)
ClockWish = Tick | Hold | Presence | Waves | Expire
AnyWish = PlayerWish | HostWish | ClockWish


class Command(Struct, frozen=True):
    """A wish with who, when and on what. ``seat``: for whom, with a host's ``RaiseCard`` and ``CardJoker``
    too.

    ``token``: SHA-256 of the phone's secret, for wishes that take a seat; ``lang``: its language.
    ``on``: the step a control was pressed on. The arrival time is a parameter of ``decide``, stamped when the
    frame was read and kept through retries.
    """

    id: str
    by: str
    wish: AnyWish
    seat: str = ""
    on: int = -1
    token: bytes = b""
    lang: str = ""
