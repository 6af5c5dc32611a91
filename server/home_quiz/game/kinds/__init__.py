"""The registry of kinds: the one place that names them all.

From it come the unions that the wire, the log and the packs decode, the JSON Schema and the screens' types.
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

from home_quiz.game.kinds.base import Answer, AnyKind, Ask, AskView, Key, RevealView
from home_quiz.game.kinds.choice import Choice
from home_quiz.game.kinds.duel import Duel
from home_quiz.game.kinds.mappin import MapPin
from home_quiz.game.kinds.mostsaid import MostSaid
from home_quiz.game.kinds.number import Number
from home_quiz.game.kinds.order import Order
from home_quiz.game.kinds.pairs import Pairs
from home_quiz.game.kinds.picpin import PicPin
from home_quiz.game.kinds.picreveal import PicReveal
from home_quiz.game.kinds.poll import Poll
from home_quiz.game.kinds.several import Several
from home_quiz.game.kinds.truefalse import TrueFalse
from home_quiz.game.kinds.typed import Typed
from home_quiz.game.kinds.whoami import WhoAmI

ALL: tuple[AnyKind, ...] = (
    Choice(),
    Duel(),
    MapPin(),
    MostSaid(),
    Number(),
    Order(),
    Pairs(),
    PicPin(),
    PicReveal(),
    Poll(),
    Several(),
    TrueFalse(),
    Typed(),
    WhoAmI(),
)

KINDS: dict[str, AnyKind] = {kind.name: kind for kind in ALL}


def kind_of(value: Any) -> AnyKind:
    """The kind of an ask, a key or an answer, by its tag."""
    return KINDS[value.__struct_config__.tag]


if TYPE_CHECKING:
    AskUnion = Ask
    KeyUnion = Key
    AnswerUnion = Answer
    AskViewUnion = AskView
    RevealViewUnion = RevealView
else:
    # Decoders need to know every type; who reads the code needs to know only what they share.
    AskUnion = reduce(or_, (kind.ask_type for kind in ALL))
    KeyUnion = reduce(or_, (kind.key_type for kind in ALL))
    AnswerUnion = reduce(or_, (kind.answer_type for kind in ALL))
    AskViewUnion = reduce(or_, (kind.ask_view_type for kind in ALL))
    RevealViewUnion = reduce(or_, (kind.reveal_view_type for kind in ALL))
