"""An independent scorer: the rules in words, on plain dictionaries, with nothing of ours imported.

It shares no line with ``game/``, so that a fault there cannot hide here. Events are what msgpack gives for
the records of a room, in order. The rules it follows:

* A question is worth 1000 points times its weight; what part of it an answer earns is written by kind in
  ``shares.py``.
* Where speed counts, half of the points are for being right and half fall evenly with the question's time.
  That time stands still in a pause, after an outage, and in the seconds to get ready that follow them. Time
  that the host adds is none of it: whoever answers then has nothing left of the half for speed.
* A card that a family without a phone raised counts as raised at half of the time.
* By the rule *penalty* a wrong answer costs some per cent of the question's points, where one thing is right;
  never a helper's, and nobody falls below nothing. By the rule *streak* each right answer of a family brings
  some per cent more from the third in a row on; half of the marks or more is right.
* A phone's last accepted answer counts. Whose count for the family, and how, is written in ``families.py``;
  a joker doubles the family's points. A family taken out of the game has no place.
* Only a question that was revealed counts; one that was skipped does not, nor one that the host annulled.
* Tie-breaks stand after all questions and bring nobody points. What they say of places is in ``ties.py``.
* A phone counts for the family it was in as the question opened, wherever the host moves it later. The
  host's corrections stand beside all that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from home_quiz.rescoring.facts import Facts, Said
from home_quiz.rescoring.families import half_up, in_families, mean_with_help, one_voice
from home_quiz.rescoring.shares import ONE_RIGHT, ONE_VOICE, SHARES, TIMELESS, UNSCORED
from home_quiz.rescoring.ties import Try, in_places

Families = dict[str, list[str]]


def rescore(events: Iterable[Facts]) -> dict[str, int]:
    """Points of every family that is in the game at the end of the log, by team id."""
    return _read(events).table()


def places(events: Iterable[Facts]) -> dict[str, int]:
    """Places of the same families, from 1."""
    book = _read(events)
    return in_places(book.table(), book.tries())


def _read(events: Iterable[Facts]) -> _Book:
    book = _Book()
    for event in events:
        book.write(event)
    return book


class _Book:
    """What has to be remembered from one event to the next."""

    def __init__(self) -> None:
        self.questions: list[Facts] = []
        self.ordinary = 0
        self.speed = False
        self.teams: list[str] = []
        self.removed: set[str] = set()
        self.team_of: dict[str, str] = {}
        self.cards: set[str] = set()
        """Seats without a phone."""
        self.family = "everyone"
        self.extra = 0
        self.opened: dict[int, Facts] = {}
        self.jokers: set[tuple[str, int]] = set()
        self.whose: dict[int, dict[str, str]] = {}
        """By question: whose phone each was as it opened, or as it came while the question was in play."""
        self.corrected: dict[int, tuple[str, int]] = {}
        self.annulled: set[int] = set()
        self.said: dict[int, dict[str, Said]] = {}
        self.ruled: dict[int, dict[str, float]] = {}
        self.gains: dict[int, dict[str, int]] = {}
        self.knew: dict[int, set[str]] = {}
        """By question, the families that had half of its marks or more."""
        self.penalty = self.streak = 0
        self.total = 0
        self.times: list[tuple[int, Fraction, int | None]] = []
        """Stretches of the question's time: begin (room ms), ms used by then, end (None: it stands still)."""
        self.added = 0
        """Ms by which the deadline lies behind that end."""

    def points(self, team: str) -> int:
        """What a family has: what counts of all it won, and what the host gave or took."""
        given = sum(points for whose, points in self.corrected.values() if whose == team)
        return self._won(team) + given

    def _won(self, team: str) -> int:
        """Question by question: more from the third right one in a row on, and never less than nothing."""
        won = row = 0
        for index in sorted(self.gains):
            if not self._counts(index) or team not in self.gains[index]:
                continue
            gain = self.gains[index][team]
            if self._worth(index) > 0:
                row = row + 1 if team in self.knew[index] else 0
                gain += self._worth(index) * self.streak // 100 if row > 2 else 0
            won = max(won + gain, 0)
        return won

    def _worth(self, index: int) -> int:
        question = self.questions[index]
        return 0 if question["key"]["kind"] in UNSCORED else 1000 * int(question.get("weight", 1))

    def _counts(self, index: int) -> bool:
        return index not in self.annulled and index < self.ordinary

    def table(self) -> dict[str, int]:
        """Points of the families that are in the game."""
        return {team: self.points(team) for team in self.teams if team not in self.removed}

    def tries(self) -> list[Try]:
        """What was said to the tie-breaks that were told and stand, in their order."""
        told = [n for n in sorted(self.gains) if n >= self.ordinary and n not in self.annulled]
        return [self._try(index) for index in told]

    def _try(self, index: int) -> Try:
        said, opened = self.said[index], self.opened[index]
        if self.family != "everyone":
            families = in_families(self.whose[index], {*opened["here"], *said})
            voices = self._voices(index, families).values()
            said = {seat: said[seat] for seat in voices if seat is not None}
        slow = opened.get("slow", ()) if self.speed else None
        longer = Fraction(self._own_time(index), self._time(index))
        return Try(self.questions[index]["key"], said, slow, longer)

    def _time(self, index: int) -> int:
        """Ms that a question stands."""
        return int(self.questions[index].get("seconds", 25)) * 1000

    def _own_time(self, index: int) -> int:
        """Ms for those who take more time: the room's extra on top, or as long again."""
        return self._time(index) + (self.extra * 1000 or self._time(index))

    def write(self, event: Facts) -> None:
        """Take one event into account."""
        getattr(self, "_" + str(event["e"]), lambda _: None)(event)

    def _RoomCreated(self, event: Facts) -> None:
        programme = event["programme"]
        parts = programme["rounds"]
        self.questions = [question for part in parts for question in part["questions"]]
        self.ordinary = len(self.questions)
        self.questions += [question for part in parts for question in part.get("tiebreaks", ())]
        rules = programme.get("rules", {})
        self.speed, self.family = rules.get("speed", False), rules.get("family", "everyone")
        self.extra = rules.get("extra", 0)
        self.penalty, self.streak = rules.get("penalty", 0), rules.get("streak", 0)

    def _TeamFounded(self, event: Facts) -> None:
        self.teams.append(event["team"])

    def _TeamRemoved(self, event: Facts) -> None:
        self.removed.add(event["team"])

    def _SeatTaken(self, event: Facts) -> None:
        self.team_of[event["seat"]] = event["team"]
        if event.get("cards"):
            self.cards.add(event["seat"])
        for whose in self.whose.values():
            whose.setdefault(event["seat"], event["team"])

    def _TeamRestored(self, event: Facts) -> None:
        self.removed.discard(event["team"])
        for seat in event.get("seats", ()):
            self.team_of[seat] = event["team"]

    def _TeamsMerged(self, event: Facts) -> None:
        self.removed.add(event["team"])
        for seat, team in self.team_of.items():
            self.team_of[seat] = event["into"] if team == event["team"] else team

    def _SeatRehoused(self, event: Facts) -> None:
        self.team_of[event["seat"]] = event["team"]

    def _PointsCorrected(self, event: Facts) -> None:
        self.corrected[event["number"]] = event["team"], event["points"]

    def _CorrectionUndone(self, event: Facts) -> None:
        del self.corrected[event["number"]]

    def _QuestionAnnulled(self, event: Facts) -> None:
        self.annulled.add(event["index"])

    def _QuestionRestored(self, event: Facts) -> None:
        self.annulled.discard(event["index"])

    def _QuestionReplaced(self, event: Facts) -> None:
        self.questions[event["index"]] = event["question"]

    def _QuestionDropped(self, event: Facts) -> None:
        del self.questions[event["index"]]
        self.ordinary -= 1
        self.jokers = {joker for joker in self.jokers if joker[1] != event["index"]}

    def _QuestionBroughtBack(self, event: Facts) -> None:
        self.questions.insert(event["index"], event["question"])
        self.ordinary += 1
        self.jokers = {joker for joker in self.jokers if joker[1] != event["index"]}

    def _QuestionOpened(self, event: Facts) -> None:
        self.opened[event["index"]], self.said[event["index"]] = event, {}
        self.whose[event["index"]] = dict(self.team_of)
        self.total = self._time(event["index"])
        self.times = [(event["t"], Fraction(0), event["until"])]
        self.added = 0

    def _TimeAdded(self, event: Facts) -> None:
        self.added += event["ms"]

    def _Paused(self, event: Facts) -> None:
        self._stretch(event["t"], None)

    def _Resumed(self, event: Facts) -> None:
        self._stretch(event["t"], event.get("until"))

    def _Held(self, event: Facts) -> None:
        self._stretch(event["t"], event["until"])

    def _stretch(self, begin: int, end: int | None) -> None:
        if self.times:
            until = None if end is None else end - self.added
            self.times.append((begin, self._used(begin), until))

    def _used(self, moment: int) -> Fraction:
        """Ms of the question's time that were over at a moment."""
        begin, used, end = next((t for t in reversed(self.times) if t[0] <= moment), self.times[0])
        if end is None:
            return used
        return max(used, Fraction(self.total - (end - max(moment, begin))))

    def _AnswerGiven(self, event: Facts) -> None:
        if not self.times:
            return
        raised = event["seat"] in self.cards
        used = Fraction(self.total, 2) if raised else self._used(event["at"] - event.get("lag", 0))
        said = Said(event["answer"], used, self.whose[event["index"]][event["seat"]])
        self.said[event["index"]][event["seat"]] = said

    def _JokerPlayed(self, event: Facts) -> None:
        self.jokers.add((event["team"], event["index"]))

    def _AnswerRuled(self, event: Facts) -> None:
        self.ruled.setdefault(event["index"], {})[event["answer"]] = event["marks"]
        if event["index"] in self.gains:  # else it is a duel that goes on
            self._score(event["index"])

    def _QuestionRevealed(self, event: Facts) -> None:
        self._score(event["index"])
        self.times = []

    def _score(self, index: int) -> None:
        """Points for one question, in place of those it has brought so far."""
        seats = {*self.opened[index]["here"], *self.said[index]}
        families = in_families(self.whose[index], seats)
        one_voice = self.family != "everyone" or self.questions[index]["key"]["kind"] in ONE_VOICE
        gains = self._together(index, families) if one_voice else self._each(index, families)
        for team in gains:
            gains[team] *= 2 if (team, index) in self.jokers and gains[team] > 0 else 1
        self.gains[index] = gains
        self.knew[index] = self._knowing(index, families, one_voice)

    def _knowing(self, index: int, families: Families, one_voice: bool) -> set[str]:
        said, opened = self.said[index], self.opened[index]
        voices = self._voices(index, families) if one_voice else {}
        heard = {seat: said[seat] for seat in voices.values() if seat is not None} if one_voice else said
        whole = {seat: Fraction(round(share * 1000)) for seat, share in self._shares(index, heard).items()}
        knew = set()
        for team, seats in families.items():
            if one_voice:
                mark = half_up(whole.get(voices[team] or "", Fraction(0)))
            else:
                mark = self._mean(team, seats, whole, said, opened)
            if mark >= 500:
                knew.add(team)
        return knew

    def _each(self, index: int, families: Families) -> dict[str, int]:
        """Everybody counts."""
        opened, said = self.opened[index], self.said[index]
        earned = self._earned(index, said)
        return {team: self._mean(team, seats, earned, said, opened) for team, seats in families.items()}

    @staticmethod
    def _mean(
        team: str,
        seats: list[str],
        earned: Mapping[str, Fraction],
        said: Mapping[str, Said],
        opened: Facts,
    ) -> int:
        helps, plays = opened.get("helpers", ()), opened.get("plays", {})
        counted = [seat for seat in seats if seat in plays.get(team, seats) or seat in said]
        own = [earned.get(seat, Fraction(0)) for seat in counted if seat not in helps]
        return mean_with_help(own, [earned.get(s, Fraction(0)) for s in counted if s in helps])

    def _together(self, index: int, families: Families) -> dict[str, int]:
        """One answer for each family."""
        said, voices = self.said[index], self._voices(index, families)
        earned = self._earned(index, {seat: said[seat] for seat in voices.values() if seat is not None})
        return {team: half_up(earned.get(seat or "", Fraction(0))) for team, seat in voices.items()}

    def _voices(self, index: int, families: Families) -> dict[str, str | None]:
        said, plays = self.said[index], self.opened[index].get("plays", {})
        voices = {}
        for team, seats in families.items():
            own = {seat: said[seat] for seat in seats if seat in said}
            voices[team] = one_voice(own, plays.get(team, seats))
        return voices

    def _shares(self, index: int, said: Mapping[str, Said]) -> dict[str, Fraction]:
        question = self.questions[index]
        kind = question["key"]["kind"]
        return SHARES[kind](question["ask"], question["key"], said, self.ruled.get(index, {}))

    def _earned(self, index: int, said: Mapping[str, Said]) -> dict[str, Fraction]:
        kind, worth = self.questions[index]["key"]["kind"], self._worth(index)
        helps = self.opened[index].get("helpers", ())
        earned: dict[str, Fraction] = {}
        for seat, share in self._shares(index, said).items():
            if not share and kind in ONE_RIGHT and seat not in helps:
                earned[seat] = -Fraction(worth * self.penalty, 100)
                continue
            earned[seat] = Fraction(round(share * worth))
            if self.speed and kind not in TIMELESS:
                slow = seat in self.opened[index].get("slow", ())
                total = self._own_time(index) if slow else self._time(index)
                left = 1 - min(said[seat].used, Fraction(total)) / total
                earned[seat] = Fraction(half_up(earned[seat] / 2 + earned[seat] / 2 * left))
        return earned
