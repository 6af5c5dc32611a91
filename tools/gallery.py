"""Make the sheets of docs/screens.md from pictures of the browser tests: python -m tools.gallery [FOLDER].

``python3 home.py screens tests/browser/test_gallery.py`` takes them: every moment of a game on the display,
in every size and both looks, and on phones in three languages. One sheet for each size, one for phones.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from tools.run import ROOT

SCREENS = ROOT / "docs" / "screens"
FOLDER = SCREENS / "matrix" / "gallery"
GAP = 8
BACK = "#f6f1e7"
DISPLAY_WIDTH, PHONE_WIDTH = 400, 200
PAIRS = 2
"""Moments beside each other on a sheet of displays, each in both looks."""


def sheet(rows: Sequence[Sequence[Path | None]], width: int) -> Image.Image:
    """Pictures in rows, each ``width`` px wide; None leaves a place empty."""
    first = next(path for row in rows for path in row if path)
    with Image.open(first) as one:
        height = round(one.height * width / one.width)
    columns = max(len(row) for row in rows)
    whole = Image.new("RGB", (columns * (width + GAP) + GAP, len(rows) * (height + GAP) + GAP), BACK)
    for y, row in enumerate(rows):
        for x, path in enumerate(row):
            if path is None:
                continue
            with Image.open(path) as picture:
                small = picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
            whole.paste(small, (GAP + x * (width + GAP), GAP + y * (height + GAP)))
    return whole


def displays(folder: Path, size: str) -> list[list[Path | None]]:
    """Moments of one size in the evening and by day, side by side."""
    names = sorted({path.name for path in folder.glob(f"display-*-{size}/*.png")})
    shown = [
        _there(folder / f"display-{look}-{size}" / name) for name in names for look in ("evening", "day")
    ]
    row = 2 * PAIRS
    return [shown[at : at + row] for at in range(0, len(shown), row)]


def phones(folder: Path) -> list[list[Path | None]]:
    """One language in each row."""
    names = sorted({path.name for path in folder.glob("phone-*/*.png")})
    return [[_there(folder / f"phone-{lang}" / name) for name in names] for lang in ("lv", "lt", "en")]


def _there(path: Path) -> Path | None:
    return path if path.exists() else None


def make(folder: Path = FOLDER, into: Path = SCREENS) -> list[Path]:
    """Write all sheets; raises FileNotFoundError where there are no pictures."""
    sizes = sorted(path.name.rsplit("-", 1)[1] for path in folder.glob("display-evening-*"))
    if not sizes:
        raise FileNotFoundError(f"no pictures in {folder}: run python3 home.py screens first")
    sheets = {f"all-display-{size}": sheet(displays(folder, size), DISPLAY_WIDTH) for size in sizes}
    sheets["all-phones"] = sheet(phones(folder), PHONE_WIDTH)
    paths = []
    for name, picture in sheets.items():
        paths.append(into / f"{name}.webp")
        picture.save(paths[-1], quality=82, method=6)
    return paths


if __name__ == "__main__":
    print(*make(*map(Path, sys.argv[1:2])), sep="\n")
