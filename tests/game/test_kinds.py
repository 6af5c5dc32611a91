"""The kinds of question and their registry; and whether kinds to come fit through the seam."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

import pytest

from game.play import Game, choice, one_round, options
from home_quiz.game import commands as c
from home_quiz.game import kinds
from home_quiz.game.kinds.base import (
    Answer,
    Ask,
    AskView,
    Audience,
    Key,
    Kind,
    Problem,
    Reply,
    RevealView,
)
from home_quiz.game.kinds.choice import Choice, ChoiceAsk, ChoiceKey
from home_quiz.game.kinds.options import Option
from home_quiz.game.kinds.several import Several, SeveralAsk, SeveralKey
from home_quiz.game.parts import Stamp
from home_quiz.game.refusals import CODES, Refused
from home_quiz.game.texts import Words, shown, words
from home_quiz.game.views import stage

PARTS = {
    "ask_type": kinds.AskUnion,
    "key_type": kinds.KeyUnion,
    "answer_type": kinds.AnswerUnion,
    "ask_view_type": kinds.AskViewUnion,
    "reveal_view_type": kinds.RevealViewUnion,
}


class TestRegistry:
    @pytest.mark.parametrize("part", PARTS)
    def test_the_unions_name_every_kind(self, part: str) -> None:
        assert set(get_args(PARTS[part])) == {getattr(kind, part) for kind in kinds.ALL}

    def test_every_part_of_a_kind_has_its_tag(self) -> None:
        for name, kind in kinds.KINDS.items():
            for part in PARTS:
                assert getattr(kind, part).__struct_config__.tag == name

    def test_an_undocumented_refusal_is_a_mistake(self) -> None:
        with pytest.raises(ValueError, match="undocumented"):
            Refused("answer/because")
        assert all(Refused(code).code == code for code in CODES)


class TestChecks:
    def test_good_questions(self) -> None:
        assert Choice().check(ChoiceAsk(options("x", "y")), ChoiceKey("b"), ("lv",)) == []
        assert Several().check(SeveralAsk(options("x", "y")), SeveralKey(("b",)), ("lv",)) == []

    @pytest.mark.parametrize(
        ("ask", "key", "where"),
        [
            (options("x"), "a", "options"),
            (options(*"uvwxyz")[1:], "b", "options"),
            (options("x", "X"), "a", "options.b"),
            (options("x", "y"), "c", "right"),
            ((*options(*"uvwxyz"), Option("g", {"*": "ū"})), "a", "options"),
        ],
    )
    def test_bad_choices(self, ask: tuple[Option, ...], key: str, where: str) -> None:
        assert where in [p.where for p in Choice().check(ChoiceAsk(ask), ChoiceKey(key), ("lv",))]

    @pytest.mark.parametrize("right", [(), ("a", "a"), ("a", "b"), ("c",)])
    def test_bad_several(self, right: tuple[str, ...]) -> None:
        problems = Several().check(SeveralAsk(options("x", "y")), SeveralKey(right), ("lv",))
        assert {p.where for p in problems} == {"right"}

    def test_all_texts_are_named(self) -> None:
        assert [path for path, _ in Choice().texts(ChoiceAsk(options("x", "y")))] == [
            "options.a",
            "options.b",
        ]


class TestTexts:
    def test_the_wanted_language_the_packs_own_or_any(self) -> None:
        assert words({"lv": "ezis", "lt": "ežys"}, "lt", "lv") == Words("ežys")
        assert words({"lv": "ezis", "lt": "ežys"}, "en", "lv") == Words("ezis", "lv")
        assert words({"lt": "ežys"}, "en", "lv") == Words("ežys", "lt")
        assert words({"*": "1777"}, "en", "lv") == Words("1777")
        assert words({}, "en", "lv") == Words("")

    def test_equal_words_stand_once(self) -> None:
        assert shown({"lv": "Ludza", "lt": "Ludza"}, ("lv", "lt"), "lv") == (Words("Ludza"),)


# ---- the seam: kinds to come, thrown together ------------------------------------------------------


class GuessAsk(Ask, frozen=True, tag="guess"):
    """A number is wanted."""

    unit: str


class GuessKey(Key, frozen=True, tag="guess"):
    """The right one."""

    right: int


class GuessAnswer(Answer, frozen=True, tag="guess"):
    """A guess."""

    value: int


class GuessView(AskView, frozen=True, tag="guess"):
    """The unit, and how many hints are out."""

    unit: str
    hints: int


class GuessReveal(RevealView, frozen=True, tag="guess"):
    """The right number and the guesses."""

    right: int
    guesses: dict[str, int]


class Guess(Kind[GuessAsk, GuessKey, GuessAnswer]):
    """Nearest wins: marks by place among all answers, ties share; hints come at beats."""

    name = "guess"
    ask_type = GuessAsk
    key_type = GuessKey
    answer_type = GuessAnswer
    ask_view_type = GuessView
    reveal_view_type = GuessReveal

    def check(self, ask: GuessAsk, key: GuessKey, languages: Sequence[str]) -> list[Problem]:
        return [] if key.right >= 0 else [Problem("right", "not negative")]

    def accept(
        self, ask: GuessAsk, answer: GuessAnswer, previous: GuessAnswer | None
    ) -> GuessAnswer | Refused:
        return answer if answer.value >= 0 else Refused("answer/unknown_option")

    def score(
        self,
        ask: GuessAsk,
        key: GuessKey,
        replies: Mapping[str, Reply[GuessAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        far = {seat: abs(reply.answer.value - key.right) for seat, reply in replies.items()}
        places = sorted(set(far.values()))
        return {seat: 1 / (1 + places.index(away)) for seat, away in far.items()}

    def tally(self, ask: GuessAsk, replies: Mapping[str, Reply[GuessAnswer]]) -> dict[str, int]:
        values = [reply.answer.value for reply in replies.values()]
        return {str(value): values.count(value) for value in values}

    def beats(self, ask: GuessAsk) -> tuple[int, ...]:
        return (5000, 10_000)

    def ask_view(self, ask: GuessAsk, beat: int, audience: Audience) -> GuessView:
        return GuessView(ask.unit, beat)

    def reveal_view(self, ask: GuessAsk, key: GuessKey, tally: Any, audience: Audience) -> GuessReveal:
        return GuessReveal(key.right, dict(tally))


class TogetherAnswer(Answer, frozen=True, tag="together"):
    """One phone's part of the family's answer: everybody turns over one card."""

    card: str


class TogetherAsk(Ask, frozen=True, tag="together"):
    """Cards that the phones of a family share."""

    cards: tuple[str, ...]


class TogetherKey(Key, frozen=True, tag="together"):
    """The cards that belong together."""

    right: tuple[str, ...]


class TogetherView(AskView, frozen=True, tag="together"):
    """The cards."""

    cards: tuple[str, ...]


class TogetherReveal(RevealView, frozen=True, tag="together"):
    """What belonged together."""

    right: tuple[str, ...]


class Together(Kind[TogetherAsk, TogetherKey, TogetherAnswer]):
    """Each phone picks a card; a card once turned stays turned (``previous`` decides)."""

    name = "together"
    ask_type = TogetherAsk
    key_type = TogetherKey
    answer_type = TogetherAnswer
    ask_view_type = TogetherView
    reveal_view_type = TogetherReveal

    def check(self, ask: TogetherAsk, key: TogetherKey, languages: Sequence[str]) -> list[Problem]:
        return []

    def accept(
        self, ask: TogetherAsk, answer: TogetherAnswer, previous: TogetherAnswer | None
    ) -> TogetherAnswer | Refused:
        if previous is not None and previous != answer:
            return Refused("answer/already_answered")
        return answer if answer.card in ask.cards else Refused("answer/unknown_option")

    def score(
        self,
        ask: TogetherAsk,
        key: TogetherKey,
        replies: Mapping[str, Reply[TogetherAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        return {seat: float(reply.answer.card in key.right) for seat, reply in replies.items()}

    def tally(self, ask: TogetherAsk, replies: Mapping[str, Reply[TogetherAnswer]]) -> dict[str, int]:
        return {card: sum(reply.answer.card == card for reply in replies.values()) for card in ask.cards}

    def ask_view(self, ask: TogetherAsk, beat: int, audience: Audience) -> TogetherView:
        return TogetherView(ask.cards)

    def reveal_view(
        self, ask: TogetherAsk, key: TogetherKey, tally: Any, audience: Audience
    ) -> TogetherReveal:
        return TogetherReveal(key.right)


@pytest.fixture
def more_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    """The registry with the two kinds above."""
    for kind in (Guess(), Together()):
        monkeypatch.setitem(kinds.KINDS, kind.name, kind)


def guess(game: Game, seat: str, answer: Answer) -> None:
    """An answer of a new kind."""
    wish = c.GiveAnswer(game.state.index, answer)
    game.do(wish, f"seat:{seat}", seat=seat)


@pytest.mark.usefixtures("more_kinds")
class TestSeam:
    def test_a_number_scores_on_the_whole_set(self) -> None:
        game = Game(one_round(choice(ask=GuessAsk("m"), key=GuessKey(100))))
        for phone in "abcd":
            game.found(phone)
        game.to("open")
        for seat, value in (("s1", 90), ("s2", 110), ("s3", 100), ("s4", 7)):
            guess(game, seat, GuessAnswer(value))
        game.to("reveal")
        assert game.totals() == {"t1": 500, "t2": 500, "t3": 1000, "t4": 333}
        reveal: object = stage(game.state, Stamp("", 1, 1), "player", ("lv",)).reveal
        assert reveal == GuessReveal(100, {"90": 1, "110": 1, "100": 1, "7": 1})

    def test_an_answer_of_another_kind_is_refused(self) -> None:
        game = Game(one_round(choice(ask=GuessAsk("m"), key=GuessKey(100))))
        game.found("a")
        assert game.to("open").answer_no("s1", "a") == "answer/wrong_kind"

    def test_what_a_seat_said_before_can_bind_it(self) -> None:
        game = Game(one_round(choice(ask=TogetherAsk(("x", "y")), key=TogetherKey(("x",)))))
        game.found("a")
        game.join("b", "t1")
        game.to("open")
        guess(game, "s1", TogetherAnswer("x"))
        wish = c.GiveAnswer(0, TogetherAnswer("y"))
        assert game.no(wish, "seat:s1", seat="s1") == "answer/already_answered"
        guess(game, "s2", TogetherAnswer("y"))
        assert game.to("reveal").totals() == {"t1": 500}

    def test_score_does_not_see_the_order_of_arrival(self) -> None:
        kind = Guess()
        replies = {f"s{n}": Reply(GuessAnswer(value), 100, "t1") for n, value in enumerate((3, 9, 5))}
        forwards = kind.score(GuessAsk("m"), GuessKey(6), replies, {})
        backwards = kind.score(GuessAsk("m"), GuessKey(6), dict(reversed(replies.items())), {})
        assert forwards == backwards
