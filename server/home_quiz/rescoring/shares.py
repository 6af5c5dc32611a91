"""What part of a question's worth each answer earns, by kind: one function of plain values per kind.

Each gets the ask and the key as they stand in the log, all that was said by seat, and what the host let
count. Kinds whose rule takes more than a few lines have a file of their own beside this one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise

from home_quiz.rescoring.facts import Answers, Facts, Shares
from home_quiz.rescoring.typed import typed


def _right(_ask: Facts, key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """Right is right."""
    return {seat: Fraction(key["right"] == one.answer["pick"]) for seat, one in said.items()}


def _duel(_ask: Facts, key: Facts, said: Answers, ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """A letter is right or not; of other words the host has said whether they were, by the phone."""
    return {
        seat: Fraction(ruled.get(seat, 0) if one.answer["pick"] == "" else one.answer["pick"] == key["right"])
        for seat, one in said.items()
    }


def _several(_ask: Facts, key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """Each right pick earns its share and each wrong pick takes one back, never below nothing."""
    right = set(key["right"])
    picked = {seat: set(one.answer["picks"]) for seat, one in said.items()}
    return {
        seat: Fraction(max(0, len(picks & right) - len(picks - right)), len(right))
        for seat, picks in picked.items()
    }


def _mostsaid(ask: Facts, _key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """A family speaks with one voice, split evenly among what it said most; the fullest option wins."""
    families: dict[str, list[str]] = {}
    for one in said.values():
        families.setdefault(one.team, []).append(one.answer["pick"])
    weight = {option["key"]: Fraction(0) for option in ask["options"]}
    for picks in families.values():
        often = max(picks.count(pick) for pick in picks)
        loudest = {pick for pick in picks if picks.count(pick) == often}
        for pick in loudest:
            weight[pick] += Fraction(1, len(loudest))
    top = max(weight.values())
    return {seat: Fraction(weight[one.answer["pick"]] == top) for seat, one in said.items()}


def _number(_ask: Facts, key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """As near as a family's best beats others, or evenly less from close to far; in thousandths, cut off."""
    away: dict[str, int] = {}
    for seat, one in said.items():
        distance = abs(one.answer["value"] - key["right"])
        away[seat] = distance if distance > key["close"] else 0
    families = {one.team for one in said.values()}
    nearest = {team: min(away[s] for s, one in said.items() if one.team == team) for team in families}
    shares: dict[str, Fraction] = {}
    for seat, one in said.items():
        if key.get("nearest") and len(families) > 1:
            others = [nearest[team] for team in families - {one.team}]
            part = Fraction(sum(away[seat] <= other for other in others), len(others))
        elif away[seat]:
            part = Fraction(key["far"] - away[seat], key["far"] - key["close"])
        else:
            part = Fraction(1)
        shares[seat] = Fraction(int(1000 * max(Fraction(0), part)), 1000)
    return shares


def _order(_ask: Facts, key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """The share of neighbours that stand as they should; in thousandths, cut off."""
    after = {one: other for one, other in pairwise(key["right"])}
    shares: dict[str, Fraction] = {}
    for seat, one in said.items():
        good = [other for first, other in pairwise(one.answer["order"]) if after.get(first) == other]
        shares[seat] = Fraction(1000 * len(good) // len(after), 1000)
    return shares


def _pairs(_ask: Facts, key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """Each one that is not with its own partner takes a share away; in thousandths, cut off."""
    partners = dict(enumerate(key["right"]))
    shares: dict[str, Fraction] = {}
    for seat, one in said.items():
        wrong = [place for place, number in enumerate(one.answer["pairs"]) if partners[place] != number]
        share = 1 - Fraction(len(wrong), len(partners))
        shares[seat] = Fraction(math.floor(1000 * share), 1000)
    return shares


def _poll(_ask: Facts, _key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """A voice earns nothing."""
    return {seat: Fraction(0) for seat in said}


def _by_step(ask: Facts, key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """Right by the first step is all, by the last two fifths, evenly between; wrong is nothing."""
    last = len(ask["times"])
    shares: dict[str, Fraction] = {}
    for seat, one in said.items():
        clue = len([time for time in ask["times"] if one.used > time])
        share = 1 - Fraction(3, 5) * Fraction(clue, last)
        shares[seat] = share if one.answer["pick"] == key["right"] else Fraction(0)
    return shares


def _mappin(ask: Facts, key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """All of it within ``within`` km, nothing from ``reach`` km on, evenly between; in thousandths."""
    near, far = ask["within"], ask["reach"]
    away = {seat: _km(key, one.answer) for seat, one in said.items()}
    shares = {seat: min(1.0, max(0.0, 1 - (km - near) / (far - near))) for seat, km in away.items()}
    return {seat: Fraction(round(1000 * share), 1000) for seat, share in shares.items()}


def _picpin(ask: Facts, key: Facts, said: Answers, _ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """All of it for a point between the edges of a right spot, on them too."""
    edges = []
    for spot in ask["spots"]:
        if spot["key"] in key["right"]:
            wide, high = Fraction(spot["width"], 2), Fraction(spot["height"], 2)
            edges.append((spot["x"] - wide, spot["x"] + wide, spot["y"] - high, spot["y"] + high))
    points = {seat: (one.answer["x"], one.answer["y"]) for seat, one in said.items()}
    return {
        seat: Fraction(any(left <= x <= right and top <= y <= foot for left, right, top, foot in edges))
        for seat, (x, y) in points.items()
    }


def _km(one: Facts, two: Facts) -> float:
    """Between two points of the globe: the angle between their directions from its centre."""
    a, b = _direction(one), _direction(two)
    return 2 * 6371.0088 * math.asin(min(1.0, math.dist(a, b) / 2))


def _direction(point: Facts) -> tuple[float, float, float]:
    lat, lon = math.radians(point["lat"]), math.radians(point["lon"])
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


SHARES: dict[str, Shares] = {
    "choice": _right,
    "duel": _duel,
    "mostsaid": _mostsaid,
    "number": _number,
    "order": _order,
    "pairs": _pairs,
    "poll": _poll,
    "mappin": _mappin,
    "picpin": _picpin,
    "picreveal": _by_step,
    "several": _several,
    "truefalse": _right,
    "typed": typed,
    "whoami": _by_step,
}

UNSCORED: set[str] = {
    "poll",
}
"""Kinds where there is nothing to win."""

ONE_RIGHT = {"choice", "truefalse", "duel", "whoami", "picreveal"}
"""Kinds with one right thing to pick: a wrong one may cost points."""
ONE_VOICE: set[str] = {
    "duel",
}
"""Kinds where one phone speaks for its family, whatever the game's rule is."""

TIMELESS: set[str] = {
    "duel",
    "picreveal",
    "poll",
    "whoami",
}
"""Kinds whose own rule looks at the time, so that speed changes nothing more."""
