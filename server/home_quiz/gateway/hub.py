"""This worker's sessions of one room, and what each is sent: encoded once, written in slices."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Protocol

from msgspec.structs import replace

from home_quiz import metrics
from home_quiz.game import commands as c
from home_quiz.game import own_view, tiebreak, views
from home_quiz.game.events import DisplaysGone, SeatsAway, SeatsMissed
from home_quiz.game.helpers import MODERATOR
from home_quiz.game.parts import Live, Stage, Stamp
from home_quiz.game.state import State
from home_quiz.gateway.connection import SHEET_CONTROLS, Connection
from home_quiz.gateway.limits import ROOM_GUESSES, ROOM_JOINS, Bucket
from home_quiz.gateway.socket import text_frame
from home_quiz.protocol import close_codes
from home_quiz.protocol import messages as m
from home_quiz.protocol.codec import encode
from home_quiz.room.outputs import Changed
from home_quiz.room.presence import SeatPresence

SLICE = 250
"""Sockets that are written to before the loop gets a turn."""
LIVE_EVERY = 0.1
"""Seconds between two live views."""
WAVES_EVERY = 0.2
"""Seconds for which waves are gathered before they are stored, so that every worker's displays see them."""

Variant = tuple[str, tuple[str, ...], bool]
"""Who gets the same stage: role, languages, and whether it may know to which display control is lent (for a
moderator: whether control is lent to itself)."""


class Outlet(Protocol):
    """Where frames go."""

    def write(self, frame: bytes) -> bool:
        """False if too much waits there already."""
        ...

    def hang(self, code: int, reason: str = "") -> None:
        """Close with this code."""
        ...


class Session:
    """One connection with its socket and the room it looks at."""

    __slots__ = ("connection", "follows", "hung", "log", "outlet", "wanted")

    def __init__(self, connection: Connection, outlet: Outlet) -> None:
        self.connection = connection
        self.outlet = outlet
        self.log = ""
        self.follows = False
        """Whether it looks at whatever the hall shows (and not at a game of a given code)."""
        self.wanted = 0
        self.hung = False
        """Whether it was sent away: what it still says is not heard any more."""

    def say(self, message: m.ServerMessage) -> None:
        """Encode and send one message."""
        self.write(text_frame(encode(message)))

    def write(self, frame: bytes) -> None:
        """Send an encoded frame; a screen that reads too slowly is asked to come back."""
        if not self.outlet.write(frame):
            self.hang(close_codes.SLOW)

    def hang(self, code: int, reason: str = "") -> None:
        """Send the screen away with this code."""
        if code in (close_codes.DEAD, close_codes.SLOW) and not self.hung:
            metrics.line_lost()
        self.hung = True
        self.outlet.hang(code, reason)

    def gone(self, good_bye: bool) -> None:
        """The socket is gone; without a good-bye of either side the line broke."""
        if not good_bye and not self.hung:
            metrics.line_lost()


class RoomHub:
    """The sessions that look at one room here."""

    def __init__(
        self,
        log: str,
        code: str,
        state: Callable[[], State | None],
        now: Callable[[], int],
        position: Callable[[], tuple[str, int]],
        tell: Callable[[c.ClockWish], None],
    ) -> None:
        self.log = log
        self.code = code
        self.sessions: set[Session] = set()
        self.presence = SeatPresence()
        self.joins = Bucket(*ROOM_JOINS)
        self.guesses = Bucket(*ROOM_GUESSES)
        self._waves: Counter[str] = Counter()
        self._state, self._now, self._position, self._tell = state, now, position, tell
        self._seats: dict[str, set[Session]] = {}
        self._live_due: asyncio.TimerHandle | None = None
        self._waves_due: asyncio.TimerHandle | None = None
        self._sending: asyncio.Task[None] | None = None
        self._loop = asyncio.get_running_loop()

    # ---- sessions ----

    def attach(self, session: Session) -> None:
        """The session looks at this room from now on, and gets everything it may see."""
        self.sessions.add(session)
        session.log = self.log
        if session.connection.role == "display":
            self.presence.display_up(session.connection.display)
        self.seat(session)
        self.refresh(session)
        self.live_soon()

    def detach(self, session: Session, mono: int) -> None:
        """The session is gone, or looks elsewhere."""
        self.sessions.discard(session)
        if session.connection.role == "display":
            self.presence.display_down(session.connection.display, mono)
        self._unseat(session, mono)
        session.log = ""

    def seat(self, session: Session) -> None:
        """Find the seat of the session's token."""
        state = self._state()
        connection = session.connection
        if state is None or connection.role != "player" or connection.seat:
            return
        seat = state.tokens.get(connection.token)
        if seat is None or state.seats[seat].left:
            return
        connection.seat = seat
        self._seats.setdefault(seat, set()).add(session)
        self.presence.up(seat)

    def _unseat(self, session: Session, mono: int) -> None:
        seat, session.connection.seat = session.connection.seat, ""
        if not seat:
            return
        self.presence.down(seat, mono)
        there = self._seats.get(seat, set())
        there.discard(session)
        if not there:
            self._seats.pop(seat, None)

    def refresh(self, session: Session) -> None:
        """Send everything the session may see, whole."""
        state = self._state()
        if state is None:
            return
        connection = session.connection
        stage = self._stage(state, self._variant(state, connection), self._stamp(state))
        own = own_view.own(state, self._stamp(state), connection.seat) if connection.seat else None
        live = self._live(state, connection.audience) if connection.role != "player" else None
        session.say(m.View(now=self._now(), stage=stage, own=own, live=live))

    # ---- what has changed ----

    def changed(self, change: Changed, mono: int) -> None:
        """The log has grown: tell everybody what they may see of it."""
        state: State = change.after
        if change.before is None:
            self._begun(state, mono)
            return
        if any(isinstance(event, SeatsMissed | SeatsAway | DisplaysGone) for event in change.events):
            self.report(mono)
        touched = views.touched(state, change.events)
        self._displace(state, touched.moved, mono)
        if touched.stage or touched.every_own:
            self._send_soon()
        else:
            others = {seat for seat in touched.answered if len(self._seats.get(seat, ())) > 1}
            self._send_own(state, touched.seats | others)
        self.live_soon()

    def _begun(self, state: State, mono: int) -> None:
        """The log was read from its beginning; where the store forgot, seats are gone, or other phones'."""
        for session in self.sessions:
            seat = state.seats.get(session.connection.seat)
            if seat is None or seat.left or seat.token != session.connection.token:
                self._unseat(session, mono)
        self.presence.opened(state, mono)
        for session in self.sessions:
            self.seat(session)
            self.refresh(session)
        self.live_soon()

    def _displace(self, state: State, seats: Iterable[str], mono: int) -> None:
        """Let go the phones of seats that are on another phone now, or were left."""
        for seat in seats:
            entry = state.seats[seat]
            for session in list(self._seats.get(seat, ())):
                moved = entry.token != session.connection.token
                if moved or entry.left:
                    self._unseat(session, mono)
                    if moved:
                        session.say(m.Notice("moved"))
                    self.refresh(session)

    def _send_own(self, state: State, seats: Iterable[str]) -> None:
        for seat in seats:
            sessions = self._seats.get(seat)
            if not sessions:
                continue
            frame = text_frame(
                encode(m.View(now=self._now(), own=own_view.own(state, self._stamp(state), seat)))
            )
            for session in sessions:
                session.write(frame)

    def _send_soon(self) -> None:
        """Send stage and own views to all, in slices; a newer state takes over what is still to be sent."""
        if self._sending is not None and not self._sending.done():
            self._sending.cancel()
        self._sending = self._loop.create_task(self._send_all())

    async def _send_all(self) -> None:
        state = self._state()
        if state is None:
            return
        stamp, now, ranked = self._stamp(state), self._now(), tiebreak.ranking(state)
        encoded: dict[Variant, bytes] = {}
        for number, session in enumerate(self._displays_first(), start=1):
            if session.log != self.log:
                continue  # it has gone to another room meanwhile
            connection = session.connection
            variant = self._variant(state, connection)
            if variant not in encoded:
                stage = self._stage(state, variant, stamp)
                encoded[variant] = text_frame(encode(m.View(now=now, stage=stage)))
            session.write(encoded[variant])
            if connection.seat:
                own = own_view.own(state, stamp, connection.seat, ranked)
                session.write(text_frame(encode(m.View(now=now, own=own))))
            if number % SLICE == 0:
                await asyncio.sleep(0)

    def _displays_first(self) -> list[Session]:
        return sorted(self.sessions, key=lambda session: session.connection.role == "player")

    # ---- who is here, counts and houses ----

    def report(self, mono: int) -> None:
        """Say what this worker's sockets mean for the room, if anything."""
        state = self._state()
        if state is None or state.phase == "ended":
            return
        if (wish := self.presence.wish(state, self._now(), mono)) is not None:
            self._tell(wish)

    def wave(self, seat: str) -> None:
        """A family waves from its window."""
        state = self._state()
        if state is None:
            return
        self._waves[state.seats[seat].team] += 1
        if self._waves_due is None:
            self._waves_due = self._loop.call_later(WAVES_EVERY, self._store_waves)

    def _store_waves(self) -> None:
        self._waves_due = None
        waves, self._waves = dict(self._waves), Counter()
        self._tell(c.Waves(waves))

    def live_soon(self) -> None:
        """Send counts and houses to displays and hosts, gathered."""
        if self._live_due is None:
            self._live_due = self._loop.call_later(LIVE_EVERY, self._send_live)

    def _send_live(self) -> None:
        self._live_due = None
        state = self._state()
        leads = [session for session in self.sessions if session.connection.role != "player"]
        if state is None or not leads:
            return
        for role in {session.connection.audience for session in leads}:
            frame = text_frame(encode(m.View(now=self._now(), live=self._live(state, role))))
            for session in leads:
                if session.connection.audience == role:
                    session.write(frame)

    # ---- inner ----

    def tell_all(self, message: m.ServerMessage) -> None:
        """The same message to everybody."""
        frame = text_frame(encode(message))
        for session in self.sessions:
            session.write(frame)

    def close(self) -> None:
        """Nothing is sent any more."""
        for due in (self._live_due, self._waves_due):
            if due is not None:
                due.cancel()
        if self._sending is not None:
            self._sending.cancel()

    def _live(self, state: State, role: str) -> Live:
        return views.live(state, self._stamp(state), role)

    def _stamp(self, state: State) -> Stamp:
        epoch, version = self._position()
        return Stamp(epoch, version, state.step)

    @staticmethod
    def _variant(state: State, connection: Connection) -> Variant:
        if connection.scope == MODERATOR:
            return MODERATOR, (connection.lang,), connection.leads
        if connection.role != "display":
            return connection.role, (connection.lang,), True
        return "display", state.languages, connection.display == state.lent

    @staticmethod
    def _stage(state: State, variant: Variant, stamp: Stamp) -> Stage:
        """A display's id is what it controls the game by once it is lent: no other display may read it."""
        role, languages, knows_lent = variant
        stage = views.stage(state, stamp, role, languages)
        if role == MODERATOR:
            can = tuple(do for do in stage.can if knows_lent and do in SHEET_CONTROLS)
            return replace(stage, lent="", can=can)
        return stage if knows_lent else replace(stage, lent="")
