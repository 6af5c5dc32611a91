"""Real places from the folder ``places`` beside the packs."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from home_quiz.content.build import Passage, card
from home_quiz.content.fields import PlaceEntry, text_of
from home_quiz.content.folder import yaml_files
from home_quiz.content.problems import Finding, Problem, from_exception
from home_quiz.content.reading import PlaceReading, read_places
from home_quiz.content.wording import review, review_source
from home_quiz.errors import PackError
from home_quiz.game.programme import PlaceCard
from home_quiz.game.texts import LANGUAGES

MAX_NAME = 70


class Places(Struct, frozen=True):
    """Place cards by id, and what was wrong with others."""

    cards: dict[str, PlaceCard]
    problems: tuple[Problem, ...] = ()


def load_places(folder: Path) -> Places:
    """All sound places of a folder. A broken place or file does not hide the others; no folder, no places."""
    files = yaml_files(folder)
    problems = list(files.problems)
    cards: dict[str, PlaceCard] = {}
    for path in files.paths:
        try:
            reading = read_places(path)
        except PackError as error:
            problems += from_exception(error)
            continue
        problems += reading.problems
        problems += [reading.problem(found) for found in _take(reading, cards)]
    return Places(cards, tuple(problems))


def _take(reading: PlaceReading, cards: dict[str, PlaceCard]) -> list[Finding]:
    """Put the file's places to the others."""
    found: list[Finding] = []
    for number, entry in reading.items.items():
        where = ("places", number)
        if entry.id in cards:
            found.append(Finding((*where, "id"), f"a place `{entry.id}` exists already; choose another id"))
        elif reading.head is not None:
            cards[entry.id] = card(entry, reading.head.municipality)
        found += [Finding((*where, *part.where), part.text, part.severity) for part in _look(entry)]
    return found


def _look(entry: PlaceEntry) -> list[Finding]:
    name = text_of(entry.name)
    found = [*review(Passage(("name",), name, MAX_NAME)), *review_source(entry.source)]
    if not name:
        found.append(Finding(("name",), "the name has no words"))
    elif "*" not in name and (missing := [language for language in LANGUAGES if language not in name]):
        found.append(Finding(("name",), f"the name is missing in {', '.join(missing)}", "warning"))
    if (entry.lat is None) != (entry.lon is None):
        found.append(Finding(("id",), "`lat` and `lon` belong together; write both or none"))
    return found
