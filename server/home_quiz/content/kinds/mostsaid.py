"""What most families will say, as it stands in a file."""

from __future__ import annotations

from home_quiz.content.fields import Around
from home_quiz.content.kinds.options import WithOptions
from home_quiz.game.kinds.mostsaid import MostSaidAsk, MostSaidKey


class MostSaidFile(WithOptions, frozen=True, kw_only=True, tag="mostsaid"):
    """Most said: two to six options; right is what most families pick, so there is no `right`."""

    def placed(self, around: Around) -> tuple[MostSaidAsk, MostSaidKey]:
        return MostSaidAsk(self.asked(around)), MostSaidKey()
