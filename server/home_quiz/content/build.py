"""From what stands in files to what the game plays: questions with their place cards, and all their texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from home_quiz.content.fields import Around, PlaceEntry, PlaceHead, QuestionFile, text_of
from home_quiz.content.pictures import Album
from home_quiz.content.yaml_lines import Where
from home_quiz.game.kinds import kind_of
from home_quiz.game.programme import PlaceCard, Question
from home_quiz.game.texts import Text

MAX_TITLE = 40
MAX_ABOUT = 160
MAX_ASK = 120
MAX_OPTION = 56
MAX_CLUE = 90
MAX_PAIR = 30
MAX_FACT = 220
MAX_ALT = 120
MAX_HEARD = 70
MAX_SAY = 60

LIMITS = {"clues": MAX_CLUE, "ones": MAX_PAIR, "others": MAX_PAIR, "picture": MAX_ALT}
"""Letters of a kind's texts, by the first step of their paths; ``MAX_OPTION`` for the rest."""


class Passage(Struct, frozen=True):
    """A text of a question, where it stands in it, and how many letters it may have."""

    where: Where
    text: Text
    limit: int


def card(entry: PlaceEntry, head: PlaceHead) -> PlaceCard:
    """The place as the reveal shows it. ``head``: what stands above it in its file."""
    return PlaceCard(
        id=entry.id,
        kind=entry.kind,
        name=text_of(entry.name),
        municipality=head.municipality,
        lat=entry.lat,
        lon=entry.lon,
        precision=entry.precision,
        number=entry.number,
        area=text_of(head.name),
        say=tuple(name.told() for name in entry.say),
    )


def question(file: QuestionFile, places: Mapping[str, PlaceCard], album: Album) -> Question:
    """The question as the game holds it; without a card if its place is not among ``places``."""
    place = places.get(file.place) if file.place else None
    ask, key = file.placed(Around(place, album))
    # A kind whose ask is the picture shows it itself.
    beside = file.picture if file.picture and not hasattr(ask, "picture") else None
    return Question(
        id=file.id,
        text=text_of(file.ask),
        ask=ask,
        key=key,
        fact=text_of(file.fact),
        place=place,
        source=file.sources(),
        topic=file.topic or "",
        difficulty=file.difficulty,
        generation=file.generation or "",
        only=file.only,
        seconds=file.seconds,
        picture=beside.drawn(album) if beside else None,
        sound=file.sound.heard(album) if file.sound else None,
        reading={language: album.sound(name) for language, name in text_of(file.reading).items()},
        say=tuple(name.told() for name in file.say),
    )


def texts(asked: Question) -> Iterator[Passage]:
    """Every text of a question that somebody reads; an empty fact is none."""
    yield Passage(("ask",), asked.text, MAX_ASK)
    for path, text in kind_of(asked.ask).texts(asked.ask):
        where = steps(path)
        yield Passage(where, text, LIMITS.get(str(where[0]), MAX_OPTION))
    if asked.picture:
        yield Passage(("picture", "alt"), asked.picture.alt, MAX_ALT)
    if asked.sound:
        yield Passage(("sound", "alt"), asked.sound.alt, MAX_HEARD)
    if asked.fact:
        yield Passage(("fact",), asked.fact, MAX_FACT)


def steps(path: str) -> Where:
    """A kind's path as steps into the file; figures count the entries of a list."""
    return tuple(int(step) if step.isdigit() else step for step in path.split("."))


def speaks(asked: Question, language: str) -> bool:
    """Whether the whole question can be read in a language."""
    return all("*" in part.text or language in part.text for part in texts(asked))
