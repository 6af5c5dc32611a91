"""A small TCP fault proxy: delays, holds, drops, stalls as a lossy line does, and cuts.

It knows no protocol (a ``sieve`` may look at what passes), so it stands as well between a phone and a server
as between a worker and its store. Alone: ``python -m faults.proxy LISTEN_PORT TARGET_HOST:PORT --delay 0.25
--loss 0.3``.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import socket
import struct
from collections.abc import AsyncIterator, Callable
from random import Random

READ = 64 * 1024
MOST_WAITING = 256 * 1024
"""Bytes of one direction that may wait inside; then nothing more is read, as a full line would."""
FIRST_RTO = 1.0
"""Seconds until the first retransmission of a line whose round trip is half a second; it doubles."""
MOST_RTO = 20.0

Sieve = Callable[[bytes], bytes]


class Lossy:
    """What loss does to TCP: nothing is lost, but everything behind a lost segment waits for its next try.

    ``loss`` (0..1) strikes each way, ``trip`` is the round trip in seconds.
    """

    def __init__(self, rng: Random, loss: float, trip: float) -> None:
        self.loss = loss
        self._rng, self._trip = rng, trip

    def pause(self) -> float:
        """Seconds from sending to arrival of one segment."""
        waited, rto = self._trip / 2, FIRST_RTO
        while self._rng.random() < self.loss:
            waited, rto = waited + rto, min(MOST_RTO, rto * 2)
        return waited


class Way:
    """One direction of a link. Bytes stay in order whatever happens to them."""

    def __init__(self) -> None:
        self.delay = 0.0
        self.lossy: Lossy | None = None
        self._passing = asyncio.Event()
        self._passing.set()
        self.sieve: Sieve | None = None
        self.ended: float | None = None
        """When its source ended the connection, in the loop's time."""
        self.passed = 0
        """Bytes that went out at the other end."""
        self._open = asyncio.Event()
        self._open.set()
        self._chunks: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        self.waiting = 0
        """Bytes that are inside."""
        self.dropped = 0
        """Bytes that vanished."""
        self._room = asyncio.Event()
        self._room.set()

    @property
    def dropping(self) -> bool:
        """Whether whatever comes vanishes, the end of the connection too."""
        return not self._passing.is_set()

    @dropping.setter
    def dropping(self, yes: bool) -> None:
        if yes:
            self._passing.clear()
        else:
            self._passing.set()

    def hold(self) -> None:
        """Nothing goes out until ``release``."""
        self._open.clear()

    def release(self) -> None:
        """Let go what is held."""
        self._open.set()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry until the source ends; then the end is carried too."""
        feeding = asyncio.create_task(self._feed(reader))
        try:
            await self._pour(writer)
        finally:
            feeding.cancel()

    async def _feed(self, reader: asyncio.StreamReader) -> None:
        loop = asyncio.get_running_loop()
        while True:
            with contextlib.suppress(ConnectionError):
                if chunk := await reader.read(READ):
                    self._take(loop.time(), chunk)
                    await self._room.wait()
                    continue
            self.ended = loop.time()
            self._chunks.put_nowait((loop.time(), b""))
            return

    def _take(self, now: float, chunk: bytes) -> None:
        if self.dropping:
            self.dropped += len(chunk)
            return
        self.waiting += len(chunk)
        if self.waiting > MOST_WAITING:
            self._room.clear()
        pause = self.lossy.pause() if self.lossy is not None else self.delay
        self._chunks.put_nowait((now + pause, chunk))

    async def _pour(self, writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        while True:
            due, chunk = await self._chunks.get()
            if due > loop.time():
                await asyncio.sleep(due - loop.time())
            await self._open.wait()
            if not chunk:
                await self._passing.wait()  # into a black hole falls the end, too
                return
            self.waiting -= len(chunk)
            if self.waiting <= MOST_WAITING:
                self._room.set()
            if self.dropping:
                self.dropped += len(chunk)
                continue
            out = chunk if self.sieve is None else self.sieve(chunk)
            writer.write(out)
            await writer.drain()
            self.passed += len(out)


class Link:
    """One carried connection. ``up`` leads to the target, ``down`` back to who connected."""

    def __init__(self, client: asyncio.StreamWriter) -> None:
        self.up, self.down = Way(), Way()
        self.client = client
        self.server: asyncio.StreamWriter | None = None
        self.closed = asyncio.Event()

    @property
    def port(self) -> int:
        """The port from which the client came."""
        return int(self.client.get_extra_info("peername")[1])

    def cut(self) -> None:
        """Both ends are told that the line is gone (reset); what is on its way is lost."""
        for writer in (self.client, self.server):
            if writer is not None:
                _reset(writer)

    def black_hole(self, yes: bool = True) -> None:
        """Whatever is sent vanishes, and nobody is told."""
        self.up.dropping = self.down.dropping = yes

    def hold(self) -> None:
        """Nothing passes until ``release``."""
        self.up.hold()
        self.down.hold()

    def release(self) -> None:
        """Let go what is held."""
        self.up.release()
        self.down.release()


class Proxy:
    """Listens on loopback and carries every connection to the target. ``dress`` prepares each new link."""

    def __init__(self, host: str, port: int, dress: Callable[[Link], None] = lambda link: None) -> None:
        self.target = (host, port)
        self.dress = dress
        self.links: set[Link] = set()
        self.carried = 0
        self.port = 0
        self.refusing = False
        """Whether new connections are cut at once."""
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        """Where phones find it."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self, port: int = 0) -> int:
        """Begin to listen; the port."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", port)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self.port

    async def aclose(self) -> None:
        """Cut everything and stop listening."""
        if self._server is not None:
            self._server.close()
        for link in list(self.links):
            link.cut()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        link = Link(client)
        if self.refusing:
            link.cut()
            return
        self.dress(link)
        self.links.add(link)
        self.carried += 1
        try:
            await self._carry(link, reader)
        except (OSError, asyncio.CancelledError):
            pass  # an end went away, or the target does not listen, or it is over
        finally:
            self.links.discard(link)
            link.closed.set()
            for writer in (client, link.server):
                if writer is not None:
                    writer.close()

    async def _carry(self, link: Link, reader: asyncio.StreamReader) -> None:
        if link.up.lossy is not None:  # the handshake of a new connection is lost as easily
            await asyncio.sleep(link.up.lossy.pause() + link.up.lossy.pause())
        back, link.server = await asyncio.open_connection(*self.target)
        ways = [
            asyncio.create_task(link.up.carry(reader, link.server)),
            asyncio.create_task(link.down.carry(back, link.client)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)


@contextlib.asynccontextmanager
async def carried(port: int, dress: Callable[[Link], None] = lambda link: None) -> AsyncIterator[Proxy]:
    """A proxy before a port of loopback that runs."""
    proxy = Proxy("127.0.0.1", port, dress)
    await proxy.start()
    try:
        yield proxy
    finally:
        await proxy.aclose()


def _reset(writer: asyncio.StreamWriter) -> None:
    """Close so that the other end gets a reset, not a polite end."""
    held = writer.get_extra_info("socket")
    with contextlib.suppress(OSError):
        held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def _run(words: argparse.Namespace) -> None:
    host, _, port = words.target.rpartition(":")
    rng = Random(words.seed)

    def dress(link: Link) -> None:
        for way in (link.up, link.down):
            way.delay = words.delay
            way.lossy = Lossy(rng, words.loss, words.delay * 2) if words.loss else None

    proxy = Proxy(host, int(port), dress)
    print(f"carrying port {await proxy.start(words.listen)} to {words.target}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("listen", type=int, help="port on loopback, 0 for any")
    parser.add_argument("target", help="host:port")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds each way")
    parser.add_argument("--loss", type=float, default=0.0, help="0 to 1, each way")
    parser.add_argument("--seed", type=int, default=0)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_run(parser.parse_args()))
