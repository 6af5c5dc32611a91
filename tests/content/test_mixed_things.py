"""Things that are asked in another order than they are written: each fault is found on its own line."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.samples import PACK, changed, line_of, write_pack
from home_quiz.content.check import check_pack

MATCH = """\
  - id: match
    kind: pairs
    ask: {lv: "Kas kopā?", lt: "Kas kartu?", en: "What goes together?"}
    pairs:
      - one: {lv: Ludza, lt: Liudza, en: Ludza}
        other: {lv: Ezers, lt: Ežeras, en: Lake}
      - one: {lv: Jēkabpils, lt: Jėkabpilis, en: Jēkabpils}
        other: {lv: Upe, lt: Upė, en: River}
      - one: {lv: Rokišķi, lt: Rokiškis, en: Rokiškis}
        other: {lv: Muiža, lt: Dvaras, en: Manor}
"""
ORDER = """\
  - id: sort
    kind: order
    ask: {lv: "Kas pirmais?", lt: "Kas pirmas?", en: "Which is first?"}
    order:
      - {lv: Viens, lt: Vienas, en: One}
      - {lv: Divi, lt: Du, en: Two}
      - {lv: Trīs, lt: Trys, en: Three}
      - {lv: Četri, lt: Keturi, en: Four}
"""
LONG = "ā" * 31
ALONE = MATCH[: MATCH.index("      - one: {lv: Jē")]

ERRORS: dict[str, tuple[str, str, str, str]] = {
    "long one": ("lv: Rokišķi", f"lv: {LONG}", LONG, "31 letters, 30 fit"),
    "long other": ("lt: Upė", f"lt: {LONG}", LONG, "31 letters, 30 fit"),
    "language missing": ("lt: Ežeras, ", "", "Lake", "lt is missing"),
    "ones alike": ("lv: Rokišķi", "lv: ludza", "lv: ludza", "stand twice"),
    "others alike": ("en: Manor", "en: lake", "en: lake", "stand twice"),
    "no words": ("other: {lv: Muiža, lt: Dvaras, en: Manor}", 'other: ""', 'other: ""', "no words"),
    "no partner": ("        other: {lv: Upe, lt: Upė, en: River}\n", "", "Jēkabpils", "`other` is missing"),
    "one pair": (MATCH, ALONE, "    pairs:", "2"),
    "language missing in an order": ("lt: Keturi, ", "", "lv: Četri", "lt is missing"),
    "long thing in an order": ("lv: Divi", f"lv: {LONG * 2}", LONG, "62 letters, 56 fit"),
}


def test_sound_ones_have_no_fault(tmp_path: Path) -> None:
    assert check_pack(write_pack(tmp_path, PACK + MATCH + ORDER)) == []


@pytest.mark.parametrize("name", ERRORS)
def test_faults_stand_on_their_lines(tmp_path: Path, name: str) -> None:
    old, new, spot, words = ERRORS[name]
    text = PACK + changed(old, new, MATCH + ORDER)
    path = write_pack(tmp_path, text)
    [found] = check_pack(path)
    assert (found.line, found.severity) == (line_of(text, spot), "error"), found
    assert words in found.text
