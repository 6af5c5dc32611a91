"""An independent scorer: the rules in words, on plain dictionaries, with nothing of ours imported.

It shares no line with ``game/``, so that a fault there cannot hide here. Events are what msgpack gives for
the records of a room, in order. The rules it follows:

* A question is worth 1000 points times its weight. Right is right; with several right options each right
  pick earns its share and each wrong pick takes one back, never below nothing.
* Where speed counts, half of the points are for being right and half fall evenly with the question's time.
  That time stands still in a pause, after an outage, and in the seconds to get ready that follow them.
* A phone's last accepted answer counts. A family gets the mean over its phones that were here when the
  question opened or answered it, halves upwards; a family taken out of the game has no place.
* Only a question that was revealed counts; one that was skipped does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

Facts = Mapping[str, Any]


def rescore(events: Iterable[Facts]) -> dict[str, int]:
    """Points of every family that is in the game at the end of the log, by team id."""
    book = _Book()
    for event in events:
        book.write(event)
    return {team: points for team, points in book.points.items() if team not in book.removed}


class _Book:
    """What has to be remembered from one event to the next."""

    def __init__(self) -> None:
        self.questions: list[Facts] = []
        self.speed = False
        self.points: dict[str, int] = {}
        self.removed: set[str] = set()
        self.team_of: dict[str, str] = {}
        self.here: tuple[str, ...] = ()
        self.marks: dict[str, Fraction] = {}
        self.total = 0
        self.times: list[tuple[int, Fraction, int | None]] = []
        """Stretches of the question's time: begin (room ms), ms used by then, end (None: it stands still)."""

    def write(self, event: Facts) -> None:
        """Take one event into account."""
        getattr(self, "_" + str(event["e"]), lambda _: None)(event)

    def _RoomCreated(self, event: Facts) -> None:
        programme = event["programme"]
        self.questions = [question for part in programme["rounds"] for question in part["questions"]]
        self.speed = programme.get("rules", {}).get("speed", False)

    def _TeamFounded(self, event: Facts) -> None:
        self.points[event["team"]] = 0

    def _TeamRemoved(self, event: Facts) -> None:
        self.removed.add(event["team"])

    def _SeatTaken(self, event: Facts) -> None:
        self.team_of[event["seat"]] = event["team"]

    def _QuestionOpened(self, event: Facts) -> None:
        self.here, self.marks = tuple(event["here"]), {}
        self.total = self.questions[event["index"]].get("seconds", 25) * 1000
        self.times = [(event["t"], Fraction(0), event["until"])]

    def _Paused(self, event: Facts) -> None:
        self._stretch(event["t"], None)

    def _Resumed(self, event: Facts) -> None:
        self._stretch(event["t"], event.get("until"))

    def _Held(self, event: Facts) -> None:
        self._stretch(event["t"], event["until"])

    def _stretch(self, begin: int, end: int | None) -> None:
        if self.times:
            self.times.append((begin, self._used(begin), end))

    def _used(self, moment: int) -> Fraction:
        """Ms of the question's time that were over at a moment."""
        begin, used, end = next((t for t in reversed(self.times) if t[0] <= moment), self.times[0])
        if end is None:
            return used
        return max(used, min(Fraction(self.total), Fraction(self.total - (end - max(moment, begin)))))

    def _AnswerGiven(self, event: Facts) -> None:
        if not self.times:
            return
        question = self.questions[event["index"]]
        share = _share(question["key"], event["answer"]) * 1000 * question.get("weight", 1)
        earned = Fraction(round(share))
        if self.speed:
            left = 1 - self._used(event["at"] - event.get("lag", 0)) / self.total
            earned = Fraction(_half_up(earned / 2 + earned / 2 * left))
        self.marks[event["seat"]] = earned

    def _QuestionRevealed(self, event: Facts) -> None:
        families: dict[str, list[Fraction]] = {}
        for seat in {*self.here, *self.marks}:
            families.setdefault(self.team_of[seat], []).append(self.marks.get(seat, Fraction(0)))
        for team, earned in families.items():
            self.points[team] += _half_up(sum(earned, Fraction(0)) / len(earned))
        self.times = []


def _share(key: Facts, answer: Facts) -> Fraction:
    """What part of a question's worth an answer earns."""
    if key["kind"] == "several":
        right, picks = set(key["right"]), set(answer["picks"])
        return Fraction(max(0, len(picks & right) - len(picks - right)), len(right))
    return Fraction(key["right"] == answer["pick"])


def _half_up(value: Fraction) -> int:
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)
