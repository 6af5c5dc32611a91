"""An answer to type, as it stands in a file."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from home_quiz.content.fields import QuestionFile
from home_quiz.game.kinds.spelling import fold
from home_quiz.game.kinds.typed import TypedAsk, TypedKey

Forms = str | list[str]


class TypedFile(QuestionFile, frozen=True, kw_only=True, tag="typed"):
    """Typed: the answer is written. Any language's form counts for everyone; small slips are forgiven."""

    right: Annotated[
        Forms | dict[str, Forms],
        Meta(description="What counts: one form or several, for all languages or for each."),
    ]

    def ask_key(self) -> tuple[TypedAsk, TypedKey]:
        by_language = self.right if isinstance(self.right, dict) else {"*": self.right}
        right = {lang: _forms(forms) for lang, forms in by_language.items()}
        figures = all(fold(form).replace(".", "").isdecimal() for forms in right.values() for form in forms)
        return TypedAsk(figures), TypedKey(right)

    def right_letters(self) -> tuple[str, ...]:
        return ()


def _forms(forms: Forms) -> tuple[str, ...]:
    return (forms,) if isinstance(forms, str) else tuple(forms)
