"""Draw the pictures of the shipped packs anew: ``python -m tools.pictures [folder]`` (needs Pillow).

All are HOME's own drawings, flat shapes in the colours of its screens, four times as large as they are
saved so that edges are smooth. Coordinates below are those of a picture 640 x 420.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image, ImageDraw

WIDTH, HEIGHT, FINER = 640, 420, 4
FOLDER = Path(__file__).resolve().parent.parent / "questions" / "pictures"
INK, PAPER, SKY, FAR, GRASS, GRASS_DARK = "#1d2433", "#fbf7ef", "#f6c98c", "#7a8fa6", "#7d9b62", "#5f8050"
WOOD, WOOD_DARK, ROOF, STRAW, WATER, RED, GOLD = (
    "#a9744a",
    "#7c5234",
    "#8d4a35",
    "#d8b25c",
    "#4f86a6",
    "#b5452f",
    "#ffd56b",
)
Points = Sequence[tuple[float, float]]


class Sheet:
    """A picture that is being drawn."""

    def __init__(self, ground: str) -> None:
        self._image = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), ground)
        self._pen = ImageDraw.Draw(self._image)

    def poly(self, colour: str, *points: tuple[float, float]) -> None:
        """A filled shape with corners."""
        self._pen.polygon([(x * FINER, y * FINER) for x, y in points], fill=colour)

    def box(self, colour: str, left: float, top: float, width: float, height: float) -> None:
        """A filled rectangle."""
        self.poly(
            colour, (left, top), (left + width, top), (left + width, top + height), (left, top + height)
        )

    def oval(self, colour: str, x: float, y: float, wide: float, high: float) -> None:
        """A filled ellipse around its middle; half its width and height are given."""
        edges = (x - wide, y - high, x + wide, y + high)
        self._pen.ellipse([edge * FINER for edge in edges], fill=colour)

    def dome(self, colour: str, x: float, foot: float, wide: float, high: float) -> None:
        """The upper half of an ellipse."""
        edges = (x - wide, foot - high, x + wide, foot + high)
        self._pen.pieslice([edge * FINER for edge in edges], 180, 360, fill=colour)

    def stroke(self, colour: str, thick: float, points: Points) -> None:
        """A line with round ends and corners."""
        path = [(x * FINER, y * FINER) for x, y in points]
        self._pen.line(path, fill=colour, width=round(thick * FINER), joint="curve")
        for x, y in (points[0], points[-1]):
            self.oval(colour, x, y, thick / 2, thick / 2)

    def save(self, path: Path) -> None:
        """Write it as PNG in few colours: small in the repository, sharp on the screens."""
        small = self._image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        small.quantize(128).save(path, optimize=True)


def landscape() -> Sheet:
    """Evening sky, a far wood, a meadow."""
    sheet = Sheet(SKY)
    sheet.oval(GOLD, 520, 190, 60, 60)
    for n in range(27):
        x, tall = n * 26 - 8, 34 + 17 * ((n * 7) % 4)
        sheet.poly(FAR, (x - 22, 238), (x, 238 - tall), (x + 22, 238))
    sheet.box(GRASS, 0, 232, WIDTH, HEIGHT)
    sheet.oval(GRASS_DARK, 120, 440, 380, 90)
    return sheet


def mill(sheet: Sheet, x: float, foot: float, size: float) -> None:
    """A wooden windmill on a stone foot; ``size`` 1 is 300 high."""

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * size, foot + dy * size

    sheet.poly(FAR, at(-62, 0), at(-56, -34), at(56, -34), at(62, 0))
    sheet.poly(WOOD, at(-56, -34), at(-34, -180), at(34, -180), at(56, -34))
    sheet.poly(WOOD_DARK, at(10, -34), at(8, -180), at(34, -180), at(56, -34))
    sheet.poly(ROOF, at(-44, -178), at(0, -236), at(44, -178))
    sheet.poly(INK, at(-14, 0), at(-14, -52), at(14, -52), at(14, 0))
    for dy in (-90, -140):
        sheet.poly(GOLD, at(-9, dy), at(-9, dy - 20), at(9, dy - 20), at(9, dy))
    for turn in (25, 115, 205, 295):
        along = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        across = -along[1], along[0]

        def wing(
            far: float, wide: float, a: tuple[float, float] = along, b: tuple[float, float] = across
        ) -> tuple[float, float]:
            return at(far * a[0] + wide * b[0], -192 + far * a[1] + wide * b[1])

        sheet.poly(PAPER, wing(30, 3), wing(128, 3), wing(128, 34), wing(30, 26))
        for far in range(30, 129, 24):
            sheet.stroke(WOOD_DARK, 2.5 * size, [wing(far, 2), wing(far, 32)])
        sheet.stroke(WOOD_DARK, 7 * size, [at(0, -192), wing(132, 0)])
    sheet.oval(INK, *at(0, -192), 9 * size, 9 * size)


def hut(sheet: Sheet, x: float, foot: float, wide: float, high: float, roof: str) -> None:
    """Log walls and a steep roof; ``x`` is the middle."""
    left, top = x - wide / 2, foot - high
    sheet.box(WOOD, left, top, wide, high)
    for n in range(1, int(high // 12)):
        sheet.stroke(WOOD_DARK, 2, [(left, top + 12 * n), (left + wide, top + 12 * n)])
    sheet.poly(
        roof,
        (left - 16, top + 6),
        (x - wide * 0.3, top - 62),
        (x + wide * 0.3, top - 62),
        (left + wide + 16, top + 6),
    )


def draw_mill() -> Sheet:
    """The windmill alone, large."""
    sheet = landscape()
    mill(sheet, 300, 398, 1.2)
    for x in (60, 92, 470, 560, 600):
        sheet.stroke(INK, 4, [(x, 404), (x - 6, 366)])
        sheet.oval(RED, x - 6, 364, 8, 8)
    return sheet


def draw_yard() -> Sheet:
    """A farmyard: windmill, house with a chimney, smoke hut without one, threshing barn with a gate."""
    sheet = landscape()
    sheet.poly(STRAW, (250, 420), (300, 270), (350, 270), (430, 420))
    mill(sheet, 110, 268, 0.72)
    # The dwelling house: whitewashed windows, flowers, a chimney with smoke.
    for n in range(4):
        sheet.oval("#d9d3cb", 494 + 9 * n, 96 - 19 * n, 13 + 3 * n, 10 + 2 * n)
    sheet.box(RED, 474, 106, 26, 50)
    hut(sheet, 470, 262, 190, 68, ROOF)
    for x in (402, 446, 500, 538):
        sheet.box(PAPER, x - 14, 208, 28, 30)
        sheet.box(WATER, x - 9, 213, 18, 20)
    sheet.box(INK, 462, 216, 24, 46)
    # The smoke hut: small, straw roof, a door that lets the smoke out.
    hut(sheet, 140, 388, 150, 58, STRAW)
    sheet.box(INK, 128, 342, 30, 46)
    for n in range(5):
        sheet.oval("#c9c3bb", 142 + 15 * n, 338 - 9 * n, 13 + 3 * n, 9 + 2 * n)
    sheet.box(INK, 84, 350, 16, 10)
    # The threshing barn: long, with a gate for a cart.
    hut(sheet, 480, 400, 250, 70, STRAW)
    sheet.box(WOOD_DARK, 440, 338, 80, 62)
    sheet.stroke(INK, 4, [(480, 338), (480, 400)])
    for left in (440, 480):
        sheet.stroke(INK, 3, [(left, 338), (left + 40, 400)])
    return sheet


def draw_bird() -> Sheet:
    """A waxwing on a rowan twig."""
    sheet = Sheet("#cfe0e6")
    sheet.stroke(WOOD_DARK, 14, [(40, 360), (330, 322), (620, 262)])
    sheet.stroke(WOOD_DARK, 8, [(430, 304), (540, 370)])
    sheet.stroke(WOOD_DARK, 8, [(120, 350), (164, 374)])
    for x, y in ((520, 376), (548, 372), (536, 396), (560, 394), (150, 372), (176, 366), (164, 388)):
        sheet.oval(RED, x, y, 14, 14)
    sheet.poly("#5b6472", (430, 268), (580, 300), (572, 322), (420, 300))
    sheet.poly(GOLD, (566, 297), (584, 301), (576, 323), (560, 319))
    sheet.oval("#b98f6d", 330, 228, 132, 88)
    sheet.oval("#c9a182", 226, 150, 62, 56)
    sheet.poly("#b07d55", (206, 104), (300, 56), (276, 126))
    sheet.poly(INK, (166, 146), (226, 128), (240, 146), (226, 162))
    sheet.poly(INK, (170, 148), (132, 158), (170, 164))
    sheet.oval(PAPER, 214, 142, 7, 7)
    sheet.oval(INK, 212, 142, 4, 4)
    sheet.poly("#5b6472", (316, 176), (470, 270), (420, 296), (290, 250))
    for n in range(3):
        sheet.poly(
            PAPER, (388 + 22 * n, 236 + 15 * n), (404 + 22 * n, 246 + 15 * n), (396 + 22 * n, 256 + 15 * n)
        )
    for x in (316, 344):
        sheet.stroke(INK, 6, [(x, 310), (x + 2, 332)])
    return sheet


def draw_fish() -> Sheet:
    """A perch among water plants."""
    sheet = Sheet(WATER)
    for x in (60, 120, 560, 600):
        sheet.stroke(GRASS_DARK, 12, [(x, 430), (x + 20, 330), (x - 10, 240), (x + 16, 160)])
    sheet.poly(RED, (470, 210), (590, 130), (572, 212), (590, 300))
    sheet.poly("#6f7d43", (230, 140), (300, 62), (420, 96), (440, 160))
    sheet.poly(RED, (290, 270), (330, 350), (390, 274))
    sheet.oval("#9fae5f", 310, 212, 210, 90)
    for n in range(5):
        x = 230 + 56 * n
        sheet.poly("#55642f", (x - 12, 136 + 4 * n), (x + 16, 136 + 4 * n), (x + 2, 268 - 6 * n))
    sheet.oval(PAPER, 156, 194, 22, 22)
    sheet.oval(INK, 154, 194, 11, 11)
    sheet.stroke("#55642f", 6, [(108, 236), (140, 244), (160, 238)])
    for x, y, r in ((84, 130, 14), (64, 90, 10), (92, 52, 7)):
        sheet.oval("#9cc3d6", x, y, r, r)
    return sheet


def draw_butterfly() -> Sheet:
    """A butterfly over a flower."""
    sheet = Sheet("#dfe8c8")
    sheet.stroke(GRASS_DARK, 10, [(500, 420), (480, 300)])
    for n in range(8):
        turn = math.radians(45 * n)
        sheet.oval(PAPER, 480 + 34 * math.cos(turn), 290 + 34 * math.sin(turn), 24, 24)
    sheet.oval(GOLD, 480, 290, 24, 24)
    for side in (-1, 1):
        middle = 290
        sheet.oval("#d9722e", middle + side * 112, 140, 112, 84)
        sheet.oval("#c95a24", middle + side * 84, 264, 84, 72)
        sheet.oval(INK, middle + side * 150, 120, 34, 30)
        sheet.oval("#6fa0c9", middle + side * 150, 120, 18, 16)
        sheet.oval(INK, middle + side * 100, 276, 26, 24)
        sheet.oval(GOLD, middle + side * 100, 276, 12, 11)
        sheet.stroke(INK, 5, [(middle, 118), (middle + side * 34, 60), (middle + side * 58, 44)])
    sheet.oval(INK, 290, 208, 17, 100)
    return sheet


def draw_mushroom() -> Sheet:
    """A penny bun in the moss."""
    sheet = Sheet("#b9cbb0")
    for n in range(9):
        sheet.box("#8a9a7d", 20 + 76 * n, 0, 22 - 5 * (n % 3), 330)
    sheet.oval(GRASS_DARK, 320, 430, 420, 110)
    sheet.poly("#efe3c8", (258, 210), (382, 210), (412, 372), (228, 372))
    sheet.oval("#efe3c8", 320, 366, 92, 34)
    sheet.dome("#7a4526", 320, 212, 186, 128)
    sheet.oval("#d9c79a", 320, 212, 186, 24)
    sheet.oval("#96603a", 262, 140, 44, 22)
    for x in (120, 180, 470, 540):
        sheet.stroke(GRASS, 6, [(x, 400), (x + 8, 330)])
    return sheet


DRAWINGS: dict[str, Callable[[], Sheet]] = {
    "windmill": draw_mill,
    "farmyard": draw_yard,
    "bird": draw_bird,
    "fish": draw_fish,
    "butterfly": draw_butterfly,
    "mushroom": draw_mushroom,
}


def main(folder: Path) -> None:
    """Write all drawings."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in DRAWINGS.items():
        draw().save(folder / f"{name}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
