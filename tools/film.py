"""Make the moving picture of the README from those of the browser tests: ``python -m tools.film``.

The display and two phones at the same moments of one game.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tools.run import ROOT

SCREENS = ROOT / "docs" / "screens"
MOMENTS = {
    "lobby": "join",
    "question": "question",
    "reveal": "reveal",
    "card": "card",
    "standings": "standings",
    "podium": "podium",
}
"""What the display shows, and the phones' picture of the same moment."""
PHONES = ("lt", "en")
"""The display speaks two languages, the phones each its own: three at once."""
DISPLAY, PHONE, GAP = (800, 450), (253, 450), 16
BACK = "#f6f1e7"
EACH = 3200
"""Milliseconds that a moment stands."""


def frame(folder: Path, display: str, phone: str) -> Image.Image:
    """Display and phones side by side."""
    sizes = [DISPLAY, *(PHONE for _ in PHONES)]
    names = [f"display-{display}", *(f"phone-{phone}-{lang}" for lang in PHONES)]
    width = sum(wide for wide, _ in sizes) + GAP * (len(sizes) + 1)
    whole = Image.new("RGB", (width, DISPLAY[1] + 2 * GAP), BACK)
    left = GAP
    for name, size in zip(names, sizes, strict=True):
        with Image.open(folder / f"{name}.png") as picture:
            whole.paste(picture.convert("RGB").resize(size, Image.Resampling.LANCZOS), (left, GAP))
        left += size[0] + GAP
    return whole


def make(folder: Path = SCREENS) -> Path:
    """Write ``game.webp`` beside the pictures; raises FileNotFoundError where one of them is missing."""
    first, *others = [frame(folder, display, phone) for display, phone in MOMENTS.items()]
    path = folder / "game.webp"
    first.save(path, save_all=True, append_images=others, duration=EACH, loop=0, quality=80, method=6)
    return path


if __name__ == "__main__":
    print(make())
