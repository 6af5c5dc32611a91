"""Packs for the fault runs: two with four kinds lead through every phase in seconds, one stays open long."""

from __future__ import annotations

from pathlib import Path

PACKS = ("storm", "shore")
SECONDS = 10
"""How long each of their questions stands unless the host closes it."""
LONG = ("patience",)
LONG_SECONDS = 90
STEADY = ("steady",)
STEADY_SECONDS = 20

_HEAD = """\
pack: {name}
title: {{lv: "Vētra", lt: "Audra", en: "Storm"}}
level: home
languages: [lv]
questions:
"""
_STORM = """\
  - id: wind
    kind: choice
    ask: {{lv: "No kurienes pūš vējš?"}}
    options: {{a: {{lv: "No ziemeļiem"}}, b: {{lv: "No dienvidiem"}}, c: {{lv: "No ezera"}}}}
    right: b
    seconds: {seconds}

  - id: clouds
    kind: several
    ask: {{lv: "Kādi ir mākoņi?"}}
    options: {{a: {{lv: "Balti"}}, b: {{lv: "Kvadrātveida"}}, c: {{lv: "Pelēki"}}}}
    right: [a, c]
    seconds: {seconds}
"""
_SHORE = """\
  - id: reeds
    kind: order
    ask: {{lv: "Kas aug augstāk?"}}
    order: [{{lv: "Sūna"}}, {{lv: "Niedre"}}, {{lv: "Priede"}}]
    seconds: {seconds}

  - id: depth
    kind: number
    ask: {{lv: "Cik dziļš ir ezers?"}}
    from: 0
    to: 30
    right: 7
    unit: {{lv: m}}
    seconds: {seconds}
"""
_LULL = """\
  - id: lake{number}
    kind: truefalse
    ask: {{lv: "Ezers ir mierīgs."}}
    right: true
    seconds: {seconds}
"""


FILES = {
    "storm": _STORM.format(seconds=SECONDS),
    "shore": _SHORE.format(seconds=SECONDS),
    "lull": _LULL.format(number=0, seconds=SECONDS),
    "patience": _LULL.format(number=0, seconds=LONG_SECONDS),
    "steady": "".join(_LULL.format(number=number, seconds=STEADY_SECONDS) for number in range(3)),
}


def shelve(folder: Path) -> None:
    """Put the packs where a librarian would."""
    packs = folder / "packs"
    packs.mkdir(parents=True, exist_ok=True)
    for name, body in FILES.items():
        (packs / f"{name}.yaml").write_text(_HEAD.format(name=name) + body, encoding="utf-8")
