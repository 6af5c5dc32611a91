"""True or false: a statement; the screens have the two words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from home_quiz.game.kinds.base import Answer, Ask, AskView, Key, Kind, Problem, RevealView
from home_quiz.game.refusals import Refused


class TrueFalseAsk(Ask, frozen=True, tag="truefalse"):
    """Nothing but the statement itself, which is the question's text."""


class TrueFalseKey(Key, frozen=True, tag="truefalse"):
    """Whether the statement is true."""

    right: bool


class TrueFalseAnswer(Answer, frozen=True, tag="truefalse"):
    """What the seat believes."""

    pick: bool


class TrueFalseView(AskView, frozen=True, tag="truefalse"):
    """Two words that the screens know in every language."""


class TrueFalseReveal(RevealView, frozen=True, tag="truefalse"):
    """What is right, and how many believed what."""

    right: bool
    said_true: int
    said_false: int


class TrueFalse(Kind[TrueFalseAsk, TrueFalseKey, TrueFalseAnswer]):
    """A statement to believe or not."""

    name = "truefalse"
    ask_type = TrueFalseAsk
    key_type = TrueFalseKey
    answer_type = TrueFalseAnswer
    ask_view_type = TrueFalseView
    reveal_view_type = TrueFalseReveal

    def check(self, ask: TrueFalseAsk, key: TrueFalseKey, languages: Sequence[str]) -> list[Problem]:
        return []

    def accept(
        self, ask: TrueFalseAsk, answer: TrueFalseAnswer, previous: TrueFalseAnswer | None
    ) -> TrueFalseAnswer | Refused:
        return answer

    def score(
        self,
        ask: TrueFalseAsk,
        key: TrueFalseKey,
        answers: Mapping[str, TrueFalseAnswer],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        return {seat: rulings.get(seat, float(a.pick == key.right)) for seat, a in answers.items()}

    def tally(self, ask: TrueFalseAsk, answers: Mapping[str, TrueFalseAnswer]) -> dict[str, int]:
        believed = sum(a.pick for a in answers.values())
        return {"true": believed, "false": len(answers) - believed}

    def ask_view(self, ask: TrueFalseAsk, beat: int, languages: Sequence[str], own: str) -> TrueFalseView:
        return TrueFalseView()

    def reveal_view(
        self,
        ask: TrueFalseAsk,
        key: TrueFalseKey,
        tally: Mapping[str, int],
        languages: Sequence[str],
        own: str,
    ) -> TrueFalseReveal:
        return TrueFalseReveal(key.right, tally["true"], tally["false"])
