"""YAML in, plain values and line numbers out; what a question file does not need is refused.

Values are read as YAML 1.2's core schema says, which is what editors show: ``no`` and ``12:30`` are texts,
only ``true`` and ``false`` are truth values. Anchors, aliases, tags and deep nesting are refused, so a small
file cannot become a large value. Every problem is a ``PackError`` with its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from home_quiz.content.problems import broken

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 12
FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml, where PyYAML brings it along: six times as quick, and less exact about what is wrong."""

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]
Where = tuple[str | int, ...]

_INT = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?[0-9]{1,18}\.[0-9]{1,18}")
_WORDS: dict[str, Plain] = {"": None, "~": None, "null": None, "true": True, "True": True}
_WORDS |= {"false": False, "False": False}


class Document(Struct, frozen=True):
    """A file's value, and on which line (from 1) each key and each list item of it stands."""

    value: Plain
    lines: dict[Where, int]

    def line(self, where: Where) -> int:
        """The line of a place in the value, or of the nearest thing around it that exists."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)


def read_yaml(path: Path) -> Document:
    """The file's value with its lines. Raises ``PackError``."""
    return _Builder(path, _text(path)).document()


def read_yaml_text(path: Path, text: str) -> Document:
    """The same for text that is no file (yet); ``path`` is what problems name. Raises ``PackError``."""
    return _Builder(path, text).document()


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise broken(path, 1, f"the file cannot be read: {error.strerror or error}") from error
    if len(data) > MAX_BYTES:
        raise broken(path, 1, "the file is larger than 1 MiB; split it into several packs")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise broken(
            path, line, "these letters are not UTF-8; save the file with the encoding UTF-8"
        ) from error


class _Builder:
    """Builds the value from the parser's events, in one pass over the file."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.text = text
        self.lines: dict[Where, int] = {}

    def document(self) -> Document:
        try:
            return self._document(FAST)
        except yaml.YAMLError:
            self.lines.clear()
            return self._told(yaml.SafeLoader)

    def _told(self, loader: Any) -> Document:
        try:
            return self._document(loader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            raise broken(self.path, (mark.line if mark else 0) + 1, _plain_words(error)) from error
        except yaml.reader.ReaderError as error:
            line = self.text.count("\n", 0, error.position) + 1
            raise broken(
                self.path, line, "an invisible control sign stands here; type the line anew"
            ) from error

    def _document(self, loader: Any) -> Document:
        events = self._events(loader)
        value = self._value(next(events), events, ())
        for _ in events:
            # The parser is lazy: faults after the first value show only when it is read to its end.
            pass
        return Document(value, self.lines)

    def _events(self, loader: Any) -> Iterator[yaml.Event]:
        documents = 0
        for event in yaml.parse(self.text, Loader=loader):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._fault(event, "a line of three hyphens begins a second document; remove it")
            elif isinstance(event, yaml.NodeEvent):
                self._refuse(event)
                yield event
            elif isinstance(event, yaml.CollectionEndEvent):
                yield event
        if not documents:
            raise broken(self.path, 1, "the file is empty")

    def _refuse(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            raise self._fault(event, f"a text that begins with {sign} must stand in quotes")
        if getattr(event, "tag", None) is not None:
            raise self._fault(event, "a text that begins with ! must stand in quotes")

    def _value(self, event: yaml.Event, events: Iterator[yaml.Event], where: Where) -> Plain:
        if len(where) > MAX_DEPTH:
            raise self._fault(event, f"lists stand more than {MAX_DEPTH} deep in each other here")
        self.lines.setdefault(where, _line(event))
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, where)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, where)
        assert isinstance(event, yaml.ScalarEvent)
        return event.value if event.style else _scalar(event.value)

    def _sequence(self, events: Iterator[yaml.Event], where: Where) -> Plain:
        items: list[Plain] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._value(event, events, (*where, len(items))))
        return items

    def _mapping(self, events: Iterator[yaml.Event], where: Where) -> Plain:
        entries: dict[str, Plain] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self._fault(event, "a name is expected before the colon")
            key = event.value
            if key in entries:
                first = self.lines[(*where, key)]
                raise self._fault(event, f"`{key}` stands twice, first on line {first}; remove one of them")
            self.lines[(*where, key)] = _line(event)
            entries[key] = self._value(next(events), events, (*where, key))
        return entries

    def _fault(self, event: yaml.Event, text: str) -> Exception:
        return broken(self.path, _line(event), text)


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _scalar(text: str) -> Plain:
    """An unquoted value. Numbers too long to be meant as such stay texts."""
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


# The parser's words for the faults that people make, and ours.
_FAULTS = (
    (r"'\\t'", "a tab stands here; use spaces to indent"),
    (r"mapping values are not allowed", "a colon too many: put a text that holds a colon in quotes"),
    (r"could not find expected ':'", "a colon is missing after a name, here or on the line before"),
    (r"unexpected end of stream|found unexpected document", "a quotation mark is opened but not closed"),
    (r"expected ',' or '[}\]]'", "a comma or closing bracket is missing, here or on the line before"),
    (
        r"expected <block end>",
        "the spaces at the beginning of the line do not fit the lines above, or a quote is open",
    ),
    (r"cannot start any token", "a text that begins with this sign must stand in quotes"),
    (
        r"unknown escape",
        'after a backslash \\ in "..." only a few letters may stand; leave the backslash out',
    ),
    (r"did not find expected key|expected the node content", "something is missing here: a value, or a name"),
)


def _plain_words(error: yaml.MarkedYAMLError) -> str:
    said = f"{error.context or ''} {error.problem or ''}"
    for pattern, words in _FAULTS:
        if re.search(pattern, said):
            return words
    return f"this is not YAML: {(error.problem or error.context or 'unreadable').strip()}"
