"""No word of a pack, a place or a screen is misspelled; a word planted to be wrong is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from content.samples import PACK, PLACES, changed, write_pack
from content.spelling import ROOT, Line, fluent_lines, misspelled, names_in, yaml_lines

PACKS = sorted(ROOT.glob("questions/*.yaml"))
PLACE_FILES = sorted(ROOT.glob("questions/places/*.yaml"))
SCREENS = sorted(ROOT.glob("texts/*/*.ftl"))
LISTS = sorted([*ROOT.glob("questions/names/*.txt"), ROOT / "texts" / "names.txt"])
NAMES = names_in(*LISTS)


@pytest.mark.parametrize("path", [*PACKS, *PLACE_FILES], ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_packs_and_places(path: Path) -> None:
    assert _said(yaml_lines(path)) == []


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_screens(path: Path) -> None:
    assert _said(fluent_lines(path)) == []


def test_nothing_is_left_out() -> None:
    assert len(PACKS) >= 4
    assert {path.parent.name for path in SCREENS} == {"lv", "lt", "en"}
    lines = [line for path in PACKS for line in yaml_lines(path)]
    assert {line.language for line in lines} == {"lv", "lt", "en", "*"}
    assert len(lines) > 57 * 3 * 2


@pytest.mark.parametrize(
    ("old", "new", "language", "word"),
    [
        ("Kurš „Ezis“ te", "Kurš „Ezis“ tee", "lv", "tee"),
        ("lv: Lācis", "lv: Lāciss", "lv", "Lāciss"),
        ("čia gyvena", "čia gyevna", "lt", "gyevna"),
        ("lt: Lokys", "lt: Lokis-lokys", "lt", "Lokis"),
        ("lives here", "livs here", "en", "livs"),
        ("A bear", "A bear's coluor", "en", "coluor"),
        ("A bear", "A bear’s color", "en", "color"),
        ('c: "1777"', "c: Nojūzs", "*", "Nojūzs"),
        ("Trīs jautājumi", "Trīs jautajumi", "lv", "jautajumi"),
    ],
)
def test_a_misspelled_word_of_a_pack_is_found(
    tmp_path: Path, old: str, new: str, language: str, word: str
) -> None:
    path = write_pack(tmp_path, changed(old, new))
    found = misspelled(yaml_lines(path), frozenset())
    assert [(one.language, one.word) for one in found] == [(language, word)]
    assert new in path.read_text("utf-8").splitlines()[found[0].line - 1]


def test_a_misspelled_place_is_found(tmp_path: Path) -> None:
    write_pack(tmp_path, PACK)
    path = tmp_path / "places" / "ludza.yaml"
    path.write_text(changed("griuvėsiai", "griuvesiai", PLACES), "utf-8")
    assert [one.word for one in misspelled(yaml_lines(path), NAMES)] == ["griuvesiai"]


def test_screen_texts_are_read_without_their_signs(tmp_path: Path) -> None:
    path = tmp_path / "en" / "sample.ftl"
    path.parent.mkdir()
    path.write_text(
        "# Comentary is not lookd at.\n"
        "mesage-nam = Wellcome, { $nmae }! See /dispaly or http://exampel.org\n"
        "points = { $conut ->\n    [one] one pont\n   *[other] { $conut } points\n}\n"
        "    .title = A titel with 1990s, m² and 12kmh\n",
        "utf-8",
    )
    found = misspelled(fluent_lines(path), frozenset())
    assert [(one.line, one.word) for one in found] == [(2, "Wellcome"), (4, "pont"), (7, "titel")]


def test_a_name_is_known_in_every_form_it_is_listed_in() -> None:
    names = frozenset({"Wi-Fi", "Ludza"})
    assert misspelled(_line("Wi-Fi in Ludza, Ludza's Wi-Fi"), names) == []
    assert [one.word for one in misspelled(_line("Liudza Wi"), names)] == ["Liudza", "Wi"]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_of_names_holds_each_name_once_and_is_sorted(path: Path) -> None:
    names = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert names == sorted(set(names))


def _said(lines: Iterator[Line]) -> list[str]:
    return [str(one) for one in misspelled(lines, NAMES)]


def _line(words: str) -> Iterator[Line]:
    return iter([Line(Path("x"), 1, "en", words)])
