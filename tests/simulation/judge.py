"""Compares what people were told with what the log says, on plain dictionaries, after a run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from home_quiz.game import commands as c
from home_quiz.game.evolve import fold
from home_quiz.game.phases import DRAIN, GRACE
from home_quiz.game.state import State
from home_quiz.rescore import rescore
from home_quiz.room.record import decode_events
from home_quiz.store.contract import Record
from simulation.history import History
from simulation.store import GIVES_UP, SLOWEST

Facts = dict[str, Any]
STEPS = {"PhaseEntered", "QuestionOpened", "QuestionClosed", "QuestionRevealed", "RoomEnded"}
MEANWHILE = (GIVES_UP + SLOWEST) // 2
"""Ms: a no may cross with a first copy that another server is storing, but not with one stored before."""


class Judge:
    """``forgets``: the store lost records in this run, so what was acked may be missing."""

    def __init__(
        self, history: History, records: Sequence[Record], stored_at: Sequence[int], forgets: bool
    ) -> None:
        self.history = history
        self.records = records
        self.stored_at = stored_at
        self.forgets = forgets
        self.log: list[tuple[int, Facts]] = [
            (record.version, event) for record in records for event in msgspec.msgpack.decode(record.data)
        ]

    def judge(self, states: Sequence[State]) -> list[str]:
        """Everything that is wrong, ``states`` being what the servers believe."""
        self._order()
        self._commands()
        questions = Questions(self.history)
        for version, event in self.log:
            questions.follow(f"version {version}, {event['e']}", event)
        self._must(questions.ended, "the game did not end")
        self._seats()
        if not self.history.faults:
            self._states(states)
        return self.history.faults

    def _must(self, right: bool, otherwise: str) -> None:
        if not right:
            self.history.fault(otherwise)

    def _order(self) -> None:
        versions = [record.version for record in self.records]
        self._must(versions == list(range(1, len(versions) + 1)), "versions have a gap")
        times = [event["t"] for _, event in self.log]
        self._must(times == sorted(times), "room time went back in the log")
        for record, real in zip(self.records, self.stored_at, strict=True):
            self._must(record.t <= real, f"version {record.version}: room time runs ahead of real time")

    def _commands(self) -> None:
        places: dict[str, list[tuple[int, Facts]]] = {}
        for version, event in self.log:
            if event.get("id"):
                places.setdefault(event["id"], []).append((version, event))
        for command, found in places.items():
            self._once(command, found)
            self._as_asked(command, found[0][1])
        for command, version in self.history.acked.items():
            if isinstance(self.history.wishes[command][0], c.GiveAnswer) and not self.forgets:
                self._must(command in places, f"{command} was acked and is lost")
                self._must(all(v <= version for v, _ in places.get(command, ())), f"{command} acked too soon")

    def _once(self, command: str, found: list[tuple[int, Facts]]) -> None:
        self._must(len({version for version, _ in found}) == 1, f"{command} happened twice")
        sorts = [event["e"] for _, event in found]
        self._must(len(sorts) == len(set(sorts)), f"{command} happened twice in one record")
        refused = self.history.refused.get(command)
        if refused is not None:
            stored = self.stored_at[found[0][0] - 1]
            self._must(stored > refused[0] - MEANWHILE, f"{command} had happened and was refused")

    def _as_asked(self, command: str, event: Facts) -> None:
        wish, _ = self.history.wishes[command]
        if isinstance(wish, c.GiveAnswer):
            said = (event["index"], event["answer"]["pick"])
            self._must(said == (wish.index, getattr(wish.answer, "pick", None)), f"{command} was changed")
            came = self.history.arrivals.get(command, set())
            at = event["at"]
            self._must(at in came or None in came, f"{command} counts from {at}, but came at {came}")

    def _seats(self) -> None:
        tokens = [event["token"] for _, event in self.log if event["e"] == "SeatTaken"]
        self._must(len(tokens) == len(set(tokens)), "a phone has two seats")

    def _states(self, states: Sequence[State]) -> None:
        truth = fold(event for record in self.records for event in decode_events(record.data))
        for number, state in enumerate(states):
            self._must(state == truth, f"server {number} believes something else than the log")
        teams = (team.id for team in truth.teams.values() if not team.removed)
        totals = {team: truth.totals.get(team) or 0 for team in teams}
        self._must(totals == rescore(event for _, event in self.log), "the independent scorer disagrees")


class Questions:
    """Each is opened, closed once at its time or early, and revealed once, when the late ones have come."""

    def __init__(self, history: History) -> None:
        self.ended = False
        self._history = history
        self._step = 0
        self._stage = ""
        self._index = -1
        self._until = 0
        self._closes = 0
        self._pressed: set[str] = set()

    def follow(self, where: str, event: Facts) -> None:
        """One more event of the log."""
        self._control(where, event)
        look = getattr(self, "_" + event["e"], None)
        if look is not None:
            wrong = look(event)
            if wrong:
                self._history.fault(f"{where}: {wrong}")
        self._step += event["e"] in STEPS

    def _control(self, where: str, event: Facts) -> None:
        command = event.get("id", "")
        wish, on = self._history.wishes.get(command, (None, -1))
        if (
            isinstance(wish, c.Start | c.Next | c.CloseEarly | c.Skip | c.End)
            and command not in self._pressed
        ):
            self._pressed.add(command)
            if on != self._step:
                self._history.fault(f"{where}: pressed on step {on}, happened on {self._step}")

    def _QuestionOpened(self, event: Facts) -> str:
        right = self._stage not in ("open", "closed") and event["index"] == self._index + 1
        self._stage, self._index, self._until = "open", event["index"], event["until"]
        return "" if right and event["until"] == event["t"] + 3000 else "out of turn, or not 3 s long"

    def _AnswerGiven(self, event: Facts) -> str:
        if event["index"] != self._index or self._stage not in ("open", "closed"):
            return "out of time"
        return "too late" if self._stage == "closed" and event["at"] > self._closes + GRACE else ""

    def _QuestionClosed(self, event: Facts) -> str:
        early = event.get("early", False)
        right = self._stage == "open" and event["index"] == self._index
        self._stage, self._closes = "closed", min(event["t"], self._until) if early else self._until
        return "" if right and (early or event["t"] >= self._until) else "not open, or before its time"

    def _QuestionRevealed(self, event: Facts) -> str:
        right = self._stage == "closed" and event["index"] == self._index
        self._stage = "revealed"
        in_time = event["t"] >= self._closes + DRAIN
        return "" if right and in_time else "not closed, or before the late ones have come"

    def _QuestionSkipped(self, event: Facts) -> str:
        self._stage, self._index = "skipped", event["index"]
        return ""

    def _PhaseEntered(self, event: Facts) -> str:
        if self._stage in ("open", "closed") and event["phase"] != "podium":
            return "a question was left without a reveal"
        return ""

    def _Resumed(self, event: Facts) -> str:
        return self._moved(event.get("until"))

    def _Held(self, event: Facts) -> str:
        return self._moved(event["until"])

    def _moved(self, until: int | None) -> str:
        if self._stage != "open" or until is None:
            return ""
        before, self._until = self._until, until
        return "takes time away" if until < before else ""

    def _RoomEnded(self, event: Facts) -> str:
        again, self.ended = self.ended, True
        return "ended twice" if again else ""
