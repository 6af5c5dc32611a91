"""Real places from the folder ``places`` beside the packs."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from home_quiz.content.build import Passage, card
from home_quiz.content.fields import PlaceEntry, PlaceHead, text_of
from home_quiz.content.folder import yaml_files
from home_quiz.content.problems import Finding, Problem, from_exception
from home_quiz.content.reading import PlaceReading, read_places
from home_quiz.content.wording import review, review_say, review_source
from home_quiz.errors import PackError
from home_quiz.game.programme import PlaceCard
from home_quiz.game.texts import LANGUAGES

MAX_NAME = 70
MAX_TEXT = 240
MAX_WAY = 140


class Municipality(Struct, frozen=True):
    """One file's head and its places: what Explore shows, beyond the cards of a game."""

    head: PlaceHead
    places: tuple[PlaceEntry, ...]


class Places(Struct, frozen=True):
    """Place cards by id, whole places by municipality, and what was wrong with others."""

    cards: dict[str, PlaceCard]
    problems: tuple[Problem, ...] = ()
    municipalities: tuple[Municipality, ...] = ()


def unread(place: PlaceEntry) -> tuple[str, ...]:
    """The languages in which nobody who lives with them has read this place yet."""
    read = {str(language) for language, done in place.checked.items() if done}
    return tuple(language for language in LANGUAGES if language not in read)


def load_places(folder: Path) -> Places:
    """All sound places of a folder. A broken place or file does not hide the others; no folder, no places."""
    files = yaml_files(folder)
    problems = list(files.problems)
    cards: dict[str, PlaceCard] = {}
    municipalities: list[Municipality] = []
    for path in files.paths:
        try:
            reading = read_places(path)
        except PackError as error:
            problems += from_exception(error)
            continue
        problems += reading.problems
        problems += [reading.problem(found) for found in _take(reading, cards)]
        if reading.head is not None:
            taken = (entry for entry in reading.items.values() if entry.id in cards)
            municipalities.append(Municipality(reading.head, tuple(taken)))
    return Places(cards, tuple(problems), tuple(municipalities))


def _take(reading: PlaceReading, cards: dict[str, PlaceCard]) -> list[Finding]:
    """Put the file's places to the others."""
    found: list[Finding] = []
    owners = {place.number: place.id for place in cards.values()}
    for number, entry in reading.items.items():
        where = ("places", number)
        if entry.id in cards:
            found.append(Finding((*where, "id"), f"a place `{entry.id}` exists already; choose another id"))
        elif owner := owners.get(entry.number):
            words = f"the number {entry.number} belongs to `{owner}`; take one that no place has or had"
            found.append(Finding((*where, "number"), words))
        elif reading.head is not None:
            cards[entry.id] = card(entry, reading.head)
            owners[entry.number] = entry.id
        found += [Finding((*where, *part.where), part.text, part.severity) for part in _look(entry)]
    return found


def _look(entry: PlaceEntry) -> list[Finding]:
    name = text_of(entry.name)
    texts = (
        Passage(("name",), name, MAX_NAME),
        Passage(("text",), text_of(entry.text), MAX_TEXT),
        Passage(("way",), text_of(entry.way), MAX_WAY),
    )
    found = [one for passage in texts for one in review(passage)]
    found += [*review_say(entry.say), *review_source(entry.source)]
    if not name:
        found.append(Finding(("name",), "the name has no words"))
    for passage in texts:
        missing = [language for language in LANGUAGES if language not in passage.text]
        if passage.text and "*" not in passage.text and missing:
            what = passage.where[0]
            found.append(Finding((what,), f"the {what} is missing in {', '.join(missing)}", "warning"))
    if (entry.lat is None) != (entry.lon is None):
        found.append(Finding(("id",), "`lat` and `lon` belong together; write both or none"))
    return found
