"""Hypothesis strategies that several tests share: programmes, answers, names, times."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from home_quiz.game.families import MODES
from home_quiz.game.kinds import AnswerUnion
from home_quiz.game.kinds.choice import ChoiceAnswer, ChoiceAsk, ChoiceKey
from home_quiz.game.kinds.duel import DuelAnswer, DuelAsk, DuelKey
from home_quiz.game.kinds.mappin import EAST, NORTH, SOUTH, WEST, MapPinAnswer, MapPinAsk, MapPinKey
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
from home_quiz.game.programme import Programme, Question, Round, Rules

OPTIONS = tuple(Option(key, {"lv": key * 2, "*": key * 3}) for key in "abcd")
OTHERS = tuple(Option(key, {"lv": key * 2, "*": key * 3}) for key in "1234")
LETTER = st.sampled_from("abcd")
CLUES = tuple({"lv": f"{n}. mājiens", "lt": f"{n} užuomina"} for n in range(1, 7))

TYPED_KEYS = (
    TypedKey({"lv": ("Ludza",), "lt": ("Ludza", "Liucinas"), "*": ("Lūdza", "Ludza castle")}),
    TypedKey({"*": ("1777",)}),
)

whoami_asks = st.integers(2, 6).map(
    lambda count: WhoAmIAsk(CLUES[:count], tuple(range(900, 900 * count, 900)), 5000, OPTIONS)
)

PICTURE = Picture("f" * 64, 640, 420, {"lv": "Zīmējums", "*": "A drawing"}, "HOME")
SPOTS = tuple(
    Spot(key, {"lv": key * 2, "*": key * 3}, x, y, 300, 400)
    for key, x, y in zip("abcd", (200, 700, 200, 700), (250, 250, 750, 750), strict=True)
)
picreveal_asks = st.integers(2, 6).map(
    lambda steps: PicRevealAsk(
        PICTURE, tuple("abcde"[: steps - 1]), tuple(range(900, 900 * steps, 900)), 5000, OPTIONS
    )
)
THOUSANDTHS = st.integers(0, 1000)
number_asks_with_keys = st.builds(
    lambda right, close, nearest: (
        NumberAsk(0, 100, 5, 10, {"lv": "m"}),
        NumberKey(right, close, 40, nearest),
    ),
    st.integers(0, 100),
    st.integers(0, 10),
    st.booleans(),
)

LAT, LON = st.floats(SOUTH, NORTH), st.floats(WEST, EAST)

ASKS_WITH_KEYS = (
    st.builds(lambda right: (ChoiceAsk(OPTIONS), ChoiceKey(right)), LETTER),
    st.builds(lambda right: (DuelAsk(OPTIONS, 5000), DuelKey(right)), LETTER),
    st.builds(lambda lat, lon: (MapPinAsk(5, 40), MapPinKey(lat, lon)), LAT, LON),
    st.builds(
        lambda right: (SeveralAsk(OPTIONS), SeveralKey(tuple(sorted(right)))),
        st.sets(LETTER, min_size=1, max_size=3),
    ),
    st.builds(lambda right: (TrueFalseAsk(), TrueFalseKey(right)), st.booleans()),
    st.just((MostSaidAsk(OPTIONS), MostSaidKey())),
    st.builds(
        lambda right: (PicPinAsk(PICTURE, SPOTS), PicPinKey(tuple(sorted(right)))),
        st.sets(LETTER, min_size=1, max_size=3),
    ),
    st.builds(lambda ask, right: (ask, PicRevealKey(right)), picreveal_asks, LETTER),
    st.sampled_from([OPTIONS, ()]).map(lambda options: (PollAsk(options), PollKey())),
    st.builds(lambda ask, right: (ask, WhoAmIKey(right)), whoami_asks, LETTER),
    number_asks_with_keys,
    st.permutations("abcd").map(lambda right: (OrderAsk(OPTIONS), OrderKey(tuple(right)))),
    st.permutations("1234").map(lambda right: (PairsAsk(OPTIONS, OTHERS), PairsKey(tuple(right)))),
    st.sampled_from(TYPED_KEYS).map(lambda key: (TypedAsk(), key)),
)
"""One strategy for each kind."""
asks_with_keys = st.one_of(*ASKS_WITH_KEYS)


def questions_of(asked: st.SearchStrategy[tuple[Any, Any]]) -> st.SearchStrategy[Question]:
    """Questions with these asks and keys."""
    return st.builds(
        lambda both, only, seconds, weight, fact: Question(
            id="q",
            text={"lv": "?"},
            ask=both[0],
            key=both[1],
            generation="child",
            only=only,
            seconds=seconds,
            weight=weight,
            fact=fact,
        ),
        asked,
        st.booleans(),
        st.integers(5, 30),
        st.integers(1, 3),
        st.sampled_from([{}, {"lv": "!"}]),
    )


questions = questions_of(asks_with_keys)
tiebreaks = questions_of(number_asks_with_keys)

rules = st.builds(
    Rules,
    speed=st.booleans(),
    final=st.booleans(),
    talk=st.sampled_from([0, 4, -1]),
    family=st.sampled_from(MODES),
    joker=st.booleans(),
    extra=st.sampled_from([0, 0, 4, 60]),
    standings_every=st.integers(1, 4),
    rest=st.integers(0, 2),
    auto=st.booleans(),
)

programmes = st.builds(
    lambda rounds, tiebreaks, rules: Programme(
        tuple(Round({"lv": "Kārta"}, tuple(part), tiebreaks=tuple(tiebreaks)) for part in rounds), rules
    ),
    st.lists(st.lists(questions, min_size=1, max_size=2), min_size=1, max_size=2),
    st.lists(tiebreaks, max_size=2),
    rules,
)

answers: st.SearchStrategy[AnswerUnion] = st.one_of(
    st.builds(ChoiceAnswer, st.sampled_from("abcdz")),
    st.builds(DuelAnswer, st.sampled_from("abcdz")),
    st.builds(MapPinAnswer, st.floats(50, 60), LON),
    st.builds(lambda picks: SeveralAnswer(tuple(picks)), st.lists(st.sampled_from("abcdz"), max_size=4)),
    st.builds(TrueFalseAnswer, st.booleans()),
    st.builds(MostSaidAnswer, st.sampled_from("abcdz")),
    st.builds(PicPinAnswer, st.integers(-50, 1050), THOUSANDTHS),
    st.builds(PicRevealAnswer, st.sampled_from("abcdz")),
    st.builds(PollAnswer, st.sampled_from("abcdz")),
    st.builds(WhoAmIAnswer, st.sampled_from("abcdz")),
    st.builds(NumberAnswer, st.integers(-10, 120)),
    st.lists(st.sampled_from("abcdz"), max_size=5).map(lambda order: OrderAnswer(tuple(order))),
    st.lists(st.sampled_from("12345"), max_size=5).map(lambda pairs: PairsAnswer(tuple(pairs))),
    st.builds(TypedAnswer, st.one_of(st.sampled_from(["Luzda", "LŪDZA", "1777"]), st.text(max_size=50))),
)

fitting_answers: dict[str, st.SearchStrategy[AnswerUnion]] = {
    "choice": st.builds(ChoiceAnswer, LETTER),
    "duel": st.builds(DuelAnswer, LETTER),
    "mappin": st.builds(MapPinAnswer, LAT, LON),
    "several": st.builds(lambda picks: SeveralAnswer(tuple(picks)), st.lists(LETTER, min_size=1, max_size=4)),
    "truefalse": st.builds(TrueFalseAnswer, st.booleans()),
    "mostsaid": st.builds(MostSaidAnswer, LETTER),
    "picpin": st.builds(PicPinAnswer, THOUSANDTHS, THOUSANDTHS),
    "picreveal": st.builds(PicRevealAnswer, LETTER),
    "poll": st.builds(PollAnswer, st.sampled_from("ab")),
    "whoami": st.builds(WhoAmIAnswer, LETTER),
    "number": st.builds(NumberAnswer, st.integers(0, 20).map(lambda steps: 5 * steps)),
    "order": st.permutations("abcd").map(lambda order: OrderAnswer(tuple(order))),
    "pairs": st.permutations("1234").map(lambda pairs: PairsAnswer(tuple(pairs))),
    "typed": st.builds(TypedAnswer, st.sampled_from(["Ludza", "Luzda", "Rēzekne", "1777", "1778", "ludza!"])),
}

names = st.one_of(
    st.sampled_from(["Eži", "eži", "Lapsas", "Ģimene", "", "👨‍👩‍👧", "x" * 20, "a\u202eb"]),
    st.text(max_size=20),
)
times = st.sampled_from([0, 1, 100, 399, 400, 401, 600, 1000, 3000, 10_000, 40_000])
