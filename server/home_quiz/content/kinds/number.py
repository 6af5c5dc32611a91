"""A number to guess, as it stands in a file."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from home_quiz.content.fields import QuestionFile, Said, text_of
from home_quiz.game.kinds.number import NumberAsk, NumberKey, scale_of

Figure = float


class NumberFile(QuestionFile, frozen=True, kw_only=True, tag="number", rename={"low": "from", "high": "to"}):
    """Number: a place on a line is chosen; marks by how near it is, or the nearest family wins."""

    low: Annotated[Figure, Meta(description="Where the line begins.")]
    high: Annotated[Figure, Meta(description="Where the line ends.")]
    step: Annotated[Figure, Meta(gt=0, description="From one number to the next; 1 if left out.")] = 1
    unit: Annotated[Said, Meta(description="Of what: metres, years, …")] | UnsetType = UNSET
    right: Annotated[Figure, Meta(description="What is right.")]
    close: Annotated[Figure, Meta(ge=0, description="So far away is right too; 0 if left out.")] = 0
    far: (
        Annotated[Figure, Meta(gt=0, description="So far away brings nothing; a fifth of the line.")] | None
    ) = None
    nearest: Annotated[bool, Meta(description="Whether the nearest family wins.")] = False
    tiebreak: Annotated[bool, Meta(description="Whether it waits for a tie on the first place.")] = False

    def ask_key(self) -> tuple[NumberAsk, NumberKey]:
        far = (self.high - self.low) / 5 if self.far is None else self.far
        scale = scale_of(self.low, self.high, self.step, self.right, self.close)
        unit = {} if self.unit is UNSET else text_of(self.unit)

        def whole(number: Figure) -> int:
            return round(number * scale)

        ask = NumberAsk(whole(self.low), whole(self.high), whole(self.step), scale, unit)
        nearest = self.nearest or self.tiebreak
        return ask, NumberKey(whole(self.right), whole(self.close), max(1, whole(far)), nearest)

    def is_tiebreak(self) -> bool:
        return self.tiebreak

    def right_letters(self) -> tuple[str, ...]:
        return ()
