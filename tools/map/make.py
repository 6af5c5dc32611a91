"""Makes questions/map/map.json: Natural Earth's countries and lakes, and what stands in by-hand.json.

By hand, when something changes: ``python -m tools.map.make FOLDER``; FOLDER holds the unpacked shapefiles
``ne_10m_admin_0_countries`` and ``ne_10m_lakes`` (questions/map/README.md says where they come from).
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.map.lines import Box, cut, owners, path, smooth, thin, thin_ring
from tools.map.shapes import Point, Ring, read

FOLDER = Path(__file__).resolve().parents[2] / "questions" / "map"
BOX: Box = (20.4, 53.6, 28.9, 58.4)
"""What the map shows."""
SPARE = (4.0, 1.0)
"""Degrees of longitude and latitude around it that are drawn too: a wide display shows them."""
PARALLEL = 56.5
"""Where east and west are as long as north and south."""
UNITS = 1000
"""Map units per degree of latitude: one is about 111 m."""
TOLERANCE = 1.0
"""Map units by which a line may be off."""
CODES = {"LVA": "lv", "LTU": "lt", "EST": "ee", "RUS": "ru", "BLR": "by", "POL": "pl", "SWE": "se"}
ABOUT = "Countries and lakes: Natural Earth (public domain). Towns and rivers: HOME, by hand."


def main(folder: Path) -> None:
    """Write the file."""
    by_hand = json.loads((FOLDER / "by-hand.json").read_text("utf-8"))
    lands, borders = _lands(folder)
    made = {
        "about": ABOUT,
        "box": BOX,
        "parallel": PARALLEL,
        "units": UNITS,
        "lands": [{**land, "d": lands[land["id"]]} for land in by_hand["lands"]],
        "borders": borders,
        "lakes": "".join(_lakes(folder)),
        "waters": by_hand["waters"],
        "rivers": [_river(river) for river in by_hand["rivers"]],
        "towns": by_hand["towns"],
    }
    text = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    (FOLDER / "map.json").write_text(text + "\n", "utf-8", newline="\n")


def units(point: Point) -> Point:
    """Degrees as map units, x to the east and y to the south; the screens' project.ts does the same."""
    stretch = math.cos(math.radians(PARALLEL))
    return (point[0] - BOX[0]) * stretch * UNITS, (BOX[3] - point[1]) * UNITS


def _around() -> Box:
    wide, high = SPARE
    return BOX[0] - wide, BOX[1] - high, BOX[2] + wide, BOX[3] + high


def _lands(folder: Path) -> tuple[dict[str, str], str]:
    areas: dict[str, list[Ring]] = {}
    for fields, rings in read(folder, "ne_10m_admin_0_countries"):
        if code := CODES.get(fields["ADM0_A3"]):
            areas[code] = [kept for ring in rings if len(kept := cut(ring, _around())) > 2]
    of, paths, lines = owners(areas), {}, set()
    for code, rings in areas.items():
        paths[code] = ""
        for ring in rings:
            whole, shared = thin_ring(ring, of, units, TOLERANCE)
            paths[code] += path(whole, closed=True)
            lines |= {path(line, closed=False) for line in shared}
    return paths, "".join(sorted(lines))


def _lakes(folder: Path) -> Iterator[str]:
    west, south, east, north = _around()
    for _, rings in read(folder, "ne_10m_lakes"):
        for ring in rings:
            if all(west < lon < east and south < lat < north for lon, lat in ring):
                half = len(ring) // 2
                line = [units(point) for point in ring]
                yield path([*thin(line[: half + 1], 1), *thin(line[half:-1], 1)], closed=True)


def _river(river: Mapping[str, Any]) -> dict[str, Any]:
    line = smooth([units((lon, lat)) for lat, lon in river["points"]])
    return {"id": river["id"], "width": river["width"], "d": path(thin(line, 1), closed=False)}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
