"""Things that belong together: each of the ones has its partner among the others; marks by right pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

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
from home_quiz.game.kinds.options import LETTERS, Option, OptionView, alike, option_texts, option_views
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text

NUMBERS = ("1", "2", "3", "4", "5", "6")
LEAST, MOST = 2, len(NUMBERS)


class PairsAsk(Ask, frozen=True, tag="pairs"):
    """Two to six ones with letters, and as many others with numbers, in an order of their own."""

    ones: tuple[Option, ...]
    others: tuple[Option, ...]


class PairsKey(Key, frozen=True, tag="pairs"):
    """For every one, from a on, the number of its partner."""

    right: tuple[str, ...]


class PairsAnswer(Answer, frozen=True, tag="pairs"):
    """For every one, from a on, the number that somebody gave it."""

    pairs: tuple[str, ...]


class PairsView(AskView, frozen=True, tag="pairs"):
    """The ones and the others."""

    ones: tuple[OptionView, ...]
    others: tuple[OptionView, ...]


class Pair(Struct, frozen=True):
    """A right pair: ``key`` and ``one``, ``number`` and ``other``, and how many phones had it."""

    key: str
    one: Shown
    number: str
    other: Shown
    count: int


class PairsReveal(RevealView, frozen=True, tag="pairs"):
    """The right pairs, from a on; ``phones``: how many answered."""

    pairs: tuple[Pair, ...]
    phones: int


class Pairs(Kind[PairsAsk, PairsKey, PairsAnswer]):
    """Each right pair earns its share."""

    name = "pairs"
    ask_type = PairsAsk
    key_type = PairsKey
    answer_type = PairsAnswer
    ask_view_type = PairsView
    reveal_view_type = PairsReveal

    def check(self, ask: PairsAsk, key: PairsKey, languages: Sequence[str]) -> list[Problem]:
        count = len(ask.ones)
        if not LEAST <= count <= MOST:
            return [Problem("pairs", f"{LEAST} to {MOST} pairs are needed, here are {count}")]
        signs = (_keys(ask.ones), _keys(ask.others), tuple(sorted(key.right)))
        if signs != (LETTERS[:count], NUMBERS[:count], NUMBERS[:count]):
            return [Problem("pairs", "every one must have a partner of its own")]
        return [*alike("ones", ask.ones), *alike("others", ask.others)]

    def accept(
        self, ask: PairsAsk, answer: PairsAnswer, previous: PairsAnswer | None
    ) -> PairsAnswer | Refused:
        if not answer.pairs:
            return Refused("answer/empty")
        whole = tuple(sorted(answer.pairs)) == _keys(ask.others)
        return answer if whole else Refused("answer/unknown_option")

    def score(
        self,
        ask: PairsAsk,
        key: PairsKey,
        replies: Mapping[str, Reply[PairsAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        return {
            seat: 1000
            * sum(given == right for given, right in zip(reply.answer.pairs, key.right, strict=True))
            // len(key.right)
            / 1000
            for seat, reply in replies.items()
        }

    def tally(
        self, ask: PairsAsk, replies: Mapping[str, Reply[PairsAnswer]]
    ) -> tuple[Mapping[str, int], ...]:
        """For every one, how often it was given each number."""
        given = [reply.answer.pairs for reply in replies.values()]
        return tuple(Counter(pairs[place] for pairs in given) for place in range(len(ask.ones)))

    def ask_view(self, ask: PairsAsk, beat: int, audience: Audience) -> PairsView:
        return PairsView(option_views(ask.ones, audience), option_views(ask.others, audience))

    def reveal_view(
        self, ask: PairsAsk, key: PairsKey, tally: Sequence[Mapping[str, int]], audience: Audience
    ) -> PairsReveal:
        return PairsReveal(
            tuple(
                Pair(
                    one.key,
                    audience.shown(one.text),
                    other.key,
                    audience.shown(other.text),
                    counts.get(other.key, 0),
                )
                for (one, other), counts in zip(_right_pairs(ask, key), tally, strict=True)
            ),
            sum(tally[0].values()),
        )

    def preview(self, ask: PairsAsk, key: PairsKey) -> list[Line]:
        return [Line(_joined(one.text, other.text), right=True) for one, other in _right_pairs(ask, key)]

    def texts(self, ask: PairsAsk) -> list[tuple[str, Text]]:
        return [*option_texts(ask.ones, "ones"), *option_texts(ask.others, "others")]


def _keys(options: Sequence[Option]) -> tuple[str, ...]:
    return tuple(option.key for option in options)


def _right_pairs(ask: PairsAsk, key: PairsKey) -> Iterator[tuple[Option, Option]]:
    """Every one with its partner, from a on."""
    others = {option.key: option for option in ask.others}
    return ((one, others[number]) for one, number in zip(ask.ones, key.right, strict=True))


def _joined(one: Text, other: Text) -> Text:
    """Both texts in one, in every language that both have."""
    languages = [language for language in {**one, **other} if language != "*"] or ["*"]
    pairs = {language: (_in(one, language), _in(other, language)) for language in languages}
    return {
        language: f"{first} – {second}" for language, (first, second) in pairs.items() if first and second
    }


def _in(text: Text, language: str) -> str:
    return text.get(language, text.get("*", ""))
