"""Remember what set-up has done: a stamp is the checksum of a step's inputs, kept beside its result."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from tools.run import ROOT

IGNORED = {"dist", "node_modules", "__pycache__"}


def files_under(paths: Iterable[Path]) -> Iterator[Path]:
    """All files of ``paths`` (files or folders; missing ones left out), in a stable order, without built."""
    for path in paths:
        if path.is_file():
            yield path
        for folder, names, files in os.walk(path):
            names[:] = sorted(name for name in names if name not in IGNORED)
            yield from (Path(folder, name) for name in sorted(files))


def checksum(paths: Iterable[Path], *words: str) -> str:
    """A checksum over names (from the root) and contents of all files under ``paths``, and ``words``."""
    total = hashlib.sha256()
    for part in words:
        total.update(part.encode() + b"\0")
    for file in files_under(paths):
        content = file.read_bytes()
        name = os.path.relpath(file, ROOT).replace(os.sep, "/")
        total.update(f"{name}\0{len(content)}\0".encode() + content)
    return total.hexdigest()


class Stamps:
    """The stamps of one folder. A step that dies half-way leaves no stamp, so it is done again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def _file(self, step: str) -> Path:
        return self.folder / f"home-{step}.stamp"

    def get(self, step: str) -> str | None:
        """The checksum with which ``step`` was last finished, or None."""
        try:
            return self._file(step).read_text("utf-8")
        except OSError:
            return None

    def put(self, step: str, value: str) -> None:
        """``step`` is finished for inputs with this checksum."""
        self._file(step).write_text(value, "utf-8")

    @contextmanager
    def step(self, step: str, value: str) -> Iterator[None]:
        """Around the work of a step: no stamp while it runs, a new one when it ended without an exception."""
        self._file(step).unlink(missing_ok=True)
        yield
        self.put(step, value)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the set-up of ``folder``: a second one, as after a double click, waits until the first has ended.

    In a folder where nobody may write there is nothing to hold.
    """
    try:
        file = (folder / ".home-setup.lock").open("a+b")
    except OSError:
        yield
        return
    with file:
        _hold(file)
        yield


def _hold(file: BinaryIO) -> None:
    """Wait for the file's lock, which the system gives back when the file is closed or the process dies."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX)
