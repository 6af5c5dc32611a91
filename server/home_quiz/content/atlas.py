"""What Explore shows: all places with their words, and questions about them for somebody who plays alone.

Plain values, so that a server can send them and `home-quiz site` can write them into files.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Struct, to_builtins

from home_quiz.content.fields import PlaceEntry, text_of
from home_quiz.content.packs import Pack
from home_quiz.content.places import Municipality
from home_quiz.game.kinds import kind_of
from home_quiz.game.kinds.base import AskView, Audience, RevealView
from home_quiz.game.kinds.mappin import PRECISION, MapPinAsk
from home_quiz.game.kinds.number import NumberKey
from home_quiz.game.programme import Question
from home_quiz.game.texts import LANGUAGES, Shown, Text, words

SOLO_KINDS = frozenset({"choice", "mappin", "number", "several", "truefalse"})
"""Kinds that one person can answer and be told at once, without others, pictures or a clock."""


class Spot(Struct, frozen=True, omit_defaults=True):
    """A place. ``name``, ``text``, ``way``: words by language; degrees; ``precision`` in metres.

    ``official``: the language of its own name.
    """

    number: int
    id: str
    municipality: str
    kind: str
    name: Text
    official: str
    text: Text = {}
    way: Text = {}
    lat: float | None = None
    lon: float | None = None
    precision: int = PRECISION
    family: tuple[str, ...] = ()
    source: tuple[str, ...] = ()


class Area(Struct, frozen=True):
    """A municipality: its id, and its name by language."""

    id: str
    name: Text


class Atlas(Struct, frozen=True):
    """All that Explore needs to begin."""

    municipalities: tuple[Area, ...]
    places: tuple[Spot, ...]


class Alone(Struct, frozen=True, omit_defaults=True):
    """A question for somebody alone, in one language, as screens draw it; ``reveal`` tells what is right.

    ``place``: the number of the place that it is about. ``far``: how far off earns nothing any more, in km
    or in whole parts of a number; 0 where an answer is right or not.
    """

    id: str
    place: int
    text: Shown
    ask: AskView
    reveal: RevealView
    fact: Shown = ()
    difficulty: str = ""
    far: float = 0


def atlas(municipalities: Iterable[Municipality]) -> Atlas:
    """All places, by their numbers."""
    known = sorted(municipalities, key=lambda one: min((place.number for place in one.places), default=0))
    return Atlas(
        tuple(Area(one.head.municipality, _everywhere(text_of(one.head.name))) for one in known),
        tuple(_spot(place, one) for one in known for place in sorted(one.places, key=lambda p: p.number)),
    )


def _spot(place: PlaceEntry, of: Municipality) -> Spot:
    return Spot(
        number=place.number,
        id=place.id,
        municipality=of.head.municipality,
        kind=place.kind,
        name=_everywhere(text_of(place.name)),
        official=of.head.language,
        text=text_of(place.text),
        way=text_of(place.way),
        lat=place.lat,
        lon=place.lon,
        precision=place.precision,
        family=tuple(place.family),
        source=(place.source,) if isinstance(place.source, str) else tuple(place.source),
    )


def _everywhere(text: Text) -> Text:
    """The words in every language, so that a page needs no rule for what is missing."""
    own = next(iter(text), "")
    return {language: words(text, language, own).text for language in LANGUAGES}


def alone(packs: Iterable[Pack], language: str) -> list[Alone]:
    """The questions about places that can be played alone, each once, as ``language`` reads them."""
    found: dict[str, Alone] = {}
    for pack in packs:
        audience = Audience((language,), pack.own)
        for question in pack.questions:
            if _can_be_alone(question):
                found.setdefault(question.id, _alone(question, audience))
    return list(found.values())


def _can_be_alone(question: Question) -> bool:
    kind = kind_of(question.ask)
    needs_media = question.picture or question.sound or kind.media(question.ask)
    return question.place is not None and kind.name in SOLO_KINDS and not needs_media


def _alone(question: Question, audience: Audience) -> Alone:
    kind = kind_of(question.ask)
    assert question.place is not None
    return Alone(
        id=question.id,
        place=question.place.number,
        text=audience.shown(question.text),
        ask=kind.ask_view(question.ask, 0, audience),
        reveal=kind.reveal_view(question.ask, question.key, kind.tally(question.ask, {}), audience),
        fact=audience.shown(question.fact),
        difficulty=question.difficulty,
        far=_far(question),
    )


def _far(question: Question) -> float:
    if isinstance(question.ask, MapPinAsk):
        return question.ask.reach
    return question.key.far if isinstance(question.key, NumberKey) else 0


def plain(value: Any) -> Any:
    """The value as JSON knows it."""
    return to_builtins(value)
