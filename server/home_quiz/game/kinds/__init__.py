"""The registry of kinds: the one place that names them all.

From it come the unions that the wire, the log and the packs decode, the JSON Schema and the screens' types.
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

from home_quiz.game.kinds.base import AnyKind
from home_quiz.game.kinds.choice import Choice, ChoiceAnswer, ChoiceAsk, ChoiceKey, ChoiceReveal, ChoiceView
from home_quiz.game.kinds.several import (
    Several,
    SeveralAnswer,
    SeveralAsk,
    SeveralKey,
    SeveralReveal,
    SeveralView,
)
from home_quiz.game.kinds.truefalse import (
    TrueFalse,
    TrueFalseAnswer,
    TrueFalseAsk,
    TrueFalseKey,
    TrueFalseReveal,
    TrueFalseView,
)

KINDS: dict[str, AnyKind] = {kind.name: kind for kind in (Choice(), Several(), TrueFalse())}

AskUnion = ChoiceAsk | SeveralAsk | TrueFalseAsk
KeyUnion = ChoiceKey | SeveralKey | TrueFalseKey
AnswerUnion = ChoiceAnswer | SeveralAnswer | TrueFalseAnswer
AskViewUnion = ChoiceView | SeveralView | TrueFalseView
RevealViewUnion = ChoiceReveal | SeveralReveal | TrueFalseReveal


def kind_of(value: Any) -> AnyKind:
    """The kind of an ask, a key or an answer, by its tag."""
    return KINDS[value.__struct_config__.tag]


def union(part: str) -> Any:
    """The union of one of the kinds' types, e.g. ``union("answer_type")``; equals those above (tested)."""
    return reduce(or_, (getattr(kind, part) for kind in KINDS.values()))
