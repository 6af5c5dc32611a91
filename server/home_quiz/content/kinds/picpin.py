"""A tap on the right place of a picture, as it stands in a file."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from home_quiz.content.fields import Around, Entries, PictureEntry, QuestionFile, Said, text_of
from home_quiz.game.kinds.picpin import PicPinAsk, PicPinKey, Spot

Letter = Literal["a", "b", "c", "d", "e", "f"]
Percent = Annotated[float, Meta(ge=0, le=100)]


class At(Entries, frozen=True, kw_only=True):
    """A part of the picture: its middle from the left and from above, its width and height, in per cent."""

    x: Percent
    y: Percent
    width: Percent
    height: Percent


class SpotEntry(Entries, frozen=True, kw_only=True):
    """A named part of the picture."""

    name: Annotated[Said, Meta(description="What is there, at most 56 letters; it can be chosen by name.")]
    at: At


class PicPinFile(QuestionFile, frozen=True, kw_only=True, tag="picpin"):
    """Picture pin: a tap on the right part of a picture."""

    picture: Annotated[PictureEntry, Meta(description="The picture to tap.")]
    spots: Annotated[
        dict[Letter, SpotEntry], Meta(description="Two to six parts of the picture, right ones and others.")
    ]
    right: Annotated[Letter | list[Letter], Meta(description="The letter of the right spot, or of all.")]

    def placed(self, around: Around) -> tuple[PicPinAsk, PicPinKey]:
        spots = tuple(_spot(letter, entry) for letter, entry in sorted(self.spots.items()))
        right = (self.right,) if isinstance(self.right, str) else tuple(self.right)
        return PicPinAsk(self.picture.drawn(around.album), spots), PicPinKey(right)


def _spot(letter: str, entry: SpotEntry) -> Spot:
    parts = (round(part * 10) for part in (entry.at.x, entry.at.y, entry.at.width, entry.at.height))
    return Spot(letter, text_of(entry.name), *parts)
