"""A question of every kind for the simulated evenings, and how people answer it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from home_quiz.game.kinds.choice import ChoiceAnswer, ChoiceAsk, ChoiceKey
from home_quiz.game.kinds.duel import DuelAnswer, DuelAsk, DuelKey
from home_quiz.game.kinds.mappin import MapPinAnswer, MapPinAsk, MapPinKey
from home_quiz.game.kinds.mostsaid import MostSaidAnswer, MostSaidAsk, MostSaidKey
from home_quiz.game.kinds.number import NumberAnswer, NumberAsk, NumberKey
from home_quiz.game.kinds.options import Option
from home_quiz.game.kinds.order import OrderAnswer, OrderAsk, OrderKey
from home_quiz.game.kinds.pairs import PairsAnswer, PairsAsk, PairsKey
from home_quiz.game.kinds.picpin import PicPinAnswer, PicPinAsk, PicPinKey, Spot
from home_quiz.game.kinds.picreveal import PicRevealAnswer, PicRevealAsk, PicRevealKey
from home_quiz.game.kinds.poll import PollAnswer, PollAsk, PollKey
from home_quiz.game.kinds.several import SeveralAnswer, SeveralAsk, SeveralKey
from home_quiz.game.kinds.truefalse import TrueFalseAnswer, TrueFalseAsk, TrueFalseKey
from home_quiz.game.kinds.typed import TypedAnswer, TypedAsk, TypedKey
from home_quiz.game.kinds.whoami import WhoAmIAnswer, WhoAmIAsk, WhoAmIKey
from home_quiz.game.pictures import Picture
from home_quiz.game.programme import Question

SECONDS = 3
OPTIONS = tuple(Option(key, {"*": key}) for key in "abc")
OTHERS = tuple(Option(key, {"*": key}) for key in "123")
PICTURE = Picture("f" * 64, 640, 420)
SPOTS = (Spot("a", {"*": "a"}, 250, 500, 400, 400), Spot("b", {"*": "b"}, 750, 500, 400, 400))
CLUES = ({"*": "one"}, {"*": "two"}, {"*": "three"})

ASKED: dict[str, tuple[Any, Any]] = {
    "choice": (ChoiceAsk(OPTIONS), ChoiceKey("a")),
    "duel": (DuelAsk(OPTIONS, 1500), DuelKey("a")),
    "several": (SeveralAsk(OPTIONS), SeveralKey(("a", "c"))),
    "whoami": (WhoAmIAsk(CLUES, (900, 1800), 1000 * SECONDS, OPTIONS), WhoAmIKey("a")),
    "typed": (TypedAsk(), TypedKey({"*": ("Ludza",)})),
    "mostsaid": (MostSaidAsk(OPTIONS), MostSaidKey()),
    "number": (NumberAsk(0, 10), NumberKey(3, 1, 5, nearest=True)),
    "truefalse": (TrueFalseAsk(), TrueFalseKey(True)),
    "order": (OrderAsk(OPTIONS), OrderKey(("c", "a", "b"))),
    "pairs": (PairsAsk(OPTIONS, OTHERS), PairsKey(("3", "1", "2"))),
    "mappin": (MapPinAsk(10, 80), MapPinKey(56.5, 27.7)),
    "picpin": (PicPinAsk(PICTURE, SPOTS), PicPinKey(("b",))),
    "picreveal": (PicRevealAsk(PICTURE, ("a", "b"), (900, 1800), 1000 * SECONDS, OPTIONS), PicRevealKey("a")),
    "poll": (PollAsk(OPTIONS), PollKey()),
}
SAID: dict[str, Callable[[Random], Any]] = {
    "choice": lambda random: ChoiceAnswer(random.choice("abc")),
    "duel": lambda random: DuelAnswer(random.choice("abc")),
    "several": lambda random: SeveralAnswer(tuple(sorted(random.sample("abc", random.randint(1, 3))))),
    "whoami": lambda random: WhoAmIAnswer(random.choice("abc")),
    "typed": lambda random: TypedAnswer(random.choice(("Ludza", "Luzda", "Rēzekne"))),
    "mostsaid": lambda random: MostSaidAnswer(random.choice("abc")),
    "number": lambda random: NumberAnswer(random.randint(0, 10)),
    "truefalse": lambda random: TrueFalseAnswer(random.random() < 0.5),
    "order": lambda random: OrderAnswer(tuple(random.sample("abc", 3))),
    "pairs": lambda random: PairsAnswer(tuple(random.sample("123", 3))),
    "mappin": lambda random: MapPinAnswer(random.choice((56.5, 56.9, 55.0)), 27.5),
    "picpin": lambda random: PicPinAnswer(random.randint(0, 1000), 500),
    "picreveal": lambda random: PicRevealAnswer(random.choice("abc")),
    "poll": lambda random: PollAnswer(random.choice("abc")),
}


def asked(kind: str) -> Question:
    """The question of a kind."""
    ask, key = ASKED[kind]
    return Question(id=kind, text={"*": "?"}, ask=ask, key=key, seconds=SECONDS, fact={"*": "!"})
