"""A question with one right option, as it stands in a file."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from home_quiz.content.fields import Around
from home_quiz.content.kinds.options import WithOptions
from home_quiz.game.kinds.choice import ChoiceAsk, ChoiceKey

Letter = Literal["a", "b", "c", "d", "e", "f"]


class ChoiceFile(WithOptions, frozen=True, kw_only=True, tag="choice"):
    """Choice: two to six options, one is right."""

    right: Annotated[Letter, Meta(description="The letter of the right option.")]

    def placed(self, around: Around) -> tuple[ChoiceAsk, ChoiceKey]:
        return ChoiceAsk(self.asked(around)), ChoiceKey(self.right)

    def right_letters(self) -> tuple[str, ...]:
        return (self.right,)
