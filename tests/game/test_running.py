"""Penalties and right answers in a row: bounded, independent of arrival, and the same by both scorers."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.play import Game, choice, nearest, one_round, several, truefalse
from home_quiz.game import commands as c
from home_quiz.game import running, scoring
from home_quiz.game.evolve import fold
from home_quiz.game.kinds.base import Answer
from home_quiz.game.kinds.number import NumberAnswer
from home_quiz.game.kinds.poll import PollAnswer, PollAsk, PollKey
from home_quiz.game.own_view import own
from home_quiz.game.parts import Stamp
from home_quiz.game.programme import Programme
from home_quiz.game.refusals import Refused
from home_quiz.game.views import live
from home_quiz.rescoring import rescore
from home_quiz.rescoring.book import _Book
from home_quiz.room.record import decode_events, encode_events

STAMP = Stamp("e", 1, 1)
QUESTIONS = (
    choice("a"),
    truefalse(True),
    choice("b", weight=2),
    several(("a", "c")),
    choice(ask=PollAsk(), key=PollKey()),
    nearest(50, close=1),
    choice("c"),
    truefalse(False),
)
SAYS: tuple[Callable[[random.Random], Any], ...] = (
    lambda chance: chance.choice("aaab"),
    lambda chance: chance.random() < 0.7,
    lambda chance: chance.choice("bbba"),
    lambda chance: chance.choice([("a", "c"), ("a", "c"), ("a",), ("b",)]),
    lambda chance: PollAnswer("a"),
    lambda chance: NumberAnswer(chance.choice([50, 50, 51, 70])),
    lambda chance: chance.choice("ccd"),
    lambda chance: chance.random() < 0.3,
)


def programme(penalty: int, streak: int, **rules: object) -> Programme:
    return one_round(*QUESTIONS, penalty=penalty, streak=streak, standings_every=0, joker=True, **rules)


def evening(seed: int, penalty: int, streak: int, **rules: object) -> Game:
    """Three families play it through: a helper, jokers, silence, questions that do not count after all."""
    chance = random.Random(seed)
    game = Game(programme(penalty, streak, **rules))
    seats = [game.found("one"), game.found("two"), game.join("two-b", "t2"), game.found("three")]
    game.do(c.Describe(helps=True), f"seat:{seats[2]}", seat=seats[2])
    for index, say in enumerate(SAYS):
        if chance.random() < 0.2 and index and len(game.state.jokers) == 0:
            game.do(c.PlayJoker(), "seat:s1", seat="s1")
        game.to("open", index)
        for seat in chance.sample(seats, len(seats)):
            if game.state.phase == "open" and chance.random() < 0.9:
                said = game.decide(game.saying(say(chance)), f"seat:{seat}", seat=seat)
                game.take(() if isinstance(said, Refused) else said)  # where another phone answers
        game.to("reveal", index)
        if chance.random() < 0.15:
            game.do(c.Annul(chance.randrange(index + 1)))
    return game


def agree(game: Game) -> bool:
    return rescore(msgspec.msgpack.decode(encode_events(game.log))) == game.totals()


rates = st.tuples(st.integers(0, 50), st.integers(0, 20))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), rates, st.sampled_from(["everyone", "together", "relay"]), st.booleans())
def test_both_scorers_agree_and_nobody_is_in_debt(
    seed: int, rate: tuple[int, int], family: str, speed: bool
) -> None:
    game = evening(seed, *rate, family=family, speed=speed)
    assert agree(game)
    assert fold(decode_events(encode_events(game.log))) == game.state
    sums = dict.fromkeys(game.state.teams, 0)
    for index in sorted(game.state.results.keys()):
        most = scoring.worth(QUESTIONS[index])
        for team, gain in game.state.results[index].teams.items():
            assert -most * rate[0] <= 100 * gain
            assert 100 * gain <= most * (200 + rate[1])
            sums[team] += gain
            assert sums[team] >= 0
    assert sums == {team: game.state.totals[team] for team in sums}


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), rates)
def test_rules_that_are_off_change_nothing(seed: int, rate: tuple[int, int]) -> None:
    off, on = evening(seed, 0, 0), evening(seed, *rate)
    for team, points in off.totals().items():
        most = sum(map(scoring.worth, QUESTIONS))
        assert abs(on.totals()[team] - points) <= most * (2 * rate[0] + rate[1]) / 100  # a joker doubles
    assert all(result.alone is None for result in off.state.results.values())


@settings(max_examples=30, deadline=None)
@given(st.permutations([("s1", "a"), ("s2", "b"), ("s3", "a"), ("s4", "b")]))
def test_the_order_of_arrival_plays_no_part(order: list[tuple[str, Answer]]) -> None:
    found = []
    for answers in (sorted(order), order):
        game = Game(one_round(*[choice("a")] * 4, penalty=25, streak=10, standings_every=0))
        for phone in "abc":
            game.found(phone)
        game.join("d", "t1")
        for index in range(4):
            game.to("open", index)
            for seat, pick in answers:
                game.answer(seat, pick)
        found.append(game.to("reveal").totals())
    assert found[0] == found[1]


class TestWhatIsTold:
    def test_three_in_a_row_at_the_reveal_and_again_when_it_is_annulled(self) -> None:
        game = Game(one_round(*[choice("a")] * 4, streak=10, standings_every=0))
        game.found("one")
        rows = []
        for index in range(4):
            game.to("open", index).answer("s1", "a")
            game.to("reveal", index)
            shown = own(game.state, STAMP, "s1").result
            assert shown is not None
            assert live(game.state, STAMP).houses[0].row == shown.row
            rows.append(shown.row)
        assert rows == [0, 0, 3, 4]
        game.do(c.Annul(1))
        assert live(game.state, STAMP).houses[0].row == 3
        assert game.totals() == {"t1": 3100}
        game.do(c.Annul(1, annulled=False))
        assert game.totals() == {"t1": 4200}
        assert agree(game)

    def test_nothing_is_said_where_the_rule_is_off(self) -> None:
        game = Game(one_round(*[choice("a")] * 3, penalty=10, standings_every=0))
        game.found("one")
        for index in range(3):
            game.to("open", index).answer("s1", "a")
        assert live(game.to("reveal").state, STAMP).houses[0].row == 0

    def test_a_wrong_answer_is_told_as_less(self) -> None:
        game = Game(one_round(*[choice("a")] * 2, penalty=25))
        game.found("one")
        game.to("open", 0).answer("s1", "a")
        game.to("open", 1).answer("s1", "b")
        result = own(game.to("reveal").state, STAMP, "s1").result
        assert result is not None
        assert (result.points, result.gain) == (-250, -250)

    def test_a_joker_does_not_double_what_is_taken_off(self) -> None:
        game = Game(one_round(*[choice("a")] * 2, penalty=25, joker=True))
        game.found("one")
        game.to("open", 0).answer("s1", "a")
        game.to("reveal", 0)
        game.do(c.PlayJoker(), "seat:s1", seat="s1")
        game.to("open", 1).answer("s1", "b")
        assert game.to("reveal").totals() == {"t1": 750}
        assert agree(game)


def _found(penalty: int = 30, streak: int = 15) -> bool:
    """Whether some evening tells the scorers apart."""
    return not all(agree(evening(seed, penalty, streak)) for seed in range(25))


def _plant(patch: pytest.MonkeyPatch, target: object, name: str, fault: Any) -> None:
    patch.setattr(target, name, fault)


FAULTS: dict[str, tuple[object, str, Any]] = {
    "a run begins too early": (running, "IN_A_ROW", 2),
    "half is not enough": (scoring, "HALF", 501),
    "penalties are halved": (scoring, "penalty", lambda question, rules: scoring.worth(question) * 15 // 100),
    "annulled questions break runs": (running._Reckoning, "_counts", lambda self, index: True),
    "families run into debt, by the other": (
        _Book,
        "_won",
        lambda self, team: sum(gains.get(team, 0) for gains in self.gains.values()),
    ),
    "a helper's fault counts, by the other": (
        _Book,
        "_knowing",
        lambda self, index, families, one_voice: set(families),
    ),
    "a poll counts, by the other": (_Book, "_worth", lambda self, index: 1000),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_in_either_scorer_is_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not _found()
    _plant(monkeypatch, *FAULTS[name])
    assert _found(), name
