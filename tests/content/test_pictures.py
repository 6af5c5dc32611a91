"""Pictures of packs: made light, without what a camera wrote into them, and every slip is said in words."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PIL import Image

from content.samples import PACK, write_pack
from home_quiz.content.check import check_pack
from home_quiz.content.packs import load_pack
from home_quiz.content.pictures import MOST_BYTES, NONE, Album
from home_quiz.game.kinds.choice import ChoiceAsk
from home_quiz.game.kinds.picreveal import PicRevealAsk

BESIDE = """\
  - id: shown
    kind: choice
    ask: {lv: Kas tas ir, lt: Kas tai, en: What is it}
    picture: {file: mill.jpg, alt: {lv: Ēka, lt: Statinys, en: A building}, by: "A. Person, CC BY 4.0"}
    options:
      a: {lv: Zivs, lt: Žuvis, en: A fish, picture: mill.jpg}
      b: {lv: Putns, lt: Paukštis, en: A bird}
    right: a
  - id: clears
    kind: picreveal
    ask: {lv: Kas te parādās, lt: Kas čia pasirodo, en: What is coming into view}
    picture: {file: mill.jpg, alt: {lv: Ēka, lt: Statinys, en: A building}}
    steps: 3
    options:
      a: {lv: Zivs, lt: Žuvis, en: A fish}
      b: {lv: Putns, lt: Paukštis, en: A bird}
    right: b
"""


def noise(width: int, height: int) -> Image.Image:
    """The heaviest picture there is."""
    return Image.frombytes("RGB", (width, height), Random(1).randbytes(3 * width * height))


def shelve(folder: Path, picture: Image.Image, name: str = "mill.jpg", **how: Any) -> Path:
    """A pack with pictures, and the folder where they lie."""
    pictures = folder / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    picture.save(pictures / name, **how)
    return write_pack(folder, PACK + BESIDE)


def test_a_pack_carries_its_pictures_under_their_hashes(tmp_path: Path) -> None:
    path = shelve(tmp_path, noise(300, 200))
    assert [p for p in check_pack(path) if p.severity == "error"] == []
    pack = load_pack(path)
    shown, clears = pack.questions[-2:]
    assert shown.picture is not None
    assert (shown.picture.width, shown.picture.height, shown.picture.by) == (300, 200, "A. Person, CC BY 4.0")
    assert isinstance(shown.ask, ChoiceAsk)
    assert [option.picture for option in shown.ask.options] == [shown.picture.name, ""]
    assert isinstance(clears.ask, PicRevealAsk)
    assert clears.picture is None
    assert len({*clears.ask.veiled, clears.ask.picture.name}) == 3
    assert set(pack.pictures) == {*clears.ask.veiled, clears.ask.picture.name}
    for name, data in pack.pictures.items():
        assert hashlib.sha256(data).hexdigest() == name
        assert Image.open(io.BytesIO(data)).format == "WEBP"
    sizes = [Image.open(io.BytesIO(pack.pictures[name])).width for name in clears.ask.veiled]
    assert sizes == sorted(sizes)
    assert sizes[-1] < 100


def test_the_heaviest_picture_becomes_light(tmp_path: Path) -> None:
    shelve(tmp_path, noise(2000, 1500), "mill.png")
    found = Album(tmp_path / "pictures").find("mill.png")
    assert 0 < len(found.data) <= MOST_BYTES
    assert found.width / found.height == pytest.approx(4 / 3, rel=0.01)


def test_nothing_but_the_picture_is_kept_and_it_stands_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "My phone at home"  # turned by a quarter; the maker
    shelve(tmp_path, noise(300, 200), exif=exif)
    found = Album(tmp_path / "pictures").find("mill.jpg")
    assert (found.width, found.height) == (200, 300)
    assert b"My phone" not in found.data
    assert dict(Image.open(io.BytesIO(found.data)).getexif()) == {}


def test_what_is_see_through_stands_on_white(tmp_path: Path) -> None:
    shelve(tmp_path, Image.new("RGBA", (40, 40), (0, 0, 0, 0)), "mill.png")
    found = Album(tmp_path / "pictures").find("mill.png")
    assert min(Image.open(io.BytesIO(found.data)).convert("RGB").getpixel((20, 20))) > 250  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("none.jpg", "there is no `none.jpg` in the folder pictures"),
        ("mill.gif", "a picture ends in .jpg"),
        ("../mill.jpg", "only the file's name"),
        (".mill.jpg", "only the file's name"),
        ("text.jpg", "cannot be read"),
        ("cut.jpg", "cannot be read"),
        ("huge.png", "million pixels"),
    ],
)
def test_a_slip_is_told_with_its_line(tmp_path: Path, file: str, words: str) -> None:
    shelve(tmp_path, noise(300, 200))
    pictures = tmp_path / "pictures"
    (pictures / "text.jpg").write_text("not a picture")
    (pictures / "cut.jpg").write_bytes((pictures / "mill.jpg").read_bytes()[:900])
    Image.new("1", (8000, 8000)).save(pictures / "huge.png")
    text = PACK + BESIDE.replace("picture: {file: mill.jpg", f"picture: {{file: {file}", 1)
    path = write_pack(tmp_path, text)
    line = next(n for n, one in enumerate(text.splitlines(), 1) if f"file: {file}" in one)
    found = [(p.line, p.severity) for p in check_pack(path) if words in p.text]
    assert found == [(line, "error")], check_pack(path)
    album = Album(pictures)
    assert (album.find(file), album.veiled(file, 3), album.given) == (NONE, (), {})
