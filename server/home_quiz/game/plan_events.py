"""What can have happened to the questions to come while a game is played."""

from __future__ import annotations

from home_quiz.game.event import Event
from home_quiz.game.programme import Question


class QuestionReplaced(Event, frozen=True, tag="QuestionReplaced"):
    """The host put another question in the place of one that nobody had seen."""

    index: int
    question: Question


class QuestionDropped(Event, frozen=True, tag="QuestionDropped"):
    """The host left a question out that nobody had seen: those after it move up by one.

    A joker that waited for it is given back.
    """

    index: int


class QuestionBroughtBack(Event, frozen=True, tag="QuestionBroughtBack"):
    """A question that had been left out is asked after all: those from its place on move down by one.

    ``round``: the one it belongs to; between two rounds its place does not say. A joker that waited in its
    place is given back.
    """

    index: int
    round: int
    question: Question
