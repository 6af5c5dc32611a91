"""docs/scoring.md: every worked example, by the game's scorer and by the independent one."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from docs.pages import page, prose, table
from game.play import Game
from home_quiz.content.presets import presets
from home_quiz.game import commands as c
from home_quiz.game import decide, phases
from home_quiz.game.kinds.base import Answer, Reply
from home_quiz.game.kinds.choice import ChoiceAsk, ChoiceKey
from home_quiz.game.kinds.mappin import EARTH, REACH, MapPin, MapPinAnswer, MapPinAsk, MapPinKey
from home_quiz.game.kinds.mostsaid import MostSaidAnswer, MostSaidAsk, MostSaidKey
from home_quiz.game.kinds.number import NumberAnswer, NumberAsk, NumberKey
from home_quiz.game.kinds.options import Option
from home_quiz.game.kinds.pairs import NUMBERS, PairsAnswer, PairsAsk, PairsKey
from home_quiz.game.kinds.several import SeveralAsk, SeveralKey
from home_quiz.game.kinds.whoami import WhoAmIAnswer, WhoAmIAsk, WhoAmIKey
from home_quiz.game.programme import Programme, Question, Round, Rules
from home_quiz.game.scoring import WORTH, family_points, half_up, ranks, storeys
from home_quiz.game.tiebreak import places
from home_quiz.rescoring import places as replaced
from home_quiz.rescoring import rescore
from home_quiz.rescoring.facts import Said
from home_quiz.rescoring.shares import SHARES
from home_quiz.room.presence import AWAY_AFTER
from home_quiz.room.record import encode_events

TEXT = page("docs/scoring.md")
OPTIONS = tuple(Option(letter, {"*": letter}) for letter in "abcd")
Scores = tuple[float, int, int]


def by_the_game(
    right: str, picks: str, preset: str = "calm", seconds: int = 25, took: int = 0, weight: int = 1
) -> Scores:
    """Marks, the phone's points, the family's points for one answer of a family of one."""
    options = tuple(Option(letter, {"*": letter}) for letter in "abcd")
    question = Question(
        "q", {"*": "?"}, SeveralAsk(options), SeveralKey(tuple(right)), seconds=seconds, weight=weight
    )
    game = Game(Programme((Round({"*": "!"}, (question,)),), presets()[preset]))
    game.found("one")
    game.to("open")
    game.wait(took)
    game.answer("s1", tuple(picks))
    game.to("reveal")
    result = game.state.results[0]
    return result.marks["s1"], result.seats["s1"], result.teams["t1"]


def by_the_other(
    right: str, picks: str, preset: str = "calm", seconds: int = 25, took: int = 0, weight: int = 1
) -> int:
    """The same family's points, from a log's facts."""
    key = {"kind": "several", "right": list(right)}
    question = {"ask": {}, "key": key, "seconds": seconds, "weight": weight}
    programme = {"rounds": [{"questions": [question]}], "rules": {"speed": presets()[preset].speed}}
    answer = {"kind": "several", "picks": list(picks)}
    facts: list[dict[str, Any]] = [
        {"e": "RoomCreated", "t": 0, "programme": programme},
        {"e": "TeamFounded", "t": 0, "team": "t1"},
        {"e": "SeatTaken", "t": 0, "team": "t1", "seat": "s1"},
        {"e": "QuestionOpened", "t": 0, "index": 0, "until": seconds * 1000, "here": ["s1"]},
        {"e": "AnswerGiven", "t": took, "at": took, "index": 0, "seat": "s1", "answer": answer},
        {"e": "QuestionRevealed", "t": seconds * 1000 + 600, "index": 0},
    ]
    return rescore(facts)["t1"]


@pytest.mark.parametrize("row", table(TEXT, "right letters", "picked", "marks", "points"))
def test_marks(row: list[str]) -> None:
    right, picked = row[0].replace(" ", ""), row[1].replace(" ", "")
    marks, points, _ = by_the_game(right, picked)
    assert marks == pytest.approx(float(Fraction(row[2])))
    assert points == by_the_other(right, picked) == int(row[3])


def agreed(
    question: Question, phones: Sequence[tuple[str, Answer, int]], preset: str = "calm"
) -> dict[str, int]:
    """Points by phone, each answering for a family so many ms after the opening; the second scorer agrees."""
    rules = replace(presets()[preset], family="everyone")
    game = Game(Programme((Round({"*": "!"}, (question,)),), rules))
    founded: dict[str, str] = {}
    for number, (family, _, _) in enumerate(phones):
        if family in founded:
            game.join(f"phone{number}", founded[family])
        else:
            seat = game.found(f"phone{number}")
            founded[family] = game.state.seats[seat].team
    game.to("open")
    for number, (_, answer, took) in enumerate(phones, start=1):
        game.answer(f"s{number}", answer, at=game.state.opened + took)
    game.to("reveal")
    assert rescore(msgspec.msgpack.decode(encode_events(game.log))) == game.totals()
    return game.state.results[0].seats


@pytest.mark.parametrize("row", table(TEXT, "tempo", "seconds for the question", "seconds taken", "points"))
def test_more_time(row: list[str]) -> None:
    tempo, seconds, taken, points = row
    question = Question("q", {"*": "?"}, SeveralAsk(OPTIONS), SeveralKey(("a",)), seconds=int(seconds))
    game = Game(Programme((Round({"*": "!"}, (question,)),), presets()[tempo]))
    game.found("one")
    game.to("open")
    game.do(c.MoreTime())
    game.wait(1000 * int(taken))
    game.answer("s1", ("a",))
    game.to("reveal")
    facts = msgspec.msgpack.decode(encode_events(game.log))
    assert rescore(facts) == game.totals() == {"t1": int(points)}


@pytest.mark.parametrize("row", table(TEXT, "clues", "by clue", "marks", "points"))
@pytest.mark.parametrize("preset", presets())
def test_clues(row: list[str], preset: str) -> None:
    count, number = int(row[0]), int(row[1])
    times = tuple(3000 * step for step in range(1, count))
    ask = WhoAmIAsk(({"*": "!"},) * count, times, 25_000, OPTIONS)
    question = Question("q", {"*": "?"}, ask, WhoAmIKey("b"))
    took = 3000 * number
    (points,) = agreed(question, [("t", WhoAmIAnswer("b"), took)], preset).values()
    assert points == int(row[3]) == round(1000 * float(row[2]))


@pytest.mark.parametrize("row", table(TEXT, "pairs", "of them right", "marks", "points"))
def test_pairs(row: list[str]) -> None:
    count, good = int(row[0]), int(row[1])
    right = NUMBERS[:count]
    said = (*right[:good], *right[good + 1 :], *right[good : good + 1])
    ask = PairsAsk(*(tuple(Option(key, {"*": key}) for key in keys[:count]) for keys in ("abcdef", NUMBERS)))
    question = Question("q", {"*": "?"}, ask, PairsKey(right))
    (points,) = agreed(question, [("t", PairsAnswer(said), 0)]).values()
    assert sum(one == other for one, other in zip(said, right, strict=True)) == good
    assert points == int(row[3]) == round(1000 * float(row[2]))


@pytest.mark.parametrize("row", table(TEXT, "phones of each family", "most said"))
def test_most_said(row: list[str]) -> None:
    question = Question("q", {"*": "?"}, MostSaidAsk(OPTIONS), MostSaidKey())
    families = row[0].split(", ")
    phones = [(f"t{n}", MostSaidAnswer(pick), 0) for n, picks in enumerate(families) for pick in picks]
    points = agreed(question, phones)
    right = {phones[int(seat[1:]) - 1][1].pick for seat, won in points.items() if won}
    assert sorted(right) == row[1].split()
    assert set(points.values()) <= {0, 1000}


@pytest.mark.parametrize("row", table(TEXT, "within km", "reach km", "away km", "marks", "points"))
def test_pins(row: list[str]) -> None:
    within, reach, away, marks, points = map(float, row)
    north = 56 + math.degrees(away / EARTH)
    reply = Reply(MapPinAnswer(north, 27), 0, "t1")
    ask, key = MapPinAsk(within, reach), MapPinKey(56, 27)
    assert MapPin().score(ask, key, {"s1": reply}, {}) == {"s1": marks}
    facts = {"kind": "mappin", "lat": north, "lon": 27}
    said = {"s1": Said(facts, Fraction(0), "t1")}
    shares = SHARES["mappin"](msgspec.to_builtins(ask), {"lat": 56, "lon": 27}, said, {})
    assert round(shares["s1"] * WORTH) == round(marks * WORTH) == points


@pytest.mark.parametrize(
    "row", table(TEXT, "tempo", "seconds for the question", "seconds taken", "weight", "marks", "points")
)
def test_tempo(row: list[str]) -> None:
    preset, seconds, took, weight = row[0], int(row[1]), round(float(row[2]) * 1000), int(row[3])
    # Two right letters: both, one, or one right and one wrong give these marks.
    picks = {"1": "ac", "1/2": "a", "0": "ab"}[row[4]]
    _, points, team = by_the_game("ac", picks, preset, seconds, took, weight)
    assert points == team == by_the_other("ac", picks, preset, seconds, took, weight) == int(row[5])


@pytest.mark.parametrize("row", table(TEXT, "points of its phones", "family"))
def test_families(row: list[str]) -> None:
    phones = [int(points) for points in row[0].split(", ")]
    assert half_up(sum(phones), len(phones)) == int(row[1])


@pytest.mark.parametrize("row", table(TEXT, "points of the members", "points of the helpers", "family"))
def test_helpers(row: list[str]) -> None:
    members, helpers = ([int(points) for points in cell.split(", ")] for cell in row[:2])
    best = max(helpers)
    plain = Fraction(sum(members), len(members))
    helped = Fraction(2 * sum(members) + best, 2 * len(members) + 1)
    assert family_points(members, helpers) == int(max(plain, helped) + Fraction(1, 2)) == int(row[2])


@pytest.mark.parametrize("row", table(TEXT, "helpers", "the family's share", "with a plain mean it would be"))
def test_what_a_family_can_expect(row: list[str]) -> None:
    chances = [Fraction(6, 10)] * 2 + [Fraction(1, 4)] * int(row[0])
    helped, plain = Fraction(), Fraction()
    for outcome in itertools.product((1000, 0), repeat=len(chances)):
        here = zip(outcome, chances, strict=True)
        chance = math.prod(knows if points else 1 - knows for points, knows in here)
        helped += chance * family_points(outcome[:2], outcome[2:])
        plain += chance * Fraction(sum(outcome), len(outcome))
    assert [f"{float(share) / 10:.1f} %" for share in (helped, plain)] == row[1:]


@pytest.mark.parametrize("row", table(TEXT, "points", "places"))
def test_places(row: list[str]) -> None:
    totals = {f"t{number}": int(points) for number, points in enumerate(row[0].split(", "))}
    assert list(ranks(totals).values()) == [int(place) for place in row[1].split(", ")]


def _picked(game: Game, seat: str, what: str) -> None:
    """A phone says what is right, or something else, or nothing; ``b`` is right."""
    if what != "nothing":
        game.answer(seat, "a" if what == "wrong" else "b")


def _by_both(game: Game) -> dict[str, int]:
    totals = game.totals()
    assert rescore(msgspec.msgpack.decode(encode_events(game.log))) == totals
    return totals


@pytest.mark.parametrize("row", table(TEXT, "penalty", "points of the phones", "family"))
def test_penalties(row: list[str]) -> None:
    question = Question("q", {"*": "?"}, ChoiceAsk(OPTIONS), ChoiceKey("b"))
    rules = Rules(penalty=int(row[0].split()[0]))
    game = Game(Programme((Round({}, (question, question)),), rules))
    seats = [game.found("p0")] + [game.join(f"p{n}", "t1") for n in range(1, len(row[1].split(", ")))]
    game.to("open")
    for seat in seats:  # there is something to lose
        _picked(game, seat, "right")
    game.to("open", 1)
    for seat, what in zip(seats, row[1].split(", "), strict=True):
        _picked(game, seat, what)
    assert game.to("reveal").state.results[1].teams == {"t1": int(row[2])}
    assert _by_both(game) == {"t1": 1000 + int(row[2])}


@pytest.mark.parametrize(
    "row", table(TEXT, "penalty", "streak", "a family of one, question by question", "gains", "total")
)
def test_rows(row: list[str]) -> None:
    question = Question("q", {"*": "?"}, ChoiceAsk(OPTIONS), ChoiceKey("b"))
    said = row[2].split(", ")
    rules = Rules(penalty=int(row[0].split()[0]), streak=int(row[1].split()[0]), standings_every=0)
    game = Game(Programme((Round({}, (question,) * len(said)),), rules))
    seat = game.found("one")
    for index, what in enumerate(said):
        game.to("open", index)
        _picked(game, seat, what)
        game.to("reveal", index)
        if what == "annulled":
            game.do(c.Annul(index))
    gains = [game.state.results[index].teams["t1"] for index in range(len(said))]
    assert gains == [int(gain) for gain in row[3].split(", ")]
    assert _by_both(game) == {"t1": int(row[4])}


@pytest.mark.parametrize("row", table(TEXT, "tempo", "what the family holds up", "entered after", "points"))
def test_cards(row: list[str]) -> None:
    seconds, _, late = row[2].partition(" s")
    question = Question("q", {"*": "?"}, ChoiceAsk(OPTIONS), ChoiceKey("b"), seconds=25)
    game = Game(Programme((Round({}, (question,)),), presets()[row[0]]))
    game.do(c.FoundCards("Lapsas", "fox", "moss"))
    game.to("open")
    if late:
        game.until()
        assert game.state.phase == "closed"
    else:
        game.wait(int(seconds) * 1000)
    letter = {"right": "b", "wrong": "a"}[row[1]]
    game.do(c.RaiseCard(0, letter), seat="s1")
    points = game.to("reveal").totals()["t1"]
    assert points == rescore(msgspec.msgpack.decode(encode_events(game.log)))["t1"] == int(row[3])


@pytest.mark.parametrize("row", table(TEXT, "they say", "places in calm"))
def test_tiebreaks(row: list[str]) -> None:
    key = NumberKey(210, 0, 100, nearest=True)
    question = Question("tb", {"*": "?"}, NumberAsk(0, 500), key)
    asked = Question("q", {"*": "?"}, SeveralAsk(OPTIONS), SeveralKey(("a",)))
    game = Game(Programme((Round({}, (asked,), tiebreaks=(question,)),), presets()["calm"]))
    said = row[0].split(", ")
    for number, points in enumerate((3000, 3000, 3000, 2800), start=1):
        game.found(f"f{number}")
        game.do(c.Correct(f"t{number}", points, "tā"))
    game.to("podium").do(c.TieBreak())
    game.to("open")
    for number, value in enumerate(said, start=1):
        if value != "-":
            game.wait(100)
            game.answer(f"s{number}", NumberAnswer(int(value)))
    found = places(game.to("reveal").state)
    assert list(found.values()) == [int(place) for place in row[1].split(", ")]
    assert found == replaced(msgspec.msgpack.decode(encode_events(game.log)))


@pytest.mark.parametrize("row", table(TEXT, "questions", "points", "storeys"))
def test_storeys(row: list[str]) -> None:
    count, points, wanted = map(int, row)
    question = Question("q", {"*": "?"}, SeveralAsk(()), SeveralKey(()))
    assert storeys(points, [question] * count) == wanted


@pytest.mark.parametrize(
    "words",
    [
        f"worth **{WORTH} points**",
        f"at most {decide.LAG_CAP} ms",
        f"a radius of {EARTH} km",
        f"({REACH} times `within`",
        f"not later than {phases.GRACE} ms after the deadline",
        f"{phases.MORE_TIME // 1000} seconds longer",
        f"at most {['never', 'once', 'twice'][phases.MORE_TIMES]}",
        f"for {AWAY_AFTER // 1000} seconds",
        f"at most {phases.CARDS_WAIT // 1000} seconds after the close",
        f"{['', 'one', 'two', 'three'][phases.GET_READY // 1000]} seconds to get ready",
    ],
)
def test_numbers_in_sentences(words: str) -> None:
    assert words in prose(TEXT)
