"""What docs/packs.md shows a librarian is right: its examples load, its lists are complete."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from content.spelling import ROOT
from home_quiz.content.build import MAX_ABOUT, MAX_ALT, MAX_ASK, MAX_CLUE, MAX_FACT, MAX_OPTION, MAX_TITLE
from home_quiz.content.check import check_pack
from home_quiz.content.fields import PlaceKind, Topic
from home_quiz.content.kinds import QuestionUnion
from home_quiz.content.packs import load_pack
from home_quiz.content.plain_words import names_of

PAGE = (ROOT / "docs" / "packs.md").read_text("utf-8")


def test_the_examples_are_sound(tmp_path: Path) -> None:
    pack, places = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "places").mkdir()
    (tmp_path / "places" / "ludza.yaml").write_text(places, "utf-8")
    path = tmp_path / "our-library.yaml"
    path.write_text(pack, "utf-8")
    assert check_pack(path) == []
    assert [type(question.key).__name__ for question in load_pack(path).questions] == [
        "ChoiceKey",
        "SeveralKey",
        "TrueFalseKey",
    ]


def test_the_examples_of_single_kinds_are_sound(tmp_path: Path) -> None:
    head = 'pack: one\ntitle: "!"\nlevel: festival\nlanguages: [lv, lt, en]\nquestions:\n'
    for part in re.findall(r"```yaml question\n(.*?)```", PAGE, re.DOTALL):
        path = tmp_path / "one.yaml"
        path.write_text(head + "".join(f"  {line}\n" for line in part.splitlines()), "utf-8")
        assert check_pack(path) == []


def test_every_field_value_and_limit_is_named() -> None:
    for kind in get_args(QuestionUnion):
        assert f"### `{kind.__struct_config__.tag}`" in PAGE
        assert [name for name in kind.__struct_encode_fields__ if f"`{name}`" not in PAGE] == []
        assert [v for values in names_of(kind).values() for v in values if v not in PAGE] == []
    assert [word for word in (*get_args(Topic), *get_args(PlaceKind)) if f"`{word}`" not in PAGE] == []
    for limit in (MAX_ALT, MAX_TITLE, MAX_ABOUT, MAX_ASK, MAX_CLUE, MAX_OPTION, MAX_FACT):
        assert f"at most {limit} letters" in PAGE
