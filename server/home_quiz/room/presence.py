"""Who is here, slowly: seats are away after 8 s without a socket, and at most one event of each sort a
second.

Sockets come and go at once and are no events; this small machine turns them into rare ``Presence`` wishes.
"""

from __future__ import annotations

from collections import Counter

from home_quiz.game.commands import Presence
from home_quiz.game.state import State

AWAY_AFTER = 8000
"""Ms without a socket after which a seat is away."""
AT_MOST_EVERY = 1000
"""Ms between two wishes of one room."""


class SeatPresence:
    """The sockets of one room in one worker. Arguments ``mono`` are monotonic ms."""

    def __init__(self) -> None:
        self._sockets: Counter[str] = Counter()
        self._gone_since: dict[str, int] = {}
        self._next = 0

    def opened(self, state: State, mono: int) -> None:
        """The room has been read: seats without a socket here are counted as gone from now on."""
        for seat in state.seats.values():
            if not seat.away and not seat.left and not self._sockets[seat.id]:
                self._gone_since.setdefault(seat.id, mono)

    def up(self, seat: str) -> None:
        """A socket of this seat is open."""
        self._sockets[seat] += 1
        self._gone_since.pop(seat, None)

    def down(self, seat: str, mono: int) -> None:
        """A socket of this seat is gone."""
        self._sockets[seat] -= 1
        if self._sockets[seat] <= 0:
            del self._sockets[seat]
            self._gone_since[seat] = mono

    def has_socket(self, seat: str) -> bool:
        """Whether the seat is connected here."""
        return self._sockets[seat] > 0

    def wish(self, state: State, mono: int) -> Presence | None:
        """What has to be said now, if anything."""
        if mono < self._next:
            return None
        away = tuple(s for s, since in self._gone_since.items() if mono - since >= AWAY_AFTER)
        for seat in away:
            del self._gone_since[seat]
        away = tuple(s for s in away if s in state.seats and not (state.seats[s].away or state.seats[s].left))
        back = tuple(s for s in self._sockets if s in state.seats and state.seats[s].away)
        if not away and not back:
            return None
        self._next = mono + AT_MOST_EVERY
        return Presence(away, back)
