"""Options with letters a to f: shared by the kinds that let people pick."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from home_quiz.game.kinds.base import Audience, Problem
from home_quiz.game.texts import Shown, Text

LETTERS = ("a", "b", "c", "d", "e", "f")


class Option(Struct, frozen=True, omit_defaults=True):
    """One thing to pick: its letter, its words, and a picture by content hash where there is one."""

    key: str
    text: Text
    picture: str = ""


class OptionView(Struct, frozen=True, omit_defaults=True):
    """An option in the audience's languages."""

    key: str
    text: Shown
    picture: str = ""


class OptionResult(Struct, frozen=True, omit_defaults=True):
    """An option at the reveal: whether it was right and how many phones chose it."""

    key: str
    text: Shown
    right: bool
    count: int
    picture: str = ""


def check_options(options: Sequence[Option]) -> list[Problem]:
    """Two to six options, lettered from a without a gap, no two alike in any language."""
    problems: list[Problem] = []
    if not 2 <= len(options) <= len(LETTERS):
        problems.append(Problem("options", f"2 to 6 options are needed, here are {len(options)}"))
    expected = LETTERS[: len(options)]
    if tuple(option.key for option in options) != expected:
        problems.append(Problem("options", f"letters must run {', '.join(expected)} in this order"))
    return [*problems, *alike("options", options)]


def alike(where: str, options: Sequence[Option]) -> Iterator[Problem]:
    """Two that read the same in a language: nobody could tell them apart. ``where``: the path of them all."""
    seen: set[tuple[str, str]] = set()
    for option in options:
        for language, text in option.text.items():
            if (language, text.casefold()) in seen:
                yield Problem(f"{where}.{option.key}", f"the same words stand twice: {text}")
            seen.add((language, text.casefold()))


def check_words_only(options: Sequence[Option]) -> list[Problem]:
    """For kinds whose screens have no room for pictures in the place of words."""
    return [
        Problem(f"options.{one.key}.picture", "the options of this kind have words, not pictures")
        for one in options
        if one.picture
    ]


def option_views(options: Sequence[Option], audience: Audience) -> tuple[OptionView, ...]:
    """All options as the audience sees them."""
    return tuple(OptionView(o.key, audience.shown(o.text), o.picture) for o in options)


def option_results(
    options: Sequence[Option],
    right: Sequence[str],
    tally: Mapping[str, int],
    audience: Audience,
) -> tuple[OptionResult, ...]:
    """All options with what was right and who chose what."""
    return tuple(
        OptionResult(o.key, audience.shown(o.text), o.key in right, tally.get(o.key, 0), o.picture)
        for o in options
    )


def has(options: Sequence[Option], key: str) -> bool:
    """Whether there is such an option."""
    return any(option.key == key for option in options)


def option_texts(options: Sequence[Option], where: str = "options") -> list[tuple[str, Text]]:
    """Every option's text with its path in the pack. ``where``: the path of them all."""
    return [(f"{where}.{option.key}", option.text) for option in options]
