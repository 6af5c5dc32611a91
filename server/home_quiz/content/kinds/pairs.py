"""Things that belong together, as they stand in a file: pair by pair."""

from __future__ import annotations

from typing import Annotated
from zlib import crc32

from msgspec import Meta

from home_quiz.content.fields import Entries, QuestionFile, Said, text_of
from home_quiz.content.yaml_lines import Where
from home_quiz.game.kinds.options import LETTERS, Option
from home_quiz.game.kinds.order import mixed
from home_quiz.game.kinds.pairs import LEAST, MOST, NUMBERS, PairsAsk, PairsKey


class PairEntry(Entries, frozen=True, kw_only=True):
    """Two things that belong together."""

    one: Annotated[Said, Meta(description="Stands on the left with a letter; at most 30 letters.")]
    other: Annotated[Said, Meta(description="Belongs to it, and to no other; at most 30 letters.")]


class PairsFile(QuestionFile, frozen=True, kw_only=True, tag="pairs"):
    """Pairs: two to six things, and what belongs to each; every right pair earns its share."""

    pairs: Annotated[
        list[PairEntry],
        Meta(min_length=LEAST, max_length=MOST, description="The pairs; the others are shown mixed."),
    ]

    def ask_key(self) -> tuple[PairsAsk, PairsKey]:
        places = self._mixed()
        ones = tuple(Option(LETTERS[place], text_of(pair.one)) for place, pair in enumerate(self.pairs))
        others = tuple(
            Option(NUMBERS[shown], text_of(self.pairs[place].other)) for shown, place in enumerate(places)
        )
        right = tuple(NUMBERS[places.index(place)] for place in range(len(places)))
        return PairsAsk(ones, others), PairsKey(right)

    def spot(self, where: Where) -> Where:
        match where:
            case ("ones", str(letter), *rest):
                return ("pairs", LETTERS.index(letter), "one", *rest)
            case ("others", int(number), *rest):
                return ("pairs", self._mixed()[number - 1], "other", *rest)
        return where

    def _mixed(self) -> tuple[int, ...]:
        """Which pair's other stands first, second and so on; any order may come of it, by the id."""
        return mixed(len(self.pairs), crc32(self.id.encode()))
