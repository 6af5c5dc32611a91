"""The four parts of a view (stage, team, own, live) as types: what leaves for a screen, and nothing else.

Each part is whole and replaceable and carries ``(epoch, version, step)``. Room times are in ms.
"""

from __future__ import annotations

from msgspec import Struct

from home_quiz.game.kinds import AnswerUnion, AskViewUnion, RevealViewUnion
from home_quiz.game.pictures import PictureView, SoundView
from home_quiz.game.screen import Screen
from home_quiz.game.texts import Shown


class Stamp(Struct, frozen=True):
    """Which moment a part shows; a part with a lower version is never drawn over a higher one."""

    epoch: str
    version: int
    step: int


class FloorView(Struct, frozen=True, omit_defaults=True):
    """Who has the floor: a family, for displays and hosts only."""

    team: str = ""


class QuestionView(Struct, frozen=True, omit_defaults=True):
    """The question in play. ``index`` from 0, ``of`` in all; ``seconds`` is the whole time for it.

    ``floor``: somebody was first to press and alone may answer until the stage's ``until``; its family is
    named for displays and hosts only. ``wrong``: letters that were said and were not right.
    ``down``: phones are down, so a phone gets no words of it and no words of answers that have letters.
    ``beat`` of ``beats`` timed steps are over; ``next_beat``: room ms of the next one. ``only``: phones of
    that ``generation`` answer it, in families that have one; the others help by talking.
    """

    index: int
    of: int
    topic: str
    seconds: int
    text: Shown
    ask: AskViewUnion
    difficulty: str = ""
    generation: str = ""
    only: bool = False
    picture: PictureView | None = None
    sound: SoundView | None = None
    reading: str = ""
    down: bool = False
    floor: FloorView | None = None
    wrong: tuple[str, ...] = ()
    beat: int = 0
    beats: int = 0
    next_beat: int | None = None


class NearView(Struct, frozen=True):
    """What was said and is not in the key; the host may let it count. ``count``: phones that said it."""

    answer: str
    text: str
    count: int
    counts: bool


class MendView(Struct, frozen=True, omit_defaults=True):
    """Something the host changed. ``what``: annulled, points, moved, merged, renamed or removed.

    ``name`` is the family's, ``other`` the one a phone came from or another was merged into. ``text``: the
    reason or the new name, ``was`` the name before; ``question``: its number from 0. ``can``: it can be
    taken back now; ``undone``: it was. ``tiebreak``: the question is one.
    """

    number: int
    what: str
    question: int
    name: str = ""
    other: str = ""
    points: int = 0
    text: str = ""
    was: str = ""
    can: bool = False
    undone: bool = False
    tiebreak: bool = False


class ToldView(Struct, frozen=True, omit_defaults=True):
    """A question whose answer was told: the host may annul it, or let it count again."""

    question: int
    text: Shown
    annulled: bool = False


class CardView(Struct, frozen=True, omit_defaults=True):
    """What to know about it: "did you know" and the place. ``lat``/``lon`` in decimal degrees.

    ``area``: what people call the municipality. ``number``: the place's stamp in a passport; 0 for none.
    """

    fact: Shown
    place: Shown = ()
    kind: str = ""
    municipality: str = ""
    lat: float | None = None
    lon: float | None = None
    number: int = 0
    source: str = ""
    area: Shown = ()


class Row(Struct, frozen=True, omit_defaults=True):
    """A family in the table. ``rank`` is 1 to 3, or 0 below third place; ``gain`` since the last table."""

    team: str
    points: int
    gain: int
    rank: int = 0


class RaffleView(Struct, frozen=True, omit_defaults=True):
    """The raffle. ``team``: the family that was drawn last, "" before that; ``drawn``: how many were so far;
    ``left``: how many may still be drawn, for the host only. A display sees it until the game goes on."""

    team: str = ""
    drawn: int = 0
    left: int = 0


class Stage(Struct, frozen=True, omit_defaults=True):
    """What everybody of a role and language sees: the same bytes for all of them.

    ``until``: room ms at which the phase ends by itself; ``opened``: when answers opened; ``added``: how
    often whoever leads gave the open question more time. ``step`` in the
    stamp must be sent back with a control. ``annulled``: the question in play brings nobody points.
    ``can``: controls that make sense now; ``next``: where Next leads. ``questions``: how many the round has.
    ``extra``: seconds on top for phones with own time, 0 for as long again.
    ``tiebreak``: ``asked`` while a tie-break is in play, ``decided`` beside places that one has decided.
    ``soon``: pictures and sounds of the next question. ``glass``: families may play on the display.
    ``edition``: how often the programme was changed. This, ``rows``, ``rivals`` (whose place it decides),
    ``raffle``, ``lent``, ``glass`` and ``can`` are for display, host and moderator only; ``near``, ``told``
    (the last questions that were told), ``mends`` (what was changed, both newest first) and ``coming`` (the
    first question, from 0, that can still be changed, -1 for none) for the host only.
    """

    stamp: Stamp
    phase: str
    own_from: int
    code: str
    title: Shown = ()
    round: int = 0
    rounds: int = 1
    questions: int = 0
    languages: tuple[str, ...] = ()
    preset: str = ""
    final: bool = False
    family: str = ""
    paused: bool = False
    auto: bool = False
    locked: bool = False
    rehearsal: bool = False
    starts_at: int = 0
    until: int | None = None
    opened: int = 0
    added: int = 0
    question: QuestionView | None = None
    reveal: RevealViewUnion | None = None
    annulled: bool = False
    near: tuple[NearView, ...] = ()
    told: tuple[ToldView, ...] = ()
    mends: tuple[MendView, ...] = ()
    card: CardView | None = None
    rows: tuple[Row, ...] = ()
    tiebreak: str = ""
    rivals: tuple[str, ...] = ()
    raffle: RaffleView | None = None
    lent: str = ""
    extra: int = 0
    soon: tuple[str, ...] = ()
    glass: bool = False
    can: tuple[str, ...] = ()
    next: str = ""
    coming: int = -1
    edition: int = 0


class OwnResult(Struct, frozen=True, omit_defaults=True):
    """What the last question brought: own marks 0..1 and points, the family's points, new storeys.

    ``row``: how many right answers of the family in a row, where that brought more. Points may be below 0.
    """

    marks: float
    points: int
    gain: int
    fresh: int
    took_part: bool
    row: int = 0


class Pick(Struct, frozen=True):
    """What ``count`` phones of the own family have picked so far."""

    answer: AnswerUnion
    count: int


class CorrectionView(Struct, frozen=True):
    """Points that the host gave a family, or took, and why."""

    points: int
    reason: str


class Own(Struct, frozen=True, omit_defaults=True):
    """One seat's own part. ``rank`` is 1 to 3 or 0; ``place``: its house's number from the left, ``of``
    houses. ``given``: with a table, what the host gave since the one before.

    ``generation``, ``helps`` and ``slow`` are what the seat said of itself; ``may_help``: it is not the
    family's first. ``until``: the end of its own time where it differs from the stage's (room ms). ``plays``:
    its answer counts for the question in play. ``captain``: it wears the hat. ``picks``: what the family's
    phones have picked where they answer together, ``decided``: that stands. ``joker``: "" there is none,
    ``free`` it can be played, ``played`` it doubles the question in play or the next, ``used`` it is gone.
    ``rival``: the tie-break in play decides the family's place. ``drawn``: the raffle's lot fell on the
    family. ``buzz``: where families press first, what
    the seat may do (see ``buzzing.standing``).
    """

    stamp: Stamp
    seat: str
    team: str
    name: str
    crest: str
    colour: str
    town: str
    number: str
    seed: int
    phones: int
    place: int
    of: int
    points: int
    storeys: int
    adds: int
    named: bool = True
    removed: bool = False
    rank: int = 0
    answer: AnswerUnion | None = None
    result: OwnResult | None = None
    generation: str = ""
    helps: bool = False
    may_help: bool = False
    slow: bool = False
    until: int | None = None
    plays: bool = True
    captain: bool = False
    picks: tuple[Pick, ...] = ()
    decided: bool = False
    joker: str = ""
    given: tuple[CorrectionView, ...] = ()
    rival: bool = False
    drawn: bool = False
    buzz: str = ""


class Raised(Struct, frozen=True, omit_defaults=True):
    """The cards of a family without a phone: its seat, and the letters that the host has entered.

    ``joker``: as in ``Own``; the host plays it for the family.
    """

    seat: str
    letters: str = ""
    joker: str = ""


class House(Struct, frozen=True, omit_defaults=True):
    """A family's house in the street. ``phones``: a sign per phone: j joined, a answered, z away.

    ``gain``: the family's points for the last question (after its reveal), ``fresh``: storeys it grew by,
    ``knew``: one of its answers was wholly right, ``row``: right answers in a row that brought more.
    ``seats``: the phones' seats in the same order; ``lag``: the most ms that were made up for with the last
    answer of one of them; ``cards``: what is raised without a phone; ``glass``: the family plays on a
    display. These for the host only.
    """

    id: str
    name: str
    crest: str
    colour: str
    seed: int
    phones: str
    storeys: int
    adds: int
    town: str = ""
    fresh: int = 0
    gain: int = 0
    row: int = 0
    waves: int = 0
    named: bool = True
    seats: tuple[str, ...] = ()
    lag: int = 0
    cards: tuple[Raised, ...] = ()
    glass: bool = False
    knew: bool = False


class Live(Struct, frozen=True, omit_defaults=True):
    """Counts and houses for display and host, at most ten a second. ``here``: seats that may answer now.

    ``screen``: how the displays are set; here and not on the stage, since phones have nothing to do with it.
    """

    stamp: Stamp
    answered: int
    here: int
    phones: int
    houses: tuple[House, ...]
    screen: Screen = Screen()
