"""What the host changes during a game: questions annulled, points corrected, families put right."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.play import HOST, Game, choice, kinds_of, one_round, token
from game.test_scoring import agree
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.evolve import fold
from home_quiz.game.mends import MAX_PHONES
from home_quiz.game.names import MAX_REASON
from home_quiz.game.own_view import own
from home_quiz.game.parts import CorrectionView, MendView, Stamp
from home_quiz.game.programme import Rules
from home_quiz.game.views import live, stage, touched

STAMP = Stamp("", 1, 1)


def a_game(questions: int = 3, **rules: object) -> Game:
    """Two families with two phones each: s1 and s3 are at home in t1, s2 and s4 in t2."""
    game = Game(one_round(*(choice(),) * questions, **rules))
    for phone, name in (("a", "Eži"), ("b", "Lapsas")):
        game.found(phone, name)
    game.join("c", "t1")
    game.join("d", "t2")
    return game


def play(game: Game, index: int, **picks: str) -> Game:
    """Play a question to its reveal with these answers; phones that say nothing say b, which is wrong."""
    game.to("open", index)
    for seat in sorted(game.state.seats):
        game.answer(seat, picks.get(seat, "b"))
    return game.to("reveal", index)


def the_list(game: Game) -> tuple[MendView, ...]:
    """The host's list of changes."""
    return stage(game.state, STAMP, "host", ("lv",)).mends


class TestAnnulling:
    def test_a_question_that_was_wrong_brings_nobody_points(self) -> None:
        game = play(a_game(), 0, s1="a", s2="a", s3="a")
        assert agree(game) == {"t1": 1000, "t2": 500}
        game.do(c.Annul(0))
        assert agree(game) == {"t1": 0, "t2": 0}
        assert dict(game.state.part.items()) == {"t1": 1, "t2": 1}  # they have taken part all the same
        result = own(game.state, STAMP, "s1").result
        assert result is not None
        assert (result.marks, result.points, result.gain) == (1.0, 0, 0)

    def test_it_counts_again(self) -> None:
        game = play(a_game(), 0, s1="a")
        game.do(c.Annul(0))
        play(game, 1, s2="a", s4="a")
        game.do(c.Annul(0, annulled=False))
        assert agree(game) == {"t1": 500, "t2": 1000}
        assert not game.state.annulled

    def test_every_screen_says_so_at_the_reveal_and_not_later(self) -> None:
        game = play(a_game(), 0)
        assert not stage(game.state, STAMP, "player", ("lv",)).annulled
        game.do(c.Annul(0))
        for role in ("player", "display", "host"):
            assert stage(game.state, STAMP, role, ("lv",)).annulled
        game.to("open", 1)
        assert not stage(game.state, STAMP, "display", ("lv",)).annulled

    def test_only_what_was_told(self) -> None:
        game = a_game().to("open", 0)
        for index in (-1, 0, 1, 99):
            assert game.no(c.Annul(index)) == "control/not_now"

    def test_twice_is_once(self) -> None:
        game = play(a_game(), 0)
        assert game.do(c.Annul(0, annulled=False)) == ()
        game.do(c.Annul(0))
        assert game.do(c.Annul(0)) == ()
        assert [mend.what for mend in the_list(game)] == ["annulled"]

    def test_the_host_is_told_which_can_be_annulled(self) -> None:
        game = play(play(a_game(), 0), 1)
        game.do(c.Annul(0))
        told = stage(game.state, STAMP, "host", ("lv",)).told
        assert [(one.question, one.annulled) for one in told] == [(1, False), (0, True)]
        assert not stage(game.state, STAMP, "display", ("lv",)).told


class TestCorrecting:
    def test_points_are_given_and_taken_with_a_reason(self) -> None:
        game = play(a_game(), 0, s1="a", s3="a")
        game.do(c.Correct("t2", 250, "  par   dziesmu "))
        game.do(c.Correct("t1", -1200, "jo palīdzēja zinātnieks"))
        assert agree(game) == {"t1": -200, "t2": 250}
        assert [(mend.name, mend.points, mend.text) for mend in the_list(game)] == [
            ("Eži", -1200, "jo palīdzēja zinātnieks"),
            ("Lapsas", 250, "par dziesmu"),
        ]

    def test_it_is_taken_back(self) -> None:
        game = a_game()
        game.do(c.Correct("t1", 70_000, "par agru"))
        game.do(c.Correct("t1", 10, "par tērpu"))
        game.do(c.Undo(1))
        assert agree(game)["t1"] == 10
        assert game.do(c.Undo(1)) == ()
        assert [(mend.undone, mend.can) for mend in the_list(game)] == [(False, True), (True, False)]

    def test_limits(self) -> None:
        game = a_game()
        for points in (0, 100_001, -100_001):
            assert game.no(c.Correct("t1", points, "tā")) == "control/points"
        for reason in ("", "  ", "x" * (MAX_REASON + 1), "a\u202eb", "z" * 100_000, "a\u0301\u0301\u0301"):
            assert game.no(c.Correct("t1", 5, reason)) == "control/reason"
        game.do(c.Correct("t1", 100_000, "ā" * MAX_REASON))
        assert game.no(c.Correct("t9", 5, "tā")) == "team/unknown"

    def test_a_house_never_sinks_below_its_first_storey_and_debts_give_no_place(self) -> None:
        game = play(a_game(), 0)
        game.do(c.Correct("t1", -5000, "par skaļu"))
        game.to("podium")
        first = next(house for house in live(game.state, STAMP).houses if house.id == "t1")
        assert first.storeys == 1
        assert {row.rank for row in stage(game.state, STAMP, "display", ("lv",)).rows} == {0}
        assert own(game.state, STAMP, "s1").rank == 0

    def test_a_family_hears_of_it_at_the_next_table_and_only_there(self) -> None:
        game = play(a_game(5, standings_every=2), 0)
        game.do(c.Correct("t1", 200, "par dziesmu"))
        assert own(game.state, STAMP, "s1").given == ()
        play(game, 1).to("standings")
        assert own(game.state, STAMP, "s1").given == (CorrectionView(200, "par dziesmu"),)
        assert own(game.state, STAMP, "s2").given == ()
        rows = {row.team: row.gain for row in stage(game.state, STAMP, "display", ("lv",)).rows}
        assert rows == {"t1": 200, "t2": 0}
        play(game, 2)
        play(game, 3).to("standings")
        assert own(game.state, STAMP, "s1").given == ()

    def test_what_is_taken_back_in_time_is_not_told(self) -> None:
        game = play(a_game(2, standings_every=2), 0)
        game.do(c.Correct("t1", 200, "kļūda"))
        game.do(c.Undo(1))
        play(game, 1).to("podium")
        assert own(game.state, STAMP, "s1").given == ()


class TestMoving:
    def test_points_stay_where_they_were_earned(self) -> None:
        game = play(a_game(), 0, s1="a")
        game.do(c.Rehouse("s1", "t2"))
        assert agree(game) == {"t1": 500, "t2": 0}
        play(game, 1, s1="a", s2="a", s4="a")
        assert agree(game) == {"t1": 500, "t2": 1000}

    def test_the_question_in_play_counts_for_the_old_family(self) -> None:
        game = a_game().to("open", 0)
        game.answer("s1", "a")
        game.do(c.Rehouse("s1", "t2"))
        game.do(c.Rehouse("s3", "t2"))
        game.answer("s3", "a")
        game.to("reveal", 0)
        assert agree(game) == {"t1": 1000, "t2": 0}
        assert dict(game.state.part.items()) == {"t1": 1}

    def test_in_the_talk_before_it_opens_the_new_one_has_it_already(self) -> None:
        game = a_game(2, talk=5).to("talk", 0)
        game.do(c.Rehouse("s1", "t2"))
        game.to("open", 0)
        for seat in ("s1", "s2", "s4"):
            game.answer(seat, "a")
        game.to("reveal")
        assert agree(game) == {"t1": 0, "t2": 1000}

    @pytest.mark.parametrize("later", [c.Annul(0), c.Correct("t1", 5, "tā")])
    def test_what_is_worked_out_anew_later_stays_with_the_old_family(self, later: c.MendWish) -> None:
        game = play(a_game(), 0, s1="a")
        before = agree(game)
        for seat, team in (("s1", "t2"), ("s1", "t1"), ("s1", "t2"), ("s2", "t1")):
            game.do(c.Rehouse(seat, team))
        game.do(later)
        game.do(c.Undo(5))
        assert agree(game) == before

    def test_the_phone_is_at_home_in_the_new_house(self) -> None:
        game = a_game()
        game.do(c.Rehouse("s3", "t2"))
        assert (own(game.state, STAMP, "s3").name, own(game.state, STAMP, "s3").phones) == ("Lapsas", 3)
        assert own(game.state, STAMP, "s1").phones == 1
        assert [house.seats for house in live(game.state, STAMP, "host").houses] == [
            ("s1",),
            ("s2", "s4", "s3"),
        ]
        assert [house.seats for house in live(game.state, STAMP).houses] == [(), ()]

    def test_it_is_taken_back_while_nothing_newer_has_moved_it(self) -> None:
        game = a_game()
        game.found("e", "Pūces")
        game.do(c.Rehouse("s1", "t2"))
        game.do(c.Rehouse("s1", "t3"))
        assert [mend.can for mend in the_list(game)] == [True, False]
        assert game.no(c.Undo(1)) == "control/not_now"
        game.do(c.Undo(2))
        game.do(c.Undo(1))
        assert game.state.seats["s1"].team == "t1"
        assert game.do(c.Undo(1)) == ()

    def test_refusals(self) -> None:
        game = a_game()
        game.do(c.Leave(), "seat:s4", seat="s4")
        assert game.no(c.Rehouse("s9", "t1")) == "seat/unknown"
        assert game.no(c.Rehouse("s4", "t1")) == "seat/unknown"
        assert game.no(c.Rehouse("s1", "t9")) == "team/unknown"
        assert game.do(c.Rehouse("s1", "t1")) == ()
        for number in range(MAX_PHONES - 1):
            game.join(f"more{number}", "t2")
        assert game.no(c.Rehouse("s1", "t2")) == "team/full"
        game.do(c.Remove("t2"))
        assert game.no(c.Rehouse("s1", "t2")) == "team/unknown"

    def test_a_phone_of_a_family_that_was_taken_out_may_come_to_another(self) -> None:
        game = a_game().to("open", 0)
        game.answer("s2", "b")
        game.do(c.Remove("t1"))
        game.do(c.Rehouse("s1", "t2"))
        assert game.state.waiting == 2  # s1 and s4; s3 is out
        game.answer("s1", "a")
        assert not own(game.state, STAMP, "s1").removed


class TestMerging:
    def test_all_phones_come_and_the_points_of_the_house_that_stays_stay(self) -> None:
        game = play(a_game(), 0, s1="a", s2="a", s4="a")
        game.do(c.Merge("t1", "t2"))
        assert agree(game) == {"t2": 1000}
        assert [house.phones for house in live(game.state, STAMP).houses] == ["aaaa"]
        play(game, 1, s1="a", s3="a")
        assert agree(game) == {"t2": 1500}

    def test_it_is_taken_back_with_its_phones_and_points(self) -> None:
        game = play(a_game(), 0, s1="a", s2="a", s4="a")
        game.do(c.Merge("t1", "t2"))
        play(game, 1, s1="a", s2="a", s3="a", s4="a")
        assert kinds_of(game.do(c.Undo(1))) == ["TeamRestored"]
        assert agree(game) == {"t1": 500, "t2": 2000}
        assert {seat.id: seat.team for seat in game.state.seats.values()} == {
            "s1": "t1",
            "s2": "t2",
            "s3": "t1",
            "s4": "t2",
        }
        assert [mend.undone for mend in the_list(game)] == [True]

    def test_a_phone_that_was_moved_on_since_stays_where_it_is(self) -> None:
        game = a_game()
        game.found("e", "Pūces")
        game.do(c.Merge("t1", "t2"))
        game.do(c.Rehouse("s1", "t3"))
        game.do(c.Undo(1))
        assert game.state.seats["s1"].team == "t3"
        assert game.state.seats["s3"].team == "t1"

    def test_merged_twice_and_taken_back_in_any_order(self) -> None:
        for order in ((1, 2), (2, 1)):
            game = a_game()
            game.found("e", "Pūces")
            game.do(c.Merge("t1", "t2"))
            game.do(c.Merge("t2", "t3"))
            for number in order:
                game.do(c.Undo(number))
            assert [sorted(game.state.teams[team].seats) for team in ("t1", "t2", "t3")] == [
                ["s1", "s3"],
                ["s2", "s4"],
                ["s5"],
            ]
            assert game.state.gone == ()

    def test_its_house_number_leads_to_the_house_that_stays(self) -> None:
        game = a_game()
        number = game.state.teams["t1"].number
        game.do(c.Merge("t1", "t2"))
        game.do(c.JoinTeam(number), "token:n", token=token("n"))
        assert game.state.seats["s5"].team == "t2"
        again = c.Found("Eži", "hedgehog", "red", number=number)
        game.do(again, "token:m", token=token("m"))
        assert game.state.seats["s6"].team == "t2"

    def test_refusals(self) -> None:
        game = a_game()
        assert game.no(c.Merge("t1", "t1")) == "team/same"
        assert game.no(c.Merge("t1", "t9")) == "team/unknown"
        assert game.no(c.Merge("t9", "t1")) == "team/unknown"
        for number in range(MAX_PHONES - 3):
            game.join(f"more{number}", "t2")
        assert game.no(c.Merge("t1", "t2")) == "team/full"
        game.do(c.Leave(), "seat:s3", seat="s3")
        game.do(c.Merge("t1", "t2"))
        assert game.no(c.Merge("t1", "t2")) == "team/unknown"


class TestRenaming:
    def test_the_new_name_is_shown_at_once(self) -> None:
        game = Game(one_round(choice()), own_names_wait=True)
        game.found("a", "Rupjš vārds")
        game.do(c.Rename("t1", " Jautrie  eži "))
        assert own(game.state, STAMP, "s1").name == "Jautrie eži"
        assert live(game.state, STAMP).houses[0].named
        assert [(mend.was, mend.text) for mend in the_list(game)] == [("Rupjš vārds", "Jautrie eži")]

    def test_it_is_checked_like_the_name_of_a_new_house(self) -> None:
        game = a_game()
        for name, code in (
            ("", "team/name_empty"),
            ("x" * 17, "team/name_long"),
            ("a\u202eb", "team/name_signs"),
            ("LAPSAS", "team/name_taken"),
        ):
            assert game.no(c.Rename("t1", name)) == code
        assert game.no(c.Rename("t9", "Cits")) == "team/unknown"
        assert game.do(c.Rename("t1", "Eži")) == ()
        game.do(c.Rename("t1", "EŽI"))

    def test_the_old_name_is_free_and_the_new_one_is_not(self) -> None:
        game = a_game()
        game.do(c.Rename("t1", "Pūces"))
        game.found("x", "Eži")
        wish = c.Found("Pūces", "owl", "red")
        assert game.no(wish, "token:y", token=token("y")) == "team/name_taken"
        assert game.no(c.Undo(1)) == "team/name_taken"

    def test_it_is_taken_back(self) -> None:
        game = a_game()
        game.do(c.Rename("t1", "Pūces"))
        game.do(c.Rename("t1", "Stārķi"))
        assert game.no(c.Undo(1)) == "control/not_now"
        game.do(c.Undo(2))
        game.do(c.Undo(1))
        assert game.state.teams["t1"].name == "Eži"
        assert [mend.undone for mend in the_list(game)] == [True, True]

    def test_a_merged_family_may_take_the_name_of_the_house_that_is_gone(self) -> None:
        game = a_game()
        game.do(c.Merge("t1", "t2"))
        game.do(c.Rename("t2", "Eži"))
        assert game.no(c.Undo(1)) == "team/name_taken"
        game.do(c.Undo(2))
        game.do(c.Undo(1))
        assert [game.state.teams[team].name for team in ("t1", "t2")] == ["Eži", "Lapsas"]


class TestBringingBack:
    def test_a_family_that_was_taken_out_has_house_phones_and_points_again(self) -> None:
        game = play(a_game(), 0, s1="a", s3="a")
        game.do(c.Remove("t1"))
        assert agree(game) == {"t2": 0}
        assert own(game.state, STAMP, "s1").removed
        game.do(c.Undo(1))
        assert agree(game) == {"t1": 1000, "t2": 0}
        mine = own(game.state, STAMP, "s1")
        assert (mine.removed, mine.place, mine.of) == (False, 1, 2)
        play(game, 1, s1="a")
        assert agree(game) == {"t1": 1500, "t2": 0}

    def test_removing_twice_is_removing_once(self) -> None:
        game = a_game()
        game.do(c.Remove("t1"))
        assert game.do(c.Remove("t1")) == ()
        assert len(the_list(game)) == 1

    def test_in_an_open_question_it_is_waited_for_again(self) -> None:
        game = a_game().to("open", 0)
        game.do(c.Remove("t1"))
        game.do(c.Undo(1))
        assert game.state.waiting == 4


class TestTheList:
    def test_unknown_changes_are_refused(self) -> None:
        for number in (-1, 0, 1):
            assert a_game().no(c.Undo(number)) == "control/unknown_change"

    def test_only_a_host_changes_anything(self) -> None:
        game = play(a_game(), 0)
        game.do(c.Lend("d"))
        wishes: tuple[c.MendWish, ...] = (
            c.Annul(0),
            c.Correct("t1", 5, "tā"),
            c.Rehouse("s1", "t2"),
            c.Merge("t1", "t2"),
            c.Rename("t1", "Cits"),
            c.Undo(1),
        )
        for wish in wishes:
            for by in ("display:d", "seat:s1", "token:a", "clock"):
                assert game.no(wish, by) == "control/not_allowed"

    def test_a_repeat_changes_nothing_more(self) -> None:
        game = a_game()
        game.do(c.Correct("t1", 100, "tā"), id="once")
        assert game.do(c.Correct("t1", 100, "tā"), id="once") == ()
        assert agree(game)["t1"] == 100

    def test_nothing_is_changed_after_the_end(self) -> None:
        game = play(a_game(1), 0)
        game.do(c.Annul(0))
        game.to("ended")
        assert game.no(c.Undo(1)) == "room/ended"
        assert [mend.can for mend in the_list(game)] == [False]

    def test_every_change_reaches_every_screen(self) -> None:
        game = play(a_game(), 0)
        for wish in (c.Annul(0), c.Correct("t1", 5, "tā"), c.Rehouse("s1", "t2"), c.Merge("t1", "t2")):
            told = touched(game.state, game.do(wish))
            assert told.stage
            assert told.every_own

    def test_a_log_from_before_folds_as_it_did(self) -> None:
        """Removals of earlier releases have a way back too."""
        game = a_game()
        game.take([e.TeamRemoved(t=game.now, team="t1"), e.TeamRemoved(t=game.now, team="t1")])
        assert game.state.gone == (0,)
        game.do(c.Undo(1))
        assert [mend.undone for mend in the_list(game)] == [True, True]


TEAMS = st.sampled_from(["t1", "t2", "t3"])
CHANGES: st.SearchStrategy[c.HostWish] = st.one_of(
    st.builds(c.Annul, st.integers(0, 2), st.booleans()),
    st.builds(c.Correct, TEAMS, st.integers(-900, 900), st.just("tā")),
    st.builds(c.Rehouse, st.sampled_from(["s1", "s2", "s3", "s4", "s5"]), TEAMS),
    st.builds(c.Merge, TEAMS, TEAMS),
    st.builds(c.Remove, TEAMS),
    st.builds(c.Undo, st.integers(1, 8)),
)
SOME = st.lists(CHANGES, max_size=4)
ROUNDS = st.lists(st.tuples(SOME, SOME, SOME, st.text("ab", min_size=5, max_size=5)), min_size=3, max_size=3)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(rounds=ROUNDS, speed=st.booleans(), talk=st.sampled_from([0, 5]), leaver=st.booleans())
def test_both_scorers_agree_whatever_is_changed_in_whatever_order(
    rounds: list[tuple[list[c.HostWish], list[c.HostWish], list[c.HostWish], str]],
    speed: bool,
    talk: int,
    leaver: bool,
) -> None:
    """Three questions, with changes before each, while it is open, and after it was told."""
    game = a_game(3, speed=speed, talk=talk)
    game.found("e", "Pūces")
    for index, (before, meanwhile, after, picks) in enumerate(rounds):
        game.to(
            "talk" if talk else "intro" if index == 0 else "reveal", index if talk or not index else index - 1
        )
        change(game, before)
        game.to("open", index)
        say(game, index, picks[:3])
        change(game, meanwhile)
        if leaver and index == 1:
            take(game, c.Leave(), "seat:s3", "s3")
        say(game, index, picks, first=3)
        game.to("reveal", index)
        change(game, after)
        agree(game)
    assert fold(game.log) == game.state


def change(game: Game, wishes: list[c.HostWish]) -> None:
    """What the host wishes, as far as it is granted."""
    for wish in wishes:
        take(game, wish, HOST)


def say(game: Game, index: int, picks: str, first: int = 0) -> None:
    """Answers of the phones from ``first`` on, each a little later."""
    for number, pick in enumerate(picks[first:], start=first + 1):
        game.wait(700)
        if game.state.phase == "open":
            take(game, game.saying(pick, index=index), f"seat:s{number}", f"s{number}")


def take(game: Game, wish: c.AnyWish, by: str, seat: str = "") -> None:
    """Do it, where it is not refused."""
    decided = game.decide(wish, by, seat=seat)
    game.take(decided if isinstance(decided, tuple) else ())


def test_everything_taken_back_is_as_if_nothing_had_been_changed() -> None:
    game = play(a_game(4, speed=Rules().speed), 0, s1="a", s2="a")
    before = agree(game)
    for wish in (
        c.Annul(0),
        c.Correct("t1", 333, "tā"),
        c.Rehouse("s1", "t2"),
        c.Merge("t1", "t2"),
        c.Rename("t2", "Visi"),
        c.Remove("t2"),
    ):
        game.do(wish)
    assert agree(game) == {}
    for number in reversed(range(1, 7)):
        game.do(c.Undo(number))
    assert agree(game) == before
    assert {seat.id: seat.team for seat in game.state.seats.values()} == {
        "s1": "t1",
        "s2": "t2",
        "s3": "t1",
        "s4": "t2",
    }
    assert [team.name for team in sorted(game.state.teams.values(), key=lambda team: team.id)] == [
        "Eži",
        "Lapsas",
    ]
