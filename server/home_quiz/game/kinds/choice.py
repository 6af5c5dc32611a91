"""Choice: two to six options, one is right."""

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


class ChoiceAsk(Ask, frozen=True, tag="choice"):
    """The options, in the order of their letters."""

    options: tuple[Option, ...]


class ChoiceKey(Key, frozen=True, tag="choice"):
    """The right letter."""

    right: str


class ChoiceAnswer(Answer, frozen=True, tag="choice"):
    """The letter that was picked."""

    pick: str


class ChoiceView(AskView, frozen=True, tag="choice"):
    """Options to pick one from."""

    options: tuple[OptionView, ...]


class ChoiceReveal(RevealView, frozen=True, tag="choice"):
    """Options with the right one and counts."""

    options: tuple[OptionResult, ...]


class Choice(Kind[ChoiceAsk, ChoiceKey, ChoiceAnswer]):
    """One right option."""

    name = "choice"
    ask_type = ChoiceAsk
    key_type = ChoiceKey
    answer_type = ChoiceAnswer
    ask_view_type = ChoiceView
    reveal_view_type = ChoiceReveal
    lettered = True
    carded = True
    single = True

    def check(self, ask: ChoiceAsk, key: ChoiceKey, languages: Sequence[str]) -> list[Problem]:
        problems = check_options(ask.options)
        if not has(ask.options, key.right):
            problems.append(Problem("right", f"there is no option {key.right!r}"))
        return problems

    def accept(
        self, ask: ChoiceAsk, answer: ChoiceAnswer, previous: ChoiceAnswer | None
    ) -> ChoiceAnswer | Refused:
        return answer if has(ask.options, answer.pick) else Refused("answer/unknown_option")

    def score(
        self,
        ask: ChoiceAsk,
        key: ChoiceKey,
        replies: Mapping[str, Reply[ChoiceAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        return {seat: float(reply.answer.pick == key.right) for seat, reply in replies.items()}

    def tally(self, ask: ChoiceAsk, replies: Mapping[str, Reply[ChoiceAnswer]]) -> dict[str, int]:
        counts = {option.key: 0 for option in ask.options}
        for reply in replies.values():
            counts[reply.answer.pick] += 1
        return counts

    def ask_view(self, ask: ChoiceAsk, beat: int, audience: Audience) -> ChoiceView:
        return ChoiceView(option_views(ask.options, audience))

    def reveal_view(
        self, ask: ChoiceAsk, key: ChoiceKey, tally: Mapping[str, int], audience: Audience
    ) -> ChoiceReveal:
        return ChoiceReveal(option_results(ask.options, (key.right,), tally, audience))

    def texts(self, ask: ChoiceAsk) -> list[tuple[str, Text]]:
        return option_texts(ask.options)
