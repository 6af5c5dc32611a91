"""Map pin: distances, marks, what is refused, who sees whose pins; both scorers agree."""

from __future__ import annotations

from fractions import Fraction

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play import Game, choice, one_round
from home_quiz.game.kinds.base import Audience, Reply
from home_quiz.game.kinds.mappin import (
    FamilyPin,
    MapPin,
    MapPinAnswer,
    MapPinAsk,
    MapPinKey,
    distance,
    on_map,
)
from home_quiz.game.refusals import Refused
from home_quiz.rescoring.facts import Said
from home_quiz.rescoring.shares import SHARES
from strategies import LAT, LON

KIND = MapPin()
LUDZA = MapPinKey(56.547, 27.720, 200, {"lv": "Ludza", "lt": "Liudza"})
ASK = MapPinAsk(5, 40)
ANYWHERE = st.builds(MapPinAnswer, LAT, LON)


def replies(*pins: tuple[str, float, float]) -> dict[str, Reply[MapPinAnswer]]:
    """Phones s1, s2 … of these families with their pins."""
    return {f"s{n}": Reply(MapPinAnswer(lat, lon), 9, team) for n, (team, lat, lon) in enumerate(pins, 1)}


@pytest.mark.parametrize(
    ("one", "two", "km"),
    [
        ((56.547, 27.720), (56.547, 27.720), 0),
        ((56.949, 24.105), (54.687, 25.280), 262.0),
        ((55.872, 26.516), (55.962, 25.585), 58.9),
        ((0, 0), (0, 180), 20015.1),
    ],
)
def test_distances(one: tuple[float, float], two: tuple[float, float], km: float) -> None:
    assert distance(*one, *two) == pytest.approx(km, rel=2e-3, abs=1e-9)
    assert distance(*two, *one) == distance(*one, *two)


@pytest.mark.parametrize(
    ("ask", "key", "where"),
    [
        (ASK, LUDZA, []),
        (MapPinAsk(0.4, 4), LUDZA, []),
        (MapPinAsk(0.39, 4), LUDZA, ["within"]),
        (MapPinAsk(5, 5), LUDZA, ["reach"]),
        (ASK, MapPinKey(59.4, 24.7), ["right"]),
        (ASK, MapPinKey(0, 0), ["right"]),
        (ASK, MapPinKey(56.5, 27.7, 3000), ["within"]),
    ],
)
def test_what_a_librarian_is_told(ask: MapPinAsk, key: MapPinKey, where: list[str]) -> None:
    assert [problem.where for problem in KIND.check(ask, key, ("lv",))] == where


@pytest.mark.parametrize(
    ("lat", "lon"), [(53.5, 25), (58.5, 25), (56, 20), (56, 29), (float("nan"), 25), (56, float("inf"))]
)
def test_off_the_map(lat: float, lon: float) -> None:
    assert KIND.accept(ASK, MapPinAnswer(lat, lon), None) == Refused("answer/off_map")


@given(st.builds(MapPinAnswer, st.floats(), st.floats()) | ANYWHERE)
def test_what_is_accepted_is_accepted_again_unchanged(answer: MapPinAnswer) -> None:
    kept = KIND.accept(ASK, answer, None)
    if isinstance(kept, Refused):
        assert not on_map(answer.lat, answer.lon)
        return
    assert distance(kept.lat, kept.lon, answer.lat, answer.lon) < 0.001
    again = KIND.accept(ASK, kept, kept)
    assert msgspec.json.encode(again) == msgspec.json.encode(kept)


@given(st.lists(ANYWHERE, max_size=6), LAT, LON, st.sampled_from([(0.5, 4.0), (5.0, 40.0), (20.0, 160.0)]))
def test_marks(pins: list[MapPinAnswer], lat: float, lon: float, rule: tuple[float, float]) -> None:
    ask, key = MapPinAsk(*rule), MapPinKey(lat, lon)
    said = {f"s{n}": Reply(pin, n, "t") for n, pin in enumerate(pins)}
    marks = KIND.score(ask, key, said, {})
    assert all(mark in [n / 1000 for n in range(1001)] for mark in marks.values())
    assert KIND.score(ask, key, dict(reversed(said.items())), {}) == marks
    nearest_first = sorted(
        marks, key=lambda seat: distance(lat, lon, said[seat].answer.lat, said[seat].answer.lon)
    )
    assert [marks[seat] for seat in nearest_first] == sorted(marks.values(), reverse=True)
    told = {seat: Said(msgspec.to_builtins(one.answer), Fraction(0), "t") for seat, one in said.items()}
    other = SHARES["mappin"](msgspec.to_builtins(ask), msgspec.to_builtins(key), told, {})
    assert {seat: float(share) for seat, share in other.items()} == marks


@given(LAT, LON)
def test_the_view_knows_nothing_of_the_place(lat: float, lon: float) -> None:
    view = KIND.ask_view(ASK, 0, Audience(("lv",), "lv", leads=True))
    assert msgspec.to_builtins(view) == {"kind": "mappin", "within": 5, "labels": "few"}


def test_displays_see_each_familys_nearest_pin_and_phones_none() -> None:
    said = replies(("t2", 56.6, 27.0), ("t1", 56.0, 25.0), ("t1", 56.5, 27.7), ("t3", 56.6, 27.0))
    tally = KIND.tally(ASK, said)
    assert tally == KIND.tally(ASK, dict(reversed(said.items())))
    shown = KIND.reveal_view(ASK, LUDZA, tally, Audience(("lt",), "lv", leads=True))
    assert [pin.team for pin in shown.pins] == ["t1", "t2", "t3"]
    assert shown.pins[0] == FamilyPin("t1", 56.5, 27.7, 5.4)
    assert (shown.lat, shown.lon, shown.name[0].text) == (56.547, 27.720, "Liudza")
    assert KIND.reveal_view(ASK, LUDZA, tally, Audience(("lt",), "lv")).pins == ()


def test_a_game_counts_the_pin_that_was_set_last() -> None:
    game = Game(one_round(choice(ask=ASK, key=LUDZA)))
    for phone in "ab":
        game.found(phone)
    game.to("open")
    game.answer("s1", MapPinAnswer(56.949, 24.105))
    game.answer("s1", MapPinAnswer(56.5470001, 27.72))
    assert game.answer_no("s2", MapPinAnswer(10, 10)) == "answer/off_map"
    assert game.to("reveal").totals() == {"t1": 1000, "t2": 0}
