"""A statement that is true or false, as it stands in a file."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from home_quiz.content.fields import QuestionFile
from home_quiz.game.kinds.truefalse import TrueFalseAsk, TrueFalseKey


class TrueFalseFile(QuestionFile, frozen=True, kw_only=True, tag="truefalse"):
    """True or false: `ask` is a statement; there are no options."""

    right: Annotated[bool, Meta(description="Whether the statement is true: true or false.")]

    def ask_key(self) -> tuple[TrueFalseAsk, TrueFalseKey]:
        return TrueFalseAsk(), TrueFalseKey(self.right)
