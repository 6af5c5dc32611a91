"""The raffle: who may be drawn, that each has one chance and never a second one, and who hears of it."""

from __future__ import annotations

from collections import Counter

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.play import HOST, Game, choice, one_round, only
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.evolve import fold
from home_quiz.game.own_view import own
from home_quiz.game.parts import RaffleView, Stamp
from home_quiz.game.raffle import LOTS, holder, took_part
from home_quiz.game.refusals import Refused
from home_quiz.game.tables import totals
from home_quiz.game.views import stage, touched
from home_quiz.rescoring import places as replaced
from home_quiz.rescoring import rescore
from home_quiz.room.record import decode_events, encode_events

STAMP = Stamp("", 1, 1)


def evening(families: int, answered: tuple[int, ...], phase: str = "podium") -> Game:
    """A game of one question that some of the families have answered: t1 with s1, t2 with s2 ..."""
    game = Game(one_round(choice()))
    for number in range(families):
        game.found(f"f{number}")
    game.to("open")
    for number in answered:
        game.answer(f"s{number}", "b" if number % 2 else "a")
    return game.to(phase)


def drawn(game: Game, lot: int = 0) -> str:
    """Draws once more; the family's id."""
    return only(game.do(c.DrawRaffle(len(game.state.drawn), lot)), e.RaffleDrawn).team


def fallen_on(game: Game, lot: int) -> str:
    """The family on which this lot would fall."""
    decision = game.decide(c.DrawRaffle(len(game.state.drawn), lot), HOST)
    assert not isinstance(decision, Refused)
    return only(decision, e.RaffleDrawn).team


def seen(game: Game, role: str) -> RaffleView | None:
    return stage(game.state, STAMP, role, ("lv",)).raffle


class TestWhoIsDrawn:
    def test_each_family_that_answered_once_right_or_wrong_and_nobody_else(self) -> None:
        game = evening(4, (1, 2, 4))
        assert took_part(game.state) == ("t1", "t2", "t4")
        assert {drawn(game) for _ in range(3)} == {"t1", "t2", "t4"}
        assert game.no(c.DrawRaffle(3, 0)) == "raffle/nobody"

    def test_nobody_where_nobody_played(self) -> None:
        assert evening(2, ()).no(c.DrawRaffle(0, 5)) == "raffle/nobody"
        assert evening(0, ()).no(c.DrawRaffle(0, 5)) == "raffle/nobody"

    @pytest.mark.parametrize("families", [1, 2, 3, 7])
    def test_each_lot_falls_on_one_and_all_have_as_many(self, families: int) -> None:
        game = evening(families, tuple(range(1, families + 1)))
        fell = Counter(fallen_on(game, lot) for lot in range(210))
        assert set(fell.values()) == {210 // families}
        assert len(fell) == families

    def test_a_big_family_has_one_chance_like_a_small_one(self) -> None:
        game = Game(one_round(choice()))
        game.found("f0")
        game.found("f1")
        for extra in range(5):
            game.join(f"f0-{extra}", "t1")
        game.to("open")
        for seat in ("s1", "s2", "s3", "s4"):
            game.answer(seat, "a")
        assert took_part(game.to("podium").state) == ("t1", "t2")

    def test_a_family_that_was_taken_out_is_not_drawn(self) -> None:
        game = evening(2, (1, 2))
        game.do(c.Remove("t1"))
        assert drawn(game) == "t2"
        assert game.no(c.DrawRaffle(1, 0)) == "raffle/nobody"

    def test_families_that_were_made_one_are_one(self) -> None:
        game = evening(3, (1, 3))
        game.do(c.Merge("t1", "t2"))
        assert took_part(game.state) == ("t2", "t3")
        assert drawn(game) == "t2"
        other = evening(3, (1, 3))
        assert drawn(other) == "t1"
        other.do(c.Merge("t1", "t2"))
        assert holder(other.state) == "t2"
        assert drawn(other) == "t3"
        assert other.no(c.DrawRaffle(2, 0)) == "raffle/nobody"

    def test_a_family_with_cards_takes_part_like_all(self) -> None:
        game = Game(one_round(choice()))
        game.do(c.FoundCards("Kartītes", "fox", "red"))
        game.to("open")
        game.do(c.RaiseCard(0, "a"), seat="s1")
        assert took_part(game.to("podium").state) == ("t1",)


class TestWhen:
    @pytest.mark.parametrize("phase", ["open", "reveal"])
    def test_not_before_the_podium(self, phase: str) -> None:
        assert evening(2, (1,), phase).no(c.DrawRaffle(0, 0)) == "control/not_now"

    def test_at_the_podium_and_after_it(self) -> None:
        game = evening(2, (1, 2))
        first = drawn(game)
        game.to("ended")
        assert {first, drawn(game)} == {"t1", "t2"}

    def test_pressed_twice_it_is_drawn_once(self) -> None:
        game = evening(3, (1, 2, 3))
        game.do(c.DrawRaffle(0, 1), id="once")
        assert game.decide(c.DrawRaffle(0, 2), HOST, id="once") == ()
        assert game.no(c.DrawRaffle(0, 2)) == "control/stale_step"

    def test_only_by_who_leads(self) -> None:
        game = evening(2, (1, 2))
        game.do(c.Lend("d"))
        for by in ("seat:s1", "display:d", "clock"):
            assert game.no(c.DrawRaffle(0, 0), by) == "control/not_allowed"


class TestWhatIsSeen:
    def test_the_display_sees_the_family_and_the_host_how_many_are_left(self) -> None:
        game = evening(3, (1, 2, 3))
        assert seen(game, "display") is None
        assert seen(game, "host") == RaffleView("", 0, 3)
        team = drawn(game, 1)
        assert seen(game, "display") == RaffleView(team, 1)
        assert seen(game, "host") == RaffleView(team, 1, 2)
        assert seen(game, "player") is None

    def test_the_phones_of_that_family_hear_it_and_no_others(self) -> None:
        game = evening(3, (1, 2, 3))
        before = {seat: msgspec.json.encode(own(game.state, STAMP, seat)) for seat in game.state.seats}
        events = game.do(c.DrawRaffle(0, 1))
        assert touched(game.state, events).seats == {"s2"}
        assert not touched(game.state, events).every_own
        after = {seat: own(game.state, STAMP, seat) for seat in game.state.seats}
        assert [seat for seat, one in after.items() if one.drawn] == ["s2"]
        for seat in ("s1", "s3"):
            assert msgspec.json.encode(after[seat]) == before[seat]

    def test_drawn_again_the_first_one_holds_nothing(self) -> None:
        game = evening(3, (1, 2, 3))
        drawn(game, 1)
        events = game.do(c.DrawRaffle(1, 0))
        assert touched(game.state, events).seats == {"s1", "s2"}
        assert [seat for seat in game.state.seats if own(game.state, STAMP, seat).drawn] == ["s1"]

    def test_a_display_goes_on_with_the_game_and_the_winner_stays_the_winner(self) -> None:
        game = evening(2, (1, 2))
        team = drawn(game)
        game.to("ended")
        assert seen(game, "display") is None
        assert seen(game, "host") == RaffleView(team, 1, 1)
        assert own(game.state, STAMP, "s1").drawn
        other = drawn(game)
        assert seen(game, "display") == RaffleView(other, 2)

    def test_a_winner_that_is_taken_out_is_shown_no_more(self) -> None:
        game = evening(2, (1, 2))
        drawn(game)
        game.do(c.Remove("t1"))
        assert seen(game, "display") == RaffleView("", 1)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    answered=st.sets(st.integers(1, 6)),
    lots=st.lists(st.integers(0, LOTS - 1), max_size=8),
    ended=st.booleans(),
)
def test_whatever_the_lots_log_and_state_agree_and_points_stay(
    answered: set[int], lots: list[int], ended: bool
) -> None:
    game = evening(6, tuple(sorted(answered)), "ended" if ended else "podium")
    points = totals(game.state)
    for lot in lots:
        if len(game.state.drawn) < len(answered):
            drawn(game, lot)
        else:
            assert game.no(c.DrawRaffle(len(game.state.drawn), lot)) == "raffle/nobody"
    assert len(set(game.state.drawn)) == len(game.state.drawn)
    assert set(game.state.drawn) <= {f"t{number}" for number in answered}
    assert fold(decode_events(encode_events(game.log))) == game.state
    plain = msgspec.msgpack.decode(encode_events(game.log))
    assert rescore(plain) == totals(game.state) == points
    assert set(replaced(plain)) == set(points)
