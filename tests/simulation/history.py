"""What people asked and were told: notes of one run, for the judge."""

from __future__ import annotations

from home_quiz.game import commands as c
from home_quiz.game.refusals import Refused


class History:
    """``faults`` are the broken promises, in words. Times are real ms of the run, but ``at`` is room time."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.wishes: dict[str, tuple[c.AnyWish, int]] = {}
        self.acked: dict[str, int] = {}
        self.refused: dict[str, tuple[int, str]] = {}
        self.arrivals: dict[str, set[int | None]] = {}

    def fault(self, text: str) -> None:
        """A promise was broken."""
        self.faults.append(text)

    def asked(self, command_id: str, wish: c.AnyWish, on: int) -> None:
        """Somebody wants something."""
        self.wishes[command_id] = (wish, on)

    def arrived(self, command_id: str, at: int | None) -> None:
        """Its frame was read at this room time; None: by a server that did not know the time yet."""
        self.arrivals.setdefault(command_id, set()).add(at)

    def told(self, command_id: str, now: int, version: int, refused: Refused | None) -> None:
        """A server says yes, or no."""
        if refused is not None:
            self.refused[command_id] = (now, refused.code)
        else:
            self.acked.setdefault(command_id, version)
