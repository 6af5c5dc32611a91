"""Pure work on lines: cut to a box, thin out so that neighbours keep one border, smooth, write as paths."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from tools.map.shapes import Point, Ring

Box = tuple[float, float, float, float]
"""West, south, east, north."""


def cut(ring: Ring, box: Box) -> Ring:
    """The part of an area that lies in the box (Sutherland and Hodgman); empty if nothing does."""
    for side, axis in enumerate((0, 1, 0, 1)):
        edge, low = box[side], side < 2
        kept: Ring = []
        for a, b in zip([ring[-1], *ring[:-1]] if ring else [], ring, strict=True):
            a_in, b_in = (a[axis] >= edge) is low, (b[axis] >= edge) is low
            if a_in is not b_in:
                share = (edge - a[axis]) / (b[axis] - a[axis])
                kept.append((a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])))
            if b_in:
                kept.append(b)
        ring = kept
    return ring


def thin(line: Sequence[Point], tolerance: float) -> list[Point]:
    """Douglas and Peucker: leave out points nearer than ``tolerance`` to the line without them."""
    keep, spans = {0, len(line) - 1}, [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        inner = range(first + 1, last)
        if not inner:
            continue
        far = max(inner, key=lambda n: _away(line[n], line[first], line[last]))
        if _away(line[far], line[first], line[last]) > tolerance:
            keep.add(far)
            spans += [(first, far), (far, last)]
    return [line[n] for n in sorted(keep)]


def _away(point: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    return float(((point[0] - a[0] - share * dx) ** 2 + (point[1] - a[1] - share * dy) ** 2) ** 0.5)


def owners(areas: Mapping[str, Sequence[Ring]]) -> dict[Point, frozenset[str]]:
    """Which areas share each point."""
    found: dict[Point, set[str]] = {}
    for name, rings in areas.items():
        for ring in rings:
            for point in ring:
                found.setdefault(point, set()).add(name)
    return {point: frozenset(names) for point, names in found.items()}


def arcs(ring: Ring, of: Mapping[Point, frozenset[str]]) -> Iterator[list[Point]]:
    """A closed ring as stretches between the points where other neighbours begin."""
    ring = ring[:-1] if ring[0] == ring[-1] else ring
    count = len(ring)
    ends = [n for n in range(count) if _corner(ring, n, of)]
    ends = ends or [min(range(count), key=lambda n: ring[n])]
    for first, last in zip(ends, [*ends[1:], ends[0] + count], strict=True):
        yield [ring[n % count] for n in range(first, last + 1)]


def _corner(ring: Ring, n: int, of: Mapping[Point, frozenset[str]]) -> bool:
    mine, before, after = of[ring[n]], of[ring[n - 1]], of[ring[(n + 1) % len(ring)]]
    return len(mine) > 1 and (not mine <= before or not mine <= after)


def thin_ring(
    ring: Ring, of: Mapping[Point, frozenset[str]], measure: Callable[[Point], Point], tolerance: float
) -> tuple[Ring, list[list[Point]]]:
    """A ring thinned by stretches, each the same from both sides; and those along neighbours."""
    whole: Ring = []
    shared: list[list[Point]] = []
    for arc in arcs(ring, of):
        turned = arc[0] > arc[-1]
        line = thin([measure(point) for point in (arc[::-1] if turned else arc)], tolerance)
        line = line[::-1] if turned else line
        whole += line[:-1]
        middle = of[arc[len(arc) // 2]] & of[arc[0]] & of[arc[-1]]
        if len(middle) > 1:
            shared.append(line[::-1] if turned else line)
    return whole, shared


def smooth(line: Sequence[Point], times: int = 2) -> list[Point]:
    """Chaikin: a sketched line gets round corners; its ends stay."""
    points = list(line)
    for _ in range(times):
        rounder = [points[0]]
        for (ax, ay), (bx, by) in pairwise(points):
            rounder += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by)]
            rounder += [(0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        points = [*rounder, points[-1]]
    return points


def path(line: Sequence[Point], closed: bool) -> str:
    """An SVG path of whole numbers: one absolute point, then steps."""
    points = [(round(x), round(y)) for x, y in line]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    words = [f"{dx} {dy}" for dx, dy in steps if (dx, dy) != (0, 0)]
    if len(words) < (2 if closed else 1):
        return ""
    return f"M{points[0][0]} {points[0][1]}l{' '.join(words)}".replace(" -", "-") + ("z" if closed else "")


def outlines(drawing: str) -> list[Ring]:
    """The closed lines of a path that ``path`` wrote."""
    found: list[Ring] = []
    for part in re.findall(r"M[^z]*z", drawing):
        x, y, *steps = map(int, re.findall(r"-?\d+", part))
        ring = [(float(x), float(y))]
        for dx, dy in zip(steps[::2], steps[1::2], strict=True):
            x, y = x + dx, y + dy
            ring.append((float(x), float(y)))
        found.append(ring)
    return found


def area(ring: Sequence[Point]) -> float:
    """Of a closed line without its first point again; positive where it turns from x to y."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True)) / 2
