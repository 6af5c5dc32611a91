"""Things that belong together: marks by hand, what is refused, what is shown, and what cannot be asked."""

from __future__ import annotations

from fractions import Fraction

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play import Game, choice, one_round, options
from home_quiz.content.kinds.pairs import PairsFile
from home_quiz.game.kinds.base import Audience, Reply
from home_quiz.game.kinds.options import Option
from home_quiz.game.kinds.pairs import NUMBERS, Pairs, PairsAnswer, PairsAsk, PairsKey
from home_quiz.game.refusals import Refused
from home_quiz.rescoring.facts import Said
from home_quiz.rescoring.shares import SHARES

KIND = Pairs()


def numbered(*texts: str) -> tuple[Option, ...]:
    """Others, with their numbers."""
    return tuple(Option(number, {"*": text}) for number, text in zip(NUMBERS, texts, strict=False))


ASK = PairsAsk(options("Ludza", "Rokiškis", "Krustpils"), numbered("devil", "hare", "bench"))
KEY = PairsKey(("3", "2", "1"))
ANYBODY = Audience(("lt",), "lt")


def replies(*said: str) -> dict[str, Reply[PairsAnswer]]:
    """An answer from a phone of a family of its own, by its figures."""
    return {f"s{n}": Reply(PairsAnswer(tuple(pairs)), n, f"t{n}") for n, pairs in enumerate(said)}


def written(name: str, count: int) -> PairsFile:
    """A question with so many pairs as it stands in a file."""
    pairs = [{"one": f"one {number}", "other": f"other {number}"} for number in range(count)]
    return msgspec.convert({"kind": "pairs", "id": name, "ask": "?", "pairs": pairs}, PairsFile)


@pytest.mark.parametrize(("pairs", "marks"), [("321", 1), ("312", 0.333), ("123", 0.333), ("132", 0)])
def test_each_right_pair_earns_its_share(pairs: str, marks: float) -> None:
    assert list(KIND.score(ASK, KEY, replies(pairs), {}).values()) == [marks]


def test_shares_are_cut_off_and_not_rounded() -> None:
    six = PairsAsk(options(*"uvwxyz"), numbered(*"uvwxyz"))
    marks = KIND.score(six, PairsKey(NUMBERS), replies("123465", "123564", "213456"), {})
    assert list(marks.values()) == [0.666, 0.5, 0.666]


@given(st.integers(2, 6).flatmap(lambda count: st.tuples(*[st.permutations(NUMBERS[:count])] * 2)))
def test_the_other_scorer_agrees(both: tuple[list[str], list[str]]) -> None:
    right, pairs = both
    marks = KIND.score(ASK, PairsKey(tuple(right)), replies("".join(pairs)), {})
    said = {"s0": Said({"kind": "pairs", "pairs": pairs}, Fraction(0), "t0")}
    shares = SHARES["pairs"]({}, {"right": right}, said, {})
    assert {seat: float(share) for seat, share in shares.items()} == marks


@pytest.mark.parametrize(
    ("pairs", "code"),
    [
        ("", "answer/empty"),
        ("12", "answer/unknown_option"),
        ("1234", "answer/unknown_option"),
        ("124", "answer/unknown_option"),
        ("112", "answer/unknown_option"),
        ("abc", "answer/unknown_option"),
    ],
)
def test_what_is_no_answer(pairs: str, code: str) -> None:
    assert KIND.accept(ASK, PairsAnswer(tuple(pairs)), None) == Refused(code)


def test_a_whole_answer_is_taken_as_it_is_also_after_another() -> None:
    answer = PairsAnswer(("2", "3", "1"))
    assert KIND.accept(ASK, answer, None) == KIND.accept(ASK, answer, PairsAnswer(tuple("123"))) == answer


def test_the_reveal_tells_who_had_which_pair() -> None:
    reveal = KIND.reveal_view(ASK, KEY, KIND.tally(ASK, replies("321", "312", "123")), ANYBODY)
    assert reveal.phones == 3
    assert [(p.key, p.one[0].text, p.number, p.other[0].text, p.count) for p in reveal.pairs] == [
        ("a", "Ludza", "3", "bench", 2),
        ("b", "Rokiškis", "2", "hare", 2),
        ("c", "Krustpils", "1", "devil", 1),
    ]


def test_nobody_answered() -> None:
    reveal = KIND.reveal_view(ASK, KEY, KIND.tally(ASK, {}), ANYBODY)
    assert (reveal.phones, [pair.count for pair in reveal.pairs]) == (0, [0, 0, 0])


def test_who_prepares_a_game_reads_the_right_pairs_in_all_languages_that_both_have() -> None:
    ask = PairsAsk(
        (Option("a", {"lv": "Ludza", "lt": "Liudza"}), Option("b", {"*": "1777"})),
        (Option("1", {"lv": "gads", "en": "year"}), Option("2", {"*": "E22"})),
    )
    lines = KIND.preview(ask, PairsKey(("2", "1")))
    assert [line.text for line in lines] == [
        {"lv": "Ludza – E22", "lt": "Liudza – E22"},
        {"lv": "1777 – gads", "en": "1777 – year"},
    ]
    assert all(line.right for line in lines)


def test_a_game() -> None:
    game = Game(one_round(choice(ask=ASK, key=KEY)))
    game.found("one")
    game.found("two")
    game.to("open")
    game.answer("s1", PairsAnswer(tuple("312")))
    game.answer("s2", PairsAnswer(tuple("123")))
    game.answer("s2", PairsAnswer(tuple("321")))
    assert game.to("reveal").totals() == {"t1": 333, "t2": 1000}


class TestPacks:
    @given(st.integers(2, 6), st.text("abcdefgh", min_size=1, max_size=60))
    def test_every_pair_of_the_file_is_right(self, count: int, name: str) -> None:
        ask, key = written(name, count).ask_key()
        assert isinstance(ask, PairsAsk)
        assert isinstance(key, PairsKey)
        assert KIND.check(ask, key, ["lv"]) == []
        told = [line.text["*"] for line in KIND.preview(ask, key)]
        assert told == [f"one {n} – other {n}" for n in range(count)]

    def test_the_order_of_the_others_tells_nothing(self) -> None:
        """Of two pairs either is as frequent, and so is each of the six orders of three."""
        for count, orders in ((2, 2), (3, 6)):
            seen: dict[tuple[str, ...], int] = {}
            for n in range(1200):
                _, key = written(f"q{n}", count).ask_key()
                assert isinstance(key, PairsKey)
                seen[key.right] = seen.get(key.right, 0) + 1
            assert len(seen) == orders
            assert min(seen.values()) > 0.8 * 1200 / orders

    @pytest.mark.parametrize(
        ("ask", "right", "where", "words"),
        [
            (PairsAsk(options("u"), numbered("v")), "1", "pairs", "2 to 6"),
            (PairsAsk(options("u", "v"), numbered("x")), "12", "pairs", "a partner of its own"),
            (PairsAsk(options("u", "v"), numbered("x", "y")), "11", "pairs", "a partner of its own"),
            (PairsAsk(options("u", "U"), numbered("x", "y")), "12", "ones.b", "stand twice: U"),
            (PairsAsk(options("u", "v"), numbered("x", "x")), "12", "others.2", "stand twice: x"),
        ],
    )
    def test_what_cannot_be_asked(self, ask: PairsAsk, right: str, where: str, words: str) -> None:
        [problem] = KIND.check(ask, PairsKey(tuple(right)), ["lv"])
        assert problem.where == where
        assert words in problem.text
