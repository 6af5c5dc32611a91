"""A sound pack and its places, to be broken by tests in one spot at a time."""

from __future__ import annotations

from pathlib import Path

PLACES = """\
municipality: ludza
name: {lv: Ludzas novads, lt: Liudzos savivaldybė, en: Ludza Municipality}
language: lv
places:
  - id: ludza-castle
    number: 2
    kind: castle
    name: {lv: Ludzas pilsdrupas, lt: Liudzos pilies griuvėsiai, en: Ludza Castle ruins}
    lat: 56.5459
    lon: 27.7205
    source: https://example.org/castle
"""

PACK = """\
# yaml-language-server: $schema=schema/pack.schema.json
pack: sample
title: {lv: Paraugs, lt: Pavyzdys, en: Sample}
about: {lv: Trīs jautājumi., lt: Trys klausimai., en: Three questions.}
level: festival
languages: [lv, lt, en]
questions:
  - id: first
    kind: choice
    topic: legend
    ask: {lv: "Kurš „Ezis“ te dzīvo?", lt: "Kuris „Ežys“ čia gyvena?", en: "Which “Hedgehog” lives here?"}
    options:
      a: {lv: Ezis, lt: Ežys, en: A hedgehog}
      b: {lv: Lācis, lt: Lokys, en: A bear}
      c: "1777"
    right: b
    fact: {lv: "Te ir 5,14 km.", lt: "Čia 5,14 km.", en: "It is 5.14 km."}
    place: ludza-castle
    source: https://example.org/first
    difficulty: easy
    generation: child
    seconds: 30
  - id: second
    kind: several
    ask:
      lv: "Kuri divi?"
      lt: "Kurie du?"
      en: "Which two?"
    options:
      a: {lv: Viens, lt: Vienas, en: One}
      b: {lv: Divi, lt: Du, en: Two}
      c: {lv: Trīs, lt: Trys, en: Three}
    right: [a, c]
    source: [https://example.org/a, https://example.org/b]
  - id: third
    kind: truefalse
    ask: {lv: "Zeme ir apaļa.", lt: "Žemė apvali.", en: "The Earth is round."}
    right: true
"""

TIEBREAK = """\
  - id: last
    kind: number
    tiebreak: true
    ask: {lv: "Cik?", lt: "Kiek?", en: "How many?"}
    from: 0
    to: 100
    right: 50
"""


def write_pack(folder: Path, text: str = PACK, name: str = "sample.yaml") -> Path:
    """The pack and the places beside it, as files."""
    (folder / "places").mkdir(parents=True, exist_ok=True)
    (folder / "places" / "ludza.yaml").write_text(PLACES, "utf-8")
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def changed(old: str, new: str, text: str = PACK) -> str:
    """The text with one spot broken; the spot must exist, or the test would prove nothing."""
    assert old in text
    return text.replace(old, new, 1)


def line_of(text: str, words: str) -> int:
    """The first line that holds these words, from 1."""
    return next(n for n, line in enumerate(text.splitlines(), 1) if words in line)
