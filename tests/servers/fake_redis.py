"""A server that speaks just enough of Redis to misbehave: ``async with FakeRedis({"INFO": ...}) as fake``."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from types import TracebackType

SILENT = b""
"""No answer at all."""

CLOSE = b"close"
"""The connection is closed instead of an answer."""

Answer = bytes | Callable[[list[bytes]], bytes]


def bulk(text: str | bytes) -> bytes:
    """A string, as the server sends it."""
    data = text.encode() if isinstance(text, str) else text
    return b"$%d\r\n%s\r\n" % (len(data), data)


def array(*items: bytes) -> bytes:
    """A list of what was made by ``bulk`` and the like."""
    return b"*%d\r\n" % len(items) + b"".join(items)


def info(**facts: str) -> bytes:
    """An answer to INFO of a server in order, with these facts changed."""
    normal = {
        "redis_version": "7.0.15",
        "redis_mode": "standalone",
        "role": "master",
        "connected_slaves": "0",
        "maxmemory_policy": "noeviction",
        "aof_enabled": "1",
        "cluster_enabled": "0",
    }
    return bulk("# all\r\n" + "".join(f"{name}:{value}\r\n" for name, value in (normal | facts).items()))


def config(settings: Mapping[str, str]) -> Answer:
    """Answers CONFIG GET from these settings."""

    def answer(words: list[bytes]) -> bytes:
        value = settings.get(words[2].decode())
        return array() if value is None else array(bulk(words[2]), bulk(value))

    return answer


GOOD: Mapping[str, str] = {
    "maxmemory-policy": "noeviction",
    "appendonly": "yes",
    "appendfsync": "always",
}

NORMAL: dict[str, Answer] = {
    "INFO": info(),
    "CONFIG": config(GOOD),
    "FUNCTION": bulk("library"),
    "HSETNX": b":1\r\n",
    "HGET": lambda words: bulk("1" if words[2] == b"format" else "identity"),
    "SSUBSCRIBE": lambda words: array(bulk("ssubscribe"), bulk(words[1]), b":1\r\n"),
    "SUNSUBSCRIBE": lambda words: array(bulk("sunsubscribe"), bulk(words[1]), b":0\r\n"),
    "PING": b"+PONG\r\n",
    "AUTH": b"+OK\r\n",
    "SELECT": b"+OK\r\n",
}


class FakeRedis:
    """Answers each command by its first word (the name of the function for FCALL); all else is an error.

    ``seen`` are the commands that came, ``connections`` how often somebody connected. ``answers`` may be
    changed meanwhile; ``late`` sends bytes on all connections.
    """

    def __init__(self, answers: Mapping[str, Answer] | None = None) -> None:
        self.answers = NORMAL | dict(answers or {})
        self.seen: list[list[bytes]] = []
        self.connections = 0
        self._open: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server

    @property
    def port(self) -> int:
        """Where it listens, on 127.0.0.1."""
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """Its address for a store."""
        return f"redis://127.0.0.1:{self.port}/0"

    def late(self, data: bytes) -> None:
        """Send this to everybody who is connected."""
        for writer in self._open:
            writer.write(data)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._open.add(writer)
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            ends = (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError, ValueError)
            with contextlib.suppress(*ends):
                while await self._answer(await _command(reader), writer):
                    await writer.drain()
        finally:
            self._open.discard(writer)
            self._tasks.discard(task)
            writer.close()

    async def _answer(self, words: list[bytes], writer: asyncio.StreamWriter) -> bool:
        self.seen.append(words)
        verb = words[0].decode()
        if verb.startswith("FCALL"):
            verb = words[1].decode().rsplit("_", 1)[0]
        answer = self.answers.get(verb, b"-ERR unknown command\r\n")
        data = answer if isinstance(answer, bytes) else answer(words)
        if data == CLOSE:
            return False
        writer.write(data)
        return True

    async def __aenter__(self) -> FakeRedis:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _command(reader: asyncio.StreamReader) -> list[bytes]:
    count = int((await reader.readline())[1:])
    words = []
    for _ in range(count):
        size = int((await reader.readline())[1:])
        words.append((await reader.readexactly(size + 2))[:-2])
    return words
