"""The toy kind as it stands in a pack, as somebody would add it to ``content/kinds/``."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from home_quiz.content.fields import QuestionFile
from home_quiz.game.kinds.toy import ToyAsk, ToyKey  # type: ignore[import-not-found]  # where it is added


class ToyFile(QuestionFile, frozen=True, kw_only=True, tag="toy"):
    """Toy: guess the hour."""

    hours: Annotated[int, Meta(ge=1, le=24)] = 12
    hour: int

    def ask_key(self) -> tuple[ToyAsk, ToyKey]:
        return ToyAsk(self.hours), ToyKey(self.hour)
