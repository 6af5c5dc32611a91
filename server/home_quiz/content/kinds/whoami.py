"""Clues one after another, as they stand in a file."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from home_quiz.content.fields import QuestionFile, Said, text_of
from home_quiz.content.kinds.options import Options
from home_quiz.game.kinds.whoami import WhoAmIAsk, WhoAmIKey

Letter = Literal["a", "b", "c", "d", "e", "f"]


class WhoAmIFile(QuestionFile, frozen=True, kw_only=True, tag="whoami"):
    """Who am I: two to six clues come one after another; the earlier somebody knows it, the better."""

    clues: Annotated[list[Said], Meta(description="Two to six clues, the hardest first.")]
    every: Annotated[int, Meta(ge=2, le=45, description="Seconds from clue to clue.")] | None = None
    options: Options
    right: Annotated[Letter, Meta(description="The letter of who it is.")]

    def ask_key(self) -> tuple[WhoAmIAsk, WhoAmIKey]:
        lasts = self.seconds * 1000
        step = self.every * 1000 if self.every else lasts // max(1, len(self.clues))
        times = tuple(step * number for number in range(1, len(self.clues)))
        clues = tuple(text_of(clue) for clue in self.clues)
        return WhoAmIAsk(clues, times, lasts, self.options.as_asked()), WhoAmIKey(self.right)

    def right_letters(self) -> tuple[str, ...]:
        return (self.right,)
