"""Places: their numbers stand for ever, and who has read them is known by language."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.samples import PLACES, changed, write_pack
from content.spelling import ROOT
from home_quiz.content.atlas import atlas
from home_quiz.content.check import check_pack
from home_quiz.content.counts import counts
from home_quiz.content.places import MAX_TEXT, load_places, unread

SHIPPED = load_places(ROOT / "questions" / "places").municipalities
HUNDREDS = {"ludza": 0, "jekabpils": 100, "rokiskis": 200}
"""Each municipality has a hundred numbers, so that three libraries can add places side by side."""
GIVEN = ROOT / "tests" / "golden" / "stamps.txt"
"""Numbers that printed passports hold, each with its place; only added to."""


def test_every_shipped_place_has_words_a_source_and_its_own_number() -> None:
    places = [place for one in SHIPPED for place in one.places]
    numbers = [place.number for place in places]
    assert len(set(numbers)) == len(numbers)
    assert [place.id for place in places if not place.text or not place.source] == []
    for one in SHIPPED:
        first = HUNDREDS[one.head.municipality]
        assert all(first < place.number <= first + 100 for place in one.places)


def test_numbers_that_were_given_stay() -> None:
    given = {place: int(number) for number, place in map(str.split, GIVEN.read_text("utf-8").splitlines())}
    numbers = {place.id: place.number for one in SHIPPED for place in one.places}
    assert numbers == given, "add a new place to tests/golden/stamps.txt; change no line of it"


@pytest.mark.parametrize("municipality", HUNDREDS)
def test_a_municipality_shows_at_least_ten_institutions(municipality: str) -> None:
    kinds = {"culture", "information", "institution", "library", "museum", "school", "sport", "youth"}
    places = next(one.places for one in SHIPPED if one.head.municipality == municipality)
    assert len([place for place in places if place.kind in kinds]) >= 10


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("    number: 2\n", "", "`number` is missing"),
        ("number: 2", "number: 0", "at least 1"),
        ("language: lv\n", "", "`language` is missing"),
        ("    lat:", f"    text: {{lv: {'a' * (MAX_TEXT + 1)}, lt: b, en: c}}\n    lat:", "shorten it"),
        ("    lat:", "    text: {lv: a, en: c}\n    lat:", "the text is missing in lt"),
        ("    lat:", '    text: {lv: "1777", lt: "1776", en: "1777"}\n    lat:', "numbers"),
        ("    lat:", "    family: [sandpit]\n    lat:", "changing-table"),
        ("    lat:", "    say: [{name: Ludza}]\n    lat:", "how `Ludza` is said"),
        ("    lat:", f"    say: [{{name: Ludza, en: {'a' * 61}}}]\n    lat:", "shorten it"),
        ("    lat:", "    say: [{name: L, en: l}, {name: L, lt: l}]\n    lat:", "`L` stands here twice"),
        ("    lat:", "    say: [{en: LOO-dzah}]\n    lat:", "`name` is missing"),
        ("    lat:", "    checked: {de: true}\n    lat:", "de"),
    ],
)
def test_a_place_with_a_fault_is_told(tmp_path: Path, old: str, new: str, words: str) -> None:
    path = write_pack(tmp_path)
    (tmp_path / "places" / "ludza.yaml").write_text(changed(old, new, PLACES), "utf-8")
    assert [problem.text for problem in check_pack(path) if words in problem.text], check_pack(path)


def test_a_number_belongs_to_one_place(tmp_path: Path) -> None:
    second = PLACES[PLACES.index("  - id:") :].replace("ludza-castle", "ludza-lake")
    path = write_pack(tmp_path)
    (tmp_path / "places" / "ludza.yaml").write_text(PLACES + second, "utf-8")
    (problem,) = check_pack(path)
    assert "the number 2 belongs to `ludza-castle`" in problem.text


def test_who_has_read_a_place_is_counted_by_language(tmp_path: Path) -> None:
    write_pack(tmp_path)
    read = changed("    lat:", "    checked: {lv: true, lt: false}\n    lat:", PLACES)
    (tmp_path / "places" / "ludza.yaml").write_text(read, "utf-8")
    municipalities = load_places(tmp_path / "places").municipalities
    assert [unread(place) for one in municipalities for place in one.places] == [("lt", "en")]
    assert counts([], municipalities).lines()[-1] == (
        "1 place; not yet read by somebody of the place: lt 1, en 1"
    )


def test_a_name_that_is_the_same_everywhere_is_there_in_every_language(tmp_path: Path) -> None:
    write_pack(tmp_path)
    plain = changed(
        "name: {lv: Ludzas pilsdrupas, lt: Liudzos pilies griuvėsiai, en: Ludza Castle ruins}",
        "name: X",
        PLACES,
    )
    (tmp_path / "places" / "ludza.yaml").write_text(plain, "utf-8")
    (place,) = atlas(load_places(tmp_path / "places").municipalities).places
    assert place.name == {"lv": "X", "lt": "X", "en": "X"}
