"""Taking a place: a new house, a family that plays, a house of an earlier game, another phone."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from game.play import Game, choice, kinds_of, one_round, only, token
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game import joining
from home_quiz.game.mends import MAX_PHONES
from home_quiz.game.refusals import Refused
from home_quiz.game.state import Seat


def refused(game: Game, wish: c.AnyWish, phone: str = "new") -> str:
    """Why this phone does not get what it wishes."""
    return game.no(wish, f"token:{phone}", token=token(phone))


class TestFound:
    def test_a_house_with_a_number_and_a_seat(self) -> None:
        game = Game()
        seat = game.found("a", "Jautri eži")
        team = game.state.teams[game.state.seats[seat].team]
        assert (team.name, team.order, team.seats, len(team.number)) == ("Jautri eži", 0, ("s1",), 4)
        assert not only(
            [event for event in game.log if isinstance(event, e.TeamFounded)], e.TeamFounded
        ).own_name

    def test_a_retried_join_is_the_same_join(self) -> None:
        game = Game()
        game.found("a", "Eži")
        for wish in (c.Found("Eži", "fox", "red"), c.Found("Citi", "fox", "red"), c.JoinTeam(team="t1")):
            assert game.do(wish, "token:a", token=token("a")) == ()
        assert len(game.state.seats) == 1

    def test_a_name_is_given_once(self) -> None:
        game = Game()
        game.found("a", "Eži")
        assert refused(game, c.Found(" EŽI ", "fox", "red")) == "team/name_taken"

    @pytest.mark.parametrize(
        ("wish", "code"),
        [
            (c.Found("Eži", "dragon", "red"), "team/crest"),
            (c.Found("Eži", "fox", "pink"), "team/colour"),
            (c.Found("Eži", "fox", "red", "riga"), "team/town"),
            (c.Found("", "fox", "red"), "team/name_empty"),
            (c.JoinTeam("0000"), "team/unknown"),
            (c.JoinTeam(team="t9"), "team/unknown"),
            (c.JoinTeam(""), "team/unknown"),
            (c.UseReturn(b"no"), "return/unknown"),
        ],
    )
    def test_what_does_not_fit(self, wish: c.AnyWish, code: str) -> None:
        assert refused(Game(), wish) == code

    def test_who_left_may_come_again(self) -> None:
        game = Game()
        game.found("a", "Eži")
        game.do(c.Leave(), "seat:s1", seat="s1")
        assert game.no(c.Leave(), "seat:s1", seat="s1") == "seat/unknown"
        assert game.found("a", "Citi eži") == "s2"

    def test_the_game_is_over(self) -> None:
        game = Game(one_round(choice())).to("ended")
        assert refused(game, c.Found("Eži", "fox", "red")) == "room/ended"


class TestHouseNumbers:
    def test_two_thousand_families_have_two_thousand_numbers(self) -> None:
        game = Game()
        for number in range(2000):
            game.found(f"p{number}")
        numbers = {team.number for team in game.state.teams.values()}
        assert len(numbers) == 2000
        assert all(len(number) == 4 and number.isdigit() for number in numbers)

    def test_when_all_stand_on_houses_the_game_is_full(self) -> None:
        game = Game()
        numbers = game.state.numbers
        for number in range(1000, 10_000):
            numbers = numbers.insert(str(number), "t0")
        game.state = replace(game.state, numbers=numbers)
        assert refused(game, c.Found("Eži", "fox", "red")) == "room/full"

    def test_the_number_of_an_earlier_game_is_kept(self) -> None:
        game = Game()
        game.found("a", "Eži", number="4711")
        assert game.state.numbers["4711"] == "t1"

    @pytest.mark.parametrize("wanted", ["471", "47110", "47a1", "٤٧١١", "-471"])
    def test_what_is_no_number_is_not_kept(self, wanted: str) -> None:
        game = Game()
        game.found("a", "Eži", number=wanted)
        assert wanted not in game.state.numbers

    def test_the_familys_next_phone_moves_in(self) -> None:
        game = Game()
        game.found("a", "Eži", number="4711")
        assert game.found("b", "eži", number="4711") == "s2"
        assert game.state.teams["t1"].seats == ("s1", "s2")

    def test_another_family_with_the_same_number_gets_another(self) -> None:
        game = Game()
        game.found("a", "Eži", number="4711")
        game.found("b", "Lapsas", number="4711")
        assert game.state.teams["t2"].number != "4711"

    def test_typed_with_blanks(self) -> None:
        game = Game()
        game.found("a", number="4711")
        game.do(c.JoinTeam(" 47 11 "), "token:b", token=token("b"))
        assert game.state.seats["s2"].team == "t1"


class TestLimits:
    def test_a_family_has_twelve_phones(self) -> None:
        game = Game()
        game.found("a")
        for number in range(MAX_PHONES - 1):
            game.join(f"p{number}", "t1")
        assert refused(game, c.JoinTeam(team="t1")) == "team/full"
        game.do(c.Leave(), "seat:s1", seat="s1")
        game.join("new", "t1")

    def test_the_game_is_full(self, few_seats: int) -> None:
        game = Game()
        for number in range(few_seats):
            game.found(f"p{number}")
        assert refused(game, c.Found("Eži", "fox", "red")) == "room/full"
        assert refused(game, c.JoinTeam(team="t1")) == "room/full"
        assert game.do(c.JoinTeam(team="t1"), "token:p0", token=token("p0")) == ()


@pytest.fixture
def few_seats(monkeypatch: pytest.MonkeyPatch) -> int:
    """A game with place for three."""
    monkeypatch.setattr(joining, "MAX_SEATS", 3)
    return 3


class TestReturn:
    def game(self) -> Game:
        game = Game(one_round(choice(), choice()))
        game.found("old", "Eži")
        game.do(c.MakeReturn(b"code"), "seat:s1", seat="s1")
        return game

    def come(self, game: Game, phone: str, code: bytes = b"code") -> list[str]:
        return kinds_of(game.do(c.UseReturn(code), f"token:{phone}", token=token(phone)))

    def test_the_seat_is_on_the_new_phone(self) -> None:
        game = self.game()
        assert self.come(game, "new") == ["SeatMoved"]
        assert game.state.tokens[token("new")] == "s1"
        assert token("old") not in game.state.tokens

    def test_a_code_works_once(self) -> None:
        game = self.game()
        self.come(game, "new")
        assert refused(game, c.UseReturn(b"code"), "third") == "return/unknown"

    def test_a_used_code_voids_the_others(self) -> None:
        game = self.game()
        game.do(c.MakeReturn(b"other"), "seat:s1", seat="s1")
        self.come(game, "new")
        assert refused(game, c.UseReturn(b"other"), "third") == "return/unknown"

    def test_a_retry_is_the_same_return(self) -> None:
        game = self.game()
        game.do(c.UseReturn(b"code"), "token:new", token=token("new"), id="r")
        assert game.do(c.UseReturn(b"code"), "token:new", token=token("new"), id="r") == ()

    def test_ten_minutes(self) -> None:
        game = self.game()
        game.wait(600_000)
        assert not isinstance(game.decide(c.UseReturn(b"code"), "token:n", token=b"n"), Refused)
        game.wait(1)
        assert refused(game, c.UseReturn(b"code")) == "return/unknown"

    def test_the_second_phones_own_seat_is_given_up(self) -> None:
        game = self.game()
        game.found("new", "Lapsas")
        assert self.come(game, "new") == ["SeatLeft", "SeatMoved"]
        assert game.state.seats["s2"].left

    def test_on_the_same_phone(self) -> None:
        game = self.game()
        assert self.come(game, "old") == ["SeatMoved"]
        assert game.state.tokens[token("old")] == "s1"

    def test_the_old_phone_keeps_a_seat_it_took_since(self) -> None:
        game = self.game()
        game.do(c.Leave(), "seat:s1", seat="s1")
        game.found("old", "Lapsas")
        self.come(game, "new")
        assert game.state.tokens[token("old")] == "s2"
        assert not game.state.seats["s1"].left

    def test_points_and_answers_come_along(self) -> None:
        game = self.game().to("open")
        game.answer("s1", "a")
        self.come(game, "new")
        game.to("reveal")
        assert game.totals() == {"t1": 1000}

    def test_not_into_a_family_that_was_taken_out(self) -> None:
        game = self.game()
        game.do(c.Remove("t1"))
        assert refused(game, c.UseReturn(b"code")) == "seat/removed"

    def test_only_who_has_a_seat_makes_a_code(self) -> None:
        assert Game().no(c.MakeReturn(b"code"), "seat:s1", seat="s1") == "seat/unknown"


def test_seats_never_get_anothers_number() -> None:
    game = Game()
    for number in range(30):
        game.found(f"p{number}")
        if number % 3 == 0:
            game.do(c.Leave(), f"seat:s{number + 1}", seat=f"s{number + 1}")
    seats = [event.seat for event in game.log if isinstance(event, e.SeatTaken)]
    assert seats == [f"s{number}" for number in range(1, 31)]
    assert all(isinstance(seat, Seat) for seat in game.state.seats.values())
