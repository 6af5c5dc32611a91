"""Every link of the pages leads somewhere, every file that they name is there."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from docs.pages import PAGES, ROOT, anchors, blocks, links, page, spans

SHOTS = ROOT / "tests/browser/shots.txt"
SCREENS = "docs/screens/"
_SHOT = re.compile(r"(display|explore|host|passport|phone|solo|station)(-[a-z]+)+\.png")
_FILE = re.compile(r"[\w.\-]+(/[\w.\-]+)+\.(py|ts|ftl|json|yaml|toml|md|html|txt|css)")
# Hosts of package registries, and folders of one person's machine: a clone must not depend on either.
_FORBIDDEN = re.compile(
    r"pypi\.org|pythonhosted|npmjs|registry\.|crates\.io|docker\.io|(?<![\w.~])/(work|tmp|root|home|Users)/",
    re.IGNORECASE,
)
BASES = (ROOT, ROOT / "server/home_quiz", ROOT / "docs")


def ids(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", PAGES, ids=ids)
def test_links_lead_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for target in links(text):
        if urlsplit(target).scheme:
            assert urlsplit(target).scheme == "https", target
            continue
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        if there.relative_to(ROOT).as_posix().startswith(SCREENS):
            continue  # made by the browser tests, see below
        assert there.exists(), f"{target} is not there"
        if anchor:
            assert anchor in anchors(there.read_text(encoding="utf-8")), f"{target}: no such heading"


@pytest.mark.parametrize("path", PAGES, ids=ids)
def test_files_that_are_named_are_there(path: Path) -> None:
    for span in spans(path.read_text(encoding="utf-8")):
        if _FILE.fullmatch(span):
            assert any((base / span).exists() for base in BASES), span


@pytest.mark.parametrize("path", [*PAGES, ROOT / "LICENSE"], ids=ids)
def test_no_registries_and_no_paths_of_one_machine(path: Path) -> None:
    found = _FORBIDDEN.search(path.read_text(encoding="utf-8"))
    assert found is None, found


def test_pictures_of_the_readme_are_made_by_the_browser_tests() -> None:
    shown = [target.removeprefix(SCREENS) for target in links(page("README.md")) if target.endswith(".png")]
    assert len(shown) == len(set(shown)) > 0
    listed = SHOTS.read_text(encoding="utf-8").split() if SHOTS.exists() else None
    made = None if listed is None else {name.removesuffix(".png") for name in listed}
    for name in shown:
        assert _SHOT.fullmatch(name), name
        assert made is None or name.removesuffix(".png") in made, f"no browser test makes {name}"


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached, todo = set[Path](), [ROOT / "README.md"]
    while todo:
        path = todo.pop()
        if path in reached or path.suffix != ".md":
            continue
        reached.add(path)
        targets = [target.partition("#")[0] for target in links(path.read_text(encoding="utf-8"))]
        found = [(path.parent / target).resolve() for target in targets if target and ":" not in target]
        todo += [
            one
            for there in found
            for one in ([*there.glob("*.md")] if there.is_dir() else [there])
            if one.exists()
        ]
    assert set(PAGES) <= reached, set(PAGES) - reached


def test_links_inside_code_are_not_taken_for_links() -> None:
    text = "a `[b](c)` [d](e.md)\n\n```text\n[f](g)\n```\n"
    assert links(text) == ["e.md"]
    assert [block.info for block in blocks(text)] == ["text"]
