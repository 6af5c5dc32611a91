"""Makes questions/map/map.json: Natural Earth's countries and lakes, and what stands in by-hand.json.

By hand, when something changes: ``python -m tools.map.make FOLDER``; FOLDER holds the unpacked shapefiles
``ne_10m_admin_0_countries`` and ``ne_10m_lakes`` (questions/map/README.md says where they come from). Without
FOLDER, countries and lakes stay as they are in the file.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tools.map.lines import Box, area, cut, outlines, owners, path, smooth, thin, thin_ring
from tools.map.municipalities import extent
from tools.map.seams import seam
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
SEAM = 40.0
"""Map units (4.4 km) within which a municipality's border and its country's are two drawings of one line."""
CODES = {"LVA": "lv", "LTU": "lt", "EST": "ee", "RUS": "ru", "BLR": "by", "POL": "pl", "SWE": "se"}
ABOUT = "Countries, lakes, municipalities: Natural Earth (public domain). Towns and rivers: HOME, by hand."


def main(folder: Path | None) -> None:
    """Write the file."""
    by_hand = json.loads((FOLDER / "by-hand.json").read_text("utf-8"))
    if folder is None:
        before = json.loads((FOLDER / "map.json").read_text("utf-8"))
        lands, borders = {land["id"]: land["d"] for land in before["lands"]}, before["borders"]
        lakes = before["lakes"]
    else:
        lands, borders = _lands(folder)
        lakes = "".join(_lakes(folder))
    made = {
        "about": ABOUT,
        "box": BOX,
        "parallel": PARALLEL,
        "units": UNITS,
        "lands": [{**land, "d": lands[land["id"]]} for land in by_hand["lands"]],
        "borders": borders,
        "municipalities": list(municipalities(by_hand["municipalities"], lands)),
        "lakes": lakes,
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


def municipalities(wanted: Sequence[Mapping[str, Any]], lands: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """``d``: the area; ``inner``: its border where it is not the country's; both empty where unknown."""
    known = json.loads((FOLDER / "municipalities.json").read_text("utf-8"))
    for one in wanted:
        said = {key: one[key] for key in ("id", "name", "lat", "lon", "also")}
        if one["id"] not in known:
            yield said | {"width": one["width"], "d": "", "inner": ""}
            continue
        land = max(outlines(lands[one["land"]]), key=lambda ring: abs(area(ring)))
        parts = [seam([units((x, y)) for x, y in ring], land, SEAM, 2 * SEAM) for ring in known[one["id"]]]
        drawn = {
            "d": "".join(path(_thin_closed(part.ring), closed=True) for part in parts),
            "inner": "".join(
                path(thin(line, TOLERANCE), closed=False) for part in parts for line in part.inner
            ),
        }
        west, _, east, _ = extent(part.ring for part in parts)
        yield said | {"width": round(east - west)} | drawn


def _thin_closed(ring: Ring) -> Ring:
    half = len(ring) // 2
    return [*thin(ring[: half + 1], TOLERANCE), *thin([*ring[half:], ring[0]], TOLERANCE)[1:-1]]


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
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
