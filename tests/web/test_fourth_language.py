"""A folder of texts is a language: a server that has one more offers it, without a line of code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import fourth

PACK = """\
pack: four
title: {lv: "Ezers", ltg: "Azars"}
languages: [lv, ltg]
questions:
  - id: lake
    kind: truefalse
    ask: {lv: "Ezers ir ūdens.", ltg: "Azars ir iudiņs."}
    right: true
  - id: hill
    kind: truefalse
    ask: {lv: "Kalns ir augsts."}
    right: true
"""
ASK = """
import json, sys
from msgspec import convert, to_builtins
from home_quiz.content.packs import load_packs
from home_quiz.content.schema import schema
from home_quiz.game.offered import offered_name
from home_quiz.game.texts import LANGUAGES, words
from home_quiz.web.api import NewGame
from home_quiz.web.pages import language

packs = load_packs(__import__("pathlib").Path(sys.argv[1]))
((lake, hill),) = (pack.questions for pack in packs.packs)
def makes(code):
    try:
        convert({"packs": ["four"], "languages": [code]}, NewGame)
    except Exception as error:
        return str(error)
    return ""
print(json.dumps({
    "languages": LANGUAGES,
    "accepted": language("ltg-LV,lv;q=0.8"),
    "problems": [problem.text for problem in packs.problems if problem.severity == "error"],
    "there": to_builtins(words(lake.text, "ltg", "lv")),
    "missing": to_builtins(words(hill.text, "ltg", "lv")),
    "lithuanian": to_builtins(words(lake.text, "lt", "lv")),
    "offered": offered_name("ltg", "fox", 0),
    "makes": [makes("ltg"), makes("xx")],
    "schema": list(schema("pack.schema.json")["$defs"]["Translations"]["properties"]),
}))
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """HOME with the fourth language."""
    return fourth.copied(tmp_path_factory.mktemp("fourth"))


def ran(checkout: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Python with the code of the copy."""
    command = [sys.executable, *words]
    env = {**os.environ, "PYTHONPATH": str(checkout / "server")}
    return subprocess.run(command, cwd=checkout, env=env, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def told(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the copy's code says."""
    folder = tmp_path_factory.mktemp("packs")
    (folder / "four.yaml").write_text(PACK, "utf-8")
    done = ran(checkout, "-c", ASK, str(folder))
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_it_is_one_of_the_servers_languages(told: dict[str, Any]) -> None:
    assert told["languages"] == ["lv", "lt", "en", fourth.CODE]
    assert told["accepted"] == fourth.CODE
    assert told["makes"][0] == ""
    assert "Invalid enum value 'xx'" in told["makes"][1]


def test_packs_may_have_it_and_texts_without_it_fall_back_with_a_mark(told: dict[str, Any]) -> None:
    assert told["problems"] == []
    assert told["there"] == {"text": "Azars ir iudiņs."}
    assert told["missing"] == {"text": "Kalns ir augsts.", "lang": "lv"}
    assert told["lithuanian"] == {"text": "Ezers ir ūdens.", "lang": "lv"}
    assert told["schema"] == ["lv", "lt", "en", fourth.CODE]


def test_families_get_names_also_where_nobody_has_written_them_yet(told: dict[str, Any]) -> None:
    assert told["offered"] == "Jolly Foxes"


def test_a_slip_in_its_file_is_said_in_plain_words(checkout: Path) -> None:
    file = checkout / "texts" / fourth.CODE / "language.json"
    good = file.read_text("utf-8")
    for wrong, words in (("{}", "missing required field `name`"), ("{", "truncated")):
        file.write_text(wrong, "utf-8")
        done = ran(checkout, "-m", "home_quiz", "check", "questions/ludza.yaml")
        assert done.returncode == 1
        assert str(file) in done.stderr
        assert words in done.stderr
        assert "Traceback" not in done.stderr
    file.unlink()
    assert "is missing: write" in ran(checkout, "-m", "home_quiz", "check", "questions/ludza.yaml").stderr
    file.write_text(good, "utf-8")
    assert ran(checkout, "-m", "home_quiz", "check", "questions/ludza.yaml").returncode == 0
