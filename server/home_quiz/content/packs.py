"""Packs ready to play: the shipped ones and a librarian's own, checked; and programmes made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from home_quiz.assets import asset_dir
from home_quiz.content.build import question, speaks
from home_quiz.content.check import examine
from home_quiz.content.fields import text_of
from home_quiz.content.folder import yaml_files
from home_quiz.content.pictures import FOLDER, Album
from home_quiz.content.places import Municipality, Places, load_places, unread
from home_quiz.content.problems import Problem, as_exception, errors, from_exception
from home_quiz.content.reading import PackReading, read_pack
from home_quiz.errors import PackError
from home_quiz.game.programme import PlaceCard, Programme, Question, Round, Rules
from home_quiz.game.texts import LANGUAGES, Text

OWN_FOLDER = "packs"
"""The folder of a librarian's own packs, inside the data folder."""

Cards = Mapping[str, PlaceCard]


class Pack(Struct, frozen=True):
    """A file of questions, checked. ``gaps``: language -> how many questions cannot be read whole in it.

    ``pictures``: the bytes of all its pictures by their names. ``down``: phones are down in its round.
    ``pictures_only``: whoever cannot read yet can answer.
    ``tiebreaks`` are asked only where the first place is shared after the last question.
    """

    id: str
    title: Text
    about: Text
    level: str
    languages: tuple[str, ...]
    own: str
    questions: tuple[Question, ...]
    gaps: dict[str, int]
    pictures: dict[str, bytes] = {}
    down: bool = False
    pictures_only: bool = False
    tiebreaks: tuple[Question, ...] = ()


class Packs(Struct, frozen=True):
    """Packs that can be played, in the order of their files, what keeps others from it, and all places."""

    packs: tuple[Pack, ...] = ()
    problems: tuple[Problem, ...] = ()
    municipalities: tuple[Municipality, ...] = ()

    def find(self, pack_id: str) -> Pack | None:
        """The pack with this id."""
        return next((pack for pack in self.packs if pack.id == pack_id), None)

    def unread(self, place_id: str) -> tuple[str, ...]:
        """The languages in which nobody who lives with them has read this place yet."""
        places = (place for one in self.municipalities for place in one.places if place.id == place_id)
        return next((unread(place) for place in places), ())


def load_pack(path: Path, more_places: Cards | None = None) -> Pack:
    """One pack; places come from ``places`` beside it and from ``more_places``. Raises ``PackError``."""
    return _load(path, {**(more_places or {}), **load_places(path.parent / "places").cards})


def load_packs(folder: Path, more_places: Cards | None = None) -> Packs:
    """All packs of a folder. A broken one is a problem and does not hide the others; no folder, no packs."""
    return _load_all(folder, load_places(folder / "places"), more_places or {})


def _load_all(folder: Path, places: Places, more_places: Cards) -> Packs:
    cards = {**more_places, **places.cards}
    files = yaml_files(folder)
    packs: dict[str, Pack] = {}
    problems = [*errors(places.problems), *files.problems]
    for path in files.paths:
        try:
            pack = _load(path, cards)
        except PackError as error:
            problems += from_exception(error)
            continue
        if pack.id in packs:
            problems.append(
                Problem(str(path), 1, "pack", f"another file holds the pack `{pack.id}`; rename one")
            )
        else:
            packs[pack.id] = pack
    return Packs(tuple(packs.values()), tuple(problems), places.municipalities)


def available(data_dir: Path) -> Packs:
    """The shipped packs and the librarian's own; of two with one id the librarian's is played."""
    folder = asset_dir("questions")
    places = load_places(folder / "places")
    shipped = _load_all(folder, places, {})
    own = load_packs(data_dir / OWN_FOLDER, places.cards)
    packs = {pack.id: pack for pack in (*shipped.packs, *own.packs)}
    municipalities = (*shipped.municipalities, *own.municipalities)
    return Packs(tuple(packs.values()), (*shipped.problems, *own.problems), municipalities)


def programme(packs: Sequence[Pack], rules: Rules) -> Programme:
    """A plan with one round per pack, in this order."""
    rounds = tuple(Round(pack.title, pack.questions, pack.own, pack.tiebreaks, pack.down) for pack in packs)
    return Programme(rounds, rules)


def _load(path: Path, cards: Cards) -> Pack:
    reading, album = read_pack(path), Album(path.parent / FOLDER)
    if found := errors(examine(reading, cards, album)):
        raise as_exception(sorted(found, key=lambda problem: problem.line))
    return _pack(reading, cards, album)


def _pack(reading: PackReading, cards: Cards, album: Album) -> Pack:
    head = reading.head
    assert head is not None, "a pack without errors has a head"
    files = reading.items.values()
    questions, tiebreaks = (
        tuple(question(file, cards, album) for file in files if file.is_tiebreak() is tiebreak)
        for tiebreak in (False, True)
    )
    asked = (*questions, *tiebreaks)
    missing = {language: sum(not speaks(one, language) for one in asked) for language in LANGUAGES}
    return Pack(
        id=head.pack,
        title=text_of(head.title),
        about=text_of(head.about),
        level=head.level,
        languages=tuple(head.languages),
        own=head.languages[0],
        questions=questions,
        gaps={language: count for language, count in missing.items() if count},
        pictures=album.given,
        down=head.phones_down,
        pictures_only=head.pictures_only,
        tiebreaks=tiebreaks,
    )
