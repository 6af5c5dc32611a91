"""Pure work on borders that two maps draw differently: an area is laid onto the border of its country."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tools.map.shapes import Point, Ring


@dataclass(frozen=True, slots=True)
class Seamed:
    """An area whose outer border is its country's own line. ``inner``: the stretches that are not."""

    ring: Ring
    inner: tuple[list[Point], ...]


@dataclass(frozen=True, slots=True)
class _Foot:
    """The nearest point of a closed line, on its edge number ``edge``."""

    edge: int
    at: Point
    away: float


def seam(ring: Ring, land: Ring, near: float, least: float) -> Seamed:
    """Where ``ring`` runs within ``near`` of ``land`` for ``least`` or longer, it takes the land's points."""
    feet = [_foot(point, land) for point in ring]
    runs = [
        run for run in _runs([foot.away <= near for foot in feet]) if _length([ring[n] for n in run]) >= least
    ]
    if not runs or len(runs[0]) == len(ring):
        return Seamed(ring, () if runs else ([*ring, ring[0]],))
    whole: Ring = []
    inner: list[list[Point]] = []
    for run, following in zip(runs, [*runs[1:], runs[0]], strict=True):
        first, last = feet[run[0]], feet[run[-1]]
        whole += [first.at, *_along(land, first, last), last.at]
        free = (following[0] - run[-1] - 1) % len(ring)
        between = [ring[(run[-1] + 1 + n) % len(ring)] for n in range(free)]
        whole += between
        inner.append([last.at, *between, feet[following[0]].at])
    return Seamed(whole, tuple(inner))


def _foot(point: Point, land: Ring) -> _Foot:
    feet = (_on(point, n, a, b) for n, (a, b) in enumerate(zip(land, [*land[1:], land[0]], strict=True)))
    return min(feet, key=lambda foot: foot.away)


def _on(point: Point, edge: int, a: Point, b: Point) -> _Foot:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    at = (a[0] + share * dx, a[1] + share * dy)
    return _Foot(edge, at, math.dist(point, at))


def _runs(marks: Sequence[bool]) -> list[list[int]]:
    """The stretches of a closed line that are marked, as indices in order; one may go across its end."""
    if all(marks):
        return [list(range(len(marks)))]
    start = marks.index(False) if False in marks else 0
    runs: list[list[int]] = []
    for step in range(len(marks)):
        n = (start + step) % len(marks)
        if not marks[n]:
            continue
        if runs and (runs[-1][-1] + 1) % len(marks) == n:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs


def _length(points: Sequence[Point]) -> float:
    return sum(math.dist(a, b) for a, b in pairwise(points))


def _along(land: Ring, first: _Foot, last: _Foot) -> list[Point]:
    """The land's corners from one foot to the other, the shorter way round."""
    count = len(land)
    forth = [land[(first.edge + 1 + n) % count] for n in range((last.edge - first.edge) % count)]
    back = [land[(first.edge - n) % count] for n in range((first.edge - last.edge) % count)]
    ways = sorted((forth, back), key=lambda way: _length([first.at, *way, last.at]))
    return ways[0]
