"""docs/scoring.md: every worked example, by the game's scorer and by the independent one."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from docs.pages import page, prose, table
from game.play import Game
from home_quiz.content.presets import presets
from home_quiz.game import decide, phases
from home_quiz.game.kinds.options import Option
from home_quiz.game.kinds.several import SeveralAsk, SeveralKey
from home_quiz.game.programme import Programme, Question, Round
from home_quiz.game.scoring import WORTH, half_up, ranks, storeys
from home_quiz.rescoring import rescore
from home_quiz.room.presence import AWAY_AFTER

TEXT = page("docs/scoring.md")
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


@pytest.mark.parametrize("row", table(TEXT, "points", "places"))
def test_places(row: list[str]) -> None:
    totals = {f"t{number}": int(points) for number, points in enumerate(row[0].split(", "))}
    assert list(ranks(totals).values()) == [int(place) for place in row[1].split(", ")]


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
        f"not later than {phases.GRACE} ms after the deadline",
        f"for {AWAY_AFTER // 1000} seconds",
        f"{['', 'one', 'two', 'three'][phases.GET_READY // 1000]} seconds to get ready",
    ],
)
def test_numbers_in_sentences(words: str) -> None:
    assert words in prose(TEXT)
