"""A picture that clears step by step, as it stands in a file."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from home_quiz.content.fields import Around, PictureEntry
from home_quiz.content.kinds.options import WithOptions
from home_quiz.game.kinds.picreveal import PicRevealAsk, PicRevealKey
from home_quiz.game.kinds.steps import MOST_STEPS, step_times

Letter = Literal["a", "b", "c", "d", "e", "f"]


class PicRevealFile(WithOptions, frozen=True, kw_only=True, tag="picreveal"):
    """Picture reveal: a picture clears step by step; the earlier somebody knows it, the better."""

    picture: Annotated[PictureEntry, Meta(description="The picture that clears.")]
    steps: Annotated[int, Meta(ge=2, le=MOST_STEPS, description="From the coarsest to the clear one.")] = 5
    every: Annotated[int, Meta(ge=2, le=45, description="Seconds from step to step.")] | None = None
    right: Annotated[Letter, Meta(description="The letter of what it is.")]

    def placed(self, around: Around) -> tuple[PicRevealAsk, PicRevealKey]:
        ask = PicRevealAsk(
            picture=self.picture.drawn(around.album),
            veiled=around.album.veiled(self.picture.file, self.steps - 1),
            times=step_times(self.seconds, self.every, self.steps),
            lasts=self.seconds * 1000,
            options=self.asked(around),
        )
        return ask, PicRevealKey(self.right)

    def right_letters(self) -> tuple[str, ...]:
        return (self.right,)
