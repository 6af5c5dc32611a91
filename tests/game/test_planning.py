"""Questions that are changed while a game is played: only those that nobody has seen."""

from __future__ import annotations

from itertools import permutations

import msgspec
import pytest
from msgspec.structs import replace

from game.play import Game, choice, nearest, one_round, only, truefalse
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.evolve import fold
from home_quiz.game.kinds.number import NumberAnswer
from home_quiz.game.own_view import own
from home_quiz.game.parts import Stage, Stamp
from home_quiz.game.pictures import Picture
from home_quiz.game.planning import brought_back, first_to_come
from home_quiz.game.programme import Programme, Question, Round
from home_quiz.game.tables import totals
from home_quiz.game.views import live, stage, touched
from home_quiz.rescoring import places as scored_places
from home_quiz.rescoring import rescore
from home_quiz.room.record import decode_events, encode_events

STAMP = Stamp("", 1, 1)
PICTURE = Picture("7" * 64, 640, 420, {"lv": "Sēta"}, "HOME")
OTHER = truefalse(False, id="other", text={"lt": "Ar tiesa?"}, own="lt", picture=PICTURE)


def named(*names: str) -> tuple[Question, ...]:
    """Questions with these ids; "a" is right in all of them."""
    return tuple(choice("a", id=name) for name in names)


def two_rounds(**rules: object) -> Programme:
    """Three questions and two, and a tie-break."""
    programme = one_round(*named("q1", "q2", "q3"), **rules)
    second = Round({"lv": "Otrā"}, named("q4", "q5"), tiebreaks=(nearest(50),))
    return replace(programme, rounds=(*programme.rounds, second))


def ids(game: Game) -> list[str]:
    """What is asked, in order."""
    return [question.id for question in game.state.programme.questions]


def put(index: int, question: Question = OTHER, edition: int = 0) -> c.ReplaceQuestion:
    return c.ReplaceQuestion(index, edition, question)


def seen(game: Game, role: str) -> Stage:
    return stage(game.state, STAMP, role, ("lv",))


def check(game: Game) -> None:
    """The log gives the same state, and the second scorer the same table."""
    stored = [encode_events([event]) for event in game.log]
    assert fold(event for data in stored for event in decode_events(data)) == game.state
    facts = [event for data in stored for event in msgspec.msgpack.decode(data)]
    assert rescore(facts) == totals(game.state)


@pytest.mark.parametrize(
    ("phase", "index", "first"),
    [
        ("lobby", -1, 0),
        ("intro", 0, 0),
        ("open", 0, 1),
        ("closed", 1, 2),
        ("reveal", 1, 2),
        ("standings", 2, 3),
        ("break", 2, 3),
        ("intro", 3, 3),
        ("open", 4, None),
        ("podium", 4, None),
    ],
)
def test_which_questions_can_be_changed(phase: str, index: int, first: int | None) -> None:
    game = Game(two_rounds()).to(phase, index)
    assert first_to_come(game.state) == first
    assert seen(game, "host").coming == (-1 if first is None else first)
    assert (seen(game, "player").coming, seen(game, "display").coming) == (-1, -1)
    last = 4 if first is None else first - 1
    assert game.no(put(last)) == "control/asked"
    assert game.no(c.DropQuestion(last, 0)) == "control/asked"
    if first is not None:
        game.do(put(first))
        assert game.state.programme.at(first) == OTHER


def test_while_the_family_talks_the_question_stands_on_all_screens() -> None:
    game = Game(two_rounds(talk=10)).to("talk", 0)
    assert game.no(put(0)) == "control/asked"
    game.do(put(1))


@pytest.mark.parametrize("index", [-1, 5, 99])
def test_there_is_no_such_question(index: int) -> None:
    game = Game(two_rounds())
    assert game.no(put(index)) == "control/asked"  # 5 is the tie-break
    assert game.no(c.DropQuestion(index, 0)) == "control/asked"


def test_the_new_question_is_asked_and_counts() -> None:
    game = Game(two_rounds())
    seat = game.found("one")
    game.to("open", 0)
    game.answer(seat, "a")
    before = totals(game.state)
    game.do(put(1))
    assert totals(game.state) == before
    game.to("open", 1)
    assert game.answer_no(seat, "a") == "answer/wrong_kind"
    game.answer(seat, False)
    game.to("reveal", 1)
    assert totals(game.state) == {"t1": 2000}
    check(game)


def test_its_words_are_marked_with_the_language_of_its_own_pack() -> None:
    game = Game(two_rounds())
    game.do(put(0))
    game.to("open", 0)
    view = seen(game, "player").question
    assert view is not None
    assert [(words.text, words.lang) for words in view.text] == [("Ar tiesa?", "lt")]
    game.to("open", 1)
    assert game.state.programme.own(1) == "lv"


def test_phones_hear_nothing_of_it_but_the_names_of_its_pictures_to_fetch() -> None:
    game = Game(two_rounds())
    seat = game.found("one")
    game.to("reveal", 0)
    decided = game.do(put(1))
    assert touched(game.state, decided).stage
    sent = msgspec.json.encode([seen(game, "player"), own(game.state, STAMP, seat), live(game.state, STAMP)])
    assert b"Ar tiesa" not in sent
    assert b"truefalse" not in sent
    for role in ("player", "display", "host"):
        assert seen(game, role).soon == (PICTURE.name,)


def test_two_hosts_do_not_undo_each_other() -> None:
    game = Game(two_rounds())
    game.do(put(1))
    assert seen(game, "host").edition == 1
    assert game.no(c.DropQuestion(1, 0)) == "control/stale_programme"
    game.do(c.DropQuestion(1, 1))
    assert ids(game) == ["q1", "q3", "q4", "q5"]


def test_only_who_leads_the_game_from_the_host_page_changes_it() -> None:
    game = Game(two_rounds())
    game.found("one")
    game.do(c.Lend("d"))
    for by in ("display:d", "seat:s1", "clock"):
        assert game.no(put(1), by) == "control/not_allowed"


def test_a_question_is_left_out_before_anybody_sees_it() -> None:
    game = Game(two_rounds())
    seat = game.found("one")
    game.to("open", 1)
    game.answer(seat, "a")
    game.to("reveal", 1)
    game.do(c.DropQuestion(2, 0))
    view = seen(game, "player")
    assert view.question is not None
    assert (view.questions, view.question.of) == (2, 4)
    game.do(c.Next())
    assert game.state.phase == "standings"  # the round is over one question sooner
    game.to("open", 2)
    assert game.state.question.id == "q4"
    assert game.state.programme.round_of(2) == 1
    check(game)


def test_a_round_keeps_a_question() -> None:
    game = Game(two_rounds())
    game.do(c.DropQuestion(3, 0))
    assert game.no(c.DropQuestion(3, 1)) == "control/last_of_round"
    game.do(put(3, edition=1))
    assert ids(game) == ["q1", "q2", "q3", "other"]


def test_the_last_of_all_is_left_out_while_the_one_before_it_is_told() -> None:
    game = Game(two_rounds()).to("reveal", 3)
    game.do(c.DropQuestion(4, 0))
    assert seen(game, "host").next == "podium"
    game.do(c.Next())
    assert game.state.phase == "podium"


def test_a_tie_is_settled_after_questions_were_left_out() -> None:
    game = Game(two_rounds())
    first, second = game.found("one"), game.found("two")
    game.do(c.DropQuestion(1, 0))
    game.do(c.DropQuestion(3, 1))
    for index in range(3):
        game.to("open", index)
        game.answer(first, "a")
        game.answer(second, "a")
    game.to("podium")
    game.do(c.TieBreak())
    assert first_to_come(game.state) is None
    game.to("open", 3)
    game.answer(first, NumberAnswer(70))
    game.answer(second, NumberAnswer(51))
    game.to("reveal", 3)
    game.to("podium")
    facts = [msgspec.msgpack.decode(encode_events([event]))[0] for event in game.log]
    assert scored_places(facts) == {"t2": 1, "t1": 2}
    check(game)


class TestJokers:
    def test_it_doubles_what_stands_there_when_it_opens(self) -> None:
        game = Game(two_rounds(joker=True))
        seat = game.found("one")
        game.do(c.PlayJoker(), f"seat:{seat}", seat=seat)
        game.do(put(0))
        game.to("open", 0)
        game.answer(seat, False)
        game.to("reveal", 0)
        assert totals(game.state) == {"t1": 2000}
        check(game)

    def test_it_is_given_back_when_its_question_is_left_out(self) -> None:
        game = Game(two_rounds(joker=True))
        seat = game.found("one")
        game.do(c.PlayJoker(), f"seat:{seat}", seat=seat)
        dropped = game.do(c.DropQuestion(0, 0))
        assert own(game.state, STAMP, seat).joker == "free"
        assert touched(game.state, dropped).every_own
        game.to("open", 0)
        game.answer(seat, "a")
        game.to("reveal", 0)
        assert totals(game.state) == {"t1": 1000}
        game.do(c.PlayJoker(), f"seat:{seat}", seat=seat)
        game.to("open", 1)
        game.answer(seat, "a")
        game.to("reveal", 1)
        assert totals(game.state) == {"t1": 3000}
        check(game)

    def test_none_is_offered_when_nothing_is_to_come_any_more(self) -> None:
        game = Game(two_rounds(joker=True))
        seat = game.found("one")
        game.to("reveal", 3)
        assert own(game.state, STAMP, seat).joker == "free"
        game.do(c.DropQuestion(4, 0))
        assert own(game.state, STAMP, seat).joker == ""
        assert game.no(c.PlayJoker(), f"seat:{seat}", seat=seat) == "joker/late"


def back(game: Game, number: int) -> c.BringBack:
    """Of those put aside the one with this number, as the host page knows them now."""
    return c.BringBack(number, game.state.edition)


def aside(game: Game) -> list[tuple[str, int, int, bool]]:
    """What was put aside: id, place, round, and whether another one stands there."""
    return [(one.question.id, one.index, one.round, one.taken) for one in game.state.aside]


class TestBroughtBack:
    def test_a_question_that_was_left_out_is_asked_after_all_and_may_be_left_out_again(self) -> None:
        game = Game(two_rounds())
        seat = game.found("one")
        before = game.state.programme
        game.do(c.DropQuestion(1, 0))
        assert aside(game) == [("q2", 1, 0, False)]
        (event,) = game.do(back(game, 0))
        assert isinstance(event, e.QuestionBroughtBack)
        assert touched(game.state, (event,)).stage
        assert (game.state.programme, aside(game), game.state.edition) == (before, [], 2)
        game.do(c.DropQuestion(1, 2))
        game.do(back(game, 0))
        game.to("open", 1)
        game.answer(seat, "a")
        game.to("reveal", 1)
        assert totals(game.state) == {"t1": 1000}
        check(game)

    @pytest.mark.parametrize("order", list(permutations(range(3))))
    def test_all_of_a_programme_stand_where_they_stood_whatever_comes_first(
        self, order: tuple[int, ...]
    ) -> None:
        for out in ((1, 1, 2), (2, 2, 0), (3, 2, 0), (0, 0, 1)):
            game = Game(two_rounds())
            before = game.state.programme
            for index in out:
                game.do(c.DropQuestion(index, game.state.edition))
            names = [name for name, *_ in aside(game)]
            assert names == sorted(names)  # as they would be asked
            for number in order:
                left = [name for name, *_ in aside(game)]
                game.do(back(game, left.index(names[number])))
            assert game.state.programme == before
            check(game)

    def test_of_two_at_a_border_each_comes_back_into_its_own_round(self) -> None:
        game = Game(two_rounds())
        game.do(c.DropQuestion(2, 0))
        game.do(c.DropQuestion(2, 1))
        assert aside(game) == [("q3", 2, 0, False), ("q4", 2, 1, False)]
        game.do(back(game, 1))
        assert [len(part.questions) for part in game.state.programme.rounds] == [2, 2]
        game.do(back(game, 0))
        assert game.state.programme == two_rounds()

    def test_what_was_replaced_comes_back_in_the_place_of_the_other(self) -> None:
        game = Game(two_rounds())
        game.do(put(1))
        game.do(put(1, truefalse(True, id="third"), edition=1))
        assert aside(game) == [("q2", 1, 0, True)]  # the game's own question, not what came between
        (event,) = game.do(back(game, 0))
        assert isinstance(event, e.QuestionReplaced)
        assert (ids(game), aside(game)) == (["q1", "q2", "q3", "q4", "q5"], [])
        check(game)

    def test_where_what_replaced_it_is_left_out_the_first_one_comes_back(self) -> None:
        game = Game(two_rounds())
        game.do(put(1))
        game.do(c.DropQuestion(1, 1))
        assert aside(game) == [("q2", 1, 0, False)]
        game.do(back(game, 0))
        assert game.state.programme == two_rounds()

    def test_what_is_asked_in_another_place_is_not_aside(self) -> None:
        game = Game(two_rounds())
        game.do(c.DropQuestion(1, 0))
        game.do(put(1, two_rounds().questions[1], edition=1))
        assert (ids(game), aside(game)) == (["q1", "q2", "q4", "q5"], [("q3", 1, 0, True)])

    def test_the_last_of_all_is_brought_back_while_the_one_before_it_is_told(self) -> None:
        game = Game(two_rounds())
        game.do(c.DropQuestion(4, 0))
        game.to("reveal", 3)
        assert seen(game, "host").next == "podium"
        game.do(back(game, 0))
        assert seen(game, "host").next == "open"
        game.do(c.Next())
        assert (game.state.phase, game.state.index, game.state.question.id) == ("open", 4, "q5")

    @pytest.mark.parametrize(
        ("phase", "index", "no"),
        [
            ("open", 1, ""),
            ("standings", 1, ""),
            ("break", 1, "control/round_over"),
            ("intro", 2, "control/round_over"),
            ("open", 2, "control/asked"),
            ("podium", 3, "control/asked"),
        ],
    )
    def test_until_its_round_is_over(self, phase: str, index: int, no: str) -> None:
        game = Game(two_rounds())
        game.do(c.DropQuestion(2, 0))
        game.to(phase, index)
        assert (brought_back(game.state, game.state.aside[0]) is None) == (no == "")
        if no:
            assert game.no(back(game, 0)) == no
            return
        game.do(back(game, 0))
        game.do(c.Next())
        game.to("open", 2)
        assert game.state.question.id == "q3"

    def test_not_once_the_game_has_gone_past_its_place(self) -> None:
        game = Game(two_rounds())
        game.do(c.DropQuestion(1, 0))
        game.to("open", 1)
        assert game.no(back(game, 0)) == "control/asked"
        game.to("podium")
        assert game.no(back(game, 0)) == "control/asked"

    def test_nothing_comes_in_before_a_tie_break(self) -> None:
        game = Game(two_rounds())
        seats = game.found("one"), game.found("two")
        game.do(c.DropQuestion(4, 0))
        game.to("open", 0)
        for seat in seats:
            game.answer(seat, "a")
        game.to("podium")
        game.do(c.TieBreak())
        assert game.no(back(game, 0)) == "control/asked"

    def test_only_from_the_newest_list(self) -> None:
        game = Game(two_rounds())
        game.do(c.DropQuestion(1, 0))
        assert game.no(c.BringBack(0, 0)) == "control/stale_programme"
        for number in (-1, 1):
            assert game.no(back(game, number)) == "control/not_aside"
        assert game.no(back(game, 0), "seat:s1") == "control/not_allowed"

    def test_a_joker_that_waits_in_its_place_is_given_back(self) -> None:
        game = Game(two_rounds(joker=True))
        seat = game.found("one")
        game.do(c.DropQuestion(0, 0))
        game.do(c.PlayJoker(), f"seat:{seat}", seat=seat)
        decided = game.do(back(game, 0))
        assert own(game.state, STAMP, seat).joker == "free"
        assert touched(game.state, decided).every_own
        game.to("open", 0)
        game.answer(seat, "a")
        game.to("reveal", 0)
        assert totals(game.state) == {"t1": 1000}
        check(game)


def test_a_change_is_made_once() -> None:
    game = Game(two_rounds())
    decided = game.do(c.DropQuestion(1, 0), id="once")
    assert only(decided, e.QuestionDropped).id == "once"
    assert game.do(c.DropQuestion(1, 0), id="once") == ()


def test_no_words_of_a_game_that_is_over() -> None:
    game = Game(two_rounds()).to("ended")
    assert game.no(put(4)) == "room/ended"
