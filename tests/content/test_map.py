"""The offline map: towns and places lie in their countries, its box is the game's, it stays small."""

from __future__ import annotations

import functools
import gzip
import json
import math
from typing import Any

import pytest

from content.spelling import ROOT
from home_quiz.content.fields import PlaceEntry, text_of
from home_quiz.content.reading import read_places
from home_quiz.game.kinds.mappin import EAST, NORTH, SOUTH, WEST
from home_quiz.game.texts import LANGUAGES
from tools.map.lines import arcs, area, cut, outlines, owners, path, smooth, thin, thin_ring
from tools.map.make import municipalities, units
from tools.map.municipalities import dissolve
from tools.map.seams import seam
from tools.map.shapes import Point

FOLDER = ROOT / "questions" / "map"
RAW = (FOLDER / "map.json").read_bytes()
MAP: dict[str, Any] = json.loads(RAW)
LANDS = {land["id"]: land for land in MAP["lands"]}
COUNTRY = {"ludza": "lv", "jekabpils": "lv", "rokiskis": "lt"}
FILES = {path.stem: read_places(path) for path in sorted((ROOT / "questions" / "places").glob("*.yaml"))}
PLACES: list[tuple[str, PlaceEntry]] = [
    (name, entry) for name, file in FILES.items() for entry in file.items.values() if entry.lat is not None
]
AREAS = {one["id"]: one for one in MAP["municipalities"] if one["d"]}
KM2 = (40_030.2 / 360_000) ** 2
"""Square kilometres of a square map unit, at the map's parallel."""


lines_of = functools.cache(outlines)


def inside(point: Point, drawing: str) -> bool:
    """Whether a point lies in an area: a ray from it crosses the border an odd number of times."""
    x, y = point
    crossings = 0
    for ring in lines_of(drawing):
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


@pytest.mark.parametrize(("area", "entry"), PLACES, ids=lambda value: getattr(value, "id", value))
def test_places_lie_in_their_country(area: str, entry: PlaceEntry) -> None:
    assert entry.lat is not None
    assert entry.lon is not None
    assert inside(units((entry.lon, entry.lat)), LANDS[COUNTRY[area]]["d"])


def around(entry: PlaceEntry) -> list[Point]:
    """The place, and eight points around it as far off as its degrees may be."""
    x, y = units((entry.lon or 0.0, entry.lat or 0.0))
    away = entry.precision / 111.2
    turns = [math.pi * n / 4 for n in range(8)]
    return [(x, y), *((x + away * math.cos(turn), y + away * math.sin(turn)) for turn in turns)]


@pytest.mark.parametrize(
    ("area", "entry"),
    [one for one in PLACES if one[0] in AREAS],
    ids=lambda value: getattr(value, "id", value),
)
def test_places_lie_in_their_municipality_and_in_no_other(area: str, entry: PlaceEntry) -> None:
    """As far as their degrees are known: a castle may stand on the bank of the river that is the border."""
    for name, one in AREAS.items():
        within = [inside(spot, one["d"]) for spot in around(entry)]
        assert any(within) if name == area else not within[0]


def test_municipalities_are_drawn_from_free_data_and_named_as_their_places_are() -> None:
    by_hand = json.loads((FOLDER / "by-hand.json").read_text("utf-8"))
    drawings = {name: land["d"] for name, land in LANDS.items()}
    assert MAP["municipalities"] == list(municipalities(by_hand["municipalities"], drawings))
    assert {"ludza", "jekabpils"} <= set(AREAS) <= set(FILES)
    for name, one in AREAS.items():
        head = FILES[name].head
        assert head is not None
        assert one["name"] == text_of(head.name)
        for spot in (one, *one["also"]):
            assert inside(units((spot["lon"], spot["lat"])), one["d"])


@pytest.mark.parametrize(("name", "km2"), [("ludza", 2403), ("jekabpils", 2970), ("rokiskis", 1800)])
def test_municipalities_are_as_large_as_today(name: str, km2: int) -> None:
    """The old ones of the same names, of before 2021, were less than half as large."""
    if name in AREAS:
        assert sum(abs(area(ring)) for ring in outlines(AREAS[name]["d"])) * KM2 == pytest.approx(
            km2, rel=0.06
        )


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

    def test_areas_that_share_corners_become_one(self) -> None:
        west: list[Point] = [(0, 0), (2, 0), (2, 1), (2, 2), (0, 2), (0, 0)]
        east: list[Point] = [(4, 0), (2, 0), (2, 1), (2, 2), (4, 2), (4, 0)]
        (outline,) = dissolve([west, east])
        assert sorted(outline) == [(0, 0), (0, 2), (2, 0), (2, 2), (4, 0), (4, 2)]
        assert abs(area(outline)) == 8

    def test_a_border_beside_the_countrys_is_laid_onto_it(self) -> None:
        land: list[Point] = [(0, 0), (0, 100), (50, 101), (100, 100), (100, 0)]
        ring: list[Point] = [(20, 50), (20, 98), (50, 97), (80, 98), (80, 50)]
        done = seam(ring, land, near=5, least=10)
        assert done.ring == [(20, 100.4), (50, 101), (80, 100.4), (80, 50), (20, 50)] or done.ring[1] == (
            50,
            101,
        )
        assert [(round(x), round(y)) for x, y in done.inner[0]] == [(80, 100), (80, 50), (20, 50), (20, 100)]
        assert len(done.inner) == 1

    def test_an_area_far_from_the_border_stays(self) -> None:
        land: list[Point] = [(0, 0), (0, 100), (100, 100), (100, 0)]
        ring: list[Point] = [(20, 50), (20, 60), (30, 60)]
        assert seam(ring, land, near=5, least=10).ring == ring
        assert seam(ring, land, near=5, least=10).inner == ([*ring, (20, 50)],)

    def test_a_path_is_one_point_and_steps(self) -> None:
        assert path([(1.2, 2), (4, 1), (4, 1.1), (0, 0)], closed=True) == "M1 2l3-1-4-1z"
        assert path([(1, 1), (1.1, 1)], closed=False) == ""

    def test_a_smooth_line_keeps_its_ends(self) -> None:
        line = smooth([(0, 0), (4, 0), (4, 4)])
        assert (line[0], line[-1]) == ((0, 0), (4, 4))
        assert (4, 0) not in line
