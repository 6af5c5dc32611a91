"""A poll, as it stands in a file."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from home_quiz.content.fields import Around, QuestionFile
from home_quiz.content.kinds.options import Options
from home_quiz.content.yaml_lines import Where
from home_quiz.game.kinds.poll import PollAsk, PollKey


class PollFile(QuestionFile, frozen=True, kw_only=True, tag="poll"):
    """Poll: two to six options, or none for yes and no; nothing is right or wrong, nothing is won."""

    options: Options | UnsetType = UNSET

    def placed(self, around: Around) -> tuple[PollAsk, PollKey]:
        options = () if isinstance(self.options, UnsetType) else self.options.as_asked(around.album)
        return PollAsk(options), PollKey()

    def pictures(self) -> list[tuple[Where, str]]:
        more = [] if isinstance(self.options, UnsetType) else self.options.pictures()
        return [*super().pictures(), *more]
