"""What screens get: nothing that depends on the key before the reveal, and the right things after it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from msgspec.structs import replace

from game.play import Game, choice, one_round, rounds, several, truefalse
from home_quiz.content.presets import presets
from home_quiz.game import commands as c
from home_quiz.game.kinds.choice import ChoiceReveal
from home_quiz.game.kinds.several import SeveralReveal
from home_quiz.game.kinds.truefalse import TrueFalseReveal
from home_quiz.game.own_view import own
from home_quiz.game.parts import CardView, Own, Stage, Stamp
from home_quiz.game.programme import PlaceCard, Programme, Question, Rules
from home_quiz.game.state import PHASES, State
from home_quiz.game.texts import Words
from home_quiz.game.views import live, stage

STAMP = Stamp("epoch", 1, 1)
BEFORE_REVEAL = ("lobby", "intro", "talk", "open", "closed")
FACT = {"lv": "Zināji?", "en": "Did you know?"}
PLACE = PlaceCard("p", "castle", {"lv": "Pils"}, "Ludza", 56.5, 27.7)

TWINS: dict[str, tuple[Question, Question]] = {
    "choice": (choice("a"), choice("c")),
    "several": (several(("a", "b")), several(("d",))),
    "truefalse": (truefalse(True), truefalse(False)),
}


def everything(state: State) -> list[bytes]:
    """All that player, display and host may be sent about a state."""
    roles = ("player", "display", "host")
    languages = (("lv",), ("lt",), ("en",), ("lv", "lt"))
    parts: list[object] = [stage(state, STAMP, role, read) for role in roles for read in languages]
    parts += [own(state, STAMP, seat) for seat in sorted(state.seats)]
    parts.append(live(state, STAMP))
    return [msgspec.json.encode(part) for part in parts]


def seen(question: Question, preset: str, after: Callable[[Game], None]) -> dict[str, list[bytes]]:
    """What is shown at each moment of a game whose second question is not yet revealed at the end."""
    rules = replace(presets()[preset], talk=5)
    game = Game(Programme(one_round(truefalse(), replace(question, fact=FACT, place=PLACE)).rounds, rules))
    game.found("a", "Eži")
    game.found("b", "Lapsas")
    shots: dict[str, list[bytes]] = {}
    game.to("reveal", 0)
    for phase in ("talk", "open"):
        game.to(phase, 1)
        shots[phase] = everything(game.state)
    game.wait(1234)
    picks: dict[str, object] = {"choice": "c", "several": ("a", "d"), "truefalse": False}
    game.answer("s1", picks[type(question.ask).__struct_config__.tag])  # type: ignore[index]
    shots["answered"] = everything(game.state)
    after(game)
    shots["after"] = everything(game.state)
    return shots


MOMENTS: dict[str, Callable[[Game], object]] = {
    "closed": lambda game: game.until(),
    "closed early": lambda game: game.do(c.CloseEarly()),
    "paused": lambda game: game.do(c.Pause()),
    "skipped": lambda game: game.do(c.Skip()),
    "ended": lambda game: game.do(c.End()),
}


class TestSecrecy:
    @pytest.mark.parametrize("moment", MOMENTS)
    @pytest.mark.parametrize("preset", presets())
    @pytest.mark.parametrize("kind", TWINS)
    def test_two_games_that_differ_in_the_key_look_the_same(
        self, kind: str, preset: str, moment: str
    ) -> None:
        def after(game: Game) -> None:
            MOMENTS[moment](game)

        first, second = (seen(question, preset, after) for question in TWINS[kind])
        assert first == second

    @pytest.mark.parametrize("kind", TWINS)
    def test_and_differ_at_the_reveal(self, kind: str) -> None:
        def after(game: Game) -> None:
            game.to("reveal", 1)

        first, second = (seen(question, "calm", after) for question in TWINS[kind])
        assert first["after"] != second["after"]

    def test_phones_get_no_roster(self) -> None:
        for phase in PHASES:
            game = Game(Programme(rounds(1, 1, fact=FACT), Rules(talk=2)))
            for phone in ("a", "b"):
                game.found(phone, f"Vards {phone}")
            shown = msgspec.json.encode(stage(game.to(phase).state, STAMP, "player", ("lv",)))
            assert b"Vards" not in shown
            assert b'"rows"' not in shown
            assert b'"can"' not in shown


def staged(game: Game, role: str = "display", *languages: str) -> Stage:
    """The stage of a role."""
    return stage(game.state, STAMP, role, languages or ("lv",))


def owned(game: Game, seat: str = "s1") -> Own:
    """A seat's own part."""
    return own(game.state, STAMP, seat)


class TestStage:
    def game(self) -> Game:
        programme = Programme(rounds(2, 1, fact=FACT, place=PLACE, source=("Novada muzejs",)), Rules(talk=5))
        game = Game(programme, languages=("lv", "lt"))
        game.found("a", "Eži")
        game.found("b", "Lapsas")
        return game

    def test_a_question_stands_from_talk_to_reveal(self) -> None:
        for phase in PHASES:
            shown = staged(self.game().to(phase)).question
            assert (shown is not None) == (phase in ("talk", "open", "closed", "reveal")), phase

    def test_a_question_in_two_languages_and_a_mark_where_one_is_missing(self) -> None:
        game = Game(one_round(choice(text={"lv": "Kur?", "en": "Where?"}))).to("open")
        shown = staged(game, "display", "en", "lt").question
        assert shown is not None
        assert [(w.text, w.lang) for w in shown.text] == [("Where?", ""), ("Kur?", "lv")]

    def test_every_screen_is_told_whose_question_it_is(self) -> None:
        game = Game(one_round(choice(only=True, generation="child"), choice(generation="child")))
        for index, only in ((0, True), (1, False)):
            game.to("open", index)
            for role in ("player", "display", "host"):
                question = staged(game, role).question
                assert question is not None
                assert (question.generation, question.only) == ("child", only)

    def test_the_card_comes_with_the_reveal(self) -> None:
        for phase in PHASES:
            card = staged(self.game().to(phase)).card
            assert (card is not None) == (phase in ("reveal", "card")), phase
        card = staged(self.game().to("card")).card
        assert card is not None
        assert (card.municipality, card.lat, card.source) == ("Ludza", 56.5, "Novada muzejs")
        assert (card.area, card.number) == ((), 0), "so it was before places had stamps"

    def test_the_card_says_the_place_in_the_languages_of_the_screen(self) -> None:
        area = {"lv": "Ludzas novads", "lt": "Liudzos savivaldybė", "en": "Ludza Municipality"}
        place = replace(PLACE, area=area, number=42)
        game = Game(one_round(choice(fact={"lv": "Sens."}, place=place))).to("card")
        card = staged(game, "display", "lt", "lv").card
        assert card is not None
        assert [words.text for words in card.area] == ["Liudzos savivaldybė", "Ludzas novads"]
        assert (card.number, card.lat, card.lon) == (42, 56.5, 27.7)

    def test_a_fact_without_a_place_has_a_card_all_the_same(self) -> None:
        game = Game(one_round(choice(fact={"*": "1777"}, source=("https://example.org/a",)))).to("card")
        card = staged(game).card
        assert card == CardView(fact=(Words("1777"),), source="https://example.org/a")

    def test_the_reveal_counts(self) -> None:
        game = self.game().to("open")
        game.answer("s1", "a")
        game.answer("s2", "c")
        reveal = staged(game.to("reveal")).reveal
        assert isinstance(reveal, ChoiceReveal)
        assert [(o.key, o.right, o.count) for o in reveal.options] == [
            ("a", True, 1),
            ("b", False, 0),
            ("c", False, 1),
            ("d", False, 0),
        ]

    def test_several_and_true_or_false_count_too(self) -> None:
        game = Game(one_round(several(), truefalse(False)))
        game.found("a")
        game.to("open", 0).answer("s1", ("a", "b"))
        reveal = staged(game.to("reveal", 0)).reveal
        assert isinstance(reveal, SeveralReveal)
        assert [(o.right, o.count) for o in reveal.options] == [(True, 1), (False, 1), (True, 0), (False, 0)]
        game.to("open", 1).answer("s1", True)
        assert staged(game.to("reveal", 1)).reveal == TrueFalseReveal(False, 1, 0)

    def test_the_table_has_ranks_to_three_and_gains(self) -> None:
        game = Game(one_round(*[choice()] * 4, standings_every=2))
        for phone in "abcdef":
            game.found(phone)
        for index in range(4):
            game.to("open", index)
            for seat in ("s1", "s2") if index < 3 else ("s1",):
                game.answer(seat, "a")
            if index == 1:
                game.to("standings")
                assert [(row.points, row.gain, row.rank) for row in staged(game).rows][:2] == [
                    (2000, 2000, 1)
                ] * 2
        rows = staged(game.to("podium")).rows
        assert [(row.team, row.points, row.gain, row.rank) for row in rows[:3]] == [
            ("t1", 4000, 2000, 1),
            ("t2", 3000, 1000, 2),
            ("t3", 0, 0, 0),
        ]

    def test_next_says_where_it_leads(self) -> None:
        game = self.game()
        for _ in range(40):
            if game.state.phase == "ended":
                break
            promised = staged(game).next
            if game.state.phase == "closed":
                game.until()
            else:
                game.do(c.Start() if game.state.phase == "lobby" else c.Next())
            assert game.state.phase == promised
        assert game.state.phase == "ended"

    def test_rounds_and_titles(self) -> None:
        shown = staged(self.game().to("intro", 2))
        assert (shown.round, shown.rounds, shown.title[0].text) == (1, 2, "2. kārta")


class TestOwn:
    def test_a_family_sees_itself(self) -> None:
        game = Game(one_round(choice()))
        game.found("a", "Eži")
        game.found("b", "Lapsas")
        game.join("c", "t2")
        mine = owned(game, "s3")
        assert (mine.name, mine.team, mine.phones, mine.place, mine.of) == ("Lapsas", "t2", 2, 2, 2)

    def test_the_answer_is_kept_and_the_result_comes_with_the_reveal(self) -> None:
        game = Game(one_round(choice(fact=FACT)))
        game.found("a")
        game.join("b", "t1")
        game.to("open").answer("s1", "a")
        assert owned(game).answer is not None
        assert owned(game).result is None
        game.answer("s2", "b")
        result = owned(game.to("reveal")).result
        assert result is not None
        assert (result.marks, result.points, result.gain, result.took_part) == (1.0, 1000, 500, True)

    def test_taking_part_adds_something_whatever_is_right(self) -> None:
        game = Game(one_round(choice(), choice()))
        game.found("a")
        game.found("b")
        game.to("open").answer("s1", "d")
        game.to("reveal")
        assert (owned(game).adds, owned(game, "s2").adds) == (1, 0)

    def test_no_rank_without_points_or_below_third(self) -> None:
        game = Game(one_round(choice()))
        for phone in "abcd":
            game.found(phone)
        game.to("open")
        game.answer("s1", "a")
        game.to("podium")
        assert [owned(game, seat).rank for seat in ("s1", "s2")] == [1, 0]

    def test_own_from_is_the_step_that_made_all_own_parts_anew(self) -> None:
        game = Game(one_round(choice(fact=FACT), choice()))
        game.found("a")
        steps = {}
        for phase in ("intro", "open", "closed", "reveal", "card"):
            game.to(phase, 0)
            steps[phase] = (game.state.step, game.state.own_from)
        assert steps["open"][0] == steps["open"][1] == steps["closed"][1]
        assert steps["reveal"][0] == steps["reveal"][1] == steps["card"][1]


class TestLive:
    def test_windows(self) -> None:
        game = Game(one_round(choice()))
        game.found("a")
        for phone in ("b", "c", "d"):
            game.join(phone, "t1")
        game.to("open")
        game.answer("s1", "a")
        game.away("s2")
        game.do(c.Leave(), "seat:s4", seat="s4")
        game.do(c.Waves({"t1": 1}), "clock", id="")
        game.do(c.Waves({"t1": 2, "t9": 1}), "clock", id="")
        shown = live(game.state, STAMP)
        assert (shown.answered, shown.here, shown.phones) == (1, 4, 2)
        assert (shown.houses[0].phones, shown.houses[0].waves) == ("azj", 3)

    def test_storeys_and_gains_come_with_the_reveal(self) -> None:
        game = Game(one_round(choice(), choice()))
        game.found("a")
        game.to("open").answer("s1", "a")
        before = live(game.state, STAMP).houses[0]
        after = live(game.to("reveal").state, STAMP).houses[0]
        assert (before.storeys, before.gain) == (1, 0)
        assert (after.storeys, after.fresh, after.gain) == (3, 2, 1000)

    def test_who_knew_it_whole_is_told_from_who_knew_a_part(self) -> None:
        game = Game(one_round(several(), choice()))
        for name in ("a", "b"):
            game.found(name)
        game.to("open")
        game.answer("s1", ("a", "c"))
        game.answer("s2", ("a",))
        assert [house.knew for house in live(game.state, STAMP).houses] == [False, False]
        told = live(game.to("reveal").state, STAMP).houses
        assert [(house.gain > 0, house.knew) for house in told] == [(True, True), (True, False)]

    def test_a_family_that_was_taken_out_has_no_house(self) -> None:
        game = Game()
        game.found("a")
        game.found("b")
        game.do(c.Remove("t1"))
        assert [house.id for house in live(game.state, STAMP).houses] == ["t2"]
