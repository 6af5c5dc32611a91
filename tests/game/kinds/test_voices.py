"""Polls, and what most families said: voices instead of a right answer."""

from __future__ import annotations

from fractions import Fraction

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play import Game, choice, one_round, options
from home_quiz.game.kinds.base import Audience, Reply
from home_quiz.game.kinds.mostsaid import (
    MostSaid,
    MostSaidAnswer,
    MostSaidAsk,
    MostSaidKey,
    MostSaidReveal,
)
from home_quiz.game.kinds.poll import Poll, PollAnswer, PollAsk, PollKey, PollResult, PollReveal, percent
from home_quiz.game.own_view import own
from home_quiz.game.parts import Stamp
from home_quiz.game.refusals import Refused
from home_quiz.game.views import live, stage
from home_quiz.rescoring import rescore
from home_quiz.rescoring.facts import Said
from home_quiz.rescoring.shares import SHARES, UNSCORED
from home_quiz.room.record import encode_events

AUDIENCE = Audience(("lv",), "lv")
ASK = MostSaidAsk(options("jūra", "ezers", "upe"))
STAMP = Stamp("e", 1, 1)


def voices(*said: str) -> dict[str, Reply[MostSaidAnswer]]:
    """``t1:aab``: what the phones of a family said."""
    each = [(family, pick) for family, picks in (one.split(":") for one in said) for pick in picks]
    return {f"s{n}": Reply(MostSaidAnswer(pick), n, family) for n, (family, pick) in enumerate(each)}


class TestMostSaid:
    @pytest.mark.parametrize(
        ("said", "families", "right"),
        [
            (("t1:a", "t2:a", "t3:b"), (2, 1, 0), "a"),
            (("t1:aaaaaaaa", "t2:b", "t3:b"), (1, 2, 0), "b"),  # a big family has one voice too
            (("t1:a", "t2:b"), (1, 1, 0), "ab"),  # a tie: both
            (("t1:ab", "t2:b"), (0.5, 1.5, 0), "b"),  # a family that is divided shares its voice
            (("t1:abc",), (0.33, 0.33, 0.33), "abc"),
            (("t1:aab", "t2:bbc"), (1, 1, 0), "ab"),
            ((), (0, 0, 0), ""),
        ],
    )
    def test_most_families(self, said: tuple[str, ...], families: tuple[float, ...], right: str) -> None:
        kind, replies = MostSaid(), voices(*said)
        reveal = kind.reveal_view(ASK, MostSaidKey(), kind.tally(ASK, replies), AUDIENCE)
        assert isinstance(reveal, MostSaidReveal)
        assert tuple(option.families for option in reveal.options) == families
        assert "".join(option.key for option in reveal.options if option.right) == right
        assert reveal.families == len(said)
        marks = kind.score(ASK, MostSaidKey(), replies, {})
        assert marks == {seat: float(reply.answer.pick in right) for seat, reply in replies.items()}

    @given(st.dictionaries(st.sampled_from("pqrs"), st.text("abc", min_size=1, max_size=5)))
    def test_both_scorers_agree_in_any_order(self, said: dict[str, str]) -> None:
        kind, replies = MostSaid(), voices(*(f"{family}:{picks}" for family, picks in said.items()))
        marks = kind.score(ASK, MostSaidKey(), replies, {})
        assert kind.score(ASK, MostSaidKey(), dict(reversed(replies.items())), {}) == marks
        others = {
            s: Said(msgspec.to_builtins(r.answer), Fraction(r.took), r.team) for s, r in replies.items()
        }
        assert SHARES["mostsaid"](msgspec.to_builtins(ASK), {}, others, {}) == marks
        assert not replies or max(marks.values()) == 1

    @given(st.text(max_size=2))
    def test_an_answer_is_taken_or_refused(self, pick: str) -> None:
        answer = MostSaidAnswer(pick)
        known = pick in ("a", "b", "c")
        wanted = answer if known else Refused("answer/unknown_option")
        assert MostSaid().accept(ASK, answer, answer) == wanted

    def test_a_game(self) -> None:
        game = Game(one_round(choice(ask=ASK, key=MostSaidKey())))
        for phone in "abc":
            game.found(phone)
        game.join("d", "t1")
        game.to("open")
        for seat, pick in (("s1", "a"), ("s4", "b"), ("s2", "b"), ("s3", "b")):
            game.answer(seat, MostSaidAnswer(pick))
        game.to("reveal")
        assert game.totals() == {"t1": 500, "t2": 1000, "t3": 1000}
        assert rescore(msgspec.msgpack.decode(encode_events(game.log))) == game.totals()


class TestPoll:
    def test_yes_and_no_need_no_options(self) -> None:
        kind = Poll()
        assert kind.check(PollAsk(), PollKey(), ("lv",)) == []
        assert kind.accept(PollAsk(), PollAnswer("b"), PollAnswer("a")) == PollAnswer("b")
        assert kind.accept(PollAsk(), PollAnswer("c"), None) == Refused("answer/unknown_option")
        assert [p.where for p in kind.check(PollAsk(options("x")), PollKey(), ())] == ["options"]

    def test_the_reveal_says_shares_and_how_many(self) -> None:
        kind = Poll()
        replies = {f"s{n}": Reply(PollAnswer(pick), n, "t") for n, pick in enumerate("aab")}
        reveal = kind.reveal_view(PollAsk(), PollKey(), kind.tally(PollAsk(), replies), AUDIENCE)
        assert reveal == PollReveal((PollResult("a", (), 2, 67), PollResult("b", (), 1, 33)), 3)

    def test_nobody_answered(self) -> None:
        kind = Poll()
        reveal = kind.reveal_view(PollAsk(), PollKey(), kind.tally(PollAsk(), {}), AUDIENCE)
        assert reveal == PollReveal((PollResult("a", (), 0, 0), PollResult("b", (), 0, 0)), 0)

    @given(st.lists(st.integers(0, 10_000), min_size=1, max_size=6))
    def test_percent(self, counts: list[int]) -> None:
        whole = sum(counts)
        shares = [percent(count, whole) for count in counts]
        assert all(0 <= share <= 100 for share in shares)
        assert not whole or abs(sum(shares) - 100) <= len(counts) / 2

    def test_a_game_of_polls_only(self) -> None:
        """Nothing is won, nothing is divided by nothing, and every screen can be drawn up to the end."""
        poll = choice(ask=PollAsk(), key=PollKey())
        game = Game(one_round(poll, poll, speed=True, standings_every=1))
        seats = [game.found(phone) for phone in "abc"]
        game.to("open")
        for seat, pick in zip(seats, "aab", strict=True):
            game.answer(seat, PollAnswer(pick))
        for phase in ("reveal", "standings", "podium", "ended"):
            game.to(phase)
            for role in ("player", "display", "host"):
                rows = stage(game.state, STAMP, role, ("lv",)).rows
                assert {row.rank for row in rows} <= {0}
            assert {house.storeys for house in live(game.state, STAMP).houses} == {1}
            assert {own(game.state, STAMP, seat).rank for seat in seats} == {0}
        assert game.totals() == {"t1": 0, "t2": 0, "t3": 0}
        assert rescore(msgspec.msgpack.decode(encode_events(game.log))) == game.totals()
        assert "poll" in UNSCORED

    def test_a_poll_makes_no_house_lower(self) -> None:
        game = Game(one_round(choice(), choice(ask=PollAsk(), key=PollKey())))
        game.found("a")
        game.to("open")
        game.answer("s1", "a")
        game.to("reveal")
        assert live(game.state, STAMP).houses[0].storeys == 5

    def test_taking_part_shows(self) -> None:
        game = Game(one_round(choice(ask=PollAsk(), key=PollKey())))
        game.found("a")
        game.to("open")
        game.answer("s1", PollAnswer("b"))
        game.to("reveal")
        seen = own(game.state, STAMP, "s1")
        assert seen.result is not None
        assert (seen.result.took_part, seen.result.points, seen.adds) == (True, 0, 1)
