"""One connection to one server on which many calls travel at once; their answers come in order.

redis-py gives the handshake, TLS and the wire format. Its pools and retries are not used: a commit must never
be repeated unasked, and a call has to end in bounded time. Whoever gives up on an answer gives up the
connection, so that a late answer is never taken for another call's; a cancelled caller costs nobody anything.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from redis import exceptions
from redis.asyncio.connection import AbstractConnection, SSLConnection

from home_quiz.errors import StoreError
from home_quiz.store import redis_trouble as trouble

CONNECT_S = 2.0
ANSWER_S = 2.0

Command: TypeAlias = tuple[str | bytes | int, ...]
Reply: TypeAlias = Any
"""What the server answered: bytes, int, None, a list of these, or a ``ResponseError`` as a value."""

Replies: TypeAlias = list[Reply]

Connect: TypeAlias = Callable[[], AbstractConnection]


async def connected(connect: Connect, where: str) -> AbstractConnection:
    """A connection that is ready for commands. Raises ``StoreError`` after at most ``CONNECT_S``."""
    connection = connect()
    try:
        async with asyncio.timeout(CONNECT_S):
            await connection.connect()  # type: ignore[no-untyped-call]
    except (exceptions.RedisError, OSError) as error:  # TimeoutError is an OSError
        await connection.disconnect(nowait=True)
        raise trouble.from_connecting(error, where, tls=isinstance(connection, SSLConnection)) from None
    except BaseException:
        await connection.disconnect(nowait=True)
        raise
    return connection


class Wire:
    """A connection that is written to and read from by two tasks until ``drop``; subclasses take replies."""

    def __init__(self, connection: AbstractConnection, where: str) -> None:
        self.where = where
        self.error: StoreError | None = None
        self._connection = connection
        self._outbox: list[bytes] = []
        self._more = asyncio.Event()
        self._tasks = [asyncio.create_task(self._write()), asyncio.create_task(self._read())]
        self._ending: asyncio.Task[None] | None = None

    def send(self, commands: Sequence[Command]) -> None:
        """Have these written, together with whatever else is asked for in this turn of the loop."""
        self._outbox += self._connection.pack_commands(commands)
        self._more.set()

    def drop(self, error: StoreError) -> None:
        """Close the connection; nothing happens if it is closed already."""
        if self.error is not None:
            return
        self.error = error
        for task in self._tasks:
            if task is not asyncio.current_task():
                task.cancel()
        self._ending = asyncio.create_task(self._connection.disconnect())  # bounded by CONNECT_S
        self.ended(error)

    async def aclose(self) -> None:
        """Drop it and wait until that is done."""
        self.drop(trouble.closed())
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._ending is not None:
            await asyncio.gather(self._ending, return_exceptions=True)

    def take(self, reply: Reply) -> None:
        """A reply has come."""
        raise NotImplementedError

    def ended(self, error: StoreError) -> None:
        """The connection is gone."""
        raise NotImplementedError

    async def _write(self) -> None:
        while True:
            await self._more.wait()
            self._more.clear()
            chunks, self._outbox = self._outbox, []
            try:
                await self._connection.send_packed_command(chunks, check_health=False)
            except (exceptions.RedisError, OSError):
                return self.drop(trouble.lost(self.where))

    async def _read(self) -> None:
        while True:
            try:
                reply = await self._connection.read_response(
                    disable_decoding=True, timeout=math.inf, disconnect_on_error=False
                )
            except exceptions.ResponseError as error:
                reply = error
            except (exceptions.RedisError, OSError) as error:
                return self.drop(trouble.from_reading(error, self.where))
            self.take(reply)


class _Call:
    """So many replies that one caller waits for."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.replies: list[Reply] = []
        self.future: asyncio.Future[list[Reply]] = asyncio.get_running_loop().create_future()


class _Link(Wire):
    """A wire on which every command has one reply."""

    def __init__(self, connection: AbstractConnection, where: str) -> None:
        self._calls: deque[_Call] = deque()
        super().__init__(connection, where)

    async def ask(self, commands: Sequence[Command], allow_s: float) -> list[Reply]:
        if self.error is not None:
            raise type(self.error)(str(self.error))
        call = _Call(len(commands))
        self.send(commands)
        self._calls.append(call)
        try:
            async with asyncio.timeout(allow_s):
                return await call.future
        except TimeoutError:
            error = trouble.silent(self.where, allow_s)
            self.drop(error)
            raise error from None

    def take(self, reply: Reply) -> None:
        if not self._calls:
            return self.drop(trouble.lost(self.where))
        call = self._calls[0]
        call.replies.append(reply)
        if len(call.replies) == call.count:
            self._calls.popleft()
            if not call.future.done():
                call.future.set_result(call.replies)

    def ended(self, error: StoreError) -> None:
        for call in self._calls:
            if not call.future.done():
                call.future.set_exception(type(error)(str(error)))
        self._calls.clear()


class Line:
    """A way to one server that connects when it is needed, and anew when the connection was lost."""

    def __init__(self, connect: Connect, where: str) -> None:
        self.where = where
        self._connect = connect
        self._link: _Link | None = None
        self._linking: asyncio.Task[_Link] | None = None

    async def ask(self, commands: Sequence[Command], allow_s: float = ANSWER_S) -> list[Reply]:
        """The replies to these, in order; an error reply is a value.

        Raises ``StoreError`` if not all came in ``allow_s`` (and ``CONNECT_S`` if there was no connection):
        then what was asked may or may not have happened.
        """
        if not commands:
            return []
        return await (await self._linked()).ask(commands, allow_s)

    async def _linked(self) -> _Link:
        """The connection; one attempt serves all who wait for it, and none of them can cancel it."""
        if self._link is not None and self._link.error is None:
            return self._link
        if self._linking is None:
            self._linking = asyncio.create_task(self._make())
            self._linking.add_done_callback(self._made)
        try:
            return await asyncio.shield(self._linking)
        except StoreError as error:
            raise type(error)(str(error)) from None

    async def _make(self) -> _Link:
        return _Link(await connected(self._connect, self.where), self.where)

    def _made(self, task: asyncio.Task[_Link]) -> None:
        self._linking = None
        if not task.cancelled() and task.exception() is None:
            self._link = task.result()

    async def aclose(self) -> None:
        """Let go of the connection."""
        if self._linking is not None:
            self._linking.cancel()
            with contextlib.suppress(asyncio.CancelledError, StoreError):
                await asyncio.shield(self._linking)
        if self._link is not None:
            await self._link.aclose()
