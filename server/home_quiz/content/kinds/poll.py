"""A poll, as it stands in a file."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from home_quiz.content.fields import QuestionFile
from home_quiz.content.kinds.options import Options
from home_quiz.game.kinds.poll import PollAsk, PollKey


class PollFile(QuestionFile, frozen=True, kw_only=True, tag="poll"):
    """Poll: two to six options, or none for yes and no; nothing is right or wrong, nothing is won."""

    options: Options | UnsetType = UNSET

    def ask_key(self) -> tuple[PollAsk, PollKey]:
        return PollAsk(() if isinstance(self.options, UnsetType) else self.options.as_asked()), PollKey()
