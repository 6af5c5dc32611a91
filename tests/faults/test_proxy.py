"""The fault proxy itself: what it carries, holds, drops, delays and cuts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from random import Random
from typing import NamedTuple

import pytest
import pytest_asyncio

from faults.proxy import MOST_WAITING, READ, Link, Lossy, Proxy
from gateway.serving import until


class Echo:
    """A server that sends back what it hears, and counts it."""

    def __init__(self) -> None:
        self.heard = b""
        self.ended = 0
        self.port = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while chunk := await reader.read(65536):
                self.heard += chunk
                writer.write(chunk)
        except OSError:
            pass
        self.ended += 1
        writer.close()


class End(NamedTuple):
    """What a client holds: its two halves, and the link that carries them."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    link: Link


@pytest_asyncio.fixture
async def echo() -> AsyncIterator[Echo]:
    echo = Echo()
    server = await asyncio.start_server(echo.serve, "127.0.0.1", 0)
    echo.port = server.sockets[0].getsockname()[1]
    yield echo
    server.close()


@pytest_asyncio.fixture
async def proxy(echo: Echo) -> AsyncIterator[Proxy]:
    proxy = Proxy("127.0.0.1", echo.port)
    await proxy.start()
    yield proxy
    await proxy.aclose()


@pytest_asyncio.fixture
async def end(proxy: Proxy) -> AsyncIterator[End]:
    """A client behind the proxy."""
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    await until(lambda: any(link.server is not None for link in proxy.links))
    yield End(reader, writer, next(iter(proxy.links)))
    writer.transport.abort()


async def test_it_carries_both_ways_and_the_end(proxy: Proxy, echo: Echo, end: End) -> None:
    end.writer.write(b"x" * 1_000_000)
    assert await end.reader.readexactly(1_000_000) == b"x" * 1_000_000
    end.writer.close()
    await until(lambda: echo.ended == 1)
    await until(lambda: not proxy.links)
    assert end.link.up.passed == 1_000_000


async def test_what_is_held_comes_later_and_in_order(echo: Echo, end: End) -> None:
    end.link.up.hold()
    end.writer.write(b"one ")
    await until(lambda: end.link.up.waiting == 4)
    assert not echo.heard
    end.writer.write(b"two")
    end.link.up.release()
    assert await end.reader.readexactly(7) == b"one two"


async def test_what_is_dropped_never_comes_and_nobody_is_told(echo: Echo, end: End) -> None:
    end.link.down.dropping = True
    end.writer.write(b"unanswered")
    await until(lambda: echo.heard == b"unanswered" and end.link.down.dropped == 10)
    end.link.black_hole()
    end.writer.write(b"unheard")
    await until(lambda: end.link.up.dropped == 7)
    end.link.black_hole(False)
    end.writer.write(b"kept")
    assert await end.reader.readexactly(4) == b"kept"
    assert echo.heard == b"unansweredkept"
    assert not echo.ended


async def test_a_delay_is_kept_each_way(end: End) -> None:
    end.link.up.delay = end.link.down.delay = 0.05
    loop = asyncio.get_running_loop()
    begin = loop.time()
    end.writer.write(b"?")
    await end.reader.readexactly(1)
    assert loop.time() - begin >= 0.1


async def test_a_sieve_changes_what_passes(end: End) -> None:
    end.link.down.sieve = lambda chunk: chunk.replace(b"x", b"")
    end.writer.write(b"axb")
    assert await end.reader.readexactly(2) == b"ab"


async def test_a_cut_is_felt_at_both_ends_at_once(proxy: Proxy, echo: Echo, end: End) -> None:
    end.link.cut()
    with pytest.raises(ConnectionResetError):
        await end.reader.readexactly(1)
    await until(lambda: echo.ended == 1)
    await until(lambda: not proxy.links)


async def test_a_full_line_stops_the_sender(end: End) -> None:
    end.link.up.hold()
    for _ in range(400):
        end.writer.write(b"x" * READ)
    await until(lambda: end.link.up.waiting > MOST_WAITING)
    assert end.link.up.waiting <= MOST_WAITING + READ
    assert end.writer.transport.get_write_buffer_size() > 0


async def test_a_target_that_does_not_listen_ends_the_line() -> None:
    proxy = Proxy("127.0.0.1", 1)
    await proxy.start()
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    assert await reader.read() == b""
    writer.close()
    await proxy.aclose()


def test_lossy_waits_as_tcp_does() -> None:
    lossy = Lossy(Random(1), 0.3, 0.5)
    pauses = [lossy.pause() for _ in range(20_000)]
    quick = sum(pause == 0.25 for pause in pauses) / len(pauses)
    once = sum(pause == 1.25 for pause in pauses) / len(pauses)
    twice = sum(pause == 3.25 for pause in pauses) / len(pauses)
    assert (round(quick, 1), round(once, 1), round(twice, 1)) == (0.7, 0.2, 0.1)
    assert min(pauses) == 0.25
