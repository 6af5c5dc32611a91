"""The pages of the project as tests read them: sections, tables, fenced blocks, links and code spans."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
PAGES = sorted([*(ROOT / name for name in NAMES), *(ROOT / "docs").rglob("*.md")])

_FENCE = re.compile(r"^```(?P<info>[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} (?P<title>.+)$", re.MULTILINE)
_SPAN = re.compile(r"`([^`\n]+)`")


class Block(NamedTuple):
    """A fenced block: what stands after its backticks, and its text."""

    info: str
    text: str


def page(name: str) -> str:
    """The text of a page, by its path from the root."""
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(text: str) -> list[Block]:
    """All fenced blocks."""
    return [Block(found["info"].strip(), found["text"]) for found in _FENCE.finditer(text)]


def prose(text: str) -> str:
    """The page without its fenced blocks, and with every run of blanks as one: sentences cross lines."""
    return " ".join(_FENCE.sub("", text).split())


def links(text: str) -> list[str]:
    """The targets of all links and pictures."""
    return [found["target"] for found in _LINK.finditer(_SPAN.sub("", _FENCE.sub("", text)))]


def spans(text: str) -> list[str]:
    """Everything that stands between single backticks."""
    return _SPAN.findall(_FENCE.sub("", text))


def anchors(text: str) -> set[str]:
    """What a link to a heading of this page may say after ``#``."""
    found: set[str] = set()
    for title in (match["title"] for match in _HEADING.finditer(_FENCE.sub("", text))):
        plain = re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
        number = 0
        while (anchor := f"{plain}-{number}" if number else plain) in found:
            number += 1
        found.add(anchor)
    return found


def table(text: str, *header: str) -> list[list[str]]:
    """The rows of the one table with this header, cells stripped."""
    lines = text.splitlines()
    wanted = [cell.strip() for cell in header]
    starts = [number for number, line in enumerate(lines) if _cells(line) == wanted]
    assert len(starts) == 1, f"{len(starts)} tables with the header {wanted}"
    rows: list[list[str]] = []
    for line in lines[starts[0] + 2 :]:
        if not line.startswith("|"):
            break
        rows.append(_cells(line))
    return rows


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
