"""Notices from the server: one connection per server that listens to the channels of the watched logs.

A channel carries the number of the log's new version only. Whatever happens to a connection, all its channels
are listened to again, and then the version that is found there is told, so that nothing stays missed.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence

from redis import exceptions
from redis.asyncio.connection import AbstractConnection

from home_quiz.errors import StoreError
from home_quiz.store import redis_trouble as trouble
from home_quiz.store.contract import OnVersion
from home_quiz.store.redis_line import ANSWER_S, Reply, Wire, connected
from home_quiz.store.redis_nodes import Nodes
from home_quiz.store.redis_url import Address

PING_S = 1.0
"""How often a connection on which nothing is heard is tried."""

WAITS_S = (0.0, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Before each next attempt to listen again; the last one stays. Each is stretched by up to a half."""

Versions = Callable[[Sequence[str]], Awaitable[dict[str, int]]]


class Ear(Wire):
    """One connection that listens; ``tell`` hears what happened on it."""

    def __init__(self, connection: AbstractConnection, where: Address, tell: Notices) -> None:
        self.address = where
        self.channels: set[str] = set()
        self._tell = tell
        self._asked: deque[tuple[str, str]] = deque()
        self._pinged_at: float | None = None
        super().__init__(connection, str(where))

    def listen(self, channel: str) -> None:
        """Ask for this channel; ``tell`` hears of it when it is so."""
        self.channels.add(channel)
        self._ask("SSUBSCRIBE", channel)

    def leave(self, channel: str) -> None:
        """Do without this channel."""
        if channel in self.channels:
            self.channels.discard(channel)
            self._ask("SUNSUBSCRIBE", channel)

    def check(self, now: float) -> None:
        """Called every ``PING_S``: drop the connection if it has not answered for too long, else ask it."""
        if self._pinged_at is None:
            self._pinged_at = now
            self._ask("PING", "")
        elif now - self._pinged_at > ANSWER_S:
            self.drop(trouble.silent(self.where, ANSWER_S))

    def _ask(self, verb: str, channel: str) -> None:
        self._asked.append((verb, channel))
        self.send([(verb, channel) if channel else (verb,)])

    def take(self, reply: Reply) -> None:
        """A notice, or the answer to what was asked."""
        kind = reply[0] if isinstance(reply, list) else reply
        if kind == b"smessage":
            if reply[2].isdigit():  # anybody may publish
                self._tell.heard(reply[1].decode(), int(reply[2]))
            return
        if kind == b"sunsubscribe" and not self._answers("SUNSUBSCRIBE", reply[1]):
            # Nobody asked: the slot of this channel has moved to another server.
            return self._gone((reply[1] or b"").decode())
        if not self._asked:
            return self.drop(trouble.lost(self.where))
        verb, channel = self._asked.popleft()
        if verb == "PING":
            self._pinged_at = None
        elif isinstance(reply, exceptions.RedisError):
            self._tell.refused(self, channel, reply)
        elif verb == "SSUBSCRIBE":
            self._tell.listening(self, channel)

    def _answers(self, verb: str, channel: bytes) -> bool:
        return bool(self._asked) and self._asked[0] == (verb, (channel or b"").decode())

    def _gone(self, channel: str) -> None:
        self.channels.discard(channel)
        self._tell.moved(self, channel)

    def ended(self, error: StoreError) -> None:
        """The connection is gone, and all its channels with it."""
        self._tell.lost(self)


class _Watched:
    """A channel that is wanted: who listens to it now, and whether something may have been missed."""

    def __init__(self, log: str) -> None:
        self.log = log
        self.ear: Ear | None = None
        self.since = asyncio.Event()
        self.missed = False


class Notices:
    """Keeps listening for every watched log, whatever becomes of servers and connections."""

    def __init__(
        self, nodes: Nodes, channel: Callable[[str], str], versions: Versions, on_version: OnVersion
    ) -> None:
        self._nodes = nodes
        self._channel = channel
        self._versions = versions
        self._on_version = on_version
        self._loop = asyncio.get_running_loop()
        self._wanted: dict[str, _Watched] = {}
        self._ears: dict[Address, Ear] = {}
        self._old: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._failures = 0
        self._tasks = [self._loop.create_task(self._keep()), self._loop.create_task(self._check())]

    async def watch(self, log: str) -> None:
        """Return when notices come; if the store is away, after ``ANSWER_S``: they come when it is back."""
        watched = self._wanted.setdefault(self._channel(log), _Watched(log))
        self._wake.set()
        try:
            async with asyncio.timeout(ANSWER_S):
                await watched.since.wait()
        except TimeoutError:
            watched.missed = True

    def unwatch(self, log: str) -> None:
        """Stop; nothing happens if it is not watched."""
        watched = self._wanted.pop(self._channel(log), None)
        if watched is not None:
            watched.since.set()
            if watched.ear is not None:
                watched.ear.leave(self._channel(log))

    async def aclose(self) -> None:
        """Stop all."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.gather(*(ear.aclose() for ear in list(self._ears.values())), *self._old)

    # what an ear tells

    def heard(self, channel: str, version: int) -> None:
        """A notice."""
        if (watched := self._wanted.get(channel)) is not None:
            self._say(watched.log, version)

    def listening(self, ear: Ear, channel: str) -> None:
        """The server confirms: from now on notices come."""
        watched = self._wanted.get(channel)
        if watched is None or watched.ear is not ear:
            return ear.leave(channel)
        self._failures = 0
        watched.since.set()
        if watched.missed:
            self._wake.set()

    def refused(self, ear: Ear, channel: str, error: exceptions.RedisError) -> None:
        """The server does not take this channel: another has its slot, or we lack a right."""
        ear.channels.discard(channel)
        self._failures += 1
        if not self._nodes.moved(channel, error):
            self._nodes.doubt()
        self._again(channel, ear)

    def moved(self, ear: Ear, channel: str) -> None:
        """The channel is no more where it was."""
        self._nodes.doubt()
        self._again(channel, ear)

    def lost(self, ear: Ear) -> None:
        """The connection is gone."""
        if self._ears.get(ear.address) is ear:
            del self._ears[ear.address]
        self._old.add(task := self._loop.create_task(ear.aclose()))
        task.add_done_callback(self._old.discard)
        self._nodes.doubt()
        for channel in ear.channels:
            self._again(channel, ear)

    def _again(self, channel: str, ear: Ear) -> None:
        watched = self._wanted.get(channel)
        if watched is not None and watched.ear is ear:
            watched.ear, watched.missed = None, True
            watched.since.clear()
            self._wake.set()

    def _say(self, log: str, version: int) -> None:
        # A call of its own: a watcher that fails must not take the connection with it.
        self._loop.call_soon(self._on_version, log, version)

    # the two tasks

    async def _keep(self) -> None:
        """Whenever something is not listened to, or was and something may be missed: see to it."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self._listen()
                await self._catch_up()
            except StoreError:
                self._failures += 1
                self._wake.set()
            if self._failures:
                wait = WAITS_S[min(self._failures, len(WAITS_S)) - 1]
                await asyncio.sleep(wait * random.uniform(1, 1.5))

    async def _listen(self) -> None:
        away: dict[Address, StoreError] = {}
        for channel, watched in list(self._wanted.items()):
            if watched.ear is not None:
                continue
            where = await self._nodes.where(channel)
            try:
                ear = await self._ear(where, away)
            except StoreError as error:
                away[where] = error  # the others may have another server
                continue
            if self._wanted.get(channel) is watched and watched.ear is None and ear.error is None:
                watched.ear = ear
                ear.listen(channel)
        if away:
            raise next(iter(away.values()))

    async def _ear(self, where: Address, away: Mapping[Address, StoreError]) -> Ear:
        if where in away:
            raise away[where]
        ear = self._ears.get(where)
        if ear is None or ear.error is not None:
            connection = await connected(lambda: self._nodes.target.connection(where), str(where))
            ear = self._ears[where] = Ear(connection, where, self)
        return ear

    async def _catch_up(self) -> None:
        """Tell the versions of logs whose notices may have been missed, now that notices come."""
        missed = [watched for watched in self._wanted.values() if watched.missed and watched.since.is_set()]
        if not missed:
            return
        for watched in missed:
            watched.missed = False
        try:
            found = await self._versions([watched.log for watched in missed])
        except StoreError:
            for watched in missed:
                watched.missed = True
            raise
        for log, version in found.items():
            self._say(log, version)

    async def _check(self) -> None:
        while True:
            await asyncio.sleep(PING_S)
            for ear in list(self._ears.values()):
                ear.check(self._loop.time())
