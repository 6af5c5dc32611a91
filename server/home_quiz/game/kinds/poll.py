"""Poll: everybody's voice counts alike, nothing is right or wrong, and there is nothing to win."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
from home_quiz.game.kinds.options import Option, OptionView, check_options, option_texts, option_views
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text

YES_NO = ("a", "b")
"""The letters of yes and no, where a poll has no options of its own."""


class PollAsk(Ask, frozen=True, tag="poll"):
    """The options, in the order of their letters; none for yes (a) and no (b)."""

    options: tuple[Option, ...] = ()


class PollKey(Key, frozen=True, tag="poll"):
    """Nothing: there is no right answer."""


class PollAnswer(Answer, frozen=True, tag="poll"):
    """The letter that was picked."""

    pick: str


class PollView(AskView, frozen=True, tag="poll"):
    """Options to pick one from; none for yes (a) and no (b), whose words are the screen's own."""

    options: tuple[OptionView, ...]


class PollResult(Struct, frozen=True):
    """An option with how many phones chose it, and their share in whole percent."""

    key: str
    text: Shown
    count: int
    percent: int


class PollReveal(RevealView, frozen=True, tag="poll"):
    """What was said; ``options`` have no text for yes (a) and no (b); ``phones``: how many answered."""

    options: tuple[PollResult, ...]
    phones: int


class Poll(Kind[PollAsk, PollKey, PollAnswer]):
    """A show of hands."""

    name = "poll"
    ask_type = PollAsk
    key_type = PollKey
    answer_type = PollAnswer
    ask_view_type = PollView
    reveal_view_type = PollReveal
    lettered = True
    carded = True
    scored = False
    speed = False

    def check(self, ask: PollAsk, key: PollKey, languages: Sequence[str]) -> list[Problem]:
        return check_options(ask.options) if ask.options else []

    def accept(self, ask: PollAsk, answer: PollAnswer, previous: PollAnswer | None) -> PollAnswer | Refused:
        return answer if answer.pick in letters(ask) else Refused("answer/unknown_option")

    def score(
        self,
        ask: PollAsk,
        key: PollKey,
        replies: Mapping[str, Reply[PollAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        return dict.fromkeys(replies, 0.0)

    def tally(self, ask: PollAsk, replies: Mapping[str, Reply[PollAnswer]]) -> dict[str, int]:
        counts = dict.fromkeys(letters(ask), 0)
        for reply in replies.values():
            counts[reply.answer.pick] += 1
        return counts

    def ask_view(self, ask: PollAsk, beat: int, audience: Audience) -> PollView:
        return PollView(option_views(ask.options, audience))

    def reveal_view(
        self, ask: PollAsk, key: PollKey, tally: Mapping[str, int], audience: Audience
    ) -> PollReveal:
        texts = {option.key: audience.shown(option.text) for option in ask.options}
        phones = sum(tally.values())
        results = (
            PollResult(letter, texts.get(letter, ()), count, percent(count, phones))
            for letter, count in tally.items()
        )
        return PollReveal(tuple(results), phones)

    def preview(self, ask: PollAsk, key: PollKey) -> list[Line]:
        return super().preview(ask, key) or [Line({}, letter) for letter in YES_NO]

    def texts(self, ask: PollAsk) -> list[tuple[str, Text]]:
        return option_texts(ask.options)


def letters(ask: PollAsk) -> tuple[str, ...]:
    """What may be picked."""
    return tuple(option.key for option in ask.options) or YES_NO


def percent(count: int, whole: int) -> int:
    """The share in percent, halves upwards; 0 where nobody answered."""
    return (200 * count + whole) // (2 * whole) if whole else 0
