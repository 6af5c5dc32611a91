"""A shared first place and the question that settles it: who calls it, who wins it, what it leaves alone."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from game.play import Game, choice, kinds_of, nearest, only
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.evolve import fold
from home_quiz.game.families import MODES
from home_quiz.game.kinds.number import NumberAnswer
from home_quiz.game.own_view import own
from home_quiz.game.parts import Own, Stage, Stamp
from home_quiz.game.programme import Programme, Round, Rules
from home_quiz.game.tables import table_start, totals
from home_quiz.game.tiebreak import places
from home_quiz.game.views import controls, stage, touched
from home_quiz.rescoring import places as replaced
from home_quiz.rescoring import rescore
from home_quiz.room.record import decode_events, encode_events

STAMP = Stamp("", 1, 1)


def a_game(*families: int, questions: int = 1, tiebreaks: int = 1, **rules: object) -> Game:
    """Families with so many phones: the first phones are s1, s2 ... in order, the others follow."""
    asked = (choice(),) * questions
    part = Round({"lv": "Kārta"}, asked, tiebreaks=(nearest(),) * tiebreaks)
    game = Game(Programme((part,), replace(Rules(), **rules)))
    for number in range(len(families)):
        game.found(f"f{number}")
    for number, phones in enumerate(families):
        for extra in range(1, phones):
            game.join(f"f{number}-{extra}", f"t{number + 1}")
    return game


def asked(game: Game, *right: str) -> Game:
    """The first question is told; these seats knew it."""
    game.to("open", 0)
    for seat in right:
        game.answer(seat, "a")
    return game.to("podium")


def broken(game: Game, **said: int | None) -> Game:
    """The tie-break is called and told; these seats said so."""
    game.do(c.TieBreak())
    game.to("open")
    for seat, value in said.items():
        game.wait(100)
        if value is not None:
            game.answer(seat, NumberAnswer(value))
    return game.to("reveal")


def agreed(game: Game) -> dict[str, int]:
    """Places, which the second scorer sees in the log as well; no points have come of it."""
    plain = msgspec.msgpack.decode(encode_events(game.log))
    assert rescore(plain) == totals(game.state)
    found = places(game.state)
    assert replaced(plain) == found
    return found


def staged(game: Game, role: str = "display") -> Stage:
    return stage(game.state, STAMP, role, ("lv",))


def owned(game: Game, seat: str) -> Own:
    return own(game.state, STAMP, seat)


class TestCalling:
    def test_at_the_podium_where_the_first_place_is_shared(self) -> None:
        game = asked(a_game(1, 1, 1), "s1", "s2")
        assert controls(game.state) == ("next", "tiebreak", "end")
        called = only(game.do(c.TieBreak()), e.TieBreakCalled)
        assert (called.index, called.until) == (1, None)
        assert (game.state.phase, game.state.index) == ("intro", 1)

    def test_before_the_podium_once_the_last_answer_is_told(self) -> None:
        game = a_game(1, 1, questions=2).to("open", 0)
        for seat in ("s1", "s2"):
            game.answer(seat, "a")
        assert "tiebreak" not in controls(game.to("reveal", 0).state)
        assert game.no(c.TieBreak()) == "control/not_now"
        assert "tiebreak" in controls(game.to("reveal", 1).state)

    @pytest.mark.parametrize("right", [("s1",), ()])
    def test_not_where_one_is_first_or_nobody_has_points(self, right: tuple[str, ...]) -> None:
        game = asked(a_game(1, 1), *right)
        assert "tiebreak" not in controls(game.state)
        assert game.no(c.TieBreak()) == "control/not_now"

    def test_not_for_other_places(self) -> None:
        game = a_game(1, 1, 1, questions=2).to("open", 0)
        for seat in ("s1", "s2", "s3"):
            game.answer(seat, "a")
        game.to("open", 1)
        game.answer("s1", "a")
        assert places(game.to("podium").state) == {"t1": 1, "t2": 2, "t3": 2}
        assert game.no(c.TieBreak()) == "control/not_now"

    def test_not_where_the_packs_have_none(self) -> None:
        assert asked(a_game(1, 1, tiebreaks=0), "s1", "s2").no(c.TieBreak()) == "control/not_now"

    def test_not_in_a_pause_not_on_another_step_and_not_by_others(self) -> None:
        game = asked(a_game(1, 1), "s1", "s2")
        assert game.no(c.TieBreak(), on=game.state.step - 1) == "control/stale_step"
        for by in ("seat:s1", "display:d", "clock"):
            assert game.no(c.TieBreak(), by) == "control/not_allowed"
        game.do(c.Lend("d"))
        assert game.do(c.TieBreak(), "display:d")
        paused = a_game(1, 1).to("open", 0)
        for seat in ("s1", "s2"):
            paused.answer(seat, "a")
        paused.to("reveal").do(c.Pause())
        assert paused.no(c.TieBreak()) == "control/not_now"

    def test_only_families_in_the_game_share_a_place(self) -> None:
        game = asked(a_game(1, 1), "s1", "s2")
        game.do(c.Remove("t2"))
        assert game.no(c.TieBreak()) == "control/not_now"

    def test_after_a_game_that_was_ended_early(self) -> None:
        game = a_game(1, 1, questions=5).to("open", 0)
        for seat in ("s1", "s2"):
            game.answer(seat, "a")
        game.to("open", 1)
        game.do(c.End())
        assert only(game.do(c.TieBreak()), e.TieBreakCalled).index == 5
        broken_here = game.to("open")
        broken_here.answer("s2", NumberAnswer(50))
        assert agreed(game.to("podium")) == {"t1": 2, "t2": 1}

    def test_never_by_itself(self) -> None:
        game = a_game(1, 1, auto=True).to("open", 0)
        for seat in ("s1", "s2"):
            game.answer(seat, "a")
        while game.state.until is not None:
            game.until()
        assert game.state.phase == "podium"
        game.do(c.TieBreak())
        game.until()
        assert game.state.phase == "open"
        game.answer("s1", NumberAnswer(50))
        while game.state.until is not None:
            game.until()
        assert (game.state.phase, agreed(game)) == ("podium", {"t1": 1, "t2": 2})

    def test_talk_comes_first_where_the_rules_say_so(self) -> None:
        game = asked(a_game(1, 1, talk=5), "s1", "s2")
        game.do(c.TieBreak())
        game.do(c.Next())
        assert game.state.phase == "talk"


class TestTheOrder:
    def test_the_nearest_is_first_and_points_stay(self) -> None:
        game = asked(a_game(1, 1, 1), "s1", "s2")
        before = totals(game.state)
        broken(game, s1=60, s2=45, s3=50)
        assert agreed(game) == {"t1": 2, "t2": 1, "t3": 3}  # the third was nearest, but has fewer points
        assert totals(game.state) == before
        assert [row.team for row in staged(game.to("podium")).rows] == ["t2", "t1", "t3"]
        assert [owned(game, seat).rank for seat in ("s1", "s2", "s3")] == [2, 1, 0]

    def test_the_best_phone_of_a_family_counts(self) -> None:
        game = asked(a_game(2, 1, family="everyone"), "s1", "s2", "s3")
        assert agreed(broken(game, s1=0, s2=45, s3=49)) == {"t1": 1, "t2": 2}

    def test_or_its_one_answer(self) -> None:
        game = a_game(2, 1, family="captain").to("open", 0)
        game.answer("s1", "a")
        game.answer("s2", "a")
        game.to("podium").do(c.TieBreak())
        game.to("open")
        assert game.answer_no("s3", NumberAnswer(50)) == "answer/not_your_turn"
        game.answer("s1", NumberAnswer(0))
        game.answer("s2", NumberAnswer(45))
        assert agreed(game.to("reveal")) == {"t1": 2, "t2": 1}

    def test_whoever_says_nothing_is_behind(self) -> None:
        assert agreed(broken(asked(a_game(1, 1), "s1", "s2"), s1=0)) == {"t1": 1, "t2": 2}

    def test_equal_answers_share_the_place_and_another_may_be_called(self) -> None:
        game = asked(a_game(1, 1, 1, tiebreaks=2), "s1", "s2", "s3")
        broken(game, s1=48, s2=52, s3=10)
        assert agreed(game) == {"t1": 1, "t2": 1, "t3": 3}
        assert "tiebreak" in controls(game.state)
        game.to("podium")
        assert only(game.do(c.TieBreak()), e.TieBreakCalled).index == 2
        assert set(staged(game).rivals) == {"t1", "t2"}
        game.to("open")
        game.answer("s2", NumberAnswer(49))
        game.answer("s3", NumberAnswer(50))
        assert set(staged(game.to("reveal")).rivals) == {"t1", "t2"}  # it was asked for both
        assert agreed(game.to("podium")) == {"t1": 2, "t2": 1, "t3": 3}
        assert game.no(c.TieBreak()) == "control/not_now"  # there is none left, and nothing to settle

    def test_where_speed_counts_the_quicker_of_equals_is_first(self) -> None:
        game = asked(a_game(1, 1, speed=True), "s1", "s2")
        assert agreed(broken(game, s1=48, s2=52)) == {"t1": 1, "t2": 2}

    def test_own_time_is_measured_on_its_own_clock(self) -> None:
        game = a_game(1, 1, speed=True)
        game.do(c.Describe(slow=True), "seat:s2", seat="s2")
        game.to("podium")
        for team in ("t1", "t2"):
            game.do(c.Correct(team, 500, "tā"))
        game.do(c.TieBreak())
        game.to("open")
        game.wait(3000)
        game.answer("s1", NumberAnswer(50))
        game.wait(2000)
        game.answer("s2", NumberAnswer(50))
        assert agreed(game.to("reveal")) == {"t1": 2, "t2": 1}

    def test_what_is_close_enough_is_not_off(self) -> None:
        game = Game(Programme((Round({}, (choice(),), tiebreaks=(nearest(close=5),)),)))
        game.found("a")
        game.found("b")
        assert agreed(broken(asked(game, "s1", "s2"), s1=55, s2=51)) == {"t1": 1, "t2": 1}


class TestWhatComesBetween:
    def test_a_skipped_one_decides_nothing_and_is_gone(self) -> None:
        game = asked(a_game(1, 1), "s1", "s2")
        game.do(c.TieBreak())
        game.to("open")
        game.answer("s1", NumberAnswer(50))
        game.do(c.Skip())
        assert game.state.phase == "podium"
        assert agreed(game) == {"t1": 1, "t2": 1}
        assert game.no(c.TieBreak()) == "control/not_now"

    def test_annulled_the_tie_is_open_again_and_taken_back_it_is_settled(self) -> None:
        game = broken(asked(a_game(1, 1, tiebreaks=2), "s1", "s2"), s1=50)
        game.do(c.Annul(1))
        assert agreed(game) == {"t1": 1, "t2": 1}
        assert "tiebreak" in controls(game.state)
        mends = staged(game, "host").mends
        assert [mend.tiebreak for mend in mends] == [True]
        game.do(c.Undo(mends[0].number))
        assert agreed(game) == {"t1": 1, "t2": 2}

    def test_points_that_the_host_gives_afterwards_count_more(self) -> None:
        game = broken(asked(a_game(1, 1), "s1", "s2"), s1=50)
        game.do(c.Correct("t2", 1, "par dziesmu"))
        assert agreed(game.to("podium")) == {"t1": 2, "t2": 1}
        assert staged(game).tiebreak == ""

    def test_a_pause_an_outage_and_ending_in_the_middle(self) -> None:
        game = asked(a_game(1, 1), "s1", "s2")
        game.do(c.TieBreak())
        game.to("open")
        game.do(c.Pause())
        game.answer("s2", NumberAnswer(50))
        game.do(c.Resume())
        game.do(c.Hold(game.state.until or 0), "clock", id="")
        game.do(c.End())
        assert (game.state.phase, agreed(game)) == ("podium", {"t1": 1, "t2": 1})  # it was not told

    def test_it_takes_nothing_from_houses_jokers_and_tables(self) -> None:
        game = a_game(1, 1, joker=True).to("open", 0)
        for seat in ("s1", "s2"):
            game.answer(seat, "a")
        game.to("podium")
        storeys, start = owned(game, "s1").storeys, table_start(game.state)
        gains = [row.gain for row in staged(game).rows]
        game.do(c.TieBreak())
        assert game.no(c.PlayJoker(), "seat:s1", seat="s1") == "joker/late"
        assert owned(game, "s1").joker == ""
        game.to("open")
        game.answer("s1", NumberAnswer(50))
        result = owned(game.to("reveal"), "s1").result
        assert result is not None
        assert (result.points, result.gain, result.fresh) == (0, 0, 0)
        game.to("podium")
        assert (owned(game, "s1").storeys, table_start(game.state)) == (storeys, start)
        assert [row.gain for row in staged(game).rows] == gains

    def test_a_stored_log_folds_to_the_same(self) -> None:
        game = broken(asked(a_game(1, 1), "s1", "s2"), s1=50).to("ended")
        assert fold(decode_events(encode_events(game.log))) == game.state


class TestWhatScreensSay:
    def test_whom_it_is_for(self) -> None:
        game = asked(a_game(1, 1, 1), "s1", "s2")
        called = game.do(c.TieBreak())
        assert touched(game.state, called).every_own
        assert game.state.own_from == game.state.step
        for phase in ("intro", "open", "reveal"):
            game.to(phase)
            assert staged(game).rivals == ("t1", "t2")
            assert {role: staged(game, role).tiebreak for role in ("player", "host")} == {
                "player": "asked",
                "host": "asked",
            }
            assert staged(game, "player").rivals == ()
            assert [owned(game, seat).rival for seat in ("s1", "s2", "s3")] == [True, True, False]

    def test_that_it_has_decided(self) -> None:
        game = broken(asked(a_game(1, 1), "s1", "s2"), s1=50)
        for phase in ("podium", "ended"):
            game.to(phase)
            assert {role: staged(game, role).tiebreak for role in ("player", "display")} == {
                "player": "decided",
                "display": "decided",
            }
            assert not owned(game, "s1").rival

    def test_nothing_where_it_has_not(self) -> None:
        game = broken(asked(a_game(1, 1), "s1", "s2"), s1=48, s2=52)
        assert staged(game.to("podium")).tiebreak == ""

    def test_texts_in_the_language_of_their_own_pack(self) -> None:
        first = Round({"lv": "A"}, (choice(),), "lt", (nearest(text={"lt": "Kiek?"}),))
        game = Game(Programme((first, Round({"lv": "B"}, (choice(),), "lv")), Rules(standings_every=0)))
        for phone in ("a", "b"):
            game.found(phone)
        game.to("open", 1)
        for seat in ("s1", "s2"):
            game.answer(seat, "a")
        game.to("podium").do(c.TieBreak())
        question = staged(game.to("open")).question
        assert question is not None
        assert [(one.text, one.lang) for one in question.text] == [("Kiek?", "lt")]


def test_numbers_follow_those_of_the_questions() -> None:
    parts = (Round({}, (choice(),), "lt", (nearest(1),)), Round({}, (choice(),), "lv", (nearest(2),)))
    programme = Programme(parts)
    assert list(programme.tiebreaks) == [2, 3]
    assert [programme.at(index).key for index in (2, 3)] == [nearest(1).key, nearest(2).key]
    assert [programme.own(index) for index in range(4)] == ["lt", "lv", "lt", "lv"]
    assert [programme.round_of(index) for index in range(4)] == [0, 1, 1, 1]
    for index in (-3, 4):
        with pytest.raises(IndexError):
            programme.at(index)


values = st.one_of(st.none(), st.integers(40, 60))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    family=st.sampled_from(MODES),
    speed=st.booleans(),
    phones=st.lists(st.integers(1, 3), min_size=2, max_size=4),
    given_points=st.lists(st.sampled_from([1000, 1000, 700]), min_size=4, max_size=4),
    said=st.lists(st.lists(values, min_size=12, max_size=12), min_size=1, max_size=2),
    waits=st.lists(st.sampled_from([0, 0, 100, 900]), min_size=12, max_size=12),
    annulled=st.booleans(),
)
def test_points_say_first_and_both_scorers_see_the_same_places(
    family: str,
    speed: bool,
    phones: list[int],
    given_points: list[int],
    said: list[list[int | None]],
    waits: list[int],
    annulled: bool,
) -> None:
    game = a_game(*phones, tiebreaks=2, family=family, speed=speed).to("podium")
    for team, points in zip(sorted(game.state.teams), given_points, strict=False):
        game.do(c.Correct(team, points, "tā"))
    before = totals(game.state)
    for values_said in said:
        if "tiebreak" not in controls(game.state):
            break
        game.do(c.TieBreak())
        game.to("open")
        for seat, value, ms in zip(sorted(game.state.seats), values_said, waits, strict=False):
            game.wait(ms)
            if value is not None:
                decision = game.decide(game.saying(NumberAnswer(value)), f"seat:{seat}", seat=seat)
                game.take(decision if isinstance(decision, tuple) else ())
        game.to("reveal")
        if annulled:
            game.do(c.Annul(game.state.index))
    found = agreed(game)
    assert totals(game.state) == before
    for one, other in ((a, b) for a in found for b in found if before[a] > before[b]):
        assert found[one] < found[other]
    tied = [team for team in found if before[team] != max(before.values())]
    assert all(found[one] == found[two] for one in tied for two in tied if before[one] == before[two])
    assert kinds_of(game.log).count("TieBreakCalled") <= 2
