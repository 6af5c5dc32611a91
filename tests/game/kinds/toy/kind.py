"""A toy kind of question, as somebody would add it to ``game/kinds/``: guess the hour of the day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from home_quiz.game.kinds.base import (
    Answer,
    Ask,
    AskView,
    Audience,
    Key,
    Kind,
    Problem,
    Reply,
    RevealView,
)
from home_quiz.game.refusals import Refused


class ToyAsk(Ask, frozen=True, tag="toy"):
    """How many hours the clock has."""

    hours: int


class ToyKey(Key, frozen=True, tag="toy"):
    """The right hour."""

    hour: int


class ToyAnswer(Answer, frozen=True, tag="toy"):
    """The hour that was guessed."""

    hour: int


class ToyView(AskView, frozen=True, tag="toy"):
    """The clock."""

    hours: int


class ToyReveal(RevealView, frozen=True, tag="toy"):
    """The right hour, and the guesses in order."""

    hour: int
    guesses: tuple[int, ...]


class Toy(Kind[ToyAsk, ToyKey, ToyAnswer]):
    """Half marks for an hour beside the right one."""

    name = "toy"
    ask_type = ToyAsk
    key_type = ToyKey
    answer_type = ToyAnswer
    ask_view_type = ToyView
    reveal_view_type = ToyReveal

    def check(self, ask: ToyAsk, key: ToyKey, languages: Sequence[str]) -> list[Problem]:
        return [] if 0 < key.hour <= ask.hours else [Problem("hour", "the clock has no such hour")]

    def accept(self, ask: ToyAsk, answer: ToyAnswer, previous: ToyAnswer | None) -> ToyAnswer | Refused:
        return answer if 0 < answer.hour <= ask.hours else Refused("answer/unknown_option")

    def score(
        self,
        ask: ToyAsk,
        key: ToyKey,
        replies: Mapping[str, Reply[ToyAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        far = {seat: abs(reply.answer.hour - key.hour) for seat, reply in replies.items()}
        return {seat: max(0.0, 1 - away / 2) for seat, away in far.items()}

    def tally(self, ask: ToyAsk, replies: Mapping[str, Reply[ToyAnswer]]) -> list[int]:
        return sorted(reply.answer.hour for reply in replies.values())

    def ask_view(self, ask: ToyAsk, beat: int, audience: Audience) -> ToyView:
        return ToyView(ask.hours)

    def reveal_view(self, ask: ToyAsk, key: ToyKey, tally: Sequence[int], audience: Audience) -> ToyReveal:
        return ToyReveal(key.hour, tuple(tally))
