"""Compares what people were told with what the log says, on plain dictionaries, after a run."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import Any

import msgspec

from home_quiz.game import commands as c
from home_quiz.game.evolve import fold
from home_quiz.game.phases import DRAIN, GET_READY, GRACE
from home_quiz.game.state import REMEMBERED, State
from home_quiz.game.tiebreak import places
from home_quiz.rescoring import places as replaced
from home_quiz.rescoring import rescore
from home_quiz.room.machine import HOLD_FOR
from home_quiz.room.record import decode_events
from home_quiz.store.contract import Record
from simulation.faults import Faults
from simulation.history import History
from simulation.store import GIVES_UP, SLOWEST, SimStore

Facts = dict[str, Any]
STEPS = {
    "PhaseEntered",
    "TieBreakCalled",
    "QuestionOpened",
    "QuestionClosed",
    "QuestionRevealed",
    "RoomEnded",
}
MEANWHILE = (GIVES_UP + SLOWEST) // 2
"""Ms: a no may cross with a first copy that another server is storing, but not with one stored before."""

NOTICED_WITHIN = 3000
"""Ms after which every server has noticed that the store is silent."""
SERVERS = 3
"""So many, at most, ask for a seat that a question waits for."""


class Judge:
    """Looks at a whole evening."""

    def __init__(self, history: History, store: SimStore, faults: Faults) -> None:
        self.history = history
        self.faults = faults
        self.store = store
        self.records: Sequence[Record] = store.records
        self.stored_at = store.stored_at
        self.lost = store.lost
        self.log: list[tuple[int, Facts]] = [
            (record.version, event)
            for record in self.records
            for event in msgspec.msgpack.decode(record.data)
        ]

    def judge(self, states: Sequence[State]) -> list[str]:
        """Everything that is wrong, ``states`` being what the servers believe."""
        self._order()
        self._stood()
        self._commands()
        questions = Questions(self.history)
        for version, event in self.log:
            questions.follow(f"version {version}, {event['e']}", event, self.stored_at[version - 1])
        self._must(questions.ended, "the game did not end")
        self._seats()
        self._attendance()
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

    def _stood(self) -> None:
        """Room time stands while no server gets an answer; rollbacks only reopen the log, each once."""
        rolled = self.store.rolled_back
        self._must(self.store.reopened <= rolled, f"reopened {self.store.reopened} times, {rolled} rollbacks")
        if rolled or self.faults.freezes:
            return
        for begin, end in self.store.outages:
            before = bisect_right(self.stored_at, begin) - 1
            after = bisect_left(self.stored_at, end)
            if after == len(self.records) or after != before + 1:
                continue  # something came late meanwhile
            passed = self.records[after].t - self.records[before].t
            most = self.stored_at[after] - self.stored_at[before] - (end - begin - NOTICED_WITHIN)
            self._must(passed <= most, f"{passed} ms of room time passed, at most {most} with an answer")

    def _commands(self) -> None:
        places: dict[str, list[tuple[int, Facts]]] = {}
        for version, event in self.log:
            if event.get("id"):
                places.setdefault(event["id"], []).append((version, event))
        for command, found in places.items():
            self._once(command, found)
            if command in self.history.wishes:
                self._as_asked(command, found[0][1])
        for command, version in self.history.acked.items():
            if isinstance(self.history.wishes[command][0], c.GiveAnswer) and command not in self.lost:
                self._must(command in places, f"{command} was acked and is lost")
                self._must(all(v <= version for v, _ in places.get(command, ())), f"{command} acked too soon")

    def _once(self, command: str, found: list[tuple[int, Facts]]) -> None:
        first = [(version, event) for version, event in found if version == found[0][0]]
        for version, _ in found[len(first) :]:
            late = self._forgotten(command, found[0], self.stored_at[version - 1])
            self._must(late, f"{command} happened twice")
        sorts = [event["e"] for _, event in first]
        self._must(len(sorts) == len(set(sorts)), f"{command} happened twice in one record")
        refused = self.history.refused.get(command)
        if refused is not None and command not in self.lost:
            stored = self.stored_at[found[0][0] - 1]
            right = stored > refused[0] - MEANWHILE or self._forgotten(command, found[0], refused[0])
            self._must(right, f"{command} had happened and was refused")

    def _forgotten(self, command: str, found: tuple[int, Facts], real: int) -> bool:
        """Whether its actor had had so much done since that the state did not remember it any more."""
        version, done = found
        since = {
            event["id"]
            for later, event in self.log
            if later > version and event.get("by") == done["by"] and self.stored_at[later - 1] <= real
        }
        return len(since - {command}) >= REMEMBERED

    def _as_asked(self, command: str, event: Facts) -> None:
        wish, _ = self.history.wishes[command]
        if isinstance(wish, c.GiveAnswer):
            said = (event["index"], event["answer"])
            wished = (wish.index, msgspec.json.decode(msgspec.json.encode(wish.answer)))
            self._must(said == wished, f"{command} was changed")
            came = self.history.arrivals.get(command, set())
            at = event["at"]
            self._must(at in came or None in came, f"{command} counts from {at}, but came at {came}")

    def _seats(self) -> None:
        seats = {event["seat"]: event["token"] for _, event in self.log if event["e"] == "SeatTaken"}
        self._must(len(seats) == len(set(seats.values())), "a phone has two seats")
        for version, event in self.log:
            if event["e"] == "AnswerGiven":
                own = seats.get(event["seat"]) == self.history.tokens[event["id"]]
                self._must(
                    own, f"version {version}: {event['id']} counts for {event['seat']}, another's seat"
                )

    def _attendance(self) -> None:
        """No more is said of a seat or a display than it gave cause for; no wave counts twice."""
        told: Counter[tuple[str, str]] = Counter()
        waved: Counter[str] = Counter()
        for _, event in self.log:
            for name in event.get("seats", ()) or event.get("displays", ()):
                told[event["e"], name] += 1
            if event["e"] == "Waved":
                waved.update(event["teams"])
        for (sort, name), times in told.items():
            if sort in ("SeatsMissed", "DisplaysGone"):
                most = self.history.downs[name] + self.history.openings
                most += SERVERS * self.history.questions if sort == "SeatsMissed" else 0
                self._must(times <= most, f"{sort} of {name} {times} times, with {most} reasons")
        pressed: Counter[str] = Counter()
        for _, event in self.log:
            if event["e"] == "SeatTaken":
                pressed[event["team"]] += self.history.waves[event["token"]]
        for team, times in waved.items():
            self._must(times <= pressed[team] or bool(self.lost), f"{team} waved {times} times")
        # Whatever happens to a socket is told at most so often: somebody is missed, is away, is back.
        reasons = sum(self.history.downs.values()) + self.history.openings
        most = 3 * (reasons + SERVERS * self.history.questions)
        stored = len(self.history.presence_at)
        self._must(stored <= most, f"{stored} records of presence, with reasons for {most}")

    def _states(self, states: Sequence[State]) -> None:
        truth = fold(event for record in self.records for event in decode_events(record.data))
        for number, state in enumerate(states):
            self._must(state == truth, f"server {number} believes something else than the log")
        teams = (team.id for team in truth.teams.values() if not team.removed)
        totals = {team: truth.totals.get(team) or 0 for team in teams}
        facts = [event for _, event in self.log]
        self._must(totals == rescore(facts), "the independent scorer disagrees")
        self._must(places(truth) == replaced(facts), "the independent scorer sees other places")


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
        self._real = 0
        self._held_at = -HOLD_FOR

    def follow(self, where: str, event: Facts, real: int) -> None:
        """One more event of the log, stored at this real time."""
        self._real = real
        self._control(where, event)
        again = event["e"] == "QuestionClosed" and self._stage == "closed"  # on without further cards
        look = getattr(self, "_" + event["e"], None)
        if look is not None:
            wrong = look(event)
            if wrong:
                self._history.fault(f"{where}: {wrong}")
        self._step += event["e"] in STEPS and not again

    def _control(self, where: str, event: Facts) -> None:
        command = event.get("id", "")
        wish, on = self._history.wishes.get(command, (None, -1))
        if isinstance(wish, c.StepWish) and command not in self._pressed:
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
        if event.get("by", "").startswith("host:"):
            return ""  # a card, entered by the host until the reveal
        return "too late" if self._stage == "closed" and event["at"] > self._closes + GRACE else ""

    def _QuestionClosed(self, event: Facts) -> str:
        early = event.get("early", False)
        if self._stage == "closed":  # the host goes on without the cards that were not entered
            return "" if early and event["index"] == self._index else "closed twice"
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

    def _TieBreakCalled(self, event: Facts) -> str:
        self._index = event["index"] - 1  # where the game was ended early, the questions between are left out
        return "a question was left without a reveal" if self._stage in ("open", "closed") else ""

    def _PhaseEntered(self, event: Facts) -> str:
        if self._stage in ("open", "closed") and event["phase"] != "podium":
            return "a question was left without a reveal"
        return ""

    def _TimeAdded(self, event: Facts) -> str:
        return "" if not self._moved(self._until + event["ms"]) and self._stage == "open" else "not open"

    def _Resumed(self, event: Facts) -> str:
        return self._moved(event.get("until"))

    def _AttemptMade(self, event: Facts) -> str:
        return self._moved(event["until"])

    def _Held(self, event: Facts) -> str:
        """Only one of the workers that come back gives time to get ready, and no more than that."""
        since, self._held_at = self._real - self._held_at, self._real
        most = max(self._until, event["t"]) + GET_READY
        wrong = self._moved(event["until"])
        if since < HOLD_FOR:
            return f"held again after {since} ms"
        if self._stage == "open" and event["until"] > most:
            return "gives more time than to get ready"
        return wrong

    def _moved(self, until: int | None) -> str:
        if self._stage != "open" or until is None:
            return ""
        before, self._until = self._until, until
        return "takes time away" if until < before else ""

    def _RoomEnded(self, event: Facts) -> str:
        again, self.ended = self.ended, True
        return "ended twice" if again else ""
