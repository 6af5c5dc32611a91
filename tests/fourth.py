"""A fourth language: a copy of HOME with one more folder of texts, made from the English ones by machine.

No line of code is changed in the copy. Its words are the English ones in brackets, so that a test knows them.
"""

from __future__ import annotations

import functools
import json
import re
import shutil
import subprocess
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

from tools.run import environment
from tools.screens import find_node

ROOT = Path(__file__).resolve().parents[1]
CODE = "ltg"
"""Latgalian; what stands in this copy is none, of course."""
NAME = "Latgalīšu"
COPIED = ("server", "texts", "questions", "host_ui", "player_ui", "ui_kit")
FILES = ("vite.config.ts", "tsconfig.json", "package.json")


class Brackets(visitor.Transformer):
    """Puts every piece of text into brackets; blanks at its ends stay outside."""

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = re.sub(r"(\S(?:.*\S)?)", r"⟦\1⟧", node.value)
        return node


@functools.cache
def bracketed(source: str) -> str:
    """A file of texts in a language that does not exist."""
    resource = FluentParser().parse(source)
    Brackets().visit(resource)
    return FluentSerializer().serialize(resource)


def copied(into: Path) -> Path:
    """A whole checkout with the fourth language; its screens are not built yet."""
    ignored = shutil.ignore_patterns("dist", "__pycache__", "*.egg-info")
    for folder in COPIED:
        shutil.copytree(ROOT / folder, into / folder, ignore=ignored)
    for file in FILES:
        shutil.copy(ROOT / file, into / file)
    (into / "node_modules").symlink_to((ROOT / "node_modules").resolve())
    texts = into / "texts" / CODE
    texts.mkdir()
    (texts / "language.json").write_text(json.dumps({"name": NAME, "order": 4}), "utf-8")
    for path in (ROOT / "texts" / "en").glob("*.ftl"):
        (texts / path.name).write_text(bracketed(path.read_text("utf-8")), "utf-8")
    return into


def built(checkout: Path) -> None:
    """Build the copy's screens."""
    node = find_node()
    subprocess.run(
        [*node.npm, "run", "--silent", "build"], cwd=checkout, env=environment([node.folder]), check=True
    )


@functools.cache
def bundle(lang: str, part: str) -> FluentBundle:
    """The words of the fourth language, and of the others as they are."""
    made = FluentBundle(["en" if lang == CODE else lang], use_isolating=False)
    for file in ("common", part):
        source = (ROOT / "texts" / ("en" if lang == CODE else lang) / f"{file}.ftl").read_text("utf-8")
        made.add_resource(FluentResource(bracketed(source) if lang == CODE else source))
    return made
