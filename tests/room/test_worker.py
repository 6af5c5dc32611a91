"""All logs of one worker and its one way to the store."""

from __future__ import annotations

from typing import TypeVar

from game.play import Game, choice, one_round
from home_quiz.game.refusals import Refused
from home_quiz.room.outputs import Changed, Read, Reply
from home_quiz.room.record import RoomBook
from home_quiz.room.worker import PULSE_EVERY, PULSE_HOLDING, Commit, Pulse, Step, StoreState, Worker
from home_quiz.store.contract import Ok, Tail, Tip
from room.test_machine import START, answer, door, record

S = TypeVar("S")


class Desk:
    """A worker with rooms that have been read."""

    def __init__(self, *logs: str, phase: str = "lobby") -> None:
        self.ids = 0
        self.worker = Worker(self._id)
        game = Game(one_round(choice()))
        game.found("a")
        self.first = record(1, game.to(phase).log)
        for log in logs:
            assert self.worker.open(log, RoomBook(), START) == [Read(log, 0)]
            self.read(log, START)

    def _id(self) -> bytes:
        self.ids += 1
        return self.ids.to_bytes(16, "big")

    def read(self, log: str, mono: int) -> list[Step]:
        """A read is answered with the first record, or with nothing new."""
        version, batch = self.worker.machines[log].head
        tail = Tail(self.tip(log), batch, ()) if version else Tail(self.tip(log), b"", (self.first,))
        return self.worker.read(log, tail, mono)

    def tip(self, log: str) -> Tip:
        """Where the log ends, as far as the worker knows."""
        version, batch = self.worker.machines[log].head
        return Tip(version or 1, batch or self.first.batch, "e", self.first.t)


def only(steps: list[Step], sort: type[S]) -> S:
    """The one step of this sort."""
    (found,) = [step for step in steps if isinstance(step, sort)]
    return found


class TestCommits:
    def test_idle_it_sends_at_once_busy_it_gathers(self) -> None:
        desk = Desk("room:1", "room:2", "room:3")
        first = only(desk.worker.submit("room:1", 1, door(1), START), Commit)
        assert [batch.log for batch in first.batches] == ["room:1"]
        assert desk.worker.submit("room:2", 2, door(1), START) == []
        assert desk.worker.submit("room:3", 3, door(1), START) == []
        steps = desk.worker.committed([Ok(2)], START + 3)
        assert only(steps, Reply) == Reply(1, 2)
        assert only(steps, Changed).version == 2
        assert [batch.log for batch in only(steps, Commit).batches] == ["room:2", "room:3"]

    def test_a_log_that_is_not_open_here(self) -> None:
        assert Desk().worker.submit("room:1", 7, door(1), START) == [Reply(7, 0, Refused("room/not_found"))]

    def test_an_answer_for_a_log_that_was_dropped_is_no_error(self) -> None:
        desk = Desk("room:1")
        desk.worker.submit("room:1", 1, door(1), START)
        desk.worker.drop("room:1")
        assert desk.worker.committed([Ok(2)], START) == []


class TestSilence:
    def test_one_lost_reply_is_no_outage(self) -> None:
        desk = Desk("room:1", phase="open")
        desk.worker.wake(START)
        desk.worker.pulsed([("room:1", 0)], [desk.tip("room:1")], START + 5)
        desk.worker.submit("room:1", 1, door(1), START + 10)
        steps = desk.worker.committed(None, START + 410)
        steps += desk.read("room:1", START + 415)
        steps += desk.worker.wake(START + 1010)
        assert not any(isinstance(step, StoreState) for step in steps)
        assert not desk.worker.away

    def test_a_silent_store_is_said_once_and_its_return_too(self) -> None:
        desk = Desk("room:1")
        desk.worker.submit("room:1", 1, door(1), START)
        assert only(desk.worker.wake(START + 1000), StoreState).away
        assert not any(isinstance(step, StoreState) for step in desk.worker.wake(START + 2000))
        assert desk.worker.machines["room:1"].clock.held
        assert not only(desk.worker.committed([Ok(2)], START + 2500), StoreState).away
        assert not desk.worker.machines["room:1"].clock.held

    def test_a_store_that_reads_but_does_not_store_is_away_until_it_stores(self) -> None:
        """A full or locked disk: pulses and reads go on, and the screens must not flicker with them."""
        desk = Desk("room:1", phase="open")
        desk.worker.wake(START)
        desk.worker.submit("room:1", 1, door(1), START + 900)
        steps = desk.worker.pulsed([("room:1", 0)], [desk.tip("room:1")], START + 950)
        steps += desk.worker.wake(START + 1800)
        assert not any(isinstance(step, StoreState) for step in steps)  # the commit waits for 0.9 s only
        steps = desk.worker.pulsed([("room:1", 0)], [desk.tip("room:1")], START + 1850)
        steps += desk.worker.wake(START + 1900)
        assert only(steps, StoreState).away
        steps = []
        for mono in range(START + 2000, START + 5000, 1000):
            steps += desk.worker.wake(mono) + desk.read("room:1", mono + 5)
            steps += desk.worker.pulsed([("room:1", 0)], [desk.tip("room:1")], mono + 10)
        assert not any(isinstance(step, StoreState) for step in steps)
        assert not only(desk.worker.committed([Ok(2)], START + 5000), StoreState).away

    def test_what_failed_is_tried_again_more_and_more_slowly(self) -> None:
        desk = Desk("room:1")
        assert desk.worker.submit("room:1", 1, door(1), START)
        mono = START
        for wait in (100, 200, 400, 800, 1600, 2000, 2000):
            desk.worker.committed(None, mono)
            assert not any(isinstance(step, Commit) for step in desk.read("room:1", mono))
            assert not any(isinstance(step, Commit) for step in desk.worker.wake(mono + wait - 1))
            mono += wait
            only(desk.worker.wake(mono), Commit)


class TestDoubt:
    def test_what_was_read_before_a_pause_proves_no_refusal_after_it(self) -> None:
        """While the next try waits, another worker may store the first copy of what is to be refused."""
        desk = Desk("room:1")
        desk.worker.pulsed([], None, START)
        assert desk.worker.submit("room:1", 1, answer("s1"), START + 10) == []
        only(desk.worker.refresh("room:1"), Read)
        assert not any(isinstance(step, Reply) for step in desk.read("room:1", START + 20))
        only(desk.worker.wake(START + 100), Read)
        assert only(desk.read("room:1", START + 110), Reply).refused is not None


class TestPulses:
    def test_once_a_second(self) -> None:
        desk = Desk("room:1")
        assert only(desk.worker.wake(START), Pulse).times[0][0] == "room:1"
        desk.worker.pulsed([("room:1", 0)], [desk.tip("room:1")], START + 5)
        assert desk.worker.wakes_at(START + 5) == START + PULSE_EVERY
        assert not any(isinstance(step, Pulse) for step in desk.worker.wake(START + 999))

    def test_a_slow_pulse_is_no_rollback(self) -> None:
        """Its answer is compared with what was known when it was asked, though the next one is due."""
        desk = Desk("room:1")
        times = only(desk.worker.wake(START), Pulse).times
        slow = desk.tip("room:1")
        desk.worker.submit("room:1", 1, door(1), START + 100)
        desk.worker.committed([Ok(2)], START + 105)
        assert not any(isinstance(step, Pulse) for step in desk.worker.wake(START + PULSE_EVERY))
        assert desk.worker.pulsed(times, [slow], START + PULSE_EVERY + 10) == []
        assert desk.worker.machines["room:1"].version == 2

    def test_more_often_while_a_deadline_may_have_to_be_held(self) -> None:
        desk = Desk("room:1", phase="open")
        desk.worker.wake(START)
        desk.worker.pulsed([("room:1", 0)], [desk.tip("room:1")], START + 5)
        assert desk.worker.wakes_at(START + 5) == START + PULSE_HOLDING
