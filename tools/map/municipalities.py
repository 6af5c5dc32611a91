"""Makes questions/map/municipalities.json: today's municipalities, joined of the units of free data.

By hand, when a border changes: ``python -m tools.map.municipalities FILE…``; each FILE is GeoJSON in degrees
(WGS 84) with units of administration (questions/map/README.md says where they come from). A municipality of
which the files have no unit stays as it was.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tools.map.lines import Box, area, thin
from tools.map.shapes import Point, Ring

FOLDER = Path(__file__).resolve().parents[2] / "questions" / "map"
FINE = 5
"""Digits after the point, about a metre: corners that neighbours share are equal there."""
SPECK = 1e-5
"""Square degrees; smaller gaps between two units are slips of the data, no holes."""
TOLERANCE = 0.0005
"""Degrees, about 50 m, by which a kept border may be off: finer than the map draws."""


def main(files: Sequence[str]) -> None:
    """Join, and write what was found. Raises ValueError for a municipality of which a unit is missing."""
    features = [one for name in files for one in json.loads(Path(name).read_text("utf-8"))["features"]]
    wanted = json.loads((FOLDER / "by-hand.json").read_text("utf-8"))["municipalities"]
    target = FOLDER / "municipalities.json"
    known = json.loads(target.read_text("utf-8")) if target.exists() else {}
    for one in wanted:
        if found := list(_units(features, one)):
            known[one["id"]] = [_kept(ring) for ring in dissolve(found)]
    made = {one["id"]: known[one["id"]] for one in wanted if one["id"] in known}
    target.write_text(json.dumps(made, separators=(",", ":")) + "\n", "utf-8", newline="\n")


def _units(features: Iterable[Mapping[str, Any]], wanted: Mapping[str, Any]) -> Iterator[Ring]:
    """The rings of a municipality's units; none at all if the files have none of them."""
    missing = set(wanted["units"])
    rings: list[Ring] = []
    for feature in features:
        if (name := feature["properties"].get(wanted["key"])) in wanted["units"]:
            missing.discard(name)
            rings += _rings(feature["geometry"])
    if rings and missing:
        raise ValueError(f"{wanted['id']}: no unit named {', '.join(sorted(missing))} in these files")
    yield from rings


def _rings(geometry: Mapping[str, Any]) -> Iterator[Ring]:
    parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for part in parts:
        for ring in part:
            yield [(float(lon), float(lat)) for lon, lat, *_ in ring]


def dissolve(rings: Iterable[Ring]) -> list[Ring]:
    """The outline of areas that share their corners: an edge that two of them have lies inside and goes."""
    edges = [edge for ring in rings for edge in _edges(ring)]
    there = set(edges)
    after: dict[Point, list[Point]] = {}
    for a, b in edges:
        if (b, a) not in there:
            after.setdefault(a, []).append(b)
    outlines = []
    while after:
        ring = [next(iter(after))]
        while ring[-1] in after:
            following = after[ring[-1]]
            ring.append(following.pop())
            if not following:
                del after[ring[-2]]
        outlines.append(ring[:-1])
    return sorted((ring for ring in outlines if abs(area(ring)) > SPECK), key=lambda ring: -abs(area(ring)))


def _edges(ring: Ring) -> Iterator[tuple[Point, Point]]:
    """An area's edges, all areas turning the same way, so that a shared one runs both ways."""
    points = [(round(x, FINE), round(y, FINE)) for x, y in ring]
    points = points[:-1] if points[0] == points[-1] else points
    points = points if area(points) > 0 else points[::-1]
    for a, b in zip(points, [*points[1:], points[0]], strict=True):
        if a != b:
            yield a, b


def _kept(ring: Ring) -> list[list[float]]:
    half = len(ring) // 2
    line = [*thin(ring[: half + 1], TOLERANCE), *thin([*ring[half:], ring[0]], TOLERANCE)[1:-1]]
    return [[round(x, 4), round(y, 4)] for x, y in line]


def extent(rings: Iterable[Ring]) -> Box:
    """West, south, east and north of areas."""
    points = [point for ring in rings for point in ring]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


if __name__ == "__main__":
    main(sys.argv[1:])
