"""Options as they stand in a file: shared by the kinds that let people pick."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from home_quiz.content.fields import Entries, Said, text_of
from home_quiz.game.kinds.options import LETTERS, Option


class Options(Entries, frozen=True, kw_only=True):
    """Two to six things to pick from, at most 56 letters each. The letters run from a without a gap."""

    a: Said
    b: Said
    c: Said | UnsetType = UNSET
    d: Said | UnsetType = UNSET
    e: Said | UnsetType = UNSET
    f: Said | UnsetType = UNSET

    def as_asked(self) -> tuple[Option, ...]:
        """The options as the game holds them, in the order of their letters."""
        written = ((letter, getattr(self, letter)) for letter in LETTERS)
        return tuple(Option(letter, text_of(said)) for letter, said in written if said is not UNSET)
