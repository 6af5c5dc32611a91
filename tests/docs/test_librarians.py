"""The librarians' pages name buttons as the screens do, and are spelled right."""

from __future__ import annotations

import re

import pytest

from content.spelling import ROOT, Line, misspelled, names_in

PAGES = {"lv": "bibliotekaram.md", "lt": "bibliotekininkui.md"}
LISTS = [*ROOT.glob("questions/names/*.txt"), ROOT / "texts" / "names.txt"]
TARGET = re.compile(r"\]\([^)]*\)|`[^`]*`")


@pytest.mark.parametrize("lang", PAGES)
def test_every_button_is_called_as_on_the_screens(lang: str) -> None:
    files = (ROOT / "texts" / lang).glob("*.ftl")
    words = {line.partition(" = ")[2] for file in files for line in file.read_text("utf-8").splitlines()}
    page = " ".join((ROOT / "docs" / PAGES[lang]).read_text("utf-8").split())  # a name may be broken
    named = re.findall(r"\*([^*]+)\*", page)
    assert len(named) > 15
    assert [name for name in named if name not in words] == []


@pytest.mark.parametrize("lang", PAGES)
def test_no_word_is_misspelled(lang: str) -> None:
    path = ROOT / "docs" / PAGES[lang]
    lines = enumerate(path.read_text("utf-8").splitlines(), 1)
    said = (Line(path, number, lang, TARGET.sub("]", line)) for number, line in lines)
    assert [str(one) for one in misspelled(said, names_in(*LISTS))] == []
