"""Words of packs, places and screen texts that no dictionary and no list of names knows.

Dictionaries are hunspell's, from npm; a pure Python twin of hunspell reads them, so no machine lacks them.
"""

from __future__ import annotations

import gc
import re
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from fluent.syntax import FluentParser, ast, visitor
from spylls.hunspell import Dictionary

from home_quiz.content.yaml_lines import Plain, Where, read_yaml
from home_quiz.game.texts import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
DICTIONARIES = ROOT / "node_modules"
# The part of an address after the host name is no word: /display.
_ADDRESS = re.compile(r"(?<!\w)/\S+|\w+://\S+")
# With apostrophes inside (bricklayer's), hyphens last: Wi-Fi is known as a whole or by its parts.
_WORD = re.compile(r"\w+(?:['’]\w+)*(?:-\w+(?:['’]\w+)*)*")
# What we write in English is British: neighbours, colours.
_PACKAGES = {"lv": "dictionary-lv", "lt": "dictionary-lt", "en": "dictionary-en-gb"}


class Line(NamedTuple):
    """A text in one language ("*": the same in all) and where it stands."""

    file: Path
    line: int
    language: str
    text: str


class Misspelled(NamedTuple):
    """A word that nobody knows."""

    file: Path
    line: int
    language: str
    word: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.language}: {self.word}"


def misspelled(lines: Iterator[Line], names: frozenset[str]) -> list[Misspelled]:
    """Every unknown word. A word that is the same everywhere must be known in one of the languages."""
    found: list[Misspelled] = []
    for file, number, language, text in lines:
        languages = LANGUAGES if language == "*" else (language,)
        for word in _WORD.findall(_ADDRESS.sub(" ", text)):
            for part in [word] if word in names else word.split("-"):
                if not any(_known(part, one, names) for one in languages):
                    found.append(Misspelled(file, number, language, part))
    return found


@cache
def _known(word: str, language: str, names: frozenset[str]) -> bool:
    straight = word.replace("’", "'")
    plain = straight.removesuffix("'s") if language == "en" else straight
    # One letter is a unit, an initial or an article; what holds a digit is a code or a number (1990s, m²).
    if len(plain) == 1 or any(sign.isdigit() for sign in plain):
        return True
    return plain in names or bool(_dictionary(language).lookup(plain))


@cache
def _dictionary(language: str) -> Dictionary:
    # The reader leaves its files to the garbage collector, which would complain in the midst of another test.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        dictionary = Dictionary.from_files(str(DICTIONARIES / _PACKAGES[language] / "index"))
        gc.collect()
    return dictionary


def names_in(*files: Path) -> frozenset[str]:
    """The lists of names and dialect words: one a line, # begins a note."""
    texts = (file.read_text("utf-8") for file in files)
    lines = (line.partition("#")[0].strip() for text in texts for line in text.splitlines())
    return frozenset(filter(None, lines))


def yaml_lines(file: Path) -> Iterator[Line]:
    """The texts of a pack or place file."""
    document = read_yaml(file)
    for where, language, text in _texts(document.value, ()):
        yield Line(file, document.line(where), language, text)


_SAID = {"title", "about", "ask", "fact", "name", *"abcdef"}


def _texts(value: Plain, where: Where) -> Iterator[tuple[Where, str, str]]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _texts(part, (*where, name))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _texts(part, (*where, number))
    elif isinstance(value, str) and where:
        if "say" in where and where[-1] != "name":
            return  # how a name is said is no word
        if where[-1] in LANGUAGES:
            yield where, str(where[-1]), value
        elif where[-1] in _SAID:
            yield where, "*", value


def fluent_lines(file: Path) -> Iterator[Line]:
    """The words of a .ftl file, whose folder is its language; neither comments nor placeables."""
    source = file.read_text("utf-8")
    words = _Words()
    words.visit(FluentParser().parse(source))
    for element in words.found:
        start = element.span.start if element.span else 0
        yield Line(file, source.count("\n", 0, start) + 1, file.parent.name, element.value)


class _Words(visitor.Visitor):
    """Gathers the texts of all patterns, variants and attributes included."""

    def __init__(self) -> None:
        self.found: list[ast.TextElement] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.found.append(node)
