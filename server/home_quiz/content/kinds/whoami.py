"""Clues one after another, as they stand in a file."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from home_quiz.content.fields import Around, Said, text_of
from home_quiz.content.kinds.options import WithOptions
from home_quiz.game.kinds.steps import step_times
from home_quiz.game.kinds.whoami import WhoAmIAsk, WhoAmIKey

Letter = Literal["a", "b", "c", "d", "e", "f"]


class WhoAmIFile(WithOptions, frozen=True, kw_only=True, tag="whoami"):
    """Who am I: two to six clues come one after another; the earlier somebody knows it, the better."""

    clues: Annotated[list[Said], Meta(description="Two to six clues, the hardest first.")]
    every: Annotated[int, Meta(ge=2, le=45, description="Seconds from clue to clue.")] | None = None
    right: Annotated[Letter, Meta(description="The letter of who it is.")]

    def placed(self, around: Around) -> tuple[WhoAmIAsk, WhoAmIKey]:
        times = step_times(self.seconds, self.every, len(self.clues))
        clues = tuple(text_of(clue) for clue in self.clues)
        return WhoAmIAsk(clues, times, self.seconds * 1000, self.asked(around)), WhoAmIKey(self.right)

    def right_letters(self) -> tuple[str, ...]:
        return (self.right,)
