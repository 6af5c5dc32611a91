"""Logs of every release fold to the same table for ever."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from golden.make import table
from home_quiz.game import events as e
from home_quiz.game.kinds import KINDS
from home_quiz.rescoring import places, rescore
from home_quiz.room.record import decode_events

LOGS = sorted(Path(__file__).parent.glob("*.log"))


def records(log: Path) -> list[bytes]:
    """The data of each record of a stored log."""
    return msgspec.msgpack.decode(log.read_bytes(), type=list[bytes])


def test_there_is_one() -> None:
    assert LOGS


@pytest.mark.parametrize("log", LOGS, ids=lambda log: log.stem)
class TestGolden:
    def test_it_folds_to_its_table(self, log: Path) -> None:
        assert table(records(log)) == json.loads(log.with_suffix(".json").read_text("utf-8"))

    def test_the_independent_scorer_agrees(self, log: Path) -> None:
        expected = json.loads(log.with_suffix(".json").read_text("utf-8"))["families"]
        facts = [event for data in records(log) for event in msgspec.msgpack.decode(data)]
        assert rescore(facts) == {team: row[1] for team, row in expected.items()}
        assert places(facts) == {team: row[2] for team, row in expected.items()}


def test_together_they_hold_every_kind_and_every_sort_of_event() -> None:
    log = [event for path in LOGS for data in records(path) for event in decode_events(data)]
    created = [event for event in log if isinstance(event, e.RoomCreated)]
    questions = [question for one in created for question in one.programme.questions]
    assert {type(question.ask).__struct_config__.tag for question in questions} == set(KINDS)
    missing = {sort.__name__ for sort in e.EventUnion.__args__} - {type(event).__name__ for event in log}
    assert missing == set()
