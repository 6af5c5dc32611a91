"""Who is here, slowly: what one worker's sockets mean for a room, at most one report of it a second.

Sockets come and go at once and are no events; this small machine turns them into rare ``Presence`` wishes.
It speaks for its own worker only: a seat without a socket here may have one elsewhere, so it is *missed*
first, and away when no worker has claimed it (``game/attendance.py``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from home_quiz.game.attendance import CLAIMED_WITHIN, unclaimed
from home_quiz.game.commands import Presence
from home_quiz.game.state import State

MISSED_AFTER = 5000
"""Ms without a socket after which a seat is missed."""
AWAY_AFTER = MISSED_AFTER + CLAIMED_WITHIN
"""Ms without a socket after which a seat is away, if no worker has claimed it."""
GONE_AFTER = 8000
"""Ms without a socket after which a display is gone."""
AT_MOST_EVERY = 1000
"""Ms between two wishes of one room."""


class Sockets:
    """How many sockets each name has here, and since when (monotonic ms) one has none."""

    def __init__(self) -> None:
        self.open: Counter[str] = Counter()
        self.gone_since: dict[str, int] = {}

    def up(self, name: str) -> None:
        """A socket of this name is open."""
        self.open[name] += 1
        self.gone_since.pop(name, None)

    def down(self, name: str, mono: int) -> None:
        """A socket of this name is gone."""
        self.open[name] -= 1
        if self.open[name] <= 0:
            del self.open[name]
            self.gone_since[name] = mono

    def look_for(self, name: str, mono: int) -> None:
        """The name should be somewhere: count it as gone from now on, unless it is here."""
        if not self.open[name]:
            self.gone_since.setdefault(name, mono)

    def gone_for(self, ms: int, mono: int) -> tuple[str, ...]:
        """The names that have had no socket for so long; each is told once."""
        names = tuple(name for name, since in self.gone_since.items() if mono - since >= ms)
        for name in names:
            del self.gone_since[name]
        return names


class SeatPresence:
    """The sockets of one room in one worker. Arguments ``mono`` are monotonic ms."""

    def __init__(self) -> None:
        self._seats = Sockets()
        self._displays = Sockets()
        self._next = 0
        self._opens = 0

    def opened(self, state: State, mono: int) -> None:
        """The room has been read: what is said to be here, but not by this worker, is looked for."""
        for seat in state.seats.values():
            if not seat.away and not seat.left:
                self._seats.look_for(seat.id, mono)
        for display in state.displays:
            self._displays.look_for(display, mono)

    def _look_for_awaited(self, state: State, mono: int) -> None:
        """Once for each question look for everybody who is waited for.

        Nobody else would miss a seat whose only worker has died, or whose phone went dark while it was taken.
        """
        if state.opens > self._opens:
            for seat in state.here:
                self._seats.look_for(seat, mono)
        self._opens = state.opens

    def up(self, seat: str) -> None:
        """A socket of this seat is open."""
        self._seats.up(seat)

    def down(self, seat: str, mono: int) -> None:
        """A socket of this seat is gone."""
        self._seats.down(seat, mono)

    def display_up(self, display: str) -> None:
        """A display looks at the room."""
        self._displays.up(display)

    def display_down(self, display: str, mono: int) -> None:
        """A display looks elsewhere, or is gone."""
        self._displays.down(display, mono)

    def has_socket(self, seat: str) -> bool:
        """Whether the seat is connected here."""
        return self._seats.open[seat] > 0

    def has_display(self, display: str) -> bool:
        """Whether this display is connected here."""
        return self._displays.open[display] > 0

    def wish(self, state: State, now: int, mono: int) -> Presence | None:
        """What has to be said now, if anything. ``now``: room ms."""
        self._look_for_awaited(state, mono)
        if mono < self._next:
            return None
        here = self._seats.open
        wish = Presence(
            missed=_named(s for s in self._seats.gone_for(MISSED_AFTER, mono) if _counts(state, s)),
            away=_named(s for s in state.missed if not here[s] and unclaimed(state, s, now)),
            back=_named(s for s in here if s in state.seats and (state.seats[s].away or s in state.missed)),
            seen=_named(d for d in self._displays.open if d not in state.displays),
            gone=_named(d for d in self._displays.gone_for(GONE_AFTER, mono) if d in state.displays),
        )
        if wish == Presence():
            return None
        self._next = mono + AT_MOST_EVERY
        return wish


def _named(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names))


def _counts(state: State, seat: str) -> bool:
    entry = state.seats.get(seat)
    return entry is not None and not (entry.cards or entry.away or entry.left)
