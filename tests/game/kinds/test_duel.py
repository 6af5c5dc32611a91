"""A buzzer duel: who was first by its own time, one try for each family, a verdict for all at once."""

from __future__ import annotations

import msgspec
import pytest

from game.play import Game, choice, kinds_of, one_round, only, options
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.buzzing import WINDOW, standing
from home_quiz.game.decide import LAG_CAP
from home_quiz.game.evolve import fold
from home_quiz.game.kinds.base import Audience
from home_quiz.game.kinds.duel import Duel, DuelAnswer, DuelAsk, DuelKey
from home_quiz.game.own_view import own
from home_quiz.game.parts import Stamp
from home_quiz.game.phases import GET_READY, GRACE
from home_quiz.game.views import stage, touched
from home_quiz.rescoring import rescore
from home_quiz.room.record import decode_events, encode_events

THINK = 8000
ASK = DuelAsk(options("Ludza", "Rokiškis", "Jēkabpils"), THINK)
STAMP = Stamp("e", 1, 1)


class Duelling(Game):
    """Three families, the first of two phones; a duel is open."""

    def __init__(self, **rules: object) -> None:
        super().__init__(one_round(choice(ask=ASK, key=DuelKey("b"), seconds=20), choice(), **rules))
        for phone in "abc":
            self.found(phone)
        self.join("d", "t1")
        self.to("open", 0)
        self.wait(1000)

    def press(self, seat: str, *, lag: int = 0, at: int | None = None) -> tuple[e.EventUnion, ...]:
        """A press that must be noted."""
        return self.do(c.Buzz(self.state.index, lag), f"seat:{seat}", seat=seat, at=at)

    def press_no(self, seat: str) -> str:
        """A press that must be refused: the code."""
        return self.no(c.Buzz(self.state.index), f"seat:{seat}", seat=seat)

    def due(self) -> tuple[e.EventUnion, ...]:
        """The window, or the time of whoever has the floor, is over."""
        assert self.state.due is not None
        self.now = max(self.now, self.state.due)
        return self.tick()

    def floor(self, seat: str) -> None:
        """This seat is first."""
        self.press(seat)
        assert only(self.due(), e.FloorGiven).seat == seat

    def standings(self) -> list[str]:
        """What each seat may do."""
        return [standing(self.state, seat) for seat in ("s1", "s2", "s3", "s4")]


class TestWhoIsFirst:
    def test_the_earliest_by_its_own_time_within_the_window(self) -> None:
        game = Duelling()
        game.press("s1", lag=5)
        game.wait(WINDOW - 100)
        game.press("s2", lag=LAG_CAP)
        assert game.tick() == ()
        first = game.now
        game.wait(50)
        game.press("s3", lag=LAG_CAP)
        assert only(game.due(), e.FloorGiven).seat == "s1"
        assert first < game.now

    @pytest.mark.parametrize(("lag", "first"), [(20, "s1"), (120, "s2"), (100_000, "s2")])
    def test_a_slow_line_is_made_up_for_and_no_more_than_the_cap(self, lag: int, first: str) -> None:
        game = Duelling()
        game.press("s1", lag=20)
        game.wait(90)
        game.press("s2", lag=lag)
        floor = only(game.due(), e.FloorGiven)
        assert floor.seat == first
        assert floor.until == game.now + THINK
        lags = [event.lag for event in game.log if isinstance(event, e.Buzzed)]
        assert lags == [20, min(lag, LAG_CAP)]

    def test_pressing_again_changes_nothing_and_who_comes_later_is_told(self) -> None:
        game = Duelling()
        game.press("s2")
        assert game.do(c.Buzz(0), "seat:s2", seat="s2") == ()
        assert game.standings() == ["free", "pressed", "free", "free"]
        game.due()
        assert game.standings() == ["taken", "floor", "taken", "taken"]
        assert game.press_no("s3") == "buzz/taken"

    def test_a_family_hears_that_one_of_it_has_the_floor(self) -> None:
        game = Duelling()
        game.floor("s1")
        assert game.standings() == ["floor", "taken", "taken", "family"]
        assert own(game.state, STAMP, "s4").buzz == "family"


class TestTheFloor:
    def test_right_ends_the_question_and_earns_all_of_it_for_the_whole_family(self) -> None:
        game = Duelling()
        game.floor("s1")
        done = game.answer("s1", DuelAnswer("b"))
        assert kinds_of(done) == ["AnswerGiven", "AttemptMade", "QuestionClosed"]
        assert only(done, e.AttemptMade).right
        assert game.to("reveal").totals() == {"t1": 1000, "t2": 0, "t3": 0}

    def test_wrong_frees_it_for_the_other_families_and_each_has_one_try(self) -> None:
        game = Duelling()
        game.floor("s1")
        assert kinds_of(game.answer("s1", DuelAnswer("a"))) == ["AnswerGiven", "AttemptMade"]
        assert game.standings() == ["tried", "free", "free", "tried"]
        assert game.press_no("s4") == "buzz/tried"
        game.floor("s2")
        game.answer("s2", DuelAnswer("c"))
        game.floor("s3")
        done = game.answer("s3", DuelAnswer("b"))
        assert only(done, e.AttemptMade).right
        assert game.to("reveal").totals() == {"t1": 0, "t2": 0, "t3": 1000}

    def test_when_all_have_tried_it_is_over(self) -> None:
        game = Duelling()
        for seat in ("s1", "s2"):
            game.floor(seat)
            game.answer(seat, DuelAnswer("a"))
        game.floor("s3")
        assert kinds_of(game.answer("s3", DuelAnswer("a")))[-1] == "QuestionClosed"
        assert game.to("reveal").totals() == {"t1": 0, "t2": 0, "t3": 0}

    def test_when_the_wifi_is_gone_for_all_time_decides(self) -> None:
        game = Duelling()
        game.floor("s1")
        game.answer("s1", DuelAnswer("a"))
        game.away("s1", "s2", "s3", "s4")
        assert game.state.phase == "open"
        game.back("s1", "s4")  # of the only family that is here nobody may press any more
        assert game.state.phase == "closed"

    def test_nobody_else_answers(self) -> None:
        game = Duelling()
        assert game.answer_no("s1", DuelAnswer("b")) == "answer/not_your_turn"
        game.floor("s1")
        assert game.answer_no("s4", DuelAnswer("b")) == "answer/not_your_turn"
        assert game.answer_no("s1", DuelAnswer("z")) == "answer/unknown_option"
        assert game.answer_no("s1", "b") == "answer/wrong_kind"

    def test_who_says_nothing_in_time_has_had_its_try(self) -> None:
        game = Duelling()
        game.floor("s2")
        game.wait(THINK + GRACE - 1)
        assert game.tick() == ()
        game.wait(1)
        assert only(game.tick(), e.AttemptMade).right is False
        assert game.standings()[1] == "tried"

    def test_an_answer_that_was_on_its_way_counts(self) -> None:
        game = Duelling()
        game.floor("s2")
        game.wait(THINK + GRACE)
        game.answer("s2", DuelAnswer("b"), at=game.now)
        assert game.to("reveal").totals()["t2"] == 1000

    def test_the_clock_of_the_question_stands_meanwhile(self) -> None:
        game = Duelling()
        before = (game.state.until or 0) - game.now
        game.floor("s1")
        game.wait(5000)
        game.answer("s1", DuelAnswer("a"))
        assert (game.state.until or 0) - game.now == before
        game.wait(before)
        assert kinds_of(game.tick()) == ["QuestionClosed"]

    def test_the_hosts_pause_takes_nobodys_time(self) -> None:
        game = Duelling()
        game.floor("s1")
        game.wait(2000)
        left = (game.state.due or 0) - game.now
        game.do(c.Pause())
        assert game.state.due is None
        assert game.answer_no("s1", DuelAnswer("b")) == "answer/not_your_turn"
        game.wait(60_000)
        game.do(c.Resume())
        assert (game.state.due or 0) - game.now == left + GET_READY

    def test_an_outage_takes_nobodys_time(self) -> None:
        game = Duelling()
        game.floor("s1")
        game.wait(2000)
        left = (game.state.due or 0) - game.now
        game.do(c.Hold(game.state.until or 0), "clock", id="")
        assert (game.state.due or 0) - game.now == left + GET_READY
        held = game.state.until
        assert only(game.answer("s1", DuelAnswer("a")), e.AttemptMade).until == held

    def test_the_host_closes_it_whoever_has_the_floor(self) -> None:
        game = Duelling()
        game.floor("s1")
        game.do(c.CloseEarly())
        assert game.state.phase == "closed"
        assert game.to("reveal").totals() == {"t1": 0, "t2": 0, "t3": 0}
        game.to("open", 1)
        assert own(game.state, STAMP, "s1").buzz == ""


class TestSaidAloud:
    def test_the_host_enters_the_letter(self) -> None:
        game = Duelling()
        game.floor("s3")
        done = game.do(c.Judge(0, "b"))
        assert [event.by for event in done[:2]] == ["host:h", "host:h"]
        assert game.to("reveal").totals()["t3"] == 1000

    def test_or_that_nothing_was_said(self) -> None:
        game = Duelling()
        game.floor("s3")
        assert only(game.do(c.Judge(0, "")), e.AttemptMade).right is False

    def test_only_for_whoever_has_the_floor_and_only_the_host(self) -> None:
        game = Duelling()
        assert game.no(c.Judge(0, "b")) == "control/not_now"
        game.floor("s3")
        assert game.no(c.Judge(1, "b")) == "control/not_now"
        assert game.no(c.Judge(0, "z")) == "answer/unknown_option"
        game.do(c.Lend("d1"))
        assert game.no(c.Judge(0, "b"), "display:d1") == "control/not_allowed"


class TestWhatIsSeen:
    def test_displays_name_the_family_and_phones_do_not(self) -> None:
        game = Duelling()
        game.floor("s3")
        seen = {role: stage(game.state, STAMP, role, ("lv",)) for role in ("player", "display", "host")}
        floors = {role: one.question.floor for role, one in seen.items() if one.question}
        assert {role: floor and floor.team for role, floor in floors.items()} == {
            "player": "",
            "display": "t3",
            "host": "t3",
        }
        assert {one.until for one in seen.values()} == {game.now + THINK}

    def test_a_wrong_letter_is_told_to_all_at_once(self) -> None:
        game = Duelling()
        game.floor("s1")
        done = game.answer("s1", DuelAnswer("c"))
        assert touched(game.state, done).every_own
        for role in ("player", "display", "host"):
            question = stage(game.state, STAMP, role, ("lv",)).question
            assert question is not None
            assert (question.wrong, question.floor) == (("c",), None)

    def test_a_press_is_news_only_for_whoever_pressed(self) -> None:
        game = Duelling()
        news = touched(game.state, game.press("s2"))
        assert (news.stage, news.every_own, news.seats) == (False, False, frozenset({"s2"}))

    def test_the_view_knows_nothing_of_the_key(self) -> None:
        view = msgspec.to_builtins(Duel().ask_view(ASK, 0, Audience(("lv",), "lv", leads=True)))
        assert sorted(view) == ["kind", "options", "think"]


@pytest.mark.parametrize("family", ["everyone", "together", "relay", "captain"])
def test_both_scorers_agree_in_every_family_mode_and_the_log_folds(family: str) -> None:
    game = Duelling(family=family, speed=True, joker=True)
    game.floor("s2")
    game.answer("s2", DuelAnswer("a"))
    game.floor("s1")
    game.answer("s1", DuelAnswer("b"))
    game.to("reveal")
    data = encode_events(game.log)
    assert fold(decode_events(data)) == game.state
    assert game.totals() == {"t1": 1000, "t2": 0, "t3": 0}
    assert rescore(msgspec.msgpack.decode(data)) == game.totals()


class TestOtherWords:
    """What is said in other words: the host calls it right or not."""

    def verdict(self, game: Duelling, right: bool) -> tuple[e.EventUnion, ...]:
        return game.do(c.Judge(0, "", right))

    def agree(self, game: Duelling) -> dict[str, int]:
        data = encode_events(game.log)
        assert fold(decode_events(data)) == game.state
        assert rescore(msgspec.msgpack.decode(data)) == game.totals()
        return game.totals()

    def test_right_wins_and_closes_as_a_letter_does(self) -> None:
        game = Duelling()
        game.floor("s1")
        done = self.verdict(game, True)
        assert kinds_of(done) == ["AnswerGiven", "AnswerRuled", "AttemptMade", "QuestionClosed"]
        assert {event.by for event in done[:3]} == {"host:h"}
        assert not game.state.results  # nothing is scored before the reveal
        game.to("reveal")
        assert self.agree(game) == {"t1": 1000, "t2": 0, "t3": 0}

    def test_not_right_leaves_it_to_the_others(self) -> None:
        game = Duelling()
        game.floor("s1")
        self.verdict(game, False)
        assert game.standings() == ["tried", "free", "free", "tried"]
        game.floor("s2")
        game.answer("s2", DuelAnswer("b"))
        game.to("reveal")
        assert self.agree(game) == {"t1": 0, "t2": 1000, "t3": 0}

    def test_not_right_costs_where_wrong_answers_do(self) -> None:
        game = Duelling(penalty=50)
        game.do(c.Correct("t1", 700, "!"))
        game.floor("s1")
        self.verdict(game, False)
        game.to("reveal")
        assert game.state.results[0].seats["s1"] == -500
        self.agree(game)

    def test_only_whoever_has_the_floor_is_judged_and_only_by_the_host(self) -> None:
        game = Duelling()
        assert game.no(c.Judge(0, "", True)) == "control/not_now"
        game.floor("s1")
        assert game.no(c.Judge(0, "", True), "display:d1") == "control/not_allowed"
        assert game.answer_no("s1", DuelAnswer("")) == "answer/unknown_option"
        self.verdict(game, False)
        assert game.no(c.Judge(0, "", True)) == "control/not_now"

    @pytest.mark.parametrize("right", [True, False])
    def test_the_verdict_says_nothing_of_the_letter(self, right: bool) -> None:
        """Two games that differ in nothing but the key look alike until the reveal, in every byte."""
        told = []
        for letter in "abc":
            game = Game(one_round(choice(ask=ASK, key=DuelKey(letter), seconds=20)))
            for phone in "abc":
                game.found(phone)
            game.to("open", 0)
            game.do(c.Buzz(0), "seat:s1", seat="s1")
            game.now = game.state.due or game.now
            game.tick()
            game.do(c.Judge(0, "", right))
            stages = [stage(game.state, STAMP, role, ("lv",)) for role in ("player", "display", "host")]
            seats = [own(game.state, STAMP, seat) for seat in ("s1", "s2")]
            told.append(msgspec.json.encode([stages, seats]))
        assert len(set(told)) == 1


def test_what_is_wrong_in_a_pack() -> None:
    assert Duel().check(ASK, DuelKey("b"), ("lv",)) == []
    assert [one.where for one in Duel().check(ASK, DuelKey("d"), ("lv",))] == ["right"]
