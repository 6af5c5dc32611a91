"""A question with several right options, as it stands in a file."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from home_quiz.content.fields import Around
from home_quiz.content.kinds.options import WithOptions
from home_quiz.game.kinds.several import SeveralAsk, SeveralKey

Letter = Literal["a", "b", "c", "d", "e", "f"]


class SeveralFile(WithOptions, frozen=True, kw_only=True, tag="several"):
    """Several: two to six options, one or more are right, at least one is wrong."""

    right: Annotated[list[Letter], Meta(description="The letters of all right options: [a, c].")]

    def placed(self, around: Around) -> tuple[SeveralAsk, SeveralKey]:
        return SeveralAsk(self.asked(around)), SeveralKey(tuple(self.right))
