"""Compares what phones were told with what the log holds, after a run: lost, double, changed.

* *lost*: told "counted", and not in the log, or overwritten there by something older;
* *double*: one command that happened twice, or two counted answers where the first is final;
* *changed*: another choice in the log than was pressed, or told "counted" and "not counted" of one command.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from faults.game import Game
from faults.history import Notes, Press
from faults.phones import choice_of
from home_quiz.game import tables
from home_quiz.game.evolve import fold
from home_quiz.rescoring import rescore
from home_quiz.room.record import decode_events
from home_quiz.store.contract import Record

Facts = dict[str, Any]
Place = tuple[int, Facts]
"""The version of a record, and an event in it."""


@dataclass
class Verdict:
    """Counts, and every broken promise in words."""

    acked: int = 0
    refused: int = 0
    unknown: int = 0
    lost: list[str] = field(default_factory=list)
    double: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Verdict) -> None:
        """Take another game's verdict in."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    @property
    def faults(self) -> list[str]:
        """All of them."""
        return [*self.lost, *self.double, *self.changed, *self.wrong]


def judge_games(games: Sequence[Game], logs: dict[str, tuple[Record, ...]]) -> Verdict:
    """All games of a run together; no two may share an epoch."""
    verdict, epochs = Verdict(), dict[str, str]()
    for game in games:
        rows = {row["team"]: row["points"] for row in game.host.stage.get("rows", ())}
        one = judge(game.code, logs[game.code], game.notes, {p.notes.name: p.seat for p in game.phones})
        one.wrong += game.wrong
        if game.host.stage.get("phase") == "ended" and not one.faults:
            table = rescore(event for _, event in _events(logs[game.code]))
            if rows != table:
                one.wrong.append(f"{game.code}: the host's screen shows {rows}, the log makes {table}")
        verdict.add(one)
        for line in game.lines:
            for epoch in line.epochs:
                if epochs.setdefault(epoch, game.code) != game.code:
                    verdict.wrong.append(f"{line.notes.name} saw the log of {epochs[epoch]}")
    return verdict


def judge(code: str, records: Sequence[Record], notes: Iterable[Notes], seats: dict[str, str]) -> Verdict:
    """One game. ``seats``: the seat that each phone believes to have."""
    verdict = Verdict()
    versions = [record.version for record in records]
    if not versions or versions != list(range(1, len(versions) + 1)):
        verdict.wrong.append(f"{code}: the log's versions are {versions[:20]}")
        return verdict
    log = _Log(_events(records), verdict)
    for note in notes:
        verdict.wrong += note.wrong
        for press in note.presses:
            log.compare(press)
        log.last_wins(note, seats.get(note.name, ""))
    log.totals(code, records)
    return verdict


def _events(records: Sequence[Record]) -> list[Place]:
    return [(record.version, event) for record in records for event in msgspec.msgpack.decode(record.data)]


class _Log:
    """A log, indexed for the questions of the judge."""

    def __init__(self, places: Sequence[Place], verdict: Verdict) -> None:
        self.verdict = verdict
        self.by_id: dict[str, list[Place]] = {}
        self.answers: dict[tuple[str, int], list[Facts]] = {}
        self.final = False
        tokens: set[bytes] = set()
        for version, event in places:
            if event["e"] == "RoomCreated":
                self.final = bool(event["programme"].get("rules", {}).get("final"))
            if event.get("id"):
                self.by_id.setdefault(event["id"], []).append((version, event))
            if event["e"] == "AnswerGiven":
                self.answers.setdefault((event["seat"], event["index"]), []).append(event)
            if event["e"] == "SeatTaken":
                if event["token"] in tokens:
                    verdict.double.append(f"a phone has two seats: {event['seat']}")
                tokens.add(event["token"])
        self._once()

    def _once(self) -> None:
        for command, found in self.by_id.items():
            sorts = [event["e"] for _, event in found]
            if len({version for version, _ in found}) > 1 or len(sorts) != len(set(sorts)):
                self.verdict.double.append(f"{command} happened twice: {sorts}")
        for (seat, index), given in self.answers.items():
            if self.final and len(given) > 1:
                self.verdict.double.append(f"{seat} has {len(given)} counted answers to question {index}")

    def compare(self, press: Press) -> None:
        """What one press was told, against what became of it."""
        found = self.by_id.get(press.id, [])
        outcomes = set(press.outcomes)
        if press.what == "answer":
            self.verdict.acked += press.acked
            self.verdict.refused += bool(outcomes) and not press.acked
            self.verdict.unknown += not outcomes
            self._as_pressed(press, [event for _, event in found])
        if press.acked and outcomes != {"ack"}:
            self.verdict.changed.append(f"{press.phone} was told {press.outcomes} about {press.what}")
        elif press.acked and not found and press.what in ("answer", "found", "join"):
            self.verdict.lost.append(
                f"{press.phone}: {press.what} {press.id} was acked and is not in the log"
            )
        elif outcomes and not press.acked and found:
            self.verdict.changed.append(
                f"{press.phone} was told {press.outcomes}, but {press.what} is in the log"
            )
        early = [
            version for _, said, version in press.told if said == "ack" and found and version < found[0][0]
        ]
        if early:
            self.verdict.wrong.append(f"{press.phone}: acked at {early}, stored as {found[0][0]}")

    def _as_pressed(self, press: Press, events: list[Facts]) -> None:
        for event in events:
            if event["e"] != "AnswerGiven":
                continue  # the close that this answer brought about
            stored = (event["index"], choice_of(event["answer"]))
            if stored != (press.question, press.choice):
                self.verdict.changed.append(f"{press.phone} pressed {press.choice}, the log has {stored}")

    def last_wins(self, note: Notes, seat: str) -> None:
        """What counts for each question is the last press that was acked, or a later unknown one."""
        by_question: dict[int, list[Press]] = {}
        for press in note.presses:
            if press.what == "answer":
                by_question.setdefault(press.question, []).append(press)
        for question, presses in by_question.items():
            acked = [number for number, press in enumerate(presses) if press.acked]
            if not acked:
                continue
            may = {press.id for press in presses[acked[-1] :] if press.acked or not press.outcomes}
            given = self.answers.get((seat, question), [])
            if not given or given[-1].get("id") not in may:
                self.verdict.lost.append(f"{note.name}: question {question} counts {given[-1:]}, not {may}")

    def totals(self, code: str, records: Sequence[Record]) -> None:
        """The product's table is the one of the independent scorer."""
        state = fold(event for record in records for event in decode_events(record.data))
        ours = tables.totals(state)
        theirs = rescore(event for _, event in _events(records))
        if ours != theirs:
            self.verdict.wrong.append(f"{code}: the table is {ours}, the independent scorer says {theirs}")
