"""One log in one worker: what is told when, what happens to a batch, and where the clock stands."""

from __future__ import annotations

from collections.abc import Sequence

from game.play import Game, choice, one_round
from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.kinds.choice import ChoiceAnswer
from home_quiz.game.refusals import Refused
from home_quiz.room.machine import HOLD_FOR, MOST_WAITING, MOST_WORKERS, Machine
from home_quiz.room.outputs import Changed, LetGo, Output, Read, Reopen, Reply
from home_quiz.room.record import RULES, RoomBook, decode_events, encode_events
from home_quiz.store.contract import MAX_DATA, Batch, Conflict, Gone, Newer, Ok, Record, Tail, Tip

START = 7_000_000
"""The worker's monotonic ms at the beginning: nobody's clock starts at nought."""


def record(version: int, events: Sequence[e.EventUnion], rules: int = RULES) -> Record:
    """A stored batch; its id is its version."""
    return Record(version, version.to_bytes(16, "big"), events[-1].t, rules, encode_events(events))


class Log:
    """A machine on a log that the test writes."""

    def __init__(self, game: Game) -> None:
        self.records = [record(1, game.log)]
        self.epoch = "e1"
        self.ids = 0
        self.machine = Machine("room:1", RoomBook(), self._id)
        assert self.machine.again() == [Read("room:1", 0)]

    def _id(self) -> bytes:
        self.ids += 1
        return self.ids.to_bytes(15, "big") + b"m"

    def tip(self, t: int = 0) -> Tip:
        last = self.records[-1]
        return Tip(last.version, last.batch, self.epoch, max(t, last.t))

    def read(self, mono: int = START, t: int = 0) -> list[Output]:
        """The machine's read is answered."""
        after = self.machine.version
        base = self.records[after - 1].batch if 0 < after <= len(self.records) else b""
        return self.machine.tail(Tail(self.tip(t), base, tuple(self.records[after:])), mono)

    def store(self, batch: Batch) -> None:
        """The batch is in the log, whatever the machine knows of it."""
        self.records.append(Record(len(self.records) + 1, batch.batch, batch.t, batch.rules, batch.data))

    def store_door(self, version: int) -> None:
        """Another worker's record."""
        self.records.append(record(version, [e.DoorSet(t=0, locked=True)]))

    def propose(self, mono: int = START) -> Batch:
        """What the machine wants stored."""
        batch, outputs = self.machine.propose(mono)
        assert batch is not None, outputs
        assert outputs == []
        return batch


def opened(*phones: str) -> Log:
    """A machine that follows a game with an open question: opened at 1000, until 21000."""
    game = Game(one_round(choice(), choice()))
    for phone in phones or ("a", "b"):
        game.found(phone)
    log = Log(game.to("open"))
    log.read(t=1000)
    log.machine.pulse(START + 250)
    log.machine.pulsed(log.tip(t=1250), START + 250)
    return log


def lobby() -> Log:
    """A machine that has read a lobby."""
    game = Game(one_round(choice()))
    game.found("a")
    log = Log(game)
    log.read()
    return log


def door(number: int, locked: bool = True) -> c.Command:
    """A command that always makes an event."""
    return c.Command(f"door{number}", "host:h", c.SetDoor(locked))


def answer(seat: str, pick: str = "a", name: str = "x") -> c.Command:
    """An answer to the first question."""
    return c.Command(f"{seat}{name}", f"seat:{seat}", c.GiveAnswer(0, ChoiceAnswer(pick)), seat)


class TestDecideCommitEvolveTell:
    def test_nobody_is_told_before_it_is_stored(self) -> None:
        log = lobby()
        log.machine.submit(5, door(1), START)
        batch = log.propose()
        assert not log.machine.state.locked
        assert (batch.epoch, batch.expected) == ("e1", (1, log.records[0].batch))
        outputs = log.machine.settled(Ok(2), START)
        assert log.machine.state.locked
        assert isinstance(outputs[0], Changed)
        assert outputs[1:] == [Reply(5, 2)]

    def test_one_batch_is_in_flight(self) -> None:
        log = lobby()
        log.machine.submit(1, door(1), START)
        log.propose()
        log.machine.submit(2, door(2), START)
        assert log.machine.propose(START) == (None, [])

    def test_a_batch_is_decided_command_by_command(self) -> None:
        log = lobby()
        step = log.machine.state.step
        for ticket in (1, 2):
            log.machine.submit(ticket, c.Command(f"n{ticket}", "host:h", c.Next(), on=step), START)
        assert len(decode_events(log.propose().data)) == 1
        told = log.machine.settled(Ok(2), START)[1:]
        assert told == [Reply(1, 2), Reply(2, 2, Refused("control/stale_step"))]

    def test_a_copy_that_came_too_early_gets_no_no_beside_the_yes(self) -> None:
        game = Game(one_round(choice()))
        game.found("a")
        log = Log(game.to("intro"))
        log.read()
        log.machine.submit(1, answer("s1"), START)
        log.machine.submit(2, c.Command("n", "host:h", c.Next(), on=log.machine.state.step), START)
        log.machine.submit(3, answer("s1"), START)
        log.machine.submit(4, answer("s1", name="other"), START)
        assert len(decode_events(log.propose().data)) >= 2
        outputs = log.machine.settled(Ok(2), START)
        told = {one.ticket: one.refused for one in outputs if isinstance(one, Reply)}
        assert (told[1], told[2], told[3]) == (None, None, None)

    def test_what_does_not_fit_into_one_record_goes_into_the_next(self) -> None:
        log = lobby()
        for number in range(400):
            wish = c.Found(f"{number} " + "👨🏽‍👩🏽‍👧🏽‍👦🏽" * 8, "fox", "red")
            command = c.Command(
                f"{number:064}", f"token:{number:064}", wish, token=number.to_bytes(32, "big")
            )
            log.machine.submit(number + 1, command, START)
        told = 0
        while log.machine.ready:
            batch = log.propose()
            assert len(batch.data) <= MAX_DATA
            told += len(log.machine.settled(Ok(log.machine.version + 1), START)) - 1
        assert (told, len(log.machine.state.teams)) == (400, 401)


class TestRefusals:
    def test_are_told_only_when_the_log_has_been_looked_at(self) -> None:
        log = lobby()
        log.machine.submit(3, c.Command("s", "host:h", c.Skip(), on=log.machine.state.step), START)
        assert log.machine.propose(START) == (None, [Read("room:1", 1)])
        assert log.read() == []
        assert log.machine.propose(START) == (None, [Reply(3, 1, Refused("control/not_now"))])

    def test_a_worker_that_is_behind_does_not_refuse_what_is_stored(self) -> None:
        log = lobby()
        step = log.machine.state.step
        command = c.Command("go", "host:h", c.Next(), on=step + 1)
        log.records.append(record(2, [e.PhaseEntered(t=1500, phase="intro", index=0)]))
        log.records.append(
            record(3, [e.QuestionOpened(t=1600, by="host:h", id="go", index=0, until=9, here=())])
        )
        log.machine.submit(4, command, START)
        _, outputs = log.machine.propose(START)
        assert outputs == [Read("room:1", 1)]
        log.read()
        assert log.machine.propose(START) == (None, [Reply(4, 3)])

    def test_a_read_that_failed_makes_nobody_sure(self) -> None:
        log = lobby()
        log.machine.submit(3, c.Command("s", "host:h", c.Skip(), on=log.machine.state.step), START)
        log.machine.propose(START)
        log.machine.read_failed()
        assert log.machine.propose(START) == (None, [Read("room:1", 1)])


class TestConflict:
    def test_the_tail_is_read_and_everything_decided_anew(self) -> None:
        log = lobby()
        log.machine.submit(1, door(1), START)
        log.propose()
        log.records.append(
            record(2, [e.DoorSet(t=1200, locked=False), e.LanguagesSet(t=1200, languages=("lt",))])
        )
        assert log.machine.settled(Conflict(2, log.records[1].batch), START) == [Read("room:1", 1)]
        assert log.machine.propose(START) == (None, [])
        log.read()
        assert log.machine.state.languages == ("lt",)
        assert log.propose().expected == log.machine.head == (2, log.records[1].batch)

    def test_an_answer_keeps_its_arrival(self) -> None:
        log = opened()
        log.machine.submit(1, answer("s1"), START + 3000)
        came = log.machine.clock.now(START + 3000)
        log.propose(START + 3000)
        log.records.append(record(2, [e.DoorSet(t=1500, locked=True)]))
        log.machine.settled(Conflict(2, b""), START + 3100)
        log.read(START + 3200)
        (given, *_) = decode_events(log.propose(START + 3300).data)
        assert isinstance(given, e.AnswerGiven)
        assert (given.at, given.t) == (came, came + 300)


class TestUnknownReply:
    def test_it_was_stored(self) -> None:
        log = lobby()
        log.machine.submit(9, door(1), START)
        log.store(log.propose())
        log.records.append(record(3, [e.LanguagesSet(t=1300, languages=("en",))]))
        assert log.machine.unknown() == [Read("room:1", 1)]
        outputs = log.read()
        assert Reply(9, 2) in outputs
        assert (log.machine.version, log.machine.state.locked, log.machine.state.languages) == (
            3,
            True,
            ("en",),
        )

    def test_it_was_not_stored(self) -> None:
        log = lobby()
        log.machine.submit(9, door(1), START)
        first = log.propose()
        log.machine.unknown()
        assert log.read() == []
        second = log.propose()
        assert first.batch != second.batch

    def test_the_read_is_asked_again_until_it_is_answered(self) -> None:
        log = lobby()
        log.machine.submit(9, door(1), START)
        log.propose()
        log.machine.unknown()
        assert log.machine.again() == []
        log.machine.read_failed()
        assert log.machine.propose(START) == (None, [])
        assert log.machine.again() == [Read("room:1", 1)]

    def test_a_first_copy_that_lands_late_is_the_only_one(self) -> None:
        log = lobby()
        log.machine.submit(9, door(1), START)
        late = log.propose()
        log.machine.unknown()
        log.read()
        log.propose()
        log.store(late)
        log.machine.settled(Conflict(2, late.batch), START)
        log.read()
        assert log.machine.propose(START) == (None, [Reply(9, 2)])

    def test_a_no_in_a_batch_of_unknown_fate_is_decided_on_what_others_stored_after_it(self) -> None:
        """Another worker may have taken the command's other copy, which came to it in time."""
        log = opened()
        late = START + 60_000
        log.machine.submit(1, answer("s1"), late)  # too late by this worker's clock
        log.machine.submit(2, door(1), late)
        log.store(log.propose(late))
        log.machine.unknown()
        taken = e.AnswerGiven(
            t=2000, seat="s1", index=0, answer=ChoiceAnswer("a"), at=1500, by="seat:s1", id="s1x"
        )
        log.records.append(record(3, [taken]))
        told = [one for one in log.read(late) if isinstance(one, Reply)]
        assert told == [Reply(2, 2)]
        assert log.machine.propose(late) == (None, [Reply(1, 3)])


class TestRollback:
    def test_a_lower_version_is_noticed_by_the_pulse(self) -> None:
        log = lobby()
        log.records.append(record(2, [e.DoorSet(t=1200, locked=True)]))
        log.machine.heard(2)
        log.read()
        del log.records[1]
        log.machine.pulse(START)
        assert log.machine.pulsed(log.tip(), START) == [Reopen("room:1", log.tip())]
        log.epoch = "e2"
        assert log.machine.reopened("e2") == [Read("room:1", 0)]
        (changed,) = log.read()
        assert isinstance(changed, Changed)
        assert (changed.before, changed.epoch, log.machine.state.locked) == (None, "e2", False)

    def test_another_batch_at_my_version_is_noticed_by_the_read(self) -> None:
        log = lobby()
        log.records[0] = Record(1, b"y" * 16, 1000, RULES, log.records[0].data)
        log.records.append(record(2, [e.DoorSet(t=1200, locked=True)]))
        log.machine.heard(2)
        assert log.read() == [Reopen("room:1", log.tip())]

    def test_a_new_epoch_is_asked_for_until_the_store_answers(self) -> None:
        log = lobby()
        log.store_door(2)
        log.machine.heard(2)
        log.read()
        del log.records[1:]
        log.machine.pulse(START)
        wanted = log.machine.pulsed(log.tip(), START)
        assert wanted == [Reopen("room:1", log.tip())]
        assert log.machine.again() == []
        log.machine.read_failed()
        assert log.machine.again() == wanted
        assert log.machine.reopened("e2") == [Read("room:1", 0)]
        log.epoch = "e2"
        log.read()
        assert (log.machine.epoch, log.machine.version, log.machine.again()) == ("e2", 1, [])

    def test_an_old_pulse_is_no_rollback(self) -> None:
        log = lobby()
        log.machine.pulse(START)
        old = log.tip()
        log.machine.submit(1, door(1), START)
        log.store(log.propose())
        log.machine.settled(Ok(2), START)
        assert log.machine.pulsed(old, START) == []
        assert log.machine.version == 2

    def test_somebody_else_has_reopened_it(self) -> None:
        log = lobby()
        log.machine.pulse(START)
        log.epoch = "e2"
        assert log.machine.pulsed(log.tip(), START) == [Read("room:1", 0)]
        log.read()
        assert log.machine.epoch == "e2"

    def test_waiting_commands_survive_with_their_arrival_and_the_clock_does_not_go_back(self) -> None:
        log = opened()
        log.machine.submit(1, answer("s1"), START + 4000)
        came = log.machine.clock.now(START + 4000)
        log.propose(START + 4000)
        log.epoch = "e2"
        log.machine.settled(Gone(), START + 4000)
        log.read(START + 4100)
        assert log.machine.clock.now(START + 4100) >= came
        (given, *_) = decode_events(log.propose(START + 4200).data)
        assert isinstance(given, e.AnswerGiven)
        assert given.at == came


class TestLettingGo:
    def test_erased(self) -> None:
        log = lobby()
        log.machine.submit(2, door(1), START)
        log.propose()
        log.machine.settled(Gone(), START)
        outputs = log.machine.tail(Gone(), START)
        assert outputs == [LetGo("room:1", "erased"), Reply(2, 0, Refused("room/not_found"))]

    def test_written_by_a_newer_release(self) -> None:
        log = lobby()
        log.machine.submit(2, door(1), START)
        log.propose()
        assert log.machine.settled(Newer(RULES + 1), START)[0] == LetGo("room:1", "newer")

    def test_read_from_a_newer_release(self) -> None:
        log = lobby()
        log.records.append(record(2, [e.DoorSet(t=1200, locked=True)], rules=RULES + 1))
        log.machine.heard(2)
        assert LetGo("room:1", "newer") in log.read()


class TestTime:
    def test_a_command_that_came_before_the_log_was_read_counts_from_the_rooms_time(self) -> None:
        game = Game(one_round(choice()))
        game.found("a")
        game.found("b")
        log = Log(game.to("open"))
        log.machine.submit(1, answer("s1"), START)
        log.read(START + 50, t=2500)
        (given, *_) = decode_events(log.propose(START + 60).data)
        assert isinstance(given, e.AnswerGiven)
        assert (given.at, given.t) == (2500, 2500)

    def test_a_running_deadline_is_held_if_nobody_else_runs_it(self) -> None:
        game = Game(one_round(choice()))
        game.found("a")
        log = Log(game.to("open"))
        log.read(t=2000)
        assert log.machine.wakes_at(START) == START + 1500
        assert log.machine.clock.now(START + 1000) == 2000
        log.machine.wake(START + 1500)
        (held,) = decode_events(log.propose(START + 1500).data)
        assert held == e.Held(t=2000, by="", until=(game.state.until or 0) + 3000)

    def test_it_is_followed_if_somebody_does(self) -> None:
        game = Game(one_round(choice()))
        game.found("a")
        log = Log(game.to("open"))
        log.read(t=2000)
        log.machine.pulse(START + 250)
        log.machine.pulsed(log.tip(t=2600), START + 250)
        assert (log.machine.clock.held, log.machine.holding) == (False, False)
        log.machine.wake(START + 1500)
        assert not log.machine.ready

    def test_it_is_followed_also_when_a_read_brings_its_time_before_the_next_pulse(self) -> None:
        game = Game(one_round(choice()))
        game.found("a")
        log = Log(game.to("open"))
        log.read(t=2000)
        log.machine.refresh()  # a screen says that it has seen more
        log.read(START + 250, t=2600)
        assert (log.machine.clock.held, log.machine.holding) == (False, False)

    def test_it_is_followed_when_more_times_come_than_workers_that_wait_can_have(self) -> None:
        game = Game(one_round(choice()))
        game.found("a")
        log = Log(game.to("open"))
        log.read(t=2000)
        for version in range(2, 2 + MOST_WORKERS):
            assert log.machine.holding
            log.records.append(record(version, [e.DoorSet(t=2000 + 100 * version, locked=True)]))
            log.machine.heard(version)
            log.read(START + 300)
        assert (log.machine.clock.held, log.machine.holding) == (False, False)

    def test_another_one_that_waits_too_is_not_followed(self) -> None:
        """After an outage all of them come back with clocks that stand, each at another time."""
        log = opened()
        log.machine.store_away(START + 5000)
        assert log.machine.pulse(START + 6000) == 0
        log.machine.store_back(START + 9000)
        assert log.machine.pulse(START + 9000) == 0
        t = log.machine.clock.now(START + 9000)
        log.records.append(record(2, [e.DoorSet(t=t + 700, locked=True)]))  # its answers are stored at once
        log.machine.pulsed(log.tip(), START + 9250)
        log.read(START + 9260)
        log.machine.pulsed(log.tip(), START + 9500)
        assert log.machine.holding
        log.machine.wake(START + 10_500)
        assert [type(event) for event in decode_events(log.propose(START + 10_500).data)] == [e.Held]

    def test_it_is_followed_also_while_a_read_is_slow(self) -> None:
        game = Game(one_round(choice()))
        game.found("a")
        log = Log(game.to("open"))
        log.read(t=2000)
        log.machine.heard(2)
        assert log.machine.reading
        log.machine.pulse(START + 250)
        assert log.machine.pulsed(log.tip(t=2600), START + 250) == []
        assert (log.machine.clock.held, log.machine.holding) == (False, False)

    def test_a_lobby_is_never_held(self) -> None:
        log = lobby()
        assert (log.machine.holding, log.machine.clock.held) == (False, False)
        assert log.machine.wakes_at(START) is None

    def test_a_deadline_ticks_once(self) -> None:
        log = opened()
        at = log.machine.wakes_at(START + 250)
        assert at is not None
        log.machine.wake(at - 1)
        assert not log.machine.ready
        log.machine.wake(at)
        log.machine.wake(at)
        assert [type(event) for event in decode_events(log.propose(at).data)] == [e.QuestionClosed]

    def test_answers_that_wait_are_decided_before_the_tick(self) -> None:
        log = opened()
        at = log.machine.wakes_at(START + 250) or 0
        log.machine.wake(at)
        log.machine.submit(1, answer("s1"), at)
        sorts = [type(event) for event in decode_events(log.propose(at).data)]
        assert sorts == [e.AnswerGiven, e.QuestionClosed]

    def test_a_silent_store_stops_the_clock(self) -> None:
        log = opened()
        log.machine.store_away(START + 5000)
        stood = log.machine.clock.now(START + 5000)
        log.machine.store_back(START + 9000)
        assert log.machine.clock.now(START + 9000) == stood
        log.machine.wake(START + 10_500)
        assert [type(event) for event in decode_events(log.propose(START + 10_500).data)] == [e.Held]

    def test_it_stands_also_if_the_worker_was_waiting_for_others_when_the_store_fell_silent(self) -> None:
        game = Game(one_round(choice()))
        game.found("a")
        log = Log(game.to("open"))
        log.read(t=2000)
        log.machine.store_away(START + 1000)
        log.machine.wake(START + 1500)
        assert log.machine.wakes_at(START + 1500) is None
        assert log.machine.clock.now(START + 9000) == 2000
        log.machine.store_back(START + 9000)
        assert log.machine.wakes_at(START + 9000) == START + 9000 + HOLD_FOR

    def test_only_one_of_two_workers_that_come_back_gives_time_to_get_ready(self) -> None:
        log = opened()
        log.machine.store_away(START + 5000)
        log.machine.store_back(START + 9000)
        t = log.machine.clock.now(START + 9000)
        log.records.append(record(2, [e.Held(t=t, until=24_000)]))  # by the other one, just before
        log.machine.heard(2)
        log.read(START + 10_400)
        log.machine.wake(START + 10_500)
        assert log.machine.propose(START + 10_500) == (None, [])
        assert (log.machine.clock.held, log.machine.state.until) == (False, 24_000)


class TestBehind:
    def test_a_notice_in_mid_flight_is_not_forgotten(self) -> None:
        log = lobby()
        log.machine.submit(1, door(1), START)
        log.store(log.propose())
        log.records.append(record(3, [e.DoorSet(t=1300, locked=False)]))
        assert log.machine.heard(3) == []
        assert log.machine.behind
        assert log.machine.settled(Ok(2), START)[-1] == Read("room:1", 2)
        log.read()
        assert (log.machine.version, log.machine.behind) == (3, False)

    def test_one_in_mid_read_is_read_after_it(self) -> None:
        log = lobby()
        log.records.append(record(2, [e.DoorSet(t=1300, locked=True)]))
        assert log.machine.heard(2) == [Read("room:1", 1)]
        assert log.machine.heard(3) == []
        assert log.read()[-1] == Read("room:1", 2)
        log.records.append(record(3, [e.DoorSet(t=1400, locked=False)]))
        log.read()
        assert not log.machine.behind

    def test_whoever_speaks_of_more_than_there_is_costs_one_read(self) -> None:
        log = lobby()
        assert log.machine.heard(10**9) == [Read("room:1", 1)]
        assert log.read() == []
        assert not log.machine.behind

    def test_a_refresh_reads_even_without_a_notice(self) -> None:
        log = lobby()
        log.records.append(record(2, [e.DoorSet(t=1300, locked=True)]))
        assert log.machine.refresh() == [Read("room:1", 1)]
        log.read()
        assert log.machine.state.locked

    def test_a_refresh_in_mid_flight_sees_what_came_after_the_flight(self) -> None:
        log = lobby()
        log.machine.submit(1, door(1), START)
        log.store(log.propose())
        log.records.append(record(3, [e.DoorSet(t=1300, locked=False)]))
        assert log.machine.refresh() == []
        assert log.machine.settled(Ok(2), START)[-1] == Read("room:1", 2)


class TestCatchingUp:
    """What a read says of others' records, and whether it began late enough to say it."""

    def test_what_a_screen_has_seen_is_read_before_it_is_answered(self) -> None:
        log = lobby()
        log.store_door(2)
        assert log.machine.reach("e1", 2) == [Read("room:1", 1)]
        assert log.machine.behind
        log.read()
        assert (log.machine.behind, log.machine.version) == (False, 2)

    def test_a_screen_that_has_seen_what_the_log_has_lost_is_answered_after_one_read(self) -> None:
        log = lobby()
        assert log.machine.reach("e1", 9) == [Read("room:1", 1)]
        assert not any(isinstance(output, Read) for output in log.read())
        assert (log.machine.behind, log.machine.version) == (False, 1)

    def test_a_screen_of_another_epoch_makes_it_look(self) -> None:
        log = lobby()
        assert not log.machine.lacks("", 0)
        assert not log.machine.lacks("e1", 1)
        assert log.machine.lacks("e2", 1)
        assert log.machine.reach("e2", 1) == [Read("room:1", 1)]
        log.epoch = "e2"
        log.read()
        log.read()
        assert (log.machine.behind, log.machine.epoch) == (False, "e2")

    def test_a_read_that_began_before_does_not_answer_for_what_was_stored_since(self) -> None:
        log = lobby()
        log.machine.refresh()
        earlier = Tail(log.tip(), log.records[0].batch, ())
        log.store_door(2)
        log.machine.refresh()
        assert log.machine.tail(earlier, START) == [Read("room:1", 1)]
        assert log.machine.behind
        log.read()
        assert (log.machine.behind, log.machine.version) == (False, 2)

    def test_nor_for_what_a_screen_saw_since(self) -> None:
        log = lobby()
        log.machine.refresh()
        earlier = Tail(log.tip(), log.records[0].batch, ())
        log.store_door(2)
        log.machine.reach("e1", 2)
        assert log.machine.tail(earlier, START) == [Read("room:1", 1)]
        assert log.machine.behind

    def test_a_read_that_failed_answers_for_nothing(self) -> None:
        log = lobby()
        log.machine.refresh()
        log.machine.read_failed()
        assert log.machine.behind
        assert log.machine.again() == [Read("room:1", 1)]

    def test_what_is_heard_while_a_batch_is_on_its_way_is_read_when_it_has_settled(self) -> None:
        log = lobby()
        log.machine.submit(1, door(1), START)
        batch = log.propose()
        assert log.machine.heard(3) == []
        log.store(batch)
        assert Read("room:1", 2) in log.machine.settled(Ok(2), START)


def test_only_so_many_commands_wait_for_the_store() -> None:
    log = lobby()
    for number in range(MOST_WAITING):
        assert log.machine.submit(number + 1, door(number), START) == []
    assert log.machine.submit(9999, door(9999), START) == [Reply(9999, 0, Refused("store/away"))]
    assert log.machine.submit(0, c.Command("", "clock", c.Tick()), START) == []
