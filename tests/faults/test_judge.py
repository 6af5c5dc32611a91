"""The judge itself: it sees every sort of broken promise, and nothing where none is broken."""

from __future__ import annotations

import pytest

from faults.history import Notes, Press
from faults.judge import Verdict, judge
from faults.phones import choice_of
from gateway.serving import a_programme
from home_quiz.content.presets import presets
from home_quiz.game import events as e
from home_quiz.game.kinds.choice import ChoiceAnswer
from home_quiz.room.record import encode_events
from home_quiz.store.contract import Record


def given(command: str, pick: str, seat: str = "s1", t: int = 2000) -> e.AnswerGiven:
    return e.AnswerGiven(t=t, by="seat:s1", id=command, seat=seat, index=0, answer=ChoiceAnswer(pick), at=t)


def log(*batches: list[e.EventUnion], preset: str = "calm") -> list[Record]:
    """A room with one phone, in which the first question is open; then these batches."""
    begin: list[list[e.EventUnion]] = [
        [e.RoomCreated(t=0, hall="home", code="XAQ7001", programme=a_programme(presets()[preset]), seed=1)],
        [
            e.TeamFounded(t=1, id="f", team="t1", name="XAQ7 1", crest="fox", colour="red", number="1234"),
            e.SeatTaken(t=1, id="f", seat="s1", team="t1", token=b"x" * 32),
        ],
        [e.PhaseEntered(t=2, phase="intro", index=0)],
        [e.QuestionOpened(t=1000, index=0, until=31_000, here=("s1",))],
    ]
    return [
        Record(number, bytes([number]) * 16, 0, 1, encode_events(events))
        for number, events in enumerate([*begin, *batches], start=1)
    ]


def press(command: str, pick: str, *told: tuple[str, int]) -> Press:
    said = [(float(number), what, version) for number, (what, version) in enumerate(told)]
    return Press("phone", "answer", command, 0.0, 0, choice_of({"kind": "choice", "pick": pick}), told=said)


def judged(records: list[Record], *presses: Press) -> Verdict:
    return judge("XAQ7001", records, [Notes("phone", list(presses))], {"phone": "s1"})


def test_a_told_answer_that_is_stored_is_right() -> None:
    records = log([given("one", "a")], [given("two", "b", t=3000)])
    verdict = judged(records, press("one", "a", ("ack", 5)), press("two", "b", ("ack", 6), ("ack", 6)))
    assert (verdict.acked, verdict.faults) == (2, [])


def test_what_nobody_was_told_may_be_either() -> None:
    assert judged(log(), press("one", "a")).faults == []
    assert judged(log([given("one", "a")]), press("one", "a")).faults == []
    both = log([given("one", "a")], [given("two", "b")])
    assert judged(both, press("one", "a", ("ack", 5)), press("two", "b")).faults == []


def test_a_passing_refusal_is_no_outcome() -> None:
    verdict = judged(log([given("one", "a")]), press("one", "a", ("store/away", 0), ("ack", 5)))
    assert (verdict.acked, verdict.faults) == (1, [])


@pytest.mark.parametrize(
    ("records", "presses", "sort"),
    [
        (log(), [press("one", "a", ("ack", 5))], "lost"),
        (
            log([given("two", "b")], [given("one", "a", t=3000)]),
            [press("one", "a", ("ack", 6)), press("two", "b", ("ack", 6))],
            "lost",
        ),
        (log([given("one", "a")], [given("one", "a")]), [press("one", "a", ("ack", 5))], "double"),
        (log([given("one", "a"), given("one", "a")]), [press("one", "a", ("ack", 5))], "double"),
        (
            log([given("one", "a")], [given("two", "b")], preset="race"),
            [press("one", "a", ("ack", 5)), press("two", "b", ("ack", 6))],
            "double",
        ),
        (log([given("one", "b")]), [press("one", "a", ("ack", 5))], "changed"),
        (
            log([given("one", "a")]),
            [press("one", "a", ("ack", 5), ("answer/too_late", 0))],
            "changed",
        ),
        (log([given("one", "a")]), [press("one", "a", ("answer/too_late", 0))], "changed"),
        (log([given("one", "a")]), [press("one", "a", ("ack", 4))], "wrong"),
    ],
)
def test_every_broken_promise_is_seen(records: list[Record], presses: list[Press], sort: str) -> None:
    verdict = judged(records, *presses)
    assert getattr(verdict, sort), verdict
    assert verdict.faults


def test_a_log_with_a_hole_is_wrong() -> None:
    records = log([given("one", "a")])
    assert judged([*records[:2], *records[3:]]).wrong
    assert judged([]).wrong
