"""The offline map: towns and places lie in their countries, its box is the game's, it stays small."""

from __future__ import annotations

import functools
import gzip
import json
import re
from typing import Any

import pytest

from content.spelling import ROOT
from home_quiz.content.fields import PlaceEntry
from home_quiz.content.reading import read_places
from home_quiz.game.kinds.mappin import EAST, NORTH, SOUTH, WEST
from home_quiz.game.texts import LANGUAGES
from tools.map.lines import arcs, cut, owners, path, smooth, thin, thin_ring
from tools.map.make import units
from tools.map.shapes import Point

FOLDER = ROOT / "questions" / "map"
RAW = (FOLDER / "map.json").read_bytes()
MAP: dict[str, Any] = json.loads(RAW)
LANDS = {land["id"]: land for land in MAP["lands"]}
COUNTRY = {"ludza": "lv", "jekabpils": "lv", "rokiskis": "lt"}
PLACES: list[tuple[str, PlaceEntry]] = [
    (COUNTRY[path.stem], entry)
    for path in sorted((ROOT / "questions" / "places").glob("*.yaml"))
    for entry in read_places(path).items.values()
    if entry.lat is not None
]


@functools.cache
def rings(drawing: str) -> list[list[Point]]:
    """The closed lines of a path of steps, in map units."""
    found: list[list[Point]] = []
    for part in re.findall(r"M[^z]*z", drawing):
        x, y, *steps = map(int, re.findall(r"-?\d+", part))
        ring = [(float(x), float(y))]
        for dx, dy in zip(steps[::2], steps[1::2], strict=True):
            x, y = x + dx, y + dy
            ring.append((float(x), float(y)))
        found.append(ring)
    return found


def inside(point: Point, drawing: str) -> bool:
    """Whether a point lies in an area: a ray from it crosses the border an odd number of times."""
    x, y = point
    crossings = 0
    for ring in rings(drawing):
        for (ax, ay), (bx, by) in zip([ring[-1], *ring[:-1]], ring, strict=True):
            crossings += (ay > y) is not (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay)
    return crossings % 2 == 1


def test_it_is_small_and_has_the_games_box() -> None:
    assert MAP["box"] == [WEST, SOUTH, EAST, NORTH]
    assert len(gzip.compress(RAW, 9)) < 25_000


def test_it_was_made_from_what_stands_in_by_hand() -> None:
    by_hand = json.loads((FOLDER / "by-hand.json").read_text("utf-8"))
    assert MAP["towns"] == by_hand["towns"]
    assert MAP["waters"] == by_hand["waters"]
    assert [river["id"] for river in MAP["rivers"]] == [river["id"] for river in by_hand["rivers"]]


@pytest.mark.parametrize("town", MAP["towns"], ids=lambda town: town["id"])
def test_towns_lie_in_their_country_and_in_no_other(town: dict[str, Any]) -> None:
    spot = units((town["lon"], town["lat"]))
    assert [name for name, land in LANDS.items() if inside(spot, land["d"])] == [town["land"]]
    assert set(town["name"]) == set(LANGUAGES)


@pytest.mark.parametrize(("land", "entry"), PLACES, ids=lambda value: getattr(value, "id", value))
def test_places_lie_in_their_country(land: str, entry: PlaceEntry) -> None:
    assert entry.lat is not None
    assert entry.lon is not None
    assert inside(units((entry.lon, entry.lat)), LANDS[land]["d"])


def test_none_of_the_three_towns_is_named_where_few_are() -> None:
    ranks = {town["id"]: town["rank"] for town in MAP["towns"]}
    assert all(ranks[town] > 2 for town in ("ludza", "jekabpils", "rokiskis"))
    assert sum(rank <= 2 for rank in ranks.values()) == 8


class TestMaking:
    SQUARE: tuple[Point, ...] = ((0.0, 0.0), (0.0, 4.0), (4.0, 4.0), (4.0, 0.0))

    def test_an_area_is_cut_to_the_box(self) -> None:
        assert set(cut(list(self.SQUARE), (1, 1, 9, 2))) == {(1.0, 1.0), (1.0, 2.0), (4.0, 2.0), (4.0, 1.0)}
        assert cut(list(self.SQUARE), (5, 5, 9, 9)) == []

    def test_what_matters_stays(self) -> None:
        assert thin([(0, 0), (1, 0.1), (2, 0), (3, 5), (4, 0)], 0.5) == [(0, 0), (2, 0), (3, 5), (4, 0)]

    def test_neighbours_keep_one_border(self) -> None:
        border: list[Point] = [(4.0, 4.0), (4.3, 3.0), (3.8, 2.0), (4.9, 1.0), (4.0, 0.0)]
        areas = {
            "west": [[(0.0, 0.0), (0.0, 4.0), *border]],
            "east": [[(9.0, 4.0), *border, (9.0, 0.0)]],
        }
        of = owners(areas)
        thinned = {name: thin_ring(area[0], of, lambda p: p, 0.6) for name, area in areas.items()}
        assert thinned["west"][1] == thinned["east"][1]
        assert len(thinned["west"][1]) == 1
        assert set(thinned["west"][1][0]) < set(thinned["east"][0]) | set(border[-1:])
        assert len(list(arcs(areas["west"][0], of))) == 2

    def test_a_path_is_one_point_and_steps(self) -> None:
        assert path([(1.2, 2), (4, 1), (4, 1.1), (0, 0)], closed=True) == "M1 2l3-1-4-1z"
        assert path([(1, 1), (1.1, 1)], closed=False) == ""

    def test_a_smooth_line_keeps_its_ends(self) -> None:
        line = smooth([(0, 0), (4, 0), (4, 4)])
        assert (line[0], line[-1]) == ((0, 0), (4, 4))
        assert (4, 0) not in line
