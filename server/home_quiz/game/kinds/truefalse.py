"""True or false: a statement; the screens have the two words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from home_quiz.game.kinds.base import (
    Answer,
    Ask,
    AskView,
    Audience,
    Key,
    Kind,
    Line,
    Problem,
    Reply,
    RevealView,
)
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
    carded = True
    single = True

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
        replies: Mapping[str, Reply[TrueFalseAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        return {seat: float(reply.answer.pick == key.right) for seat, reply in replies.items()}

    def raised(self, letters: str) -> TrueFalseAnswer | None:
        return TrueFalseAnswer(letters == "a") if letters in ("a", "b") else None

    def preview(self, ask: TrueFalseAsk, key: TrueFalseKey) -> list[Line]:
        return [Line({}, "a", key.right), Line({}, "b", not key.right)]

    def tally(self, ask: TrueFalseAsk, replies: Mapping[str, Reply[TrueFalseAnswer]]) -> dict[str, int]:
        believed = sum(reply.answer.pick for reply in replies.values())
        return {"true": believed, "false": len(replies) - believed}

    def ask_view(self, ask: TrueFalseAsk, beat: int, audience: Audience) -> TrueFalseView:
        return TrueFalseView()

    def reveal_view(
        self,
        ask: TrueFalseAsk,
        key: TrueFalseKey,
        tally: Mapping[str, int],
        audience: Audience,
    ) -> TrueFalseReveal:
        return TrueFalseReveal(key.right, tally["true"], tally["false"])
