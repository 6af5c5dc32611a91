"""A buzzer duel, as it stands in a file."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from home_quiz.content.fields import Around
from home_quiz.content.kinds.options import WithOptions
from home_quiz.game.kinds.duel import DuelAsk, DuelKey

Letter = Literal["a", "b", "c", "d", "e", "f"]


class DuelFile(WithOptions, frozen=True, kw_only=True, tag="duel"):
    """Duel: who is first to press has the floor and answers alone, on the phone or aloud."""

    right: Annotated[Letter, Meta(description="The letter of the right option.")]
    think: Annotated[int, Meta(ge=5, le=30, description="Seconds to answer for whoever has the floor.")] = 10

    def placed(self, around: Around) -> tuple[DuelAsk, DuelKey]:
        return DuelAsk(self.asked(around), self.think * 1000), DuelKey(self.right)

    def right_letters(self) -> tuple[str, ...]:
        return (self.right,)
