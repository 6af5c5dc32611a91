"""How busy a machine is with things that are not ours: then times say nothing about HOME (Linux)."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

MOST = 0.15
"""The share of the machine's time that others may use before times are not judged."""


class Busy:
    """Looks at the machine from its making on."""

    def __init__(self) -> None:
        self._all, self._busy = _machine()
        self._ours = _ours()

    def share(self) -> float:
        """The share (0..1) of the machine's time that others have used since; 0 where that cannot be seen."""
        total, busy = _machine()
        spent, ours = busy - self._busy, _ours() - self._ours
        return max(0.0, spent - ours) / max(1, total - self._all)


def _machine() -> tuple[int, int]:
    """Ticks of all cores so far, and those in which they worked."""
    with contextlib.suppress(OSError):
        words = Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()[1:9]
        ticks = [int(word) for word in words]
        return sum(ticks), sum(ticks) - ticks[3] - ticks[4]
    return 0, 0


def _ours() -> int:
    """Ticks that this process and its descendants have used, the ended ones too."""
    used: dict[int, int] = {}
    parents: dict[int, int] = {}
    for pid, parent, ticks in _processes():
        used[pid], parents[pid] = ticks, parent
    return sum(ticks for pid, ticks in used.items() if _descends(pid, parents))


def _descends(pid: int, parents: dict[int, int]) -> bool:
    while pid and pid != os.getpid():
        pid = parents.get(pid, 0)
    return pid == os.getpid()


def _processes() -> Iterator[tuple[int, int, int]]:
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            yield int(folder.name), int(words[1]), sum(int(word) for word in words[11:15])
