"""Texts in several languages, and what one audience is shown of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from home_quiz.languages import SPOKEN

LANGUAGES = tuple(SPOKEN)
"""Their codes: ("lv", "lt", "en") and whatever folders are added to ``texts/``."""

Text = dict[str, str]
"""Language code -> words. A text that is the same everywhere ("1777") has the one key "*"."""


class Words(Struct, frozen=True, omit_defaults=True):
    """A text as shown. ``lang`` is set only where the wanted language is missing (a small mark is drawn)."""

    text: str
    lang: str = ""


Shown = tuple[Words, ...]
"""One text for an audience: an entry per language, in the audience's order; equal texts stand once."""


def words(text: Mapping[str, str], language: str, own: str) -> Words:
    """The text in ``language``, else in the pack's ``own`` language with a mark, else in any."""
    if (everywhere := text.get("*")) is not None:
        return Words(everywhere)
    if (here := text.get(language)) is not None:
        return Words(here)
    fallback = own if own in text else next(iter(text), "")
    return Words(text.get(fallback, ""), fallback)


def shown(text: Mapping[str, str], languages: Iterable[str], own: str) -> Shown:
    """The text for an audience that reads ``languages``."""
    entries: list[Words] = []
    for language in languages:
        entry = words(text, language, own)
        if all(entry.text != earlier.text for earlier in entries):
            entries.append(entry)
    return tuple(entries)
