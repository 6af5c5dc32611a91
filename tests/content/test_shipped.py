"""What HOME ships: every pack without a fault, sourced, told afterwards, in three languages."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from home_quiz.assets import asset_dir
from home_quiz.content.check import check_packs
from home_quiz.content.packs import available
from home_quiz.content.places import load_places
from home_quiz.game.kinds import kind_of

QUESTIONS = asset_dir("questions")
OPINIONS = ("poll", "mostsaid")
"""Kinds in which nothing is known, so that no source is needed."""
FOR_EXPERTS = "-hard"
"""How the name of a pack ends that is hard from the first question to the last; all others begin gently."""
FILES = sorted(QUESTIONS.glob("*.yaml"))


def test_no_shipped_file_has_a_fault_or_a_warning() -> None:
    assert [str(problem) for problem in check_packs(FILES)] == []


def test_all_shipped_packs_can_be_played_in_all_languages(tmp_path: Path) -> None:
    found = available(tmp_path)
    assert found.problems == ()
    assert [pack.id for pack in found.packs] == [path.stem for path in FILES]
    assert {"ludza", "jekabpils", "rokiskis", "festival"} <= {pack.id for pack in found.packs}
    assert all(pack.level == "festival" and not pack.gaps for pack in found.packs)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_pack_is_whole(path: Path, tmp_path: Path) -> None:
    pack = available(tmp_path).find(path.stem)
    assert pack is not None
    assert len(pack.questions) >= 12
    for question in (*pack.questions, *pack.tiebreaks):
        if kind_of(question.ask).name in OPINIONS:
            continue
        assert question.source, f"{question.id} has no source"
        assert question.fact, f"{question.id} has no fact for the reveal"
        assert question.place is not None, f"{question.id} has no place"
        assert question.topic, f"{question.id} has no topic"
    kinds = Counter(kind_of(question.ask).name for question in pack.questions)
    one_kind_is_the_theme = 2 * max(kinds.values()) > len(pack.questions)
    if not one_kind_is_the_theme:
        assert kinds["several"] >= 2
        assert kinds["truefalse"] >= 2
    if not path.stem.endswith(FOR_EXPERTS):
        assert sum(question.difficulty == "easy" for question in pack.questions) >= 3


def test_the_square_can_settle_a_tie(tmp_path: Path) -> None:
    pack = available(tmp_path).find("festival")
    assert pack is not None
    assert [kind_of(question.ask).name for question in pack.tiebreaks] == ["number"]


def test_places_of_all_three_municipalities_are_there() -> None:
    places = load_places(QUESTIONS / "places")
    assert places.problems == ()
    assert {card.municipality for card in places.cards.values()} == {"ludza", "jekabpils", "rokiskis"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_question_can_be_read_before_a_game(path: Path, tmp_path: Path) -> None:
    pack = available(tmp_path).find(path.stem)
    assert pack is not None
    for question in pack.questions:
        kind = kind_of(question.ask)
        lines = kind.preview(question.ask, question.key)
        assert any(line.right for line in lines) == (kind.name not in OPINIONS), question.id
        assert all(line.text or line.key in ("a", "b") for line in lines), question.id
