"""What is typed, guessed as a number, or put in order: marks by hand, and what is refused."""

from __future__ import annotations

from typing import TypeVar

import pytest

from game.play import options
from home_quiz.game.kinds.base import Answer, AnyKind, Ask, Audience, Key, Reply
from home_quiz.game.kinds.number import Number, NumberAnswer, NumberAsk, NumberKey, NumberReveal
from home_quiz.game.kinds.order import Order, OrderAnswer, OrderAsk, OrderKey, OrderReveal, shuffled
from home_quiz.game.kinds.typed import Typed, TypedAnswer, TypedAsk, TypedKey, TypedReveal
from home_quiz.game.refusals import Refused

R = TypeVar("R", bound=Answer)
AUDIENCE = Audience(("lt",), "lt", leads=True)
RIVER = TypedKey({"lv": ("Daugava",), "lt": ("Dauguva", "Daugava"), "en": ("Western Dvina",)})
THINGS = OrderAsk(options("one", "two", "three", "four"))
RIGHT = OrderKey(("c", "a", "d", "b"))
YEARS = NumberAsk(1700, 1900)


def replies(*said: R) -> dict[str, Reply[R]]:
    """Each answer from a phone of a family of its own."""
    return {f"s{n}": Reply(answer, 1000 * n, f"t{n}") for n, answer in enumerate(said, start=1)}


def marks(kind: AnyKind, ask: Ask, key: Key, *said: Answer) -> list[float]:
    """What each of these answers earns."""
    return list(kind.score(ask, key, replies(*said), {}).values())


class TestTyped:
    @pytest.mark.parametrize(
        ("text", "right"),
        [
            ("Daugava", True),
            ("  daugava ", True),
            ("DAUGUVA", True),  # any language's form counts for everyone
            ("Daugva", True),  # a slip of the finger
            ("western dvina", True),
            ("Western Dwina", True),
            ("Dauga", False),
            ("Lielupe", False),
        ],
    )
    def test_forms_and_slips(self, text: str, right: bool) -> None:
        assert marks(Typed(), TypedAsk(), RIVER, TypedAnswer(text)) == [float(right)]

    @pytest.mark.parametrize(
        ("text", "right"), [("1777", True), ("1 777", True), ("1778", False), ("177", False)]
    )
    def test_numbers_are_exact(self, text: str, right: bool) -> None:
        assert marks(Typed(), TypedAsk(True), TypedKey({"*": ("1777",)}), TypedAnswer(text)) == [float(right)]

    def test_diacritics_are_folded(self) -> None:
        key = TypedKey({"lv": ("Jēkabpils",), "lt": ("Jėkabpilis",)})
        assert marks(Typed(), TypedAsk(), key, TypedAnswer("jekabpils"), TypedAnswer("Jekabpilis")) == [1, 1]

    def test_a_ruling_counts_for_all_who_wrote_it(self) -> None:
        said = replies(TypedAnswer("Upe"), TypedAnswer("upe!"), TypedAnswer("jūra"))
        kind = Typed()
        assert list(kind.score(TypedAsk(), RIVER, said, {"upe": 1.0}).values()) == [1, 1, 0]
        near = kind.near(TypedAsk(), RIVER, said)
        assert [(one.answer, one.count) for one in near] == [("upe", 2), ("jura", 1)]
        reveal = kind.reveal_view(
            TypedAsk(), RIVER, kind.ruled(kind.tally(TypedAsk(), said), {"upe": 1.0}), AUDIENCE
        )
        assert isinstance(reveal, TypedReveal)
        assert (reveal.right[0].text, reveal.knew, reveal.phones) == ("Dauguva", 2, 3)

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("", "answer/empty"),
            (" !? ", "answer/empty"),
            ("x" * 41, "answer/unreadable"),
            ("a\u202eb", "answer/unreadable"),
        ],
    )
    def test_what_is_no_answer(self, text: str, code: str) -> None:
        assert Typed().accept(TypedAsk(), TypedAnswer(text), None) == Refused(code)


class TestNumber:
    @pytest.mark.parametrize(
        ("value", "share"),
        [(1777, 1), (1779, 1), (1775, 1), (1801, 0.541), (1826, 0.02), (1827, 0), (1900, 0)],
    )
    def test_by_distance(self, value: int, share: float) -> None:
        assert marks(Number(), YEARS, NumberKey(1777, 2, 50), NumberAnswer(value)) == [share]

    def test_the_nearest_family_wins(self) -> None:
        key = NumberKey(1777, 0, 50, nearest=True)
        said = [NumberAnswer(value) for value in (1780, 1774, 1700, 1900)]
        assert marks(Number(), YEARS, key, *said) == [1, 1, 0.333, 0]

    def test_a_family_is_as_near_as_its_best(self) -> None:
        key = NumberKey(1777, 0, 50, nearest=True)
        said = {
            "s1": Reply(NumberAnswer(1777), 1, "t1"),
            "s2": Reply(NumberAnswer(1800), 1, "t1"),
            "s3": Reply(NumberAnswer(1790), 1, "t2"),
        }
        assert Number().score(YEARS, key, said, {}) == {"s1": 1, "s2": 0, "s3": 0}

    def test_alone_there_is_nobody_to_be_nearer_than(self) -> None:
        key = NumberKey(1777, 0, 50, nearest=True)
        assert marks(Number(), YEARS, key, NumberAnswer(1802)) == [0.5]

    @pytest.mark.parametrize("value", [1699, 1901, 1702])
    def test_off_the_line(self, value: int) -> None:
        ask = NumberAsk(1700, 1900, 5)
        assert Number().accept(ask, NumberAnswer(value), None) == Refused("answer/unknown_option")

    def test_phones_are_not_told_what_others_said(self) -> None:
        kind, said = Number(), replies(NumberAnswer(1777), NumberAnswer(1777), NumberAnswer(1800))
        for leads, told in ((True, [(1777, 2), (1800, 1)]), (False, [])):
            audience = Audience(("lt",), "lt", leads=leads)
            reveal = kind.reveal_view(YEARS, NumberKey(1777, 2, 50), kind.tally(YEARS, said), audience)
            assert isinstance(reveal, NumberReveal)
            assert [(one.value, one.count) for one in reveal.said] == told

    def test_who_was_nearest_is_told_to_who_leads(self) -> None:
        kind = Number()
        said = {
            f"s{i}": Reply(NumberAnswer(value), 1, team)
            for i, (team, value) in enumerate([("t2", 1700), ("t2", 1780), ("t1", 1774), ("t3", 1778)])
        }
        for leads, told in ((True, [("t3", 1778), ("t1", 1774), ("t2", 1780)]), (False, [])):
            audience = Audience(("lt",), "lt", leads=leads)
            reveal = kind.reveal_view(YEARS, NumberKey(1777, 2, 50), kind.tally(YEARS, said), audience)
            assert isinstance(reveal, NumberReveal)
            assert [(one.team, one.value) for one in reveal.nearest] == told


class TestOrder:
    @pytest.mark.parametrize(
        ("order", "share"), [("cadb", 1), ("bcad", 0.666), ("adcb", 0.333), ("dbca", 0.666), ("bdac", 0)]
    )
    def test_neighbours(self, order: str, share: float) -> None:
        assert marks(Order(), THINGS, RIGHT, OrderAnswer(tuple(order))) == [share]

    @pytest.mark.parametrize(
        ("order", "code"),
        [("", "answer/empty"), ("abc", "answer/unknown_option"), ("abca", "answer/unknown_option")],
    )
    def test_what_is_no_order(self, order: str, code: str) -> None:
        assert Order().accept(THINGS, OrderAnswer(tuple(order)), None) == Refused(code)

    def test_how_many_had_each_place(self) -> None:
        kind, said = Order(), replies(OrderAnswer(tuple("cadb")), OrderAnswer(tuple("cbda")))
        reveal = kind.reveal_view(THINGS, RIGHT, kind.tally(THINGS, said), AUDIENCE)
        assert isinstance(reveal, OrderReveal)
        assert [(place.key, place.count) for place in reveal.places] == [
            ("c", 2),
            ("a", 1),
            ("d", 2),
            ("b", 1),
        ]

    def test_things_never_stand_right_at_first(self) -> None:
        for count in range(3, 9):
            for seed in range(200):
                places = shuffled(count, seed)
                assert sorted(places) == list(range(count)) != list(places)
