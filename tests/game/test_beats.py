"""Timed steps of a question: when they come, what moves them, who learns what they bring, and when."""

from __future__ import annotations

import msgspec
import pytest

from game.play import Game, choice, kinds_of, one_round, only, options
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.decide import LAG_CAP
from home_quiz.game.evolve import fold
from home_quiz.game.kinds.whoami import WhoAmIAnswer, WhoAmIAsk, WhoAmIKey, WhoAmIReveal
from home_quiz.game.own_view import own
from home_quiz.game.parts import QuestionView, Stamp
from home_quiz.game.phases import GET_READY
from home_quiz.game.programme import Question
from home_quiz.game.texts import Text
from home_quiz.game.views import live, stage
from home_quiz.rescoring import rescore
from home_quiz.room.machine import Machine
from home_quiz.room.record import RULES, RoomBook, decode_events, encode_events
from home_quiz.store.contract import Conflict, Ok, Record, Tail, Tip

SECONDS = 20
TIMES = (4000, 8000, 12_000, 16_000)
SECRETS = [f"slepens{number}" for number in range(5)]
CLUES = tuple({"*": words} for words in SECRETS)
MARKS = (1000, 850, 700, 550, 400)
"""Points by clue, of five clues."""


def whoami(clues: tuple[Text, ...] = CLUES) -> Question:
    """A question of 20 seconds with five clues; it is b."""
    ask = WhoAmIAsk(clues, TIMES, SECONDS * 1000, options("Zvirbulis", "Vārna", "Žagata"))
    return choice(ask=ask, key=WhoAmIKey("b"), seconds=SECONDS)


def opened(*phones: str, **rules: object) -> Game:
    """A game in which such a question was opened just now."""
    game = Game(one_round(whoami(), whoami(), **rules))
    for phone in phones or ("a",):
        game.found(phone)
    return game.to("open")


def clues(game: Game) -> int:
    """How many clues phones see."""
    return len(msgspec.to_builtins(question(game).ask)["clues"])


def question(game: Game) -> QuestionView:
    shown = stage(game.state, Stamp("e", 1, 1), "player", ("lv",)).question
    assert shown is not None
    return shown


def wake(game: Game) -> tuple[e.EventUnion, ...]:
    """Wait for what the clock has to do next, and let it."""
    assert game.state.due is not None
    game.now = max(game.now, game.state.due)
    return game.tick()


def say(game: Game, seat: str, pick: str, at: int, lag: int = 0) -> None:
    """An answer that arrives so many ms after the opening."""
    game.answer(seat, WhoAmIAnswer(pick), at=game.state.opened + at, lag=lag)


def scores(game: Game) -> dict[str, int]:
    """Points at the reveal, by the game; the second scorer must agree."""
    game.to("reveal")
    facts = msgspec.msgpack.decode(encode_events(game.log))
    assert rescore(facts) == game.totals()
    assert fold(decode_events(encode_events(game.log))) == game.state
    return game.totals()


class TestWhenTheyCome:
    def test_each_at_its_time_and_then_the_close(self) -> None:
        game = opened()
        start = game.state.opened
        for number, time in enumerate(TIMES, start=1):
            assert (clues(game), game.state.due, question(game).next_beat) == (
                number,
                start + time,
                start + time,
            )
            game.now = start + time - 1
            assert game.tick() == ()
            assert wake(game) == (e.BeatReached(t=start + time, index=0, beat=number),)
        assert (clues(game), question(game).next_beat) == (5, None)
        assert game.state.due == game.state.until == start + SECONDS * 1000
        assert kinds_of(wake(game)) == ["QuestionClosed"]

    def test_the_view_counts_them(self) -> None:
        game = opened()
        wake(game)
        assert (question(game).beat, question(game).beats) == (1, 4)

    def test_several_missed_ones_come_as_one(self) -> None:
        game = opened()
        game.wait(12_500)
        assert only(game.tick(), e.BeatReached).beat == 3
        assert (clues(game), game.tick()) == (4, ())

    def test_a_step_missed_until_after_the_deadline_keeps_nobody_from_closing(self) -> None:
        game = opened()
        game.wait(SECONDS * 1000 + 50)
        happened = [kind for _ in range(3) for kind in kinds_of(game.tick(quiet=False))]
        assert happened in (["QuestionClosed"], ["BeatReached", "QuestionClosed"])

    def test_a_question_starts_with_none_over(self) -> None:
        game = opened()
        wake(game)
        game.to("open", 1)
        assert (game.state.beat, clues(game)) == (0, 1)

    def test_they_are_no_phase(self) -> None:
        game = opened()
        step = game.state.step
        wake(game)
        assert game.state.step == step


class TestWhatMovesThem:
    @pytest.mark.parametrize("at", [1000, 3999, 4000, 4001, 9000, 19_000])
    @pytest.mark.parametrize("length", [0, 500, 60_000])
    def test_a_pause_moves_those_to_come(self, at: int, length: int) -> None:
        game = opened()
        game.wait(at)
        game.do(c.Pause())
        over = sum(time <= at for time in TIMES)
        assert (game.state.beat, game.state.due, question(game).next_beat is None) == (over, None, over == 4)
        game.wait(length)
        assert game.tick() == ()
        game.do(c.Resume())
        start = game.state.opened
        assert start == 1000 + length + GET_READY
        assert game.state.next_beat == (start + TIMES[over] if over < 4 else None)

    def test_the_countdown_to_get_ready_brings_no_clue(self) -> None:
        game = opened()
        game.wait(3999)
        game.do(c.Pause())
        game.do(c.Resume())
        game.wait(GET_READY)
        assert game.tick() == ()
        game.wait(1)
        assert only(game.tick(), e.BeatReached).beat == 1

    @pytest.mark.parametrize("at", [3000, 4000, 4100, 9000])
    def test_an_outage_moves_those_to_come(self, at: int) -> None:
        game = opened()
        game.wait(at)
        assert game.state.until is not None
        game.do(c.Hold(game.state.until), "clock", id="")
        over = sum(time <= at for time in TIMES)
        assert (game.state.beat, game.state.next_beat) == (over, 1000 + GET_READY + TIMES[over])

    @pytest.mark.parametrize("stop", ["pause", "hold"])
    def test_nobody_loses_marks_by_a_clue_that_was_due_in_a_pause(self, stop: str) -> None:
        """What is out and what counts agree, also for answers right after a pause at a step's time."""
        game = opened("a")
        game.wait(4001)
        if stop == "pause":
            game.do(c.Pause())
            game.wait(10_000)
            game.do(c.Resume())
        else:
            assert game.state.until is not None
            game.do(c.Hold(game.state.until), "clock", id="")
        game.answer("s1", WhoAmIAnswer("b"))
        out = clues(game)
        assert scores(game) == {"t1": MARKS[out - 1]}

    def test_none_comes_after_an_early_close(self) -> None:
        game = opened()
        wake(game)
        game.do(c.CloseEarly())
        assert (question(game).next_beat, clues(game)) == (None, 2)
        game.until()
        assert game.state.phase == "reveal"
        assert clues(game) == 5

    def test_none_comes_after_a_skip(self) -> None:
        game = opened()
        wake(game)
        game.do(c.Skip())
        assert (game.state.index, game.state.phase, game.state.beat) == (1, "open", 0)

    def test_the_last_answer_closes_before_the_next_one(self) -> None:
        game = opened()
        game.wait(1000)
        assert kinds_of(game.answer("s1", WhoAmIAnswer("b"))) == ["AnswerGiven", "QuestionClosed"]


class TestSecrecy:
    def test_no_view_holds_a_clue_before_its_time(self) -> None:
        game = Game(one_round(whoami(), talk=4))
        game.found("a")
        game.do(c.Start())
        for _ in range(40):
            if game.state.phase == "reveal":
                break
            out = 0 if game.state.phase == "intro" else game.state.beat + 1
            seen = all_views(game)
            assert [words for words in SECRETS if words.encode() in seen] == SECRETS[:out]
            if game.state.phase == "intro":
                game.do(c.Next())
            else:
                wake(game)
        assert all(words.encode() in all_views(game) for words in SECRETS)

    def test_what_is_seen_does_not_depend_on_what_later_clues_say(self) -> None:
        other = whoami((*CLUES[:2], *({"*": "x" * 40},) * 3))
        twins = [Game(one_round(asked)) for asked in (whoami(), other)]
        for game in twins:
            game.found("a")
            game.to("open")
            wake(game)
        assert all_views(twins[0]) == all_views(twins[1])
        for game in twins:
            wake(game)
        assert all_views(twins[0]) != all_views(twins[1])


def all_views(game: Game) -> bytes:
    """All that anybody may see now, in bytes."""
    stamp = Stamp("e", 1, game.state.step)
    stages = [stage(game.state, stamp, role, ("lv", "lt")) for role in ("player", "display", "host")]
    owns = [own(game.state, stamp, seat) for seat in sorted(game.state.seats)]
    return msgspec.json.encode([stages, owns, live(game.state, stamp)])


class TestAnswers:
    @pytest.mark.parametrize(
        ("at", "lag", "points"),
        [
            (0, 0, 1000),
            (3999, 0, 1000),
            (4000, 0, 1000),
            (4001, 0, 850),
            (4000 + LAG_CAP, LAG_CAP, 1000),
            (4001 + LAG_CAP, LAG_CAP, 850),
            (16_001, 0, 400),
            (20_400, 0, 400),
        ],
    )
    def test_the_clue_is_told_by_the_answers_own_time(self, at: int, lag: int, points: int) -> None:
        """Whether the step is in the log already plays no part: it may be on its way."""
        for ticked in (True, False):
            game = opened("a", "b")
            game.wait(at)
            if ticked and at < SECONDS * 1000:
                game.tick()
            say(game, "s1", "b", at, lag)
            assert scores(game) == {"t1": points, "t2": 0}

    def test_one_try_in_calm_too(self) -> None:
        game = opened("a", "b")
        say(game, "s1", "a", 100)
        assert game.answer_no("s1", WhoAmIAnswer("b")) == "answer/already_answered"
        assert game.answer_no("s1", WhoAmIAnswer("a")) == "answer/already_answered"
        assert scores(game) == {"t1": 0, "t2": 0}

    def test_quick_games_take_nothing_more_for_the_time(self) -> None:
        game = opened("a", "b", speed=True, final=True)
        say(game, "s1", "b", 3900)
        say(game, "s2", "b", 8001)
        assert scores(game) == {"t1": 1000, "t2": 700}

    def test_the_reveal_says_how_many_knew_it_at_which_clue(self) -> None:
        game = opened("a", "b", "c", "d")
        for seat, pick, at in (("s1", "b", 10), ("s2", "a", 20), ("s3", "b", 4001), ("s4", "b", 19_000)):
            say(game, seat, pick, at)
        game.to("reveal")
        reveal: object = stage(game.state, Stamp("e", 1, 1), "display", ("lv",)).reveal
        assert isinstance(reveal, WhoAmIReveal)
        assert (reveal.knew, reveal.marks) == ((1, 1, 0, 0, 1), MARKS)
        assert [(option.right, option.count) for option in reveal.options] == [
            (False, 1),
            (True, 3),
            (False, 0),
        ]


class TestWorkers:
    """The machines of two workers on one log; each has its own monotonic time."""

    START = 5_000_000

    def machine(self, records: list[Record], number: int) -> Machine:
        ids = iter(range(1000))
        machine = Machine("room:1", RoomBook(), lambda: bytes([number]) * 8 + next(ids).to_bytes(8, "big"))
        machine.again()
        return self.read(machine, records, 1000)

    def read(self, machine: Machine, records: list[Record], t: int, mono: int = START) -> Machine:
        last = records[-1]
        base = records[machine.version - 1].batch if machine.version else b""
        tail = Tail(
            Tip(last.version, last.batch, "e1", max(t, last.t)), base, tuple(records[machine.version :])
        )
        machine.tail(tail, mono)
        return machine

    def both(self) -> tuple[list[Record], list[Machine]]:
        log = opened("a", "b").log
        records = [Record(1, b"1" * 16, log[-1].t, RULES, encode_events(log))]
        machines = [self.machine(records, number) for number in (1, 2)]
        for machine in machines:
            machine.pulse(self.START)
            machine.pulsed(Tip(1, b"1" * 16, "e1", 1001), self.START)
            assert not machine.holding
        return records, machines

    def test_the_machine_wakes_for_a_step(self) -> None:
        _, (machine, _other) = self.both()
        wakes = machine.wakes_at(self.START)
        assert wakes == self.START + TIMES[0] - 1
        machine.wake(wakes - 1)
        assert machine.propose(wakes - 1) == (None, [])
        machine.wake(wakes)
        batch, _ = machine.propose(wakes)
        assert batch is not None
        assert decode_events(batch.data) == [e.BeatReached(t=5000, index=0, beat=1)]
        machine.settled(Ok(2), wakes)
        assert machine.wakes_at(wakes) == self.START + TIMES[1] - 1

    def test_two_workers_bring_it_once(self) -> None:
        records, machines = self.both()
        then = self.START + TIMES[0]
        for machine in machines:
            machine.wake(then)
        first, second = (machine.propose(then)[0] for machine in machines)
        assert first is not None
        assert second is not None
        records.append(Record(2, first.batch, first.t, first.rules, first.data))
        machines[0].settled(Ok(2), then)
        machines[1].settled(Conflict(2, first.batch), then)
        self.read(machines[1], records, first.t, then)
        assert machines[1].propose(then) == (None, [])
        assert [machine.state.beat for machine in machines] == [1, 1]
        assert machines[1].wakes_at(then) == machines[0].wakes_at(then)
