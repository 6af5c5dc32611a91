"""What the phones of a run pressed and were told: one entry for each press, kept as Jepsen keeps a history.

A press without an outcome is *unknown*: it may have happened or not, and both are right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

PASSING = ("store/away", "room/busy", "limit/slow_down")
"""Refusals that mean "not now": the same command is sent again."""

COMES_BACK = 20.0
"""Seconds in which a screen is back on any network."""


@dataclass
class Press:
    """One command. Times are monotonic seconds of this process."""

    phone: str
    what: str
    """``answer``, ``found``, ``join`` or a control."""
    id: str
    pressed: float
    question: int = -1
    choice: str = ""
    phase: str = ""
    """What the phone's screen showed when it was pressed."""
    sent: list[float] = field(default_factory=list)
    told: list[tuple[float, str, int]] = field(default_factory=list)
    """When, ``ack`` or the code of a refusal (passing ones too), and the version of an ack."""

    @property
    def outcomes(self) -> list[str]:
        """What it was told for good, in order."""
        return [said for _, said, _ in self.told if said not in PASSING]

    @property
    def acked(self) -> bool:
        """Whether it was told: counted."""
        return "ack" in self.outcomes

    @property
    def took(self) -> float | None:
        """Seconds from the press to its ack, if it came."""
        return next((at - self.pressed for at, said, _ in self.told if said == "ack"), None)


@dataclass
class Break:
    """A time without a line: lost at, back at (None: not yet), and the close code."""

    lost: float
    code: int
    back: float | None = None
    stopped: float | None = None
    """When the screen was put away without being back."""

    @property
    def missing(self) -> bool:
        """Whether it was away for so long without coming back that something must be wrong."""
        return self.back is None and (self.stopped is None or self.stopped - self.lost > COMES_BACK)


@dataclass
class Seen:
    """A stage as it arrived: when, its stamp and phase; ``until`` and ``now`` are room ms."""

    at: float
    epoch: str
    version: int
    step: int
    phase: str
    index: int
    until: int | None
    now: int


@dataclass
class Notes:
    """Everything one screen noted down."""

    name: str
    presses: list[Press] = field(default_factory=list)
    breaks: list[Break] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """What must never be seen: another room's bytes, a step back in time, a close for good."""
    notices: list[tuple[float, str]] = field(default_factory=list)


def lags(notes: Sequence[Notes]) -> list[float]:
    """How long after the first screen of a game each other one showed a step, in seconds.

    Only screens that had their line the whole time; one that went on to a later step has shown this one too.
    """
    first: dict[int, float] = {}
    for note in notes:
        for seen in note.seen:
            first[seen.step] = min(seen.at, first.get(seen.step, seen.at))
    return [lag for note in notes for step, at in first.items() if (lag := _lag(note, step, at)) is not None]


def _lag(note: Notes, step: int, first: float) -> float | None:
    """Seconds until this screen showed the step; None if it came later, or had no line meanwhile."""
    if not note.seen or note.seen[0].at > first:
        return None
    then = next((seen.at for seen in note.seen if seen.step >= step), None)
    if then is None or any(one.lost < then and (one.back or then) > first for one in note.breaks):
        return None
    return then - first


def share(values: Iterable[float], part: float) -> float:
    """The value below which ``part`` (0..1) of the values lie, in their own unit; 0 if there are none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else 0.0
