"""What people asked and were told: notes of one run, for the judge."""

from __future__ import annotations

from collections import Counter

from home_quiz.game import commands as c
from home_quiz.game.refusals import Refused

NOT_SETTLED = {"room/busy", "room/not_found", "store/away"}
"""Refusals after which a screen asks again: they say nothing about the command."""


class History:
    """``faults`` are the broken promises, in words. Times are real ms of the run, but ``at`` is room time.

    ``waves`` by token; ``downs``: how often a seat or display lost its last socket at a server;
    ``openings``: how often a server read the room anew; ``looked``: what a server that still runs has had
    reason to look for; ``presence_at``: when records of presence were stored.
    """

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.wishes: dict[str, tuple[c.AnyWish, int]] = {}
        self.acked: dict[str, int] = {}
        self.refused: dict[str, tuple[int, str]] = {}
        self.arrivals: dict[str, set[int | None]] = {}
        self.tokens: dict[str, bytes] = {}
        self.waves: Counter[bytes] = Counter()
        self.downs: Counter[str] = Counter()
        self.openings = 0
        self.crashes = 0
        self.questions = 0
        self.looked: set[str] = set()
        self.presence_at: list[int] = []

    @property
    def changes(self) -> int:
        """How often a server has begun or ceased to run the room."""
        return self.openings + self.crashes

    def fault(self, text: str) -> None:
        """A promise was broken."""
        self.faults.append(text)

    def asked(self, command_id: str, wish: c.AnyWish, on: int) -> None:
        """Somebody wants something."""
        self.wishes[command_id] = (wish, on)

    def arrived(self, command_id: str, at: int | None, token: bytes) -> None:
        """Its frame was read at this room time; None: by a server that did not know the time yet."""
        self.arrivals.setdefault(command_id, set()).add(at)
        self.tokens[command_id] = token

    def told(self, command_id: str, now: int, version: int, refused: Refused | None) -> None:
        """A server says yes, or no."""
        if refused is not None and refused.code not in NOT_SETTLED:
            self.refused[command_id] = (now, refused.code)
        elif refused is None:
            self.acked.setdefault(command_id, version)
