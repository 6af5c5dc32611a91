"""How a text is written: length, blanks, quotation marks, numbers. What a careful proof-reader would mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from home_quiz.content.build import MAX_SAY, Passage
from home_quiz.content.fields import ADDRESS_PATTERN, PronunciationEntry
from home_quiz.content.mirrors import mirror
from home_quiz.content.problems import Finding
from home_quiz.game.names import letters
from home_quiz.languages import SPOKEN

QUOTES = {code: (one.quotes[0], one.quotes[1]) for code, one in SPOKEN.items() if one.quotes}
_MARKS = frozenset('„“”"«»‟')
# A number with its separators; a blank groups only thousands. Compared by digits: 5,14 in lv is 5.14 in en.
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*")


def review(passage: Passage) -> Iterator[Finding]:
    """Everything to mark in one text, in all its languages."""
    for language, words in passage.text.items():
        where = passage.where if language == "*" else (*passage.where, language)
        yield from (Finding(where, said) for said in _length(words, passage.limit))
        yield from (Finding(where, said, "warning") for said in _blanks(words))
        yield from (Finding(where, said, "warning") for said in _quotes(words, language))
    yield from (Finding(passage.where, said, "warning") for said in _numbers(passage.text))


def review_source(source: str | list[str]) -> Iterator[Finding]:
    """Whether the addresses of the field ``source`` are such, and of original pages."""
    for number, address in enumerate([source] if isinstance(source, str) else source):
        where = ("source",) if isinstance(source, str) else ("source", number)
        if not re.fullmatch(ADDRESS_PATTERN, address):
            yield Finding(where, "an address begins with http:// or https:// and holds no blanks")
        elif host := mirror(address):
            yield Finding(where, f"{host} shows copies of other pages; name the original page", "warning")


def review_say(names: Sequence[PronunciationEntry]) -> Iterator[Finding]:
    """Whether each hard name stands once in the field ``say``, with a way to say it."""
    seen: set[str] = set()
    for number, entry in enumerate(names):
        where = ("say", number)
        told = entry.told()
        yield from review(Passage((*where, "name"), {"*": told.name}, MAX_SAY))
        yield from review(Passage(where, told.said, MAX_SAY))
        if not told.said:
            yield Finding(where, f"write how `{told.name}` is said in at least one language, or remove it")
        if told.name in seen:
            yield Finding(where, f"`{told.name}` stands here twice")
        seen.add(told.name)


def _length(words: str, limit: int) -> Iterator[str]:
    if not words.strip():
        yield "there are no words here; write some, or remove the line"
    elif len(words) > limit and (long := letters(words)) > limit:  # a letter is one sign or more
        yield f"this text has {long} letters, {limit} fit on the screens; shorten it"


def _blanks(words: str) -> Iterator[str]:
    if words != words.strip():
        yield "a blank stands at the beginning or the end; remove it"
    if "  " in words.strip():
        yield "two blanks stand in a row; remove one"
    if re.search(r"[\n\r\t]", words.strip()):
        yield "a text is one line; remove the line break or tab"
    if found := re.search(r" ([,.;:!?])(?!\d)", words):
        yield f"a blank stands before {found[1]} here; remove it"


def _quotes(words: str, language: str) -> Iterator[str]:
    if language not in QUOTES:
        return
    opening, closing = QUOTES[language]
    found = [sign for sign in words if sign in _MARKS]
    if found != [opening, closing] * (len(found) // 2):
        yield f"quotation marks in {language} are {opening}…{closing}, one pair after the other"


def _numbers(text: dict[str, str]) -> Iterator[str]:
    found = {language: _NUMBER.findall(words) for language, words in text.items()}
    digits = {language: sorted(re.sub(r"\D", "", n) for n in numbers) for language, numbers in found.items()}
    if any(numbers != next(iter(digits.values())) for numbers in digits.values()):
        lists = "; ".join(
            f"{language}: {', '.join(numbers) or 'none'}" for language, numbers in found.items()
        )
        yield f"the numbers are not the same in all languages ({lists})"
