"""Things to put in order, as they stand in a file: in the right order."""

from __future__ import annotations

from typing import Annotated
from zlib import crc32

from msgspec import Meta

from home_quiz.content.fields import QuestionFile, Said, text_of
from home_quiz.content.yaml_lines import Where
from home_quiz.game.kinds.options import Option
from home_quiz.game.kinds.order import LETTERS, OrderAsk, OrderKey, shuffled


class OrderFile(QuestionFile, frozen=True, kw_only=True, tag="order"):
    """Order: three to eight things are put in order; each right neighbour earns its share."""

    order: Annotated[
        list[Said],
        Meta(min_length=3, max_length=8, description="In the right order, at most 56 letters each."),
    ]

    def ask_key(self) -> tuple[OrderAsk, OrderKey]:
        places = self._shuffled()
        options = tuple(
            Option(LETTERS[shown], text_of(self.order[place])) for shown, place in enumerate(places)
        )
        right = tuple(LETTERS[places.index(place)] for place in range(len(places)))
        return OrderAsk(options), OrderKey(right)

    def spot(self, where: Where) -> Where:
        match where:
            case ("options", str(letter), *rest):
                return ("order", self._shuffled()[LETTERS.index(letter)], *rest)
        return where

    def _shuffled(self) -> tuple[int, ...]:
        """Which thing stands first, second and so on when it is asked."""
        return shuffled(len(self.order), crc32(self.id.encode()))
