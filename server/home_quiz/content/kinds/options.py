"""Options as they stand in a file: shared by the kinds that let people pick."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from home_quiz.content.fields import Around, Entries, QuestionFile, Translations, text_of
from home_quiz.content.pictures import Album
from home_quiz.content.yaml_lines import Where
from home_quiz.game.kinds.options import LETTERS, Option


class Worded(Translations, frozen=True, kw_only=True):
    """An option's words, and the picture that is shown in their place: then listeners hear the words."""

    picture: Annotated[str, Meta(max_length=80, description="A file of the folder pictures.")] = ""


Shown = str | Worded


class Options(Entries, frozen=True, kw_only=True):
    """Two to six things to pick from, at most 56 letters each. The letters run from a without a gap."""

    a: Shown
    b: Shown
    c: Shown | UnsetType = UNSET
    d: Shown | UnsetType = UNSET
    e: Shown | UnsetType = UNSET
    f: Shown | UnsetType = UNSET

    def as_asked(self, album: Album) -> tuple[Option, ...]:
        """The options as the game holds them, in the order of their letters."""
        return tuple(
            Option(letter, text_of(words), album.find(file).name if (file := _file(words)) else "")
            for letter, words in self.written()
        )

    def written(self) -> Iterator[tuple[str, Shown]]:
        """Those that are there, with their letters."""
        for letter in LETTERS:
            if (words := getattr(self, letter)) is not UNSET:
                yield letter, words

    def pictures(self) -> list[tuple[Where, str]]:
        """Every picture's file, with where it is named."""
        return [
            (("options", letter, "picture"), file)
            for letter, words in self.written()
            if (file := _file(words))
        ]


class WithOptions(QuestionFile, frozen=True, kw_only=True):
    """What the kinds share that let people pick."""

    options: Options

    def asked(self, around: Around) -> tuple[Option, ...]:
        """The options as the game holds them."""
        return self.options.as_asked(around.album)

    def pictures(self) -> list[tuple[Where, str]]:
        return [*super().pictures(), *self.options.pictures()]


def _file(words: Shown) -> str:
    return "" if isinstance(words, str) else words.picture
