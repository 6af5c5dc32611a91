"""What a machine has to know about the log it runs: how to fold it, decide on it and write it down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from home_quiz.game.refusals import Refused

S = TypeVar("S")
C = TypeVar("C")
E = TypeVar("E")


class Book(Protocol, Generic[S, C, E]):
    """The rules of one sort of log (room, hall) as a machine uses them. All pure."""

    rules: int

    def begin(self, event: E) -> S:
        """The state after the first event."""
        ...

    def evolve(self, state: S, event: E) -> S:
        """The state after one more event."""
        ...

    def decide(self, state: S, command: C, at: int, now: int) -> Sequence[E] | Refused:
        """What the command makes happen. ``at``: arrival, ``now``: decision, both room ms."""
        ...

    def encode(self, events: Sequence[E]) -> bytes:
        """The data of one record."""
        ...

    def decode(self, data: bytes) -> Sequence[E]:
        """The events of one record."""
        ...

    def until(self, state: S) -> int | None:
        """Room ms at which the state wants a tick."""
        ...

    def tick(self, quiet: bool) -> C:
        """The command that a reached deadline gives."""
        ...

    def is_tick(self, command: C) -> bool:
        """Whether the command is a tick; ticks are decided after everything else that waits."""
        ...

    def hold(self, state: S) -> C | None:
        """The command for a deadline that nobody ran, if one is running."""
        ...


AnyBook = Book[Any, Any, Any]
