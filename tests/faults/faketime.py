"""A process's wall clock in our hands, by libfaketime: it jumps while the process runs."""

from __future__ import annotations

import email.utils
import time
from pathlib import Path

import httpx

LIBRARIES = "usr/lib"
NAME = "libfaketimeMT.so.1"
HOUR = 3600


def library() -> Path:
    """libfaketime for programs with threads; ``needs("faketime")`` says that it is there."""
    return next(Path("/", LIBRARIES).glob(f"*/faketime/{NAME}"))


class WallClock:
    """The wall clock of the processes that are started with ``env``; monotonic time is left as it is."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / "clock"
        self.jump(0)

    @property
    def env(self) -> dict[str, str]:
        """What their environment needs."""
        return {
            "LD_PRELOAD": str(library()),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
            "FAKETIME_FORCE_MONOTONIC_FIX": "0",  # the fix makes Python's threads spin when they wait
        }

    def jump(self, seconds: int) -> None:
        """From now on their clock is wrong by so many seconds."""
        fresh = self._file.with_suffix(".new")
        fresh.write_text(f"{seconds:+d}\n", encoding="ascii")
        fresh.rename(self._file)


async def wrong_by(url: str) -> float:
    """How many seconds a server's wall clock is ahead of ours, by the Date of an answer."""
    async with httpx.AsyncClient() as http:
        said = (await http.get(f"{url}/healthz", timeout=5)).headers["date"]
    return email.utils.parsedate_to_datetime(said).timestamp() - time.time()
