"""What most families will say, as it stands in a file."""

from __future__ import annotations

from home_quiz.content.fields import QuestionFile
from home_quiz.content.kinds.options import Options
from home_quiz.game.kinds.mostsaid import MostSaidAsk, MostSaidKey


class MostSaidFile(QuestionFile, frozen=True, kw_only=True, tag="mostsaid"):
    """Most said: two to six options; right is what most families pick, so there is no `right`."""

    options: Options

    def ask_key(self) -> tuple[MostSaidAsk, MostSaidKey]:
        return MostSaidAsk(self.options.as_asked()), MostSaidKey()
