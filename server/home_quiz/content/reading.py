"""Reads files of a head and a list of items, each by itself, so that one slip does not hide the next."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar

from msgspec import Struct, ValidationError, convert

from home_quiz.content.fields import PlaceEntry, PlaceFile, PlaceHead, QuestionFile
from home_quiz.content.kinds import QuestionUnion
from home_quiz.content.pack_file import PackFile, PackHead
from home_quiz.content.plain_words import Names, misfit, names_of
from home_quiz.content.problems import Finding, Problem, broken
from home_quiz.content.yaml_lines import Document, Plain, Where, read_yaml

H = TypeVar("H")
I = TypeVar("I")  # noqa: E741 (H and I: head and item)


class Reading(Struct, Generic[H, I]):
    """What could be read. ``head`` is None if broken, ``items`` holds the sound ones by their number."""

    path: Path
    document: Document
    head: H | None
    items: dict[int, I]
    problems: list[Problem]

    def problem(self, found: Finding) -> Problem:
        """The finding with its file and line."""
        where = ".".join(str(step) for step in found.where)
        return Problem(str(self.path), self.document.line(found.where), where, found.text, found.severity)


PackReading = Reading[PackHead, QuestionFile]
PlaceReading = Reading[PlaceHead, PlaceEntry]


def read_pack(path: Path) -> PackReading:
    """A pack file. Raises ``PackError`` only where it is no YAML at all."""
    return _read(path, PackFile, PackHead, "questions", QuestionUnion)


def read_places(path: Path) -> PlaceReading:
    """A place file. Raises ``PackError`` only where it is no YAML at all."""
    return _read(path, PlaceFile, PlaceHead, "places", PlaceEntry)


def _read(path: Path, file: type[Struct], head: Any, list_name: str, item: Any) -> Reading[Any, Any]:
    document = read_yaml(path)
    value = document.value
    if not isinstance(value, dict):
        raise broken(path, 1, f"the file must consist of `name: value` lines; begin with `{_first(head)}:`")
    known = _known(file)
    reading: Reading[Any, Any] = Reading(path, document, None, {}, [])
    above = {name: part for name, part in value.items() if name != list_name}
    reading.head = _part(reading, above, head, (), known)
    for number, part in enumerate(_items(reading, value, list_name)):
        if (sound := _part(reading, part, item, (list_name, number), known)) is not None:
            reading.items[number] = sound
    return reading


def _items(reading: Reading[Any, Any], value: dict[str, Plain], name: str) -> list[Plain]:
    items = value.get(name)
    if isinstance(items, list) and items:
        return items
    words = (
        f"`{name}` is missing" if name not in value else f"`{name}` must be a list with at least one entry"
    )
    reading.problems.append(reading.problem(Finding((name,), words)))
    return []


def _part(reading: Reading[Any, Any], value: Plain, kind: Any, where: Where, known: Names) -> Any:
    try:
        return convert(value, kind)
    except ValidationError as error:
        found = misfit(error, known)
        reading.problems.append(reading.problem(Finding((*where, *found.where), found.text)))
        return None


@cache
def _known(file: type[Struct]) -> Names:
    return names_of(file)


def _first(head: type[Struct]) -> str:
    return str(head.__struct_fields__[0])
