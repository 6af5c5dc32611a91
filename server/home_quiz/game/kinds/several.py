"""Several: two to six options, one or more are right; part marks."""

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


class SeveralAsk(Ask, frozen=True, tag="several"):
    """The options, in the order of their letters. How many are right is not said."""

    options: tuple[Option, ...]


class SeveralKey(Key, frozen=True, tag="several"):
    """All right letters."""

    right: tuple[str, ...]


class SeveralAnswer(Answer, frozen=True, tag="several"):
    """All letters that were picked, in any order."""

    picks: tuple[str, ...]


class SeveralView(AskView, frozen=True, tag="several"):
    """Options to pick some from."""

    options: tuple[OptionView, ...]


class SeveralReveal(RevealView, frozen=True, tag="several"):
    """Options with the right ones and counts."""

    options: tuple[OptionResult, ...]


class Several(Kind[SeveralAsk, SeveralKey, SeveralAnswer]):
    """Some right options: each right pick earns a share, each wrong one takes one back, not below nothing."""

    name = "several"
    ask_type = SeveralAsk
    key_type = SeveralKey
    answer_type = SeveralAnswer
    ask_view_type = SeveralView
    reveal_view_type = SeveralReveal
    lettered = True
    carded = True

    def check(self, ask: SeveralAsk, key: SeveralKey, languages: Sequence[str]) -> list[Problem]:
        problems = check_options(ask.options)
        problems += [
            Problem("right", f"there is no option {k!r}") for k in key.right if not has(ask.options, k)
        ]
        if not key.right or len(set(key.right)) != len(key.right):
            problems.append(Problem("right", "name at least one option, each once"))
        if len(key.right) == len(ask.options):
            problems.append(Problem("right", "at least one option must be wrong"))
        return problems

    def accept(
        self, ask: SeveralAsk, answer: SeveralAnswer, previous: SeveralAnswer | None
    ) -> SeveralAnswer | Refused:
        if not answer.picks:
            return Refused("answer/empty")
        if not all(has(ask.options, pick) for pick in answer.picks):
            return Refused("answer/unknown_option")
        return SeveralAnswer(tuple(sorted(set(answer.picks))))

    def score(
        self,
        ask: SeveralAsk,
        key: SeveralKey,
        replies: Mapping[str, Reply[SeveralAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        return {seat: self._marks(key, reply.answer) for seat, reply in replies.items()}

    def raised(self, letters: str) -> SeveralAnswer:
        return SeveralAnswer(tuple(letters))

    @staticmethod
    def _marks(key: SeveralKey, answer: SeveralAnswer) -> float:
        right = len(set(answer.picks) & set(key.right))
        wrong = len(set(answer.picks) - set(key.right))
        return max(0, right - wrong) / len(key.right)

    def tally(self, ask: SeveralAsk, replies: Mapping[str, Reply[SeveralAnswer]]) -> dict[str, int]:
        counts = {option.key: 0 for option in ask.options}
        for reply in replies.values():
            for pick in reply.answer.picks:
                counts[pick] += 1
        return counts

    def ask_view(self, ask: SeveralAsk, beat: int, audience: Audience) -> SeveralView:
        return SeveralView(option_views(ask.options, audience))

    def reveal_view(
        self, ask: SeveralAsk, key: SeveralKey, tally: Mapping[str, int], audience: Audience
    ) -> SeveralReveal:
        return SeveralReveal(option_results(ask.options, key.right, tally, audience))

    def texts(self, ask: SeveralAsk) -> list[tuple[str, Text]]:
        return option_texts(ask.options)
