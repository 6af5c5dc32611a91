"""The packs that can be played, read anew only when a file has changed: reading all takes half a second."""

from __future__ import annotations

import contextlib
from pathlib import Path

from home_quiz.assets import asset_dir
from home_quiz.content import pictures, sounds
from home_quiz.content.packs import OWN_FOLDER, Packs, available

Seen = tuple[tuple[str, int, int], ...]


class Shelf:
    """Shipped packs and those a librarian has put into the data folder."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._folders = (asset_dir("questions"), data_dir / OWN_FOLDER)
        self._seen: Seen | None = None
        self._packs = Packs()

    def packs(self) -> Packs:
        """All packs as their files stand now. Reads files: call it in a thread."""
        seen = self._look()
        if seen != self._seen:
            self._packs, self._seen = available(self._data_dir), seen
        return self._packs

    def _look(self) -> Seen:
        seen = []
        kinds = ("**/*.y*ml", f"**/{pictures.FOLDER}/*", f"**/{sounds.FOLDER}/*")
        for path in (
            path for folder in self._folders for kind in kinds for path in sorted(folder.glob(kind))
        ):
            with contextlib.suppress(FileNotFoundError):  # taken away while we look
                found = path.stat()
                seen.append((str(path), found.st_mtime_ns, found.st_size))
        return tuple(seen)
