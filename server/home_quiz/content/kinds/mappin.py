"""A pin on the map, as it stands in a file."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from home_quiz.content.fields import Around, Entries, QuestionFile
from home_quiz.game.kinds.mappin import PRECISION, REACH, MapPinAsk, MapPinKey
from home_quiz.game.programme import PlaceCard

Labels = Literal["none", "few", "all"]


class Spot(Entries, frozen=True, kw_only=True):
    """A point of the map."""

    lat: Annotated[float, Meta(ge=-90, le=90, description="Latitude, decimal degrees.")]
    lon: Annotated[float, Meta(ge=-180, le=180, description="Longitude, decimal degrees.")]
    precision: Annotated[int, Meta(ge=1, description="Metres by which it may be off.")] = PRECISION


class MapPinFile(QuestionFile, frozen=True, kw_only=True, tag="mappin"):
    """Map pin: where is it? Without `right` it is where `place` is."""

    right: Spot | UnsetType = UNSET
    within: Annotated[float, Meta(gt=0, le=200, description="Full marks up to so many km.")]
    reach: Annotated[float, Meta(gt=0, le=600, description="No marks from so many km on.")] | UnsetType = (
        UNSET
    )
    labels: Annotated[Labels, Meta(description="Which towns the map names: none, few or all.")] = "few"

    def placed(self, around: Around) -> tuple[MapPinAsk, MapPinKey]:
        reach = self.within * REACH if self.reach is UNSET else self.reach
        return MapPinAsk(self.within, reach, self.labels), self._key(around.place)

    def _key(self, place: PlaceCard | None) -> MapPinKey:
        name = place.name if place else {}
        if self.right is not UNSET:
            return MapPinKey(self.right.lat, self.right.lon, self.right.precision, name)
        if place is None or place.lat is None or place.lon is None:
            return MapPinKey(0, 0)
        return MapPinKey(place.lat, place.lon, place.precision, name)
