"""Every message between a screen and the server: the one schema for decoding, JSON Schema and TypeScript.

JSON text frames with the type in ``t``. Times are room ms unless said. ``id`` is made by the client (at
least 16 random characters), kept until the command is acked or refused, and sent again on every reconnect.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from home_quiz.game.kinds import AnswerUnion
from home_quiz.game.parts import Live, Own, Stage

CommandId = Annotated[str, Meta(min_length=8, max_length=64)]
Token = Annotated[str, Meta(min_length=20, max_length=64)]
"""A phone's secret: 128 bits or more, base64url or hex, made by the phone."""
Short = Annotated[str, Meta(max_length=64)]
Name = Annotated[str, Meta(max_length=800)]
Lang = Annotated[str, Meta(min_length=2, max_length=8)]


class ClientMessage(Struct, frozen=True, tag_field="t", forbid_unknown_fields=True, omit_defaults=True):
    """From a screen to the server."""


class Hello(ClientMessage, frozen=True, tag="hello"):
    """The first message. ``room`` is a game code, "" for what the hall plays now.

    ``token``: the phone's own secret, the host's, or "" (a display). ``display``: an id the display keeps;
    a player says it that is no phone but the glass of that display.
    ``epoch`` and ``version``: the newest stamp that this screen has shown of the game, so that no other
    worker shows it an older one.
    """

    role: str
    lang: Lang
    v: int = 1
    hall: Short = ""
    room: Short = ""
    token: Short = ""
    display: Short = ""
    epoch: Short = ""
    version: Annotated[int, Meta(ge=0, lt=2**53)] = 0


class Lang_(ClientMessage, frozen=True, tag="lang"):
    """From now on in another language."""

    lang: Lang


class Offers(ClientMessage, frozen=True, tag="offers"):
    """Wants six names with crests that are still free. ``turn`` shifts the choice ("another house")."""

    turn: Annotated[int, Meta(ge=0, le=100_000)] = 0


class Find(ClientMessage, frozen=True, tag="find"):
    """Looks for a family by a part of its name (at least two letters)."""

    text: Short


class Found(ClientMessage, frozen=True, tag="found"):
    """Build a house. ``number``: the house number from an earlier game today, if any.

    ``seed`` (1 to 999,999) draws the house that the phone has shown; 0 leaves it to the server.
    """

    id: CommandId
    name: Name
    crest: Short
    colour: Short
    town: Short = ""
    number: Short = ""
    seed: Annotated[int, Meta(ge=0, lt=1_000_000)] = 0


class Join(ClientMessage, frozen=True, tag="join"):
    """Move into a house that stands: by house number, or by the team id that a search gave."""

    id: CommandId
    number: Short = ""
    team: Short = ""


class Return(ClientMessage, frozen=True, tag="return"):
    """Take over a seat on this phone with a come-back code."""

    id: CommandId
    code: Short


class MakeReturn(ClientMessage, frozen=True, tag="make_return"):
    """Make a come-back code: this phone chose it (8 letters or figures or more) and shows it once acked."""

    id: CommandId
    code: Annotated[str, Meta(min_length=8, max_length=32)]


class Answer(ClientMessage, frozen=True, tag="answer"):
    """Answer a question. ``question`` is its index from 0."""

    id: CommandId
    question: int
    answer: AnswerUnion


class Buzz(ClientMessage, frozen=True, tag="buzz"):
    """Press first. ``question`` is its index from 0."""

    id: CommandId
    question: int


class Describe(ClientMessage, frozen=True, tag="describe"):
    """Say something of oneself; what is left out stays. ``generation``: "", child, grownup, elder.

    ``helps``: the answers can only help the family; ``slow``: double time, from the next question on.
    """

    id: CommandId
    generation: Short | None = None
    helps: bool | None = None
    slow: bool | None = None


class Hat(ClientMessage, frozen=True, tag="hat"):
    """Put on the captain's hat, in games where a captain answers for the family."""

    id: CommandId


class Joker(ClientMessage, frozen=True, tag="joker"):
    """Double the family's points for the next question, once a round, before it is seen."""

    id: CommandId


class Leave(ClientMessage, frozen=True, tag="leave"):
    """Give the seat up."""

    id: CommandId


class Wave(ClientMessage, frozen=True, tag="wave"):
    """The own window waves on the display. Gathered before they are stored; not acked."""


class Beat(ClientMessage, frozen=True, tag="beat"):
    """Answers the server's ``beat`` with its number at once; the server measures the round trip."""

    n: int


class Clock(ClientMessage, frozen=True, tag="clock"):
    """Asks for the room time. ``sent`` comes back as it was."""

    sent: float


class Control(ClientMessage, frozen=True, tag="control"):
    """A host's (or a lent display's) wish. ``on``: the step it was pressed on.

    ``do``: start next close more_time skip pause resume end tiebreak raffle auto languages door approve
    remove rule judge verdict cards card joker annul points move merge rename undo lend sound loop volume
    speaking daylight.
    ``on_off`` for auto, door, rule, verdict, annul, sound, loop, speaking and daylight, ``languages`` for
    languages, ``team`` for approve, remove, points, move (where to), merge and rename, ``into`` for
    merge, ``seat`` for move, ``points`` and ``text`` (the reason) for points, ``text`` (the name) for
    rename, ``number`` (of the change) for undo, (how many were drawn before) for raffle and (1 to 3) for
    volume, ``display`` for lend ("" takes back), ``question`` for rule, judge, verdict and annul,
    ``answer`` (its name in ``near``) for rule and (a letter, or "" for nothing) for judge. ``text`` (the
    name), ``crest`` and ``colour`` for cards, a family without a phone; ``seat``, ``question`` and
    ``answer`` (the letters) for card, what it holds up; ``seat`` for joker, which its family plays.
    """

    id: CommandId
    do: Short
    on: int = -1
    on_off: bool = False
    languages: tuple[Lang, ...] = ()
    team: Short = ""
    display: Short = ""
    question: int = -1
    answer: Short = ""
    seat: Short = ""
    into: Short = ""
    points: int = 0
    text: Name = ""
    number: int = 0
    crest: Short = ""
    colour: Short = ""


Wish = Found | Join | Return | MakeReturn | Answer | Buzz | Describe | Hat | Joker | Leave
"""What a phone asks of the game: carries an id and is acked or refused."""

ClientUnion = (
    Hello
    | Lang_
    | Offers
    | Find
    | Found
    | Join
    | Return
    | MakeReturn
    | Answer
    | Buzz
    | Describe
    | Hat
    | Joker
    | Leave
    | Wave
    | Beat
    | Clock
    | Control
)


class ServerMessage(Struct, frozen=True, tag_field="t", omit_defaults=True):
    """From the server to a screen."""


class Welcome(ServerMessage, frozen=True, tag="welcome"):
    """Answers ``hello``. ``now``: room ms at sending; ``seat`` "" if this phone has none yet.

    ``room`` is the game's code, "" while the hall shows no game (views follow as soon as it does).
    ``roads``: addresses under which the server is reached. ``display``: an id for a display to keep.
    """

    room: str
    hall: str
    hall_name: str
    now: int
    seat: str = ""
    roads: tuple[str, ...] = ()
    display: str = ""
    beat: int = 5000
    """Ms between two beats; three missed ones mean the line is dead."""


class View(ServerMessage, frozen=True, tag="view"):
    """One or more parts; each is whole and replaces its forerunner unless its version is lower."""

    now: int
    stage: Stage | None = None
    own: Own | None = None
    live: Live | None = None


class Ack(ServerMessage, frozen=True, tag="ack"):
    """The command ``id`` is stored; ``version`` of the log in which it is. ``seat`` after a join."""

    id: str
    version: int
    seat: str = ""


class Refused(ServerMessage, frozen=True, tag="refused"):
    """The command ``id`` changed nothing; ``code`` as documented. ``id`` "" if it was no command."""

    id: str
    code: str


class Offer(Struct, frozen=True):
    """A free name with its animal and a colour."""

    name: str
    crest: str
    colour: str


class Offered(ServerMessage, frozen=True, tag="offered"):
    """Six free names."""

    offers: tuple[Offer, ...]


class Hit(Struct, frozen=True):
    """A family that a search found."""

    team: str
    name: str
    crest: str
    colour: str


class FoundTeams(ServerMessage, frozen=True, tag="found_teams"):
    """At most five families whose name holds the text."""

    teams: tuple[Hit, ...]


class BeatOut(ServerMessage, frozen=True, tag="beat"):
    """To be answered at once with the same number."""

    n: int


class ClockOut(ServerMessage, frozen=True, tag="clock"):
    """The room time when the question arrived."""

    sent: float
    now: int


class HallGame(ServerMessage, frozen=True, tag="hall"):
    """The hall shows another game now (``room`` its code, "" none): displays and free phones greet anew."""

    room: str


class Roads(ServerMessage, frozen=True, tag="roads"):
    """The addresses under which the server is reached have changed; these are all of them now."""

    roads: tuple[str, ...]


class Notice(ServerMessage, frozen=True, tag="notice"):
    """Something everybody may know. ``code``: draining (come back in ``retry`` ms), store_away, store_full,
    store_back, rolled_back, moved (the seat is on another phone now), removed, kiosk (what the hall says of
    this display has changed, or what the hall shows)."""

    code: str
    retry: int = 0


ServerUnion = (
    Welcome | View | Ack | Refused | Offered | FoundTeams | BeatOut | ClockOut | HallGame | Roads | Notice
)
