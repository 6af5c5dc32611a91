"""Token buckets: how many of something per second, with a burst. Loose per address (a whole square shares
one)."""

from __future__ import annotations


class Bucket:
    """Lets ``rate`` a second through, and up to ``burst`` at once. Times are monotonic ms."""

    __slots__ = ("_at", "_burst", "_left", "_rate")

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate / 1000
        self._burst = burst
        self._left = burst
        self._at = 0

    def take(self, mono: int) -> bool:
        """Take one; False if there is none now."""
        self._left = min(self._burst, self._left + (mono - self._at) * self._rate)
        self._at = mono
        if self._left < 1:
            return False
        self._left -= 1
        return True


FRAMES = (30.0, 60.0)
"""Frames of one connection."""
GUESSES = (0.2, 12.0)
"""House numbers, searches' misses and come-back codes tried by one connection."""
ROOM_GUESSES = (2.0, 120.0)
"""The same by all connections of one room."""
ROOM_JOINS = (60.0, 400.0)
"""New seats of one room: a full square joins within a minute, a flood does not."""
CODE_LOOKUPS = (5.0, 60.0)
"""Game codes that were looked up and not found, in the whole process."""
WAVES = (1.0, 3.0)
"""Waves of one connection."""
PAIRINGS = (0.5, 20.0)
"""Pairing codes tried in the whole process."""
KIOSK_CLAIMS = (0.5, 20.0)
"""Displays that show a kiosk's token for the first time, in the whole process."""
KIOSK_GAMES = (0.05, 4.0)
"""Games that one kiosk makes."""
