"""Most said: guess what most families said; a family has one voice, however many phones it has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

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
    OptionView,
    check_options,
    has,
    option_texts,
    option_views,
)
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text


class MostSaidAsk(Ask, frozen=True, tag="mostsaid"):
    """The options, in the order of their letters."""

    options: tuple[Option, ...]


class MostSaidKey(Key, frozen=True, tag="mostsaid"):
    """Nothing: what is right is what most families say."""


class MostSaidAnswer(Answer, frozen=True, tag="mostsaid"):
    """The letter that was picked."""

    pick: str


class MostSaidView(AskView, frozen=True, tag="mostsaid"):
    """Options to pick one from."""

    options: tuple[OptionView, ...]


class MostSaidResult(Struct, frozen=True):
    """An option, whether most families said it, and how many did (a voice may be shared: hundredths)."""

    key: str
    text: Shown
    right: bool
    families: float


class MostSaidReveal(RevealView, frozen=True, tag="mostsaid"):
    """What families said; ``families``: how many said something."""

    options: tuple[MostSaidResult, ...]
    families: int


class MostSaid(Kind[MostSaidAsk, MostSaidKey, MostSaidAnswer]):
    """Full marks for those who picked what most families said, or one of several such."""

    name = "mostsaid"
    ask_type = MostSaidAsk
    key_type = MostSaidKey
    answer_type = MostSaidAnswer
    ask_view_type = MostSaidView
    reveal_view_type = MostSaidReveal
    lettered = True
    carded = True

    def check(self, ask: MostSaidAsk, key: MostSaidKey, languages: Sequence[str]) -> list[Problem]:
        return check_options(ask.options)

    def accept(
        self, ask: MostSaidAsk, answer: MostSaidAnswer, previous: MostSaidAnswer | None
    ) -> MostSaidAnswer | Refused:
        return answer if has(ask.options, answer.pick) else Refused("answer/unknown_option")

    def score(
        self,
        ask: MostSaidAsk,
        key: MostSaidKey,
        replies: Mapping[str, Reply[MostSaidAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        most = winners(self.tally(ask, replies))
        return {seat: float(reply.answer.pick in most) for seat, reply in replies.items()}

    def tally(self, ask: MostSaidAsk, replies: Mapping[str, Reply[MostSaidAnswer]]) -> dict[str, Fraction]:
        """Families by letter."""
        by_family: dict[str, Counter[str]] = {}
        for reply in replies.values():
            by_family.setdefault(reply.team, Counter())[reply.answer.pick] += 1
        voices = {option.key: Fraction(0) for option in ask.options}
        for picks in by_family.values():
            own = [letter for letter, count in picks.items() if count == max(picks.values())]
            for letter in own:
                voices[letter] += Fraction(1, len(own))
        return voices

    def ask_view(self, ask: MostSaidAsk, beat: int, audience: Audience) -> MostSaidView:
        return MostSaidView(option_views(ask.options, audience))

    def reveal_view(
        self, ask: MostSaidAsk, key: MostSaidKey, tally: Mapping[str, Fraction], audience: Audience
    ) -> MostSaidReveal:
        most = winners(tally)
        results = (
            MostSaidResult(
                option.key,
                audience.shown(option.text),
                option.key in most,
                round(float(tally[option.key]), 2),
            )
            for option in ask.options
        )
        return MostSaidReveal(tuple(results), int(sum(tally.values())))

    def texts(self, ask: MostSaidAsk) -> list[tuple[str, Text]]:
        return option_texts(ask.options)


def winners(voices: Mapping[str, Fraction]) -> set[str]:
    """The letters with most families behind them; none where nobody said anything."""
    most = max(voices.values(), default=Fraction(0))
    return {letter for letter, families in voices.items() if most and families == most}
