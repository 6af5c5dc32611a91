"""Map pin: where on the map of Latvia and Lithuania is it? The nearer, the more."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from home_quiz.game.kinds.base import (
    Answer,
    Ask,
    AskView,
    Audience,
    Key,
    Kind,
    Line,
    Problem,
    Reply,
    RevealView,
)
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text

WEST, SOUTH, EAST, NORTH = 20.4, 53.6, 28.9, 58.4
"""The map's box in degrees, as questions/map/map.json has it."""
EARTH = 6371.0088
"""The mean radius in km."""
REACH = 8
"""How many times the tolerance a pin may be away before it earns nothing."""
LABELS = ("none", "few", "all")
PRECISION = 200
"""Metres by which a coordinate may be off that says nothing of it."""


class MapPinAsk(Ask, frozen=True, tag="mappin", omit_defaults=True):
    """``within`` and ``reach`` in km: full marks up to the one, none from the other on.

    ``labels``: which towns the map names: none, few (the large ones), all. An author's choice, so that it
    says nothing of the place that is asked for.
    """

    within: float
    reach: float
    labels: str = "few"


class MapPinKey(Key, frozen=True, tag="mappin", omit_defaults=True):
    """The place: decimal degrees, and metres by which they may be off; its name where it is a known place.

    0, 0 is none: a pack with it has an error and is not played.
    """

    lat: float
    lon: float
    precision: int = PRECISION
    name: Text = field(default_factory=dict)


class MapPinAnswer(Answer, frozen=True, tag="mappin"):
    """Where the pin was set: decimal degrees."""

    lat: float
    lon: float


class MapPinView(AskView, frozen=True, tag="mappin"):
    """How near counts in full (km), and which towns the map names."""

    within: float
    labels: str


class FamilyPin(Struct, frozen=True):
    """A family's nearest pin and how many km it is away, to a tenth."""

    team: str
    lat: float
    lon: float
    km: float


class MapPinReveal(RevealView, frozen=True, tag="mappin", omit_defaults=True):
    """The place. ``pins``: one per family, the nearest first; for displays and hosts only."""

    lat: float
    lon: float
    within: float
    name: Shown = ()
    labels: str = "few"
    pins: tuple[FamilyPin, ...] = ()


Pin = tuple[str, float, float]
"""A family and where one of its phones set the pin."""


def distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Km along the great circle (haversine)."""
    up = math.sin(math.radians(other_lat - lat) / 2) ** 2
    along = math.sin(math.radians(other_lon - lon) / 2) ** 2
    squeezed = math.cos(math.radians(lat)) * math.cos(math.radians(other_lat))
    return 2 * EARTH * math.asin(math.sqrt(min(1.0, up + squeezed * along)))


def on_map(lat: float, lon: float) -> bool:
    """Whether a point lies in the map's box; not a number lies nowhere."""
    return SOUTH <= lat <= NORTH and WEST <= lon <= EAST


def marks(ask: MapPinAsk, km: float) -> float:
    """1 up to ``within``, then evenly down to 0 at ``reach``; in thousandths."""
    share = (ask.reach - km) / (ask.reach - ask.within)
    return round(min(1.0, max(0.0, share)) * 1000) / 1000


class MapPin(Kind[MapPinAsk, MapPinKey, MapPinAnswer]):
    """A pin on the map."""

    name = "mappin"
    ask_type = MapPinAsk
    key_type = MapPinKey
    answer_type = MapPinAnswer
    ask_view_type = MapPinView
    reveal_view_type = MapPinReveal

    def check(self, ask: MapPinAsk, key: MapPinKey, languages: Sequence[str]) -> list[Problem]:
        if (key.lat, key.lon) == (0, 0):
            return [Problem("right", "write `right: {lat: …, lon: …}`, or a `place` that has coordinates")]
        problems = []
        if not on_map(key.lat, key.lon):
            problems.append(Problem("right", "the place lies outside the map of Latvia and Lithuania"))
        if ask.within * 1000 < 2 * key.precision:
            words = f"the place is known to {key.precision} m: write at least {2 * key.precision / 1000:g} km"
            problems.append(Problem("within", words))
        if ask.reach <= ask.within:
            problems.append(Problem("reach", "it must be larger than `within`"))
        return problems

    def accept(
        self, ask: MapPinAsk, answer: MapPinAnswer, previous: MapPinAnswer | None
    ) -> MapPinAnswer | Refused:
        if not on_map(answer.lat, answer.lon):
            return Refused("answer/off_map")
        return MapPinAnswer(round(answer.lat, 5), round(answer.lon, 5))

    def score(
        self,
        ask: MapPinAsk,
        key: MapPinKey,
        replies: Mapping[str, Reply[MapPinAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        return {
            seat: marks(ask, distance(key.lat, key.lon, reply.answer.lat, reply.answer.lon))
            for seat, reply in replies.items()
        }

    def tally(self, ask: MapPinAsk, replies: Mapping[str, Reply[MapPinAnswer]]) -> tuple[Pin, ...]:
        return tuple(sorted((one.team, one.answer.lat, one.answer.lon) for one in replies.values()))

    def preview(self, ask: MapPinAsk, key: MapPinKey) -> list[Line]:
        return [Line(key.name or {"*": f"{key.lat:.3f}, {key.lon:.3f}"}, right=True)]

    def ask_view(self, ask: MapPinAsk, beat: int, audience: Audience) -> MapPinView:
        return MapPinView(ask.within, ask.labels)

    def reveal_view(
        self, ask: MapPinAsk, key: MapPinKey, tally: Sequence[Pin], audience: Audience
    ) -> MapPinReveal:
        return MapPinReveal(
            lat=key.lat,
            lon=key.lon,
            within=ask.within,
            name=audience.shown(key.name) if key.name else (),
            labels=ask.labels,
            pins=_nearest(key, tally) if audience.leads else (),
        )


def _nearest(key: MapPinKey, tally: Sequence[Pin]) -> tuple[FamilyPin, ...]:
    best: dict[str, FamilyPin] = {}
    for team, lat, lon in tally:
        pin = FamilyPin(team, lat, lon, round(distance(key.lat, key.lon, lat, lon), 1))
        if team not in best or pin.km < best[team].km:
            best[team] = pin
    return tuple(sorted(best.values(), key=lambda pin: (pin.km, pin.team)))
