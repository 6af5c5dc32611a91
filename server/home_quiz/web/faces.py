"""What a question will look like: views of a game that nobody plays, moment by moment, in each language."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from home_quiz.game import events as e
from home_quiz.game.evolve import begin, evolve
from home_quiz.game.kinds import kind_of
from home_quiz.game.own_view import own
from home_quiz.game.parts import Live, Own, Stage, Stamp
from home_quiz.game.programme import Programme, Question, Round
from home_quiz.game.state import State
from home_quiz.game.texts import LANGUAGES, Text
from home_quiz.game.views import live, stage

FAMILIES = (
    ("t1", "Jautrie eži", "hedgehog", "ochre"),
    ("t2", "Mundrās lapsas", "fox", "moss"),
    ("t3", "Linksmos gervės", "crane", "blue"),
)
"""Houses for the street; the first is the one whose phone is looked at."""
SEAT = "s1"


class Shown(Struct, frozen=True):
    """One moment of a question as the display and a phone show it, in one language."""

    display: Stage
    live: Live
    phone: Stage
    own: Own


class Face(Struct, frozen=True):
    """A moment, by language: ``asked`` (``step`` from 0 where the question has steps) or ``told``."""

    moment: str
    step: int
    shown: dict[str, Shown]


def faces(question: Question, title: Text, own_language: str, down: bool, tiebreak: bool) -> list[Face]:
    """All moments of a question, in their order."""
    asked = Round(title, () if tiebreak else (question,), own_language, (question,) if tiebreak else (), down)
    return [
        Face(moment, step, {language: _shown(state, language) for language in LANGUAGES})
        for moment, step, state in moments(Programme((asked,)), question)
    ]


def moments(programme: Programme, question: Question) -> Iterator[tuple[str, int, State]]:
    """A game of three families, in which the question opens, steps along, closes and is told."""
    state = begin(e.RoomCreated(t=0, hall="", code="LAKE", programme=programme, seed=7))
    for number, (team, name, crest, colour) in enumerate(FAMILIES, start=1):
        state = evolve(
            state,
            e.TeamFounded(t=0, team=team, name=name, crest=crest, colour=colour, number=f"000{number}"),
        )
        state = evolve(state, e.SeatTaken(t=0, seat=f"s{number}", team=team, token=bytes([number])))
    here = tuple(sorted(state.seats))
    until = question.seconds * 1000
    state = evolve(state, e.QuestionOpened(t=0, index=0, until=until, here=here))
    yield "asked", 0, state
    for step in range(1, len(kind_of(question.ask).beats(question.ask)) + 1):
        state = evolve(state, e.BeatReached(t=0, index=0, beat=step))
        yield "asked", step, state
    state = evolve(state, e.QuestionClosed(t=until, index=0))
    yield "told", 0, evolve(state, e.QuestionRevealed(t=until, index=0))


def _shown(state: State, language: str) -> Shown:
    stamp = Stamp("", 1, state.step)
    display = stage(state, stamp, "display", (language,))
    return Shown(
        display, live(state, stamp), stage(state, stamp, "player", (language,)), own(state, stamp, SEAT)
    )
