"""All sessions of this worker: finds hall, game and seat for each, and carries acts between them and the
driver."""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter
from collections.abc import Callable, Sequence

import structlog

from home_quiz import metrics
from home_quiz.errors import StoreError, StoreFull
from home_quiz.game import commands as c
from home_quiz.game.hall import Hall, kiosk_news
from home_quiz.game.names import COLOURS, CRESTS, same_name_key
from home_quiz.game.offered import offered_name
from home_quiz.game.state import State
from home_quiz.gateway import connection as conn
from home_quiz.gateway.admission import NO_HELPER, admitted, standing
from home_quiz.gateway.connection import Connection
from home_quiz.gateway.driver import Driver, mono_ms
from home_quiz.gateway.hub import Outlet, RoomHub, Session
from home_quiz.gateway.limits import CODE_LOOKUPS, Bucket
from home_quiz.gateway.socket import text_frame
from home_quiz.protocol import close_codes
from home_quiz.protocol import messages as m
from home_quiz.protocol.codec import encode
from home_quiz.room.outputs import Changed, Reply
from home_quiz.room.record import HallBook, RoomBook

log_ = structlog.get_logger(__name__)

HALL_LOG = "hall:{slug}"
OFFERED = 6
ADJECTIVES = 6
MOST_HITS = 5
MOST_SESSIONS = 20_000


class Gateway:
    """Sessions, hubs and halls of this worker. ``roads`` gives the server's addresses as they are now."""

    def __init__(self, roads: Callable[[], tuple[str, ...]]) -> None:
        self.driver = Driver(self)
        self.hubs: dict[str, RoomHub] = {}
        self.sessions: set[Session] = set()
        self.draining = False
        self._roads = roads
        self._free: set[Session] = set()
        self._lookups = Bucket(*CODE_LOOKUPS)
        self._epochs: dict[str, str] = {}
        self._name = f"worker:{secrets.token_hex(6)}"
        self._tasks: set[asyncio.Task[None]] = set()

    # ---- halls and rooms ----

    def hall(self, slug: str) -> Hall | None:
        """The hall as folded here."""
        hall: Hall | None = self.driver.state(HALL_LOG.format(slug=slug))
        return hall

    def room(self, log: str) -> State | None:
        """The room as folded here."""
        state: State | None = self.driver.state(log)
        return state

    async def open_hall(self, slug: str) -> bool:
        """Run the hall's log here."""
        return await self.driver.open(HALL_LOG.format(slug=slug), HallBook())

    async def catch_up(self, slug: str) -> None:
        """Read whatever other workers have done to the hall until now; StoreError if that cannot be known."""
        await self.driver.refresh(HALL_LOG.format(slug=slug))

    async def open_room(self, log: str) -> RoomHub | None:
        """Run a room here; None if there is no such log."""
        if not await self.driver.open(log, RoomBook()):
            return None
        return self._hub(log)

    def _hub(self, log: str) -> RoomHub | None:
        state = self.room(log)
        if state is None:
            return None
        if log not in self.hubs:
            driver = self.driver
            hub = RoomHub(
                log,
                state.code,
                state=lambda: self.room(log),
                now=lambda: driver.now(log),
                position=lambda: driver.position(log),
                tell=lambda wish: driver.tell(log, c.Command(secrets.token_hex(8), self._name, wish)),
            )
            hub.presence.opened(state, mono_ms())
            self.hubs[log] = hub
        return self.hubs[log]

    # ---- one socket ----

    def opened(self, outlet: Outlet) -> Session | None:
        """A socket was accepted; None if there are too many."""
        if len(self.sessions) >= MOST_SESSIONS or self.draining:
            outlet.hang(close_codes.RESTART if self.draining else close_codes.BUSY)
            return None
        session = Session(Connection(mono_ms()), outlet)
        self.sessions.add(session)
        return session

    def closed(self, session: Session) -> None:
        """A socket is gone."""
        self.sessions.discard(session)
        self._free.discard(session)
        self._detach(session)

    def frame(self, session: Session, raw: str | bytes) -> None:
        """A frame has arrived."""
        if not session.hung:
            self._act(session, session.connection.frame(raw, mono_ms()))

    def sweep(self) -> None:
        """About once a second: beats, dead lines, presence."""
        mono = mono_ms()
        self._count()
        for session in list(self.sessions):
            self._act(session, session.connection.sweep(mono))
        if not self.driver.worker.away:  # else it would wait for the store together with everything else
            for hub in list(self.hubs.values()):
                hub.report(mono)

    def _count(self) -> None:
        roles = Counter(session.connection.role for session in self.sessions)
        metrics.connected(roles["player"], roles["display"])
        rooms = ((log, self.room(log)) for log in self.hubs)
        metrics.games_running(log for log, state in rooms if state and state.phase not in ("lobby", "ended"))

    def _act(self, session: Session, acts: list[conn.Act]) -> None:
        for act in acts:
            match act:
                case conn.Say(message):
                    session.say(message)
                case conn.Hang(code, text):
                    session.hang(code, text)
                case conn.Greet(hello):
                    self._spawn(session, hello)
                case conn.Submit():
                    self._submit(session, act)
                case conn.Ask(message):
                    self._ask(session, message)
                case conn.Speak():
                    if (hub := self.hubs.get(session.log)) is not None:
                        hub.refresh(session)

    # ---- hello ----

    def _spawn(self, session: Session, hello: m.Hello) -> None:
        session.wanted += 1
        task = asyncio.get_running_loop().create_task(self._let_in(session, hello, session.wanted))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _let_in(self, session: Session, hello: m.Hello, turn: int) -> None:
        try:
            await self._hear_of(hello)
            while not await self._greet(session, hello, turn):
                pass
        except StoreError:
            session.hang(close_codes.BUSY, "the game cannot be read right now")

    async def _hear_of(self, hello: m.Hello) -> None:
        """A phone that was paired through another worker a moment ago may be new to this one."""
        slug = hello.hall or "home"
        hall = self.hall(slug) if hello.role == "host" else None
        if hall is not None and admitted(hall, hello) is None and self._lookups.take(mono_ms()):
            await self.catch_up(slug)

    async def _greet(self, session: Session, hello: m.Hello, turn: int) -> bool:
        """Let a screen in or turn it away; False if the hall changed meanwhile: look anew."""
        slug = hello.hall or "home"
        hall = self.hall(slug)
        if hall is None:
            session.hang(close_codes.NO_ROOM, "there is no such hall")
            return True
        if admitted(hall, hello) is None:
            session.hang(close_codes.BAD_TOKEN, "this host link is not valid (any more)")
            return True
        log = await self._find(hello.room, hall)
        hub = await self.open_room(log) if log else None
        if hub is not None:
            await self.driver.reach(hub.log, hello.epoch, hello.version)
        if session not in self.sessions or turn != session.wanted:
            return True
        if self.hall(slug) is not hall:
            return False
        if log is None or (log and hub is None):
            session.hang(close_codes.NO_ROOM, "there is no such game")
            return True
        self._welcome(session, hello, hall, hub)
        return True

    async def _find(self, code: str, hall: Hall) -> str | None:
        """The log of the game that was asked for; "" if the hall shows none, None if there is none."""
        if not code:
            return hall.shown
        for game in hall.games.values():
            if game.code == code.upper():
                return game.room
        if not self._lookups.take(mono_ms()):
            return None
        return await self.driver.store.find(code.upper())

    def _welcome(self, session: Session, hello: m.Hello, hall: Hall, hub: RoomHub | None) -> None:
        self._detach(session)
        connection = session.connection
        scope, leads = admitted(hall, hello) or NO_HELPER
        connection.welcome(hello, hello.display or secrets.token_hex(6), scope, leads)
        session.follows = not hello.room
        self._free.add(session)
        if hub is not None:
            hub.seat(session)
        session.say(
            m.Welcome(
                room=hub.code if hub else "",
                hall=hall.slug,
                hall_name=hall.name,
                now=self.driver.now(hub.log) if hub else 0,
                seat=connection.seat,
                roads=self._roads(),
                display=connection.display,
                beat=conn.BEAT_EVERY,
            )
        )
        if hub is not None:
            hub.attach(session)
            if connection.role == "display":
                hub.report(mono_ms())
        if self.driver.worker.away:
            session.say(self._trouble(session))

    def _detach(self, session: Session) -> None:
        if (hub := self.hubs.get(session.log)) is not None:
            hub.detach(session, mono_ms())
            hub.live_soon()

    # ---- commands and questions ----

    def _submit(self, session: Session, act: conn.Submit) -> None:
        command = act.command
        hub = self.hubs.get(session.log)
        if hub is None:
            session.say(m.Refused(command.id, "room/not_found"))
            return
        if not self._may(hub, act):
            session.say(m.Refused(command.id, "limit/slow_down"))
            return
        if isinstance(command.wish, c.Lend) and not self._can_borrow(session, command.wish):
            session.say(m.Refused(command.id, "control/unknown_display"))
            return
        if act.joins and self.driver.worker.away:
            session.say(m.Refused(command.id, "store/away"))
            return
        since = metrics.now()
        self.driver.submit(hub.log, command, lambda reply: self._replied(session, hub, act, reply, since))

    def _can_borrow(self, session: Session, wish: c.Lend) -> bool:
        """Whether the display that a host wants to lend to is open (others may lend nothing anyway)."""
        if not wish.display or session.connection.role != "host":
            return True
        state, hub = self.room(session.log), self.hubs.get(session.log)
        if state is not None and wish.display in state.displays:
            return True
        return hub is not None and hub.presence.has_display(wish.display)

    @staticmethod
    def _may(hub: RoomHub, act: conn.Submit) -> bool:
        wish = act.command.wish
        if isinstance(wish, c.JoinTeam | c.UseReturn) and not hub.guesses.take(mono_ms()):
            return False
        return hub.joins.take(mono_ms()) if act.joins else True

    def _replied(self, session: Session, hub: RoomHub, act: conn.Submit, reply: Reply, since: float) -> None:
        if isinstance(act.command.wish, c.GiveAnswer):
            metrics.answered(since, reply.refused.code if reply.refused else "")
        if session.log != hub.log:
            return
        if reply.refused is not None:
            session.say(m.Refused(act.command.id, reply.refused.code))
            return
        if act.joins:
            hub.seat(session)
        session.say(m.Ack(act.command.id, reply.version, session.connection.seat if act.joins else ""))
        if act.joins:
            hub.refresh(session)

    def _ask(self, session: Session, message: m.Offers | m.Find | m.Clock | m.Wave) -> None:
        hub = self.hubs.get(session.log)
        state = self.room(session.log) if hub else None
        if hub is None or state is None:
            return
        match message:
            case m.Clock():
                session.say(m.ClockOut(message.sent, self.driver.now(hub.log)))
            case m.Wave():
                hub.wave(session.connection.seat)
            case m.Offers():
                connection = session.connection
                salt = int.from_bytes(connection.token[:2])
                session.say(m.Offered(offers(state, connection.lang, message.turn, salt)))
            case m.Find():
                session.say(m.FoundTeams(find_teams(state, message.text)))

    # ---- the driver's listener ----

    def changed(self, change: Changed) -> None:
        """A log has grown, and it is stored."""
        if change.log.startswith("hall:"):
            self._hall_changed(change)
            return
        known = self._epochs.get(change.log)
        self._epochs[change.log] = change.epoch
        if (hub := self.hubs.get(change.log)) is None:
            return
        if change.before is None and known not in (None, change.epoch):
            hub.tell_all(m.Notice("rolled_back"))
        hub.changed(change, mono_ms())

    def _hall_changed(self, change: Changed) -> None:
        before: Hall | None = change.before
        after: Hall = change.after
        for session in list(self.sessions):
            if session.connection.role == "host" and session.connection.greeted:
                self._look_again(session, after)
        self._tell_kiosks(before, after)
        if before is not None and before.shown == after.shown:
            return
        for session in list(self._free):
            if session.follows and session.log != after.shown:
                session.say(m.HallGame(after.shown_code))

    def _look_again(self, session: Session, hall: Hall) -> None:
        """A host link may have been revoked, a helper taken away, or control lent to it."""
        connection = session.connection
        now = standing(hall, connection.token)
        if now is None:
            session.hang(close_codes.BAD_TOKEN, "this link or phone was taken away")
        elif now[1] != connection.leads:
            connection.leads = now[1]
            if (hub := self.hubs.get(session.log)) is not None:
                hub.refresh(session)

    def _tell_kiosks(self, before: Hall | None, after: Hall) -> None:
        for session in self._displays():
            if kiosk_news(before, after, session.connection.display):
                session.say(m.Notice("kiosk"))

    def displays(self) -> set[str]:
        """The ids of the displays that are connected to this worker."""
        return {session.connection.display for session in self._displays()}

    def _displays(self) -> list[Session]:
        """Screens that are displays; a family that plays on one names it too, and could name any."""
        return [one for one in self.sessions if one.connection.role == "display" and one.connection.display]

    def let_go(self, log: str, why: str) -> None:
        """This worker no longer runs the log: its screens look for it anew."""
        hub = self.hubs.pop(log, None)
        if hub is None:
            return
        hub.close()
        code = close_codes.NO_ROOM if why == "erased" else close_codes.RESTART
        for session in list(hub.sessions):
            session.hang(code)

    def store_state(self, away: bool) -> None:
        """The store has fallen silent, or answers again."""
        for session in list(self.sessions):
            if session.connection.greeted:
                session.say(self._trouble(session) if away else m.Notice("store_back"))

    def _trouble(self, session: Session) -> m.Notice:
        """What a screen is told of a silent store: whoever can make room is told that it is full."""
        full = self.driver.trouble == StoreFull.code and session.connection.role == "host"
        return m.Notice("store_full") if full else m.Notice("store_away")

    def tell_roads(self, roads: tuple[str, ...]) -> None:
        """The server's addresses have changed: every screen must know by which others it may come back."""
        frame = text_frame(encode(m.Roads(roads)))
        for session in list(self.sessions):
            if session.connection.greeted:
                session.write(frame)

    # ---- the end ----

    async def drain(self, retry_ms: int = 1000) -> None:
        """Tell every screen to come back soon; the sockets are closed afterwards with 1012."""
        self.draining = True
        for session in list(self.sessions):
            session.say(m.Notice("draining", retry_ms))
        await asyncio.sleep(0.2)

    async def aclose(self) -> None:
        """Stop sending and storing."""
        for hub in self.hubs.values():
            hub.close()
        await self.driver.aclose()


def offers(state: State, language: str, turn: int, salt: int = 0) -> tuple[m.Offer, ...]:
    """Six free names in a language, each with another animal; each turn shows others.

    Animals and colours that few families have come first; ``salt`` lets two phones see different ones.
    """
    teams = list(state.teams.values())
    crests = _seldom(CRESTS, Counter(team.crest for team in teams), state.seed + salt, turn)
    colours = _seldom(COLOURS, Counter(team.colour for team in teams), state.seed + salt, turn)
    found: list[m.Offer] = []
    for number, crest in enumerate(crests):
        for adjective in range(number + turn, number + turn + ADJECTIVES):
            name = offered_name(language, crest, adjective)
            if same_name_key(name) not in state.names:
                found.append(m.Offer(name, crest, colours[len(found) % len(colours)]))
                break
    return tuple(found[:OFFERED])


def _seldom(all_of_them: Sequence[str], used: Counter[str], salt: int, turn: int) -> list[str]:
    """In an order that salt and turn shuffle, the least used first; a turn moves on by what was shown."""
    count = len(all_of_them)
    shuffled = sorted(
        all_of_them, key=lambda name: ((all_of_them.index(name) + 1) * (salt * 2 + 7919)) % 10_007
    )
    start = turn * OFFERED % count
    turned = shuffled[start:] + shuffled[:start]
    return sorted(turned, key=lambda name: used[name])


def find_teams(state: State, text: str) -> tuple[m.Hit, ...]:
    """Families whose name holds the text, at least two letters; never more than five, so no roster leaks."""
    wanted = same_name_key(text)
    if len(wanted) < 2:
        return ()
    hits = [
        m.Hit(team.id, team.name, team.crest, team.colour)
        for team in state.teams.values()
        if wanted in same_name_key(team.name) and not team.removed and team.named
    ]
    return tuple(sorted(hits, key=lambda hit: hit.name)[:MOST_HITS])
