"""Things to put in order: marks by how many neighbours stand as they should."""

from __future__ import annotations

from collections import Counter
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
from home_quiz.game.kinds.options import Option, OptionView, option_texts, option_views
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text

LETTERS = "abcdefgh"
LEAST, MOST = 3, len(LETTERS)


class OrderAsk(Ask, frozen=True, tag="order"):
    """Three to eight things, lettered as they are shown first: never in the right order."""

    options: tuple[Option, ...]


class OrderKey(Key, frozen=True, tag="order"):
    """All letters in the right order."""

    right: tuple[str, ...]


class OrderAnswer(Answer, frozen=True, tag="order"):
    """All letters in the order of somebody's choice."""

    order: tuple[str, ...]


class OrderView(AskView, frozen=True, tag="order"):
    """The things, as they are shown first."""

    options: tuple[OptionView, ...]


class OrderPlace(Struct, frozen=True):
    """A thing in its right place, and how many phones put it there."""

    key: str
    text: Shown
    count: int


class OrderReveal(RevealView, frozen=True, tag="order"):
    """The right order, from the first on; ``phones``: how many answered."""

    places: tuple[OrderPlace, ...]
    phones: int


class Order(Kind[OrderAsk, OrderKey, OrderAnswer]):
    """Each two that stand side by side as in the right order earn their share."""

    name = "order"
    ask_type = OrderAsk
    key_type = OrderKey
    answer_type = OrderAnswer
    ask_view_type = OrderView
    reveal_view_type = OrderReveal

    def check(self, ask: OrderAsk, key: OrderKey, languages: Sequence[str]) -> list[Problem]:
        if not LEAST <= len(ask.options) <= MOST:
            return [Problem("order", f"{LEAST} to {MOST} things are needed, here are {len(ask.options)}")]
        if sorted(key.right) != [option.key for option in ask.options]:
            return [Problem("order", "the right order must hold every thing once")]
        return []

    def accept(
        self, ask: OrderAsk, answer: OrderAnswer, previous: OrderAnswer | None
    ) -> OrderAnswer | Refused:
        if not answer.order:
            return Refused("answer/empty")
        whole = sorted(answer.order) == [option.key for option in ask.options]
        return answer if whole else Refused("answer/unknown_option")

    def score(
        self,
        ask: OrderAsk,
        key: OrderKey,
        replies: Mapping[str, Reply[OrderAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        right = set(zip(key.right, key.right[1:], strict=False))
        return {
            seat: 1000
            * sum(pair in right for pair in zip(reply.answer.order, reply.answer.order[1:], strict=False))
            // max(1, len(right))
            / 1000
            for seat, reply in replies.items()
        }

    def tally(
        self, ask: OrderAsk, replies: Mapping[str, Reply[OrderAnswer]]
    ) -> tuple[Mapping[str, int], ...]:
        """Place by place, how often each letter stands there."""
        orders = [reply.answer.order for reply in replies.values()]
        return tuple(Counter(order[place] for order in orders) for place in range(len(ask.options)))

    def ask_view(self, ask: OrderAsk, beat: int, audience: Audience) -> OrderView:
        return OrderView(option_views(ask.options, audience))

    def reveal_view(
        self, ask: OrderAsk, key: OrderKey, tally: Sequence[Mapping[str, int]], audience: Audience
    ) -> OrderReveal:
        texts = {option.key: option.text for option in ask.options}
        return OrderReveal(
            tuple(
                OrderPlace(letter, audience.shown(texts[letter]), counts.get(letter, 0))
                for letter, counts in zip(key.right, tally, strict=True)
            ),
            sum(tally[0].values()),
        )

    def preview(self, ask: OrderAsk, key: OrderKey) -> list[Line]:
        texts = {option.key: option.text for option in ask.options}
        return [Line(texts[letter], right=True) for letter in key.right]

    def texts(self, ask: OrderAsk) -> list[tuple[str, Text]]:
        return option_texts(ask.options)


def shuffled(count: int, seed: int) -> tuple[int, ...]:
    """Where each of ``count`` things is shown first; by the seed, and never in the right order."""
    places = mixed(count, seed)
    return (*places[1:], places[0]) if list(places) == sorted(places) else places


def mixed(count: int, seed: int) -> tuple[int, ...]:
    """``count`` places in an order by the seed: any order, the right one too, so that it tells nothing."""
    places = list(range(count))
    for last in range(count - 1, 0, -1):
        # A linear congruence (Knuth, TAOCP 2, 3.2.1): the same on every machine and in every release.
        seed = (seed * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % 2**64
        other = (seed >> 33) % (last + 1)
        places[last], places[other] = places[other], places[last]
    return tuple(places)
