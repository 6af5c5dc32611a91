"""Buzzer duel: who is first to press has the floor, and a few seconds to say the answer (see buzzing.py)."""

from __future__ import annotations

from collections import Counter
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
from home_quiz.game.kinds.options import (
    Option,
    OptionResult,
    OptionView,
    check_options,
    has,
    option_results,
    option_texts,
    option_views,
)
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Text


class DuelAsk(Ask, frozen=True, tag="duel"):
    """Options to pick one from; ``think``: ms that whoever has the floor has for it."""

    options: tuple[Option, ...]
    think: int


class DuelKey(Key, frozen=True, tag="duel"):
    """The letter of the right option."""

    right: str


class DuelAnswer(Answer, frozen=True, tag="duel"):
    """The letter that was picked, or said aloud; "": other words, which the host has ruled on by its seat."""

    pick: str


class DuelView(AskView, frozen=True, tag="duel"):
    """The options, and the ms that whoever has the floor has."""

    options: tuple[OptionView, ...]
    think: int


class DuelReveal(RevealView, frozen=True, tag="duel"):
    """The options with the right one, and how many families said which."""

    options: tuple[OptionResult, ...]


class Duel(Kind[DuelAsk, DuelKey, DuelAnswer]):
    """All for the family that is first to press and right."""

    name = "duel"
    ask_type = DuelAsk
    key_type = DuelKey
    answer_type = DuelAnswer
    ask_view_type = DuelView
    reveal_view_type = DuelReveal
    lettered = True
    speed = False
    buzzes = True
    single = True

    def check(self, ask: DuelAsk, key: DuelKey, languages: Sequence[str]) -> list[Problem]:
        problems = check_options(ask.options)
        if not has(ask.options, key.right):
            problems.append(Problem("right", f"there is no option {key.right!r}"))
        return problems

    def accept(self, ask: DuelAsk, answer: DuelAnswer, previous: DuelAnswer | None) -> DuelAnswer | Refused:
        return answer if has(ask.options, answer.pick) else Refused("answer/unknown_option")

    def score(
        self,
        ask: DuelAsk,
        key: DuelKey,
        replies: Mapping[str, Reply[DuelAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        return {
            seat: float(reply.answer.pick == key.right) if reply.answer.pick else rulings.get(seat, 0.0)
            for seat, reply in replies.items()
        }

    def tally(self, ask: DuelAsk, replies: Mapping[str, Reply[DuelAnswer]]) -> Mapping[str, int]:
        return Counter(reply.answer.pick for reply in replies.values())

    def ask_view(self, ask: DuelAsk, beat: int, audience: Audience) -> DuelView:
        return DuelView(option_views(ask.options, audience), ask.think)

    def reveal_view(
        self, ask: DuelAsk, key: DuelKey, tally: Mapping[str, int], audience: Audience
    ) -> DuelReveal:
        return DuelReveal(option_results(ask.options, (key.right,), tally, audience))

    def think(self, ask: DuelAsk) -> int:
        return ask.think

    def texts(self, ask: DuelAsk) -> list[tuple[str, Text]]:
        return option_texts(ask.options)
