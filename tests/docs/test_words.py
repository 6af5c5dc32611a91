"""The glossary's words are on the screens, the changelog speaks of this version, commands are as told."""

from __future__ import annotations

import re

import pytest

from docs.pages import PAGES, ROOT, page, spans, table
from home_quiz import __version__
from tools.commands import RESERVED

GLOSSARY = page("docs/glossary.md")
LANGUAGES = ("lv", "lt", "en")


def said(language: str) -> str:
    """Every word that HOME says in a language, in small letters."""
    files = (ROOT / "texts" / language).glob("*.ftl")
    return " ".join(file.read_text(encoding="utf-8") for file in files).casefold()


@pytest.mark.parametrize("row", table(GLOSSARY, "in the code", "Latvian", "Lithuanian", "English"))
def test_screen_words_are_on_screens(row: list[str]) -> None:
    for language, words in zip(LANGUAGES, row[1:], strict=True):
        assert words.casefold() in said(language), (language, words)


def test_words_of_the_code_stand_once() -> None:
    rows = [row[0] for row in table(GLOSSARY, "word", "meaning")]
    assert len(rows) == len(set(rows)) > 30


def test_top_of_the_changelog_is_this_version() -> None:
    headings = re.findall(r"^## (\S+)", page("CHANGELOG.md"), re.MULTILINE)
    assert headings[0] == __version__
    assert len(headings) == len(set(headings))


def test_npm_scripts_that_are_named_exist() -> None:
    scripts = set(
        re.findall(
            r'^    "([a-z]+)":', page("package.json").split('"scripts"')[1].split("}")[0], re.MULTILINE
        )
    )
    text = " ".join(span for path in PAGES for span in spans(path.read_text(encoding="utf-8")))
    assert set(re.findall(r"npm run ([a-z]+)", text)) <= scripts
    assert "test" in scripts


def test_commands_of_home_py_are_told() -> None:
    told = " ".join(spans(page("CONTRIBUTING.md")))
    for name in RESERVED:
        assert f"python3 home.py {name}" in told, name


def test_variables_of_the_tests_are_read_by_them() -> None:
    told = set(re.findall(r"HOME_[A-Z]+", page("CONTRIBUTING.md")))
    files = [path for folder in ("tests", "tools") for path in (ROOT / folder).rglob("*.py")]
    read = {name for path in files for name in re.findall(r"HOME_[A-Z]+", path.read_text(encoding="utf-8"))}
    assert told
    assert told <= read
