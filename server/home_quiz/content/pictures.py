"""The pictures and sounds beside a pack: made small enough for weak Wi-Fi, and named by their bytes."""

from __future__ import annotations

import hashlib
import io
import warnings
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from msgspec import Struct
from PIL import Image, ImageOps, UnidentifiedImageError

from home_quiz.content import sounds

FOLDER = "pictures"
"""The folder beside the packs in which their pictures lie."""
ENDINGS = (".jpg", ".jpeg", ".png", ".webp")
MOST_FILE = 20_000_000
MOST_PIXELS = 50_000_000
"""A picture of a good camera has 24 million; much more would take the server's memory."""
MOST_BYTES = 40_000
"""What a picture may weigh on its way to a phone (docs/packs.md)."""
SIDES = (960, 720, 540, 400)
"""The longer side in pixels, from the best to what always fits."""
QUALITIES = (82, 70, 58, 46)
VEILS = (6, 12, 24, 48, 96)
"""Mosaics of a picture that clears: tiles of its longer side, the coarsest first."""


class Prepared(Struct, frozen=True):
    """A picture as it goes to screens: WebP, its name the SHA-256 of its bytes, its size in pixels."""

    name: str
    width: int
    height: int
    data: bytes


NONE = Prepared("", 0, 0, b"")
"""In the place of a picture that is not there or cannot be read; the pack has an error then."""


class Album:
    """The pictures of one folder, the sounds of the one beside it, and all that were asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.given: dict[str, bytes] = {}
        """Bytes by name: what games made of the pack need."""

    def find(self, file: str) -> Prepared:
        """The picture of a file; ``NONE`` if ``trouble`` has something to say of it."""
        made = self._made(file)
        return NONE if isinstance(made, str) else self._give(made.clear)

    def veiled(self, file: str, steps: int) -> tuple[str, ...]:
        """Names of its mosaics for so many steps before the clear picture, the coarsest first."""
        made = self._made(file)
        veils = () if isinstance(made, str) else made.veils
        chosen = [veils[number * len(veils) // max(1, steps)] for number in range(steps) if veils]
        return tuple(self._give(one).name for one in chosen)

    def sound(self, file: str) -> str:
        """The name of a recording's bytes; empty if ``sound_trouble`` has something to say of it."""
        data = self._sound(file)
        if isinstance(data, str):
            return ""
        name = hashlib.sha256(data).hexdigest()
        self.given[name] = data
        return name

    def trouble(self, file: str) -> str:
        """Why a file cannot be shown, and what to do about it; empty if it can."""
        made = self._made(file)
        return made if isinstance(made, str) else ""

    def sound_trouble(self, file: str) -> str:
        """The same for a recording."""
        data = self._sound(file)
        return data if isinstance(data, str) else ""

    def _sound(self, file: str) -> bytes | str:
        if _leads_away(file):
            return (
                f"write only the file's name; it is looked for in the folder {sounds.FOLDER} beside the pack"
            )
        if not file.lower().endswith(sounds.ENDING):
            return f"a recording ends in {sounds.ENDING}"
        return sounds.read_sound(self._folder.parent / sounds.FOLDER / file)

    def _give(self, picture: Prepared) -> Prepared:
        self.given[picture.name] = picture.data
        return picture

    def _made(self, file: str) -> _Made | str:
        path = self._folder / file
        if _leads_away(file):
            return f"write only the file's name; it is looked for in the folder {FOLDER} beside the pack"
        if path.suffix.lower() not in ENDINGS:
            return f"a picture ends in {', '.join(ENDINGS)}"
        try:
            found = path.stat()
        except OSError:
            return f"there is no `{file}` in the folder {FOLDER} beside the pack"
        if found.st_size > MOST_FILE:
            return f"the picture has more than {MOST_FILE // 1_000_000} megabytes; save it smaller"
        return _prepare(path, found.st_mtime_ns, found.st_size)


def _leads_away(file: str) -> bool:
    return "/" in file or "\\" in file or file.startswith(".")


class _Made(Struct, frozen=True):
    clear: Prepared
    veils: tuple[Prepared, ...]


@lru_cache(maxsize=256)
def _prepare(path: Path, _changed: int, _size: int) -> _Made | str:
    """Read once per version of the file: two screens and a check ask for the same one."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=("JPEG", "PNG", "WEBP")) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    return f"the picture has over {MOST_PIXELS // 1_000_000} million pixels; save it smaller"
                whole = _flat(opened)
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError, Image.DecompressionBombWarning):
        return "the picture cannot be read; save it anew as JPEG, PNG or WebP"
    clear = _smallest_loss(whole)
    return _Made(clear, tuple(_mosaic(whole, tiles, clear) for tiles in VEILS))


def _flat(opened: Image.Image) -> Image.Image:
    """Upright as the camera was held, on white where it is see-through, without anything else in the file."""
    upright = ImageOps.exif_transpose(opened)
    if "A" in upright.getbands() or "transparency" in upright.info:
        layer = upright.convert("RGBA")
        ground = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(ground, layer).convert("RGB")
    return upright.convert("RGB")


def _smallest_loss(whole: Image.Image) -> Prepared:
    """The first of all sides and qualities that is light enough; the last one always is."""
    tries: Iterable[tuple[int, int]] = ((side, quality) for side in SIDES for quality in QUALITIES)
    for side, quality in tries:
        picture = ImageOps.contain(whole, (side, side)) if max(whole.size) > side else whole
        data = _webp(picture, quality=quality, method=6)
        if len(data) <= MOST_BYTES:
            break
    return Prepared(hashlib.sha256(data).hexdigest(), picture.width, picture.height, data)


def _mosaic(whole: Image.Image, tiles: int, clear: Prepared) -> Prepared:
    """So few pixels that screens draw them as tiles; it says that it is as large as the clear one."""
    longer = max(whole.size)
    size = (max(1, whole.width * tiles // longer), max(1, whole.height * tiles // longer))
    data = _webp(whole.resize(size, Image.Resampling.BOX), lossless=True)
    return Prepared(hashlib.sha256(data).hexdigest(), clear.width, clear.height, data)


def _webp(picture: Image.Image, **how: int | bool) -> bytes:
    with io.BytesIO() as file:
        picture.save(file, "WEBP", **how)
        return file.getvalue()
