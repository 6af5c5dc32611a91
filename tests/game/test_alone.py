"""A game that nobody leads: it starts by itself, goes on by itself, and ends where everybody has gone."""

from __future__ import annotations

from game.play import Game, choice, one_round
from home_quiz.game import commands as c
from home_quiz.game.phases import AUTO_SECONDS, PODIUM_SECONDS

GATHERS = 30_000
GONE = 60_000


def game(questions: int = 2, **rules: object) -> Game:
    """A game that starts half a minute after the first house."""
    return Game(one_round(*[choice()] * questions, alone=30, auto=True, rest=0, **rules))


def on(game: Game) -> None:
    """Let the phase's own time pass."""
    assert game.state.until is not None
    game.now = game.state.until
    game.tick()


def leave(game: Game, *seats: str) -> None:
    """These phones are put away."""
    game.do(c.Presence(missed=seats), by="clock")
    game.wait(GONE)
    game.do(c.Presence(away=seats), by="clock")


class TestStart:
    def test_an_empty_lobby_waits_for_ever(self) -> None:
        one = game()
        one.wait(10 * 3_600_000)
        assert (one.state.until, one.tick()) == (None, ())

    def test_the_first_house_starts_the_clock_and_the_second_changes_nothing(self) -> None:
        one = game()
        one.found("a")
        starts = one.now + GATHERS
        one.wait(20_000)
        one.found("b")
        one.wait(5000)
        one.join("c", "t1")
        assert (one.state.phase, one.state.until) == ("lobby", starts)
        one.now = starts - 1
        assert one.tick() == ()
        one.now = starts
        one.tick()
        assert one.state.phase == "intro"

    def test_where_somebody_leads_nothing_starts_by_itself(self) -> None:
        one = Game(one_round(choice(), auto=True))
        one.found("a")
        assert one.state.until is None

    def test_a_house_whose_phone_has_gone_starts_nothing(self) -> None:
        one = game()
        leave(one, one.found("a"))
        one.tick()
        assert one.state.phase == "ended"

    def test_whoever_stands_at_the_display_may_start_at_once(self) -> None:
        one = game()
        one.found("a")
        one.do(c.Lend("d1"))
        one.do(c.Start(), by="display:d1")
        assert one.state.phase == "intro"


class TestByItself:
    def test_a_whole_game_without_a_hand(self) -> None:
        one = game()
        seat = one.found("a")
        phases = []
        while one.state.phase != "ended":
            if one.state.phase == "open" and not one.state.given(one.state.index):
                one.answer(seat, "a")
            on(one)
            phases.append(one.state.phase)
        asked = ["open", "reveal", "open", "reveal"]
        assert [phase for phase in phases if phase != "closed"] == ["intro", *asked, "podium", "ended"]
        assert max(AUTO_SECONDS["intro"], PODIUM_SECONDS) < 60

    def test_two_questions_without_anybody_end_it_by_the_podium(self) -> None:
        one = game(questions=6)
        leave_after = one.found("a")
        on(one)
        leave(one, leave_after)
        asked = 0
        while one.state.phase != "podium":
            asked += one.state.phase == "open"
            on(one)
        assert asked == 2
        on(one)
        assert one.state.phase == "ended"

    def test_a_phone_that_only_sleeps_ends_nothing(self) -> None:
        one = game(questions=4)
        seat = one.found("a")
        on(one)
        while one.state.phase != "podium":
            if one.state.phase == "open":
                one.answer(seat, "a")
                one.do(c.Presence(missed=(seat,)), by="clock")
                one.do(c.Presence(away=(seat,)), by="clock")
            on(one)
        assert one.state.opens == 4
