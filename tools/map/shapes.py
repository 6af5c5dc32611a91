"""Reads polygons and their fields from a shapefile, as far as Natural Earth uses the format."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

Point = tuple[float, float]
"""Longitude and latitude, decimal degrees."""
Ring = list[Point]


def read(folder: Path, name: str) -> Iterator[tuple[dict[str, str], list[Ring]]]:
    """Every record of ``name``.shp with its fields from ``name``.dbf. Raises OSError if one is not there."""
    yield from zip(_fields(folder / f"{name}.dbf"), _rings(folder / f"{name}.shp"), strict=True)


def _fields(path: Path) -> Iterator[dict[str, str]]:
    raw = path.read_bytes()
    count, head, size = struct.unpack("<IHH", raw[4:12])
    columns = [(raw[at : at + 11].split(b"\0")[0].decode(), raw[at + 16]) for at in range(32, head - 1, 32)]
    for number in range(count):
        at, record = head + number * size + 1, {}
        for column, length in columns:
            record[column] = raw[at : at + length].decode("utf-8", "replace").strip(" \0")
            at += length
        yield record


def _rings(path: Path) -> Iterator[list[Ring]]:
    raw, at = path.read_bytes(), 100
    while at < len(raw):
        length = struct.unpack(">i", raw[at + 4 : at + 8])[0] * 2
        body, at = raw[at + 8 : at + 8 + length], at + 8 + length
        yield list(_polygon(body)) if struct.unpack("<i", body[:4])[0] else []


def _polygon(body: bytes) -> Iterator[Ring]:
    parts, points = struct.unpack("<2i", body[36:44])
    begins = [*struct.unpack(f"<{parts}i", body[44 : 44 + 4 * parts]), points]
    flat = struct.unpack_from(f"<{2 * points}d", body, 44 + 4 * parts)
    both = list(zip(flat[::2], flat[1::2], strict=True))
    for first, last in pairwise(begins):
        yield both[first:last]
