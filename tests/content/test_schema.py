"""The committed JSON Schemas are those of the types, and judge files as the types do."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from content.samples import PACK, changed, write_pack
from home_quiz.assets import asset_dir
from home_quiz.content.fields import Language
from home_quiz.content.kinds import QuestionUnion
from home_quiz.content.schema import FILES, schema, schema_text, write
from home_quiz.content.yaml_lines import read_yaml
from home_quiz.game.kinds import KINDS
from home_quiz.game.texts import LANGUAGES

QUESTIONS = asset_dir("questions")
PACKS = sorted(QUESTIONS.glob("*.yaml"))
PLACES = sorted((QUESTIONS / "places").glob("*.yaml"))


def _errors(name: str, path: Path) -> list[Any]:
    return list(Draft202012Validator(schema(name)).iter_errors(read_yaml(path).value))


@pytest.mark.parametrize("name", FILES)
def test_the_committed_schema_is_that_of_the_types(name: str) -> None:
    assert (QUESTIONS / "schema" / name).read_text("utf-8") == schema_text(name), (
        "run: python -m home_quiz.content.schema questions/schema"
    )
    Draft202012Validator.check_schema(schema(name))


def test_writing_makes_the_same_files(tmp_path: Path) -> None:
    write(tmp_path / "schema")
    assert {path.name: path.read_text("utf-8") for path in (tmp_path / "schema").iterdir()} == {
        name: schema_text(name) for name in FILES
    }


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.stem)
def test_shipped_packs_are_valid(path: Path) -> None:
    assert _errors("pack.schema.json", path) == []
    assert path.read_text("utf-8").startswith("# yaml-language-server: $schema=schema/pack.schema.json\n")


@pytest.mark.parametrize("path", PLACES, ids=lambda path: path.stem)
def test_shipped_places_are_valid(path: Path) -> None:
    assert _errors("place.schema.json", path) == []
    assert path.read_text("utf-8").startswith("# yaml-language-server: $schema=../schema/place.schema.json\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind: truefalse", "kind: guess"),
        ("topic: legend", "topic: other"),
        ("right: true", "right: maybe"),
        ("right: b", "right: g"),
        ("[a, c]", "a"),
        ("    right: true", "    right: true\n    answer: true"),
        ("id: second", "id: Second one"),
        ("seconds: 30", "seconds: 300"),
        ('c: "1777"', "c: 1777"),
    ],
)
def test_the_schema_finds_what_the_types_refuse(tmp_path: Path, old: str, new: str) -> None:
    assert _errors("pack.schema.json", write_pack(tmp_path, PACK)) == []
    assert _errors("pack.schema.json", write_pack(tmp_path, changed(old, new)))


def test_every_kind_of_the_game_can_be_written_in_a_file() -> None:
    tags = [kind.__struct_config__.tag for kind in get_args(QuestionUnion)]
    assert tags == list(KINDS)
    assert get_args(Language) == LANGUAGES == ("lv", "lt", "en")
