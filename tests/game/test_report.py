"""The report of a game: numbers of those who took part, and nothing by which anybody is known."""

from __future__ import annotations

import msgspec

from game.play import Game, choice, one_round, token
from home_quiz.game import commands as c
from home_quiz.game.evolve import fold
from home_quiz.game.report import Report, report
from home_quiz.room.record import decode_events, encode_events


def evening() -> Game:
    """Four families: two phones in two languages, an elder alone, cards, and one that only looks on."""
    game = Game(one_round(choice()))
    for number, lang in enumerate(("lv", "lt", "lv")):
        wish = c.Found(f"Ģimene {number}", "fox", "red")
        game.do(wish, f"token:p{number}", token=token(f"p{number}"), lang=lang)
    game.do(c.JoinTeam(team="t1"), "token:x", token=token("x"), lang="en")
    game.do(c.FoundCards("Kartītes", "fox", "red"))
    game.do(c.Describe("child"), "seat:s1", seat="s1")
    game.do(c.Describe("elder"), "seat:s2", seat="s2")
    game.to("open")
    game.answer("s1", "a")
    game.answer("s2", "b")
    game.do(c.RaiseCard(0, "a"), seat="s5")
    return game


def test_it_counts_families_of_whom_somebody_answered_and_all_their_phones() -> None:
    game = evening()
    game.do(c.Leave(), "seat:s4", seat="s4")
    assert report(game.to("ended").state) == Report(
        families=3,
        phones=3,
        cards=1,
        generations={"child": 1, "elder": 1},
        languages={"lv": 1, "lt": 1, "en": 1},
    )


def test_nobody_told_anything() -> None:
    assert report(Game().to("ended").state) == Report(0, 0)


def test_generations_are_not_told_where_a_number_would_be_somebody() -> None:
    game = evening().to("ended")
    few = Game(one_round(choice()))
    few.found("a")
    few.do(c.Describe("elder"), "seat:s1", seat="s1")
    few.to("open")
    few.answer("s1", "a")
    assert report(few.to("ended").state) == Report(1, 1)
    assert report(game.state).generations


def test_a_language_that_nobody_knows_and_one_that_was_not_kept_are_left_out() -> None:
    game = Game(one_round(choice()))
    game.do(c.Found("Viena", "fox", "red"), "token:a", token=token("a"), lang="tlh")
    game.found("b")
    game.to("open")
    for seat in ("s1", "s2"):
        game.answer(seat, "a")
    assert report(game.to("ended").state) == Report(2, 2)


def test_it_holds_no_name_and_follows_from_the_log() -> None:
    game = evening().to("ended")
    assert report(fold(decode_events(encode_events(game.log)))) == report(game.state)
    told = msgspec.json.encode(report(game.state)).decode()
    assert not any(team.name in told or team.number in told for team in game.state.teams.values())


def test_families_that_were_made_one_are_one() -> None:
    game = evening().to("podium")
    game.do(c.Merge("t1", "t2"))
    assert report(game.state).families == 2
