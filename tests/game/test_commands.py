"""Every command in every phase: events or a refusal with a code; controls exactly where they are offered."""

from __future__ import annotations

from itertools import product

import pytest
from msgspec.structs import replace

from game.play import (
    HOST,
    Game,
    choice,
    kinds_of,
    nearest,
    one_round,
    only,
    rounds,
    several,
    token,
    truefalse,
)
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.kinds.choice import ChoiceAnswer
from home_quiz.game.kinds.several import SeveralAnswer
from home_quiz.game.kinds.truefalse import TrueFalseAnswer
from home_quiz.game.programme import Programme, Rules
from home_quiz.game.refusals import Refused
from home_quiz.game.state import PHASES
from home_quiz.game.views import controls

WISHES: tuple[c.AnyWish, ...] = (
    c.Found("Eži", "hedgehog", "red"),
    c.Found("", "nothing", "pink", "Rīga", "99999"),
    c.JoinTeam("0000"),
    c.JoinTeam(team="t1"),
    c.UseReturn(b"?"),
    c.MakeReturn(b"!"),
    c.GiveAnswer(-1, ChoiceAnswer("a")),
    c.GiveAnswer(0, ChoiceAnswer("z"), -5),
    c.GiveAnswer(0, SeveralAnswer(())),
    c.GiveAnswer(99, TrueFalseAnswer(True)),
    c.Leave(),
    c.Start(),
    c.Next(),
    c.CloseEarly(),
    c.MoreTime(),
    c.Skip(),
    c.Pause(),
    c.Resume(),
    c.End(),
    c.TieBreak(),
    c.SetAuto(True),
    c.SetAuto(False),
    c.SetLanguages(()),
    c.SetLanguages(("lv", "lt")),
    c.SetSound(False),
    c.SetLoop(True),
    c.SetVolume(3),
    c.SetVolume(0),
    c.SetSpeaking(True),
    c.SetDaylight(True),
    c.SetDoor(True),
    c.Approve("t1"),
    c.Approve("?"),
    c.Remove("t1"),
    c.Remove("?"),
    c.Annul(0),
    c.Annul(9),
    c.Correct("t1", 100, "par dziesmu"),
    c.Correct("?", 0, ""),
    c.Rehouse("s1", "t2"),
    c.Rehouse("?", "t2"),
    c.Merge("t1", "t2"),
    c.Merge("t1", "?"),
    c.Rename("t1", "Jaunie"),
    c.Rename("?", ""),
    c.Undo(1),
    c.Lend("d"),
    c.Tick(True),
    c.Tick(False),
    c.Hold(0),
    c.Presence(("s1", "?"), ("s2", "?"), ("s3", "?"), ("d",), ("d", "?")),
    c.Waves({"t1": 2, "?": 1}),
    c.Expire(),
)
CONTROLS: dict[str, c.AnyWish] = {
    "start": c.Start(),
    "next": c.Next(),
    "close": c.CloseEarly(),
    "more_time": c.MoreTime(),
    "skip": c.Skip(),
    "pause": c.Pause(),
    "resume": c.Resume(),
    "end": c.End(),
    "tiebreak": c.TieBreak(),
}


def game_in(phase: str) -> Game:
    """A game with two families on one place in this phase; every phase is reached on the way."""
    first, second = rounds(2, 1, fact={"lv": "Zināji?"})
    parts = first, replace(second, tiebreaks=(nearest(),))
    game = Game(Programme(parts, Rules(talk=5, standings_every=2)))
    for phone, team in (("a", "t1"), ("b", "t2")):
        game.found(phone)
        game.do(c.Correct(team, 500, "par dziesmu"))
    return game.to(phase)


@pytest.mark.parametrize("phase", PHASES)
class TestAnyCommandInAnyPhase:
    @pytest.mark.parametrize("paused", [False, True])
    def test_gives_events_or_a_refusal(self, phase: str, paused: bool) -> None:
        game = game_in(phase)
        if paused and "pause" in controls(game.state):
            game.do(c.Pause())
        before = game.state
        actors = ((HOST, ""), ("seat:s1", "s1"), ("seat:?", "?"), ("token:n", ""), ("clock", ""))
        for wish, (by, seat) in product(WISHES, actors):
            decision = game.decide(wish, by, seat=seat, token=token("n"))
            if not isinstance(decision, Refused):
                game.take(decision)
                game.state = before

    def test_a_control_is_granted_exactly_where_it_is_offered(self, phase: str) -> None:
        for pause in (False, True):
            game = game_in(phase)
            if pause and "pause" in controls(game.state):
                game.do(c.Pause())
            decisions = {name: game.decide(wish) for name, wish in CONTROLS.items()}
            granted = {name for name, what in decisions.items() if what and not isinstance(what, Refused)}
            if phase == "closed":
                assert decisions["close"] == decisions["next"] == ()  # the reveal comes by itself
                granted |= {"close", "next"}
            if phase == "lobby":
                granted.discard("next")  # means the same as start there
            assert granted == set(controls(game.state))

    def test_a_stale_step_is_refused(self, phase: str) -> None:
        game = game_in(phase)
        code = "room/ended" if phase == "ended" else "control/stale_step"
        for wish in (c.Start(), c.Next(), c.CloseEarly(), c.MoreTime(), c.Skip(), c.End(), c.TieBreak()):
            assert game.no(wish, on=game.state.step - 1) == code

    def test_only_the_host_controls(self, phase: str) -> None:
        game = game_in(phase)
        for wish in (*CONTROLS.values(), c.SetAuto(True), c.SetDoor(True), c.Remove("t1"), c.Lend("d")):
            for by in ("seat:s1", "token:a", "display:d", "clock", ""):
                assert game.no(wish, by) == "control/not_allowed"


class TestRepeats:
    def test_two_next_at_once_skip_nothing(self) -> None:
        game = game_in("reveal")
        step = game.state.step
        game.do(c.Next(), on=step)
        assert game.no(c.Next(), on=step) == "control/stale_step"

    def test_a_repeat_gets_the_first_outcome(self) -> None:
        game = game_in("open")
        game.do(c.Pause(), id="p1")
        assert game.do(c.Pause(), id="p1") == ()
        game.do(c.Resume(), id="r1")
        assert game.do(c.Pause(), id="p1") == ()
        assert not game.state.paused

    def test_ids_belong_to_their_actor(self) -> None:
        game = game_in("open")
        game.answer("s1", "a")
        wish = game.saying("b")
        game.do(wish, "seat:s1", seat="s1", id="same")
        assert kinds_of(game.do(wish, "seat:s2", seat="s2", id="same"))[0] == "AnswerGiven"

    def test_a_refusal_may_be_tried_anew(self) -> None:
        game = game_in("talk")
        assert game.no(game.saying("a"), "seat:s1", seat="s1", id="x") == "answer/not_open"
        game.until()
        assert game.do(game.saying("a"), "seat:s1", seat="s1", id="x")

    def test_eight_are_remembered(self) -> None:
        game = game_in("open")
        for number in range(9):
            game.do(game.saying("ab"[number % 2]), "seat:s1", seat="s1", id=f"n{number}")
        assert game.do(game.saying("a"), "seat:s1", seat="s1", id="n1") == ()
        assert len(game.state.done["seat:s1"]) == 8


class TestLentControl:
    def test_the_display_steps_and_gives_it_back(self) -> None:
        game = game_in("intro")
        game.do(c.Lend("d1"))
        game.do(c.Next(), "display:d1")
        assert game.no(c.Next(), "display:d2") == "control/not_allowed"
        assert game.no(c.Lend("d2"), "display:d1") == "control/not_allowed"
        assert game.no(c.Remove("t1"), "display:d1") == "control/not_allowed"
        assert game.no(c.SetAuto(True), "display:d1") == "control/not_allowed"
        game.do(c.Lend(""), "display:d1")
        assert game.no(c.Next(), "display:d1") == "control/not_allowed"

    def test_no_display_without_a_name_controls(self) -> None:
        assert game_in("intro").no(c.Next(), "display:") == "control/not_allowed"

    def test_it_ends_with_the_game(self) -> None:
        game = game_in("podium")
        game.do(c.Lend("d1"))
        game.do(c.Next())
        assert (game.state.phase, game.state.lent) == ("ended", "")


class TestOrders:
    def test_languages_are_one_or_two(self) -> None:
        game = Game()
        game.do(c.SetLanguages(("lv", "lv", "en")))
        assert game.state.languages == ("lv", "en")
        for bad in ((), ("lv", "lt", "en")):
            assert game.no(c.SetLanguages(bad)) == "control/not_now"

    def test_own_names_wait_and_are_approved(self) -> None:
        game = Game(own_names_wait=True)
        game.found("a", "Mēs paši")
        game.found("b", "Jautri eži")
        assert [game.state.teams[t].named for t in ("t1", "t2")] == [False, True]
        game.do(c.Approve("t1"))
        assert game.state.teams["t1"].named

    def test_a_removed_family_is_out(self) -> None:
        game = game_in("open")
        game.do(c.Remove("t1"))
        assert game.answer_no("s1", "a") == "seat/removed"
        assert game.no(c.Found("Cits", "fox", "red"), token=token("a"), by="token:a") == "seat/removed"
        assert game.no(c.JoinTeam(team="t1"), token=token("n"), by="token:n") == "team/unknown"

    def test_ending_goes_to_the_podium_first(self) -> None:
        game = game_in("open")
        game.do(c.Pause())
        assert kinds_of(game.do(c.End())) == ["Resumed", "PhaseEntered"]
        assert (game.state.phase, game.state.paused) == ("podium", False)
        assert only(game.do(c.End()), e.RoomEnded).why == "played"

    def test_ending_in_the_lobby_ends(self) -> None:
        assert only(Game().do(c.End()), e.RoomEnded).why == "host"

    def test_a_room_ends_by_itself(self) -> None:
        game = game_in("open")
        assert only(game.do(c.Expire(), "clock"), e.RoomEnded).why == "idle"
        assert game.do(c.Expire(), "clock") == ()


class TestAnswersThatDoNotFit:
    def game(self) -> Game:
        game = Game(one_round(choice(), several(), truefalse()))
        game.found("a")
        return game.to("open", 0)

    def test_other_kind(self) -> None:
        assert self.game().answer_no("s1", True) == "answer/wrong_kind"

    def test_no_such_option(self) -> None:
        assert self.game().answer_no("s1", "f") == "answer/unknown_option"
        assert self.game().to("open", 1).answer_no("s1", ("a", "z")) == "answer/unknown_option"

    def test_nothing_chosen(self) -> None:
        assert self.game().to("open", 1).answer_no("s1", ()) == "answer/empty"

    def test_several_are_sorted_and_counted_once(self) -> None:
        game = self.game().to("open", 1)
        given = only(game.answer("s1", ("c", "a", "c")), e.AnswerGiven)
        assert given.answer == SeveralAnswer(("a", "c"))

    def test_unknown_seat(self) -> None:
        assert self.game().answer_no("s9", "a") == "seat/unknown"

    def test_another_question(self) -> None:
        game = self.game().to("open", 1)
        assert game.answer_no("s1", "a", index=0) == "answer/too_late"
        assert game.answer_no("s1", "a", index=2) == "answer/not_open"
        assert game.answer_no("s1", "a", index=-1) == "answer/not_open"

    def test_a_question_that_is_still_being_talked_about(self) -> None:
        game = Game(one_round(choice(), choice(), talk=5))
        game.found("a")
        assert game.to("talk", 1).answer_no("s1", "a") == "answer/not_open"
