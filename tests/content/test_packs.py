"""Packs as the game gets them: whole questions with their places, gaps, programmes, a librarian's own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from content.samples import PACK, PLACES, TIEBREAK, changed, write_pack
from home_quiz.content.counts import counts
from home_quiz.content.packs import OWN_FOLDER, available, load_pack, load_packs, programme
from home_quiz.content.presets import presets
from home_quiz.errors import PackError
from home_quiz.game.kinds.choice import ChoiceAsk, ChoiceKey
from home_quiz.game.kinds.number import NumberKey
from home_quiz.game.kinds.several import SeveralKey
from home_quiz.game.kinds.truefalse import TrueFalseKey


def test_a_pack_holds_everything_its_file_says(tmp_path: Path) -> None:
    pack = load_pack(write_pack(tmp_path))
    assert (pack.id, pack.level, pack.languages, pack.own) == ("sample", "festival", ("lv", "lt", "en"), "lv")
    assert pack.title == {"lv": "Paraugs", "lt": "Pavyzdys", "en": "Sample"}
    assert pack.about["en"] == "Three questions."
    assert pack.gaps == {}
    first, second, third = pack.questions
    assert isinstance(first.ask, ChoiceAsk)
    assert [(option.key, option.text.get("*", option.text.get("lt"))) for option in first.ask.options] == [
        ("a", "Ežys"),
        ("b", "Lokys"),
        ("c", "1777"),
    ]
    assert (first.key, second.key, third.key) == (
        ChoiceKey("b"),
        SeveralKey(("a", "c")),
        TrueFalseKey(True),
    )
    assert (first.topic, first.difficulty, first.generation, first.seconds) == ("legend", "easy", "child", 30)
    assert (third.topic, third.difficulty, third.generation, third.seconds) == ("", "medium", "", 25)
    assert (third.fact, third.place, third.source) == ({}, None, ())
    assert second.source == ("https://example.org/a", "https://example.org/b")
    assert first.place is not None
    assert (first.place.municipality, first.place.kind, first.place.lat) == ("ludza", "castle", 56.5459)
    assert first.place.name["lt"] == "Liudzos pilies griuvėsiai"
    assert first.place.area["lv"] == "Ludzas novads"


def test_hard_names_of_a_question_and_of_its_place_are_said_each_once(tmp_path: Path) -> None:
    own = "    say: [{name: Ludza, en: LOO-dzah}, {name: Viļaka, lt: VI-lja-ka}]\n    seconds: 30"
    path = write_pack(tmp_path, changed("    seconds: 30", own))
    places = tmp_path / "places" / "ludza.yaml"
    pils = "    say: [{name: Ludza, lt: LU-dza}, {name: Pils, lt: PILS}]\n    lat:"
    places.write_text(changed("    lat:", pils, PLACES), "utf-8")
    first, second, _ = load_pack(path).questions
    assert [(one.name, one.said) for one in first.pronounced()] == [
        ("Ludza", {"en": "LOO-dzah"}),
        ("Viļaka", {"lt": "VI-lja-ka"}),
        ("Pils", {"lt": "PILS"}),
    ]
    assert second.pronounced() == ()


def test_a_question_may_be_for_one_generation_only(tmp_path: Path) -> None:
    text = changed("generation: child", "generation: child\n    only: true")
    pack = load_pack(write_pack(tmp_path, text))
    assert [(asked.only, asked.generation) for asked in pack.questions] == [
        (True, "child"),
        (False, ""),
        (False, ""),
    ]
    said_otherwise = load_pack(write_pack(tmp_path, changed("only: true", "only: false", text)))
    assert not said_otherwise.questions[0].only


def test_gaps_count_the_questions_that_cannot_be_read_whole(tmp_path: Path) -> None:
    text = changed("level: festival\nlanguages: [lv, lt, en]", "level: home\nlanguages: [lv]")
    text = changed(", en: A bear", "", changed('      en: "Which two?"\n', "", changed(", lt: Du", "", text)))
    assert load_pack(write_pack(tmp_path, text)).gaps == {"lt": 1, "en": 2}


def test_a_tie_break_is_kept_apart_and_the_nearest_wins_it(tmp_path: Path) -> None:
    text = PACK.replace("  - id: second", TIEBREAK + "  - id: second")
    pack = load_pack(write_pack(tmp_path, text))
    assert [question.id for question in pack.questions] == ["first", "second", "third"]
    [last] = pack.tiebreaks
    assert isinstance(last.key, NumberKey)
    assert (last.id, last.key.nearest) == ("last", True)
    plan = programme([pack, pack], presets()["calm"])
    assert [plan.at(index).id for index in plan.tiebreaks] == ["last", "last"]
    assert counts([pack]).kinds["number"] == 1
    gap = load_pack(
        write_pack(tmp_path, changed(', en: "How many?"', "", text.replace("level: festival", "level: home")))
    )
    assert gap.gaps == {"en": 1}


def test_one_broken_pack_does_not_hide_the_others(tmp_path: Path) -> None:
    write_pack(tmp_path)
    write_pack(tmp_path, "pack: [", "broken.yaml")
    write_pack(
        tmp_path, changed("right: b", "right: z", changed("pack: sample", "pack: wrong")), "wrong.yaml"
    )
    found = load_packs(tmp_path)
    assert [pack.id for pack in found.packs] == ["sample"]
    assert sorted({Path(problem.file).name for problem in found.problems}) == ["broken.yaml", "wrong.yaml"]


def test_a_broken_place_file_hides_only_its_own_places(tmp_path: Path) -> None:
    write_pack(tmp_path)
    broken = "municipality: x\nname: X\nlanguage: lv\nplaces: [{id: a, number: 9}]\n"
    (tmp_path / "places" / "broken.yaml").write_text(broken, "utf-8")
    found = load_packs(tmp_path)
    assert [pack.id for pack in found.packs] == ["sample"]
    assert [problem.text for problem in found.problems] == ["`kind` is missing here"]


def test_other_files_are_left_alone_and_a_windows_slip_is_told(tmp_path: Path) -> None:
    for name in (".hidden.yaml", "~lock.yaml", "notes.md", "sample.yaml.txt"):
        (tmp_path / name).write_text("pack: [", "utf-8")
    (tmp_path / "folder.yaml").mkdir()
    found = load_packs(tmp_path)
    assert found.packs == ()
    assert [problem.text for problem in found.problems] == ["rename the file to sample.yaml, without .txt"]
    assert load_packs(tmp_path / "nowhere") == type(found)()


def test_two_files_with_one_pack_are_a_problem(tmp_path: Path) -> None:
    write_pack(tmp_path)
    write_pack(tmp_path, name="sample.yml")
    found = load_packs(tmp_path)
    assert [pack.id for pack in found.packs] == ["sample"]
    assert ["another file holds" in problem.text for problem in found.problems] == [True]


def test_a_programme_has_a_round_per_pack(tmp_path: Path) -> None:
    lithuanian = changed("[lv, lt, en]", "[lt, lv, en]", changed("pack: sample", "pack: other"))
    packs = [load_pack(write_pack(tmp_path)), load_pack(write_pack(tmp_path, lithuanian, "other.yaml"))]
    plan = programme(packs, presets()["race"])
    assert [len(part.questions) for part in plan.rounds] == [3, 3]
    assert (plan.own(0), plan.own(3), plan.rules.preset) == ("lv", "lt", "race")
    assert plan.rounds[0].title["en"] == "Sample"


def test_a_librarians_own_packs_stand_beside_the_shipped_ones(tmp_path: Path) -> None:
    shipped = {pack.id for pack in available(tmp_path).packs}
    write_pack(tmp_path / OWN_FOLDER)
    found = available(tmp_path)
    assert {pack.id for pack in found.packs} == shipped | {"sample"}
    assert found.problems == ()


def test_of_two_packs_with_one_id_the_librarians_is_played(tmp_path: Path) -> None:
    write_pack(tmp_path / OWN_FOLDER, changed("pack: sample", "pack: ludza"), "ludza.yaml")
    found = available(tmp_path)
    mine = found.find("ludza")
    assert mine is not None
    assert len(mine.questions) == 3
    assert len(found.packs) == len({pack.id for pack in found.packs}) == len(available(tmp_path / "x").packs)


def test_when_the_librarians_is_broken_the_shipped_one_is_played_and_the_problem_told(tmp_path: Path) -> None:
    path = write_pack(tmp_path / OWN_FOLDER, "pack: ludza\n", "ludza.yaml")
    found = available(tmp_path)
    shipped = found.find("ludza")
    assert shipped is not None
    assert len(shipped.questions) >= 12
    assert {problem.file for problem in found.problems} == {str(path)}


def test_an_own_pack_may_point_to_shipped_places(tmp_path: Path) -> None:
    path = write_pack(tmp_path / OWN_FOLDER)
    (path.parent / "places" / "ludza.yaml").unlink()
    pack = available(tmp_path).find("sample")
    assert pack is not None
    assert pack.questions[0].place is not None
    with pytest.raises(PackError, match="no place `ludza-castle`"):
        load_pack(path)


def test_a_librarians_place_wins_over_a_shipped_one(tmp_path: Path) -> None:
    path = write_pack(tmp_path / OWN_FOLDER)
    named = changed("lv: Ludzas pilsdrupas", "lv: Mūsu pils", PLACES)
    (path.parent / "places" / "ludza.yaml").write_text(named, "utf-8")
    pack = available(tmp_path).find("sample")
    assert pack is not None
    assert pack.questions[0].place is not None
    assert pack.questions[0].place.name["lv"] == "Mūsu pils"


def test_counts_of_a_check(tmp_path: Path) -> None:
    numbers = counts([load_pack(write_pack(tmp_path, PACK))])
    assert numbers.lines() == [
        "1 pack, 3 questions",
        "kinds: choice 1, several 1, truefalse 1",
        "difficulty: easy 1, medium 2",
        "languages: lv 3, lt 3, en 3",
    ]


def test_a_process_that_read_packs_ends_well(tmp_path: Path) -> None:
    """The types must not be such that msgspec frees one twice; Python's checking allocator always notices."""
    words = (
        "import pathlib, sys; from home_quiz.content import packs; packs.available(pathlib.Path(sys.argv[1]))"
    )
    environment = {**os.environ, "PYTHONMALLOC": "debug", "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(
        [sys.executable, "-c", words, str(tmp_path)], env=environment, capture_output=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
