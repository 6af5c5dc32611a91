"""A question with one right option, as it stands in a file."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from home_quiz.content.fields import QuestionFile
from home_quiz.content.kinds.options import Options
from home_quiz.game.kinds.choice import ChoiceAsk, ChoiceKey

Letter = Literal["a", "b", "c", "d", "e", "f"]


class ChoiceFile(QuestionFile, frozen=True, kw_only=True, tag="choice"):
    """Choice: two to six options, one is right."""

    options: Options
    right: Annotated[Letter, Meta(description="The letter of the right option.")]

    def ask_key(self) -> tuple[ChoiceAsk, ChoiceKey]:
        return ChoiceAsk(self.options.as_asked()), ChoiceKey(self.right)

    def right_letters(self) -> tuple[str, ...]:
        return (self.right,)
